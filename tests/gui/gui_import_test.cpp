#include "wizardfixture.h"

#include "gui/importdialog.h"
#include "gui/specfile.h"
#include "spec/specjson.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// Starting from what is there: pasted, dropped, opened, or a container of the engine.
class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void pastedCommandIsUsed();
    void reportSaysWhatIsLost();
    void nonsenseIsExplained();
    void opensByKeysAndMenu();
    void pasteOnTheFirstPage();
    void droppedFiles();
    void droppedOnAField();
    void droppedText();
    void hugeFileIsRefused();
    void longTextIsReadBesides();
    void openSettingsTakesImports();
    void containerOfTheEngine();
    void withoutAnEngine();
    void engineWithoutContainers();

private:
    static QString write(const QTemporaryDir &folder, const QString &name,
                         const QByteArray &content);
};

namespace {

const QString command = u"docker run -d --name old-agent -e SERVER_URL=https://tc.example.org "
                        "-v /var/run/docker.sock:/var/run/docker.sock -m 3g --cap-add NET_ADMIN "
                        "-u 0 example.org/agent:7"_s;

ImportDialog *dialogOf(const WizardFixture &fixture)
{
    return openDialog<ImportDialog>(&fixture.wizard);
}

QAbstractButton *useButton(const ImportDialog *dialog)
{
    return dialog->findChild<QAbstractButton *>(u"useButton"_s);
}

QString textOf(const ImportDialog *dialog, const QString &name)
{
    const auto *label = dialog->findChild<QLabel *>(name);
    return label->isVisible() ? label->text() : QString();
}

/// "group\n setting — text\n …", as far as it is expanded.
QString itemsOf(const ImportDialog *dialog)
{
    const auto *tree = dialog->findChild<QTreeWidget *>(u"reportItems"_s);
    QString all;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree->topLevelItem(i);
        all += group->text(0) + u'\n';
        for (int j = 0; group->isExpanded() && j < group->childCount(); ++j) {
            all += u' ' + group->child(j)->text(0) + u" — "_s + group->child(j)->text(2) + u'\n';
        }
    }
    return all;
}

void drop(QWidget *target, const QMimeData &data)
{
    const QPoint where = target->rect().center();
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCoreApplication::processEvents();
}

void drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    drop(target, data);
}

} // namespace

QString ImportTest::write(const QTemporaryDir &folder, const QString &name,
                          const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

void ImportTest::pastedCommandIsUsed()
{
    WizardFixture fixture({});
    fixture.click(u"importButton"_s);
    ImportDialog *dialog = dialogOf(fixture);
    QVERIFY(dialog);
    QVERIFY(!useButton(dialog)->isEnabled());
    auto *text = dialog->findChild<QPlainTextEdit *>(u"pasteText"_s);
    QGuiApplication::clipboard()->setText(command);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(useButton(dialog)->isEnabled());
    QCOMPARE(textOf(dialog, u"reportServer"_s), u"https://tc.example.org"_s);
    QCOMPARE(textOf(dialog, u"reportImage"_s), u"example.org/agent:7"_s);
    QCOMPARE(textOf(dialog, u"reportName"_s), u"old-agent"_s);
    QTest::mouseClick(useButton(dialog), Qt::LeftButton);

    QCOMPARE(fixture.page(), u"agentPage"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://tc.example.org"_s);
    QCOMPARE(fixture.find<QComboBox>(u"image"_s)->currentText(), u"example.org/agent:7"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"name"_s)->text(), u"old-agent"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"memory"_s)->text(), u"3g"_s);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
    QCOMPARE(fixture.model.undoStack()->count(), 1);
    fixture.model.undoStack()->undo();
    QVERIFY(fixture.model.spec() == AgentSpec{});
}

