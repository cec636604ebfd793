#include "gui/plandiagram.h"

#include "gui/diagramcanvas.h"
#include "gui/exportfile.h"
#include "gui/taborder.h"
#include "render/drawingtext.h"

#include <QBuffer>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestReadable = 0.6;
constexpr double largestUseful = 1.25;

QTextEdit *wordsView(QWidget *parent)
{
    auto *words = new QTextEdit(parent);
    words->setAccessibleName(PlanDiagram::tr("About the part of the diagram"));
    words->setWhatsThis(PlanDiagram::tr("What the part of the diagram that you point at or have "
                                        "chosen is, and what it risks."));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setFrameShape(QFrame::NoFrame);
    words->viewport()->setAutoFillBackground(false);
    words->document()->setDocumentMargin(2);
    words->setMinimumWidth(160);
    return words;
}

QString risksText(const QList<Risk> &risks, const QString &id)
{
    const auto found =
        std::find_if(risks.begin(), risks.end(), [&](const Risk &risk) { return risk.id == id; });
    return found == risks.end() ? QString()
                                : visibleText(found->title) + u". "_s + visibleText(found->text);
}

/// Lines of a list's entry stand below its first.
QStringList asInFile(QStringList lines)
{
    const bool isEntry = lines.value(0).startsWith(u"- "_s);
    for (QString &line : lines) {
        if (isEntry && !line.startsWith(u"- "_s)) {
            line.prepend(u"  "_s);
        }
    }
    return lines;
}

} // namespace

PlanDiagram::PlanDiagram(const QString &name, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_canvas(new DiagramCanvas), m_scroll(new QScrollArea),
      m_words(wordsView(this)), m_split(new QSplitter(orientation)),
      m_panels(new QSplitter(orientation == Qt::Vertical ? Qt::Horizontal : Qt::Vertical))
{
    setObjectName(name);
    m_canvas->setObjectName(name + u"Canvas"_s);
    m_scroll->setObjectName(name + u"Scroll"_s);
    m_words->setObjectName(name + u"Words"_s);
    m_canvas->setWhatsThis(
        tr("Point at a part to read what it is. A click holds it. Tab and the arrow keys go from "
           "part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, "
           "and dragging moves it. Escape lets go of a part."));
    m_scroll->setWidget(m_canvas);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->installEventFilter(this);

    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    addTools(column);
    column->addWidget(m_scroll, 1);
    m_panels->addWidget(m_words);
    for (QSplitter *split : {m_split, m_panels}) {
        split->setChildrenCollapsible(false);
        split->setHandleWidth(12);
    }
    m_split->addWidget(picture);
    m_split->addWidget(m_panels);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(4, 6, 4, 4);
    all->addWidget(m_split);
    putInTabOrder(*m_canvas, *m_panels); // which was made first
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes(orientation == Qt::Vertical ? QList{430, 150} : QList{840, 400});

    connect(m_canvas, &DiagramCanvas::currentChanged, this, &PlanDiagram::showCurrentPart);
    connect(m_canvas, &DiagramCanvas::zoomWanted, this,
            qOverload<double, const QPointF &>(&PlanDiagram::zoomBy));
    connect(m_canvas, &DiagramCanvas::dragged, this, [this](const QPoint &by) {
        QScrollBar *across = m_scroll->horizontalScrollBar(), *down = m_scroll->verticalScrollBar();
        across->setValue(across->value() - by.x());
        down->setValue(down->value() - by.y());
    });
    connect(m_canvas, &DiagramCanvas::walked, this, [this] {
        const QRect area = m_canvas->areaOf(m_canvas->current()).toAlignedRect();
        const QSize room = m_scroll->viewport()->size();
        m_scroll->ensureVisible(area.center().x(), area.center().y(),
                                std::min(area.width(), room.width()) / 2,
                                std::min(area.height(), room.height()) / 2);
    });
    showCurrentPart();
}

void PlanDiagram::addTools(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &part, const QString &text, const QString &tip,
                         const auto &action) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName() + part);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setWhatsThis(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    const auto narrow = [](QPushButton *button) {
        button->setFixedWidth(button->sizeHint().height() * 3 / 2);
    };
    narrow(add(u"Smaller"_s, tr("−"), tr("Smaller"), [this] { zoomBy(0.8); }));
    narrow(add(u"Larger"_s, tr("+"), tr("Larger"), [this] { zoomBy(1.25); }));
    add(u"Fit"_s, tr("Fit"), tr("As large as fits, and large enough to read"),
        [this] { zoomBy(0); });
    row->addStretch(1);
    add(u"SaveSvg"_s, tr("Save as SVG…"),
        tr("Save the diagram as SVG, which stays sharp at any size"),
        [this] { askAndSave(u"svg"_s, tr("SVG (*.svg)")); });
    add(u"SavePng"_s, tr("Save as PNG…"), tr("Save the diagram as PNG, which every program shows"),
        [this] { askAndSave(u"png"_s, tr("PNG (*.png)")); });
    column->addLayout(row);
}

