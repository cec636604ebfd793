#include "gui/methodcard.h"

#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dw::gui {

namespace {

constexpr int indicatorSize = 16;
constexpr int padding = 14;

} // namespace

MethodCard::MethodCard(QWidget *parent)
    : QRadioButton(parent), m_title(new TextLabel(this)), m_taglineLabel(new TextLabel(this)),
      m_badge(new Badge(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);

    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.15);
    m_title->setFont(titleFont);
    m_title->setContentsMargins(indicatorSize + 8, 0, 0, 0);
    m_taglineLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QLabel *label : {m_title, m_taglineLabel, static_cast<QLabel *>(m_badge)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
    }

    m_badge->setAnnounced(false); // it is in the card's description, one of three

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_taglineLabel, 1);
    layout->addWidget(m_badge);
    applyTheme();
}

void MethodCard::setMethod(const MethodInfo &info)
{
    m_method = info.method;
    m_tagline = info.tagline;
    m_title->setText(info.title);
    m_taglineLabel->setText(info.tagline);
    setAccessibleName(info.title);
    setAccessibleDescription(info.tagline);
    setToolTip(tr("Choose this method. What it does and what it risks stands below."));
    setWhatsThis(info.what);
}

void MethodCard::setBadge(Badge::Tone tone, const QString &text)
{
    m_badge->show(tone, text);
    setAccessibleDescription(m_tagline + u'\n' + text);
}

QSize MethodCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize MethodCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int MethodCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

bool MethodCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void MethodCard::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool chosen = isChecked();
    const bool marked = chosen || underMouse();
    painter.setPen(QPen(marked ? theme.accent : theme.line, chosen ? 2 : 1));
    painter.setBrush(theme.surface);
    const QRectF frame = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.drawRoundedRect(frame, 8, 8);

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 6, 6);
    }

    const QRectF title = m_title->geometry();
    const double line = QFontMetricsF(m_title->font()).height();
    const QRectF indicator(title.left() + 0.5, title.top() + (line - indicatorSize) / 2 + 0.5,
                           indicatorSize - 1, indicatorSize - 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chosen ? theme.accent : theme.line, 1.5));
    painter.drawEllipse(indicator);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(indicator.adjusted(4, 4, -4, -4));
    }
}

void MethodCard::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
}

void MethodCard::applyTheme()
{
    const Theme theme = themeFor(palette());
    setTextColour(m_title, theme.ink);
    setTextColour(m_taglineLabel, theme.muted);
}

} // namespace dw::gui
