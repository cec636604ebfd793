"""Floods: memory stays bounded however much an engine sends.

DW_FLOOD_MIB: the length of the log (default 128; 1024 was run by hand).
"""

import os
import subprocess
import unittest

from lab import LabTest, unique_name

MIB = 1024 * 1024
LENGTH = int(os.environ.get("DW_FLOOD_MIB", "128")) * MIB
# The agent's own words, so that masking has something to do.
LINE = ("[2026-11-26 19:55:19,035]   INFO - jetbrains.buildServer.AGENT - Registering on server via "
        "URL, AuthorizationToken='0123456789abcdef'")


# A sanitizer that is built in keeps what was freed, to see whether it is still used.
KEEPING_NOTHING = ":quarantine_size_mb=0:thread_local_quarantine_size_kb=0"


class Flood(LabTest):
    def peak_of(self, *arguments):
        """The most memory that the program had resident, in bytes; and how much it printed."""
        environment = self.program_environment()
        environment["ASAN_OPTIONS"] = environment.get("ASAN_OPTIONS", "") + KEEPING_NOTHING
        process = subprocess.Popen([self.program, *arguments], stdout=subprocess.PIPE,
                                   env=environment)
        printed = sum(len(block) for block in iter(lambda: process.stdout.read(MIB), b""))
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_maxrss * 1024, printed

    def follow(self, script):
        """An agent whose log the script makes: how much memory following it takes beyond that of a
        program that hardly does anything, and how much was printed."""
        image, name = unique_name("flooding"), unique_name("flood")
        self.docker.build_tiny(image, "sh", "-c", script)
        self.addCleanup(self.docker, "image", "rm", "-f", image, check=False)
        engine = ["--engine", self.docker.engine]
        idle, _ = self.peak_of("agents", "list", *engine)
        self.launch(name, "--image", image, "--until", "started", "--restart", "no")
        peak, printed = self.peak_of("agents", "logs", "--follow", name, *engine)
        return peak - idle, printed

    def test_a_long_log(self):
        grown, printed = self.follow(
            f"/busybox yes \"{LINE}\" | /busybox head -c {LENGTH}; exec /busybox sleep 1")
        self.assertGreater(printed, 0.8 * LENGTH)  # what is masked is shorter
        self.assertLess(grown, 16 * MIB)

    def test_a_line_without_an_end(self):
        length = LENGTH // 4
        grown, printed = self.follow("/busybox yes 0123456789 | /busybox tr -d '\\n' | "
                                     f"/busybox head -c {length}; exec /busybox sleep 1")
        self.assertGreaterEqual(printed, length)
        self.assertLess(grown, 16 * MIB)


if __name__ == "__main__":
    unittest.main()