void ImportTest::reportSaysWhatIsLost()
{
    WizardFixture fixture({});
    fixture.click(u"importButton"_s);
    ImportDialog *dialog = dialogOf(fixture);
    dialog->showText(command);
    QCOMPARE(textOf(dialog, u"reportVerdict"_s), u"1 setting is not kept"_s);
    const QString items = itemsOf(dialog);
    QVERIFY2(items.startsWith("1 setting is not kept\n --cap-add NET_ADMIN"_L1), qPrintable(items));
    QVERIFY2(!items.contains("example.org/agent:7"_L1), qPrintable(items)); // collapsed

    dialog->showText(u"docker run <b>bold</b>/image"_s);
    QVERIFY(!textOf(dialog, u"reportServer"_s).isEmpty()); // says that it is missing
}

void ImportTest::nonsenseIsExplained()
{
    WizardFixture fixture({});
    fixture.click(u"importButton"_s);
    ImportDialog *dialog = dialogOf(fixture);
    for (const QString &text : {u"hello"_s, u"{\"a\":"_s, u"docker ps"_s}) {
        dialog->showText(text);
        QVERIFY(!useButton(dialog)->isEnabled());
        QVERIFY2(!textOf(dialog, u"reportText"_s).isEmpty(), qPrintable(text));
    }
    const AgentSpec before = fixture.model.spec();
    dialog->reject();
    QCOMPARE(fixture.page(), u"methodPage"_s);
    QVERIFY(fixture.model.spec() == before);
}

