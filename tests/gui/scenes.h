#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

/// What a person sees of the program, one scene after the other: each page of the wizard in each of
/// its states, each dialog, and the window of the agents. The tests of the layout, of the
/// languages, and of assistive technology all walk through it: a page, a dialog or a state that is
/// added here is looked at by all of them.
///
/// Scenes are made as a person makes them and with what stands in for an engine. A failure to get
/// to one is a test's failure (QVERIFY).
class Scenes
{
public:
    /// `window` shows the scene called `name`, such as "method-about". Names are file names, too.
    /// It may be resized and repainted, and not otherwise changed.
    using Look = std::function<void(QWidget &window, const QString &name)>;

    /// Windows are `size` large as long as `look` does not resize them.
    Scenes(const QSize &size, Look look) : m_size(size), m_look(std::move(look)) {}

    void walk();

private:
    void walkPages();
    void walkWithoutEngine();
    void walkTrialServer();
    void walkEdits();
    void walkAccess();
    void walkImport();
    void walkDialogs();
    void walkRecovery();
    void walkAgents();
    void show(QWidget &window, const QString &name);

    QSize m_size;
    Look m_look;
};
