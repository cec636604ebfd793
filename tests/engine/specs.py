#!/usr/bin/python3
"""Draws AgentSpecs over every option, with values that are hard to quote.

    specs.py --seed N --count K [--first I]     prints one spec a line, as JSON

What is drawn depends on the seed and the index alone: any spec can be had again by its two
numbers. Each drawn spec is meant to be valid; FEATURES names what a run should have seen.
"""

import argparse
import json
import os.path
import random
import re

COMBINATIONS = [("docker-socket", None), ("dind", None), ("dind", "sidecar"), ("sysbox", None),
                ("docker-socket", None), ("dind", "agent"), ("sysbox", "agent"),
                ("sysbox", "sidecar")]
RESTARTS = [None, "no", "always", "unless-stopped", "on-failure", "on-failure:1",
            "on-failure:999999"]
OWN_DIRECTORIES = ["/opt/buildagent/work", "/opt/buildagent/system", "/opt/buildagent/logs",
                   "/data/teamcity_agent/conf", "/var/lib/docker"]

# Refs in every form. A digest is only a form here: whoever runs the specs gives real ones.
A_DIGEST = "sha256:" + "0123456789abcdef" * 4
AGENT_IMAGES = ["jetbrains/teamcity-agent:2026.1.3-linux-sudo",
                "docker.io/jetbrains/teamcity-agent:2025.11.1-linux-sudo",
                "agent", "registry.example.com:5000/team/ci/agent",
                "localhost:5000/a/b/c-d__e.f:v1_2.3-X",
                "registry.example.com/team/agent:UP_per.1"]
ENGINE_IMAGES = ["docker:dind", "docker:29-dind", "docker.io/library/docker:28-dind",
                 "registry.example.com:5000/mirror/docker:dind"]
SERVER_IMAGES = ["jetbrains/teamcity-server:2025.11.4", "docker.io/jetbrains/teamcity-server",
                 "registry.example.com:5000/mirror/teamcity-server:1"]
DIGEST_IMAGES = [f"registry.example.com:5000/team/agent@{A_DIGEST}",
                 f"registry.example.com:5000/team/agent:one@{A_DIGEST}"]
DIGEST_ENGINE_IMAGES = [f"registry.example.com:5000/docker@{A_DIGEST}"]

SERVER_URLS = ["https://teamcity.example.com", "http://192.168.1.10:8111", "http://tc:1/",
               "https://teamcity.example.com:65535/context/path/", "http://[2001:db8::1]:8111",
               "https://[fe80:0:0:0::12]/ctx", "http://tc/a%20b%24c", "HTTP://TC.Example.COM/",
               "https://tc.example.com/$HOME/$$/!x;y&z=(1)*~,@:", "http://tc/%7e~_-.",
               "https://тимсити.example/путь", "http://tc/$(id)", "https://203.0.113.7/-x"]

# Texts that stay in one line and hold no control character.
WORDS = ["", " ", "  ", "-", "--", "--privileged", "-v/:/host", " leading", "trailing ", "it's",
         "'", "''", "'\\''", '"', '""', 'say "hi"', "\\", "\\\\", "back\\slash\\", "\\n", "\\'",
         "$", "$$", "$$$", "$HOME", "${HOME}", "${X:-y}", "${X?z}", "$(id)", "$1", "`id`", "%",
         "%%", "%s%n", "%PATH%", "!", "!!", "!x", "#", "# x", "a #b", "a: b", ":", ": ", "- a",
         "*x", "&x", "<<", "? x", "|", ">", "|-", "@x", "{a: b}", "[a]", "{", "[", ",", "a,b",
         ";", "&&", "; id #", "a=b", "=", "==x", "~", "~root", "yes", "no", "on", "off", "Y", "n",
         "true", "False", "null", "NULL", "0x1F", "0o17", "012", "1_000", "1e3", ".5", ".inf",
         ".NaN", "-1", "+1", "22:22", "1:2:3", "2001:db8::1", "2001-01-01", "2001-12-14T21:59:43Z",
         "0b1", "*", "a*b?c[d]{e,f}", "<x>", "(x)", "привет", "日本語", "שלום", "مرحبا",
         "\u202Ertl\u202C", "\u200Frtl mark\u200E", "e\u0301 é", "😀", "👩‍👩‍👧", "\u200B", "\uFEFF",
         "\u00A0nbsp\u00A0", "\u3000", "\u2028", "a\u2028b", "a\u2029b", "\uE000", "\U000F0000",
         "\uFFFD", "\u00AD", "ß", "İ", "a/b", "..", ".", "...", "---", "--- x", "%YAML 1.2"]
