import { describe, expect, it } from "vitest";
import { belowRun, controlSockets, hostDevices, isSocketFolder, isSystemPath } from "../../src/knowledge/host-paths.ts";

describe("a control socket", () => {
  const what = (path: string): string | undefined => controlSockets.find((each) => each.path.test(path))?.what;
  it.each([
    ["/var/run/docker.sock", "the Docker engine"],
    ["/run/user/1000/docker.sock", "the Docker engine"],
    ["docker.sock", "the Docker engine"],
    ["/x/docker-cli.sock", "the Docker engine"],
    ["/x/docker.sock.raw", "the Docker engine"],
    ["/run/containerd/containerd.sock", "containerd"],
    ["/run/crio/crio.sock", "CRI-O"],
    ["/run/podman/podman.sock", "Podman"],
    ["/run/buildkit/buildkitd.sock", "BuildKit"],
    ["/run/systemd/private", "the host's systemd"],
    ["\\\\.\\pipe\\docker_engine", "the Docker engine"],
    ["//./pipe/docker_engine", "the Docker engine"],
  ])("%s is that of %s", (path, owner) => expect(what(path)).toBe(owner));

  it.each([
    "/run/mydocker.sock",
    "/run/docker.sock.bak",
    "/run/dockerxsock",
    "/run/docker-.sock",
    "/run/app/systemd/private",
    "/run/systemd/private2",
    "/run/notcrio.sock",
    "/run/podman.sock/x",
    "/pipe/docker_engine",
    "//./pipe/docker_engine2",
    "/run/app.sock",
  ])("%s is none", (path) => expect(what(path)).toBeUndefined());

  it.each(
    "/ /run /var/run /var /run/docker /run/containerd /run/podman /run/crio /run/buildkit /run/systemd /run/k3s /run/k3s/containerd /run/user /run/user/1000 /run/user/1000/podman ~/.docker/run /home/me/.docker/run".split(
      " ",
    ),
  )("lies in %s", (path) => expect(isSocketFolder(path)).toBe(true));

  it.each("/run/dbus /run/user/1000/pulse /run/user/me /srv/run ~/.docker ./.docker/run /var/lib /run2".split(" "))(
    "lies not in %s",
    (path) => expect(isSocketFolder(path)).toBe(false),
  );
});

describe("a device of the host", () => {
  const device = (path: string): unknown[] | undefined => {
    const found = hostDevices.find((each) => each.path.test(path));
    return found && [found.readOnly, found.writable, found.gain];
  };
  const disk = ["high", "critical", "a disk of the host, bypassing every file permission"];
  const mounting = ["high", "high", "mounting file systems that it crafts itself"];
  it.each<[string, unknown[]]>([
    ...["mem", "kmem", "port"].map((name): [string, unknown[]] => [name, ["critical", "critical", "the host's memory"]]),
    ...["sda", "sdab12", "hda1", "vda", "xvdf1", "nvme0", "nvme0n1", "nvme0n1p2", "mmcblk0", "dm-0", "md127", "sg1"].map(
      (name): [string, unknown[]] => [name, disk],
    ),
    ...["mapper", "mapper/root", "disk", "disk/by-id/x"].map((name): [string, unknown[]] => [name, disk]),
    ["kmsg", ["high", "high", "the kernel's log"]],
    ...["loop0", "loop-control", "fuse"].map((name): [string, unknown[]] => [name, mounting]),
    ["kvm", ["high", "high", "the host's virtualisation, a large part of its kernel"]],
    ...["ttyUSB0", "dri", "nullx", "urandom1", "sd-card", "fused", "kvm2"].map((name): [string, unknown[]] => [
      name,
      ["info", "info", "a device of the host"],
    ]),
  ])("/dev/%s", (name, want) => expect(device(`/dev/${name}`)).toEqual(want));

  it("all of them are in /dev", () => expect(device("/dev")).toEqual(["high", "critical", "every device of the host"]));

  it.each(["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/shm", "/x/dev/mem", "/devices"])(
    "%s is nothing to hand out",
    (path) => expect(device(path)).toBeUndefined(),
  );
});

describe("places of the system", () => {
  it.each([
    ["/var/run", "/run"],
    ["/var/run/docker.sock", "/run/docker.sock"],
    ["/var/runner", "/var/runner"],
    ["/srv/var/run", "/srv/var/run"],
  ])("%s is %s", (path, real) => expect(belowRun(path)).toBe(real));

  it.each(
    "/etc /etc/x /usr /usr/local /bin /sbin /lib /lib64 /boot /dev /proc /sys /root /root/x / /var /opt /srv /home /var/log /var/lib".split(
      " ",
    ),
  )("%s must keep its security label", (path) => expect(isSystemPath(path)).toBe(true));

  it.each("/etcetera /srv/app /home/me /var/www /var/log/app /opt/app /x/etc /libs".split(" "))("%s may change it", (path) =>
    expect(isSystemPath(path)).toBe(false),
  );
});
