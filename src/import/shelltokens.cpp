#include "import/shelltokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShellTokens)
};

bool isNameStart(QChar c)
{
    return (c.unicode() < 128 && c.isLetter()) || c == u'_';
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

/// A script that comes from a Windows clipboard, or out of a web page, made POSIX. A script of our
/// own is left alone: its values may hold any of this.
QString normalised(const QString &original)
{
    QString text = original;
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    const qsizetype lineFeeds = text.count(u'\n');
    if (lineFeeds > 0 && text.count(u"\r\n"_s) == lineFeeds && !text.startsWith(u"#!"_s)) {
        text.replace(u"\r\n"_s, u"\n"_s);
    }
    static const QRegularExpression posix(u"\\\\\\n"_s);
    static const QRegularExpression windows(u"[ \\t][`^][ \\t]*\\n"_s);
    if (!text.contains(posix) && text.contains(windows)) {
        text.replace(windows, u" \\\n"_s);
    }
    // "$ docker run …": a prompt that was copied along.
    static const QRegularExpression prompt(
        u"^[ \\t]*(?:[$>%]|PS [^\\n>]*>|[\\w.@:~-]+[#$])[ \\t]+(?=(?:sudo[ \\t]+)?(?:docker|podman)[ \\t])"_s,
        QRegularExpression::MultilineOption);
    if (!text.startsWith(u"#!"_s)) {
        text.replace(prompt, QString());
    }
    return text;
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    ShellTokens run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        endWord();
        return std::move(m_result);
    }

private:
    const QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    ShellTokens m_result;
    ShellToken m_word;
    bool m_inWord = false;
    QStringList m_hereDocuments; ///< delimiters that wait for the end of the line

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar take()
    {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        return c;
    }

    void add(ShellPart part)
    {
        if (!m_inWord) {
            m_word = {ShellToken::Kind::Word, m_line, {}, {}};
            m_inWord = true;
        }
        QList<ShellPart> &parts = m_word.parts;
        const bool joins =
            !parts.isEmpty() && parts.last().kind == part.kind &&
            (part.kind == ShellPart::Kind::Plain || part.kind == ShellPart::Kind::Quoted);
        if (joins) {
            parts.last().text += part.text;
        } else {
            parts.append(std::move(part));
        }
    }
    void addPlain(QChar c) { add({ShellPart::Kind::Plain, QString(c)}); }
    void addQuoted(const QString &text) { add({ShellPart::Kind::Quoted, text}); }

    void endWord()
    {
        if (m_inWord) {
            m_result.tokens.append(m_word);
            m_inWord = false;
        }
    }

    void addOperator(const QString &text)
    {
        endWord();
        m_result.tokens.append({ShellToken::Kind::Operator, m_line, {}, text});
    }

    void problem(const QString &message) { m_result.problems.append({m_line, message}); }

    void step()
    {
        const QChar c = peek();
        if (c == u'\n') {
            addOperator(u"\n"_s);
            take();
            skipHereDocuments();
        } else if (c == u' ' || c == u'\t' || c == QChar::Nbsp ||
                   (c == u'\r' && (peek(1) == u'\n' || peek(1).isNull()))) {
            endWord();
            take();
        } else if (c == u'#' && !m_inWord) {
            while (!atEnd() && peek() != u'\n') {
                take();
            }
        } else if (c == u'<' || c == u'>' || (c == u'&' && peek(1) == u'>')) {
            redirect();
        } else if (QStringView(u";&|()").contains(c)) {
            take();
            const bool doubled = (c == u'&' || c == u'|' || c == u';') && peek() == c;
            addOperator(doubled ? QString(c) + take() : QString(c));
        } else {
            wordCharacter(c);
        }
    }

    void wordCharacter(QChar c)
    {
        if (c == u'\'') {
            singleQuoted();
        } else if (c == u'"') {
            doubleQuoted();
        } else if (c == u'\\') {
            escaped();
        } else if (c == u'$' && peek(1) == u'\'') {
            ansiQuoted();
        } else if (c == u'$') {
            dollar();
        } else if (c == u'`') {
            add({ShellPart::Kind::Command, backticks()});
        } else {
            addPlain(take());
        }
    }

    void escaped()
    {
        take();
        // A blank behind the backslash breaks the command for a shell; it is a slip of the paste.
        qsizetype ahead = 0;
        while (peek(ahead) == u' ' || peek(ahead) == u'\t' || peek(ahead) == u'\r') {
            ++ahead;
        }
        if (peek(ahead) == u'\n') {
            for (; ahead >= 0; --ahead) {
                take();
            }
        } else if (!atEnd()) {
            addQuoted(takeCharacter());
        }
    }

    /// A surrogate pair stays together.
    QString takeCharacter()
    {
        QString text(take());
        if (text.front().isHighSurrogate() && peek().isLowSurrogate()) {
            text.append(take());
        }
        return text;
    }

    void singleQuoted()
    {
        take();
        addQuoted({}); // the word begins on this line
        const qsizetype close = m_text.indexOf(u'\'', m_at);
        if (close < 0) {
            problem(Text::tr("A quote ' is not closed."));
        }
        const qsizetype end = close < 0 ? m_text.size() : close;
        const QString inner = m_text.mid(m_at, end - m_at);
        addQuoted(inner);
        m_line += static_cast<int>(inner.count(u'\n'));
        m_at = close < 0 ? end : end + 1;
    }

    void doubleQuoted()
    {
        take();
        addQuoted({});
        while (!atEnd() && peek() != u'"') {
            const QChar c = peek();
            if (c == u'\\') {
                take();
                const QChar next = peek();
                if (next == u'\n') {
                    take();
                } else if (QStringView(u"$`\"\\").contains(next) && !next.isNull()) {
                    addQuoted(QString(take()));
                } else {
                    addQuoted(u"\\"_s);
                }
            } else if (c == u'$') {
                dollar();
            } else if (c == u'`') {
                add({ShellPart::Kind::Command, backticks()});
            } else {
                addQuoted(QString(take()));
            }
        }
        if (atEnd()) {
            problem(Text::tr("A quote \" is not closed."));
        } else {
            take();
        }
    }

    /// bash's $'…' with backslash escapes.
    void ansiQuoted()
    {
        take();
        take();
        addQuoted({});
        while (!atEnd() && peek() != u'\'') {
            if (peek() != u'\\') {
                addQuoted(QString(take()));
                continue;
            }
            take();
            const QChar c = atEnd() ? QChar() : take();
            static const QMap<QChar, QString> escapes{{u'n', u"\n"_s}, {u't', u"\t"_s},
                                                      {u'r', u"\r"_s}, {u'\\', u"\\"_s},
                                                      {u'\'', u"'"_s}, {u'"', u"\""_s}};
            const auto known = escapes.find(c);
            if (known == escapes.end()) {
                problem(Text::tr("The escape \\%1 in $'…' is not read.").arg(c));
            }
            addQuoted(known == escapes.end() ? u"\\"_s + c : *known);
        }
        if (atEnd()) {
            problem(Text::tr("A quote ' is not closed."));
        } else {
            take();
        }
    }

    void dollar()
    {
        const qsizetype begin = m_at;
        take();
        if (peek() == u'(') {
            skipBalanced(u'(', u')');
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin)});
        } else if (peek() == u'{') {
            const qsizetype open = m_at;
            skipBalanced(u'{', u'}');
            addBraced(m_text.mid(begin, m_at - begin), m_text.mid(open + 1, m_at - open - 2));
        } else if (isNameStart(peek())) {
            QString name;
            while (isNameCharacter(peek())) {
                name.append(take());
            }
            add({ShellPart::Kind::Variable, u'$' + name, name});
        } else if (!peek().isNull() && QStringView(u"0123456789?!#@*-").contains(peek())) {
            take();
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin)});
        } else {
            addQuoted(u"$"_s);
        }
    }

    void addBraced(const QString &whole, const QString &inner)
    {
        static const QRegularExpression form(u"\\A([A-Za-z_][A-Za-z0-9_]*)(?::?-(.*))?\\z"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(inner);
        if (!match.hasMatch()) {
            add({ShellPart::Kind::Command, whole});
            return;
        }
        const QString fallback = match.captured(2);
        const bool usable = match.hasCaptured(2) && !fallback.contains(u'$') &&
                            !fallback.contains(u'`') && !fallback.contains(u'"') &&
                            !fallback.contains(u'\'') && !fallback.contains(u'\\');
        add({ShellPart::Kind::Variable, whole, match.captured(1), usable, fallback});
    }

    void skipBalanced(QChar open, QChar close)
    {
        int depth = 0;
        do {
            const QChar c = take();
            depth += c == open ? 1 : c == close ? -1 : 0;
        } while (depth > 0 && !atEnd());
        if (depth > 0) {
            problem(Text::tr("A bracket %1 is not closed.").arg(open));
        }
    }

    QString backticks()
    {
        const qsizetype begin = m_at;
        take();
        while (!atEnd() && peek() != u'`') {
            take();
        }
        if (!atEnd()) {
            take();
        }
        return m_text.mid(begin, m_at - begin);
    }

    /// Where output goes says nothing about a container.
    void redirect()
    {
        // "2>": the number belongs to it.
        if (m_inWord && m_word.parts.size() == 1 &&
            m_word.parts.first().kind == ShellPart::Kind::Plain &&
            std::all_of(m_word.parts.first().text.begin(), m_word.parts.first().text.end(),
                        [](QChar c) { return c.isDigit(); })) {
            m_inWord = false;
        }
        endWord();
        const qsizetype begin = m_at;
        while (!atEnd() && QStringView(u"<>&|-").contains(peek())) {
            take();
        }
        const bool here = m_text.mid(begin, m_at - begin).startsWith(u"<<"_s);
        while (peek() == u' ' || peek() == u'\t') {
            take();
        }
        const qsizetype wordBegin = m_at;
        while (!atEnd() && !peek().isSpace() && !QStringView(u";&|()").contains(peek())) {
            take();
        }
        QString word = m_text.mid(wordBegin, m_at - wordBegin);
        if (here) {
            m_hereDocuments.append(word.remove(u'\'').remove(u'"').remove(u'\\'));
        }
    }

    void skipHereDocuments()
    {
        for (const QString &delimiter : std::as_const(m_hereDocuments)) {
            while (!atEnd()) {
                QString line;
                while (!atEnd() && peek() != u'\n') {
                    line.append(take());
                }
                if (!atEnd()) {
                    take();
                }
                if (line.trimmed() == delimiter) {
                    break;
                }
            }
        }
        m_hereDocuments.clear();
    }
};

} // namespace

QString ShellToken::plainText() const
{
    return parts.size() == 1 && parts.first().kind == ShellPart::Kind::Plain ? parts.first().text
                                                                             : QString();
}

bool ShellToken::isPlain(const QString &word) const
{
    return parts.size() == 1 && parts.first().kind == ShellPart::Kind::Plain &&
           parts.first().text == word;
}

bool ShellToken::isAssignment() const
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]*="_s);
    return !parts.isEmpty() && parts.first().kind == ShellPart::Kind::Plain &&
           form.match(parts.first().text).hasMatch();
}

ShellTokens tokenizeShell(const QString &text)
{
    return Lexer(normalised(text)).run();
}

} // namespace dw
