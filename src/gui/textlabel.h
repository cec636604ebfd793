#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace dw::gui {

/// Text to read: wrapped, and to be selected with the mouse. Its format is what QLabel guesses
/// unless it is set.
///
/// Remembers how tall it is at each width that it was asked for. A label whose text can be selected
/// lays out a document to answer, and the layouts around it ask again and again: 835 times before
/// the first page was painted, which took 59 % of all instructions until then (callgrind).
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; ///< by width, of the text and font below
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace dw::gui
