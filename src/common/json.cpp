#include "common/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        return Error{ErrorCode::TooLarge,
                     u"A JSON document is larger than %1 bytes."_s.arg(limits.bytes)};
    }
    bool tooDeep = false;
    const auto watchDepth = [&](int depth, Json::parse_event_t event, Json &) {
        // Discarding at the limit keeps the parser from building what would be thrown away.
        const bool opens =
            event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        tooDeep = tooDeep || (opens && depth >= limits.depth);
        return !tooDeep;
    };
    Json json = Json::parse(text.begin(), text.end(), watchDepth, /*allow_exceptions=*/false);
    if (tooDeep) {
        return Error{ErrorCode::TooLarge,
                     u"A JSON document is nested deeper than %1 levels."_s.arg(limits.depth)};
    }
    if (json.is_discarded()) {
        return Error{ErrorCode::Protocol, u"This is not valid JSON."_s};
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
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString();
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
            keys.append(QString::fromStdString(item.key()));
        }
    }
    return keys;
}

} // namespace dw
