#include "gui/wizardsettings.h"

#include "common/json.h"
#include "common/logging.h"
#include "spec/specjson.h"

#include <QSettings>

namespace dw::gui {

using namespace Qt::StringLiterals;

WizardSettings WizardSettings::load()
{
    const QSettings store;
    WizardSettings settings;
    settings.geometry = store.value(u"wizard/geometry"_s).toByteArray();
    settings.engine = store.value(u"wizard/engine"_s).toString();
    settings.output = store.value(u"wizard/output"_s).toString();
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
    store.setValue(u"wizard/engine"_s, engine);
    store.setValue(u"wizard/output"_s, output);
    if (spec) {
        store.setValue(u"wizard/spec"_s, QString::fromUtf8(printJson(specToJson(*spec))));
    }
}

} // namespace dw::gui
