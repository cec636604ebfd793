#include "import/powershellscript.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PowerShellScript)
};

constexpr qsizetype longestScript = 1024LL * 1024;
constexpr qsizetype mostCommands = 100'000;
constexpr int deepestSum = 100;

bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B);
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    ShellScript run()
    {
        while (m_at < m_text.size() && m_script.commands.size() < mostCommands) {
            statement();
        }
        return std::move(m_script);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0; ///< of round brackets within a value
    ShellScript m_script;

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QChar take()
    {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        return c;
    }
    void skip(qsizetype count)
    {
        for (; count > 0 && m_at < m_text.size(); --count) {
            take();
        }
    }
    bool startsWith(QStringView word) const
    {
        return QStringView(m_text).mid(m_at).startsWith(word);
    }
    void skipComment()
    {
        while (m_at < m_text.size() && peek() != u'\n') {
            take();
        }
    }
    /// White space, line breaks, commas between elements, and comments.
    void skipBlanks()
    {
        while (m_at < m_text.size() && (peek().isSpace() || peek() == u',' || peek() == u'#')) {
            if (peek() == u'#') {
                skipComment();
            } else {
                take();
            }
        }
    }
    void problem(const QString &message) { m_script.problems.append({m_line, message}); }

    void statement()
    {
        if (startsWith(u"Invoke-Docker @(")) {
            call({});
        } else if (startsWith(u"foreach ($volume in @(")) {
            loop();
        } else if (startsWith(u"function ")) {
            skipFunction();
        } else if (peek() == u'#') {
            skipComment();
        } else if (isSingleQuote(peek())) {
            verbatim();
        } else {
            take();
        }
    }

    /// The program's own functions begin and end at the start of a line.
    void skipFunction()
    {
        const qsizetype end = m_text.indexOf(u"\n}"_s, m_at);
        skip((end < 0 ? m_text.size() : end + 2) - m_at);
    }

    void loop()
    {
        skip(22);
        const QList<ShellWord> values = elements({});
        const qsizetype body = m_text.indexOf(u"Invoke-Docker @("_s, m_at);
        if (body < 0) {
            problem(Text::tr("This loop can't be followed."));
            return;
        }
        const int line =
            m_line + static_cast<int>(QStringView(m_text).mid(m_at, body - m_at).count(u'\n'));
        for (const ShellWord &value : values) {
            m_at = body;
            m_line = line;
            call(value);
        }
        if (values.isEmpty()) {
            skip(body - m_at);
            call({});
        }
    }

    void call(const ShellWord &variable)
    {
        const int line = m_line;
        skip(16);
        QList<ShellWord> words = elements(variable);
        if (!words.isEmpty()) {
            words.prepend({u"docker"_s, line, {}});
            m_script.commands.append({words});
        }
    }

    /// Up to the bracket that ends the array.
    QList<ShellWord> elements(const ShellWord &variable)
    {
        QList<ShellWord> words;
        for (skipBlanks(); m_at < m_text.size() && peek() != u')'; skipBlanks()) {
            const int line = m_line;
            const std::optional<QString> text = value(variable);
            if (!text) {
                problem(Text::tr("This is no string in single quotes."));
                skipComment(); // to the end of the line
                continue;
            }
            words.append({*text, line, {}});
        }
        if (m_at >= m_text.size()) {
            problem(Text::tr("A bracket ( is not closed."));
        } else {
            take();
        }
        return words;
    }

    std::optional<QString> value(const ShellWord &variable)
    {
        static const QRegularExpression character(u"\\G\\[char\\]([0-9]{1,5})"_s);
        if (isSingleQuote(peek())) {
            return verbatim();
        }
        if (startsWith(u"$volume")) {
            skip(7);
            return variable.text;
        }
        const QRegularExpressionMatch match = character.match(m_text, m_at);
        if (match.hasMatch() && match.captured(1).toUInt() <= 0xFFFF) {
            skip(match.capturedLength());
            return QString(QChar(match.captured(1).toUShort()));
        }
        return peek() == u'(' ? sum(variable) : std::nullopt;
    }

    std::optional<QString> sum(const ShellWord &variable)
    {
        if (m_depth >= deepestSum) {
            return std::nullopt;
        }
        ++m_depth;
        take();
        QString text;
        bool ok = true;
        for (skipBlanks(); ok && m_at < m_text.size() && peek() != u')'; skipBlanks()) {
            if (peek() == u'+') {
                take();
                continue;
            }
            const std::optional<QString> term = value(variable);
            ok = term.has_value();
            text += term.value_or(QString());
        }
        --m_depth;
        if (!ok || m_at >= m_text.size()) {
            return std::nullopt;
        }
        take();
        return text;
    }

    /// Quotes are doubled inside; the typographic ones count as quotes too.
    QString verbatim()
    {
        take();
        QString text;
        while (m_at < m_text.size()) {
            const QChar c = take();
            if (!isSingleQuote(c)) {
                text.append(c);
            } else if (isSingleQuote(peek())) {
                text.append(take());
            } else {
                return text;
            }
        }
        problem(Text::tr("A quote ' is not closed."));
        return text;
    }
};

} // namespace

bool isOwnPowerShellScript(const QString &text)
{
    return text.contains(u"Invoke-Docker @("_s);
}

ShellScript readPowerShellScript(const QString &text)
{
    if (text.size() > longestScript) {
        return {{}, {{1, Text::tr("The text is longer than 1 MiB.")}}};
    }
    return Reader(text).run();
}

} // namespace dw
