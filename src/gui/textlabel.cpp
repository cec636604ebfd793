#include "gui/textlabel.h"

#include <QEvent>

namespace dw::gui {

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), parent) {}

TextLabel::TextLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

int TextLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font()) {
        m_heights.clear();
        m_text = text();
        m_font = font();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd()) {
        return *known;
    }
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

/// A style sheet, another style or another screen may give it other margins.
void TextLabel::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
}

} // namespace dw::gui
