#include "gui/agentlog.h"

#include "common/cancellation.h"
#include "gui/announce.h"
#include "gui/exportfile.h"
#include "gui/fieldhelp.h"
#include "gui/logview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int atFirst = 2000;         ///< lines of what was logged before
constexpr qsizetype mostAtOnce = 400; ///< lines; a moment of the window's time
constexpr qsizetype longestSearch = 500;

QToolButton *toolButton(const QString &name, const QString &text, const QString &tip,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

/// One reading. The coroutine owns a share of it, so the engine outlives its calls.
struct AgentLog::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    QString container;   ///< id
    QDateTime startedAt; ///< as far as it is known
    bool hasEnded = false;
    bool hasFailed = false;  ///< it did not come to its end
    bool wasStopped = false; ///< the container, after that
    Cancellation cancel;
};

AgentLog::AgentLog(QWidget *parent)
    : QWidget(parent), m_source(new QComboBox(this)),
      m_follow(toolButton(u"logFollow"_s, tr("Follow"), tr("Stay at the end of the log."), this)),
      m_pause(toolButton(u"logPause"_s, tr("Pause"),
                         tr("Leave what is shown as it is. Nothing is lost meanwhile, unless it is "
                            "more than the log holds."),
                         this)),
      m_save(toolButton(u"logSave"_s, tr("Save…"),
                        tr("Save what is shown to a file, with the secrets in it masked."), this)),
      m_search(new QLineEdit(this)),
      m_previous(toolButton(u"logPrevious"_s, u"▲"_s, tr("The one before (Shift+F3)"), this)),
      m_next(toolButton(u"logNext"_s, u"▼"_s, tr("The next one (F3)"), this)),
      m_count(new QLabel(this)), m_state(new QLabel(this)), m_view(new LogView(this))
{
    m_source->setObjectName(u"logSource"_s);
    m_source->setAccessibleName(tr("Whose log"));
    explainField(m_source, tr("The agent’s log, or that of the container beside it."));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_pause->setCheckable(true);
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setAccessibleName(tr("Next"));
    m_search->setObjectName(u"logSearch"_s);
    m_search->setAccessibleName(tr("Search in the log"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    explainField(m_search, tr("Marks what has this in it, as you type. F3 goes on to the next."));
    m_search->setClearButtonEnabled(true);
    makeRoomForHint(m_search, 120);
    m_search->setMaxLength(longestSearch);
    m_count->setObjectName(u"logCount"_s);
    m_state->setObjectName(u"logState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"agentLog"_s);
    m_view->setAccessibleName(tr("Log of the agent"));
    m_view->setWhatsThis(tr("What the container prints, as it prints it. Tokens are masked."));

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_source);
    row->addWidget(m_follow);
    row->addWidget(m_pause);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_search, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);

    m_flush.setSingleShot(true);
    m_flush.setInterval(100ms);
    connect(&m_flush, &QTimer::timeout, this, &AgentLog::flush);
    m_counting.setSingleShot(true);
    m_counting.setInterval(300ms);
    connect(&m_counting, &QTimer::timeout, this, &AgentLog::count);
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::linesAdded, this, [this] {
        if (!m_search->text().isEmpty() && !m_counting.isActive()) {
            m_counting.start();
        }
    });
    connect(m_pause, &QToolButton::toggled, this, &AgentLog::setPaused);
    connect(m_save, &QToolButton::clicked, this, &AgentLog::save);
    connect(m_source, &QComboBox::activated, this, &AgentLog::begin);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_counting.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    const auto onKey = [this](QKeySequence::StandardKey key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(QKeySequence::Find, [this] { beginSearch(); });
    onKey(QKeySequence::FindNext, [this] { find(false); });
    onKey(QKeySequence::FindPrevious, [this] { find(true); });
    showState();
}

AgentLog::~AgentLog()
{
    stop();
}

const SeenAgentContainer *AgentLog::source() const
{
    if (!m_agent) {
        return nullptr;
    }
    return m_source->currentIndex() == 1 && m_agent->sidecar ? &*m_agent->sidecar
                                                             : &m_agent->container;
}

void AgentLog::showAgent(std::shared_ptr<docker::Engine> engine,
                         const std::optional<WatchedAgent> &agent)
{
    const bool isSame = m_agent && agent && m_agent->name == agent->name && m_engine == engine;
    const bool isOther = !isSame && (m_agent || agent);
    m_engine = std::move(engine);
    m_agent = agent;
    if (isOther) {
        m_source->clear();
        m_pause->setChecked(false);
    }
    const int sources = !agent ? 0 : (agent->sidecar ? 2 : 1);
    if (m_source->count() != sources) {
        m_source->clear();
        if (agent) {
            m_source->addItem(agent->container.name);
        }
        if (agent && agent->sidecar) {
            m_source->addItem(agent->sidecar->name);
        }
        makeRoomForChoices(m_source); // its own least size stays what it was when it was empty
    }
    const SeenAgentContainer *shown = source();
    const bool isAnother = shown && (!m_attempt || m_attempt->container != shown->id);
    if (isOther || isAnother || (shown && wasStartedAnew(*shown))) {
        begin();
    }
}

/// Whether the container whose log has ended runs again. That it still seems to run is not enough:
/// the end of the log is told before the end of the container.
bool AgentLog::wasStartedAnew(const SeenAgentContainer &container) const
{
    Attempt &attempt = *m_attempt;
    if (!attempt.startedAt.isValid()) {
        attempt.startedAt = container.startedAt;
    }
    if (!attempt.hasEnded || !container.isRunning()) {
        attempt.wasStopped = attempt.hasEnded;
        return false;
    }
    const bool isLater = container.startedAt.isValid() && container.startedAt != attempt.startedAt;
    return attempt.wasStopped || isLater;
}

void AgentLog::resume()
{
    if (m_attempt && m_attempt->hasFailed) {
        begin();
    }
}

void AgentLog::begin()
{
    stop();
    m_lines.clear();
    m_view->clearLog();
    m_note.clear();
    if (const SeenAgentContainer *shown = source()) {
        m_attempt = std::make_shared<Attempt>();
        m_attempt->engine = m_engine;
        m_attempt->container = shown->id;
        read(this, m_attempt);
    }
    showState();
}

void AgentLog::stop()
{
    if (const auto previous = std::exchange(m_attempt, nullptr)) {
        previous->cancel.cancel();
    }
}

QCoro::Task<void> AgentLog::read(AgentLog *log, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentLog> self(log);
    const auto onChunk = [&self, &attempt](docker::Stream stream, const QByteArray &bytes) {
        if (self && self->m_attempt == attempt) {
            self->m_lines.add(stream, bytes);
            if (!self->m_flush.isActive()) {
                self->m_flush.start();
            }
        }
    };
    docker::LogOptions options;
    options.follow = true;
    options.tail = atFirst;
    const Result<void> ended =
        co_await attempt->engine->logs(attempt->container, options, onChunk, &attempt->cancel);
    if (self && self->m_attempt == attempt) {
        attempt->hasEnded = true;
        attempt->hasFailed = !ended.ok();
        self->conclude(ended);
    }
}

void AgentLog::conclude(const Result<void> &ended)
{
    m_lines.finish();
    m_flush.start();
    m_note = ended ? tr("The container has stopped: this is the end of its log.")
                   : tr("The log can’t be followed any further. %1").arg(describe(ended.error()));
    showState();
}

void AgentLog::flush()
{
    if (m_isPaused) {
        showState();
        return;
    }
    const LogLines::Batch batch = m_lines.take(mostAtOnce);
    if (batch.leftOut > 0) {
        m_view->addLines(
            {tr("… %n line(s) left out here: they came faster than they can be shown …", nullptr,
                static_cast<int>(batch.leftOut))});
    }
    m_view->addLines(batch.lines);
    if (!m_lines.isEmpty()) {
        m_flush.start();
    }
    showState();
}

void AgentLog::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused) {
        flush();
    }
    showState();
}