void PlanDiagram::addPanel(QWidget *panel)
{
    m_panels->addWidget(panel);
    putInTabOrder(*m_words, *panel);
    m_panels->setSizes(QList<int>(m_panels->count(), 1000)); // alike
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

QList<Spelling> PlanDiagram::spellings() const
{
    const qsizetype part = m_canvas->current();
    return part < 0 ? QList<Spelling>() : m_canvas->factsOf(part).spellings;
}

/// All of it, or if that can't be read, all of its width.
void PlanDiagram::fit()
{
    const Drawing &drawing = m_canvas->drawing();
    if (drawing.width <= 0) {
        return;
    }
    const QSize room = m_scroll->size(); // as it is without scroll bars
    const double across = room.width() / drawing.width, down = room.height() / drawing.height;
    double zoom = std::min(across, down);
    if (zoom < smallestReadable) {
        const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
        zoom = std::max((room.width() - bar) / drawing.width, smallestReadable);
    }
    m_canvas->setZoom(std::min(zoom, largestUseful));
}

void PlanDiagram::zoomBy(double factor, const QPointF &around)
{
    const double before = m_canvas->zoom();
    const QPointF seen = around + m_canvas->pos();
    m_fits = factor <= 0;
    if (m_fits) {
        fit();
    } else {
        m_canvas->setZoom(before * factor);
    }
    const QPointF now = around * (m_canvas->zoom() / before) - seen;
    m_scroll->horizontalScrollBar()->setValue(qRound(now.x()));
    m_scroll->verticalScrollBar()->setValue(qRound(now.y()));
}

void PlanDiagram::zoomBy(double factor)
{
    zoomBy(factor, m_scroll->viewport()->rect().center() - QPointF(m_canvas->pos()));
}

void PlanDiagram::showCurrentPart()
{
    const qsizetype part = m_canvas->current();
    if (part >= 0) {
        sayFacts(m_canvas->factsOf(part));
    } else {
        const QString text = visibleText(m_canvas->drawing().summary) + u'\n' +
                             tr("Point at a part to read what it is, click it to hold it, or walk "
                                "through the parts with Tab and the arrow keys.");
        if (m_words->toPlainText() != text) {
            m_words->clear();
            QTextCursor(m_words->document()).insertText(text, QTextCharFormat());
        }
    }
    emit spellingsChanged();
}

/// The words as a document: nothing in a name can pass for markup.
void PlanDiagram::sayFacts(const DrawnFacts &facts)
{
    m_words->clear();
    QTextCursor cursor(m_words->document());
    QTextCharFormat plain, bold, code;
    bold.setFontWeight(QFont::Bold);
    code.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    cursor.insertText(visibleText(facts.title), bold);
    cursor.insertText(u'\n' + visibleText(facts.text), plain);
    if (const QString risk = risksText(m_risks, facts.risk); !risk.isEmpty()) {
        cursor.insertText(u'\n' + tr("Risk: "), bold);
        cursor.insertText(risk, plain);
    }
    QStringList flags, lines;
    for (const Spelling &spelling : facts.spellings) {
        flags.append(spelling.flag);
        lines += asInFile(spelling.composeLines);
    }
    for (const auto &[where, all] :
         {std::pair{tr("In the Docker command:"), flags}, {tr("In the Compose file:"), lines}}) {
        QStringList shown;
        std::transform(all.begin(), all.end(), std::back_inserter(shown), visibleText);
        shown.removeAll(QString());
        if (!shown.isEmpty()) {
            cursor.insertText(u'\n' + where, bold);
            cursor.insertText(u'\n' + shown.join(u'\n'), code);
        }
    }
    m_words->moveCursor(QTextCursor::Start);
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

void PlanDiagram::askAndSave(const QString &suffix, const QString &filter)
{
    if (m_plan) {
        askWhereToSave(this,
                       {tr("Save the diagram"), m_plan->deployment + u'.' + suffix, filter, suffix},
                       [this](const QString &path) { saveTo(path); });
    }
}

bool PlanDiagram::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize && m_fits) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dw::gui
