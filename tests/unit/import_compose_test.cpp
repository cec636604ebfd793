#include "core_samples.h"
#include "import/composevariables.h"
#include "import/sources.h"
#include "methods/planner.h"
#include "plan/comparison.h"
#include "render/compose.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <ctime>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class ImportComposeTest : public QObject
{
    Q_OBJECT

private slots:
    void files_data() { file_data(); }
    void files();
    void nothingIsLost_data() { file_data(); }
    void nothingIsLost();
    void readsBackOurOwn_data();
    void readsBackOurOwn();
    void readsBackHostileStrings();
    void interpolation_data();
    void interpolation();
    void errors_data();
    void errors();
    void hostileFiles_data();
    void hostileFiles();
    void cutOffAnywhere();

private:
    void file_data();
};

namespace {

const QString folder = QStringLiteral(DW_TEST_DATA "/import/compose/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString kindName(Setting::Kind kind)
{
    switch (kind) {
    case Setting::Kind::Aspect:
        return u"aspect"_s;
    case Setting::Kind::NoEffect:
        return u"no effect"_s;
    case Setting::Kind::NotKept:
        return u"not kept"_s;
    case Setting::Kind::Unclear:
        return u"unclear"_s;
    }
    return {};
}

void appendAspects(QStringList &lines, const QString &object, const Aspects &aspects)
{
    lines.append(object);
    for (auto it = aspects.begin(); it != aspects.end(); ++it) {
        lines.append(u"    %1 = %2"_s.arg(it.key(), QString(it.value()).replace(u'\n', u"\\n"_s)));
    }
}

/// All that a description says, one thing a line.
QString said(const Description &description)
{
    QStringList lines;
    for (const Container &container : description.plan.containers) {
        appendAspects(lines, u"container "_s + container.name, aspectsOf(container));
        if (container.role == ContainerRole::Engine || !container.agent.isEmpty()) {
            lines.append(u"    (role %1 of %2)"_s.arg(static_cast<int>(container.role))
                             .arg(container.agent));
        }
        if (!container.waitsFor.isEmpty()) {
            lines.append(u"    (waits for %1)"_s.arg(container.waitsFor.join(u", "_s)));
        }
    }
    for (const Network &network : description.plan.networks) {
        appendAspects(lines, u"network "_s + network.name, aspectsOf(network.labels));
    }
    for (const Volume &volume : description.plan.volumes) {
        appendAspects(lines, u"volume "_s + volume.name, aspectsOf(volume.labels));
    }
    for (const Setting &setting : description.settings) {
        QString line =
            u"%1: %2: %3"_s.arg(setting.line).arg(kindName(setting.kind)).arg(setting.text);
        if (!setting.aspect.isEmpty()) {
            line += u"  -> %1, %2"_s.arg(setting.container, setting.aspect);
        }
        lines.append(line);
        if (!setting.why.isEmpty()) {
            lines.append(u"    "_s + setting.why);
        }
    }
    return lines.join(u'\n') + u'\n';
}

/// Finds the scalars for which no setting stands.
class LossFinder
{
public:
    QStringList lost;

    explicit LossFinder(const QList<Setting> &settings) : m_settings(settings) {}

    void look(const YAML::Node &node, const QString &key, int depth = 0)
    {
        QVERIFY(depth < 50);
        if (node.IsMap()) {
            for (const auto &item : node) {
                look(item.second, QString::fromStdString(item.first.Scalar()), depth + 1);
            }
        } else if (node.IsSequence()) {
            for (const auto &item : node) {
                look(item, {}, depth + 1);
            }
        } else if (node.IsScalar() && !isSaid(node.Mark().line + 1, key, node.Scalar())) {
            lost.append(u"line %1: %2: %3"_s.arg(node.Mark().line + 1)
                            .arg(key, QString::fromStdString(node.Scalar())));
        }
    }

private:
    const QList<Setting> &m_settings;

    /// A setting of several lines is known by its first.
    bool isSaid(int line, const QString &key, const std::string &scalar) const
    {
        QString text = QString::fromStdString(scalar).replace(u'\n', u' ');
        return std::any_of(m_settings.begin(), m_settings.end(), [&](const Setting &setting) {
            const bool near = setting.line <= line && setting.line > line - 10;
            const bool masked = setting.text.contains(u"•••"_s);
            return near && (masked || setting.text.contains(text)) &&
                   (key == u"<<"_s || setting.text.contains(key));
        });
    }
};

Result<Description> readBack(const Plan &plan)
{
    return describeComposeFile(composeFile(plan).toUtf8());
}

QString toText(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference : differences) {
        lines.append(u"%1 %2: %3 -> %4"_s.arg(difference.name, difference.aspect,
                                              difference.expected.left(200),
                                              difference.actual.left(200)));
    }
    return lines.join(u'\n');
}

} // namespace

