#include "gui/diagramaccess.h"

#include "gui/diagramcanvas.h"
#include "render/drawingtext.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace dw::gui {

namespace {

class PartAccess : public QAccessibleInterface
{
public:
    PartAccess(DiagramCanvas *canvas, int part) : m_canvas(canvas), m_part(part) {}

    bool isValid() const override { return m_canvas && m_part < m_canvas->partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }

    QString text(QAccessible::Text which) const override
    {
        if (isValid() && which == QAccessible::Name) {
            return visibleText(m_canvas->factsOf(m_part).title);
        }
        if (isValid() && which == QAccessible::Description) {
            return visibleText(m_canvas->factsOf(m_part).text);
        }
        return {};
    }

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect area = m_canvas->areaOf(m_part).toAlignedRect();
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = m_canvas->current() == m_part;
            state.focused = state.selected && m_canvas->hasFocus();
            state.offscreen =
                !m_canvas->visibleRegion().intersects(m_canvas->areaOf(m_part).toAlignedRect());
        }
        return state;
    }

private:
    QPointer<DiagramCanvas> m_canvas;
    int m_part;
};

class CanvasAccess : public QAccessibleWidget
{
public:
    explicit CanvasAccess(DiagramCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Grouping)
    {
    }

    ~CanvasAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return int(canvas()->partCount()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new PartAccess(canvas(), int(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(
            m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return child(int(canvas()->current())); }

private:
    DiagramCanvas *canvas() const { return static_cast<DiagramCanvas *>(widget()); }

    /// Made when they are asked for. Those beyond the last part are invalid.
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<DiagramCanvas *>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void installDiagramAccess()
{
    QAccessible::installFactory(accessOf); // knows a factory that it has
}

} // namespace dw::gui
