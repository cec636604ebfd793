#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/diagramcanvas.h"
#include "gui/findinglist.h"
#include "gui/theme.h"
#include "plan/blastradius.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// The drawing on the review page, and the settings that would shrink what a build can reach.
class DiagramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void pointingShowsWhatMakesIt();
    void clickHolds();
    void keyboardReachesEveryPart();
    void screenReadersFindEveryPart();
    void zooms();
    void wheelZoomsAndDraggingMoves();
    void saves();
    void looksLikeItsSvg_data();
    void looksLikeItsSvg();
    void followsThePlanAndTheTheme();
    void saysWhatABuildCanReach();
    void shrinkerIsAppliedAndUndone();
    void shrinkersShrink();
    void methodPageDrawsTheDefault();

private:
    static DiagramCanvas *open(WizardFixture &fixture);
};

namespace {

const QString socketLine = u"teamcity-agent - teamcity-agent//var/run/docker.sock"_s;

QPoint middleOf(const DiagramCanvas *canvas, const QString &id)
{
    return canvas->areaOf(canvas->partCalled(id)).center().toPoint();
}

QString wordsOf(const WizardFixture &fixture)
{
    return fixture.find<QTextEdit>(u"diagramWords"_s)->toPlainText();
}

/// The lines that are lit up, without what only holds them together.
QStringList litLines(const WizardFixture &fixture, const QString &view)
{
    QStringList lines;
    for (const auto &lit : fixture.find<CodeView>(view)->extraSelections()) {
        lines.append(lit.cursor.block().text().trimmed().remove(u" \\"_s));
    }
    return lines;
}

/// The button below a setting that would help.
QPushButton *shrinker(const WizardFixture &fixture, const QString &title)
{
    for (QPushButton *button :
         fixture.find<FindingList>(u"shrinkerList"_s)->findChildren<QPushButton *>()) {
        if (button->accessibleDescription() == title && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

DiagramCanvas *DiagramTest::open(WizardFixture &fixture)
{
    if (!fixture.goTo(u"reviewPage"_s)) {
        return nullptr;
    }
    fixture.click(u"showReachButton"_s);
    auto *canvas = fixture.find<DiagramCanvas>(u"diagramCanvas"_s);
    return QTest::qWaitFor([canvas] { return canvas->isVisible() && canvas->partCount() > 0; })
               ? canvas
               : nullptr;
}

void DiagramTest::pointingShowsWhatMakesIt()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    const qsizetype part = canvas->partCalled(socketLine);
    QVERIFY(part >= 0);
    QTest::mouseMove(canvas, middleOf(canvas, socketLine));
    QTRY_COMPARE(canvas->current(), part);
    const QString words = wordsOf(fixture);
    QVERIFY2(words.contains(canvas->factsOf(part).title), qPrintable(words));
    QVERIFY2(words.contains(u"Risk: "_s), qPrintable(words));
    for (const QString &view : {u"reviewCommand"_s, u"reviewCompose"_s}) {
        fixture.wizard.chooseOutput(view.mid(6).toLower());
        QTRY_VERIFY(!litLines(fixture, view).isEmpty());
        const QStringList lines = litLines(fixture, view);
        for (const QString &line : lines) {
            QVERIFY2(words.contains(line), qPrintable(line));
        }
        QVERIFY2(lines.join(u' ').contains(u"/var/run/docker.sock"_s),
                 qPrintable(lines.join(u'|')));
    }
    // Without the drawing nothing says why lines are lit.
    fixture.find<QTabWidget>(u"reviewSide"_s)->setCurrentIndex(0);
    QVERIFY(litLines(fixture, u"reviewCompose"_s).isEmpty());
    fixture.find<QTabWidget>(u"reviewSide"_s)->setCurrentIndex(1);
    QVERIFY(!litLines(fixture, u"reviewCompose"_s).isEmpty());
}

void DiagramTest::clickHolds()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    const qsizetype part = canvas->partCalled(socketLine), other = canvas->partCalled(u"server"_s);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, middleOf(canvas, socketLine));
    QTRY_VERIFY(canvas->isHeld());
    QCOMPARE(canvas->current(), part);
    QTest::mouseMove(canvas, middleOf(canvas, u"server"_s));
    QTest::qWait(50);
    QCOMPARE(canvas->current(), part);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, middleOf(canvas, u"server"_s));
    QCOMPARE(canvas->current(), other);
    QVERIFY(canvas->isHeld());
    QTest::keyClick(canvas, Qt::Key_Escape);
    QCOMPARE(canvas->current(), -1);
    QVERIFY(!canvas->isHeld());
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QVERIFY(fixture.wizard.isVisible());
    QTest::mouseMove(canvas, middleOf(canvas, socketLine));
    QTRY_COMPARE(canvas->current(), part);
}

