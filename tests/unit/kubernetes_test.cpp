#include "common/json.h"
#include "core_samples.h"
#include "methods/planner.h"
#include "render/kubernetes.h"
#include "render/kubernetesnames.h"

#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// What the manifest says of a plan. That Kubernetes takes it is yaml_test.py's business.
class KubernetesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneAgent();
    void severalAgents();
    void sidecar();
    void engineInAgent();
    void sysbox_data();
    void sysbox();
    void dockerSocket();
    void socketProxy();
    void hostNetwork();
    void volumes();
    void limitsAndHosts();
    void labelsAndAnnotations();
    void secret();
    void trialServer();
    void names_data();
    void names();
    void keys();
    void uniqueNames();
};

namespace {

struct Manifest
{
    YAML::Node service;
    YAML::Node stateful;
    YAML::Node pod;   ///< the template's spec
    YAML::Node agent; ///< the agent's container
    QString text;
    QString sentences; ///< what is not expressed
};

Manifest manifestOf(const AgentSpec &spec, bool token = false)
{
    const auto plan = makePlan(spec, samples::facts(), {.withToken = token});
    Manifest manifest;
    if (!plan) {
        return manifest;
    }
    manifest.text = kubernetesManifest(*plan, {.envFile = u"x.env"_s});
    manifest.sentences = notInKubernetes(*plan).join(u'\n');
    const std::vector<YAML::Node> documents = YAML::LoadAll(manifest.text.toStdString());
    manifest.service = documents.at(0);
    manifest.stateful = documents.at(1);
    manifest.pod = manifest.stateful["spec"]["template"]["spec"];
    manifest.agent = manifest.pod["containers"][0];
    return manifest;
}

QString text(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The item of a list that has this name.
YAML::Node named(const YAML::Node &list, const char *name)
{
    for (const YAML::Node &item : list) {
        if (item["name"].Scalar() == name) {
            return item;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

QString valueOf(const YAML::Node &container, const char *variable)
{
    return text(named(container["env"], variable)["value"]);
}

/// The volume that is mounted at `path`.
YAML::Node volumeAt(const Manifest &manifest, const YAML::Node &container, const char *path)
{
    for (const YAML::Node &mount : container["volumeMounts"]) {
        if (mount["mountPath"].Scalar() == path) {
            return named(manifest.pod["volumes"], mount["name"].Scalar().c_str());
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

} // namespace

void KubernetesTest::oneAgent()
{
    const Manifest manifest = manifestOf(samples::spec(Method::Dind));
    QCOMPARE(text(manifest.service["kind"]), u"Service"_s);
    QCOMPARE(text(manifest.service["spec"]["clusterIP"]), u"None"_s);
    QCOMPARE(text(manifest.stateful["kind"]), u"StatefulSet"_s);
    QCOMPARE(text(manifest.stateful["metadata"]["name"]), u"teamcity-agent"_s);
    QCOMPARE(text(manifest.stateful["spec"]["replicas"]), u"1"_s);
    QVERIFY(!manifest.stateful["spec"]["ordinals"]);
    QVERIFY(manifest.sentences.contains(u"teamcity-agent-0"_s));
    QCOMPARE(text(named(manifest.agent["env"], "AGENT_NAME")["valueFrom"]["fieldRef"]["fieldPath"]),
             u"metadata.name"_s);
    QCOMPARE(valueOf(manifest.agent, "SERVER_URL"), u"https://teamcity.example.com"_s);
    QCOMPARE(valueOf(manifest.agent, "TZ"), u"Europe/Berlin"_s);
}

void KubernetesTest::severalAgents()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 3;
    const Manifest manifest = manifestOf(spec);
    QCOMPARE(text(manifest.stateful["spec"]["replicas"]), u"3"_s);
    QCOMPARE(text(manifest.stateful["spec"]["ordinals"]["start"]), u"1"_s);
    // The agents are called NAME-1 … NAME-3 in every output.
    QVERIFY(!manifest.sentences.contains(u"is called"_s));
    QVERIFY(!manifest.text.contains(u"teamcity-agent-1"_s));
}

void KubernetesTest::sidecar()
{
    AgentSpec spec = samples::spec(Method::Dind, Placement::Sidecar);
    spec.stopTimeout = 90;
    const Manifest manifest = manifestOf(spec);
    QCOMPARE(manifest.pod["initContainers"].size(), 1U);
    const YAML::Node engine = manifest.pod["initContainers"][0];
    QCOMPARE(text(engine["image"]), u"docker:dind"_s);
    QCOMPARE(text(engine["restartPolicy"]), u"Always"_s);
    QCOMPARE(text(engine["securityContext"]["privileged"]), u"true"_s);
    QVERIFY(!manifest.agent["securityContext"]["privileged"]);
    QCOMPARE(text(manifest.agent["securityContext"]["runAsUser"]), u"0"_s);
    QCOMPARE(text(engine["startupProbe"]["exec"]["command"][2]), u"docker info"_s);
    QCOMPARE(text(engine["startupProbe"]["failureThreshold"]), u"45"_s); // 60 s / 2 s + 15
    QCOMPARE(text(manifest.pod["hostAliases"][0]["ip"]), u"127.0.0.1"_s);
    QCOMPARE(text(manifest.pod["hostAliases"][0]["hostnames"][0]), u"docker"_s);
    QCOMPARE(valueOf(manifest.agent, "DOCKER_HOST"), u"tcp://docker:2376"_s);
    QCOMPARE(text(manifest.pod["terminationGracePeriodSeconds"]), u"150"_s);
    for (const char *path : {"/certs/client", "/opt/buildagent/work", "/opt/buildagent/temp"}) {
        const YAML::Node volume = volumeAt(manifest, manifest.agent, path);
        QVERIFY(volume["emptyDir"]);
        QCOMPARE(text(volumeAt(manifest, engine, path)["name"]), text(volume["name"]));
    }
}

void KubernetesTest::engineInAgent()
{
    const Manifest manifest = manifestOf(samples::spec(Method::Dind, Placement::Agent));
    QVERIFY(!manifest.pod["initContainers"]);
    QVERIFY(!manifest.pod["hostAliases"]);
    QCOMPARE(text(manifest.agent["securityContext"]["privileged"]), u"true"_s);
    QCOMPARE(text(manifest.pod["terminationGracePeriodSeconds"]), u"60"_s);
    QStringList claims;
    for (const YAML::Node &claim : manifest.stateful["spec"]["volumeClaimTemplates"]) {
        claims.append(text(claim["metadata"]["name"]) + u' ' +
                      text(claim["spec"]["resources"]["requests"]["storage"]));
    }
    claims.sort();
    QCOMPARE(claims, QStringList({u"conf 1Gi"_s, u"docker-data 50Gi"_s}));
}

void KubernetesTest::sysbox_data()
{
    QTest::addColumn<Placement>("placement");
    QTest::newRow("agent") << Placement::Agent;
    QTest::newRow("sidecar") << Placement::Sidecar;
}

void KubernetesTest::sysbox()
{
    QFETCH(Placement, placement);
    const Manifest manifest = manifestOf(samples::spec(Method::Sysbox, placement));
    QCOMPARE(text(manifest.pod["runtimeClassName"]), u"sysbox-runc"_s);
    QCOMPARE(text(manifest.pod["hostUsers"]), u"false"_s);
    QVERIFY(!manifest.text.contains(u"privileged: true"_s));
    QCOMPARE(manifest.sentences.contains(u"holds for a whole pod"_s),
             placement == Placement::Sidecar);
}

void KubernetesTest::dockerSocket()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.runAs = RunAs::Agent;
    const Manifest manifest = manifestOf(spec);
    const YAML::Node socket =
        volumeAt(manifest, manifest.agent, "/var/run/docker.sock")["hostPath"];
    QCOMPARE(text(socket["type"]), u"Socket"_s);
    QCOMPARE(text(socket["path"]), u"/run/user/1000/docker.sock"_s);
    const YAML::Node work = volumeAt(manifest, manifest.agent, "/opt/buildagent/work")["hostPath"];
    QCOMPARE(text(work["type"]), u"DirectoryOrCreate"_s);
    QCOMPARE(text(work["path"]), u"/opt/buildagent/work"_s);
    QVERIFY(manifest.sentences.contains(u"containerd"_s));
    QCOMPARE(text(manifest.pod["securityContext"]["supplementalGroups"][0]), u"123"_s);
    QCOMPARE(text(manifest.pod["securityContext"]["fsGroup"]), u"1000"_s);
    QVERIFY(!manifest.agent["securityContext"]);
}

/// A sidecar of the pod, under the name that the agent knows, and closed to other pods.
void KubernetesTest::socketProxy()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.socketProxy = SocketProxy::Run;
    const Manifest manifest = manifestOf(spec);
    const YAML::Node proxy = manifest.pod["initContainers"][0];
    QCOMPARE(text(proxy["name"]), u"socket-proxy"_s);
    QCOMPARE(text(proxy["restartPolicy"]), u"Always"_s);
    QCOMPARE(text(volumeAt(manifest, proxy, "/var/run/docker.sock")["hostPath"]["type"]),
             u"Socket"_s);
    QVERIFY(!volumeAt(manifest, manifest.agent, "/var/run/docker.sock"));
    QCOMPARE(valueOf(manifest.agent, "DOCKER_HOST"), u"tcp://socket-proxy:2375"_s);
    const YAML::Node alias = manifest.pod["hostAliases"][0];
    QCOMPARE(text(alias["ip"]), u"127.0.0.1"_s);
    QCOMPARE(text(alias["hostnames"][0]), u"socket-proxy"_s);
    QVERIFY(manifest.text.contains(u"1.29"_s) && manifest.text.contains(u"network policy"_s));
    const std::vector<YAML::Node> documents = YAML::LoadAll(manifest.text.toStdString());
    QCOMPARE(documents.size(), size_t(3));
    QCOMPARE(text(documents[2]["kind"]), u"NetworkPolicy"_s);
    QCOMPARE(text(documents[2]["spec"]["policyTypes"][0]), u"Ingress"_s);
    QVERIFY(!documents[2]["spec"]["ingress"]); // nobody
}

void KubernetesTest::hostNetwork()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.network = u"host"_s;
    const Manifest manifest = manifestOf(spec);
    QCOMPARE(text(manifest.pod["hostNetwork"]), u"true"_s);
    QCOMPARE(text(manifest.pod["dnsPolicy"]), u"ClusterFirstWithHostNet"_s);
    spec.network = u"ours"_s;
    const Manifest other = manifestOf(spec);
    QVERIFY(!other.pod["hostNetwork"]);
    QVERIFY(other.sentences.contains(u"The network ours"_s));
}

void KubernetesTest::volumes()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.volumes = {{u"named_2"_s, u"/a"_s, false}, {u"named-2"_s, u"/b"_s, true},
                    {u"conf"_s, u"/c"_s, false},    {u"/srv/x/../y"_s, u"/d"_s, true},
                    {u"/srv/y"_s, u"/e"_s, false},  {u"/srv/z"_s, u"/f:g"_s, false}};
    const Manifest manifest = manifestOf(spec);
    const auto at = [&](const char *path) {
        return volumeAt(manifest, manifest.agent, path);
    };
    QCOMPARE(text(at("/a")["persistentVolumeClaim"]["claimName"]), u"named-2"_s);
    QCOMPARE(text(at("/b")["persistentVolumeClaim"]["claimName"]), u"named-2-2"_s);
    QCOMPARE(text(at("/c")["persistentVolumeClaim"]["claimName"]), u"conf"_s);
    QVERIFY(
        manifest.sentences.contains(u"named_2 for a volume, so its claim is called named-2."_s));
    QVERIFY(manifest.sentences.contains(u"must be there: named-2, named-2-2, conf."_s));
    QCOMPARE(text(at("/d")["hostPath"]["path"]), u"/srv/y"_s);
    QVERIFY(!at("/d")["hostPath"]["type"]);
    QCOMPARE(text(at("/e")["name"]), text(at("/d")["name"]));
    QVERIFY(!at("/f:g"));
    QVERIFY(manifest.sentences.contains(u"/f:g is left out"_s));
}

void KubernetesTest::limitsAndHosts()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.resources = {.cpus = 1.5, .memoryBytes = 3LL << 30, .pidsLimit = 100};
    spec.restart = u"on-failure:3"_s;
    spec.extraHosts = {{u"a.example"_s, u"10.0.0.1"_s},
                       {u"B.example"_s, u"10.0.0.1"_s},
                       {u"six.example"_s, u"2001:db8::1"_s},
                       {u"host.docker.internal"_s, u"host-gateway"_s},
                       {u"under_score"_s, u"10.0.0.2"_s}};
    const Manifest manifest = manifestOf(spec);
    QCOMPARE(text(manifest.agent["resources"]["limits"]["cpu"]), u"1.5"_s);
    QCOMPARE(text(manifest.agent["resources"]["limits"]["memory"]), u"3221225472"_s);
    QCOMPARE(manifest.pod["hostAliases"].size(), 2U);
    QCOMPARE(text(manifest.pod["hostAliases"][0]["hostnames"][1]), u"b.example"_s);
    QCOMPARE(text(manifest.pod["hostAliases"][1]["ip"]), u"2001:db8::1"_s);
    for (const QString &said : {u"100 processes"_s, u"on-failure:3"_s, u"host-gateway"_s,
                                u"The host name under_score is left out"_s}) {
        QVERIFY2(manifest.sentences.contains(said), qPrintable(said));
    }
}

void KubernetesTest::labelsAndAnnotations()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.labels = {{u"team"_s, u"a"_s},
                   {u"example.com/note"_s, u"two words"_s},
                   {u"no/two/slashes"_s, u"x"_s},
                   {u"app.kubernetes.io/name"_s, u"mine"_s}};
    const Manifest manifest = manifestOf(spec);
    const YAML::Node metadata = manifest.stateful["spec"]["template"]["metadata"];
    QCOMPARE(text(metadata["labels"]["team"]), u"a"_s);
    QCOMPARE(text(metadata["labels"]["io.github.dind-wizard.deployment"]), u"teamcity-agent"_s);
    QVERIFY(!metadata["labels"]["io.github.dind-wizard.agent"]); // the first agent's only
    QCOMPARE(text(metadata["annotations"]["example.com/note"]), u"two words"_s);
    QCOMPARE(text(metadata["labels"]["app.kubernetes.io/name"]), u"teamcity-agent"_s);
    QVERIFY(manifest.sentences.contains(u"annotations here"_s));
    QVERIFY(manifest.sentences.contains(u"app.kubernetes.io/name, no/two/slashes"_s));
}

