#include "render/drawingsvg.h"

#include "render/drawinglooks.h"
#include "render/drawingtext.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(value, 'g', 8);
}

QString strokeOf(const DrawnLooks &looks)
{
    QString stroke = u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(looks.stroke, number(looks.width));
    if (!looks.dashes.isEmpty()) {
        stroke += u" stroke-dasharray=\"%1\""_s.arg(looks.dashes);
    }
    return stroke;
}

class Svg : public DrawingGround
{
public:
    QString write(const Drawing &drawing, const DrawingColours &colours)
    {
        const QString width = number(drawing.width), height = number(drawing.height);
        m_svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                "aria-labelledby=\"title desc\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                "font-family=\"'DejaVu Sans', Verdana, sans-serif\">\n"_s.arg(width, height);
        m_svg += u"<title id=\"title\">"_s + escaped(drawing.title) + u"</title>\n"_s;
        m_svg += u"<desc id=\"desc\">"_s + escaped(drawing.summary);
        for (const QString &line : drawing.folded) {
            m_svg += u'\n' + escaped(line);
        }
        m_svg += u"</desc>\n<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n"_s.arg(
            width, height, colours.surface);
        drawOn(*this, drawing, colours);
        return m_svg + u"</svg>\n"_s;
    }

    void beginPart(const DrawnFacts *facts) override
    {
        m_svg += u"<g>"_s;
        if (facts) {
            m_svg += u"<title>"_s + escaped(facts->title) + u"</title><desc>"_s +
                     escaped(facts->text) + u"</desc>\n"_s;
        }
    }

    void endPart() override { m_svg += u"</g>\n"_s; }

    void box(const DrawnBox &box, const DrawnLooks &looks) override
    {
        m_svg +=
            u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\"%7/>\n"_s.arg(
                number(box.x), number(box.y), number(box.width), number(box.height),
                number(looks.radius), looks.fill, strokeOf(looks));
    }

    void line(const DrawnPoint &from, const DrawnPoint &to, const DrawnLooks &looks) override
    {
        m_svg += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"%5/>\n"_s.arg(
            number(from.x), number(from.y), number(to.x), number(to.y), strokeOf(looks));
    }

    void tip(const DrawnPoint &at, const DrawnPoint &back, const QString &colour) override
    {
        m_svg += u"<polygon points=\"%1,%2 %3,%4 %3,%5\" fill=\"%6\"/>\n"_s.arg(
            number(at.x), number(at.y), number(back.x), number(back.y - tipReach),
            number(back.y + tipReach), colour);
    }

    void sign(const DrawnPoint &middle, QStringView shape, const QString &colour) override
    {
        m_svg += u"<path transform=\"translate(%1 %2)\" d=\"%3\" fill=\"none\" stroke=\"%4\" "
                 "stroke-width=\"%5\"/>\n"_s.arg(number(middle.x), number(middle.y), shape, colour,
                                                 number(signWidth));
    }

    void text(const DrawnText &text, const DrawnLetters &letters) override
    {
        const QString anchor = text.anchor == DrawnText::Anchor::Middle ? u"middle"_s
                               : text.anchor == DrawnText::Anchor::End  ? u"end"_s
                                                                        : u"start"_s;
        m_svg +=
            u"<text x=\"%1\" y=\"%2\" font-size=\"%3\"%4 fill=\"%5\" text-anchor=\"%6\">"_s.arg(
                number(text.at.x), number(text.at.y), QString::number(letters.size),
                letters.isBold ? u" font-weight=\"bold\""_s : QString(), letters.colour, anchor) +
            escaped(text.text) + u"</text>\n"_s;
    }

private:
    QString m_svg;
};

} // namespace

QString drawingSvg(const Drawing &drawing, const DrawingColours &colours)
{
    return Svg().write(drawing, colours);
}

} // namespace dw
