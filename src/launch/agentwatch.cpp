#include "launch/agentwatch.h"

#include "common/logging.h"
#include "docker/enginevalues.h"
#include "docker/pause.h"
#include "plan/labels.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr auto together = 100ms; ///< events within this are one look
constexpr auto firstPause = 1000ms;
constexpr auto longestPause = 30'000ms;
constexpr qsizetype mostDetails = 64;

docker::EventFilter whatMatters()
{
    return {.types = {u"container"_s},
            .actions = {u"create"_s, u"start"_s, u"restart"_s, u"die"_s, u"destroy"_s, u"rename"_s,
                        u"pause"_s, u"unpause"_s, u"oom"_s, u"update"_s, u"health_status"_s},
            .labels = {labels::deployment}};
}

/// A second, two, four, …
std::chrono::milliseconds pauseAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(firstPause * (1 << std::clamp(failures - 1, 0, 10)),
                                               longestPause);
}

/// The list of some hundred agents takes longer to read than a window may stand still.
QFuture<Result<QList<SeenAgentContainer>>> readListElsewhere(const QByteArray &body)
{
    const auto promise = std::make_shared<QPromise<Result<QList<SeenAgentContainer>>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, body] {
        using Containers = Result<QList<SeenAgentContainer>>;
        const Result<Json> list = parseJson(body);
        promise->addResult(list ? Containers(agentContainersOf(*list)) : Containers(list.error()));
        promise->finish();
    });
    return future;
}

} // namespace

struct AgentWatch::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    Cancellation cancel;
    Cancellation *sleep = nullptr; ///< of the pause before the next connection
};

AgentWatch::AgentWatch(std::shared_ptr<docker::Engine> engine, QObject *parent)
    : QObject(parent), m_engine(std::move(engine))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_attempt && !m_isLooking) {
            look(this, m_attempt);
        }
    });
}

AgentWatch::~AgentWatch()
{
    if (m_attempt) {
        m_attempt->cancel.cancel();
    }
}

void AgentWatch::start()
{
    if (!m_attempt) {
        m_attempt = std::make_shared<Attempt>();
        m_attempt->engine = m_engine;
        follow(this, m_attempt);
    }
}

void AgentWatch::refresh()
{
    m_looks.addAll();
    m_soon.stop(); // it may wait for long
    lookSoon();
    if (m_attempt && m_attempt->sleep) {
        m_attempt->sleep->cancel();
    }
}

void AgentWatch::wantDetails(const QStringList &agents)
{
    for (const QString &name : agents) {
        const auto agent = m_roster.agents().constFind(name);
        if (agent == m_roster.agents().cend()) {
            continue;
        }
        const auto want = [this](const SeenAgentContainer &container) {
            if (!container.isInspected && !m_details.contains(container.id)) {
                m_details.append(container.id);
            }
        };
        want(agent->container);
        if (agent->sidecar) {
            want(*agent->sidecar);
        }
    }
    if (m_details.size() > mostDetails) {
        m_details.remove(0, m_details.size() - mostDetails);
    }
    if (!m_details.isEmpty()) {
        lookSoon();
    }
}

void AgentWatch::setState(State state, const Error &error)
{
    if (state == m_state && error.message == m_error.message) {
        return;
    }
    m_state = state;
    m_error = error;
    emit stateChanged();
}

void AgentWatch::take(const docker::EngineEvent &event)
{
    if (!m_roster.isConcernedBy(event)) {
        return;
    }
    if (event.action == u"destroy"_s) {
        m_roster.remove(event.id);
    } else {
        m_roster.doubt(event.id);
    }
    m_looks.add(event.id);
    lookSoon();
}

void AgentWatch::lookSoon()
{
    if (!m_soon.isActive() && !m_isLooking) {
        m_soon.start(together);
    }
}

void AgentWatch::announce()
{
    const QStringList changed = m_roster.takeChanged();
    if (!changed.isEmpty()) {
        emit agentsChanged(changed);
    }
}

