#include "import/shelltokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

class Lexer
{
public:
    Lexer(const QString &text, bool forWindows) : m_text(text), m_windows(forWindows) {}

    ShellTokens run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        endWord();
        for (const HereDocument &document : std::as_const(m_hereDocuments)) {
            problem(notClosed(document.delimiter));
        }
        return std::move(m_result);
    }

private:
    struct HereDocument
    {
        QString delimiter;
        bool dropTabs = false;
    };
    enum class Target { None, File, HereDocument, HereDocumentWithTabs };

    const QString m_text;
    const bool m_windows;
    qsizetype m_at = 0;
    int m_line = 1;
    ShellTokens m_result;
    ShellToken m_word;
    bool m_inWord = false;
    Target m_target = Target::None;      ///< what the next word is, behind a redirection
    QList<HereDocument> m_hereDocuments; ///< that wait for the end of the line

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    /// Enough of the text for a pattern. With all of it, each match would look all of it through.
    QString ahead() const { return m_text.mid(m_at, 100); }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar take()
    {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        return c;
    }

    /// A word's line is the one it begins on, whatever it goes on to.
    void beginWord()
    {
        if (!m_inWord) {
            m_word = {ShellToken::Kind::Word, m_line, {}, {}};
            m_inWord = true;
        }
    }

    void add(ShellPart part)
    {
        beginWord();
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
        if (!m_inWord) {
            return;
        }
        m_inWord = false;
        if (m_target == Target::None) {
            m_result.tokens.append(m_word);
        } else if (m_target != Target::File) {
            QString delimiter;
            for (const ShellPart &part : std::as_const(m_word.parts)) {
                delimiter += part.text;
            }
            m_hereDocuments.append({delimiter, m_target == Target::HereDocumentWithTabs});
        }
        m_target = Target::None;
    }

    void addOperator(const QString &text)
    {
        endWord();
        m_target = Target::None;
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
        if (m_windows && QStringView(u"\\`^%").contains(c)) {
            windowsCharacter(c);
        } else if (c == u'\'') {
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

    /// The rest of a line that goes on in the next one. A blank behind the backslash breaks the
    /// command for a shell; it is a slip of the paste.
    bool takeLineBreak()
    {
        qsizetype ahead = 0;
        while (peek(ahead) == u' ' || peek(ahead) == u'\t' || peek(ahead) == u'\r') {
            ++ahead;
        }
        const bool lineBreak = peek(ahead) == u'\n';
        for (; lineBreak && ahead >= 0; --ahead) {
            take();
        }
        return lineBreak;
    }

    void escaped()
    {
        take();
        if (!takeLineBreak() && !atEnd()) {
            addQuoted(takeCharacter());
        }
    }

    void windowsCharacter(QChar c)
    {
        static const QRegularExpression variable(u"\\A%[A-Za-z_][A-Za-z0-9_()]*%"_s);
        if (c == u'%') {
            const QRegularExpressionMatch match = variable.match(ahead());
            m_at += match.hasMatch() ? match.capturedLength() : 1;
            add({match.hasMatch() ? ShellPart::Kind::Command : ShellPart::Kind::Plain,
                 match.hasMatch() ? match.captured() : QString(c)});
            return;
        }
        take();
        if (takeLineBreak()) {
            return;
        }
        const bool escapes =
            !atEnd() && (c == u'`' || (c == u'^' && QStringView(u"&|<>^()%!\"").contains(peek())));
        add({escapes ? ShellPart::Kind::Quoted : ShellPart::Kind::Plain,
             escapes ? takeCharacter() : QString(c)});
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
        addQuoted({});
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
                quotedBackslash();
            } else if (c == u'$') {
                dollar(true);
            } else if (m_windows && (c == u'`' || c == u'%')) {
                windowsCharacter(c);
            } else if (c == u'`') {
                add({ShellPart::Kind::Command, backticks(), true});
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

    void quotedBackslash()
    {
        take();
        const QChar next = peek();
        const QStringView escapable = m_windows ? QStringView(u"\"") : QStringView(u"$`\"\\");
        if (next == u'\n' && !m_windows) {
            take();
        } else if (!next.isNull() && escapable.contains(next)) {
            addQuoted(QString(take()));
        } else {
            addQuoted(u"\\"_s);
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

    void dollar(bool quoted = false)
    {
        beginWord();
        const qsizetype begin = m_at;
        take();
        if (peek() == u'(') {
            skipBalanced(u'(', u')');
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin), quoted});
        } else if (peek() == u'{') {
            const qsizetype open = m_at;
            skipBalanced(u'{', u'}');
            addBraced(m_text.mid(begin, m_at - begin), m_text.mid(open + 1, m_at - open - 2),
                      quoted);
        } else if (isNameStart(peek())) {
            addNamed(begin, quoted);
        } else if (!peek().isNull() && QStringView(u"0123456789?!#@*-").contains(peek())) {
            take();
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin), quoted});
        } else {
            addQuoted(u"$"_s);
        }
    }

    void addNamed(qsizetype begin, bool quoted)
    {
        const auto takeName = [this] {
            QString name;
            while (isNameCharacter(peek())) {
                name.append(take());
            }
            return name;
        };
        const QString name = takeName();
        if (name.compare(u"env"_s, Qt::CaseInsensitive) == 0 && peek() == u':' &&
            isNameStart(peek(1))) { // PowerShell's $env:NAME
            take();
            takeName();
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin), quoted});
        } else {
            add({ShellPart::Kind::Variable, u'$' + name, quoted, name});
        }
    }

    void addBraced(const QString &whole, const QString &inner, bool quoted)
    {
        static const QRegularExpression form(
            u"\\A([A-Za-z_][A-Za-z0-9_]*)(\\[[@*]\\])?(?:(:?[-=])(.*)|:?\\?.*)?\\z"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(inner);
        if (!match.hasMatch()) {
            add({ShellPart::Kind::Command, whole, quoted});
            return;
        }
        const QString fallback = match.captured(4);
        static const QRegularExpression special(u"[$`\"'\\\\]"_s);
        add({ShellPart::Kind::Variable, whole, quoted, match.captured(1), match.hasCaptured(2),
             match.hasCaptured(3) && !fallback.contains(special),
             match.captured(3).startsWith(u':'), fallback});
    }

    /// Quoted brackets do not count.
    void skipBalanced(QChar open, QChar close)
    {
        int depth = 0;
        QChar quote;
        do {
            const QChar c = take();
            if (c == u'\\' && quote != u'\'' && !atEnd()) {
                take();
            } else if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'\'' || c == u'"') {
                quote = c;
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
            }
        } while (depth > 0 && !atEnd());
        if (depth > 0) {
            problem(Text::tr("A bracket %1 is not closed.").arg(open));
        }
    }

    QString backticks()
    {
        beginWord();
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
        if (addPlaceholder()) {
            return;
        }
        // "2>": the number belongs to it.
        if (m_inWord && m_word.parts.size() == 1 &&
            m_word.parts.first().kind == ShellPart::Kind::Plain &&
            std::all_of(m_word.parts.first().text.begin(), m_word.parts.first().text.end(),
                        [](QChar c) { return c.isDigit(); })) {
            m_inWord = false;
        }
        endWord();
        static const QRegularExpression form(u"\\A(?:&>>?|<<<|<<-?|[<>]&-?|<>|>>|>\\||<|>)"_s);
        const QString sign = form.match(ahead()).captured();
        if ((sign == u"<"_s || sign == u">"_s) && peek(1) == u'(') { // a file that a command makes
            const qsizetype begin = m_at;
            take();
            skipBalanced(u'(', u')');
            add({ShellPart::Kind::Command, m_text.mid(begin, m_at - begin)});
            return;
        }
        m_at += sign.size();
        if (sign == u"<<"_s || sign == u"<<-"_s) {
            m_target = sign == u"<<"_s ? Target::HereDocument : Target::HereDocumentWithTabs;
        } else if (!sign.endsWith(u'-')) {
            m_target = Target::File;
        }
    }

    /// <your server>: documentation has them where a shell would read a file.
    bool addPlaceholder()
    {
        static const QRegularExpression form(
            u"\\A<[A-Za-z](?:[^<>|;&$\"'`\\n]{0,80}[A-Za-z0-9)])?>"_s);
        const QRegularExpressionMatch match = form.match(ahead());
        if (match.hasMatch()) {
            m_at += match.capturedLength();
            add({ShellPart::Kind::Command, match.captured()});
        }
        return match.hasMatch();
    }

    static QString notClosed(const QString &delimiter)
    {
        return Text::tr("The here-document up to %1 does not end.").arg(delimiter.left(100));
    }

    void skipHereDocuments()
    {
        for (const HereDocument &document : std::exchange(m_hereDocuments, {})) {
            const qsizetype begin = m_at;
            if (!skipTo(document)) {
                problem(notClosed(document.delimiter));
            }
            if (mentionsDockerRun(m_text.mid(begin, m_at - begin))) {
                problem(Text::tr("Commands in a here-document are not read. Paste them alone."));
            }
        }
    }

    bool skipTo(const HereDocument &document)
    {
        while (!atEnd()) {
            const qsizetype begin = m_at;
            while (!atEnd() && peek() != u'\n') {
                take();
            }
            QStringView line = QStringView(m_text).mid(begin, m_at - begin);
            if (!atEnd()) {
                take();
            }
            while (document.dropTabs && line.startsWith(u'\t')) {
                line = line.mid(1);
            }
            if (line.endsWith(u'\r')) {
                line.chop(1);
            }
            if (line == document.delimiter) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

ShellTokens tokenizeShell(const QString &text, bool forWindows)
{
    return Lexer(text, forWindows).run();
}

} // namespace dw
