#include "core_samples.h"
#include "render/shellquote.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <optional>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// What is quoted is proved by having shells read it: this executable, started with
/// --echo-arguments, prints what it was given, and that must be what was meant.
class ShellQuoteTest : public QObject
{
    Q_OBJECT

private slots:
    void plainWordsStay_data();
    void plainWordsStay();
    void shellsReadItBack_data();
    void shellsReadItBack();
    void comments_data();
    void comments();
    void commentsInAShell();
    void csvRecords_data();
    void csvRecords();
    void csvPlain();
};

namespace {

/// The arguments that `shell` passes on when it runs "SELF --echo-arguments TEXT".
std::optional<QStringList> argumentsBy(const QStringList &shell, const QString &text)
{
    QProcess process;
    process.setProgram(shell.first());
    process.setArguments(shell.mid(1) + QStringList{u"-s"_s});
    process.start();
    process.write((shellQuote(QCoreApplication::applicationFilePath()) + u" --echo-arguments "_s +
                   text + u'\n')
                      .toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return std::nullopt;
    }
    QByteArray output = process.readAllStandardOutput();
    if (!output.endsWith('\0')) {
        return output.isEmpty() ? std::optional(QStringList()) : std::nullopt;
    }
    output.chop(1);
    QStringList arguments;
    for (const QByteArray &argument : output.split('\0')) {
        arguments.append(QString::fromUtf8(argument));
    }
    return arguments;
}

/// Fields of one record as Go's encoding/csv reads it, which the docker command uses: a quoted
/// field begins with a quote, a quote inside is doubled, and a bare quote is an error.
std::optional<QStringList> readCsv(const QString &record)
{
    QStringList fields;
    qsizetype at = 0;
    while (true) {
        QString field;
        if (at < record.size() && record[at] == u'"') {
            ++at;
            while (true) {
                if (at >= record.size()) {
                    return std::nullopt;
                }
                if (record[at] == u'"') {
                    ++at;
                    if (at < record.size() && record[at] == u'"') {
                        field += record[at++];
                        continue;
                    }
                    break;
                }
                field += record[at++];
            }
        } else {
            while (at < record.size() && record[at] != u',') {
                if (record[at] == u'"' || record[at] == u'\n' || record[at] == u'\r') {
                    return std::nullopt;
                }
                field += record[at++];
            }
        }
        fields.append(field);
        if (at == record.size()) {
            return fields;
        }
        if (record[at++] != u',') {
            return std::nullopt;
        }
    }
}

} // namespace

void ShellQuoteTest::plainWordsStay_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const QString &word, const QString &quoted) {
        QTest::addRow("[%s]", qPrintable(word)) << word << quoted;
    };
    for (const QString &plain : {u"docker"_s, u"--env"_s, u"A=b"_s, u"/var/run/docker.sock:/x:ro"_s,
                                 u"a_b.c,d-e+f@g%"_s}) {
        row(plain, plain);
    }
    row(QString(), u"''"_s);
    row(u"it's"_s, u"'it'\\''s'"_s);
    for (const QString &text : {u"a b"_s, u"~"_s, u"#"_s, u"$x"_s, u"a*"_s, u"{a}"_s, u"a!"_s,
                                u"ü"_s, u"a\nb"_s, u"^"_s, u"(a)"_s, u"a;b"_s, u"\\"_s}) {
        row(text, u'\'' + text + u'\'');
    }
}

void ShellQuoteTest::plainWordsStay()
{
    QFETCH(QString, word);
    QFETCH(QString, quoted);
    QCOMPARE(shellQuote(word), quoted);
}

void ShellQuoteTest::shellsReadItBack_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList &shell :
         {QStringList{u"sh"_s}, QStringList{u"bash"_s}, QStringList{u"bash"_s, u"--posix"_s},
          QStringList{u"dash"_s}, QStringList{u"busybox"_s, u"sh"_s}, QStringList{u"ksh"_s},
          QStringList{u"zsh"_s}}) {
        if (!QStandardPaths::findExecutable(shell.first()).isEmpty()) {
            QTest::newRow(qPrintable(shell.join(u' '))) << shell;
        }
    }
}