void ImportComposeTest::file_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names) {
        QTest::newRow(qUtf8Printable(name)) << name.chopped(5);
    }
}

/// NAME.expected holds what is read from NAME.yaml. DW_WRITE_EXPECTED=1 writes it anew, to be read
/// by a human before it is committed.
void ImportComposeTest::files()
{
    QFETCH(QString, name);
    const auto description = describeComposeFile(contents(folder + name + u".yaml"_s));
    QVERIFY2(description.ok(),
             qUtf8Printable(description.ok() ? QString() : describe(description.error())));
    const QString actual = said(*description);
    const QString path = folder + name + u".expected"_s;
    if (qEnvironmentVariableIsSet("DW_WRITE_EXPECTED")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
    }
    QCOMPARE(actual.split(u'\n'), QString::fromUtf8(contents(path)).split(u'\n'));
}

void ImportComposeTest::nothingIsLost()
{
    QFETCH(QString, name);
    const QByteArray text = contents(folder + name + u".yaml"_s);
    const auto description = describeComposeFile(text);
    QVERIFY(description.ok());
    const YAML::Node root = YAML::Load(text.toStdString());
    LossFinder finder(description->settings);
    for (const auto &item : root["services"] ? root["services"] : root) {
        finder.look(item.second, {});
    }
    for (const char *section : {"volumes", "networks", "secrets", "configs", "include", "name"}) {
        if (root["services"] && root[section]) {
            finder.look(root[section], {});
        }
    }
    QCOMPARE(finder.lost, QStringList());
    for (const Setting &setting : description->settings) {
        QVERIFY2(setting.line > 0, qUtf8Printable(setting.text));
        QVERIFY2(!setting.text.isEmpty(), qUtf8Printable(QString::number(setting.line)));
        QCOMPARE(setting.kind == Setting::Kind::Aspect && setting.aspect.isEmpty(), false);
        for (const QString &secret : {u"hunter2"_s, u"0123456789abcdef"_s, u"ghp_secret"_s,
                                      u"p=w"_s, u"very-secret"_s, u"fedcba"_s, u"hidden"_s}) {
            QVERIFY2(!setting.text.contains(secret), qUtf8Printable(setting.text));
        }
    }
}

void ImportComposeTest::readsBackOurOwn_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::newRow("hostile") << samples::hostileSpec();
    const auto add = [](const QByteArray &name, const AgentSpec &spec) {
        if (makePlan(spec, samples::facts())) { // not every combination can be
            QTest::newRow(name.constData()) << spec;
        }
    };
    for (const SocketProxy proxy : {SocketProxy::Build, SocketProxy::Run}) {
        AgentSpec spec = samples::spec(Method::DockerSocket);
        spec.socketProxy = proxy;
        spec.containerWrapper = false;
        spec.count = proxy == SocketProxy::Build ? 3 : 1;
        add("proxy " + toKey(proxy).toLatin1(), spec);
    }
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        for (const Placement placement : {Placement::Sidecar, Placement::Agent}) {
            for (const int count : {1, 3}) {
                for (const bool wrapper : {true, false}) {
                    AgentSpec spec = samples::spec(method, placement);
                    if (method == Method::DockerSocket) {
                        spec.enginePlacement.reset();
                    }
                    spec.count = count;
                    spec.containerWrapper = wrapper && method != Method::DockerSocket;
                    const QByteArray name = u"%1 %2 %3 %4"_s.arg(toKey(method), toKey(placement))
                                                .arg(count)
                                                .arg(wrapper)
                                                .toUtf8();
                    add(name, spec);
                    spec.runAs = RunAs::Agent;
                    spec.network = wrapper ? u"host"_s : u"users"_s;
                    spec.restart = wrapper ? u"no"_s : u"on-failure:5"_s;
                    spec.resources = {.cpus = 0.75, .memoryBytes = 2LL << 30, .pidsLimit = 512};
                    if (method == Method::Dind && placement == Placement::Sidecar && wrapper) {
                        spec.network = u"users"_s; // host excludes the engine's network
                    }
                    if (method == Method::Sysbox) {
                        spec.network.clear();
                    }
                    add(name + ", more", spec);
                }
            }
        }
    }
}

