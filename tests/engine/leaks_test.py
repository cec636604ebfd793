"""A hunt for marked tokens after all that the program does with them.

The agent's own image hands its token to its own processes as an argument (run-agent.sh): what runs
in containers is not looked at. The memory of the window after it forgot a token is looked through by
gui.access.
"""

import os
import pathlib
import secrets
import stat
import subprocess
import threading
import unittest

from lab import AGENT_IMAGE, DIND_SIDECAR, LabTest, unique_name

FORMATS = ["command", "powershell", "compose", "kubernetes", "plan", "spec"]


class ArgumentWatch:
    """Looks at the arguments of all processes outside of containers, again and again."""

    def __init__(self, marks):
        self.marks, self.found, self.looks, self.ended = marks, set(), 0, threading.Event()
        self.host = os.readlink("/proc/self/ns/mnt")
        self.thread = threading.Thread(target=self.watch)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def watch(self):
        while not self.ended.wait(0.005):
            self.looks += 1
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                try:
                    arguments = (process / "cmdline").read_bytes()
                    if (any(mark in arguments for mark in self.marks)
                            and os.readlink(process / "ns" / "mnt") == self.host):
                        self.found.add(arguments)
                except OSError:
                    pass # it has ended


class Leaks(LabTest):
    def setUp(self):
        super().setUp()
        self.agent_token = "marked-agent-" + secrets.token_hex(16)
        self.access_token = "marked-access-" + secrets.token_hex(16)
        self.marks = [self.agent_token.encode(), self.access_token.encode()]
        self.home = self.scratch_folder()
        self.said = []
        if not self.docker.has_image(AGENT_IMAGE):
            self.docker("pull", "-q", AGENT_IMAGE)

    def run_everywhere(self, *arguments, **how):
        """The program, with debug messages on and a home of its own; what it says is kept."""
        done = self.run_program(*arguments, QT_LOGGING_RULES="*=true", HOME=self.home,
                                XDG_DATA_HOME=self.home + "/data", **how)
        self.said.append(done.stdout + done.stderr)
        return done

    def test_marked_tokens_are_nowhere(self):
        server = self.own_teamcity(self.access_token)
        agent_file = self.secret_file(self.agent_token)
        access_file = self.secret_file(self.access_token)
        name = unique_name("marked")
        engine = ["--engine", self.docker.engine]
        asked = [*engine, "--name", name, "--server-url", server, "--token-file", agent_file,
                 *DIND_SIDECAR.options]
        exported = pathlib.Path(self.scratch_folder())
        with ArgumentWatch(self.marks) as watch:
            for form in FORMATS:
                self.run_everywhere("export", "--format", form, "-o", str(exported / form),
                                    *asked[2:])
            self.run_everywhere("check", *asked, "--json")
            self.cut_off(*asked)
            self.run_everywhere("recover", *engine)
            self.run_everywhere("recover", "--undo", *engine)
            self.run_everywhere("launch", *asked, "--until", "connected", "--authorize",
                                "--access-token-file", access_file, "--json")
            self.run_everywhere("launch", *asked, "--replace")
            for action in ("list", "logs", "diff", "stop", "start"):
                self.run_everywhere("agents", action, *([] if action == "list" else [name]), *engine)
            self.look_into_the_agent(name)
            self.run_everywhere("agents", "remove", name, "--volumes", *engine)
        self.assertGreater(watch.looks, 50)
        # The stand-in for TeamCity is told its token so: the hunt finds what there is.
        told = {arguments for arguments in watch.found if b"teamcity.py" in arguments}
        self.assertTrue(told)
        self.assertEqual(watch.found - told, set())
        self.assertTrue(any("dindwizard.docker" in said for said in self.said), "no debug messages")
        for said in self.said:
            self.assert_clean("what was printed", said.encode())
        self.assert_files_clean(exported)
        self.assertTrue(any(path.is_file() for path in pathlib.Path(self.home).rglob("*")))
        self.assert_files_clean(pathlib.Path(self.home))

    def cut_off(self, *asked):
        """A launch that is killed when it has made something: its journal stays."""
        process = subprocess.Popen(
            [self.program, "launch", *asked], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.program_environment(QT_LOGGING_RULES="*=true", HOME=self.home,
                                         XDG_DATA_HOME=self.home + "/data"))
        for line in process.stderr:
            self.said.append(line.decode())
            if b"Create the volumes: done" in line:
                break
        process.kill()
        self.said.append(process.communicate()[1].decode())
        journals = list(pathlib.Path(self.home, "data").rglob("launches/*"))
        self.assertTrue(journals, "no journal to look into")
        self.assert_files_clean(pathlib.Path(self.home))

    def look_into_the_agent(self, name):
        """The hunt would find them: the agent has its token, and prints it."""
        self.assertIn(f"AGENT_TOKEN={self.agent_token}", self.docker.inspect(name)["Config"]["Env"])
        self.assertIn(self.agent_token, self.docker("logs", name))

    def assert_clean(self, where, content):
        for mark in self.marks:
            self.assertNotIn(mark, content, where)

    def assert_files_clean(self, folder):
        """An env file is where the agent's token belongs, for nobody else to read."""
        for path in folder.rglob("*"):
            if path.is_file() and path.name.endswith(".env"):
                self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600, path)
                self.assertNotIn(self.marks[1], path.read_bytes())
            elif path.is_file():
                self.assert_clean(path, path.read_bytes())


if __name__ == "__main__":
    unittest.main()
