import type { Standard } from "../../model/standard.ts";
import { section } from "./section.ts";

const host = "the state of a host cannot be known from files";

/** OWASP's Docker Security Cheat Sheet, its rules as it counts them; the titles are ours. */
export const owaspDocker: Standard = {
  id: "owasp-docker",
  name: "OWASP Docker Security Cheat Sheet",
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  sections: [
    section({ title: "Rules", about: "container", prefix: "OWASP" }, [
      ["0", { title: "Keep the host and the engine up to date", unseen: host }],
      ["1", { title: "Keep the engine's socket to yourself", about: "workload" }],
      [
        "2",
        {
          title: "Run as an account other than root",
          about: "workload",
          partly: "images that are known to change to another account by themselves pass",
        },
      ],
      ["3", { title: "Give containers only the capabilities they need" }],
      ["4", { title: "Keep processes from gaining privileges", about: "workload" }],
      ["5", { title: "Limit which containers can talk to each other" }],
      ["5a", { title: "Publish ports on a chosen address, since Docker bypasses host firewalls" }],
      [
        "6",
        {
          title: "Confine containers by seccomp, AppArmor or SELinux",
          also: ["no-privileged"],
          partly: "whether the host has AppArmor or SELinux is not seen",
        },
      ],
      ["7", { title: "Limit memory, CPU, processes, open files and restarts" }],
      ["8", { title: "Mount filesystems and volumes read-only", partly: "of volumes, only those of the host's system are checked" }],
      [
        "9",
        {
          title: "Scan images in CI",
          unseen: "seaworthy is such a scanner, and does not read what else a pipeline runs",
          near: ["no-unreachable-gate", "gate-can-fail"],
        },
      ],
      ["10", { title: "Log the engine at the level info", unseen: host }],
      ["11", { title: "Run the engine without root", unseen: host }],
      ["12", { title: "Pass secrets as files, not in variables and images", about: "workload" }],
      [
        "13",
        {
          title: "Secure the supply chain of images",
          about: "workload",
          partly: "signatures and bills of materials in a registry are not seen",
        },
      ],
    ]),
  ],
};