void ImportComposeTest::readsBackOurOwn()
{
    QFETCH(AgentSpec, spec);
    const auto plan = makePlan(spec, samples::facts(), {.withToken = spec.count == 1});
    QVERIFY(plan);
    const auto description = readBack(*plan);
    QVERIFY(description.ok());
    QCOMPARE(toText(differences(*plan, description->plan)), QString());
    for (const Setting &setting : description->settings) {
        QVERIFY2(setting.kind == Setting::Kind::Aspect || setting.kind == Setting::Kind::NoEffect,
                 qUtf8Printable(setting.text + u' ' + setting.why));
    }
    for (int i = 0; i < plan->containers.size(); ++i) {
        const Container &expected = plan->containers[i];
        const Container &actual = description->plan.containers[i];
        QCOMPARE(actual.waitsFor, expected.waitsFor);
        QCOMPARE(actual.role, expected.role);
        QCOMPARE(actual.agent, expected.agent);
        QCOMPARE(actual.networks.isEmpty(), expected.networks.isEmpty());
    }
}

/// Every free text of a plan, whatever a spec would allow.
void ImportComposeTest::readsBackHostileStrings()
{
    for (const QString &text : samples::hostileStrings()) {
        Plan plan;
        Container container;
        container.name = u"agent"_s;
        container.image = u"image"_s;
        container.restart = u"always"_s;
        container.env = {{u"A"_s, text}};
        container.labels = {{u"a"_s, text}};
        if (!text.isEmpty()) {
            container.user = text;
            container.groupAdd = {text};
            container.labels.insert(text, text);
            container.health = HealthCheck{.command = text};
        }
        if (samples::hostileWords().contains(text) && !text.isEmpty() && text != u" "_s) {
            container.mounts = {
                {Mount::Type::Bind, u"/srv/"_s + text, u"/mnt/"_s + text, true, false}};
        }
        if (!text.isEmpty() && text != u"runc"_s) {
            container.runtime = text;
        }
        plan.containers = {container};
        const auto description = readBack(plan);
        QVERIFY2(description.ok(), qUtf8Printable(text));
        QCOMPARE(toText(differences(plan, description->plan)), QString());
    }
}

void ImportComposeTest::interpolation_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("unset");
    QTest::addColumn<bool>("malformed");
    const auto row = [](const QString &written, const QString &value, const QStringList &unset = {},
                        bool malformed = false) {
        QTest::newRow(qUtf8Printable(written)) << written << value << unset << malformed;
    };
    row(u"plain"_s, u"plain"_s);
    row(u"$$"_s, u"$"_s);
    row(u"$$HOME"_s, u"$HOME"_s);
    row(u"$$$$"_s, u"$$"_s);
    row(u"${A:-b}"_s, u"b"_s);
    row(u"${A-b}"_s, u"b"_s);
    row(u"${A:-}"_s, u""_s);
    row(u"${A:-${B:-c}}"_s, u"c"_s);
    row(u"${A:-${B:-c}d}e"_s, u"cde"_s);
    row(u"${A:-x:y/z}"_s, u"x:y/z"_s);
    row(u"${A:-$$5}"_s, u"$5"_s);
    row(u"${A:+b}"_s, u""_s);
    row(u"${A+b}c"_s, u"c"_s);
    row(u"$A"_s, u"${A}"_s, {u"A"_s});
    row(u"$A-b"_s, u"${A}-b"_s, {u"A"_s});
    row(u"${A}"_s, u"${A}"_s, {u"A"_s});
    row(u"${A:?say it}"_s, u"${A}"_s, {u"A"_s});
    row(u"${A?}"_s, u"${A}"_s, {u"A"_s});
    row(u"${A:-${B}}"_s, u"${B}"_s, {u"B"_s});
    row(u"$A$A$B"_s, u"${A}${A}${B}"_s, {u"A"_s, u"B"_s});
    row(u"${A"_s, u"${A"_s, {}, true);
    row(u"${}"_s, u"${}"_s, {}, true);
    row(u"${A:=b}"_s, u"${A:=b}"_s, {}, true);
    row(u"${A!}"_s, u"${A!}"_s, {}, true);
    row(u"5 $"_s, u"5 $"_s, {}, true);
    row(u"$1"_s, u"$1"_s, {}, true);
    const QString deep = u"${A:-"_s.repeated(1000) + u"}"_s.repeated(1000);
    row(deep, deep, {}, true);
}

