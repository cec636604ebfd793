#pragma once

namespace dw {

/// dwRunWindow(), out of the module that the window and Qt Widgets are in: a subcommand needs
/// neither, and would spend two thirds of its time on linking them. The module takes what it needs
/// of the rooms from the program, which exports just that (CMakeLists.txt).
int runWindowModule(int argc, char *argv[]);

} // namespace dw
