#include "gui/linesedit.h"

#include <QFontDatabase>

#include <algorithm>

namespace dw::gui {

namespace {

constexpr int fewestLines = 2;

} // namespace

LinesEdit::LinesEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &LinesEdit::updateGeometry);
}

int LinesEdit::neededHeight() const
{
    // A plain text document measures its height in lines.
    const double lines = std::max<double>(fewestLines, document()->size().height());
    const QMargins margins = contentsMargins();
    return int(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) +
           2 * frameWidth() + margins.top() + margins.bottom();
}

QSize LinesEdit::sizeHint() const
{
    return {200, neededHeight()};
}

void LinesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // lines wrap elsewhere now
    }
}

} // namespace dw::gui
