"""The tools run and print what tests/bench/run reads. How fast they are is no matter here."""

import json
import os
import subprocess
import unittest

FOLDER = os.environ["DW_BENCH_TOOLS"]


class Tools(unittest.TestCase):
    def run_tool(self, name, *arguments, expect=0):
        done = subprocess.run([os.path.join(FOLDER, "bench_" + name), *arguments], text=True,
                              capture_output=True, timeout=250, check=False)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done.stdout

    def test_empty_wizard(self):
        self.assertEqual(self.run_tool("emptywizard"), "painted\n")
        self.assertTrue(self.run_tool("emptywizard", "--qt-version").startswith("6."))

    def test_compose(self):
        ten, twenty = (json.loads(self.run_tool("composemany", number)) for number in ("10", "20"))
        self.assertGreater(twenty["characters"], 1.9 * ten["characters"])
        self.assertGreater(ten["milliseconds"], 0)
        self.run_tool("composemany", "0", expect=2)
        self.run_tool("composemany", "10001", expect=1)

    def test_keystrokes(self):
        told = json.loads(self.run_tool("keystrokes", "2", "6"))
        for times in (told["working"], told["shown"]):
            self.assertEqual(times["count"], 6)
            self.assertLessEqual(times["p50"], times["p99"])
            self.assertLessEqual(times["p99"], times["max"])
        self.run_tool("keystrokes", "2", expect=2)

    def test_pauses(self):
        told = json.loads(self.run_tool("pauses", "1"))
        self.assertGreater(told["count"], 0)
        self.assertLessEqual(told["p99"], told["max"])

    def test_requests_need_an_engine(self):
        self.run_tool("requests", "unix:///nonexistent/docker.sock", "1", expect=1)
        self.run_tool("requests", "unix:///nonexistent/docker.sock", expect=2)


if __name__ == "__main__":
    unittest.main()
