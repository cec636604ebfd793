"""The program itself, from outside: its window on a real display, driven by xdotool.

Needs an X display (tests/run starts one).
"""

import json
import os
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["DW_PROGRAM"]
PATIENCE = 60


class Program(unittest.TestCase):
    def setUp(self):
        if not os.environ.get("DISPLAY"):
            print("SKIPPED: no display")
            self.skipTest("no display")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        os.chmod(self.home, 0o700)
        self.environment = {
            "PATH": os.environ["PATH"], "DISPLAY": os.environ["DISPLAY"], "HOME": self.home,
            "XDG_RUNTIME_DIR": self.home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
            "DOCKER_HOST": "unix:///nonexistent/docker.sock",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

    def start(self, *arguments, **more):
        process = subprocess.Popen([PROGRAM, *arguments], env=self.environment | more)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def windows(self, title, process):
        done = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid),
                               "--name", title], capture_output=True, text=True, check=False)
        return done.stdout.split()

    def wait_for(self, title, process):
        deadline = time.monotonic() + PATIENCE
        while not (found := self.windows(title, process)):
            self.assertIsNone(process.poll(), f"it ended before it showed: {title}")
            self.assertLess(time.monotonic(), deadline, f"no window: {title}")
            time.sleep(0.1)
        return found[0]

    def wait_until_gone(self, title, process):
        deadline = time.monotonic() + PATIENCE
        while self.windows(title, process):
            self.assertLess(time.monotonic(), deadline, f"still there: {title}")
            time.sleep(0.1)

    def keys(self, window, *keys):
        subprocess.run(["xdotool", "windowactivate", "--sync", window, "key", "--clearmodifiers",
                        *keys], check=True)

    def spec_file(self):
        path = os.path.join(self.home, "agent.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "method": "dind", "name": "from-a-file",
                       "serverUrl": "http://teamcity.example.com"}, file)
        return path

    def test_quits_by_keyboard(self):
        process = self.start()
        window = self.wait_for("TeamCity agents with Docker", process)
        self.keys(window, "alt+q")
        self.assertEqual(process.wait(PATIENCE), 0)

    def test_measures_its_start(self):
        first = self.start()
        self.wait_for("TeamCity agents with Docker", first)
        for more in ([], [self.spec_file()]): # beside a window that is there; on any page
            begin = time.monotonic()
            done = subprocess.run([PROGRAM, "--measure-start", *more], env=self.environment,
                                  capture_output=True, text=True, timeout=PATIENCE, check=False)
            passed = (time.monotonic() - begin) * 1000
            self.assertEqual(done.returncode, 0, done.stderr)
            # Not before it was started, but for a tick of the kernel's clock.
            self.assertLessEqual(int(done.stdout), passed + 20)
            self.assertGreaterEqual(int(done.stdout), 0)
        self.assertFalse(os.path.exists(os.path.join(self.home, ".config", "dind-wizard")))
        self.assertIsNone(first.poll())
        done = subprocess.run([PROGRAM, "--measure-start", "--agents"], env=self.environment,
                              capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(done.returncode, 2)

    def test_started_once_more_it_serves_in_the_window_that_is_there(self):
        first = self.start()
        window = self.wait_for("TeamCity agents with Docker", first)
        self.assertEqual(self.start().wait(PATIENCE), 0)
        self.assertEqual(self.start(self.spec_file()).wait(PATIENCE), 0)
        self.assertEqual(self.start("--agents").wait(PATIENCE), 0)
        self.wait_for("Agents", first)
        self.assertIsNone(first.poll())
        # What was opened is what is remembered.
        self.keys(window, "alt+q")
        self.wait_until_gone("TeamCity agents with Docker", first)
        self.keys(self.wait_for("Agents", first), "alt+F4") # it keeps the program
        self.assertEqual(first.wait(PATIENCE), 0)
        self.assertIn("from-a-file", self.remembered())

    def test_another_engine_gets_a_window_of_its_own(self):
        first = self.start()
        self.wait_for("TeamCity agents with Docker", first)
        second = self.start("--engine", "unix:///nonexistent/other.sock")
        self.wait_for("TeamCity agents with Docker", second)

    def test_only_the_agents(self):
        process = self.start("--agents")
        window = self.wait_for("Agents", process)
        self.assertEqual(self.windows("TeamCity agents with Docker", process), [])
        self.keys(window, "alt+F4")
        self.assertEqual(process.wait(PATIENCE), 0)

    def test_speaks_the_users_language(self):
        process = self.start(LC_ALL="", LANG="C.UTF-8", LANGUAGE="de")
        self.wait_for("TeamCity-Agenten", process)

    def remembered(self):
        texts = []
        for folder, _, files in os.walk(self.home):
            for name in files:
                if name.endswith(".conf"):
                    with open(os.path.join(folder, name), encoding="utf-8") as file:
                        texts.append(file.read())
        return "".join(texts)


if __name__ == "__main__":
    unittest.main()
