#include "launch/buildtrial.h"

#include "launch/logmask.h"
#include "plan/openings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildTrial)
};

const QString workFolder = u"/opt/buildagent/work"_s;
constexpr auto longestBuild = 180s;
constexpr qsizetype longestWords = 2000;

// $1: the image, $2: a text that only this build knows, $3: whether to "run" it. The programs come
// with their libraries from the agent itself; /cat and /getent are names for wherever they are.
const QString buildScript = uR"sh(
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/root"
for name in cat getent; do
    program=$(command -v "$name") || continue
    for file in "$program" $(ldd "$program" 2>/dev/null | grep -o '/[^ )]*' || true); do
        mkdir -p "$folder/root$(dirname "$file")"
        cp -L "$file" "$folder/root$file"
    done
    ln -s "$program" "$folder/root/$name"
done
printf '%s\n' "$2" > "$folder/root/marker"
printf 'FROM scratch\nCOPY root /\n' > "$folder/Dockerfile"
docker build -q -t "$1" "$folder" > /dev/null
if [ "$3" = run ]; then docker run --rm "$1" /cat /marker; else printf '%s\n' "$2"; fi
)sh"_s;

// $1: the image, $2: the text, $3: the folder.
const QString shareScript = uR"sh(
set -e
file=$(mktemp "$3/dind-wizard.XXXXXX")
trap 'rm -f "$file"' EXIT
printf '%s\n' "$2" > "$file"
docker run --rm -v "$3:/shared:ro" "$1" /cat "/shared/${file##*/}"
)sh"_s;

// $1: the image, $2: a host's name, or nothing. Says "MTU of a build's container" and, where the
// agent finds the name and a build's container does not, "lost".
const QString networkScript = uR"sh(
set -e
docker run --rm "$1" /cat /sys/class/net/eth0/mtu
if [ -n "$2" ] && command -v getent > /dev/null && getent hosts "$2" > /dev/null; then
    docker run --rm "$1" /getent hosts "$2" > /dev/null || echo lost
fi
)sh"_s;

QString wordsOf(const docker::ExecResult &result)
{
    const QByteArray said = result.standardError + result.standardOutput;
    return maskSecrets(QString::fromUtf8(said.right(longestWords)).trimmed());
}

/// What the script prints; LaunchFailed with what it said where it fails.
QCoro::Task<Result<QString>> runScript(docker::Engine &engine, QString container, QString script,
                                       QStringList arguments, QString problem, QString hint,
                                       Cancellation *cancel)
{
    const QStringList command = QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s} + arguments;
    const Result<docker::ExecResult> result =
        co_await engine.exec(container, command, longestBuild, cancel);
    if (!result) {
        co_return result.error();
    }
    if (result->exitCode != 0) {
        co_return Error{ErrorCode::LaunchFailed, problem + u'\n' + wordsOf(*result), hint};
    }
    co_return QString::fromUtf8(result->standardOutput).trimmed();
}

