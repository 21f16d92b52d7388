import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { applyFixes } from "../../../src/fix/apply.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const path = "apparmor.d/app";

/** The policy after one round of the repairs that a rule offers: `undefined` when it offers none. */
async function repaired(id: string, text: string): Promise<string | undefined> {
  const { findings, failures } = await lint([{ source: new Source(path, text) }], {
    rules: rules.filter((rule) => rule.id === id),
    profile: "strict",
  });
  expect(failures).toEqual([]);
  expect(findings).not.toEqual([]);
  return findings.some(({ fix }) => fix?.edits?.length) ? applyFixes(path, text, findings) : undefined;
}

const app = (...lines: string[]): string => `abi <abi/4.0>,\nprofile app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

describe("AppArmor profiles are repaired", () => {
  it.each<[rule: string, before: string, after: string | undefined]>([
    ["apparmor-enforced", "profile app flags=(complain) {\n  /a r,\n}\n", "profile app {\n  /a r,\n}\n"],
    ["apparmor-enforced", "profile app /bin/app (complain debug) { # c\n}\n", "profile app /bin/app (debug) { # c\n}\n"],
    ["apparmor-enforced", "profile app flags=(debug, attach_disconnected) {\n}\n", "profile app flags=(attach_disconnected) {\n}\n"],
    ["apparmor-enforced", "profile app flags=(unconfined) {\n}\n", undefined],
    ["apparmor-abi", "# ours\r\nprofile app {\r\n  userns,\r\n}\r\n", "# ours\r\nabi <abi/4.0>,\r\nprofile app {\r\n  userns,\r\n}\r\n"],
    ["apparmor-abi", 'abi "abi/3.0",\nprofile app {\n  userns,\n}\n', "abi <abi/4.0>,\nprofile app {\n  userns,\n}\n"],
    ["no-broad-capability-rule", app("capability sys_admin chown, # c"), app("capability chown, # c")],
    ["no-broad-capability-rule", app("capability sys_admin, # why", "/a r,"), app("# why", "/a r,")],
    ["no-broad-capability-rule", app("capability setuid,"), undefined],
    ["no-broad-capability-rule", "abi <abi/4.0>,\nprofile app /bin/app {\n  capability sys_admin,\n}\n", undefined],
    ["no-broad-exec", app("owner /tmp/** mrwix,", "/a r,"), app("owner /tmp/** rw,", "/a r,")],
    ["no-broad-exec", app("/** ix,"), undefined],
    ["no-broad-file-read", app("/root/** r,"), app("/root/** r,", "deny /root/.ssh/** rwklx,", "deny /root/.aws/** rwklx,")],
    ["no-broad-file-read", app("/run/secrets/** r,"), undefined],
    ["no-broad-file-write", app("/etc/** rwk,", "/usr/** w,"), app("/etc/** r,")],
    ["no-broad-file-write", app("/etc/cron* w,"), app("/etc/cron* w,", "deny /etc/cron*{,/**} wkl,")],
    ["no-broad-file-write", app("/var/** rw,"), undefined],
    ["no-broad-mount-rule", app("mount, /a r,", "/b r, mount,"), app("/a r,", "/b r,")],
    ["no-broad-network-rule", app("audit network,"), app("audit network inet,", "audit network inet6,", "audit network unix,")],
    ["no-broad-network-rule", app("network inet raw,", "network inet tcp,"), app("network inet tcp,")],
    ["no-broad-ptrace-rule", app("ptrace (trace) peer=unconfined,"), app("ptrace (trace) peer=app,")],
    [
      "no-broad-ptrace-rule",
      app("signal send,", "profile tool {", "}"),
      app("signal send peer=app,", "signal send peer=app//*,", "profile tool {", "}"),
    ],
    ["no-broad-ptrace-rule", app("signal send,"), app("signal send peer=app,")],
    ["no-confinement-escape", app("/usr/bin/su cx -> su,", "profile su {", "}"), app("/usr/bin/su Cx -> su,", "profile su {", "}")],
    ["no-confinement-escape", app("change_profile unsafe /a -> b,"), app("change_profile /a -> b,")],
    ["no-confinement-escape", app("/a ux,"), undefined],
    ["no-host-control-rule", app("/run/docker.sock rw,", "/a r,"), app("/a r,")],
    [
      "no-host-control-rule",
      app("/dev/* rw,"),
      app(
        "/dev/* rw,",
        "deny /dev/mem rwklx,",
        "deny /dev/kmem rwklx,",
        "deny /dev/port rwklx,",
        "deny /dev/{sd,vd,xvd,nvme,dm-}* rwklx,",
        "deny /dev/mapper/** rwklx,",
        "deny /dev/kvm rwklx,",
      ),
    ],
    ["apparmor-resolved-paths", app('"/bin/my tool" ix,'), app('"/{,usr/}bin/my tool" ix,')],
    ["apparmor-resolved-paths", app("/bin/su mix,", "/usr/bin/su Px,"), undefined],
    ["apparmor-resolved-paths", app("/var/run/app.pid rw,"), app("/{,var/}run/app.pid rw,")],
    ["no-inert-apparmor-rule", app("/a r,", "/a r,"), app("/a r,")],
    ["no-inert-apparmor-rule", app("/a r,", "deny /b r,", "deny /c w,"), app("/a r,", "audit deny /b r,", "audit deny /c w,")],
    ["no-inert-apparmor-rule", app("/a r,", "deny {", "  /b r,", "}"), undefined],
    ["complete-deny", app("deny r /etc/shadow,"), app("deny rwkl /etc/shadow,")],
    ["exec-target-defined", app("/a Cx -> childs,", "profile child {", "}"), app("/a Cx -> child,", "profile child {", "}")],
    [
      "apparmor-runtime-baseline",
      app("/app/** ix,", "/lib/** mr,", "/usr/lib/** mr,"),
      app("/app/** mix,", "/lib/** mr,", "/usr/lib/** mr,"),
    ],
    ["valid-apparmor", app("capability CAP_CHOWN setuidd,"), app("capability chown setuid,")],
    ["valid-apparmor", app("deny /a rPux,", "signal set=(SIGKILL),"), app("deny /a rx,", "signal set=(kill),")],
    [
      "valid-apparmor",
      app("network ined stream,", "@{PROC}/x r,"),
      "abi <abi/4.0>,\ninclude <tunables/global>\nprofile app {\n  network inet stream,\n  @{PROC}/x r,\n}\n",
    ],
  ])("%s: %s", async (rule, before, after) => {
    expect(await repaired(rule, before)).toBe(after);
  });
});
