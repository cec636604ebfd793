#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace dw::gui {

/// A method's diagram, in the colours of the theme, as large as fits.
class DiagramView : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);
    /// `path` of an SVG resource in the light theme's colours.
    void setDiagram(const QString &path);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    QByteArray m_source;
    QSvgRenderer m_renderer;
};

} // namespace dw::gui
