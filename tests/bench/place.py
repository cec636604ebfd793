"""Where it is measured: the program and its tools, a home of their own, a display of their own, the
engine, the peers, and what there is to say about the machine."""

import contextlib
import datetime
import json
import os
import pathlib
import platform
import re
import secrets
import shlex
import shutil
import subprocess
import sys
import tempfile

from measuring import Failed

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests" / "engine"))
import lab # noqa: E402 (the folder of the engine tests)

LAB = ROOT / "tests" / "lab" / "lab"
NOWHERE = "unix:///nonexistent/docker.sock"


def output_of(*command, environment=None):
    """What a command prints; "" where it can't be run or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT,
                              env=environment, timeout=60)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


class Place:
    """Everything here ends with `stack`."""

    def __init__(self, stack, build, sizes):
        self.build, self.sizes = pathlib.Path(build).resolve(), sizes
        self.program = str(self.build / "src" / "dind-wizard")
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="dind-wizard-bench-"))
        self.home = pathlib.Path(home)
        os.chmod(home, 0o700)
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": home,
            "XDG_RUNTIME_DIR": str(self.home / "run"), "DOCKER_CONFIG": "/nonexistent",
            "DOCKER_HOST": NOWHERE, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        self.docker = None
        self.compose = ""
        self.has_display = False

    def tool(self, name):
        return str(self.build / "tests" / "bench" / ("bench_" + name))

    # --- what there is -------------------------------------------------------------------------

    def open_display(self, stack):
        """An X server of our own that stays as it is when its last window closes."""
        if not shutil.which("Xvfb"):
            return
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "2880x1800x24", "-nolisten", "tcp",
             "-noreset"], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end_later(stack, server)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            return
        self.environment |= {"DISPLAY": ":" + number, "QT_QPA_PLATFORM": "xcb"}
        self.has_display = True
        if shutil.which("openbox"):
            end_later(stack, subprocess.Popen(["openbox"], env=self.environment,
                                              stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL))

    def open_lab(self, stack):
        """The engine of the tests' lab: the one that the environment names (`lab env`), or as root
        one that is started. A lab that is up and not named is somebody else's: hands off."""
        if "DW_LAB_ENGINE" not in os.environ:
            if os.geteuid() != 0:
                return
            up = subprocess.run([LAB, "status"], check=False, capture_output=True)
            if b"running, pid" in up.stdout:
                raise Failed("a lab of this instance is up already. To measure on it: "
                             "eval \"$(tests/lab/lab env)\". For one of its own: "
                             "DW_LAB_INSTANCE=N (0 to 9)")
            subprocess.run([LAB, "install"], check=True, stdout=sys.stderr)
            stack.callback(subprocess.run, [LAB, "down"], check=False, stdout=sys.stderr)
            subprocess.run([LAB, "up"], check=True, stdout=sys.stderr)
            for line in subprocess.run([LAB, "env"], check=True, capture_output=True,
                                       text=True).stdout.splitlines():
                name, _, value = shlex.split(line)[1].partition("=")
                os.environ[name] = value
        self.docker = lab.Docker(os.environ["DW_LAB_ENGINE"])
        self.compose = os.environ["DW_LAB_COMPOSE2"]
        # Whatever is measured, what comes onto the engine goes from it again.
        stack.callback(self.docker.remove_since, self.docker.snapshot())

    def open_peers(self):
        """Those from npm, as the lock file has them."""
        if shutil.which("npm"):
            subprocess.run(["npm", "ci", "--prefix", HERE, "--no-audit", "--no-fund", "--silent",
                            "--ignore-scripts"], check=False, stdout=sys.stderr)

    def lacks(self, need):
        """Why a need of a row is not met; "" when it is."""
        return {
            "display": "" if self.has_display else "there is no Xvfb",
            "engine": "" if self.docker else "there is no lab (it takes root)",
            "root": "" if os.geteuid() == 0 else "it takes root",
            "npm": "" if (HERE / "node_modules" / "composerize").exists() else
                   "npm has not installed the peers",
            "compose": "" if os.access(self.compose, os.X_OK) else "there is no Compose 2",
            "curl": "" if shutil.which("curl") else "there is no curl",
        }[need]

    def engine_environment(self):
        return self.environment | {"DOCKER_HOST": self.docker.engine}

    @contextlib.contextmanager
    def nothing_stays(self):
        """What is made on the engine in here is removed after it."""
        before = self.docker.snapshot()
        try:
            yield
        finally:
            self.docker.remove_since(before)

    def tiny_image(self, stack, *command):
        """An image that the engine has, of a few hundred kilobytes; it runs a busybox command."""
        tag = "dind-wizard-bench-" + secrets.token_hex(4)
        self.docker.build_tiny(tag, *command)
        stack.callback(self.docker, "image", "rm", "-f", tag, check=False)
        return tag

    # --- what it is ----------------------------------------------------------------------------

    def machine(self):
        processor = re.search(r"^model name\s*: (.*)$", read("/proc/cpuinfo"), re.MULTILINE)
        system = re.search(r'^PRETTY_NAME="?([^"\n]*)', read("/etc/os-release"), re.MULTILINE)
        memory = re.search(r"^MemTotal:\s*(\d+) kB", read("/proc/meminfo"), re.MULTILINE)
        changed = "-changed" if output_of("git", "status", "--porcelain", "-uno") else ""
        return {"date": datetime.date.today().isoformat(),
                "commit": output_of("git", "rev-parse", "--short=12", "HEAD") + changed,
                "cpu": processor[1] if processor else platform.processor() or platform.machine(),
                "cores": os.cpu_count(), "memory": int(memory[1]) * 1024 if memory else 0,
                "system": system[1] if system else platform.platform(),
                "kernel": platform.release(), "load": os.getloadavg()[0],
                "versions": {name: version for name, version in self.versions() if version}}

    def versions(self):
        yield "Qt", output_of(self.tool("emptywizard"), "--qt-version")
        if self.docker:
            form = ["version", "--format"]
            yield "Docker Engine", self.docker(*form, "{{.Server.Version}}", check=False)
            yield "docker command", self.docker(*form, "{{.Client.Version}}", check=False)
            yield "Compose", output_of(self.compose, "version", "--short")
        yield "curl", " ".join(output_of("curl", "--version").split()[1:2])
        yield "Node.js", output_of("node", "--version").removeprefix("v")
        for name in ("composerize", "dockerode"):
            manifest = read(HERE / "node_modules" / name / "package.json")
            yield name, json.loads(manifest)["version"] if manifest else ""


def end_later(stack, process):
    def end():
        process.terminate()
        process.wait()
    stack.callback(end)


def read(path):
    try:
        return pathlib.Path(path).read_text(encoding="utf-8")
    except OSError:
        return ""


def drop_page_cache():
    """What was read from the disk has to be read again."""
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as file:
            file.write("3\n")
    except OSError as error:
        raise Failed(f"the page cache can't be dropped here: {error}") from error
