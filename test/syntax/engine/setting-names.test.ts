import { describe, expect, it } from "vitest";
import { byDefault } from "../../../src/model/setting.ts";
import { nothingSaid } from "../../../src/syntax/engine/nothing-said.ts";
import { composeKey, runFlag, said } from "../../../src/syntax/engine/setting-names.ts";

/** Options of `docker run --help` that name settings (docker/cli 28). */
const options =
  "--privileged --cap-add --cap-drop --security-opt --read-only --volume --tmpfs --volumes-from --device --device-cgroup-rule --network --publish --add-host --dns --link --pid --ipc --uts --userns --cgroupns --cgroup-parent --group-add --sysctl --ulimit --memory --memory-reservation --memory-swap --memory-swappiness --cpus --cpu-quota --cpu-period --cpuset-cpus --cpu-shares --pids-limit --shm-size --oom-kill-disable --oom-score-adj --restart --log-driver --log-opt --runtime --isolation --init --user --env --expose --entrypoint --health-cmd --label --workdir --stop-signal --use-api-socket".split(
    " ",
  );

describe("what a setting is called", () => {
  const span = { file: "a", start: 0, end: 0 };
  const host = Object.keys(nothingSaid((value) => byDefault(value, span)));

  it("on the command line is an option of docker run", () => {
    for (const key of [...host, "user", "env", "exposedPorts", "entrypoint", "healthcheck", "labels", "workingDir", "stopSignal"])
      expect(options, key).toContain(runFlag(key));
  });

  it.each([
    ["readonlyRootfs", "read_only", "--read-only"],
    ["memory", "mem_limit", "--memory"],
    ["portBindings", "ports", "--publish"],
    ["capDrop", "cap_drop", "--cap-drop"],
    ["cpusetCpus", "cpuset", "--cpuset-cpus"],
    ["env", "environment", "--env"],
  ])("%s", (key, compose, flag) => {
    expect([composeKey(key), runFlag(key)]).toEqual([compose, flag]);
  });

  it.each<[unknown, string, unknown]>([
    [512 * 1024 ** 2, "memory", "512m"],
    [1000, "memory", 1000],
    [512, "pidsLimit", 512],
    [true, "init", true],
    ["a", "user", "a"],
    [{ target: "/tmp", options: ["noexec", "size=1m"] }, "tmpfs", "/tmp:noexec,size=1m"],
    [{ target: "/tmp", options: [] }, "tmpfs", "/tmp"],
  ])("has a value: %j of %s", (value, key, text) => {
    expect(said(value, key)).toBe(text);
  });
});
