#include "gui/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace dw::gui {

namespace {

QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window && m_handle != m_window->windowHandle()) {
            m_handle = m_window->windowHandle();
            m_handle->installEventFilter(this);
        }
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    auto *dropping = static_cast<QDropEvent *>(event);
    const QMimeData *data = dropping->mimeData();
    const bool files = !filesOf(data).isEmpty();
    const QWidget *modal = QApplication::activeModalWidget();
    const bool blocked = modal && modal != m_window;
    if (blocked || (!files && (watched != m_window || !data->hasText()))) {
        return false;
    }
    dropping->setDropAction(Qt::CopyAction); // never take a file away from where it was
    dropping->accept();
    if (event->type() == QEvent::Drop) {
        drop(dropping);
    }
    return true;
}

void FileDrop::drop(QDropEvent *event)
{
    // Whoever drags waits for the event to be done with: what it leads to comes after.
    const QStringList files = filesOf(event->mimeData());
    const QString text = event->mimeData()->text();
    QMetaObject::invokeMethod(
        this,
        [this, files, text] {
            if (files.isEmpty()) {
                emit textDropped(text);
            } else {
                emit filesDropped(files);
            }
        },
        Qt::QueuedConnection);
}

} // namespace dw::gui
