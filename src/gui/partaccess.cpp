#include "gui/partaccess.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace dw::gui {

namespace {

const AccessibleParts *partsOf(const QWidget *widget)
{
    return dynamic_cast<const AccessibleParts *>(widget);
}

class PartAccess : public QAccessibleInterface
{
public:
    PartAccess(QWidget *widget, int part) : m_widget(widget), m_part(part) {}

    bool isValid() const override
    {
        return m_widget && m_part < partsOf(m_widget)->accessiblePartCount();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_widget ? m_widget->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override
    {
        return isValid() ? part().role : QAccessible::NoRole;
    }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }

    QString text(QAccessible::Text which) const override
    {
        return !isValid()                          ? QString()
               : which == QAccessible::Name        ? part().name
               : which == QAccessible::Description ? part().description
                                                   : QString();
    }

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect area = part().area;
        return {m_widget->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            const AccessibleParts *parts = partsOf(m_widget);
            const bool isCurrent = parts->currentAccessiblePart() == m_part;
            state.focusable = state.selectable = part().canBeReached;
            state.selected = state.active = isCurrent;
            state.focused = isCurrent && state.focusable && m_widget->hasFocus();
            state.invisible = !m_widget->isVisible();
            state.offscreen = !m_widget->visibleRegion().intersects(part().area);
        }
        return state;
    }

private:
    AccessibleParts::Part part() const { return partsOf(m_widget)->accessiblePart(m_part); }

    QPointer<QWidget> m_widget;
    int m_part;
};

class PartsAccess : public QAccessibleWidget
{
public:
    explicit PartsAccess(QWidget *widget)
        : QAccessibleWidget(widget, partsOf(widget)->accessibleRole())
    {
    }

    ~PartsAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return parts()->accessiblePartCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new PartAccess(widget(), int(m_children.size()))));
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

    QAccessibleInterface *focusChild() const override
    {
        return child(parts()->currentAccessiblePart());
    }

private:
    const AccessibleParts *parts() const { return partsOf(widget()); }

    /// Made when they are asked for. Those beyond the last part are invalid.
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && partsOf(widget) ? new PartsAccess(widget) : nullptr;
}

} // namespace

AccessibleParts::AccessibleParts()
{
    QAccessible::installFactory(accessOf); // knows a factory that it has
}

} // namespace dw::gui
