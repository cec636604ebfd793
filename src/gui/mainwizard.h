#pragma once

#include "gui/recentlaunches.h"
#include "guidance/methodchoice.h"

#include <QWizard>

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace dw {
struct AgentSpec;
struct LaunchRecord;
} // namespace dw

namespace dw::gui {

class AgentsWindow;
class EngineSession;
class ImportDialog;
class LaunchPage;
class MethodPage;
class Notifier;
class OutputTabs;
class SpecFile;
class SpecModel;

/// The window: four pages over one model and one engine session, and the menu. All pages but the
/// first are made once that is painted, or when somebody wants to go on before.
class MainWizard : public QWizard
{
    Q_OBJECT

public:
    enum Page { MethodStep, AgentStep, ReviewStep, LaunchStep };

    MainWizard(SpecModel &model, EngineSession &session, QWidget *parent = nullptr);
    ~MainWizard() override;

    SpecFile &files() { return *m_files; }

    /// Settings; says so where the file holds none. Not in the middle of a launch.
    void openFile(const QString &path);
    /// Settings files are opened; for anything else the import's dialog shows what comes of it.
    void openFiles(const QStringList &paths);

    /// The language that is marked in the menu, as dw::speak() takes it.
    void setLanguage(const QString &language);

    /// Goes on to a page, or as far as the settings allow.
    void goTo(Page page);

    /// Key of the output whose tab is shown, the same on all pages.
    QString chosenOutput() const;
    void chooseOutput(const QString &key);

    int nextId() const override;
    bool validateCurrentPage() override;

    /// What was answered to be told which method to take.
    std::optional<Answers> answers() const;
    void setAnswers(const std::optional<Answers> &answers);

    /// The window of the agents is on the screen, and stays when this one is closed.
    bool isShowingAgents() const;

public slots:
    void showAgents();
    /// Brings the window before its user, from wherever it is.
    void present();
    /// Closes the window; in the middle of a launch only after that is undone.
    void reject() override;

signals:
    /// The settings of the model run now, in agents.
    void launched();
    /// Another language is wanted: for that the window is made anew.
    void languageChosen(const QString &language);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLaterPages();
    void buildMenu();
    void addLanguages(QMenu *menu);
    void addRecent(QMenu *menu);
    void showRecent();
    void openRecent(qsizetype index);
    void repeatLaunch(qsizetype index);
    void backToStart();
    void tellInBackground(const QString &title, const QString &text);
    void addHelp(QMenu *menu);
    void arrangeButtons(int page);
    void startOver();
    void showAgentPage();
    void discardEdits();
    void showAbout();
    ImportDialog *openImport();
    void lookForUnfinished();
    /// Launches on this engine that were cut off; with `onlyIfAny` silent when there are none.
    static QCoro::Task<void> openRecovery(MainWizard *wizard, bool onlyIfAny);
    void launchAgain(const LaunchRecord &launch);
    void replace(const AgentSpec &spec);
    void showTitle();
    void importText(const QString &text);
    /// While a launch runs its settings are what they are.
    bool isLocked() const;

    SpecModel &m_model;
    EngineSession &m_session;
    SpecFile *m_files;
    MethodPage *m_methodPage;
    LaunchPage *m_launchPage = nullptr; ///< the last of the later pages
    QList<OutputTabs *> m_outputTabs;   ///< of the agent's page and of the review
    QString m_output; ///< key of the output that is wanted; there may be none such
    RecentLaunches m_recent;
    QAction *m_launchAgain = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_forgetMenu = nullptr; ///< in it
    Notifier *m_notifier;
    QActionGroup *m_languages = nullptr;
    QStringList m_askedAbout; ///< engines whose unfinished launches were shown or are none
    std::unique_ptr<AgentsWindow> m_agents; ///< made when it is first shown
    bool m_closeWhenDone = false;
};

} // namespace dw::gui
