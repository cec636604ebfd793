#include "gui/trialserverpanel.h"

#include "gui/announce.h"
#include "gui/fieldhelp.h"
#include "launch/trialserver.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

TrialServerPanel::TrialServerPanel(QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_open(new QPushButton(this)),
      m_token(new QLineEdit(this)), m_show(new QPushButton(this)),
      m_copy(new QPushButton(tr("Cop&y"), this))
{
    const auto explain = [](QWidget *widget, const QString &name, const QString &text) {
        widget->setObjectName(name);
        explainField(widget, text);
    };
    const QString aboutToken =
        tr("With this and an empty user name one is administrator, before there is an account or "
           "when its password is lost. The server makes a new one at every start.");
    m_state->setObjectName(u"trialServerState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    explain(m_open, u"trialServerOpen"_s, tr("Open the new TeamCity server in the browser."));
    explain(m_token, u"trialServerToken"_s, aboutToken);
    explain(m_show, u"trialServerShow"_s, aboutToken);
    explain(m_copy, u"trialServerCopy"_s, tr("Copy the super user token to the clipboard."));
    m_token->setAccessibleName(tr("Super user token"));
    m_token->setReadOnly(true);
    auto *label = new QLabel(tr("S&uper user token"), this);
    label->setBuddy(m_token);

    auto *line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addSpacing(16);
    line->addWidget(label);
    line->addWidget(m_token, 1);
    line->addWidget(m_show);
    line->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addLayout(line);

    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    connect(m_show, &QPushButton::clicked, this, [this] { showToken(!m_isTokenShown); });
    connect(m_copy, &QPushButton::clicked, this, &TrialServerPanel::copyToken);
    hide();
}

TrialServerPanel::~TrialServerPanel() = default;

void TrialServerPanel::follow(std::shared_ptr<docker::Engine> engine, const Container &server,
                              const QUrl &page)
{
    m_page = page;
    m_open->setText(tr("&Open %1").arg(page.toString()));
    m_watch = std::make_unique<TrialServerWatch>(std::move(engine), server);
    connect(m_watch.get(), &TrialServerWatch::changed, this, &TrialServerPanel::showState);
    m_watch->start();
    showToken(false);
    showState();
    show();
}

void TrialServerPanel::clear()
{
    m_watch.reset();
    showToken(false);
    hide();
}

void TrialServerPanel::showState()
{
    const QString text = describe(m_watch->state());
    if (text != m_state->text()) {
        m_state->setText(text);
        announce(m_state, text);
    }
    showToken(m_isTokenShown);
}

void TrialServerPanel::showToken(bool shown)
{
    const QString token = m_watch ? m_watch->token() : QString();
    m_isTokenShown = shown && !token.isEmpty();
    m_token->setText(m_isTokenShown ? token : QString());
    m_token->setPlaceholderText(token.isEmpty() ? tr("not printed yet") : tr("hidden"));
    m_show->setText(m_isTokenShown ? tr("&Hide") : tr("Sho&w"));
    m_show->setEnabled(!token.isEmpty());
    m_copy->setEnabled(!token.isEmpty());
}

void TrialServerPanel::copyToken()
{
    auto *data = new QMimeData;
    data->setText(m_watch->token());
    // Clipboard managers that keep a history leave out what is marked so (KDE's convention).
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace dw::gui
