#pragma once

#include <QString>

namespace dw {

/// What went wrong, in terms a caller can branch on. The command line maps these to exit codes.
enum class ErrorCode {
    Usage,             ///< the command line or a call's arguments are off
    InvalidSpec,       ///< the AgentSpec can't be read or planned
    EngineUnreachable, ///< no engine answers at the endpoint, or it may not be used
    EngineRefused,     ///< the engine answered with an error (4xx, 5xx, or one inside a stream)
    ServerUnreachable, ///< no TeamCity server answers at its address, or not as one
    ServerRefused,     ///< the TeamCity server answered with an error
    NotFound,          ///< the engine has no such object (404)
    Conflict,          ///< a name is taken or the object's state forbids it (409)
    Timeout,           ///< a deadline ran out
    Cancelled,         ///< the user asked to stop
    Protocol,          ///< bytes that are not what the protocol allows
    TooLarge,          ///< a size limit was passed
    Io,                ///< a local file or process failed
    LaunchFailed,      ///< a launch ended and was undone
};

/// An error is a value: a code, what happened, and what to do next.
///
/// `message` keeps the engine's own words where it was the engine that spoke. `hint` may be empty.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString hint = {};
};

/// "message" or "message\nhint", for a terminal or a message box.
QString describe(const Error &error);

} // namespace dw