void ImportComposeTest::interpolation()
{
    QFETCH(QString, written);
    const compose::Interpolated found = compose::interpolate(written);
    QTEST(found.text, "value");
    QTEST(found.malformed, "malformed");
    if (!found.malformed) {
        QTEST(found.unset, "unset");
    }
}

void ImportComposeTest::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const QString &message) {
        QTest::newRow(name) << text << message;
    };
    row("empty", "", u"no services (line 1)"_s);
    row("comment", "# nothing\n", u"no services"_s);
    row("a text", "docker run -d alpine\n", u"no services"_s);
    row("a list", "- services\n", u"no services"_s);
    row("null services", "\nservices:\n", u"no services (line 2)"_s);
    row("services are a list", "services: [a]\n", u"no services (line 1)"_s);
    row("tab", "services:\n  a:\n\timage: x\n", u"Line 3"_s);
    row("unclosed", "services:\n  a: {image: x\n", u"Line"_s);
    row("indentation", "services:\n  a:\n    image: x\n   user: y\n", u"Line 4"_s);
    row("unknown alias", "services:\n  a: *nowhere\n", u"Line 2"_s);
    row("two colons", "services:\n  a:\n    image: b: c\n", u"Line 3"_s);
    row("unknown escape", "services:\n  a:\n    image: \"\\q\"\n", u"Line 3"_s);
    row("too long", "services:\n  a:\n    image: x\n#" + QByteArray(1024 * 1024, 'x'), u"1 MiB"_s);
    // Of these, each is read as a document that is followed by another, without end, by yaml-cpp
    // 0.7.
    row("a comma before", ",\nservices:\n  a:\n    image: x\n", u"Line 1"_s);
    row("a comma behind", "{\"services\": {\"a\": {\"image\": \"x\"}}\n},\n", u"Line 2"_s);
    row("a comma behind a tag", "!!map ,\nservices: {a: {image: x}}\n", u"Line 1"_s);
    row("another kind of file", "apiVersion: v1\nkind: Pod\n", u"no services"_s);
}

void ImportComposeTest::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto description = describeComposeFile(text);
    QVERIFY(!description.ok());
    QCOMPARE(description.error().code, ErrorCode::InvalidSpec);
    QVERIFY2(description.error().message.contains(message),
             qUtf8Printable(describe(description.error())));
    QVERIFY(message == u"1 MiB"_s || !description.error().hint.isEmpty());
    if (text.contains('\t')) {
        QVERIFY2(description.error().hint.contains(u"tab"_s),
                 qUtf8Printable(describe(description.error())));
    }
}

