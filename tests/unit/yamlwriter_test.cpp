/// The texts are read back with yaml-cpp, and compared with what its own writer makes of the same.

#include "core_samples.h"
#include "render/yamlwriter.h"

#include <QRandomGenerator>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What means something to YAML, to a shell or to a reader of lines, and some of everything else.
QString hostileString(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"\""_s,     u"'"_s,      u"\\"_s,     u"\n"_s,     u"\r\n"_s,    u"\t"_s,
        u": "_s,     u" #"_s,     u"- "_s,     u"? "_s,     u"---"_s,     u"..."_s,
        u"%"_s,      u"&a"_s,     u"*a"_s,     u"!!int"_s,  u"|"_s,       u">"_s,
        u"{"_s,      u"}"_s,      u"["_s,      u"]"_s,      u","_s,       u"yes"_s,
        u"no"_s,     u"on"_s,     u"null"_s,   u"~"_s,      u"0o17"_s,    u"1:30"_s,
        u"1e3"_s,    u"0x1f"_s,   u"<<"_s,     u"="_s,      u"$"_s,       u"`"_s,
        u" "_s,      u"\u0085"_s, u"\u00A0"_s, u"\u2028"_s, u"\u2029"_s,  u"\uFEFF"_s,
        u"\u007F"_s, u"é"_s,      u"日本"_s,   u"🐳"_s,      u"\\u0041"_s, u"2024-01-31"_s};
    QString text;
    const auto length = random.bounded(8);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(4)) {
        case 0:
            text += QChar(random.bounded(1, 0x100));
            break;
        case 1:
            text += QChar(random.bounded(0x100, 0xD800));
            break;
        default:
            text += pieces.at(random.bounded(pieces.size()));
        }
    }
    return text;
}

QString written(const QString &key, const QString &value)
{
    YamlWriter yaml;
    yaml.beginMap();
    yaml.name(key);
    yaml.string(value);
    yaml.endMap();
    return yaml.text();
}

QString withEmitter(const QString &key, const QString &value)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << YAML::DoubleQuoted << key.toStdString() << YAML::Value
         << YAML::DoubleQuoted << value.toStdString() << YAML::EndMap;
    return QString::fromUtf8(yaml.c_str());
}

/// These yaml-cpp's writer writes as they are, which not every reader takes, or loses.
bool isEscapedHereOnly(QChar c)
{
    return c == QChar(0x7F) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           c.unicode() >= 0xFFFE;
}

} // namespace

class YamlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBack();
    void writesEveryCharacter();
    void replacesHalvesOfCharacters();
    void nestsAsTheEmitterDoes();
    void escapesValuesOnly();
};

void YamlWriterTest::readsBack()
{
    QRandomGenerator random(20240131); // the same each time
    QStringList texts = samples::hostileStrings();
    for (int i = 0; i < 20'000; ++i) {
        texts.append(hostileString(random));
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString key = texts.at((i * 7 + 1) % texts.size()).left(200), value = texts.at(i);
        const QString yaml = written(key, value);
        const YAML::Node node = YAML::Load(yaml.toStdString());
        QVERIFY2(node.IsMap() && node.size() == 1, qPrintable(yaml));
        // Not as QStrings: these would lose a byte order mark.
        QCOMPARE(node.begin()->first.as<std::string>(), key.toStdString());
        QCOMPARE(node.begin()->second.as<std::string>(), value.toStdString());
        QCOMPARE(yaml.count(u'\n'), 0); // one line, whatever is in it
        const QString both = key + value;
        if (std::none_of(both.begin(), both.end(), isEscapedHereOnly)) {
            QCOMPARE(yaml, withEmitter(key, value));
        }
    }
}

