#pragma once

#include <QFont>
#include <QLabel>
#include <QMap>

#include <optional>

namespace dw::gui {

/// Text to read: wrapped, and to be selected with the mouse. Its format is what QLabel guesses
/// unless it is set.
///
/// A page of these asks for their sizes hundreds of times before it is painted, and a label whose
/// text can be selected lays a document out each time: that was two thirds of all instructions of a
/// start (callgrind). So its text can be selected only while the pointer is over it or something is
/// selected; plain text is measured without a document; and heights are remembered by width.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// False: it is rich text or none, and QLabel measures it. Forgets what was measured of another
    /// text.
    bool isMeasuredHere() const;
    QSize preferred() const;
    QSize sizeAt(int width) const;
    int heightAt(int width) const;
    std::optional<int> knownHeight(int width) const;
    bool hasEvenLines() const;

    // What was measured, of the text, its font, format and margins below.
    mutable QMap<int, int> m_heights;     ///< by width, both without margins
    mutable QSize m_preferred, m_minimum; ///< without margins
    mutable bool m_isLeftToLabel = true;
    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable Qt::TextFormat m_format = Qt::AutoText;
    mutable bool m_isStale = true;
};

} // namespace dw::gui
