#include "import/shellscript.h"
#include "import/shelltokens.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dw;

using Lines = QList<QStringList>;

namespace {

Lines wordsOf(const ShellScript &script)
{
    Lines lines;
    for (const ShellCommand &command : script.commands) {
        QStringList words;
        for (const ShellWord &word : command.words) {
            words.append(word.text);
        }
        lines.append(words);
    }
    return lines;
}

QStringList problemsOf(const ShellScript &script)
{
    QStringList problems;
    for (const ShellProblem &problem : script.problems) {
        problems.append(QString::number(problem.line) + u' ' + problem.message);
    }
    return problems;
}

/// What a real shell hands to a command in place of `docker`: its words, each ended by a NUL.
Lines wordsOfShell(const QString &script)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"docker() { printf '%s\\0' \"$@\"; printf '\\1'; }\n"_s + script});
    if (!shell.waitForFinished() || shell.exitCode() != 0) {
        return {{u"the shell failed: "_s + QString::fromUtf8(shell.readAllStandardError())}};
    }
    Lines lines;
    for (const QByteArray &call : shell.readAllStandardOutput().split('\1')) {
        QStringList words{u"docker"_s};
        for (const QByteArray &word : call.split('\0')) {
            words.append(QString::fromUtf8(word));
        }
        words.removeLast(); // behind the last NUL
        lines.append(words);
    }
    lines.removeLast(); // behind the last call
    return lines;
}

} // namespace

class ImportShellTest : public QObject
{
    Q_OBJECT

private slots:
    void asARealShell_data();
    void asARealShell();
    void asPeopleMeanIt_data();
    void asPeopleMeanIt();
    void unknownValues_data();
    void unknownValues();
    void problems_data();
    void problems();
    void lineNumbers();
    void linesOfSubstitutions();
    void growth_data();
    void growth();
    void tokens();
};

void ImportShellTest::asARealShell_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("plain") << u"docker run -d image"_s;
    QTest::newRow("single quotes") << u"docker 'a b' '' 'x\"y' '$HOME' '\\n'"_s;
    QTest::newRow("double quotes") << u"docker \"a b\" \"\" \"it's\" \"\\\"\\$\\`\\\\\" \"\\n\""_s;
    QTest::newRow("quotes inside a word") << u"docker a'b c'd\"e f\"g\\ h"_s;
    QTest::newRow("quotes over lines") << u"docker 'a\nb' \"c\nd\" \"e\\\nf\""_s;
    QTest::newRow("continued lines") << u"docker a\\\nb \\\n  c"_s;
    QTest::newRow("several commands")
        << u"docker a; docker b && docker c\ndocker d || :; docker e"_s;
    QTest::newRow("comments") << u"# docker x\ndocker a#b # docker c\ndocker '#' d"_s;
    QTest::newRow("lone dollars") << u"docker $ a$ \"$\" %"_s;
    QTest::newRow("variables") << u"A='x y'; B=\ndocker \"$A\" $A $B \"$B\" \"${A}z\" '$A'"_s;
    QTest::newRow("variables of variables") << u"A=x; B=$A/y; C=\"$B $B\"\ndocker $C \"$C\""_s;
    QTest::newRow("fallbacks") << u"E=\ndocker ${U:-a b} \"${U-c d}\" ${E:-e} ${E-f} g${E}h"_s;
    QTest::newRow("export") << u"export A=b\ndocker $A"_s;
    QTest::newRow("loop") << u"for i in a 'b c'; do docker $i \"$i\"; done"_s;
    QTest::newRow("loop in a loop")
        << u"for i in 1 2; do for j in x y\ndo docker $i$j; done; done; docker z"_s;
    QTest::newRow("loop over a variable") << u"L='a b'; for i in $L c; do docker $i; done"_s;
    QTest::newRow("condition") << u"if true; then docker a; fi; ! docker b; :"_s;
    QTest::newRow("here-document") << u"cat >/dev/null <<'E'\ndocker x\n E\nE\ndocker a"_s;
    QTest::newRow("here-document with tabs") << u"cat >/dev/null <<-E\n\tx\n\tE\ndocker a"_s;
    QTest::newRow("two here-documents") << u"cat >/dev/null <<A <<B\nA\nx\nB\ndocker a"_s;
    QTest::newRow("redirections") << u"docker a 2>/dev/null b </dev/null 2>&1 c 2>&-"_s;
    QTest::newRow("redirection with quotes") << u"docker a 2>'/dev/null' b 2>\"/dev/null\""_s;
    QTest::newRow("brackets and globs") << u"docker {{.Name}} [x '*' a{b"_s;
    QTest::newRow("Unicode") << u"docker 'привет' \"日本\" 😀\\😀"_s;
    QTest::newRow("carriage return in quotes") << u"docker 'a\r\nb'x"_s;
}

