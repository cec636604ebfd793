"""Each blocker that `check` knows, by its id: where it is reported a launch fails, and without it
both work. test_blocks_ID is the row of ID; preflight_test.cpp compares the rows with the catalogue.

`assert_blocks` is proven by launching in spite of it, on a real engine in that state.
`assert_protects`: the engine would take it, and the program refuses so that nobody else's things are
used. `assert_told_blocks`: such an engine can't be had here; what it says is told by a proxy, so this
proves only that check and launch agree. Those are os-type, rootless, the unreadable lists, the
processors that can't be limited, and all versions.
"""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import unittest

from checking import LABEL, CheckTest, OtherEngine
from lab import ENGINE, unique_name

ADVISORIES = pathlib.Path(__file__).parents[2] / "resources" / "advisories.json"
# What a check of the engine and its host can know; the others are for error texts.
KNOWN_TO_CHECK = {"method", "kernel", "engine", "apiMaximum", "apiMinimum", "cgroup", "innerEngine",
                  "podman", "distribution", "distributionVersion", "packaging"}
# No agent image whose Docker is known has one that old.
NEVER_MET = "cgroup-v2-inner-engine"


class OnTheLabsEngine(CheckTest):
    def test_blocks_engine(self):
        missing = os.path.join(self.folder, "missing.sock")
        for address in ("unix://" + missing, "unix://" + self.folder, self.told(api="1.40")):
            with self.subTest(address):
                checks = self.check(*self.options(), engine=address, expect=ENGINE)
                self.assert_only_blocker(checks, "engine")
                self.launch(*self.options(), engine=address, expect=ENGINE)
        self.assert_works(*self.options())

    def test_blocks_os_type(self):
        self.assert_told_blocks("os-type", *self.options(method="dind"),
                                info={"OSType": "windows"})

    def test_blocks_rootless(self):
        self.assert_told_blocks("rootless", *self.options(method="sysbox"),
                                info={"SecurityOptions": ["name=seccomp", "name=rootless"]})

    def test_blocks_cpus(self):
        most = os.cpu_count()
        self.assert_blocks("cpus", *self.options("--cpus", str(most + 1)),
                           refused="Range of CPUs")
        self.assert_works(*self.options("--cpus", str(most)))
        self.assert_told_blocks("cpus", *self.options("--cpus", "1"),
                                info={"CpuCfsQuota": False, "CpuCfsPeriod": False})

    def test_blocks_socket(self):
        folder, missing = self.folder + "/docker.sock", self.folder + "/missing.sock"
        os.mkdir(folder)
        for path, refused in ((folder, "is no socket"), (missing, "does not exist")):
            with self.subTest(path):
                self.assert_blocks("socket", *self.options("--socket-path", path), words=[path],
                                   refused=refused)

    def test_blocks_path(self):
        path = self.folder + "/x"
        options = self.options("--volume", path + ":/x")
        self.assert_blocks("path:" + path, *options, refused="bind source path does not exist")
        os.mkdir(path)
        self.assert_works(*options)

    def test_blocks_containers(self):
        self.assert_told_blocks("containers", *self.options(), words=["out of order"],
                                errors={"/containers/json": "out of order"})

    def test_blocks_networks(self):
        self.assert_told_blocks("networks", *self.options(method="dind"), words=["out of order"],
                                errors={"/networks": "out of order"})

    def test_blocks_volumes(self):
        self.assert_told_blocks("volumes", *self.options(), words=["out of order"],
                                errors={"/volumes": "out of order"})

    def test_blocks_name(self):
        free = [self.name + "-2"]
        for label in ([], ["--label", LABEL + self.name]):
            with self.subTest(label):
                self.docker("container", "create", "--name", self.name, *label, self.image)
                self.assert_blocks("name:" + self.name, *self.options(), words=free,
                                   refused="is already in use")
                self.docker("container", "rm", self.name)
        self.assert_works(*self.options())

    def test_blocks_port(self):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            port = listener.getsockname()[1]
            options = self.options("--trial-server", str(port))
            self.assert_blocks(f"port:{port}", *options, refused="address already in use")
        self.assert_works(*options)

    def test_blocks_network(self):
        options = self.options(method="dind")
        self.docker("network", "create", self.name + "-net")
        self.assert_protects(f"network:{self.name}-net", *options, words=[self.name + "-2"])
        self.docker("network", "rm", self.name + "-net")
        self.assert_works(*options)
        joined = self.options("--network", self.name + "-lan")
        self.assert_blocks(f"network:{self.name}-lan", *joined, refused="not found")
        self.docker("network", "create", self.name + "-lan")
        self.assert_works(*joined)

    def test_blocks_volume(self):
        volume = self.name + "-conf"
        self.docker("volume", "create", volume)
        self.assert_protects("volume:" + volume, *self.options(), words=[self.name + "-2"])
        self.docker("volume", "rm", volume)
        self.docker("volume", "create", "--label", LABEL + self.name, volume)
        self.assert_works(*self.options())

    def test_blocks_agent_directories(self):
        root = "/opt/buildagent"
        existed = os.path.exists(root)
        other = unique_name("other-agent")
        self.docker("run", "-d", "--name", other, "-v", root + "/work:/work", self.image)
        options = [*self.options(), "--container-wrapper", "on"]
        self.assert_protects("agent-directories", *options, words=[other])
        self.docker("rm", "-f", other)
        self.check(*options)
        if not existed: # what the engine made
            with contextlib.suppress(OSError):
                os.removedirs(root + "/work")

    def test_blocks_image(self):
        image = os.environ["DW_LAB_REGISTRY"] + "/no/such-agent:1"
        self.assert_blocks("image:" + image, *self.options(image=image),
                           refused="manifest unknown")
        self.docker("tag", self.image, image)
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        self.assert_works(*self.options(image=image))

    def test_blocks_platform(self):
        program = bytearray(pathlib.Path(shutil.which("busybox")).read_bytes())
        program[18:20] = (0xb7).to_bytes(2, "little") # e_machine: AArch64
        image = unique_name("checked-arm64")
        self.docker.build(image, 'FROM scratch\nCOPY other /x\nCMD ["/x"]\n',
                          "--platform", "linux/arm64", other=bytes(program))
        self.addCleanup(self.docker, "image", "rm", "-f", image, check=False)
        self.assert_blocks("platform:" + image, *self.options(image=image),
                           words=["arm64", "amd64"], refused="exec format error")

    def test_blocks_version(self):
        cases = {
            "sysbox-kernel-old": {"info": {"KernelVersion": "5.2.0"}},
            "sysbox-snap": {"info": {"DockerRootDir": "/var/snap/docker/common/var-lib-docker"}},
            "cgroup-v2-engine": {"info": {"ServerVersion": "19.03.15", "CgroupVersion": "2"}},
            "engine-old-api": {"info": {"ServerVersion": "19.03.15"},
                               "version": {"ApiVersion": "1.40"}},
        }
        advisories = json.loads(ADVISORIES.read_text())["advisories"]
        self.assertEqual({a["id"] for a in advisories if a["severity"] == "blocker"
                          and set(a["when"]) <= KNOWN_TO_CHECK},
                         set(cases) | {NEVER_MET})
        for id, told in cases.items():
            with self.subTest(id):
                method = "sysbox" if id.startswith("sysbox") else "docker-socket"
                options = self.options(method=method)
                self.assert_told_blocks("version:" + id, *options, **told)


