"""Compose files and Kubernetes manifests, read by others than the one who wrote them.

PyYAML (YAML 1.1), the npm package yaml (1.2) and kubectl must find the same in them; the published
schema of Compose and the models of Kubernetes must take them.
"""

import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import unittest

import jsonschema
import yaml

import sample_specs

PROGRAM = os.environ["DW_PROGRAM"]
HERE = pathlib.Path(__file__).parent
NODE = HERE.parent / "node"
# Set by tests/run, which installs them all: then a tool that is missing is a failure.
ALL_TOOLS = bool(os.environ.get("DW_ALL_TOOLS"))


class PlainLoader(yaml.SafeLoader):
    """Without dates and times, which JSON does not have: ours are all in quotes anyway."""


@functools.cache
def exported(output):
    """{spec's name: text}"""
    with tempfile.TemporaryDirectory() as folder:
        return {name: sample_specs.export(PROGRAM, spec, output, folder).decode()
                for name, spec in sample_specs.specs()}


def read(text):
    return list(yaml.load_all(text, Loader=PlainLoader))


@functools.cache
def read_by_node(output):
    done = subprocess.run(["node", str(NODE / "check.mjs")], input=json.dumps(exported(output)),
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


def needs(present, what):
    """Skips what this machine has no tool for, unless it should have it."""
    if ALL_TOOLS:
        return lambda test: test
    return unittest.skipUnless(present, f"{what}: tests/run installs it")


needs_node = needs(shutil.which("node") and (NODE / "node_modules").is_dir(), "Node packages")
needs_kubectl = needs(shutil.which("kubectl"), "kubectl")


class Discovery(http.server.BaseHTTPRequestHandler):
    """The little that kubectl asks a cluster before it reads a file: which kinds there are."""

    ANSWERS = {
        "/api": {"kind": "APIVersions", "versions": ["v1"]},
        "/apis": {"kind": "APIGroupList", "apiVersion": "v1", "groups": [
            {"name": name, "versions": [{"groupVersion": f"{name}/v1", "version": "v1"}],
             "preferredVersion": {"groupVersion": f"{name}/v1", "version": "v1"}}
            for name in ("apps", "networking.k8s.io")]},
        "/api/v1": {"kind": "APIResourceList", "groupVersion": "v1", "resources": [
            {"name": "services", "singularName": "", "namespaced": True, "kind": "Service",
             "verbs": ["create"]},
            {"name": "persistentvolumeclaims", "singularName": "", "namespaced": True,
             "kind": "PersistentVolumeClaim", "verbs": ["create"]}]},
        "/apis/apps/v1": {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "apps/v1",
                          "resources": [
                              {"name": "statefulsets", "singularName": "", "namespaced": True,
                               "kind": "StatefulSet", "verbs": ["create"]},
                              {"name": "deployments", "singularName": "", "namespaced": True,
                               "kind": "Deployment", "verbs": ["create"]}]},
        "/apis/networking.k8s.io/v1": {
            "kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "networking.k8s.io/v1",
            "resources": [{"name": "networkpolicies", "singularName": "", "namespaced": True,
                           "kind": "NetworkPolicy", "verbs": ["create"]}]},
    }

    def do_GET(self):
        answer = self.ANSWERS.get(self.path.partition("?")[0])
        body = json.dumps(answer or {"kind": "Status", "status": "Failure", "code": 404}).encode()
        self.send_response(200 if answer else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Compose(unittest.TestCase):
    def test_valid_by_the_published_schema(self):
        schema = json.loads((HERE / "data" / "compose-spec.json").read_text())
        validator = jsonschema.Draft7Validator(schema)
        validator.check_schema(schema)
        for name, text in exported("compose").items():
            with self.subTest(spec=name):
                [document] = read(text)
                validator.validate(document)
                with self.assertRaises(jsonschema.ValidationError):
                    validator.validate(document | {"servics": {}})

    @needs_node
    def test_yaml_1_2_reads_the_same(self):
        for name, text in exported("compose").items():
            with self.subTest(spec=name):
                self.assertEqual(read_by_node("compose")[name],
                                 {"documents": read(text), "problems": []})


class Kubernetes(unittest.TestCase):
    @needs_node
    def test_models_take_it_and_yaml_1_2_reads_the_same(self):
        for name, text in exported("kubernetes").items():
            with self.subTest(spec=name):
                self.assertEqual(read_by_node("kubernetes")[name],
                                 {"documents": read(text), "problems": []})

    @needs_node
    def test_models_find_mistakes(self):
        text = exported("kubernetes")["dind-sidecar"]
        for right, wrong in [("periodSeconds: 2", "periodSeconds: \"2\""),
                             ("restartPolicy:", "restartPolice:"), ("replicas:", "replica:"),
                             ("readOnly: true", "readonly: true"), ("mountPath:", "path:"),
                             ("value: \"1\"", "value: 1")]:
            self.assertIn(right, text)
            done = subprocess.run(["node", str(NODE / "check.mjs")], capture_output=True, text=True,
                                  input=json.dumps({"x": text.replace(right, wrong)}), check=True)
            self.assertNotEqual(json.loads(done.stdout)["x"]["problems"], [], wrong)

    @needs_kubectl
    def test_kubectl_reads_the_same(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Discovery)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        with tempfile.TemporaryDirectory() as home:
            for name, text in exported("kubernetes").items():
                with self.subTest(spec=name):
                    done = subprocess.run(
                        ["kubectl", "--server", f"http://127.0.0.1:{server.server_port}", "create",
                         "--dry-run=client", "--validate=false", "-f", "-", "-o", "json"],
                        input=text, capture_output=True, text=True, check=False,
                        env=os.environ | {"HOME": home, "KUBECONFIG": os.path.join(home, "none")})
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertEqual(self.documents_of(done.stdout), read(text))

    def documents_of(self, text):
        decoder, documents = json.JSONDecoder(), []
        while text := text.lstrip():
            document, end = decoder.raw_decode(text)
            # kubectl adds where it would be made.
            self.assertEqual(document["metadata"].pop("namespace", "default"), "default")
            documents.append(document)
            text = text[end:]
        return documents

    def test_rules_that_only_the_cluster_checks(self):
        """Names, keys and values by Kubernetes's own patterns, and references that lead somewhere."""
        label = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")
        subdomain = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
        value = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?")
        key = re.compile(r"([a-z0-9.-]{1,253}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?")
        variable = re.compile(r"[-._a-zA-Z][-._a-zA-Z0-9]*")
        for name, text in exported("kubernetes").items():
            with self.subTest(spec=name):
                service, stateful, *more = read(text)
                policies = [each for each in more if each["kind"] == "NetworkPolicy"]
                server = [each for each in more if each["kind"] != "NetworkPolicy"]
                if server:
                    self.check_server(*server, stateful)
                spec = stateful["spec"]
                template = spec["template"]
                pod = template["spec"]
                self.assertRegex(service["metadata"]["name"], r"\A[a-z]([-a-z0-9]{0,50}[a-z0-9])?\Z")
                self.assertEqual(spec["serviceName"], service["metadata"]["name"])
                self.assertEqual(stateful["metadata"]["name"], service["metadata"]["name"])
                selector = spec["selector"]["matchLabels"]
                self.assertEqual(selector, service["spec"]["selector"])
                self.assertLessEqual(selector.items(), template["metadata"]["labels"].items())
                proxied = "socket-proxy" in (c["name"] for c in pod.get("initContainers", []))
                self.assertEqual([p["spec"] for p in policies], [
                    {"podSelector": {"matchLabels": selector}, "policyTypes": ["Ingress"]}] * proxied)
                for metadata in (service["metadata"], stateful["metadata"], template["metadata"]):
                    for k, v in metadata["labels"].items():
                        self.assertTrue(key.fullmatch(k) and value.fullmatch(v), f"{k}={v}")
                    for k in metadata.get("annotations", {}):
                        self.assertTrue(key.fullmatch(k), k)
                volumes = [v["name"] for v in pod["volumes"]]
                volumes += [v["metadata"]["name"] for v in spec["volumeClaimTemplates"]]
                self.assertEqual(len(volumes), len(set(volumes)))
                self.assertTrue(all(label.fullmatch(v) for v in volumes), volumes)
                claims = [v["persistentVolumeClaim"]["claimName"] for v in pod["volumes"]
                          if "persistentVolumeClaim" in v]
                self.assertEqual(len(claims), len(set(claims)))
                self.assertTrue(all(subdomain.fullmatch(c) for c in claims), claims)
                addresses = [alias["ip"] for alias in pod.get("hostAliases", [])]
                self.assertEqual(len(addresses), len(set(addresses)))
                for alias in pod.get("hostAliases", []):
                    self.assertTrue(all(subdomain.fullmatch(h) for h in alias["hostnames"]))
                used = set()
                for container in pod["containers"] + pod.get("initContainers", []):
                    self.assertTrue(label.fullmatch(container["name"]))
                    names = [item["name"] for item in container["env"]]
                    self.assertEqual(len(names), len(set(names)))
                    self.assertTrue(all(variable.fullmatch(n) for n in names), names)
                    paths = [m["mountPath"] for m in container["volumeMounts"]]
                    self.assertEqual(len(paths), len(set(paths)))
                    self.assertFalse([p for p in paths if ":" in p])
                    used |= {m["name"] for m in container["volumeMounts"]}
                self.assertEqual(used, set(volumes))

    def check_server(self, service, claim, deployment, stateful):
        template = deployment["spec"]["template"]
        self.assertRegex(service["metadata"]["name"], r"\A[a-z]([-a-z0-9]{0,61}[a-z0-9])?\Z")
        selector = service["spec"]["selector"]
        self.assertEqual(deployment["spec"]["selector"]["matchLabels"], selector)
        self.assertLessEqual(selector.items(), template["metadata"]["labels"].items())
        self.assertNotEqual(stateful["spec"]["selector"]["matchLabels"], selector)
        volumes = template["spec"]["volumes"]
        self.assertEqual([v["persistentVolumeClaim"]["claimName"] for v in volumes
                          if "persistentVolumeClaim" in v], [claim["metadata"]["name"]])
        [container] = template["spec"]["containers"]
        self.assertEqual({m["name"] for m in container["volumeMounts"]}, {v["name"] for v in volumes})
        [agent] = stateful["spec"]["template"]["spec"]["containers"]
        port = service["spec"]["ports"][0]["port"]
        self.assertIn({"name": "SERVER_URL", "value": f"http://{service['metadata']['name']}:{port}"},
                      agent["env"])

    def test_variables_arrive_as_they_were(self):
        """Kubernetes's own way with $ in values (third_party/forked/golang/expansion)."""
        def expanded(text):
            out, i = "", 0
            while i < len(text):
                if text[i] == "$" and i + 1 < len(text):
                    following = text[i + 1]
                    if following == "(":
                        self.fail(f"a variable stands in {text!r}")
                    out += "$" if following == "$" else "$" + following
                    i += 2
                else:
                    out += text[i]
                    i += 1
            return out
        for name, spec in sample_specs.specs():
            [_, stateful, *_] = read(exported("kubernetes")[name])
            container = stateful["spec"]["template"]["spec"]["containers"][0]
            got = {item["name"]: expanded(item["value"]) for item in container["env"]
                   if "value" in item}
            for key, value in spec.get("env", {}).items():
                if re.fullmatch(r"[-._a-zA-Z][-._a-zA-Z0-9]*", key):
                    self.assertEqual(got[key], value)
                else:
                    self.assertNotIn(key, got)
                    self.assertIn("refuses their names", exported("kubernetes")[name])


if __name__ == "__main__":
    unittest.main()
