// Runs in a session that has a key store of its own (tests/unit/keystore_session.sh), or, with the
// argument --without, in one that has none.

#include "fakeagents.h"
#include "standin.h"
#include "wizardfixture.h"

#include "common/json.h"
#include "gui/accesspanel.h"
#include "gui/agentsmodel.h"
#include "gui/agentswindow.h"
#include "gui/findinglist.h"
#include "gui/keptaccess.h"
#include "gui/serverstatus.h"
#include "keystore/keystore.h"
#include "spec/specjson.h"
#include "spec/specstore.h"
#include "teamcity/certificates.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::gui;

namespace {

constexpr int patience = 30s / 1ms;
const QString token = u"lab-token-0123456789"_s;

/// A TeamCity server, with TLS when there is a folder to keep its certificate in.
StandIn startServer(const QStringList &more, const QString &folder = {})
{
    QStringList arguments{u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token"_s, token};
    if (!folder.isEmpty()) {
        arguments +=
            QStringList{u"--tls"_s, folder + u"/certificate.pem"_s, folder + u"/key.pem"_s};
    }
    return StandIn(arguments + more);
}

/// The agent page, with a server that has answered.
class AccessPage : public WizardFixture
{
public:
    explicit AccessPage(const QUrl &server, const QString &certificate = {})
        : WizardFixture(QString())
    {
        AgentSpec spec;
        spec.network = u"host"_s; // where localhost is this machine
        if (!certificate.isEmpty()) {
            spec = teamcity::withTrustedCertificate(spec, certificate);
        }
        model.resetSpec(spec);
        (void)goTo(u"agentPage"_s);
        type(u"serverUrl"_s, server.toString());
    }

    bool offersAccess()
    {
        return QTest::qWaitFor([this] { return find<QPushButton>(u"accessOpen"_s)->isVisible(); },
                               patience);
    }

    /// The rows that are shown, one text each.
    QStringList findings() const
    {
        QStringList texts;
        for (const Finding &finding : find<FindingList>(u"accessFindings"_s)->findings()) {
            texts.append(finding.title + u' ' + finding.text + u' ' + finding.remedy);
        }
        return texts;
    }

    bool says(const QString &words) const
    {
        const QStringList texts = findings();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.contains(words); });
    }

    QPushButton *remedy(const QString &words) const
    {
        const auto *list = find<FindingList>(u"accessFindings"_s);
        for (QPushButton *button : list->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(words)) {
                return button;
            }
        }
        return nullptr;
    }
};

/// How often `secret` stands in a process's memory, as bytes or as UTF-16.
int placesInMemory(qint64 process, const QByteArray &secret)
{
    const QString wide = QString::fromLatin1(secret);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    const QString folder = u"/proc/%1/"_s.arg(process);
    QFile maps(folder + u"maps"_s), memory(folder + u"mem"_s);
    if (!maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return -1;
    }
    int places = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
        const qint64 begin = range.value(0).toLongLong(nullptr, 16);
        const qint64 end = range.value(1).toLongLong(nullptr, 16);
        if (end <= begin || !memory.seek(begin)) {
            continue;
        }
        const QByteArray bytes = memory.read(end - begin);
        const auto found = bytes.count(secret) + bytes.count(utf16);
        if (found > 0) {
            qInfo("%d in %s", int(found), line.constData());
        }
        places += int(found);
    }
    return places;
}

