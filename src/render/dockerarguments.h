#pragma once

#include "plan/plan.h"

#include <QList>

namespace dw {

/// The arguments of docker commands as lists, before any quoting. Each inner list is one flag with
/// its value, or the words that stand without one; a command is all of them in order.
using ArgumentGroups = QList<QStringList>;

ArgumentGroups networkCreateArguments(const Network &network);
/// Without the volume's name, which comes last.
ArgumentGroups volumeCreateArguments(const Labels &labels);

/// `docker run -d …`, or `docker create …` where more networks have to be connected before the
/// start. `envFile` is used only if the container has secret variables.
ArgumentGroups containerArguments(const Container &container, const QString &envFile);

/// Whether the container has to be created, connected and then started, rather than run.
bool needsConnecting(const Container &container);

/// "-v" value or "--mount" record for one mount, with its flag.
QStringList mountArguments(const Mount &mount);

/// "127.0.0.1:8111:8111", as docker's --publish and Compose's short form take it.
QString portText(const PublishedPort &port);

/// A container limit as docker takes it: "1.5".
QString formatCpus(double cpus);

} // namespace dw
