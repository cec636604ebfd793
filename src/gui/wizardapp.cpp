#include "gui/wizardapp.h"

#include "common/language.h"
#include "gui/enginesession.h"
#include "gui/firstpaint.h"
#include "gui/mainwizard.h"
#include "gui/singleinstance.h"
#include "gui/specmodel.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QStyleFactory>

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
    WizardWindow(SpecModel &model, EngineSession &session, WizardSettings &settings)
        : m_model(model), m_session(session), m_settings(settings)
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
        connect(m_wizard.get(), &QWizard::finished, this, [this] {
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
        if (request.agents) {
            m_wizard->showAgents();
            return;
        }
        m_wizard->show();
        m_wizard->raise();
        m_wizard->activateWindow();
        if (!request.file.isEmpty()) {
            m_wizard->openFile(request.file);
        }
    }

    /// Whichever page is the first to be seen.
    void onFirstPage(const std::function<void()> &then)
    {
        for (const int page : m_wizard->pageIds()) {
            onFirstPaint(m_wizard->page(page), then);
        }
    }

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
    std::unique_ptr<MainWizard> m_wizard;
};

} // namespace

int runWizard(QApplication &app, const WizardArguments &arguments)
{
    app.setOrganizationName(u"dind-wizard"_s);
    app.setApplicationName(u"dind-wizard"_s);
    app.setApplicationDisplayName(u"dind-wizard"_s);
    app.setDesktopFileName(u"io.github.dind-wizard"_s);
    app.setWindowIcon(QIcon(u":/icons/dind-wizard.svg"_s));
    // One style on every platform: it follows a dark palette, which not every native one does.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE")) {
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    const QString file =
        arguments.specFile.isEmpty() ? QString() : QFileInfo(arguments.specFile).absoluteFilePath();
    const WindowRequest request{.file = file, .agents = arguments.agents};
    SingleInstance instance;
    if (arguments.engine.isEmpty() && !arguments.onFirstPage && instance.handOver(request)) {
        return 0;
    }

    WizardSettings settings = WizardSettings::load();
    speak(settings.language);
    SpecModel model;
    if (settings.spec) {
        model.resetSpec(*settings.spec);
    }
    EngineSession session(QProcessEnvironment::systemEnvironment());
    QObject::connect(&session, &EngineSession::factsGathered, &model, &SpecModel::setFacts);

    const QString engine = arguments.engine.isEmpty() ? settings.engine : arguments.engine;
    WizardWindow window(model, session, settings);
    window.make();
    QObject::connect(&instance, &SingleInstance::requested, &window, &WizardWindow::serve);
    session.setChoice(engine);
    if (arguments.onFirstPage) {
        window.onFirstPage(arguments.onFirstPage);
    }
    window.serve(request);

    const int code = app.exec();
    window.remember();
    settings.spec = model.spec();
    if (session.choice() != engine) {
        settings.engine = session.choice(); // chosen in the window; --engine is for one run
    }
    settings.save();
    return code;
}

} // namespace dw
