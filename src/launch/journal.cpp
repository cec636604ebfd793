#include "launch/journal.h"

#include "common/json.h"
#include "spec/specjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr int version = 1;
constexpr qint64 largestFile = 64LL * 1024 * 1024; // 10,000 agents with their volumes
constexpr qsizetype largestLine = 2LL * 1024 * 1024;
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/dind-wizard/launches"_s;
}

QString lockOf(const QString &path)
{
    return path + u".lock"_s;
}

Error cantWrite(const QFile &file)
{
    return {ErrorCode::Io,
            Text::tr("The launch's journal %1 can't be written: %2.")
                .arg(file.fileName(), file.errorString()),
            Text::tr("Nothing is made without it, so that a launch that is cut off can be undone. "
                     "Make room on the disk, or see that you may write there.")};
}

/// What was written survives a loss of power from here on.
bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

/// The file's name survives it, too. Some file systems can't: then it is as good as it gets.
void syncFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        (void)::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(path)
#endif
}

QString toKey(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::CreatedNetwork:
        return u"network"_s;
    case Change::Kind::CreatedVolume:
        return u"volume"_s;
    case Change::Kind::CreatedContainer:
        return u"container"_s;
    case Change::Kind::SetAside:
        return u"set-aside"_s;
    }
    return {};
}

std::optional<Change::Kind> kindFromKey(const QString &key)
{
    using Kind = Change::Kind;
    for (const Kind kind :
         {Kind::CreatedNetwork, Kind::CreatedVolume, Kind::CreatedContainer, Kind::SetAside}) {
        if (toKey(kind) == key) {
            return kind;
        }
    }
    return std::nullopt;
}

Json headOf(const LaunchRecord &record)
{
    return {{"version", version},        {"begun", record.begun.toUTC().toString(Qt::ISODate)},
            {"engine", record.engine},   {"spec", specToJson(record.spec)},
            {"replace", record.replace}, {"hasToken", record.hasToken}};
}

bool readHead(const Json &head, LaunchRecord &record)
{
    const Json *specJson = member(head, "spec");
    if (integerAt(head, "version") != version || !specJson) {
        return false;
    }
    const Result<AgentSpec> spec = specFromJson(printJson(*specJson));
    if (!spec) {
        return false;
    }
    record.spec = *spec;
    record.begun = QDateTime::fromString(stringAt(head, "begun"), Qt::ISODate);
    record.engine = stringAt(head, "engine");
    record.replace = boolAt(head, "replace");
    record.hasToken = boolAt(head, "hasToken");
    return true;
}

/// By its number; null where there is none such, or no more.
Change *findChange(LaunchRecord &record, qint64 number)
{
    const auto found = std::find_if(record.changes.begin(), record.changes.end(),
                                    [&](const Change &each) { return each.number == number; });
    return found == record.changes.end() ? nullptr : &*found;
}

void removeChange(LaunchRecord &record, int number)
{
    record.changes.removeIf([&](const Change &each) { return each.number == number; });
}

bool readLine(const Json &line, LaunchRecord &record, int &announced)
{
    if (const Json *change = member(line, "do")) {
        const std::optional<Change::Kind> kind = kindFromKey(stringAt(*change, "kind"));
        if (!kind) {
            return false;
        }
        record.changes.append({.number = announced++,
                               .kind = *kind,
                               .name = stringAt(*change, "name"),
                               .newName = stringAt(*change, "newName"),
                               .wasRunning = boolAt(*change, "wasRunning")});
        return true;
    }
    if (member(line, "complete")) {
        record.isComplete = true;
        return true;
    }
    // Up to 0.1 one change followed the other, and the lines did not say which they are about.
    Change *change = findChange(record, integerAt(line, "change", announced - 1));
    if (!change) {
        return false;
    }
    if (member(line, "notDone")) {
        removeChange(record, change->number);
        return true;
    }
    change->isDone = true;
    change->engineId = stringAt(line, "done");
    return member(line, "done") != nullptr;
}

struct ReadJournal
{
    LaunchRecord record;
    int announced = 0; ///< changes
    qint64 bytes = 0;  ///< of whole lines
};

/// A line without an end was cut off while it was written: nothing had been asked for it yet.
std::optional<ReadJournal> readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return std::nullopt;
    }
    ReadJournal read;
    LaunchRecord &record = read.record;
    record.path = path;
    record.id = QFileInfo(path).completeBaseName();
    bool isHead = true;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine(largestLine);
        if (!text.endsWith('\n')) {
            if (!file.atEnd()) {
                return std::nullopt; // longer than any of ours
            }
            break;
        }
        const Result<Json> line = parseJson(text, {.bytes = largestLine, .depth = 20});
        if (!line ||
            !(isHead ? readHead(*line, record) : readLine(*line, record, read.announced))) {
            return std::nullopt;
        }
        isHead = false;
        read.bytes += text.size();
    }
    return isHead ? std::nullopt : std::optional(read);
}

} // namespace

