"""One spec gives the same containers, networks and volumes, however it is run.

Drawn specs (specs.py) are run as a shell script with an old and a new docker command, as a Compose
file with Compose 1 and 2, and by `launch`, on an engine of their own with tiny images. What
`docker inspect` says afterwards must be equal in every field but those that OMITTED names.
Where clients say the same in different words, UNORDERED, TOLERANCES, EMPTY_IS_A_VALUE and
canonical() tell which and why.

DW_EQUALITY_SPECS    how many specs (default 60)
DW_EQUALITY_SEED     of which sequence (default 1); seed and index name a spec
DW_EQUALITY_FIRST    index to begin with (default 0)
DW_EQUALITY_WORKERS  specs that run at the same time (default 4)
"""

import collections
import concurrent.futures
import contextlib
import fnmatch
import http.client
import itertools
import json
import os
import pathlib
import re
import resource
import shlex
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import traceback
import unittest
import urllib.parse

import specs
from lab import PATIENCE, USAGE, Docker, LabTest, clean_environment

LAB = pathlib.Path(__file__).parents[1] / "lab" / "lab"
RESOURCES = pathlib.Path(__file__).parents[2] / "resources"

SPECS = int(os.environ.get("DW_EQUALITY_SPECS", "60"))
SEED = int(os.environ.get("DW_EQUALITY_SEED", "1"))
FIRST = int(os.environ.get("DW_EQUALITY_FIRST", "0"))
WORKERS = int(os.environ.get("DW_EQUALITY_WORKERS", "4"))

SHELLS = {"bash": ["bash"], "dash": ["dash"], "busybox": ["busybox", "sh"]}

# --- what is compared -----------------------------------------------------------------------------

# Fields of inspect that are not compared, with the reason. * stands for any key or place in a list.
# Nothing else is left out. A run of many specs fails when a field here is equal everywhere.
OMITTED = {
    "container": {
        "Created": "a time",
        "State/StartedAt": "a time",
        "State/Pid": "given by the kernel",
        "State/Health/Log": "when the probes ran",
        "ExecIDs": "probes that run right now",
        "GraphDriver/Data/*": "folders with a random name",
        "Config/AttachStdout": "what the client listens to at the start: never with docker run -d, "
                               "always with docker create and Compose 2; not used afterwards",
        "Config/AttachStderr": "as AttachStdout",
        "Config/Labels/com.docker.compose.*": "how Compose finds its own",
        "NetworkSettings/SandboxID": "random",
        "NetworkSettings/SandboxKey": "a path with a random name",
        "NetworkSettings/EndpointID": "random",
        "NetworkSettings/IPAddress": "the next free one",
        "NetworkSettings/MacAddress": "made from the IP address",
        "NetworkSettings/Networks/*/EndpointID": "random",
        "NetworkSettings/Networks/*/NetworkID": "random",
        "NetworkSettings/Networks/*/IPAddress": "the next free one",
        "NetworkSettings/Networks/*/Gateway": "of the next free range",
        "NetworkSettings/Networks/*/MacAddress": "made from the IP address",
    },
    "network": {
        "Id": "random",
        "Created": "a time",
        "IPAM/Config/*/Subnet": "the next free range",
        "IPAM/Config/*/Gateway": "of the next free range",
        "Labels/com.docker.compose.*": "how Compose finds its own",
        "Containers/*/EndpointID": "random",
        "Containers/*/IPv4Address": "the next free one",
        "Containers/*/MacAddress": "made from the IP address",
    },
    "volume": {
        "CreatedAt": "a time",
        "Labels/com.docker.compose.*": "how Compose finds its own",
    },
}

# Lists that are sets to the engine. Without repetitions, too, where a client lists names twice.
UNORDERED = {
    "Config/Env": "names are unique here",
    "HostConfig/Binds": "mounted by depth of the target; docker 20.10 itself shuffles them",
    "HostConfig/Mounts": "as Binds",
    "HostConfig/ExtraHosts": "names are unique here",
    "Mounts": "the engine's own shuffle",
    "NetworkSettings/Networks/*/Aliases": "names; Compose 2 gives the service's twice",
}