void ImportShellTest::asARealShell()
{
    QFETCH(QString, script);
    Lines read = wordsOf(readShellScript(u"#!/bin/sh\n"_s + script));
    read.removeIf([](const QStringList &words) { return words.first() != u"docker"_s; });
    QCOMPARE(read, wordsOfShell(script));
}

void ImportShellTest::asPeopleMeanIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Lines>("expected");
    const Lines one{{u"docker"_s, u"run"_s, u"-d"_s, u"x"_s}};
    QTest::newRow("prompt") << u"$ docker run -d x"_s << one;
    QTest::newRow("root's prompt") << u"# docker run -d x"_s << one;
    QTest::newRow("prompt with a host") << u"me@host:~/x$ docker run -d x"_s << one;
    QTest::newRow("prompts of continued lines") << u"$ docker run \\\n> -d \\\n> x"_s << one;
    QTest::newRow("Windows line ends") << u"docker run \\\r\n -d x\r\n"_s << one;
    QTest::newRow("blanks behind the backslash") << u"docker run \\  \n -d x"_s << one;
    QTest::newRow("PowerShell") << u"PS C:\\> docker run `\n>> -d x"_s << one;
    QTest::newRow("cmd") << u"C:\\Users\\me>docker run ^\r\n -d x\r\n"_s << one;
    QTest::newRow("Markdown") << u"```sh\ndocker run -d x\n```"_s << one;
    QTest::newRow("byte order mark") << u"\uFEFFdocker run -d x"_s << one;
    QTest::newRow("no-break space") << u"docker\u00A0run -d x"_s << one;
    QTest::newRow("dash of a word processor")
        << u"docker run –name x"_s << Lines{{u"docker"_s, u"run"_s, u"--name"_s, u"x"_s}};
    QTest::newRow("Windows paths") << u"docker C:\\a\\b:/c \"D:\\e f\""_s
                                   << Lines{{u"docker"_s, u"C:\\a\\b:/c"_s, u"D:\\e f"_s}};
    QTest::newRow("escaped in PowerShell")
        << u"docker `\n a` b \"c`\"d\""_s << Lines{{u"docker"_s, u"a b"_s, u"c\"d"_s}};
    QTest::newRow("array") << u"a=(1 '2 3')\na+=(4)\ndocker \"${a[@]}\""_s
                           << Lines{{u"docker"_s, u"1"_s, u"2 3"_s, u"4"_s}};
    QTest::newRow("appended") << u"a=1\na+=2\ndocker $a"_s << Lines{{u"docker"_s, u"12"_s}};
    QTest::newRow("range") << u"for i in {2..3}; do docker $i; done"_s
                           << Lines{{u"docker"_s, u"2"_s}, {u"docker"_s, u"3"_s}};
    QTest::newRow("seq") << u"for i in $(seq 2); do docker $i; done"_s
                         << Lines{{u"docker"_s, u"1"_s}, {u"docker"_s, u"2"_s}};
    QTest::newRow("id kept") << u"id=$(docker run -d x)"_s << one;
    QTest::newRow("both branches") << u"if a; then docker b; else docker c; fi"_s
                                   << Lines{{u"a"_s}, {u"docker"_s, u"b"_s}, {u"docker"_s, u"c"_s}};
    QTest::newRow("function") << u"f() { rm x; }\ndocker run -d x"_s << one;
    QTest::newRow("ANSI quotes") << u"docker $'a\\tb\\'c'"_s << Lines{{u"docker"_s, u"a\tb'c"_s}};
    QTest::newRow("here-string") << u"cat <<< 'a b'\ndocker run -d x"_s
                                 << Lines{{u"cat"_s}, one.first()};
}

