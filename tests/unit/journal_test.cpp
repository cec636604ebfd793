#include "launch/journal.h"
#include "launch/recovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Kind = Change::Kind;

/// What stands on the disk at each moment of a launch, and what is read of it by the next process.
/// That another process is kept off while one runs, and let in when it was killed, is shown with
/// real processes in tests/engine/transaction_test.py.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersWhatWasBegun();
    void isGoneWhenClosed();
    void readsUpToATornLine();
    void goesOnAfterATornLine();
    void passesOverWhatIsNoJournal_data();
    void passesOverWhatIsNoJournal();
    void belongsToItsOwnerAlone();
    void isHeldWhileItRuns();
    void saysWhenItCantBeWritten();
    void findsLaunchesOfTheSameAgents();
    void tellsWhatIsToGo();

private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString folder() const { return m_home->filePath(u"dind-wizard/launches"_s); }
};

namespace {

LaunchRecord someLaunch()
{
    LaunchRecord record;
    record.engine = u"unix:///run/engine.sock"_s;
    record.spec.method = Method::Dind;
    record.spec.serverUrl = u"https://teamcity.example.com"_s;
    record.spec.name = u"ci"_s;
    record.replace = true;
    record.hasToken = true;
    return record;
}

std::unique_ptr<Journal> begun()
{
    Result<std::unique_ptr<Journal>> journal = Journal::begin(someLaunch());
    return journal ? std::move(*journal) : nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

void JournalTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
}

void JournalTest::remembersWhatWasBegun()
{
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    {
        const std::unique_ptr<Journal> journal = begun();
        QVERIFY(journal);
        const Result<int> aside = journal->willDo({.kind = Kind::SetAside,
                                                   .name = u"ci"_s,
                                                   .newName = u"ci-replaced-1"_s,
                                                   .wasRunning = true});
        QVERIFY(aside && journal->hasDone(*aside, {}));
        // Side by side: each end says which one it is of.
        const Result<int> network =
            journal->willDo({.kind = Kind::CreatedNetwork, .name = u"ci-net"_s});
        const Result<int> taken =
            journal->willDo({.kind = Kind::CreatedVolume, .name = u"taken"_s});
        QVERIFY(journal->willDo({.kind = Kind::CreatedContainer, .name = u"ci"_s}));
        QVERIFY(taken && journal->hasNotDone(*taken));
        QVERIFY(network && journal->hasDone(*network, u"4711"_s));
    }
    const QList<LaunchRecord> launches = unfinishedLaunches();
    QCOMPARE(launches.size(), 1);
    const LaunchRecord &launch = launches.first();
    QCOMPARE(launch.engine, someLaunch().engine);
    QCOMPARE(launch.spec, someLaunch().spec);
    QVERIFY(launch.replace && launch.hasToken && !launch.isComplete);
    QVERIFY(launch.begun >= begin.addSecs(-1)); // it is kept in whole seconds
    QVERIFY(launch.begun <= QDateTime::currentDateTimeUtc());
    QCOMPARE(launch.changes.size(), 3);
    const Change &aside = launch.changes.at(0);
    QVERIFY(aside.kind == Kind::SetAside && aside.isDone && aside.wasRunning);
    QCOMPARE(aside.name, u"ci"_s);
    QCOMPARE(aside.newName, u"ci-replaced-1"_s);
    QCOMPARE(launch.changes.at(1).engineId, u"4711"_s);
    QVERIFY(launch.changes.at(1).isDone);
    QCOMPARE(launch.changes.at(2).name, u"ci"_s);
    QVERIFY(!launch.changes.at(2).isDone);
}

void JournalTest::isGoneWhenClosed()
{
    const std::unique_ptr<Journal> journal = begun();
    QVERIFY(journal->complete());
    QVERIFY(QFile::exists(journal->record().path));
    journal->close();
    QVERIFY(QDir(folder()).isEmpty());
    QVERIFY(unfinishedLaunches().isEmpty());
}

/// The request of a line that is not whole was not sent.
void JournalTest::readsUpToATornLine()
{
    QString path;
    {
        const std::unique_ptr<Journal> journal = begun();
        QVERIFY(journal->willDo({.kind = Kind::CreatedVolume, .name = u"ci-conf"_s}));
        path = journal->record().path;
    }
    const QByteArray whole = contentOf(path);
    const QByteArray torn = R"({"do":{"kind":"volume","name":"ci-lo)";
    append(path, torn);
    QCOMPARE(unfinishedLaunches().first().changes.size(), 1);
    // Cut off anywhere, it is a shorter journal, or none.
    for (qsizetype size = whole.size(); size >= 0; --size) {
        QFile::resize(path, size);
        const QList<LaunchRecord> launches = unfinishedLaunches();
        QCOMPARE(launches.size(), size > whole.indexOf('\n') ? 1 : 0);
        QVERIFY(launches.isEmpty() ||
                launches.first().changes.size() == (size == whole.size() ? 1 : 0));
    }
}

