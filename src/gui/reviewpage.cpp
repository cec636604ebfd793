#include "gui/reviewpage.h"

#include "gui/announce.h"
#include "gui/enginesession.h"
#include "gui/exportfile.h"
#include "gui/methodfindings.h"
#include "gui/plandiagram.h"
#include "gui/reachpanel.h"
#include "gui/setupdialog.h"
#include "gui/specmodel.h"
#include "gui/taborder.h"
#include "gui/theme.h"

#include "ui_reviewpage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTabBar>
#include <QWizard>

#include <algorithm>
#include <functional>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString iconFor(Verdict verdict)
{
    return verdict == Verdict::Ok        ? u"ok"_s
           : verdict == Verdict::Warning ? u"warning"_s
                                         : u"blocker"_s;
}

/// What a finding names in `more` for a launch that takes the place of what has the name.
QString replaceTopic()
{
    return u"replace"_s;
}

/// A blocker that a launch which replaces does not have.
bool isSettledByReplacing(const Check &check)
{
    return check.isOwnAgent && check.verdict == Verdict::Blocker;
}

} // namespace

ReviewPage::ReviewPage(SpecModel &model, EngineSession &session, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_session(session),
      m_ui(std::make_unique<Ui::ReviewPage>()),
      m_diagram(new PlanDiagram(u"diagram"_s, Qt::Vertical)), m_reach(new ReachPanel)
{
    m_ui->setupUi(this);
    setCommitPage(true);
    m_ui->reviewTabs->addOutputs(u"review"_s);
    m_ui->reviewTabs->edit(m_model);
    connect(m_ui->reviewTabs, &OutputTabs::unappliedChanged, this, &ReviewPage::showChecks);
    addDiagram();
    m_ui->splitter->setSizes(m_widths);
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 4);

    m_noteFades.setSingleShot(true);
    m_noteFades.setInterval(4s);
    connect(&m_noteFades, &QTimer::timeout, m_ui->exportNote, &QLabel::clear);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ReviewPage::copy);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReviewPage::saveAs);
    connect(m_ui->recheckButton, &QPushButton::clicked, &m_session, &EngineSession::refresh);
    connect(m_ui->acknowledge, &QCheckBox::toggled, this, &ReviewPage::showChecks);
    m_ui->checkList->setAnnounces(true);
    connect(m_ui->checkList, &FindingList::changeRequested, &m_model,
            [this](const SpecChange &change) { m_model.setSpec(change.spec); });
    connect(m_ui->checkList, &FindingList::moreRequested, this, [this](const QString &topic) {
        if (topic == replaceTopic()) {
            m_model.setReplacing(true);
        } else {
            openSetup(topic, m_session, this);
        }
    });
    connect(&m_model, &SpecModel::changed, this, &ReviewPage::showModel);
    connect(&m_session, &EngineSession::changed, this, [this] {
        if (m_session.state() != EngineSession::State::Ready) {
            m_examined.reset(); // what was found before counts no more
        }
        examine();
        showChecks();
    });
    connect(&m_session, &EngineSession::planChecked, this, [this] {
        showChecks();
        if (isCurrent()) {
            showNotes();
        }
    });
}

ReviewPage::~ReviewPage() = default;

/// What the plan is, drawn, and what a hostile build could reach in it. What one points at is lit
/// up in the texts as long as one sees the drawing.
void ReviewPage::addDiagram()
{
    m_diagram->addPanel(m_reach);
    m_ui->reviewSide->addTab(m_diagram, tr("Diagram"));
    putInTabOrder(*m_ui->reviewSide->tabBar(), *m_diagram);
    connect(m_reach, &ReachPanel::changeRequested, &m_model,
            [this](const SpecChange &change) { m_model.setSpec(change.spec); });
    connect(m_diagram, &PlanDiagram::spellingsChanged, this, &ReviewPage::lightUp);
    connect(m_ui->showReachButton, &QPushButton::clicked, this,
            [this] { m_ui->reviewSide->setCurrentWidget(m_diagram); });
    connect(m_ui->reviewSide, &QTabWidget::currentChanged, this, [this] {
        m_widths.swap(m_otherWidths);
        m_otherWidths = m_ui->splitter->sizes();
        m_ui->splitter->setSizes(m_widths);
        lightUp();
    });
}