void ImportComposeTest::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reads");
    QByteArray bomb = "x-a: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray last = QByteArray::number(i - 1);
        bomb += "x-" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                ("*a" + last + ", ").repeated(9) + "*a" + last + "]\n";
    }
    QTest::newRow("billion laughs") << bomb + "services: {a: {image: x, labels: *a11}}\n" << false;
    QTest::newRow("long text, many aliases")
        << "x-a: &a " + QByteArray(100'000, 'y') + "\nservices: {a: {image: x, labels: [" +
               QByteArray("*a, ").repeated(5000) + "]}}\n"
        << false;
    QTest::newRow("refers to itself")
        << QByteArray("services: &a {a: {image: x, labels: *a}}\n") << false;
    QTest::newRow("merges itself") << QByteArray("services: {a: &a {image: x, <<: *a}}\n") << false;
    QTest::newRow("deep") << "services: {a: {image: x, labels: " + QByteArray(2000, '[') +
                                 QByteArray(2000, ']') + "}}\n"
                          << false;
    QTest::newRow("unclosed depth") << QByteArray(500'000, '[') << false;
    QTest::newRow("many values") << "services: {a: {image: x, labels: [" +
                                        QByteArray("a,").repeated(200'000) + "]}}\n"
                                 << false;
    QTest::newRow("many services") << "services:\n" + [] {
        QByteArray all;
        for (int i = 0; i < 5000; ++i) {
            all += "  s" + QByteArray::number(i) + ": {image: x, scale: 1000}\n";
        }
        return all;
    }() << true;
    QTest::newRow("many variables") << "services:\n  a:\n    image: x\n    environment:\n" + [] {
        QByteArray all;
        for (int i = 0; i < 20'000; ++i) {
            all += "      V" + QByteArray::number(i) + ": v\n";
        }
        return all;
    }() << true;
    const auto repeated = [](const QByteArray &before, const QByteArray &line, int times) {
        QByteArray all = before;
        for (int i = 0; i < times; ++i) {
            all += QByteArray(line).replace("#", QByteArray::number(i));
        }
        return all;
    };
    QTest::newRow("many mounts") << repeated("services:\n  a:\n    volumes:\n", "    - /a#:/b#\n",
                                             40'000)
                                 << true;
    QTest::newRow("one variable often")
        << repeated("services:\n  a:\n    environment:\n", "    - A=#\n", 40'000) << true;
    QTest::newRow("one name often")
        << repeated("services:\n", "  s#: {container_name: x}\n", 20'000) << true;
    QTest::newRow("many networks")
        << repeated(repeated("services:\n", "  s#: {image: x}\n", 10'000) + "networks:\n",
                    "  n#: {}\n", 10'000)
        << true;
    QTest::newRow("many attachments")
        << repeated("services:\n  a:\n    networks:\n", "    - n#\n", 40'000) << true;
    QTest::newRow("many groups") << repeated("services:\n  a:\n    group_add:\n", "    - #\n",
                                             40'000)
                                 << true;
    QTest::newRow("no UTF-8") << QByteArray("services: {a: {image: \"\xff\xfe\x80\"}}\n") << true;
    QTest::newRow("NUL") << QByteArray("services: {a: {image: \"a\0b\"}}\n", 30) << true;
    QTest::newRow("keys that are no text")
        << QByteArray("services:\n  ? [a, b]\n  : {image: x}\n  ? {c: d}\n  : image\n") << true;
    QTest::newRow("huge numbers")
        << QByteArray("services: {a: {image: x, cpus: 1e999, mem_limit: 99999999999999999999g, "
                      "pids_limit: 99999999999999999999, scale: 99999999999, stop_grace_period: "
                      "999999999h, deploy: {replicas: 1e9}}}\n")
        << true;
    QTest::newRow("braces") << "services: {a: {image: \"" + QByteArray("${A:-").repeated(100'000) +
                                   "\"}}\n"
                            << true;
}

void ImportComposeTest::hostileFiles()
{
    QFETCH(QByteArray, text);
    // Processor time of this process, so that a busy machine makes no difference.
    const std::clock_t begin = std::clock();
    const auto description = describeComposeFile(text);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 20, qPrintable(QString::number(seconds)));
    // A NUL ends the text for some readers; either way is fine, as long as it ends.
    if (!text.contains('\0')) {
        QTEST(description.ok(), "reads");
    }
    if (description) {
        QVERIFY(description->plan.containers.size() <= 30'000);
    }
}

/// A file that ends anywhere is read or refused.
void ImportComposeTest::cutOffAnywhere()
{
    const QByteArray text = contents(folder + u"extension-anchors.yaml"_s);
    QVERIFY(text.size() > 500);
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto description = describeComposeFile(text.left(length));
        QVERIFY(description.ok() || !description.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ImportComposeTest)
#include "import_compose_test.moc"
