"""What goes to a terminal, and what to a pipe: progress that rewrites its line is for terminals only, and
nobody gets colours."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import tempfile
import termios
import unittest

PROGRAM = os.environ["DW_PROGRAM"]
SPEC = ("--server-url", "http://teamcity.example.com")
LAUNCH = ("launch", *SPEC)
COMMANDS = [("--help",), ("--version",), ("methods",), ("methods", "dind"),
            ("export", *SPEC, "--format", "command"), ("export", *SPEC, "--format", "compose"),
            ("check", *SPEC), LAUNCH, ("recover",), ("agents", "list"),
            ("doctor", "/nonexistent"), ("import", "/nonexistent"), ("nonsense",),
            *((name, "--help") for name in ("methods", "export", "check", "launch", "recover", "agents",
                                            "import", "doctor"))]
ESCAPE = "\x1b"
COLOUR = re.compile(r"\x1b\[[0-9;:]*m")


class Terminal(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # A sanitizer that is built in has its options there.
        sanitizer = {k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")}
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder.name, "LC_ALL": "C.UTF-8",
                            "DOCKER_HOST": "unix:///nonexistent/docker.sock"} | sanitizer

    def piped(self, *arguments, **more):
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False,
                              timeout=60, env=self.environment | more)
        return done.stdout + done.stderr

    def on_a_terminal(self, *arguments, columns=100, **more):
        """What a terminal is sent, which turns the ends of lines into \\r\\n."""
        ours, programs = pty.openpty()
        fcntl.ioctl(programs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen([PROGRAM, *arguments], stdin=programs, stdout=programs, stderr=programs,
                                   env=self.environment | more)
        os.close(programs)
        shown = b""
        try:
            while select.select([ours], [], [], 60)[0]:
                shown += os.read(ours, 65536)
        except OSError:  # the program has ended
            pass
        finally:
            os.close(ours)
            process.kill()
            process.wait()
        return shown.decode()

    def test_a_pipe_gets_plain_text(self):
        for arguments in COMMANDS:
            for more in ({}, {"TERM": "xterm-256color", "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1"}):
                text = self.piped(*arguments, **more)
                self.assertNotIn(ESCAPE, text, arguments)
                self.assertNotIn("\r", text, arguments)

    def test_no_colours_on_a_terminal(self):
        for arguments in COMMANDS:
            for more in ({}, {"NO_COLOR": "1"}):
                shown = self.on_a_terminal(*arguments, TERM="xterm-256color", **more)
                self.assertTrue(shown, arguments)
                self.assertIsNone(COLOUR.search(shown), arguments)

    def test_progress_is_for_terminals(self):
        step = "Look at the engine and check the plan: "
        shown = self.on_a_terminal(*LAUNCH, TERM="xterm-256color")
        self.assertIn(f"\r\x1b[K{step}…", shown)
        self.assertIn(f"\r\x1b[K{step}FAILED", shown)
        for plain in (self.piped(*LAUNCH), self.on_a_terminal(*LAUNCH, TERM="dumb")):
            self.assertIn(f"{step}FAILED", plain)
            self.assertNotIn(f"{step}…", plain)
            self.assertNotIn(ESCAPE, plain)

    def test_progress_keeps_to_its_line(self):
        """One that wraps would leave its first half behind."""
        shown = self.on_a_terminal(*LAUNCH, columns=30, TERM="xterm")
        self.assertIn("\r\x1b[KLook at the engine and check \r", shown)

    def test_only_where_the_notes_go_counts(self):
        """Progress goes to standard error: a pipe for the result does not end it."""
        ours, programs = pty.openpty()
        done = subprocess.run([PROGRAM, *LAUNCH], stdout=subprocess.PIPE, stderr=programs, timeout=60,
                              check=False, env=self.environment | {"TERM": "xterm"})
        os.close(programs)
        shown = os.read(ours, 65536).decode()
        os.close(ours)
        self.assertEqual(done.stdout, b"")
        self.assertIn("\x1b[K", shown)


class Help(unittest.TestCase):
    def said(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout

    def test_each_command_has_examples_that_it_takes(self):
        listed = re.findall(r"^  dind-wizard ([a-z]+) ", self.said("--help"), re.MULTILINE)
        self.assertEqual(len(set(listed)), 8)
        for name in listed:
            text = self.said(name, "--help")
            self.assertRegex(text, r"(?m)^Examples?: ", name)
            examples = re.findall(r"dind-wizard " + name + r"((?: +(?!dind-wizard)[^\n|>]*)?)",
                                  text.partition("Example")[2].partition("\n\n")[0])
            self.assertTrue(examples, name)
            for example in examples:
                for option in re.findall(r"--[a-z-]+", example):
                    self.assertIn(f"{option}", text.partition("\nOptions:")[2], f"{name}: {example}")


if __name__ == "__main__":
    unittest.main()
