#pragma once

#include "import/importer.h"

#include <functional>
#include <optional>

namespace dw::gui {

/// Something to say about an edited text.
struct PreviewRemark
{
    enum class Kind {
        Unreadable, ///< the text can't be read, so nothing of it counts
        Refused,    ///< the settings would be wrong
        NotKept,    ///< the agent will not have what stands there
        Added,      ///< the agent will have it, though it is gone from the text
    };

    Kind kind = Kind::NotKept;
    int line = 0; ///< from 1; 0: none
    QString text;

    bool operator==(const PreviewRemark &) const = default;
};

/// Reads what was made of a text back into the spec that it was rendered from. Only what differs
/// from the text as it was rendered counts, and is remarked on.
class PreviewReader
{
public:
    using Importer = std::function<Result<Import>(const QString &text, const HostFacts &facts)>;

    explicit PreviewReader(Importer importer) : m_importer(std::move(importer)) {}

    /// The text as it was rendered, from which spec.
    void start(const QString &text, const AgentSpec &spec);

    struct Reading
    {
        /// What the text asks for, applied to the present spec. Unset: it can't be.
        std::optional<AgentSpec> spec;
        QList<PreviewRemark> remarks; ///< those without a line last
    };
    /// `present`: what the spec is now. It may have been changed elsewhere since start().
    Reading read(const QString &text, const AgentSpec &present, const HostFacts &facts);

private:
    bool readOriginal(const HostFacts &facts);
    QList<PreviewRemark> remarksOn(const Import &import) const;

    Importer m_importer;
    QString m_original;
    AgentSpec m_base;                 ///< of the original
    AgentSpec m_asked;                ///< by the text that was read last
    std::optional<Import> m_readBack; ///< the original
};

} // namespace dw::gui