# Numbers that a client can't hold exactly, and by how much they may differ.
TOLERANCES = {
    # Compose 2 computes with 32-bit floats. The kernel counts in 10 000 of these.
    "HostConfig/NanoCpus": 1000,
}

# An absent field, null, an empty list and an empty map are one and the same to the engine, and each
# client has its own habit; but not in these, where an empty list overrides a default.
EMPTY_IS_A_VALUE = {"Config/Cmd", "Config/Entrypoint", "HostConfig/MaskedPaths",
                    "HostConfig/ReadonlyPaths"}
# Maps whose keys are what counts.
MAPS_OF_NAMES = {"Config/Volumes", "Config/ExposedPorts", "NetworkSettings/Ports",
                 "NetworkSettings/Networks", "Containers"}


def matching(path, patterns):
    """The pattern that fits this path, a tuple of keys; or None."""
    return next((pattern for pattern in patterns
                 if len(parts := pattern.split("/")) == len(path)
                 and all(map(fnmatch.fnmatchcase, path, parts))), None)


def canonical(kind, item):
    """What can be compared: nothing of OMITTED, and nothing that depends on an object's own id."""
    if kind == "container":
        # Paths, the host's name and an alias hold it.
        item = json.loads(json.dumps(item).replace(item["Id"], "ID").replace(item["Id"][:12], "ID"))
        # Compose 1 lists the targets of all mounts here once more. What is mounted is in Mounts.
        mounted = {mount["Destination"] for mount in item["Mounts"]}
        item["Config"]["Volumes"] = {path: {} for path in item["Config"]["Volumes"] or ()
                                     if path not in mounted}
        networks = item["NetworkSettings"]["Networks"]
        # Compose 2 names a network that it has not made by its id.
        mode = item["HostConfig"]["NetworkMode"]
        item["HostConfig"]["NetworkMode"] = next(
            (name for name, end in networks.items() if end["NetworkID"] == mode), mode)
        # A service can't have a name that begins with x-, and its name becomes an alias.
        for end in networks.values():
            end["Aliases"] = [name for name in end["Aliases"] or [] if name[:3] != "_x-"]
    if kind == "network":
        item = item | {"Containers": {end["Name"]: end for end in item["Containers"].values()}}
    return simplified(kind, item, ())


def simplified(kind, value, path):
    """The value of a field in its canonical form; None for all that is as good as absent."""
    place = "/".join(path)
    if isinstance(value, dict):
        result = {}
        for key, inner in value.items():
            if not matching((*path, key), OMITTED[kind]):
                inner = simplified(kind, inner, (*path, key))
                if inner is not None or place in MAPS_OF_NAMES:
                    result[key] = inner
        return result or None
    if isinstance(value, list):
        result = [simplified(kind, inner, (*path, "*")) for inner in value]
        if matching(path, UNORDERED):
            result = [json.loads(text) for text in sorted(set(map(json.dumps, result)))]
        return result if result or place in EMPTY_IS_A_VALUE else None
    return value


def differences(one, other, path=()):
    """(path, one's value, the other's) of every field that differs."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from differences(one.get(key), other.get(key), (*path, key))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, pair in enumerate(zip(one, other)):
            yield from differences(*pair, (*path, str(number)))
    elif one != other:
        allowed = TOLERANCES.get("/".join(path))
        if not (allowed and one and other and abs(one - other) < allowed):
            yield "/".join(path), one, other


def differing_omissions(kind, one, other, path=()):
    """The patterns of OMITTED whose values are not the same in the two."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one.keys() | other.keys():
            inner = (*path, key)
            if pattern := matching(inner, OMITTED[kind]):
                if one.get(key) != other.get(key):
                    yield kind, pattern
            else:
                yield from differing_omissions(kind, one.get(key), other.get(key), inner)
    elif isinstance(one, list) and isinstance(other, list):
        for pair in zip(one, other):
            yield from differing_omissions(kind, *pair, (*path, "*"))
    elif one != other and (isinstance(one, dict) or isinstance(other, dict)):
        yield from differing_omissions(kind, one or {}, other or {}, path)


