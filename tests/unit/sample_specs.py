"""Specs that several tests export: all methods and placements, plain and as hostile as may be."""

import json
import os
import subprocess

VARIANTS = [
    ("docker-socket", None),
    ("dind", "sidecar"),
    ("dind", "agent"),
    ("sysbox", "sidecar"),
    ("sysbox", "agent"),
]

HOSTILE = [
    "", " ", " leading and trailing ", "it's", "'", "''", "say \"hi\"", "\"", "\"\"", "a \" b",
    "\\", "back\\slash\\", "with blank\\", "\\\"", "a\\\\\"b c\\\\", "\\n is not a line break",
    "$HOME ${HOME} $(id) $$ $", "$(VAR) $$(VAR) $$$(VAR)", "`id`", "%PATH% %1 %%", "--%", "--",
    "-", "--privileged", "-v:/host", "a=b=c", "a,b,\"c\",readonly", "src:dst:ro", "# no comment",
    "<# #>", "key: value", "- item", "? x", "{a: [b]}", "*star & anchor !tag | > % @", "@('x')",
    "@{a=1}", "${x}", "; rm -rf / & echo | cat > x < y", "! !! history", "~ ~root", "~", "*", "[a]",
    "true", "null", "yes", "Off", "012", "0x1F", "1_000", "1e3", ".inf", "22:22", "2001-01-01", "=",
    "\u2018typographic\u2019 \u201aquotes\u201b", "\u2018", "x\u2019'\u2019", "\u201cdouble\u201d \u201e",
    "привет", "日本語", "שלום", "\u202ertl override\u202c", "e\u0301 é", "😀", "zero\u200bwidth\ufeff",
    "\u00a0nbsp", "line one\nline two", "\n", "ends in a line break\n", "dos\r\nline\r", "\\\n",
    "tab\there", "bell\a escape\x1b[31m delete\x7f", "next line\x85, line\u2028, paragraph\u2029.",
    "'\n'; echo out\n#", "EOF\n$(id)\nEOF", "'@\n'@", "\n" * 300, "\x01\x02\x03",
]


def _base(method, placement):
    spec = {"version": 1, "method": method, "serverUrl": "https://teamcity.example.com"}
    if placement:
        spec["engine"] = {"placement": placement}
    return spec


def _image(method, placement):
    return {} if placement != "agent" else {
        "image": "registry.example.com:5000/team/agent@sha256:" + "a" * 64}


def _hostile(method, placement):
    spec = _base(method, placement) | _image(method, placement) | {
        "serverUrl": "http://teamcity.example.com:8111/base$path/%24(id)",
        "name": "A.b_c-9",
        "env": {f"HOSTILE_{i:02}": text for i, text in enumerate(HOSTILE)}
        | {"$k'e\"y`\\-#:й": "name", "-leading.dash": "name", "1st": "name", "\u2019": "name"},
        "labels": {f"hostile.{i:02}": text for i, text in enumerate(HOSTILE)}
        | {"$l'a\"b`\\-#:й": "name", "-leading.dash": "name", "example.com/ok": "value-1",
           "example.com/\u2019": "x"},
        "volumes": [
            {"source": "/srv/it's $HOME `id` \"quoted\",readonly,a=b:c",
             "target": "/mnt/ü, \"x\":$y '", "readOnly": True},
            {"source": "/-leading", "target": "/--privileged"},
            {"source": "named.volume-1", "target": "/mnt/named", "readOnly": True},
            {"source": "named_2", "target": "/mnt/a:b,c"},
            {"source": "named-2", "target": "/mnt/other"},
            {"source": "/data/my work", "target": "/opt/buildagent/work/"},
            {"source": "/srv/\u2018x\u2019", "target": "/mnt/\u201ay\u201b"},
        ],
        "extraHosts": ["host.docker.internal:host-gateway", "v6.example.com:2001:db8::2",
                       "Upper_case:10.0.0.1", "second.example.com:10.0.0.1"],
        "network": "users.net-1_x",
        "resources": {"cpus": 1.5, "memory": "3g", "pidsLimit": 4096},
        "restart": "on-failure:3",
        "stopTimeout": 90,
    }
    if method == "docker-socket":
        spec["runAs"] = "agent"
        spec["socket"] = {"path": "/run/user/1000/it's.sock"}
    return spec


def _several(method, placement):
    spec = _base(method, placement) | {"name": "build-agent", "count": 3, "restart": "always"}
    spec["volumes"] = [{"source": "cache", "target": "/cache"}]
    if method == "docker-socket":
        spec["containerWrapper"] = False
    return spec


def specs():
    """(name, spec as JSON) for each."""
    for method, placement in VARIANTS:
        variant = method + ("-" + placement if placement else "")
        yield variant, _base(method, placement)
        yield variant + "-several", _several(method, placement)
        yield variant + "-hostile", _hostile(method, placement)
    yield "socket-proxy-build", _base("docker-socket", None) | {
        "socket": {"proxy": "build"}, "containerWrapper": False, "count": 2}
    hostile = _hostile("docker-socket", None)
    yield "socket-proxy-run-hostile", hostile | {"socket": hostile["socket"] | {"proxy": "run"}}
    yield "host-network", _base("docker-socket", None) | {"network": "host", "restart": "no"}
    for method, placement in VARIANTS[:2]:
        spec = _base(method, placement) | {"trialServer": {"port": 8112}}
        del spec["serverUrl"]
        yield method + "-trial-server", spec
    yield "long-names", _base("dind", "sidecar") | {
        "name": "x" * 100, "labels": {"a" * 100: "b", "c": "d" * 100},
        "volumes": [{"source": "v" * 100, "target": "/a"}, {"source": "v" * 101, "target": "/b"}]}


def export(program, spec, output, folder, *options):
    """The text of `output` ("command", "compose", …) for `spec`, as bytes."""
    path = os.path.join(folder, "spec.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(spec, file)
    done = subprocess.run([program, "export", "--spec", path, "--format", output, *options],
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"export failed: {done.stderr.decode()}")
    return done.stdout
