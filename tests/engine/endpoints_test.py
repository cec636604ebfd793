"""Engines that are not behind a socket of this machine: ssh with a real sshd, TLS with a real dockerd,
and who is refused."""

import contextlib
import getpass
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import unittest

from lab import DONE, ENGINE, Docker, LabTest, clean_environment, eventually, unique_name


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Endpoints(LabTest):
    def setUp(self):
        super().setUp()
        self.folder = self.scratch_folder()
        self.name = unique_name("far")

    def launch_at(self, engine, image, **how):
        return self.run_program("launch", "--engine", engine, "--image", image, "--name", self.name,
                                "--container-wrapper", "off", "--until", "started",
                                "--socket-path", self.docker.socket,
                                "--server-url", "http://teamcity.invalid", **how)

    def tiny_image(self, docker=None):
        image = unique_name("far-agent")
        docker = docker or self.docker
        docker.build_tiny(image, "sleep", "600")
        self.addCleanup(docker, "image", "rm", "-f", image, check=False)
        return image


class Ssh(Endpoints):
    @classmethod
    def setUpClass(cls):
        """Debian's sshd, unpacked and not installed: a machine that runs tests must not begin to let
        people in. It wants an account called sshd, which nss_wrapper makes up for it."""
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        root = pathlib.Path(folder.name)
        subprocess.run(["apt-get", "download", "openssh-server", "libwrap0", "libnss-wrapper"],
                       check=True, capture_output=True, cwd=root)
        for package in root.glob("*.deb"):
            subprocess.run(["dpkg", "-x", str(package), str(root)], check=True)
        accounts = root / "passwd"
        accounts.write_text(pathlib.Path("/etc/passwd").read_text() +
                            "sshd:x:64998:65534::/run/sshd:/usr/sbin/nologin\n")
        libraries = [str(path.parent) for path in root.rglob("libwrap.so.*")]
        wrapper = next(str(path) for path in root.rglob("libnss_wrapper.so*"))
        cls.sshd = root / "usr/sbin/sshd"
        cls.sshd_environment = clean_environment(
            LD_PRELOAD=wrapper, LD_LIBRARY_PATH=":".join(libraries),
            NSS_WRAPPER_PASSWD=str(accounts), NSS_WRAPPER_GROUP="/etc/group")

    def setUp(self):
        super().setUp()
        for name in ("host", "client", "other"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            os.path.join(self.folder, name)], check=True)
        shutil.copy(os.path.join(self.folder, "client.pub"),
                    os.path.join(self.folder, "authorized_keys"))
        self.port = free_port()
        # What is run there finds the lab's engine.
        pathlib.Path(self.folder, "sshd_config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\n"
            f"AuthorizedKeysFile {self.folder}/authorized_keys\nStrictModes no\nUsePAM no\n"
            f"PasswordAuthentication no\nPidFile none\n"
            f"SetEnv DOCKER_HOST={self.docker.engine} "
            f"PATH={os.path.dirname(os.environ['DW_LAB_DOCKER'])}:/usr/bin:/bin\n")
        os.makedirs("/run/sshd", exist_ok=True)
        server = subprocess.Popen([self.sshd, "-D", "-e", "-f",
                                   os.path.join(self.folder, "sshd_config")],
                                  env=self.sshd_environment, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        eventually("sshd", self.listens, 30)
        self.know("host")
        # ssh reads the account's own home, whatever HOME says: a command of this name comes first.
        self.wrap_ssh("client")

    def listens(self):
        with contextlib.closing(socket.socket()) as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def know(self, key):
        public = pathlib.Path(self.folder, key + ".pub").read_text().split()[:2]
        pathlib.Path(self.folder, "known_hosts").write_text(
            f"[127.0.0.1]:{self.port} {' '.join(public)}\n")

    def wrap_ssh(self, key):
        path = pathlib.Path(self.folder, "bin", "ssh")
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\nexec {shutil.which('ssh', path='/usr/bin:/bin')} -F none "
                        f"-o UserKnownHostsFile={self.folder}/known_hosts "
                        f"-o IdentitiesOnly=yes -i {self.folder}/{key} \"$@\"\n")
        path.chmod(0o755)

    @property
    def engine(self):
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}"

    def program_environment(self, **more):
        path = f"{self.folder}/bin:{os.environ['PATH']}"
        return super().program_environment(PATH=path, **more)

    def test_launches_and_looks_after(self):
        image = self.tiny_image()
        done = self.launch_at(self.engine, image)
        self.assertEqual(done.stdout.split(), [self.name])
        self.assert_running(self.name)
        listed = self.run_program("agents", "list", "--json", "--engine", self.engine)
        self.assertIn(self.name, [agent["name"] for agent in json.loads(listed.stdout)])
        self.run_program("agents", "remove", self.name, "--volumes", "--engine", self.engine)
        self.assertFalse(self.docker.succeeds("container", "inspect", self.name))

    def refused(self, *words):
        failed = self.run_program("agents", "list", "--engine", self.engine, expect=ENGINE)
        for each in words:
            self.assertIn(each, failed.stderr)

    def test_host_with_another_key(self):
        self.know("other")
        self.refused("IDENTIFICATION HAS CHANGED", "somebody is in between")

    def test_host_that_is_not_known(self):
        pathlib.Path(self.folder, "known_hosts").write_text("")
        self.refused("Host key verification failed", "compare the key")

    def test_wrong_key_of_the_client(self):
        self.wrap_ssh("other")
        self.refused("Permission denied", "ssh-copy-id")

    def test_no_sshd(self):
        self.port = free_port()
        self.refused("Connection refused", "by hand")


