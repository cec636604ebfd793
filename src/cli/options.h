#pragma once

#include "common/result.h"
#include "spec/agentspec.h"

#include <QCommandLineParser>

namespace dw {

/// The options that every subcommand about a spec takes: --spec FILE and one for each field.
void addSpecOptions(QCommandLineParser &parser);
void addEngineOption(QCommandLineParser &parser);

/// The spec from --spec, if given, with the options laid over it. Usage for an option that can't be
/// read; what it says is not judged here (see validateSpec()).
Result<AgentSpec> specFromOptions(const QCommandLineParser &parser);

/// A settings file; Usage when it can't be read.
Result<AgentSpec> readSpecFile(const QString &path);

/// The first line of --token-file, or empty when the option is absent. At most 4 KiB.
Result<QString> readTokenFile(const QCommandLineParser &parser);
/// The first line of a file that holds a secret. Usage when it can't be read, or is no such text.
Result<QString> readSecretFile(const QString &path);

/// parser.parse() with what was wrong as an error; more than `words` words that are no options are
/// wrong too.
Result<void> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                            qsizetype words = 0);

} // namespace dw
