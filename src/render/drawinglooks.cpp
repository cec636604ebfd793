#include "render/drawinglooks.h"

#include "render/drawingtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = DrawnNode::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

class Painter
{
public:
    Painter(DrawingGround &ground, const Drawing &drawing, const DrawingColours &colours)
        : m_ground(ground), m_drawing(drawing), m_colours(colours)
    {
    }

    void draw()
    {
        for (const DrawnNode &node : m_drawing.nodes) {
            drawNode(node);
        }
        for (const DrawnEdge &edge : m_drawing.edges) {
            drawEdge(edge);
        }
        drawLegend();
    }

private:
    DrawnLooks looksOf(const DrawnNode &node) const
    {
        const DrawingColours &c = m_colours;
        switch (node.kind) {
        case Kind::Boundary:
            return {u"none"_s, node.isExposed ? c.danger : c.good, 2, u"9 5"_s, 12};
        case Kind::Host:
            return {c.panel, c.line, 1, {}, 10};
        case Kind::HostEngine:
            return node.isExposed ? DrawnLooks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : DrawnLooks{c.surface, c.line, 1, {}, 8};
        case Kind::Engine:
        case Kind::Proxy:
        case Kind::InnerEngine:
            return node.isExposed ? DrawnLooks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : DrawnLooks{c.goodFill, c.good, 1.5, {}, 8};
        case Kind::Agent:
            return node.isExposed ? DrawnLooks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : DrawnLooks{c.accentFill, c.accent, 1.5, {}, 8};
        case Kind::Builds:
            return {c.surface, c.ink, 1, u"3 3"_s, 6};
        case Kind::Server:
            return {c.surface, c.ink, 1.5, {}, 8};
        case Kind::More:
            return {c.surface, c.line, 1, u"6 4"_s, 8};
        case Kind::Socket:
            return {c.surface, c.danger, 1.5, {}, 4};
        case Kind::Network:
            return {c.surface, c.accent, 1, {}, 10};
        case Kind::Port:
            return {c.surface, c.ink, 1, {}, 10};
        case Kind::HostPath:
            return {c.surface, c.ink, 1, u"4 2"_s, 4};
        case Kind::Volume:
            break;
        }
        return {c.surface, c.line, 1, {}, 4};
    }

    DrawnLooks looksOf(DrawnEdge::Kind kind) const
    {
        const DrawingColours &c = m_colours;
        switch (kind) {
        case DrawnEdge::Kind::Mount:
            break;
        case DrawnEdge::Kind::ReadOnlyMount:
            return {{}, c.muted, 1.5, u"5 3"_s, 0};
        case DrawnEdge::Kind::Socket:
            return {{}, c.danger, 3, {}, 0};
        case DrawnEdge::Kind::Network:
            return {{}, c.accent, 2, u"2 3"_s, 0};
        case DrawnEdge::Kind::Tls:
            return {{}, c.accent, 2, {}, 0};
        case DrawnEdge::Kind::Call:
            return {{}, c.accent, 2, u"7 3"_s, 0};
        case DrawnEdge::Kind::Port:
        case DrawnEdge::Kind::Poll:
            return {{}, c.ink, 1.5, {}, 0};
        }
        return {{}, c.muted, 1.5, {}, 0};
    }

    void drawText(const DrawnText &text)
    {
        const DrawingColours &c = m_colours;
        DrawnLetters letters{.colour = c.ink};
        switch (text.style) {
        case DrawnText::Style::Name:
            letters.size = 13;
            letters.isBold = true;
            break;
        case DrawnText::Style::Heading:
            letters = {c.muted, 12, true};
            break;
        case DrawnText::Style::Alert:
            letters.isBold = true;
            letters.colour = c.danger;
            break;
        case DrawnText::Style::Safe:
            letters.isBold = true;
            letters.colour = c.good;
            break;
        case DrawnText::Style::Muted:
            letters.colour = c.muted;
            break;
        case DrawnText::Style::Plain:
        case DrawnText::Style::Path:
            break;
        }
        m_ground.text(text, letters);
    }

    void drawNode(const DrawnNode &node)
    {
        m_ground.beginPart(&node.facts);
        m_ground.box(node.box, looksOf(node));
        drawSign(node.kind, {node.box.x + 15, node.box.y + node.box.height / 2});
        for (const DrawnText &text : node.texts) {
            drawText(text);
        }
        m_ground.endPart();
    }