class Tls(Endpoints):
    """A dockerd of its own that listens with TLS alone."""

    def setUp(self):
        super().setUp()
        self.authority("ca")
        self.certificate("server", "ca", "DNS:localhost,IP:127.0.0.1", "serverAuth")
        self.certificate("client", "ca", "DNS:client", "clientAuth")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=self.folder)

    def authority(self, name):
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                     f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem")

    def certificate(self, name, authority, names, usage, days="2"):
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout",
                     f"{name}.key", "-out", f"{name}.csr")
        pathlib.Path(self.folder, f"{name}.ext").write_text(
            f"subjectAltName={names}\nextendedKeyUsage={usage}\n")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", f"{authority}.pem", "-CAkey",
                     f"{authority}.key", "-CAcreateserial", "-days", days, "-extfile",
                     f"{name}.ext", "-out", f"{name}.pem")

    def serve(self, server="server"):
        """A dockerd of its own; returns its address."""
        port = free_port()
        data = self.scratch_folder()
        pathlib.Path(data, "daemon.json").write_text("{}")
        process = subprocess.Popen(
            ["dockerd", "--config-file", f"{data}/daemon.json", "--data-root", f"{data}/data",
             "--exec-root", f"{data}/exec", "-p", f"{data}/pid", "-H", f"unix://{data}/s", "-H",
             f"tcp://127.0.0.1:{port}", "--tlsverify", "--tlscacert", f"{self.folder}/ca.pem",
             "--tlscert", f"{self.folder}/{server}.pem", "--tlskey", f"{self.folder}/{server}.key",
             "--bridge", "none", "--iptables=false", "--storage-driver", "vfs"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        eventually("an engine with TLS",
                   lambda: Docker(f"unix://{data}/s").succeeds("version"), 60)
        return f"tcp://localhost:{port}"

    def files(self, client="client", authority="ca"):
        folder = self.scratch_folder()
        for source, target in ((f"{authority}.pem", "ca.pem"), (f"{client}.pem", "cert.pem"),
                               (f"{client}.key", "key.pem")):
            shutil.copy(os.path.join(self.folder, source), os.path.join(folder, target))
        return folder

    def listing(self, engine, expect=DONE, **environment):
        return self.run_program("agents", "list", "--engine", engine, expect=expect, **environment)

    def refused(self, engine, *words, **environment):
        said = self.listing(engine, ENGINE, **environment).stderr
        for each in words:
            self.assertIn(each, said)

    def test_who_may_and_who_may_not(self):
        engine = self.serve()
        known = {"DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": self.files()}
        self.assertIn("No agents yet", self.listing(engine, **known).stderr)
        # The client's side.
        self.authority("stranger")
        self.certificate("intruder", "stranger", "DNS:client", "clientAuth")
        self.refused(engine, "No connection", DOCKER_TLS_VERIFY="1",
                     DOCKER_CERT_PATH=self.files("intruder"))
        only = self.scratch_folder()
        shutil.copy(f"{self.folder}/ca.pem", only)
        self.refused(engine, "No connection", DOCKER_TLS_VERIFY="1", DOCKER_CERT_PATH=only)
        # The engine's side.
        self.refused(engine, "signed by", DOCKER_TLS_VERIFY="1",
                     DOCKER_CERT_PATH=self.files(authority="stranger"))
        self.refused(engine.replace("localhost", "127.0.0.2"), DOCKER_TLS_VERIFY="1",
                     DOCKER_CERT_PATH=known["DOCKER_CERT_PATH"])
        # Without TLS at all it answers, and not as an engine.
        self.listing(engine, ENGINE)
        # Files that can't be read are named.
        broken = self.files()
        pathlib.Path(broken, "key.pem").write_text("no key")
        self.refused(engine, "key.pem can't be read", DOCKER_TLS_VERIFY="1",
                     DOCKER_CERT_PATH=broken)

    def test_expired_certificate_of_the_engine(self):
        self.certificate("old", "ca", "DNS:localhost", "serverAuth", days="-1")
        engine = self.serve("old")
        self.refused(engine, "expired", DOCKER_TLS_VERIFY="1", DOCKER_CERT_PATH=self.files())


if __name__ == "__main__":
    unittest.main()
