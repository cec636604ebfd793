#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace dw::gui {

/// A widget that draws its parts instead of having widgets for them, such as the nodes of a diagram
/// or the steps of a header, derives from this: then screen readers find each part as a child.
class AccessibleParts
{
public:
    struct Part
    {
        QString name, description;
        QRect area; ///< in the widget
        QAccessible::Role role = QAccessible::StaticText;
        bool canBeReached = false; ///< with keys, while the widget has the focus
    };

    virtual int accessiblePartCount() const = 0;
    /// `index` is one of them.
    virtual Part accessiblePart(int index) const = 0;
    /// -1 while there is none.
    virtual int currentAccessiblePart() const = 0;
    /// Of the widget as a whole.
    virtual QAccessible::Role accessibleRole() const = 0;

protected:
    /// From here on the parts of all such widgets are found.
    AccessibleParts();
    virtual ~AccessibleParts() = default;
};

} // namespace dw::gui
