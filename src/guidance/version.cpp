#include "guidance/version.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype mostNumbers = 8;
constexpr qsizetype longestText = 200;

int compareStages(const QString &left, const QString &right)
{
    // A release, which has no stage, comes after all of them; alpha, beta and rc are in order.
    if (left.isEmpty() != right.isEmpty()) {
        return left.isEmpty() ? 1 : -1;
    }
    return left.compare(right);
}

} // namespace

std::optional<Version> Version::parse(const QString &text)
{
    // Debian writes "28.0.0~rc.1".
    static const QRegularExpression form(
        u"^v?(\\d{1,9}(?:\\.\\d{1,9})*+)(?!\\d)(?:[-~.]?(alpha|beta|rc|dev|pre|tp)[-.]?(\\d{0,9}))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed().left(longestText));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QStringList numbers = match.captured(1).split(u'.');
    if (numbers.size() > mostNumbers) {
        return std::nullopt;
    }
    Version version;
    for (const QString &number : numbers) {
        version.m_numbers.append(number.toInt());
    }
    version.m_stage = match.captured(2).toLower();
    version.m_attempt = match.captured(3).toInt();
    return version;
}

QString Version::toString() const
{
    QStringList numbers;
    for (const int number : m_numbers) {
        numbers.append(QString::number(number));
    }
    QString text = numbers.join(u'.');
    if (!m_stage.isEmpty()) {
        text += u'-' + m_stage;
        if (m_attempt > 0) {
            text += u'.' + QString::number(m_attempt);
        }
    }
    return text;
}

std::strong_ordering operator<=>(const Version &left, const Version &right)
{
    const qsizetype size = std::max(left.m_numbers.size(), right.m_numbers.size());
    for (qsizetype i = 0; i < size; ++i) {
        const auto order = left.m_numbers.value(i) <=> right.m_numbers.value(i);
        if (std::is_neq(order)) {
            return order;
        }
    }
    const auto stages = compareStages(left.m_stage, right.m_stage) <=> 0;
    return std::is_neq(stages) ? stages : left.m_attempt <=> right.m_attempt;
}

std::optional<VersionRange> VersionRange::parse(const QString &text)
{
    struct Sign
    {
        QStringView text;
        Relation relation;
    };
    static constexpr std::array signs{Sign{u"<=", Relation::LessOrEqual}, // before its beginning
                                      Sign{u">=", Relation::GreaterOrEqual},
                                      Sign{u"<", Relation::Less}, Sign{u">", Relation::Greater},
                                      Sign{u"=", Relation::Equal}};
    VersionRange range;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Sign &each) {
            return word.startsWith(each.text);
        });
        const std::optional<Version> version =
            sign != signs.end() ? Version::parse(word.mid(sign->text.size())) : std::nullopt;
        if (!version) {
            return std::nullopt;
        }
        range.m_conditions.append({sign->relation, *version});
    }
    return range;
}

bool VersionRange::contains(const Version &version) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &condition) {
        const auto order = version <=> condition.version;
        switch (condition.relation) {
        case Relation::Less:
            return std::is_lt(order);
        case Relation::LessOrEqual:
            return std::is_lteq(order);
        case Relation::Equal:
            return std::is_eq(order);
        case Relation::GreaterOrEqual:
            return std::is_gteq(order);
        case Relation::Greater:
            return std::is_gt(order);
        }
        return false;
    });
}

} // namespace dw
