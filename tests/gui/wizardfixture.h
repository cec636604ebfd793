#pragma once

#include "fakeengine.h"

#include "gui/enginesession.h"
#include "gui/mainwizard.h"
#include "gui/specmodel.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

/// A home of its own for the program's settings, and English. Call it after the application is made
/// and before the first QSettings.
void isolateSettings();

/// The palettes that the window is looked at in.
QPalette lightPalette();
QPalette darkPalette();

/// The whole window on an engine, driven as a person would: by mouse, keyboard and object names.
class WizardFixture
{
public:
    /// On `engine`, or on one that isn't there when it is empty. `root` is a folder that stands for
    /// / where the window looks for what is installed.
    explicit WizardFixture(const QString &engine, const QString &root = {});

    template <class T>
    T *find(const QString &name) const
    {
        return wizard.findChild<T *>(name);
    }

    void click(const QString &name);
    void type(const QString &name, const QString &text); ///< replaces what is there
    QString errorOf(const QString &field) const;         ///< empty when none is shown
    QAbstractButton *button(QWizard::WizardButton which) const { return wizard.button(which); }
    void press(QWizard::WizardButton which);
    QString page() const { return wizard.currentPage()->objectName(); }

    /// From the first page to the one called `name`, with a usable server address.
    bool goTo(const QString &name);
    bool waitForEngine();

    dw::gui::SpecModel model;
    dw::gui::EngineSession session;
    dw::gui::MainWizard wizard;
};

/// Waits for keys to go to `window`. QTest::qWaitForWindowActive() does not on Wayland, where a
/// program can't ask for them; a new window gets them all the same.
bool waitUntilActive(const QWidget *window);

/// The visible button within `within` whose text has `text` in it, or nullptr.
QAbstractButton *buttonSaying(const QWidget *within, const QString &text);

/// A dialog that is open over the window.
template <class T>
T *openDialog(const QWidget *window)
{
    const QList<T *> dialogs = window->findChildren<T *>();
    for (T *dialog : dialogs) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}
