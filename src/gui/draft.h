#pragma once

#include "spec/agentspec.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace dw::gui {

class SpecModel;
struct UnreadInput;

/// Settings that were not launched yet, as the window was left.
struct Draft
{
    AgentSpec spec;
    QMap<QString, UnreadInput> unread; ///< texts without what is wrong with them
    int page = 0;                      ///< of the wizard
    /// The program ended without being closed: it crashed, was killed, or the session ended.
    bool wasCutOff = false;
};

/// nullopt: there is none, or it can't be read.
std::optional<Draft> readDraft();

/// Keeps the draft on disk up to date as the model changes, in stateFolder(), readable by its owner
/// alone. No secrets: a spec has none. Of several windows the last one that changes something
/// counts.
///
/// It is written in the background, as a disk can be slow; what is still to be written is when this
/// is destroyed.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `fresh` is what the window begins with when there is no draft: it needs none.
    DraftKeeper(const SpecModel &model, AgentSpec fresh, QObject *parent = nullptr);

    /// -1, as a wizard says while it closes, is none.
    void setPage(int page);
    /// What is set now was launched: there is nothing to go on with until it is changed.
    void settle();
    /// At once, and not when nothing was typed for a moment. It is on disk soon after.
    void save();
    /// It is on disk when this returns: for the desktop, which waits for that and may then end the
    /// program.
    void commit();
    /// The window was closed on purpose: the draft stays, and begins on the first page.
    void close();
    /// The program is told to end, as at the end of a session, which closes the window too: one is
    /// to come back to where one was.
    void suspend();

private:
    void resume();
    void write(bool wasCutOff);

    const SpecModel &m_model;
    AgentSpec m_settled;
    int m_page = 0;
    QTimer m_pause;
    bool m_ended = false; ///< closed or suspended, and nothing was changed since
    QByteArray m_written; ///< or about to be; empty: no draft
    QThreadPool m_writer; ///< one thread, so that the last text is the one that stays
};

} // namespace dw::gui
