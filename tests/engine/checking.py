"""What the tests of `check` share: small images, a check, a launch, and a launch in spite of a check.

An engine is real where it can be: the lab's own, one that the lab starts with other settings, one
on a socket with other rights. `told()` changes single fields of what a real engine answers
(factsproxy.py): that shows what the program makes of such an engine, not how one behaves.
"""

import json
import os
import pathlib
import subprocess

from factsproxy import FactsProxy
from lab import (BLOCKER, DONE, LAUNCH_FAILED, PATIENCE, Docker, LabTest, clean_environment,
                 unique_name)
from podman import start_podman

LAB = pathlib.Path(__file__).parents[1] / "lab" / "lab"
# Reserved by RFC 2606: no name server has an address for it.
SERVER = ["--server-url", "http://teamcity.invalid"]
LABEL = "io.github.dind-wizard.deployment="

# Stands for an agent and for docker:dind; what would run in them does not matter to a check.
AGENT = """FROM scratch
COPY busybox /bin/busybox
COPY busybox /bin/sh
COPY busybox /bin/cat
COPY docker /bin/docker
CMD ["/bin/busybox", "sleep", "1000000"]
"""
# Fails where the socket that it is given can't be used. (test -w of busybox says yes to every root.)
DOCKER_COMMAND = """#!/bin/sh
socket=/var/run/docker.sock
[ -e $socket ] || exit 0
[ -S $socket ] || { echo "$socket is no socket" >&2; exit 1; }
case $( (: >> $socket) 2>&1 ) in
*"ermission denied"*) echo "permission denied: $socket" >&2; exit 1 ;;
esac
"""


