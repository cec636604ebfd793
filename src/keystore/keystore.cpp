#include "keystore/keystore.h"

#include <QCoreApplication>

#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace dw::keystore {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

/// The name under which the desktop lists the program's secrets.
const QString service = u"io.github.dind-wizard"_s;

/// A finished job is still in the call that says so.
struct DeleteLater
{
    void operator()(QKeychain::Job *job) const { job->deleteLater(); }
};

template <class Job>
std::unique_ptr<Job, DeleteLater> makeJob(const QString &name)
{
    std::unique_ptr<Job, DeleteLater> job(new Job(service));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

QCoro::Task<void> run(QKeychain::Job *job)
{
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished);
}

Error errorOf(const QKeychain::Job &job)
{
    const bool denied =
        job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    return {ErrorCode::Io,
            Text::tr("The desktop’s key store can’t be used: %1").arg(job.errorString().left(300)),
            denied ? Text::tr("Unlock it, or allow this program to use it.")
                   : Text::tr("Start one, such as GNOME Keyring or KWallet. Without it nothing is "
                              "kept.")};
}

} // namespace

QCoro::Task<Result<std::optional<QString>>> readSecret(QString name)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(name);
    co_await run(job.get());
    Result<std::optional<QString>> secret = std::optional<QString>();
    if (job->error() == QKeychain::NoError) {
        secret = std::optional(job->textData());
    } else if (job->error() != QKeychain::EntryNotFound) {
        secret = errorOf(*job);
    }
    co_return secret;
}

QCoro::Task<Result<void>> keepSecret(QString name, QString secret)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(name);
    job->setTextData(secret);
    co_await run(job.get());
    Result<void> kept;
    if (job->error() != QKeychain::NoError) {
        kept = errorOf(*job);
    }
    co_return kept;
}

QCoro::Task<Result<void>> forgetSecret(QString name)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(name);
    co_await run(job.get());
    Result<void> forgotten;
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
        forgotten = errorOf(*job);
    }
    co_return forgotten;
}

} // namespace dw::keystore
