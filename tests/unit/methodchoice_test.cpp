#include "guidance/methodchoice.h"

#include <QTest>

#include <algorithm>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using State = MethodState::State;
using Verdict = MethodAdvice::Verdict;

class MethodChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void recommends_data();
    void recommends();
    void neverGivesTheHostAway();
    void ranksEveryMethodOnce();
    void saysWhatIsInTheWay();
    void saysWhatEachAnswerMeans();
};

namespace {

QList<MethodState> states(State socket, State dind, State sysbox)
{
    return {{Method::DockerSocket, socket, u"no socket"_s},
            {Method::Dind, dind, u"no privileges"_s},
            {Method::Sysbox, sysbox, u"no Sysbox"_s}};
}

const MethodAdvice &adviceOn(Method method, const MethodChoice &choice)
{
    return *std::find_if(choice.ranking.begin(), choice.ranking.end(),
                         [method](const MethodAdvice &advice) { return advice.method == method; });
}

QString keyOf(const std::optional<Method> &method)
{
    return method ? toKey(*method) : u"none"_s;
}

constexpr State all[] = {State::Works, State::NeedsSetup, State::Blocked, State::Unknown};

} // namespace

void MethodChoiceTest::recommends_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QList<MethodState>>("machine");
    QTest::addColumn<QString>("method");
    const auto row = [](const char *name, const Answers &answers, const QList<MethodState> &machine,
                        const char *method) {
        QTest::newRow(name) << answers << machine << QString::fromLatin1(method);
    };
    const auto plain = states(State::Works, State::Works, State::NeedsSetup);
    const auto withSysbox = states(State::Works, State::Works, State::Works);
    row("trusted, one agent", {}, plain, "docker-socket");
    row("trusted, one agent, Sysbox is there", {}, withSysbox, "docker-socket");
    row("trusted, one agent, Compose", {.needsCompose = true}, plain, "docker-socket");
    row("trusted, one agent, Compose and ports, Sysbox is there",
        {.needsCompose = true, .needsPublishedPorts = true}, withSysbox, "sysbox");
    row("trusted, several agents", {.severalAgents = true}, plain, "dind");
    row("trusted, several agents, Sysbox is there", {.severalAgents = true}, withSysbox, "sysbox");
    row("trusted, several agents, may install", {.severalAgents = true, .mayInstallOnHost = true},
        plain, "dind");
    row("trusted, the socket is out of reach", {},
        states(State::Blocked, State::Works, State::NeedsSetup), "dind");
    row("trusted, nothing works", {}, states(State::Blocked, State::Blocked, State::Blocked),
        "none");
    row("trusted, no engine answered", {}, {}, "docker-socket");
    row("trusted, several, no engine answered", {.severalAgents = true}, {}, "dind");
    row("untrusted, Sysbox is there", {.trustsEveryCommit = false}, withSysbox, "sysbox");
    row("untrusted, may install", {.trustsEveryCommit = false, .mayInstallOnHost = true}, plain,
        "sysbox");
    row("untrusted, may not install", {.trustsEveryCommit = false}, plain, "none");
    row("untrusted, Sysbox can't be had", {.trustsEveryCommit = false, .mayInstallOnHost = true},
        states(State::Works, State::Works, State::Blocked), "none");
    row("untrusted, no engine answered", {.trustsEveryCommit = false}, {}, "sysbox");
}

void MethodChoiceTest::recommends()
{
    QFETCH(Answers, answers);
    QFETCH(QList<MethodState>, machine);
    QFETCH(QString, method);
    const MethodChoice choice = chooseMethod(answers, machine);
    QCOMPARE(keyOf(choice.recommended), method);
    QVERIFY(choice.summary.endsWith(u'.'));
    if (choice.recommended) {
        QCOMPARE(choice.ranking.first().method, *choice.recommended);
        QCOMPARE(choice.ranking.first().verdict, Verdict::Recommended);
    }
}