void DiagramTest::keyboardReachesEveryPart()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    canvas->setFocus();
    QTRY_VERIFY(canvas->hasFocus());
    QTest::keyClick(canvas, Qt::Key_Home);
    for (qsizetype i = 0; i < canvas->partCount(); ++i) {
        QCOMPARE(canvas->current(), i);
        QVERIFY(wordsOf(fixture).startsWith(canvas->factsOf(i).title));
        const QRegion seen = canvas->visibleRegion();
        QVERIFY2(seen.contains(canvas->areaOf(i).center().toPoint()),
                 qPrintable(canvas->factsOf(i).title));
        if (i + 1 < canvas->partCount()) {
            QTest::keyClick(canvas, i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Right);
        }
    }
    QTest::keyClick(canvas, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(canvas->current(), canvas->partCount() - 2);
    QTest::keyClick(canvas, Qt::Key_End);
    QTest::keyClick(canvas, Qt::Key_Tab); // behind the last part
    QVERIFY(!canvas->hasFocus());
    QTest::keyClick(fixture.wizard.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(canvas->hasFocus());
    QCOMPARE(canvas->current(), canvas->partCount() - 1);
}

void DiagramTest::screenReadersFindEveryPart()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(access);
    QCOMPARE(access->text(QAccessible::Name), canvas->drawing().title);
    QCOMPARE(access->text(QAccessible::Description), canvas->drawing().summary);
    QCOMPARE(access->childCount(), canvas->partCount());
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *part = access->child(i);
        QVERIFY(part && part->isValid());
        QCOMPARE(part->parent(), access);
        QCOMPARE(access->indexOfChild(part), i);
        QCOMPARE(part->text(QAccessible::Name), canvas->factsOf(i).title);
        QCOMPARE(part->text(QAccessible::Description), canvas->factsOf(i).text);
        QVERIFY(!part->rect().isEmpty());
    }
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_End);
    QCOMPARE(access->focusChild(), access->child(access->childCount() - 1));
    QVERIFY(access->focusChild()->state().focused);
    const QPoint socket = canvas->mapToGlobal(middleOf(canvas, socketLine));
    QCOMPARE(access->childAt(socket.x(), socket.y()),
             access->child(int(canvas->partCalled(socketLine))));

    // A part of a drawing that is gone says nothing.
    QAccessibleInterface *last = access->focusChild();
    const int index = access->indexOfChild(last);
    AgentSpec spec = fixture.model.spec();
    spec.method = Method::Sysbox;
    fixture.model.setSpec(spec);
    QTRY_VERIFY(canvas->partCalled(socketLine) < 0);
    QCOMPARE(access->childCount(), canvas->partCount());
    QCOMPARE(last->isValid(), access->childCount() > index);
    QCOMPARE(last->text(QAccessible::Name).isEmpty(), !last->isValid());
}

void DiagramTest::zooms()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    const double fitting = canvas->zoom();
    fixture.click(u"diagramLarger"_s);
    QVERIFY(canvas->zoom() > fitting);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->zoom() > fitting * 1.5);
    QTest::keyClick(canvas, Qt::Key_Minus);
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(canvas->zoom(), fitting);
    fixture.click(u"diagramSmaller"_s);
    QVERIFY(canvas->zoom() < fitting);
    fixture.click(u"diagramFit"_s);
    QCOMPARE(canvas->zoom(), fitting);
    auto *scroll = fixture.find<QScrollArea>(u"diagramScroll"_s);
    fixture.wizard.resize(1700, 1000);
    QTRY_VERIFY(canvas->zoom() > fitting);
    QVERIFY(canvas->width() <= scroll->viewport()->width());
}

void DiagramTest::wheelZoomsAndDraggingMoves()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    auto *scroll = fixture.find<QScrollArea>(u"diagramScroll"_s);
    const double before = canvas->zoom();
    const QString id = u"teamcity-agent"_s;
    const auto turn = [&](Qt::KeyboardModifiers keys) {
        const QPointF at = middleOf(canvas, id);
        QWheelEvent event(at, canvas->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &event);
    };
    turn(Qt::NoModifier);
    QCOMPARE(canvas->zoom(), before);
    for (int i = 0; i < 4; ++i) {
        turn(Qt::ControlModifier);
    }
    QVERIFY(canvas->zoom() > before * 2);

    // What was under the mouse is still there to see, and follows when it is dragged.
    const auto place = [&] {
        return middleOf(canvas, id) + canvas->pos();
    };
    QVERIFY(scroll->viewport()->rect().contains(place()));
    const QPoint from = middleOf(canvas, id), was = place();
    const qsizetype current = canvas->current();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from - QPoint(30, 20));
    QTest::mouseMove(canvas, canvas->mapFrom(scroll->viewport(), was - QPoint(60, 40)));
    QTest::mouseRelease(canvas, Qt::LeftButton, {},
                        canvas->mapFrom(scroll->viewport(), was - QPoint(60, 40)));
    QCOMPARE(place(), was - QPoint(60, 40));
    QVERIFY(!canvas->isHeld());
    QCOMPARE(canvas->current(), current);
}