# Texts for values that may hold anything but NUL.
TEXTS = WORDS + ["\n", "\n\n", "a\nb", "a\n", "\na", " a\n  b\n c ", "a\r\nb\r\n", "\r", "a\rb",
                 "\t", "a\tb", "\ta", "a\t", "a \nb", "\\\n", "'\n'; id\n#", "EOF\n$(id)\nEOF",
                 "\x7F", "a\x7Fb", "\x85", "a\x85b", "\x80", "\x9F", "\a", "\x1B[31m", "\x01",
                 "\b", "\v\f", "# x\n- y\n", "a:\n  - b\n", "x" * 300, ("lorem ipsum " * 30),
                 "\"\n\"", "\\\"\n\\", "$\n{X}", "a\n\n\nb", "  indented\nless"]
LONG = 64 * 1024

ENV_KEYS = ["A", "a", "x-", "x-a", "PATH", "HOME", "TZ", "LANG", "http_proxy", "NO_PROXY",
            "DOCKER_BUILDKIT", "a.b-c", "1", "012", "yes", "no", "null", "~", "true", "1e3", "<<",
            "-a:", "#x", "a:b", "*x", "&x", "!x", "?", "'", '"', "it's", 'q"q', "\\", "$X", "${X}",
            "$$", "$(id)", "`id`", "%x", "-e", "--env", "--", "{", "[x]", "a,b", ";", "привет",
            "日本語", "שלום", "\u202Ex", "😀", "e\u0301", "a/b", "\u200Bx", "TEAMCITY_X", "services",
            "CONFIG_FILE"]
LABEL_KEYS = [*ENV_KEYS, "com.example.a/b", "traefik.enable", "a\u2028b", "\u00A0x"]
# Under some methods variables have a meaning of their own.
SOCKET_ENV_KEYS = ["DOCKER_HOST", "DOCKER_IN_DOCKER"]
SYSBOX_ENV_KEYS = ["SYSBOX_IGNORE_SYSFS_CHOWN", "SYSBOX_SYSCONT_MODE"]

PATH_PARTS = ["plain", "with blank", "co:lon", "a:ro", "com,ma", "quo'te", 'dou"ble',
              "back\\slash", "do$$llar", "$HOME", "${X}", "$(id)", "`id`", "per%cent", "ex!claim",
              "#hash", "~", "-dash", "--", "=eq", "a=b", "source=x,readonly", "привет", "日本語",
              "שלום", "\u202Ertl\u202C", "\u200Fmark", "😀", "e\u0301", "{a,b}", "[x]", "*", "a?b",
              "&and", "semi;colon", "(p)", "<x>", "|pipe", "yes", "1e3", "two  blanks",
              "\u2028sep", "...", ".hidden", "@at", " lead"]

HOSTS = ["db", "DB.Example.com", "a", "1", "host.docker.internal", "_srv._tcp", "x-y_z.w", "yes",
         "no", "null", "0x1F", "registry.example.com"]
ADDRESSES = {"ipv4": ["10.0.0.1", "127.0.0.1", "255.255.255.255", "0.0.0.0", "192.168.1.10"],
             "ipv6": ["2001:db8::1", "::1", "::", "fe80::1", "::ffff:10.0.0.1",
                      "2001:0db8:0000:0000:0000:0000:0000:0001", "2001:DB8::A"],
             "host-gateway": ["host-gateway"]}

CPUS = [0.01, 0.1, 0.29, 0.5, 0.57, 1, 1.0, 1.07, 1.1, 1.333333333, 1.5, 0.333333333, 0.7, 2]
MEMORY = ["64m", "512m", "1g", "1.5g", "0.1g", "100000001", "2 GiB", "65536k", "1T", "4096MB",
          "700.3m", 1073741824, 67108865, 100000001, 2147483648]
PIDS_LIMITS = [-1, 100, 512, 4194304]
MTUS = [68, 1280, 1400, 1500, 9000, 65535]
ADDRESS_POOLS = ["10.201.0.0/16", "10.0.0.0/8", "192.168.192.0/22"]
MIRRORS = ["https://mirror.example.com", "http://192.168.1.10:5000/", "https://[2001:db8::1]:5443"]
INSECURE_REGISTRIES = [["registry.example.com:5000"], ["10.0.0.0/8", "localhost", "a-b.c:1"]]
STOP_TIMEOUTS = [0, 1, 10, 29, 60, 61, 3600, 86400]

