#include "gui/textlabel.h"

#include <QEvent>
#include <QFontMetrics>

namespace dw::gui {

namespace {

// Wide enough for any text on one line; as QLabel asks.
constexpr int oneLine = QWIDGETSIZE_MAX;

} // namespace

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), parent) {}

TextLabel::TextLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

QSize TextLabel::sizeHint() const
{
    if (!isMeasuredHere()) {
        return QLabel::sizeHint();
    }
    if (!m_preferred.isValid()) {
        m_preferred = preferred();
    }
    return m_preferred.grownBy(m_margins);
}

/// As wide as the longest word, as tall as one line.
QSize TextLabel::minimumSizeHint() const
{
    if (!isMeasuredHere()) {
        return QLabel::minimumSizeHint();
    }
    if (!m_minimum.isValid()) {
        m_minimum = {sizeAt(0).width(), heightAt(oneLine)};
    }
    return m_minimum.grownBy(m_margins);
}

int TextLabel::heightForWidth(int width) const
{
    const bool isHere = isMeasuredHere();
    const int inner = qMax(0, width - m_margins.left() - m_margins.right());
    std::optional<int> height = knownHeight(inner);
    if (!height && isHere) {
        height = sizeAt(inner).height();
    } else if (!height) {
        height = QSize(0, QLabel::heightForWidth(width)).shrunkBy(m_margins).height();
        m_heights.insert(inner, *height);
    }
    return QSize(0, *height).grownBy(m_margins).height();
}

/// A wider text never has more lines: between two widths with as many lines all have as many.
std::optional<int> TextLabel::knownHeight(int width) const
{
    const auto wider = std::as_const(m_heights).lowerBound(width);
    if (wider == m_heights.cend()) {
        return {};
    }
    const bool isExact = wider.key() == width;
    const bool isBetween = wider != m_heights.cbegin() && std::prev(wider).value() == *wider;
    return isExact || (isBetween && hasEvenLines()) ? std::optional(*wider) : std::nullopt;
}

/// Whether no other font, for characters that this one lacks, makes some of the lines taller.
bool TextLabel::hasEvenLines() const
{
    const QFontMetrics metrics = fontMetrics();
    const int lines = int(m_text.count(u'\n')) + 1;
    return !m_isLeftToLabel &&
           heightAt(oneLine) == lines * metrics.lineSpacing() - metrics.leading();
}

int TextLabel::heightAt(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : sizeAt(width).height();
}

QSize TextLabel::sizeAt(int width) const
{
    constexpr int flags = int(Qt::AlignLeft) | int(Qt::TextWordWrap) | int(Qt::TextExpandTabs);
    const QSize size = fontMetrics().boundingRect(0, 0, width, 0, flags, m_text).size();
    m_heights.insert(width, size.height());
    // Just as wide as the longest line it breaks alike; no glyph reaches out by more than the
    // slack.
    const int tight = size.width() + fontMetrics().averageCharWidth();
    if (tight < width) {
        m_heights.insert(tight, size.height());
    }
    return size;
}

/// As QLabel has it: eighty characters wide, and less where that makes few lines.
QSize TextLabel::preferred() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = qMin(metrics.averageCharWidth() * 80, maximumWidth()) - m_margins.left() -
                m_margins.right();
    QSize size = sizeAt(width);
    for (const int lines : {4, 2}) {
        width /= 2;
        if (size.height() < lines * metrics.lineSpacing() && size.width() > width) {
            size = sizeAt(width);
        }
    }
    return size;
}

bool TextLabel::isMeasuredHere() const
{
    ensurePolished();
    const QMargins margins = contentsMargins() + margin();
    if (m_isStale || m_text != text() || m_font != font() || m_format != textFormat() ||
        m_margins != margins) {
        m_isStale = false;
        m_text = text();
        m_font = font();
        m_format = textFormat();
        m_margins = margins;
        m_heights.clear();
        m_preferred = m_minimum = QSize();
        m_isLeftToLabel =
            m_text.isEmpty() ||
            (m_format == Qt::AutoText ? Qt::mightBeRichText(m_text) : m_format != Qt::PlainText);
    }
    return !m_isLeftToLabel;
}

/// A style sheet, another style or another screen may give it other margins.
void TextLabel::changeEvent(QEvent *event)
{
    m_isStale = true;
    QLabel::changeEvent(event);
}

void TextLabel::enterEvent(QEnterEvent *event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void TextLabel::leaveEvent(QEvent *event)
{
    if (!hasSelectedText()) {
        setTextInteractionFlags(Qt::NoTextInteraction);
    }
    QLabel::leaveEvent(event);
}

} // namespace dw::gui
