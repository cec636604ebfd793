#pragma once

#include <chrono>
#include <optional>

namespace dw {

/// How long ago the kernel started this process, before any code of the program ran. Too long by
/// less than a tick of the kernel's clock, which is 10 ms everywhere: from /proc/self/stat,
/// starttime (man 5 proc). Unset where that can't be read, which is everywhere but on Linux.
std::optional<std::chrono::milliseconds> processAge();

} // namespace dw
