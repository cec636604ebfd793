"""A launch is all or nothing, whatever happens to it: a proxy spoils every single request of it, the
program is killed at every one of them, the engine is killed and started again in the middle.

The agents here are small stand-ins that only sleep and have a `docker` that answers: what is tested
is what the launch leaves behind, not what agents do.
"""

import concurrent.futures
import os
import pathlib
import shlex
import signal
import subprocess
import tempfile
import threading
import unittest

from faultproxy import FaultProxy
from lab import (DIND_SIDECAR, DOCKER_SOCKET, DONE, PATIENCE, SYSBOX_AGENT, LabTest, eventually,
                 unique_name)

LAB = pathlib.Path(__file__).parents[1] / "lab" / "lab"

# Answers whatever an agent's or a sidecar's docker command is asked: there is an engine.
DOCKER_COMMAND = "#!/bin/sh\necho 20.10.24\n"
# Each strikes at every request of a launch. All of them at all requests of all methods are some 1,100
# points; unless DW_ALL_FAULTS is set, the methods share the kinds among them: some 500.
SPOILERS = ["500", "500 afterwards", "cut before", "cut after", "truncate", "garble",
            "garble the body"]
KILLERS = ["kill before", "kill after"]
ALL = "DW_ALL_FAULTS" in os.environ
# Two processors: more at a time would only wait for each other, or for a second that is slept.
AT_A_TIME = 4


class Outcome:
    """What is left of one launch."""

    def __init__(self, name, at, fault, proxy, process, said, objects):
        self.name, self.at, self.fault, self.objects = name, at, fault, objects
        self.code, self.said, self.struck = process.returncode, said, proxy.struck

    def __str__(self):
        return (f"{self.fault} at {self.at} ({self.struck}): exit code {self.code}, left "
                f"{sorted(self.objects)}\n{self.said}")


