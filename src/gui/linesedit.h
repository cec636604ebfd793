#pragma once

#include <QPlainTextEdit>

namespace dw::gui {

/// A monospaced editor for lists, one entry a line. It grows with its text instead of scrolling, so
/// that the page around it is the only thing that scrolls.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededHeight() const;
};

} // namespace dw::gui
