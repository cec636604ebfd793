#pragma once

#include "gui/partaccess.h"

#include <QWidget>

namespace dw::gui {

/// Where in the wizard one is: all steps, the current one marked. Text only; steps are reached with
/// the wizard's buttons. Each step is a child for screen readers.
class StepHeader : public QWidget, public AccessibleParts
{
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent)

public:
    explicit StepHeader(QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int accessiblePartCount() const override { return int(titles().size()); }
    Part accessiblePart(int index) const override;
    int currentAccessiblePart() const override { return m_current; }
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Screen readers say which step one has come to.
    void showEvent(QShowEvent *event) override;

private:
    static QStringList titles();
    QFont fontFor(bool current) const;
    int widthOf(int step) const; ///< of its circle and its title
    /// Where something is that would be at `area` if one read from the left.
    QRectF placed(const QRectF &area) const;
    int m_current = 0;
};

} // namespace dw::gui
