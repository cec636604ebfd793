#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace dw {

/// A version as programs, kernels and packages state it: numbers between dots, perhaps a
/// pre-release, perhaps what a packager added.
///
/// "29.4.0-rc.1" comes before "29.4.0". What a packager or builder added says nothing about the
/// program itself and is left out: "5.15.0-119-generic" is 5.15.0, "0.6.7-0.linux" is 0.6.7 and
/// "20.10.24+dfsg1" is 20.10.24. Missing numbers count as 0: "29" equals "29.0.0".
class Version
{
public:
    /// "v" before the number is passed over. Nothing when the text does not begin with a number,
    /// has more than 8 of them, or one of more than 9 digits.
    static std::optional<Version> parse(const QString &text);

    /// The numbers and the pre-release, without anything else: "29.4.0-rc.1".
    QString toString() const;

    friend std::strong_ordering operator<=>(const Version &left, const Version &right);
    friend bool operator==(const Version &left, const Version &right)
    {
        return (left <=> right) == 0;
    }

private:
    QList<int> m_numbers;
    QString m_stage;   ///< "alpha", "beta", "rc", …; empty for a release
    int m_attempt = 0; ///< the number behind it: 1 in rc.1
};

/// Conditions that all have to hold: ">=29.0 <29.3", "<=0.6.7", "=1". An empty range has none.
class VersionRange
{
public:
    /// Nothing when a condition does not begin with <, <=, >, >= or =, or has no version behind it.
    static std::optional<VersionRange> parse(const QString &text);

    bool contains(const Version &version) const;

private:
    enum class Relation { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };
    struct Condition
    {
        Relation relation;
        Version version;
    };
    QList<Condition> m_conditions;
};

} // namespace dw
