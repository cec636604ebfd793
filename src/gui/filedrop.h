#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;
class QWindow;

namespace dw::gui {

/// Lets files and text be dropped anywhere on a window. Files also where a field lies under the
/// mouse, which would take their addresses as text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void filesDropped(const QStringList &paths);
    void textDropped(const QString &text);

private:
    void drop(QDropEvent *event);

    QWidget *m_window;
    QPointer<QWindow> m_handle;
};

} // namespace dw::gui
