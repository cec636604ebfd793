#pragma once

#include <QString>

#include <functional>

class QApplication;

namespace dw {

struct WizardArguments
{
    QString specFile;    ///< opened at the start; empty: what was set last
    QString engine;      ///< as --engine; empty: what was chosen last
    bool agents = false; ///< show the agents' window
    /// Called when the first page has been painted, if it is set: the start is measured. Then the
    /// window is always one of its own.
    std::function<void()> onFirstPage;
};

/// Shows the wizard and runs until it is closed. Returns the program's exit code. Where a window is
/// there already it gets what is asked for, unless another engine is asked for.
int runWizard(QApplication &app, const WizardArguments &arguments);

} // namespace dw