/// What the parent process says; nothing of it stays behind.
QByteArray heard()
{
    std::array<char, 200> buffer;
    const auto length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    QByteArray text(buffer.data(), length > 0 ? length : 0);
    explicit_bzero(buffer.data(), buffer.size());
    return text;
}

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// The process that is looked into: uses the token that it is told, forgets it, and waits.
int useAndForget(const QUrl &server, const QString &certificate)
{
    isolateSettings();
    AccessPage page(server, server.scheme() == u"https"_s ? certificate : QString());
    if (!page.offersAccess()) {
        return 1;
    }
    page.click(u"accessOpen"_s);
    (void)QTest::qWaitFor([&] { return page.find<QLineEdit>(u"accessToken"_s)->hasFocus(); },
                          patience);
    say("token?");
    page.type(u"accessToken"_s, QString::fromLatin1(heard()));
    page.click(u"accessConnect"_s);
    const auto *forget = page.find<QPushButton>(u"accessForget"_s);
    if (!QTest::qWaitFor([&] { return page.says(u"Connected as"_s); }, patience)) {
        return 1;
    }
    QTest::qWait(500); // until the key store has it
    say("connected");
    (void)heard();
    page.click(u"accessForget"_s);
    if (!QTest::qWaitFor([&] { return !forget->isVisible(); }, patience)) {
        return 1;
    }
    QTest::qWait(500);
    say("forgotten");
    (void)heard();
    return 0;
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void nothingIsOfferedWithoutAServer();
    void showsWhatTheServerHasRoomFor();
    void takenNameIsChanged();
    void tooManyAgentsAreWarnedAbout();
    void wrongToken();
    void noToken();
    void tokenIsKeptAndForgotten();
    void notKeptOverHttp();
    void forgottenTokenIsNotInMemory_data();
    void forgottenTokenIsNotInMemory();
    void otherAddressForgetsEverything();
    void agentsWindowAsksWhereATokenIsKept();
};

void AccessTest::nothingIsOfferedWithoutAServer()
{
    const StandIn server({u"othersites.py"_s, u"other"_s});
    AccessPage page(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(page.find<ServerStatus>(u"serverStatus"_s)->advice(), patience);
    QVERIFY(!page.find<AccessPanel>(u"accessPanel"_s)->isVisible());
}

void AccessTest::showsWhatTheServerHasRoomFor()
{
    const StandIn server = startServer({u"--authorized-agent"_s, u"old"_s});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    QCOMPARE(page.find<QLineEdit>(u"accessToken"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!page.find<QPushButton>(u"accessConnect"_s)->isEnabled());
    page.type(u"accessToken"_s, token);
    QTest::keyClick(page.find<QLineEdit>(u"accessToken"_s), Qt::Key_Return);
    QCOMPARE(page.page(), u"agentPage"_s); // Return means Connect there
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"Connected as Lab Administrator"_s), patience);
    QVERIFY(page.says(u"2 agents left, of 3"_s));
    QVERIFY(page.says(u"The name teamcity-agent is free"_s));
    QVERIFY(page.says(u"pool Default"_s) && page.says(u"Linux (0 agents)"_s));
    QVERIFY(page.find<QLineEdit>(u"accessToken"_s)->text().isEmpty());
    QVERIFY(!printJson(specToJson(page.model.spec())).contains(token.toLatin1()));
}

void AccessTest::takenNameIsChanged()
{
    const StandIn server = startServer({u"--authorized-agent"_s, u"teamcity-agent"_s});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    page.type(u"accessToken"_s, token);
    page.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"already has an agent called teamcity-agent"_s), patience);
    QTRY_VERIFY(page.remedy(u"teamcity-agent-2"_s));
    QTest::mouseClick(page.remedy(u"teamcity-agent-2"_s), Qt::LeftButton);
    QCOMPARE(page.model.spec().name, u"teamcity-agent-2"_s);
    QCOMPARE(page.find<QLineEdit>(u"name"_s)->text(), u"teamcity-agent-2"_s);
    QVERIFY(page.says(u"The name teamcity-agent-2 is free"_s)); // the answer is known already
    page.model.undoStack()->undo();
    QVERIFY(page.says(u"already has an agent called teamcity-agent"_s));
}

void AccessTest::tooManyAgentsAreWarnedAbout()
{
    const StandIn server = startServer({u"--max-agents"_s, u"2"_s});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    page.type(u"accessToken"_s, token);
    page.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"2 agents left"_s), patience);
    AgentSpec spec = page.model.spec();
    spec.count = 3;
    page.model.setSpec(spec);
    QVERIFY(page.says(u"pauses the whole build queue"_s));
    QTRY_VERIFY(page.remedy(u"Make only 2 agents"_s));
    QTest::mouseClick(page.remedy(u"Make only 2 agents"_s), Qt::LeftButton);
    QCOMPARE(page.model.spec().count, 2);
    QVERIFY(!page.says(u"pauses"_s));
}

