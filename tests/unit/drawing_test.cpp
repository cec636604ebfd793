#include "core_samples.h"
#include "methods/planner.h"
#include "plan/risks.h"
#include "render/compose.h"
#include "render/drawingsvg.h"
#include "render/drawingtext.h"
#include "render/shellcommand.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class DrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEverything_data() { plans(); }
    void holdsEverything();
    void everyGoldenPlanIsInItsDrawing_data();
    void everyGoldenPlanIsInItsDrawing();
    void nothingOverlaps_data() { plans(); }
    void nothingOverlaps();
    void linesLeaveTextsAlone_data() { plans(); }
    void linesLeaveTextsAlone();
    void settingsStandInTheOutputs_data() { plans(); }
    void settingsStandInTheOutputs();
    void settingsStandOnTheirOwnContainersLines();
    void risksAreThePlans_data() { plans(); }
    void risksAreThePlans();
    void trustBoundary_data();
    void trustBoundary();
    void foldsManyAgents();
    void hostileNames();
    void coloursAreReplaced();
    void visible_data();
    void visible();

private:
    static void plans();
};

namespace {

Plan planOf(const AgentSpec &spec, bool withToken = false)
{
    const auto plan = makePlan(spec, samples::facts(), {.withToken = withToken});
    return plan ? *plan : Plan{};
}

bool contains(const DrawnBox &outer, const DrawnBox &inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

bool overlap(const DrawnBox &a, const DrawnBox &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// All lines are level: a line is a very flat box.
DrawnBox boxOf(const DrawnEdge &edge)
{
    const double left = std::min(edge.start.x, edge.end.x);
    return {left + 0.5, edge.start.y - 0.5, std::abs(edge.start.x - edge.end.x) - 1, 1};
}

DrawnBox boxOf(const DrawnText &text)
{
    const double size = text.style == DrawnText::Style::Name ? 13 : 11;
    const double width = textWidth(text.text, size);
    const double left = text.anchor == DrawnText::Anchor::Middle ? text.at.x - width / 2
                        : text.anchor == DrawnText::Anchor::End  ? text.at.x - width
                                                                 : text.at.x;
    return {left, text.at.y - size * 0.8, width, size};
}

QSet<QString> withAncestors(const Drawing &drawing, const QString &id)
{
    QSet<QString> ids;
    for (const DrawnNode *node = findNode(drawing, id); node;
         node = findNode(drawing, node->parent)) {
        ids.insert(node->id);
    }
    return ids;
}

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

} // namespace

void DrawingTest::plans()
{
    QTest::addColumn<Plan>("plan");
    const auto row = [](const char *name, const AgentSpec &spec, bool token = false) {
        QTest::newRow(name) << planOf(spec, token);
    };
    row("docker-socket", samples::spec(Method::DockerSocket));
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.containerWrapper = false;
    spec.runAs = RunAs::Agent;
    spec.count = 2;
    row("docker-socket, two", spec);
    spec.socketProxy = SocketProxy::Build;
    row("docker-socket, two proxies", spec);
    spec = samples::spec(Method::DockerSocket);
    spec.socketProxy = SocketProxy::Run;
    spec.network = u"users-net"_s;
    row("docker-socket, proxy for containers", spec);
    row("dind, sidecar", samples::spec(Method::Dind, Placement::Sidecar));
    row("dind, agent", samples::spec(Method::Dind, Placement::Agent));
    row("sysbox, agent", samples::spec(Method::Sysbox, Placement::Agent));
    row("sysbox, sidecar", samples::spec(Method::Sysbox, Placement::Sidecar));
    row("hostile", samples::hostileSpec(), true);
    spec = samples::spec(Method::Dind);
    spec.count = 3;
    spec.volumes = {{u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s, true},
                    {u"twice"_s, u"/a"_s, false},
                    {u"twice"_s, u"/b"_s, true}};
    row("sidecar and socket", spec);
    spec = samples::spec(Method::Sysbox);
    spec.network = u"host.net"_s;
    spec.count = 2;
    spec.resources = {.cpus = 2, .memoryBytes = 1 << 30, .pidsLimit = 100};
    row("sysbox with limits", spec);
    spec = samples::spec(Method::Dind);
    spec.trialServer = TrialServer{};
    row("trial server", spec);
    spec = samples::spec(Method::DockerSocket);
    spec.trialServer = TrialServer{.image = u"registry.example.com/server:1"_s, .port = 1};
    spec.containerWrapper = false;
    spec.count = 3;
    row("trial server, three agents, the socket", spec);
}

void DrawingTest::holdsEverything()
{
    QFETCH(Plan, plan);
    QVERIFY(!plan.containers.isEmpty());
    const Drawing drawing = drawPlan(plan);
    QCOMPARE(drawing, drawPlan(plan));
    const QString svg = drawingSvg(drawing);
    for (const Container &container : plan.containers) {
        QVERIFY2(svg.contains(escaped(container.name)), qPrintable(container.name));
        QVERIFY2(svg.contains(escaped(container.image)), qPrintable(container.image));
        for (const Mount &mount : container.mounts) {
            QVERIFY2(svg.contains(escaped(mount.source)), qPrintable(mount.source));
            const auto edge = std::find_if(
                drawing.edges.begin(), drawing.edges.end(), [&](const DrawnEdge &candidate) {
                    return candidate.from == container.name &&
                           candidate.facts.title.contains(mount.source) &&
                           candidate.facts.title.contains(mount.target);
                });
            QVERIFY2(edge != drawing.edges.end(), qPrintable(mount.target));
            QVERIFY(svg.contains(escaped(edge->facts.title)));
        }
    }
    for (const Volume &volume : plan.volumes) {
        QVERIFY2(svg.contains(escaped(volume.name)), qPrintable(volume.name));
    }
    for (const Network &network : plan.networks) {
        QVERIFY2(svg.contains(escaped(network.name)), qPrintable(network.name));
    }
    QSet<QString> ids;
    for (const DrawnNode &node : drawing.nodes) {
        QVERIFY2(!ids.contains(node.id), qPrintable(node.id));
        ids.insert(node.id);
        QVERIFY(!node.facts.title.isEmpty() && !node.facts.text.isEmpty());
    }
    for (const DrawnEdge &edge : drawing.edges) {
        QVERIFY2(!ids.contains(edge.id), qPrintable(edge.id));
        ids.insert(edge.id);
        QVERIFY2(!edge.facts.title.isEmpty() && !edge.facts.text.isEmpty(), qPrintable(edge.id));
        QVERIFY2(findNode(drawing, edge.from) && findNode(drawing, edge.to), qPrintable(edge.id));
    }
    QVERIFY(drawing.folded.isEmpty());
}

void DrawingTest::everyGoldenPlanIsInItsDrawing_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DW_TEST_DATA "/golden"));
    for (const QString &file : folder.entryList({u"*.plan.json"_s}, QDir::Files)) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file).chopped(10);
    }
}

