#include "gui/methodfindings.h"

#include "gui/enginesession.h"
#include "gui/setupdialog.h"
#include "methods/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MethodFindings)
};

using Verdict = MethodAdvice::Verdict;
using State = MethodState::State;

SpecChange taking(const AgentSpec &spec, Method method, const QString &label)
{
    SpecChange change{label, spec};
    change.spec.method = method;
    return change;
}

const MethodAdvice &adviceOn(Method method, const MethodChoice &choice)
{
    return *std::find_if(choice.ranking.begin(), choice.ranking.end(),
                         [method](const MethodAdvice &advice) { return advice.method == method; });
}

void offerSteps(Finding &finding)
{
    finding.more = moreAbout(SetupDialog::Topic::Sysbox);
    finding.moreLabel = Text::tr("Show the steps…");
}

Finding againstTheAnswers(const AgentSpec &spec, const MethodChoice &choice)
{
    Finding finding{
        .icon = u"warning"_s,
        .title = Text::tr("This method does not fit builds that you don’t trust"),
        .text = adviceOn(spec.method, choice).reasonsAgainst.join(u' '),
        .remedy = choice.recommended ? QString() : choice.summary,
    };
    if (choice.recommended) {
        finding.changes = {
            taking(spec, *choice.recommended,
                   Text::tr("Take “%1” instead").arg(methodInfo(*choice.recommended).title))};
    }
    return finding;
}

/// Lines for a terminal stand below the text, each with a button that copies it.
QString withoutCommands(const QString &hint)
{
    QStringList lines = hint.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("sudo "_L1); });
    return lines.join(u'\n');
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Recommended:
        return Text::tr("recommended");
    case Verdict::Possible:
        return Text::tr("possible");
    case Verdict::Discouraged:
        return Text::tr("not for what you answered");
    case Verdict::Impossible:
        break;
    }
    return Text::tr("not here");
}

QString iconOf(Verdict verdict)
{
    return verdict == Verdict::Recommended   ? u"ok"_s
           : verdict == Verdict::Possible    ? u"note"_s
           : verdict == Verdict::Discouraged ? u"warning"_s
                                             : u"blocker"_s;
}

} // namespace

QList<Finding> engineFindings(const EngineSession &session)
{
    if (session.state() != EngineSession::State::Unreachable) {
        return {};
    }
    Finding finding{.icon = u"blocker"_s,
                    .title = session.error().message,
                    .text = session.commands().isEmpty() ? session.error().hint
                                                         : withoutCommands(session.error().hint),
                    .remedy = {},
                    .commands = session.commands()};
    if (session.isDockerMissing()) {
        finding.title = Text::tr("Docker is not installed on this machine");
        finding.text = Text::tr("An agent is a container, and Docker is what runs it. Install it "
                                "step by step, or choose an engine that is elsewhere. (%1)")
                           .arg(session.error().message);
    }
    if (session.engineSetup()) {
        finding.more = moreAbout(SetupDialog::Topic::Engine);
        finding.moreLabel = session.isDockerMissing() ? Text::tr("Install Docker step by step…")
                                                      : Text::tr("Show the steps…");
    }
    return {finding};
}

MethodChoice choiceFor(const Answers &answers, const EngineSession &session)
{
    QList<MethodState> states;
    for (const MethodInfo &info : methodCatalogue()) {
        states.append(session.methodState(info.method));
    }
    return chooseMethod(answers, states);
}

QList<Finding> methodFindings(const AgentSpec &spec, const std::optional<Answers> &answers,
                              const EngineSession &session)
{
    QList<Finding> findings;
    if (answers) {
        const MethodChoice choice = choiceFor(*answers, session);
        if (adviceOn(spec.method, choice).verdict == Verdict::Discouraged) {
            findings.append(againstTheAnswers(spec, choice));
        }
    }
    const MethodState state = session.methodState(spec.method);
    const auto &setup = session.sysboxSetup();
    if (spec.method == Method::Sysbox && setup && state.state == State::NeedsSetup) {
        Finding finding{.icon = u"warning"_s,
                        .title = Text::tr("Sysbox has to be installed on the engine’s host first"),
                        .text = Text::tr("It takes some commands in a terminal, as root. You can "
                                         "also go on and launch later."),
                        .remedy = {}};
        offerSteps(finding);
        findings.append(finding);
    } else if (state.state == State::Blocked && spec.method == Method::Sysbox && setup &&
               !setup->obstacle.isEmpty()) {
        findings.append({u"blocker"_s,
                         Text::tr("Sysbox can’t be had on this engine"),
                         setup->obstacle + u' ' + setup->instead,
                         {}});
    }
    return findings;
}

QList<Finding> adviceFindings(const AgentSpec &spec, const MethodChoice &choice,
                              const EngineSession &session)
{
    QList<Finding> findings;
    for (const MethodAdvice &advice : choice.ranking) {
        QStringList lines;
        for (const QString &reason : advice.reasonsFor) {
            lines.append(u"+ "_s + reason);
        }
        for (const QString &reason : advice.reasonsAgainst) {
            lines.append(u"− "_s + reason);
        }
        const bool isChosen = advice.method == spec.method;
        Finding finding{.icon = iconOf(advice.verdict),
                        .title = (isChosen ? Text::tr("%1: %2 (chosen)") : Text::tr("%1: %2"))
                                     .arg(methodInfo(advice.method).title, nameOf(advice.verdict)),
                        .text = lines.join(u'\n'),
                        .remedy = {}};
        if (!isChosen && advice.verdict != Verdict::Impossible) {
            finding.changes = {taking(spec, advice.method, Text::tr("Take this method"))};
        }
        if (advice.method == Method::Sysbox &&
            session.methodState(Method::Sysbox).state == State::NeedsSetup) {
            offerSteps(finding);
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace dw::gui
