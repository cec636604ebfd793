#include "gui/plandiagram.h"

#include "gui/diagramcanvas.h"
#include "gui/exportfile.h"
#include "render/drawingtext.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PlanDiagram::PlanDiagram(QWidget *parent)
    : QWidget(parent), m_canvas(new DiagramCanvas), m_scroll(new QScrollArea(this)),
      m_title(plainLabel(this)), m_text(plainLabel(this)), m_spellings(plainLabel(this))
{
    m_canvas->setObjectName(u"diagramCanvas"_s);
    m_title->setObjectName(u"diagramTitle"_s);
    m_text->setObjectName(u"diagramText"_s);
    m_spellings->setObjectName(u"diagramSettings"_s);
    m_scroll->setWidget(m_canvas);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_spellings->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text, const QString &tip,
                         const auto &action) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add(u"diagramSmaller"_s, tr("−"), tr("Smaller"), [this] { zoomBy(0.8); });
    add(u"diagramLarger"_s, tr("+"), tr("Larger"), [this] { zoomBy(1.25); });
    add(u"diagramFit"_s, tr("Fit"), tr("As large as fits"), [this] { zoomBy(0); });
    row->addStretch(1);
    add(u"diagramSave"_s, tr("Save the diagram…"), tr("Save the diagram as SVG or PNG"),
        [this] { askAndSave(); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 4);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    // As high whatever it says: else the drawing would jump while one points around.
    auto *panel = new QScrollArea(this);
    panel->setFrameShape(QFrame::NoFrame);
    panel->setWidgetResizable(true);
    panel->setFixedHeight(fontMetrics().lineSpacing() * 9);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_title, m_text, m_spellings}) {
        lines->addWidget(label);
    }
    lines->addStretch(1);
    panel->setWidget(words);
    column->addWidget(panel);
    connect(m_canvas, &DiagramCanvas::currentChanged, this, &PlanDiagram::showPart);
    connect(m_canvas, &DiagramCanvas::zoomWanted, this, &PlanDiagram::zoomBy);
    showPart();
}

void PlanDiagram::setPlan(const Plan &plan)
{
    if (m_plan == plan) {
        return;
    }
    m_plan = plan;
    m_risks = risksOf(plan);
    m_canvas->setDrawing(drawPlan(plan));
    if (m_fits) {
        fit();
    }
}

void PlanDiagram::fit()
{
    const Drawing &drawing = m_canvas->drawing();
    if (drawing.width > 0) {
        const QSize room = m_scroll->size(); // as it is without scroll bars
        m_canvas->setZoom(
            std::min({room.width() / drawing.width, room.height() / drawing.height, 1.25}));
    }
}

/// 0: as large as fits.
void PlanDiagram::zoomBy(double factor)
{
    m_fits = factor <= 0;
    if (m_fits) {
        fit();
    } else {
        m_canvas->setZoom(m_canvas->zoom() * factor);
    }
}

void PlanDiagram::showPart()
{
    const DrawnFacts *facts = m_canvas->current();
    if (!facts) {
        m_title->setText(tr("Point at a part, or reach it with Tab and the arrow keys."));
        m_text->clear();
        m_spellings->clear();
        emit spellingsChosen({});
        return;
    }
    m_title->setText(visibleText(facts->title));
    QString text = visibleText(facts->text);
    for (const Risk &risk : std::as_const(m_risks)) {
        if (risk.id == facts->risk) {
            text += u'\n' + tr("Risk: %1").arg(visibleText(risk.title));
            break;
        }
    }
    m_text->setText(text);
    QStringList lines;
    for (const Spelling &spelling : facts->spellings) {
        lines.append(visibleText(spelling.flag));
        QStringList compose;
        for (const QString &line : spelling.composeLines) {
            compose.append(visibleText(line));
        }
        lines.append(compose.join(u"   "_s));
    }
    lines.removeAll(QString());
    m_spellings->setText(lines.join(u'\n'));
    emit spellingsChosen(facts->spellings);
}

void PlanDiagram::saveTo(const QString &path)
{
    QByteArray content = m_canvas->svg();
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        constexpr double sharp = 2; // for screens and printers with many points
        content.clear();
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        m_canvas->image(sharp).save(&buffer, "PNG");
    }
    if (const Result<void> written = writeFile(path, content, FileKind::Data); !written) {
        showError(this, tr("Not saved"), written.error());
    }
}

void PlanDiagram::askAndSave()
{
    if (m_plan) {
        askWhereToSave(this,
                       {tr("Save the diagram"), m_plan->deployment + u".svg"_s,
                        tr("SVG (*.svg);;PNG (*.png)"), u"svg"_s},
                       [this](const QString &path) { saveTo(path); });
    }
}

void PlanDiagram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits) {
        fit();
    }
}

void PlanDiagram::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_fits) {
        fit();
    }
}

} // namespace dw::gui
