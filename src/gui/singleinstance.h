#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace dw::gui {

/// What somebody who starts the program wants of its window.
struct WindowRequest
{
    QString file;        ///< to open, absolute; empty: none
    bool agents = false; ///< show the agents' window
    /// What the desktop gave with the click that asked for this: with it, a window may come to the
    /// front on Wayland. Empty: none.
    QString activation;
};

/// One window for each user and display: who starts the program once more is served by the window
/// that is there. They talk over a local socket that only the same user may open.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// Hands the request to a window that is there; false: there is none, and this is it from now
    /// on. Waits for an answer, three seconds at most, before there is a window.
    bool handOver(const WindowRequest &request);

signals:
    void requested(const dw::gui::WindowRequest &request);

private:
    void listen(const QString &name);
    void serve(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace dw::gui
