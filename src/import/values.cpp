#include "import/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dw::values {

namespace {

bool isDriveLetter(const QString &text)
{
    return text.size() == 1 && text.front().isLetter() && text.front().unicode() < 128;
}

/// Splits at colons, except behind the drive letter of a Windows path.
QStringList splitPaths(const QString &text)
{
    const QStringList raw = text.split(u':');
    QStringList parts;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool drive = isDriveLetter(raw[i]) && i + 1 < raw.size() &&
                           (raw[i + 1].startsWith(u'\\') || raw[i + 1].startsWith(u'/'));
        if (drive) {
            parts.append(raw[i] + u':' + raw[i + 1]);
            ++i;
        } else {
            parts.append(raw[i]);
        }
    }
    return parts;
}

bool isPath(const QString &source)
{
    return source.startsWith(u'/') || source.startsWith(u'.') || source.startsWith(u'~') ||
           source.startsWith(u'\\') || source.startsWith(u'$') ||
           (source.size() > 1 && isDriveLetter(source.left(1)) && source[1] == u':');
}

Mount::Type typeOf(const QString &source)
{
    return isPath(source) ? Mount::Type::Bind : Mount::Type::Volume;
}

/// One key=value field of --mount. False: the record is none that a plan could hold.
bool applyField(ParsedMount &parsed, const QString &field)
{
    const QString key = field.section(u'=', 0, 0).trimmed().toLower();
    const bool hasValue = field.contains(u'=');
    const QString value = field.section(u'=', 1);
    if (key == u"type"_s) {
        if (value != u"bind"_s && value != u"volume"_s) {
            return false;
        }
        parsed.mount.type = value == u"bind"_s ? Mount::Type::Bind : Mount::Type::Volume;
    } else if (key == u"source"_s || key == u"src"_s) {
        parsed.mount.source = value;
    } else if (key == u"target"_s || key == u"dst"_s || key == u"destination"_s) {
        parsed.mount.target = value;
    } else if (key == u"readonly"_s || key == u"ro"_s) {
        parsed.mount.readOnly = !hasValue || value == u"true"_s || value == u"1"_s;
    } else {
        parsed.dropped.append(field);
    }
    return true;
}

} // namespace

std::optional<ParsedMount> shortMount(const QString &text)
{
    const QStringList parts = splitPaths(text);
    ParsedMount parsed;
    if (parts.size() == 1) {
        parsed.mount.target = parts[0];
        parsed.anonymous = true;
    } else if (parts.size() == 2 || parts.size() == 3) {
        parsed.mount.source = parts[0];
        parsed.mount.target = parts[1];
    }
    if (parsed.mount.target.isEmpty() || (!parsed.anonymous && parsed.mount.source.isEmpty())) {
        return std::nullopt;
    }
    parsed.mount.type = typeOf(parsed.mount.source);
    parsed.mount.createSource = parsed.mount.type == Mount::Type::Bind;
    for (const QString &option : parts.value(2).split(u',', Qt::SkipEmptyParts)) {
        if (option == u"ro"_s) {
            parsed.mount.readOnly = true;
        } else if (option != u"rw"_s) {
            parsed.dropped.append(option);
        }
    }
    return parsed;
}

std::optional<ParsedMount> mountRecord(const QString &text)
{
    const std::optional<QStringList> fields = csvFields(text);
    if (!fields) {
        return std::nullopt;
    }
    ParsedMount parsed;
    for (const QString &field : *fields) {
        if (!applyField(parsed, field)) {
            return std::nullopt;
        }
    }
    const bool bind = parsed.mount.type == Mount::Type::Bind;
    if (parsed.mount.target.isEmpty() || (bind && parsed.mount.source.isEmpty())) {
        return std::nullopt;
    }
    parsed.anonymous = parsed.mount.source.isEmpty();
    return parsed;
}

std::optional<QStringList> csvFields(const QString &text)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                field.append(c);
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                field.append(c);
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            fields.append(field);
            field.clear();
        } else {
            field.append(c);
        }
    }
    if (quoted) {
        return std::nullopt;
    }
    fields.append(field);
    return fields;
}

std::optional<std::chrono::seconds> duration(const QString &text)
{
    static const QRegularExpression whole(
        u"\\A(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?(?:ns|us|µs|ms|s|m|h))+\\z"_s);
    static const QRegularExpression part(u"([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s|m|h)"_s);
    if (text == u"0"_s) {
        return std::chrono::seconds(0);
    }
    if (text.size() > 100 || !whole.match(text).hasMatch()) {
        return std::nullopt;
    }
    static const QMap<QString, double> units{{u"ns"_s, 1e-9}, {u"us"_s, 1e-6}, {u"µs"_s, 1e-6},
                                             {u"ms"_s, 1e-3}, {u"s"_s, 1},     {u"m"_s, 60},
                                             {u"h"_s, 3600}};
    double seconds = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        seconds += match.captured(1).toDouble() * units.value(match.captured(2));
    }
    const auto rounded = static_cast<std::int64_t>(std::llround(std::min(seconds, 1e9)));
    return std::chrono::seconds(seconds > 0 ? std::max<std::int64_t>(rounded, 1) : 0);
}

std::optional<QString> extraHost(const QString &text)
{
    const auto separator =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'='; });
    const qsizetype at = separator - text.begin();
    QString address = text.mid(at + 1);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1).chopped(1);
    }
    if (at == 0 || address.isEmpty()) {
        return std::nullopt;
    }
    return text.left(at) + u':' + address;
}

std::optional<PublishedPort> publishedPort(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([0-9]{1,3}(?:\\.[0-9]{1,3}){3}):([0-9]{1,5}):([0-9]{1,5})(?:/tcp)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return PublishedPort{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

std::optional<std::pair<QString, QString>> assignment(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 0) {
        return std::nullopt;
    }
    return std::pair{text.left(at), text.mid(at + 1)};
}

double processors(double number)
{
    const double rounded = std::round(number * 1e6) / 1e6;
    return std::abs(rounded - number) < 4e-9 ? rounded : number;
}

} // namespace dw::values
