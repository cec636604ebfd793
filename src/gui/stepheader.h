#pragma once

#include <QWidget>

namespace dw::gui {

/// Where in the wizard one is: all steps, the current one marked. Text only; steps are reached with
/// the wizard's buttons.
class StepHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent)

public:
    explicit StepHeader(QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QStringList titles();
    QFont fontFor(bool current) const;
    int m_current = 0;
};

} // namespace dw::gui
