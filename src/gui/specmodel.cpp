#include "gui/specmodel.h"

#include "launch/hostfacts.h"

#include <QUndoCommand>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

class SpecModel::Change : public QUndoCommand
{
public:
    Change(SpecModel &model, AgentSpec after, QString topic)
        : m_model(model), m_before(model.spec()), m_after(std::move(after)),
          m_topic(std::move(topic))
    {
    }

    int id() const override { return m_topic.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Change *>(other);
        if (next->m_topic != m_topic) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before); // typed and taken back: nothing to undo
        return true;
    }

    void undo() override { m_model.apply(m_before); }
    void redo() override { m_model.apply(m_after); }

private:
    SpecModel &m_model;
    AgentSpec m_before;
    AgentSpec m_after;
    QString m_topic;
};

SpecModel::SpecModel(QObject *parent) : QObject(parent), m_facts(offlineHostFacts())
{
    derive();
}

void SpecModel::setSpec(const AgentSpec &spec, const QString &topic)
{
    if (spec != m_spec) {
        m_undo.push(new Change(*this, spec, topic));
    }
}

void SpecModel::setReplacing(bool replacing)
{
    if (replacing != m_isReplacing || isRepeating()) {
        m_isReplacing = replacing;
        m_acceptedBefore.reset();
        emit changed();
    }
}

void SpecModel::repeat(const AgentSpec &spec, const QStringList &accepted)
{
    setSpec(spec);
    m_unread.clear();
    m_isReplacing = false;
    m_acceptedBefore = accepted;
    derive();
    emit changed();
}

bool SpecModel::wereRisksAccepted() const
{
    const QList<Risk> now = risks();
    return isRepeating() && m_plan && std::all_of(now.begin(), now.end(), [this](const Risk &risk) {
               return m_acceptedBefore->contains(risk.id);
           });
}

void SpecModel::resetSpec(const AgentSpec &spec, const QMap<QString, UnreadInput> &unread)
{
    m_undo.clear();
    m_unread = unread;
    apply(spec);
}

void SpecModel::setFacts(const HostFacts &facts)
{
    m_facts = facts;
    derive();
    emit changed();
}

void SpecModel::setUnread(const QMap<QString, UnreadInput> &unread)
{
    if (unread != m_unread) {
        m_unread = unread;
        derive();
        emit changed();
    }
}

QList<Risk> SpecModel::risks() const
{
    return m_plan ? risksOf(*m_plan) : QList<Risk>{};
}

void SpecModel::apply(const AgentSpec &spec)
{
    m_spec = spec;
    m_acceptedBefore.reset();
    derive();
    emit changed();
}

void SpecModel::derive()
{
    m_issues.clear();
    for (auto it = m_unread.cbegin(); it != m_unread.cend(); ++it) {
        m_issues.append({it.key(), it->problem, true});
    }
    m_issues += validateSpec(m_spec);

    m_plan.reset();
    m_preview.reset();
    m_previewIsExample = false;
    if (!hasErrors()) {
        Result<Plan> plan = makePlan(m_spec, m_facts);
        if (plan) {
            m_plan = std::move(plan).value();
        } else {
            m_issues.prepend({QString(), describe(plan.error()), true});
        }
        m_preview = m_plan;
    } else if (m_spec.serverUrl.isEmpty() && m_unread.isEmpty()) {
        AgentSpec example = m_spec;
        example.serverUrl = exampleSpec(m_spec.method).serverUrl;
        Result<Plan> plan = makePlan(example, m_facts);
        if (plan) {
            m_preview = std::move(plan).value();
            m_previewIsExample = true;
        }
    }
}

} // namespace dw::gui
