import type { Standard } from "../../model/standard.ts";
import { section } from "./section.ts";

const host = "the state of a host cannot be known from files";
const trust = "whom you trust is for you to say: the options `allow` of the rules about it check what you list";
const cluster = "the state of a registry or a cluster cannot be known from files";
const content = "what is in an image cannot be known from files; a scanner of images such as Trivy or Grype looks there";

/** NIST SP 800-190, the countermeasures of its chapter 4; the titles are ours. */
export const nist800190: Standard = {
  id: "nist-800-190",
  name: "NIST SP 800-190",
  source: "https://doi.org/10.6028/NIST.SP.800-190",
  sections: [
    section({ number: "4.1", title: "Images", about: "workload", prefix: "NIST" }, [
      ["4.1.1", { title: "Find and remove known vulnerabilities in images", unseen: content, near: ["no-eol-image"] }],
      [
        "4.1.2",
        {
          title: "Configure images securely: an ordinary account, no remote login",
          partly: "what the base image configures is known only of well-known ones",
        },
      ],
      ["4.1.3", { title: "Find and remove malware in images", unseen: content, near: ["no-cryptominer"] }],
      [
        "4.1.4",
        {
          title: "Keep secrets out of images",
          also: ["no-secret-mount-leak"],
          partly: "secrets in commands, labels and addresses are reported by rules of their own",
        },
      ],
      [
        "4.1.5",
        {
          title: "Use images from sources you trust",
          unseen: trust,
          near: ["allowed-registry", "approved-base-image"],
        },
      ],
    ]),
    section({ number: "4.2", title: "Registries", about: "workload", prefix: "NIST" }, [
      ["4.2.1", { title: "Talk to registries over encrypted connections", unseen: cluster }],
      ["4.2.2", { title: "Refer to images by names that stay the same", partly: "what the registry still keeps is not seen" }],
      ["4.2.3", { title: "Demand authentication for what is pushed and pulled", unseen: cluster }],
    ]),
    section({ number: "4.3", title: "Orchestrators", about: "container", prefix: "NIST" }, [
      ["4.3.1", { title: "Give administrators no more of the cluster than they need", unseen: cluster }],
      ["4.3.2", { title: "Manage the accounts of the cluster strictly", unseen: cluster }],
      ["4.3.3", { title: "Separate networks by how sensitive their traffic is", partly: "networks are seen within a Compose project" }],
      ["4.3.4", { title: "Keep workloads of different sensitivity on different hosts", unseen: cluster }],
      ["4.3.5", { title: "Admit only nodes that can be trusted", unseen: cluster }],
    ]),
    section({ number: "4.4", title: "Containers", about: "container", prefix: "NIST" }, [
      ["4.4.1", { title: "Keep the runtime free of known vulnerabilities", unseen: host }],
      ["4.4.2", { title: "Control where containers can connect to", partly: "rules of a firewall are not seen" }],
      [
        "4.4.3",
        {
          title: "Configure containers securely at run time",
          also: ["no-sensitive-host-mount", "no-host-device"],
          partly: "only the settings that rules name this control for are checked",
        },
      ],
      [
        "4.4.4",
        {
          title: "Limit what a vulnerable application can do and change",
          partly: "how an application behaves is not seen",
        },
      ],
      ["4.4.5", { title: "Keep containers out that no one planned", unseen: host }],
    ]),
    section({ number: "4.5", title: "Host", about: "container", prefix: "NIST" }, [
      ["4.5.1", { title: "Keep the attack surface of the host small", unseen: host, near: ["no-docker-tcp"] }],
      ["4.5.2", { title: "Run nothing but containers on the shared kernel", unseen: host }],
      ["4.5.3", { title: "Keep the components of the host up to date", unseen: host }],
      ["4.5.4", { title: "Control and record who logs in to the host", unseen: host }],
      [
        "4.5.5",
        {
          title: "Keep containers from changing the host's files",
          also: ["no-privileged", "no-host-device"],
          partly: "folders that do not belong to the system are not reported",
        },
      ],
    ]),
    section({ title: "Hardware", number: "4.6", about: "container", prefix: "NIST" }, [
      ["4.6", { title: "Anchor trust in the hardware of the host", unseen: host }],
    ]),
  ],
};