/// Both as they are stored, so that neither can make up for the other: what the plan's JSON names
/// is read by a person in the SVG.
void DrawingTest::everyGoldenPlanIsInItsDrawing()
{
    QFETCH(QString, path);
    QFile planFile(path + u".plan.json"_s), svgFile(path + u".svg"_s);
    QVERIFY(planFile.open(QIODevice::ReadOnly) && svgFile.open(QIODevice::ReadOnly));
    const QJsonObject plan = QJsonDocument::fromJson(planFile.readAll()).object();
    QStringList words;
    QXmlStreamReader xml(&svgFile);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            words.append(xml.text().toString());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto isSaid = [&](const QStringList &parts) {
        return std::any_of(words.begin(), words.end(), [&](const QString &said) {
            return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                return said.contains(visibleText(part));
            });
        });
    };
    int mounts = 0, attachments = 0;
    const QJsonArray containers = plan[u"containers"].toArray();
    QVERIFY(!containers.isEmpty());
    for (const QJsonValue &container : containers) {
        const QString name = container[u"name"].toString();
        QVERIFY2(isSaid({name}) && isSaid({container[u"image"].toString()}), qPrintable(name));
        const QJsonArray all = container[u"mounts"].toArray();
        for (const QJsonValue &mount : all) {
            const QString target = mount[u"target"].toString();
            QVERIFY2(isSaid({name, mount[u"source"].toString(), target}), qPrintable(target));
            ++mounts;
        }
        const QJsonArray networks = container[u"networks"].toArray();
        for (const QJsonValue &network : networks) {
            QVERIFY2(isSaid({name, network[u"network"].toString()}), qPrintable(name));
            ++attachments;
        }
        const bool isOnBridge = networks.isEmpty();
        QVERIFY2(!isOnBridge || isSaid({name, u"default bridge"_s}), qPrintable(name));
    }
    const QJsonArray networks = plan[u"networks"].toArray(), volumes = plan[u"volumes"].toArray();
    for (const QJsonArray &things : {networks, volumes}) {
        for (const QJsonValue &thing : things) {
            QVERIFY2(isSaid({thing[u"name"].toString()}), qPrintable(thing[u"name"].toString()));
        }
    }
    QVERIFY(mounts > 0);
    QVERIFY(attachments >= networks.size());
}