class OnAnEngineThatMapsUsers(OtherEngine):
    lab_options = ["--userns-remap", "--without-sysbox"]

    def test_blocks_userns(self):
        for method, refused in {"dind": "incompatible with user namespaces",
                                "docker-socket": "permission denied"}.items():
            with self.subTest(method):
                self.assert_blocks("userns", *self.options(method=method), refused=refused)

    def test_blocks_runtime(self):
        self.assert_blocks("runtime", *self.options(method="sysbox"), words=["sysbox-runc"],
                           refused="nknown runtime specified sysbox-runc")


class OnAnEngineWithSysboxByDefault(OtherEngine):
    """Its Sysbox is the lab's stand-in, which refuses what Sysbox refuses."""

    lab_options = ["--daemon-json", '{"default-runtime": "sysbox-runc"}']

    def test_blocks_default_runtime(self):
        self.assert_blocks("default-runtime", *self.options(method="dind"), refused="ptmx")
        self.assert_works(*self.options(method="docker-socket"))


class OnAnEngineWhoseSysboxIsBroken(OtherEngine):
    """It is registered, and what is registered is not there."""

    lab_options = ["--daemon-json", '{"runtimes": {"sysbox-runc": {"path": "/nowhere/sysbox-runc"}},'
                                    ' "default-runtime": "runc"}']

    def test_blocks_sysbox(self):
        self.assert_blocks("sysbox", *self.options(method="sysbox"), words=["systemctl status"],
                           refused="/nowhere/sysbox-runc")


if __name__ == "__main__":
    unittest.main()
