#include "docker/credentialhelper.h"
#include "docker/registryauth.h"

#include "common/json.h"
#include "docker_wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dw;
using namespace dw::docker;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class DockerRegistryAuthTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void registryHosts_data();
    void registryHosts();
    void anonymousWithoutConfig();
    void storedPassword();
    void storedToken();
    void keysWrittenOtherwise();
    void headerIsPaddedBase64Url();
    void environmentComesFirst();
    void badEntries_data();
    void badEntries();

    void helperIsAsked();
    void helperToken();
    void ownHelperBeforeStore();
    void helperKnowsNothing();
    void helperFails_data();
    void helperFails();
    void helperTimesOut();
    void helperCancelled();
    void helperFloods();

private:
    void setConfig(const QByteArray &text) { write(u"config.json"_s, text); }
    void addHelper(const QString &name, const QByteArray &script)
    {
        const QString path = write(u"docker-credential-"_s + name, "#!/bin/sh\n" + script);
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("can't write a test file");
        }
        return file.fileName();
    }
    Result<RegistryAuth> find(const QString &reference, Cancellation *cancel = nullptr)
    {
        return wait(registryAuthFor(reference, m_environment, cancel));
    }
    /// What is in the header, or the error.
    QByteArray decoded(const QString &reference)
    {
        const Result<RegistryAuth> auth = find(reference);
        return auth ? QByteArray::fromBase64(auth->header, QByteArray::Base64UrlEncoding)
                    : "error: " + auth.error().message.toUtf8();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void DockerRegistryAuthTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
    m_environment.insert(u"DOCKER_CONFIG"_s, m_folder->path());
    m_environment.insert(u"PATH"_s, m_folder->path() + u":/usr/bin:/bin"_s);
}

void DockerRegistryAuthTest::registryHosts_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("host");
    QTest::newRow("short") << u"alpine"_s << u"docker.io"_s;
    QTest::newRow("tag") << u"alpine:3.20"_s << u"docker.io"_s;
    QTest::newRow("user") << u"jetbrains/teamcity-agent:latest"_s << u"docker.io"_s;
    QTest::newRow("hub") << u"docker.io/library/alpine"_s << u"docker.io"_s;
    QTest::newRow("hub's index") << u"index.docker.io/library/alpine"_s << u"docker.io"_s;
    QTest::newRow("dot") << u"ghcr.io/a/b@sha256:ff"_s << u"ghcr.io"_s;
    QTest::newRow("port") << u"registry:5000/a"_s << u"registry:5000"_s;
    QTest::newRow("localhost") << u"localhost/a"_s << u"localhost"_s;
    QTest::newRow("upper case") << u"Registry/a"_s << u"Registry"_s;
    QTest::newRow("address") << u"[::1]:5000/a"_s << u"[::1]:5000"_s;
}

void DockerRegistryAuthTest::registryHosts()
{
    QFETCH(QString, reference);
    QFETCH(QString, host);
    QCOMPARE(registryHost(reference), host);
}

