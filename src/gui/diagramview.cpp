#include "gui/diagramview.h"

#include "gui/theme.h"

#include <QEvent>
#include <QFile>
#include <QPainter>

namespace dw::gui {

DiagramView::DiagramView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(96);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DiagramView::setDiagram(const QString &path)
{
    QFile file(path);
    m_source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    recolour();
    updateGeometry();
}

void DiagramView::recolour()
{
    if (!m_source.isEmpty()) {
        m_renderer.load(recolouredSvg(m_source, themeFor(palette())));
        m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    }
    update();
}

QSize DiagramView::sizeHint() const
{
    const QSize natural = m_renderer.isValid() ? m_renderer.defaultSize() : QSize(480, 220);
    return natural.scaled(280, 150, Qt::KeepAspectRatio);
}

void DiagramView::paintEvent(QPaintEvent *)
{
    if (m_renderer.isValid()) {
        QPainter painter(this);
        m_renderer.render(&painter, rect());
    }
}

void DiagramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
}

} // namespace dw::gui