class Engine:
    """The Engine API, for what a docker command would take too long to do a thousand times."""

    def __init__(self, path):
        self.path = path

    def send(self, method, path, expect=(200, 201, 204), **query):
        connection = http.client.HTTPConnection("engine", timeout=PATIENCE)
        connection.sock = socket.socket(socket.AF_UNIX)
        with contextlib.closing(connection):
            connection.sock.connect(self.path)
            connection.request(method, path + "?" + urllib.parse.urlencode(query))
            answer = connection.getresponse()
            body = answer.read()
        if answer.status not in expect:
            raise AssertionError(f"{method} {path}: {answer.status} {body.decode()}")
        return json.loads(body) if body and answer.status != 404 else None

    def inspect(self, kind, name):
        """None when there is none of that name."""
        ending = "/json" if kind == "container" else ""
        return self.send("GET", f"/{kind}s/{urllib.parse.quote(name, safe='')}{ending}",
                         expect=(200, 404))

    def remove(self, kind, name):
        query = {"container": {"force": 1, "v": 1}, "volume": {"force": 1}}.get(kind, {})
        self.send("DELETE", f"/{kind}s/{urllib.parse.quote(name, safe='')}", expect=(204, 404),
                  **query)

    def names(self):
        """(kind, name) of all there is; ids and anonymous volumes are names too."""
        containers = self.send("GET", "/containers/json", all=1)
        networks = self.send("GET", "/networks")
        volumes = self.send("GET", "/volumes")["Volumes"] or []
        return ({("container", name.lstrip("/")) for item in containers for name in item["Names"]}
                | {("network", item["Name"]) for item in networks}
                | {("volume", item["Name"]) for item in volumes})


def commands_in(record):
    """The lists of arguments that RECORDER has written."""
    words = iter(record.decode().split("\0")[:-1])
    for number in words:
        yield list(itertools.islice(words, int(number)))


