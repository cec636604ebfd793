#include "gui/agenttexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgentTexts)
};

AgentLine stoppedLine(const SeenAgentContainer &container)
{
    if (container.isOutOfMemory) {
        return {u"failed"_s, Text::tr("Ran out of memory"),
                Text::tr("The kernel ended it because it had used all the memory that it may have. "
                         "Replace it with a higher limit.")};
    }
    // 143 and 137: what a process ends with that is told to stop, or is stopped.
    const bool wasTold =
        container.exitCode == 0 || container.exitCode == 143 || container.exitCode == 137;
    if (wasTold) {
        return {u"pending"_s, Text::tr("Stopped"),
                Text::tr("It ended with exit code %1.").arg(container.exitCode)};
    }
    return {u"failed"_s, Text::tr("Ended with exit code %1").arg(container.exitCode),
            Text::tr("Its log says why.")};
}

AgentLine runningLine(const WatchedAgent &agent)
{
    const SeenAgentContainer &container = agent.container;
    if (agent.sidecar && !agent.sidecar->isRunning()) {
        return {u"warning"_s, Text::tr("Running without Docker"),
                Text::tr("The container %1 beside it does not run. Restart the agent.")
                    .arg(agent.sidecar->name)};
    }
    if (agent.sidecar && agent.sidecar->health == "unhealthy"_L1) {
        return {u"warning"_s, Text::tr("Running, Docker does not answer"),
                Text::tr("The container %1 beside it is unhealthy: its log says why.")
                    .arg(agent.sidecar->name)};
    }
    if (container.health == "unhealthy"_L1) {
        return {u"warning"_s, Text::tr("Running, unhealthy"), Text::tr("Its log says why.")};
    }
    const bool isStarting = container.health == "starting"_L1 ||
                            (agent.sidecar && agent.sidecar->health == "starting"_L1);
    return isStarting ? AgentLine{u"running"_s, Text::tr("Running, Docker is starting")}
                      : AgentLine{u"ok"_s, Text::tr("Running")};
}

} // namespace

AgentLine stateLine(const WatchedAgent &agent)
{
    const QString &state = agent.container.state;
    if (state == "running"_L1) {
        return runningLine(agent);
    }
    if (state == "exited"_L1) {
        return stoppedLine(agent.container);
    }
    if (state == "created"_L1) {
        return {u"pending"_s, Text::tr("Never started")};
    }
    if (state == "restarting"_L1) {
        return {u"failed"_s, Text::tr("Ends again and again"),
                Text::tr("It ends with exit code %1, and the engine starts it again. Its log says "
                         "why.")
                    .arg(agent.container.exitCode)};
    }
    if (state == "paused"_L1) {
        return {u"pending"_s, Text::tr("Paused"),
                Text::tr("Go on with: docker unpause %1").arg(agent.container.name)};
    }
    return {u"unknown"_s, state};
}

QString kindText(const WatchedAgent &agent)
{
    if (agent.container.role == ContainerRole::Server) {
        return Text::tr("TeamCity server");
    }
    const QString &method = agent.container.method;
    if (method == "docker-socket"_L1) {
        return Text::tr("The host’s engine");
    }
    if (method == "dind"_L1) {
        return Text::tr("Own engine, privileged");
    }
    if (method == "sysbox"_L1) {
        return Text::tr("Own engine, in Sysbox");
    }
    return method;
}

QString versionText(const SeenAgentContainer &container)
{
    if (!container.version.isEmpty()) {
        return container.version;
    }
    const qsizetype digest = container.image.indexOf(u'@');
    if (digest >= 0) {
        return container.image.mid(digest + 1).section(u':', -1).left(12);
    }
    const qsizetype tag = container.image.lastIndexOf(u':');
    return tag > container.image.lastIndexOf(u'/') ? container.image.mid(tag + 1)
                                                   : Text::tr("latest");
}

QString durationText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid()) {
        return {};
    }
    const qint64 minutes = std::max<qint64>(since.secsTo(now), 0) / 60;
    if (minutes < 1) {
        return Text::tr("under a minute");
    }
    if (minutes < 60) {
        return Text::tr("%1 min").arg(minutes);
    }
    const qint64 hours = minutes / 60;
    return hours < 24 ? Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60)
                      : Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString percentText(double value)
{
    return Text::tr("%1 %").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

AgentLine serverLine(const std::optional<teamcity::SeenAgent> &seen)
{
    if (!seen) {
        return {u"warning"_s, Text::tr("Not known"),
                Text::tr("The server knows no agent of this name.")};
    }
    if (!seen->connected) {
        return {u"warning"_s, Text::tr("Disconnected")};
    }
    if (!seen->authorized) {
        return {u"warning"_s, Text::tr("Not authorized"),
                Text::tr("It gets no builds until somebody authorizes it in TeamCity.")};
    }
    if (!seen->enabled) {
        return {u"pending"_s, Text::tr("Disabled"), Text::tr("Somebody has disabled it there.")};
    }
    if (!seen->upToDate) {
        return {u"running"_s, Text::tr("Updating")};
    }
    const QString pool = seen->pool.isEmpty() ? QString() : Text::tr("Pool: %1").arg(seen->pool);
    return seen->dockerServer.isEmpty()
               ? AgentLine{u"warning"_s, Text::tr("Connected without Docker"),
                           Text::tr("It has not told the server of a Docker engine, so builds that "
                                    "need one do not come to it.")}
               : AgentLine{u"ok"_s, Text::tr("Connected"), pool};
}

AgentLine driftLine(const AgentDrift &drift)
{
    if (drift.error) {
        return {u"unknown"_s, Text::tr("Not compared"), drift.error->message};
    }
    if (drift.differences.isEmpty()) {
        return {u"ok"_s, Text::tr("As launched")};
    }
    const qsizetype count = drift.differences.size();
    return {u"warning"_s, Text::tr("%n difference(s)", nullptr, static_cast<int>(count)),
            describe(drift.differences.first())};
}

} // namespace dw::gui
