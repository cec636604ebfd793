#include "gui/theme.h"

#include <QByteArray>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QWidget>

#include <array>
#include <cmath>
#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct RoleColours
{
    QColor Theme::*role;
    const char *light;
    const char *dark;
};

constexpr std::array roles{
    RoleColours{&Theme::ink, "#1f2328", "#e6edf3"},
    RoleColours{&Theme::muted, "#59636e", "#9198a1"},
    RoleColours{&Theme::surface, "#ffffff", "#0d1117"},
    RoleColours{&Theme::panel, "#f6f8fa", "#151b23"},
    RoleColours{&Theme::line, "#7d8590", "#747c87"},
    RoleColours{&Theme::accent, "#0969da", "#4493f8"},
    RoleColours{&Theme::accentFill, "#ddf4ff", "#121d2f"},
    RoleColours{&Theme::danger, "#cf222e", "#fb6158"},
    RoleColours{&Theme::dangerFill, "#ffebe9", "#25171c"},
    RoleColours{&Theme::good, "#187a35", "#3fb950"},
    RoleColours{&Theme::goodFill, "#dafbe1", "#12261e"},
    RoleColours{&Theme::warning, "#8f6000", "#d29922"},
    RoleColours{&Theme::warningFill, "#fff8c5", "#272115"},
};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// White reads better on it than black does.
bool isDark(const QColor &ground)
{
    return luminance(ground) < 0.18;
}

void applyHintColour(QWidget *window)
{
    const QPalette &now = window->palette();
    const QColor colour = readableOn(now.color(QPalette::Base), themeFor(now).muted);
    if (now.color(QPalette::Active, QPalette::PlaceholderText) == colour) {
        return; // setting it again would send another palette change, for ever
    }
    QPalette palette; // of this role alone: all others go on to follow the system
    palette.setColor(QPalette::Active, QPalette::PlaceholderText, colour);
    palette.setColor(QPalette::Inactive, QPalette::PlaceholderText, colour);
    window->setPalette(palette);
}

class HintColour : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange) {
            applyHintColour(static_cast<QWidget *>(watched));
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme themeFor(const QPalette &palette)
{
    Theme theme;
    // By the ground alone: widgets of ours change their text colour.
    theme.dark = isDark(palette.color(QPalette::Window));
    for (const RoleColours &role : roles) {
        theme.*role.role = QColor(QLatin1StringView(theme.dark ? role.dark : role.light));
    }
    return theme;
}

QColor readableOn(const QColor &background, QColor colour)
{
    const double target = isDark(background) ? 1.0 : 0.0;
    for (int step = 0; step < 20 && contrast(background, colour) < 4.5; ++step) {
        const auto move = [target](double channel) {
            return channel + (target - channel) * 0.12;
        };
        colour = QColor::fromRgbF(float(move(colour.redF())), float(move(colour.greenF())),
                                  float(move(colour.blueF())));
    }
    return colour;
}

QByteArray recolouredSvg(QByteArray svg, const Theme &theme)
{
    if (!theme.dark) {
        return svg;
    }
    // In one pass over each colour; no dark colour is also a light one, so none is replaced twice.
    for (const RoleColours &role : roles) {
        svg.replace(QByteArrayView(role.light), QByteArrayView(role.dark));
        svg.replace(QByteArray(role.light).toUpper(), QByteArray(role.dark));
    }
    return svg;
}

QIcon themedIcon(const QString &name, const Theme &theme)
{
    static QHash<QString, QIcon> drawn; // lists paint the same few again and again
    const QString key = name + (theme.dark ? u" dark"_s : u" light"_s);
    if (const auto known = drawn.constFind(key); known != drawn.cend()) {
        return *known;
    }
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(recolouredSvg(file.readAll(), theme));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // or styles tint it until nothing is left of it
    }
    drawn.insert(key, icon);
    return icon;
}

void setOutline(QWidget *input, const QColor &colour)
{
    const QColor ground = colour.lighter(140); // that the style makes darker(140)
    QPalette palette = input->palette();
    if (palette.color(QPalette::Window) != ground) {
        palette.setColor(QPalette::Window, ground);
        input->setPalette(palette);
    }
}

void keepHintsReadable(QWidget *window)
{
    applyHintColour(window);
    window->installEventFilter(new HintColour(window));
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour) {
        return; // setting it again would send another palette change, for ever
    }
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    palette.setColor(QPalette::ButtonText, colour); // what a label inside a button is drawn with
    widget->setPalette(palette);
}

} // namespace dw::gui