void DiagramTest::saves()
{
    QTemporaryDir folder;
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    for (const QString &suffix : {u"svg"_s, u"png"_s}) {
        fixture.click(suffix == u"svg"_s ? u"diagramSaveSvg"_s : u"diagramSavePng"_s);
        auto *dialog = openDialog<QFileDialog>(&fixture.wizard);
        QVERIFY(dialog);
        const QString name = u"teamcity-agent."_s + suffix;
        QVERIFY(dialog->selectedFiles().value(0).endsWith(name));
        dialog->setDirectory(folder.path());
        dialog->selectFile(name);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFileInfo::exists(folder.filePath(name)));
        QTRY_VERIFY(!openDialog<QFileDialog>(&fixture.wizard));
    }
    QSvgRenderer svg(folder.filePath(u"teamcity-agent.svg"_s));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.defaultSize(), QSizeF(canvas->drawing().width, canvas->drawing().height).toSize());
    const QImage png(folder.filePath(u"teamcity-agent.png"_s));
    QVERIFY(!png.isNull());
    QVERIFY(png.width() > canvas->drawing().width * 1.9);
    const QByteArray boundary = "stroke=\"" + themeFor(canvas->palette()).danger.name().toUtf8();
    QVERIFY(canvas->svg().contains(boundary));
}

void DiagramTest::looksLikeItsSvg_data()
{
    QTest::addColumn<Method>("method");
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        QTest::newRow(qPrintable(toKey(method))) << method;
    }
}

/// What is painted is what is saved, which another renderer draws. They smooth edges and place
/// letters differently, so that it is seen from afar that the same things stand in the same places.
void DiagramTest::looksLikeItsSvg()
{
    QFETCH(const Method, method);
    AgentSpec spec = exampleSpec(method);
    spec.volumes = {{u"/srv/cache"_s, u"/cache"_s, true}};
    const Result<Plan> plan = makePlan(spec, HostFacts());
    QVERIFY(plan);
    DiagramCanvas canvas;
    canvas.setDrawing(drawPlan(*plan));
    const QImage painted = canvas.image(1);
    QImage drawn(painted.size(), painted.format());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer(canvas.svg()).render(&painter);
    painter.end();

    constexpr int cell = 12; // pixels
    const QSize cells = painted.size() / cell;
    const auto seenFromAfar = [&](const QImage &image) {
        return image.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage one = seenFromAfar(painted), other = seenFromAfar(drawn);
    qint64 difference = 0, ink = 0;
    for (int y = 0; y < cells.height(); ++y) {
        for (int x = 0; x < cells.width(); ++x) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            const int between = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                                std::abs(a.blue() - b.blue());
            QVERIFY2(between < 150, qPrintable(u"at %1, %2"_s.arg(x * cell).arg(y * cell)));
            difference += between;
            ink += 3 * 255 - b.red() - b.green() - b.blue();
        }
    }
    QVERIFY(difference * 20 < ink);
}

void DiagramTest::followsThePlanAndTheTheme()
{
    QApplication::setPalette(lightPalette());
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    const QByteArray light = canvas->svg();
    QApplication::setPalette(darkPalette());
    QTRY_VERIFY(canvas->svg() != light);
    QApplication::setPalette(lightPalette());
    AgentSpec spec = fixture.model.spec();
    spec.volumes = {{u"/srv/cache"_s, u"/cache"_s, false}};
    fixture.model.setSpec(spec);
    QTRY_VERIFY(canvas->partCalled(u"teamcity-agent//srv/cache"_s) >= 0);
    QVERIFY(canvas->svg().contains("/srv/cache"));
}

