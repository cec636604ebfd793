#include "fakeagents.h"

#include "plan/labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

const QByteArray openStream = "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\n"
                              "Content-Type: application/json\r\n\r\n";

QByteArray printed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whether an object with these labels is meant by the filters of a list.
bool isMeant(const QJsonObject &labels, const QUrlQuery &query)
{
    const auto filters =
        QJsonDocument::fromJson(query.queryItemValue(u"filters"_s, QUrl::FullyDecoded).toUtf8())
            .object();
    for (const QJsonValue &wanted : filters.value(u"label"_s).toArray()) {
        const QString key = wanted.toString().section(u'=', 0, 0);
        const QString value = wanted.toString().section(u'=', 1);
        if (!labels.contains(key) ||
            (wanted.toString().contains(u'=') && labels.value(key).toString() != value)) {
            return false;
        }
    }
    return true;
}

QByteArray statsSample(int number)
{
    return QByteArray(R"({"cpu_stats":{"online_cpus":2,"system_cpu_usage":)") +
           QByteArray::number(number * 2000) + R"(,"cpu_usage":{"total_usage":)" +
           QByteArray::number(number * 250) +
           R"(}},"memory_stats":{"usage":268435456,"limit":4294967296,"stats":{"inactive_file":0}}})";
}

} // namespace

FakeAgents::FakeAgents(FakeEngine &engine) : m_engine(engine)
{
    engine.answersFirst = [this](auto &&...all) {
        return answer(all...);
    };
}

void FakeAgents::add(const QString &name, const QString &method)
{
    m_containers.insert(name, {.name = name, .agent = name, .method = method});
    volumes.append(name + u'/' + name + u"-conf"_s);
    if (method == "dind"_L1) {
        const QString beside = name + u"-docker"_s;
        m_containers.insert(beside, {.name = beside,
                                     .agent = name,
                                     .role = u"engine"_s,
                                     .method = method,
                                     .health = u"healthy"_s});
        volumes.append(name + u'/' + name + u"-docker-data"_s);
    }
}

void FakeAgents::addForeign(const QString &name)
{
    Container container;
    container.name = name;
    container.isOurs = false;
    m_containers.insert(name, container);
}

QString FakeAgents::idOf(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toHex()).leftJustified(64, u'0');
}

QString FakeAgents::nameOf(const QString &idOrName) const
{
    if (m_containers.contains(idOrName)) {
        return idOrName;
    }
    for (const Container &container : m_containers) {
        if (idOf(container.name) == idOrName) {
            return container.name;
        }
    }
    return {};
}

QJsonObject FakeAgents::labelsOf(const Container &container) const
{
    if (!container.isOurs) {
        return {{u"com.example"_s, u"x"_s}};
    }
    return {{labels::deployment, container.agent},
            {labels::agent, container.agent},
            {labels::role, container.role},
            {labels::method, container.method},
            {labels::specHash, container.specHash}};
}

QList<QLocalSocket *> FakeAgents::living(const QList<QPointer<QLocalSocket>> &sockets)
{
    QList<QLocalSocket *> all;
    for (const auto &socket : sockets) {
        if (socket && socket->state() == QLocalSocket::ConnectedState) {
            all.append(socket);
        }
    }
    return all;
}

void FakeAgents::tell(const QString &action, const QString &name)
{
    QJsonObject attributes = labelsOf(m_containers.value(name));
    attributes.insert(u"name"_s, name);
    const QByteArray event =
        printed({{u"Type"_s, u"container"_s},
                 {u"Action"_s, action},
                 {u"Actor"_s, QJsonObject{{u"ID"_s, idOf(name)}, {u"Attributes"_s, attributes}}}});
    for (QLocalSocket *socket : living(m_events)) {
        socket->write(event + '\n');
    }
}

void FakeAgents::cutEvents()
{
    for (QLocalSocket *socket : living(m_events)) {
        socket->disconnectFromServer();
    }
}

void FakeAgents::log(const QString &name, const QByteArray &text)
{
    logged[name] += text;
    for (QLocalSocket *socket : living(m_logs.values(name))) {
        socket->write(FakeEngine::frame(text));
    }
}

void FakeAgents::endLog(const QString &name)
{
    for (QLocalSocket *socket : living(m_logs.values(name))) {
        socket->disconnectFromServer();
    }
}

