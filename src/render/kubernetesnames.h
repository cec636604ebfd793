#pragma once

#include <QSet>
#include <QString>

namespace dw {

// What Kubernetes lets things be called
// (kubernetes.io/docs/concepts/overview/working-with-objects).

/// The nearest DNS label: lower case, digits and -, at most `longest` characters.
QString dnsLabel(const QString &text, qsizetype longest = 63);
/// The nearest name for a Service and what is called after it: a label that begins with a letter.
QString serviceName(const QString &text, qsizetype longest);
/// The text itself if it is a DNS subdomain (labels with dots between), otherwise the nearest
/// label.
QString dnsSubdomain(const QString &text);
bool isDnsSubdomain(const QString &text);

bool isLabelKey(const QString &key); ///< annotations have the same keys
bool isLabelValue(const QString &value);
bool isEnvName(const QString &name);
/// Whether an address is written in full: no "10.1", no leading zeros, no scope of IPv6.
bool isAddress(const QString &address);

/// Hands out names of which no two are the same.
class UniqueNames
{
public:
    /// `wanted`, or `wanted` with a number behind it; at most 63 characters.
    QString unique(const QString &wanted);

private:
    QSet<QString> m_taken;
};

} // namespace dw
