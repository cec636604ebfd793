#include "docker/jsonstream.h"

#include "docker/tr.h"

#include <utility>

namespace dw::docker {

namespace {

bool separates(char byte)
{
    constexpr char recordSeparator = 0x1e; // application/json-seq, which newer engines may send
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == recordSeparator;
}

Error tooLarge()
{
    return Error{ErrorCode::TooLarge,
                 Tr::tr("A message of the engine is larger than this program accepts.")};
}

} // namespace

JsonStream::JsonStream(Sink sink, JsonLimits limits) : m_sink(std::move(sink)), m_limits(limits) {}

Result<void> JsonStream::feed(QByteArrayView bytes)
{
    qsizetype begin = 0; // of what belongs to the object and is not in m_object yet
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (m_depth == 0) {
            if (separates(bytes[at])) {
                continue;
            }
            begin = at;
        }
        if (m_object.size() + at - begin >= m_limits.bytes) {
            return tooLarge();
        }
        const Result<bool> whole = step(bytes[at]);
        if (!whole) {
            return whole.error();
        }
        if (!*whole) {
            continue;
        }
        m_object.append(bytes.sliced(begin, at + 1 - begin));
        const Result<Json> object = parseJson(std::exchange(m_object, {}), m_limits);
        if (!object) {
            return object.error();
        }
        if (Result<void> taken = m_sink(*object); !taken) {
            return taken;
        }
    }
    if (m_depth > 0) {
        m_object.append(bytes.sliced(begin));
    }
    return {};
}

Result<bool> JsonStream::step(char byte)
{
    // Only nesting and strings matter for finding the end; the parser judges the rest.
    if (m_depth == 0 && byte != '{') {
        return Error{ErrorCode::Protocol,
                     Tr::tr("The engine's stream is not made of JSON objects.")};
    }
    if (m_inString) {
        const bool ends = byte == '"' && !m_escaped;
        m_escaped = byte == '\\' && !m_escaped;
        m_inString = !ends;
        return false;
    }
    switch (byte) {
    case '"':
        m_inString = true;
        return false;
    case '{':
    case '[':
        if (++m_depth > m_limits.depth) {
            return tooLarge();
        }
        return false;
    case '}':
    case ']':
        return --m_depth == 0;
    default:
        return false;
    }
}

Result<void> JsonStream::finish() const
{
    if (m_depth > 0) {
        return Error{ErrorCode::Protocol,
                     Tr::tr("The engine's stream ended in the middle of a message.")};
    }
    return {};
}

} // namespace dw::docker
