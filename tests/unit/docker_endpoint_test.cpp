#include "docker/endpoint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dw;
using namespace dw::docker;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class DockerEndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void defaultSocket();
    void precedence();
    void optionAddress_data();
    void optionAddress();
    void optionContext();
    void defaultContextTakesHost();
    void keysInAnyCase();
    void overTheNetwork();
    void overSsh();
    void contextWithTls();
    void refusesOtherSchemes_data();
    void refusesOtherSchemes();
    void unknownContextNamesOthers();
    void hostileContextNames();
    void brokenFiles();
    void configFolder();

private:
    void addContext(const QString &name, const QByteArray &host)
    {
        addMeta(name, R"({"Name":")" + name.toUtf8() + R"(","Metadata":{},"Endpoints":{"docker":)" +
                          R"({"Host":")" + host + R"(","SkipTLSVerify":false}}})");
    }
    void addMeta(const QString &name, const QByteArray &text)
    {
        const QByteArray id =
            QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
        writeFile(m_home->path() + u"/.docker/contexts/meta/"_s + QString::fromLatin1(id) +
                      u"/meta.json"_s,
                  text);
    }
    void setConfig(const QByteArray &text)
    {
        writeFile(m_home->path() + u"/.docker/config.json"_s, text);
    }
    QString pathOf(const QString &option)
    {
        const Result<Endpoint> endpoint = resolveEndpoint(option, m_environment);
        return endpoint ? endpoint->path : u"error: "_s + endpoint.error().message;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

void DockerEndpointTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
    m_environment.insert(u"HOME"_s, m_home->path());
}

void DockerEndpointTest::defaultSocket()
{
    const Result<Endpoint> endpoint = resolveEndpoint({}, m_environment);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->path, u"/var/run/docker.sock"_s);
    QCOMPARE(endpoint->address, u"unix:///var/run/docker.sock"_s);
    QVERIFY(!endpoint->origin.isEmpty());
}

void DockerEndpointTest::precedence()
{
    addContext(u"current"_s, "unix:///current.sock");
    addContext(u"named"_s, "unix:///named.sock");
    setConfig(R"({"currentContext":"current"})");
    QCOMPARE(pathOf({}), u"/current.sock"_s);
    m_environment.insert(u"DOCKER_CONTEXT"_s, u"named"_s);
    QCOMPARE(pathOf({}), u"/named.sock"_s);
    m_environment.insert(u"DOCKER_HOST"_s, u"unix:///host.sock"_s);
    QCOMPARE(pathOf({}), u"/host.sock"_s);
    QCOMPARE(resolveEndpoint({}, m_environment)->origin, u"DOCKER_HOST"_s);
    QCOMPARE(pathOf(u"current"_s), u"/current.sock"_s);
    QVERIFY(resolveEndpoint(u"current"_s, m_environment)->origin.contains(u"current"_s));
}

void DockerEndpointTest::optionAddress_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("path");
    QTest::newRow("unix") << u"unix:///a/b.sock"_s << u"/a/b.sock"_s;
    QTest::newRow("upper case") << u"UNIX:///a/b.sock"_s << u"/a/b.sock"_s;
    QTest::newRow("path") << u"/a/b c.sock"_s << u"/a/b c.sock"_s;
    QTest::newRow("no path") << u"unix://"_s << u"/var/run/docker.sock"_s;
}

void DockerEndpointTest::optionAddress()
{
    QFETCH(QString, option);
    QFETCH(QString, path);
    const Result<Endpoint> endpoint = resolveEndpoint(option, m_environment);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->path, path);
    QCOMPARE(endpoint->address, u"unix://"_s + path);
    QCOMPARE(endpoint->origin, u"--engine"_s);
}

void DockerEndpointTest::optionContext()
{
    addContext(u"desktop-linux"_s, "unix:///home/u/.docker/desktop/docker.sock");
    QCOMPARE(pathOf(u"desktop-linux"_s), u"/home/u/.docker/desktop/docker.sock"_s);
}

void DockerEndpointTest::defaultContextTakesHost()
{
    setConfig(R"({"currentContext":"default"})");
    QCOMPARE(pathOf({}), u"/var/run/docker.sock"_s);
    m_environment.insert(u"DOCKER_HOST"_s, u"unix:///host.sock"_s);
    QCOMPARE(pathOf(u"default"_s), u"/host.sock"_s);
}