void ImportTest::opensByKeysAndMenu()
{
    WizardFixture fixture({});
    QVERIFY(waitUntilActive(&fixture.wizard));
    QTest::keyClick(&fixture.wizard, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(dialogOf(fixture));
    dialogOf(fixture)->reject();
    QTRY_VERIFY(!dialogOf(fixture));
    fixture.find<QAction>(u"importSettings"_s)->trigger();
    QVERIFY(dialogOf(fixture));
}

void ImportTest::pasteOnTheFirstPage()
{
    WizardFixture fixture({});
    QGuiApplication::clipboard()->setText(u"just some words"_s);
    QTest::keyClick(fixture.find<QWidget>(u"cardDind"_s), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!dialogOf(fixture));
    QGuiApplication::clipboard()->setText(command);
    QTest::keyClick(fixture.find<QWidget>(u"cardDind"_s), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(dialogOf(fixture));
    QVERIFY(useButton(dialogOf(fixture))->isEnabled());
}

void ImportTest::droppedFiles()
{
    const QTemporaryDir folder;
    const QString script = write(folder, u"start.sh"_s, command.toUtf8());
    AgentSpec saved;
    saved.serverUrl = u"https://saved.example.org"_s;
    const QString settings = write(folder, u"agent.json"_s, printJson(specToJson(saved)));

    WizardFixture fixture({});
    drop(&fixture.wizard, QStringList{settings});
    QTRY_COMPARE(fixture.page(), u"agentPage"_s);
    QVERIFY(fixture.model.spec() == saved);
    QVERIFY(!dialogOf(fixture));

    drop(&fixture.wizard, {script, settings});
    QTRY_VERIFY(dialogOf(fixture));
    ImportDialog *dialog = dialogOf(fixture);
    QVERIFY(useButton(dialog)->isEnabled());
    const QString path = textOf(dialog, u"filePath"_s);
    QVERIFY2(path.contains("start.sh"_L1) && path.contains('2'_L1), qPrintable(path));

    // Another one, on the dialog.
    drop(dialog, QStringList{settings});
    QTRY_COMPARE(textOf(dialog, u"reportServer"_s), u"https://saved.example.org"_s);
    drop(dialog, QStringList{folder.path()});
    QTRY_VERIFY(!useButton(dialog)->isEnabled());
    drop(dialog, QStringList{script});
    QTRY_VERIFY(useButton(dialog)->isEnabled());
    QTest::mouseClick(useButton(dialog), Qt::LeftButton);
    QCOMPARE(fixture.model.spec().name, u"old-agent"_s);
}

void ImportTest::droppedOnAField()
{
    const QTemporaryDir folder;
    const QString script = write(folder, u"start.sh"_s, command.toUtf8());
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    // As the window system delivers it: to the window, over a field that takes text.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(script)});
    const QWidget *field = fixture.find<QWidget>(u"serverUrl"_s);
    QDropEvent event(field->mapTo(&fixture.wizard, field->rect().center()), Qt::CopyAction, &data,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.wizard.windowHandle(), &event);
    QTRY_VERIFY(dialogOf(fixture));
    QCOMPARE(fixture.model.spec().serverUrl, QString());
}

void ImportTest::droppedText()
{
    WizardFixture fixture({});
    QMimeData data;
    data.setText(command);
    drop(&fixture.wizard, data);
    QTRY_VERIFY(dialogOf(fixture));
    QVERIFY(useButton(dialogOf(fixture))->isEnabled());
}

void ImportTest::hugeFileIsRefused()
{
    const QTemporaryDir folder;
    const QString huge = write(folder, u"huge.yaml"_s, QByteArray(2 * 1024 * 1024, '#'));
    WizardFixture fixture({});
    drop(&fixture.wizard, QStringList{huge});
    QTRY_VERIFY(dialogOf(fixture));
    QVERIFY(textOf(dialogOf(fixture), u"reportText"_s).contains("1 MiB"_L1));
    QVERIFY(!useButton(dialogOf(fixture))->isEnabled());
}

void ImportTest::longTextIsReadBesides()
{
    WizardFixture fixture({});
    fixture.click(u"importButton"_s);
    ImportDialog *dialog = dialogOf(fixture);
    dialog->showText(command + u"\n#"_s + QString(20'000, u'x'));
    QVERIFY(!useButton(dialog)->isEnabled());
    QVERIFY(!textOf(dialog, u"reportText"_s).isEmpty());
    QTRY_VERIFY(useButton(dialog)->isEnabled());

    // What came later counts, and closing leaves nothing behind.
    dialog->showText(command + u"\n#"_s + QString(20'000, u'x'));
    dialog->showText(u"docker run --name second x/y"_s);
    QTest::qWait(300);
    QCOMPARE(textOf(dialog, u"reportName"_s), u"second"_s);
    dialog->showText(command + u"\n#"_s + QString(20'000, u'x'));
    dialog->reject();
    QTest::qWait(200);
}

void ImportTest::openSettingsTakesImports()
{
    const QTemporaryDir folder;
    const QString script = write(folder, u"start.sh"_s, command.toUtf8());
    WizardFixture fixture({});
    fixture.wizard.files().openPath(script);
    QVERIFY(dialogOf(fixture));
    QVERIFY(!openDialog<QMessageBox>(&fixture.wizard));
    QVERIFY(useButton(dialogOf(fixture))->isEnabled());
}

namespace {

const QByteArray agentInspection = R"({"Id":"aaaa","Name":"/ci-1","Image":"sha256:01",
    "Config":{"Image":"example.org/agent:7","User":"0","Hostname":"aaaa",
        "Env":["SERVER_URL=https://tc.example.org","DOCKER_HOST=tcp://engine:2375","TEAM=a"],
        "Labels":{}},
    "HostConfig":{"NetworkMode":"ci","RestartPolicy":{"Name":"always"},"Memory":2147483648},
    "NetworkSettings":{"Networks":{"ci":{"Aliases":["ci-1"]}}},"Mounts":[]})";

QByteArray neighbour(const QByteArray &id, const QByteArray &name, const QByteArray &alias)
{
    return R"({"Id":")" + id + R"(","Name":"/)" + name + R"(","Image":"sha256:02",
        "Config":{"Image":"docker:dind","Env":[],"Labels":{}},
        "HostConfig":{"NetworkMode":"ci","Privileged":true,"RestartPolicy":{"Name":"always"}},
        "NetworkSettings":{"Networks":{"ci":{"Aliases":[")" +
           alias + R"("]}}},"Mounts":[]})";
}

QByteArray listed(const QByteArray &id, const QByteArray &name, const QByteArray &image)
{
    return R"({"Id":")" + id + R"(","Names":["/)" + name + R"("],"Image":")" + image +
           R"(","State":"running","Status":"Up 3 hours","Labels":{},"Mounts":[],
               "NetworkSettings":{"Networks":{"ci":{}}}})";
}

} // namespace

void ImportTest::containerOfTheEngine()
{
    FakeEngine engine;
    engine.containerList = '[' + listed("aaaa", "ci-1", "example.org/agent:7") + ',' +
                           listed("bbbb", "ci-engine", "docker:dind") + ',' +
                           listed("cccc", "other", "postgres:16") + ']';
    engine.inspections = {{u"aaaa"_s, agentInspection},
                          {u"bbbb"_s, neighbour("bbbb", "ci-engine", "engine")},
                          {u"cccc"_s, neighbour("cccc", "other", "db")}};
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"importButton"_s);
    ImportDialog *dialog = dialogOf(fixture);
    dialog->findChild<QTabWidget *>(u"sourceTabs"_s)->setCurrentIndex(2);
    auto *list = dialog->findChild<QTreeWidget *>(u"containerList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QVERIFY(list->isVisible());
    QVERIFY(!useButton(dialog)->isEnabled());

    auto *filter = dialog->findChild<QLineEdit *>(u"containerFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"AGENT:7"_s);
    QVERIFY(!list->topLevelItem(0)->isHidden());
    QVERIFY(list->topLevelItem(1)->isHidden() && list->topLevelItem(2)->isHidden());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->topLevelItem(0)).center());
    QTRY_VERIFY(engine.requests.contains("GET /containers/aaaa/json"));
    QTRY_VERIFY(engine.requests.contains("GET /images/sha256:01/json"));
    QVERIFY(engine.requests.contains("GET /containers/bbbb/json"));
    QTRY_VERIFY(engine.requests.contains("GET /images/sha256:02/json")); // its engine's, too
    QTRY_VERIFY2(useButton(dialog)->isEnabled(), qPrintable(textOf(dialog, u"reportText"_s)));
    QVERIFY2(!itemsOf(dialog).contains("other"_L1), qPrintable(itemsOf(dialog)));
    QTest::mouseClick(useButton(dialog), Qt::LeftButton);
    QCOMPARE(fixture.page(), u"agentPage"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://tc.example.org"_s);
    QVERIFY(fixture.model.spec().method == Method::Dind);
    QVERIFY(fixture.find<QRadioButton>(u"cardDind"_s)->isChecked());
    QCOMPARE(fixture.model.spec().env.value(u"TEAM"_s), u"a"_s);
}

void ImportTest::withoutAnEngine()
{
    WizardFixture fixture({});
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"importButton"_s);
    dialogOf(fixture)->findChild<QTabWidget *>(u"sourceTabs"_s)->setCurrentIndex(2);
    const QString text = textOf(dialogOf(fixture), u"containerState"_s);
    QVERIFY2(text.contains("docker inspect"_L1), qPrintable(text)); // what to do instead
    QVERIFY(!useButton(dialogOf(fixture))->isEnabled());
}

void ImportTest::engineWithoutContainers()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.click(u"importButton"_s); // while the engine is still looked for
    dialogOf(fixture)->findChild<QTabWidget *>(u"sourceTabs"_s)->setCurrentIndex(2);
    QVERIFY(!textOf(dialogOf(fixture), u"containerState"_s).isEmpty());
    QTRY_VERIFY(textOf(dialogOf(fixture), u"containerState"_s).contains("no containers"_L1));

    engine.containerList = '[' + listed("aaaa", "ci-1", "example.org/agent:7") + ']';
    QTest::mouseClick(dialogOf(fixture)->findChild<QAbstractButton *>(u"containerRefresh"_s),
                      Qt::LeftButton);
    const auto *list = dialogOf(fixture)->findChild<QTreeWidget *>(u"containerList"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 1);
    dialogOf(fixture)->reject(); // with nothing under way left behind
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_import_test.moc"
