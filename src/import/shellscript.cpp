#include "import/shellscript.h"

#include "import/pastedtext.h"
#include "import/shelltokens.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype longestScript = 1024LL * 1024;
constexpr qsizetype mostCommands = 20'000;
constexpr qsizetype mostSteps = 1'000'000;
constexpr qsizetype mostProblems = 100;
constexpr qsizetype longestWord = 1024LL * 1024;
constexpr qsizetype mostText = 16LL * 1024 * 1024;
constexpr int deepest = 16;
constexpr int longestRange = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShellScript)
};

using Kind = ShellToken::Kind;
using Words = QList<ShellWord>;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

/// Text that grows into words: an unquoted variable can end one and begin another.
class WordBuilder
{
public:
    explicit WordBuilder(int line) : m_word{{}, line, {}} {}

    void append(const QString &text, const QStringList &unknown = {})
    {
        m_word.text += text;
        m_word.unknown += unknown;
        m_open = true;
        if (m_word.text.size() > longestWord) { // variables that double themselves
            m_word.text.truncate(longestWord);
            m_word.unknown.append(Text::tr("a value that is too long"));
        }
    }

    void appendSplit(const ShellWord &value)
    {
        // "$(cmd with blanks)" is one piece of text that stands for nobody knows how many words.
        const bool whole = std::any_of(value.unknown.begin(), value.unknown.end(),
                                       [](const QString &name) { return name.contains(u' '); });
        if (whole) {
            append(value.text, value.unknown);
            return;
        }
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= value.text.size(); ++i) {
            if (i < value.text.size() && !isBlank(value.text[i])) {
                continue;
            }
            if (i > begin) {
                appendPiece(value.text.mid(begin, i - begin), value.unknown);
            }
            if (i < value.text.size()) {
                close();
            }
            begin = i + 1;
        }
    }

    void appendList(const Words &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0) {
                close();
            }
            append(values[i].text, values[i].unknown);
        }
    }

    Words finish()
    {
        close();
        return std::move(m_words);
    }

private:
    Words m_words;
    ShellWord m_word;
    bool m_open = false;

    void appendPiece(const QString &piece, QStringList unknown)
    {
        unknown.removeIf([&](const QString &name) { return !piece.contains(name); });
        append(piece, unknown);
    }

    void close()
    {
        if (m_open) {
            m_words.append(m_word);
        }
        m_word = {{}, m_word.line, {}};
        m_open = false;
    }
};

/// {1..3}, agent-{1..3} and $(seq 3): as long as they are whole words.
std::optional<QStringList> rangeOf(const ShellToken &token)
{
    static const QRegularExpression braces(
        u"\\A([\\w.-]*)\\{([0-9]{1,6})\\.\\.([0-9]{1,6})\\}([\\w.-]*)\\z"_s);
    static const QRegularExpression sequence(
        u"\\A(?:\\$\\(|`)[ ]*seq[ ]+(?:([0-9]{1,6})[ ]+)?([0-9]{1,6})[ ]*[)`]\\z"_s);
    if (token.parts.size() != 1) {
        return std::nullopt;
    }
    const QString text = token.parts.first().text.left(200);
    const bool plain = token.parts.first().kind == ShellPart::Kind::Plain;
    const QRegularExpressionMatch match = plain ? braces.match(text) : sequence.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int from =
        plain ? match.captured(2).toInt() : (match.hasCaptured(1) ? match.captured(1).toInt() : 1);
    const int to = (plain ? match.captured(3) : match.captured(2)).toInt();
    QStringList values;
    for (int i = from; i <= to && values.size() < longestRange; ++i) {
        values.append(plain ? match.captured(1) + QString::number(i) + match.captured(4)
                            : QString::number(i));
    }
    return values;
}

/// What nested scripts have in common.
struct Progress
{
    ShellScript script;
    QMap<QString, Words> variables; ///< one word, or those of an array
    qsizetype steps = 0;
    qsizetype text = 0;
    bool full = false;
};

class Reader
{
public:
    Reader(QList<ShellToken> tokens, Progress &progress)
        : m_tokens(std::move(tokens)), m_progress(progress)
    {
    }

    void run(int depth) { walk(0, m_tokens.size(), depth); }

private:
    QList<ShellToken> m_tokens;
    Progress &m_progress;

