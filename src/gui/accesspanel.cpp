#include "gui/accesspanel.h"

#include "gui/advicefinding.h"
#include "gui/fieldhelp.h"
#include "gui/keptaccess.h"
#include "gui/serverstatus.h"
#include "gui/specmodel.h"
#include "gui/theme.h"
#include "gui/wrappingbutton.h"
#include "keystore/keystore.h"
#include "teamcity/factsadvice.h"
#include "teamcity/serverrest.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

/// One question. The coroutine owns a share of it.
struct AccessPanel::Attempt
{
    teamcity::ServerAccess access;
    bool keep = false;
    Cancellation cancel;
};

namespace {

bool isEncrypted(const QUrl &server)
{
    return server.scheme() == "https"_L1;
}

/// The server that answers, as one asks it with a token.
QUrl serverOf(const ServerStatus &status)
{
    using Kind = teamcity::ServerState::Kind;
    const auto &state = status.state();
    const bool isTeamCity =
        state && (state->kind == Kind::Ready || state->kind == Kind::Unauthorized);
    return isTeamCity ? state->url : QUrl();
}

} // namespace

AccessPanel::AccessPanel(QWidget *parent)
    : QWidget(parent), m_open(new WrappingButton(tr("Connect with an access token…"), this)),
      m_form(new QWidget(this)), m_token(new QLineEdit(m_form)),
      m_connect(new QPushButton(tr("Connect"), m_form)), m_keep(new WrappingCheckBox(m_form)),
      m_help(new QLabel(m_form)), m_list(new FindingList(this)),
      m_forget(new WrappingButton(tr("Forget the token"), this))
{
    m_open->setObjectName(u"accessOpen"_s);
    m_open->setToolTip(tr("Looks before the launch whether the server’s licence has agents left, "
                          "whether the name is free, and which agent pools there are."));
    m_token->setObjectName(u"accessToken"_s);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setPlaceholderText(tr("Access token"));
    explainField(m_token, tr("A key that you make in TeamCity, under Profile, Access Tokens. The "
                             "server is asked with it; nothing is changed there."));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(5000);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase);
    m_token->installEventFilter(this);
    m_connect->setObjectName(u"accessConnect"_s);
    m_keep->setObjectName(u"accessKeep"_s);
    explainField(m_keep, tr("Keeps the token in your desktop’s key store, for the next time. It is "
                            "kept nowhere else."));
    m_keep->setText(tr("Keep it in this desktop’s key store"));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_list->setObjectName(u"accessFindings"_s);
    m_list->setAnnounces(true);
    m_forget->setObjectName(u"accessForget"_s);
    for (QPushButton *button : {m_open, m_connect, m_forget}) {
        button->setAutoDefault(false);
    }

    auto *line = new QHBoxLayout;
    line->addWidget(m_token, 1);
    line->addWidget(m_connect);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_help);
    form->addLayout(line);
    form->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_open, 0, Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    layout->addWidget(m_forget, 0, Qt::AlignLeft | Qt::AlignTop);

    connect(m_open, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        connectWithKept(this, begin());
    });
    connect(m_connect, &QPushButton::clicked, this, &AccessPanel::connectNow);
    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_connect->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        stop();
        forget(this, m_isKept ? accessSecretName(m_server) : QString());
    });
    hide();
}

AccessPanel::~AccessPanel()
{
    stop();
}

std::optional<teamcity::ServerAccess> AccessPanel::access() const
{
    return m_facts ? std::optional(m_access) : std::nullopt;
}

QList<teamcity::AgentPool> AccessPanel::pools() const
{
    return m_facts && m_facts->pools ? *m_facts->pools : QList<teamcity::AgentPool>();
}

void AccessPanel::follow(SpecModel &model, ServerStatus &status)
{
    m_model = &model;
    m_status = &status;
    connect(m_model, &SpecModel::changed, this, &AccessPanel::showServer);
    connect(m_status, &ServerStatus::told, this, &AccessPanel::showServer);
    connect(m_list, &FindingList::changeRequested, m_model,
            [this](const SpecChange &change) { m_model->setSpec(change.spec); });
    showServer();
}

std::shared_ptr<AccessPanel::Attempt> AccessPanel::begin()
{
    stop();
    m_error.reset();
    m_facts.reset();
    m_attempt = std::make_shared<Attempt>();
    m_attempt->access.url = m_server;
    m_attempt->access.probe = teamcity::probeOptions(m_model->spec(), teamcity::localHostGateway());
    m_attempt->keep = m_keep->isChecked() && isEncrypted(m_server);
    showState();
    return m_attempt;
}

void AccessPanel::stop()
{
    if (const auto previous = std::exchange(m_attempt, nullptr)) {
        previous->cancel.cancel();
    }
}

void AccessPanel::showServer()
{
    const QUrl server = serverOf(*m_status);
    if (server != m_server) { // the token belongs to another
        stop();
        m_server = server;
        m_isOpen = m_isKept = false;
        m_token->clear();
        m_access = {};
        m_facts.reset();
        m_error.reset();
        m_storeError.reset();
        m_keep->setChecked(isEncrypted(server));
    }
    showState();
}