void AccessTest::wrongToken()
{
    const StandIn server = startServer({});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    page.type(u"accessToken"_s, u"another-token"_s);
    page.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"does not accept the access token"_s), patience);
    QVERIFY(page.find<QLineEdit>(u"accessToken"_s)->isVisible()); // to correct it
    page.type(u"accessToken"_s, token);
    page.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"Connected as"_s), patience);
    QVERIFY(!page.says(u"does not accept"_s));
}

void AccessTest::noToken()
{
    const StandIn server = startServer({});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    page.type(u"accessToken"_s, u"token: abc"_s);
    page.click(u"accessConnect"_s);
    QVERIFY(page.says(u"This is no access token"_s));
}

void AccessTest::tokenIsKeptAndForgotten()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const StandIn server = startServer({}, folder.path());
    {
        AccessPage page(server.url(), certificate);
        QVERIFY(page.offersAccess());
        page.click(u"accessOpen"_s);
        QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
        QVERIFY(page.find<QCheckBox>(u"accessKeep"_s)->isChecked());
        page.type(u"accessToken"_s, token);
        page.click(u"accessConnect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QPushButton>(u"accessForget"_s)->isVisible(), patience);
    }
    {
        AccessPage page(server.url(), certificate);
        QVERIFY(page.offersAccess());
        page.click(u"accessOpen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.says(u"Connected as"_s), patience); // nothing was typed
        page.click(u"accessForget"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!page.find<QPushButton>(u"accessForget"_s)->isVisible(), patience);
        QVERIFY(!page.says(u"Connected as"_s));
    }
    AccessPage page(server.url(), certificate);
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.find<QLineEdit>(u"accessToken"_s)->hasFocus(), patience);
    QVERIFY(page.findings().isEmpty());
}

void AccessTest::notKeptOverHttp()
{
    const StandIn server = startServer({});
    for (int visit = 0; visit < 2; ++visit) {
        AccessPage page(server.url());
        QVERIFY(page.offersAccess());
        page.click(u"accessOpen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QLineEdit>(u"accessToken"_s)->hasFocus(), patience);
        QVERIFY(!page.find<QCheckBox>(u"accessKeep"_s)->isEnabled());
        page.type(u"accessToken"_s, token);
        page.click(u"accessConnect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.says(u"Connected as"_s), patience);
        page.click(u"accessForget"_s); // from the memory
        QVERIFY(!page.says(u"Connected as"_s));
        QVERIFY(!page.find<QPushButton>(u"accessForget"_s)->isVisible());
    }
}

void AccessTest::forgottenTokenIsNotInMemory_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("http") << false;
    QTest::newRow("https, and the key store") << true;
}

/// Another process uses a token and forgets it; all of its memory is looked through.
void AccessTest::forgottenTokenIsNotInMemory()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Freed memory is not wiped in this build.");
#endif
    QFETCH(const bool, encrypted);
    const QByteArray secret = "marked-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const QStringList more{u"--token"_s, QString::fromLatin1(secret)};
    const StandIn server = startServer(more, encrypted ? folder.path() : QString());
    QProcess idle;
    idle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    idle.start(QCoreApplication::applicationFilePath(),
               {u"--idle"_s, server.url().toString(), folder.filePath(u"certificate.pem"_s)});
    const auto says = [&idle](const QByteArray &line) {
        return QTest::qWaitFor([&] { return idle.canReadLine(); }, patience) &&
               idle.readLine() == line + '\n';
    };
    QVERIFY(says("token?"));
    idle.write(secret);
    QVERIFY(says("connected"));
    QVERIFY(placesInMemory(idle.processId(), secret) > 0); // it is found where it is
    idle.write("forget");
    QVERIFY(says("forgotten"));
    QCOMPARE(placesInMemory(idle.processId(), secret), 0);
    idle.closeWriteChannel();
    QVERIFY(idle.waitForFinished(patience));
}

