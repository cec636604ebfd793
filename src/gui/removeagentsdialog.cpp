#include "gui/removeagentsdialog.h"

#include "common/cancellation.h"
#include "gui/fieldhelp.h"
#include "gui/theme.h"
#include "gui/wrappingbutton.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

struct RemoveAgentsDialog::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    QStringList agents;
    Cancellation cancel;
};

RemoveAgentsDialog::RemoveAgentsDialog(std::shared_ptr<docker::Engine> engine,
                                       const QStringList &agents, QWidget *parent)
    : QDialog(parent), m_agents(agents), m_intro(new QLabel(this)), m_list(new QListWidget(this)),
      m_withData(new WrappingCheckBox(tr("Remove the &data, too"), this)),
      m_attempt(std::make_shared<Attempt>())
{
    setObjectName(u"removeAgentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(agents.size() == 1
                       ? tr("Remove %1").arg(agents.first())
                       : tr("Remove %n agents", nullptr, static_cast<int>(agents.size())));
    resize(560, 420);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setText(tr("Looking what belongs to them…"));
    m_list->setObjectName(u"removalList"_s);
    m_list->setAccessibleName(tr("What goes and what stays"));
    m_list->setWhatsThis(tr("Everything that belongs to the agents, with what becomes of it."));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setIconSize(QSize(16, 16));
    m_withData->setObjectName(u"removeData"_s);
    explainField(m_withData, tr("Removes the volumes, too. That can’t be undone."));
    m_withData->setEnabled(false);
    auto *help = new QLabel(tr("The data is the agent’s identity on its server, its builds’ "
                               "folders, and the images and volumes of its own Docker engine. "
                               "If it stays, a new agent of the same name goes on where this one "
                               "stopped."),
                            this);
    help->setWordWrap(true);
    help->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::AcceptRole);
    m_remove->setObjectName(u"removeButton"_s);
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_withData);
    layout->addWidget(help);
    layout->addWidget(buttons);
    connect(m_withData, &QCheckBox::toggled, this, &RemoveAgentsDialog::showObjects);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit confirmed(m_agents, m_withData->isChecked());
        accept();
    });
    showObjects();
    m_attempt->engine = std::move(engine);
    m_attempt->agents = m_agents;
    look(this, m_attempt);
}

RemoveAgentsDialog::~RemoveAgentsDialog()
{
    m_attempt->cancel.cancel();
}

QCoro::Task<void> RemoveAgentsDialog::look(RemoveAgentsDialog *dialog,
                                           std::shared_ptr<Attempt> attempt)
{
    const QPointer<RemoveAgentsDialog> self(dialog);
    const Result<QList<AgentObjects>> objects =
        co_await findAgents(*attempt->engine, attempt->agents, &attempt->cancel);
    if (!self) {
        co_return;
    }
    if (!objects) {
        self->m_intro->setText(describe(objects.error()));
        co_return;
    }
    self->m_objects = *objects;
    self->m_remove->setEnabled(!objects->isEmpty());
    self->m_withData->setEnabled(!objects->isEmpty());
    self->m_intro->setText(objects->isEmpty()
                               ? tr("Nothing of it is there any more.")
                               : tr("They are stopped first: a build that runs gets the time that "
                                    "the agent was given to end. Then this goes and stays:"));
    self->showObjects();
}

void RemoveAgentsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showObjects();
    }
}

void RemoveAgentsDialog::showObjects()
{
    m_list->clear();
    const Theme theme = themeFor(palette());
    setOutline(m_withData, theme.line);
    const auto add = [&](bool goes, const QString &text) {
        auto *item = new QListWidgetItem(
            goes ? tr("goes: %1").arg(text) : tr("stays: %1").arg(text), m_list);
        item->setIcon(themedIcon(goes ? u"failed"_s : u"ok"_s, theme));
    };
    for (const AgentObjects &agent : m_objects) {
        for (const QString &container : {agent.agent, agent.sidecar}) {
            if (!container.isEmpty()) {
                add(true, tr("container %1").arg(container));
            }
        }
        for (const QString &network : agent.networks) {
            add(true, tr("network %1, as soon as no other agent is on it").arg(network));
        }
        for (const QString &volume : agent.volumes) {
            add(m_withData->isChecked(), tr("volume %1").arg(volume));
        }
    }
}

} // namespace dw::gui
