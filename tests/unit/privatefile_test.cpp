#include "common/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// Both ways to write a file: what waits for the disk, and what doesn't.
class PrivateFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void saysWhenItCant_data() { writes_data(); }
    void saysWhenItCant();
};

using Writer = Result<void> (*)(const QString &, const QByteArray &);
Q_DECLARE_METATYPE(Writer)

void PrivateFileTest::writes_data()
{
    QTest::addColumn<Writer>("write");
    QTest::newRow("waiting") << &writePrivateFile;
    QTest::newRow("soon") << &writePrivateFileSoon;
}

void PrivateFileTest::writes()
{
    QFETCH(Writer, write);
    const QTemporaryDir home;
    const QString path = home.filePath(u"a/new/folder/file ü.json"_s);
    for (const QByteArray &content :
         {QByteArray("long and old"), QByteArray("new"), QByteArray()}) {
        QVERIFY(write(path, content));
        QCOMPARE(readSmallFile(path, 100), std::optional(content));
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(path) & others) == QFile::Permissions());
    QCOMPARE(QDir(home.filePath(u"a/new/folder"_s)).entryList(QDir::Files).size(), 1);
}

void PrivateFileTest::saysWhenItCant()
{
    QFETCH(Writer, write);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"folder"_s);
    QVERIFY(QDir().mkpath(folder + u"/in/the/way"_s));
    for (const QString &path : {folder, u"/dev/null/file"_s}) {
        const Result<void> written = write(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    }
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 0); // nothing half done
}

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "privatefile_test.moc"
