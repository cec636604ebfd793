#pragma once

#include "launch/recovery.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RecoveryDialog;
}

namespace dw::gui {

/// Launches on one engine that were cut off, one after the other: what each has made, to be undone
/// or finished as one chooses. Show it with open(); it deletes itself. Closing it while it works
/// hides it only: what has begun is ended.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(std::shared_ptr<docker::Engine> engine, QList<LaunchRecord> launches,
                   QWidget *parent);
    ~RecoveryDialog() override;

signals:
    /// The launch is undone and is to be launched anew.
    void finishRequested(const dw::LaunchRecord &launch);

private:
    void showLaunch();
    void showBusy();
    void showLeft(const QString &what);
    /// `thenLaunch`: the user wants it finished.
    static QCoro::Task<void> work(RecoveryDialog *dialog, std::shared_ptr<docker::Engine> engine,
                                  LaunchRecord launch, bool thenLaunch);
    void begin(bool thenLaunch);

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    std::shared_ptr<docker::Engine> m_engine;
    QList<LaunchRecord> m_launches; ///< the first is shown
};

} // namespace dw::gui
