#include "import/shellscript.h"

#include "import/shelltokens.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype longestScript = 1024LL * 1024;
constexpr qsizetype mostCommands = 100'000;
constexpr qsizetype longestWord = 1024LL * 1024;
constexpr int deepestLoop = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShellScript)
};

using Kind = ShellToken::Kind;

class Reader
{
public:
    explicit Reader(QList<ShellToken> tokens) : m_tokens(std::move(tokens)) {}

    ShellScript run()
    {
        walk(0, m_tokens.size(), 0);
        return std::move(m_script);
    }

private:
    QList<ShellToken> m_tokens;
    QMap<QString, ShellWord> m_variables;
    ShellScript m_script;
    bool m_full = false;

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

    void walk(qsizetype begin, qsizetype end, int depth)
    {
        for (qsizetype i = begin; i < end && !m_full;) {
            if (m_tokens[i].kind == Kind::Operator) {
                ++i;
            } else if (isWord(i, u"for"_s)) {
                i = walkLoop(i, end, depth);
            } else if (isOperator(i + 1, u"("_s) && isOperator(i + 2, u")"_s)) {
                i = skipFunction(i, end);
            } else if (isReserved(m_tokens[i])) {
                ++i;
            } else {
                i = walkCommand(i, end);
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

    /// for NAME in WORDS; do COMMANDS; done: once for each word.
    qsizetype walkLoop(qsizetype at, qsizetype end, int depth)
    {
        const qsizetype name = at + 1;
        qsizetype i = name + 1;
        if (i >= end || !isWord(i, u"in"_s) || depth >= deepestLoop) {
            problem(m_tokens[at].line, Text::tr("This loop can't be followed."));
            return at + 1;
        }
        QList<ShellWord> values;
        for (++i; i < end && m_tokens[i].kind == Kind::Word; ++i) {
            values.append(expand(m_tokens[i]));
        }
        while (i < end && !isKeyword(i, u"do"_s)) {
            ++i;
        }
        const qsizetype bodyBegin = i + 1;
        int open = 1;
        for (i = bodyBegin; i < end; ++i) {
            open += isKeyword(i, u"do"_s) ? 1 : isKeyword(i, u"done"_s) ? -1 : 0;
            if (open == 0) {
                break;
            }
        }
        for (const ShellWord &value : std::as_const(values)) {
            m_variables[m_tokens[name].plainText()] = value;
            walk(bodyBegin, std::min(i, end), depth + 1);
        }
        return i + 1;
    }

    qsizetype skipFunction(qsizetype at, qsizetype end)
    {
        qsizetype i = at + 3;
        while (i < end && m_tokens[i].kind == Kind::Operator) {
            ++i;
        }
        int open = 0;
        bool docker = false;
        for (; i < end; ++i) {
            open += isKeyword(i, u"{"_s) ? 1 : isKeyword(i, u"}"_s) ? -1 : 0;
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

    qsizetype walkCommand(qsizetype at, qsizetype end)
    {
        ShellCommand command;
        qsizetype i = at;
        for (; i < end && m_tokens[i].kind == Kind::Word; ++i) {
            const ShellToken &token = m_tokens[i];
            if (command.words.isEmpty() && token.isAssignment()) {
                assign(token);
            } else {
                command.words.append(expand(token));
            }
        }
        // `export NAME=value` as well.
        if (!command.words.isEmpty() && command.words.first().text == u"export"_s) {
            for (const ShellWord &word : command.words.mid(1)) {
                const qsizetype equals = word.text.indexOf(u'=');
                if (equals > 0) {
                    m_variables[word.text.left(equals)] =
                        ShellWord{word.text.mid(equals + 1), word.line, word.unknown};
                }
            }
        }
        if (!command.words.isEmpty()) {
            m_script.commands.append(command);
        }
        if (m_script.commands.size() >= mostCommands) {
            problem(m_tokens[at].line, Text::tr("The script is too long; the rest is not read."));
            m_full = true;
        }
        return std::max(i, at + 1);
    }

    void assign(const ShellToken &token)
    {
        const ShellWord whole = expand(token);
        const qsizetype equals = whole.text.indexOf(u'=');
        m_variables[whole.text.left(equals)] =
            ShellWord{whole.text.mid(equals + 1), whole.line, whole.unknown};
    }

    ShellWord expand(const ShellToken &token) const
    {
        ShellWord word{{}, token.line, {}};
        for (const ShellPart &part : token.parts) {
            if (part.kind == ShellPart::Kind::Variable) {
                expandVariable(word, part);
            } else {
                word.text += part.text;
                if (part.kind == ShellPart::Kind::Command) {
                    word.unknown.append(part.text);
                }
            }
            if (word.text.size() > longestWord) { // variables that double themselves
                word.text.truncate(longestWord);
                word.unknown.append(Text::tr("a value that is too long"));
                break;
            }
        }
        return word;
    }

    void expandVariable(ShellWord &word, const ShellPart &part) const
    {
        const auto known = m_variables.find(part.name);
        if (known != m_variables.end()) {
            word.text += known->text;
            word.unknown += known->unknown;
        } else if (part.hasFallback) {
            word.text += part.fallback;
        } else {
            word.text += part.text;
            word.unknown.append(part.text);
        }
    }

    void problem(int line, const QString &message) { m_script.problems.append({line, message}); }
};

} // namespace

ShellScript readShellScript(const QString &text)
{
    if (text.size() > longestScript) {
        return {{}, {{1, Text::tr("The text is longer than 1 MiB.")}}};
    }
    ShellTokens tokens = tokenizeShell(text);
    ShellScript script = Reader(std::move(tokens.tokens)).run();
    script.problems = tokens.problems + script.problems;
    return script;
}

} // namespace dw
