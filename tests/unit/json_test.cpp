#include "common/error.h"
#include "common/json.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void bytesLimit();
    void depthLimit_data();
    void depthLimit();
    void repeatedKeys_data();
    void repeatedKeys();
    void tolerantReaders();
    void strings_data();
    void strings();
    void loneSurrogates_data();
    void loneSurrogates();
    void containers();
    void printing();
    void resultsAndErrors();
};

void JsonTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QByteArray(R"({"a":1})");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"x\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("blanks around") << QByteArray(" \r\n\t[1] \n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("escaped pair") << QByteArray(R"("\uD83D\uDE00")");
    QTest::newRow("escaped NUL") << QByteArray(R"("\u0000")");
}

void JsonTest::parses()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseJson(text).ok());
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \n");
    QTest::newRow("open object") << QByteArray("{");
    QTest::newRow("open string") << QByteArray("\"abc");
    QTest::newRow("two documents") << QByteArray("{} {}");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("comment") << QByteArray("{} // no");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("NaN") << QByteArray("NaN");
    QTest::newRow("infinity") << QByteArray("[-Infinity]");
    QTest::newRow("number too large") << QByteArray("1e999");
    QTest::newRow("leading zero") << QByteArray("01");
    QTest::newRow("raw control character") << QByteArray("\"a\nb\"");
    QTest::newRow("raw NUL") << QByteArray("\"a\0b\"", 5);
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
    QTest::newRow("lone high surrogate") << QByteArray(R"("\uD83D")");
    QTest::newRow("lone low surrogate") << QByteArray(R"("\uDE00")");
    QTest::newRow("broken UTF-8") << QByteArray("\"\xC3\"");
    QTest::newRow("overlong UTF-8") << QByteArray("\"\xC0\xAF\"");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6);
    QTest::newRow("HTML") << QByteArray("<html></html>");
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::Protocol);
    QVERIFY(!json.error().message.isEmpty());
}

void JsonTest::bytesLimit()
{
    const QByteArray ten("\"12345678\"");
    QVERIFY(parseJson(ten, {.bytes = 10}).ok());
    const auto tooLarge = parseJson(ten, {.bytes = 9});
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    QVERIFY(tooLarge.error().message.contains(u'9'));
}

void JsonTest::depthLimit_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void JsonTest::depthLimit()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    const auto nested = [&](int levels) {
        return open.repeated(levels) + "0" + close.repeated(levels);
    };
    QVERIFY(parseJson(nested(5), {.depth = 5}).ok());
    QCOMPARE(parseJson(nested(6), {.depth = 5}).error().code, ErrorCode::TooLarge);
    // A bomb is refused, whether it is closed or not, and no stack runs out.
    QCOMPARE(parseJson(nested(500'000)).error().code, ErrorCode::TooLarge);
    QCOMPARE(parseJson(open.repeated(1'000'000)).error().code, ErrorCode::TooLarge);
}

void JsonTest::repeatedKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("none") << QByteArray(R"({"a":1,"b":2})") << false;
    QTest::newRow("on top") << QByteArray(R"({"a":1,"b":2,"a":3})") << true;
    QTest::newRow("escaped") << QByteArray(R"({"a":1,"\u0061":2})") << true;
    QTest::newRow("empty key") << QByteArray(R"({"":1,"":2})") << true;
    QTest::newRow("inside") << QByteArray(R"({"a":[{"b":1,"b":2}]})") << true;
    QTest::newRow("other case") << QByteArray(R"({"a":1,"A":2})") << false;
    QTest::newRow("inner and outer") << QByteArray(R"({"a":{"a":1},"b":{"a":2}})") << false;
    QTest::newRow("after an inner object") << QByteArray(R"({"a":{"b":1},"a":2})") << true;
    QTest::newRow("siblings") << QByteArray(R"([{"a":1},{"a":2}])") << false;
}

void JsonTest::repeatedKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, repeats);
    QVERIFY(parseJson(text).ok()); // an engine's answer is taken as it comes
    const auto strict = parseJson(text, {.uniqueKeys = true});
    QCOMPARE(strict.ok(), !repeats);
    if (repeats) {
        QCOMPARE(strict.error().code, ErrorCode::Protocol);
    }
}