void ReviewPage::lightUp()
{
    const bool isSeen = m_ui->reviewSide->currentWidget() == m_diagram;
    m_ui->reviewTabs->light(isSeen ? m_diagram->spellings() : QList<Spelling>());
}

bool ReviewPage::isCurrent() const
{
    return wizard() && wizard()->currentPage() == this;
}

OutputTabs *ReviewPage::outputTabs() const
{
    return m_ui->reviewTabs;
}

void ReviewPage::initializePage()
{
    showRisks();
    acceptAsBefore();
    if (m_model.plan()) {
        m_session.setImages(imagesOf(*m_model.plan()));
    }
    // The wizard makes this page the current one only after this call.
    QMetaObject::invokeMethod(this, &ReviewPage::showModel, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&m_session, &EngineSession::refresh, Qt::QueuedConnection);
}

void ReviewPage::showModel()
{
    const auto &plan = m_model.plan();
    if (!plan || !isCurrent()) {
        return; // elsewhere one is still typing
    }
    showRisks();
    m_ui->reviewTabs->setPlan(*plan);
    m_diagram->setPlan(*plan);
    m_reach->setPlan(*plan, m_model.spec(), m_model.facts());

    showNotes();
    examine();
    showChecks();
}

void ReviewPage::showNotes()
{
    const auto &plan = m_model.plan();
    if (!plan) {
        return;
    }
    QList<Finding> notes;
    const QList<Check> &checks = m_session.planChecks();
    // Who launches something again may find nothing of it that runs.
    const bool replaces = m_model.isRepeating() ? std::any_of(checks.begin(), checks.end(),
                                                              std::mem_fn(&Check::isOwnAgent))
                                                : m_model.isReplacing();
    if (replaces) {
        notes.append(
            {u"warning"_s,
             tr("This launch replaces what runs under these names"),
             tr("Containers of %1 are stopped and set aside, and removed once the new ones "
                "are up; if that fails they are put back. Their volumes stay and are used "
                "again.")
                 .arg(plan->deployment),
             {}});
    }
    for (const QString &text : plan->notes) {
        notes.append({u"note"_s, text, {}, {}});
    }
    m_ui->noteList->setFindings(notes);
    m_ui->notesHeading->setVisible(!notes.isEmpty());
    m_ui->noteList->setVisible(!notes.isEmpty());
}

/// What was acknowledged when these settings were launched before need not be again.
void ReviewPage::acceptAsBefore()
{
    if (m_model.wereRisksAccepted()) {
        m_ui->acknowledge->setChecked(true);
    }
}

void ReviewPage::showRisks()
{
    const QList<Risk> risks = m_model.risks();
    if (risks == m_risks) {
        return;
    }
    m_risks = risks;
    m_ui->acknowledge->setChecked(false); // it was for other risks
    QList<Finding> findings;
    for (const Risk &risk : risks) {
        findings.append({iconFor(risk.severity), risk.title, risk.text, {}});
    }
    m_ui->riskList->setFindings(findings);
    acceptAsBefore();
}

void ReviewPage::examine()
{
    const auto &plan = m_model.plan();
    if (isCurrent() && plan && m_session.state() == EngineSession::State::Ready &&
        (m_examined != plan || m_examinedReplacing != m_model.isReplacing())) {
        m_examined = plan;
        m_examinedReplacing = m_model.isReplacing();
        m_session.checkPlan(*plan, m_model.spec(), m_examinedReplacing);
    }
}

