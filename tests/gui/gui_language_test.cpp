#include "layoutchecks.h"
#include "pseudolanguage.h"
#include "wizardfixture.h"

#include "common/language.h"
#include "gui/agentswindow.h"
#include "gui/codeview.h"
#include "gui/stepheader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

namespace {

const QString mark(QChar(PseudoLanguage::opening));

/// Texts as people see them, with the widget each is on.
struct ShownText
{
    const QWidget *widget;
    QString text;
};

QList<ShownText> textsIn(const QWidget &window)
{
    QList<ShownText> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QTextDocument plain;
            plain.setHtml(label->text());
            texts.append({widget, label->textFormat() == Qt::RichText ? plain.toPlainText()
                                                                      : label->text()});
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts.append({widget, button->text()});
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            texts.append({widget, box->title()});
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts.append({widget, tabs->tabText(i)});
            }
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            texts.append({widget, choice->currentText()});
        }
        for (const QString &told : {widget->toolTip(), widget->accessibleName()}) {
            texts.append({widget, told});
        }
    }
    return texts;
}

/// Names, numbers, addresses and code are the same in each language.
bool isForPeople(const QString &text)
{
    static const QRegularExpression words(u"\\p{L}{3,} \\p{L}{2,}"_s);
    return text.contains(words);
}

QString describe(const ShownText &shown)
{
    return describeText(*shown.widget, shown.text);
}

} // namespace

/// What no language that is spoken shows. Whether everything fits in those is gui.sheets'.
class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void cleanup();

    void nothingIsLeftUntranslated();
    void isReadFromRightToLeft();
    void menuOffersLanguages();
    void eachEntryHasItsOwnKey_data();
    void eachEntryHasItsOwnKey();

private:
    /// Calls `look` on each page, with its details open.
    template <class Look>
    void walk(WizardFixture &fixture, Look look);
};

void LanguageTest::cleanup()
{
    speak(u"en"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

template <class Look>
void LanguageTest::walk(WizardFixture &fixture, Look look)
{
    QVERIFY(fixture.waitForEngine());
    auto *tabs = fixture.find<QTabBar>(u"detailTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(100);
        look(u"method-%1"_s.arg(tab));
    }
    fixture.press(QWizard::NextButton);
    look(u"agent-empty"_s);
    fixture.type(u"serverUrl"_s, u"nonsense"_s);
    QTest::qWait(300);
    look(u"agent-error"_s);
    fixture.click(u"advancedToggle"_s);
    QTest::qWait(100);
    look(u"agent-advanced"_s);
    fixture.type(u"serverUrl"_s, u"http://teamcity.example.com"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTest::qWait(300);
    look(u"review"_s);
    fixture.click(u"showReachButton"_s);
    QTest::qWait(100);
    look(u"review-diagram"_s);
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QTest::qWait(200);
    look(u"launch"_s);
}

void LanguageTest::nothingIsLeftUntranslated()
{
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QStringList left;
    int translated = 0;
    walk(fixture, [&](const QString &page) {
        for (const ShownText &shown : textsIn(fixture.wizard)) {
            translated += shown.text.contains(mark) ? 1 : 0;
            const QString line = page + u", "_s + describe(shown);
            if (isForPeople(shown.text) && !shown.text.contains(mark) && !left.contains(line)) {
                left.append(line);
            }
        }
    });
    for (const QAction *action : fixture.find<QMenu>(u"mainMenu"_s)->actions()) {
        if (isForPeople(action->text()) && !action->text().contains(mark)) {
            left.append(action->text());
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY2(translated > 300, qPrintable(QString::number(translated)));
}

/// No such language is spoken yet; the layout is ready for one.
void LanguageTest::isReadFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setPalette(lightPalette());
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(1024, 700); // where there is the least room
    QVERIFY(fixture.waitForEngine());
    QTRY_VERIFY(
        cutOffIn(fixture.wizard).isEmpty()); // what one layout changes, others take up later
    const QString folder = qEnvironmentVariable("DW_SCREENSHOTS", u"screenshots"_s);
    QStringList wrong;
    walk(fixture, [&](const QString &page) {
        (void)QTest::qWaitFor([&] { return cutOffIn(fixture.wizard).isEmpty(); });
        wrong += cutOffIn(fixture.wizard);
        fixture.wizard.grab().save(u"%1/language-rtl-%2.png"_s.arg(folder, page));
    });
    const QAbstractButton *menu = fixture.button(QWizard::CustomButton1);
    const QAbstractButton *cancel = fixture.button(QWizard::FinishButton);
    QVERIFY(menu->x() > cancel->x());
    QVERIFY(fixture.find<CodeView>(u"previewCompose"_s)->isLeftToRight());

    auto *steps = fixture.wizard.currentPage()->findChild<StepHeader *>();
    QVERIFY(steps->accessiblePart(0).area.left() > steps->accessiblePart(1).area.right());
    QCOMPARE(steps->accessiblePart(0).area.right(), steps->rect().right());
    const QImage picture = steps->grab().toImage(); // the last step is not the whole way across
    const QRgb empty = picture.pixel(0, 0);
    const int end = steps->accessiblePart(3).area.left();
    QVERIFY(end > 0);
    for (int x = 0; x < end - 1; ++x) {
        QCOMPARE(picture.pixel(x, picture.height() / 2), empty);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LanguageTest::menuOffersLanguages()
{
    WizardFixture fixture{QString()};
    QString chosen = u"none"_s;
    connect(&fixture.wizard, &MainWizard::languageChosen, this,
            [&chosen](const QString &language) { chosen = language; });
    auto *menu = fixture.find<QMenu>(u"languageMenu"_s);
    QCOMPARE(menu->actions().size(), languages().size() + 2); // the system's, and a separator
    fixture.find<QAction>(u"language_de"_s)->trigger();
    QCOMPARE(chosen, u"de"_s);
    fixture.wizard.setLanguage(u"de"_s);
    QVERIFY(fixture.find<QAction>(u"language_de"_s)->isChecked());
    QVERIFY(!fixture.find<QAction>(u"language_"_s)->isChecked());
}

void LanguageTest::eachEntryHasItsOwnKey_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

/// On pages it is gui.sheets that looks for clashes.
void LanguageTest::eachEntryHasItsOwnKey()
{
    QFETCH(const QString, language);
    speak(language);
    WizardFixture fixture{QString()};
    const AgentsWindow agents(fixture.session);
    const QStringList clashes = keyClashesInMenusOf(fixture.wizard) + keyClashesInMenusOf(agents);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    QVERIFY(agents.findChild<QMenu *>(u"agentMenu"_s)->actions().size() > 5);
}

QTEST_MAIN(LanguageTest)
#include "gui_language_test.moc"
