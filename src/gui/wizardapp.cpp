#include "gui/wizardapp.h"

#include "common/language.h"
#include "gui/draft.h"
#include "gui/enginesession.h"
#include "gui/firstpaint.h"
#include "gui/mainwizard.h"
#include "gui/recentlaunches.h"
#include "gui/singleinstance.h"
#include "gui/specmodel.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QSessionManager>
#include <QStyleFactory>

#include <algorithm>
#include <memory>
#include <utility>

namespace dw {

using namespace Qt::StringLiterals;
using namespace gui;

namespace {

/// The wizard's window, which is made anew when another language is chosen: on the same page, over
/// the same settings.
class WizardWindow : public QObject
{
public:
    WizardWindow(SpecModel &model, EngineSession &session, WizardSettings &settings,
                 DraftKeeper &draft)
        : m_model(model), m_session(session), m_settings(settings), m_draft(draft)
    {
    }

    /// Makes it; who only wants the agents does not see it.
    void make()
    {
        const auto previous = std::exchange(m_wizard, nullptr); // until the new one is shown
        m_wizard = std::make_unique<MainWizard>(m_model, m_session);
        m_wizard->setLanguage(m_settings.language);
        m_wizard->restoreGeometry(m_settings.geometry);
        m_wizard->chooseOutput(m_settings.output);
        m_wizard->setAnswers(m_settings.answers);
        connect(m_wizard.get(), &MainWizard::launched, &m_draft, &DraftKeeper::settle);
        connect(m_wizard.get(), &QWizard::currentIdChanged, &m_draft, &DraftKeeper::setPage);
        connect(m_wizard.get(), &QWizard::finished, this, [this] {
            m_draft.close();
            if (!m_wizard
                     ->isShowingAgents()) { // else the last window that is closed ends the program
                QApplication::quit();
            }
        });
        connect(
            m_wizard.get(), &MainWizard::languageChosen, this,
            [this](const QString &language) {
                remember();
                m_settings.language = language;
                speak(language);
                make();
            },
            Qt::QueuedConnection); // the menu that was clicked goes with the window
        if (previous) {
            m_wizard->show();
            m_wizard->goTo(static_cast<MainWizard::Page>(previous->currentId()));
            if (previous->isShowingAgents()) {
                m_wizard->showAgents();
            }
        }
    }

    void serve(const WindowRequest &request)
    {
        if (!request.activation.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", request.activation.toUtf8()); // where Qt looks for it
        }
        if (request.agents) {
            m_wizard->showAgents();
            return;
        }
        m_wizard->present();
        if (!request.file.isEmpty()) {
            m_wizard->openFile(request.file);
        }
    }

    /// Where one was when the program ended under one's hands; what was launched can't be shown
    /// anew.
    void goBackTo(int page)
    {
        m_wizard->goTo(static_cast<MainWizard::Page>(
            std::clamp<int>(page, MainWizard::MethodStep, MainWizard::ReviewStep)));
    }

    bool isShowingOnlyAgents() const { return !m_wizard->isVisible(); }

    /// With whichever page is the first to be seen.
    void onFirstPage(std::function<void()> then) { onFirstPaint(m_wizard.get(), std::move(then)); }

    void remember()
    {
        m_settings.geometry = m_wizard->saveGeometry();
        m_settings.output = m_wizard->chosenOutput();
        m_settings.answers = m_wizard->answers();
    }

private:
    SpecModel &m_model;
    EngineSession &m_session;
    WizardSettings &m_settings;
    DraftKeeper &m_draft;
    std::unique_ptr<MainWizard> m_wizard;
};

/// What a window begins with that has nothing to go on with: the server is the one that an agent
/// was launched for last, as it rarely is another.
AgentSpec freshSpec()
{
    AgentSpec spec;
    const RecentLaunches recent;
    if (!recent.all().isEmpty()) {
        spec.serverUrl = recent.all().first().spec.serverUrl;
    }
    return spec;
}

/// Hears that the whole program is to end before its windows are closed for that.
class QuitWatcher : public QObject
{
public:
    explicit QuitWatcher(DraftKeeper &draft) : QObject(&draft), m_draft(draft) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Quit) {
            m_draft.suspend();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    DraftKeeper &m_draft;
};

/// When the desktop's session ends, what is set is kept, and the next session starts the program
/// with it.
void followSession(QApplication &app, const WizardArguments &arguments, const WizardWindow &window,
                   DraftKeeper &draft)
{
    app.installEventFilter(new QuitWatcher(draft));
    // In the session manager's own turn: the program may be ended after it.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &draft, &DraftKeeper::commit,
                     Qt::DirectConnection);
    QObject::connect(
        &app, &QGuiApplication::saveStateRequest, &draft,
        [&app, &arguments, &window](QSessionManager &manager) {
            QStringList command{QCoreApplication::applicationFilePath(), u"-session"_s,
                                app.sessionId() + u'_' + app.sessionKey()};
            if (!arguments.engine.isEmpty()) {
                command += {u"--engine"_s, arguments.engine};
            }
            if (window.isShowingOnlyAgents()) {
                command.append(u"--agents"_s);
            }
            manager.setRestartCommand(command);
        },
        Qt::DirectConnection);
}

} // namespace

int runWizard(QApplication &app, const WizardArguments &arguments)
{
    app.setOrganizationName(u"dind-wizard"_s);
    app.setApplicationName(u"dind-wizard"_s);
    app.setApplicationDisplayName(u"dind-wizard"_s);
    app.setDesktopFileName(u"io.github.dind_wizard"_s);
    app.setWindowIcon(QIcon(u":/icons/dind-wizard.svg"_s));
    // One style on every platform: it follows a dark palette, which not every native one does.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE")) {
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    const QString file =
        arguments.specFile.isEmpty() ? QString() : QFileInfo(arguments.specFile).absoluteFilePath();
    const WindowRequest request{.file = file,
                                .agents = arguments.agents,
                                .activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    SingleInstance instance;
    if (arguments.engine.isEmpty() && !arguments.onFirstPage && instance.handOver(request)) {
        return 0;
    }

    WizardSettings settings = WizardSettings::load();
    speak(settings.language);
    const AgentSpec fresh = freshSpec();
    const std::optional<Draft> left = readDraft();
    SpecModel model;
    if (left) {
        model.resetSpec(left->spec, left->unread);
    } else {
        model.resetSpec(settings.spec.value_or(fresh));
    }
    DraftKeeper draft(model, fresh);
    EngineSession session(QProcessEnvironment::systemEnvironment());
    QObject::connect(&session, &EngineSession::factsGathered, &model, &SpecModel::setFacts);

    const QString engine = arguments.engine.isEmpty() ? settings.engine : arguments.engine;
    WizardWindow window(model, session, settings, draft);
    window.make();
    QObject::connect(&instance, &SingleInstance::requested, &window, &WizardWindow::serve);
    session.setChoice(engine);
    if (arguments.onFirstPage) {
        window.onFirstPage(arguments.onFirstPage);
    }
    window.serve(request);
    followSession(app, arguments, window, draft);
    if (left && (left->wasCutOff || app.isSessionRestored()) && file.isEmpty() &&
        !arguments.agents) {
        window.goBackTo(left->page);
    }

    const int code = app.exec();
    window.remember();
    if (session.choice() != engine) {
        settings.engine = session.choice(); // chosen in the window; --engine is for one run
    }
    settings.save();
    return code;
}

} // namespace dw