/// Over all machines and answers: what is not trusted gets no method that gives the host away, and
/// nothing that does not work is recommended.
void MethodChoiceTest::neverGivesTheHostAway()
{
    int cases = 0;
    for (const State socket : all) {
        for (const State dind : all) {
            for (const State sysbox : all) {
                for (int bits = 0; bits < 128; ++bits) {
                    const auto bit = [bits](int i) {
                        return ((bits >> i) & 1) == 1;
                    };
                    const Answers answers{bit(0), bit(1), bit(2), bit(3), bit(4), bit(5), bit(6)};
                    const auto machine = states(socket, dind, sysbox);
                    const MethodChoice choice = chooseMethod(answers, machine);
                    ++cases;
                    if (!choice.recommended) {
                        continue;
                    }
                    QVERIFY(answers.trustsEveryCommit || *choice.recommended == Method::Sysbox);
                    const State state = machine[qsizetype(*choice.recommended)].state;
                    QVERIFY(state != State::Blocked);
                    QVERIFY(state != State::NeedsSetup || answers.mayInstallOnHost);
                }
            }
        }
    }
    QCOMPARE(cases, 64 * 128);
}

void MethodChoiceTest::ranksEveryMethodOnce()
{
    const MethodChoice choice = chooseMethod({.trustsEveryCommit = false},
                                             states(State::Works, State::Works, State::Blocked));
    QList<Method> methods;
    for (const MethodAdvice &advice : choice.ranking) {
        methods.append(advice.method);
        QVERIFY(!advice.reasonsFor.isEmpty());
        QVERIFY(!advice.reasonsAgainst.isEmpty());
    }
    // Of the two that give the host away, the one that keeps more apart; last what does not work.
    QCOMPARE(methods, (QList{Method::Dind, Method::DockerSocket, Method::Sysbox}));
    QCOMPARE(choice.ranking[0].verdict, Verdict::Discouraged);
    QCOMPARE(choice.ranking[2].verdict, Verdict::Impossible);
    QVERIFY(choice.summary.contains(u"virtual machine"_s));
}

void MethodChoiceTest::saysWhatIsInTheWay()
{
    const auto machine = states(State::Works, State::Blocked, State::NeedsSetup);
    const MethodChoice choice = chooseMethod({}, machine);
    QVERIFY(adviceOn(Method::Dind, choice).reasonsAgainst.join(u' ').contains(u"no privileges"_s));
    QVERIFY(adviceOn(Method::Sysbox, choice).reasonsAgainst.join(u' ').contains(u"may not do"_s));
    const MethodChoice installing = chooseMethod({.mayInstallOnHost = true}, machine);
    QCOMPARE(adviceOn(Method::Sysbox, installing).verdict, Verdict::Possible);
    QVERIFY(
        adviceOn(Method::Sysbox, installing).reasonsAgainst.join(u' ').contains(u"no Sysbox"_s));
}

void MethodChoiceTest::saysWhatEachAnswerMeans()
{
    const auto against = [](Method method, const Answers &answers) {
        return adviceOn(method, chooseMethod(answers, {})).reasonsAgainst;
    };
    const auto inFavour = [](Method method, const Answers &answers) {
        return adviceOn(method, chooseMethod(answers, {})).reasonsFor;
    };
    const Answers none;
    const auto more = [&](const auto &reasons, Method method, const Answers &answers) {
        return reasons(method, answers).size() > reasons(method, none).size();
    };
    QVERIFY(more(against, Method::DockerSocket, {.trustsEveryCommit = false}));
    QVERIFY(more(against, Method::Dind, {.trustsEveryCommit = false}));
    QVERIFY(more(inFavour, Method::Sysbox, {.trustsEveryCommit = false}));
    QVERIFY(more(against, Method::DockerSocket, {.needsCompose = true}));
    QVERIFY(more(inFavour, Method::DockerSocket, {.needsBuildx = true}));
    QVERIFY(more(against, Method::Dind, {.needsTestcontainers = true}));
    QVERIFY(more(against, Method::DockerSocket, {.needsPublishedPorts = true}));
    QVERIFY(more(inFavour, Method::Sysbox, {.needsPublishedPorts = true}));
    QVERIFY(more(against, Method::DockerSocket, {.severalAgents = true}));
}

Q_DECLARE_METATYPE(dw::Answers)

QTEST_GUILESS_MAIN(MethodChoiceTest)
#include "methodchoice_test.moc"
