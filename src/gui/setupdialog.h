#pragma once

#include "guidance/setupstep.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SetupDialog;
}

namespace dw::gui {

class EngineSession;

/// How an engine gets onto this machine, or Sysbox onto the engine's host, step by step. The steps
/// are for a terminal: this program installs nothing. Show it with open(); it deletes itself.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { Engine, Sysbox };

    SetupDialog(EngineSession &session, Topic topic, QWidget *parent);
    ~SetupDialog() override;

private:
    void showSession();
    void showEngine();
    void showSysbox();
    void showSteps(const QList<SetupStep> &steps, const QStringList &notes);

    EngineSession &m_session;
    Topic m_topic;
    std::unique_ptr<Ui::SetupDialog> m_ui;
};

/// What findings name in `more` to have the steps shown.
QString moreAbout(SetupDialog::Topic topic);

/// Opens the dialog for what a finding of `window` names; nothing where the topic is another.
void openSetup(const QString &more, EngineSession &session, QWidget *window);

} // namespace dw::gui
