"""The rows: what is measured, against what, how, and what it should come to.

A row is a function that is given the place and returns a Row; what it NEEDS stands before it. What
has to be there first it makes in `prepare`, which is not measured.
"""

import dataclasses
import json
import pathlib
import secrets
import shlex
import subprocess
import tempfile

from measuring import Failed, Quantity, Row, Target, believable_memory, run
from place import HERE, NOWHERE, drop_page_cache
from factsproxy import FactsProxy # of the engine tests
from faultproxy import FaultProxy, RequestRecorder

SERVER = "http://teamcity.example.com:8111"
# What an agent's log looks like, without anything to mask.
LOG_LINE = ("[2026-11-26 19:55:19,035]   INFO - jetbrains.buildServer.AGENT - Updating agent "
            "parameters on the server: AgentDetails{Name='agent'}")


@dataclasses.dataclass(frozen=True)
class Sizes:
    many_agents: int = 1000        # of the Compose file; and ten times as many
    keys: int = 400
    launched_agents: int = 50
    log_bytes: int = 200 * 10**6
    flood_seconds: int = 10
    requests: int = 10_000
    containers: int = 5000
    slow_seconds: int = 5


SHORT = 3 # times the pairs: of what takes less than a second

# To see whether the harness works; the figures are worth nothing.
QUICK = Sizes(many_agents=100, keys=20, launched_agents=3, log_bytes=4 * 10**6, flood_seconds=2,
              requests=200, containers=500, slow_seconds=2)

ROWS = {}


def row(key, *needs):
    """Takes a function among the rows."""
    def take(function):
        ROWS[key] = (needs, function)
        return function
    return take


def at_most(key, name, unit, value):
    return Quantity(key, name, unit, Target("at most", value))


BY_CURL = Quantity("floor", "by curl, wall", "s", Target("none", 0))


def with_floor(sample, wall):
    """A sample of a row with BY_CURL: what a bare client takes for the same, in the place of ours.
    Its ratio to the peer is the least that ours could come to, for the rest is the engine's."""
    return sample | {"floor": wall}


def limit(key, name, unit, value):
    return Quantity(key, name, unit, Target("limit", value))


def printed(sample):
    """A tool's own figures."""
    return json.loads(sample["out"])


# --- start ---------------------------------------------------------------------------------------

STARTED = ("the wall clock runs from before the process is made until the line arrives that says "
           "that the page is painted and flushed to the display (an Xvfb of its own, with openbox); "
           "then the process ends at once, and processor time and memory are what the kernel says of "
           "it (wait4)")


def start(place, engine=None):
    environment = place.environment | ({"DOCKER_HOST": engine} if engine else {})
    return believable_memory(run([place.program, "--measure-start"], environment, until_line=True))


def start_row(place, key, what, how, **more):
    engine = place.docker.engine if place.docker else NOWHERE
    return Row(key, what, "an empty QWizard",
               f"{STARTED}. {how} " + ("The engine is there." if place.docker else "No engine."),
               [at_most("wall", "wall", "s", 1.5), at_most("cpu", "processor", "s", 1.5),
                at_most("memory", "memory", "bytes", 1.7)],
               peer=lambda: believable_memory(run([place.tool("emptywizard")], place.environment,
                                                  until_line=True)),
               ours=lambda: start(place, engine), times=SHORT, **more)


@row("start-cold", "display", "root")
def start_cold(place):
    return start_row(place, "start-cold", "Start to the first painted page, cold",
                     "Before each start the page cache is dropped (/proc/sys/vm/drop_caches).",
                     before=drop_page_cache)


@row("start-warm", "display")
def start_warm(place):
    return start_row(place, "start-warm", "Start to the first painted page, warm",
                     "What is read has been read before.")


def engine_start_row(place, key, what, how, prepare):
    """A start with an odd engine against the same with the lab's own. `prepare(stack)` returns the
    odd one's address."""
    address = {}
    return Row(key, what, "its own start with the engine as it is",
               f"Measured as the warm start. {how}",
               [at_most("wall", "wall", "s", 1.05)],
               prepare=lambda stack: address.update(odd=prepare(stack)),
               peer=lambda: start(place, place.docker.engine),
               ours=lambda: start(place, address["odd"]), times=SHORT)


