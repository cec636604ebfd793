#include "gui/recentlaunches.h"

#include "common/json.h"
#include "common/logging.h"
#include "common/privatefile.h"
#include "spec/specjson.h"
#include "spec/specstore.h"

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestList = 64LL * 1024;
constexpr qsizetype longestName = 32;
constexpr qsizetype longestServer = 40;

QString listPath()
{
    return stateFolder() + u"/recent.json"_s;
}

QList<RecentLaunch> load()
{
    const auto text = readSmallFile(listPath(), largestList);
    if (!text) {
        return {};
    }
    const Result<Json> json = parseJson(*text, {.bytes = largestList, .depth = 8});
    const Json *entries = json ? member(*json, "launches") : nullptr;
    if (!entries || !entries->is_array()) {
        qCInfo(logGui) << listPath() << "can't be read; the list begins anew";
        return {};
    }
    QList<RecentLaunch> launches;
    qsizetype looked = 0;
    for (const Json &entry : *entries) {
        if (++looked > RecentLaunches::most) {
            break;
        }
        if (const auto spec = recallSpec(stringAt(entry, "spec"))) {
            launches.append({*spec, stringsAt(entry, "accepted")});
        }
    }
    return launches;
}

bool isSameAgent(const AgentSpec &one, const AgentSpec &other)
{
    return one.name == other.name && one.method == other.method &&
           agentsServerUrl(one) == agentsServerUrl(other);
}

QString elided(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

} // namespace

RecentLaunches::RecentLaunches(QObject *parent) : QObject(parent), m_launches(load()) {}

void RecentLaunches::add(const RecentLaunch &launch)
{
    m_launches.removeIf(
        [&](const RecentLaunch &other) { return isSameAgent(other.spec, launch.spec); });
    m_launches.prepend(launch);
    m_launches.resize(std::min(m_launches.size(), most));
    save();
    emit changed();
}

void RecentLaunches::forget(qsizetype index)
{
    m_launches.removeAt(index);
    save();
    emit changed();
}

void RecentLaunches::clear()
{
    m_launches.clear();
    save();
    emit changed();
}

void RecentLaunches::save() const
{
    Json entries = Json::array();
    for (const RecentLaunch &launch : m_launches) {
        entries.push_back({{"spec", specHash(launch.spec)}, {"accepted", launch.accepted}});
    }
    const Result<void> written =
        writePrivateFile(listPath(), printJson({{"version", 1}, {"launches", entries}}));
    if (!written) {
        qCWarning(logGui) << written.error().message;
    }
}

QString titleOf(const AgentSpec &spec)
{
    const QString server = spec.trialServer ? RecentLaunches::tr("a server for trials")
                                            : elided(spec.serverUrl, longestServer);
    return u"%1 · %2 · %3"_s.arg(elided(spec.name, longestName), toKey(spec.method), server);
}

} // namespace dw::gui