void AccessTest::otherAddressForgetsEverything()
{
    const StandIn server = startServer({});
    const StandIn other = startServer({});
    AccessPage page(server.url());
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY(page.find<QLineEdit>(u"accessToken"_s)->hasFocus());
    page.type(u"accessToken"_s, token);
    page.type(u"serverUrl"_s, other.url().toString());
    QVERIFY(page.find<QLineEdit>(u"accessToken"_s)->text().isEmpty());
    QVERIFY(page.offersAccess());
    QVERIFY(!page.find<QLineEdit>(u"accessToken"_s)->isVisible());
}

namespace {

/// What the window of the agents says of each of them, once it was chosen, about the server.
class AskedAgents
{
public:
    AskedAgents(const AgentSpec &spec, const QStringList &names)
    {
        for (const QString &name : names) {
            m_agents.add(name, u"sysbox"_s);
            m_agents[name].specHash = specHash(spec);
        }
        m_session.setChoice(m_engine.address());
        m_window.open();
        m_table = m_window.findChild<QTreeView *>(u"agentTable"_s);
        (void)QTest::qWaitFor([&] { return m_table->model()->rowCount() == names.size(); },
                              patience);
    }

    void choose(int row) { m_table->setCurrentIndex(m_table->model()->index(row, 0)); }
    QString said(int row) const
    {
        return m_table->model()->index(row, AgentsModel::Server).data().toString();
    }

private:
    FakeEngine m_engine;
    FakeAgents m_agents{m_engine};
    EngineSession m_session{QProcessEnvironment::systemEnvironment()};
    AgentsWindow m_window{m_session};
    QTreeView *m_table = nullptr;
};

} // namespace

void AccessTest::agentsWindowAsksWhereATokenIsKept()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const StandIn server =
        startServer({u"--agent"_s, u"fresh"_s, u"--authorized-agent"_s, u"ready"_s}, folder.path());
    AgentSpec spec;
    spec.method = Method::Sysbox;
    spec.network = u"host"_s;
    spec.serverUrl = server.url().toString();
    spec = teamcity::withTrustedCertificate(spec, folder.filePath(u"certificate.pem"_s));
    QVERIFY(rememberSpec(spec));

    const QString name = accessSecretName(server.url());
    AskedAgents agents(spec, {u"fresh"_s, u"ready"_s, u"stranger"_s});
    agents.choose(1);
    QTest::qWait(1000);
    QCOMPARE(agents.said(1), u"—"_s); // no token is kept
    std::optional<bool> kept;
    const auto keep = [](QString secretName, std::optional<bool> &done) -> QCoro::Task<void> {
        const Result<void> result = co_await keystore::keepSecret(secretName, token);
        done = result.ok();
    };
    keep(name, kept);
    QTRY_VERIFY_WITH_TIMEOUT(kept, patience);
    QVERIFY(*kept);
    agents.choose(0);
    QTRY_COMPARE_WITH_TIMEOUT(agents.said(0), u"Not authorized"_s, patience);
    agents.choose(1);
    QTRY_VERIFY_WITH_TIMEOUT(agents.said(1).startsWith(u"Connected"_s), patience);
    agents.choose(2);
    QTRY_COMPARE_WITH_TIMEOUT(agents.said(2), u"Not known"_s, patience);
}

/// Where the desktop has no key store.
class NoKeystoreAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void connectsAndSaysThatNothingIsKept();
};

void NoKeystoreAccessTest::connectsAndSaysThatNothingIsKept()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const StandIn server = startServer({}, folder.path());
    AccessPage page(server.url(), folder.filePath(u"certificate.pem"_s));
    QVERIFY(page.offersAccess());
    page.click(u"accessOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.find<QLineEdit>(u"accessToken"_s)->hasFocus(), patience);
    page.type(u"accessToken"_s, token);
    page.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"Connected as"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.says(u"key store can’t be used"_s), patience);
    page.click(u"accessForget"_s); // from the memory, which is all that has it
    QVERIFY(!page.says(u"Connected as"_s));
    QVERIFY(!page.says(u"key store can’t be used"_s));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--without"_s)) {
        NoKeystoreAccessTest test;
        return QTest::qExec(&test);
    }
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--idle"_s) {
        return useAndForget(QUrl(arguments.value(2)), arguments.value(3));
    }
    AccessTest test;
    return QTest::qExec(&test);
}

#include "gui_access_test.moc"
