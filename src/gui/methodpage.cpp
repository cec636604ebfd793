#include "gui/methodpage.h"

#include "gui/enginedialog.h"
#include "gui/enginesession.h"
#include "gui/methodchooser.h"
#include "gui/methodfindings.h"
#include "gui/plandiagram.h"
#include "gui/setupdialog.h"
#include "gui/specmodel.h"

#include "ui_methodpage.h"

#include <QScrollBar>

namespace dw::gui {

namespace {

// Of the tabs below the cards; the first is about the chosen method.
constexpr int comparisonTab = 1;
constexpr int diagramTab = 2;
constexpr int questionsTab = 3;

std::pair<Badge::Tone, QString> badgeFor(const EngineSession::Availability &availability)
{
    using S = EngineSession::Availability::State;
    switch (availability.state) {
    case S::Works:
        if (!availability.reason.isEmpty()) {
            return {Badge::Tone::Neutral,
                    MethodPage::tr("Works here, but: %1").arg(availability.reason)};
        }
        return {Badge::Tone::Good, MethodPage::tr("Works here")};
    case S::Refused:
        return {Badge::Tone::Warning, MethodPage::tr("Not here: %1").arg(availability.reason)};
    case S::Unreachable:
        return {Badge::Tone::Neutral, MethodPage::tr("Engine not reachable")};
    case S::Checking:
        break;
    }
    return {Badge::Tone::Neutral, MethodPage::tr("Checking…")};
}

} // namespace

MethodPage::MethodPage(SpecModel &model, EngineSession &session, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_session(session),
      m_ui(std::make_unique<Ui::MethodPage>()),
      m_diagram(new PlanDiagram(QStringLiteral("methodDiagram"), Qt::Horizontal)),
      m_chooser(new MethodChooser(model, session))
{
    m_ui->setupUi(this);
    m_ui->chooserScroll->setWidget(m_chooser);
    m_ui->chooserScroll->hide();
    m_ui->engineFindings->hide();
    m_ui->recentRow->hide();
    const QList<MethodInfo> &methods = methodCatalogue();
    const QList<MethodCard *> all = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        MethodCard *card = all.at(i);
        card->setMethod(methods.at(i));
        connect(card, &QRadioButton::toggled, this, [this, card](bool chosen) {
            if (chosen && m_model.spec().method != card->method()) {
                AgentSpec spec = m_model.spec();
                spec.method = card->method();
                m_model.setSpec(spec, QStringLiteral("method"));
            }
        });
    }

    m_ui->detailTabs->addTab(tr("About this method"));
    m_ui->detailTabs->addTab(tr("Compare all three"));
    m_ui->detailTabs->addTab(tr("Diagram"));
    m_ui->pageLayout->addWidget(m_diagram, 1);
    m_diagram->hide();
    m_ui->detailTabs->addTab(tr("Not sure? Answer a few questions"));
    m_ui->detailTabs->setExpanding(false);
    m_ui->detailTabs->setDocumentMode(true);
    m_ui->engineState->setWordWrap(false);
    connect(m_ui->detailTabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->detailScroll->setVisible(tab != diagramTab && tab != questionsTab);
        m_ui->chooserScroll->setVisible(tab == questionsTab);
        m_ui->methodDetails->setComparing(tab == comparisonTab);
        m_ui->detailScroll->verticalScrollBar()->setValue(0);
        m_diagram->setVisible(tab == diagramTab);
        showDiagram();
    });
    const auto more = [this](const QString &topic) {
        openSetup(topic, m_session, this);
    };
    for (FindingList *list : {m_ui->engineFindings, m_ui->methodFindings}) {
        list->setAnnounces(true);
        connect(list, &FindingList::moreRequested, this, more);
    }
    connect(m_ui->methodFindings, &FindingList::changeRequested, &m_model,
            [this](const SpecChange &change) { m_model.setSpec(change.spec); });
    connect(m_chooser, &MethodChooser::moreRequested, this, more);
    connect(m_chooser, &MethodChooser::answersChanged, this, &MethodPage::showFindings);
    connect(m_ui->retryButton, &QPushButton::clicked, &m_session, &EngineSession::refresh);
    connect(m_ui->importButton, &QPushButton::clicked, this, &MethodPage::importRequested);
    connect(m_ui->launchAgainButton, &QPushButton::clicked, this,
            &MethodPage::launchAgainRequested);
    connect(m_ui->chooseEngine, &QPushButton::clicked, this, &MethodPage::chooseEngine);
    connect(&m_model, &SpecModel::changed, this, &MethodPage::showModel);
    connect(&m_session, &EngineSession::changed, this, &MethodPage::showEngine);
    showModel();
    showEngine();
}

