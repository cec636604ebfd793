#include "fakeengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray runningContainer(const QString &name, const QJsonObject &labels)
{
    return QJsonDocument(
               QJsonObject{{u"Id"_s, QString(64, u'a')},
                           {u"Name"_s, QString(u'/' + name)},
                           {u"State"_s,
                            QJsonObject{{u"Status"_s, u"running"_s},
                                        {u"Running"_s, true},
                                        {u"Health"_s, QJsonObject{{u"Status"_s, u"healthy"_s}}}}},
                           {u"Config"_s, QJsonObject{{u"Labels"_s, labels}}}})
        .toJson(QJsonDocument::Compact);
}

/// What the commands of an acceptance print where all is well: a build and a shared file tell the
/// text that they were given, a container's network its MTU.
QByteArray outputOf(const QJsonArray &command)
{
    if (command.first() != "sh"_L1 && command.first() != "cat"_L1) {
        return "ok\n";
    }
    const QString text = command.at(5).toString();
    return text.startsWith("dind-wizard "_L1) ? text.toUtf8() + '\n' : QByteArray("1500\n");
}

} // namespace

void FakeEngine::reply(QLocalSocket *socket, int status, const QByteArray &body,
                       const QByteArray &type)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Status\r\nApi-Version: 1.41\r\n"
                  "Ostype: linux\r\nServer: Docker/20.10.24 (linux)\r\nContent-Type: " +
                  type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromServer();
}

QByteArray FakeEngine::frame(const QByteArray &text)
{
    QByteArray head("\1\0\0\0", 4);
    const auto size = quint32(text.size());
    for (int shift = 24; shift >= 0; shift -= 8) {
        head.append(char((size >> shift) & 0xff));
    }
    return head + text;
}

