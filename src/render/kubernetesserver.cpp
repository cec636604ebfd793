#include "render/kubernetesserver.h"

#include "plan/labels.h"
#include "render/kubernetesnames.h"
#include "render/kubernetespod.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kubernetes)
};

const QString dataSize = u"10Gi"_s;

struct Server
{
    const Container &container;
    QString name;
    QMap<QString, QString> selector;
    QStringList purposes; ///< names of the pod's volumes, beside the container's mounts
};

const QString kept = u"data"_s;

/// "data" of "teamcity-agent-server-data".
QStringList purposesOf(const Container &container)
{
    UniqueNames names;
    QStringList purposes;
    for (const Mount &mount : container.mounts) {
        purposes.append(names.unique(dnsLabel(mount.source.mid(container.name.size() + 1))));
    }
    return purposes;
}

QString claimOf(const Server &server)
{
    return server.name + u"-data"_s;
}

void writeMetadata(YamlWriter &yaml, const Server &server, const QString &name)
{
    QMap<QString, QString> labels, annotations;
    const Labels &all = server.container.labels;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (isLabelKey(it.key()) && it.key() != labels::agent) {
            (isLabelValue(*it) ? labels : annotations).insert(it.key(), *it);
        }
    }
    labels.insert(server.selector);
    yaml.key("metadata");
    yaml.beginMap();
    if (!name.isEmpty()) {
        yaml.string("name", name);
    }
    yaml.map("labels", labels);
    if (!annotations.isEmpty()) {
        yaml.map("annotations", annotations);
    }
    yaml.endMap();
}

void beginObject(YamlWriter &yaml, const Server &server, const char *version, const char *kind,
                 const QString &name)
{
    yaml.beginDocument();
    yaml.beginMap();
    yaml.string("apiVersion", QString::fromLatin1(version));
    yaml.string("kind", QString::fromLatin1(kind));
    writeMetadata(yaml, server, name);
    yaml.key("spec");
    yaml.beginMap();
}

void endObject(YamlWriter &yaml)
{
    yaml.endMap();
    yaml.endMap();
}

void writeService(YamlWriter &yaml, const Server &server)
{
    beginObject(yaml, server, "v1", "Service", server.name);
    yaml.map("selector", server.selector);
    yaml.key("ports");
    yaml.beginList();
    for (const PublishedPort &port : server.container.ports) {
        yaml.beginMap();
        yaml.number("port", port.containerPort);
        yaml.endMap();
    }
    yaml.endList();
    endObject(yaml);
}

void writeClaim(YamlWriter &yaml, const Server &server)
{
    beginObject(yaml, server, "v1", "PersistentVolumeClaim", claimOf(server));
    yaml.strings("accessModes", {u"ReadWriteOnce"_s});
    yaml.key("resources");
    yaml.beginMap();
    yaml.map("requests", {{u"storage"_s, dataSize}});
    yaml.endMap();
    endObject(yaml);
}

void writeContainer(YamlWriter &yaml, const Server &server)
{
    yaml.beginMap();
    yaml.string("name", u"server"_s);
    yaml.string("image", server.container.image);
    yaml.key("ports");
    yaml.beginList();
    for (const PublishedPort &port : server.container.ports) {
        yaml.beginMap();
        yaml.number("containerPort", port.containerPort);
        yaml.endMap();
    }
    yaml.endList();
    yaml.key("env");
    yaml.beginList();
    for (auto it = server.container.env.begin(); it != server.container.env.end(); ++it) {
        yaml.beginMap();
        yaml.string("name", it.key());
        yaml.string("value", QString(*it).replace(u'$', u"$$"_s));
        yaml.endMap();
    }
    yaml.endList();
    yaml.key("volumeMounts");
    yaml.beginList();
    for (qsizetype i = 0; i < server.purposes.size(); ++i) {
        yaml.beginMap();
        yaml.string("name", server.purposes[i]);
        yaml.string("mountPath", server.container.mounts[i].target);
        yaml.endMap();
    }
    yaml.endList();
    yaml.endMap();
}

void writeVolumes(YamlWriter &yaml, const Server &server)
{
    yaml.key("volumes");
    yaml.beginList();
    for (const QString &purpose : server.purposes) {
        yaml.beginMap();
        yaml.string("name", purpose);
        yaml.key(purpose == kept ? "persistentVolumeClaim" : "emptyDir");
        yaml.beginMap();
        if (purpose == kept) {
            yaml.string("claimName", claimOf(server));
        }
        yaml.endMap();
        yaml.endMap();
    }
    yaml.endList();
}

void writePod(YamlWriter &yaml, const Server &server)
{
    yaml.key("template");
    yaml.beginMap();
    writeMetadata(yaml, server, {});
    yaml.key("spec");
    yaml.beginMap();
    yaml.flag("enableServiceLinks", false);
    yaml.flag("automountServiceAccountToken", false);
    yaml.number("terminationGracePeriodSeconds", server.container.stopTimeout.count());
    yaml.key("securityContext");
    yaml.beginMap();
    yaml.number("fsGroup", 1000); // of tcuser in JetBrains's image: a new volume is root's
    yaml.endMap();
    yaml.key("containers");
    yaml.beginList();
    writeContainer(yaml, server);
    yaml.endList();
    writeVolumes(yaml, server);
    yaml.endMap();
    yaml.endMap();
}

void writeDeployment(YamlWriter &yaml, const Server &server)
{
    beginObject(yaml, server, "apps/v1", "Deployment", server.name);
    yaml.number("replicas", 1);
    yaml.key("strategy");
    yaml.beginMap();
    yaml.string("type", u"Recreate"_s); // two servers on one data directory would damage it
    yaml.endMap();
    yaml.key("selector");
    yaml.beginMap();
    yaml.map("matchLabels", server.selector);
    yaml.endMap();
    writePod(yaml, server);
    endObject(yaml);
}

} // namespace

void writeKubernetesServer(YamlWriter &yaml, const Plan &plan)
{
    const QString name = kubernetesServerName(plan);
    const Server server{*serverOf(plan),
                        name,
                        {{u"app.kubernetes.io/name"_s, u"teamcity-server"_s},
                         {u"app.kubernetes.io/instance"_s, name}},
                        purposesOf(*serverOf(plan))};
    writeService(yaml, server);
    writeClaim(yaml, server);
    writeDeployment(yaml, server);
}

QStringList kubernetesServerHints(const Plan &plan)
{
    const Container *server = serverOf(plan);
    if (!server || server->ports.isEmpty()) {
        return {};
    }
    const QString name = kubernetesServerName(plan);
    const PublishedPort &port = server->ports.first();
    return {Text::tr("To open the server at http://localhost:%1: kubectl port-forward service/%2 "
                     "%1:%3. Its log: kubectl logs deployment/%2.")
                .arg(QString::number(port.hostPort), name, QString::number(port.containerPort)),
            Text::tr("Size of the server's volume, to be changed in its claim: %1.").arg(dataSize)};
}

} // namespace dw
