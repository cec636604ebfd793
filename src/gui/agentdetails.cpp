#include "gui/agentdetails.h"

#include "gui/factrows.h"
#include "gui/findinglist.h"
#include "launch/drift.h"
#include "launch/reference.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

const QString AgentDetails::measureDisk = u"measure"_s;
const QString AgentDetails::freeDisk = u"free"_s;
const QString AgentDetails::replace = u"replace"_s;

namespace {

constexpr qsizetype mostDifferences = 12;

QString differencesText(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference :
         differences.first(std::min(mostDifferences, differences.size()))) {
        lines.append(describe(difference));
    }
    if (differences.size() > mostDifferences) {
        lines.append(AgentDetails::tr("… and %1 more").arg(differences.size() - mostDifferences));
    }
    return lines.join(u'\n');
}

Finding driftFinding(const AgentDrift &drift)
{
    if (drift.error) {
        return {u"unknown"_s, AgentDetails::tr("Not compared with how it was launched"),
                drift.error->message, drift.error->hint};
    }
    if (drift.differences.isEmpty()) {
        return {u"ok"_s, AgentDetails::tr("It is as it was launched."), {}, {}};
    }
    return {.icon = u"warning"_s,
            .title = AgentDetails::tr("It is no longer as it was launched"),
            .text = differencesText(drift.differences),
            .remedy = AgentDetails::tr("To bring it back:"),
            .commands = remediesFor(drift.differences, launchAgainCommand(drift)),
            .changes = {},
            .more = AgentDetails::replace,
            .moreLabel = AgentDetails::tr("Replace…")};
}

QString diskText(const InnerDisk &disk)
{
    QStringList lines;
    for (const InnerDisk::Kind &kind : disk.kinds) {
        lines.append(AgentDetails::tr("%1: %2, %3 in use, %4; can be freed: %5")
                         .arg(kind.name)
                         .arg(kind.count)
                         .arg(kind.inUse)
                         .arg(kind.size, kind.reclaimable));
    }
    return lines.join(u'\n');
}

Finding diskFinding(const std::optional<Result<InnerDisk>> &disk, bool isMeasuring)
{
    Finding finding{.icon = u"note"_s,
                    .title = AgentDetails::tr("Disk of its own Docker engine"),
                    .text = AgentDetails::tr("Images, containers and caches of its builds."),
                    .remedy = {},
                    .more = AgentDetails::measureDisk,
                    .moreLabel = AgentDetails::tr("Measure")};
    if (isMeasuring) {
        finding.icon = u"running"_s;
        finding.text = AgentDetails::tr("Measuring…");
        finding.more.clear();
    } else if (disk && !*disk) {
        finding.icon = u"failed"_s;
        finding.text = disk->error().message;
        finding.remedy = disk->error().hint;
    } else if (disk) {
        finding.icon = u"ok"_s;
        finding.text = diskText(**disk);
        finding.more = AgentDetails::freeDisk;
        finding.moreLabel = AgentDetails::tr("Free disk…");
    }
    return finding;
}

} // namespace

AgentDetails::AgentDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_instead(new QLabel(this)),
      m_facts(new FactRows(3, this)), m_kind(m_facts->add(tr("Docker:"), u"factKind"_s)),
      m_image(m_facts->add(tr("Image:"), u"factImage"_s)),
      m_up(m_facts->add(tr("Started:"), u"factStarted"_s)),
      m_use(m_facts->add(tr("Uses:"), u"factUse"_s)),
      m_beside(m_facts->add(tr("Beside it:"), u"factBeside"_s)),
      m_serverUrl(m_facts->add(tr("Server:"), u"factServer"_s)),
      m_made(m_facts->add(tr("Launched as:"), u"factDeployment"_s)),
      m_findings(new FindingList(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"detailsTitle"_s);
    m_instead->setWordWrap(true);
    m_instead->setObjectName(u"detailsInstead"_s);
    m_instead->setTextFormat(Qt::PlainText);
    m_instead->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_findings->setObjectName(u"agentFindings"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings);
    layout->addWidget(m_instead);
    layout->addStretch(1);
    connect(m_findings, &FindingList::moreRequested, this, &AgentDetails::requested);
    showAgent({}, {}, {});
}

