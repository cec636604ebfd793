#include "preflight/preflight.h"

#include "preflight/reachprobe.h"

namespace dw {

QCoro::Task<QList<Check>> checkIntent(docker::Engine &engine, Intent intent, Cancellation *cancel,
                                      std::optional<EngineSelf> self)
{
    const SurveyQuestions questions = questionsFor(intent);
    auto survey = takeSurvey(engine, questions, cancel, std::move(self)); // runs from here on
    const std::optional<Check> reach = co_await checkReach(engine, intent, cancel);
    const Survey seen = co_await survey;
    QList<Check> checks = judge(seen, intent);
    if (reach) {
        checks.append(*reach);
    }
    co_return checks;
}

} // namespace dw