void KubernetesTest::secret()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.name = u"Agent_7"_s;
    const Manifest manifest = manifestOf(spec, true);
    const YAML::Node reference =
        named(manifest.agent["env"], "AGENT_TOKEN")["valueFrom"]["secretKeyRef"];
    QCOMPARE(text(reference["name"]), u"agent-7-token"_s);
    QCOMPARE(text(reference["key"]), u"AGENT_TOKEN"_s);
    QVERIFY(manifest.text.contains(
        u"kubectl create secret generic agent-7-token --from-env-file=x.env\n"_s));
    QVERIFY(manifest.sentences.contains(u"refuses the name Agent_7, so this is called agent-7"_s));
}

/// A Service by whose name the agents find it, wherever Kubernetes's rules for names make of it.
void KubernetesTest::trialServer()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.name = u"Trial.1"_s;
    spec.serverUrl.clear();
    spec.trialServer = TrialServer{.image = {}, .port = 8200};
    const Manifest manifest = manifestOf(spec);
    const std::vector<YAML::Node> documents = YAML::LoadAll(manifest.text.toStdString());
    QCOMPARE(documents.size(), 5U);
    const YAML::Node service = documents[2], claim = documents[3], deployment = documents[4];
    QCOMPARE(text(service["kind"]), u"Service"_s);
    QCOMPARE(text(service["metadata"]["name"]), u"trial-1-server"_s);
    QVERIFY(!service["spec"]["type"]); // reached within the cluster only
    QCOMPARE(service["spec"]["ports"][0]["port"].as<int>(), 8111);
    QCOMPARE(text(named(manifest.agent["env"], "SERVER_URL")["value"]),
             u"http://trial-1-server:8111"_s);
    QCOMPARE(text(claim["kind"]), u"PersistentVolumeClaim"_s);
    QCOMPARE(text(deployment["kind"]), u"Deployment"_s);
    QCOMPARE(text(deployment["spec"]["strategy"]["type"]), u"Recreate"_s);
    const YAML::Node pod = deployment["spec"]["template"];
    QVERIFY(text(service["spec"]["selector"]["app.kubernetes.io/instance"]) ==
                text(pod["metadata"]["labels"]["app.kubernetes.io/instance"]) &&
            text(pod["metadata"]["labels"]["app.kubernetes.io/instance"]) !=
                text(manifest.stateful["spec"]["selector"]["matchLabels"]
                                      ["app.kubernetes.io/instance"]));
    const YAML::Node container = pod["spec"]["containers"][0];
    QCOMPARE(text(container["image"]), u"jetbrains/teamcity-server:2026.1.3"_s);
    QCOMPARE(container["volumeMounts"].size(), 3U);
    QCOMPARE(text(named(pod["spec"]["volumes"], "data")["persistentVolumeClaim"]["claimName"]),
             text(claim["metadata"]["name"]));
    QVERIFY(named(pod["spec"]["volumes"], "logs")["emptyDir"]);
    QVERIFY(manifest.text.contains(u"kubectl port-forward service/trial-1-server 8200:8111"_s));
    QVERIFY(manifest.sentences.contains(u"only the data directory is kept"_s));
}

