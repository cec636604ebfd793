#include "layoutchecks.h"
#include "pseudolanguage.h"
#include "scenes.h"
#include "wizardfixture.h"

#include "common/language.h"

#include <QApplication>
#include <QDir>
#include <QMutex>
#include <QPainter>
#include <QSet>
#include <QTranslator>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// Pictures of scenes beside each other, each with its name.
class Sheet
{
public:
    explicit Sheet(const QString &name) : m_name(name) {}

    void add(const QWidget &window, const QString &scene)
    {
        QPixmap picture = const_cast<QWidget &>(window).grab();
        picture.setDevicePixelRatio(1);
        constexpr QSize room(width, height);
        const QSize shown = picture.size().scaled(room, Qt::KeepAspectRatio);
        m_pictures.append(
            {scene, picture.width() > width
                        ? picture.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        : picture});
    }

    void save() const
    {
        const int rows = (int(m_pictures.size()) + columns - 1) / columns;
        QImage sheet(columns * (width + gap) + gap, rows * (height + title + gap) + gap,
                     QImage::Format_RGB32);
        sheet.fill(QColor(0x70, 0x74, 0x7a));
        QPainter painter(&sheet);
        painter.setPen(Qt::white);
        for (int i = 0; i < m_pictures.size(); ++i) {
            const QPoint at(gap + i % columns * (width + gap),
                            gap + i / columns * (height + title + gap));
            painter.drawText(QRect(at, QSize(width, title)), Qt::AlignVCenter, m_pictures[i].name);
            painter.drawPixmap(at + QPoint(0, title), m_pictures[i].picture);
        }
        painter.end();
        const QString folder =
            qEnvironmentVariable("DW_SCREENSHOTS", u"screenshots"_s) + u"/sheets"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(sheet.save(u"%1/%2.png"_s.arg(folder, m_name)));
    }

private:
    static constexpr int columns = 6, width = 640, height = 440, title = 20, gap = 12;

    struct Picture
    {
        QString name;
        QPixmap picture;
    };
    QString m_name;
    QList<Picture> m_pictures;
};

/// A window as somebody may have it.
struct Setting
{
    bool dark;
    QSize size;

    QString name() const
    {
        return (dark ? u"dark-%1x%2"_s : u"light-%1x%2"_s).arg(size.width()).arg(size.height());
    }
};

constexpr QSize smallest(1024, 700);
constexpr QSize usual(1280, 800);
constexpr QSize large(1920, 1080);

/// The name of what no translation has.
const QString pseudo = u"pseudo"_s;

bool wantsAll()
{
    return qEnvironmentVariableIntValue("DW_ALL_SHEETS") != 0;
}

/// Of all there are, those that differ most, unless all are wanted. What a scale changes does not
/// depend on the colours.
QList<Setting> settings()
{
    if (!wantsAll()) {
        return qApp->devicePixelRatio() == 1 ? QList<Setting>{{false, smallest}, {true, usual}}
                                             : QList<Setting>{{true, smallest}};
    }
    QList<Setting> all;
    for (const bool dark : {false, true}) {
        for (const QSize &size : {smallest, usual, large}) {
            all.append({dark, size});
        }
    }
    return all;
}

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    const auto add = [&faults](const QString &what, const QStringList &found) {
        for (const QString &each : found) {
            faults.append(what + each);
        }
    };
    add(u"cut off: "_s, cutOffIn(window));
    add(u"overlaps: "_s, overlapsIn(window));
    add(u"too wide: "_s, tooWideIn(window));
    add(u"scrolls twice: "_s, nestedScrollBarsIn(window));
    add(u"under the focus ring: "_s, underFocusRingIn(window));
    if (window.devicePixelRatioF() == 1) {
        add(u"pale: "_s, paleTextsIn(window, const_cast<QWidget &>(window).grab().toImage()));
    }
    add(u"keys: "_s, keyClashesIn(window));
    return faults;
}

/// Prints all of them, and says how many: the message of a failed test ends after 1000 letters.
QString list(const QStringList &faults)
{
    for (const QString &fault : faults) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    }
    return u"%1 faults, listed above"_s.arg(faults.size());
}