void DockerEndpointTest::keysInAnyCase()
{
    addMeta(u"odd"_s, R"({"name":"odd","endpoints":{"Docker":{"HOST":"unix:///odd.sock"}}})");
    setConfig(R"({"CURRENTCONTEXT":"odd"})");
    QCOMPARE(pathOf({}), u"/odd.sock"_s);
}

void DockerEndpointTest::overTheNetwork()
{
    const Result<Endpoint> plain = resolveEndpoint(u"tcp://10.0.0.1"_s, m_environment);
    QVERIFY(plain);
    QVERIFY(plain->kind == Endpoint::Kind::Tcp && !plain->isLocal());
    QCOMPARE(plain->host, u"10.0.0.1"_s);
    QCOMPARE(plain->port, quint16(2375));

    QTemporaryDir folder;
    QFile authority(folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    m_environment.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    m_environment.insert(u"DOCKER_CERT_PATH"_s, folder.path());
    const Result<Endpoint> safe = resolveEndpoint(u"tcp://[2001:db8::1]"_s, m_environment);
    QVERIFY(safe);
    QVERIFY(safe->kind == Endpoint::Kind::Tls);
    QCOMPARE(safe->host, u"2001:db8::1"_s);
    QCOMPARE(safe->port, quint16(2376));
    QCOMPARE(safe->tls,
             (TlsFiles{.authority = authority.fileName(), .certificate = {}, .key = {}}));
}

void DockerEndpointTest::overSsh()
{
    const Result<Endpoint> endpoint =
        resolveEndpoint(u"ssh://me@host.example:2222"_s, m_environment);
    QVERIFY(endpoint);
    QVERIFY(endpoint->kind == Endpoint::Kind::Ssh && !endpoint->isLocal());
    QCOMPARE(endpoint->user, u"me"_s);
    QCOMPARE(endpoint->host, u"host.example"_s);
    QCOMPARE(endpoint->port, quint16(2222));
    QCOMPARE(resolveEndpoint(u"ssh://host"_s, m_environment)->port, quint16(0));
}

void DockerEndpointTest::contextWithTls()
{
    addContext(u"far"_s, "tcp://engine.example:2376");
    QVERIFY(resolveEndpoint(u"far"_s, m_environment)->kind == Endpoint::Kind::Tcp);
    const QByteArray id = QCryptographicHash::hash("far", QCryptographicHash::Sha256).toHex();
    const QString folder = dockerConfigFolder(m_environment) + u"/contexts/tls/"_s +
                           QString::fromLatin1(id) + u"/docker"_s;
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const Result<Endpoint> endpoint = resolveEndpoint(u"far"_s, m_environment);
    QVERIFY(endpoint);
    QVERIFY(endpoint->kind == Endpoint::Kind::Tls);
    QCOMPARE(endpoint->tls.key, folder + u"/key.pem"_s);
    QVERIFY(endpoint->tls.isVerified);
}

void DockerEndpointTest::refusesOtherSchemes_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("tcp without a host") << u"tcp://"_s;
    QTest::newRow("tcp with a user") << u"tcp://me@host:2375"_s;
    QTest::newRow("tcp with a path") << u"tcp://host:2375/v1.41"_s;
    QTest::newRow("tcp with a wrong port") << u"tcp://host:99999"_s;
    QTest::newRow("ssh without a host") << u"ssh://"_s;
    QTest::newRow("ssh with a password") << u"ssh://me:secret@host"_s;
    QTest::newRow("ssh with a path") << u"ssh://host/var/run/docker.sock"_s;
    QTest::newRow("ssh with an option for a host") << u"ssh://-oProxyCommand=id"_s;
    QTest::newRow("ssh with an option for a user") << u"ssh://-oProxyCommand=id@host"_s;
    QTest::newRow("http") << u"http://10.0.0.1:2375"_s;
    QTest::newRow("fd") << u"fd://"_s;
    QTest::newRow("relative") << u"unix://relative.sock"_s;
#ifndef Q_OS_WIN
    QTest::newRow("pipe") << u"npipe:////./pipe/docker_engine"_s;
#endif
}

void DockerEndpointTest::refusesOtherSchemes()
{
    QFETCH(QString, address);
    addContext(u"far"_s, address.toUtf8());
    m_environment.insert(u"DOCKER_HOST"_s, address);
    for (const QString &option : {address, u"far"_s, QString()}) {
        const Result<Endpoint> endpoint = resolveEndpoint(option, m_environment);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::Usage);
    }
    // Without a scheme the docker command takes DOCKER_HOST for tcp.
    m_environment.insert(u"DOCKER_HOST"_s, u"host:2375"_s);
    QCOMPARE(resolveEndpoint({}, m_environment).error().code, ErrorCode::Usage);
}

void DockerEndpointTest::unknownContextNamesOthers()
{
    addContext(u"rootless"_s, "unix:///r.sock");
    const Result<Endpoint> endpoint = resolveEndpoint(u"rotless"_s, m_environment);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, ErrorCode::Usage);
    QVERIFY(endpoint.error().message.contains(u"rotless"_s));
    QVERIFY(endpoint.error().hint.contains(u"default, rootless"_s));
}

void DockerEndpointTest::hostileContextNames()
{
    for (const QString &name : {u"../x"_s, u".."_s, u"a b"_s, u"-x"_s, u"a\nb"_s}) {
        const Result<Endpoint> endpoint = resolveEndpoint(name, m_environment);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::Usage);
    }
}

void DockerEndpointTest::brokenFiles()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"config.json"_s));
    setConfig("{not json");
    QCOMPARE(pathOf({}), u"/var/run/docker.sock"_s); // as the docker command does
    addMeta(u"broken"_s, "[]");
    QVERIFY(!resolveEndpoint(u"broken"_s, m_environment));
    addMeta(u"empty"_s, R"({"Name":"empty","Endpoints":{}})");
    QVERIFY(!resolveEndpoint(u"empty"_s, m_environment));
    addMeta(u"huge"_s, QByteArray(2 * 1024 * 1024, ' '));
    const Result<Endpoint> huge = resolveEndpoint(u"huge"_s, m_environment);
    QVERIFY(!huge);
    QCOMPARE(huge.error().code, ErrorCode::TooLarge);
}

void DockerEndpointTest::configFolder()
{
    QCOMPARE(dockerConfigFolder(m_environment), m_home->path() + u"/.docker"_s);
    m_environment.insert(u"DOCKER_CONFIG"_s, u"/elsewhere"_s);
    QCOMPARE(dockerConfigFolder(m_environment), u"/elsewhere"_s);
}

QTEST_GUILESS_MAIN(DockerEndpointTest)
#include "docker_endpoint_test.moc"