@row("start-absent", "display", "engine")
def start_absent(place):
    return engine_start_row(place, "start-absent", "Start when the engine is absent",
                            "The engine's address is a socket that is not there.",
                            lambda stack: NOWHERE)


@row("start-slow", "display", "engine")
def start_slow(place):
    def prepare(stack):
        proxy = FaultProxy(str(place.home / "slow.sock"), place.docker.socket, fault="delay", at=0,
                           lasts=True, delay=place.sizes.slow_seconds)
        stack.callback(proxy.close)
        return proxy.address
    return engine_start_row(
        place, "start-slow", f"Start when the engine takes {place.sizes.slow_seconds} s to answer",
        "A proxy before the engine holds each request back for so long "
        "(tests/engine/faultproxy.py).", prepare)


@row("start-many", "display", "engine")
def start_many(place):
    def prepare(stack):
        name = "bench-" + secrets.token_hex(3)
        place.docker("create", "--name", name, place.tiny_image(stack, "true"))
        listed = output_of_api(place, "/containers/json?all=1")
        place.docker("rm", name)
        one = next(each for each in listed if "/" + name in each["Names"])
        many = [one | {"Id": f"{number:064x}", "Names": [f"/some-container-{number}"]}
                for number in range(place.sizes.containers)]
        return stack.enter_context(FactsProxy(str(place.home / "many.sock"), place.docker.socket,
                                              lists={"/containers/json": many}))
    return engine_start_row(
        place, "start-many", f"Start when the engine has {place.sizes.containers} containers",
        "A proxy before the engine tells of so many where all are asked for, each as the engine "
        "tells of one (tests/engine/factsproxy.py).", prepare)


def output_of_api(place, path):
    done = subprocess.run(["curl", "-sf", "--unix-socket", place.docker.socket, "http://d" + path],
                          capture_output=True, check=True)
    return json.loads(done.stdout)


# --- texts ---------------------------------------------------------------------------------------

def export(place, form, name, *options):
    return [place.program, "export", "--format", form, "--server-url", SERVER, "--name", name,
            *options]


def docker_run_of(place, name, *options):
    """The docker run of the exported script, as words."""
    script = run(export(place, "command", name, *options), place.environment)["out"]
    return shlex.split(script[script.index("docker run -d"):].replace("\\\n", ""))


@row("export", "npm")
def export_row(place):
    command = []
    composerize = HERE / "node_modules" / "composerize" / "cli.js"
    return Row("export", "`export` of one agent as a Compose file, whole process", "composerize",
               "`dind-wizard export --format compose` against `composerize docker run …` with the "
               "command of the same agent, from starting the process until it has ended.",
               [Quantity("wall", "wall", "s", Target("times", 20))],
               prepare=lambda stack: command.extend(docker_run_of(place, "agent")),
               peer=lambda: run(["node", str(composerize), *command], place.environment),
               ours=lambda: run(export(place, "compose", "agent"), place.environment), times=SHORT)


def compose_many(place, agents):
    sample = printed(run([place.tool("composemany"), str(agents)], place.environment))
    return {"seconds": sample["milliseconds"] / 1000}


COMPOSED = ("planning and writing in one process, once, after one agent has been planned "
            "(tests/bench/composemany.cpp); dind, with an engine beside each agent")


@row("compose")
def compose(place):
    many = place.sizes.many_agents
    return Row("compose", f"Compose file of {many:,} agents", "", COMPOSED + ".",
               [limit("seconds", "wall", "s", 0.120)], ours=lambda: compose_many(place, many),
               times=SHORT)


@row("compose-growth")
def compose_growth(place):
    many = place.sizes.many_agents
    return Row("compose-growth", f"Compose file of {10 * many:,} agents",
               f"ten times that of {many:,}", COMPOSED + ".",
               [at_most("seconds", "wall", "s", 1.10)],
               peer=lambda: {"seconds": 10 * compose_many(place, many)["seconds"]},
               ours=lambda: compose_many(place, 10 * many))


