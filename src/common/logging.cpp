#include "common/logging.h"

namespace dw {
Q_LOGGING_CATEGORY(logDocker, "dindwizard.docker", QtWarningMsg)
Q_LOGGING_CATEGORY(logLaunch, "dindwizard.launch", QtWarningMsg)
Q_LOGGING_CATEGORY(logGui, "dindwizard.gui", QtWarningMsg)
} // namespace dw
