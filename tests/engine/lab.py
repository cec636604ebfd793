"""What the engine tests share: the lab's addresses, the program, the docker command, and checks.

The lab (tests/lab) hands its addresses over in DW_LAB_… variables. Its engine is private to the
tests: whatever a test leaves there is removed after it, failed or not.
"""

import contextlib
import dataclasses
import json
import os
import pathlib
import re
import secrets
import select
import shutil
import subprocess
import tempfile
import time
import unittest
import urllib.request

DEPLOYMENT_LABEL = "io.github.dind-wizard.deployment"
HASH_LABEL = "io.github.dind-wizard.spec-hash"
AGENT_IMAGE = "jetbrains/teamcity-agent:2026.1.3"
SUDO_IMAGE = AGENT_IMAGE + "-linux-sudo"
ENGINE_IMAGE = "docker:dind"
TEAMCITY = pathlib.Path(__file__).parents[1] / "lab" / "teamcity.py"

# Exit codes of the program.
DONE, OTHER, USAGE, ENGINE, LAUNCH_FAILED, BLOCKER = 0, 1, 2, 3, 4, 5

# A hang must not look like a slow machine, nor the other way round: far more than anything takes.
PATIENCE = 300


@dataclasses.dataclass(frozen=True)
class Combination:
    """A method, and where the engine that builds use is: on the host, in a sidecar or the agent."""

    method: str
    engine: str
    proxy: str = "off" # before the host's engine's socket

    def __str__(self):
        return f"{self.method}/{self.engine}" + (f"/{self.proxy}" if self.proxy != "off" else "")

    @property
    def options(self):
        placement = [] if self.engine == "host" else ["--engine-placement", self.engine]
        proxy = [] if self.proxy == "off" else ["--socket-proxy", self.proxy]
        return ["--method", self.method, *placement, *proxy]

    @property
    def slug(self):
        return str(self).replace("/", "-")

    def sidecar(self, agent):
        """The container beside it; "" when there is none."""
        if self.engine == "sidecar":
            return agent + "-docker"
        return agent + "-socket-proxy" if self.proxy != "off" else ""

    def containers(self, agent):
        return [name for name in (self.sidecar(agent), agent) if name]

    def engine_container(self, agent):
        """The container whose engine builds use, None for the host's."""
        return {"host": None, "sidecar": agent + "-docker", "agent": agent}[self.engine]


DOCKER_SOCKET = Combination("docker-socket", "host")
SOCKET_PROXY = Combination("docker-socket", "host", "run")
DIND_SIDECAR = Combination("dind", "sidecar")
DIND_AGENT = Combination("dind", "agent")
SYSBOX_AGENT = Combination("sysbox", "agent")
SYSBOX_SIDECAR = Combination("sysbox", "sidecar")
COMBINATIONS = [DOCKER_SOCKET, SOCKET_PROXY, DIND_SIDECAR, DIND_AGENT, SYSBOX_AGENT,
                SYSBOX_SIDECAR]


def unique_name(slug):
    """A name that neither another test nor an earlier run on the same lab has used."""
    return f"{slug}-{secrets.token_hex(3)}"


def clean_environment(**more):
    """This process's environment without the user's own Docker settings."""
    return {k: v for k, v in os.environ.items() if not k.startswith("DOCKER_")} | more


def eventually(what, condition, patience=PATIENCE):
    """Waits until condition() is true and returns what it returned."""
    deadline = time.monotonic() + patience
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited in vain for: {what}")
        time.sleep(0.2)
    return result


