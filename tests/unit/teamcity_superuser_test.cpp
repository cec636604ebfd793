#include "teamcity/superusertoken.h"

#include <QTest>

using namespace dw::teamcity;
using namespace Qt::Literals::StringLiterals;

/// The line of TeamCity's console and log (jetbrains.com/help/teamcity/super-user.html), and what
/// may stand around it.
class SuperUserTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void newestCounts();
    void inPieces();
    void staysSmall();
};

void SuperUserTest::finds_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("token");
    QTest::newRow("console") << QByteArray(
                                    "[TeamCity] Super user authentication token: "
                                    "8446629153054945175 (use empty username with the token as the "
                                    "password to access the server)\n")
                             << u"8446629153054945175"_s;
    QTest::newRow("log file") << QByteArray("[2026-08-28 10:00:00,123]   INFO - "
                                            "jetbrains.buildServer.STARTUP - Super user "
                                            "authentication token: 123456 (use empty\r\n")
                              << u"123456"_s;
    QTest::newRow("old") << QByteArray("Super user authentication token: \"987654\". To login\n")
                         << u"987654"_s;
    QTest::newRow("no line break yet")
        << QByteArray("Super user authentication token: 123456") << QString();
    QTest::newRow("only announced")
        << QByteArray("Administrator can login using super user authentication token (better\n")
        << QString();
    QTest::newRow("no number") << QByteArray("Super user authentication token: rm -rf /\n")
                               << QString();
    QTest::newRow("a number and more")
        << QByteArray("Super user authentication token: 123456abc\n") << QString();
    QTest::newRow("too long") << "Super user authentication token: " + QByteArray(41, '1') + '\n'
                              << QString();
    QTest::newRow("no text") << QByteArray("\xff\xfe\0Super user authentication token: \x80\n", 38)
                             << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void SuperUserTest::finds()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, token);
    SuperUserTokenFinder finder;
    finder.add(log);
    QCOMPARE(finder.token(), token);
}

void SuperUserTest::newestCounts()
{
    SuperUserTokenFinder finder;
    finder.add("Super user authentication token: 1111\nother\n"
               "Super user authentication token: 2222\nSuper user authentication token: x\n");
    QCOMPARE(finder.token(), u"2222"_s);
}

void SuperUserTest::inPieces()
{
    const QByteArray log = "a\n[TeamCity] Super user authentication token: 123456 (use\nb\n";
    for (qsizetype at = 0; at < log.size(); ++at) {
        SuperUserTokenFinder finder;
        finder.add(log.left(at));
        finder.add(log.mid(at));
        QCOMPARE(finder.token(), u"123456"_s);
    }
}

/// A line without an end is forgotten beyond its limit, and the next one is read all the same.
void SuperUserTest::staysSmall()
{
    SuperUserTokenFinder finder;
    for (int i = 0; i < 1000; ++i) {
        finder.add(QByteArray(1024, 'x'));
    }
    finder.add("Super user authentication token: 1111\n");
    QCOMPARE(finder.token(), QString());
    finder.add("Super user authentication token: 2222\n");
    QCOMPARE(finder.token(), u"2222"_s);
}

QTEST_GUILESS_MAIN(SuperUserTest)
#include "teamcity_superuser_test.moc"
