"""What a sidecar's engine is told of the network around it, seen in that engine."""

import json
import unittest

from lab import LabTest, unique_name

MTU = "1400"
POOL = "10.201.0.0/16"
MIRROR = "http://mirror.invalid:5000"
INSECURE = "registry.invalid:5000"
PROXY = "http://proxy.invalid:3128"


class EngineNetwork(LabTest):
    def test_sidecar_goes_by_what_it_is_told(self):
        # The lab's image holds Docker 20.10, and by its tag says so: newer ones get a flag more.
        image = "docker:20.10-dind"
        self.docker("pull", "docker:dind")
        self.docker("tag", "docker:dind", image)
        self.addCleanup(self.docker, "rmi", image)
        name = unique_name("told")
        with self.case():
            self.launch(name, "--method", "dind", "--engine-image", image, "--engine-mtu", MTU,
                        "--engine-address-pool", POOL, "--engine-registry-mirror", MIRROR,
                        "--engine-insecure-registry", INSECURE, "--env", f"HTTPS_PROXY={PROXY}")
            self.registered_agent(name)

            # The agent asks its engine, and not the proxy.
            info = json.loads(self.docker("exec", name, "docker", "info", "--format",
                                          "{{json .}}"))
            self.assertIn(MIRROR + "/", info["RegistryConfig"]["Mirrors"])
            self.assertIn(INSECURE, info["RegistryConfig"]["IndexConfigs"])
            self.assertEqual(info["HttpsProxy"], PROXY)

            bridge = self.network_of(name, "bridge")
            self.assertEqual(bridge["Options"]["com.docker.network.driver.mtu"], MTU)
            self.assertEqual(bridge["IPAM"]["Config"][0]["Subnet"], "10.201.0.0/24")
            self.docker("exec", name, "docker", "network", "create", "second")
            second = self.network_of(name, "second")
            self.assertEqual(second["IPAM"]["Config"][0]["Subnet"], "10.201.1.0/24")

            said = self.agents("diff", name).stdout
            self.assertIn("no differences", said.lower())
            self.agents("remove", name, "--volumes")

    def network_of(self, name, network):
        return json.loads(self.docker("exec", name, "docker", "network", "inspect", network))[0]


if __name__ == "__main__":
    unittest.main()
