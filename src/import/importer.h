#pragma once

#include "common/json.h"
#include "common/result.h"
#include "plan/hostfacts.h"
#include "spec/agentspec.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dw {

/// What became of one setting of the source.
struct ImportItem
{
    enum class Fate {
        Understood, ///< a choice of the spec, or what the method does anyway
        Extra,      ///< kept as it is: a variable, volume, label or host entry of the agent
        NotKept,    ///< the agent will not have it
        Added,      ///< the agent will have it, though the source did not say so
    };

    Fate fate = Fate::Understood;
    QString setting; ///< as it stood in the source, secrets masked
    int line = 0;    ///< in the source, from 1; 0: none
    QString text;    ///< what became of it and why; may be empty

    bool operator==(const ImportItem &) const = default;
};

enum class ImportSource { DockerCommand, ComposeFile, Inspection, SpecFile };

/// A spec with its loss report. The spec may still have issues (validateSpec()): a command without
/// a server's address, say.
struct Import
{
    ImportSource source = ImportSource::DockerCommand;
    AgentSpec spec;
    QList<ImportItem> items; ///< in the order of the source, then what was added
};

/// Whether anything of the source is not kept.
bool losesSomething(const Import &import);

/// Reads a docker run command or a script of docker commands, a Compose file, the output of docker
/// inspect, or a settings file; which one, the text itself says. At most 1 MiB. `facts`: what the
/// planner assumes of the engine's host, to tell what is derived from what was chosen.
/// Errors: InvalidSpec when there is no container in it, or it is none of these.
Result<Import> importText(const QByteArray &text, const HostFacts &facts = {});

/// Of one kind, for an editor that knows what it holds.
Result<Import> importDockerCommand(const QString &text, const HostFacts &facts = {});
Result<Import> importComposeFile(const QByteArray &text, const HostFacts &facts = {});

/// What GET /containers/ID/json answered for each container, and GET /images/REF/json for their
/// images by id (what a container has from its image is not a setting). Images may be missing.
Result<Import> importInspection(const Json &containers, const Json &images,
                                const HostFacts &facts = {});

} // namespace dw
