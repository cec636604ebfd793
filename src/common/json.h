#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <cstdint>

namespace dw {

/// The text as it is. QString::fromStdString() and fromUtf8() take a U+FEFF at the beginning for a
/// mark and leave it out, which changes a value.
QString fromUtf8(const std::string &text);

} // namespace dw

NLOHMANN_JSON_NAMESPACE_BEGIN

template <>
struct adl_serializer<QString>
{
    template <class Json>
    static void to_json(Json &json, const QString &text)
    {
        json = text.toStdString();
    }
    template <class Json>
    static void from_json(const Json &json, QString &text)
    {
        text = dw::fromUtf8(json.template get_ref<const std::string &>());
    }
};

template <>
struct adl_serializer<QStringList>
{
    template <class Json>
    static void to_json(Json &json, const QStringList &list)
    {
        json = Json::array();
        for (const QString &text : list) {
            json.push_back(text);
        }
    }
};

template <>
struct adl_serializer<QMap<QString, QString>>
{
    template <class Json>
    static void to_json(Json &json, const QMap<QString, QString> &map)
    {
        json = Json::object();
        for (auto it = map.begin(); it != map.end(); ++it) {
            json[it.key().toStdString()] = it.value();
        }
    }
};

NLOHMANN_JSON_NAMESPACE_END

namespace dw {

/// JSON whose object keys keep the order they were written in, so that what we print reads well.
using Json = nlohmann::ordered_json;

struct JsonLimits
{
    qsizetype bytes = 16 * 1024 * 1024;
    int depth = 64;
    /// Refuse an object that has a key twice. Otherwise the last one counts.
    bool uniqueKeys = false;
};

/// Parses one JSON document from an untrusted source. Fails with TooLarge past a limit and with
/// Protocol on a syntax error or a repeated key; never throws.
Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// Pretty-printed UTF-8 with a trailing newline.
QByteArray printJson(const Json &json);

// Tolerant readers for what an engine sends: a missing member, or one of another type, reads as
// empty, because engines leave out what is empty and differ from version to version.
const Json *member(const Json &object, const char *key); ///< nullptr when absent or null
QString stringAt(const Json &object, const char *key);
std::int64_t integerAt(const Json &object, const char *key, std::int64_t fallback = 0);
bool boolAt(const Json &object, const char *key);
QStringList stringsAt(const Json &object, const char *key); ///< strings of an array
QStringList keysAt(const Json &object, const char *key);    ///< keys of an object
QString toQString(const Json &value);                       ///< a string value, or ""

} // namespace dw
