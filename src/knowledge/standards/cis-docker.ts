import type { Standard } from "../../model/standard.ts";
import { section } from "./section.ts";

const host = "the state of a host cannot be known from files";
const engine = "no rule checks this setting of the engine";
const ofEngine = { unseen: engine };
/** The engine takes its settings from there, too. */
const inFile = { partly: "options on the command line of the engine are not seen" };
/** Such a container has every capability and device, no filter, no profile, and the accounts of the host. */
const byPrivilege = { also: ["no-privileged"] };
const trust = "whom you trust is for you to say: the options `allow` of the rules about it check what you list";
const cluster = "the state of a cluster cannot be known from files";
const inSwarm = { unseen: cluster };

/**
 * The CIS Docker Benchmark 1.6 (1.7 numbers its sections alike). Its numbers as docker/docker-bench-security tests them; the titles are ours.
 */
export const cisDocker: Standard = {
  id: "cis-docker",
  name: "CIS Docker Benchmark 1.6",
  source: "https://www.cisecurity.org/benchmark/docker",
  sections: [
    section(
      { number: "1", title: "Host", about: "container", prefix: "CIS" },
      [
        ["1.1.1", "Keep what containers store on a partition of its own"],
        ["1.1.2", "Let only trusted accounts control the engine"],
        ["1.1.3", "Audit what the engine's program does"],
        ["1.1.4", "Audit access to /run/containerd"],
        ["1.1.5", "Audit access to /var/lib/docker"],
        ["1.1.6", "Audit access to /etc/docker"],
        ["1.1.7", "Audit access to docker.service"],
        ["1.1.8", "Audit access to containerd.sock"],
        ["1.1.9", "Audit access to docker.socket"],
        ["1.1.10", "Audit access to /etc/default/docker"],
        ["1.1.11", "Audit access to /etc/docker/daemon.json"],
        ["1.1.12", "Audit access to /etc/containerd/config.toml"],
        ["1.1.13", "Audit access to /etc/sysconfig/docker"],
        ["1.1.14", "Audit runs of containerd"],
        ["1.1.15", "Audit runs of containerd-shim"],
        ["1.1.16", "Audit runs of containerd-shim-runc-v1"],
        ["1.1.17", "Audit runs of containerd-shim-runc-v2"],
        ["1.1.18", "Audit runs of runc"],
        ["1.2.1", "Harden the host itself"],
        ["1.2.2", "Keep the engine up to date"],
      ],
      host,
    ),
    section({ number: "2", title: "Engine", about: "engine", prefix: "CIS" }, [
      ["2.1", { title: "Run the engine without root where that is possible", ...ofEngine }],
      ["2.2", { title: "Keep containers on the default bridge from talking to each other", ...inFile }],
      ["2.3", { title: "Log at the level info", ...ofEngine }],
      ["2.4", { title: "Let the engine write its firewall rules", ...inFile }],
      ["2.5", { title: "Pull from registries over verified TLS only", ...inFile }],
      ["2.6", { title: "Use another storage driver than aufs", ...ofEngine }],
      ["2.7", { title: "Demand client certificates where the engine listens on TCP", ...inFile }],
      ["2.8", { title: "Set default limits for open files and processes", ...ofEngine }],
      ["2.9", { title: "Map root in containers to another account of the host", ...inFile }],
      ["2.10", { title: "Confirm the cgroup under which containers start", ...ofEngine }],
      ["2.11", { title: "Leave the base size of storage devices alone unless it is needed", ...ofEngine }],
      ["2.12", { title: "Authorise what clients ask of the engine", ...ofEngine }],
      ["2.13", { title: "Send logs to a central place off the host", ...ofEngine }],
      ["2.14", { title: "Keep processes from gaining privileges, in every container by default", ...inFile }],
      ["2.15", { title: "Let containers run on while the engine restarts", ...inFile }],
      ["2.16", { title: "Turn off the userland proxy", ...ofEngine }],
      ["2.17", { title: "Use a seccomp profile of your own for all containers where that is called for", ...ofEngine }],
      ["2.18", { title: "Keep experimental features out of production", ...inFile }],
    ]),
    section(
      { number: "3", title: "Files of the engine", about: "container", prefix: "CIS" },
      [
        ["3.1", "Let root own docker.service"],
        ["3.2", "Let only root write docker.service"],
        ["3.3", "Let root own docker.socket"],
        ["3.4", "Let only root write docker.socket"],
        ["3.5", "Let root own /etc/docker"],
        ["3.6", "Let only root write in /etc/docker"],
        ["3.7", "Let root own the certificates of registries"],
        ["3.8", "Let no one write the certificates of registries"],
        ["3.9", "Let root own the certificate of the TLS authority"],
        ["3.10", "Let no one write the certificate of the TLS authority"],
        ["3.11", "Let root own the engine's certificate"],
        ["3.12", "Let no one write the engine's certificate"],
        ["3.13", "Let root own the key of the engine's certificate"],
        ["3.14", "Let only root read the key of the engine's certificate"],
        ["3.15", "Let root and the group docker own the engine's socket"],
        ["3.16", "Close the engine's socket to everyone else"],
        ["3.17", "Let root own daemon.json"],
        ["3.18", "Let only root write daemon.json"],
        ["3.19", "Let root own /etc/default/docker"],
        ["3.20", "Let only root write /etc/default/docker"],
        ["3.21", "Let only root write /etc/sysconfig/docker"],
        ["3.22", "Let root own /etc/sysconfig/docker"],
        ["3.23", "Let root own the socket of containerd"],
        ["3.24", "Close the socket of containerd to everyone but root and its group"],
      ],
      host,
    ),
    section({ number: "4", title: "Images and Dockerfiles", about: "build", prefix: "CIS" }, [
      [
        "4.1",
        {
          title: "Run as an account other than root",
          about: "workload",
          partly: "images that are known to change to another account by themselves pass",
        },
      ],
      [
        "4.2",
        {
          title: "Build on images you trust",
          about: "workload",
          unseen: trust,
          near: ["allowed-registry", "approved-base-image"],
        },
      ],
      ["4.3", { title: "Install no packages that the image does not need", partly: "what the base image brings is not seen" }],
      [
        "4.4",
        {
          title: "Scan images and rebuild them for security updates",
          about: "workload",
          partly: "only releases without updates are seen; a scanner of images finds known vulnerabilities",
        },
      ],
      [
        "4.5",
        {
          title: "Turn content trust on",
          unseen: "it is a setting of the client that pulls and pushes images, and not in any file",
          near: ["image-digest-pinned"],
        },
      ],
      ["4.6", { title: "Give images a health check", partly: "a check that Compose gives counts, and so does one that is turned off" }],
      ["4.7", { title: "Update the package index in the instruction that installs" }],
      ["4.8", { title: "Strip setuid and setgid from programs", partly: "programs that the base image or a package brings are not seen" }],
      ["4.9", { title: "Use COPY where ADD is not needed" }],
      [
        "4.10",
        {
          title: "Keep secrets out of Dockerfiles",
          also: ["no-secret-mount-leak"],
          partly: "secrets in commands, labels and addresses are reported by rules of their own",
        },
      ],
      ["4.11", { title: "Install only packages whose signature is verified" }],
      [
        "4.12",
        {
          title: "Verify what is downloaded",
          also: ["no-curl-pipe-shell", "add-with-checksum"],
          partly: "downloads by scripts and programs that are not in the repository are not seen",
        },
      ],
    ]),
    section({ number: "5", title: "Containers", about: "container", prefix: "CIS" }, [
      ["5.1", { title: "Leave swarm mode off unless it is needed", ...inSwarm }],
      ["5.2", { title: "Confine containers by an AppArmor profile", ...byPrivilege, partly: "whether the host has AppArmor is not seen" }],
      ["5.3", { title: "Keep SELinux separation on", ...byPrivilege, partly: "whether the host has SELinux is not seen" }],
      ["5.4", { title: "Give containers only the capabilities they need", ...byPrivilege }],
      ["5.5", { title: "Run containers unprivileged" }],
      ["5.6", { title: "Keep sensitive folders of the host out of containers" }],
      ["5.7", { title: "Run containers without an SSH server", about: "workload" }],
      ["5.8", { title: "Publish on unprivileged ports of the host", partly: "the ports 80 and 443 are accepted" }],
      [
        "5.9",
        {
          title: "Open only the ports that are needed",
          about: "workload",
          partly: "which ports are needed is known only of those of databases, debuggers and administration",
        },
      ],
      ["5.10", { title: "Give containers a network of their own" }],
      ["5.11", { title: "Limit memory" }],
      ["5.12", { title: "Set shares or limits of CPU" }],
      ["5.13", { title: "Mount the root filesystem read-only" }],
      ["5.14", { title: "Publish ports on a chosen address of the host" }],
      ["5.15", { title: "Limit how often a failing container is started again" }],
      ["5.16", { title: "Keep the host's processes out of containers" }],
      ["5.17", { title: "Keep the host's shared memory out of containers" }],
      [
        "5.18",
        {
          title: "Keep devices of the host out of containers",
          ...byPrivilege,
          partly: "only devices that give access to data or control are reported",
        },
      ],
      [
        "5.19",
        {
          title: "Override default limits of open files and processes where needed",
          partly: "limits that are set are checked; whether more are needed is not seen",
        },
      ],
      ["5.20", { title: "Keep mounts from spreading back to the host" }],
      ["5.21", { title: "Give containers a host name of their own" }],
      ["5.22", { title: "Keep the seccomp filter on", ...byPrivilege }],
      [
        "5.23",
        {
          title: "Execute commands in containers unprivileged",
          partly: "only hooks and `develop.watch` are seen, not what people type",
        },
      ],
      [
        "5.24",
        {
          title: "Execute commands in containers as another account than root",
          partly: "only hooks and `develop.watch` are seen, not what people type",
        },
      ],
      ["5.25", { title: "Keep containers under the cgroup of the engine" }],
      ["5.26", { title: "Keep processes from gaining privileges" }],
      ["5.27", { title: "Check the health of running containers", partly: "a check that is turned off counts as one" }],
      [
        "5.28",
        {
          title: "Start containers from the newest build of their image",
          unseen: "only the registry knows the newest image",
          near: ["image-digest-pinned", "image-updates-configured"],
        },
      ],
      ["5.29", { title: "Limit the number of processes" }],
      ["5.30", { title: "Use another network than the default bridge" }],
      ["5.31", { title: "Keep the mapping of accounts on", ...byPrivilege }],
      ["5.32", { title: "Keep the engine's socket out of containers" }],
    ]),
    section(
      { number: "6", title: "Operations", about: "container", prefix: "CIS" },
      [
        ["6.1", "Clear away images that no one uses"],
        ["6.2", "Clear away containers that no one uses"],
      ],
      host,
    ),
    section({ number: "7", title: "Swarm", about: "container", prefix: "CIS" }, [
      ["7.1", { title: "Have as few manager nodes as the swarm needs", ...inSwarm }],
      ["7.2", { title: "Bind the swarm's services to a chosen address", ...inSwarm }],
      [
        "7.3",
        {
          title: "Encrypt overlay networks",
          unseen: "networks of a swarm are also made by hand; only overlays that a Compose file declares are checked",
        },
      ],
      ["7.4", { title: "Pass secrets by the swarm's own means", ...inSwarm }],
      ["7.5", { title: "Lock managers when they restart", ...inSwarm }],
      ["7.6", { title: "Rotate the key that unlocks managers", ...inSwarm }],
      ["7.7", { title: "Rotate the certificates of nodes", ...inSwarm }],
      ["7.8", { title: "Rotate the certificates of the authority", ...inSwarm }],
      ["7.9", { title: "Keep the traffic of management apart from that of data", ...inSwarm }],
    ]),
  ],
};
