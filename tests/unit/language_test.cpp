#include "common/language.h"
#include "guidance/doctor.h"
#include "methods/catalogue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dw;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(u"en"_s); }

    void languagesAreThere();
    void chooses_data();
    void chooses();
    void pluralForms_data();
    void pluralForms();
    void resourcesAreTranslated();
    void goesBackToEnglish();
};

void LanguageTest::languagesAreThere()
{
    const QStringList expected{u"en"_s, u"de"_s,    u"es"_s, u"fr"_s,
                               u"ja"_s, u"pt_BR"_s, u"ru"_s, u"zh_CN"_s};
    QCOMPARE(languages(), expected);
}

void LanguageTest::chooses_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringList() << u"en"_s;
    QTest::newRow("unknown") << QStringList{u"xx-YY"_s} << u"en"_s;
    QTest::newRow("German") << QStringList{u"de-DE"_s} << u"de"_s;
    QTest::newRow("Austria") << QStringList{u"de-AT"_s, u"en"_s} << u"de"_s;
    QTest::newRow("second choice") << QStringList{u"nl-NL"_s, u"fr-FR"_s} << u"fr"_s;
    QTest::newRow("Brazil") << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
    QTest::newRow("Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("China") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Taiwan") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
}

void LanguageTest::chooses()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageFor(wanted), "language");
}

void LanguageTest::pluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms"); ///< that 1, 2, 5 and 21 take, counted without the number
    QTest::newRow("English") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("Portuguese") << u"pt_BR"_s << 2;
    QTest::newRow("Russian") << u"ru"_s << 3;
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("Chinese") << u"zh_CN"_s << 1;
}

void LanguageTest::pluralForms()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    speak(language);
    QSet<QString> seen;
    for (const int count : {1, 2, 5, 21}) {
        QString text = QCoreApplication::translate("dw::gui::ImportReport",
                                                   "%n setting(s) understood", nullptr, count);
        QVERIFY2(!text.contains(u"(s)"_s) && text.contains(QString::number(count)),
                 qPrintable(text));
        seen.insert(text.remove(QString::number(count)));
    }
    QCOMPARE(seen.size(), forms);
}

void LanguageTest::resourcesAreTranslated()
{
    const QString english = methodInfo(Method::Dind).title;
    const QString log = u"Cannot connect to the Docker daemon at unix:///var/run/docker.sock"_s;
    const QString diagnosis = diagnose(log).first().signature.title;
    speak(u"de"_s);
    QVERIFY(methodInfo(Method::Dind).title != english);
    QVERIFY(diagnose(log).first().signature.title != diagnosis);
    QCOMPARE(methodInfo(Method::Dind).key, u"dind"_s);
}

void LanguageTest::goesBackToEnglish()
{
    const QString english = methodInfo(Method::Dind).title;
    speak(u"fr"_s);
    speak(u"ja"_s);
    speak(u"en"_s);
    QCOMPARE(methodInfo(Method::Dind).title, english);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
