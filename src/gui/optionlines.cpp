#include "gui/optionlines.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OptionLines)
};

QString atLine(int number, const QString &problem)
{
    return Text::tr("Line %1: %2").arg(QString::number(number), problem);
}

/// Calls `read` for each line that counts; it returns what is wrong with the line, or nothing.
QString eachLine(const QString &text, const std::function<QString(const QString &)> &read)
{
    QString error;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        const QString start = line.trimmed();
        if (start.isEmpty() || start.startsWith(u'#')) {
            continue;
        }
        const QString problem = read(line);
        if (!problem.isEmpty() && error.isEmpty()) {
            error = atLine(number, problem);
        }
    }
    return error;
}

} // namespace

Lines<QMap<QString, QString>> readKeyValues(const QString &text)
{
    Lines<QMap<QString, QString>> lines;
    lines.error = eachLine(text, [&](const QString &line) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0) {
            return Text::tr("write it as KEY=value.");
        }
        const QString key = line.left(equals).trimmed();
        if (key.isEmpty()) {
            return Text::tr("there is no name before the “=”.");
        }
        if (lines.value.contains(key)) {
            return Text::tr("%1 is there twice; keep one of the two lines.").arg(key);
        }
        lines.value.insert(key, line.mid(equals + 1));
        return QString();
    });
    return lines;
}

Lines<QList<VolumeOption>> readVolumes(const QString &text)
{
    // A drive letter's colon belongs to the path.
    static const QRegularExpression form(
        u"^\\s*((?:[A-Za-z]:[\\\\/])?[^:]*):([^:]*)(?::([^:]*))?\\s*$"_s);
    Lines<QList<VolumeOption>> lines;
    lines.error = eachLine(text, [&](const QString &line) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch() || match.captured(1).isEmpty() || match.captured(2).isEmpty()) {
            return Text::tr("write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.");
        }
        const QString option = match.captured(3).trimmed();
        if (!option.isEmpty() && option != "ro"_L1 && option != "rw"_L1) {
            return Text::tr("“%1” is no option here; “ro” (read-only) is.").arg(option);
        }
        lines.value.append(
            {match.captured(1).trimmed(), match.captured(2).trimmed(), option == "ro"_L1});
        return QString();
    });
    return lines;
}

Lines<QList<std::pair<QString, QString>>> readHosts(const QString &text)
{
    Lines<QList<std::pair<QString, QString>>> lines;
    lines.error = eachLine(text, [&](const QString &line) {
        const qsizetype colon = line.indexOf(u':');
        const QString host = line.left(colon).trimmed();
        const QString address = line.mid(colon + 1).trimmed();
        if (colon < 0 || host.isEmpty() || address.isEmpty()) {
            return Text::tr("write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.");
        }
        lines.value.append({host, address});
        return QString();
    });
    return lines;
}

namespace {

QString lineOf(const QString &key, const QString &value)
{
    return key + u'=' + value;
}

QString lineOf(const VolumeOption &volume)
{
    return volume.source + u':' + volume.target + (volume.readOnly ? u":ro"_s : u""_s);
}

QString lineOf(const std::pair<QString, QString> &host)
{
    return host.first + u':' + host.second;
}

bool hasLine(const QString &key, const QString &value)
{
    return readKeyValues(lineOf(key, value)).value == QMap<QString, QString>{{key, value}};
}

bool hasLine(const VolumeOption &volume)
{
    return readVolumes(lineOf(volume)).value == QList{volume};
}

bool hasLine(const std::pair<QString, QString> &host)
{
    return readHosts(lineOf(host)).value == QList{host};
}

template <class T>
QList<T> listWithoutLine(const QList<T> &entries)
{
    QList<T> left;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(left),
                 [](const T &entry) { return !hasLine(entry); });
    return left;
}

template <class T>
QString listAsLines(const QList<T> &entries)
{
    QStringList lines;
    for (const T &entry : entries) {
        if (hasLine(entry)) {
            lines.append(lineOf(entry));
        }
    }
    return lines.join(u'\n');
}

} // namespace

QMap<QString, QString> withoutLine(const QMap<QString, QString> &values)
{
    QMap<QString, QString> left;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!hasLine(it.key(), it.value())) {
            left.insert(it.key(), it.value());
        }
    }
    return left;
}

QList<VolumeOption> withoutLine(const QList<VolumeOption> &volumes)
{
    return listWithoutLine(volumes);
}

QList<std::pair<QString, QString>> withoutLine(const QList<std::pair<QString, QString>> &hosts)
{
    return listWithoutLine(hosts);
}

QString writeLines(const QMap<QString, QString> &values)
{
    QStringList lines;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (hasLine(it.key(), it.value())) {
            lines.append(lineOf(it.key(), it.value()));
        }
    }
    return lines.join(u'\n');
}

QString writeLines(const QList<VolumeOption> &volumes)
{
    return listAsLines(volumes);
}

QString writeLines(const QList<std::pair<QString, QString>> &hosts)
{
    return listAsLines(hosts);
}

} // namespace dw::gui
