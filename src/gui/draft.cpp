#include "gui/draft.h"

#include "common/json.h"
#include "common/logging.h"
#include "common/privatefile.h"
#include "gui/specmodel.h"
#include "spec/specjson.h"

#include <QFile>

#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestDraft = 2LL * 1024 * 1024;
constexpr auto pauseInTyping = 700ms;

QString draftPath()
{
    return stateFolder() + u"/draft.json"_s;
}

QByteArray toText(const SpecModel &model, int page, bool wasCutOff)
{
    Json unread = Json::object();
    for (auto it = model.unread().cbegin(); it != model.unread().cend(); ++it) {
        unread[it.key().toStdString()] = it->text;
    }
    return printJson({{"version", 1},
                      {"open", wasCutOff},
                      {"page", page},
                      {"unread", unread},
                      {"spec", specToJson(model.spec())}});
}

/// Empty: none is to be there.
void put(const QByteArray &text)
{
    if (text.isEmpty()) {
        QFile::remove(draftPath());
        return;
    }
    const Result<void> written = writePrivateFile(draftPath(), text);
    if (!written) {
        qCWarning(logGui) << written.error().message;
    }
}

} // namespace

std::optional<Draft> readDraft()
{
    const auto text = readSmallFile(draftPath(), largestDraft);
    if (!text) {
        return std::nullopt;
    }
    const Result<Json> json = parseJson(*text, {.bytes = largestDraft, .depth = 20});
    const Json *settings = json ? member(*json, "spec") : nullptr;
    if (!settings) {
        qCInfo(logGui) << draftPath() << "can't be read";
        return std::nullopt;
    }
    const Result<AgentSpec> spec = specFromJson(printJson(*settings));
    if (!spec) {
        qCInfo(logGui) << draftPath() << "can't be read:" << spec.error().message;
        return std::nullopt;
    }
    Draft draft{.spec = *spec, .unread = {}, .page = 0, .wasCutOff = boolAt(*json, "open")};
    draft.page = static_cast<int>(integerAt(*json, "page"));
    if (const Json *unread = member(*json, "unread"); unread && unread->is_object()) {
        for (const auto &[path, typed] : unread->items()) {
            draft.unread.insert(QString::fromStdString(path), {toQString(typed), {}});
        }
    }
    return draft;
}

DraftKeeper::DraftKeeper(const SpecModel &model, AgentSpec fresh, QObject *parent)
    : QObject(parent), m_model(model), m_settled(std::move(fresh))
{
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_model, &SpecModel::changed, this, &DraftKeeper::resume);
    save();
}

void DraftKeeper::setPage(int page)
{
    if (page >= 0) {
        m_page = page;
        resume();
    }
}

void DraftKeeper::resume()
{
    m_ended = false;
    m_pause.start();
}

void DraftKeeper::settle()
{
    m_settled = m_model.spec();
    save();
}

void DraftKeeper::save()
{
    write(true);
}

void DraftKeeper::close()
{
    if (!std::exchange(m_ended, true)) {
        m_page = 0;
        write(false);
    }
}

void DraftKeeper::suspend()
{
    if (!std::exchange(m_ended, true)) {
        write(true);
    }
}

void DraftKeeper::commit()
{
    save();
    m_writer.waitForDone();
}

void DraftKeeper::write(bool wasCutOff)
{
    m_pause.stop();
    const bool isNeeded = m_model.spec() != m_settled || !m_model.unread().isEmpty();
    const QByteArray text = isNeeded ? toText(m_model, m_page, wasCutOff) : QByteArray();
    if (std::exchange(m_written, text) != text) {
        m_writer.start([text] { put(text); });
    }
}

} // namespace dw::gui
