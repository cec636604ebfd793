#pragma once

#include "common/result.h"
#include "docker/endpoint.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace dw::gui {

/// A program and its arguments.
using CommandLine = QStringList;

/// The user's terminal, told to run `command`: $TERMINAL, the system's choice, or one of the common
/// ones. `find`: the path of a program, or empty, as QStandardPaths::findExecutable(). Empty: there
/// is none.
CommandLine inTerminal(const CommandLine &command, const QProcessEnvironment &environment,
                       const std::function<QString(const QString &)> &find);

/// A shell in a container: bash where the image has it, else sh. Over an argument list only, so a
/// name can't become more than a name.
CommandLine shellIn(const QString &container);

/// `environment` with what tells the docker command to use that engine, and no other.
QProcessEnvironment environmentFor(const docker::Endpoint &endpoint,
                                   QProcessEnvironment environment);

/// The command as a person types it for that engine.
QString typedFor(const docker::Endpoint &endpoint, const CommandLine &command);

/// Opens the terminal and lets go of it. Errors: NotFound where there is no terminal or no docker
/// command, Io; the hint has the command to copy.
Result<void> openShell(const QString &container, const docker::Endpoint &endpoint,
                       const QProcessEnvironment &environment);

} // namespace dw::gui
