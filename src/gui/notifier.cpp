#include "gui/notifier.h"

#include "common/logging.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QWidget>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s; // a click on the notification itself

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifier::Notifier(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

Notifier::~Notifier()
{
    withdraw(); // nobody would answer a click
}

void Notifier::tell(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    subscribe();
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    const QDBusMessage message = call(
        u"Notify"_s, {QGuiApplication::applicationDisplayName(), m_shown, u"dind-wizard"_s, title,
                      text.toHtmlEscaped(), // a body may hold mark-up
                      QStringList{defaultAction, tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, look = m_looks] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            qCInfo(logGui) << "no notification:" << reply.error().message();
            return;
        }
        m_shown = reply.value();
        // Whoever looked before the answer came has seen it, even if they look elsewhere again.
        if (look != m_looks || m_window->isActiveWindow()) {
            withdraw();
        }
    });
}

/// From any service: by name, Qt would wait for the bus to say whose that is.
void Notifier::subscribe()
{
    if (std::exchange(m_subscribed, true)) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint)));
}

void Notifier::noteAction(uint id, const QString &action)
{
    if (id == m_shown && action == defaultAction) {
        emit chosen();
    }
}

/// Comes before the action. On Wayland only who shows it may take the focus; Qt looks for it there.
void Notifier::noteToken(uint id, const QString &token)
{
    if (id == m_shown) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

void Notifier::noteClosed(uint id)
{
    if (id == m_shown) {
        m_shown = 0;
    }
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        ++m_looks;
        withdraw();
    }
    return QObject::eventFilter(watched, event);
}

void Notifier::withdraw()
{
    if (const uint id = std::exchange(m_shown, 0)) {
        QDBusConnection::sessionBus().send(call(u"CloseNotification"_s, {id}));
    }
}

} // namespace dw::gui
