#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <vector>

// What the fuzz targets share. A target is a function that libFuzzer calls with bytes of its making
// (llvm.org/docs/LibFuzzer.html); it ends the process where something is not as it has to be, and
// libFuzzer keeps the bytes.
namespace dw::fuzz {

/// Ends the process unless `holds`; `what` says what should have been.
void require(bool holds, const char *what);

QByteArray toBytes(const std::uint8_t *data, std::size_t size);

/// `text` whole, byte by byte, and cut at places that depend on it: ways in which it may arrive.
std::vector<std::vector<QByteArray>> waysToArrive(const QByteArray &text);

/// Splits off what stands before the first line break, for targets that read two things. Without a
/// line break that is everything.
QByteArray takeLine(QByteArray &text);

} // namespace dw::fuzz

/// What libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
