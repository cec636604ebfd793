#include "guidance/glossary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class GlossaryTest : public QObject
{
    Q_OBJECT

private slots:
    void explainsInASentenceOrTwo();
    void knowsTheWordsOfTheWindow();
    void isSorted();
    void search_data();
    void search();
};

namespace {

QStringList terms(const QList<GlossaryEntry> &entries)
{
    QStringList all;
    for (const GlossaryEntry &entry : entries) {
        all.append(entry.term);
    }
    return all;
}

} // namespace

void GlossaryTest::explainsInASentenceOrTwo()
{
    static const QRegularExpression end(u"[.](\\s|$)"_s);
    QSet<QString> seen;
    for (const GlossaryEntry &entry : glossary()) {
        const QByteArray about = entry.term.toUtf8();
        QVERIFY2(!entry.term.isEmpty() && !seen.contains(entry.term.toLower()), about.constData());
        seen.insert(entry.term.toLower());
        QVERIFY2(entry.text.endsWith(u'.') && entry.text.size() > 40, about.constData());
        QVERIFY2(entry.text.size() <= 220 && entry.text.count(end) <= 2, about.constData());
    }
}

void GlossaryTest::knowsTheWordsOfTheWindow()
{
    const QStringList known = terms(glossary());
    for (const QString &word :
         {u"agent"_s,      u"agent pool"_s,     u"access token"_s, u"bind mount"_s,
          u"build"_s,      u"Compose"_s,        u"container"_s,    u"Docker context"_s,
          u"engine"_s,     u"host"_s,           u"image"_s,        u"label"_s,
          u"MTU"_s,        u"network"_s,        u"plan"_s,         u"registry"_s,
          u"privileged"_s, u"restart policy"_s, u"root"_s,         u"runtime"_s,
          u"sidecar"_s,    u"socket"_s,         u"Sysbox"_s,       u"token"_s,
          u"volume"_s,     u"user namespace"_s}) {
        QVERIFY2(known.contains(word), qPrintable(word));
    }
}

/// As in a dictionary, whatever the case, even in the language of C that the test speaks.
void GlossaryTest::isSorted()
{
    const QStringList found = terms(glossary());
    QStringList sorted = found;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(found, sorted);
    QVERIFY(found.size() > 40);
    QVERIFY(found.indexOf(u"Compose"_s) > found.indexOf(u"build"_s));
}

void GlossaryTest::search_data()
{
    QTest::addColumn<QString>("searched");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count"); ///< -1: some
    QTest::newRow("nothing") << u"  "_s << glossary().first().term << int(glossary().size());
    QTest::newRow("a term") << u"sidecar"_s << u"sidecar"_s << -1;
    QTest::newRow("case") << u"SYSBOX"_s << u"Sysbox"_s << -1;
    QTest::newRow("term before text") << u"volume"_s << u"volume"_s << -1;
    QTest::newRow("words in any order") << u"mount bind"_s << u"bind mount"_s << -1;
    QTest::newRow("only in a text") << u"dockerd"_s << u"engine"_s << 1;
    QTest::newRow("unknown") << u"helicopter"_s << QString() << 0;
}

void GlossaryTest::search()
{
    QFETCH(QString, searched);
    QFETCH(QString, first);
    QFETCH(int, count);
    const QStringList found = terms(glossaryWith(searched));
    QCOMPARE(found.value(0), first);
    if (count >= 0) {
        QCOMPARE(found.size(), count);
    } else {
        QVERIFY(!found.isEmpty() && found.size() < glossary().size());
    }
}

QTEST_GUILESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
