#pragma once

#include "launch/agentroster.h"
#include "launch/loglines.h"

#include <QTimer>
#include <QWidget>

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dw::gui {

class LogView;

/// Follows the log of one agent, or of the container beside it: to pause, to search, to save, with
/// the secrets in it masked. Holds the last lines only.
class AgentLog : public QWidget
{
    Q_OBJECT

public:
    explicit AgentLog(QWidget *parent = nullptr);
    ~AgentLog() override;

    /// Follows that agent, if it is not already followed; unset: none. A container that was started
    /// anew is read anew.
    void showAgent(std::shared_ptr<docker::Engine> engine,
                   const std::optional<WatchedAgent> &agent);

    /// The engine is back: goes on, where it had been interrupted.
    void resume();

    /// Puts the cursor where one types what to search.
    void beginSearch();

private:
    struct Attempt;
    static QCoro::Task<void> read(AgentLog *log, std::shared_ptr<Attempt> attempt);
    void begin();
    void stop();
    void conclude(const Result<void> &ended);
    void flush();
    void setPaused(bool paused);
    void showState();
    void find(bool backward);
    void count();
    void save();
    const SeenAgentContainer *source() const;
    bool wasStartedAnew(const SeenAgentContainer &container) const;

    QComboBox *m_source;
    QToolButton *m_follow;
    QToolButton *m_pause;
    QToolButton *m_save;
    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QLabel *m_state;
    LogView *m_view;
    QTimer m_flush;
    QTimer m_counting;

    std::shared_ptr<docker::Engine> m_engine;
    std::optional<WatchedAgent> m_agent;
    std::shared_ptr<Attempt> m_attempt;
    LogLines m_lines;
    QString m_note; ///< how the log ended
    bool m_isPaused = false;
};

} // namespace dw::gui
