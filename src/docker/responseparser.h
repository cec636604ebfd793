#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace dw::docker {

/// Reads one HTTP/1.1 response out of bytes that arrive in any pieces. Opens nothing, waits for
/// nothing: feed() it, look at what is there, take what has come of the body.
///
/// Understands Content-Length, chunked and until-close bodies, responses that have none (HEAD, 204,
/// 304), interim 1xx responses (skipped) and 101 (the rest of the connection is takeLeftover()).
class ResponseParser
{
public:
    struct Options
    {
        bool answersHead = false;            ///< the request was HEAD: no body follows
        qint64 headerLimit = 64 * 1024;      ///< also bounds a chunk's header and the trailer
        qint64 bodyLimit = 16 * 1024 * 1024; ///< of the whole body; negative: none
    };

    ResponseParser();
    explicit ResponseParser(Options options);
    ~ResponseParser();
    ResponseParser(const ResponseParser &) = delete;
    ResponseParser &operator=(const ResponseParser &) = delete;

    /// Errors: Protocol (not HTTP), TooLarge. After an error the parser stays failed.
    Result<void> feed(QByteArrayView bytes);

    /// The peer has closed. An error (Protocol) where the response is not whole.
    Result<void> finish();

    bool hasHeader() const; ///< status and header fields are there
    bool isDone() const;    ///< the response is whole

    int status() const;
    QByteArray header(const QByteArray &name) const; ///< any case; the first of several
    qint64 bodySize() const;                         ///< body bytes so far, taken or not

    QByteArrayView body() const; ///< what has come of it since it was taken or forgotten
    void forgetBody();           ///< keeps the memory for what is to come
    QByteArray takeBody();       ///< what body() says, and forgets it
    QByteArray takeLeftover();   ///< bytes behind the end of the response

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dw::docker
