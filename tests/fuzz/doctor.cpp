// An error text that somebody pasted.
#include "guidance/doctor.h"
#include "fuzzing.h"

#include <QSet>

#include <algorithm>

using namespace dw;
using dw::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::toBytes(data, size));
    constexpr qsizetype longestLine = 400;
    QSet<QString> seen;
    for (const Diagnosis &diagnosis : diagnose(text)) {
        require(!seen.contains(diagnosis.signature.id), "each signature comes once");
        seen.insert(diagnosis.signature.id);
        require(diagnosis.lineNumber >= 1 && diagnosis.lineNumber <= text.count(u'\n') + 1,
                "a diagnosis names a line of the text");
        require(diagnosis.line.size() <= longestLine, "the line that is shown is cut");
        require(std::none_of(diagnosis.line.begin(), diagnosis.line.end(),
                             [](QChar c) { return c.category() == QChar::Other_Control; }),
                "no control characters are shown");
    }
    const Error error = explained({ErrorCode::EngineRefused, text});
    require(error.message == text, "an explained error says the same");
    return 0;
}
