#pragma once

#include "common/result.h"
#include "docker/endpoint.h"

#include <QCommandLineParser>
#include <QStringList>

namespace dw {

// Each takes its own arguments, the first being "dind-wizard NAME", and returns an exit code.
int runMethods(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runLaunch(const QStringList &arguments);
int runAgents(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runRecover(const QStringList &arguments);
int runDoctor(const QStringList &arguments);

/// A parser with what all subcommands share: --help and --json.
/// Returns true when --help was asked for and printed.
bool printHelpIfAsked(QCommandLineParser &parser, const QStringList &arguments);
void addCommonOptions(QCommandLineParser &parser, const QString &description);

/// --engine resolved, or the engine that the docker command would choose.
Result<docker::Endpoint> endpointFromOptions(const QCommandLineParser &parser);
/// The same for a command that works on several engines: each --engine that was given.
Result<QList<docker::Endpoint>> endpointsFromOptions(const QCommandLineParser &parser);

} // namespace dw
