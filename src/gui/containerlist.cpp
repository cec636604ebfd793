#include "gui/containerlist.h"

#include "common/cancellation.h"
#include "docker/engine.h"
#include "gui/containerfamily.h"
#include "gui/enginesession.h"
#include "gui/fieldhelp.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int idRole = Qt::UserRole;

QString nameOf(const Json &container)
{
    const QStringList names = stringsAt(container, "Names");
    // A link adds names such as /other/alias.
    const auto own = std::find_if(names.begin(), names.end(),
                                  [](const QString &name) { return name.lastIndexOf(u'/') == 0; });
    return own == names.end() ? stringAt(container, "Id").left(12) : own->mid(1);
}

} // namespace

/// One round of questions. The coroutine owns a share of it, so the engine outlives its calls.
struct ContainerList::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    Cancellation cancel;
};

ContainerList::ContainerList(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)),
      m_refresh(new QPushButton(tr("&Look again"), this)), m_list(new QTreeWidget(this)),
      m_state(new QLabel(this))
{
    m_filter->setObjectName(u"containerFilter"_s);
    m_filter->setPlaceholderText(tr("Part of a name or an image"));
    explainField(m_filter, tr("Shows only containers with this in their name or image."));
    m_filter->setClearButtonEnabled(true);
    m_refresh->setObjectName(u"containerRefresh"_s);
    m_refresh->setToolTip(tr("Ask the engine for its containers once more."));
    m_refresh->setAutoDefault(false);

    m_list->setObjectName(u"containerList"_s);
    m_list->setAccessibleName(tr("Containers"));
    m_list->setWhatsThis(tr("The containers of the engine. Choose one to see what settings come "
                            "nearest to it; it is only looked at."));
    m_list->setHeaderLabels({tr("Name"), tr("Image"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    m_state->setObjectName(u"containerState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *label = new QLabel(tr("Fil&ter:"), this);
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state, 1);
    m_list->hide();

    m_chosen.setSingleShot(true);
    m_chosen.setInterval(150ms);
    connect(&m_chosen, &QTimer::timeout, this, &ContainerList::choose);
    connect(m_filter, &QLineEdit::textChanged, this, &ContainerList::filter);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        // An engine that did not answer is to be found anew; then it is listed by itself.
        m_session->state() == EngineSession::State::Unreachable ? m_session->refresh() : refresh();
    });
    // Not the current item: that is the first one as soon as the list has the focus.
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_list->selectedItems().isEmpty()) {
            m_chosen.start();
        }
    });
}

ContainerList::~ContainerList()
{
    for (const auto &attempt : {m_listing, m_inspection}) {
        if (attempt) {
            attempt->cancel.cancel();
        }
    }
}

void ContainerList::setSession(EngineSession *session)
{
    m_session = session;
    connect(session, &EngineSession::changed, this, &ContainerList::showSession);
}

void ContainerList::activate()
{
    if (!std::exchange(m_active, true)) {
        showSession();
    }
}

void ContainerList::showState(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_list->setVisible(text.isEmpty());
    m_filter->setEnabled(text.isEmpty());
}

void ContainerList::showSession()
{
    if (!m_active) {
        return;
    }
    using State = EngineSession::State;
    m_refresh->setEnabled(m_session->state() != State::Checking);
    switch (m_session->state()) {
    case State::Checking:
        showState(tr("Looking for the engine…"));
        break;
    case State::Unreachable:
        showState(tr("The engine can’t be reached. %1\n\nYou can also run docker inspect NAME "
                     "where the engine is, and paste what it prints under “Paste”.")
                      .arg(describe(m_session->error())));
        break;
    case State::Ready:
        if (!m_listing || m_listing->engine != m_session->engine()) {
            refresh();
        }
        break;
    }
}

void ContainerList::refresh()
{
    for (auto *attempt : {&m_listing, &m_inspection}) {
        if (const auto previous = std::exchange(*attempt, nullptr)) {
            previous->cancel.cancel();
        }
    }
    showState(tr("Asking the engine for its containers…"));
    m_listing = std::make_shared<Attempt>();
    m_listing->engine = m_session->engine();
    list(this, m_listing);
}

QCoro::Task<void> ContainerList::list(ContainerList *widget, std::shared_ptr<Attempt> attempt)
{
    const QPointer<ContainerList> self(widget);
    const Result<Json> containers = co_await attempt->engine->listContainers({}, &attempt->cancel);
    if (!self || self->m_listing != attempt) {
        co_return;
    }
    if (containers) {
        self->m_containers = *containers;
        self->showContainers();
    } else {
        self->showState(tr("The engine does not say which containers it has. %1")
                            .arg(describe(containers.error())));
    }
}

void ContainerList::showContainers()
{
    m_list->clear();
    for (const Json &container : m_containers) {
        auto *item = new QTreeWidgetItem(m_list, {nameOf(container), stringAt(container, "Image"),
                                                  stringAt(container, "Status")});
        item->setData(0, idRole, stringAt(container, "Id"));
        for (int column = 0; column < 2; ++column) {
            item->setToolTip(column, item->text(column));
        }
    }
    m_list->sortItems(0, Qt::AscendingOrder);
    if (m_list->topLevelItemCount() == 0) {
        showState(tr("This engine has no containers. Choose another engine on the first page, or "
                     "paste a command or the output of docker inspect."));
    } else {
        showState({});
        filter();
    }
}

void ContainerList::filter()
{
    const QString part = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(part, Qt::CaseInsensitive) &&
                        !item->text(1).contains(part, Qt::CaseInsensitive));
    }
}

void ContainerList::choose()
{
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty() || !m_listing) {
        return;
    }
    const QTreeWidgetItem *item = selected.first();
    if (const auto previous = std::exchange(m_inspection, nullptr)) {
        previous->cancel.cancel();
    }
    m_inspection = std::make_shared<Attempt>();
    m_inspection->engine = m_listing->engine;
    emit inspecting(item->text(0));
    inspect(this, m_inspection, item->data(0, idRole).toString());
}

QCoro::Task<void> ContainerList::inspect(ContainerList *widget, std::shared_ptr<Attempt> attempt,
                                         QString id)
{
    const QPointer<ContainerList> self(widget);
    const auto superseded = [&self, &attempt] {
        return !self || self->m_inspection != attempt;
    };
    docker::Engine &engine = *attempt->engine;
    const QStringList relatives = possibleFamily(widget->m_containers, id);

    const Result<Json> chosen = co_await engine.inspectContainer(id, &attempt->cancel);
    if (superseded()) {
        co_return;
    }
    if (!chosen) {
        emit self->failed(chosen.error());
        co_return;
    }
    Json others = Json::array();
    for (const QString &relative : relatives) {
        const Result<Json> other = co_await engine.inspectContainer(relative, &attempt->cancel);
        if (superseded()) {
            co_return;
        }
        if (other) { // else it has gone since
            others.push_back(*other);
        }
    }
    const Json family = familyOf(*chosen, others);

    Json images = Json::array();
    QStringList asked;
    for (const Json &container : family) {
        const QString image = stringAt(container, "Image");
        if (image.isEmpty() || asked.contains(image)) {
            continue;
        }
        asked.append(image);
        docker::Request request{.path = u"/images/"_s + docker::pathSegment(image) + u"/json"_s};
        const Result<docker::Response> response =
            co_await engine.send(std::move(request), &attempt->cancel);
        if (superseded()) {
            co_return;
        }
        if (response) { // an image may be removed while its containers stay
            images.push_back(response->json());
        }
    }
    emit self->inspected(family, images);
}

} // namespace dw::gui
