#pragma once

#include "methods/planner.h"
#include "plan/hostfacts.h"
#include "plan/risks.h"
#include "spec/agentspec.h"
#include "spec/validation.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <optional>

namespace dw::gui {

/// What somebody typed that the spec has no place for.
struct UnreadInput
{
    QString text;
    QString problem; ///< what is wrong with it

    bool operator==(const UnreadInput &) const = default;
};

/// What the pages share: the spec, the facts of the engine's host, and what follows from them.
/// Pages load from it and save to it; nothing else holds a spec. Every change can be undone.
class SpecModel : public QObject
{
    Q_OBJECT

public:
    explicit SpecModel(QObject *parent = nullptr);

    const AgentSpec &spec() const { return m_spec; }
    /// `topic` says what changed: following changes of one topic are undone together. An empty
    /// topic stands alone.
    void setSpec(const AgentSpec &spec, const QString &topic = {});
    /// Replaces the spec without a way back: at start.
    void resetSpec(const AgentSpec &spec, const QMap<QString, UnreadInput> &unread = {});

    const HostFacts &facts() const { return m_facts; }
    void setFacts(const HostFacts &facts);

    /// What fields hold that can't be read into the spec, by the field's JSON path.
    const QMap<QString, UnreadInput> &unread() const { return m_unread; }
    void setUnread(const QMap<QString, UnreadInput> &unread);

    const QList<SpecIssue> &issues() const { return m_issues; } ///< errors first
    bool hasErrors() const { return dw::hasErrors(m_issues); }

    /// Unset while there are errors.
    const std::optional<Plan> &plan() const { return m_plan; }
    QList<Risk> risks() const;

    /// What to show while the only thing missing is the server's address: the plan with an example
    /// address in its place. Otherwise plan().
    const std::optional<Plan> &previewPlan() const { return m_preview; }
    bool previewIsExample() const { return m_previewIsExample; }

    /// The next launch makes room for itself: this deployment's agents of the same names go. A wish
    /// about the launch, and so no part of the spec.
    bool isReplacing() const { return m_isReplacing || isRepeating(); }
    /// Ends a repetition too.
    void setReplacing(bool replacing);

    /// The spec is as it was launched before, and the next launch does that again: in the place of
    /// what still runs of it, if anything does. Ends with the next change of the spec.
    bool isRepeating() const { return m_acceptedBefore.has_value(); }
    /// Makes `spec` the one that is launched again. `accepted`: ids of the risks that were
    /// acknowledged then.
    void repeat(const AgentSpec &spec, const QStringList &accepted);
    /// Somebody acknowledged all the risks when this very spec was launched before.
    bool wereRisksAccepted() const;

    QUndoStack *undoStack() { return &m_undo; }

signals:
    void changed();

private:
    class Change;
    void apply(const AgentSpec &spec);
    void derive();

    AgentSpec m_spec;
    HostFacts m_facts;
    QMap<QString, UnreadInput> m_unread;
    QList<SpecIssue> m_issues;
    std::optional<Plan> m_plan;
    std::optional<Plan> m_preview;
    bool m_previewIsExample = false;
    bool m_isReplacing = false;
    std::optional<QStringList> m_acceptedBefore; ///< set: repeating
    QUndoStack m_undo;
};

} // namespace dw::gui
