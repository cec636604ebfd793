#include "render/yamlwriter.h"

#include "render/shellquote.h"

#include <algorithm>

namespace dw {

void YamlWriter::comment(const QString &text)
{
    m_out << YAML::Comment(commentLine(text).toStdString()) << YAML::Newline;
}

void YamlWriter::name(const QString &text)
{
    m_out << YAML::Key;
    quoted(text);
    m_out << YAML::Value;
}

void YamlWriter::string(const QString &text)
{
    quoted(m_escape ? m_escape(text) : text);
}

void YamlWriter::string(const char *key_, const QString &text)
{
    key(key_);
    string(text);
}

void YamlWriter::strings(const char *key_, const QStringList &list)
{
    key(key_);
    beginList();
    for (const QString &text : list) {
        string(text);
    }
    endList();
}

void YamlWriter::map(const char *key_, const QMap<QString, QString> &map)
{
    key(key_);
    beginMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        name(it.key());
        string(it.value());
    }
    endMap();
}

void YamlWriter::flag(const char *key_, bool value)
{
    key(key_);
    m_out << value;
}

void YamlWriter::number(const char *key_, qint64 value)
{
    key(key_);
    m_out << static_cast<long long>(value);
}

void YamlWriter::quoted(const QString &text)
{
    // YAML 1.1 takes the separators for line breaks and would fold them, 1.2 would not. A DEL may
    // not stand in a YAML file as it is, and the emitter lets it through.
    const bool escapes = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c.unicode() == 0x7F;
    });
    m_out << YAML::DoubleQuoted;
    if (escapes) {
        m_out << YAML::EscapeNonAscii;
    }
    m_out << text.toStdString();
}

} // namespace dw
