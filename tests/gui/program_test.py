"""The program itself, from outside: its window on a real display, driven by xdotool.

Needs an X display (tests/run starts one).
"""

import os
import subprocess
import time
import unittest

import sessionmanager
from outside import PATIENCE, PROGRAM, Outside


class Program(Outside):
    def setUp(self):
        super().setUp()
        self.environment |= {"DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}

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
        self.assertEqual(self.draft()["spec"]["name"], "from-a-file")

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

    def test_goes_on_where_it_was_killed(self):
        first = self.start(self.spec_file())
        self.wait_for("TeamCity agents with Docker", first)
        self.wait_for_draft(lambda draft: draft["page"] == 1)
        first.kill()
        first.wait()
        second = self.start()
        window = self.wait_for("TeamCity agents with Docker", second)
        # It begins on the first page, and goes to the one where it was.
        self.wait_for_draft(lambda draft: draft["page"] == 1 and draft["open"])
        self.assertEqual(self.draft()["spec"]["name"], "from-a-file")
        # Closed on purpose, it begins at the beginning.
        self.keys(window, "alt+q")
        self.assertEqual(second.wait(PATIENCE), 0)
        self.assertEqual(self.draft()["page"], 0)
        third = self.start()
        self.wait_for("TeamCity agents with Docker", third)
        time.sleep(2)
        self.assertEqual(self.draft()["page"], 0)
        self.assertEqual(self.draft()["spec"]["name"], "from-a-file")

    def test_comes_back_with_its_session(self):
        manager = sessionmanager.SessionManager()
        self.addCleanup(manager.close)
        first = self.start(self.spec_file(), SESSION_MANAGER=manager.address)
        manager.run_until(lambda: manager.saved == 1)
        window = self.wait_for("TeamCity agents with Docker", first)
        self.wait_for_draft(lambda draft: draft["page"] == 1)
        self.keys(window, "alt+n") # to the review; what was done just now counts too
        manager.ask_to_save(ending=True)
        manager.run_until(lambda: manager.saved == 2)
        command = manager.properties["RestartCommand"]
        self.assertIn("-session", command)
        self.assertNotIn("agent.json", " ".join(command))
        manager.end()
        manager.run_until(lambda: first.poll() is not None)
        self.assertEqual(first.returncode, 0)
        page = self.draft()["page"]
        self.assertGreaterEqual(page, 1)
        second = self.start(*command[1:], SESSION_MANAGER=manager.address)
        manager.run_until(lambda: manager.registered == 2)
        self.wait_for("TeamCity agents with Docker", second)
        self.wait_for_draft(lambda draft: draft["page"] == page and draft["open"])
        self.assertEqual(self.draft()["spec"]["name"], "from-a-file")


if __name__ == "__main__":
    unittest.main()
