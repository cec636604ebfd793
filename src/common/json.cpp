#include "common/json.h"

#include <QStringDecoder>

#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace dw {

QString fromUtf8(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(text);
}

namespace {

Error notJson()
{
    return {ErrorCode::Protocol, u"This is not valid JSON."_s};
}

/// Whether brackets open within more than `depth` others. Where the text is no JSON, it may say so
/// wrongly.
bool isDeeperThan(int depth, const QByteArray &text)
{
    int open = 0;
    bool isInString = false, isEscaped = false;
    for (const char byte : text) {
        if (isInString) {
            isInString = byte != '"' || isEscaped;
            isEscaped = byte == '\\' && !isEscaped;
        } else if (byte == '"') {
            isInString = true;
        } else if (byte == '{' || byte == '[') {
            if (++open > depth) {
                return true;
            }
        } else if (byte == '}' || byte == ']') {
            --open;
        }
    }
    return false;
}

} // namespace

Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        return Error{ErrorCode::TooLarge,
                     u"A JSON document is larger than %1 bytes."_s.arg(limits.bytes)};
    }
    // The parser takes a NUL for the end and would not look at what follows.
    if (text.contains('\0')) {
        return notJson();
    }
    // To watch the parser takes it twice as long.
    if (!limits.uniqueKeys && !isDeeperThan(limits.depth, text)) {
        Json json = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
        if (json.is_discarded()) {
            return notJson();
        }
        return json;
    }
    bool tooDeep = false;
    std::optional<std::string> repeated;
    std::vector<std::set<std::string>> keys; // of the objects that are open, outermost first
    const auto watch = [&](int depth, Json::parse_event_t event, Json &value) {
        using Event = Json::parse_event_t;
        // Discarding at the limit keeps the parser from building what would be thrown away.
        const bool opens = event == Event::object_start || event == Event::array_start;
        tooDeep = tooDeep || (opens && depth >= limits.depth);
        if (!limits.uniqueKeys || tooDeep) {
            return !tooDeep;
        }
        if (event == Event::object_start) {
            keys.emplace_back();
        } else if (event == Event::object_end) {
            keys.pop_back();
        } else if (event == Event::key &&
                   !keys.back().insert(value.get_ref<const std::string &>()).second) {
            repeated = value.get_ref<const std::string &>();
        }
        return true;
    };
    Json json = Json::parse(text.begin(), text.end(), watch, /*allow_exceptions=*/false);
    if (tooDeep) {
        return Error{ErrorCode::TooLarge,
                     u"A JSON document is nested deeper than %1 levels."_s.arg(limits.depth)};
    }
    if (json.is_discarded()) {
        return notJson();
    }
    if (repeated) {
        return Error{ErrorCode::Protocol, u"The key \"%1\" stands twice in the same object."_s.arg(
                                              QString::fromStdString(*repeated).left(80))};
    }
    return json;
}

QByteArray printJson(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) +
                                     '\n');
}

const Json *member(const Json &object, const char *key)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

QString toQString(const Json &value)
{
    return value.is_string() ? fromUtf8(value.get_ref<const std::string &>()) : QString();
}

QString stringAt(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value ? toQString(*value) : QString();
}

std::int64_t integerAt(const Json &object, const char *key, std::int64_t fallback)
{
    const Json *value = member(object, key);
    return value && value->is_number_integer() ? value->get<std::int64_t>() : fallback;
}

bool boolAt(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value && value->is_boolean() && value->get<bool>();
}

QStringList stringsAt(const Json &object, const char *key)
{
    QStringList strings;
    if (const Json *value = member(object, key); value && value->is_array()) {
        for (const Json &item : *value) {
            if (item.is_string()) {
                strings.append(toQString(item));
            }
        }
    }
    return strings;
}

QStringList keysAt(const Json &object, const char *key)
{
    QStringList keys;
    if (const Json *value = member(object, key); value && value->is_object()) {
        for (const auto &item : value->items()) {
            keys.append(fromUtf8(item.key()));
        }
    }
    return keys;
}

} // namespace dw
