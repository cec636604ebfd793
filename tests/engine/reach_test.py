"""`check` asks the server from a throwaway container: what it says, and that nothing is left."""

import json
import os
import subprocess
import unittest
import urllib.parse

from lab import AGENT_IMAGE, BLOCKER, DIND_SIDECAR, DONE, LabTest, eventually, unique_name

LAB = os.path.join(os.path.dirname(__file__), "..", "lab")


class Reach(LabTest):
    def setUp(self):
        super().setUp()
        self.docker("pull", "-q", AGENT_IMAGE)
        self.name = unique_name("reach")
        self.gateway = os.environ["DW_LAB_GATEWAY"]

    def stand_in(self, program, *arguments):
        """Starts a program of tests/lab and returns the port that it listens at."""
        process = subprocess.Popen(["/usr/bin/python3", os.path.join(LAB, program), *arguments],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return urllib.parse.urlsplit(process.stdout.readline().split()[-1]).port

    def teamcity(self, *arguments):
        return self.stand_in("teamcity.py", "--listen", "0.0.0.0:0", *arguments)

    def reach(self, url, *options, expect=DONE):
        """The check "reach"; looking has left nothing."""
        before = self.docker.snapshot()
        arguments = ["check", "--engine", self.docker.engine, "--name", self.name, "--server-url",
                     url, *options, "--json"]
        answer = json.loads(self.run_program(*arguments, expect=expect).stdout)
        self.assert_unchanged(before)
        checks = {check["id"]: check for check in answer["checks"]}
        return checks.get("reach")

    def assert_warns(self, check, *words):
        self.assertEqual(check["verdict"], "warning")
        self.assertTrue(check["why"])
        self.assertTrue(check["remedy"])
        for word in words:
            self.assertIn(word, check["found"])

    def certificate(self, names):
        folder = self.scratch_folder()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj",
                        "/CN=teamcity.example", "-addext", "subjectAltName=" + names, "-keyout",
                        "key.pem", "-out", "certificate.pem"], cwd=folder, check=True,
                       capture_output=True)
        return [os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem")]

    def test_good(self):
        check = self.reach(os.environ["DW_LAB_TEAMCITY_URL"])
        self.assertEqual(check["verdict"], "ok", check)
        self.assertIn("network bridge", check["found"])

    def test_context_path(self):
        port = self.teamcity("--context-path", "/teamcity")
        check = self.reach(f"http://{self.gateway}:{port}/teamcity")
        self.assertEqual(check["verdict"], "ok", check)
        self.assert_warns(self.reach(f"http://{self.gateway}:{port}"), "no TeamCity")

    def test_network_that_a_launch_makes(self):
        check = self.reach(os.environ["DW_LAB_TEAMCITY_URL"], *DIND_SIDECAR.options)
        self.assertEqual(check["verdict"], "ok", check)
        self.assertIn("only made at the launch", check["found"])

    def test_the_users_network(self):
        network = unique_name("net")
        self.docker("network", "create", network)
        check = self.reach(os.environ["DW_LAB_TEAMCITY_URL"], "--network", network)
        self.assertEqual(check["verdict"], "ok", check)
        self.assertIn(network, check["found"])

    def test_dns(self):
        self.assert_warns(self.reach("http://teamcity.invalid:8111"), "DNS", "teamcity.invalid")

    def test_extra_host(self):
        port = urllib.parse.urlsplit(os.environ["DW_LAB_TEAMCITY_URL"]).port
        check = self.reach(f"http://teamcity.invalid:{port}", "--add-host",
                           f"teamcity.invalid:{self.gateway}")
        self.assertEqual(check["verdict"], "ok", check)

    def test_port(self):
        self.assert_warns(self.reach(f"http://{self.gateway}:1"), "Port", "port 1")

    def test_tls(self):
        certificate = self.certificate(f"IP:{self.gateway}")
        port = self.teamcity("--tls", *certificate)
        url = f"https://{self.gateway}:{port}"
        self.assert_warns(self.reach(url), "TLS", "vouches")
        trusted = ["--volume", certificate[0] +
                   ":/opt/buildagent/conf/trustedCertificates/server.pem:ro"]
        check = self.reach(url, *trusted)
        self.assertEqual(check["verdict"], "ok", check)

        other = self.certificate(f"IP:{self.gateway}")
        other_port = self.teamcity("--tls", *other)
        self.assert_warns(self.reach(f"https://{self.gateway}:{other_port}", *trusted), "TLS")

    def test_certificate_of_another(self):
        # Who signed it is looked at first, so the agent's image has to trust it.
        certificate = self.certificate("DNS:teamcity.example")
        port = self.teamcity("--tls", *certificate)
        self.assert_warns(self.reach(f"https://{self.gateway}:{port}"), "TLS")

    def test_http_where_https_was_said(self):
        port = self.teamcity()
        self.assert_warns(self.reach(f"https://{self.gateway}:{port}"), "TLS", "http, not https")

    def test_not_ready(self):
        for mode, word in {"starting": "still starting", "maintenance": "set-up"}.items():
            with self.subTest(mode=mode):
                port = self.teamcity("--mode", mode)
                self.assert_warns(self.reach(f"http://{self.gateway}:{port}"), "Maintenance", word)

    def test_what_else_may_answer(self):
        # They listen on localhost: for a container in the host's network.
        for mode, word in {"squid": "Proxy", "badgate": "Proxy", "login": "elsewhere",
                           "password": "login", "forbidden": "login", "app": "no TeamCity",
                           "other": "no TeamCity", "tlsport": "https", "noise": "no TeamCity",
                           "endless": "no TeamCity"}.items():
            with self.subTest(mode=mode):
                port = self.stand_in("othersites.py", mode)
                check = self.reach(f"http://127.0.0.1:{port}", "--network", "host")
                self.assert_warns(check, word)

    def test_image_without_curl(self):
        image = unique_name("no-curl")
        self.docker.build_tiny(image, "true")
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        check = self.reach(os.environ["DW_LAB_TEAMCITY_URL"], "--image", image)
        self.assert_warns(check, "could not be tried")
        self.assertIn("no curl", check["why"])

    def test_nobody_asks_without_image_or_server(self):
        self.assertIsNone(self.reach(os.environ["DW_LAB_TEAMCITY_URL"], "--image",
                                     unique_name("missing"), expect=BLOCKER))
        arguments = ["check", "--engine", self.docker.engine, "--name", self.name, "--json"]
        answer = json.loads(self.run_program(*arguments).stdout)
        self.assertNotIn("reach", [check["id"] for check in answer["checks"]])

    def test_the_container_can_do_nothing(self):
        port = self.stand_in("othersites.py", "silent") # time to look at it
        process = subprocess.Popen(
            [self.program, "check", "--engine", self.docker.engine, "--name", self.name,
             "--network", "host", "--server-url", f"http://127.0.0.1:{port}", "--json"],
            stdout=subprocess.PIPE, text=True, env=self.program_environment())
        label = "label=io.github.dind-wizard.probe"
        id = eventually("the container", lambda: self.docker("ps", "-q", "--filter", label))
        seen = self.docker.inspect(id)
        output, _ = process.communicate(timeout=300)
        self.assertEqual(seen["HostConfig"]["CapDrop"], ["ALL"])
        self.assertFalse(seen["HostConfig"]["Privileged"])
        self.assertTrue(seen["HostConfig"]["ReadonlyRootfs"])
        self.assertIn("no-new-privileges", seen["HostConfig"]["SecurityOpt"])
        self.assertGreater(seen["HostConfig"]["Memory"], 0)
        self.assertGreater(seen["HostConfig"]["PidsLimit"], 0)
        self.assertIsNone(seen["HostConfig"]["Binds"])
        self.assertEqual({mount["Type"] for mount in seen["Mounts"]}, {"tmpfs"})
        self.assertEqual(seen["Path"], "curl")
        checks = {check["id"]: check for check in json.loads(output)["checks"]}
        self.assert_warns(checks["reach"], "Route", "no answer")
        self.assertEqual(self.docker("ps", "-aq", "--filter", label), "")


if __name__ == "__main__":
    unittest.main()
