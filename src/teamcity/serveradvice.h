#pragma once

#include "spec/specchange.h"
#include "teamcity/serverstate.h"
#include "teamcity/serverurl.h"

#include <QStringList>

#include <optional>

namespace dw::teamcity {

/// A file that has to be there before a change of the spec makes sense.
struct FileToSave
{
    QString path;
    QByteArray content;

    bool operator==(const FileToSave &) const = default;
};

/// One way out: something to do, or a change that a click makes.
struct Remedy
{
    QString text; ///< a sentence; empty where the change's label says it all
    std::optional<SpecChange> change = {};
    std::optional<FileToSave> file = {}; ///< to be saved (0644) before the change is made

    bool operator==(const Remedy &) const = default;
};

enum class Severity { Good, Note, Problem };

/// What a state means for agents made from a spec, and what to do about it.
struct ServerAdvice
{
    QString id; ///< stable: "ready", "localhost", "untrusted-certificate", …
    Severity severity = Severity::Good;
    QString title;
    QString explanation = {}; ///< may be empty
    QList<Remedy> remedies = {};

    bool operator==(const ServerAdvice &) const = default;
};

/// What advice needs to know of this machine and of the published images.
struct AdviceContext
{
    QString image = {};           ///< the one in force, the method's default included
    QStringList agentImages = {}; ///< references that are known to exist
    QString architecture = QStringLiteral("amd64"); ///< the engine's, or "arm64"
    QStringList lanHosts = {}; ///< this machine's names and addresses in its network, best first
    QString certificateFolder = {}; ///< where certificates to mount are kept
};

/// The state as told of the spec's own address. Pure.
ServerAdvice adviseOn(const ServerState &state, const AgentSpec &spec,
                      const AdviceContext &context);

/// What to do about an address that was typed with something around it; nothing when it is clean.
std::optional<ServerAdvice> adviseOnTyping(const AgentSpec &spec);

/// The texts and the changes' labels below each other, for a terminal.
QString remedyText(const ServerAdvice &advice);

} // namespace dw::teamcity