void ReviewPage::showChecks()
{
    using State = EngineSession::State;
    QList<Finding> findings;
    if (m_session.state() == State::Unreachable) {
        findings = engineFindings(m_session);
    } else if (m_session.state() == State::Checking || m_session.isCheckingPlan() || !m_examined) {
        findings.append({u"pending"_s, tr("Looking at the engine…"), {}, {}});
    } else {
        int fine = 0;
        for (const Check &check : m_session.planChecks()) {
            if (check.verdict == Verdict::Ok) {
                ++fine;
            } else {
                findings.append({iconFor(check.verdict), check.found, check.why, check.remedy,
                                 check.commands, check.changes});
                if (check.id == u"runtime"_s) { // Sysbox is missing
                    findings.last().more = moreAbout(SetupDialog::Topic::Sysbox);
                    findings.last().moreLabel = tr("Show the steps…");
                }
                if (isSettledByReplacing(check)) {
                    findings.last().more = replaceTopic();
                    findings.last().moreLabel = tr("Replace it");
                }
            }
        }
        if (fine > 0) {
            findings.append({u"ok"_s,
                             findings.isEmpty() ? tr("Ready: all checks passed")
                                                : tr("%n other check(s) passed", nullptr, fine),
                             {},
                             {}});
        }
    }
    m_ui->checkList->setFindings(findings);
    m_ui->recheckButton->setEnabled(m_session.state() != State::Checking);

    setOutline(m_ui->acknowledge, themeFor(palette()).line);
    const QString reason = obstacle();
    if (reason != m_ui->launchNote->text()) {
        m_ui->launchNote->setText(reason);
        announce(m_ui->launchNote, reason);
    }
    setTextColour(m_ui->launchNote,
                  readableOn(palette().color(QPalette::Window), themeFor(palette()).muted));
    emit completeChanged();
}

QString ReviewPage::obstacle() const
{
    if (!m_model.plan()) {
        return tr("Go back and correct the marked fields.");
    }
    if (const QString title = m_ui->reviewTabs->unapplied(); !title.isEmpty()) {
        return tr("The text under “%1” holds changes that are not applied: correct or discard "
                  "them.")
            .arg(title);
    }
    if (m_session.state() == EngineSession::State::Unreachable) {
        return tr("Launching needs the engine; the texts can be used elsewhere.");
    }
    if (m_session.state() == EngineSession::State::Checking) {
        return tr("Looking for the engine…");
    }
    if (m_model.isRepeating() && (m_session.isCheckingPlan() || !m_examined)) {
        return tr("Looking at the engine…"); // it may be about to take the place of something
    }
    if (worstOf(m_session.planChecks()) == Verdict::Blocker) {
        return tr("Something stands in the way: see “Before the launch”.");
    }
    return {};
}

bool ReviewPage::isComplete() const
{
    return m_ui->acknowledge->isChecked() && obstacle().isEmpty();
}

bool ReviewPage::validatePage()
{
    m_ui->reviewTabs->flush();
    return isComplete();
}

void ReviewPage::note(const QString &text)
{
    m_ui->exportNote->setText(text);
    announce(m_ui->exportNote, text);
    m_noteFades.start();
}

void ReviewPage::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->reviewTabs->currentText());
    note(tr("Copied"));
}

void ReviewPage::saveAs()
{
    const auto &plan = m_model.plan();
    if (!plan) {
        return;
    }
    const Output &output = m_ui->reviewTabs->currentOutput();
    const QByteArray content = fileContent(output, m_ui->reviewTabs->currentText());
    const FileKind kind = output.isScript ? FileKind::Script : FileKind::Data;
    const SaveQuestion question{
        tr("Save: %1").arg(output.title()), suggestedFileName(output, *plan),
        tr("%1 (*.%2);;All files (*)").arg(output.title(), output.suffix), output.suffix};
    askWhereToSave(this, question, [this, content, kind](const QString &path) {
        const Result<void> written = writeFile(path, content, kind);
        if (written) {
            note(tr("Saved as %1").arg(path));
        } else {
            showError(this, tr("Not saved"), written.error());
        }
    });
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui) {
        showChecks();
    }
}

} // namespace dw::gui
