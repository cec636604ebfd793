#include "gui/mainwizard.h"

#include "common/language.h"
#include "gui/agentpage.h"
#include "gui/agentswindow.h"
#include "gui/enginesession.h"
#include "gui/filedrop.h"
#include "gui/firstpaint.h"
#include "gui/focusring.h"
#include "gui/glossarydialog.h"
#include "gui/importdialog.h"
#include "gui/importfile.h"
#include "gui/launchpage.h"
#include "gui/methodpage.h"
#include "gui/notifier.h"
#include "gui/outputtabs.h"
#include "gui/recoverydialog.h"
#include "gui/reviewpage.h"
#include "gui/specfile.h"
#include "gui/specmodel.h"
#include "gui/theme.h"
#include "gui/windowsize.h"
#include "import/importer.h"

#include "dindwizardversion.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QWhatsThis>

#include <qcoro/qcorofuture.h>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// Return goes on to the next page, wherever one is: no button of a page is pressed by it.
void leaveReturnToNext(QWizardPage &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
    }
}

} // namespace

MainWizard::MainWizard(SpecModel &model, EngineSession &session, QWidget *parent)
    : QWizard(parent), m_model(model), m_session(session), m_files(new SpecFile(model, this)),
      m_methodPage(new MethodPage(model, session)), m_notifier(new Notifier(this))
{
    setObjectName(u"mainWizard"_s);
    showTitle();
    keepHintsReadable(this);
    installFocusRing();
    setWizardStyle(QWizard::ClassicStyle); // pages have headings of their own
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::HaveCustomButton1);
    setWindowFlag(Qt::WindowMinMaxButtonsHint); // a dialog by birth, a window to its user
    resize(firstSizeOf(*this));

    setPage(MethodStep, m_methodPage);
    onFirstPaint(m_methodPage, [this] { addLaterPages(); });

    setButtonText(QWizard::CommitButton, tr("&Launch"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::CancelButton, tr("&Quit"));
    setButtonText(QWizard::CustomButton1, tr("&Menu"));
    setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton,
                     QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton,
                     QWizard::CancelButton});
    buildMenu();
    leaveReturnToNext(*m_methodPage);

    connect(this, &QWizard::currentIdChanged, this, &MainWizard::arrangeButtons);
    connect(m_notifier, &Notifier::chosen, this, &MainWizard::present);
    connect(&m_model, &SpecModel::changed, this, &MainWizard::showTitle);
    connect(m_files, &SpecFile::opened, this, [this] {
        m_model.setReplacing(false);
        showAgentPage();
    });
    connect(m_files, &SpecFile::importRequested, this,
            [this](const QString &path) { openImport()->openFiles({path}); });
    connect(m_methodPage, &MethodPage::importRequested, this, &MainWizard::openImport);
    connect(m_methodPage, &MethodPage::launchAgainRequested, this, [this] { repeatLaunch(0); });
    // Queued: what changes the list is chosen from the menu that shows it.
    connect(&m_recent, &RecentLaunches::changed, this, &MainWizard::showRecent,
            Qt::QueuedConnection);

    connect(&m_session, &EngineSession::changed, this, &MainWizard::lookForUnfinished);

    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::filesDropped, this, &MainWizard::openFiles);
    connect(drop, &FileDrop::textDropped, this, &MainWizard::importText);
}

MainWizard::~MainWizard() = default;

void MainWizard::addLaterPages()
{
    if (m_launchPage) {
        return;
    }
    auto *agentPage = new AgentPage(m_model, m_session);
    auto *reviewPage = new ReviewPage(m_model, m_session);
    m_launchPage = new LaunchPage(m_model, m_session);
    m_launchPage->setAccessSource([agentPage] { return agentPage->access(); },
                                  [agentPage] { return agentPage->pools(); });
    connect(agentPage, &AgentPage::accessForgotten, m_launchPage, &LaunchPage::forgetAccess);
    setPage(AgentStep, agentPage);
    setPage(ReviewStep, reviewPage);
    setPage(LaunchStep, m_launchPage);
    for (QWizardPage *page : {page(AgentStep), page(ReviewStep), page(LaunchStep)}) {
        leaveReturnToNext(*page);
    }

    m_outputTabs = {agentPage->outputTabs(), reviewPage->outputTabs()};
    chooseOutput(m_output);
    for (OutputTabs *tabs : std::as_const(m_outputTabs)) {
        connect(tabs, &OutputTabs::chosen, this, &MainWizard::chooseOutput);
    }

    // After the wizard's own slot, which shows and hides buttons too.
    connect(m_launchPage, &QWizardPage::completeChanged, this,
            [this] { arrangeButtons(currentId()); });
    connect(m_launchPage, &LaunchPage::finished, this, [this] {
        if (m_closeWhenDone) {
            reject();
        }
    });
    connect(m_launchPage, &LaunchPage::launched, this, [this](const AgentSpec &spec) {
        QStringList accepted;
        for (const Risk &risk : m_model.risks()) {
            accepted.append(risk.id);
        }
        m_recent.add({spec, accepted});
        emit launched();
    });
    connect(m_launchPage, &LaunchPage::ended, this, &MainWizard::tellInBackground);
    connect(m_launchPage, &LaunchPage::saveSettingsRequested, m_files, &SpecFile::saveAs);
    connect(m_launchPage, &LaunchPage::agentsRequested, this, &MainWizard::showAgents);
}

