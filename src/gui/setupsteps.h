#pragma once

#include "guidance/setupstep.h"

#include <QList>
#include <QWidget>

namespace dw::gui {

/// Numbered steps for a terminal: what each does and interrupts, its commands to copy, and how to
/// see that it worked.
class SetupSteps : public QWidget
{
    Q_OBJECT

public:
    explicit SetupSteps(QWidget *parent = nullptr);
    void setSteps(const QList<SetupStep> &steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *stepWidget(int number, const SetupStep &step);

    QList<SetupStep> m_steps;
    bool m_dark = false;
};

} // namespace dw::gui
