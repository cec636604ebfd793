#pragma once

#include "common/json.h"

#include <QList>

#include <algorithm>
#include <cmath>

/// The middle, the 99th hundredth (the nearest rank) and the longest of some times, as JSON.
inline dw::Json summaryOf(QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto rank = [&](double part) {
        const auto at = qsizetype(std::ceil(part * double(milliseconds.size()))) - 1;
        return milliseconds.at(std::clamp(at, qsizetype(0), milliseconds.size() - 1));
    };
    return {{"count", milliseconds.size()},
            {"p50", rank(0.5)},
            {"p99", rank(0.99)},
            {"max", milliseconds.last()}};
}