void ShellQuoteTest::shellsReadItBack()
{
    QFETCH(QStringList, shell);
    const QStringList hostile = samples::hostileStrings();
    const auto all = argumentsBy(shell, shellJoin(hostile));
    QVERIFY(all.has_value());
    QCOMPARE(*all, hostile);
    // One flag a line, as in an exported script.
    QStringList lines;
    for (const QString &text : hostile) {
        lines.append(shellJoin({u"--env"_s, u"K="_s + text}));
    }
    const auto split = argumentsBy(shell, lines.join(u" \\\n    "_s));
    QVERIFY(split.has_value());
    QCOMPARE(split->size(), 2 * hostile.size());
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        QCOMPARE(split->at(2 * i), u"--env"_s);
        QCOMPARE(split->at(2 * i + 1), u"K="_s + hostile[i]);
    }
    // Every character alone, and doubled inside a word.
    QStringList characters;
    for (ushort code = 1; code < 0x180; ++code) {
        characters.append(QString(QChar(code)));
        characters.append(u"a"_s + QChar(code) + QChar(code) + u"b"_s);
    }
    QCOMPARE(argumentsBy(shell, shellJoin(characters)), std::optional(characters));
}

void ShellQuoteTest::comments_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text : samples::hostileStrings()) {
        QTest::addRow("%d", ++number) << text;
    }
    for (const ushort code : {0x00, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x85, 0x2028, 0x2029}) {
        QTest::addRow("U+%04X", code) << QString(u"a"_s + QChar(code) + u"b"_s);
    }
}

void ShellQuoteTest::comments()
{
    QFETCH(QString, text);
    const QString line = commentLine(text);
    static const QRegularExpression breaks(u"[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}\\x{2029}]"_s);
    QVERIFY(!line.contains(breaks));
    QCOMPARE(line.size(), text.size()); // nothing is dropped
    static const QRegularExpression plain(u"[a-zA-Z0-9'$` ]*"_s);
    if (plain.match(text).captured(0) == text) {
        QCOMPARE(line, text);
    }
}

void ShellQuoteTest::commentsInAShell()
{
    QString script;
    for (const QString &text : samples::hostileStrings()) {
        script += u"# "_s + commentLine(text) + u'\n';
    }
    QCOMPARE(argumentsBy({u"sh"_s}, u"only\n"_s + script), std::optional(QStringList{u"only"_s}));
}

void ShellQuoteTest::csvRecords_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("all hostile") << samples::hostileStrings();
    for (const QString &text : samples::hostileStrings()) {
        QTest::addRow("[%s]", text.left(30).toUtf8().toPercentEncoding().constData())
            << QStringList{u"type=bind"_s, u"source="_s + text, u"target="_s + text};
    }
    QTest::newRow("quotes only") << QStringList{u"\""_s, u"\"\""_s, u"\"\"\""_s};
    QTest::newRow("commas") << QStringList{u","_s, u",,"_s, u"\",\""_s};
}

void ShellQuoteTest::csvRecords()
{
    QFETCH(QStringList, fields);
    QCOMPARE(readCsv(csvRecord(fields)), std::optional(fields));
}

void ShellQuoteTest::csvPlain()
{
    QCOMPARE(csvRecord({u"type=bind"_s, u"source=/a b"_s, u"readonly"_s}),
             u"type=bind,source=/a b,readonly"_s);
    QCOMPARE(csvRecord({u"source=/a,b"_s}), u"\"source=/a,b\""_s);
    QCOMPARE(csvRecord({u"source=/a\"b"_s}), u"\"source=/a\"\"b\""_s);
}

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--echo-arguments") == 0) {
        for (int i = 2; i < argc; ++i) {
            std::fwrite(argv[i], 1, std::strlen(argv[i]) + 1, stdout);
        }
        return 0;
    }
    QCoreApplication app(argc, argv);
    ShellQuoteTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "shellquote_test.moc"