class Case:
    """One spec on its way through all the ways."""

    def __init__(self, test, index):
        self.test, self.index = test, index
        self.folder = pathlib.Path(test.folder, str(index))
        self.folder.mkdir()
        self.failures, self.objects = [], []

    def run(self):
        try:
            self.prepare()
            self.check_arguments()
            # On one host they would share its /opt/buildagent, and a launch refuses that.
            alone = (self.spec["method"] == "docker-socket"
                     and self.spec.get("containerWrapper", True))
            with self.test.buildagent_folder if alone else contextlib.nullcontext():
                self.compare(self.run_every_way())
        except Exception: # told with the spec, like all else
            self.fail(traceback.format_exc())
        with contextlib.suppress(Exception): # what stays is found in the end
            self.remove()
        shutil.rmtree(self.folder, ignore_errors=True)
        return self

    def run_every_way(self):
        """What there was after each way that worked."""
        snapshots = {}
        for way, run in self.test.ways(self.index).items():
            with self.test.timed(way):
                done = run(self)
            if done.returncode != 0:
                self.fail(f"{way} failed with {done.returncode}\n{done.stdout}{done.stderr}")
            elif self.has_made_the_plan(way):
                with self.test.timed("inspecting"):
                    snapshots[way] = self.snapshot()
            with self.test.timed("removing"):
                self.remove()
        return snapshots

    def fail(self, text):
        self.failures.append(text)

    # --- making --------------------------------------------------------------------------------

    def prepare(self):
        for attempt in range(10):
            self.spec = self.test.generator.draw(self.index, attempt)
            self.spec_file = self.folder / "spec.json"
            self.spec_file.write_text(json.dumps(self.spec))
            self.make_sources()
            exported = self.program("export", "--format", "plan", *self.spec_options())
            if exported.returncode != USAGE:
                break
            self.test.refused.append((json.dumps(self.spec), exported.stderr))
        self.plan = json.loads(self.exported(exported))
        for form, file in (("command", "run.sh"), ("compose", "compose.yaml")):
            self.exported(self.program("export", "--format", form, "-o", self.folder / file,
                                       *self.spec_options()))
        volumes = {m["source"] for container in self.plan["containers"]
                   for m in container["mounts"] if m["type"] == "volume"}
        self.objects = ([("container", c["name"]) for c in self.plan["containers"]]
                        + [("network", n["name"]) for n in self.plan["networks"]]
                        + [("volume", name) for name in sorted(volumes)])

    def exported(self, done):
        if done.returncode != 0:
            raise AssertionError(f"{done.args}\n{done.stdout}{done.stderr}")
        return done.stdout

    def program(self, *arguments):
        # A launch keeps the spec among the user's data.
        environment = self.test.program_environment(XDG_DATA_HOME=str(self.folder))
        return self.execute([self.test.program, *arguments], environment)

    def execute(self, command, environment):
        return subprocess.run(command, cwd=self.folder, env=environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)

    def spec_options(self):
        # `export` asks no engine, so it can't know where the engine's socket is.
        socket_path = []
        if self.spec["method"] == "docker-socket" and "path" not in self.spec.get("socket", {}):
            socket_path = ["--socket-path", self.test.engine.path]
        return ["--spec", self.spec_file, *socket_path]

    def make_sources(self):
        """What the user has: the folders that are to be mounted, and the socket."""
        for volume in self.spec.get("volumes", []):
            if volume["source"].startswith("/"):
                self.make_source(volume["source"])
        if "path" in self.spec.get("socket", {}):
            self.make_source(self.spec["socket"]["path"])

    def make_source(self, path):
        path = pathlib.Path(os.path.normpath(path))
        if path.name == "docker.sock":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        else:
            path.mkdir(parents=True, exist_ok=True)

    # --- running -------------------------------------------------------------------------------

    def script(self, shell, tools):
        environment = clean_environment(PATH=f"{tools}:{os.environ['PATH']}",
                                        DOCKER_HOST=self.test.docker.engine,
                                        DOCKER_CONFIG="/nonexistent", DW_RECORD=str(self.folder))
        return self.execute([*SHELLS[shell], "run.sh"], environment)

    def compose(self, program):
        return self.execute([program, "-p", f"p{self.index}", "-f", "compose.yaml", "up", "-d"],
                            self.test.docker.environment)

    def launch(self):
        return self.program("launch", "--engine", self.test.docker.engine, "--until", "started",
                            "--pull", "never", *self.spec_options())

    def check_arguments(self):
        """All shells hand docker the same arguments, without an engine."""
        with self.test.timed("shells without an engine"):
            recorded = {}
            for shell in SHELLS:
                record = self.folder / "arguments"
                record.write_bytes(b"")
                done = self.script(shell, self.test.recorder)
                if done.returncode != 0 or done.stderr:
                    self.fail(f"{shell} with a recording docker: {done.returncode} {done.stderr}")
                recorded[shell] = list(commands_in(record.read_bytes()))
            for shell, commands in recorded.items():
                for one, other in itertools.zip_longest(recorded["bash"], commands):
                    if one != other:
                        self.fail(f"docker's arguments from bash: {one}\n"
                                  f"    from {shell}: {other}")
            # A reader of the PowerShell script compares its lists with these.
            self.arguments = recorded["bash"]

    # --- looking -------------------------------------------------------------------------------

    def has_made_the_plan(self, way):
        made = {(kind, name) for kind, name in self.test.engine.names()
                if name.startswith(self.test.generator.prefix_of(self.index))
                or (kind, name) in self.objects}
        if made != set(self.objects):
            self.fail(f"{way} made {sorted(made - set(self.objects))} that is not in the plan, "
                      f"and lacks {sorted(set(self.objects) - made)}")
        return made >= set(self.objects)

    def snapshot(self):
        return {f"{kind} {name}": (kind, self.test.engine.inspect(kind, name))
                for kind, name in self.objects}

    def remove(self):
        for kind, objects in itertools.groupby(self.objects, key=lambda item: item[0]):
            # Containers at once: each takes its time to stop.
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                list(pool.map(self.test.engine.remove, *zip(*objects)))
        left = [name for name in self.test.engine.names()
                if name[1].startswith(self.test.generator.prefix_of(self.index))]
        if left:
            self.fail(f"left behind: {left}")

    def compare(self, snapshots):
        if not snapshots:
            return
        (first, reference), *others = snapshots.items()
        for title, (kind, item) in reference.items():
            expected = canonical(kind, item)
            for way, snapshot in others:
                actual = snapshot[title][1]
                self.test.omitted.update(differing_omissions(kind, item, actual))
                for path, one, other in differences(expected, canonical(kind, actual)):
                    self.fail(f"{title}: {path}\n    {first}: {json.dumps(one)}\n"
                              f"    {way}: {json.dumps(other)}")


