#pragma once

#include "launch/agents.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dw::gui {

/// Asks whether agents are to be removed, and shows what goes and what stays, object by object.
/// Show it with open(); it deletes itself.
class RemoveAgentsDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveAgentsDialog(std::shared_ptr<docker::Engine> engine, const QStringList &agents,
                       QWidget *parent);
    ~RemoveAgentsDialog() override;

signals:
    void confirmed(const QStringList &agents, bool withData);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Attempt;
    static QCoro::Task<void> look(RemoveAgentsDialog *dialog, std::shared_ptr<Attempt> attempt);
    void showObjects();

    QStringList m_agents;
    QList<AgentObjects> m_objects;
    QLabel *m_intro;
    QListWidget *m_list;
    QCheckBox *m_withData;
    QPushButton *m_remove;
    std::shared_ptr<Attempt> m_attempt;
};

} // namespace dw::gui