    /// A sign of about 12 × 12 for what a container is connected to.
    void drawSign(Kind kind, const DrawnPoint &middle)
    {
        QStringView shape;
        QString colour = m_colours.muted;
        switch (kind) {
        case Kind::Volume: // a drum
            shape = u"M-5 -3.5 C-5 -6 5 -6 5 -3.5 L5 3.5 C5 6 -5 6 -5 3.5 Z "
                    "M-5 -3.5 C-5 -1 5 -1 5 -3.5";
            break;
        case Kind::HostPath: // a folder
            colour = m_colours.ink;
            shape = u"M-6 4.5 L-6 -4.5 L-1.5 -4.5 L0 -2.5 L6 -2.5 L6 4.5 Z";
            break;
        case Kind::Socket: // a plug
            colour = m_colours.danger;
            shape = u"M-4 -2 L4 -2 L4 1 C4 4 -4 4 -4 1 Z M-2 -2 L-2 -6 M2 -2 L2 -6 M0 3 L0 6";
            break;
        case Kind::Network: // three that are connected
            colour = m_colours.accent;
            shape = u"M0 -3 L-4.5 3.5 M0 -3 L4.5 3.5 M-2 -6 L2 -6 L2 -2.5 L-2 -2.5 Z "
                    "M-6 2.5 L-2.5 2.5 L-2.5 6 L-6 6 Z M2.5 2.5 L6 2.5 L6 6 L2.5 6 Z";
            break;
        case Kind::Port: // a door
            colour = m_colours.ink;
            shape = u"M-4 6 L-4 -6 L4 -6 L4 6 Z M1.5 0 L2.5 0";
            break;
        default:
            return;
        }
        m_ground.sign(middle, shape, colour);
    }

    void drawEdge(const DrawnEdge &edge)
    {
        const DrawnLooks looks = looksOf(edge.kind);
        m_ground.beginPart(&edge.facts);
        DrawnPoint end = edge.end;
        if (edge.kind == DrawnEdge::Kind::Poll || edge.kind == DrawnEdge::Kind::Tls ||
            edge.kind == DrawnEdge::Kind::Call) {
            const double back = end.x > edge.start.x ? -9 : 9;
            end.x += back; // the tip would be blunt
            m_ground.tip(edge.end, end, looks.stroke);
        }
        m_ground.line(edge.start, end, looks);
        for (const DrawnText &text : edge.texts) {
            drawText(text);
        }
        m_ground.endPart();
    }

    /// What the signs and lines mean that occur.
    void drawLegend()
    {
        const double y = m_drawing.height - 14;
        double x = 16;
        const auto say = [&](const QString &text) {
            drawText({text, {x, y}, DrawnText::Style::Muted, DrawnText::Anchor::Start});
            x += textWidth(text, 11) + 20;
        };
        const QList<std::pair<Kind, QString>> signs{{Kind::Volume, Text::tr("volume")},
                                                    {Kind::HostPath, Text::tr("path of the host")},
                                                    {Kind::Socket, Text::tr("engine's socket")},
                                                    {Kind::Network, Text::tr("network")},
                                                    {Kind::Port, Text::tr("port of the host")}};
        m_ground.beginPart(nullptr);
        for (const auto &[kind, text] : signs) {
            const bool occurs =
                std::any_of(m_drawing.nodes.begin(), m_drawing.nodes.end(),
                            [kind = kind](const DrawnNode &node) { return node.kind == kind; });
            if (occurs) {
                drawSign(kind, {x + 6, y - 4});
                x += 18;
                say(text);
            }
        }
        const QList<std::pair<DrawnEdge::Kind, QString>> lines{
            {DrawnEdge::Kind::Mount, Text::tr("read and write")},
            {DrawnEdge::Kind::ReadOnlyMount, Text::tr("read only")}};
        for (const auto &[kind, text] : lines) {
            const bool occurs =
                std::any_of(m_drawing.edges.begin(), m_drawing.edges.end(),
                            [kind = kind](const DrawnEdge &edge) { return edge.kind == kind; });
            if (occurs) {
                m_ground.line({x, y - 4}, {x + 24, y - 4}, looksOf(kind));
                x += 30;
                say(text);
            }
        }
        m_ground.endPart();
    }

    DrawingGround &m_ground;
    const Drawing &m_drawing;
    const DrawingColours &m_colours;
};

} // namespace

QStringList drawingFonts()
{
    return {u"DejaVu Sans"_s, u"Verdana"_s, u"sans-serif"_s};
}

void drawOn(DrawingGround &ground, const Drawing &drawing, const DrawingColours &colours)
{
    Painter(ground, drawing, colours).draw();
}

} // namespace dw
