#include "docker/pulltracker.h"

#include "docker/refusal.h"
#include "docker/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr qsizetype maxLayers = 1024; // an image can't have more than 127; a hostile stream could
constexpr qsizetype maxStatus = 200;

/// "Pulling from library/alpine" carries a tag as its id; only these speak of a layer.
bool speaksOfLayer(const QString &status)
{
    static const QStringList starts = {
        u"Pulling fs layer"_s,  u"Waiting"_s,    u"Downloading"_s,   u"Verifying Checksum"_s,
        u"Download complete"_s, u"Extracting"_s, u"Pull complete"_s, u"Already exists"_s,
    };
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QString &start) { return status.startsWith(start); });
}

QString printable(QString text)
{
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return text.left(maxStatus);
}

} // namespace

Result<void> PullTracker::add(const Json &message)
{
    if (const Json *detail = member(message, "errorDetail")) {
        const QString words = stringAt(*detail, "message");
        return pullRefusal(words.isEmpty() ? stringAt(message, "error") : words);
    }
    if (const QString words = stringAt(message, "error"); !words.isEmpty()) {
        return pullRefusal(words);
    }

    const QString id = stringAt(message, "id");
    const QString status = stringAt(message, "status");
    if (!status.isEmpty()) {
        m_progress.status = printable(id.isEmpty() ? status : id + u": "_s + status);
    }
    const bool known = m_layers.contains(id);
    if (!id.isEmpty() && speaksOfLayer(status) && (known || m_layers.size() < maxLayers)) {
        update(m_layers[id], status, member(message, "progressDetail"));
        sum();
    }
    return {};
}

void PullTracker::update(Layer &layer, const QString &status, const Json *detail)
{
    if (status.startsWith(u"Downloading"_s) && detail) {
        layer.total = std::max(layer.total, qint64(integerAt(*detail, "total")));
        layer.done = std::clamp(qint64(integerAt(*detail, "current")), qint64(0), layer.total);
    } else if (status.startsWith(u"Pull complete"_s) || status.startsWith(u"Already exists"_s)) {
        layer.complete = true;
        layer.done = layer.total;
    } else if (!status.startsWith(u"Pulling"_s) && !status.startsWith(u"Waiting"_s) &&
               !status.startsWith(u"Downloading"_s)) {
        layer.done = layer.total; // verifying, downloaded, extracting: the bytes are here
    }
}

void PullTracker::sum()
{
    m_progress.bytesDone = 0;
    m_progress.bytesTotal = 0;
    m_progress.layersDone = 0;
    m_progress.layersTotal = static_cast<int>(m_layers.size());
    // Sizes are what a stranger claims: adding them up must not overflow.
    constexpr qint64 most = qint64(1) << 60;
    for (const Layer &layer : std::as_const(m_layers)) {
        m_progress.bytesDone = std::min(m_progress.bytesDone + std::min(layer.done, most), most);
        m_progress.bytesTotal = std::min(m_progress.bytesTotal + std::min(layer.total, most), most);
        m_progress.layersDone += layer.complete ? 1 : 0;
    }
}

} // namespace dw::docker
