#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dw {

/// A YAML file as plain values that know their lines: anchors followed, merge keys (<<) applied.
struct YamlValue
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text; ///< Scalar: quotes and escapes decoded
    int line = 0; ///< from 1; of an alias: where the value stands
    QString key;  ///< the key of an entry of a map
    int keyLine = 0;
    std::vector<YamlValue> items;      ///< of a list, or the entries of a map; each key once
    std::vector<YamlValue> overridden; ///< entries of a map that another of the same key replaces

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
};

/// The entry of a map; nullptr where it is absent.
const YamlValue *entry(const YamlValue &map, const QString &key);

struct YamlFile
{
    YamlValue root;
    int secondDocument = 0; ///< the line of another document in the file, which is not read; or 0
};

/// Reads the first document. Refuses more than 1 MiB, and aliases that make it much larger than
/// that. Errors: InvalidSpec, and the line stands in the message.
Result<YamlFile> readYaml(const QByteArray &text);

} // namespace dw
