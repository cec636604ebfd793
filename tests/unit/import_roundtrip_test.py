"""What `export` writes is read back by `import` as the same settings.

The settings are drawn by tests/engine/specs.py. DW_ROUNDTRIP_SPECS: how many (default 320) go
through the sh command; every fourth also goes through PowerShell and Compose.
"""

import concurrent.futures
import json
import os
import posixpath
import pathlib
import re
import sys
import tempfile
import unittest

from importing import import_text, run

sys.path.append(str(pathlib.Path(__file__).parents[1] / "engine"))
import specs  # noqa: E402

SPECS = int(os.environ.get("DW_ROUNDTRIP_SPECS", "320"))
SEED = int(os.environ.get("DW_ROUNDTRIP_SEED", "1"))
IMAGES = json.loads((pathlib.Path(__file__).parents[2] / "resources" / "known-images.json").read_text())
DEFAULTS = {"count": 1, "containerWrapper": True, "runAs": "root", "restart": "unless-stopped",
            "stopTimeout": 60, "serverUrl": "", "env": {}, "labels": {}, "volumes": [], "extraHosts": [],
            "network": "", "resources": {}, "engine": {}, "socket": {}}
SOCKET = "/var/run/docker.sock"


def normalised(spec):
    """Without what says nothing: defaults that are spelt out, and fields the method does not use."""
    spec = json.loads(json.dumps(spec))
    spec.pop("version", None)
    method = spec["method"]
    engine, volumes = spec.setdefault("engine", {}), spec.setdefault("volumes", [])
    placement = engine.get("placement", "sidecar" if method == "dind" else "agent")
    own_engine = method != "docker-socket"
    engine["placement"] = placement if own_engine else ""
    if not own_engine or placement != "sidecar" or engine.get("image") == IMAGES["engine"]:
        engine.pop("image", None)
    if spec.get("trialServer", {}).get("image") == IMAGES["server"]:
        del spec["trialServer"]["image"]
    default = IMAGES["agentSudo"]["amd64"] if own_engine and placement == "agent" else IMAGES["agent"]
    if spec.get("image") == default:
        del spec["image"]
    if method != "docker-socket":
        spec.pop("socket", None)
    if spec.get("socket", {}).get("path") == SOCKET:
        del spec["socket"]["path"]
    if spec.get("socket", {}).get("proxy") == "build":
        spec.pop("containerWrapper", None)  # such a proxy lets nothing through that it is for
    # A volume at the socket's place is the socket: nothing of `socket` is used then.
    at_socket = [v for v in volumes if at_the_socket(v) and method == "docker-socket"]
    if at_socket and not at_socket[0].get("readOnly"):
        volumes.remove(at_socket[0])
        spec["socket"] = {"path": at_socket[0]["source"]}
    elif at_socket:
        spec.pop("socket", None)
    if spec.get("socket", {}).get("path"):
        spec["socket"]["path"] = clean(spec["socket"]["path"])
    if placement == "agent" and own_engine:
        spec.pop("containerWrapper", None)  # all is in one container
    for volume in volumes:
        volume["target"] = clean(volume["target"])
        if volume["source"].startswith("/"):
            volume["source"] = clean(volume["source"])
        if volume.get("readOnly") is False:
            del volume["readOnly"]
    if spec.get("env", {}).get("TZ") == "Etc/UTC":
        del spec["env"]["TZ"]
    cpus = spec.get("resources", {}).get("cpus")
    if cpus is not None:
        spec["resources"]["cpus"] = round(cpus, 6)  # what Compose 1 is given has other last digits
    memory = spec.get("resources", {}).get("memory")
    if memory is not None:
        spec["resources"]["memory"] = size(memory)
    spec["extraHosts"] = [host.replace("[", "").replace("]", "") for host in spec.get("extraHosts", [])]
    return {key: value for key, value in spec.items() if value != DEFAULTS.get(key)}


def normalised_as(form, spec):
    spec = normalised(spec)
    if form == "compose" and spec.get("network") in ("default", "bridge"):
        del spec["network"]  # the file names the default in any case: read as no choice
    return spec


def clean(path):
    """A plan's paths have no //, ./ and ../."""
    return "/" + posixpath.normpath(path).lstrip("/")


def at_the_socket(volume):
    return posixpath.normpath(volume["target"]) == SOCKET


def size(text):
    match = re.fullmatch(r"([0-9.]+) ?([kmgt]?)i?b?", str(text).lower())
    return int(float(match[1]) * 1024 ** " kmgt".index(match[2] or " "))


def without_hashes(text):
    text = text.replace('network_mode: "bridge"', 'network_mode: "default"')
    return re.sub(r'spec-hash(=|": ")[0-9a-f]+', r"spec-hash\1…", text)


class RoundTrip(unittest.TestCase):
    maxDiff = None

    def export(self, spec, form):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump({"version": 1, **spec}, file)
            file.flush()
            done = run("export", "--format", form, "--spec", file.name)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def check(self, index, form):
        spec = specs.Generator(SEED).draw(index)
        text = self.export(spec, form)
        result = import_text(text)
        wrong = [item for item in result["report"] if item["fate"] in ("not-kept", "added")]
        self.assertEqual(wrong, [], f"spec {index}: {json.dumps(spec)}")
        self.assertEqual(normalised_as(form, result["spec"]), normalised_as(form, spec),
                         f"spec {index}")
        again = self.export(result["spec"], form)
        one, other = without_hashes(text), without_hashes(again)
        if any(at_the_socket(v) for v in spec.get("volumes", [])):
            # It comes first now, and a comment may name it.
            one, other = (sorted(line for line in whole.split("\n") if not line.startswith("# "))
                          for whole in (one, other))
        self.assertEqual(other, one, f"spec {index}")
        if {"version": 1} | spec == result["spec"]:
            self.assertEqual(again, text, f"spec {index}")

    def check_all(self, form, indices):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            done = {index: pool.submit(self.check, index, form) for index in indices}
            for index, outcome in done.items():
                with self.subTest(seed=SEED, index=index):
                    outcome.result()

    def test_command(self):
        self.check_all("command", range(SPECS))

    def test_powershell(self):
        self.check_all("powershell", range(0, SPECS, 4))

    def test_compose(self):
        self.check_all("compose", range(1, SPECS, 4))


if __name__ == "__main__":
    unittest.main()
