#include "wizardfixture.h"

#include "common/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void isolateSettings()
{
    static QTemporaryDir home;
    // Not Qt's test mode: its folders are the same for all tests, which find what others left
    // there.
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", home.filePath(u"cache"_s).toLocal8Bit());
    qputenv("XDG_STATE_HOME", home.filePath(u"state"_s).toLocal8Bit());
    qputenv("DOCKER_CONFIG", home.filePath(u"docker"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"dind-wizard-test"_s);
    QCoreApplication::setApplicationName(u"dind-wizard-test"_s);
    dw::speak(u"en"_s); // whatever the tester's is
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf1, 0xf3));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x09, 0x69, 0xda));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x35), QColor(0x23, 0x27, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x17, 0x1a, 0x20));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xed, 0xf3));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xed, 0xf3));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xed, 0xf3));
    palette.setColor(QPalette::PlaceholderText, QColor(0x91, 0x98, 0xa1));
    palette.setColor(QPalette::ToolTipBase, QColor(0x17, 0x1a, 0x20));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xed, 0xf3));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xeb));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x85, 0x90));
    }
    return palette;
}

bool waitUntilActive(const QWidget *window)
{
    // Not isActiveWindow(): on Wayland a window is active before it has the keyboard.
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, 10s / 1ms);
}

WizardFixture::WizardFixture(const QString &engine, const QString &root)
    : session(QProcessEnvironment::systemEnvironment(), root), wizard(model, session)
{
    QObject::connect(&session, &dw::gui::EngineSession::factsGathered, &model,
                     &dw::gui::SpecModel::setFacts);
    wizard.resize(1280, 800);
    wizard.show();
    session.setChoice(engine.isEmpty() ? u"unix:///nonexistent/docker.sock"_s : engine);
    (void)QTest::qWaitFor([this] { return wizard.page(dw::gui::MainWizard::LaunchStep); });
}

void WizardFixture::click(const QString &name)
{
    auto *widget = find<QWidget>(name);
    QVERIFY2(widget && widget->isVisible(), qPrintable(name));
    const QPoint where = qobject_cast<QAbstractButton *>(widget) ? QPoint(12, widget->height() / 2)
                                                                 : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, where);
}

void WizardFixture::type(const QString &name, const QString &text)
{
    auto *widget = find<QWidget>(name);
    QVERIFY2(widget && widget->isVisible(), qPrintable(name));
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        widget = combo->lineEdit();
    }
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar c : text) {
        c == u'\n' ? QTest::keyClick(widget, Qt::Key_Return) : QTest::keyClicks(widget, c);
    }
}

QString WizardFixture::errorOf(const QString &field) const
{
    const auto *label = find<QLabel>(field + u"Error"_s);
    return label && label->isVisible() ? label->text() : QString();
}

void WizardFixture::press(QWizard::WizardButton which)
{
    QTest::mouseClick(button(which), Qt::LeftButton);
}

bool WizardFixture::waitForEngine()
{
    using State = dw::gui::EngineSession::State;
    return QTest::qWaitFor([this] { return session.state() != State::Checking; }, 10s / 1ms);
}

bool WizardFixture::goTo(const QString &name)
{
    for (int step = 0; step < 4 && page() != name; ++step) {
        if (page() == "agentPage"_L1 && model.spec().serverUrl.isEmpty() &&
            !model.spec().trialServer) {
            type(u"serverUrl"_s, u"https://teamcity.example.com"_s);
        }
        if (page() == "reviewPage"_L1) {
            find<QAbstractButton>(u"acknowledge"_s)->setChecked(true);
            if (!QTest::qWaitFor([this] { return wizard.currentPage()->isComplete(); },
                                 10s / 1ms)) {
                return false;
            }
            press(QWizard::CommitButton);
        } else {
            press(QWizard::NextButton);
        }
        QCoreApplication::processEvents();
    }
    return page() == name;
}

QAbstractButton *buttonSaying(const QWidget *within, const QString &text)
{
    QCoreApplication::processEvents(); // a layout shows what was added to it
    for (QAbstractButton *button : within->findChildren<QAbstractButton *>()) {
        if (button->text().contains(text) && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}
