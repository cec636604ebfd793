#include "gui/setupdialog.h"

#include "gui/enginesession.h"
#include "gui/setupsteps.h"
#include "gui/theme.h"

#include "ui_setupdialog.h"

#include <QScreen>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

using State = EngineSession::State;

/// An address to open or to copy, which is one of this program's own. A palette's colour of links
/// is seldom one that reads on a dark ground.
QString link(const QString &address, const QPalette &palette)
{
    const QColor colour = readableOn(palette.color(QPalette::Window), themeFor(palette).accent);
    return u"<a href=\"%1\" style=\"color:%2\">%1</a>"_s.arg(address.toHtmlEscaped(),
                                                             colour.name());
}

} // namespace

SetupDialog::SetupDialog(EngineSession &session, Topic topic, QWidget *parent)
    : QDialog(parent), m_session(session), m_topic(topic), m_ui(std::make_unique<Ui::SetupDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(topic == Topic::Engine ? tr("A Docker engine for this machine")
                                          : tr("Sysbox for the engine's host"));
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    resize(QSize(860, 640).boundedTo(room));
    connect(m_ui->checkAgain, &QPushButton::clicked, &m_session, &EngineSession::refresh);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &EngineSession::changed, this, &SetupDialog::showSession);
    showSession();
    m_ui->checkAgain->setFocus();
}

SetupDialog::~SetupDialog() = default;

void SetupDialog::showSession()
{
    if (m_session.state() == State::Checking) {
        m_ui->state->show(Badge::Tone::Neutral, tr("Looking…")); // the steps stay readable
        return;
    }
    m_topic == Topic::Engine ? showEngine() : showSysbox();
}

void SetupDialog::showEngine()
{
    const auto &setup = m_session.engineSetup();
    if (m_session.state() == State::Ready) {
        m_ui->state->show(Badge::Tone::Good, tr("The engine answers: %1").arg(m_session.product()));
        m_ui->intro->setText(tr("That is all. Close this, and choose a method."));
        showSteps({}, {});
    } else if (setup) {
        m_ui->state->show(Badge::Tone::Warning, m_session.isDockerMissing()
                                                    ? tr("Docker is not installed here")
                                                    : tr("The engine does not run"));
        m_ui->intro->setText(tr("Type these in a terminal, one after the other. This program "
                                "installs nothing itself. Then check again."));
        showSteps(setup->steps, setup->notes);
        m_ui->guide->setText(tr("Docker's own description: %1").arg(link(setup->guide, palette())));
    } else {
        // It is there now, and something else is in the way: a missing right, most of the time.
        m_ui->state->show(Badge::Tone::Warning, m_session.error().message);
        m_ui->intro->setText(m_session.error().hint);
        SetupStep step{.text = tr("Type this in a terminal."), .commands = m_session.commands()};
        showSteps(step.commands.isEmpty() ? QList<SetupStep>() : QList{step}, {});
    }
    m_ui->guide->setVisible(!m_ui->guide->text().isEmpty());
}

void SetupDialog::showSysbox()
{
    m_ui->guide->setText(
        tr("Sysbox's own description: %1")
            .arg(link(u"https://github.com/nestybox/sysbox/blob/master/docs/user-guide/"
                      "install-package.md"_s,
                      palette())));
    if (m_session.state() == State::Unreachable) {
        m_ui->state->show(Badge::Tone::Warning, m_session.error().message);
        m_ui->intro->setText(m_session.error().hint);
        return;
    }
    const auto &setup = m_session.sysboxSetup();
    if (!setup) {
        return; // the engine answered, and is being looked at
    }
    const bool works = m_session.methodState(Method::Sysbox).state == MethodState::State::Works;
    if (works) {
        m_ui->state->show(Badge::Tone::Good, tr("The engine knows Sysbox"));
        m_ui->intro->setText(
            tr("Last, see that it works: that the engine knows its name is not everything."));
    } else if (!setup->obstacle.isEmpty()) {
        m_ui->state->show(Badge::Tone::Warning, tr("Sysbox can't be had here"));
        m_ui->intro->setText(setup->obstacle + u'\n' + setup->instead);
    } else {
        m_ui->state->show(Badge::Tone::Warning, tr("The engine does not know Sysbox yet"));
        m_ui->intro->setText(tr("Type these in a terminal on the engine's host, one after the "
                                "other. This program installs nothing itself. Then check again."));
    }
    showSteps(works && !setup->steps.isEmpty() ? QList{setup->steps.last()} : setup->steps,
              setup->notes);
}

void SetupDialog::showSteps(const QList<SetupStep> &steps, const QStringList &notes)
{
    m_ui->steps->setSteps(steps);
    QList<Finding> findings;
    for (const QString &note : notes) {
        findings.append({u"note"_s, note, {}, {}});
    }
    m_ui->notes->setFindings(findings);
    m_ui->notes->setVisible(!findings.isEmpty());
}

QString moreAbout(SetupDialog::Topic topic)
{
    return topic == SetupDialog::Topic::Engine ? u"setup:engine"_s : u"setup:sysbox"_s;
}

void openSetup(const QString &more, EngineSession &session, QWidget *window)
{
    for (const auto topic : {SetupDialog::Topic::Engine, SetupDialog::Topic::Sysbox}) {
        if (more == moreAbout(topic)) {
            (new SetupDialog(session, topic, window))->open();
        }
    }
}

} // namespace dw::gui