bool FakeAgents::answer(QLocalSocket *socket, const QByteArray &method, const QString &path,
                        const QUrlQuery &query, const QByteArray &body)
{
    if (path == "/events"_L1 && refusesEvents) {
        FakeEngine::reply(socket, 403, R"({"message":"events are not allowed here"})");
        return true;
    }
    if (path == "/events"_L1) {
        m_events.removeIf([](const auto &old) { return !old; });
        m_events.append(socket);
        socket->write(openStream);
        return true;
    }
    if (path == "/containers/json"_L1) {
        QJsonArray list;
        for (const Container &container : std::as_const(m_containers)) {
            const QJsonObject labels = labelsOf(container);
            if (!isMeant(labels, query)) {
                continue;
            }
            const bool isUp = container.state == "running"_L1;
            const QString health =
                container.health.isEmpty() ? QString() : u" (%1)"_s.arg(container.health);
            list.append(QJsonObject{
                {u"Id"_s, idOf(container.name)},
                {u"Names"_s, QJsonArray{QString(u'/' + container.name)}},
                {u"Image"_s, container.role == "engine"_L1
                                 ? u"docker:dind"_s
                                 : u"jetbrains/teamcity-agent:2026.1.3"_s},
                {u"State"_s, container.state},
                {u"Status"_s, isUp ? QString(u"Up 3 hours"_s + health)
                                   : u"Exited (%1) 5 minutes ago"_s.arg(container.exitCode)},
                {u"Labels"_s, labels}});
        }
        FakeEngine::reply(socket, 200, QJsonDocument(list).toJson(QJsonDocument::Compact));
        return true;
    }
    if (path == "/volumes"_L1) {
        QJsonArray list;
        for (const QString &volume : std::as_const(volumes)) {
            const QJsonObject labels{{labels::deployment, volume.section(u'/', 0, 0)},
                                     {labels::agent, volume.section(u'/', 0, 0)}};
            if (isMeant(labels, query)) {
                list.append(
                    QJsonObject{{u"Name"_s, volume.section(u'/', 1)}, {u"Labels"_s, labels}});
            }
        }
        FakeEngine::reply(socket, 200, printed({{u"Volumes"_s, list}}));
        return true;
    }
    if (method == "DELETE" && path.startsWith("/volumes/"_L1)) {
        const QString name = path.section(u'/', 2);
        removedVolumes.append(name);
        volumes.removeIf([&](const QString &volume) { return volume.endsWith(u'/' + name); });
        FakeEngine::reply(socket, 204, {});
        return true;
    }
    const QString name = nameOf(path.section(u'/', 2, 2));
    if (path.startsWith("/containers/"_L1) && !name.isEmpty()) {
        return answerContainer(socket, method, name, path.section(u'/', 3), query, body);
    }
    if (path.startsWith("/exec/"_L1) && path.endsWith("/start"_L1) && !commands.isEmpty() &&
        !diskUsage.isEmpty()) {
        const QString command = commands.last();
        QByteArray output = "Total reclaimed space: 1.2GB\n";
        if (command.contains(" df "_L1)) {
            output = diskUsage;
        } else if (command.contains(" info "_L1)) {
            output = "INNER\n";
        }
        FakeEngine::reply(socket, 200, FakeEngine::frame(output));
        return true;
    }
    return false;
}

bool FakeAgents::answerContainer(QLocalSocket *socket, const QByteArray &method,
                                 const QString &name, const QString &what, const QUrlQuery &query,
                                 const QByteArray &body)
{
    Container &container = m_containers[name];
    if (method == "DELETE") {
        FakeEngine::reply(socket, 204, {});
        tell(u"destroy"_s, name);
        m_containers.remove(name);
    } else if (what == "json"_L1) {
        QJsonObject state{{u"Status"_s, container.state},
                          {u"Running"_s, container.state == "running"_L1},
                          {u"ExitCode"_s, container.exitCode},
                          {u"StartedAt"_s, u"2026-11-26T10:00:00.5Z"_s}};
        if (!container.health.isEmpty()) {
            state.insert(u"Health"_s, QJsonObject{{u"Status"_s, container.health}});
        }
        FakeEngine::reply(
            socket, 200,
            printed(
                {{u"Id"_s, idOf(name)},
                 {u"Name"_s, QString(u'/' + name)},
                 {u"State"_s, state},
                 {u"Config"_s,
                  QJsonObject{{u"Image"_s, container.role == "engine"_L1
                                               ? u"docker:dind"_s
                                               : u"jetbrains/teamcity-agent:2026.1.3"_s},
                              {u"Tty"_s, false},
                              {u"StopTimeout"_s, 1},
                              {u"Env"_s, QJsonArray{u"SERVER_URL=http://teamcity.example.com"_s}},
                              {u"Labels"_s, labelsOf(container)}}}}));
    } else if (what == "start"_L1 || what == "stop"_L1) {
        const bool starts = what == "start"_L1;
        container.state = starts ? u"running"_s : u"exited"_s;
        FakeEngine::reply(socket, 204, {});
        tell(starts ? u"start"_s : u"die"_s, name);
    } else if (what == "stats"_L1) {
        m_stats.removeIf([](const auto &old) { return !old; });
        m_stats.append(socket);
        socket->write(openStream + statsSample(1) + statsSample(2));
    } else if (what == "logs"_L1) {
        if (query.queryItemValue(u"follow"_s) != "1"_L1) {
            FakeEngine::reply(socket, 200, FakeEngine::frame(logged.value(name)));
            return true;
        }
        m_logs.insert(name, socket);
        socket->write(openStream + FakeEngine::frame(logged.value(name)));
    } else if (what == "exec"_L1) {
        QStringList words;
        for (const QJsonValue &word :
             QJsonDocument::fromJson(body).object().value(u"Cmd"_s).toArray()) {
            words.append(word.toString());
        }
        commands.append(words.join(u' '));
        FakeEngine::reply(socket, 201, R"({"Id":"e1"})");
    } else {
        return false;
    }
    return true;
}