/// Every reach of the plan with how it comes about, every setting that helps, every belief that
/// matters.
void DiagramTest::saysWhatABuildCanReach()
{
    WizardFixture fixture({});
    QVERIFY(open(fixture));
    const auto textOf = [&](const QString &list) {
        QStringList texts;
        for (const QLabel *label : fixture.find<FindingList>(list)->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    };
    const QString reach = textOf(u"reachList"_s), myths = textOf(u"mythList"_s);
    for (const Reach &each : blastRadius(*fixture.model.plan())) {
        QVERIFY2(reach.contains(each.title), qPrintable(each.title));
        QCOMPARE(reach.count(each.how), 1);
    }
    QVERIFY(!mythsAbout(*fixture.model.plan()).isEmpty());
    for (const Myth &myth : mythsAbout(*fixture.model.plan())) {
        QVERIFY(myths.contains(myth.belief) && myths.contains(myth.truth));
    }
    AgentSpec spec = fixture.model.spec();
    spec.method = Method::Sysbox;
    fixture.model.setSpec(spec);
    QTRY_VERIFY(!fixture.find<FindingList>(u"mythList"_s)->isVisible());
}

void DiagramTest::shrinkerIsAppliedAndUndone()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    QVERIFY(canvas->partCalled(u"boundary"_s) >= 0);
    const AgentSpec before = fixture.model.spec();
    QTRY_VERIFY(shrinker(fixture, u"Use Sysbox"_s));
    QTest::mouseClick(shrinker(fixture, u"Use Sysbox"_s), Qt::LeftButton);
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    QVERIFY(canvas->partCalled(u"boundary"_s) < 0);
    QVERIFY(canvas->partCalled(u"teamcity-agent/boundary"_s) >= 0);
    for (const Finding &finding : fixture.find<FindingList>(u"reachList"_s)->findings()) {
        QVERIFY2(finding.icon != u"blocker"_s, qPrintable(finding.title));
    }
    QVERIFY(!shrinker(fixture, u"Use Sysbox"_s));
    QCOMPARE(fixture.model.undoStack()->count(), fixture.model.undoStack()->index());
    fixture.model.undoStack()->undo(); // one step
    QVERIFY(fixture.model.spec() == before);
    QTRY_VERIFY(shrinker(fixture, u"Use Sysbox"_s));
    QVERIFY(canvas->partCalled(u"boundary"_s) >= 0);
}

/// Click after click, until none is offered any more.
void DiagramTest::shrinkersShrink()
{
    WizardFixture fixture({});
    QVERIFY(open(fixture));
    AgentSpec spec = fixture.model.spec();
    spec.volumes = {{u"/srv/cache"_s, u"/cache"_s, false}};
    spec.network = u"shared"_s;
    fixture.model.setSpec(spec);
    int clicks = 0;
    while (true) {
        const QList<Finding> offered = fixture.find<FindingList>(u"shrinkerList"_s)->findings();
        if (offered.isEmpty()) {
            break;
        }
        const QList<Reach> before = blastRadius(*fixture.model.plan());
        const QString label = offered.first().title;
        QTRY_VERIFY2(shrinker(fixture, label), qPrintable(label));
        shrinker(fixture, label)->click();
        QVERIFY2(isSmaller(blastRadius(*fixture.model.plan()), before), qPrintable(label));
        QVERIFY(++clicks < 20);
    }
    QVERIFY(clicks >= 3);
}

/// Each method's default plan, whatever one has filled in.
void DiagramTest::methodPageDrawsTheDefault()
{
    WizardFixture fixture({});
    AgentSpec spec = fixture.model.spec();
    spec.name = u"mine"_s;
    fixture.model.setSpec(spec);
    auto *canvas = fixture.find<DiagramCanvas>(u"methodDiagramCanvas"_s);
    QVERIFY(!canvas->isVisible());
    // What is found of the engine moves everything below it.
    QTRY_VERIFY(fixture.session.state() != EngineSession::State::Checking);
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(canvas->isVisible());
    QVERIFY(!fixture.find<QScrollArea>(u"detailScroll"_s)->isVisible());
    for (const auto &[card, method] : {std::pair{u"cardDind"_s, Method::Dind},
                                       {u"cardSysbox"_s, Method::Sysbox},
                                       {u"cardDockerSocket"_s, Method::DockerSocket}}) {
        fixture.click(card);
        const Result<Plan> plan = makePlan(exampleSpec(method), fixture.model.facts());
        QVERIFY(canvas->drawing() == drawPlan(*plan));
    }
    // Without an engine what to do about that takes some of the room.
    const QPoint middle = middleOf(canvas, socketLine);
    fixture.find<QScrollArea>(u"methodDiagramScroll"_s)->ensureVisible(middle.x(), middle.y());
    QTest::mouseMove(canvas, middle);
    QTRY_VERIFY(
        fixture.find<QTextEdit>(u"methodDiagramWords"_s)->toPlainText().contains(u"docker.sock"_s));
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(0);
    QVERIFY(!canvas->isVisible());
    QVERIFY(fixture.find<QScrollArea>(u"detailScroll"_s)->isVisible());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    DiagramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_diagram_test.moc"
