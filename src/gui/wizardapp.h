#pragma once

#include <QString>

class QApplication;

namespace dw {

struct WizardArguments
{
    QString specFile; ///< opened at the start; empty: what was set last
    QString engine;   ///< as --engine; empty: what was chosen last
};

/// Shows the wizard and runs until it is closed. Returns the program's exit code.
int runWizard(QApplication &app, const WizardArguments &arguments);

} // namespace dw