void AccessPanel::showState()
{
    const bool isAsking = m_attempt != nullptr;
    m_open->setVisible(!m_isOpen);
    m_form->setVisible(m_isOpen && !m_facts);
    m_token->setReadOnly(isAsking);
    m_connect->setEnabled(!isAsking && !m_token->text().trimmed().isEmpty());
    const bool canKeep = isEncrypted(m_server);
    QString help = tr("Make a token in TeamCity: your profile at the top right, Access Tokens. It "
                      "is used to look, and changes nothing on the server.");
    if (!canKeep) {
        help += u' ' + tr("It is not kept: over http it can be read on the way.");
    }
    m_help->setText(help);
    m_keep->setEnabled(!isAsking && canKeep);
    m_keep->setVisible(canKeep);
    setOutline(m_keep, themeFor(palette()).line);
    m_forget->setVisible(m_isOpen && (m_isKept || m_facts) && !isAsking);

    QList<Finding> findings;
    if (isAsking) {
        findings.append({u"pending"_s, tr("Asking the server…"), {}, {}});
    }
    if (m_error) {
        findings.append({u"failed"_s, m_error->message, {}, m_error->hint});
    }
    if (m_facts) {
        findings.append({u"ok"_s, tr("Connected as %1.").arg(m_facts->user), {}, {}});
        for (const auto &advice : teamcity::adviseOnFacts(*m_facts, m_model->spec())) {
            findings.append(findingOf(advice));
        }
    }
    if (m_storeError) {
        findings.append({u"warning"_s, m_storeError->message, {}, m_storeError->hint});
    }
    const bool isNew = findings != m_list->findings();
    m_list->setFindings(findings);
    m_list->setVisible(!findings.isEmpty());
    setVisible(!m_server.isEmpty());
    if (isNew) {
        emit told();
    }
}

void AccessPanel::connectNow()
{
    if (m_attempt) {
        return; // Return was pressed once more
    }
    const std::optional<QByteArray> token = teamcity::readToken(m_token->text());
    if (!token) {
        fail({ErrorCode::Usage, tr("This is no access token."),
              tr("A token is one word of letters, digits and . _ ~ + / - =. Copy it again, "
                 "without anything around it.")});
        return;
    }
    const auto attempt = begin();
    attempt->access.token = *token;
    connectWithTyped(this, attempt);
}

void AccessPanel::fail(const Error &error)
{
    m_error = error;
    showState();
}

QCoro::Task<void> AccessPanel::connectWithKept(AccessPanel *panel, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AccessPanel> self(panel);
    const QString name = accessSecretName(attempt->access.url);
    const auto kept = co_await keystore::readSecret(name);
    if (!self || self->m_attempt != attempt) {
        co_return;
    }
    // Without a key store one types the token: that it can't be kept is said when it is to be.
    const auto token = kept && *kept ? teamcity::readToken(**kept) : std::optional<QByteArray>();
    self->m_isKept = kept && kept->has_value();
    if (!token) {
        self->m_attempt.reset();
        self->showState();
        self->m_token->setFocus();
        co_return;
    }
    attempt->access.token = *token;
    co_await readServer(panel, attempt);
}

QCoro::Task<void> AccessPanel::connectWithTyped(AccessPanel *panel,
                                                std::shared_ptr<Attempt> attempt)
{
    const QPointer<AccessPanel> self(panel);
    co_await readServer(panel, attempt);
    const bool isCurrent = self && self->m_server == attempt->access.url && self->m_facts;
    if (!isCurrent || !attempt->keep) {
        co_return;
    }
    const QString name = accessSecretName(attempt->access.url);
    const QString secret = QString::fromLatin1(attempt->access.token);
    const Result<void> kept = co_await keystore::keepSecret(name, secret);
    if (!self || self->m_server != attempt->access.url) {
        co_return;
    }
    self->m_isKept = kept.ok();
    self->m_storeError = kept ? std::nullopt : std::optional(kept.error());
    self->showState();
}

QCoro::Task<void> AccessPanel::readServer(AccessPanel *panel, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AccessPanel> self(panel);
    const teamcity::ServerAccess access = attempt->access;
    const auto facts = co_await teamcity::readServer(access, &attempt->cancel);
    if (!self || self->m_attempt != attempt) {
        co_return;
    }
    self->m_attempt.reset();
    if (!facts) {
        self->fail(facts.error());
        co_return;
    }
    self->m_token->clear();
    self->m_facts = *facts;
    self->m_access = access;
    self->showState();
}

QCoro::Task<void> AccessPanel::forget(AccessPanel *panel, QString keptAs)
{
    const QPointer<AccessPanel> self(panel);
    panel->m_access = {};
    panel->m_facts.reset();
    panel->m_error.reset();
    panel->m_storeError.reset();
    panel->m_token->clear();
    panel->showState();
    emit panel->forgotten();
    if (keptAs.isEmpty()) {
        co_return;
    }
    const Result<void> forgotten = co_await keystore::forgetSecret(keptAs);
    if (!self || accessSecretName(self->m_server) != keptAs) {
        co_return;
    }
    self->m_storeError = forgotten ? std::nullopt : std::optional(forgotten.error());
    self->m_isKept = !forgotten.ok();
    self->showState();
}

void AccessPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model) {
        showState();
    }
}

bool AccessPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_token && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // and not the wizard's Next
            connectNow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dw::gui