int MainWizard::nextId() const
{
    return currentId() == MethodStep ? AgentStep : QWizard::nextId(); // it may not be made yet
}

bool MainWizard::validateCurrentPage()
{
    addLaterPages();
    return QWizard::validateCurrentPage();
}

QString MainWizard::chosenOutput() const
{
    return m_outputTabs.isEmpty() ? m_output : m_outputTabs.first()->currentOutput().key;
}

void MainWizard::chooseOutput(const QString &key)
{
    m_output = key;
    for (OutputTabs *tabs : std::as_const(m_outputTabs)) {
        tabs->choose(key);
    }
}

std::optional<Answers> MainWizard::answers() const
{
    return m_methodPage->answers();
}

void MainWizard::setAnswers(const std::optional<Answers> &answers)
{
    m_methodPage->setAnswers(answers);
}

void MainWizard::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mainMenu"_s);
    const auto add = [this, menu](const QString &name, const QString &text,
                                  const QKeySequence &keys, auto action) {
        QAction *item = menu->addAction(text, this, action);
        item->setObjectName(name);
        item->setShortcut(keys);
        addAction(item); // so that its keys work while the menu is closed
        return item;
    };
    add(u"openSettings"_s, tr("&Open settings…"), QKeySequence::Open, [this] { m_files->open(); });
    m_launchAgain = add(u"launchAgain"_s, tr("Launch a&gain"), Qt::CTRL | Qt::Key_L,
                        [this] { repeatLaunch(0); });
    addRecent(menu);
    add(u"importSettings"_s, tr("Start &from an existing container, command or file…"),
        Qt::CTRL | Qt::Key_I, [this] { openImport(); });
    add(u"saveSettings"_s, tr("&Save settings as…"), QKeySequence::Save,
        [this] { m_files->saveAs(); });
    add(u"recoverLaunches"_s, tr("&Launches that were cut off…"), {},
        [this] { openRecovery(this, false); });
    add(u"showAgents"_s, tr("&Agents…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        [this] { showAgents(); });
    add(u"startOver"_s, tr("Start o&ver"), {}, [this] { startOver(); });
    menu->addSeparator();
    QAction *undo = m_model.undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_model.undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    addActions({undo, redo});
    menu->addSeparator();
    addLanguages(menu);
    addHelp(menu);

    static_cast<QPushButton *>(button(QWizard::CustomButton1))->setMenu(menu);
}

void MainWizard::addRecent(QMenu *menu)
{
    m_recentMenu = menu->addMenu(tr("Open re&cent"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    m_forgetMenu = new QMenu(tr("&Forget one"), m_recentMenu);
    m_methodPage->setRecentMenu(m_recentMenu);
    showRecent();
}

void MainWizard::showRecent()
{
    const QList<RecentLaunch> &launches = m_recent.all();
    m_methodPage->setLastLaunch(launches.isEmpty() ? QString() : titleOf(launches.first().spec));
    m_launchAgain->setEnabled(!launches.isEmpty());
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!launches.isEmpty());
    m_forgetMenu->clear();
    for (qsizetype i = 0; i < launches.size(); ++i) {
        QString title = titleOf(launches.at(i).spec);
        title.replace(u'&', u"&&"_s);
        m_recentMenu->addAction(title, this, [this, i] { openRecent(i); })
            ->setObjectName(u"openRecent%1"_s.arg(i));
        m_forgetMenu->addAction(title, this, [this, i] { m_recent.forget(i); })
            ->setObjectName(u"forgetRecent%1"_s.arg(i));
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addMenu(m_forgetMenu);
    m_recentMenu->addAction(tr("&Clear this list"), &m_recent, &RecentLaunches::clear)
        ->setObjectName(u"clearRecent"_s);
}

/// As a file that holds them would be.
void MainWizard::openRecent(qsizetype index)
{
    if (isLocked()) {
        return;
    }
    m_model.setSpec(m_recent.all().at(index).spec);
    m_model.setReplacing(false);
    showAgentPage();
}

/// Up to the review, where one click launches.
void MainWizard::repeatLaunch(qsizetype index)
{
    if (isLocked() || index >= m_recent.all().size()) {
        return;
    }
    backToStart();
    const RecentLaunch &launch = m_recent.all().at(index);
    m_model.repeat(launch.spec, launch.accepted);
    goTo(ReviewStep);
}

void MainWizard::addHelp(QMenu *menu)
{
    QMenu *help = menu->addMenu(tr("&Help"));
    help->setObjectName(u"helpMenu"_s);
    QAction *glossary =
        help->addAction(tr("&Glossary"), this, [this] { GlossaryDialog::showFor(this); });
    glossary->setObjectName(u"glossary"_s);
    glossary->setShortcut(QKeySequence::HelpContents);
    addAction(glossary);
    // Shift+F1 does without the mouse: it explains the field that has the focus.
    help->addAction(tr("&What’s this?"), this, [] { QWhatsThis::enterWhatsThisMode(); })
        ->setObjectName(u"whatsThis"_s);
    help->addAction(tr("A&bout"), this, [this] { showAbout(); })->setObjectName(u"about"_s);
}

/// Each by its own name: who can't read the window finds theirs.
void MainWizard::addLanguages(QMenu *menu)
{
    QMenu *choices = menu->addMenu(tr("La&nguage"));
    choices->setObjectName(u"languageMenu"_s);
    m_languages = new QActionGroup(this);
    const auto add = [this, choices](const QString &language, const QString &name) {
        QAction *item =
            choices->addAction(name, this, [this, language] { emit languageChosen(language); });
        item->setObjectName(u"language_"_s + language);
        item->setData(language);
        item->setCheckable(true);
        m_languages->addAction(item);
    };
    add({}, tr("The &system’s"));
    choices->addSeparator();
    for (const QString &language : languages()) {
        QString name = QLocale(language).nativeLanguageName();
        name[0] = name[0].toUpper();
        add(language, language == "en"_L1 ? u"English"_s : name);
    }
    setLanguage({});
}

void MainWizard::setLanguage(const QString &language)
{
    for (QAction *item : m_languages->actions()) {
        item->setChecked(item->data().toString() == language);
    }
}

void MainWizard::arrangeButtons(int page)
{
    m_languages->setEnabled(page != LaunchStep); // what happened there can't be shown anew
    const bool launching = page == LaunchStep && isLocked();
    button(QWizard::CustomButton1)->setEnabled(!launching);
    for (QAction *action : actions()) {
        if (action->objectName() != "glossary"_L1 && action->objectName() != "showAgents"_L1) {
            action->setVisible(!launching); // their keys go with them
        }
    }
    button(QWizard::CancelButton)->setVisible(page != LaunchStep || !m_launchPage->isComplete());
}

bool MainWizard::isLocked() const
{
    return m_launchPage && m_launchPage->isRunning();
}

void MainWizard::backToStart()
{
    discardEdits();
    while (currentId() > MethodStep) {
        back();
    }
}

void MainWizard::showAgentPage()
{
    backToStart();
    next(); // the agent's page shows all that a file can say
}

void MainWizard::discardEdits()
{
    for (OutputTabs *tabs : std::as_const(m_outputTabs)) {
        tabs->discardEdits(); // they were of other settings
    }
}

ImportDialog *MainWizard::openImport()
{
    auto *dialog = new ImportDialog(m_model, m_session, this);
    connect(dialog, &ImportDialog::chosen, this, [this](const AgentSpec &spec) {
        m_model.setSpec(spec);
        m_model.setReplacing(false);
        showAgentPage();
    });
    dialog->open();
    return dialog;
}

/// Once for each engine, as soon as it answers.
void MainWizard::lookForUnfinished()
{
    if (m_session.state() != EngineSession::State::Ready || isLocked() ||
        m_askedAbout.contains(m_session.endpoint()->address)) {
        return;
    }
    m_askedAbout.append(m_session.endpoint()->address);
    openRecovery(this, true);
}

QCoro::Task<void> MainWizard::openRecovery(MainWizard *wizard, bool onlyIfAny)
{
    const QPointer<MainWizard> self(wizard);
    const std::shared_ptr<docker::Engine> engine = wizard->m_session.engine();
    if (!engine) {
        co_return;
    }
    const QFuture<QList<LaunchRecord>> reading = unfinishedLaunchesElsewhere();
    QList<LaunchRecord> launches = co_await reading;
    launches.removeIf(
        [&](const LaunchRecord &launch) { return launch.engine != engine->endpoint().address; });
    if (!self || self->isLocked() || (onlyIfAny && launches.isEmpty())) {
        co_return;
    }
    auto *dialog = new RecoveryDialog(engine, launches, self);
    connect(dialog, &RecoveryDialog::finishRequested, self, &MainWizard::launchAgain);
    dialog->open();
}

void MainWizard::launchAgain(const LaunchRecord &launch)
{
    m_model.setSpec(launch.spec);
    backToStart();
    m_model.setReplacing(launch.replace);
    goTo(LaunchStep);
}

void MainWizard::goTo(Page page)
{
    while (currentId() < page) {
        const int before = currentId();
        next();
        if (currentId() == before) {
            return; // that page says what it lacks
        }
    }
}

bool MainWizard::isShowingAgents() const
{
    return m_agents && m_agents->isVisible();
}

void MainWizard::showAgents()
{
    if (!m_agents) {
        m_agents = std::make_unique<AgentsWindow>(m_session);
        connect(m_agents.get(), &AgentsWindow::replaceRequested, this, &MainWizard::replace);
        connect(m_agents.get(), &AgentsWindow::wizardRequested, this, &MainWizard::present);
    }
    m_agents->open();
}

void MainWizard::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Who looks at the program sees it there.
void MainWizard::tellInBackground(const QString &title, const QString &text)
{
    if (!QApplication::activeWindow()) {
        m_notifier->tell(title, text);
    }
}

void MainWizard::replace(const AgentSpec &spec)
{
    present();
    if (isLocked()) {
        return; // a launch runs, which is in sight now
    }
    m_model.setSpec(spec);
    m_model.setReplacing(true);
    showAgentPage();
}

void MainWizard::showTitle()
{
    setWindowTitle(m_model.isReplacing() && !m_model.isRepeating()
                       ? tr("TeamCity agents with Docker: replacing %1").arg(m_model.spec().name)
                       : tr("TeamCity agents with Docker"));
}

void MainWizard::importText(const QString &text)
{
    if (!isLocked()) {
        openImport()->showText(text);
    }
}

void MainWizard::openFile(const QString &path)
{
    if (!isLocked()) {
        m_files->openPath(path);
    }
}

void MainWizard::openFiles(const QStringList &paths)
{
    if (isLocked() || paths.isEmpty()) {
        return;
    }
    if (paths.size() == 1 && readSpecFile(paths.first())) {
        m_files->openPath(paths.first());
    } else {
        openImport()->openFiles(paths);
    }
}

void MainWizard::startOver()
{
    m_model.setSpec(AgentSpec{});
    m_model.setReplacing(false);
    backToStart();
}

void MainWizard::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About dind-wizard"),
                        tr("dind-wizard %1").arg(u"" DW_VERSION ""_s), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(u":/icons/dind-wizard.svg"_s).pixmap(QSize(64, 64)));
    box->setInformativeText(
        tr("Sets up TeamCity build agents that can run Docker: in three ways, with what each of "
           "them risks in plain words.\n\nQt %1. MIT licence.")
            .arg(QLatin1StringView(qVersion())));
    box->open();
}

void MainWizard::reject()
{
    if (isLocked()) {
        m_closeWhenDone = true;
        m_launchPage->cancel();
        return;
    }
    QWizard::reject();
}

void MainWizard::keyPressEvent(QKeyEvent *event)
{
    // Escape closes a dialog, but this is the whole program.
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        return;
    }
    // Where there is nothing to paste into, a command may be meant to start from.
    if (event->matches(QKeySequence::Paste) && currentId() == MethodStep) {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.size() > quicklyRead || dw::importText(text.toUtf8())) {
            importText(text);
            event->accept();
            return;
        }
    }
    QWizard::keyPressEvent(event);
}

} // namespace dw::gui