void ImportShellTest::asPeopleMeanIt()
{
    QFETCH(QString, text);
    QFETCH(Lines, expected);
    const ShellScript script = readShellScript(text);
    QCOMPARE(wordsOf(script), expected);
    QCOMPARE(problemsOf(script), QStringList());
}

void ImportShellTest::unknownValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char *name, const QString &text, const QString &word,
                        const QStringList &unknown) {
        QTest::newRow(name) << text << word << unknown;
    };
    row("variable", u"docker a$X"_s, u"a$X"_s, {u"$X"_s});
    row("braces", u"docker ${X}b"_s, u"${X}b"_s, {u"${X}"_s});
    row("command", u"docker $(pwd)/x"_s, u"$(pwd)/x"_s, {u"$(pwd)"_s});
    row("brackets in quotes", u"docker $(a ')' b)"_s, u"$(a ')' b)"_s, {u"$(a ')' b)"_s});
    row("backticks", u"docker `pwd`"_s, u"`pwd`"_s, {u"`pwd`"_s});
    row("arithmetic", u"docker $((1 + 2))"_s, u"$((1 + 2))"_s, {u"$((1 + 2))"_s});
    row("parameter", u"docker \"$1\""_s, u"$1"_s, {u"$1"_s});
    row("through a variable", u"A=$X/y\ndocker $A"_s, u"$X/y"_s, {u"$X"_s});
    row("required", u"docker ${X:?no}"_s, u"${X:?no}"_s, {u"${X:?no}"_s});
    row("cut", u"docker ${X%/*}"_s, u"${X%/*}"_s, {u"${X%/*}"_s});
    row("process substitution", u"docker <(a b)"_s, u"<(a b)"_s, {u"<(a b)"_s});
    row("placeholder", u"docker <your image>:1"_s, u"<your image>:1"_s, {u"<your image>"_s});
    row("PowerShell", u"PS C:\\> docker $env:X\\y"_s, u"$env:X\\y"_s, {u"$env:X"_s});
    row("cmd", u"docker \"%cd%\":/w"_s, u"%cd%:/w"_s, {u"%cd%"_s});
    row("known after all", u"X=a\ndocker ${X:?no}"_s, u"a"_s, {});
}

void ImportShellTest::unknownValues()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const ShellScript script = readShellScript(text);
    QCOMPARE(script.commands.size(), 1);
    QCOMPARE(script.commands.first().words.size(), 2);
    QCOMPARE(script.commands.first().words.last().text, word);
    QTEST(script.commands.first().words.last().unknown, "unknown");
}

void ImportShellTest::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("single quote") << u"docker\n'a"_s << u"2 A quote ' is not closed."_s;
    QTest::newRow("double quote") << u"docker \"a\n"_s << u"2 A quote \" is not closed."_s;
    QTest::newRow("bracket") << u"docker $(a"_s << u"1 A bracket ( is not closed."_s;
    QTest::newRow("brace") << u"docker ${a"_s << u"1 A bracket { is not closed."_s;
    QTest::newRow("loop without an end")
        << u"for i in a; do x"_s << u"1 This loop can't be followed."_s;
    QTest::newRow("loop without a list")
        << u"for i; do x; done"_s << u"1 This loop can't be followed."_s;
    QTest::newRow("here-document")
        << u"cat <<E\nx"_s << u"2 The here-document up to E does not end."_s;
    QTest::newRow("commands in a here-document")
        << u"cat <<E\ndocker run x\nE"_s
        << u"3 Commands in a here-document are not read. Paste them alone."_s;
    QTest::newRow("function") << u"\nf() {\ndocker run x\n}"_s
                              << u"2 Containers that a function makes are not read. Paste the "
                                 "command alone."_s;
    QTest::newRow("escape") << u"docker $'\\x41'"_s << u"1 The escape \\x in $'…' is not read."_s;
}

