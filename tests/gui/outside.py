"""What tests of the program from outside have in common: a home of its own, and no engine."""

import json
import os
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["DW_PROGRAM"]
PATIENCE = 60


class Outside(unittest.TestCase):
    def setUp(self):
        if not os.environ.get("DISPLAY"):
            print("SKIPPED: no display")
            self.skipTest("no display")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        os.chmod(self.home, 0o700)
        # A sanitizer that is built in has its options there.
        self.environment = {k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")} | {
            "PATH": os.environ["PATH"], "HOME": self.home, "XDG_RUNTIME_DIR": self.home, "LC_ALL": "C.UTF-8",
            "DOCKER_HOST": "unix:///nonexistent/docker.sock",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

    def start(self, *arguments, **more):
        process = subprocess.Popen([PROGRAM, *arguments], env=self.environment | more)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def spec_file(self):
        path = os.path.join(self.home, "agent.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "method": "dind", "name": "from-a-file",
                       "serverUrl": "http://teamcity.example.com"}, file)
        return path

    def wait_until(self, condition, otherwise):
        deadline = time.monotonic() + PATIENCE
        while not (result := condition()):
            self.assertLess(time.monotonic(), deadline, otherwise)
            time.sleep(0.1)
        return result

    def wait_for_draft(self, condition):
        self.wait_until(lambda: os.path.exists(self.draft_path()) and condition(self.draft()),
                        "the draft is not as it should be")

    def draft_path(self):
        return os.path.join(self.home, ".local/state/dind-wizard/draft.json")

    def draft(self):
        path = self.draft_path()
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        with open(path, encoding="utf-8") as file:
            return json.load(file)
