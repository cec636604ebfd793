#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dw {

/// Writes YAML that readers of YAML 1.1 and 1.2 understand alike: every string in double quotes,
/// plain keys, block style.
///
/// What is begun is ended, in turn. A key stands in a map, and one value follows it; in a list
/// values stand without one.
class YamlWriter
{
public:
    /// What an output's own reader needs done to a value before it is a YAML string.
    using Escape = QString (*)(const QString &);

    /// `escape` is applied to every string that is a value, and to no key.
    explicit YamlWriter(Escape escape = nullptr) : m_escape(escape) {}

    /// What is written so far; the last line is not ended.
    QString text() const { return m_text; }

    /// Between documents.
    void comment(const QString &text);
    void beginDocument();
    void endLine();
    void blankLine();

    void beginMap() { begin(false); }
    void endMap() { end(u"{}"); }
    void beginList() { begin(true); }
    void endList() { end(u"[]"); }

    /// A key of the format itself: it needs no quotes.
    void key(const char *name);
    /// A key that somebody chose.
    void name(const QString &text);

    void string(const QString &text);
    void string(const char *key_, const QString &text);
    void strings(const char *key_, const QStringList &list);
    void map(const char *key_, const QMap<QString, QString> &map);
    void flag(const char *key_, bool value);
    void number(const char *key_, qint64 value);
    void number(qint64 value);
    /// Stands as it is, such as the digits of a number. Never what somebody has typed.
    void plain(QStringView text);

private:
    struct Block
    {
        bool isList = false;
        qsizetype indent = 0;
        bool beginsInLine = false; ///< its first entry follows the dash of a list around it
        bool isEmpty = true;
    };

    void begin(bool isList);
    void end(QStringView empty);
    void beginEntry();
    void beginValue();
    void quote(const QString &text);

    QString m_text;
    QList<Block> m_blocks; ///< the innermost last
    Escape m_escape;
};

} // namespace dw