class CheckTest(LabTest):
    """On the lab's engine."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.docker = cls.choose_engine()
        cls.image = unique_name("checked-agent")
        cls.docker.build(cls.image, AGENT, docker=DOCKER_COMMAND)
        cls.addClassCleanup(cls.docker, "image", "rm", "-f", cls.image, check=False)

    @classmethod
    def choose_engine(cls):
        return cls.docker

    def setUp(self):
        super().setUp()
        self.name = unique_name("checked")
        self.folder = self.scratch_folder()
        os.chmod(self.folder, 0o755)

    def options(self, *more, method="docker-socket", image=None):
        image = image or self.image
        placed = ["--engine-image", image] if method == "dind" else []
        if method == "docker-socket":
            # The host's /opt/buildagent is left alone, and so is an engine that it may have.
            placed = ["--container-wrapper", "off", "--socket-path", self.docker.socket]
        return [*SERVER, "--name", self.name, "--image", image, "--method", method, *placed, *more]

    # --- check ---------------------------------------------------------------------------------

    def check(self, *options, expect=DONE, engine=None, **how):
        """Returns the checks by id. Looking changes nothing."""
        before = self.docker.snapshot()
        said = self.run_program("check", "--engine", engine or self.docker.engine, *options,
                                "--json", expect=expect, **how)
        self.assert_unchanged(before)
        answer = json.loads(said.stdout)
        for check in answer["checks"]:
            self.assertEqual(check["verdict"] != "ok", bool(check["why"]), check)
        checks = {check["id"]: check for check in answer["checks"]}
        self.assertEqual(bool(self.blockers(checks)), expect != DONE)
        return checks

    @staticmethod
    def blockers(checks):
        return [id for id, check in checks.items() if check["verdict"] == "blocker"]

    def assert_verdict(self, checks, id, verdict, *words):
        self.assertIn(id, checks)
        self.assertEqual(checks[id]["verdict"], verdict, checks[id])
        everything = json.dumps(checks[id], ensure_ascii=False)
        for word in words:
            self.assertIn(word, everything)

    def assert_only_blocker(self, checks, id, *words):
        self.assertEqual(self.blockers(checks), [id], checks)
        self.assert_verdict(checks, id, "blocker", *words)

    # --- launch --------------------------------------------------------------------------------

    def launch(self, *options, expect=DONE, engine=None, **how):
        """By the program, until Docker answers inside the agent; nothing of it is left."""
        before = self.docker.snapshot()
        self.run_program("launch", "--engine", engine or self.docker.engine, *options,
                         expect=expect, **how)
        if expect == DONE:
            self.docker.remove_since(before)
        self.assert_unchanged(before)

    def launch_anyway(self, *options):
        """With the commands of `export`, which no check of this program stops. Returns whether
        Docker answers inside the agent, and everything that was said."""
        before = self.docker.snapshot()
        script = self.run_program("export", "--format", "command", *options).stdout
        done = subprocess.run(["sh", "-c", script], capture_output=True, text=True,
                              env=self.docker.environment, timeout=PATIENCE)
        answer = self.docker_command("exec", self.name, "docker", "version")
        said = done.stdout + done.stderr + answer.stderr
        if done.returncode == 0:
            logs = self.docker_command("logs", self.name)
            said += logs.stdout + logs.stderr
        self.docker.remove_since(before)
        return done.returncode == 0 and answer.returncode == 0, said

    def docker_command(self, *arguments):
        return subprocess.run([os.environ["DW_LAB_DOCKER"], *arguments], capture_output=True,
                              text=True, env=self.docker.environment, timeout=PATIENCE)

    # --- both ------------------------------------------------------------------------------------

    def assert_blocks(self, id, *options, words=(), refused):
        """check says it; the program does not launch; and launching in spite of it fails with
        these words of the engine, or of what runs in the container."""
        self.assert_only_blocker(self.check(*options, expect=BLOCKER), id, *words)
        self.launch(*options, expect=LAUNCH_FAILED)
        works, said = self.launch_anyway(*options)
        self.assertFalse(works, said)
        self.assertIn(refused, said)

    def assert_protects(self, id, *options, words=()):
        """check says it and the program does not launch. The engine would not mind; but what
        belongs to others would be used."""
        self.assert_only_blocker(self.check(*options, expect=BLOCKER), id, *words)
        self.launch(*options, expect=LAUNCH_FAILED)

    def assert_works(self, *options):
        """No check stands against it, and both ways of launching work. Returns the checks."""
        checks = self.check(*options)
        self.launch(*options)
        works, said = self.launch_anyway(*options)
        self.assertTrue(works, said)
        return checks

    def assert_told_blocks(self, id, *options, words=(), prefix=(), **told):
        """An engine that can't be had here: check says it, and the program does not launch."""
        engine = self.told(**told)
        self.assert_only_blocker(
            self.check(*options, engine=engine, expect=BLOCKER, prefix=prefix), id, *words)
        self.launch(*options, engine=engine, expect=LAUNCH_FAILED, prefix=prefix)

    def told(self, **told):
        proxy = FactsProxy(os.path.join(self.folder, unique_name("told") + ".sock"),
                           self.docker.socket, **told)
        address = proxy.__enter__()
        self.addCleanup(proxy.__exit__)
        return address


class PodmanEngine(CheckTest):
    """Podman in Docker's place."""

    @classmethod
    def choose_engine(cls):
        return start_podman(cls)


class OtherEngine(CheckTest):
    """On an engine that the lab starts beside its own, with other settings."""

    lab_options = []

    @classmethod
    def choose_engine(cls):
        spare = os.environ.get("DW_LAB_SPARE_INSTANCE", "8")
        environment = clean_environment(DW_LAB_INSTANCE=spare)
        cls.addClassCleanup(subprocess.run, [LAB, "down"], env=environment, check=True,
                            capture_output=True)
        subprocess.run([LAB, "up", "--bare", *cls.lab_options], env=environment, check=True,
                       capture_output=True, timeout=PATIENCE)
        said = subprocess.run([LAB, "env"], env=environment, check=True, capture_output=True,
                              text=True)
        engine, = (line.partition("=")[2] for line in said.stdout.splitlines()
                   if line.startswith("export DW_LAB_ENGINE="))
        return Docker(engine)
