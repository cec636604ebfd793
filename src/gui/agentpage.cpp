#include "gui/agentpage.h"

#include "gui/accesspanel.h"
#include "gui/agentform.h"
#include "gui/enginesession.h"
#include "gui/serverstatus.h"
#include "gui/specmodel.h"
#include "gui/theme.h"

#include "ui_agentpage.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AgentPage::AgentPage(SpecModel &model, const EngineSession &session, QWidget *parent)
    : QWizardPage(parent), m_model(model), m_session(session),
      m_ui(std::make_unique<Ui::AgentPage>())
{
    m_ui->setupUi(this);
    m_ui->previewTabs->addOutputs(u"preview"_s);
    m_ui->previewTabs->edit(m_model);
    m_ui->splitter->setSizes({560, 700});
    m_ui->splitter->setStretchFactor(0, 4);
    m_ui->splitter->setStretchFactor(1, 5);
    m_form = new AgentForm(*m_ui, this);
    m_form->load(m_model.spec());
    m_form->loadUnread(m_model.unread());
    m_model.setUnread(m_form->read(m_model.spec()).unread); // in the language that is spoken now

    m_render.setSingleShot(true);
    m_render.setInterval(30ms);
    connect(&m_render, &QTimer::timeout, this, &AgentPage::renderPreview);
    connect(m_ui->previewTabs, &OutputTabs::unappliedChanged, this, [this] {
        showNote();
        tellComplete();
    });
    connect(m_ui->previewTabs, &OutputTabs::chosen, this, &AgentPage::showNote);
    connect(m_form, &AgentForm::edited, this, &AgentPage::save);
    connect(&m_model, &SpecModel::changed, this, &AgentPage::showModel);
    connect(m_ui->trialServerLink, &QPushButton::clicked, this, &AgentPage::toggleTrialServer);
    m_ui->serverStatus->follow(m_model);
    m_ui->accessPanel->follow(m_model, *m_ui->serverStatus);
    const auto showField = [this] {
        QTimer::singleShot(0, this, &AgentPage::showWholeField);
    };
    connect(m_ui->serverStatus, &ServerStatus::told, this, showField);
    connect(m_ui->accessPanel, &AccessPanel::told, this, showField);
    connect(m_ui->accessPanel, &AccessPanel::forgotten, this, &AgentPage::accessForgotten);
    showModel();
}

AgentPage::~AgentPage() = default;

void AgentPage::initializePage()
{
    showModel();
    // The wizard gives the focus to its button after this call.
    QMetaObject::invokeMethod(m_ui->serverUrl, qOverload<>(&QWidget::setFocus),
                              Qt::QueuedConnection);
}

void AgentPage::save(const QString &path)
{
    const AgentForm::Reading reading = m_form->read(m_model.spec());
    {
        const QScopedValueRollback saving(m_saving, true);
        m_model.setSpec(reading.spec, path);
        m_model.setUnread(reading.unread);
    }
    showModel();
    // What is said about a field must be seen while one types in it.
    QTimer::singleShot(0, this, &AgentPage::showWholeField);
}

void AgentPage::toggleTrialServer()
{
    AgentSpec spec = m_model.spec();
    if (spec.trialServer) {
        spec.trialServer.reset();
        spec.serverUrl = m_typedAddress;
    } else {
        m_typedAddress = std::exchange(spec.serverUrl, QString());
        spec.trialServer = TrialServer{.image = {}, .port = m_session.freeServerPort()};
    }
    m_model.setSpec(spec);
}

void AgentPage::showWholeField()
{
    const QWidget *editor = m_ui->formContent->focusWidget();
    if (editor && m_ui->formContent->isAncestorOf(editor)) {
        m_ui->formScroll->ensureWidgetVisible(editor->parentWidget(), 0, 12);
    }
}

void AgentPage::showModel()
{
    if (m_saving) {
        return;
    }
    const AgentForm::Reading shown = m_form->read(m_model.spec());
    if (shown.spec != m_model.spec() || shown.unread != m_model.unread()) {
        m_form->load(m_model.spec()); // opened, undone, started over
        const QScopedValueRollback saving(m_saving, true);
        m_model.setUnread(m_form->read(m_model.spec()).unread);
    }
    m_form->showState(m_model.spec(), m_model.facts(), m_model.issues());
    if (!m_render.isActive()) {
        m_render.start();
    }
    tellComplete();
}

/// Only when it is news: at each word of it a wizard hides the page and shows it again, and with
/// that lays out and paints all of it anew.
void AgentPage::tellComplete()
{
    const bool isNow = isComplete();
    if (std::exchange(m_wasComplete, isNow) != isNow) {
        emit completeChanged();
    }
}

std::optional<teamcity::ServerAccess> AgentPage::access() const
{
    return m_ui->accessPanel->access();
}

QList<teamcity::AgentPool> AgentPage::pools() const
{
    return m_ui->accessPanel->pools();
}

OutputTabs *AgentPage::outputTabs() const
{
    return m_ui->previewTabs;
}

bool AgentPage::isComplete() const
{
    return m_model.plan() && m_ui->previewTabs->unapplied().isEmpty();
}

bool AgentPage::validatePage()
{
    m_ui->previewTabs->flush();
    return isComplete();
}

void AgentPage::renderPreview()
{
    if (const auto &plan = m_model.previewPlan()) {
        m_ui->previewTabs->setPlan(*plan);
    }
    showNote();
}

void AgentPage::showNote()
{
    QString note;
    const QString title = m_ui->previewTabs->unapplied();
    const bool isElsewhere = title != m_ui->previewTabs->currentOutput().title();
    if (!title.isEmpty() && isElsewhere) { // in its own tab it says so itself
        note = tr("You can’t go on while the text under “%1” holds changes that are not applied.")
                   .arg(title);
    } else if (m_model.previewPlan()) {
        note = m_model.previewIsExample()
                   ? tr("With an example address until you enter your server’s.")
                   : QString();
    } else {
        note = tr("As it was before the mistake. Correct the marked field to bring it up to date.");
    }
    m_ui->previewNote->setText(note);
    m_ui->previewNote->setVisible(!note.isEmpty());
    setTextColour(m_ui->previewNote,
                  readableOn(palette().color(QPalette::Window), themeFor(palette()).muted));
}

void AgentPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_form) {
        showModel();
    }
}

} // namespace dw::gui
