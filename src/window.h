#pragma once

/// Opens the window and runs until it is closed. Returns the program's exit code. Reads what is
/// given on the command line. Makes the QApplication, so there must be none yet. With C's name, as
/// windowmodule.cpp finds it by name.
extern "C" int dwRunWindow(int argc, char *argv[]);