void DrawingTest::nothingOverlaps()
{
    QFETCH(Plan, plan);
    const Drawing drawing = drawPlan(plan);
    const DrawnBox all{0, 0, drawing.width, drawing.height};
    for (const DrawnNode &node : drawing.nodes) {
        QVERIFY2(contains(all, node.box), qPrintable(node.id));
        if (const DrawnNode *parent = findNode(drawing, node.parent)) {
            QVERIFY2(contains(parent->box, node.box), qPrintable(node.id));
        }
        for (const DrawnNode &other : drawing.nodes) {
            if (node.id != other.id && node.parent == other.parent) {
                QVERIFY2(!overlap(node.box, other.box),
                         qPrintable(node.id + u" and "_s + other.id));
            }
        }
        for (const DrawnText &text : node.texts) {
            QVERIFY2(contains(node.box, boxOf(text)), qPrintable(node.id + u": "_s + text.text));
        }
    }
}

void DrawingTest::linesLeaveTextsAlone()
{
    QFETCH(Plan, plan);
    const Drawing drawing = drawPlan(plan);
    for (const DrawnEdge &edge : drawing.edges) {
        QCOMPARE(edge.start.y, edge.end.y);
        const QSet<QString> known =
            withAncestors(drawing, edge.from) + withAncestors(drawing, edge.to);
        for (const DrawnNode &node : drawing.nodes) {
            QVERIFY2(known.contains(node.id) || !overlap(boxOf(edge), node.box),
                     qPrintable(edge.id + u" crosses "_s + node.id));
            for (const DrawnText &text : node.texts) {
                QVERIFY2(!overlap(boxOf(edge), boxOf(text)),
                         qPrintable(edge.id + u" crosses "_s + text.text));
            }
        }
        for (const DrawnEdge &other : drawing.edges) {
            QVERIFY2(edge.id == other.id || !overlap(boxOf(edge), boxOf(other)),
                     qPrintable(edge.id + u" and "_s + other.id));
            for (const DrawnText &text : other.texts) {
                QVERIFY2(!overlap(boxOf(edge), boxOf(text)),
                         qPrintable(edge.id + u" crosses "_s + text.text));
            }
        }
    }
}

