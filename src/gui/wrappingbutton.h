#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace dw::gui {

/// `text` with line breaks, so that no line is wider than `width`: between words, or within one
/// that has no room by itself.
QString brokenInto(int width, const QString &text, const QFont &font);

/// A button that wraps its text, as labels do, where one line has no room for it: many languages
/// say at length what English says in three words. `Button` is the widget that it is otherwise, and
/// `control` what a style calls that.
template <class Button, QStyle::ControlElement control>
class Wrapping : public Button
{
public:
    explicit Wrapping(QWidget *parent = nullptr) : Wrapping({}, parent) {}
    explicit Wrapping(const QString &text, QWidget *parent = nullptr) : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred,
                           this->sizePolicy().controlType());
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override
    {
        constexpr int narrowest = 16; // letters
        const QSize oneLine = Button::sizeHint();
        const int narrow = around().width() + narrowest * this->fontMetrics().averageCharWidth();
        return {std::min(oneLine.width(), narrow), oneLine.height()};
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        return std::max(Button::sizeHint().height(),
                        around().height() + textSize(linesFor(width)).height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        this->initStyleOption(&option);
        option.text = linesFor(this->width());
        painter.drawControl(control, option);
    }

private:
    QSize textSize(const QString &text) const
    {
        return this->fontMetrics().size(Qt::TextShowMnemonic, text);
    }

    /// What is not text.
    QSize around() const { return Button::sizeHint() - textSize(this->text()); }

    QString linesFor(int width) const
    {
        return width >= Button::sizeHint().width()
                   ? this->text()
                   : brokenInto(width - around().width(), this->text(), this->font());
    }
};

using WrappingButton = Wrapping<QPushButton, QStyle::CE_PushButton>;
using WrappingCheckBox = Wrapping<QCheckBox, QStyle::CE_CheckBox>;

} // namespace dw::gui