void ImportShellTest::problems()
{
    QFETCH(QString, text);
    const ShellScript script = readShellScript(text);
    QCOMPARE(script.problems.size(), 1);
    QTEST(problemsOf(script).first(), "problem");
}

void ImportShellTest::lineNumbers()
{
    const ShellScript script =
        readShellScript(u"# a\nA='b\nc'\ndocker x \\\n  y 'd\ne' z\n\nid=$(docker run\\\n q)\n"_s);
    QCOMPARE(script.commands.size(), 2);
    QList<int> lines;
    for (const ShellWord &word : script.commands.first().words) {
        lines.append(word.line);
    }
    QCOMPARE(lines, QList<int>({4, 4, 5, 5, 6}));
    QCOMPARE(script.commands.last().words.first().line, 8);
}

/// A word has the line it begins on, also when it begins with a substitution of several lines: what
/// stands in there was given lines behind the end of the text.
void ImportShellTest::linesOfSubstitutions()
{
    for (const QString &text :
         {u"docker x\n$(docker run a\n\nb) c\n"_s, u"docker x\n`docker run a\n\nb` c\n"_s,
          u"docker x\n$(docker run a\n\nb c"_s, u"docker x\n${A:-docker run a\n\nb} c\n"_s}) {
        const ShellScript script = readShellScript(text);
        for (const ShellCommand &command : script.commands) {
            for (const ShellWord &word : command.words) {
                QVERIFY2(word.line >= 1 && word.line <= 4, qUtf8Printable(text + word.text));
            }
        }
        QCOMPARE(script.commands.last().words.first().line, 2);
    }
}

void ImportShellTest::growth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("doubling") << u"x=ab\n"_s + u"x=$x$x\n"_s.repeated(200) +
                                     u"docker $x\n"_s.repeated(2000);
    QTest::newRow("doubling what nobody knows") << u"x=$x$x\n"_s.repeated(200) + u"docker $x"_s;
    QTest::newRow("nested loops") << u"for i in {1..99}; do "_s.repeated(12) + u"x=1;"_s +
                                         u"done;"_s.repeated(12);
    QTest::newRow("nested commands") << u"$(docker run "_s.repeated(5000);
    QTest::newRow("splitting") << u"x='"_s + u"a "_s.repeated(100'000) + u"'\n"_s +
                                      u"docker $x\n"_s.repeated(5000);
}

void ImportShellTest::growth()
{
    QFETCH(QString, text);
    const ShellScript script = readShellScript(text);
    qsizetype words = 0;
    qsizetype characters = 0;
    for (const ShellCommand &command : script.commands) {
        words += command.words.size();
        for (const ShellWord &word : command.words) {
            characters += word.text.size();
        }
    }
    QVERIFY(words < 300'000);
    QVERIFY(characters < 8'000'000);
}

void ImportShellTest::tokens()
{
    const ShellTokens read = tokenizeShell(u"A+=b 'c'\"$d\"`e` | f\n"_s);
    QCOMPARE(read.problems.size(), 0);
    QCOMPARE(read.tokens.size(), 5);
    QVERIFY(read.tokens[0].isAssignment());
    QVERIFY(!read.tokens[1].isAssignment());
    const QList<ShellPart> &parts = read.tokens[1].parts;
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].text, u"c"_s);
    QCOMPARE(parts[1].kind, ShellPart::Kind::Variable);
    QCOMPARE(parts[1].name, u"d"_s);
    QVERIFY(parts[1].quoted);
    QCOMPARE(parts[2].kind, ShellPart::Kind::Command);
    QVERIFY(!parts[2].quoted);
    QCOMPARE(read.tokens[2].text, u"|"_s);
    QVERIFY(read.tokens[3].isPlain(u"f"_s));
    QCOMPARE(read.tokens[4].text, u"\n"_s);
    QVERIFY(mentionsDockerRun(u"x; sudo docker container run y"_s));
    QVERIFY(!mentionsDockerRun(u"docker ps; run"_s));
}

QTEST_GUILESS_MAIN(ImportShellTest)

#include "import_shell_test.moc"