QCoro::Task<void> AgentWatch::follow(AgentWatch *watch, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentWatch> self(watch);
    docker::Engine &engine = *attempt->engine;
    int failures = 0;
    while (!attempt->cancel.isCancelled()) {
        bool isOpen = false;
        const auto onOpen = [&self, &isOpen] {
            isOpen = true;
            if (self) {
                self->m_isOpen = true; // live once the list is in
                self->m_looks.addAll();
                self->lookSoon();
            }
        };
        const auto onEvent = [&self](const docker::EngineEvent &event) {
            if (self) {
                self->take(event);
            }
        };
        const docker::EventFilter filter = whatMatters();
        const Result<void> ended =
            co_await engine.events(filter, onOpen, onEvent, &attempt->cancel);
        if (!self || attempt->cancel.isCancelled()) {
            co_return;
        }
        self->m_isOpen = false;
        failures = isOpen ? 1 : failures + 1;
        qCDebug(logLaunch) << "no events:" << ended.error().message;
        self->setState(State::Interrupted, ended.error());
        if (!self) {
            co_return;
        }
        if (!self->m_hasList) { // an engine that tells no events may still have a list
            self->m_looks.addAll();
            self->lookSoon();
        }
        Cancellation sleep;
        QObject::connect(&attempt->cancel, &Cancellation::cancelled, &sleep, &Cancellation::cancel);
        attempt->sleep = &sleep;
        co_await docker::pause(pauseAfter(failures), &sleep);
        attempt->sleep = nullptr;
        if (!self) {
            co_return;
        }
    }
}

QCoro::Task<void> AgentWatch::look(AgentWatch *watch, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentWatch> self(watch);
    watch->m_isLooking = true;
    const PendingLooks::Looks looks = watch->m_looks.take();
    Result<void> looked;
    if (looks.all) {
        looked = co_await lookAtAll(watch, attempt);
    }
    for (const QString &id : looks.ids) {
        if (!self || !looked) {
            break;
        }
        looked = co_await lookAt(watch, attempt, id);
    }
    while (self && looked && self->m_looks.isEmpty() && !self->m_details.isEmpty()) {
        const QString id = self->m_details.takeFirst();
        looked = co_await lookAt(watch, attempt, id);
    }
    if (!self || attempt->cancel.isCancelled()) {
        co_return;
    }
    self->m_isLooking = false;
    self->announce();
    if (!self) {
        co_return;
    }
    if (!looked) { // and what was to be looked at is in doubt
        self->m_details.clear();
        self->m_looks.addAll();
        self->setState(State::Interrupted, looked.error());
        if (self) {
            self->m_soon.start(pauseAfter(++self->m_failedLooks));
        }
        co_return;
    }
    self->m_failedLooks = 0;
    if (self->m_isOpen && self->m_hasList) {
        self->setState(State::Live);
    }
    if (self && (!self->m_looks.isEmpty() || !self->m_details.isEmpty())) {
        self->lookSoon();
    }
}

QCoro::Task<Result<void>> AgentWatch::lookAtAll(AgentWatch *watch, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentWatch> self(watch);
    const QStringList ours{labels::deployment};
    docker::Request request{
        .path = u"/containers/json"_s,
        .query = {{u"all"_s, u"1"_s}, {u"filters"_s, docker::labelFilter(ours)}}};
    const Result<docker::Response> response =
        co_await attempt->engine->send(std::move(request), &attempt->cancel);
    if (!response) {
        co_return response.error();
    }
    const QFuture<Result<QList<SeenAgentContainer>>> reading = readListElsewhere(response->body);
    const Result<QList<SeenAgentContainer>> containers = co_await reading;
    if (!containers) {
        co_return containers.error();
    }
    if (self && !attempt->cancel.isCancelled()) {
        const bool isFirst = !std::exchange(self->m_hasList, true);
        self->m_roster.setAll(*containers);
        self->announce();
        if (self && isFirst) {
            emit self->stateChanged();
        }
    }
    co_return {};
}

QCoro::Task<Result<void>> AgentWatch::lookAt(AgentWatch *watch, std::shared_ptr<Attempt> attempt,
                                             QString id)
{
    const QPointer<AgentWatch> self(watch);
    const Result<Json> inspected = co_await attempt->engine->inspectContainer(id, &attempt->cancel);
    if (!self || attempt->cancel.isCancelled()) {
        co_return {};
    }
    if (!inspected && inspected.error().code != ErrorCode::NotFound) {
        co_return inspected.error();
    }
    const std::optional<SeenAgentContainer> seen =
        inspected ? agentContainerOf(*inspected) : std::nullopt;
    if (seen) {
        self->m_roster.put(*seen);
    } else {
        self->m_roster.remove(id);
    }
    co_return {};
}

} // namespace dw
