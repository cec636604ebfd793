#include "gui/methodchooser.h"

#include "gui/enginesession.h"
#include "gui/fieldhelp.h"
#include "gui/methodfindings.h"
#include "gui/specmodel.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

MethodChooser::MethodChooser(SpecModel &model, EngineSession &session, QWidget *parent)
    : QWidget(parent), m_model(model), m_session(session)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(2, 6, 8, 6);
    columns->setSpacing(28);
    auto *questions = new QVBoxLayout;
    auto *advice = new QVBoxLayout;
    questions->setSpacing(2);
    advice->setSpacing(6);
    columns->addLayout(questions, 4);
    columns->addLayout(advice, 5);
    addQuestions(questions);

    m_summary = heading({}, this);
    m_summary->setObjectName(u"choiceSummary"_s);
    m_advice = new FindingList(this);
    m_advice->setObjectName(u"choiceAdvice"_s);
    advice->addWidget(m_summary);
    advice->addSpacing(4);
    advice->addWidget(m_advice);
    advice->addStretch(1);

    connect(m_advice, &FindingList::changeRequested, &m_model,
            [this](const SpecChange &change) { m_model.setSpec(change.spec); });
    connect(m_advice, &FindingList::moreRequested, this, &MethodChooser::moreRequested);
    connect(&m_model, &SpecModel::changed, this, &MethodChooser::showAdvice);
    connect(&m_session, &EngineSession::changed, this, &MethodChooser::showAdvice);
    connect(this, &MethodChooser::answersChanged, this, &MethodChooser::showAdvice);
    showAdvice();
    outlineBoxes();
}

void MethodChooser::outlineBoxes()
{
    const QColor line = themeFor(palette()).line;
    for (QWidget *box :
         std::initializer_list<QWidget *>{m_trusted, m_untrusted, m_compose, m_buildx,
                                          m_testcontainers, m_ports, m_several, m_install}) {
        setOutline(box, line);
    }
}

void MethodChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        outlineBoxes();
    }
}

void MethodChooser::addQuestions(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Do you trust everybody whose code is built here?"), this));
    m_trusted = new QRadioButton(tr("&Yes: each of them might as well be root on this host"), this);
    m_untrusted = new QRadioButton(tr("No, or not &all: pull requests of strangers, say"), this);
    m_trusted->setObjectName(u"answerTrusted"_s);
    m_untrusted->setObjectName(u"answerUntrusted"_s);
    explainField(m_trusted, tr("Whoever can change what a build runs can take over the host with "
                               "two of the three methods."));
    explainField(
        m_untrusted,
        tr("Only Sysbox keeps such builds off the host; what is hostile on purpose belongs "
           "into virtual machines."));
    for (QRadioButton *button : {m_trusted, m_untrusted}) {
        button->setAccessibleDescription(tr("Do you trust everybody whose code is built here?"));
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen) {
                emit answersChanged();
            }
        });
    }

    column->addSpacing(8);
    column->addWidget(heading(tr("What do builds do with Docker?"), this));
    m_compose =
        addBox(column, u"answerCompose"_s, tr("Start several containers together (Compose)"),
               tr("Builds that run docker compose up, say for a database beside the tests."));
    m_buildx =
        addBox(column, u"answerBuildx"_s, tr("Make images, perhaps for other processors (buildx)"),
               tr("Builds that run docker build or docker buildx."));
    m_testcontainers = addBox(column, u"answerTestcontainers"_s,
                              tr("Run tests that start containers (Testcontainers)"),
                              tr("Such tests talk to the engine themselves and reach what they "
                                 "started through ports."));
    m_ports =
        addBox(column, u"answerPorts"_s, tr("Reach their containers through published ports"),
               tr("Where such a port opens differs from method to method: on the host, on the "
                  "engine’s container or on the agent."));

    column->addSpacing(8);
    column->addWidget(heading(tr("And this host?"), this));
    m_several = addBox(column, u"answerSeveral"_s, tr("It will have more than one agent"),
                       tr("Agents that share an engine also share names, ports and folders."));
    m_install = addBox(column, u"answerInstall"_s, tr("I may install software on it, as root"),
                       tr("Sysbox has to be installed on the host first."));
    column->addStretch(1);
}

QCheckBox *MethodChooser::addBox(QVBoxLayout *column, const QString &name, const QString &text,
                                 const QString &help)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    explainField(box, help);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &MethodChooser::answersChanged);
    return box;
}

std::optional<Answers> MethodChooser::answers() const
{
    if (!m_trusted->isChecked() && !m_untrusted->isChecked()) {
        return std::nullopt;
    }
    return Answers{.trustsEveryCommit = m_trusted->isChecked(),
                   .needsCompose = m_compose->isChecked(),
                   .needsBuildx = m_buildx->isChecked(),
                   .needsTestcontainers = m_testcontainers->isChecked(),
                   .needsPublishedPorts = m_ports->isChecked(),
                   .severalAgents = m_several->isChecked(),
                   .mayInstallOnHost = m_install->isChecked()};
}

void MethodChooser::setAnswers(const std::optional<Answers> &answers)
{
    if (!answers) {
        return;
    }
    {
        const QSignalBlocker blocker(this); // one change, not seven
        (answers->trustsEveryCommit ? m_trusted : m_untrusted)->setChecked(true);
        m_compose->setChecked(answers->needsCompose);
        m_buildx->setChecked(answers->needsBuildx);
        m_testcontainers->setChecked(answers->needsTestcontainers);
        m_ports->setChecked(answers->needsPublishedPorts);
        m_several->setChecked(answers->severalAgents);
        m_install->setChecked(answers->mayInstallOnHost);
    }
    emit answersChanged();
}

void MethodChooser::showAdvice()
{
    const std::optional<Answers> given = answers();
    if (!given) {
        m_summary->setText(tr("Answer the first question, and a method is recommended here, with "
                              "its reasons."));
        m_advice->setFindings({});
        return;
    }
    const MethodChoice choice = choiceFor(*given, m_session);
    m_summary->setText(choice.summary);
    m_advice->setFindings(adviceFindings(m_model.spec(), choice, m_session));
}

} // namespace dw::gui