MethodPage::~MethodPage() = default;

QList<MethodCard *> MethodPage::cards() const
{
    return {m_ui->cardDockerSocket, m_ui->cardDind, m_ui->cardSysbox};
}

std::optional<Answers> MethodPage::answers() const
{
    return m_chooser->answers();
}

void MethodPage::setAnswers(const std::optional<Answers> &answers)
{
    m_chooser->setAnswers(answers);
}

void MethodPage::setLastLaunch(const QString &title)
{
    m_ui->recentRow->setVisible(!title.isEmpty());
    m_ui->lastLaunch->setText(title);
    m_ui->launchAgainButton->setAccessibleDescription(title);
}

void MethodPage::setRecentMenu(QMenu *menu)
{
    m_ui->recentButton->setMenu(menu);
}

void MethodPage::showFindings()
{
    const auto show = [](FindingList *list, const QList<Finding> &findings) {
        list->setVisible(!findings.isEmpty()); // first: only what is shown is announced
        list->setFindings(findings);
    };
    if (m_session.state() != EngineSession::State::Checking) { // or the page would jump
        show(m_ui->engineFindings, engineFindings(m_session));
    }
    show(m_ui->methodFindings, methodFindings(m_model.spec(), answers(), m_session));
}

void MethodPage::showDiagram()
{
    if (m_ui->detailTabs->currentIndex() == diagramTab) {
        const AgentSpec example = exampleSpec(m_model.spec().method);
        if (const Result<Plan> plan = makePlan(example, m_model.facts())) {
            m_diagram->setPlan(*plan);
        }
    }
}

void MethodPage::showModel()
{
    showFindings();
    showDiagram();
    const Method method = m_model.spec().method;
    if (std::exchange(m_shown, method) == method) {
        return;
    }
    for (MethodCard *card : cards()) {
        if (card->method() == method) {
            card->setChecked(true);
        }
    }
    m_ui->methodDetails->setMethod(method);
}

void MethodPage::showEngine()
{
    for (MethodCard *card : cards()) {
        const auto [tone, text] = badgeFor(m_session.availability(card->method()));
        card->setBadge(tone, text);
    }

    using State = EngineSession::State;
    const State state = m_session.state();
    QString text;
    if (const auto &endpoint = m_session.endpoint()) {
        text = m_session.choice().isEmpty()
                   ? tr("%1 · found through: %2").arg(endpoint->address, endpoint->origin)
                   : tr("%1 · as you chose").arg(endpoint->address);
    }
    switch (state) {
    case State::Checking:
        m_ui->engineState->show(Badge::Tone::Neutral, tr("Looking for the engine…"));
        break;
    case State::Ready:
        m_ui->engineState->show(Badge::Tone::Good, m_session.product());
        break;
    case State::Unreachable:
        m_ui->engineState->show(Badge::Tone::Warning, tr("Engine not reachable"));
        break;
    }
    m_ui->engineText->setText(text);
    m_ui->methodDetails->setMachine(m_session.comparison());
    showFindings();
    m_ui->retryButton->setEnabled(state != State::Checking);
}

void MethodPage::chooseEngine()
{
    auto *dialog = new EngineDialog(m_session.choice(), this);
    connect(dialog, &EngineDialog::chosen, &m_session, &EngineSession::setChoice);
    dialog->open();
}

} // namespace dw::gui
