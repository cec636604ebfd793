#include "gui/wizardapp.h"

#include "gui/enginesession.h"
#include "gui/mainwizard.h"
#include "gui/specfile.h"
#include "gui/specmodel.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

namespace dw {

using namespace Qt::StringLiterals;
using namespace gui;

int runWizard(QApplication &app, const WizardArguments &arguments)
{
    app.setOrganizationName(u"dind-wizard"_s);
    app.setApplicationName(u"dind-wizard"_s);
    app.setApplicationDisplayName(u"dind-wizard"_s);
    app.setDesktopFileName(u"dind-wizard"_s);
    app.setWindowIcon(QIcon(u":/icons/dind-wizard.svg"_s));
    // One style on every platform: it follows a dark palette, which not every native one does.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE")) {
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    WizardSettings settings = WizardSettings::load();
    SpecModel model;
    if (settings.spec) {
        model.resetSpec(*settings.spec);
    }
    EngineSession session(QProcessEnvironment::systemEnvironment());
    QObject::connect(&session, &EngineSession::factsGathered, &model, &SpecModel::setFacts);

    MainWizard wizard(model, session);
    wizard.restoreGeometry(settings.geometry);
    wizard.chooseOutput(settings.output);
    wizard.setAnswers(settings.answers);
    wizard.show();
    if (!arguments.specFile.isEmpty()) {
        wizard.files().openPath(arguments.specFile);
    }
    const QString engine = arguments.engine.isEmpty() ? settings.engine : arguments.engine;
    session.setChoice(engine);
    QObject::connect(&wizard, &QWizard::finished, &app, [&wizard] {
        if (!wizard.isShowingAgents()) { // else the last window that is closed ends the program
            QApplication::quit();
        }
    });

    const int code = app.exec();
    settings.spec = model.spec();
    settings.geometry = wizard.saveGeometry();
    settings.output = wizard.chosenOutput();
    settings.answers = wizard.answers();
    if (session.choice() != engine) {
        settings.engine = session.choice(); // chosen in the window; --engine is for one run
    }
    settings.save();
    return code;
}

} // namespace dw
