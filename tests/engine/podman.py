"""Podman's Docker-compatible service, with a storage of its own, in a network namespace of its own:
its bridges and firewall rules go with it. A pair of virtual interfaces leads to the lab."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from lab import PATIENCE, Docker, clean_environment, eventually


def start_podman(test_class):
    """Starts it for a class of tests; returns its docker command."""
    folder = tempfile.mkdtemp(dir="/var/tmp", prefix="dind-wizard-podman-")
    storage = ["--root", folder + "/root", "--runroot", folder + "/run"]
    test_class.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
    test_class.addClassCleanup(subprocess.run, ["podman", *storage, "system", "reset", "--force"],
                               capture_output=True, timeout=PATIENCE)
    namespace = make_network(test_class)
    engine = "unix://" + folder + "/podman.sock"
    # Its default limits are more than some machines let root have.
    pathlib.Path(folder, "containers.conf").write_text(
        '[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]\n')
    # nsenter and not ip netns exec, which hides the control groups behind a new /sys.
    service = subprocess.Popen(
        ["nsenter", f"--net=/run/netns/{namespace}", "podman", *storage, "system", "service",
         "--time=0", engine],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=clean_environment(CONTAINERS_CONF=folder + "/containers.conf"))
    test_class.addClassCleanup(service.wait, PATIENCE)
    test_class.addClassCleanup(service.terminate)
    docker = Docker(engine)
    eventually("podman", lambda: docker.succeeds("version"))
    os.chmod(docker.socket, 0o660)  # as systemd's podman.socket has it
    return docker


def make_network(test_class):
    """A network namespace from which the lab's addresses are reached; returns its name."""
    name = f"dw-podman-{os.getpid()}"
    outer = f"dwpod{os.getpid()}"[:15]
    # In the lab's own block (see tests/lab/lab), between its bridge and its pools.
    block = int(os.environ.get("DW_LAB_INSTANCE", "0")) * 16 + 7
    subprocess.run(["ip", "netns", "add", name], check=True)
    test_class.addClassCleanup(subprocess.run, ["ip", "netns", "delete", name], check=True)
    inside = ["ip", "-n", name]
    for command in (
            ["ip", "link", "add", outer, "type", "veth", "peer", "name", "eth0", "netns", name],
            ["ip", "address", "add", f"10.213.{block}.1/30", "dev", outer],
            ["ip", "link", "set", outer, "up"],
            [*inside, "address", "add", f"10.213.{block}.2/30", "dev", "eth0"],
            [*inside, "link", "set", "eth0", "up"],
            [*inside, "link", "set", "lo", "up"],
            [*inside, "route", "add", "default", "via", f"10.213.{block}.1"]):
        subprocess.run(command, check=True)
    return name
