#pragma once

#include "common/json.h"
#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace dw::docker {

/// Splits a stream of JSON objects (CRLF, other white space, or nothing between them; arriving in
/// any pieces) into objects.
class JsonStream
{
public:
    using Sink = std::function<Result<void>(const Json &)>;

    /// `limits` are those of each object. An Error of the sink ends the stream with that Error.
    explicit JsonStream(Sink sink, JsonLimits limits = {1024 * 1024, 32});

    /// Errors: Protocol (not an object), TooLarge, the sink's. After an error, stop feeding.
    Result<void> feed(QByteArrayView bytes);

    /// The stream has ended. An error (Protocol) inside an object.
    Result<void> finish() const;

private:
    Result<bool> step(char byte); // true: the object is whole

    Sink m_sink;
    JsonLimits m_limits;
    QByteArray m_object; // the part of an object that has come
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace dw::docker