void KubernetesTest::names_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("service");
    QTest::newRow("fine") << u"a-1"_s << u"a-1"_s << u"a-1"_s;
    QTest::newRow("upper case") << u"A.b_C"_s << u"a-b-c"_s << u"a-b-c"_s;
    QTest::newRow("ends") << u"-_a._"_s << u"a"_s << u"a"_s;
    QTest::newRow("digit") << u"1st"_s << u"1st"_s << u"agent-1st"_s;
    QTest::newRow("nothing") << u"__"_s << u"x"_s << u"x"_s;
    QTest::newRow("letters of others") << u"ünï"_s << u"n"_s << u"n"_s;
    QTest::newRow("long") << QString(11, u'a') + u"-b"_s << u"aaaaaaaaaaa"_s << u"aaaaaaaaaaa"_s;
}

void KubernetesTest::names()
{
    QFETCH(QString, given);
    QFETCH(QString, label);
    QFETCH(QString, service);
    QCOMPARE(dnsLabel(given, 12), label);
    QCOMPARE(serviceName(given, 12), service);
}

void KubernetesTest::keys()
{
    QVERIFY(isLabelKey(u"a.b/C_d-1"_s));
    QVERIFY(!isLabelKey(u"A.b/c"_s) && !isLabelKey(u"/c"_s) && !isLabelKey(u"a/"_s));
    QVERIFY(!isLabelKey(u"-a"_s) && !isLabelKey(QString(64, u'a')) && !isLabelKey({}));
    QVERIFY(isLabelValue({}) && isLabelValue(QString(63, u'a')));
    QVERIFY(!isLabelValue(QString(64, u'a')) && !isLabelValue(u"a-"_s) && !isLabelValue(u"a\n"_s));
    QVERIFY(isEnvName(u"-a.B_1"_s) && !isEnvName(u"1a"_s) && !isEnvName(u".."_s));
    QVERIFY(isDnsSubdomain(u"a.b-c.1"_s) && !isDnsSubdomain(u"a..b"_s));
    QVERIFY(isAddress(u"10.0.0.255"_s) && isAddress(u"::1"_s));
    QVERIFY(!isAddress(u"10.0.0.256"_s) && !isAddress(u"010.0.0.1"_s));
}

void KubernetesTest::uniqueNames()
{
    UniqueNames names;
    QCOMPARE(names.unique(u"a"_s), u"a"_s);
    QCOMPARE(names.unique(u"a"_s), u"a-2"_s);
    QCOMPARE(names.unique(u"a-2"_s), u"a-2-2"_s);
    const QString longest(63, u'x');
    QCOMPARE(names.unique(longest), longest);
    QCOMPARE(names.unique(longest), QString(61, u'x') + u"-2"_s);
}

QTEST_GUILESS_MAIN(KubernetesTest)
#include "kubernetes_test.moc"
