#include "preflight/findings.h"
#include "preflight/subjects.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

QString withoutEndSlash(QString url)
{
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

/// The agent that has `volume` among its mounts.
const Container *agentWith(const Plan &plan, const QString &volume)
{
    for (const Container &container : plan.containers) {
        for (const Mount &mount : container.mounts) {
            if (container.role == ContainerRole::Agent && mount.source == volume) {
                return &container;
            }
        }
    }
    return nullptr;
}

/// run-agent.sh takes the environment only while there is no buildAgent.properties
/// (JetBrains/teamcity-docker-agent).
Check settings(const Survey &survey, const Intent &intent, const QString &volume,
               const Result<SeenSettings> &seen)
{
    const QString id = u"settings:"_s + volume;
    if (!seen) {
        return warning(
            id,
            Text::tr("The settings in %1 could not be read: %2").arg(volume, seen.error().message),
            Text::tr("An agent prefers the settings in its volume to what is asked for "
                     "here. They may name another server."),
            seen.error().hint);
    }
    const Container *agent = agentWith(intent.plan, volume);
    if (!seen->exist || !agent) {
        return ok(id, Text::tr("%1 holds no agent's settings yet.").arg(volume));
    }
    QStringList differences;
    const bool otherServer =
        withoutEndSlash(seen->serverUrl) != withoutEndSlash(intent.plan.serverUrl);
    if (otherServer) {
        differences.append(Text::tr("its server is %1, not %2")
                               .arg(seen->serverUrl.left(200), intent.plan.serverUrl));
    }
    if (seen->agentName != agent->name) {
        differences.append(
            Text::tr("its name is %1, not %2").arg(seen->agentName.left(200), agent->name));
    }
    if (differences.isEmpty()) {
        return ok(id, Text::tr("The agent in %1 keeps its name and its server.").arg(volume));
    }
    Check check = warning(
        id,
        Text::tr("%1 holds the settings of an agent: %2.")
            .arg(volume, differences.join(Text::tr("; "))),
        Text::tr("An agent prefers the settings in its volume to what is asked for here."),
        Text::tr("To begin anew, remove the container that uses the volume, if there is one, and "
                 "then the volume: the agent is a new one to the server. To keep it, edit "
                 "buildAgent.properties in the volume."));
    check.commands = {dockerCommand(survey, {u"volume"_s, u"rm"_s, volume})};
    if (otherServer && !seen->serverUrl.isEmpty()) {
        check.changes =
            change(intent, Text::tr("Stay with the server %1").arg(seen->serverUrl.left(200)),
                   [&](AgentSpec &spec) {
                       spec.serverUrl = seen->serverUrl;
                       spec.trialServer.reset();
                   });
    }
    return check;
}

} // namespace

QList<Check> settingsChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    for (auto it = survey.settings.begin(); it != survey.settings.end(); ++it) {
        checks.append(settings(survey, intent, it.key(), it.value()));
    }
    return checks;
}

} // namespace dw::preflight
