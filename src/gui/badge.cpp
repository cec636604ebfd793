#include "gui/badge.h"

#include "gui/announce.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

namespace dw::gui {

namespace {

std::pair<QColor, QColor> coloursOf(Badge::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Badge::Tone::Good:
        return {theme.good, theme.goodFill};
    case Badge::Tone::Warning:
        return {theme.warning, theme.warningFill};
    case Badge::Tone::Danger:
        return {theme.danger, theme.dangerFill};
    case Badge::Tone::Accent:
        return {theme.accent, theme.accentFill};
    case Badge::Tone::Neutral:
        break;
    }
    return {theme.muted, theme.panel};
}

} // namespace

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(8, 3, 8, 3);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyTone();
}

void Badge::show(Tone tone, const QString &text)
{
    const bool isNew = text != this->text();
    m_tone = tone;
    setText(text);
    applyTone();
    update();
    if (isNew && m_isAnnounced) {
        announce(this, text);
    }
}

void Badge::applyTone()
{
    const auto [ink, fill] = coloursOf(m_tone, themeFor(palette()));
    setTextColour(this, readableOn(fill, ink));
}

void Badge::paintEvent(QPaintEvent *event)
{
    {
        const auto [ink, fill] =
            coloursOf(m_tone, themeFor(parentWidget() ? parentWidget()->palette() : palette()));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    QLabel::paintEvent(event);
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTone();
    }
}

} // namespace dw::gui