class Equality(LabTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.instance = str((int(os.environ.get("DW_LAB_INSTANCE", "0")) + 5) % 10)
        cls.addClassCleanup(cls.lab, "down")
        cls.lab("down") # whatever an interrupted run left
        cls.lab("up", "--bare")
        exports = (shlex.split(line)[1] for line in cls.lab("env").splitlines())
        cls.own = dict(export.split("=", 1) for export in exports)
        cls.docker = Docker(cls.own["DW_LAB_ENGINE"])
        cls.engine = Engine(cls.docker.socket)
        # The group that is assumed when no engine can be asked.
        os.chown(cls.docker.socket, -1, 999)
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.make_tools()
        cls.make_images()
        cls.networks = ["some-net", "Own_Net.2"]
        for network in cls.networks:
            cls.docker("network", "create", network)
        cls.generator = specs.Generator(SEED, folder=cls.folder, networks=cls.networks,
                                        agent_images=cls.agent_images,
                                        engine_images=cls.engine_images, prefix="eq")

    @classmethod
    def lab(cls, *command):
        keep = ("DW_LAB_DIR", "DW_LAB_CACHE", "DW_LAB_MIRROR")
        environment = {k: v for k, v in os.environ.items()
                       if not k.startswith("DW_LAB_") or k in keep}
        done = subprocess.run([LAB, *command], env=environment | {"DW_LAB_INSTANCE": cls.instance},
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        return done.stdout

    @classmethod
    def make_tools(cls):
        """Folders with one command each, `docker`."""
        def tool(name):
            folder = pathlib.Path(cls.folder, "tools-" + name)
            folder.mkdir()
            return folder / "docker"
        cls.tools = {}
        for name, program in (("old", "DW_LAB_DOCKER"), ("new", "DW_LAB_DOCKER_NEW")):
            link = tool(name)
            link.symlink_to(cls.own[program])
            cls.tools[name] = link.parent
        recorder = tool("recorder")
        recorder.write_text(RECORDER)
        recorder.chmod(0o755)
        cls.recorder = recorder.parent

    @classmethod
    def make_images(cls):
        known = json.loads((RESOURCES / "known-images.json").read_text())
        stays = json.dumps(["/busybox", "sh", "-c",
                            "trap 'exit 0' TERM; while :; do /busybox sleep 999 & wait; done"])
        base = "FROM scratch\nCOPY busybox /busybox\nCOPY busybox /bin/sh\n"
        cls.docker.build("agent-base", base + f"VOLUME {json.dumps(known['agentVolumes'])}\n"
                         f"ENV TZ=Europe/London\nUSER 1000\nCMD {stays}\n")
        cls.docker.build("engine-base", base + f"VOLUME {json.dumps(known['engineVolumes'])}\n"
                         "COPY docker /usr/local/bin/docker\n"
                         'RUN ["/busybox", "chmod", "755", "/usr/local/bin/docker"]\n'
                         "ENV DOCKER_TLS_CERTDIR=/certs\n"
                         f"EXPOSE 2375/tcp 2376/tcp\nENTRYPOINT {stays}\nCMD []\n",
                         docker="#!/bin/sh\nexit 0\n")
        cls.docker.build("server-base", base + f"VOLUME {json.dumps(known['serverVolumes'])}\n"
                         f"ENV TEAMCITY_DIST=/opt/teamcity\nUSER 1000:1000\nEXPOSE 8111\nCMD {stays}\n")
        # Its health command is busybox's own wget, which wants an answer.
        variables = " ".join(each for each in known["socketProxyEnv"] if "=" in each)
        serves = json.dumps(["/busybox", "httpd", "-f", "-p", "2375", "-h", "/www"])
        cls.docker.build("proxy-base", base + "COPY _ping /www/_ping\n"
                         f"ENV {variables}\nEXPOSE 2375/tcp\nENTRYPOINT {serves}\nCMD []\n",
                         _ping="OK")
        registry = cls.own["DW_LAB_REGISTRY"]
        digests = {}
        for name in ("agent", "engine"):
            ref = f"{registry}/team/{name}:one"
            cls.docker("tag", f"{name}-base", ref)
            said = cls.docker("push", ref)
            digests[name] = re.search("sha256:[0-9a-f]{64}", said)[0]
        cls.agent_images = [*specs.AGENT_IMAGES, f"{registry}/team/agent@{digests['agent']}",
                            f"{registry}/team/agent:one@{digests['agent']}"]
        cls.engine_images = [*specs.ENGINE_IMAGES, f"{registry}/team/engine@{digests['engine']}"]
        defaults = [known["agent"], *known["agentSudo"].values()]
        for base, refs in (("agent-base", cls.agent_images + defaults),
                           ("engine-base", cls.engine_images + [known["engine"]]),
                           ("server-base", [*specs.SERVER_IMAGES, known["server"]]),
                           ("proxy-base", [known["socketProxy"]])):
            for ref in refs:
                if "@" not in ref:
                    cls.docker("tag", base, ref)

    # --- ways ----------------------------------------------------------------------------------

    def ways(self, index):
        """How a spec is run; a row is a way."""
        shells = list(SHELLS)
        first, second = shells[index % 3], shells[(index // 3 + 1) % 3]
        return {
            f"{first}, old docker": lambda case: case.script(first, self.tools["old"]),
            f"{second}, new docker": lambda case: case.script(second, self.tools["new"]),
            "Compose 1": lambda case: case.compose(self.own["DW_LAB_COMPOSE1"]),
            "Compose 2": lambda case: case.compose(self.own["DW_LAB_COMPOSE2"]),
            "launch": lambda case: case.launch(),
        }

    @contextlib.contextmanager
    def timed(self, what):
        begin = time.monotonic()
        yield
        self.seconds[what.partition(",")[2] or what] += time.monotonic() - begin

    def test_every_way_makes_the_same(self):
        print(f"\n{SPECS} specs from seed {SEED}, index {FIRST}", flush=True)
        self.seconds, self.refused, self.omitted = collections.Counter(), [], set()
        begin, seen, failures = time.monotonic(), set(), []
        before, self.buildagent_folder = self.engine.names(), threading.Lock()
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            cases = [pool.submit(Case(self, index).run) for index in range(FIRST, FIRST + SPECS)]
            for done in concurrent.futures.as_completed(cases):
                case = done.result()
                seen |= specs.features_of(case.spec)
                for text in case.failures:
                    failures.append(f"seed {SEED}, index {case.index}: {text}\n"
                                    f"    spec: {json.dumps(case.spec)[:20000]}")
                    print(failures[-1], flush=True)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"{time.monotonic() - begin:.0f} s for {SPECS} specs, {WORKERS} at a time; clients "
              f"computed for {used.ru_utime + used.ru_stime:.0f} s; seconds of each part: " +
              ", ".join(f"{what.strip()} {took:.0f}" for what, took in self.seconds.most_common()))
        self.assertEqual(sorted(self.engine.names()), sorted(before), "left behind")
        self.assertFalse(failures, f"{len(failures)} differences\n" + "\n".join(failures[:20]))
        self.assertLessEqual(len(self.refused), 0.2 * SPECS, self.refused)
        if SPECS >= 60:
            self.assertEqual(set(specs.FEATURES) - seen, set(), "not drawn")
            listed = {(kind, path) for kind, paths in OMITTED.items() for path in paths}
            self.assertEqual(listed - self.omitted, set(), "need not be left out")


# Writes their number and its arguments, each ended by a NUL. Networks are missing, and containers
# are healthy.
RECORDER = r"""#!/bin/sh
for word in $# "$@"; do printf '%s\0' "$word"; done >> "$DW_RECORD/arguments"
case "$1 $2" in
    "network inspect") exit 1 ;;
    "inspect --format") case "$3" in *Health*) echo healthy ;; *) echo true ;; esac ;;
esac
"""


if __name__ == "__main__":
    unittest.main()