class Docker:
    """The docker command, for one engine."""

    def __init__(self, engine):
        self.engine = engine
        self.program = os.environ["DW_LAB_DOCKER"]
        self.environment = clean_environment(DOCKER_HOST=engine, DOCKER_CONFIG="/nonexistent")

    @property
    def socket(self):
        return self.engine.removeprefix("unix://")

    def __call__(self, *arguments, check=True, input=None):
        """Returns what it printed; without `check` also when it failed."""
        done = subprocess.run([self.program, *arguments], env=self.environment, input=input,
                              capture_output=True, text=not isinstance(input, bytes),
                              timeout=PATIENCE)
        if check and done.returncode != 0:
            raise AssertionError(f"docker {' '.join(arguments)}\n{done.stdout}{done.stderr}")
        return (done.stdout if isinstance(done.stdout, str) else done.stdout.decode()).strip()

    def succeeds(self, *arguments):
        try:
            self(*arguments)
        except AssertionError:
            return False
        return True

    def inspect(self, container):
        return json.loads(self("container", "inspect", container))[0]

    def has_image(self, image):
        return self.succeeds("image", "inspect", image)

    def snapshot(self):
        """Everything on the engine but images, as a set of (kind, id, name, state)."""
        listings = [
            ("container", ["ps", "-a"], "{{.ID}} {{.Names}} {{.State}}"),
            ("network", ["network", "ls"], "{{.ID}} {{.Name}} -"),
            ("volume", ["volume", "ls"], "{{.Name}} {{.Name}} -"),
        ]
        return {(kind, *line.split(" "))
                for kind, command, form in listings
                for line in self(*command, "--format", form).splitlines()}

    def remove_since(self, before):
        """Removes what was not there before, and nothing else."""
        known = {(kind, id) for kind, id, _, _ in before}
        new = sorted((kind, id) for kind, id, _, _ in self.snapshot() if (kind, id) not in known)
        # Containers first, they hold the others.
        for kind, force in (("container", ["-f", "-v"]), ("network", []), ("volume", ["-f"])):
            if ids := [id for each, id in new if each == kind]:
                self(kind, "rm", *force, *ids, check=False)

    def build(self, tag, dockerfile, *options, **files):
        """Builds an image from texts or bytes, of which scripts and programs can be executed."""
        with tempfile.TemporaryDirectory() as folder:
            for name, content in {"Dockerfile": dockerfile, **files}.items():
                content = content.encode() if isinstance(content, str) else content
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content)
                if content.startswith((b"#!", b"\x7fELF")):
                    os.chmod(file.name, 0o755)
            shutil.copy(shutil.which("busybox"), folder)
            self("build", "-q", *options, "-t", tag, folder)

    def build_tiny(self, tag, *command):
        """An image of a few hundred kilobytes that runs a busybox command."""
        self.build(tag, f"FROM scratch\nCOPY busybox /busybox\nCOPY busybox /bin/sh\n"
                        f"CMD {json.dumps(['/busybox', *command])}\n")


# What a build does with whatever engine the agent has. $1 is the image's tag.
BUILD_AND_RUN = r"""
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf 'FROM scratch\nCOPY busybox /busybox\n' > Dockerfile
cp /bin/busybox .
docker build -q -t "$1" .
docker run --rm "$1" /busybox echo built and run
"""

# A file of the agent, seen by a container that a build starts with the agent's own path.
SHARE_A_FILE = r"""
set -e
file=$(mktemp /opt/buildagent/work/shared.XXXXXX)
trap 'rm -f "$file"' EXIT
echo from the agent > "$file"
docker run --rm -v /opt/buildagent/work:/w "$1" /busybox cat "/w/${file##*/}"
"""


class RunningProgram:
    """The program on a terminal of its own, as a person runs it: there it shows all progress."""

    def __init__(self, test, *arguments):
        self.test, self.shown = test, ""
        self.terminal, programs_end = os.openpty()
        test.addCleanup(os.close, self.terminal)
        self.process = subprocess.Popen([test.program, *arguments], stdout=programs_end,
                                        stderr=programs_end, env=test.program_environment())
        test.addCleanup(self.process.wait)
        test.addCleanup(self.process.kill)
        os.close(programs_end)

    def read(self):
        """Waits for more output; false when there won't be any."""
        if not select.select([self.terminal], [], [], PATIENCE)[0]:
            raise AssertionError(f"it hangs after: {self.shown}")
        try:
            text = os.read(self.terminal, 65536)
        except OSError: # the other end is closed
            text = b""
        self.shown += text.decode(errors="replace")
        return bool(text)

    def read_until(self, condition):
        while not condition(self.shown):
            self.test.assertTrue(self.read(), f"it ended early: {self.shown}")

    def finish(self, expect):
        """Reads all that is left; returns everything that was shown."""
        while self.read():
            pass
        self.test.assertEqual(self.process.wait(PATIENCE), expect, self.shown)
        return self.shown


class LabTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        if "DW_LAB_ENGINE" not in os.environ:
            print("SKIPPED: no lab")
            raise unittest.SkipTest("no lab")
        super().setUpClass()
        cls.docker = Docker(os.environ["DW_LAB_ENGINE"])
        cls.program = os.environ["DW_PROGRAM"]
        data = tempfile.TemporaryDirectory()  # journals and specs: not the user's own
        cls.addClassCleanup(data.cleanup)
        cls.data_home = data.name

    def setUp(self):
        self.restore_afterwards(self.docker)

    def restore_afterwards(self, docker):
        """Whatever happens, what comes onto this engine from now on is removed in the end."""
        self.addCleanup(docker.remove_since, docker.snapshot())

    def scratch_folder(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return folder.name

    @contextlib.contextmanager
    def case(self, **parameters):
        """One cell of a matrix: it starts from what was there before, and leaves nothing."""
        before = self.docker.snapshot()
        with self.subTest(**{key: str(value) for key, value in parameters.items()}):
            try:
                yield before
                self.assert_unchanged(before)
            finally:
                self.docker.remove_since(before)

    # --- the program ---------------------------------------------------------------------------

    def run_program(self, *arguments, expect=DONE, prefix=(), **environment):
        done = subprocess.run([*prefix, self.program, *arguments], text=True, capture_output=True,
                              env=self.program_environment(**environment), timeout=PATIENCE)
        self.assertEqual(done.returncode, expect,
                         f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")
        return done

    def program_environment(self, **more):
        return clean_environment(**{"DOCKER_CONFIG": "/nonexistent",
                                     "XDG_DATA_HOME": self.data_home} | more)

    def launch_arguments(self, name, *options, docker=None):
        docker = docker or self.docker
        return ["launch", "--engine", docker.engine, *self.spec_arguments(name, *options)]

    def spec_arguments(self, name, *options):
        return ["--server-url", os.environ["DW_LAB_TEAMCITY_URL"], "--name", name, *options]

    def launch(self, name, *options, **how):
        return self.run_program(*self.launch_arguments(name, *options), **how)

    def agents(self, *arguments, **how):
        return self.run_program("agents", *arguments, "--engine", self.docker.engine, **how)

    # --- checks --------------------------------------------------------------------------------

    def assert_unchanged(self, before, docker=None):
        """Containers, networks and volumes are what they were."""
        self.assertEqual(sorted((docker or self.docker).snapshot()), sorted(before))

    def assert_running(self, container):
        self.assertEqual(self.docker.inspect(container)["State"]["Status"], "running")

    def assert_builds(self, agent, combination):
        """docker build and docker run work inside the agent, on the engine that the method
        promises and on no other. Returns the image's tag."""
        eventually(f"an engine in {agent}",
                   lambda: self.docker.succeeds("exec", agent, "docker", "version"))
        tag = unique_name("built-by-" + agent)
        self.addCleanup(self.docker, "image", "rm", "-f", tag, check=False)
        said = self.docker("exec", agent, "sh", "-c", BUILD_AND_RUN, "sh", tag)
        self.assertIn("built and run", said)
        self.assertEqual(self.docker.has_image(tag), combination.engine == "host",
                         "image on the host's engine")
        inner = combination.engine_container(agent)
        if inner:
            self.docker("exec", inner, "docker", "image", "inspect", tag)
        return tag

    def assert_shares_files(self, agent, tag):
        said = self.docker("exec", agent, "sh", "-c", SHARE_A_FILE, "sh", tag)
        self.assertEqual(said, "from the agent")

    def assert_no_anonymous_volumes(self, *containers):
        for container in containers:
            for mount in self.docker.inspect(container)["Mounts"]:
                self.assertIsNone(re.fullmatch("[0-9a-f]{64}", mount.get("Name", "")),
                                  f"{container} has an anonymous volume at {mount['Destination']}")

    def secret_file(self, secret):
        path = os.path.join(self.scratch_folder(), "secret")
        with open(path, "w", encoding="ascii", opener=lambda p, f: os.open(p, f, 0o600)) as file:
            file.write(secret + "\n")
        return path

    # --- the TeamCity stand-in -----------------------------------------------------------------

    def teamcity_agents(self, name):
        """Those that were registered under this name, or a name that the server made of it."""
        request = urllib.request.Request(
            os.environ["DW_LAB_TEAMCITY_URL"] + "/app/rest/agents?locator=authorized:any",
            headers={"Authorization": "Bearer " + os.environ["DW_LAB_TEAMCITY_TOKEN"],
                     "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            agents = json.load(answer)["agent"]
        return {agent["name"]: agent["id"] for agent in agents if agent["name"].startswith(name)}

    def registered_agent(self, name):
        """Waits until the agent has registered; returns its id."""
        return eventually(f"{name} in TeamCity", lambda: self.teamcity_agents(name).get(name))

    def own_teamcity(self, token, *options):
        """A TeamCity of this test's own that containers reach; returns its address."""
        gateway = re.search(r"//([^:/]+)", os.environ["DW_LAB_TEAMCITY_URL"])[1]
        process = subprocess.Popen(
            ["/usr/bin/python3", str(TEAMCITY), "--listen", f"{gateway}:0", "--token", token,
             *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.addCleanup(process.stdout.close)
        return re.search(r"listening on (\S+)", process.stdout.readline())[1]