QString newText()
{
    return u"dind-wizard "_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

QString engineContainerOf(const Plan &plan, const QString &agent)
{
    const Container *sidecar = findSidecar(plan, agent);
    if (sidecar && sidecar->role == ContainerRole::Engine) {
        return sidecar->name;
    }
    const Container *container = findContainer(plan, agent);
    const bool hasOwnEngine = container && (container->privileged || !container->runtime.isEmpty());
    return hasOwnEngine ? agent : QString();
}

BuildTrial buildTrialFor(const Plan &plan, const Container &agent, bool containerWrapper)
{
    const QString host = QUrl(plan.serverUrl).host();
    BuildTrial trial;
    trial.agent = agent.name;
    trial.engine = engineContainerOf(plan, agent.name);
    const Container *sidecar = findSidecar(plan, agent.name);
    trial.canRun =
        !sidecar || sidecar->role != ContainerRole::SocketProxy || letsContainersThrough(*sidecar);
    const bool isShared = trial.canRun && (containerWrapper || trial.engine == agent.name);
    trial.sharedFolder = isShared ? workFolder : QString();
    trial.server = QHostAddress(host).isNull() ? host : QString();
    trial.image = u"dind-wizard-trial:"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    return trial;
}

QCoro::Task<Result<QString>> tryBuild(docker::Engine &engine, BuildTrial trial,
                                      Cancellation *cancel)
{
    const QString text = newText();
    const QStringList arguments{trial.image, text, trial.canRun ? u"run"_s : QString()};
    const Result<QString> said =
        co_await runScript(engine, trial.agent, buildScript, arguments,
                           Text::tr("The agent can't build an image and run it:"),
                           Text::tr("The last lines above are docker's own."), cancel);
    if (!said) {
        co_return said.error();
    }
    if (*said != text) {
        co_return Error{ErrorCode::LaunchFailed,
                        Text::tr("A container of the image that was built says something else than "
                                 "it was told: %1")
                            .arg(said->left(200))};
    }
    co_return trial.canRun ? Text::tr("an image was built, and a container of it ran")
                           : Text::tr("an image was built; its proxy lets it run none");
}

QCoro::Task<Result<QString>> trySharedFiles(docker::Engine &engine, BuildTrial trial,
                                            Cancellation *cancel)
{
    const QString text = newText();
    const QString problem =
        Text::tr("A container that the agent starts does not see the agent's files in %1.")
            .arg(trial.sharedFolder);
    const QString hint = Text::tr("TeamCity's container wrapper needs that folder at the same path "
                                  "where the engine runs. Mount it there, or switch the container "
                                  "wrapper off.");
    const QStringList arguments{trial.image, text, trial.sharedFolder};
    const Result<QString> said =
        co_await runScript(engine, trial.agent, shareScript, arguments, problem, hint, cancel);
    if (!said) {
        co_return said.error();
    }
    if (*said != text) {
        co_return Error{ErrorCode::LaunchFailed, problem, hint};
    }
    co_return Text::tr("containers of builds see the agent's files");
}

QCoro::Task<Result<QString>> tryNetwork(docker::Engine &engine, BuildTrial trial,
                                        Cancellation *cancel)
{
    const QStringList arguments{trial.image, trial.server};
    const Result<QString> said = co_await runScript(
        engine, trial.agent, networkScript, arguments,
        Text::tr("A container that the agent starts has no network:"), {}, cancel);
    if (!said) {
        co_return said.error();
    }
    const QStringList lines = said->split(u'\n');
    const int inside = lines.first().toInt();
    if (!trial.engine.isEmpty()) {
        const QStringList command{u"cat"_s, u"/sys/class/net/eth0/mtu"_s};
        const Result<docker::ExecResult> outside =
            co_await engine.exec(trial.engine, command, 30s, cancel);
        const int most = outside ? outside->standardOutput.trimmed().toInt() : 0;
        if (most > 0 && inside > most) {
            co_return Error{
                ErrorCode::LaunchFailed,
                Text::tr("MTU: containers of builds send packets of up to %1 bytes, and their "
                         "engine's own network lets only %2 through.")
                    .arg(inside)
                    .arg(most),
                Text::tr("Downloads in builds would hang. Put the engine into a sidecar with "
                         "--engine-mtu %1.")
                    .arg(most)};
        }
    }
    if (lines.contains(u"lost"_s)) {
        co_return Text::tr("containers of builds have a network, and can't find the name %1")
            .arg(trial.server);
    }
    co_return Text::tr("containers of builds have a network (MTU %1)").arg(inside);
}

QCoro::Task<void> cleanUp(docker::Engine &engine, BuildTrial trial)
{
    const QStringList command{u"docker"_s, u"image"_s, u"rm"_s, u"-f"_s, trial.image};
    (void)co_await engine.exec(trial.agent, command, 60s);
}

} // namespace dw
