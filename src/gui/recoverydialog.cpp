#include "gui/recoverydialog.h"

#include "ui_recoverydialog.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>

namespace dw::gui {

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(std::shared_ptr<docker::Engine> engine, QList<LaunchRecord> launches,
                               QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RecoveryDialog>()), m_engine(std::move(engine)),
      m_launches(std::move(launches))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 420);
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_ui->finishButton, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_ui->laterButton, &QPushButton::clicked, this, &QDialog::reject);
    showLaunch();
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::showLaunch()
{
    m_ui->objects->clear();
    m_ui->objects->setVisible(!m_launches.isEmpty());
    m_ui->undoButton->setVisible(!m_launches.isEmpty());
    m_ui->finishButton->setVisible(!m_launches.isEmpty() && !m_launches.first().isComplete);
    if (m_launches.isEmpty()) {
        m_ui->state->show(Badge::Tone::Good, tr("Nothing is left to do"));
        m_ui->intro->setText(tr("No launch on this engine was cut off."));
        m_ui->choices->clear();
        m_ui->laterButton->setText(tr("&Close"));
        m_ui->laterButton->setEnabled(true);
        m_ui->laterButton->setFocus();
        return;
    }
    const LaunchRecord &launch = m_launches.first();
    m_ui->state->show(Badge::Tone::Warning, tr("A launch was cut off"));
    const QString begun = QLocale().toString(launch.begun.toLocalTime(), QLocale::ShortFormat);
    m_ui->intro->setText(
        launch.isComplete
            ? tr("The launch of %1, begun on %2, had everything up. Only what it replaced is still "
                 "to be removed.")
                  .arg(launch.spec.name, begun)
            : tr("The launch of %1, begun on %2, did not come to its end. It has made:")
                  .arg(launch.spec.name, begun));
    const QStringList made = whatItMade(launch);
    m_ui->objects->addItems(made);
    m_ui->objects->setVisible(!made.isEmpty());
    m_ui->undoButton->setText(launch.isComplete ? tr("&Remove what was replaced") : tr("&Undo it"));
    m_ui->undoButton->setEnabled(true);
    m_ui->finishButton->setEnabled(!launch.hasToken);
    m_ui->laterButton->setText(tr("&Later"));
    m_ui->laterButton->setEnabled(true);
    QString choices;
    if (!launch.isComplete) {
        choices = tr("Undo removes these, the volumes with what agents have written into them, and "
                     "puts back what the launch had replaced. Finish does the same, and then "
                     "launches it again with the same settings.");
    }
    if (launch.hasToken && !launch.isComplete) {
        choices +=
            u' ' + tr("It had been given a token, which is kept nowhere. To finish it, type: "
                      "dind-wizard recover --finish --token-file FILE");
    }
    m_ui->choices->setText(choices);
    m_ui->undoButton->setFocus();
}

void RecoveryDialog::showBusy()
{
    m_ui->state->show(Badge::Tone::Accent, tr("Undoing…"));
    m_ui->undoButton->setEnabled(false);
    m_ui->finishButton->setEnabled(false);
    m_ui->laterButton->setEnabled(false);
}

void RecoveryDialog::showLeft(const QString &what)
{
    showLaunch();
    m_ui->state->show(Badge::Tone::Danger, tr("Not everything could be taken back"));
    m_ui->choices->setText(what + u'\n' + tr("Try again when the cause is gone."));
}

void RecoveryDialog::begin(bool thenLaunch)
{
    showBusy();
    work(this, m_engine, m_launches.first(), thenLaunch);
}

QCoro::Task<void> RecoveryDialog::work(RecoveryDialog *dialog,
                                       std::shared_ptr<docker::Engine> engine, LaunchRecord launch,
                                       bool thenLaunch)
{
    const QPointer<RecoveryDialog> self(dialog);
    const Result<QStringList> left = co_await takeBack(*engine, launch);
    if (!self) {
        co_return;
    }
    if (!left && left.error().code != ErrorCode::NotFound) {
        self->showLeft(describe(left.error()));
        co_return;
    }
    if (left && !left->isEmpty()) {
        self->showLeft(left->join(u'\n'));
        co_return;
    }
    self->m_launches.removeFirst();
    if (thenLaunch) {
        emit self->finishRequested(launch);
        self->accept();
        co_return;
    }
    self->showLaunch();
}

} // namespace dw::gui
