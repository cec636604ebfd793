#pragma once

#include "render/shellcommand.h"

namespace dw {

/// A Compose file that Compose 1.29 and every 2.x read: no `version`, no top-level `name`, every
/// string quoted, `$` as `$$`.
QString composeFile(const Plan &plan, const ExportOptions &options = {});

/// One container's part of it, with two blanks before its settings.
QString composeService(const Container &container, const ExportOptions &options = {});

/// What the file can't say of the plan, a sentence each.
QStringList notInCompose(const Plan &plan, const ExportOptions &options = {});

} // namespace dw
