#include "render/powershellcommand.h"

#include "render/dockerarguments.h"
#include "render/powershellquote.h"
#include "render/shellquote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PowerShellCommand)
};

QString comment(const QString &text)
{
    return u"# "_s + commentLine(text) + u'\n';
}

/// Runs docker and stops the script when docker fails: a program that fails throws nothing.
///
/// The command line is written by the rules that C programs, Go programs (docker is one) and .NET
/// read it by. PowerShell's own way with native commands differs from version to version:
/// before 7.3 it loses double quotes and empty words, 5.1 leaves words with blanks unquoted if an
/// odd number of quotes stands before each blank, and elsewhere than on Windows it expands * in
/// splatted words.
QString invokeFunction()
{
    return u"function Find-Docker {\n"
           "    $found = (Get-Command docker -CommandType Application | Select-Object -First "
           "1).Path\n"
           "    if ($found -match '\\.(cmd|bat)$') {\n"
           "        throw 'docker is a batch file here, which would read its arguments anew.'\n"
           "    }\n"
           "    return $found\n"
           "}\n"
           "$docker = Find-Docker\n"
           "\n"
           "# Native commands lose quotes and empty words in PowerShell before 7.3: so the "
           "command\n"
           "# line is written here, by the rules that programs read it by.\n"
           "function Invoke-Docker([string[]] $Words) {\n"
           "    $line = foreach ($word in $Words) {\n"
           "        if ($word -cmatch '\\A[A-Za-z0-9_@%+=:,./-]+\\z') { $word; continue }\n"
           "        $word = $word -creplace '(\\\\*)\"', '$1$1\\\"' -creplace '(\\\\+)\\z', "
           "'$1$1'\n"
           "        '\"' + $word + '\"'\n"
           "    }\n"
           "    $start = New-Object System.Diagnostics.ProcessStartInfo\n"
           "    $start.FileName = $docker\n"
           "    $start.Arguments = $line -join ' '\n"
           "    $start.UseShellExecute = $false\n"
           "    $start.WorkingDirectory = (Get-Location -PSProvider FileSystem).ProviderPath\n"
           "    $process = [System.Diagnostics.Process]::Start($start)\n"
           "    $process.WaitForExit()\n"
           "    if ($process.ExitCode -ne 0) {\n"
           "        throw ('docker ' + $Words[0] + ' failed with exit code ' + $process.ExitCode)\n"
           "    }\n"
           "}\n"_s;
}

QString networkFunction()
{
    return u"function Test-Network([string] $Name) {\n"
           "    $names = & $docker network ls --format '{{.Name}}'\n"
           "    if ($LASTEXITCODE -ne 0) { throw 'docker network ls failed' }\n"
           "    return $names -ccontains $Name\n"
           "}\n"_s;
}

/// A loop that ends when the container is healthy, and fails when it never will be.
QString waitFunction()
{
    return u"function Wait-Healthy([string] $Name) {\n"
           "    for ($tries = 0; ; $tries++) {\n"
           "        $health = & $docker inspect --format '{{.State.Health.Status}}' $Name\n"
           "        if ($health -eq 'healthy') { return }\n"
           "        $running = & $docker inspect --format '{{.State.Running}}' $Name\n"
           "        if ($running -ne 'true' -or $tries -ge 120) {\n"
           "            & $docker logs --tail 20 $Name | Out-Host\n"
           "            throw ($Name + ' did not become healthy; its last log lines are above.')\n"
           "        }\n"
           "        Start-Sleep -Seconds 1\n"
           "    }\n"
           "}\n"_s;
}

/// One flag a line. `last` is an expression that stands behind the words as it is.
QString command(const ArgumentGroups &groups, const QString &indent = {}, const QString &last = {})
{
    QStringList lines;
    for (const QStringList &group : groups) {
        QStringList words;
        for (const QString &word : group) {
            words.append(powerShellQuote(word));
        }
        lines.append(words.join(u", "_s));
    }
    // The program's name is not among its arguments.
    lines.first().remove(0, QStringView(u"'docker', ").size());
    if (!last.isEmpty()) {
        lines.append(last);
    }
    const QString inner = u'\n' + indent + u"    "_s;
    return indent + u"Invoke-Docker @("_s + inner + lines.join(inner) + u'\n' + indent + u")\n"_s;
}

