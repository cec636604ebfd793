#include "gui/focusring.h"

#include "gui/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>

namespace dw::gui {

namespace {

constexpr int thickness = 2;

/// Lies over the widget that it is a child of.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget *around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        around->installEventFilter(this);
        setGeometry(around->rect());
        raise();
        show();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            setGeometry(parentWidget()->rect());
        }
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double middle = thickness / 2.0;
        QPainter painter(this);
        painter.setPen(QPen(themeFor(palette()).accent, thickness));
        painter.drawRect(QRectF(rect()).adjusted(middle, middle, -middle, -middle));
    }
};

class FocusRing : public QObject
{
public:
    explicit FocusRing(QObject *parent) : QObject(parent)
    {
        setObjectName(QStringLiteral("focusRing"));
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            delete m_frame;
            if (qobject_cast<QAbstractScrollArea *>(now)) {
                m_frame = new Frame(now);
            }
        });
    }

private:
    QPointer<Frame> m_frame; ///< goes with what it is around
};

} // namespace

void installFocusRing()
{
    if (!qApp->findChild<QObject *>(QStringLiteral("focusRing"), Qt::FindDirectChildrenOnly)) {
        new FocusRing(qApp);
    }
}

} // namespace dw::gui