void YamlWriterTest::writesEveryCharacter()
{
    for (char16_t code = 1; code < 0xFFFF; ++code) {
        const QChar c(code);
        if (c.isSurrogate()) {
            continue;
        }
        const QString text = u'a' + QString(c) + u'b';
        const QString yaml = written(u"k"_s, text);
        QCOMPARE(QString::fromStdString(YAML::Load(yaml.toStdString())["k"].as<std::string>()),
                 text);
    }
    QCOMPARE(written(u"k"_s, QString(QChar(u'\0'))), u"\"k\": \"\\x00\""_s);
    QCOMPARE(written(u"k"_s, u"\u2028\u007F\uFFFE"_s), u"\"k\": \"\\u2028\\x7f\\ufffe\""_s);
}

void YamlWriterTest::replacesHalvesOfCharacters()
{
    const QChar high(0xD83D), low(0xDC33);
    QCOMPARE(written(u"k"_s, QString(high) + low), u"\"k\": \"🐳\""_s);
    QCOMPARE(written(u"k"_s, QString(low) + high), u"\"k\": \"\uFFFD\uFFFD\""_s);
    QCOMPARE(written(u"k"_s, high + u"x"_s), u"\"k\": \"\uFFFDx\""_s);
}

void YamlWriterTest::nestsAsTheEmitterDoes()
{
    YamlWriter ours;
    ours.comment(u"one\ntwo"_s);
    ours.beginDocument();
    ours.beginMap();
    ours.key("empty");
    ours.beginMap();
    ours.endMap();
    ours.strings("none", {});
    ours.strings("list", {u"a"_s, u"b"_s});
    ours.key("maps");
    ours.beginList();
    ours.beginMap();
    ours.flag("is", true);
    ours.map("inner", {{u"k"_s, u"v"_s}});
    ours.endMap();
    ours.beginMap();
    ours.endMap();
    ours.number(-3);
    ours.endList();
    ours.endMap();
    ours.beginDocument();
    ours.beginMap();
    ours.number("n", 1LL << 40);
    ours.key("cpus");
    ours.plain(u"1.5");
    ours.endMap();
    ours.endLine();

    YAML::Emitter theirs;
    theirs << YAML::Comment("one two") << YAML::Newline << YAML::BeginDoc << YAML::BeginMap;
    theirs << YAML::Key << "empty" << YAML::Value << YAML::BeginMap << YAML::EndMap;
    theirs << YAML::Key << "none" << YAML::Value << YAML::BeginSeq << YAML::EndSeq;
    theirs << YAML::Key << "list" << YAML::Value << YAML::BeginSeq << YAML::DoubleQuoted << "a"
           << YAML::DoubleQuoted << "b" << YAML::EndSeq;
    theirs << YAML::Key << "maps" << YAML::Value << YAML::BeginSeq << YAML::BeginMap << YAML::Key
           << "is" << YAML::Value << true << YAML::Key << "inner" << YAML::Value << YAML::BeginMap
           << YAML::Key << YAML::DoubleQuoted << "k" << YAML::Value << YAML::DoubleQuoted << "v"
           << YAML::EndMap << YAML::EndMap << YAML::BeginMap << YAML::EndMap << -3 << YAML::EndSeq
           << YAML::EndMap;
    theirs << YAML::BeginDoc << YAML::BeginMap << YAML::Key << "n" << YAML::Value << (1LL << 40)
           << YAML::Key << "cpus" << YAML::Value << "1.5" << YAML::EndMap << YAML::Newline;
    QCOMPARE(ours.text(), QString::fromUtf8(theirs.c_str()));
}

void YamlWriterTest::escapesValuesOnly()
{
    YamlWriter yaml([](const QString &value) { return QString(value).replace(u'$', u"$$"_s); });
    yaml.beginMap();
    yaml.map("$", {{u"$k"_s, u"$v"_s}});
    yaml.endMap();
    QCOMPARE(yaml.text(), u"$:\n  \"$k\": \"$$v\""_s);
}

QTEST_GUILESS_MAIN(YamlWriterTest)
#include "yamlwriter_test.moc"