QString createNetwork(const Network &network)
{
    return u"if (-not (Test-Network "_s + powerShellQuote(network.name) + u")) {\n"_s +
           command(networkCreateArguments(network), u"    "_s) + u"}\n"_s;
}

QString createVolumes(const QList<Volume> &volumes)
{
    QString script;
    for (qsizetype begin = 0; begin < volumes.size();) {
        QStringList names;
        qsizetype end = begin;
        while (end < volumes.size() && volumes[end].labels == volumes[begin].labels) {
            names.append(powerShellQuote(volumes[end].name));
            ++end;
        }
        script += u"foreach ($volume in @(\n    "_s + names.join(u"\n    "_s) + u"\n)) {\n"_s +
                  command(volumeCreateArguments(volumes[begin].labels), u"    "_s, u"$volume"_s) +
                  u"}\n"_s;
        begin = end;
    }
    return script;
}

/// `docker network connect …` for each network but the first.
QList<ArgumentGroups> connections(const Container &container)
{
    QList<ArgumentGroups> all;
    for (const NetworkAttachment &attachment : container.networks.mid(1)) {
        ArgumentGroups groups{{u"docker"_s, u"network"_s, u"connect"_s}};
        for (const QString &alias : attachment.aliases) {
            groups.append({u"--alias"_s, alias});
        }
        groups.append({attachment.network, container.name});
        all.append(groups);
    }
    return all;
}

QString startContainer(const Container &container, const QString &envFile)
{
    QString script;
    for (const QString &other : container.waitsFor) {
        script += u"Wait-Healthy "_s + powerShellQuote(other) + u'\n';
    }
    script += command(containerArguments(container, envFile));
    if (needsConnecting(container)) {
        for (const ArgumentGroups &groups : connections(container)) {
            script += command(groups);
        }
        script += command({{u"docker"_s, u"start"_s, container.name}});
    }
    return script;
}

/// In UTF-16 units, as Windows counts them.
qsizetype commandLength(const Container &container, const ExportOptions &options)
{
    qsizetype length = 0;
    for (const QStringList &group : containerArguments(container, options.envFile)) {
        for (const QString &word : group) {
            // Two quotes and a blank around it; the escapes within it.
            length += word.size() + word.count(u'"') + word.count(u'\\') + 3;
        }
    }
    return length;
}

template <class Predicate>
bool anyContainer(const Plan &plan, Predicate predicate)
{
    return std::any_of(plan.containers.begin(), plan.containers.end(), predicate);
}

} // namespace

QString powerShellCommand(const Plan &plan, const ExportOptions &options)
{
    return powerShellCommand(plan, options, notInPowerShell(plan, options));
}

QString powerShellCommand(const Plan &plan, const ExportOptions &options, const QStringList &lost)
{
    QString script = comment(Text::tr("TeamCity agents \"%1\", method %2. Made by dind-wizard.")
                                 .arg(plan.deployment, plan.method));
    script += comment(Text::tr("For Windows PowerShell 5.1 and PowerShell 7. Start with: "
                               "powershell -ExecutionPolicy Bypass -File %1.ps1")
                          .arg(plan.deployment));
    for (const QString &note : plan.notes) {
        script += comment(note);
    }
    for (const QString &sentence : lost) {
        script += comment(sentence);
    }
    if (anyContainer(plan, [](const Container &c) { return !c.secretEnv.isEmpty(); })) {
        script += comment(Text::tr("Secrets are read from the file %1, which must be in the folder "
                                   "where this is run.")
                              .arg(options.envFile));
    }
    script += u"$ErrorActionPreference = 'Stop'\n"_s + invokeFunction() + u'\n';
    if (!plan.networks.isEmpty()) {
        script += networkFunction() + u'\n';
    }
    if (anyContainer(plan, [](const Container &c) { return !c.waitsFor.isEmpty(); })) {
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

QStringList notInPowerShell(const Plan &plan, const ExportOptions &options)
{
    // CreateProcess() takes no more, with the program's path and a NUL.
    constexpr qsizetype longest = 32'767 - 260;
    QStringList sentences;
    for (const Container &container : plan.containers) {
        const qsizetype length = commandLength(container, options);
        if (length > longest) {
            sentences.append(
                Text::tr("Windows starts no program with more than 32767 characters, and the "
                         "command for the container %1 has about %2. On Windows this script will "
                         "fail there; take the Compose file.")
                    .arg(container.name, QString::number(length)));
        }
    }
    return sentences;
}

} // namespace dw
