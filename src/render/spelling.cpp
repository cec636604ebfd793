#include "render/spelling.h"

#include "render/compose.h"
#include "render/dockerarguments.h"
#include "render/shellquote.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

qsizetype indentation(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return end - line.begin();
}

/// What stands below one of the service's own keys ("volumes:"), or that line itself if the value
/// is on it.
QStringList linesBelow(const QString &service, const QString &key)
{
    constexpr qsizetype ownKeys = 2;
    QStringList found;
    bool isInside = false;
    for (const QString &line : service.split(u'\n', Qt::SkipEmptyParts)) {
        if (indentation(line) <= ownKeys) {
            isInside = line.trimmed() == key + u':';
            if (indentation(line) == ownKeys && line.trimmed().startsWith(key + u": "_s)) {
                found.append(line.trimmed());
            }
        } else if (isInside) {
            found.append(line.trimmed());
        }
    }
    return found;
}

/// A flag with its value and its line of the Compose file, if the container has it.
void append(QList<Spelling> &spellings, const Container &container, const QString &flag,
            const QString &key)
{
    for (const QStringList &group : containerArguments(container, {})) {
        if (group.first() == flag) {
            spellings.append(
                {container.name, shellJoin(group), linesBelow(composeService(container), key)});
        }
    }
}

/// How a line is compared: without what only holds lines together.
QString bare(const QString &line)
{
    const QString text = line.trimmed();
    return text.endsWith(u" \\"_s) ? text.chopped(2).trimmed() : text;
}

/// The first place behind the line `anchor` where the lines stand together.
QList<int> linesBehind(const QString &text, const QString &anchor, const QStringList &wanted)
{
    if (wanted.isEmpty()) {
        return {};
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines.append(bare(line));
    }
    const auto start = std::find(lines.begin(), lines.end(), anchor);
    const auto found = std::search(start, lines.end(), wanted.begin(), wanted.end());
    QList<int> numbers;
    if (found != lines.end()) {
        for (int i = 0; i < wanted.size(); ++i) {
            numbers.append(int(found - lines.begin()) + i + 1);
        }
    }
    return numbers;
}

} // namespace

Spelling mountSpelling(const Container &container, const Mount &mount)
{
    Container one;
    one.mounts = {mount};
    return {container.name, shellJoin(mountArguments(mount)),
            linesBelow(composeService(one), u"volumes"_s)};
}

Spelling networkSpelling(const Container &container, const NetworkAttachment *attachment)
{
    Container one;
    one.name = container.name;
    if (!attachment) {
        return {container.name, {}, linesBelow(composeService(one), u"network_mode"_s)};
    }
    one.networks = {*attachment};
    const QString service = composeService(one);
    QStringList lines = linesBelow(service, u"network_mode"_s);
    if (lines.isEmpty()) {
        lines = linesBelow(service, u"networks"_s);
        lines.removeAll(u"{}"_s); // stands there only if nothing else does
    }
    if (*attachment == container.networks.first()) {
        return {container.name, shellJoin({u"--network"_s, attachment->network}), lines};
    }
    QStringList words{u"docker"_s, u"network"_s, u"connect"_s};
    for (const QString &alias : attachment->aliases) {
        words += {u"--alias"_s, alias};
    }
    words += {attachment->network, container.name};
    return {container.name, shellJoin(words), lines};
}

Spelling variableSpelling(const Container &container, const QString &variable)
{
    Container one;
    one.env = container.env; // a name that Compose misreads makes it write all of them as a list
    const auto at = container.env.constFind(variable);
    const QStringList lines = linesBelow(composeService(one), u"environment"_s);
    return {container.name,
            shellJoin({u"--env"_s, variable + u'=' + at.value()}),
            {lines.value(std::distance(container.env.constBegin(), at))}};
}

Spelling portSpelling(const Container &container, const PublishedPort &port)
{
    Container one;
    one.ports = {port};
    return {container.name, shellJoin({u"--publish"_s, portText(port)}),
            linesBelow(composeService(one), u"ports"_s)};
}

QList<Spelling> containerSpellings(const Container &container)
{
    QList<Spelling> spellings;
    append(spellings, container, u"--name"_s, u"container_name"_s);
    append(spellings, container, u"--privileged"_s, u"privileged"_s);
    append(spellings, container, u"--runtime"_s, u"runtime"_s);
    append(spellings, container, u"--user"_s, u"user"_s);
    append(spellings, container, u"--group-add"_s, u"group_add"_s);
    append(spellings, container, u"--cpus"_s, u"cpus"_s);
    append(spellings, container, u"--memory"_s, u"mem_limit"_s);
    append(spellings, container, u"--pids-limit"_s, u"pids_limit"_s);
    return spellings;
}

QList<int> linesInCommand(const QString &script, const Spelling &spelling)
{
    return spelling.flag.isEmpty()
               ? QList<int>()
               : linesBehind(script, shellJoin({u"--name"_s, spelling.container}),
                             spelling.flag.split(u'\n'));
}

QList<int> linesInCompose(const QString &file, const Spelling &spelling)
{
    Container one;
    one.name = spelling.container;
    const QStringList name = linesBelow(composeService(one), u"container_name"_s);
    return linesBehind(file, name.value(0), spelling.composeLines);
}

} // namespace dw
