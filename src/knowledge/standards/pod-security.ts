import type { Section, Standard } from "../../model/standard.ts";
import { section } from "./section.ts";

const kubernetesOnly = "only Kubernetes has it";
const source = "https://kubernetes.io/docs/concepts/security/pod-security-standards/";
const otherFolders = "other folders of the host are not reported";

/** Kubernetes' Pod Security Standards, level baseline, as its controls apply to a container; the titles are ours. */
const baseline: Section = section({ title: "Baseline", about: "container", level: "PSS-B" }, [
  ["host-process", { title: "Run Windows containers apart from the host's processes", unseen: kubernetesOnly, rules: [] }],
  [
    "host-namespaces",
    {
      title: "Give containers a network, processes and shared memory of their own",
      rules: ["no-host-network", "no-host-pid", "no-host-ipc"],
    },
  ],
  ["privileged", { title: "Run containers unprivileged", rules: ["no-privileged"] }],
  [
    "capabilities",
    {
      title: "Add no capability beyond those of a default container",
      rules: ["no-escape-capability", "no-powerful-capability", "no-privileged"],
      partly: "NET_RAW, which Docker gives by default, is not reported",
    },
  ],
  [
    "host-path",
    {
      title: "Keep folders of the host out of containers",
      rules: ["no-sensitive-host-mount", "no-docker-socket"],
      partly: otherFolders,
    },
  ],
  [
    "host-ports",
    {
      title: "Publish no port of the host, or only ones from a list",
      rules: ["no-wildcard-port-bind"],
      partly: "ports on a chosen address are not reported",
    },
  ],
  ["host-probes", { title: "Leave the host out of probes and lifecycle hooks", unseen: kubernetesOnly, rules: [] }],
  [
    "apparmor",
    {
      title: "Keep the AppArmor profile on",
      rules: ["no-unconfined-apparmor", "no-privileged"],
      partly: "whether the host has AppArmor is not seen",
    },
  ],
  [
    "selinux",
    {
      title: "Keep to the SELinux types of containers",
      rules: ["no-disabled-selinux", "no-privileged"],
      partly: "users and roles of SELinux are not checked",
    },
  ],
  ["proc-mount", { title: "Keep the masks on /proc", rules: ["no-unmasked-paths", "no-privileged"] }],
  ["seccomp", { title: "Keep the seccomp filter on", rules: ["no-unconfined-seccomp", "no-privileged"] }],
  [
    "sysctls",
    {
      title: "Set safe kernel parameters only",
      rules: ["no-unsafe-sysctl"],
      partly: "parameters that belong to the container's own namespaces are not reported",
    },
  ],
]);

/** What level restricted asks for beyond baseline. */
const restricted: Section = section({ title: "Restricted", about: "container", level: "PSS-R" }, [
  [
    "volume-types",
    {
      title: "Mount no folders of the host",
      rules: ["no-sensitive-host-mount", "no-docker-socket"],
      partly: otherFolders,
    },
  ],
  ["privilege-escalation", { title: "Keep processes from gaining privileges", rules: ["no-new-privileges"] }],
  [
    "run-as-non-root",
    {
      title: "Run as an account other than root",
      rules: ["non-root-user", "explicit-user"],
      partly: "images that are known to change to another account by themselves pass",
    },
  ],
  [
    "run-as-user",
    {
      title: "Name no account with the number 0",
      rules: ["non-root-user"],
      partly: "images that are known to change to another account by themselves pass",
    },
  ],
  [
    "seccomp-set",
    {
      title: "Use the runtime's seccomp profile or one of your own",
      rules: ["no-unconfined-seccomp", "no-privileged"],
      partly: "where none is named, the engine's default profile is taken to apply",
    },
  ],
  [
    "capabilities-dropped",
    {
      title: "Drop all capabilities, and add back NET_BIND_SERVICE alone",
      rules: ["cap-drop-all", "no-escape-capability", "no-powerful-capability", "no-privileged"],
      partly: "adding one of the default capabilities back is not reported",
    },
  ],
]);

/** The standard of level baseline. */
export const pssBaseline: Standard = { id: "pss-baseline", name: "Pod Security Standards, baseline", source, sections: [baseline] };

/** The standard of level restricted, which holds all of baseline. */
export const pssRestricted: Standard = {
  id: "pss-restricted",
  name: "Pod Security Standards, restricted",
  source,
  sections: [baseline, restricted],
};
