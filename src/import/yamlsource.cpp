#include "import/yamlsource.h"

#include "common/json.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

constexpr qsizetype maximumBytes = 1024LL * 1024;
constexpr int maximumDepth = 64;
// What the aliases of a small file can grow to.
constexpr int maximumValues = 100'000;
constexpr std::size_t maximumCharacters = 8UL * 1024 * 1024;

/// Thrown and caught in this file only: the reader is recursive, and yaml-cpp throws as well.
struct TooLarge
{
    int line;
};

class Reader
{
public:
    YamlValue read(const YAML::Node &node, int depth = 0)
    {
        YamlValue value;
        value.line = node.Mark().line + 1;
        m_line = std::max(value.line, 1);
        count(depth);
        if (node.Tag() == "!reset") {
            return value; // Compose's own: takes the setting away
        }
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            value.kind = YamlValue::Kind::Scalar;
            value.text = text(node.Scalar());
            break;
        case YAML::NodeType::Sequence:
            value.kind = YamlValue::Kind::List;
            for (const YAML::Node &item : node) {
                value.items.push_back(read(item, depth + 1));
            }
            break;
        case YAML::NodeType::Map:
            value.kind = YamlValue::Kind::Map;
            readMap(value, node, depth);
            break;
        default:
            break;
        }
        return value;
    }

private:
    int m_line = 1;
    int m_values = 0;
    std::size_t m_characters = 0;

    void count(int depth)
    {
        if (++m_values > maximumValues || depth > maximumDepth ||
            m_characters > maximumCharacters) {
            throw TooLarge{m_line};
        }
    }

    QString text(const std::string &utf8)
    {
        m_characters += utf8.size();
        return fromUtf8(utf8);
    }

    void readMap(YamlValue &map, const YAML::Node &node, int depth)
    {
        QHash<QString, std::size_t> places;
        std::vector<YamlValue> merged;
        for (const auto &pair : node) {
            YamlValue value = read(pair.second, depth + 1);
            value.key = keyText(pair.first, depth);
            value.keyLine = pair.first.Mark().line + 1;
            if (value.isNull()) {
                value.line = value.keyLine; // nothing stands nowhere
            }
            if (value.key == u"<<"_s && pair.first.Tag() != "!") {
                merged.push_back(std::move(value));
            } else if (const auto known = places.find(value.key); known != places.end()) {
                map.overridden.push_back(std::exchange(map.items[*known], std::move(value)));
            } else {
                places.insert(value.key, map.items.size());
                map.items.push_back(std::move(value));
            }
        }
        for (YamlValue &source : merged) {
            merge(map, places, source);
        }
    }

    /// What is in the map already counts, and the first of several sources.
    static void merge(YamlValue &map, QHash<QString, std::size_t> &places, YamlValue &source)
    {
        if (source.isList()) {
            for (YamlValue &item : source.items) {
                merge(map, places, item);
            }
            return;
        }
        if (!source.isMap()) {
            // Nothing to merge: it is kept as an entry, for which no key is known.
            if (!source.isNull()) {
                source.key = u"<<"_s;
                map.items.push_back(std::move(source));
            }
            return;
        }
        for (YamlValue &item : source.items) {
            if (places.contains(item.key)) {
                map.overridden.push_back(std::move(item));
            } else {
                places.insert(item.key, map.items.size());
                map.items.push_back(std::move(item));
            }
        }
        std::move(source.overridden.begin(), source.overridden.end(),
                  std::back_inserter(map.overridden));
    }

    QString keyText(const YAML::Node &key, int depth)
    {
        count(depth);
        return key.IsScalar() ? text(key.Scalar()) : key.IsNull() ? u"null"_s : u"?"_s;
    }
};

/// Notes where a document begins, and builds nothing.
class DocumentStart final : public YAML::EventHandler
{
public:
    int line = 0; ///< from 1

    void OnDocumentStart(const YAML::Mark &mark) override { line = mark.line + 1; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
    }
    void OnMapEnd() override {}
};

/// The line where the second document begins; 0: there is none. Not by YAML::LoadAll(), which takes
/// a comma behind a document for the start of another, and that one's for the next, without end.
int secondDocument(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    DocumentStart start;
    return parser.HandleNextDocument(start) && parser.HandleNextDocument(start) ? start.line : 0;
}

/// Whether a document may begin there: at ---, or behind the ... that ends another.
bool mayBegin(const QByteArray &text, int line)
{
    const QList<QByteArray> lines = text.split('\n').mid(0, line);
    return lines.last().startsWith("---") ||
           std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &before) { return before.startsWith("..."); });
}

Error notYaml(int line, const QByteArray &text, const QString &detail)
{
    const QByteArray atFault = text.split('\n').value(line - 1);
    const qsizetype indent =
        std::find_if(atFault.begin(), atFault.end(), [](char c) { return c != ' ' && c != '\t'; }) -
        atFault.begin();
    const bool tab = atFault.left(indent).contains('\t');
    return Error{ErrorCode::InvalidSpec,
                 Text::tr("Line %1 is not valid YAML: %2.").arg(line).arg(detail),
                 tab ? Text::tr("The line starts with a tab. YAML takes only spaces there.")
                     : Text::tr("Look at the indentation, colons and quotes of that line and of "
                                "the one before it.")};
}

} // namespace

const YamlValue *entry(const YamlValue &map, const QString &key)
{
    if (!map.isMap()) {
        return nullptr;
    }
    const auto found = std::find_if(map.items.begin(), map.items.end(),
                                    [&](const YamlValue &item) { return item.key == key; });
    return found == map.items.end() ? nullptr : &*found;
}

Result<YamlFile> readYaml(const QByteArray &text)
{
    if (text.size() > maximumBytes) {
        return Error{ErrorCode::InvalidSpec, Text::tr("The file is larger than 1 MiB.")};
    }
    try {
        const std::string utf8 = text.toStdString();
        YamlFile file;
        file.root = Reader().read(YAML::Load(utf8));
        file.secondDocument = secondDocument(utf8);
        if (file.secondDocument > 0 && !mayBegin(text, file.secondDocument)) {
            return notYaml(file.secondDocument, text,
                           Text::tr("something stands behind the end of the file's contents"));
        }
        return file;
    } catch (const TooLarge &large) {
        return Error{ErrorCode::InvalidSpec,
                     Text::tr("The file says too much, or refers to itself: reading stopped at "
                              "line %1.")
                         .arg(large.line),
                     Text::tr("Look at the aliases, the names with a * in front.")};
    } catch (const YAML::Exception &exception) {
        return notYaml(std::max(exception.mark.line + 1, 1), text,
                       QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return notYaml(1, text, QString::fromUtf8(exception.what()));
    }
}

} // namespace dw
