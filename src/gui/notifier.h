#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace dw::gui {

/// Tells somebody who looks elsewhere, by the desktop's notifications (Desktop Notifications
/// Specification 1.2: org.freedesktop.Notifications on the session's bus), and marks the window in
/// the task bar. What is told replaces what was told before, and goes when the window gets the
/// focus. Where there is no such service only the mark remains.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QWidget *window);
    ~Notifier() override;

    /// Plain texts.
    void tell(const QString &title, const QString &text);

signals:
    /// The user chose what was told, and wants to see the window.
    void chosen();

private slots:
    void noteAction(uint id, const QString &action);
    void noteToken(uint id, const QString &token);
    void noteClosed(uint id);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void subscribe();
    void withdraw();

    QWidget *m_window;
    uint m_shown = 0; ///< the service's number of what is shown; 0: nothing
    int m_looks = 0;  ///< how often the window was activated
    bool m_subscribed = false;
};

} // namespace dw::gui
