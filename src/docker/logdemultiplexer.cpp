#include "docker/logdemultiplexer.h"

#include "docker/tr.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace dw::docker {

namespace {

constexpr int kindStandardError = 2;
constexpr int kindEngineError = 3; // moby's stdcopy.Systemerr
constexpr qsizetype maxEngineError = 4096;

Error notFrames()
{
    return Error{ErrorCode::Protocol,
                 Tr::tr("The container's output stream is not framed as it should be.")};
}

} // namespace

LogDemultiplexer::LogDemultiplexer(Mode mode, Sink sink) : m_mode(mode), m_sink(std::move(sink)) {}

Result<void> LogDemultiplexer::feed(QByteArrayView bytes)
{
    if (m_mode == Mode::Raw) {
        if (!bytes.isEmpty()) {
            m_sink(Stream::StandardOutput, bytes.toByteArray());
        }
        return {};
    }
    const Result<void> read = readFrames(bytes);
    passOn();
    return read;
}

Result<void> LogDemultiplexer::readFrames(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_remaining > 0) {
            const qsizetype part = std::min<qsizetype>(bytes.size(), m_remaining);
            take(bytes.first(part));
            m_remaining -= static_cast<quint32>(part);
            bytes = bytes.sliced(part);
        } else {
            const qsizetype part = std::min(bytes.size(), headerSize - m_headerSize);
            std::copy_n(bytes.data(), part, m_header.data() + m_headerSize);
            m_headerSize += part;
            bytes = bytes.sliced(part);
            if (m_headerSize < headerSize) {
                break;
            }
            if (Result<void> opened = openFrame(); !opened) {
                return opened;
            }
        }
        if (m_remaining == 0) {
            if (Result<void> closed = closeFrame(); !closed) {
                return closed;
            }
        }
    }
    return {};
}

Result<void> LogDemultiplexer::finish() const
{
    if (m_remaining > 0 || m_headerSize > 0) {
        return Error{ErrorCode::Protocol,
                     Tr::tr("The container's output stream ended in the middle of a frame.")};
    }
    return {};
}

Result<void> LogDemultiplexer::openFrame()
{
    m_kind = static_cast<uchar>(m_header.at(0));
    const bool padded = m_header.at(1) == 0 && m_header.at(2) == 0 && m_header.at(3) == 0;
    const auto length = qFromBigEndian<quint32>(m_header.data() + 4);
    m_headerSize = 0;
    if (m_kind > kindEngineError || !padded) {
        return notFrames();
    }
    if (length > maxFrame) {
        return Error{
            ErrorCode::TooLarge,
            Tr::tr("A frame of the container's output stream claims %1 bytes.").arg(length)};
    }
    m_remaining = length;
    return {};
}

Result<void> LogDemultiplexer::closeFrame()
{
    if (m_kind == kindEngineError && !m_engineError.isEmpty()) {
        return Error{ErrorCode::EngineRefused, QString::fromUtf8(m_engineError).trimmed()};
    }
    return {};
}

void LogDemultiplexer::take(QByteArrayView payload)
{
    if (m_kind == kindEngineError) {
        m_engineError.append(
            payload.first(std::min(payload.size(), maxEngineError - m_engineError.size())));
        return;
    }
    const Stream stream =
        m_kind == kindStandardError ? Stream::StandardError : Stream::StandardOutput;
    if (stream != m_stream) {
        passOn();
        m_stream = stream;
    }
    m_payload.append(payload);
}

void LogDemultiplexer::passOn()
{
    if (!m_payload.isEmpty()) {
        m_sink(m_stream, m_payload);
        m_payload.resize(0); // whose memory is used again, unless the sink has kept it
    }
}

} // namespace dw::docker
