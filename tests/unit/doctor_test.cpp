#include "guidance/doctor.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <ctime>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class DoctorTest : public QObject
{
    Q_OBJECT

private slots:
    void signaturesAreComplete();
    void patternsAreSpecific();
    void examplesAreRecognised_data();
    void examplesAreRecognised();
    void ordinaryLinesAreNoErrors();
    void namesTheLine();
    void keepsToOneErrorForALine();
    void ignoresCaseAndEndings();
    void fragmentsStayInOneLineAndOrder();
    void showsLongLinesAroundTheMatch();
    void readsTheEndOfALongText();
    void isFast_data();
    void isFast();
    void explainsErrorsWithoutHint();
};

namespace {

QStringList idsOf(const QString &text)
{
    QStringList ids;
    for (const Diagnosis &diagnosis : diagnose(text)) {
        ids.append(diagnosis.signature.id);
    }
    return ids;
}

} // namespace

void DoctorTest::signaturesAreComplete()
{
    const QSet<QString> places{u"engine"_s, u"agent-log"_s, u"compose"_s,
                               u"cli"_s,    u"server"_s,    u"sysbox"_s};
    QSet<QString> ids;
    QVERIFY(signatures().size() >= 60);
    for (const Signature &signature : signatures()) {
        const QByteArray id = signature.id.toUtf8();
        QVERIFY2(!ids.contains(signature.id), id);
        ids.insert(signature.id);
        QVERIFY2(places.contains(signature.where), id);
        QVERIFY2(!signature.patterns.isEmpty() && !signature.examples.isEmpty(), id);
        QVERIFY2(signature.title.size() > 10 && !signature.title.endsWith(u'.'), id);
        QVERIFY2(signature.cause.endsWith(u'.'), id);
        QVERIFY2(signature.fix.endsWith(u'.') || signature.fix.endsWith(u')'), id);
        QVERIFY2(signature.source.startsWith(u"https://"_s), id);
        for (const QString &command : signature.commands) {
            QVERIFY2(!command.contains(u'\n') && command == command.trimmed(), id);
        }
    }
}

/// Whatever stands in ordinary texts as well must not be a pattern.
void DoctorTest::patternsAreSpecific()
{
    for (const Signature &signature : signatures()) {
        for (const QString &pattern : signature.patterns) {
            const QByteArray which = (signature.id + u": "_s + pattern).toUtf8();
            QVERIFY2(QString(pattern).remove(u'*').size() >= 12, which);
            QVERIFY2(!pattern.startsWith(u'*') && !pattern.endsWith(u'*'), which);
            QVERIFY2(!pattern.contains(u'\n') && !pattern.contains(u"**"_s), which);
            const bool shown = std::any_of(
                signature.examples.begin(), signature.examples.end(), [&](const QString &example) {
                    const QStringList parts = pattern.split(u'*');
                    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                        return example.contains(part, Qt::CaseInsensitive);
                    });
                });
            QVERIFY2(shown, which);
        }
    }
}

void DoctorTest::examplesAreRecognised_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("id");
    for (const Signature &signature : signatures()) {
        for (qsizetype i = 0; i < signature.examples.size(); ++i) {
            QTest::addRow("%s %d", qPrintable(signature.id), int(i))
                << signature.examples[i] << signature.id;
        }
    }
}

void DoctorTest::examplesAreRecognised()
{
    QFETCH(QString, example);
    QFETCH(QString, id);
    QCOMPARE(idsOf(example).value(0), id);
}