FEATURES = (
    [f"method {m} {p}" for m, p in sorted(set(COMBINATIONS), key=str)]
    + [f"restart {r}" for r in RESTARTS]
    + [f"image {form}" for form in ("none", "tag", "no tag", "digest", "tag and digest", "port",
                                    "nested")]
    + ["engine.image", "engine.image digest", "engine.network", "socket.path", "socket.path default",
       "socket.proxy build", "socket.proxy run",
       "containerWrapper default", "containerWrapper true", "containerWrapper false",
       "runAs default", "runAs root", "runAs agent", "env", "env empty value", "env newline",
       "env own key", "labels", "labels newline", "volume bind", "volume named",
       "volume read-only", "volume colon", "volume untidy", "volume at own directory",
       "extraHosts ipv4", "extraHosts ipv6", "extraHosts host-gateway", "extraHosts many",
       "network none", "network own", "network host", "network bridge", "network default",
       "cpus", "memory", "memory number", "pidsLimit", "pidsLimit -1", "stopTimeout",
       "stopTimeout 0", "trialServer", "trialServer.image", "count 1", "count 2", "count 3", "defaults only"])


class Generator:
    """`folder`: where bind mounts' sources are; `networks`: names of networks that exist."""

    def __init__(self, seed, folder="/srv/specs", networks=("some-net", "Own_Net.2"),
                 agent_images=None, engine_images=None, prefix="spec"):
        self.seed, self.folder, self.networks, self.prefix = seed, folder, networks, prefix
        self.agent_images = agent_images or AGENT_IMAGES + DIGEST_IMAGES
        self.engine_images = engine_images or ENGINE_IMAGES + DIGEST_ENGINE_IMAGES

    def draw(self, index, attempt=0):
        """The spec of this index as a dict; another one for another attempt."""
        self.random = random.Random(f"{self.seed}/{index}/{attempt}")
        self.spec = spec = {}
        self.method, self.placement = COMBINATIONS[index % len(COMBINATIONS)]
        self.proxy = None
        self.name = spec["name"] = self.draw_name(index)
        spec["method"] = self.method
        spec["serverUrl"] = self.pick(SERVER_URLS)
        if self.placement:
            spec["engine"] = {"placement": self.placement}
        # What a first-time user does: nothing is chosen but the method.
        if index % 20 == 19 - (self.seed if isinstance(self.seed, int) else 0) % 3:
            return spec
        self.draw_images(index)
        self.draw_count_and_wrapper()
        self.draw_socket()
        self.draw_run_as()
        self.draw_env()
        self.draw_labels()
        self.draw_volumes()
        self.draw_network()
        self.draw_hosts()
        self.draw_resources()
        restart = RESTARTS[index % len(RESTARTS)]
        if restart:
            spec["restart"] = restart
        if self.chance(0.5):
            spec["stopTimeout"] = self.pick(STOP_TIMEOUTS)
        self.draw_engine_network()
        self.draw_trial_server(index)
        return spec

    # --- parts -----------------------------------------------------------------------------------

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, choices):
        return self.random.choice(choices)

    def some(self, choices, most):
        return self.random.sample(choices, self.random.randint(1, min(most, len(choices))))

    @property
    def sidecar(self):
        return uses_sidecar({"method": self.method, "engine": {"placement": self.placement}})

    def text(self, words):
        """One of the texts, or several run together."""
        if self.chance(0.6):
            return self.pick(words)
        return "".join(self.random.choices(words, k=self.random.randint(2, 6)))[:2000]

    def prefix_of(self, index):
        """What this spec's names begin with, and no other spec's."""
        # Compose keeps x- for itself.
        return f"{'x-' if index % 10 == 3 else ''}{self.prefix}{index:04}"

    def draw_name(self, index):
        shape = self.random.randint(0, 5)
        end = {0: "", 1: ".A_b-C", 2: "--", 3: "_", 4: ".", 5: "-" + "long" * 15}[shape]
        return self.prefix_of(index) + end

    def draw_images(self, index):
        if self.chance(0.6):
            images = self.agent_images
            self.spec["image"] = images[index % len(images)]
        if self.chance(0.6 if self.sidecar else 0.1):
            self.spec.setdefault("engine", {})["image"] = self.pick(self.engine_images)

    def draw_count_and_wrapper(self):
        count = self.random.choices([None, 1, 2, 3], [55, 20, 16, 9])[0]
        wrapper = self.pick([None, True, False])
        if self.method == "docker-socket" and (count or 1) > 1:
            wrapper = False
        if count:
            self.spec["count"] = count
        if wrapper is not None:
            self.spec["containerWrapper"] = wrapper

    def draw_socket(self):
        if self.chance(0.6 if self.method == "docker-socket" else 0.1):
            self.spec["socket"] = {"path": self.untidy(self.path("sockets") + "/docker.sock")}
        if self.method == "docker-socket" and self.chance(0.4):
            self.proxy = self.pick(["build", "run"])
            self.spec.setdefault("socket", {})["proxy"] = self.proxy

    def draw_run_as(self):
        if self.chance(0.6):
            inner = self.method == "sysbox" and not self.sidecar
            self.spec["runAs"] = self.pick(["root", "root" if inner else "agent"])

    def draw_env(self):
        if not self.chance(0.8):
            return
        keys = list(ENV_KEYS)
        keys += {"docker-socket": SOCKET_ENV_KEYS[bool(self.proxy):], "sysbox": SYSBOX_ENV_KEYS}.get(self.method, [])
        env = {key: self.text(TEXTS) for key in self.some(keys, 12)}
        if self.method in ("docker-socket", "sysbox") and self.chance(0.3):
            env[keys[-1]] = self.pick(["start", "1", ""])
        if self.chance(0.03):
            env["LONG"] = "".join(self.random.choices(TEXTS, k=LONG))[:LONG // 4]
        if self.chance(0.03):
            env["LONGEST"] = "x$'\"\\\n" * (LONG // 6)
        self.spec["env"] = env

    def draw_labels(self):
        if self.chance(0.6):
            self.spec["labels"] = {key: self.text(TEXTS) for key in self.some(LABEL_KEYS, 8)}

    def path(self, above):
        parts = self.random.choices(PATH_PARTS, k=self.random.randint(1, 3))
        return "/".join([self.folder, above, *parts])

    def untidy(self, path):
        """Mostly the path itself; else one that means the same."""
        if not self.chance(0.2):
            return path
        head, _, tail = path.rpartition("/")
        return self.pick([path + "/", path + "//", f"{head}//{tail}", f"{head}/./{tail}",
                          "/" + path, f"{head}/other/../{tail}", path + "/.", f"{path}/other/.."])

    def draw_volumes(self):
        if not self.chance(0.7):
            return
        targets, volumes = set(), []
        for _ in range(self.random.randint(1, 5)):
            named = self.chance(0.4)
            source = f"{self.name}.v_{self.pick('ab')}" if named else self.path("data")
            target = "/" + "/".join(self.random.choices(PATH_PARTS, k=self.random.randint(1, 3)))
            if self.spec.get("count", 1) == 1 and self.chance(0.15):
                target = self.pick(OWN_DIRECTORIES)
            elif self.method == "docker-socket" and not self.proxy and self.chance(0.05):
                source = self.path("sockets") + "/docker.sock"
                target, named = "/var/run/docker.sock", False
            # A mount in another one's read-only folder could not be made.
            apart = all(not (a + "/").startswith(b + "/") and not (b + "/").startswith(a + "/")
                        for a, b in ((target, other) for other in targets))
            if not apart:
                continue
            targets.add(target)
            volume = {"source": source if named else self.untidy(source),
                      "target": self.untidy(target)}
            if self.chance(0.4):
                volume["readOnly"] = self.pick([True, True, False])
            volumes.append(volume)
        self.spec["volumes"] = volumes

    def draw_network(self):
        networks = list(self.networks)
        if not self.sidecar and not self.proxy:
            networks += ["bridge", "default"]
            if self.method != "sysbox":
                networks += ["host", "host"]
        if self.chance(0.6):
            self.spec["network"] = self.pick(networks)

    def draw_hosts(self):
        if self.spec.get("network") == "host" or not self.chance(0.6):
            return
        # One address for a name: more is a matter of its own.
        self.spec["extraHosts"] = [f"{host}:{self.pick(ADDRESSES[self.pick(list(ADDRESSES))])}"
                                   for host in self.some(HOSTS, 4)]

    def draw_resources(self):
        resources = {}
        if self.chance(0.35):
            cpus = self.random.choices([self.pick(CPUS), round(self.random.uniform(0.2, 2), 2),
                                        round(self.random.uniform(0.2, 2), 9)], [3, 1, 1])[0]
            # So little is enough for no sidecar's health command.
            resources["cpus"] = max(cpus, 0.5) if self.sidecar or self.proxy else cpus
        if self.chance(0.35):
            resources["memory"] = self.pick(MEMORY)
        if self.chance(0.35):
            resources["pidsLimit"] = self.pick(PIDS_LIMITS)
        if resources:
            self.spec["resources"] = resources

    def draw_engine_network(self):
        if not self.sidecar or not self.chance(0.5):
            return
        values = {"mtu": MTUS, "addressPool": ADDRESS_POOLS, "registryMirror": MIRRORS,
                  "insecureRegistries": INSECURE_REGISTRIES}
        self.spec.setdefault("engine", {})["network"] = {
            key: self.pick(values[key]) for key in self.some(list(values), len(values))}


    def draw_trial_server(self, index):
        # The name is part of its address, and a container on the host's network can't be on another.
        labels = f"{self.name}-server".split(".")
        if (self.spec.get("network") in ("host", "bridge", "default") or not self.chance(0.3)
                or not all(re.fullmatch("[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?", label)
                           for label in labels)):
            return
        del self.spec["serverUrl"]
        # Specs run at the same time on one host.
        server = self.spec["trialServer"] = {"port": 30000 + index % 2000}
        if self.chance(0.5):
            server["image"] = self.pick(SERVER_IMAGES)


def image_form(image):
    if not image:
        return ["none"]
    name, _, digest = image.partition("@")
    last = name.rpartition("/")[2]
    form = ("tag and digest" if ":" in last else "digest") if digest else (
        "tag" if ":" in last else "no tag")
    return [form] + ["port"] * (":" in name.rpartition("/")[0]) + ["nested"] * (name.count("/") > 1)


def uses_sidecar(spec):
    return (spec["method"], spec.get("engine", {}).get("placement")) in (
        ("dind", None), ("dind", "sidecar"), ("sysbox", "sidecar"))


def features_of(spec):
    """Those of FEATURES that this spec has."""
    engine, resources = spec.get("engine", {}), spec.get("resources", {})
    env, labels, volumes = spec.get("env", {}), spec.get("labels", {}), spec.get("volumes", [])
    addresses = [host.partition(":")[2] for host in spec.get("extraHosts", [])]
    network, socket = spec.get("network"), spec.get("socket", {})
    return {
        f"method {spec['method']} {engine.get('placement')}", f"restart {spec.get('restart')}",
        f"containerWrapper {str(spec.get('containerWrapper', 'default')).lower()}",
        f"runAs {spec.get('runAs', 'default')}", f"count {spec.get('count', 1)}",
        "network none" if not network else f"network {network}"
        if network in ("host", "bridge", "default") else "network own",
        *(f"image {form}" for form in image_form(spec.get("image"))),
        *(name for name, present in {
            "engine.image": "image" in engine,
            "engine.network": "network" in engine,
            "engine.image digest": "@" in engine.get("image", ""),
            "socket.path": "path" in socket,
            "socket.path default": spec["method"] == "docker-socket" and "path" not in socket,
            "socket.proxy build": socket.get("proxy") == "build",
            "socket.proxy run": socket.get("proxy") == "run",
            "trialServer": "trialServer" in spec,
            "trialServer.image": "image" in spec.get("trialServer", {}),
            "env": env,
            "env empty value": "" in env.values(),
            "env newline": any("\n" in value for value in env.values()),
            "env own key": set(SOCKET_ENV_KEYS + SYSBOX_ENV_KEYS) & set(env),
            "labels": labels,
            "labels newline": any("\n" in value for value in labels.values()),
            "volume bind": any(v["source"].startswith("/") for v in volumes),
            "volume named": any(not v["source"].startswith("/") for v in volumes),
            "volume read-only": any(v.get("readOnly") for v in volumes),
            "volume colon": any(":" in v["source"] + v["target"] for v in volumes),
            "volume untidy": any(os.path.normpath(v["target"]) != v["target"] for v in volumes),
            "volume at own directory": any(v["target"] in OWN_DIRECTORIES for v in volumes),
            "extraHosts ipv4": set(addresses) & set(ADDRESSES["ipv4"]),
            "extraHosts ipv6": set(addresses) & set(ADDRESSES["ipv6"]),
            "extraHosts host-gateway": "host-gateway" in addresses,
            "extraHosts many": len(addresses) > 1,
            "cpus": "cpus" in resources,
            "memory": "memory" in resources,
            "memory number": isinstance(resources.get("memory"), int),
            "pidsLimit": "pidsLimit" in resources,
            "pidsLimit -1": resources.get("pidsLimit") == -1,
            "stopTimeout": "stopTimeout" in spec,
            "stopTimeout 0": spec.get("stopTimeout") == 0,
            "defaults only": not set(spec) - {"name", "method", "serverUrl", "engine"},
        }.items() if present)}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--first", type=int, default=0, help="index to begin with")
    options = parser.parse_args()
    generator = Generator(options.seed)
    for index in range(options.first, options.first + options.count):
        print(json.dumps(generator.draw(index)))


if __name__ == "__main__":
    main()