def keystrokes_row(place, key, agents, milliseconds):
    keys = place.sizes.keys if agents == 1 else place.sizes.keys // 4 # they take longer

    def type_keys():
        sample = printed(run([place.tool("keystrokes"), str(agents), str(keys)],
                             place.environment))
        return {"p50": sample["working"]["p50"] / 1000, "p99": sample["working"]["p99"] / 1000,
                "in_sight": sample["inSight"]["p99"] / 1000,
                "shown": sample["shown"]["p50"] / 1000,
                "put_off": sample["putOff"]["p50"] / 1000}
    return Row(key, f"Keystroke to all previews and the diagram, {agents} agent"
               + ("s" if agents > 1 else ""), "",
               f"{keys} keys typed into the name on the agent's page; what the window's "
               "thread works for each (its processor time) until the texts of all outputs, whose "
               "tabs are opened in turn, and the diagram beside the wizard are up to date and "
               "painted (tests/bench/keystrokes.cpp). “In sight” is the part of it until the page "
               "that one types in is painted, with one of the texts. “Shown” is the wall clock "
               "until the text in sight has changed, with the 30 ms for which the page waits for "
               "further keys. “Put off” is what is worked when one pauses after that, on lines of "
               "texts of more than 500 that nobody has seen yet: it is in none of the others.",
               [limit("p99", "p99", "s", milliseconds / 1000),
                Quantity("p50", "median", "s", Target("none", 0)),
                Quantity("in_sight", "in sight, p99", "s", Target("none", 0)),
                Quantity("shown", "shown, median", "s", Target("none", 0)),
                Quantity("put_off", "put off, median", "s", Target("none", 0))], ours=type_keys)


@row("keys-1", "display")
def keys_of_one(place):
    return keystrokes_row(place, "keys-1", 1, 4)


@row("keys-100", "display")
def keys_of_many(place):
    return keystrokes_row(place, "keys-100", 100, 16)


@row("pauses", "display")
def pauses(place):
    def watch():
        sample = printed(run([place.tool("pauses"), str(place.sizes.flood_seconds)],
                             place.environment))
        return {"p99": sample["p99"] / 1000, "max": sample["max"] / 1000}
    return Row("pauses", "The window's thread while a log floods and 500 agents change", "a frame",
               f"{place.sizes.flood_seconds} s of 100,000 lines a second and 500 changed agents five "
               "times a second, from a stand-in for the engine on a thread of its own; how much too "
               "late a beat of 1 ms comes, of each frame of 16 ms the latest "
               "(tests/bench/pauses.cpp).",
               [limit("p99", "p99", "s", 0.016), limit("max", "longest", "s", 0.050)], ours=watch)


# --- the engine ----------------------------------------------------------------------------------

