#include "core_samples.h"
#include "spec/validation.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(AgentSpec &)>;
Q_DECLARE_METATYPE(Edit)

/// Each rule with one spec that breaks it and one, as near as can be, that does not.
class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void goodSpecs_data();
    void goodSpecs();
    void hostileSpecIsValid();
    void errorsComeFirst();
    void addressWithZone();
    void hostileStringsNeverCrash();
};

void ValidationTest::rules_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<Edit>("bad");
    QTest::addColumn<Edit>("good");

    QString field;
    const auto refuse = [&](const char *name, const Edit &bad, const Edit &good) {
        QTest::addRow("%s: %s", qPrintable(field), name) << field << true << bad << good;
    };
    const auto warn = [&](const char *name, const Edit &bad, const Edit &good) {
        QTest::addRow("%s: %s", qPrintable(field), name) << field << false << bad << good;
    };
    const Edit nothing = [](AgentSpec &) {
    };
    const auto url = [](const QString &text) -> Edit {
        return [text](AgentSpec &s) {
            s.serverUrl = text;
        };
    };

    field = u"serverUrl"_s;
    const Edit goodUrl = url(u"https://teamcity.example.com:8443/base"_s);
    refuse("empty", url(QString()), goodUrl);
    refuse("blank", url(u" "_s), goodUrl);
    refuse("blank behind", url(u"https://teamcity.example.com "_s), goodUrl);
    refuse("line break behind", url(u"https://teamcity.example.com\n"_s), goodUrl);
    refuse("quotes", url(u"\"https://teamcity.example.com\""_s), goodUrl);
    refuse("single quotes", url(u"'https://teamcity.example.com'"_s), goodUrl);
    refuse("control character", url(u"https://teamcity\u0001.example.com"_s), goodUrl);
    refuse("no scheme", url(u"teamcity.example.com"_s), goodUrl);
    refuse("host and port", url(u"teamcity.example.com:8111"_s), goodUrl);
    refuse("other scheme", url(u"ftp://teamcity.example.com"_s), goodUrl);
    refuse("script", url(u"javascript:alert(1)"_s), goodUrl);
    refuse("no host", url(u"https://"_s), goodUrl);
    refuse("no host but a path", url(u"https:///path"_s), goodUrl);
    refuse("blank in the host", url(u"https://team city.example.com"_s), goodUrl);
    refuse("port is no number", url(u"https://teamcity.example.com:http"_s), goodUrl);
    refuse("port 0", url(u"https://teamcity.example.com:0"_s),
           url(u"https://teamcity.example.com:1"_s));
    refuse("port 65536", url(u"https://teamcity.example.com:65536"_s),
           url(u"https://teamcity.example.com:65535"_s));
    refuse("user", url(u"https://me@teamcity.example.com"_s), goodUrl);
    refuse("user and password", url(u"https://me:secret@teamcity.example.com"_s), goodUrl);
    refuse("query", url(u"https://teamcity.example.com/?a=b"_s), goodUrl);
    refuse("fragment", url(u"https://teamcity.example.com/#agents"_s), goodUrl);
    warn("localhost", url(u"http://localhost:8111"_s), url(u"http://192.168.1.10:8111"_s));
    warn("LOCALHOST", url(u"http://LOCALHOST:8111"_s), url(u"http://localhost.example.com"_s));
    warn("127.0.0.1", url(u"http://127.0.0.1:8111"_s), url(u"http://128.0.0.1:8111"_s));
    warn("127.1.2.3", url(u"http://127.1.2.3"_s), url(u"http://host.docker.internal"_s));
    warn("::1", url(u"http://[::1]:8111"_s), url(u"http://[2001:db8::1]:8111"_s));
    warn("localhost and no host network", url(u"http://localhost:8111"_s), [](AgentSpec &s) {
        s.serverUrl = u"http://localhost:8111"_s;
        s.network = u"host"_s;
    });

    field = u"name"_s;
    const auto name = [](const QString &text) -> Edit {
        return [text](AgentSpec &s) {
            s.name = text;
        };
    };
    refuse("empty", name(QString()), name(u"ab"_s));
    refuse("one letter", name(u"a"_s), name(u"0_"_s));
    refuse("leading dash", name(u"-ab"_s), name(u"a-b"_s));
    refuse("leading dot", name(u".ab"_s), name(u"a.b"_s));
    refuse("leading underscore", name(u"_ab"_s), name(u"a_b"_s));
    refuse("slash", name(u"a/b"_s), name(u"A-B"_s));
    refuse("blank", name(u"a b"_s), name(u"a.b-c_d"_s));
    refuse("line break behind", name(u"ab\n"_s), name(u"abn"_s));
    refuse("another script", name(u"агент"_s), name(u"agent"_s));
    refuse("digits of another script", name(u"a١"_s), name(u"a1"_s));
    refuse("shell", name(u"a$(id)"_s), name(u"aid"_s));
    refuse("101 characters", name(QString(101, u'a')), name(QString(100, u'a')));

    const auto withServer = [](const QString &text) -> Edit {
        return [text](AgentSpec &s) {
            s.name = text;
            s.serverUrl.clear();
            s.trialServer = TrialServer{};
        };
    };
    refuse("underscore in a server's address", withServer(u"a_b"_s), name(u"a_b"_s));
    refuse("dash before a dot in a server's address", withServer(u"a-.b"_s),
           withServer(u"a-b.c"_s));
    refuse("57 characters in a server's address", withServer(QString(57, u'a')),
           withServer(QString(56, u'a')));

    field = u"serverUrl"_s;
    warn(
        "with a server of its own", [](AgentSpec &s) { s.trialServer = TrialServer{}; },
        withServer(u"ab"_s));

    field = u"trialServer.port"_s;
    const auto port = [](int number) -> Edit {
        return [number](AgentSpec &s) {
            s.serverUrl.clear();
            s.trialServer = TrialServer{.image = {}, .port = number};
        };
    };
    refuse("0", port(0), port(1));
    refuse("65536", port(65536), port(65535));

    field = u"trialServer.image"_s;
    const auto serverImage = [](const QString &reference) -> Edit {
        return [reference](AgentSpec &s) {
            s.serverUrl.clear();
            s.trialServer = TrialServer{.image = reference, .port = 8111};
        };
    };
    refuse("upper case", serverImage(u"JetBrains/teamcity-server"_s),
           serverImage(u"jetbrains/teamcity-server"_s));

    field = u"network"_s;
    const auto networkWithServer = [](const QString &network) -> Edit {
        return [network](AgentSpec &s) {
            s.serverUrl.clear();
            s.trialServer = TrialServer{};
            s.network = network;
        };
    };
    refuse("the host's with a server", networkWithServer(u"host"_s), networkWithServer(u"net"_s));
    refuse("the bridge with a server", networkWithServer(u"bridge"_s), networkWithServer({}));

    field = u"count"_s;
    const auto count = [](int number) -> Edit {
        return [number](AgentSpec &s) {
            s.method = Method::Dind;
            s.count = number;
        };
    };
    refuse("0", count(0), count(1));
    refuse("negative", count(-1), count(2));
    refuse("10001", count(10001), count(10000));
    refuse(
        "two share the host's directories", [](AgentSpec &s) { s.count = 2; },
        [](AgentSpec &s) {
            s.count = 2;
            s.containerWrapper = false;
        });
    refuse(
        "with the wrapper only for this method", [](AgentSpec &s) { s.count = 3; },
        [](AgentSpec &s) {
            s.count = 3;
            s.method = Method::Sysbox;
        });

    refuse(
        "containers that share them",
        [](AgentSpec &s) {
            s.count = 2;
            s.socketProxy = SocketProxy::Run;
        },
        [](AgentSpec &s) {
            s.count = 2;
            s.socketProxy = SocketProxy::Build;
        });

    field = u"socket.proxy"_s;
    warn(
        "without a socket",
        [](AgentSpec &s) {
            s.method = Method::Dind;
            s.socketProxy = SocketProxy::Run;
        },
        [](AgentSpec &s) { s.socketProxy = SocketProxy::Run; });
    field = u"containerWrapper"_s;
    warn(
        "no containers for it", [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; },
        [](AgentSpec &s) {
            s.socketProxy = SocketProxy::Build;
            s.containerWrapper = false;
        });
    warn(
        "no containers for it, unlike with run",
        [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; },
        [](AgentSpec &s) { s.socketProxy = SocketProxy::Run; });
    const auto withProxy = [](SocketProxy proxy, const Edit &edit) -> Edit {
        return [=](AgentSpec &s) {
            s.socketProxy = proxy;
            edit(s);
        };
    };
    field = u"env"_s;
    for (const QString &key : {u"DOCKER_HOST"_s, u"DOCKER_TLS_VERIFY"_s, u"DOCKER_CERT_PATH"_s}) {
        const Edit set = [key](AgentSpec &s) {
            s.env.insert(key, u"x"_s);
        };
        refuse(qPrintable(u"beside a proxy, "_s + key), withProxy(SocketProxy::Run, set),
               withProxy(SocketProxy::Off, set));
    }
    field = u"volumes"_s;
    for (const auto &[source, target] :
         {std::pair(u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s),
          std::pair(u"/run/docker.sock"_s, u"/mnt/socket"_s),
          std::pair(u"/srv/engine"_s, u"/var/run/docker.sock"_s),
          std::pair(u"/run//podman.sock"_s, u"/mnt/socket"_s)}) {
        const Edit mount = [source = source, target = target](AgentSpec &s) {
            s.socketPath = u"/run/podman.sock"_s;
            s.volumes = {{source, target, true}};
        };
        refuse(qPrintable(u"around the proxy, "_s + source), withProxy(SocketProxy::Build, mount),
               withProxy(SocketProxy::Off, mount));
    }
    field = u"network"_s;
    for (const QString &network : {u"host"_s, u"bridge"_s, u"default"_s}) {
        const Edit join = [network](AgentSpec &s) {
            s.network = network;
        };
        refuse(qPrintable(u"beside a proxy, "_s + network), withProxy(SocketProxy::Build, join),
               withProxy(SocketProxy::Off, join));
    }

    field = u"image"_s;
    const auto image = [](Method method, std::optional<Placement> placement,
                          const QString &reference) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.enginePlacement = placement;
            s.image = reference;
        };
    };
    const QString digest = u"@sha256:"_s + QString(64, u'0');
    refuse("upper case", image(Method::DockerSocket, {}, u"JetBrains/teamcity-agent"_s),
           image(Method::DockerSocket, {}, u"jetbrains/teamcity-agent"_s));
    refuse("option", image(Method::DockerSocket, {}, u"--privileged"_s),
           image(Method::DockerSocket, {}, u"privileged"_s));
    refuse("minimal with an engine inside",
           image(Method::Sysbox, {}, u"jetbrains/teamcity-minimal-agent:2026.1.3"_s),
           image(Method::Sysbox, {}, u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s));
    warn("minimal", image(Method::DockerSocket, {}, u"jetbrains/teamcity-minimal-agent"_s),
         image(Method::DockerSocket, {}, u"example/teamcity-minimal-agent"_s));
    warn("minimal of the Hub, written out",
         image(Method::Dind, {}, u"docker.io/jetbrains/teamcity-minimal-agent"_s),
         image(Method::Dind, {}, u"docker.io/jetbrains/teamcity-agent"_s));
    refuse(
        "no sudo with an engine inside",
        image(Method::Dind, Placement::Agent, u"jetbrains/teamcity-agent:2026.1.3"_s),
        image(Method::Dind, Placement::Agent, u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s));
    refuse("no tag with an engine inside", image(Method::Sysbox, {}, u"jetbrains/teamcity-agent"_s),
           image(Method::Sysbox, Placement::Sidecar, u"jetbrains/teamcity-agent"_s));
    refuse("of the Hub, written out",
           image(Method::Sysbox, {}, u"index.docker.io/jetbrains/teamcity-agent:2026.1.3"_s),
           image(Method::Sysbox, {}, u"registry.example.com/jetbrains/teamcity-agent:2026.1.3"_s));
    refuse("no sudo, but a digest says which",
           image(Method::Sysbox, {}, u"jetbrains/teamcity-agent:2026.1.3"_s),
           image(Method::Sysbox, {}, u"jetbrains/teamcity-agent:2026.1.3"_s + digest));

    field = u"engine.placement"_s;
    warn(
        "nothing to place", [](AgentSpec &s) { s.enginePlacement = Placement::Sidecar; },
        [](AgentSpec &s) {
            s.method = Method::Dind;
            s.enginePlacement = Placement::Sidecar;
        });

    field = u"engine.image"_s;
    const auto engine = [](Method method, std::optional<Placement> placement,
                           const QString &reference) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.enginePlacement = placement;
            s.engineImage = reference;
        };
    };
    refuse("no reference", engine(Method::Dind, {}, u"Docker:dind"_s),
           engine(Method::Dind, {}, u"docker:29-dind"_s));
    refuse("rootless", engine(Method::Dind, {}, u"docker:29-dind-rootless"_s),
           engine(Method::Sysbox, Placement::Sidecar, u"docker:29-dind"_s));
    warn("host's engine", engine(Method::DockerSocket, {}, u"docker:dind"_s), nothing);
    warn("engine inside", engine(Method::Dind, Placement::Agent, u"docker:dind"_s),
         engine(Method::Dind, Placement::Sidecar, u"docker:dind"_s));

    const auto told = [](const EngineNetwork &network, Method method,
                         std::optional<Placement> placement) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.enginePlacement = placement;
            s.engineNetwork = network;
        };
    };
    field = u"engine.network.mtu"_s;
    const auto mtu = [told](int bytes, Method method = Method::Dind,
                            std::optional<Placement> placement = {}) {
        EngineNetwork network;
        network.mtu = bytes;
        return told(network, method, placement);
    };
    refuse("small mtu", mtu(67), mtu(68));
    refuse("large mtu", mtu(65536), mtu(65535));
    warn("mtu of the host's engine", mtu(1400, Method::DockerSocket), nothing);
    warn("mtu inside", mtu(1400, Method::Dind, Placement::Agent),
         mtu(1400, Method::Sysbox, Placement::Sidecar));
    field = u"engine.network.addressPool"_s;
    const auto pool = [told](const QString &subnet, Method method = Method::Dind) {
        EngineNetwork network;
        network.addressPool = subnet;
        return told(network, method, {});
    };
    refuse("no subnet", pool(u"10.201.0.0"_s), pool(u"10.201.0.0/16"_s));
    refuse("name", pool(u"lan"_s), pool(u"10.0.0.0/8"_s));
    refuse("small subnet", pool(u"10.1.0.0/23"_s), pool(u"10.1.0.0/22"_s));
    refuse("large subnet", pool(u"0.0.0.0/7"_s), pool(u"192.168.0.0/16"_s));
    refuse("middle of a subnet", pool(u"10.201.4.0/16"_s), pool(u"10.201.4.0/22"_s));
    refuse("number too large", pool(u"10.256.0.0/16"_s), nothing);
    refuse("another flag", pool(u"10.201.0.0/16,size=8"_s), nothing);
    refuse("IPv6", pool(u"fd00::/16"_s), nothing);
    warn("pool of the host's engine", pool(u"10.201.0.0/16"_s, Method::DockerSocket), nothing);
    field = u"engine.network.registryMirror"_s;
    const auto mirror = [told](const QString &address) {
        EngineNetwork network;
        network.registryMirror = address;
        return told(network, Method::Dind, {});
    };
    refuse("no address", mirror(u"mirror.example.com"_s), mirror(u"https://mirror.example.com"_s));
    refuse("ftp", mirror(u"ftp://mirror"_s), mirror(u"http://mirror:5000"_s));
    refuse("path", mirror(u"https://mirror/hub"_s), mirror(u"https://mirror/"_s));
    refuse("query", mirror(u"https://mirror?x"_s), nothing);
    refuse("password", mirror(u"https://u:p@mirror"_s), nothing);
    refuse("blank", mirror(u"https://mir ror"_s), nothing);
    refuse("variable", mirror(u"https://$mirror"_s), nothing);
    field = u"engine.network.insecureRegistries"_s;
    const auto registries = [told](const QStringList &list) {
        EngineNetwork network;
        network.insecureRegistries = list;
        return told(network, Method::Dind, {});
    };
    refuse("scheme", registries({u"http://registry:5000"_s}), nothing);
    refuse("flag", registries({u"a"_s, u"--privileged"_s}), nothing);
    refuse("empty", registries({QString()}), nothing);
    refuse("many", registries(QStringList(101, u"a"_s)), nothing);
    warn("readable by all", registries({u"registry:5000"_s, u"10.0.0.0/8"_s}), nothing);

    field = u"socket.path"_s;
    const auto socket = [](const QString &path) -> Edit {
        return [path](AgentSpec &s) {
            s.socketPath = path;
        };
    };
    refuse("relative", socket(u"docker.sock"_s), socket(u"/docker.sock"_s));
    refuse("address", socket(u"unix:///var/run/docker.sock"_s), socket(u"/run/a:b"_s));
    refuse("root", socket(u"/"_s), socket(u"/x"_s));
    refuse("line break", socket(u"/a\nb"_s), socket(u"/a b"_s));
    refuse("NUL", socket(u"/a"_s + QChar(0)), socket(u"/a'\"$`"_s));
    warn(
        "other method",
        [](AgentSpec &s) {
            s.method = Method::Dind;
            s.socketPath = u"/run/docker.sock"_s;
        },
        socket(u"/run/docker.sock"_s));

    field = u"runAs"_s;
    const auto agentUser = [](Method method, std::optional<Placement> placement) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.enginePlacement = placement;
            s.runAs = RunAs::Agent;
        };
    };
    refuse("Sysbox gives no rights to others", agentUser(Method::Sysbox, {}),
           agentUser(Method::Sysbox, Placement::Sidecar));
    refuse("Sysbox, root", agentUser(Method::Sysbox, Placement::Agent),
           [](AgentSpec &s) { s.method = Method::Sysbox; });

    field = u"env"_s;
    const auto env = [](Method method, const QString &key, const QString &value = {}) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.env.insert(key, value);
        };
    };
    refuse("no name", env(Method::DockerSocket, QString()), env(Method::DockerSocket, u"A"_s));
    refuse("= in the name", env(Method::DockerSocket, u"A=B"_s),
           env(Method::DockerSocket, u"A"_s, u"B=C"_s));
    refuse("blank in the name", env(Method::DockerSocket, u"A B"_s),
           env(Method::DockerSocket, u"A"_s, u" B "_s));
    refuse("wide blank in the name", env(Method::DockerSocket, u"A\u2003"_s),
           env(Method::DockerSocket, u"A\u200B"_s));
    refuse("line break in the name", env(Method::DockerSocket, u"A\nB"_s),
           env(Method::DockerSocket, u"A"_s, u"x\ny\t\u0001"_s));
    refuse("NUL", env(Method::DockerSocket, u"A"_s, QString(QChar(0))),
           env(Method::DockerSocket, u"A"_s, u"\\0"_s));
    refuse("half a character", env(Method::DockerSocket, u"A"_s, QString(QChar(0xD83D))),
           env(Method::DockerSocket, u"A"_s, u"😀"_s));
    refuse("no character", env(Method::DockerSocket, u"A"_s, QString(QChar(0xFFFE))),
           env(Method::DockerSocket, u"A"_s, QString(QChar(0xFFFD))));
    refuse("no character of a higher plane", env(Method::DockerSocket, u"A"_s, u"\U0001FFFF"_s),
           env(Method::DockerSocket, u"A"_s, u"\U0001FFFD"_s));
    refuse("no character in the name", env(Method::DockerSocket, QString(QChar(0xFDD0))),
           env(Method::DockerSocket, u"й"_s));
    refuse("SERVER_URL", env(Method::Dind, u"SERVER_URL"_s), env(Method::Dind, u"OWN_PORT"_s));
    refuse("AGENT_NAME", env(Method::Dind, u"AGENT_NAME"_s), env(Method::Dind, u"AGENT_OPTS"_s));
    refuse("AGENT_TOKEN", env(Method::Dind, u"AGENT_TOKEN"_s, u"secret"_s),
           env(Method::Dind, u"MY_NAME"_s));
    refuse("DOCKER_IN_DOCKER", env(Method::Dind, u"DOCKER_IN_DOCKER"_s, u"start"_s),
           env(Method::DockerSocket, u"DOCKER_IN_DOCKER"_s, u"no"_s));
    refuse("DOCKER_HOST with a sidecar", env(Method::Dind, u"DOCKER_HOST"_s),
           env(Method::Sysbox, u"DOCKER_HOST"_s));
    refuse("DOCKER_TLS_VERIFY with a sidecar", env(Method::Dind, u"DOCKER_TLS_VERIFY"_s),
           env(Method::DockerSocket, u"DOCKER_TLS_VERIFY"_s));
    refuse("DOCKER_CERT_PATH with a sidecar", env(Method::Dind, u"DOCKER_CERT_PATH"_s),
           env(Method::DockerSocket, u"DOCKER_CERT_PATH"_s));
    refuse("a name of Sysbox's", env(Method::Sysbox, u"SYSBOX_TEST"_s),
           env(Method::Sysbox, u"SYSBOX_HONOR_CAPS"_s, u"TRUE"_s));
    refuse("a name of Sysbox's, elsewhere", env(Method::Sysbox, u"SYSBOX_"_s),
           env(Method::Dind, u"SYSBOX_TEST"_s));
    warn("CONFIG_FILE", env(Method::DockerSocket, u"CONFIG_FILE"_s),
         env(Method::DockerSocket, u"DOCKER_IPTABLES_LEGACY"_s, u"1"_s));
    warn("a secret by its name", env(Method::DockerSocket, u"npm_token"_s),
         env(Method::DockerSocket, u"NPM_CONFIG"_s));

    field = u"volumes"_s;
    const auto volume = [](const QString &source, const QString &target) -> Edit {
        return [=](AgentSpec &s) {
            s.volumes.append({source, target, false});
        };
    };
    const auto shared = [](const QString &target, int number) -> Edit {
        return [=](AgentSpec &s) {
            s.method = Method::Sysbox;
            s.count = number;
            s.volumes = {{u"name"_s, target, false}};
        };
    };
    refuse("relative source", volume(u"./a"_s, u"/b"_s), volume(u"/a"_s, u"/b"_s));
    refuse("empty source", volume(QString(), u"/b"_s), volume(u"ab"_s, u"/b"_s));
    refuse("source with a blank", volume(u"a b"_s, u"/b"_s), volume(u"/a b"_s, u"/b"_s));
    refuse("source of one letter", volume(u"a"_s, u"/b"_s), volume(u"a_"_s, u"/b"_s));
    refuse("source from home", volume(u"~/a"_s, u"/b"_s), volume(u"/~/a"_s, u"/b"_s));
    refuse("line break in the source", volume(u"/a\nb"_s, u"/b"_s), volume(u"/a:b"_s, u"/b"_s));
    refuse("relative target", volume(u"/a"_s, u"b"_s), volume(u"/a"_s, u"/b:c,d\"e"_s));
    refuse("target is the root", volume(u"/a"_s, u"/"_s), volume(u"/"_s, u"/host"_s));
    refuse("target is the root, written otherwise", volume(u"/a"_s, u"//."_s),
           volume(u"/a"_s, u"/.a"_s));
    refuse("line break in the target", volume(u"/a"_s, u"/b\n"_s), volume(u"/a"_s, u"/b "_s));
    const auto two = [](const QString &one, const QString &other) -> Edit {
        return [=](AgentSpec &s) {
            s.volumes = {{u"/a"_s, one, false}, {u"/b"_s, other, true}};
        };
    };
    refuse("same target", two(u"/x"_s, u"/x"_s), two(u"/x"_s, u"/x/y"_s));
    refuse("same target, written otherwise", two(u"/x"_s, u"/x/"_s), two(u"/x"_s, u"/X"_s));
    refuse("agents share the configuration", shared(u"/data/teamcity_agent/conf"_s, 2),
           shared(u"/data/teamcity_agent/conf"_s, 1));
    refuse("agents share the configuration, written otherwise",
           shared(u"/data/teamcity_agent//conf/"_s, 2), shared(u"/data/other"_s, 2));
    refuse("agents share the engine's data", shared(u"/var/lib/docker"_s, 2),
           shared(u"/var/lib/docker"_s, 1));
    refuse("agents share the checkouts", shared(u"/opt/buildagent/work"_s, 2),
           shared(u"/opt/buildagent/conf/trustedCertificates"_s, 2));
    refuse("agents share their whole directory", shared(u"/opt/buildagent"_s, 2),
           shared(u"/opt/buildagent/work/cache"_s, 2));
    refuse(
        "certificates of the sidecar",
        [](AgentSpec &s) {
            s.method = Method::Dind;
            s.volumes = {{u"/a"_s, u"/certs/client/"_s, false}};
        },
        volume(u"/a"_s, u"/certs/client"_s));

    field = u"extraHosts"_s;
    const auto host = [](const QString &hostName, const QString &address) -> Edit {
        return [=](AgentSpec &s) {
            s.extraHosts = {{hostName, address}};
        };
    };
    refuse("no name", host(QString(), u"1.2.3.4"_s), host(u"h"_s, u"1.2.3.4"_s));
    refuse("colon in the name", host(u"a:b"_s, u"1.2.3.4"_s), host(u"a.b"_s, u"1.2.3.4"_s));
    refuse("blank in the name", host(u"a b"_s, u"1.2.3.4"_s), host(u"a_b-c"_s, u"1.2.3.4"_s));
    refuse("trailing dash", host(u"a-"_s, u"1.2.3.4"_s), host(u"a-b"_s, u"1.2.3.4"_s));
    refuse("254 characters", host(QString(254, u'a'), u"1.2.3.4"_s),
           host(QString(253, u'a'), u"1.2.3.4"_s));
    refuse("address is a name", host(u"h"_s, u"example.com"_s), host(u"h"_s, u"host-gateway"_s));
    refuse("address is empty", host(u"h"_s, QString()), host(u"h"_s, u"2001:db8::1"_s));
    refuse("address of five parts", host(u"h"_s, u"1.2.3.4.5"_s), host(u"h"_s, u"::1"_s));
    refuse("address of two parts", host(u"h"_s, u"10.1"_s), host(u"h"_s, u"10.0.0.1"_s));
    refuse("address of one part", host(u"h"_s, u"1"_s), host(u"h"_s, u"::"_s));
    refuse("octal address", host(u"h"_s, u"010.1.2.3"_s), host(u"h"_s, u"10.1.2.30"_s));
    refuse("hexadecimal address", host(u"h"_s, u"0x7f.0.0.1"_s), host(u"h"_s, u"127.0.0.1"_s));
    refuse("address of two numbers", host(u"h"_s, u"::ffff:1.2.3.400"_s),
           host(u"h"_s, u"::FFFF:1.2.3.40"_s));
    refuse("blank behind the address", host(u"h"_s, u"1.2.3.4 "_s), host(u"h"_s, u"1.2.3.4"_s));

    field = u"labels"_s;
    const auto label = [](const QString &key, const QString &value = {}) -> Edit {
        return [=](AgentSpec &s) {
            s.labels.insert(key, value);
        };
    };
    refuse("no name", label(QString()), label(u"a"_s));
    refuse("= in the name", label(u"a=b"_s), label(u"a"_s, u"b=c"_s));
    refuse("blank in the name", label(u"a b"_s), label(u"a"_s, u"b c"_s));
    refuse("the program's own", label(u"io.github.dind-wizard.agent"_s, u"x"_s),
           label(u"io.github.dind-wizardry"_s));
    refuse("Docker's own", label(u"com.docker.compose.project"_s), label(u"com.dockers"_s));
    refuse("tab in the name", label(u"a\tb"_s), label(u"a"_s, u"x\ty\n"_s));
    refuse("line break in the name", label(u"a\nb"_s), label(u"a/b:c"_s));
    refuse("NUL", label(u"a"_s, QString(QChar(0))), label(u"a"_s, QString()));

    field = u"network"_s;
    const auto network = [](Method method, std::optional<Placement> placement,
                            const QString &text) -> Edit {
        return [=](AgentSpec &s) {
            s.method = method;
            s.enginePlacement = placement;
            s.network = text;
        };
    };
    refuse("none", network(Method::DockerSocket, {}, u"none"_s),
           network(Method::DockerSocket, {}, u"nonesuch"_s));
    refuse("of a container", network(Method::DockerSocket, {}, u"container:x"_s),
           network(Method::DockerSocket, {}, u"x"_s));
    refuse("leading dash", network(Method::DockerSocket, {}, u"-x"_s),
           network(Method::DockerSocket, {}, u"x-"_s));
    refuse("blank", network(Method::DockerSocket, {}, u"a b"_s),
           network(Method::DockerSocket, {}, u"a.b"_s));
    refuse("201 characters", network(Method::Dind, {}, QString(201, u'a')),
           network(Method::Dind, {}, QString(200, u'a')));
    refuse("host under Sysbox", network(Method::Sysbox, {}, u"host"_s),
           network(Method::Dind, Placement::Agent, u"host"_s));
    for (const QString &mode : {u"host"_s, u"bridge"_s, u"default"_s}) {
        refuse(qPrintable(mode + u" with a sidecar"_s), network(Method::Dind, {}, mode),
               network(Method::DockerSocket, {}, mode));
    }
    refuse(
        "extra hosts on the host's network",
        [](AgentSpec &s) {
            s.network = u"host"_s;
            s.extraHosts = {{u"h"_s, u"1.2.3.4"_s}};
        },
        [](AgentSpec &s) {
            s.network = u"bridge"_s;
            s.extraHosts = {{u"h"_s, u"1.2.3.4"_s}};
        });

    field = u"resources.cpus"_s;
    const auto cpus = [](double number) -> Edit {
        return [number](AgentSpec &s) {
            s.resources.cpus = number;
        };
    };
    refuse("0", cpus(0), cpus(0.01));
    refuse("negative", cpus(-1), cpus(1.5));
    refuse("too many", cpus(10001), cpus(10000));
    refuse("no number", cpus(std::numeric_limits<double>::quiet_NaN()), nothing);
    refuse("infinite", cpus(std::numeric_limits<double>::infinity()), nothing);

    field = u"resources.memory"_s;
    const auto memory = [](qint64 bytes) -> Edit {
        return [bytes](AgentSpec &s) {
            s.resources.memoryBytes = bytes;
        };
    };
    refuse("below the engine's limit", memory((6 << 20) - 1), memory(512 << 20));
    refuse("0", memory(0), nothing);
    refuse("negative", memory(-1), memory(4LL << 30));
    warn("less than an agent needs", memory((512 << 20) - 1), memory(512 << 20));
    warn("the least", memory(6 << 20), memory(1LL << 40));

    field = u"resources.pidsLimit"_s;
    const auto pids = [](qint64 number) -> Edit {
        return [number](AgentSpec &s) {
            s.resources.pidsLimit = number;
        };
    };
    refuse("0", pids(0), pids(1));
    refuse("-2", pids(-2), pids(-1));
    refuse("more than the kernel takes", pids((4 << 20) + 1), pids(4 << 20));

    field = u"restart"_s;
    const auto restart = [](const QString &text) -> Edit {
        return [text](AgentSpec &s) {
            s.restart = text;
        };
    };
    refuse("empty", restart(QString()), restart(u"no"_s));
    refuse("unknown", restart(u"sometimes"_s), restart(u"always"_s));
    refuse("upper case", restart(u"Always"_s), restart(u"unless-stopped"_s));
    refuse("line break behind", restart(u"no\n"_s), restart(u"on-failure"_s));
    refuse("retries: none", restart(u"on-failure:"_s), restart(u"on-failure:1"_s));
    refuse("retries: 0", restart(u"on-failure:0"_s), restart(u"on-failure:999999"_s));
    refuse("retries elsewhere", restart(u"always:3"_s), restart(u"on-failure:3"_s));

    field = u"stopTimeout"_s;
    const auto timeout = [](int seconds) -> Edit {
        return [seconds](AgentSpec &s) {
            s.stopTimeout = seconds;
        };
    };
    refuse("negative", timeout(-1), timeout(30));
    refuse("more than a day", timeout(86401), timeout(86400));
    warn("short", timeout(29), timeout(30));
    warn("0", timeout(0), timeout(60));
}