void AgentDetails::showAgent(const std::optional<WatchedAgent> &agent,
                             const std::optional<AgentUse> &use, const QString &instead)
{
    const bool isOther = !m_agent || !agent || m_agent->container.id != agent->container.id;
    m_agent = agent;
    if (isOther) {
        m_server.reset();
        m_drift.reset();
        m_disk.reset();
        m_isMeasuring = false;
        m_said.clear();
    }
    m_title->setVisible(agent.has_value());
    m_facts->setVisible(agent.has_value());
    m_findings->setVisible(agent.has_value());
    m_instead->setVisible(!agent);
    m_instead->setText(instead);
    if (agent) {
        showFacts(use);
        showFindings();
    }
}

void AgentDetails::showFacts(const std::optional<AgentUse> &use)
{
    const SeenAgentContainer &container = m_agent->container;
    m_title->setText(m_agent->name);
    m_facts->set(m_kind, kindText(*m_agent));
    m_facts->set(m_image, container.image);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_facts->set(m_up, container.isRunning() && container.startedAt.isValid()
                           ? tr("%1 (%2 ago)")
                                 .arg(QLocale().toString(container.startedAt.toLocalTime(),
                                                         QLocale::ShortFormat),
                                      durationText(container.startedAt, now))
                           : QString());
    QString uses;
    if (use) {
        uses = tr("%1 of one processor, %2 of memory")
                   .arg(percentText(use->cpuPercent), bytesText(use->memoryBytes));
    }
    m_facts->set(m_use, uses);
    QString beside;
    if (const auto &sidecar = m_agent->sidecar) {
        beside = tr("%1, %2").arg(sidecar->name,
                                  sidecar->health.isEmpty() ? sidecar->state : sidecar->health);
    }
    m_facts->set(m_beside, beside);
    m_facts->set(m_serverUrl, container.serverUrl);
    m_facts->set(m_made, container.deployment);
}

void AgentDetails::showFindings()
{
    QList<Finding> findings;
    const AgentLine state = stateLine(*m_agent);
    findings.append({state.icon, state.text, state.full, {}});
    if (!m_said.isEmpty()) {
        findings.append({u"ok"_s, m_said, {}, {}});
    }
    if (m_server) {
        findings.append(
            {m_server->icon, tr("On the server: %1").arg(m_server->text), m_server->full, {}});
    }
    if (m_drift) {
        findings.append(driftFinding(*m_drift));
    }
    if (m_agent->innerEngine() && m_agent->container.isRunning()) {
        findings.append(diskFinding(m_disk, m_isMeasuring));
    }
    m_findings->setFindings(findings);
}

void AgentDetails::setServer(const QString &agent, const AgentLine &line)
{
    if (m_agent && m_agent->name == agent) {
        m_server = line;
        showFindings();
    }
}

void AgentDetails::setDrift(const AgentDrift &drift)
{
    if (m_agent && m_agent->name == drift.agent) {
        m_drift = drift;
        showFindings();
    }
}

void AgentDetails::setDiskAsked(const QString &agent)
{
    if (m_agent && m_agent->name == agent) {
        m_isMeasuring = true;
        showFindings();
    }
}

void AgentDetails::setDisk(const QString &agent, const Result<InnerDisk> &disk)
{
    if (m_agent && m_agent->name == agent) {
        m_isMeasuring = false;
        m_disk = disk;
        showFindings();
    }
}

void AgentDetails::setSaid(const QString &agent, const QString &text)
{
    if (m_agent && m_agent->name == agent) {
        m_said = text;
        showFindings();
    }
}

} // namespace dw::gui