void AgentLog::showState()
{
    const bool has = m_agent.has_value();
    for (QWidget *widget : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_follow),
                            static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_search)}) {
        widget->setEnabled(has);
    }
    m_view->setPlaceholderText(has ? tr("Nothing has been logged yet.")
                                   : tr("Choose an agent to see its log."));
    const QString text = m_isPaused && !m_lines.isEmpty()
                             ? tr("Paused. More has been logged meanwhile.")
                             : (m_isPaused ? tr("Paused.") : m_note);
    if (text != m_state->text() || m_state->isHidden() != text.isEmpty()) {
        m_state->setText(text);
        m_state->setVisible(!text.isEmpty());
        announce(m_state, text);
    }
    const bool canSearch = has && !m_search->text().isEmpty();
    m_previous->setEnabled(canSearch);
    m_next->setEnabled(canSearch);
}

void AgentLog::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AgentLog::find(bool backward)
{
    const QString text = m_search->text();
    if (text.isEmpty()) {
        return;
    }
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_view->find(text, flags)) { // go on from the other end
        const QTextCursor before = m_view->textCursor();
        QTextCursor cursor = before;
        cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        m_view->setTextCursor(cursor);
        if (!m_view->find(text, flags)) {
            m_view->setTextCursor(before);
        }
    }
    count();
}

void AgentLog::count()
{
    showState();
    const QString text = m_search->text();
    if (text.isEmpty()) {
        m_count->clear();
        return;
    }
    const QString all = m_view->toPlainText();
    const qsizetype found = all.count(text, Qt::CaseInsensitive);
    const QTextCursor cursor = m_view->textCursor();
    const bool isOnOne =
        cursor.selectedText().compare(text, Qt::CaseInsensitive) == 0 && cursor.hasSelection();
    if (found == 0) {
        m_count->setText(tr("Not found"));
    } else if (isOnOne) {
        const qsizetype number =
            QStringView(all).first(cursor.selectionEnd()).count(text, Qt::CaseInsensitive);
        m_count->setText(tr("%1 of %2").arg(number).arg(found));
    } else {
        m_count->setText(tr("Found %n time(s)", nullptr, static_cast<int>(found)));
    }
}

void AgentLog::save()
{
    const SeenAgentContainer *shown = source();
    if (!shown) {
        return;
    }
    const SaveQuestion question{tr("Save the log"), shown->name + u".log"_s,
                                tr("Logs (*.log *.txt);;All files (*)"), u"log"_s};
    const QByteArray text = m_view->toPlainText().toUtf8() + '\n';
    askWhereToSave(this, question, [this, text](const QString &path) {
        const Result<void> written = writeFile(path, text, FileKind::Data);
        if (!written) {
            showError(this, tr("Not saved"), written.error());
        }
    });
}

} // namespace dw::gui