/// What the drawing says makes a part does stand in what one runs.
void DrawingTest::settingsStandInTheOutputs()
{
    QFETCH(Plan, plan);
    const Drawing drawing = drawPlan(plan);
    const QString script = shellCommand(plan), compose = composeFile(plan);
    QList<DrawnFacts> all;
    for (const DrawnNode &node : drawing.nodes) {
        all.append(node.facts);
    }
    for (const DrawnEdge &edge : drawing.edges) {
        all.append(edge.facts);
        const bool isOneContainers = edge.kind != DrawnEdge::Kind::Socket ||
                                     findNode(drawing, edge.from)->kind == DrawnNode::Kind::Agent;
        QVERIFY2(!isOneContainers || !edge.facts.spellings.isEmpty(), qPrintable(edge.id));
    }
    for (const DrawnFacts &facts : all) {
        for (const Spelling &spelling : facts.spellings) {
            QVERIFY2(script.contains(spelling.flag), qPrintable(spelling.flag));
            QCOMPARE(linesInCommand(script, spelling).isEmpty(), spelling.flag.isEmpty());
            QVERIFY2(!spelling.composeLines.isEmpty(), qPrintable(facts.title));
            for (const QString &line : spelling.composeLines) {
                QVERIFY2(compose.contains(line), qPrintable(line));
            }
            QVERIFY2(!linesInCompose(compose, spelling).isEmpty(),
                     qPrintable(spelling.composeLines.join(u'\n')));
        }
    }
}

void DrawingTest::settingsStandOnTheirOwnContainersLines()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 2;
    const Plan plan = planOf(spec);
    const Container &second = plan.containers.last();
    QCOMPARE(second.name, u"teamcity-agent-2"_s);
    const QString script = shellCommand(plan), compose = composeFile(plan);
    const Spelling restart = containerSpellings(second).first();
    const qsizetype start = compose.indexOf(u"container_name: \"teamcity-agent-2\""_s);
    const int name = int(compose.left(start).count(u'\n')) + 1;
    QCOMPARE(linesInCompose(compose, restart), QList<int>{name});
    const Mount &work = second.mounts[1];
    const QList<int> lines = linesInCompose(compose, mountSpelling(second, work));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first() > name);
    const QList<int> flags = linesInCommand(script, mountSpelling(second, work));
    QCOMPARE(flags.size(), 1);
    QVERIFY(script.split(u'\n').at(flags.first() - 1).contains(u"source="_s + work.source));
    Container other = second;
    other.name = u"somebody-else"_s;
    QCOMPARE(linesInCommand(script, mountSpelling(other, work)), QList<int>());
    QCOMPARE(linesInCompose(compose, mountSpelling(other, work)), QList<int>());
}

void DrawingTest::risksAreThePlans()
{
    QFETCH(Plan, plan);
    QSet<QString> known{QString()};
    for (const Risk &risk : risksOf(plan)) {
        known.insert(risk.id);
    }
    const Drawing drawing = drawPlan(plan);
    for (const DrawnNode &node : drawing.nodes) {
        QVERIFY2(known.contains(node.facts.risk), qPrintable(node.id));
    }
    for (const DrawnEdge &edge : drawing.edges) {
        QVERIFY2(known.contains(edge.facts.risk), qPrintable(edge.id));
    }
}

void DrawingTest::trustBoundary_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<bool>("isHost");
    QTest::newRow("docker-socket") << samples::spec(Method::DockerSocket) << true;
    QTest::newRow("dind") << samples::spec(Method::Dind) << true;
    AgentSpec filtered = samples::spec(Method::DockerSocket);
    filtered.socketProxy = SocketProxy::Build;
    QTest::newRow("proxy, build") << filtered << false;
    filtered.socketProxy = SocketProxy::Run;
    QTest::newRow("proxy, run") << filtered << true;
    QTest::newRow("sysbox") << samples::spec(Method::Sysbox) << false;
    AgentSpec spec = samples::spec(Method::Sysbox);
    spec.volumes = {{u"/srv/cache"_s, u"/cache"_s, false}};
    QTest::newRow("sysbox, a path") << spec << false;
    spec.volumes = {{u"/etc"_s, u"/host-etc"_s, true}};
    QTest::newRow("sysbox, /etc to read") << spec << false;
    spec.volumes = {{u"/etc"_s, u"/host-etc"_s, false}};
    QTest::newRow("sysbox, /etc to write") << spec << true;
    spec.volumes = {{u"/var/run"_s, u"/host-run"_s, true}};
    QTest::newRow("sysbox, where the socket lies") << spec << true;
}

