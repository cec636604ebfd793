#include "gui/launchpage.h"

#include "common/logging.h"
#include "gui/acceptancerun.h"
#include "gui/announce.h"
#include "gui/enginesession.h"
#include "gui/launchsteps.h"
#include "gui/launchtexts.h"
#include "gui/specmodel.h"
#include "spec/specstore.h"

#include "ui_launchpage.h"

#include <QDesktopServices>
#include <QWizard>

namespace dw::gui {

namespace {

/// Nobody waits for it, and a new server's set-up takes a person's time.
constexpr std::chrono::hours patience(2);

/// Nobody turns to something else before.
constexpr std::chrono::seconds longLaunch(10);

} // namespace

LaunchPage::LaunchPage(SpecModel &model, EngineSession &session, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_session(session),
      m_ui(std::make_unique<Ui::LaunchPage>()), m_steps(new LaunchSteps(this))
{
    m_ui->setupUi(this);
    setFinalPage(true);
    m_ui->stepList->setModel(m_steps);
    m_ui->stepList->setItemDelegate(new LaunchStepDelegate(this));
    m_ui->splitter->setSizes({500, 760});
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);

    connect(m_ui->cancelButton, &QPushButton::clicked, this, &LaunchPage::cancel);
    connect(m_ui->tryAgainButton, &QPushButton::clicked, this, &LaunchPage::start);
    connect(m_ui->reviseButton, &QPushButton::clicked, this, [this] { wizard()->back(); });
    connect(m_ui->saveSettingsButton, &QPushButton::clicked, this,
            &LaunchPage::saveSettingsRequested);
    connect(m_ui->agentsButton, &QPushButton::clicked, this, &LaunchPage::agentsRequested);
    connect(m_ui->authorizeLink, &QPushButton::clicked, this, &LaunchPage::authorize);
}

LaunchPage::~LaunchPage() = default;

void LaunchPage::initializePage()
{
    start();
}

void LaunchPage::cleanupPage()
{
    m_session.refresh(); // a launch may have changed what the review has to say
}

bool LaunchPage::isRunning() const
{
    return m_launch && m_launch->isRunning();
}

bool LaunchPage::isComplete() const
{
    return m_succeeded;
}

void LaunchPage::start()
{
    if (isRunning()) {
        return;
    }
    m_succeeded = false;
    m_since.invalidate();
    m_acceptance.reset();
    m_launch.reset(); // before its engine
    m_engine = m_session.engine();
    m_ui->logView->clearLog();
    m_ui->trialServerPanel->clear();
    m_steps->setSteps({});
    if (!m_engine) {
        LaunchReport report;
        report.error = m_session.error();
        conclude(report);
        return;
    }

    const AgentSpec spec = m_model.spec();
    m_launched = spec;
    LaunchOptions options;
    options.replace = m_model.isReplacing();
    m_launch = std::make_unique<Launch>(*m_engine, spec, options);
    connect(m_launch.get(), &Launch::stepsChanged, this,
            [this] { m_steps->setSteps(m_launch->steps()); });
    connect(m_launch.get(), &Launch::stepChanged, this, &LaunchPage::showStep);
    const bool several = spec.count > 1;
    connect(m_launch.get(), &Launch::logLine, this,
            [this, several](const QString &container, const QString &line) {
                m_ui->logView->addLine(several ? container + QStringLiteral(" | ") + line : line);
            });
    connect(m_launch.get(), &Launch::finished, this, &LaunchPage::conclude);
    showRunning(true);
    m_since.start();
    m_ui->launchState->show(Badge::Tone::Accent, tr("Launching…"));
    m_launch->start();
}

void LaunchPage::showStep(int index)
{
    m_steps->setStep(index, m_launch->steps().at(index));
    announceStep(index);
    if (m_launch->steps().at(index).state == StepState::Running) {
        m_ui->stepList->scrollTo(m_steps->index(index));
    }
}

/// That it has begun or come on a little is not worth an interruption.
void LaunchPage::announceStep(int row)
{
    const QModelIndex step = m_steps->index(row);
    const auto state = StepState(step.data(LaunchSteps::StateRole).toInt());
    if (state != StepState::Pending && state != StepState::Running) {
        announce(m_ui->stepList, step.data(Qt::AccessibleTextRole).toString(), row);
    }
}

void LaunchPage::cancel()
{
    if (isRunning()) {
        m_ui->cancelButton->setEnabled(false);
        m_ui->launchState->show(Badge::Tone::Warning, tr("Undoing…"));
        m_launch->cancel();
    }
}

void LaunchPage::showRunning(bool running)
{
    m_ui->cancelButton->setVisible(running);
    m_ui->cancelButton->setEnabled(running);
    m_ui->resultPane->setVisible(!running);
    emit completeChanged();
}

void LaunchPage::conclude(const LaunchReport &report)
{
    m_succeeded = !report.error;
    if (m_succeeded) { // else "try again" is to do the same
        m_model.setReplacing(false);
    }
    if (m_succeeded) {
        const Result<void> remembered = rememberSpec(m_launched);
        if (!remembered) {
            qCWarning(logLaunch) << remembered.error().message;
        }
        emit launched(m_launched);
        m_ui->launchState->show(
            Badge::Tone::Good,
            report.agents.size() == 1
                ? tr("%1 is running").arg(report.agents.first())
                : tr("%n agent(s) are running", nullptr, static_cast<int>(report.agents.size())));
        m_ui->resultText->setText(successText(report));
        m_serverUrl = browserUrl(report.plan);
        if (const Container *server = serverOf(report.plan)) {
            m_ui->trialServerPanel->follow(m_engine, *server, QUrl(m_serverUrl));
        }
    } else {
        const bool cancelled = report.error->code == ErrorCode::Cancelled;
        m_ui->launchState->show(cancelled ? Badge::Tone::Neutral : Badge::Tone::Danger,
                                cancelled ? tr("Cancelled") : tr("The launch failed"));
        m_ui->resultText->setText(failureText(report));
    }
    m_ui->authorizeLink->setVisible(m_succeeded);
    m_ui->poolChoice->hide();
    m_report = report;
    if (m_succeeded) {
        accept(report);
    }
    m_ui->tryAgainButton->setVisible(!m_succeeded);
    m_ui->reviseButton->setVisible(!m_succeeded);
    showRunning(false);
    if (m_succeeded) {
        tellIfLong(tr("What builds need is being tried. A new agent waits in TeamCity until "
                      "somebody authorises it."));
    } else if (report.error->code != ErrorCode::Cancelled) {
        tellIfLong(report.error->message);
    }
    emit finished();
}

void LaunchPage::tellIfLong(const QString &text)
{
    if (m_since.isValid() && std::chrono::milliseconds(m_since.elapsed()) > longLaunch) {
        emit ended(m_ui->launchState->text(), text);
    }
}

/// The agents run. Whether they do what they are for takes longer, and nobody has to wait for it.
void LaunchPage::accept(const LaunchReport &report)
{
    AcceptanceOptions options;
    options.containerWrapper = m_launched.containerWrapper;
    options.timeout = patience;
    options.access = m_accessSource ? m_accessSource() : std::nullopt;
    m_acceptance = std::make_unique<AcceptanceRun>(m_engine, report, options, this);
    m_launchSteps = m_launch->steps();
    m_ui->authorizeLink->setText(m_acceptance->canAuthorize() ? tr("&Authorize now")
                                                              : tr("&Authorize in TeamCity"));
    showPools();
    // Docker inside was tried by the launch, under the same title.
    m_launchSteps.removeIf(
        [](const LaunchStep &step) { return step.kind == LaunchStep::Kind::EngineAnswers; });
    m_steps->setSteps(m_launchSteps + m_acceptance->steps());
    connect(m_acceptance.get(), &AcceptanceRun::stepChanged, this, [this](int index) {
        const int row = static_cast<int>(m_launchSteps.size()) + index;
        m_steps->setStep(row, m_acceptance->steps().at(index));
        announceStep(row);
        m_ui->stepList->scrollTo(m_steps->index(row));
    });
    connect(m_acceptance.get(), &AcceptanceRun::finished, this, &LaunchPage::showAcceptance);
    connect(m_acceptance.get(), &AcceptanceRun::authorizeFailed, this, [this](const Error &error) {
        m_ui->resultText->setText(errorText(error) + successText(m_report));
    });
    m_acceptance->start();
}

void LaunchPage::showAcceptance(const std::optional<Error> &error)
{
    if (error) {
        m_ui->launchState->show(Badge::Tone::Warning, tr("Running, and not working yet"));
        m_ui->resultText->setText(errorText(*error) + successText(m_report));
        tellIfLong(error->message);
        return;
    }
    if (m_acceptance->canAuthorize()) {
        m_ui->launchState->show(Badge::Tone::Good, tr("Connected, and ready for builds"));
        m_ui->authorizeLink->hide();
        m_ui->poolChoice->hide();
    }
    tellIfLong(tr("Docker works for its builds, and the server knows it."));
}

/// A choice where there is one.
void LaunchPage::showPools()
{
    const QList<teamcity::AgentPool> pools =
        m_poolSource ? m_poolSource() : QList<teamcity::AgentPool>();
    m_ui->poolChoice->clear();
    m_ui->poolChoice->addItem(tr("The server’s choice of pool"), QString());
    for (const teamcity::AgentPool &pool : pools) {
        m_ui->poolChoice->addItem(pool.name, pool.name);
    }
    m_ui->poolChoice->setVisible(m_acceptance->canAuthorize() && pools.size() > 1);
}

void LaunchPage::setAccessSource(AccessSource source, PoolSource pools)
{
    m_accessSource = std::move(source);
    m_poolSource = std::move(pools);
}

void LaunchPage::forgetAccess()
{
    if (!m_acceptance || !m_acceptance->canAuthorize()) {
        return;
    }
    if (m_acceptance->isRunning()) {
        accept(m_report);
        return;
    }
    m_acceptance.reset();
    m_ui->authorizeLink->setText(tr("&Authorize in TeamCity"));
    m_ui->poolChoice->hide();
}

void LaunchPage::authorize()
{
    if (m_acceptance && m_acceptance->canAuthorize()) {
        m_acceptance->authorize(m_ui->poolChoice->currentData().toString());
    } else {
        QDesktopServices::openUrl(authorizePage(m_serverUrl));
    }
}

} // namespace dw::gui
