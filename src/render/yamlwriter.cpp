#include "render/yamlwriter.h"

#include "render/shellquote.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype indentation = 2;

/// What can't stand between double quotes as it is: quotes and backslashes; what YAML does not
/// take for printable; what YAML 1.1 takes for a line break and would fold, and 1.2 would not; and
/// a byte order mark. Halves of surrogate pairs are looked at where they stand.
bool isSpecial(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x20 && code < 0x7F) { // nearly all are
        return code == u'"' || code == u'\\';
    }
    return code <= 0xA0 || code == QChar::LineSeparator || code == QChar::ParagraphSeparator ||
           code == QChar::ByteOrderMark || code >= 0xFFFE || c.isSurrogate();
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\t':
        return u"\\t"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\b':
        return u"\\b"_s;
    case u'\f':
        return u"\\f"_s;
    default:
        const QString digits = QString::number(c.unicode(), 16);
        return c.unicode() <= 0xFF ? u"\\x"_s + digits.rightJustified(2, u'0')
                                   : u"\\u"_s + digits.rightJustified(4, u'0');
    }
}

} // namespace

void YamlWriter::endLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        m_text += u'\n';
    }
}

void YamlWriter::blankLine()
{
    endLine();
    m_text += u'\n';
}

void YamlWriter::comment(const QString &text)
{
    endLine();
    m_text += u"# "_s + commentLine(text) + u'\n';
}

void YamlWriter::beginDocument()
{
    endLine();
    m_text += u"---\n"_s;
}

void YamlWriter::begin(bool isList)
{
    Block block{.isList = isList};
    if (!m_blocks.isEmpty()) {
        if (m_blocks.last().isList) {
            beginValue();
            block.beginsInLine = true;
        }
        block.indent = m_blocks.last().indent + indentation;
    }
    m_blocks.append(block);
}

/// `empty`: what stands for it without entries.
void YamlWriter::end(QStringView empty)
{
    if (m_blocks.last().isEmpty) {
        beginEntry();
        m_text += empty;
    }
    m_blocks.removeLast();
}

void YamlWriter::beginEntry()
{
    Block &block = m_blocks.last();
    if (!block.isEmpty || !block.beginsInLine) {
        endLine();
        m_text.resize(m_text.size() + block.indent, u' ');
    }
    block.isEmpty = false;
}

void YamlWriter::beginValue()
{
    if (m_blocks.last().isList) {
        beginEntry();
        m_text += u"- "_s;
    } else {
        m_text += u' ';
    }
}

void YamlWriter::key(const char *name)
{
    beginEntry();
    m_text += QLatin1StringView(name);
    m_text += u':';
}

void YamlWriter::name(const QString &text)
{
    beginEntry();
    const qsizetype begin = m_text.size();
    quote(text);
    // A key that is followed by its colon has 1024 characters at most (YAML 1.2, 7.4.2).
    constexpr qsizetype longestSimple = 1000;
    if (m_text.size() - begin > longestSimple) {
        m_text.insert(begin, u"? "_s);
        m_text += u'\n';
        m_text.resize(m_text.size() + m_blocks.last().indent, u' ');
    }
    m_text += u':';
}

void YamlWriter::string(const QString &text)
{
    beginValue();
    quote(m_escape ? m_escape(text) : text);
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
    plain(value ? u"true" : u"false");
}

void YamlWriter::number(const char *key_, qint64 value)
{
    key(key_);
    number(value);
}

void YamlWriter::number(qint64 value)
{
    plain(QString::number(value));
}

void YamlWriter::plain(QStringView text)
{
    beginValue();
    m_text += text;
}

void YamlWriter::quote(const QString &text)
{
    m_text += u'"';
    auto from = text.begin();
    while (true) {
        const auto special = std::find_if(from, text.end(), [](QChar c) { return isSpecial(c); });
        m_text += QStringView(from, special);
        if (special == text.end()) {
            break;
        }
        from = special + 1;
        if (special->isHighSurrogate() && from != text.end() && from->isLowSurrogate()) {
            m_text += *special;
            m_text += *from++;
        } else if (special->isSurrogate()) {
            m_text += QChar(QChar::ReplacementCharacter); // half a character is none
        } else {
            m_text += escaped(*special);
        }
    }
    m_text += u'"';
}

} // namespace dw