void DrawingTest::trustBoundary()
{
    QFETCH(AgentSpec, spec);
    QFETCH(bool, isHost);
    const Drawing drawing = drawPlan(planOf(spec));
    const DrawnNode *boundary = findNode(drawing, u"boundary"_s);
    QCOMPARE(boundary != nullptr, isHost);
    QCOMPARE(findNode(drawing, u"host"_s)->parent, isHost ? u"boundary"_s : QString());
    QCOMPARE(findNode(drawing, u"teamcity-agent/boundary"_s) != nullptr, !isHost);
}

void DrawingTest::foldsManyAgents()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 20;
    const Plan plan = planOf(spec);
    const Drawing drawing = drawPlan(plan);
    QVERIFY(findNode(drawing, u"teamcity-agent-3"_s));
    QVERIFY(!findNode(drawing, u"teamcity-agent-4"_s));
    QVERIFY(findNode(drawing, u"more"_s));
    const QString svg = drawingSvg(drawing);
    QCOMPARE(drawing.folded.size(),
             (plan.containers.size() + plan.volumes.size() + plan.networks.size()) * 17 / 20);
    for (const Container &container : plan.containers) {
        QVERIFY(svg.contains(container.name));
    }
    for (const Volume &volume : plan.volumes) {
        QVERIFY(svg.contains(volume.name));
    }
    for (const Network &network : plan.networks) {
        QVERIFY(svg.contains(network.name));
    }
}

/// Names with anything in them make well-formed XML without a hidden or turning character.
void DrawingTest::hostileNames()
{
    Plan plan = planOf(samples::spec(Method::Dind));
    for (Container &container : plan.containers) {
        for (const QString &text : samples::hostileStrings()) {
            container.mounts.append({Mount::Type::Bind, u"/srv/"_s + text, u"/mnt/"_s + text});
        }
    }
    plan.serverUrl = u"https://<a&\"b'>\u202Ecom"_s;
    const QString svg = drawingSvg(drawPlan(plan));
    QXmlStreamReader xml(svg);
    int texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        texts += xml.isStartElement() && xml.name() == u"text"_s ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 50);
    for (const QChar c : svg) {
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control &&
                               c.category() != QChar::Other_Format && c != QChar(0x2028)));
    }
}

void DrawingTest::coloursAreReplaced()
{
    DrawingColours colours;
    colours.panel = u"#010203"_s;
    const Drawing drawing = drawPlan(planOf(samples::spec(Method::Dind)));
    QVERIFY(drawingSvg(drawing, colours).contains(u"#010203"_s));
    QVERIFY(!drawingSvg(drawing).contains(u"#010203"_s));
}

void DrawingTest::visible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"work"_s << 100.0 << u"work"_s;
    QTest::newRow("turned") << u"a\u202Eb"_s << 100.0 << u"a\\u{202e}b"_s;
    QTest::newRow("break") << u"a\nb"_s << 100.0 << u"a\\u{000a}b"_s;
    QTest::newRow("long") << u"aaaaaaaaaabbbbbbbbbb"_s << 45.0 << u"aaa…bb"_s;
    QTest::newRow("no room") << u"aaaa"_s << 1.0 << QString();
    QTest::newRow("two units") << u"😀"_s << 100.0 << u"😀"_s;
}

void DrawingTest::visible()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    QFETCH(QString, shown);
    QCOMPARE(fittedText(text, 11, width), shown);
    QVERIFY(textWidth(shown, 11) <= width);
}

QTEST_GUILESS_MAIN(DrawingTest)
#include "drawing_test.moc"