Journal::Journal(LaunchRecord record)
    : m_record(std::move(record)), m_file(m_record.path), m_lock(lockOf(m_record.path))
{
    m_lock.setStaleLockTime(0); // held for as long as the process lives
}

Result<std::unique_ptr<Journal>> Journal::begin(LaunchRecord record)
{
    record.id = QUuid::createUuid().toString(QUuid::Id128);
    record.path = folder() + u'/' + record.id + u".jsonl"_s;
    record.begun = QDateTime::currentDateTimeUtc();
    record.changes.clear();
    const bool isFolder = QDir().mkpath(folder());
    // Not make_unique: the constructor is private.
    auto journal = std::unique_ptr<Journal>(new Journal(std::move(record)));
    QFile &file = journal->m_file;
    // Permissions come before the content.
    if (!isFolder || !journal->m_lock.tryLock() ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(onlyOwner)) {
        return cantWrite(file);
    }
    const Result<void> head = journal->append(headOf(journal->m_record));
    if (!head) {
        journal->close();
        return head.error();
    }
    syncFolder(folder());
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::takeOver(const LaunchRecord &record)
{
    auto journal = std::unique_ptr<Journal>(new Journal(record));
    if (!journal->m_lock.tryLock()) {
        return Error{ErrorCode::Conflict,
                     Text::tr("Another dind-wizard is at work on this launch."),
                     Text::tr("Wait until it has ended.")};
    }
    // Whoever had it may have gone on meanwhile, or even ended it.
    const std::optional<ReadJournal> now = readJournal(record.path);
    if (!now) {
        return Error{ErrorCode::NotFound, Text::tr("This launch has ended meanwhile.")};
    }
    journal->m_record = now->record;
    journal->m_announced = now->announced;
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        !journal->m_file.resize(now->bytes)) {
        return cantWrite(journal->m_file);
    }
    return journal;
}

Result<void> Journal::append(const Json &line, Writing writing)
{
    const QByteArray text = QByteArray::fromStdString(line.dump()) + '\n';
    const bool isWritten = m_file.write(text) == text.size() &&
                           (writing == Writing::ToDisk ? syncToDisk(m_file) : m_file.flush());
    return isWritten ? Result<void>() : cantWrite(m_file);
}

Result<int> Journal::willDo(Change change)
{
    Json entry = {{"kind", toKey(change.kind)}, {"name", change.name}};
    if (change.kind == Change::Kind::SetAside) {
        entry["newName"] = change.newName;
        entry["wasRunning"] = change.wasRunning;
    }
    const Result<void> written = append({{"do", entry}});
    if (!written) {
        return written.error();
    }
    change.number = m_announced++;
    m_record.changes.append(change);
    return change.number;
}

Result<void> Journal::hasDone(int number, const QString &engineId)
{
    Change *change = findChange(m_record, number);
    change->isDone = true;
    change->engineId = engineId;
    // Until it is on the disk the change counts as begun, as if the power had gone a moment
    // earlier.
    return append({{"done", engineId}, {"change", number}}, Writing::ToSystem);
}

Result<void> Journal::hasNotDone(int number)
{
    removeChange(m_record, number);
    return append({{"notDone", true}, {"change", number}});
}

Result<void> Journal::complete()
{
    m_record.isComplete = true;
    return append({{"complete", true}});
}

void Journal::close()
{
    m_file.remove();
    m_lock.unlock();
}

QList<LaunchRecord> unfinishedLaunches()
{
    QList<LaunchRecord> launches;
    const QFileInfoList files =
        QDir(folder()).entryInfoList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        QLockFile lock(lockOf(file.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) {
            continue; // it runs
        }
        if (const std::optional<ReadJournal> read = readJournal(file.filePath())) {
            launches.append(read->record);
        }
    }
    std::sort(launches.begin(), launches.end(),
              [](const LaunchRecord &a, const LaunchRecord &b) { return a.begun < b.begun; });
    return launches;
}

QFuture<QList<LaunchRecord>> unfinishedLaunchesElsewhere()
{
    const auto promise = std::make_shared<QPromise<QList<LaunchRecord>>>();
    QFuture<QList<LaunchRecord>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(unfinishedLaunches());
        promise->finish();
    });
    return future;
}

QList<LaunchRecord> launchesSharing(const QList<LaunchRecord> &all, const AgentSpec &spec,
                                    const QString &address)
{
    const QStringList names = agentNames(spec);
    QList<LaunchRecord> launches;
    for (const LaunchRecord &launch : all) {
        const QStringList others = agentNames(launch.spec);
        const bool shares = std::any_of(names.begin(), names.end(),
                                        [&](const QString &name) { return others.contains(name); });
        const bool sharesServer =
            spec.trialServer && launch.spec.trialServer && spec.name == launch.spec.name;
        if ((shares || sharesServer) && launch.engine == address) {
            launches.append(launch);
        }
    }
    return launches;
}

} // namespace dw
