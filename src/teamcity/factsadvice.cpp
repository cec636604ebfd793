#include "teamcity/factsadvice.h"

#include "teamcity/serverremedies.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

constexpr qsizetype longestAgentName = 100; // as validateSpec() has it
constexpr qsizetype mostPoolsShown = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactsAdvice)
};

QString agentCount(int count)
{
    return Text::tr("%n agent(s)", nullptr, count);
}

ServerAdvice unknown(const QString &id, const Error &error)
{
    return {id, Severity::Note, error.message, {}, {{error.hint}}};
}

/// How many of the spec's agents would need a licence. One that the server has authorised under the
/// same name has it already, if it is the same.
int newAgents(const AgentSpec &spec, const Result<QList<KnownAgent>> &agents)
{
    int count = 0;
    for (const QString &name : agentNames(spec)) {
        const bool hasLicence =
            agents && std::any_of(agents->begin(), agents->end(), [&](const KnownAgent &agent) {
                return agent.authorized && agent.name == name;
            });
        count += hasLicence ? 0 : 1;
    }
    return count;
}

ServerAdvice shortLicence(const AgentLicence &licence, int wanted, const AgentSpec &spec)
{
    const int left = *licence.left;
    ServerAdvice advice{
        .id = u"licence-short"_s,
        .severity = Severity::Note,
        .title = left == 0 ? Text::tr("The server’s licence has no agent left, and you are about "
                                      "to add %1.")
                                 .arg(agentCount(wanted))
                           : Text::tr("The server’s licence has only %1 left, and you are about "
                                      "to add %2.")
                                 .arg(agentCount(left), agentCount(wanted)),
        .explanation =
            Text::tr("New agents start all the same, and wait until somebody authorises them. "
                     "With one authorised agent more than the licence allows, TeamCity pauses the "
                     "whole build queue until the number is right again.")};
    if (left > 0 && wanted == spec.count) {
        AgentSpec fewer = spec;
        fewer.count = left;
        advice.remedies.append(changeTo(Text::tr("Make only %1").arg(agentCount(left)), fewer));
    }
    advice.remedies.append(
        {Text::tr("Take the authorisation from agents that are no longer needed, "
                  "on the server’s Agents page, or get more licences.")});
    return advice;
}

ServerAdvice adviseOnLicence(const ServerFacts &facts, const AgentSpec &spec)
{
    if (!facts.licence) {
        return unknown(u"licence-unknown"_s, facts.licence.error());
    }
    const AgentLicence &licence = *facts.licence;
    if (licence.unlimited) {
        return {.id = u"licence"_s,
                .title = Text::tr("The server’s licence allows any number of agents.")};
    }
    if (!licence.left) {
        return {u"licence-unknown"_s,
                Severity::Note,
                Text::tr("The server does not tell how many agents its licence still allows."),
                Text::tr("With one authorised agent more than that, TeamCity pauses the whole "
                         "build queue."),
                {{Text::tr("The token’s user needs the permission “View agent details” for it. Or "
                           "look under Administration, Licenses.")}}};
    }
    const int wanted = newAgents(spec, facts.agents);
    if (wanted > *licence.left) {
        return shortLicence(licence, wanted, spec);
    }
    return {.id = u"licence"_s,
            .title =
                licence.most
                    ? Text::tr("The server’s licence has %1 left, of %2.")
                          .arg(agentCount(*licence.left))
                          .arg(*licence.most)
                    : Text::tr("The server’s licence has %1 left.").arg(agentCount(*licence.left))};
}

ServerAdvice nameTaken(const KnownAgent &agent, const QList<KnownAgent> &all, const AgentSpec &spec)
{
    const AgentSpec renamed = withFreeName(spec, all);
    return {.id = u"name-taken"_s,
            .severity = Severity::Note,
            .title = agent.connected
                         ? Text::tr("The server already has an agent called %1, and it is "
                                    "connected.")
                               .arg(agent.name)
                         : Text::tr("The server already has an agent called %1, which is not "
                                    "connected.")
                               .arg(agent.name),
            .explanation =
                Text::tr("If you make that agent anew and keep its volumes, it is the same one, as "
                         "it should be. Otherwise the server gives the new agent another name, "
                         "such as %1-1.")
                    .arg(agent.name),
            .remedies = {changeTo(Text::tr("Use the name %1").arg(renamed.name), renamed)}};
}