void ValidationTest::rules()
{
    QFETCH(QString, field);
    QFETCH(bool, isError);
    QFETCH(Edit, bad);
    QFETCH(Edit, good);

    const auto issuesAt = [&](const Edit &edit) {
        AgentSpec spec = samples::spec(Method::DockerSocket);
        edit(spec);
        QList<SpecIssue> issues = validateSpec(spec);
        issues.removeIf([&](const SpecIssue &issue) { return issue.field != field; });
        return issues;
    };
    const QList<SpecIssue> issues = issuesAt(bad);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().isError, isError);
    QVERIFY(issues.first().message.size() > 20 && issues.first().message.size() < 400);
    QVERIFY2(!issues.first().message.contains(u'%'), qPrintable(issues.first().message));

    const QList<SpecIssue> none = issuesAt(good);
    QVERIFY2(none.isEmpty(), none.isEmpty() ? "" : qPrintable(none.first().message));
}

void ValidationTest::goodSpecs_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("placement"); // 2: not chosen
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        for (const int placement : {0, 1, 2}) {
            if (method != Method::DockerSocket || placement == 2) {
                QTest::addRow("%s %d", qPrintable(toKey(method)), placement)
                    << static_cast<int>(method) << placement;
            }
        }
    }
}

void ValidationTest::goodSpecs()
{
    QFETCH(int, method);
    QFETCH(int, placement);
    AgentSpec spec = samples::spec(static_cast<Method>(method));
    if (placement < 2) {
        spec.enginePlacement = static_cast<Placement>(placement);
    }
    QCOMPARE(validateSpec(spec), QList<SpecIssue>());
}

