#include "import/masking.h"

#include "spec/secretname.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

const QString mask = u"•••"_s;
constexpr qsizetype longestShown = 200;

/// -p, --password and the like; `login` alone tells what -p means.
bool announcesSecret(const QString &word, bool isLogin)
{
    return word.startsWith(u'-') && !word.contains(u'=') &&
           ((isLogin && word == u"-p"_s) || looksSecret(word));
}

} // namespace

QString maskAssignments(const QString &word)
{
    static const QRegularExpression value(
        u"((?:TOKEN|PASSWORD|PASSWD|SECRET|PRIVATE_?KEY|API_?KEY|CREDENTIAL|AUTHORIZATION)"
        "[\\w.-]{0,60}(?:=|[\"']\\s{0,3}:|:\\s)).*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression userInfo(u"(://[^/@\\s:]{0,100}:)[^/@\\s]{1,200}@"_s);
    QString shown = word;
    const QRegularExpressionMatch match = value.match(shown);
    if (match.hasMatch()) {
        shown = shown.left(match.capturedEnd(1)) + mask;
    }
    shown.replace(userInfo, u"\\1"_s + mask + u'@');
    return shown;
}

QString shownWords(const QList<ShellWord> &words)
{
    QString shown;
    bool isLogin = false;
    bool secretNext = false;
    for (const ShellWord &word : words) {
        isLogin = isLogin || word.text == u"login"_s;
        const bool attached = isLogin && word.text.startsWith(u"-p"_s) && word.text.size() > 2;
        shown += (shown.isEmpty() ? QString() : u" "_s) + (secretNext ? mask
                                                           : attached ? u"-p"_s + mask
                                                                      : maskAssignments(word.text));
        secretNext = announcesSecret(word.text, isLogin);
        if (shown.size() > longestShown) {
            break;
        }
    }
    return shown.left(longestShown);
}

QString whyUnknown(const ShellWord &word)
{
    const QString name = maskAssignments(word.unknown.first().left(100));
    return name.startsWith(u'<') && !name.startsWith(u"<("_s)
               ? Text::tr("%1 stands for a value of yours. Enter it by hand.").arg(name)
               : Text::tr("Only the shell that runs it knows %1. Enter it by hand.").arg(name);
}

} // namespace dw
