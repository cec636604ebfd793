#include "gui/columnscroll.h"
#include "gui/factrows.h"
#include "gui/fieldhelp.h"
#include "gui/textlabel.h"
#include "gui/wrappingbutton.h"

#include <QComboBox>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw::gui;

/// Widgets that make room for their texts, or make do with the room there is.
class WrappingTest : public QObject
{
    Q_OBJECT

private slots:
    void breaksBetweenWords();
    void breaksWhatHasNoBlanks();
    void buttonGrowsAsItNarrows();
    void checkBoxIsLaidOutWrapped();
    void formIsAsWideAsItsContents();
    void oneAddressDoesNotWidenTheForm();
    void hiddenRowsTakeNothingFromOthers();
    void fieldsHaveRoomForHintsAndChoices();
    void textIsMeasuredAsALabelDoes_data();
    void textIsMeasuredAsALabelDoes();
    void textIsMeasuredAnewWhenItChanges();
    void textIsSelectedWithTheMouse();
    void textStaysWhereItIsUnderThePointer();
};

void WrappingTest::breaksBetweenWords()
{
    const QFontMetrics metrics{QFont()};
    const QString text = u"Steps may run inside a &container"_s;
    const int width = metrics.horizontalAdvance(u"Steps may run inside"_s) + 2;
    QCOMPARE(brokenInto(width, text, QFont()), u"Steps may run inside\na &container"_s);
    QCOMPARE(brokenInto(10'000, text, QFont()), text);
}

void WrappingTest::breaksWhatHasNoBlanks()
{
    const QFontMetrics metrics{QFont()};
    const QString address = u"https://teamcity.example.com/a/long/path/of/somebody"_s;
    const QStringList lines = brokenInto(120, address, QFont()).split(u'\n');
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), address);
    for (const QString &line : lines) {
        QVERIFY2(metrics.horizontalAdvance(line) <= 120, qPrintable(line));
    }
}

void WrappingTest::buttonGrowsAsItNarrows()
{
    const QString text = u"Use host.docker.internal, Docker’s name for this machine"_s;
    const WrappingButton button(text);
    const QSize oneLine = button.sizeHint();
    QCOMPARE(button.heightForWidth(oneLine.width()), oneLine.height());
    QVERIFY(button.heightForWidth(oneLine.width() / 2) > oneLine.height());
    QVERIFY(button.minimumSizeHint().width() < oneLine.width() / 2);
    const WrappingButton shorter(u"OK"_s);
    QCOMPARE(shorter.minimumSizeHint(), shorter.sizeHint());
}

void WrappingTest::checkBoxIsLaidOutWrapped()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *box = new WrappingCheckBox(u"Los pasos pueden ejecutarse en un &contenedor"_s, &page);
    column->addWidget(box);
    column->addStretch(1);
    page.resize(200, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(box->height(), box->heightForWidth(box->width()));
    QVERIFY(box->height() > box->QCheckBox::sizeHint().height());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(box->isChecked());
}

void WrappingTest::formIsAsWideAsItsContents()
{
    ColumnScroll scroll;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *wide = new QWidget(content);
    wide->setMinimumWidth(300);
    column->addWidget(wide);
    scroll.setWidget(content);
    const int bar = scroll.verticalScrollBar()->sizeHint().width();
    QVERIFY(scroll.minimumSizeHint().width() >= 300 + bar);
    wide->setMinimumWidth(400);
    QVERIFY(scroll.minimumSizeHint().width() >= 400 + bar);
}

void WrappingTest::oneAddressDoesNotWidenTheForm()
{
    ColumnScroll scroll;
    auto *label = new QLabel(QString(500, u'x'));
    scroll.setWidget(label);
    QVERIFY(label->minimumSizeHint().width() > 1000);
    QVERIFY(scroll.minimumSizeHint().width() < 600);
}

void WrappingTest::hiddenRowsTakeNothingFromOthers()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *rows = new FactRows(4, &window);
    column->addWidget(rows);
    column->addStretch(1);
    QList<QLabel *> values;
    for (int i = 0; i < 5; ++i) {
        values.append(rows->add(u"Title %1:"_s.arg(i), u"value%1"_s.arg(i)));
        rows->set(values.last(), u"a text that is long enough to be wrapped in a narrow window"_s);
    }
    window.resize(220, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    rows->set(values[0], {});
    rows->set(values[1], {});
    QTest::qWait(50);
    QVERIFY(!values[0]->isVisible());
    for (int i = 2; i < 5; ++i) {
        QVERIFY(values[i]->height() >= values[i]->heightForWidth(values[i]->width()));
        const auto *title = qobject_cast<QLabel *>(
            *std::find_if(rows->children().begin(), rows->children().end(), [&](QObject *each) {
                auto *label = qobject_cast<QLabel *>(each);
                return label && label->buddy() == values[i];
            }));
        QVERIFY(title->isVisible() && title->height() >= title->sizeHint().height());
    }
}