void DockerRegistryAuthTest::anonymousWithoutConfig()
{
    QCOMPARE(decoded(u"alpine"_s), QByteArray());
    setConfig(R"({"auths":{"ghcr.io":{"auth":"dTpw"}}})");
    QCOMPARE(decoded(u"alpine"_s), QByteArray());
    setConfig(R"({"auths":{"https://index.docker.io/v1/":{}}})");
    QCOMPARE(decoded(u"alpine"_s), QByteArray());
}

void DockerRegistryAuthTest::storedPassword()
{
    setConfig(R"({"auths":{"https://index.docker.io/v1/":{"auth":"dTpwOnc="}}})");
    const QByteArray expected =
        R"({"username":"u","password":"p:w","serveraddress":"https://index.docker.io/v1/"})";
    QCOMPARE(decoded(u"alpine"_s), expected);
}

void DockerRegistryAuthTest::storedToken()
{
    setConfig(R"({"auths":{"r.example":{"auth":"dTo=","identitytoken":"T"}}})");
    const QByteArray expected = R"({"identitytoken":"T","serveraddress":"r.example"})";
    QCOMPARE(decoded(u"r.example/a"_s), expected);
}

void DockerRegistryAuthTest::keysWrittenOtherwise()
{
    setConfig(R"({"auths":{"https://r.example:5000/v2/":{"auth":"dTpw"}}})");
    QVERIFY(decoded(u"r.example:5000/a"_s).contains("\"username\":\"u\""));
    QCOMPARE(decoded(u"r.example/a"_s), QByteArray());
}

void DockerRegistryAuthTest::headerIsPaddedBase64Url()
{
    // A password that needs the two letters in which base64 and base64url differ.
    const QByteArray pair = "u:?>?>?>~~~";
    setConfig(R"({"auths":{"r.example":{"auth":")" + pair.toBase64() + R"("}}})");
    const Result<RegistryAuth> auth = find(u"r.example/a"_s);
    QVERIFY(auth);
    QVERIFY(!auth->header.contains('+') && !auth->header.contains('/'));
    QVERIFY(auth->header.contains('_') || auth->header.contains('-'));
    QCOMPARE(auth->header.size() % 4, 0);
}

void DockerRegistryAuthTest::environmentComesFirst()
{
    setConfig(R"({"auths":{"r.example":{"auth":"dTpw"},"s.example":{"auth":"dTpw"}}})");
    m_environment.insert(u"DOCKER_AUTH_CONFIG"_s,
                         u"{\"auths\":{\"r.example\":{\"auth\":\"ZTpl\"}}}"_s);
    QVERIFY(decoded(u"r.example/a"_s).contains("\"username\":\"e\""));
    QVERIFY(decoded(u"s.example/a"_s).contains("\"username\":\"u\""));
    m_environment.insert(u"DOCKER_AUTH_CONFIG"_s, u"{secret"_s);
    const Result<RegistryAuth> auth = find(u"r.example/a"_s);
    QVERIFY(!auth);
    QVERIFY(auth.error().message.contains(u"DOCKER_AUTH_CONFIG"_s));
    QVERIFY(!describe(auth.error()).contains(u"secret"_s));
}

void DockerRegistryAuthTest::badEntries_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("not base64") << QByteArray(R"({"auths":{"r.example":{"auth":"s*cr*t"}}})");
    QTest::newRow("no colon") << QByteArray(R"({"auths":{"r.example":{"auth":"c2VjcmV0"}}})");
    QTest::newRow("not JSON") << QByteArray("{secret");
}

void DockerRegistryAuthTest::badEntries()
{
    QFETCH(QByteArray, config);
    setConfig(config);
    const Result<RegistryAuth> auth = find(u"r.example/a"_s);
    QVERIFY(!auth);
    QCOMPARE(auth.error().code, ErrorCode::Io);
    QVERIFY(auth.error().message.contains(u"config.json"_s));
    QVERIFY(!describe(auth.error()).contains(u"secret"_s));
}

void DockerRegistryAuthTest::helperIsAsked()
{
    setConfig(R"({"credsStore":"fake","auths":{"r.example":{"auth":"dTpw"}}})");
    addHelper(u"fake"_s, "read server || true\n"
                         "printf '{\"ServerURL\":\"x\",\"Username\":\"%s-%s\",\"Secret\":\"s\"}' "
                         "\"$1\" \"$server\"\n");
    const QByteArray expected =
        R"({"username":"get-r.example","password":"s","serveraddress":"r.example"})";
    QCOMPARE(decoded(u"r.example/a"_s), expected);
    QVERIFY(decoded(u"alpine"_s).contains("get-https://index.docker.io/v1/"));
}

void DockerRegistryAuthTest::helperToken()
{
    setConfig(R"({"credsStore":"fake"})");
    addHelper(u"fake"_s, "echo '{\"Username\":\"<token>\",\"Secret\":\"T\"}'\n");
    const QByteArray expected = R"({"identitytoken":"T","serveraddress":"r.example"})";
    QCOMPARE(decoded(u"r.example/a"_s), expected);
}

void DockerRegistryAuthTest::ownHelperBeforeStore()
{
    setConfig(R"({"credsStore":"store","credHelpers":{"r.example":"own"}})");
    addHelper(u"store"_s, "echo '{\"Username\":\"store\",\"Secret\":\"s\"}'\n");
    addHelper(u"own"_s, "echo '{\"Username\":\"own\",\"Secret\":\"s\"}'\n");
    QVERIFY(decoded(u"r.example/a"_s).contains("\"own\""));
    QVERIFY(decoded(u"s.example/a"_s).contains("\"store\""));
}

void DockerRegistryAuthTest::helperKnowsNothing()
{
    setConfig(R"({"credsStore":"fake"})");
    addHelper(u"fake"_s, "echo 'credentials not found in native keychain'; exit 1\n");
    QCOMPARE(decoded(u"r.example/a"_s), QByteArray());
}

void DockerRegistryAuthTest::helperFails_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray("absent") << QByteArray() << u"PATH"_s;
    QTest::newRow("a path") << QByteArray("../fake") << QByteArray() << u"not allowed"_s;
    QTest::newRow("a command") << QByteArray("x; rm") << QByteArray() << u"not allowed"_s;
    QTest::newRow("exit") << QByteArray("fake") << QByteArray("echo locked; exit 1\n")
                          << u"locked"_s;
    QTest::newRow("nonsense") << QByteArray("fake") << QByteArray("echo secret\n")
                              << u"something other"_s;
    QTest::newRow("nothing") << QByteArray("fake") << QByteArray() << u"something other"_s;
    QTest::newRow("no secret") << QByteArray("fake")
                               << QByteArray("echo '{\"Username\":\"secret\"}'\n")
                               << u"something other"_s;
    QTest::newRow("crash") << QByteArray("fake") << QByteArray("kill -SEGV $$\n") << u"crashed"_s;
}

void DockerRegistryAuthTest::helperFails()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, script);
    QFETCH(QString, says);
    setConfig(R"({"credsStore":")" + name + R"("})");
    addHelper(u"fake"_s, script);
    const Result<RegistryAuth> auth = find(u"r.example/a"_s);
    QVERIFY(!auth);
    QCOMPARE(auth.error().code, ErrorCode::Io);
    const QString text = auth.error().message;
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.contains(u"docker-credential-"_s + QString::fromUtf8(name)), qPrintable(text));
    QVERIFY(!text.contains(u"secret"_s));
}

void DockerRegistryAuthTest::helperTimesOut()
{
    addHelper(u"slow"_s, "exec sleep 600\n");
    const auto answer =
        wait(askCredentialHelper(u"slow"_s, u"r.example"_s, m_environment, nullptr, 50ms));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
}

void DockerRegistryAuthTest::helperCancelled()
{
    setConfig(R"({"credsStore":"slow"})");
    addHelper(u"slow"_s, "exec sleep 600\n");
    Cancellation cancel;
    QMetaObject::invokeMethod(&cancel, &Cancellation::cancel, Qt::QueuedConnection);
    const Result<RegistryAuth> auth = find(u"r.example/a"_s, &cancel);
    QVERIFY(!auth);
    QCOMPARE(auth.error().code, ErrorCode::Cancelled);
}

void DockerRegistryAuthTest::helperFloods()
{
    setConfig(R"({"credsStore":"flood"})");
    addHelper(u"flood"_s, "exec yes\n");
    const Result<RegistryAuth> auth = find(u"r.example/a"_s);
    QVERIFY(!auth);
    QCOMPARE(auth.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(DockerRegistryAuthTest)
#include "docker_registryauth_test.moc"