/// The wizard and the agents' window take the size; a dialog its own, in a window of that size.
void bringTo(QWidget &window, const Setting &setting)
{
    QApplication::setPalette(setting.dark ? darkPalette() : lightPalette());
    const bool isDialog = window.parentWidget() != nullptr;
    window.resize(isDialog ? window.size().boundedTo(setting.size) : setting.size);
    // What one layout changes, the next one around it takes up later.
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(25);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

/// Asked last: what comes to it no translation has, and lupdate may not even see it.
class MissingTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (*context != 'Q') { // Qt's own are in its translations, as far as there are
            const QMutexLocker lock(&m_mutex);
            m_missing.insert(u"not translated: %1: %2"_s.arg(QString::fromUtf8(context),
                                                             QString::fromUtf8(text)));
        }
        return {};
    }
    QStringList found() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_missing.values();
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_missing;
};

} // namespace

/// Every page and dialog in both themes, in three sizes and, run again with other QT_SCALE_FACTORs,
/// on screens of other resolutions; and in every language. Texts that are cut off, widgets that
/// overlap and scroll bars within scroll bars are faults. What only eyes can judge is kept as
/// sheets of pictures, in the folder "sheets" of the one that DW_SCREENSHOTS names.
///
/// DW_ALL_SHEETS=1 looks at all combinations of theme and size, else at some that differ most. In
/// languages other than English it is the smallest window that matters, and with DW_ALL_SHEETS=1
/// the usual one as well.
class SheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void cleanup() { speak(u"en"_s); }
    void everySetting();
    void everyLanguage_data();
    void everyLanguage();
};

void SheetsTest::everySetting()
{
    const QList<Setting> all = settings();
    const QString scale = QString::number(std::round(qApp->devicePixelRatio() * 10) / 10);
    QList<Sheet> sheets;
    for (const Setting &setting : all) {
        sheets.append(Sheet(u"%1-scale-%2"_s.arg(setting.name(), scale)));
    }
    QStringList faults;
    Scenes scenes(usual, [&](QWidget &window, const QString &scene) {
        const QSize natural = window.size();
        for (qsizetype i = 0; i < all.size(); ++i) {
            bringTo(window, all[i]);
            if (window.width() > all[i].size.width() || window.height() > all[i].size.height()) {
                faults.append(u"%1 demands more room than %2"_s.arg(scene, all[i].name()));
            }
            for (const QString &fault : faultsOf(window)) {
                faults.append(u"%1, %2, %3"_s.arg(scene, all[i].name(), fault));
            }
            sheets[i].add(window, scene);
            window.resize(natural);
        }
    });
    scenes.walk();
    for (const Sheet &sheet : std::as_const(sheets)) {
        sheet.save();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void SheetsTest::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
    QTest::addRow("pseudo") << pseudo;
}

void SheetsTest::everyLanguage()
{
    if (qApp->devicePixelRatio() != 1) {
        QSKIP("at scale 1 only");
    }
    QFETCH(const QString, language);
    MissingTexts missing;
    QCoreApplication::installTranslator(&missing); // first, so that it is asked last
    PseudoLanguage translator;                     // goes with the scenes that speak it
    if (language == pseudo) {
        QCoreApplication::installTranslator(&translator);
    } else {
        speak(language);
    }
    QApplication::setPalette(lightPalette());
    QList<Setting> all{{false, smallest}};
    if (wantsAll()) {
        all.append({false, usual});
    }
    QList<Sheet> sheets;
    for (const Setting &setting : all) {
        sheets.append(Sheet(u"language-%1-%2"_s.arg(language, setting.name())));
    }
    QStringList faults;
    Scenes scenes(usual, [&](QWidget &window, const QString &scene) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            bringTo(window, all[i]);
            for (const QString &fault : faultsOf(window)) {
                faults.append(u"%1, %2, %3"_s.arg(scene, all[i].name(), fault));
            }
            sheets[i].add(window, scene);
        }
        bringTo(window, {false, usual});
    });
    scenes.walk();
    faults += missing.found();
    for (const Sheet &sheet : std::as_const(sheets)) {
        sheet.save();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

QTEST_MAIN(SheetsTest)
#include "gui_sheets_test.moc"
