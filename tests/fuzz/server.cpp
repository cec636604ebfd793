// What a TeamCity server, or something that stands at its address, answers: a line with status and
// content type, and the body.
#include "fuzzing.h"
#include "teamcity/restanswer.h"
#include "teamcity/serverurl.h"
#include "teamcity/superusertoken.h"

using namespace dw;
using namespace dw::teamcity;
using namespace Qt::Literals::StringLiterals;
using dw::fuzz::require;

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestWords = 300;

void readFacts(const QByteArray &body)
{
    if (const Result<QString> user = userIn(body)) {
        require(user->size() <= longestText, "a user's name is cut");
    }
    if (const Result<AgentLicence> licence = licenceIn(body)) {
        require(licence->type.size() <= longestText, "a licence's type is cut");
        require(licence->most.value_or(0) >= 0 && licence->left.value_or(0) >= 0,
                "numbers that make no sense count as not told");
    }
    if (const Result<QList<AgentPool>> pools = poolsIn(body)) {
        for (const AgentPool &pool : *pools) {
            require(pool.name.size() <= longestText, "a pool's name is cut");
            require(pool.agents >= 0 && pool.most.value_or(0) >= 0, "nothing is below zero");
        }
    }
    (void)agentIdIn(body);
    if (const Result<SeenAgent> agent = seenAgentIn(body)) {
        require(agent->name.size() <= longestText && agent->dockerServer.size() <= longestText,
                "an agent's texts are cut");
    }
    if (const Result<AgentsAnswer> agents = agentsIn(body)) {
        for (const KnownAgent &agent : agents->agents) {
            require(agent.name.size() <= longestText, "an agent's name is cut");
        }
    }
}

QString tokenIn(const std::vector<QByteArray> &pieces)
{
    SuperUserTokenFinder finder;
    for (const QByteArray &piece : pieces) {
        finder.add(piece);
    }
    return finder.token();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ServerAnswer answer;
    answer.body = fuzz::toBytes(data, size);
    const QByteArray line = fuzz::takeLine(answer.body);
    answer.status = line.left(3).toInt();
    answer.contentType = line.mid(4);
    answer.location = line.mid(4);

    readFacts(answer.body);
    const QString words = wordsIn(answer);
    require(words.size() <= longestWords && !words.contains(u'\n'), "words are one short line");
    const QByteArray secret = "eyJ0eXAiOiAiVENWMiJ9.secret";
    const Result<QByteArray> body = bodyOf(answer, askLicence(), secret);
    require(body.ok() || !describe(body.error()).contains(QString::fromLatin1(secret)),
            "a secret is removed from an error");

    const ServerState state = stateOf(answer, QUrl(u"http://teamcity.example.com:8111"_s));
    (void)withStage(state, answer.body);
    (void)stageIn(answer.body);

    const CleanedUrl cleaned = cleanServerUrl(QString::fromUtf8(line));
    require(cleanServerUrl(cleaned.url).url == cleaned.url, "a cleaned address is clean");

    const auto ways = fuzz::waysToArrive(answer.body);
    for (const auto &way : ways) {
        require(tokenIn(way) == tokenIn(ways.front()), "a log reads the same in pieces");
    }
    return 0;
}
