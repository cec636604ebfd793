#include "gui/wizardsettings.h"

#include "common/json.h"
#include "common/logging.h"
#include "spec/specjson.h"

#include <QSettings>

#include <array>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

struct AnswerKey
{
    QStringView key;
    bool Answers::*answer;
};

constexpr std::array answerKeys{
    AnswerKey{u"trustsEveryCommit", &Answers::trustsEveryCommit},
    AnswerKey{u"needsCompose", &Answers::needsCompose},
    AnswerKey{u"needsBuildx", &Answers::needsBuildx},
    AnswerKey{u"needsTestcontainers", &Answers::needsTestcontainers},
    AnswerKey{u"needsPublishedPorts", &Answers::needsPublishedPorts},
    AnswerKey{u"severalAgents", &Answers::severalAgents},
    AnswerKey{u"mayInstallOnHost", &Answers::mayInstallOnHost},
};

std::optional<Answers> loadAnswers(QSettings &store)
{
    std::optional<Answers> answers;
    store.beginGroup(u"answers"_s);
    if (store.contains(answerKeys.front().key.toString())) {
        answers.emplace();
        for (const AnswerKey &known : answerKeys) {
            bool &answer = *answers.*known.answer;
            answer = store.value(known.key.toString(), answer).toBool();
        }
    }
    store.endGroup();
    return answers;
}

void saveAnswers(QSettings &store, const Answers &answers)
{
    store.beginGroup(u"answers"_s);
    for (const AnswerKey &known : answerKeys) {
        store.setValue(known.key.toString(), answers.*known.answer);
    }
    store.endGroup();
}

} // namespace

WizardSettings WizardSettings::load()
{
    QSettings store;
    WizardSettings settings;
    settings.geometry = store.value(u"wizard/geometry"_s).toByteArray();
    settings.language = store.value(u"wizard/language"_s).toString();
    settings.engine = store.value(u"wizard/engine"_s).toString();
    settings.output = store.value(u"wizard/output"_s).toString();
    settings.answers = loadAnswers(store);
    const QByteArray text = store.value(u"wizard/spec"_s).toString().toUtf8();
    if (!text.isEmpty()) {
        const Result<AgentSpec> spec = specFromJson(text);
        if (spec) {
            settings.spec = *spec;
        } else {
            qCInfo(logGui) << "the remembered settings can't be read:" << spec.error().message;
        }
    }
    return settings;
}

void WizardSettings::save() const
{
    QSettings store;
    store.setValue(u"wizard/geometry"_s, geometry);
    store.setValue(u"wizard/language"_s, language);
    store.setValue(u"wizard/engine"_s, engine);
    store.setValue(u"wizard/output"_s, output);
    if (answers) {
        saveAnswers(store, *answers);
    }
    store.remove(u"wizard/spec"_s);
}

} // namespace dw::gui
