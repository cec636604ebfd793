#include "preflight/agentsettings.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype block = 512;

QByteArray field(const QByteArray &header, qsizetype offset, qsizetype size)
{
    const QByteArray bytes = header.mid(offset, size);
    const qsizetype end = bytes.indexOf('\0');
    return end < 0 ? bytes : bytes.left(end);
}

/// Lines joined where one ends in an odd number of backslashes, without comments and blank ones.
QStringList logicalLines(const QString &text)
{
    QStringList lines;
    QString open;
    bool continues = false;
    for (QString line : QString(text).replace(u'\r', u'\n').split(u'\n')) {
        while (!line.isEmpty() && (line.front() == u' ' || line.front() == u'\t')) {
            line.remove(0, 1);
        }
        if (!continues && (line.isEmpty() || line.front() == u'#' || line.front() == u'!')) {
            continue;
        }
        qsizetype slashes = 0;
        while (slashes < line.size() && line[line.size() - 1 - slashes] == u'\\') {
            ++slashes;
        }
        continues = slashes % 2 == 1;
        open += continues ? line.chopped(1) : line;
        if (!continues) {
            lines.append(open);
            open.clear();
        }
    }
    if (!open.isEmpty()) {
        lines.append(open);
    }
    return lines;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar c = text[++i];
        bool isCode = false;
        const ushort code = c == u'u' ? text.mid(i + 1, 4).toUShort(&isCode, 16) : ushort{0};
        if (isCode) {
            plain += QChar(code);
            i += 4;
        } else {
            plain += c == u't'   ? QChar(u'\t')
                     : c == u'n' ? QChar(u'\n')
                     : c == u'r' ? QChar(u'\r')
                     : c == u'f' ? QChar(u'\f')
                                 : c;
        }
    }
    return plain;
}

/// Where the key ends: at the first =, : or blank that no backslash stands before.
qsizetype keyEnd(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (u"=: \t"_s.contains(line[i])) {
            return i;
        }
    }
    return line.size();
}

} // namespace

std::optional<QByteArray> fileInTar(const QByteArray &tar, const QByteArray &name)
{
    for (qsizetype at = 0; at + block <= tar.size();) {
        const QByteArray header = tar.mid(at, block);
        bool isSize = false;
        const qlonglong size = field(header, 124, 12).trimmed().toLongLong(&isSize, 8);
        at += block;
        if (!isSize || size < 0 || size > tar.size() - at) {
            return std::nullopt;
        }
        const char type = header[156];
        if ((type == '0' || type == '\0') && field(header, 0, 100) == name) {
            return tar.mid(at, size);
        }
        at += (size + block - 1) / block * block;
    }
    return std::nullopt;
}

QMap<QString, QString> parseProperties(const QByteArray &text)
{
    QMap<QString, QString> properties;
    // Java reads Latin-1 here; TeamCity's agent writes what is beyond ASCII as \uXXXX.
    for (const QString &line : logicalLines(QString::fromUtf8(text))) {
        const qsizetype end = keyEnd(line);
        QString value = line.mid(end).trimmed();
        if (!value.isEmpty() && (value.front() == u'=' || value.front() == u':')) {
            value = value.mid(1).trimmed();
        }
        properties.insert(unescaped(line.left(end)), unescaped(value));
    }
    return properties;
}

} // namespace dw
