#include "gui/previewreading.h"

#include "gui/specchanges.h"
#include "methods/planner.h"
#include "spec/validation.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PreviewReader)
};

using Kind = PreviewRemark::Kind;
using Fate = ImportItem::Fate;

QString sentence(const ImportItem &item)
{
    const QString setting = item.setting.simplified();
    return setting.isEmpty()     ? item.text
           : item.text.isEmpty() ? setting
                                 : setting + u" — "_s + item.text;
}

bool isRemarkable(const ImportItem &item)
{
    return item.fate == Fate::NotKept || item.fate == Fate::Added;
}

/// The line that an error's message names.
int lineIn(const QString &message)
{
    static const QRegularExpression line(u"\\bline (\\d+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return line.match(message).captured(1).toInt();
}

QList<SpecIssue> newErrors(const AgentSpec &before, const AgentSpec &after)
{
    const QList<SpecIssue> known = validateSpec(before);
    QList<SpecIssue> found;
    for (const SpecIssue &issue : validateSpec(after)) {
        if (issue.isError && !known.contains(issue)) {
            found.append(issue);
        }
    }
    return found;
}

/// Where the value stands that an error is about.
int lineOf(const SpecIssue &issue, const Import &import)
{
    for (const ImportItem &item : import.items) {
        if (item.line > 0 && item.text.contains(issue.message)) {
            return item.line;
        }
    }
    return 0;
}

void sortByLine(QList<PreviewRemark> &remarks)
{
    const auto place = [](const PreviewRemark &remark) {
        return remark.line > 0 ? remark.line : std::numeric_limits<int>::max();
    };
    std::stable_sort(remarks.begin(), remarks.end(),
                     [&](const auto &one, const auto &other) { return place(one) < place(other); });
}

} // namespace

void PreviewReader::start(const QString &text, const AgentSpec &spec)
{
    m_original = text;
    m_base = spec;
    m_asked = spec;
    m_readBack.reset();
}

bool PreviewReader::readOriginal(const HostFacts &facts)
{
    if (!m_readBack) {
        if (Result<Import> import = m_importer(m_original, facts)) {
            m_readBack = *import;
        }
    }
    return m_readBack.has_value();
}

QList<PreviewRemark> PreviewReader::remarksOn(const Import &import) const
{
    QHash<QString, int> known;
    for (const ImportItem &item : m_readBack->items) {
        if (isRemarkable(item)) {
            ++known[sentence(item)];
        }
    }
    QList<PreviewRemark> remarks;
    for (const ImportItem &item : import.items) {
        const QString text = sentence(item);
        if (!isRemarkable(item) || --known[text] >= 0) {
            continue;
        }
        if (item.fate == Fate::NotKept) {
            // What has no setting is a part of the text that can't be read.
            remarks.append(
                {item.setting.isEmpty() ? Kind::Unreadable : Kind::NotKept, item.line, text});
        } else {
            remarks.append(
                {Kind::Added, 0, Text::tr("The agent has this all the same: %1").arg(text)});
        }
    }
    return remarks;
}

PreviewReader::Reading PreviewReader::read(const QString &text, const AgentSpec &present,
                                           const HostFacts &facts)
{
    Reading reading;
    const Result<Import> import = m_importer(text, facts);
    if (!import) {
        reading.remarks.append(
            {Kind::Unreadable, lineIn(import.error().message), describe(import.error())});
        return reading;
    }
    if (!readOriginal(facts)) {
        reading.remarks.append({Kind::Unreadable, 0, Text::tr("This text can’t be edited.")});
        return reading;
    }
    reading.remarks = remarksOn(*import);

    const AgentSpec asked = withChanges(m_base, m_readBack->spec, import->spec);
    AgentSpec next = withChanges(present, m_asked, asked);
    for (const SpecIssue &issue : newErrors(present, next)) {
        reading.remarks.append({Kind::Refused, lineOf(issue, *import), issue.message});
    }
    const auto stops = [](const PreviewRemark &remark) {
        return remark.kind == Kind::Unreadable || remark.kind == Kind::Refused;
    };
    const bool stopped = std::any_of(reading.remarks.begin(), reading.remarks.end(), stops);
    sortByLine(reading.remarks);
    if (stopped) {
        return reading;
    }
    if (!hasErrors(validateSpec(next))) {
        if (const Result<Plan> plan = makePlan(next, facts); !plan) {
            reading.remarks.append({Kind::Refused, 0, describe(plan.error())});
            return reading;
        }
    }
    m_asked = asked;
    reading.spec = std::move(next);
    return reading;
}

} // namespace dw::gui
