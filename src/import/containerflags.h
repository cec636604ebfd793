#pragma once

#include "import/description.h"
#include "import/shellscript.h"

#include <QList>

namespace dw {

/// Reads what stands behind `docker run`: flags by the rules of docker's own parser
/// (pkg.go.dev/github.com/spf13/pflag: --flag value, --flag=value, -abc, -eVALUE), then the image
/// and the command. Adds one container to the description and a setting for every flag.
void readContainer(Description &description, const QList<ShellWord> &words);

} // namespace dw