class Launches:
    """Ways to launch one agent, each with what it makes removed again afterwards."""

    def __init__(self, place):
        self.place, self.image, self.body, self.recorded = place, "", b"", ""

    def prepare(self, stack):
        self.image = self.place.tiny_image(stack, "sleep", "1000000")
        self.recorded = self.name()
        with RequestRecorder(str(self.place.home / "recorder.sock"), self.place.docker.socket) as seen:
            with self.place.nothing_stays():
                run(self.launch_words(self.recorded, "unix://" + seen.path), self.place.environment)
        self.body = next(request.partition(b"\r\n\r\n")[2] for request in seen.requests
                         if b"/containers/create" in request.split(b"\r\n", 1)[0])

    @staticmethod
    def name():
        return "bench-" + secrets.token_hex(4)

    def spec_words(self):
        return ["--image", self.image, "--socket-path", self.place.docker.socket]

    def launch_words(self, name, engine, *options):
        return [self.place.program, "launch", "--engine", engine, "--server-url", SERVER, "--name",
                name, "--until", "started", *self.spec_words(), *options]

    def by_us(self):
        with self.place.nothing_stays():
            return run(self.launch_words(self.name(), self.place.docker.engine),
                       self.place.environment)

    def by_docker(self):
        words = docker_run_of(self.place, self.name(), *self.spec_words())
        with self.place.nothing_stays():
            return run([self.place.docker.program, *words[1:]], self.place.engine_environment())

    def by_curls(self, agents, at_once):
        """As many agents at once as a launch of ours makes, each by one curl that sends what ours
        sent for it: create, then start."""
        name = self.name()
        folder = self.place.home / name
        folder.mkdir()
        for number in range(1, agents + 1):
            body = self.body.replace(self.recorded.encode(), f"{name}-{number}".encode())
            (folder / f"{name}-{number}").write_bytes(body)
        request = ("-sS --fail -o /dev/null --unix-socket "
                   f"{shlex.quote(self.place.docker.socket)} -X POST")
        one = (f"exec curl {request} -H 'Content-Type: application/json' --data-binary @\"$0\" "
               f"http://d/v1.41/containers/create?name=\"$0\" --next {request} "
               "http://d/v1.41/containers/\"$0\"/start")
        command = (f"cd {shlex.quote(str(folder))} && "
                   f"ls | xargs -P {at_once} -n 1 sh -c {shlex.quote(one)}")
        with self.place.nothing_stays():
            return run(["sh", "-c", command], self.place.environment)

    def by_curl(self, asks_first=False):
        """One curl that sends the create and a start; `asks_first`: after one /info."""
        name = self.name()
        body = self.body.replace(self.recorded.encode(), name.encode())
        request = ["-sS", "--fail", "-o", "/dev/null", "--unix-socket", self.place.docker.socket]
        info = [*request, "http://d/v1.41/info", "--next"] if asks_first else []
        with self.place.nothing_stays():
            return run(["curl", *info, *request, "-X", "POST", "-H",
                        "Content-Type: application/json", "--data-binary", "@-",
                        f"http://d/v1.41/containers/create?name={name}", "--next", *request, "-X",
                        "POST", f"http://d/v1.41/containers/{name}/start"],
                       self.place.environment, input=body)


LAUNCHED_AT_ONCE = 20 # mostAtOnce in src/launch/inparallel.h

LAUNCHED = ("`dind-wizard launch --until started` of an agent with docker-socket, whole process, on "
            "the lab's engine. The image is there; it is a small one that sleeps. What was made is "
            "removed between the runs")


@row("launch-cpu", "engine")
def launch_cpu(place):
    launches = Launches(place)
    return Row("launch-cpu", "Launch of one agent: the client", "`docker run -d`",
               f"{LAUNCHED}. The peer is the docker run of the exported script.",
               [at_most("cpu", "processor", "s", 0.7)], prepare=launches.prepare,
               peer=launches.by_docker, ours=launches.by_us, times=SHORT)


@row("launch-wall", "engine", "curl")
def launch_wall(place):
    launches = Launches(place)

    def by_curl():
        sample = launches.by_curl()
        return with_floor(sample, sample["wall"])

    def by_us():
        return with_floor(launches.by_us(), launches.by_curl(asks_first=True)["wall"])

    return Row("launch-wall", "Launch of one agent: until it runs", "create and start by curl",
               f"{LAUNCHED}. The peer is one curl that sends the same create and a start, and "
               "nothing else. “By curl” is what it takes with one GET /info before, without which "
               "nothing can be checked: in the place of ours, so that its ratio is the least that "
               "a launch with checks could come to.",
               [at_most("wall", "wall", "s", 1.03), BY_CURL], prepare=launches.prepare,
               peer=by_curl, ours=by_us, times=SHORT)


