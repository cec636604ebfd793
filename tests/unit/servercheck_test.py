"""`check` asks the TeamCity server as well, here a stand-in. There is no engine: what it says about the
server does not hang on one."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import unittest

STAND_IN = pathlib.Path(__file__).parents[1] / "lab" / "teamcity.py"
ENGINE_UNREACHABLE, STOPPED = 3, 1


class ServerCheck(unittest.TestCase):
    def serve(self, *options):
        """Starts the stand-in; returns its port."""
        server = subprocess.Popen(["/usr/bin/python3", STAND_IN, "--listen", "127.0.0.1:0",
                                   *options], stdout=subprocess.PIPE, text=True)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        return server.stdout.readline().strip().split(":")[2].partition("/")[0]

    def run_check(self, *options):
        return subprocess.run(
            [os.environ["DW_PROGRAM"], "check", "--engine", "unix:///nowhere/docker.sock", *options],
            capture_output=True, text=True, timeout=100,
            env={k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")})

    def check(self, *options):
        """Returns the checks by id."""
        done = self.run_check(*options, "--json")
        self.assertEqual(done.returncode, ENGINE_UNREACHABLE, done.stderr)
        return {check["id"]: check for check in json.loads(done.stdout)["checks"]}

    def assert_server(self, check, verdict, *words):
        self.assertEqual(check["verdict"], verdict, check)
        self.assertEqual(bool(check["why"]), verdict != "ok", check)
        for word in words:
            self.assertIn(word, json.dumps(check, ensure_ascii=False))

    def test_a_server_that_is_ready(self):
        """Under a name that only the agents' container knows."""
        port = self.serve()
        options = ["--server-url", f"http://tc.invalid:{port}", "--add-host", "tc.invalid:127.0.0.1",
                   "--image", "example.com/agent:1"]
        self.assert_server(self.check(*options)["server"], "ok", "TeamCity", "answers")

    def test_localhost_is_the_container(self):
        port = self.serve()
        server = self.check("--server-url", f"http://127.0.0.1:{port}")["server"]
        self.assert_server(server, "warning", "the container itself", "host.docker.internal")
        changed = server["changes"][0]["spec"]
        self.assertEqual(changed["serverUrl"], f"http://host.docker.internal:{port}")

    def test_another_path(self):
        port = self.serve("--context-path", "/teamcity")
        server = self.check("--server-url", f"http://tc.invalid:{port}",
                            "--add-host", "tc.invalid:127.0.0.1")["server"]
        self.assert_server(server, "warning", f"http://tc.invalid:{port}/teamcity")

    def test_a_server_that_starts(self):
        port = self.serve("--mode", "starting")
        server = self.check("--server-url", f"http://tc.invalid:{port}",
                            "--add-host", "tc.invalid:127.0.0.1")["server"]
        self.assert_server(server, "warning", "is starting")

    def test_nobody_there(self):
        """In words too: each line of a remedy stands below the others."""
        options = ["--server-url", "http://tc.invalid:1", "--add-host", "tc.invalid:127.0.0.1"]
        self.assert_server(self.check(*options)["server"], "warning", "Nothing listens")
        said = self.run_check(*options).stdout
        self.assertRegex(said, r"(?m)^warning +Nothing listens at port 1 of tc\.invalid\.$")
        for line in said.splitlines():
            self.assertRegex(line, "^(ok|warning|BLOCKER|       ) ")

    def test_no_address_no_question(self):
        self.assertNotIn("server", self.check())

    def test_ctrl_c(self):
        """While a server takes its time, long before its time is over."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            program = subprocess.Popen(
                [os.environ["DW_PROGRAM"], "check", "--engine", "unix:///nowhere/docker.sock",
                 "--server-url", url], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            connection, _ = listener.accept()
            with connection:
                program.send_signal(signal.SIGINT)
                said, noted = program.communicate(timeout=100)
        self.assertEqual(program.returncode, STOPPED, noted)
        self.assertEqual(said, "")
        self.assertIn("Stopping", noted)


if __name__ == "__main__":
    unittest.main()
