#include "gui/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace dw::gui {

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<void()> then)
        : QObject(widget), m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // All of the window is painted and flushed before the next turn of the event loop.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_then();
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void onFirstPaint(QWidget *widget, std::function<void()> then)
{
    new FirstPaint(widget, std::move(then)); // the widget's
}

} // namespace dw::gui
