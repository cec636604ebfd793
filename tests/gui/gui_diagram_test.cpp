#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/diagramcanvas.h"
#include "gui/findinglist.h"
#include "gui/plandiagram.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>

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
    void keyboardReachesEveryPart();
    void zooms();
    void saves();
    void followsThePlanAndTheTheme();
    void shrinkerIsAppliedAndUndone();

private:
    static DiagramCanvas *open(WizardFixture &fixture);
};

DiagramCanvas *DiagramTest::open(WizardFixture &fixture)
{
    if (!fixture.goTo(u"reviewPage"_s)) {
        return nullptr;
    }
    fixture.find<QTabWidget>(u"reviewSide"_s)->setCurrentIndex(1);
    auto *canvas = fixture.find<DiagramCanvas>(u"diagramCanvas"_s);
    return QTest::qWaitFor([canvas] { return canvas->drawing().width > 0; }) ? canvas : nullptr;
}

void DiagramTest::pointingShowsWhatMakesIt()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    const auto point = [&](const QString &id) {
        const QRectF area = canvas->areaOf(id);
        QVERIFY2(!area.isEmpty(), qPrintable(id));
        QTest::mouseMove(canvas, area.center().toPoint());
        QTRY_VERIFY(canvas->current());
    };
    const QString socket = u"teamcity-agent - teamcity-agent//var/run/docker.sock"_s;
    point(socket);
    QTRY_VERIFY(fixture.find<QLabel>(u"diagramTitle"_s)->text().contains(u"docker.sock"_s));
    QVERIFY(fixture.find<QLabel>(u"diagramText"_s)->text().contains(u"Risk: "_s));
    for (const QString &view : {u"command"_s, u"compose"_s}) {
        fixture.wizard.chooseOutput(view);
        auto *code = fixture.find<CodeView>(u"review"_s + view.left(1).toUpper() + view.mid(1));
        QTRY_VERIFY(!code->extraSelections().isEmpty());
        const QString shown = fixture.find<QLabel>(u"diagramSettings"_s)->text();
        for (const QTextEdit::ExtraSelection &lit : code->extraSelections()) {
            QString line = lit.cursor.block().text().trimmed();
            line.remove(u" \\"_s);
            QVERIFY2(shown.contains(line), qPrintable(line));
            QVERIFY(line.contains(u"docker.sock"_s) || line.contains(u"bind"_s));
        }
    }
}

void DiagramTest::keyboardReachesEveryPart()
{
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    canvas->setFocus();
    QTRY_VERIFY(canvas->hasFocus());
    QSet<QString> titles;
    const qsizetype parts = canvas->drawing().nodes.size() + canvas->drawing().edges.size();
    for (qsizetype i = 0; i < parts; ++i) {
        QTest::keyClick(canvas, i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Right);
        QVERIFY(canvas->current());
        QCOMPARE(canvas->accessibleDescription(),
                 canvas->current()->title + u". "_s + canvas->current()->text);
        titles.insert(canvas->current()->title);
    }
    for (const DrawnEdge &edge : canvas->drawing().edges) {
        QVERIFY2(titles.contains(edge.facts.title), qPrintable(edge.id));
    }
    QTest::keyClick(canvas, Qt::Key_Tab); // behind the last part
    QVERIFY(!canvas->hasFocus());
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
}

void DiagramTest::saves()
{
    QTemporaryDir folder;
    WizardFixture fixture({});
    DiagramCanvas *canvas = open(fixture);
    QVERIFY(canvas);
    auto *diagram = fixture.wizard.findChild<PlanDiagram *>();
    diagram->saveTo(folder.filePath(u"a.svg"_s));
    diagram->saveTo(folder.filePath(u"a.png"_s));
    QSvgRenderer svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.defaultSize().width(), int(canvas->drawing().width));
    const QImage png(folder.filePath(u"a.png"_s));
    QVERIFY(!png.isNull());
    QVERIFY(png.width() > canvas->drawing().width * 1.9);
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
    QTRY_VERIFY(findNode(canvas->drawing(), u"teamcity-agent//srv/cache"_s));
}

void DiagramTest::shrinkerIsAppliedAndUndone()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    auto *list = fixture.find<FindingList>(u"reachList"_s);
    const auto button = [list]() -> QPushButton * {
        for (QPushButton *candidate : list->findChildren<QPushButton *>()) {
            if (candidate->text() == u"Use Sysbox"_s && !candidate->isHidden()) {
                return candidate;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    const AgentSpec before = fixture.model.spec();
    button()->click();
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    for (const Finding &finding : list->findings()) {
        QVERIFY(finding.icon != u"blocker"_s);
    }
    fixture.model.undoStack()->undo();
    QVERIFY(fixture.model.spec() == before);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    DiagramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_diagram_test.moc"
