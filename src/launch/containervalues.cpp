#include "launch/containervalues.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

QString labelOf(const Json &object, const QString &key)
{
    const Json *labels = member(object, "Labels");
    return labels ? stringAt(*labels, key.toLatin1().constData()) : QString();
}

QString containerNameOf(const Json &item)
{
    const QStringList names = stringsAt(item, "Names");
    return names.isEmpty() ? QString() : names.first().mid(1); // "/name"
}

QString environmentValue(const Json &inspected, const QString &name)
{
    if (const Json *config = member(inspected, "Config")) {
        for (const QString &entry : stringsAt(*config, "Env")) {
            if (entry.startsWith(name + u'=')) {
                return entry.mid(name.size() + 1);
            }
        }
    }
    return {};
}

QString publishedAt(const Json &inspected)
{
    const Json *host = member(inspected, "HostConfig");
    const Json *ports = host ? member(*host, "PortBindings") : nullptr;
    if (!ports || !ports->is_object()) {
        return {};
    }
    for (const auto &port : ports->items()) {
        if (port.value().is_array() && !port.value().empty()) {
            return u"http://localhost:"_s + stringAt(port.value().front(), "HostPort");
        }
    }
    return {};
}

} // namespace dw