void JsonTest::tolerantReaders()
{
    const Json json = *parseJson(R"({"string":"x","number":7,"negative":-7,"real":1.5,"yes":true,
        "null":null,"list":["a",1,null,"b"],"object":{"k2":1,"k1":2},"big":9223372036854775807})");

    QCOMPARE(stringAt(json, "string"), u"x"_s);
    QCOMPARE(stringAt(json, "absent"), QString());
    QCOMPARE(stringAt(json, "null"), QString());
    QCOMPARE(stringAt(json, "number"), QString());
    QCOMPARE(integerAt(json, "number"), 7);
    QCOMPARE(integerAt(json, "negative"), -7);
    QCOMPARE(integerAt(json, "big"), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(integerAt(json, "real", 3), 3);
    QCOMPARE(integerAt(json, "string", 3), 3);
    QCOMPARE(integerAt(json, "absent", 3), 3);
    QCOMPARE(boolAt(json, "yes"), true);
    QCOMPARE(boolAt(json, "number"), false);
    QCOMPARE(boolAt(json, "absent"), false);
    QCOMPARE(stringsAt(json, "list"), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(stringsAt(json, "string"), QStringList());
    QCOMPARE(keysAt(json, "object"), QStringList({u"k2"_s, u"k1"_s})); // as they were written
    QCOMPARE(keysAt(json, "list"), QStringList());
    QVERIFY(member(json, "object"));
    QVERIFY(!member(json, "null"));
    QVERIFY(!member(json, "absent"));

    for (const char *other : {"[1]", "\"x\"", "1", "null"}) {
        const Json value = *parseJson(other);
        QVERIFY(!member(value, "a"));
        QCOMPARE(stringAt(value, "a"), QString());
        QCOMPARE(integerAt(value, "a", 5), 5);
        QCOMPARE(stringsAt(value, "a"), QStringList());
        QCOMPARE(keysAt(value, "a"), QStringList());
    }
    QCOMPARE(toQString(Json(1)), QString());
}

void JsonTest::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"\"'\\/`"_s;
    QTest::newRow("controls") << u"\n\r\t\b\f\u0001\u007F"_s;
    QTest::newRow("NUL inside") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("other scripts") << u"ж 日本 שלום"_s;
    QTest::newRow("pair") << u"😀"_s;
    QTest::newRow("separators") << u"\u2028\u2029\u0085\uFEFF"_s;
    QTest::newRow("long") << QString(100'000, u'ж');
}

void JsonTest::strings()
{
    QFETCH(QString, text);
    const auto back = parseJson(printJson(Json(text)));
    QVERIFY(back.ok());
    QCOMPARE(toQString(*back), text);
    QCOMPARE(back->get<QString>(), text);
}

void JsonTest::loneSurrogates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("high") << QString(QChar(0xD83D));
    QTest::newRow("low") << QString(QChar(0xDE00));
    QTest::newRow("wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("in the middle") << QString(u"a"_s + QChar(0xD83D) + u"b"_s);
}

/// They have no UTF-8, so they can't survive; what is written must still be JSON.
void JsonTest::loneSurrogates()
{
    QFETCH(QString, text);
    const QByteArray printed = printJson(Json{{"k", text}});
    const auto back = parseJson(printed);
    QVERIFY2(back.ok(), printed.constData());
    const QString read = stringAt(*back, "k");
    QVERIFY(read.isValidUtf16());
    QCOMPARE(read.startsWith(u'a'), text.startsWith(u'a'));
    QCOMPARE(read.endsWith(u'b'), text.endsWith(u'b'));
    // Keys go the same way.
    QVERIFY(parseJson(printJson(Json(QMap<QString, QString>{{text, text}}))).ok());
}

void JsonTest::containers()
{
    const Json empty(QStringList{});
    QVERIFY(empty.is_array() && empty.empty());
    const Json list(QStringList{u"a"_s, QString()});
    QCOMPARE(printJson(list), QByteArray("[\n  \"a\",\n  \"\"\n]\n"));
    const Json none(QMap<QString, QString>{});
    QVERIFY(none.is_object() && none.empty());
    const Json map(QMap<QString, QString>{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}});
    const std::string sorted = R"({"a":"1","b":"2"})";
    QCOMPARE(map.dump(), sorted);
}

void JsonTest::printing()
{
    const Json json = {{"z", 1}, {"a", "ü"}};
    QCOMPARE(printJson(json), QByteArray("{\n  \"z\": 1,\n  \"a\": \"ü\"\n}\n"));
    // Bytes that are no UTF-8 are replaced, never thrown about.
    QVERIFY(parseJson(printJson(Json("\xFF"))).ok());
}

void JsonTest::resultsAndErrors()
{
    const Result<int> good = 3;
    QVERIFY(good.ok() && *good == 3);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)good.error());
    const Result<int> bad = Error{ErrorCode::Io, u"no"_s};
    QVERIFY(!bad);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)bad.value());
    QVERIFY(Result<void>().ok());

    QCOMPARE(describe({ErrorCode::Io, u"what"_s}), u"what"_s);
    QCOMPARE(describe({ErrorCode::Io, u"what"_s, u"do"_s}), u"what\ndo"_s);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
