#include "import/pastedtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr auto multiline = QRegularExpression::MultilineOption;

void dropLineEnds(QString &text)
{
    const qsizetype lineFeeds = text.count(u'\n');
    if (lineFeeds > 0 && text.count(u"\r\n"_s) == lineFeeds) {
        text.replace(u"\r\n"_s, u"\n"_s);
    }
}

bool looksWindows(const QString &text)
{
    static const QRegularExpression posixContinuation(u"\\\\[ \\t]*\\n"_s);
    static const QRegularExpression prompt(u"^[ \\t]*(?:PS [^\\n>]*>|[A-Za-z]:\\\\[^\\n>]*>)"_s,
                                           multiline);
    static const QRegularExpression continuation(u"[ \\t][`^][ \\t]*\\n"_s);
    // Unquoted, a POSIX shell would eat the backslashes: nobody who uses one writes this.
    static const QRegularExpression path(
        u"(?:^|[\\s=:,\"])(?:[A-Za-z]:\\\\\\w|\\\\\\\\\\.\\\\pipe)"_s, multiline);
    static const QRegularExpression variable(u"%(?:cd|[A-Z_]{3,40})%"_s);
    return text.contains(prompt) ||
           (!text.contains(posixContinuation) &&
            (text.contains(continuation) || text.contains(path) || text.contains(variable)));
}

void dropPrompts(QString &text)
{
    // What a shell shows in front of the lines that follow a continued one.
    static const QRegularExpression second(
        u"(?<=[\\\\`^]\\n)[ \\t]*(?:>{1,2}|More\\?)(?=[ \\t])"_s);
    static const QRegularExpression dollar(u"^[ \\t]*[$❯➜»][ \\t]+"_s, multiline);
    static const QRegularExpression first(
        u"^[ \\t]*(?:[>%]|PS [^\\n>]*>|[A-Za-z]:\\\\[^\\n>]*>|\\[[^\\]\\n]*\\][#$]|"
        "[\\w.@:~/-]+[#$])[ \\t]*(?=(?:sudo|docker|docker\\.exe|podman|nerdctl)[ \\t])"_s,
        multiline);
    text.replace(second, QString());
    text.replace(dollar, QString());
    text.replace(first, QString());
    // Root's prompt looks like a comment; it is none when there is no other command.
    static const QRegularExpression command(
        u"^(?![ \\t]*#)[^\\n]*\\b(?:docker|podman|nerdctl|run|create)\\b"_s, multiline);
    static const QRegularExpression root(
        u"^[ \\t]*#[ \\t]+(?=(?:sudo[ \\t]+)?(?:docker|podman|nerdctl)[ \\t])"_s, multiline);
    if (!text.contains(command)) {
        text.replace(root, QString());
    }
}

} // namespace

PastedText cleanPaste(const QString &original)
{
    PastedText pasted{original};
    QString &text = pasted.text;
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    if (text.startsWith(u"#!"_s)) {
        return pasted;
    }
    dropLineEnds(text);
    static const QRegularExpression fence(u"^[ \\t]*(?:```|~~~)[\\w-]*[ \\t]*$"_s, multiline);
    static const QRegularExpression wordProcessor(u"(?<=[ \\t\\n])[–—](?=[a-z])"_s);
    text.replace(fence, QString());
    text.replace(wordProcessor, u"--"_s);
    pasted.forWindows = looksWindows(text);
    dropPrompts(text);
    return pasted;
}

} // namespace dw