    bool isWord(qsizetype i, const QString &text) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == Kind::Word && m_tokens[i].isPlain(text);
    }

    /// A word that stands where a command begins.
    bool isKeyword(qsizetype i, const QString &text) const
    {
        return isWord(i, text) &&
               (i == 0 || m_tokens[i - 1].kind == Kind::Operator || isReserved(m_tokens[i - 1]));
    }

    bool isOperator(qsizetype i, const QString &text) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == Kind::Operator &&
               m_tokens[i].text == text;
    }

    /// Whether the script is still one that a person would write.
    bool step(int line)
    {
        Progress &progress = m_progress;
        if (!progress.full &&
            (++progress.steps > mostSteps || progress.script.commands.size() >= mostCommands ||
             progress.text > mostText || progress.script.problems.size() >= mostProblems)) {
            progress.full = true;
            progress.script.problems.append(
                {line, Text::tr("The script is too long; the rest is not read.")});
        }
        return !progress.full;
    }

    void walk(qsizetype begin, qsizetype end, int depth)
    {
        for (qsizetype i = begin; i < end && step(m_tokens[i].line);) {
            if (m_tokens[i].kind == Kind::Operator) {
                ++i;
            } else if (isWord(i, u"for"_s)) {
                i = walkLoop(i, end, depth);
            } else if (isWord(i, u"function"_s)) {
                i = skipFunction(i, i + 2, end);
            } else if (isOperator(i + 1, u"("_s) && isOperator(i + 2, u")"_s)) {
                i = skipFunction(i, i + 1, end);
            } else if (isOperator(i + 1, u"("_s) && isArrayStart(m_tokens[i])) {
                i = readArray(i, end);
            } else if (isReserved(m_tokens[i])) {
                ++i;
            } else {
                i = walkCommand(i, end, depth);
            }
        }
    }

    static bool isReserved(const ShellToken &token)
    {
        static const QSet<QString> words{u"if"_s,    u"then"_s,  u"else"_s, u"elif"_s, u"fi"_s,
                                         u"while"_s, u"until"_s, u"do"_s,   u"done"_s, u"{"_s,
                                         u"}"_s,     u"!"_s,     u"time"_s, u"exec"_s};
        return token.parts.size() == 1 && token.parts.first().kind == ShellPart::Kind::Plain &&
               words.contains(token.parts.first().text);
    }

    static bool isArrayStart(const ShellToken &token)
    {
        return token.isAssignment() && token.plainText().endsWith(u'=');
    }

    /// NAME=(WORD …)
    qsizetype readArray(qsizetype at, qsizetype end)
    {
        QString name = m_tokens[at].plainText().chopped(1);
        Words values;
        if (name.endsWith(u'+')) {
            name.chop(1);
            values = m_progress.variables.value(name);
        }
        qsizetype i = at + 2;
        for (; i < end && !isOperator(i, u")"_s); ++i) {
            if (m_tokens[i].kind == Kind::Word) {
                values += expand(m_tokens[i], true);
            }
        }
        m_progress.variables[name] = values;
        return i + 1;
    }

    /// for NAME in WORDS; do COMMANDS; done: once for each word.
    qsizetype walkLoop(qsizetype at, qsizetype end, int depth)
    {
        const qsizetype name = at + 1;
        qsizetype i = name + 1;
        const bool known = i < end && isWord(i, u"in"_s) && depth < deepest;
        for (++i; known && i < end && m_tokens[i].kind == Kind::Word;) {
            ++i;
        }
        const qsizetype listEnd = i;
        while (known && i < end && m_tokens[i].kind == Kind::Operator) {
            ++i;
        }
        const qsizetype bodyBegin = i + 1;
        const qsizetype bodyEnd = known && isWord(i, u"do"_s) ? endOfLoop(bodyBegin, end) : end;
        if (bodyEnd >= end) {
            problem(m_tokens[at].line, Text::tr("This loop can't be followed."));
            return at + 1;
        }
        Words values;
        for (qsizetype word = name + 2; word < listEnd; ++word) {
            values += loopValues(m_tokens[word]);
        }
        for (const ShellWord &value : std::as_const(values)) {
            if (step(m_tokens[at].line)) {
                m_progress.variables[m_tokens[name].plainText()] = {value};
                walk(bodyBegin, bodyEnd, depth + 1);
            }
        }
        return bodyEnd + 1;
    }

    /// Where the `done` of a loop is; `end` when there is none.
    qsizetype endOfLoop(qsizetype begin, qsizetype end)
    {
        int open = 1;
        qsizetype i = begin;
        for (; i < end; ++i) {
            open += isKeyword(i, u"do"_s) ? 1 : isKeyword(i, u"done"_s) ? -1 : 0;
            if (open == 0) {
                break;
            }
        }
        m_progress.steps += (i - begin) / 16;
        return i;
    }

    Words loopValues(const ShellToken &token)
    {
        const std::optional<QStringList> range = rangeOf(token);
        if (!range) {
            return expand(token, true);
        }
        Words values;
        for (const QString &value : *range) {
            values.append({value, token.line, {}});
        }
        return values;
    }

    qsizetype skipFunction(qsizetype at, qsizetype bodyBegin, qsizetype end)
    {
        qsizetype i = bodyBegin;
        while (i < end && m_tokens[i].kind == Kind::Operator) {
            ++i;
        }
        int open = 0;
        bool docker = false;
        for (const qsizetype begin = i; i < end; ++i) {
            const bool opens = isKeyword(i, u"{"_s) || (i == begin && isWord(i, u"{"_s));
            open += opens ? 1 : isKeyword(i, u"}"_s) ? -1 : 0;
            docker = docker || (isWord(i, u"docker"_s) &&
                                (isWord(i + 1, u"run"_s) || isWord(i + 1, u"create"_s)));
            if (open <= 0) {
                break;
            }
        }
        if (docker) {
            problem(m_tokens[at].line, Text::tr("Containers that a function makes are not read. "
                                                "Paste the command alone."));
        }
        return i + 1;
    }

    qsizetype walkCommand(qsizetype at, qsizetype end, int depth)
    {
        ShellCommand command;
        qsizetype i = at;
        for (; i < end && m_tokens[i].kind == Kind::Word; ++i) {
            const ShellToken &token = m_tokens[i];
            walkSubstitutions(token, depth);
            if (command.words.isEmpty() && token.isAssignment()) {
                assign(joined(expand(token, false), token.line));
            } else {
                command.words += expand(token, true);
            }
        }
        static const QStringList declarations{u"export"_s, u"readonly"_s, u"local"_s, u"declare"_s};
        if (!command.words.isEmpty() && declarations.contains(command.words.first().text)) {
            for (const ShellWord &word : command.words.mid(1)) {
                assign(word);
            }
        }
        if (!command.words.isEmpty()) {
            m_progress.script.commands.append(command);
        }
        return std::max(i, at + 1);
    }

    /// ID=$(docker run …)
    void walkSubstitutions(const ShellToken &token, int depth)
    {
        for (const ShellPart &part : token.parts) {
            const bool backticks = part.text.startsWith(u'`');
            if (part.kind != ShellPart::Kind::Command || depth >= deepest ||
                (!backticks && !part.text.startsWith(u"$("_s)) || !mentionsDockerRun(part.text)) {
                continue;
            }
            ShellTokens inner = tokenizeShell(part.text.mid(backticks ? 1 : 2).chopped(1));
            for (ShellToken &word : inner.tokens) {
                word.line += token.line - 1;
            }
            Reader(std::move(inner.tokens), m_progress).run(depth + 1);
        }
    }

    static ShellWord joined(const Words &words, int line)
    {
        return words.isEmpty() ? ShellWord{{}, line, {}} : words.first();
    }

    /// NAME=VALUE, NAME+=VALUE
    void assign(const ShellWord &whole)
    {
        const qsizetype equals = whole.text.indexOf(u'=');
        if (equals <= 0) {
            return;
        }
        QString name = whole.text.left(equals);
        ShellWord value{whole.text.mid(equals + 1), whole.line, whole.unknown};
        if (name.endsWith(u'+')) {
            name.chop(1);
            const ShellWord before = joined(m_progress.variables.value(name), whole.line);
            value.text.prepend(before.text);
            value.unknown += before.unknown;
        }
        m_progress.variables[name] = {value};
    }

    Words expand(const ShellToken &token, bool split)
    {
        WordBuilder builder(token.line);
        for (const ShellPart &part : token.parts) {
            if (part.kind == ShellPart::Kind::Variable) {
                expandVariable(builder, part, split && !part.quoted);
            } else {
                builder.append(part.text, part.kind == ShellPart::Kind::Command
                                              ? QStringList{part.text}
                                              : QStringList());
            }
        }
        Words words = builder.finish();
        for (ShellWord &word : words) {
            m_progress.text += word.text.size() + 64;
        }
        return words;
    }

    void expandVariable(WordBuilder &builder, const ShellPart &part, bool split)
    {
        const auto found = m_progress.variables.find(part.name);
        const bool known = found != m_progress.variables.end();
        const Words value = known ? *found : Words();
        const bool empty = value.isEmpty() || value.first().text.isEmpty();
        if (part.hasFallback && (!known || (part.evenIfEmpty && empty))) {
            const ShellWord fallback{part.fallback, 0, {}};
            split ? builder.appendSplit(fallback) : builder.append(fallback.text);
        } else if (!known) {
            builder.append(part.text, {part.text});
        } else if (part.isArray) {
            builder.appendList(value);
        } else if (!value.isEmpty()) {
            split ? builder.appendSplit(value.first())
                  : builder.append(value.first().text, value.first().unknown);
        }
    }

    void problem(int line, const QString &message)
    {
        m_progress.script.problems.append({line, message});
    }
};

} // namespace

ShellScript readShellScript(const QString &text)
{
    if (text.size() > longestScript) {
        return {{}, {{1, Text::tr("The text is longer than 1 MiB.")}}};
    }
    const PastedText pasted = cleanPaste(text);
    ShellTokens tokens = tokenizeShell(pasted.text, pasted.forWindows);
    Progress progress;
    progress.script.problems = tokens.problems.mid(0, mostProblems / 2);
    Reader(std::move(tokens.tokens), progress).run(0);
    return std::move(progress.script);
}

} // namespace dw
