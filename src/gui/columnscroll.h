#pragma once

#include <QScrollArea>

namespace dw::gui {

/// What is scrolled up and down only, and is therefore as wide as its contents need at least. Words
/// that nobody wraps, such as an address somebody typed, get no more than half of a small screen.
class ColumnScroll : public QScrollArea
{
public:
    explicit ColumnScroll(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dw::gui
