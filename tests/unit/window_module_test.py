"""The window is a module of its own, beside the program, which does without it."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["DW_PROGRAM"])
BELOW = pathlib.Path("lib", "dind-wizard", "modules", "window.so") # the prefix
MODULE = PROGRAM.parent.parent / BELOW


def libraries(file):
    done = subprocess.run(["readelf", "--dynamic", "--wide", str(file)], capture_output=True,
                          text=True, check=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C"})
    return [line for line in done.stdout.splitlines() if "(NEEDED)" in line]


class WindowModule(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        os.chmod(self.folder, 0o700)
        (self.folder / "bin").mkdir()
        self.program = self.folder / "bin" / "dind-wizard"
        shutil.copy(PROGRAM, self.program)

    def run_program(self, *arguments, program=None):
        sanitizers = {k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")}
        return subprocess.run(
            [str(program or self.program), *arguments], capture_output=True, text=True, check=False,
            timeout=120, env=sanitizers | {
                "PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8",
                "XDG_RUNTIME_DIR": str(self.folder), "QT_QPA_PLATFORM": "offscreen",
                "DOCKER_HOST": "unix:///nonexistent/docker.sock",
                "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})

    def test_only_the_window_is_linked_with_what_draws(self):
        for library in ("Qt6Widgets", "Qt6Gui", "Qt6DBus"):
            self.assertFalse([line for line in libraries(PROGRAM) if library in line])
            self.assertTrue([line for line in libraries(MODULE) if library in line])

    def test_found_wherever_the_program_stands(self):
        module = self.folder / BELOW
        module.parent.mkdir(parents=True)
        shutil.copy(MODULE, module)
        link = self.folder / "link"
        link.symlink_to(self.program)
        for program in (self.program, link):
            done = self.run_program("--measure-start", program=program)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_without_it_the_commands_work_and_the_window_says_why_not(self):
        self.assertEqual(self.run_program("methods").returncode, 0)
        done = self.run_program()
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertIn("window.so", done.stderr)
        self.assertIn("dind-wizard --help", done.stderr)


if __name__ == "__main__":
    unittest.main()
