#pragma once

#include "import/description.h"
#include "import/yamlsource.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dw::compose {

/// A scalar with its variables replaced. Where they can't be, `kind` is Unclear and the value
/// stays as written.
struct Scalar
{
    QString value;
    Setting::Kind kind = Setting::Kind::Aspect;
    QString why;
};

Scalar scalarOf(const YamlValue &value);

/// true, yes, on, y, 1 and their opposites, in quotes or not. nullopt: none of them.
std::optional<bool> booleanOf(const QString &text);

/// A value in one line, as it stands in the file but without its quotes; secrets masked.
QString shown(const YamlValue &value);

/// "NAME=value", the value masked where the name looks like a secret's.
QString shownAssignment(const QString &name, const QString &value);

/// Collects the settings of a file.
class Report
{
public:
    void add(Setting setting);

    /// One setting for each scalar, list item or empty value below `value`: "path.key: text".
    void addLeaves(const QString &path, const YamlValue &value, Setting::Kind kind,
                   const QString &why, const QString &container = {});

    /// What was read before for this aspect has no effect after all.
    void supersede(const QString &container, const QString &aspect, const QString &why);

    /// What stands in the maps below `value` and is replaced by another of the same key. What else
    /// is said about the same place counts more: most of it is the default that services share.
    void addOverridden(const QString &path, const YamlValue &value, const QString &container = {});

    /// In the order of their lines.
    QList<Setting> take();

private:
    QList<Setting> m_settings;
    QList<Setting> m_overridden;
    QMultiHash<QString, qsizetype> m_byAspect; ///< places in m_settings
};

} // namespace dw::compose