@row("launch-50", "engine", "compose", "curl")
def launch_many(place):
    agents = place.sizes.launched_agents
    launches = Launches(place)
    several = ["--count", str(agents), "--container-wrapper", "off"]

    def by_compose():
        name = launches.name()
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "compose.yaml"
            file.write_text(run(export(place, "compose", name, *launches.spec_words(), *several),
                                place.environment)["out"], encoding="utf-8")
            with place.nothing_stays():
                sample = run([place.compose, "-f", str(file), "-p", name, "up", "-d"],
                             place.engine_environment())
        return with_floor(sample, sample["wall"])

    def by_us():
        with place.nothing_stays():
            ours = run(launches.launch_words(launches.name(), place.docker.engine, *several),
                       place.environment)
        return with_floor(ours, launches.by_curls(agents, LAUNCHED_AT_ONCE)["wall"])

    return Row("launch-50", f"Launch of {agents} agents", "Compose's `up -d`",
               f"{LAUNCHED}. The peer is Compose with the exported file of the same agents "
               "(--container-wrapper off, which several agents on one host need). “By curl” is what "
               f"{agents} curls take that send a create and a start each and nothing else, "
               f"{LAUNCHED_AT_ONCE} at once, as ours: in the place of ours, so that its ratio is "
               "the least that this engine allows.",
               [at_most("wall", "wall", "s", 0.7), BY_CURL],
               prepare=launches.prepare,
               peer=by_compose, ours=by_us, most=9)


@row("log", "engine", "curl")
def log(place):
    size = place.sizes.log_bytes
    name = Launches.name()

    def prepare(stack):
        image = place.tiny_image(stack, "sh", "-c", f"/busybox yes \"{LOG_LINE}\" | "
                                                    f"/busybox head -c {size}")
        launches = Launches(place)
        launches.image = image
        stack.enter_context(place.nothing_stays())
        run(launches.launch_words(name, place.docker.engine, "--restart", "no"), place.environment)
        place.docker("wait", name)

    def checked(command, environment):
        """Read to the end by a program that counts and forgets."""
        sample = run(command, environment, keep=False)
        if sample["length"] < size:
            raise Failed(f"{command[0]} printed {sample['length']} bytes of {size}")
        return sample

    def by_us():
        ours = checked([place.program, "agents", "logs", "--follow", name, "--engine",
                        place.docker.engine], place.environment)
        stream = f"http://d/v1.41/containers/{name}/logs?stdout=1&stderr=1&follow=1"
        bare = run(["curl", "-sS", "--fail", "-o", "/dev/null", "--unix-socket",
                    place.docker.socket, stream], place.environment)
        return with_floor(ours, bare["wall"])

    def by_docker():
        sample = checked([place.docker.program, "logs", "--follow", name],
                         place.engine_environment())
        return with_floor(sample, sample["wall"])

    return Row("log", f"Follow a log of {size // 10**6} MB to its end", "`docker logs --follow`",
               "`dind-wizard agents logs --follow` of a container that has ended, whole process, "
               "into a pipe that is read and forgotten. “By curl” is what one curl takes that "
               "forgets the same stream as it comes: in the place of ours, so that its ratio is the "
               "least that this engine allows.",
               [at_most("cpu", "processor", "s", 0.5), at_most("wall", "wall", "s", 0.7), BY_CURL],
               prepare=prepare,
               peer=by_docker,
               ours=by_us)


@row("requests", "engine", "npm")
def requests(place):
    count = place.sizes.requests

    def timed(*command):
        sample = run(command, place.environment)
        return {"seconds": printed(sample)["seconds"], "cpu": sample["cpu"]}

    return Row("requests", f"{count:,} small requests, one after the other", "dockerode",
               "GET /_ping on the lab's engine: by the program's client of the engine "
               "(tests/bench/requests.cpp) and by dockerode with one connection that is kept "
               "(tests/bench/requests.mjs). From the first of them to the last, without the start of "
               "the process; processor time is with it.",
               [Quantity("seconds", "wall", "s", Target("times", 2)),
                Quantity("cpu", "processor", "s", Target("none", 0))],
               peer=lambda: timed("node", str(HERE / "requests.mjs"), place.docker.socket,
                                  str(count)),
               ours=lambda: timed(place.tool("requests"), place.docker.engine, str(count)))


# --- size ----------------------------------------------------------------------------------------

@row("size")
def size_row(place):
    def installed():
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(["cmake", "--install", str(place.build), "--strip", "--prefix",
                                   folder], capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise Failed(done.stderr)
            files = [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]
            return {"bytes": sum(path.stat().st_size for path in files)}
    return Row("size", "Installed size without Qt", "",
               "All files that `cmake --install --strip` puts down.",
               [limit("bytes", "size", "bytes", 6e6)], ours=installed, most=1)
