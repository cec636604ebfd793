#include "spec/agentspec.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

template <class Enum, std::size_t N>
std::optional<Enum> fromKey(const QString &key, const std::array<Enum, N> &all)
{
    for (const Enum value : all) {
        if (toKey(value) == key) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString toKey(Method method)
{
    switch (method) {
    case Method::DockerSocket:
        return u"docker-socket"_s;
    case Method::Dind:
        return u"dind"_s;
    case Method::Sysbox:
        return u"sysbox"_s;
    }
    return {};
}

QString toKey(Placement placement)
{
    return placement == Placement::Sidecar ? u"sidecar"_s : u"agent"_s;
}

QString toKey(RunAs runAs)
{
    return runAs == RunAs::Root ? u"root"_s : u"agent"_s;
}

QString toKey(SocketProxy proxy)
{
    switch (proxy) {
    case SocketProxy::Off:
        return u"off"_s;
    case SocketProxy::Build:
        return u"build"_s;
    case SocketProxy::Run:
        return u"run"_s;
    }
    return {};
}

std::optional<Method> methodFromKey(const QString &key)
{
    return fromKey(key, std::array{Method::DockerSocket, Method::Dind, Method::Sysbox});
}

std::optional<Placement> placementFromKey(const QString &key)
{
    return fromKey(key, std::array{Placement::Sidecar, Placement::Agent});
}

std::optional<RunAs> runAsFromKey(const QString &key)
{
    return fromKey(key, std::array{RunAs::Root, RunAs::Agent});
}

std::optional<SocketProxy> socketProxyFromKey(const QString &key)
{
    return fromKey(key, std::array{SocketProxy::Off, SocketProxy::Build, SocketProxy::Run});
}

Placement effectivePlacement(const AgentSpec &spec)
{
    if (spec.enginePlacement) {
        return *spec.enginePlacement;
    }
    return spec.method == Method::Dind ? Placement::Sidecar : Placement::Agent;
}

QStringList agentNames(const AgentSpec &spec)
{
    if (spec.count == 1) {
        return {spec.name};
    }
    QStringList names;
    for (int number = 1; number <= spec.count; ++number) {
        names.append(spec.name + u'-' + QString::number(number));
    }
    return names;
}

QString trialServerName(const AgentSpec &spec)
{
    return spec.name + u"-server"_s;
}

QString agentsServerUrl(const AgentSpec &spec)
{
    return spec.trialServer
               ? u"http://%1:%2"_s.arg(trialServerName(spec), QString::number(teamCityPort))
               : spec.serverUrl;
}

namespace {

/// Absolute, and no part of it is empty or begins with a dot. There may be clean ones besides.
bool isClean(QStringView path)
{
    char16_t before = 0;
    for (const QChar c : path) {
        const bool isFirst = before == 0;
        if (isFirst ? c != u'/' : before == u'/' && (c == u'/' || c == u'.')) {
            return false;
        }
        before = c.unicode();
    }
    return before != 0 && before != u'/';
}

} // namespace

QString cleanPath(const QString &path)
{
    if (isClean(path)) {
        return path; // the usual case, and plans ask for each mount against each other one
    }
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s) {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (part != u"."_s) {
            parts.append(part);
        }
    }
    return u'/' + parts.join(u'/');
}

std::optional<qint64> parseMemorySize(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,18}(?:\\.[0-9]{1,9})?) ?([kmgt]?)(i?b)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QString units = u"kmgt"_s;
    const QString unit = match.captured(2).toLower();
    const int power = unit.isEmpty() ? 0 : static_cast<int>(units.indexOf(unit)) + 1;
    const QString digits = match.captured(1);
    const double bytes = digits.toDouble() * std::pow(1024.0, power);
    if (!(bytes < static_cast<double>(std::numeric_limits<qint64>::max() / 2))) {
        return std::nullopt;
    }
    // A double holds no whole number above 2^53 exactly.
    return digits.contains(u'.') ? static_cast<qint64>(bytes) : digits.toLongLong() << (10 * power);
}

QString formatMemorySize(qint64 bytes)
{
    qint64 value = bytes;
    int power = 0;
    while (value != 0 && value % 1024 == 0 && power < 4) {
        value /= 1024;
        ++power;
    }
    static const std::array<QLatin1StringView, 5> suffixes{""_L1, "k"_L1, "m"_L1, "g"_L1, "t"_L1};
    return QString::number(value) + suffixes.at(static_cast<std::size_t>(power));
}

} // namespace dw