void JournalTest::goesOnAfterATornLine()
{
    QString path;
    {
        const std::unique_ptr<Journal> journal = begun();
        path = journal->record().path;
    }
    append(path, R"({"do":{"kind":"vol)");
    {
        const Result<std::unique_ptr<Journal>> journal =
            Journal::takeOver(unfinishedLaunches().first());
        QVERIFY(journal);
        QVERIFY((*journal)->complete());
    }
    QVERIFY(unfinishedLaunches().first().isComplete);
}

void JournalTest::passesOverWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no head") << QByteArray(R"({"do":{"kind":"volume","name":"x"}})"
                                           "\n");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"spec":{"serverUrl":"http://x"}})"
                                         "\n");
    QTest::newRow("bad spec") << QByteArray(R"({"version":1,"spec":{"method":7}})"
                                            "\n");
    const QByteArray head = R"({"version":1,"spec":{"serverUrl":"http://x"}})"
                            "\n";
    QTest::newRow("unknown kind") << head + R"({"do":{"kind":"image","name":"x"}})"
                                            "\n";
    QTest::newRow("done before begun") << head + "{\"done\":\"1\"}\n";
    QTest::newRow("deep") << head + QByteArray(100000, '[') + '\n';
    QTest::newRow("long line") << head + '"' + QByteArray(4 << 20, 'x') + "\"\n";
}

void JournalTest::passesOverWhatIsNoJournal()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    append(folder() + u"/x.jsonl"_s, content);
    QVERIFY(unfinishedLaunches().isEmpty());
}

void JournalTest::belongsToItsOwnerAlone()
{
    const std::unique_ptr<Journal> journal = begun();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(journal->record().path) & others));
}

void JournalTest::isHeldWhileItRuns()
{
    const std::unique_ptr<Journal> journal = begun();
    QVERIFY(unfinishedLaunches().isEmpty());
    const Result<std::unique_ptr<Journal>> second = Journal::takeOver(journal->record());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void JournalTest::saysWhenItCantBeWritten()
{
    append(m_home->filePath(u"dind-wizard"_s), "a file where the folder should be");
    const Result<std::unique_ptr<Journal>> journal = Journal::begin(someLaunch());
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::Io);
    QVERIFY(journal.error().message.contains(m_home->path()));
}

void JournalTest::findsLaunchesOfTheSameAgents()
{
    begun().reset();
    AgentSpec spec = someLaunch().spec;
    QCOMPARE(launchesSharing(unfinishedLaunches(), spec, someLaunch().engine).size(), 1);
    QVERIFY(launchesSharing(unfinishedLaunches(), spec, u"unix:///other.sock"_s).isEmpty());
    spec.count = 2; // ci-1 and ci-2
    QVERIFY(launchesSharing(unfinishedLaunches(), spec, someLaunch().engine).isEmpty());
}

void JournalTest::tellsWhatIsToGo()
{
    LaunchRecord launch = someLaunch();
    launch.changes = {{.kind = Kind::SetAside, .name = u"ci"_s, .newName = u"ci-replaced-1"_s},
                      {.kind = Kind::CreatedVolume, .name = u"ci-conf"_s},
                      {.kind = Kind::CreatedContainer, .name = u"ci"_s}};
    QCOMPARE(whatItMade(launch), (QStringList{u"volume ci-conf"_s, u"container ci"_s}));
    launch.isComplete = true;
    QVERIFY(whatItMade(launch).isEmpty());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
