#include "launch/reference.h"

#include "launch/agents.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "plan/labels.h"
#include "render/shellquote.h"
#include "spec/specstore.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

struct Reference
{
    AgentSpec spec;
    QString path;
    bool withToken = false;
};

Error noRecord(const QString &agent)
{
    return {ErrorCode::NotFound,
            Text::tr("there is no record here of what was asked for %1").arg(agent),
            Text::tr("It was launched from another account or machine, or from an export. Compare "
                     "with the settings file: dind-wizard agents diff %1 --spec FILE")
                .arg(agent)};
}

/// nullopt when the container has no such variable.
std::optional<QString> variable(const Json &inspected, const QString &name)
{
    const Json *config = member(inspected, "Config");
    const QStringList env = config ? stringsAt(*config, "Env") : QStringList();
    for (const QString &entry : env) {
        if (entry.startsWith(name + u'=')) {
            return entry.mid(name.size() + 1);
        }
    }
    return std::nullopt;
}

QString hashOf(const Json &inspected)
{
    const Json *config = member(inspected, "Config");
    const Json *labels = config ? member(*config, "Labels") : nullptr;
    return labels ? stringAt(*labels, labels::specHash.toLatin1().constData()) : QString();
}

/// What the agent is compared with.
Result<Reference> referenceFor(const QString &agent, const Json &inspected,
                               const std::optional<AgentSpec> &spec, const QString &specPath)
{
    Reference reference;
    reference.withToken = variable(inspected, u"AGENT_TOKEN"_s).has_value();
    if (spec) {
        reference.spec = *spec;
        reference.path = specPath;
        return reference;
    }
    const QString hash = hashOf(inspected);
    const std::optional<AgentSpec> known = recallSpec(hash);
    if (!known) {
        return noRecord(agent);
    }
    reference.spec = *known;
    reference.path = rememberedSpecPath(hash);
    return reference;
}

QStringList imagesFor(const AgentSpec &spec)
{
    const Result<Plan> plan = makePlan(spec, HostFacts());
    return plan ? imagesOf(*plan) : QStringList();
}

QCoro::Task<Result<AgentDrift>> driftOf(docker::Engine &engine, QString agent,
                                        std::optional<AgentSpec> spec, QString specPath,
                                        Cancellation *cancel)
{
    AgentDrift drift{agent, {}, {}, {}};
    const Result<Json> inspected = co_await engine.inspectContainer(agent, cancel);
    if (!inspected) {
        co_return inspected.error();
    }
    const Result<Reference> reference = referenceFor(agent, *inspected, spec, specPath);
    if (!reference) {
        drift.error = reference.error();
        co_return drift;
    }
    drift.settings = reference->path;
    const Result<docker::EngineInfo> info = co_await engine.info(cancel);
    if (!info) {
        co_return info.error();
    }
    const QStringList images = imagesFor(reference->spec);
    Result<HostFacts> facts = co_await gatherHostFacts(engine, images, cancel, *info);
    if (!facts) {
        co_return facts.error();
    }
    // The zone was that of whoever launched; that another one asks now is no change of the agent.
    facts->timeZone = variable(*inspected, u"TZ"_s).value_or(facts->timeZone);
    const Result<Plan> plan = makePlan(
        reference->spec, *facts, {.withToken = reference->withToken && reference->spec.count == 1});
    if (!plan) {
        drift.error = plan.error();
        co_return drift;
    }
    const Plan own = planOfAgent(*plan, agent);
    if (own.containers.isEmpty()) {
        drift.error =
            Error{ErrorCode::NotFound,
                  Text::tr("the settings %1 make no agent called %2").arg(reference->path, agent),
                  Text::tr("Give the settings that it was launched with.")};
        co_return drift;
    }
    const Result<QList<Difference>> found = co_await compareWithEngine(engine, own, *info, cancel);
    if (!found) {
        co_return found.error();
    }
    drift.differences = *found;
    co_return drift;
}

} // namespace

QCoro::Task<Result<QList<AgentDrift>>> findDrift(docker::Engine &engine, QString name,
                                                 std::optional<AgentSpec> spec, QString specPath,
                                                 Cancellation *cancel)
{
    QStringList names{name};
    if (name.isEmpty()) {
        const Result<QList<AgentStatus>> agents = co_await listAgents(engine, cancel);
        if (!agents) {
            co_return agents.error();
        }
        names.clear();
        for (const AgentStatus &agent : *agents) {
            names.append(agent.name);
        }
    } else {
        const Result<AgentObjects> agent = co_await findAgent(engine, name, cancel);
        if (!agent) {
            co_return agent.error();
        }
    }
    QList<AgentDrift> drifts;
    for (const QString &agent : names) {
        const Result<AgentDrift> drift = co_await driftOf(engine, agent, spec, specPath, cancel);
        if (!drift) {
            co_return drift.error();
        }
        drifts.append(*drift);
    }
    co_return drifts;
}

QString launchAgainCommand(const AgentDrift &drift)
{
    return shellJoin({u"dind-wizard"_s, u"launch"_s, u"--spec"_s, drift.settings, u"--replace"_s});
}

} // namespace dw
