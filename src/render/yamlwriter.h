#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <yaml-cpp/yaml.h>

namespace dw {

/// Writes YAML that readers of YAML 1.1 and 1.2 understand alike: every string in double quotes,
/// plain keys, block style.
class YamlWriter
{
public:
    /// What an output's own reader needs done to a value before it is a YAML string.
    using Escape = QString (*)(const QString &);

    /// `escape` is applied to every string that is a value, and to no key.
    explicit YamlWriter(Escape escape = nullptr) : m_escape(escape) {}

    QString text() const { return QString::fromUtf8(m_out.c_str()); }
    YAML::Emitter &out() { return m_out; }

    void comment(const QString &text);
    void beginMap() { m_out << YAML::BeginMap; }
    void endMap() { m_out << YAML::EndMap; }
    void beginList() { m_out << YAML::BeginSeq; }
    void endList() { m_out << YAML::EndSeq; }

    /// A key of the format itself.
    void key(const char *name) { m_out << YAML::Key << name << YAML::Value; }
    /// A key that somebody chose.
    void name(const QString &text);

    void string(const QString &text);
    void string(const char *key_, const QString &text);
    void strings(const char *key_, const QStringList &list);
    void map(const char *key_, const QMap<QString, QString> &map);
    void flag(const char *key_, bool value);
    void number(const char *key_, qint64 value);

private:
    void quoted(const QString &text);

    YAML::Emitter m_out;
    Escape m_escape;
};

} // namespace dw
