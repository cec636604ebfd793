#include "docker/credentialhelper.h"

#include "common/json.h"
#include "docker/exchange.h"
#include "docker/tr.h"
#include "docker/wake.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

using Found = std::optional<Credentials>;

constexpr qsizetype maxAnswer = qsizetype{64} * 1024;
constexpr qsizetype maxWords = 300;

Error helperError(const QString &program, const QString &what)
{
    return Error{
        ErrorCode::Io, Tr::tr("The credential helper %1 %2").arg(program, what),
        Tr::tr("Docker's config.json names this helper. Try \"docker login\", or remove the "
               "entry (credsStore, credHelpers) if you don't use it.")};
}

Result<QString> findHelper(const QString &name, const QProcessEnvironment &environment)
{
    const QString program = u"docker-credential-"_s + name;
    static const QRegularExpression form(u"^[A-Za-z0-9._-]+$"_s);
    if (!form.match(name).hasMatch()) {
        return helperError(program, Tr::tr("has a name that is not allowed."));
    }
    const QStringList folders =
        environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString path = QStandardPaths::findExecutable(program, folders);
    if (folders.isEmpty() || path.isEmpty()) {
        return helperError(program, Tr::tr("is not on the PATH."));
    }
    return path;
}

void startHelper(QProcess &process, const QString &path, const QProcessEnvironment &environment,
                 const QString &server, Wake *wake)
{
    process.setProcessEnvironment(environment);
    process.setProgram(path);
    process.setArguments({u"get"_s});
    QObject::connect(&process, &QProcess::readyReadStandardOutput, wake, &Wake::wake);
    QObject::connect(&process, &QProcess::finished, wake, &Wake::wake);
    QObject::connect(&process, &QProcess::errorOccurred, wake, &Wake::wake);
    // What it says on standard error is for a terminal.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    process.write(server.toUtf8());
    process.closeWriteChannel();
}

Result<Found> judge(const QString &program, const QProcess &process, const QByteArray &output)
{
    if (process.exitStatus() != QProcess::NormalExit) {
        return helperError(program, Tr::tr("crashed."));
    }
    if (process.exitCode() != 0) {
        // The protocol's own words (docker-credential-helpers, credentials/error.go).
        const QString words = QString::fromUtf8(output).trimmed();
        if (words == u"credentials not found in native keychain"_s) {
            return Found();
        }
        return helperError(program, Tr::tr("failed: %1").arg(words.left(maxWords)));
    }
    const Result<Json> json = parseJson(output);
    if (!json || !json->is_object() || stringAt(*json, "Secret").isEmpty()) {
        return helperError(program, Tr::tr("answered with something other than credentials."));
    }
    return Found(Credentials{stringAt(*json, "Username"), stringAt(*json, "Secret")});
}

/// What there is to say before the helper has ended, if anything.
std::optional<Error> giveUp(const QString &program, const QProcess &process,
                            const QByteArray &output, const QDeadlineTimer &deadline,
                            const Cancellation *cancel)
{
    if (cancel && cancel->isCancelled()) {
        return cancelledError();
    }
    if (process.error() == QProcess::FailedToStart) {
        return helperError(program, Tr::tr("can't be started: %1").arg(process.errorString()));
    }
    if (output.size() > maxAnswer) {
        return Error{ErrorCode::TooLarge,
                     Tr::tr("The credential helper %1 answers without end.").arg(program)};
    }
    if (deadline.hasExpired()) {
        return Error{ErrorCode::Timeout,
                     Tr::tr("The credential helper %1 did not answer in time.").arg(program),
                     Tr::tr("It may be waiting for you to unlock a key store.")};
    }
    return std::nullopt;
}

} // namespace

QCoro::Task<Result<std::optional<Credentials>>>
askCredentialHelper(QString name, QString server, QProcessEnvironment environment,
                    Cancellation *cancel, std::chrono::milliseconds timeout)
{
    const Result<QString> path = findHelper(name, environment);
    if (!path) {
        Result<Found> failed = path.error();
        co_return failed;
    }
    const QString program = u"docker-credential-"_s + name;
    const QDeadlineTimer deadline(timeout, Qt::PreciseTimer);
    Wake wake;
    QTimer alarm;
    alarm.setSingleShot(true);
    QObject::connect(&alarm, &QTimer::timeout, &wake, &Wake::wake);
    if (cancel) {
        QObject::connect(cancel, &Cancellation::cancelled, &wake, &Wake::wake);
    }
    QProcess process;
    startHelper(process, *path, environment, server, &wake);
    QByteArray output;
    std::optional<Error> problem;
    for (;;) {
        output += process.read(maxAnswer + 1 - output.size());
        if (!problem) {
            problem = giveUp(program, process, output, deadline, cancel);
            if (problem) {
                process.kill();
            }
        }
        // Also after kill(): deleting a QProcess that still runs would block until it has ended.
        if (process.state() == QProcess::NotRunning) {
            Result<Found> answer =
                problem ? Result<Found>(*problem) : judge(program, process, output);
            co_return answer;
        }
        if (!problem) {
            alarm.start(std::chrono::milliseconds(deadline.remainingTime() + 1));
        }
        co_await wake.next();
    }
}

} // namespace dw::docker
