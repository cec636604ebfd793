#pragma once

#include "common/result.h"
#include "docker/engine.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>

namespace dw::docker {

/// Takes apart the stream of a container's output as logs, attach and exec send it: frames of a
/// kind (1 standard output, 2 standard error), three zero bytes, a big-endian length and that many
/// bytes. A container with a terminal has no frames: everything is standard output.
///
/// Payload is passed on with each feed(), that of several frames of one stream in one piece: an
/// engine sends a frame for each line. It is never kept beyond, so a frame's length costs no
/// memory.
class LogDemultiplexer
{
public:
    enum class Mode { Framed, Raw };
    using Sink = std::function<void(Stream, QByteArray)>;

    /// No engine writes longer frames (it splits at 16 KiB lines or 32 KiB reads); a longer one
    /// means that these bytes aren't frames.
    static constexpr quint32 maxFrame = 16 * 1024 * 1024;

    LogDemultiplexer(Mode mode, Sink sink);

    /// Errors: Protocol (no frame header where one has to be), TooLarge (a frame's length),
    /// EngineRefused (the engine reports an error of its own inside the stream).
    Result<void> feed(QByteArrayView bytes);

    /// The stream has ended. An error (Protocol) inside a frame.
    Result<void> finish() const;

private:
    Result<void> readFrames(QByteArrayView bytes);
    Result<void> openFrame();
    Result<void> closeFrame();
    void take(QByteArrayView payload);
    void passOn();

    Mode m_mode;
    Sink m_sink;
    static constexpr qsizetype headerSize = 8;
    std::array<char, headerSize> m_header = {};
    qsizetype m_headerSize = 0; // what has come of it
    quint32 m_remaining = 0;    // payload bytes still to come
    int m_kind = 0;
    QByteArray m_payload; // of one stream, from this feed()
    Stream m_stream = Stream::StandardOutput;
    QByteArray m_engineError;
};

} // namespace dw::docker
