#include "render/shellcommand.h"

#include "render/dockerarguments.h"
#include "render/shellquote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShellCommand)
};

/// One flag a line. `last` is shell text that stands behind the words as it is.
QString command(const ArgumentGroups &groups, const QString &indent = {}, const QString &last = {})
{
    QStringList lines;
    for (const QStringList &group : groups) {
        lines.append(shellJoin(group));
    }
    if (!last.isEmpty()) {
        lines.append(last);
    }
    return indent + lines.join(u" \\\n"_s + indent + u"    "_s) + u'\n';
}

QString comment(const QString &text)
{
    return u"# "_s + commentLine(text) + u'\n';
}

/// A loop that ends when the container is healthy, and fails when it never will be.
QString waitFunction()
{
    return u"wait_healthy() {\n"
           "    tries=0\n"
           "    until [ \"$(docker inspect --format '{{.State.Health.Status}}' \"$1\")\" = healthy "
           "]; do\n"
           "        tries=$((tries + 1))\n"
           "        if [ \"$(docker inspect --format '{{.State.Running}}' \"$1\")\" != true ] || [ "
           "\"$tries\" -gt 120 ]; then\n"
           "            docker logs --tail 20 \"$1\" >&2\n"
           "            echo \"$1 did not become healthy; its last log lines are above.\" >&2\n"
           "            exit 1\n"
           "        fi\n"
           "        sleep 1\n"
           "    done\n"
           "}\n"_s;
}

QString createNetwork(const Network &network)
{
    // Unlike a volume, a network can't be created twice: the script would stop when run again.
    return u"docker network inspect "_s + shellQuote(network.name) + u" >/dev/null 2>&1 || "_s +
           command(networkCreateArguments(network));
}

/// Volumes with the same labels in one loop: an agent has up to a dozen, and what is special about
/// the script should not drown in them.
QString createVolumes(const QList<Volume> &volumes)
{
    QString script;
    for (qsizetype begin = 0; begin < volumes.size();) {
        QStringList names;
        qsizetype end = begin;
        while (end < volumes.size() && volumes[end].labels == volumes[begin].labels) {
            names.append(shellQuote(volumes[end].name));
            ++end;
        }
        script +=
            u"for volume in "_s + names.join(u" \\\n    "_s) + u"; do\n"_s +
            command(volumeCreateArguments(volumes[begin].labels), u"    "_s, u"\"$volume\""_s) +
            u"done\n"_s;
        begin = end;
    }
    return script;
}

QString startContainer(const Container &container, const QString &envFile)
{
    QString script;
    for (const QString &other : container.waitsFor) {
        script += u"wait_healthy "_s + shellQuote(other) + u'\n';
    }
    script += command(containerArguments(container, envFile));
    if (needsConnecting(container)) {
        for (const NetworkAttachment &attachment : container.networks.mid(1)) {
            QStringList words{u"docker"_s, u"network"_s, u"connect"_s};
            for (const QString &alias : attachment.aliases) {
                words += {u"--alias"_s, alias};
            }
            words += {attachment.network, container.name};
            script += shellJoin(words) + u'\n';
        }
        script += shellJoin({u"docker"_s, u"start"_s, container.name}) + u'\n';
    }
    return script;
}

} // namespace

QString shellCommand(const Plan &plan, const ExportOptions &options)
{
    return shellCommand(plan, options, notInShell(plan, options));
}

QString shellCommand(const Plan &plan, const ExportOptions &options, const QStringList &lost)
{
    const bool waits = std::any_of(plan.containers.begin(), plan.containers.end(),
                                   [](const Container &c) { return !c.waitsFor.isEmpty(); });
    const bool secrets = std::any_of(plan.containers.begin(), plan.containers.end(),
                                     [](const Container &c) { return !c.secretEnv.isEmpty(); });
    QString script = u"#!/bin/sh\n"_s;
    script += comment(Text::tr("TeamCity agents \"%1\", method %2. Made by dind-wizard.")
                          .arg(plan.deployment, plan.method));
    for (const QString &note : plan.notes) {
        script += comment(note);
    }
    for (const QString &sentence : lost) {
        script += comment(sentence);
    }
    if (secrets) {
        script += comment(Text::tr("Secrets are read from the file %1, which must be in the folder "
                                   "where this is run.")
                              .arg(options.envFile));
    }
    script += u"set -eu\n\n"_s;
    if (waits) {
        script += waitFunction() + u'\n';
    }
    for (const Network &network : plan.networks) {
        script += createNetwork(network) + u'\n';
    }
    script += createVolumes(plan.volumes);
    for (const Container &container : plan.containers) {
        script += u'\n' + startContainer(container, options.envFile);
    }
    return script;
}

QStringList notInShell(const Plan &plan, const ExportOptions &options)
{
    constexpr qsizetype longest = 32 * 4096 - 1; // MAX_ARG_STRLEN of Linux, with a NUL
    QStringList sentences;
    for (const Container &container : plan.containers) {
        for (const QStringList &group : containerArguments(container, options.envFile)) {
            for (const QString &word : group) {
                constexpr qsizetype mostBytes = 3; // of UTF-8 for a unit of UTF-16
                if (word.size() > longest / mostBytes && word.toUtf8().size() > longest) {
                    sentences.append(
                        Text::tr("Linux hands no word of more than 131071 bytes to a program, and "
                                 "the value that begins with \"%1\" in the container %2 is longer. "
                                 "The script will fail there; take the Compose file.")
                            .arg(word.left(40), container.name));
                }
            }
        }
    }
    return sentences;
}

} // namespace dw
