#include "gui/serverstatus.h"

#include "gui/advicefinding.h"
#include "gui/announce.h"
#include "gui/specmodel.h"
#include "methods/knownimages.h"
#include "methods/planner.h"
#include "teamcity/localadvice.h"
#include "teamcity/serverprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One question. The coroutine owns a share of it.
struct ServerStatus::Attempt
{
    AgentSpec spec;
    Cancellation cancel;
};

namespace {

/// The parts of a spec that decide what a probe finds.
AgentSpec questionOf(const AgentSpec &spec)
{
    AgentSpec question;
    question.serverUrl = spec.serverUrl;
    question.trialServer = spec.trialServer;
    question.extraHosts = spec.extraHosts;
    question.volumes = spec.volumes;
    return question;
}

/// Everybody may read it: a certificate is public, and the agent's user is another one.
bool save(const teamcity::FileToSave &wanted)
{
    using P = QFileDevice;
    QSaveFile file(wanted.path);
    return QDir().mkpath(QFileInfo(wanted.path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(wanted.content) == wanted.content.size() &&
           file.setPermissions(P::ReadOwner | P::WriteOwner | P::ReadGroup | P::ReadOther) &&
           file.commit();
}

} // namespace

ServerStatus::ServerStatus(QWidget *parent) : QWidget(parent), m_list(new FindingList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_list);
    m_list->setObjectName(u"serverFindings"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_pause, &QTimer::timeout, this, &ServerStatus::ask);
    connect(m_list, &FindingList::changeRequested, this, &ServerStatus::make);
    hide();
}

ServerStatus::~ServerStatus()
{
    stop();
}

void ServerStatus::follow(SpecModel &model)
{
    m_model = &model;
    connect(m_model, &SpecModel::changed, this, &ServerStatus::showModel);
    showModel();
}

void ServerStatus::showModel()
{
    const AgentSpec question = questionOf(m_model->spec());
    if (question == m_asked) {
        tellAnswer(); // the image or the network may have changed what it means
        return;
    }
    m_asked = question;
    m_state.reset();
    stop();
    if (question.trialServer) {
        tell(std::nullopt); // there is none to ask yet
        return;
    }
    tell(teamcity::adviseOnTyping(m_model->spec()));
    const auto &issues = m_model->issues();
    const bool canAsk = std::none_of(issues.begin(), issues.end(), [](const SpecIssue &issue) {
        return issue.isError && (issue.field == "serverUrl"_L1 || issue.field == "extraHosts"_L1);
    });
    if (canAsk) {
        m_pause.start();
    }
}

void ServerStatus::stop()
{
    m_pause.stop();
    if (const auto previous = std::exchange(m_attempt, nullptr)) {
        previous->cancel.cancel();
    }
}

void ServerStatus::ask()
{
    m_attempt = std::make_shared<Attempt>();
    m_attempt->spec = m_model->spec();
    probe(this, m_attempt);
}

QCoro::Task<void> ServerStatus::probe(ServerStatus *status, std::shared_ptr<Attempt> attempt)
{
    const QPointer<ServerStatus> self(status);
    const teamcity::ProbeOptions options =
        teamcity::probeOptions(attempt->spec, teamcity::localHostGateway());
    const Result<teamcity::ServerState> state =
        co_await teamcity::probeServer(QUrl(attempt->spec.serverUrl), options, &attempt->cancel);
    if (!self || self->m_attempt != attempt || !state) {
        co_return;
    }
    self->m_attempt.reset();
    self->m_state = *state;
    self->tellAnswer();
}

teamcity::AdviceContext ServerStatus::context() const
{
    const AgentSpec &spec = m_model->spec();
    teamcity::AdviceContext context = teamcity::localAdviceContext(
        spec.image.isEmpty() ? defaultImage(spec, m_model->facts()) : spec.image,
        knownImages().publishedAgents);
    context.architecture = m_model->facts().architecture;
    return context;
}

void ServerStatus::tellAnswer()
{
    if (m_state) {
        tell(teamcity::adviseOn(*m_state, m_model->spec(), context()));
    }
}

void ServerStatus::tell(const std::optional<teamcity::ServerAdvice> &advice)
{
    if (advice == m_advice) {
        return;
    }
    m_advice = advice;
    m_list->setFindings(advice ? QList{findingOf(*advice)} : QList<Finding>());
    setVisible(advice.has_value());
    const QString text =
        advice ? QStringList{advice->title, advice->explanation}.join(u' ').trimmed() : QString();
    setAccessibleName(advice ? tr("Answer of the server: %1").arg(text) : QString());
    announce(this, accessibleName());
    emit told(text);
}

void ServerStatus::make(const SpecChange &change)
{
    const auto remedies = m_advice ? m_advice->remedies : QList<teamcity::Remedy>();
    const auto remedy = std::find_if(remedies.begin(), remedies.end(),
                                     [&](const auto &each) { return each.change == change; });
    if (remedy == remedies.end()) {
        return;
    }
    if (remedy->file && !save(*remedy->file)) {
        auto *box = new QMessageBox(
            QMessageBox::Warning, tr("Not saved"),
            tr("The certificate could not be saved to %1. Check that you may write there and that "
               "the disk isn’t full.")
                .arg(remedy->file->path),
            QMessageBox::Ok, window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    m_model->setSpec(change.spec);
}

} // namespace dw::gui