class Transaction(LabTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.image = unique_name("quick-agent") + ":1-linux-sudo"
        cls.docker.build(cls.image,
                         "FROM scratch\nCOPY busybox /busybox\nCOPY busybox /bin/sh\n"
                         "COPY docker /bin/docker\nCOPY run /run.sh\nCMD [\"/run.sh\"]\n",
                         docker=DOCKER_COMMAND,
                         run="#!/bin/sh\ntrap 'exit 0' TERM\necho ready\n"
                             "while :; do /busybox sleep 1; done\n")
        cls.addClassCleanup(cls.docker, "image", "rm", "-f", cls.image, check=False)
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)

    # --- one launch ----------------------------------------------------------------------------

    def options(self, combination, name):
        engine = ["--engine-image", self.image] if combination.engine == "sidecar" else []
        socket = (["--container-wrapper", "off", "--socket-path", self.docker.socket]
                  if combination is DOCKER_SOCKET else [])
        return [*combination.options, *engine, *socket, "--image", self.image, "--stop-timeout",
                "1", "--server-url", "http://teamcity.invalid", "--name", name]

    def objects(self, name, docker=None):
        """Names of what there is of a deployment, with the containers' states."""
        docker = docker or self.docker
        label = f"label=io.github.dind-wizard.deployment={name}"
        found = set()
        for kind, command, form in [("container", ["ps", "-a"], "{{.Names}} {{.State}}"),
                                    ("network", ["network", "ls"], "{{.Name}}"),
                                    ("volume", ["volume", "ls"], "{{.Name}}")]:
            lines = docker(*command, "--filter", label, "--format", form).splitlines()
            found |= {f"{kind} {line}" for line in lines}
        return found

    def home(self, name):
        return os.path.join(self.folder.name, name)

    def environment(self, name):
        return self.program_environment(XDG_DATA_HOME=self.home(name))

    def struck_launch(self, combination, fault, at, *more, lasts=False, name=None, kill=None,
                      settle=None):
        """`settle` is called when the launch has ended, before it is looked what there is."""
        name = name or unique_name("tx")
        processes = []
        kill = kill or (lambda: processes[0].kill())
        proxy = FaultProxy(os.path.join(self.folder.name, unique_name("proxy")),
                           self.docker.socket, fault, at, lasts, kill)
        try:
            process = subprocess.Popen(
                [self.program, "launch", "--engine", proxy.address,
                 *self.options(combination, name), *more],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                env=self.environment(name))
            processes.append(process)
            said, _ = process.communicate(timeout=PATIENCE)
        finally:
            proxy.close()
        if settle:
            settle()
        outcome = Outcome(name, at, fault, proxy, process, said, self.objects(name))
        outcome.requests = proxy.count
        outcome.engine = proxy.address
        return outcome

    def recover(self, outcome, how, expect=DONE):
        """With the engine at the same address, and well again."""
        proxy = FaultProxy(outcome.engine.removeprefix("unix://"), self.docker.socket)
        try:
            done = subprocess.run([self.program, "recover", how, "--engine", proxy.address],
                                  text=True, capture_output=True, timeout=PATIENCE,
                                  env=self.environment(outcome.name))
        finally:
            proxy.close()
        self.assertEqual(done.returncode, expect, f"{outcome}\n{done.stdout}{done.stderr}")
        return done

    def journals(self, name):
        return list(pathlib.Path(self.home(name), "dind-wizard", "launches").glob("*.jsonl"))

    def clean(self, name):
        """By name: others launch at the same time."""
        for kind, id, called, _ in sorted(self.docker.snapshot()):
            if called.startswith(name):
                force = [] if kind == "network" else ["-f"]
                self.docker(kind, "rm", *force, id, check=False)

    def clean_launch(self, combination):
        """One that nothing spoils: how many requests it takes, and what it makes."""
        outcome = self.struck_launch(combination, None, -1)
        self.assertEqual(outcome.code, DONE, outcome)
        self.assertEqual(self.journals(outcome.name), [])
        self.clean(outcome.name)
        return outcome.requests, {thing.replace(outcome.name, "NAME")
                                  for thing in outcome.objects}

    # --- every request -------------------------------------------------------------------------

    def strike_everywhere(self, combination, faults, judge):
        """Runs `judge` on the outcome of each fault at each request, several at a time."""
        requests, everything = self.clean_launch(combination)
        points = [(fault, at) for at in range(requests) for fault in faults]

        def strike(point):
            outcome = self.struck_launch(combination, *point)
            try:
                judge(outcome, {thing.replace("NAME", outcome.name) for thing in everything})
            finally:
                self.clean(outcome.name)
            return outcome.struck is not None

        with concurrent.futures.ThreadPoolExecutor(AT_A_TIME) as pool:
            futures = {pool.submit(strike, point): point for point in points}
            struck = 0
            for future, (fault, at) in futures.items():
                with self.subTest(method=str(combination), fault=fault, at=at):
                    struck += future.result()
        print(f"{combination}: {struck} fault points, {requests} requests", flush=True)
        return struck

    def all_or_nothing(self, outcome, everything):
        self.assertEqual(outcome.objects, everything if outcome.code == DONE else set(), outcome)
        self.assertEqual(self.journals(outcome.name), [], outcome)
        if outcome.code != DONE:
            # It says more than that it failed.
            self.assertRegex(outcome.said, r"dind-wizard: \S.{10,}", outcome)
            self.assertRegex(outcome.said, "Everything that this launch had made is removed|"
                                           "Nothing was made", outcome)

    def recoverable(self, outcome, everything):
        """Killed: what is there is known, and goes or gets completed as one wants."""
        if outcome.objects and outcome.objects != everything:
            self.assertTrue(self.journals(outcome.name), outcome)
        if outcome.at % 2:
            self.recover(outcome, "--undo")
            finished = not self.journals(outcome.name) and outcome.objects == everything
            left = self.objects(outcome.name)
            self.assertIn(left, [set(), everything] if finished else [set()], outcome)
        else:
            had_begun = bool(self.journals(outcome.name))
            self.recover(outcome, "--finish")
            self.assertEqual(self.objects(outcome.name),
                             everything if had_begun else outcome.objects, outcome)
        self.assertEqual(self.journals(outcome.name), [], outcome)

    def test_spoiled_requests_of_docker_socket(self):
        kinds = SPOILERS if ALL else ["500", "cut after", "garble", "garble the body"]
        self.strike_everywhere(DOCKER_SOCKET, kinds, self.all_or_nothing)

    def test_spoiled_requests_of_dind(self):
        kinds = SPOILERS if ALL else ["500 afterwards", "cut after"]
        self.strike_everywhere(DIND_SIDECAR, kinds, self.all_or_nothing)

    def test_spoiled_requests_of_sysbox(self):
        kinds = SPOILERS if ALL else ["500", "cut before", "cut after", "truncate"]
        self.strike_everywhere(SYSBOX_AGENT, kinds, self.all_or_nothing)

    def test_slow_answers(self):
        def is_up(outcome, everything):
            self.assertEqual(outcome.code, DONE, outcome)
            self.assertEqual(outcome.objects, everything, outcome)
        self.strike_everywhere(DIND_SIDECAR if ALL else SYSBOX_AGENT, ["delay"], is_up)

    def test_killed_at_every_request(self):
        self.strike_everywhere(DOCKER_SOCKET, KILLERS, self.recoverable)
        self.strike_everywhere(DIND_SIDECAR, KILLERS if ALL else ["kill after"],
                               self.recoverable)

    def test_killed_while_replacing(self):
        """The old agent is there in the end, or the new one; never both, never none."""
        name = unique_name("tx-replace")
        requests = self.struck_launch(DOCKER_SOCKET, None, -1, name=name).requests
        replacing = self.struck_launch(DOCKER_SOCKET, None, -1, "--replace", name=name)
        self.assertEqual(replacing.code, DONE, replacing)
        for at in range(requests // 2, replacing.requests):
            with self.subTest(at=at):
                old = self.docker.inspect(name)["Id"]
                outcome = self.struck_launch(DOCKER_SOCKET, KILLERS[at % 2], at, "--replace",
                                             name=name)
                self.recover(outcome, "--undo")
                self.assertEqual(self.journals(name), [])
                containers = [thing for thing in self.objects(name) if "container" in thing]
                self.assertEqual(containers, [f"container {name} running"], outcome)
                if outcome.code == DONE:
                    self.assertNotEqual(self.docker.inspect(name)["Id"], old)
        self.clean(name)


class EngineRestart(Transaction):
    """The engine itself is killed in the middle, and started again with what it has."""

    # Not those of the class above once more.
    test_spoiled_requests_of_docker_socket = None
    test_spoiled_requests_of_dind = None
    test_spoiled_requests_of_sysbox = None
    test_slow_answers = None
    test_killed_at_every_request = None
    test_killed_while_replacing = None

    @classmethod
    def setUpClass(cls):
        LabTest.setUpClass()
        cls.instance = os.environ.get("DW_LAB_SPARE_INSTANCE", "8")
        cls.addClassCleanup(cls.lab, "down")
        cls.lab("up", "--bare")
        exports = (shlex.split(line)[1] for line in cls.lab("env").splitlines())
        cls.engine_log = os.path.join(tempfile.mkdtemp(), "restarted.log")
        spare = dict(export.split("=", 1) for export in exports)
        cls.pid_file = pathlib.Path(spare["DW_LAB_STATE"], "run", "docker.pid")  # the engine's own
        os.environ["DW_LAB_ENGINE"], main = spare["DW_LAB_ENGINE"], os.environ["DW_LAB_ENGINE"]
        try:
            super().setUpClass()
        finally:
            os.environ["DW_LAB_ENGINE"] = main

    @classmethod
    def lab(cls, *command):
        keep = ("DW_LAB_DIR", "DW_LAB_CACHE", "DW_LAB_MIRROR")
        environment = {k: v for k, v in os.environ.items()
                       if not k.startswith("DW_LAB_") or k in keep}
        done = subprocess.run([LAB, *command], capture_output=True, text=True,
                              env=environment | {"DW_LAB_INSTANCE": cls.instance})
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        return done.stdout

    def restart_engine(self):
        pid = int(self.pid_file.read_text().split()[0])
        command = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().rstrip(b"\0").split(b"\0")
        environment = dict(entry.split(b"=", 1) for entry in
                           pathlib.Path(f"/proc/{pid}/environ").read_bytes().split(b"\0") if entry)
        os.kill(pid, signal.SIGKILL)
        eventually("the engine's end", lambda: not pathlib.Path(f"/proc/{pid}/fd").exists()
                   or not os.listdir(f"/proc/{pid}/fd"))
        self.pid_file.unlink(missing_ok=True)  # its number may be another process's by now
        log = open(self.engine_log, "ab")
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log,
                                   start_new_session=True)
        log.close()
        # Not before what the tests have made is removed.
        self.addClassCleanup(process.wait)
        self.addClassCleanup(process.kill)
        try:
            eventually("the engine's new start", lambda: self.docker.succeeds("version"), 60)
        except AssertionError as error:
            error.add_note(pathlib.Path(self.engine_log).read_text(errors="replace")[-3000:])
            raise

    def launch_with_restart(self, at):
        """Launches poll, so that one may take fewer requests than another: then a bit earlier."""
        restart = threading.Thread(target=self.restart_engine)
        outcome = self.struck_launch(DIND_SIDECAR, "kill before", at, kill=restart.start,
                                     settle=lambda: restart.ident and restart.join())
        if outcome.struck:
            return outcome
        self.clean(outcome.name)
        return self.launch_with_restart(at - 3)

    def test_engine_killed_in_the_middle(self):
        requests, everything = self.clean_launch(DIND_SIDECAR)
        # From the first object that is made to the last look at what runs.
        for at in [requests * part // 20 for part in (7, 10, 13, 15, 18)]:
            with self.subTest(at=at, of=requests):
                outcome = self.launch_with_restart(at)
                expected = {thing.replace("NAME", outcome.name) for thing in everything}
                if self.journals(outcome.name):
                    # It gave up waiting for the engine, and said how to go on.
                    self.assertIn("dind-wizard recover --undo", outcome.said)
                    self.recover(outcome, "--undo")
                    self.assertEqual(self.objects(outcome.name), set(), outcome)
                elif outcome.code == DONE:
                    # It had ended before. What runs now is the engine's affair.
                    self.assertEqual({thing.removesuffix(" running").removesuffix(" exited")
                                      for thing in outcome.objects},
                                     {thing.removesuffix(" running") for thing in expected},
                                     outcome)
                else:
                    self.all_or_nothing(outcome, expected)
                self.clean(outcome.name)


if __name__ == "__main__":
    unittest.main()
