#pragma once

#include <QLoggingCategory>

// One category for each room that logs; switch on with QT_LOGGING_RULES="dindwizard.docker=true".
// Nothing that is logged may hold a secret: log names, sizes and states, never bodies or headers.
namespace dw {
Q_DECLARE_LOGGING_CATEGORY(logDocker)
Q_DECLARE_LOGGING_CATEGORY(logLaunch)
Q_DECLARE_LOGGING_CATEGORY(logGui)
} // namespace dw
