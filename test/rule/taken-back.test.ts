import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const text = (lines: readonly string[], flags = ""): string =>
  `abi <abi/5.0>,\nprofile app /opt/app ${flags}{\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

/** What is marked of a profile with these lines. */
const marked = (lines: readonly string[], flags?: string): Promise<string[]> =>
  said("no-inert-apparmor-rule", { "apparmor.d/app": text(lines, flags) });

/** What `apparmor_parser` 5.0.2 compiles is the same without the first line. */
describe("denials take back an allow whole", () => {
  it.each<[string, ...string[]]>([
    ["capability chown,", "deny capability chown,"],
    ["capability chown kill,", "deny capability kill,", "deny capability chown setuid,"],
    ["capability,", "deny capability,"],
    ["audit capability chown,", "deny capability,"],
    ["network inet stream,", "deny network inet,"],
    ["network inet stream,", "deny network,"],
    ["network tcp,", "deny network inet stream,", "deny network inet6 stream,"],
    ["network tcp,", "deny network stream,"],
    ["network inet stream,", "deny network tcp,"],
    ["network icmp,", "deny network inet raw,"],
    ["network (send) inet,", "deny network (rw) inet,"],
    ["network inet ip=10.0.0.1,", "deny network inet,"],
    ["mount options=(ro, bind) /a/ -> /b/,", "deny mount,"],
    ["mount options=(ro, bind) /a/ -> /b/,", "deny mount options=(bind, r),"],
    ["mount options=(ro, bind) /a/ -> /b/,", "deny mount options=(bind),"],
    ["mount options=(bind) /a/ -> /b/,", "deny mount options=(rw, bind, nosuid),"],
    ["mount options in (ro, bind) /a/ -> /b/,", "deny mount options in (ro, nosuid, bind),"],
    ["mount options=(ro, bind) /a/ -> /b/x,", "deny mount /a/ -> /b/*,"],
    ["mount fstype=proc -> /p/,", "deny mount fstype={proc,sysfs},"],
    ["mount fstype=(proc, sysfs) -> /p/,", "deny mount fstype=proc,", "deny mount fstype=sysfs,"],
    ["mount options=(rslave) /a/,", "deny mount options=(make-rslave),"],
    ["remount /a/,", "deny mount,"],
    ["remount options=(ro) /a/,", "deny remount,"],
    ["umount /a/x,", "deny umount /a/*,"],
    ["umount /a/,", "deny unmount,"],
    ["pivot_root oldroot=/a/ /b/,", "deny pivot_root,"],
    ["pivot_root /b/,", "deny pivot_root /{a,b}/,"],
    ["signal send set=(hup),", "deny signal,"],
    ["signal (send, receive) peer=foo,", "deny signal (r) peer=foo,", "deny signal send peer=f*,"],
    ["signal set=(hup, kill),", "deny signal set=(hup, kill, term),"],
    ["ptrace (read, trace) peer=foo,", "deny ptrace (r, w),"],
    ["dbus send bus=session path=/a,", "deny dbus bus=session,"],
    ["dbus bus=session name=a.b,", "deny dbus bind bus=session,"],
    ["dbus (send, receive) bus=session peer=(name=x),", "deny dbus bus=session peer=(name=x),"],
    ["mqueue r type=posix /a,", "deny mqueue (r, w) /*,"],
    ["mqueue (create) /a,", "deny mqueue,"],
    ["io_uring sqpoll,", "deny io_uring,"],
    ["io_uring,", "deny io_uring sqpoll,", "deny io_uring override_creds,"],
    ["userns,", "deny userns create,"],
    ["change_profile -> foo,", "deny change_profile,"],
    ["change_profile -> foo,", "deny change_profile -> f*,"],
    ["/a/x r,", "deny /a/** rwklx,"],
    ["/a/x rw,", "deny /a/* r,", "deny /a/x w,"],
    ["/a/{b,c} r,", "deny /a/b r,", "deny /a/c r,"],
    ["/a/x px,", "deny /a/* x,"],
    ["/a/x rix,", "deny /a/x rx,"],
    ["/a/ w,", "deny /a/ w,"],
    ["owner /a/x r,", "deny /a/x r,"],
    ["priority=1 /a/x r,", "priority=2 deny /a/x r,"],
    ["priority=-1 signal send,", "deny signal,"],
  ])("%s", async (allow, ...denials) => {
    for (const lines of [
      [allow, ...denials],
      [...denials, allow],
    ])
      expect(await marked(lines)).toContain(`low ${allow.slice(0, -1)}`);
  });

  // A second half of the kernel's own is left over in what the parser compiles, and opens nothing by itself.
  it.each<[string, ...string[]]>([
    ["link /a/x -> /b/x,", "deny link /a/x -> /b/x,"],
    ["link /a/x -> /b/x,", "deny /a/* l,"],
    ["/a/x l,", "deny /a/x l,"],
    ["unix (send) type=stream peer=(label=foo),", "deny unix,"],
    ["unix (send, receive),", "deny unix (r),", "deny unix (w),"],
    ["change_profile /a/x -> foo,", "deny change_profile -> foo,"],
  ])("%s", async (allow, ...denials) => {
    expect(await marked([allow, ...denials])).toEqual([`low ${allow.slice(0, -1)}`]);
  });
});

describe("denials that leave something over take nothing back", () => {
  it.each<[string, ...string[]]>([
    ["capability chown kill,", "audit deny capability chown,"],
    ["capability,", "audit deny capability chown,"],
    ["network inet,", "audit deny network inet stream,"],
    ["network inet stream,", "audit deny network inet dgram,"],
    ["network tcp,", "audit deny network inet stream,"],
    ["network inet raw,", "audit deny network icmp,"],
    ["network inet,", ...["stream", "dgram", "seqpacket", "rdm", "raw", "packet"].map((type) => `audit deny network inet ${type},`)],
    ["network (send, receive) inet,", "audit deny network (send) inet,"],
    ["network inet,", "audit deny network inet ip=10.0.0.1,"],
    ["mount options=(ro, bind) /a/ -> /b/,", "audit deny mount fstype=proc,"],
    ["mount options=(ro) /a/ -> /b/,", "audit deny mount options=(ro, nosuid),"],
    ["mount options in (ro, bind) /a/ -> /b/,", "audit deny mount options=(ro, bind),"],
    ["mount options=(rbind) /a/ -> /b/,", "audit deny mount options=(bind),"],
    ["mount options=(ro, bind) /a/ -> /b/,", "audit deny mount /a/ -> /c/,"],
    ["mount,", "audit deny remount,"],
    ["mount /a/ -> /b/,", "audit deny umount,"],
    ["umount,", "audit deny umount /a/,"],
    ["pivot_root,", "audit deny pivot_root /a/,"],
    ["signal send,", "audit deny signal send set=(kill),"],
    ["signal,", "audit deny signal receive,"],
    ["signal send peer=f*,", "audit deny signal send peer=foo,"],
    ["ptrace read,", "audit deny ptrace trace,"],
    ["unix (send) type=stream,", "audit deny unix (send) type=dgram,"],
    ["dbus bus=session,", "audit deny dbus send bus=session,"],
    ["dbus send bus=session path=/a,", "audit deny dbus bus=session path=/b,"],
    ["mqueue (r, w) /a,", "audit deny mqueue r /a,"],
    ["io_uring,", "audit deny io_uring sqpoll,"],
    ["change_profile -> f*,", "audit deny change_profile -> foo,"],
    ["/a/x rw,", "audit deny /a/x r,"],
    ["/a/* r,", "audit deny /a/x r,"],
    ["/a/x w,", "audit deny /a/x a,"],
    ["/a/x rix,", "audit deny /a/x r,"],
    ["/a/x r,", "audit deny owner /a/x r,"],
    ["link /a/x -> /b/x,", "audit deny link /a/x -> /c/x,"],
    ["priority=2 /a/x r,", "audit deny /a/x r,"],
    ["priority=2 signal send,", "audit deny signal,"],
  ])("%s", async (allow, ...denials) => {
    expect(await marked([allow, ...denials])).toEqual([]);
  });
});

describe("a rule that stands twice", () => {
  it.each<[string, string, boolean]>([
    ["capability chown kill,", "capability kill chown,", true],
    ["network (r) inet,", "network (receive) inet,", true],
    ["mount options=(r, B) /a/ -> /b/,", "mount options=(bind, ro) /a/ -> /b/,", true],
    ["signal set=(hup, kill),", "signal set=(kill, hup),", true],
    ["deny network inet,", "deny network inet,", true],
    ["capability chown,", "audit capability chown,", false],
    ["/a/x r,", "audit /a/x r,", false],
    ["network inet,", "network inet stream,", false],
    ["signal send,", "signal receive,", false],
    ["/a/x px,", "/a/x px,", true],
  ])("%s %s", async (one, other, isSame) => {
    // Something allows what the denial speaks about.
    const lines = [one, other, "network,"];
    expect(await marked(lines)).toEqual(isSame ? [`low ${other.slice(0, -1)}`] : []);
  });
});

describe("a denial of what nothing allows", () => {
  it.each<[string[], string[]]>([
    [["deny signal send set=(kill),"], ["low deny signal send set=(kill)"]],
    [["signal send peer=foo,", "deny signal send set=(kill),"], []],
    [["signal receive,", "deny signal send set=(kill),"], ["low deny signal send set=(kill)"]],
    [["network inet stream,", "deny network inet dgram,"], ["low deny network inet dgram"]],
    [["network inet,", "deny network inet dgram,"], []],
    [["mount fstype=ext4 -> /a/,", "deny mount fstype=proc,"], ["low deny mount fstype=proc"]],
    [["mount options=(bind) /a/ -> /b/,", "deny mount -> /c/,"], ["low deny mount -> /c/"]],
    [["mount options=(bind),", "deny mount -> /c/,"], []],
    [["deny ptrace trace peer=foo,"], ["low deny ptrace trace peer=foo"]],
    [["deny dbus send bus=system,"], ["low deny dbus send bus=system"]],
    [["dbus bus=session,", "deny dbus send bus=system,"], ["low deny dbus send bus=system"]],
    [["deny change_profile -> foo,"], ["low deny change_profile -> foo"]],
    [["deny mqueue r /a,"], ["low deny mqueue r /a"]],
    // What says all of a kind is a statement.
    [["deny mount,", "deny ptrace,", "deny network,", "deny capability,", "deny userns,"], []],
    [["audit deny signal send set=(kill),"], []],
    // What AppArmor's own files bring is not seen.
    [["include <abstractions/base>", "deny signal send set=(kill),"], []],
    [["include <abstractions/base>", "deny network unix,"], []],
    [["include <abstractions/dbus>", "deny dbus send bus=system,"], []],
    [["unix (send),", "deny network unix,"], []],
  ])("%s", async (lines, expected) => {
    expect(await marked(lines)).toEqual(expected);
  });

  it.each(["complain", "unconfined", "default_allow", "prompt"])("is more than that in %s mode", async (mode) => {
    expect(await marked(["deny /a r,", "deny capability chown,"], `flags=(${mode}) `)).toEqual([]);
    expect(await marked(["/a r,", "deny /a r,"], `flags=(${mode}) `)).toEqual(["low /a r"]);
  });
});
