#include "render/drawingsvg.h"

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

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(value, 'g', 8);
}

/// How a box or line is drawn. Nothing is told apart by colour alone: lines differ in their dashes
/// and widths, things in their signs, containers in their words.
struct Looks
{
    QString fill;
    QString stroke;
    double width = 1;
    QString dashes;
    double radius = 6;
};

class Writer
{
public:
    Writer(const Drawing &drawing, const DrawingColours &colours)
        : m_drawing(drawing), m_colours(colours)
    {
    }

    QString write()
    {
        const QString width = number(m_drawing.width), height = number(m_drawing.height);
        m_svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                "aria-labelledby=\"title desc\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                "font-family=\"'DejaVu Sans', Verdana, sans-serif\">\n"_s.arg(width, height);
        m_svg += u"<title id=\"title\">"_s + escaped(m_drawing.title) + u"</title>\n"_s;
        m_svg += u"<desc id=\"desc\">"_s + escaped(m_drawing.summary);
        for (const QString &line : m_drawing.folded) {
            m_svg += u'\n' + escaped(line);
        }
        m_svg += u"</desc>\n<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n"_s.arg(
            width, height, m_colours.surface);
        for (const DrawnNode &node : m_drawing.nodes) {
            writeNode(node);
        }
        for (const DrawnEdge &edge : m_drawing.edges) {
            writeEdge(edge);
        }
        writeLegend();
        return m_svg + u"</svg>\n"_s;
    }

private:
    Looks looksOf(const DrawnNode &node) const
    {
        const DrawingColours &c = m_colours;
        switch (node.kind) {
        case Kind::Boundary:
            return {u"none"_s, node.isExposed ? c.danger : c.good, 2, u"9 5"_s, 12};
        case Kind::Host:
            return {c.panel, c.line, 1, {}, 10};
        case Kind::HostEngine:
            return node.isExposed ? Looks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : Looks{c.surface, c.line, 1, {}, 8};
        case Kind::Engine:
        case Kind::Proxy:
        case Kind::InnerEngine:
            return node.isExposed ? Looks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : Looks{c.goodFill, c.good, 1.5, {}, 8};
        case Kind::Agent:
            return node.isExposed ? Looks{c.dangerFill, c.danger, 1.5, {}, 8}
                                  : Looks{c.accentFill, c.accent, 1.5, {}, 8};
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

    Looks looksOf(DrawnEdge::Kind kind) const
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

    QString strokeOf(const Looks &looks) const
    {
        QString stroke =
            u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(looks.stroke, number(looks.width));
        if (!looks.dashes.isEmpty()) {
            stroke += u" stroke-dasharray=\"%1\""_s.arg(looks.dashes);
        }
        return stroke;
    }

    void writeTitle(const DrawnFacts &facts)
    {
        m_svg += u"<title>"_s + escaped(facts.title) + u"</title><desc>"_s + escaped(facts.text) +
                 u"</desc>\n"_s;
    }

    void writeText(const DrawnText &text)
    {
        const DrawingColours &c = m_colours;
        QString colour = c.ink, size = u"11"_s, weight;
        switch (text.style) {
        case DrawnText::Style::Name:
            size = u"13"_s;
            weight = u" font-weight=\"bold\""_s;
            break;
        case DrawnText::Style::Heading:
            size = u"12"_s;
            weight = u" font-weight=\"bold\""_s;
            colour = c.muted;
            break;
        case DrawnText::Style::Alert:
            weight = u" font-weight=\"bold\""_s;
            colour = c.danger;
            break;
        case DrawnText::Style::Safe:
            weight = u" font-weight=\"bold\""_s;
            colour = c.good;
            break;
        case DrawnText::Style::Muted:
            colour = c.muted;
            break;
        case DrawnText::Style::Plain:
        case DrawnText::Style::Path:
            break;
        }
        const QString anchor = text.anchor == DrawnText::Anchor::Middle ? u"middle"_s
                               : text.anchor == DrawnText::Anchor::End  ? u"end"_s
                                                                        : u"start"_s;
        m_svg +=
            u"<text x=\"%1\" y=\"%2\" font-size=\"%3\"%4 fill=\"%5\" text-anchor=\"%6\">"_s.arg(
                number(text.at.x), number(text.at.y), size, weight, colour, anchor) +
            escaped(text.text) + u"</text>\n"_s;
    }

    void writeNode(const DrawnNode &node)
    {
        const Looks looks = looksOf(node);
        m_svg += u"<g>"_s;
        writeTitle(node.facts);
        m_svg +=
            u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\"%7/>\n"_s.arg(
                number(node.box.x), number(node.box.y), number(node.box.width),
                number(node.box.height), number(looks.radius), looks.fill, strokeOf(looks));
        writeSign(node.kind, node.box.x + 15, node.box.y + node.box.height / 2);
        for (const DrawnText &text : node.texts) {
            writeText(text);
        }
        m_svg += u"</g>\n"_s;
    }

    /// A sign of about 12 × 12 for what a container is connected to.
    void writeSign(Kind kind, double x, double y)
    {
        QString shape;
        QString colour = m_colours.muted;
        switch (kind) {
        case Kind::Volume: // a drum
            shape = u"M-5 -3.5 C-5 -6 5 -6 5 -3.5 L5 3.5 C5 6 -5 6 -5 3.5 Z "
                    "M-5 -3.5 C-5 -1 5 -1 5 -3.5"_s;
            break;
        case Kind::HostPath: // a folder
            colour = m_colours.ink;
            shape = u"M-6 4.5 L-6 -4.5 L-1.5 -4.5 L0 -2.5 L6 -2.5 L6 4.5 Z"_s;
            break;
        case Kind::Socket: // a plug
            colour = m_colours.danger;
            shape = u"M-4 -2 L4 -2 L4 1 C4 4 -4 4 -4 1 Z M-2 -2 L-2 -6 M2 -2 L2 -6 M0 3 L0 6"_s;
            break;
        case Kind::Network: // three that are connected
            colour = m_colours.accent;
            shape = u"M0 -3 L-4.5 3.5 M0 -3 L4.5 3.5 M-2 -6 L2 -6 L2 -2.5 L-2 -2.5 Z "
                    "M-6 2.5 L-2.5 2.5 L-2.5 6 L-6 6 Z M2.5 2.5 L6 2.5 L6 6 L2.5 6 Z"_s;
            break;
        case Kind::Port: // a door
            colour = m_colours.ink;
            shape = u"M-4 6 L-4 -6 L4 -6 L4 6 Z M1.5 0 L2.5 0"_s;
            break;
        default:
            return;
        }
        m_svg += u"<path transform=\"translate(%1 %2)\" d=\"%3\" fill=\"none\" stroke=\"%4\" "
                 "stroke-width=\"1.3\"/>\n"_s.arg(number(x), number(y), shape, colour);
    }

    void writeLine(const Looks &looks, const DrawnPoint &from, const DrawnPoint &to)
    {
        m_svg += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"%5/>\n"_s.arg(
            number(from.x), number(from.y), number(to.x), number(to.y), strokeOf(looks));
    }

    void writeEdge(const DrawnEdge &edge)
    {
        const Looks looks = looksOf(edge.kind);
        m_svg += u"<g>"_s;
        writeTitle(edge.facts);
        DrawnPoint end = edge.end;
        if (edge.kind == DrawnEdge::Kind::Poll || edge.kind == DrawnEdge::Kind::Tls ||
            edge.kind == DrawnEdge::Kind::Call) {
            const double back = end.x > edge.start.x ? -9 : 9;
            end.x += back; // the tip would be blunt
            m_svg += u"<polygon points=\"%1,%2 %3,%4 %3,%5\" fill=\"%6\"/>\n"_s.arg(
                number(edge.end.x), number(edge.end.y), number(end.x), number(end.y - 4.5),
                number(end.y + 4.5), looks.stroke);
        }
        writeLine(looks, edge.start, end);
        for (const DrawnText &text : edge.texts) {
            writeText(text);
        }
        m_svg += u"</g>\n"_s;
    }

    /// What the signs and lines mean that occur.
    void writeLegend()
    {
        const double y = m_drawing.height - 14;
        double x = 16;
        const auto say = [&](const QString &text) {
            writeText({text, {x, y}, DrawnText::Style::Muted, DrawnText::Anchor::Start});
            x += textWidth(text, 11) + 20;
        };
        const QList<std::pair<Kind, QString>> signs{{Kind::Volume, Text::tr("volume")},
                                                    {Kind::HostPath, Text::tr("path of the host")},
                                                    {Kind::Socket, Text::tr("engine's socket")},
                                                    {Kind::Network, Text::tr("network")},
                                                    {Kind::Port, Text::tr("port of the host")}};
        m_svg += u"<g>"_s;
        for (const auto &[kind, text] : signs) {
            const bool occurs =
                std::any_of(m_drawing.nodes.begin(), m_drawing.nodes.end(),
                            [kind = kind](const DrawnNode &node) { return node.kind == kind; });
            if (occurs) {
                writeSign(kind, x + 6, y - 4);
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
                writeLine(looksOf(kind), {x, y - 4}, {x + 24, y - 4});
                x += 30;
                say(text);
            }
        }
        m_svg += u"</g>\n"_s;
    }

    const Drawing &m_drawing;
    const DrawingColours &m_colours;
    QString m_svg;
};

} // namespace

QString drawingSvg(const Drawing &drawing, const DrawingColours &colours)
{
    return Writer(drawing, colours).write();
}

} // namespace dw