ServerAdvice adviseOnNames(const ServerFacts &facts, const AgentSpec &spec)
{
    if (!facts.agents) {
        return unknown(u"names-unknown"_s, facts.agents.error());
    }
    const QStringList names = agentNames(spec);
    for (const KnownAgent &agent : *facts.agents) {
        if (names.contains(agent.name)) {
            return nameTaken(agent, *facts.agents, spec);
        }
    }
    if (!facts.hasAllAgents) {
        return {.id = u"names-unknown"_s,
                .severity = Severity::Note,
                .title = Text::tr("The server has more than %1 agents; their names were not all "
                                  "compared.")
                             .arg(facts.agents->size()),
                .remedies = {{Text::tr("Choose a name that is sure to be free.")}}};
    }
    return {.id = u"names"_s,
            .title =
                names.size() == 1
                    ? Text::tr("The name %1 is free.").arg(names.first())
                    : Text::tr("The names %1 to %2 are free.").arg(names.first(), names.last())};
}

QString shownPool(const AgentPool &pool)
{
    if (!pool.most) {
        return Text::tr("%1 (%2)").arg(pool.name, agentCount(pool.agents));
    }
    return pool.agents >= *pool.most
               ? Text::tr("%1 (full with %2)").arg(pool.name, agentCount(pool.agents))
               : Text::tr("%1 (%2 of at most %3)")
                     .arg(pool.name, agentCount(pool.agents))
                     .arg(*pool.most);
}

ServerAdvice adviseOnPools(const ServerFacts &facts)
{
    if (!facts.pools) {
        return unknown(u"pools-unknown"_s, facts.pools.error());
    }
    const QList<AgentPool> &pools = *facts.pools;
    const auto usual = std::find_if(pools.begin(), pools.end(),
                                    [](const AgentPool &pool) { return pool.id == 0; });
    if (usual == pools.end()) {
        return {.id = u"pools-unknown"_s,
                .severity = Severity::Note,
                .title = Text::tr("The server does not tell its agent pools."),
                .remedies = {{Text::tr("The token’s user needs the permission “View agent details” "
                                       "for it.")}}};
    }
    ServerAdvice advice{.id = u"pools"_s,
                        .title = Text::tr("New agents come into the pool %1.").arg(usual->name)};
    if (pools.size() > 1) {
        QStringList shown;
        for (const AgentPool &pool : pools.mid(0, mostPoolsShown)) {
            shown.append(shownPool(pool));
        }
        if (pools.size() > mostPoolsShown) {
            shown.append(Text::tr("and %1 more").arg(pools.size() - mostPoolsShown));
        }
        advice.explanation =
            Text::tr("A pool decides which projects’ builds an agent gets. The server has: %1.")
                .arg(shown.join(u", "_s));
        advice.remedies = {{Text::tr("After the launch you can move an agent into another pool, on "
                                     "its page in TeamCity.")}};
    }
    return advice;
}

} // namespace

QList<ServerAdvice> adviseOnFacts(const ServerFacts &facts, const AgentSpec &spec)
{
    return {adviseOnLicence(facts, spec), adviseOnNames(facts, spec), adviseOnPools(facts)};
}

AgentSpec withFreeName(AgentSpec spec, const QList<KnownAgent> &agents)
{
    static const QRegularExpression number(u"-\\d{1,4}\\z"_s);
    QSet<QString> taken;
    for (const KnownAgent &agent : agents) {
        taken.insert(agent.name);
    }
    const QString base = QString(spec.name).remove(number).left(longestAgentName - 6);
    int next = 1;
    const auto isTaken = [&] {
        const QStringList names = agentNames(spec);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return taken.contains(name); });
    };
    do {
        spec.name = u"%1-%2"_s.arg(base).arg(++next);
    } while (isTaken());
    return spec;
}

} // namespace dw::teamcity