void DoctorTest::ordinaryLinesAreNoErrors()
{
    QFile file(QStringLiteral(DW_TEST_DATA "/doctor/ordinary.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.count(u'\n') > 50);
    QCOMPARE(idsOf(text), QStringList());
}

void DoctorTest::namesTheLine()
{
    const QList<Diagnosis> diagnoses =
        diagnose(u"Starting\n\n  TeamCity URL is not provided, but is required.\nEnd"_s);
    QCOMPARE(diagnoses.size(), 1);
    QCOMPARE(diagnoses.first().lineNumber, 3);
    QCOMPARE(diagnoses.first().line, u"TeamCity URL is not provided, but is required."_s);
}

void DoctorTest::keepsToOneErrorForALine()
{
    const QString retry = u"Error while asking server for the communication protocols via URL "
                          "http://tc/app/agents/protocols. Will try later: "
                          "java.net.UnknownHostException: tc\n"_s;
    // The general one would match each of these lines; it is not named for any of them.
    QCOMPARE(idsOf(retry + retry + retry), QStringList{u"agent-dns"_s});
    // A line of its own makes it a second finding, after the more specific one.
    QCOMPARE(idsOf(u"Error registering on the server via URL http://tc.\n"_s + retry),
             (QStringList{u"agent-dns"_s, u"agent-register-retry"_s}));
}

void DoctorTest::ignoresCaseAndEndings()
{
    QCOMPARE(idsOf(u"MANIFEST UNKNOWN: manifest unknown\r\n"_s), QStringList{u"tag-missing"_s});
    QCOMPARE(diagnose(u"x\r\nmanifest unknown\r\n"_s).value(0).line, u"manifest unknown"_s);
    QCOMPARE(diagnose(u"\x1b[31mmanifest unknown\x1b[0m\a"_s).value(0).line,
             u"[31mmanifest unknown [0m"_s);
}

void DoctorTest::fragmentsStayInOneLineAndOrder()
{
    QCOMPARE(idsOf(u"The container name \"/a\" is already in use"_s), QStringList{u"name-taken"_s});
    QCOMPARE(idsOf(u"The container name \"/a\"\nis already in use"_s), QStringList());
    QCOMPARE(idsOf(u"is already in use: The container name"_s), QStringList());
}

void DoctorTest::showsLongLinesAroundTheMatch()
{
    const QString line =
        diagnose(QString(9000, u'x') + u" manifest unknown "_s + QString(9000, u'y')).value(0).line;
    QVERIFY(line.contains(u"manifest unknown"_s));
    QVERIFY(line.size() <= 400);
}

void DoctorTest::readsTheEndOfALongText()
{
    const QString filling = QString(u"nothing\n"_s).repeated(200'000); // 1.6 million characters
    const QList<Diagnosis> atEnd = diagnose(filling + u"manifest unknown"_s);
    QCOMPARE(atEnd.size(), 1);
    QCOMPARE(atEnd.first().lineNumber, 200'001);
    QVERIFY(diagnose(u"manifest unknown\n"_s + filling).isEmpty());
}

void DoctorTest::isFast_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype size = 1024 * 1024;
    const auto fill = [](const QString &piece) {
        return QString(piece).repeated(size / piece.size());
    };
    QTest::newRow("one letter") << fill(u"a"_s);
    QTest::newRow("line breaks") << fill(u"\n"_s);
    QTest::newRow("NUL") << fill(QString(QChar(0)));
    QTest::newRow("half characters") << QString::fromUtf8(QByteArray(size, '\xe2'));
    QTest::newRow("lone surrogates") << fill(QString(QChar(0xd800)));
    // Beginnings of patterns whose ends never come.
    QTest::newRow("first fragments, one line") << fill(u"client version "_s);
    QTest::newRow("first fragments, many lines") << fill(u"client version\n"_s);
    QString all;
    for (const Signature &signature : signatures()) {
        for (const QString &pattern : signature.patterns) {
            all += pattern.section(u'*', 0, 0) + u' ';
        }
    }
    QTest::newRow("all first fragments") << fill(all);
    QTest::newRow("an error in each line") << fill(u"manifest unknown\n"_s);
}

void DoctorTest::isFast()
{
    QFETCH(QString, text);
    // Processor time of this process, so that a busy machine makes no difference.
    const std::clock_t begin = std::clock();
    const auto found = diagnose(text).size();
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(u"%1 s, %2 found"_s.arg(seconds).arg(found)));
}

void DoctorTest::explainsErrorsWithoutHint()
{
    const Error known{ErrorCode::EngineRefused, u"Unknown runtime specified sysbox-runc"_s, {}};
    const Error explainedError = explained(known);
    QCOMPARE(explainedError.message, known.message);
    QVERIFY(explainedError.hint.contains(u"Install Sysbox"_s));
    QVERIFY(explainedError.hint.contains(u"\n  docker info"_s));

    const Error hinted{ErrorCode::EngineRefused, known.message, u"Do this."_s};
    QCOMPARE(explained(hinted).hint, u"Do this."_s);
    const Error launch{ErrorCode::LaunchFailed, known.message, u"Do this."_s};
    QVERIFY(explained(launch).hint.startsWith(u"Do this.\n"_s));
    const Error unknown{ErrorCode::Io, u"Something new"_s, {}};
    QCOMPARE(explained(unknown).hint, QString());
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