void WrappingTest::fieldsHaveRoomForHintsAndChoices()
{
    QLineEdit field;
    field.setClearButtonEnabled(true);
    field.setPlaceholderText(u"Filter by name, state, image, … (Ctrl+K) and by much else"_s);
    makeRoomForHint(&field, 100);
    QVERIFY(field.minimumWidth() >
            field.fontMetrics().horizontalAdvance(field.placeholderText()) + 16);
    field.setPlaceholderText(u"x"_s);
    makeRoomForHint(&field, 100);
    QCOMPARE(field.minimumWidth(), 100);

    QComboBox list;
    list.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    (void)list.minimumSizeHint(); // of an empty list, which Qt keeps
    list.addItem(u"teamcity-agent-of-the-other-team-1"_s);
    makeRoomForChoices(&list);
    QVERIFY(list.minimumWidth() >
            list.fontMetrics().horizontalAdvance(u"teamcity-agent-of-the-other-team-1"_s));
}

void WrappingTest::textIsMeasuredAsALabelDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a word") << u"Docker"_s;
    QTest::newRow("a sentence") << u"Builds use the host's own Docker engine: quick to set up."_s;
    QTest::newRow("lines")
        << u"Is Docker installed?\nStart it with \"sudo systemctl start docker\".\n"_s;
    QTest::newRow("an address") << u"https://teamcity.example.com/a/long/path?of=somebody&more=1"_s;
    QTest::newRow("long") << u"All builds share one engine, "_s.repeated(20);
    QTest::newRow("other scripts")
        << u"エージェントのコンテナーを起動します。 منفذ الخادم 8111 "_s.repeated(3);
    QTest::newRow("rich") << u"<p>Some <b>bold</b> words,</p><ul><li>and an item</li></ul>"_s;
}

/// At any width, in whatever order they are asked for: what is concluded from others must be right.
void WrappingTest::textIsMeasuredAsALabelDoes()
{
    QFETCH(QString, text);
    QLabel plain(text);
    plain.setWordWrap(true);
    TextLabel label(text);
    for (QLabel *each : {&plain, static_cast<QLabel *>(&label)}) {
        each->setContentsMargins(7, 3, 2, 1);
    }
    QCOMPARE(label.sizeHint(), plain.sizeHint());
    QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
    const int widths = 701; // a prime: each step of 97 below finds another
    for (int i = 0, width = 0; i < widths; ++i, width = (width + 97) % widths) {
        QVERIFY2(label.heightForWidth(width) == plain.heightForWidth(width),
                 qPrintable(u"%1 wide: %2, not %3"_s.arg(width)
                                .arg(label.heightForWidth(width))
                                .arg(plain.heightForWidth(width))));
    }
}

void WrappingTest::textIsMeasuredAnewWhenItChanges()
{
    TextLabel label(u"Short"_s);
    const int oneLine = label.heightForWidth(200);
    label.setText(u"All builds share one engine, and more than that besides"_s);
    QVERIFY(label.heightForWidth(200) > oneLine);
    label.setText(u"Short"_s);
    QCOMPARE(label.heightForWidth(200), oneLine);
    QFont large = label.font();
    large.setPointSizeF(2 * large.pointSizeF());
    label.setFont(large);
    QVERIFY(label.heightForWidth(200) > oneLine);
}

namespace {

void enter(QWidget &widget)
{
    const QPointF at(3, 3);
    QEnterEvent event(at, at, at);
    QCoreApplication::sendEvent(&widget, &event);
}

void leave(QWidget &widget)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void WrappingTest::textIsSelectedWithTheMouse()
{
    TextLabel label(u"Builds use the host"_s);
    label.show();
    enter(label);
    QTest::mouseDClick(&label, Qt::LeftButton, {}, {5, label.height() / 2});
    QCOMPARE(label.selectedText(), u"Builds"_s);
    leave(label);
    QCOMPARE(label.selectedText(), u"Builds"_s);
}

void WrappingTest::textStaysWhereItIsUnderThePointer()
{
    for (const QString &text : {u"One line"_s, u"All builds share one engine, "_s.repeated(5),
                                u"First line\nand a second"_s}) {
        TextLabel label(text);
        label.resize(230, label.heightForWidth(230) + 20);
        label.show();
        const QImage before = label.grab().toImage();
        enter(label);
        QCOMPARE(label.grab().toImage(), before);
        leave(label);
        QCOMPARE(label.grab().toImage(), before);
    }
}

QTEST_MAIN(WrappingTest)
#include "gui_wrapping_test.moc"
