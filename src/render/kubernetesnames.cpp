#include "render/kubernetesnames.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

bool matches(const QString &text, const QRegularExpression &whole)
{
    return whole.match(text).hasMatch();
}

} // namespace

QString dnsLabel(const QString &text, qsizetype longest)
{
    QString label;
    for (const QChar c : text.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        label += plain ? c : u'-';
    }
    while (label.startsWith(u'-')) {
        label.remove(0, 1);
    }
    label.truncate(longest);
    while (label.endsWith(u'-')) {
        label.chop(1);
    }
    return label.isEmpty() ? u"x"_s : label;
}

QString serviceName(const QString &text, qsizetype longest)
{
    const QString label = dnsLabel(text, longest);
    return label.front().isDigit() ? dnsLabel(u"agent-"_s + label, longest) : label;
}

bool isDnsSubdomain(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z"_s);
    return text.size() <= 253 && matches(text, form);
}

QString dnsSubdomain(const QString &text)
{
    return isDnsSubdomain(text) ? text : dnsLabel(text);
}

bool isLabelKey(const QString &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?\\z"_s);
    const qsizetype slash = key.indexOf(u'/');
    return matches(key.mid(slash + 1), form) && (slash < 0 || isDnsSubdomain(key.left(slash)));
}

bool isLabelValue(const QString &value)
{
    static const QRegularExpression form(
        u"\\A([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?\\z"_s);
    return matches(value, form);
}

bool isEnvName(const QString &name)
{
    static const QRegularExpression form(u"\\A[-._a-zA-Z][-._a-zA-Z0-9]*\\z"_s);
    return matches(name, form) && name != u"."_s && !name.startsWith(u".."_s);
}

bool isAddress(const QString &address)
{
    static const QRegularExpression four(
        u"\\A(25[0-5]|(2[0-4]|1\\d|[1-9])?\\d)(\\.(25[0-5]|(2[0-4]|1\\d|[1-9])?\\d)){3}\\z"_s);
    // What has a colon has been read as an address of IPv6 before; a scope means only one host.
    return address.contains(u':') ? !address.contains(u'%') : matches(address, four);
}

QString UniqueNames::unique(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; m_taken.contains(name); ++number) {
        const QString ending = u'-' + QString::number(number);
        name = dnsLabel(wanted, 63 - ending.size()) + ending;
    }
    m_taken.insert(name);
    return name;
}

} // namespace dw