FakeEngine::FakeEngine(const QString &path)
{
    m_server.listen(path.isEmpty() ? m_folder.filePath(u"engine.sock"_s) : path);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QString FakeEngine::address() const
{
    return u"unix://"_s + m_server.fullServerName();
}

void FakeEngine::receive(QLocalSocket *socket)
{
    QByteArray &data = m_received[socket];
    data += socket->readAll();
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    static const QRegularExpression length(u"content-length: *([0-9]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromUtf8(data.left(end));
    const qsizetype size = length.match(head).captured(1).toLongLong();
    if (data.size() < end + 4 + size) {
        return;
    }
    const QByteArray body = data.mid(end + 4, size);
    data.remove(0, end + 4 + size);

    const QStringList line = head.section(u"\r\n"_s, 0, 0).split(u' ');
    const QUrl url(line.value(1));
    static const QRegularExpression version(u"^/v[0-9.]+"_s);
    const QString path = url.path().remove(version);
    requests.append(line.first().toLatin1() + ' ' + path.toUtf8());
    answer(socket, line.first().toLatin1(), path, QUrlQuery(url), body);
}

void FakeEngine::answer(QLocalSocket *socket, const QByteArray &method, const QString &path,
                        const QUrlQuery &query, const QByteArray &body)
{
    if (answersFirst && answersFirst(socket, method, path, query, body)) {
        return;
    }
    const QString kind = path.section(u'/', 1, 1).chopped(1); // container, volume, …
    const QString name = path.section(u'/', 2, 2);
    const QString object = kind + u' ' + name;
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const auto create = [&](const QString &made) {
        objects.insert(kind + u' ' + made);
        labels.insert(kind + u' ' + made, asked.value(u"Labels"_s).toObject());
        reply(socket, 201,
              QByteArray(R"({"Id":")") + made.toUtf8() + R"(","Name":"x","Warnings":[]})");
    };
    const auto missing = [&] {
        reply(socket, 404, R"({"message":"no such object"})");
    };

    if (path == "/_ping"_L1) {
        reply(socket, 200, method == "HEAD" ? QByteArray() : QByteArray("OK"), "text/plain");
    } else if (path == "/version"_L1) {
        reply(socket, 200, R"({"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12",
            "Os":"linux","Arch":"amd64","KernelVersion":"6.1.0","Components":[{"Name":"Engine"}]})");
    } else if (path == "/info"_L1) {
        QByteArray runtimes = R"("runc":{"path":"runc"})";
        runtimes += sysbox ? R"(,"sysbox-runc":{"path":"/usr/bin/sysbox-runc"})" : "";
        reply(socket, 200,
              R"({"Name":")" + hostName + R"(","ServerVersion":"20.10.24","OSType":"linux",
            "Architecture":"x86_64","OperatingSystem":")" +
                  operatingSystem + R"(","NCPU":4,
            "MemTotal":8000000000,"Driver":"overlay2","CgroupVersion":"2","DefaultRuntime":"runc",
            "SecurityOptions":["name=seccomp,profile=default"],"Runtimes":{)" +
                  runtimes + "}}");
    } else if (path.startsWith("/images/"_L1)) {
        reply(socket, 200, R"({"Id":"sha256:00","Os":"linux","Architecture":"amd64",
            "Config":{"User":"buildagent","Volumes":{"/data/teamcity_agent/conf":{}}}})");
    } else if (path == "/containers/json"_L1) {
        reply(socket, 200, containerList);
    } else if (path == "/networks"_L1) {
        reply(socket, 200, "[]");
    } else if (kind == "container"_L1 && inspections.contains(name)) {
        reply(socket, 200, inspections.value(name));
    } else if (path == "/volumes"_L1) {
        reply(socket, 200, R"({"Volumes":[],"Warnings":[]})");
    } else if (path == "/containers/create"_L1) {
        create(query.queryItemValue(u"name"_s));
    } else if (path.endsWith("/create"_L1)) {
        create(asked.value(u"Name"_s).toString());
    } else if (path.startsWith("/exec/"_L1)) {
        path.endsWith("/start"_L1) ? reply(socket, 200, frame(m_execOutput))
                                   : reply(socket, 200,
                                           silentInside ? R"({"ExitCode":1,"Running":false})"
                                                        : R"({"ExitCode":0,"Running":false})");
    } else if (!objects.contains(object)) {
        missing();
    } else if (method == "DELETE" && refusals.contains(object)) {
        reply(socket, 409, R"({"message":")" + refusals.value(object) + R"("})");
    } else if (method == "DELETE") {
        objects.remove(object);
        reply(socket, 204, {});
    } else if (path.endsWith("/start"_L1)) {
        startError.isEmpty() ? reply(socket, 204, {})
                             : reply(socket, 500, R"({"message":")" + startError + R"("})");
    } else if (path.endsWith("/exec"_L1)) {
        m_execOutput = outputOf(asked.value(u"Cmd"_s).toArray());
        reply(socket, 201, R"({"Id":"e1"})");
    } else if (path.endsWith("/logs"_L1) && name.startsWith("dind-wizard-look-"_L1)) {
        reply(socket, 200, frame("         0     231072      65536\n")); // a try of Sysbox
    } else if (path.endsWith("/logs"_L1) && name.endsWith("-server"_L1)) {
        reply(socket, 200,
              frame("/run-services.sh\n[TeamCity] Super user authentication token: "
                    "8446629153054945175 (use empty username with the token as the password to "
                    "access the server)\n"));
    } else if (path.endsWith("/logs"_L1)) {
        reply(socket, 200,
              frame("/run-services.sh\n/run-agent.sh\nStarting TeamCity build agent...\n"
                    "TeamCity Build Agent 2026.1.3 (build 222742)\nBuild agent started\n"
                    "Registered on server with id 7 and authorization token '0123456789abcdef'\n"));
    } else if (method == "GET" && kind == "container"_L1) {
        reply(socket, 200, runningContainer(name, labels.value(object)));
    } else if (method == "GET") {
        reply(socket, 200,
              QJsonDocument(QJsonObject{{u"Name"_s, name}, {u"Labels"_s, labels.value(object)}})
                  .toJson(QJsonDocument::Compact));
    } else {
        reply(socket, 204, {});
    }
}
