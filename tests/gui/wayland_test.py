"""The program itself on a Wayland compositor, driven by xdotool through the compositor's own window.

Run by wayland_session.sh. Nobody can ask there which windows there are: what the program and the
compositor say to each other tells, and libwayland writes it down.
"""

import contextlib
import os
import re
import subprocess
import time
import unittest

from outside import PATIENCE, PROGRAM, Outside

SPOKEN = re.compile(r"\[ *\d+\.\d+\] ")


class Wayland(Outside):
    def setUp(self):
        super().setUp()
        compositor = os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"])
        self.environment |= {"WAYLAND_DISPLAY": compositor, "QT_QPA_PLATFORM": "wayland", "WAYLAND_DEBUG": "client"}

    def start(self, *arguments, **more):
        path = os.path.join(self.home, f"said-{time.monotonic_ns()}")
        with open(path, "w", encoding="utf-8") as said:
            process = subprocess.Popen([PROGRAM, *arguments], env=self.environment | more, stderr=said)
        process.said = path
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def lines(self, process):
        with open(process.said, encoding="utf-8", errors="replace") as said:
            return said.read().splitlines()

    def wait_for(self, pattern, process):
        """The first match in what was said on Wayland."""
        def look():
            ended = process.poll() is not None
            for line in self.lines(process):
                if SPOKEN.match(line) and (found := re.search(pattern, line)):
                    return found
            self.assertFalse(ended, f"it ended before it said: {pattern}")
            return None
        return self.wait_until(look, f"never said: {pattern}")

    def wait_for_window(self, title, process):
        window = self.wait_for(rf'(xdg_toplevel[@#]\d+)\.set_title\("{title}', process)[1]
        # 4 of four bytes: it is the active window, to which keys go.
        self.wait_for(re.escape(window) + r"\.configure\(\d+, \d+, array\[[4-9]", process)
        return window

    def focus(self, process):
        """Where the keyboard went, in turn."""
        found = [re.search(r"wl_keyboard[@#]\d+\.enter\(\d+, (wl_surface[@#]\d+)", line)
                 for line in self.lines(process)]
        return [match[1] for match in found if match]

    @contextlib.contextmanager
    def while_another_window_has_the_keys(self, process):
        before = self.focus(process)
        yield
        self.wait_until(lambda: len(now := self.focus(process)) > len(before) and now[-1] == before[-1],
                        "the keyboard did not come back")

    def keys(self, *keys):
        compositor = subprocess.run(["xdotool", "search", "--class", "weston"], capture_output=True, text=True,
                                    check=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowactivate", "--sync", compositor, "key", "--clearmodifiers", *keys],
                       check=True)

    def assert_ends_well(self, process):
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertEqual([line for line in self.lines(process) if not SPOKEN.match(line)], [])

    def test_window_is_known_and_fits(self):
        process = self.start()
        window = self.wait_for_window("TeamCity agents with Docker", process)
        # The name of its desktop file, from which it has its icon.
        self.wait_for(re.escape(window) + r'\.set_app_id\("io\.github\.dind_wizard"\)', process)
        screen = self.wait_for(r"wl_output[@#]\d+\.mode\(\d+, (\d+), (\d+),", process)
        size = self.wait_for(r"set_window_geometry\(-?\d+, -?\d+, (\d+), (\d+)\)", process) # with its frame
        for side in (1, 2):
            self.assertLessEqual(int(size[side]), int(screen[side]))
            self.assertGreater(int(size[side]), int(screen[side]) * 0.8)
        self.keys("alt+q")
        self.assert_ends_well(process)

    def test_measures_its_start(self):
        done = subprocess.run([PROGRAM, "--measure-start"], env=self.environment | {"WAYLAND_DEBUG": ""},
                              capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertGreater(int(done.stdout), 0)

    def test_menus_open(self):
        process = self.start()
        self.wait_for_window("TeamCity agents with Docker", process)
        with self.while_another_window_has_the_keys(process):
            self.keys("alt+m")
            popup = self.wait_for(r"get_popup\(new id (xdg_popup[@#]\d+)", process)[1]
            self.wait_for(re.escape(popup) + r"\.grab\(", process) # it closes when one clicks elsewhere
            self.wait_for(re.escape(popup) + r"\.configure\(", process)
            self.keys("a") # the agents
            self.wait_for_window("Agents", process)
            self.keys("ctrl+w")
        self.keys("alt+q")
        self.assert_ends_well(process)

    def test_copies(self):
        process = self.start(self.spec_file())
        self.wait_for_window("TeamCity agents with Docker", process)
        self.wait_for_draft(lambda draft: draft["page"] == 1)
        self.keys("alt+n")
        self.wait_for_draft(lambda draft: draft["page"] == 2)
        self.keys("alt+c")
        self.wait_for(r"wl_data_device[@#]\d+\.set_selection\(wl_data_source", process)
        with self.while_another_window_has_the_keys(process):
            pasted = subprocess.run(["wl-paste", "--no-newline"], env=self.environment | {"WAYLAND_DEBUG": ""},
                                    capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(pasted.stderr, "")
        self.assertIn("from-a-file", pasted.stdout)
        self.keys("alt+q")
        self.assert_ends_well(process)

    def test_started_once_more_it_serves_in_the_window_that_is_there(self):
        first = self.start()
        self.wait_for_window("TeamCity agents with Docker", first)
        second = self.start(self.spec_file())
        self.assert_ends_well(second)
        self.assertFalse([line for line in self.lines(second) if "xdg_toplevel" in line])
        self.wait_for_draft(lambda draft: draft["page"] == 1)
        self.assertEqual(self.draft()["spec"]["name"], "from-a-file")
        self.keys("alt+q")
        self.assert_ends_well(first)


if __name__ == "__main__":
    unittest.main()
