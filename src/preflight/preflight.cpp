#include "preflight/preflight.h"

namespace dw {

QCoro::Task<QList<Check>> checkIntent(docker::Engine &engine, Intent intent, Cancellation *cancel)
{
    const SurveyQuestions questions = questionsFor(intent);
    const Survey survey = co_await takeSurvey(engine, questions, cancel);
    const QList<Check> checks = judge(survey, intent);
    co_return checks;
}

} // namespace dw