void ValidationTest::hostileSpecIsValid()
{
    const QList<SpecIssue> issues = validateSpec(samples::hostileSpec());
    QCOMPARE(issues.size(), 1); // which it can't do without: registries without a certificate
    QCOMPARE(issues.first().field, u"engine.network.insecureRegistries"_s);
    QVERIFY(!issues.first().isError);
}

void ValidationTest::addressWithZone()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.extraHosts = {{u"h"_s, u"fe80::1"_s}};
    QVERIFY(!hasErrors(validateSpec(spec)));
    spec.extraHosts = {{u"h"_s, u"fe80::1%eth0"_s}};
    QVERIFY(hasErrors(validateSpec(spec)));
}

void ValidationTest::errorsComeFirst()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.serverUrl = u"http://localhost"_s; // a warning, by an earlier check
    spec.env.insert(u"AGENT_TOKEN"_s, u"x"_s);
    spec.stopTimeout = -1;
    const QList<SpecIssue> issues = validateSpec(spec);
    QCOMPARE(issues.size(), 3);
    QCOMPARE(issues[0].field, u"env"_s);
    QCOMPARE(issues[1].field, u"stopTimeout"_s);
    QCOMPARE(issues[2].field, u"serverUrl"_s);
    QVERIFY(hasErrors(issues));
    QVERIFY(!hasErrors({issues[2]}));
    QVERIFY(!hasErrors({}));
    // A secret is not repeated in what is shown.
    spec.env[u"AGENT_TOKEN"_s] = u"very-secret"_s;
    for (const SpecIssue &issue : validateSpec(spec)) {
        QVERIFY(!issue.message.contains(u"very-secret"_s));
    }
}

void ValidationTest::hostileStringsNeverCrash()
{
    for (const QString &text : samples::hostileStrings()) {
        AgentSpec spec;
        spec.serverUrl = spec.image = spec.name = spec.engineImage = spec.socketPath =
            spec.network = spec.restart = text;
        spec.env = spec.labels = {{text, text}};
        spec.volumes = {{text, text, true}};
        spec.extraHosts = {{text, text}};
        const QList<SpecIssue> issues = validateSpec(spec);
        QVERIFY(hasErrors(issues));
        for (const SpecIssue &issue : issues) {
            QVERIFY(issue.message.size() < 1000 || text.size() < 1000);
        }
    }
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
