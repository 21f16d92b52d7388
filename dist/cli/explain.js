"use strict";const{a:R,b:x}=require("../shared/unchecked-ids.js");require("../shared/cis-docker.js"),require("../shared/peer-ids.js");const{B:_,h:f,la:S,wa:O,ya:A}=require("../shared/run.js"),{Yf:N,Zf:d,ua:C}=require("../shared/core.js");
var E={"apparmor-abi":`# apparmor-abi

State the abi the rules are written for.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | medium | recommended |

## Why

The abi says which kinds of rules the kernel enforces. Under an abi that does not support them, rules about user namespaces or io_uring are read and dropped; without an abi, the host's configuration d\
ecides whether even network rules are enforced.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
profile web {
  network inet tcp,
}
\`\`\`

\`\`\`text
medium[apparmor-abi]: no abi is stated, so whether the network rules are enforced depends on the host's parser.conf: add \`abi <abi/3.0>,\` before the profile
 --> apparmor.d/web:1:9
  |
1 | profile web {
  |         ^^^
  |
  = help: state the abi, and check that the hosts have \`<abi/3.0>\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
+abi <abi/3.0>,
 profile web {
   network inet tcp,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  network inet tcp,
}
\`\`\`

Reported in \`apparmor.d/browser\`:

\`\`\`text
profile browser {
  network inet tcp,
  userns,
}
\`\`\`

\`\`\`text
medium[apparmor-abi]: no abi is stated, so whether the network and userns rules are enforced depends on the host's parser.conf: add \`abi <abi/4.0>,\` before the profile
 --> apparmor.d/browser:1:9
  |
1 | profile browser {
  |         ^^^^^^^
  |
  = help: state the abi, and check that the hosts have \`<abi/4.0>\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/browser\` like this:

\`\`\`diff
+abi <abi/4.0>,
 profile browser {
   network inet tcp,
   userns,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/4.0>,
profile browser {
  network inet tcp,
  userns,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
abi <abi/3.0>,
profile app {
  deny userns,
}
\`\`\`

\`\`\`text
high[apparmor-abi]: \`abi/3.0\` does not support userns rules: this one is read but not enforced. \`abi <abi/4.0>,\` supports every rule of this file
 --> apparmor.d/app:3:3
  |
1 | abi <abi/3.0>,
  | ------------- the abi
2 | profile app {
3 |   deny userns,
  |   ^^^^^^^^^^^
  |
  = help: state an abi that supports it, and check that the hosts have \`<abi/4.0>\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/app\` like this:

\`\`\`diff
-abi <abi/3.0>,
+abi <abi/4.0>,
 profile app {
   deny userns,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/4.0>,
profile app {
  deny userns,
}
\`\`\`

## References

- [AppArmor feature abi](https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[apparmor-abi] why it is fine here\`.
`,"apparmor-enforced":`# apparmor-enforced

Enforce the profile.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A profile in complain mode looks like a control in every listing but blocks only what it denies by name. It is meant for the time in which a profile is written, but it often stays.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web flags=(attach_disconnected, complain) {
  /srv/** r,
}
\`\`\`

\`\`\`text
high[apparmor-enforced]: profile \`web\` is in complain mode
 --> apparmor.d/web:2:41
  |
1 | abi <abi/3.0>,
2 | profile web flags=(attach_disconnected, complain) {
  |                                         ^^^^^^^^ only logs what it should deny
  |
  = help: enforce it, and check that the log lists nothing the program needs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
-profile web flags=(attach_disconnected, complain) {
+profile web flags=(attach_disconnected) {
   /srv/** r,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web flags=(attach_disconnected) {
  /srv/** r,
}
\`\`\`

## Standards

CIS-5.2, OWASP-6, CWE-693

## References

- [apparmor.d(5)](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[apparmor-enforced] why it is fine here\`.
`,"apparmor-resolved-paths":`# apparmor-resolved-paths

Write the path the kernel resolves, not a symlink to it.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | medium | recommended |

## Why

AppArmor checks the path after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allow rule breaks the program, and a deny rule denies nothing, so su still run\
s.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  deny /bin/su x,
  /usr/bin/* ix,
}
\`\`\`

\`\`\`text
high[apparmor-resolved-paths]: \`/bin/su\` is below a folder that is a link on most distributions: the kernel sees the path it points to, where this rule denies nothing, while another one allows it. Wri\
te \`/{,usr/}bin/su\`
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   deny /bin/su x,
  |   ^^^^^^^^^^^^^^
4 |   /usr/bin/* ix,
  |   ------------- this rule allows it
  |
  = help: write the path for both, and check that nothing needs what is then denied (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  deny /bin/su x,
+  deny /{,usr/}bin/su x,
   /usr/bin/* ix,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  deny /{,usr/}bin/su x,
  /usr/bin/* ix,
}
\`\`\`

## References

- [UsrMerge](https://wiki.debian.org/UsrMerge)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[apparmor-resolved-paths] why it is fine here\`.
`,"apparmor-runtime-baseline":`# apparmor-runtime-baseline

Allow what programs need to start and to use the network.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | medium | recommended |

## Why

A profile under which the program does not start, or starts and then fails to resolve a name, is removed within the hour, and its protection with it.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  network unix,
  /app/server rix,
}
\`\`\`

\`\`\`text
medium[apparmor-runtime-baseline]: programs may start under \`web\`, but no C library may be read and mapped (\`mr\`): dynamic programs do not load. \`include <abstractions/base>\` allows it
 --> apparmor.d/web:2:9
  |
1 | abi <abi/3.0>,
2 | profile web {
  |         ^^^
  |
  = help: include it, and check that the hosts have AppArmor's abstractions (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
+include <tunables/global>
 profile web {
+  include <abstractions/base>
   network unix,
   /app/server rix,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
include <tunables/global>
profile web {
  include <abstractions/base>
  network unix,
  /app/server rix,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
abi <abi/3.0>,
include <tunables/global>
profile app {
  include <abstractions/base>
  network inet tcp,
  /app/** r,
  /app/** ix,
}
profile none {
}
\`\`\`

\`\`\`text
high[apparmor-runtime-baseline]: profile \`none\` allows nothing
 --> apparmor.d/app:9:9
  |
8 | }
9 | profile none {
  |         ^^^^ no program starts under it
  |
  = help: allow the program and what it loads: \`include <abstractions/base>\` and \`/usr/bin/PROGRAM mrix,\`

low[apparmor-runtime-baseline]: nothing below \`/app\` may be mapped (\`m\`): native extensions do not load from there
 --> apparmor.d/app:7:3
  |
6 |   /app/** r,
7 |   /app/** ix,
  |   ^^^^^^^^^^
  |
  = help: also let it be mapped

info[apparmor-runtime-baseline]: the profile allows no IPv6 and no UDP, and so no DNS
 --> apparmor.d/app:5:3
  |
4 |   include <abstractions/base>
5 |   network inet tcp,
  |   ^^^^^^^^^^^^^^^^
  |
  = help: allow it, and check that the program should use it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/app\` like this:

\`\`\`diff
 abi <abi/3.0>,
 include <tunables/global>
 profile app {
   include <abstractions/base>
   network inet tcp,
   /app/** r,
-  /app/** ix,
+  /app/** mix,
+  network inet udp,
+  network inet6 tcp,
+  network inet6 udp,
 }
 profile none {
 }
\`\`\`

## References

- [Profile components](https://gitlab.com/apparmor/apparmor/-/wikis/Documentation)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[apparmor-runtime-baseline] why it is fine here\`.
`,"complete-deny":`# complete-deny

Deny every access mode of a protected path.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | low | medium | strict |

## Why

If only reading is denied, other rules of the profile or a later include can still allow writing, linking and locking. A file that cannot be read but can be replaced is not protected.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** rw,
  deny /etc/shadow r,
}
\`\`\`

\`\`\`text
medium[complete-deny]: this denial does not cover \`wkl\` of \`/etc/shadow\`, which other rules may allow
 --> apparmor.d/web:4:3
  |
3 |   /etc/** rw,
4 |   deny /etc/shadow r,
  |   ^^^^^^^^^^^^^^^^^^
  |
  = help: also deny these, and check that nothing needs them (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
   /etc/** rw,
-  deny /etc/shadow r,
+  deny /etc/shadow rwkl,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** rw,
  deny /etc/shadow rwkl,
}
\`\`\`

## References

- [docker-default](https://github.com/moby/profiles/blob/main/apparmor/template.go)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[complete-deny] why it is fine here\`.
`,"docker-default-denies":`# docker-default-denies

Keep the denials of the engine's default profile.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | medium | recommended |

## Why

docker-default allows files, network and capabilities broadly and then denies access to the host. A profile that copies only the first half, or an old copy of both, protects a container less than the \
default does.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network,
  file,
  deny /proc/sysrq-trigger rwklx,
}
\`\`\`

\`\`\`text
medium[docker-default-denies]: this profile allows as much as docker-default, but does not deny what that denies: /proc/kcore, /proc/sys outside kernel/shm*, /proc/sys/kernel, /sys outside the cgroups\
, /sys/firmware, /sys/kernel/security, /sys/devices/virtual/powercap, network alg
 --> apparmor.d/web:4:3
  |
3 |   network,
4 |   file,
  |   ^^^^
  |
  = help: also deny these, and check that the container does not need them (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web flags=(attach_disconnected,mediate_deleted) {
   network,
   file,
   deny /proc/sysrq-trigger rwklx,
+  deny /proc/kcore rwklx,
+  deny /proc/sys/[^k]** w,
+  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
+  deny /sys/[^f]*/** wklx,
+  deny /sys/f[^s/]*/** wklx,
+  deny /sys/fs/[^c]*/** wklx,
+  deny /sys/fs/c[^g/]*/** wklx,
+  deny /sys/fs/cg[^r/]*/** wklx,
+  deny /sys/firmware/** rwklx,
+  deny /sys/kernel/security/** rwklx,
+  deny /sys/devices/virtual/powercap/** rwklx,
+  deny network alg,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network,
  file,
  deny /proc/sysrq-trigger rwklx,
  deny /proc/kcore rwklx,
  deny /proc/sys/[^k]** w,
  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
  deny /sys/[^f]*/** wklx,
  deny /sys/f[^s/]*/** wklx,
  deny /sys/fs/[^c]*/** wklx,
  deny /sys/fs/c[^g/]*/** wklx,
  deny /sys/fs/cg[^r/]*/** wklx,
  deny /sys/firmware/** rwklx,
  deny /sys/kernel/security/** rwklx,
  deny /sys/devices/virtual/powercap/** rwklx,
  deny network alg,
}
\`\`\`

## References

- [docker-default](https://github.com/moby/profiles/blob/main/apparmor/template.go)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[docker-default-denies] why it is fine here\`.
`,"exec-target-defined":`# exec-target-defined

Transition only to profiles and child profiles that exist.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | medium | recommended |

## Why

The parser does not check that the target profile exists; the kernel does when the program starts, and refuses. The transition is then removed in a hurry, and the program runs with all the rights of i\
ts parent.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /usr/bin/convert Cx -> images,
  profile image {
    /usr/bin/convert r,
  }
}
\`\`\`

\`\`\`text
medium[exec-target-defined]: there is no child profile \`images\` in \`web\`
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   /usr/bin/convert Cx -> images,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ starting it fails
  |
  = help: write \`image\`, and check that this profile is meant (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  /usr/bin/convert Cx -> images,
+  /usr/bin/convert Cx -> image,
   profile image {
     /usr/bin/convert r,
   }
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /usr/bin/convert Cx -> image,
  profile image {
    /usr/bin/convert r,
  }
}
\`\`\`

## References

- [apparmor.d(5), execute rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[exec-target-defined] why it is fine here\`.
`,"no-broad-capability-rule":`# no-broad-capability-rule

Do not allow all capabilities or dangerous ones.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile is a second lock behind the runtime's; one that allows all of them leaves it \
open.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  capability,
}
profile worker {
  capability chown sys_admin,
}
\`\`\`

\`\`\`text
high[no-broad-capability-rule]: every capability is allowed, including sys_admin and sys_module
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   capability,
  |   ^^^^^^^^^^
  |
  = help: deny those that allow an escape, and check that the container does not have them (may change behaviour)

high[no-broad-capability-rule]: capability \`sys_admin\` is allowed
 --> apparmor.d/web:6:20
  |
5 | profile worker {
6 |   capability chown sys_admin,
  |                    ^^^^^^^^^
  |
  = help: remove \`sys_admin\`, and check that the program does not need it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
   capability,
+  deny capability sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot,
 }
 profile worker {
-  capability chown sys_admin,
+  capability chown,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  capability,
  deny capability sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot,
}
profile worker {
  capability chown,
}
\`\`\`

## Standards

CWE-250

## References

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-capability-rule] why it is fine here\`.
`,"no-broad-exec":`# no-broad-exec

Allow executing only named programs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | high | recommended |

## Why

An attacker who can write a file wants to run it next. Where everything below a folder may be executed, any file placed there runs, and a shell runs any command it is given.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /tmp/** rwix,
  /app/server ix,
}
\`\`\`

\`\`\`text
high[no-broad-exec]: programs in \`/tmp\` may be executed, where any account can write
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   /tmp/** rwix,
  |   ^^^^^^^^^^^^
  |
  = help: do not let them be executed, and check that the program starts none there (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  /tmp/** rwix,
+  /tmp/** rw,
   /app/server ix,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /tmp/** rw,
  /app/server ix,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
abi <abi/3.0>,
profile app {
  /app/** ix,
}
\`\`\`

\`\`\`text
low[no-broad-exec]: everything below \`/app\` may be executed: safe only if this profile allows no writing there
 --> apparmor.d/app:3:3
  |
2 | profile app {
3 |   /app/** ix,
  |   ^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile app {
  /app/server ix,
}
\`\`\`

## Use instead

Name the programs one by one, such as \`/app/server ix,\`. To find them, start the container with the profile in complain mode, use it, and read which files the kernel logs as executed.

## References

- [apparmor.d(5), execute rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-exec] why it is fine here\`.
`,"no-broad-file-read":`# no-broad-file-read

Do not allow reading the whole system.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | high | recommended |

## Why

With the first flaw that reads a file, a program that may read everything gives an attacker every key, token and configuration in the container and its mounts.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** r,
}
profile login {
  /etc/shadow r,
  /etc/passwd r,
}
\`\`\`

\`\`\`text
high[no-broad-file-read]: \`/etc/shadow\` may be read
 --> apparmor.d/web:6:3
  |
5 | profile login {
6 |   /etc/shadow r,
  |   ^^^^^^^^^^^^^
  |
  = help: deny the files with credentials, and check that the program reads none of them (may change behaviour)

medium[no-broad-file-read]: \`/etc/shadow\` may be read
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   /etc/** r,
  |   ^^^^^^^^^
  |
  = help: deny the files with credentials, and check that the program reads none of them (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
   /etc/** r,
+  deny /etc/{,g}shadow{,-} rwklx,
 }
 profile login {
-  /etc/shadow r,
   /etc/passwd r,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** r,
  deny /etc/{,g}shadow{,-} rwklx,
}
profile login {
  /etc/passwd r,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
abi <abi/3.0>,
profile app {
  /** r,
}
\`\`\`

\`\`\`text
medium[no-broad-file-read]: every file may be read
 --> apparmor.d/app:3:3
  |
2 | profile app {
3 |   /** r,
  |   ^^^^^
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile app {
  /srv/** r,
  /etc/passwd r,
}
\`\`\`

## Use instead

Name the folders that the program reads: its own, such as \`/srv/** r,\`, and \`include <abstractions/base>\` for libraries and what the C library reads. A run in complain mode logs the rest.

## Standards

CWE-668

## References

- [apparmor.d(5), file rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-file-read] why it is fine here\`.
`,"no-broad-file-write":`# no-broad-file-write

Do not allow writing across the whole system.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A process that may write everywhere can replace programs, add an account or a cron job, and persist. A profile that allows this confines files in name only.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** rw,
  /root/.ssh/authorized_keys w,
  /var/cache/** rw,
}
\`\`\`

\`\`\`text
high[no-broad-file-write]: files may be written anywhere below \`/etc\`
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   /etc/** rw,
  |   ^^^^^^^^^^
  |
  = help: let nothing be written there, and check that the program writes only to its own folders (may change behaviour)

medium[no-broad-file-write]: \`/root/.ssh/authorized_keys\` may be written, which can lead to root
 --> apparmor.d/web:4:3
  |
3 |   /etc/** rw,
4 |   /root/.ssh/authorized_keys w,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: do not let it be written, and check that the program never writes it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  /etc/** rw,
-  /root/.ssh/authorized_keys w,
+  /etc/** r,
   /var/cache/** rw,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /etc/** r,
  /var/cache/** rw,
}
\`\`\`

## Use instead

Name the folders that the program writes, each with its volume or tmpfs: \`/var/lib/app/** rwk,\` and \`/tmp/** rw,\`. A run in complain mode logs the rest.

## Standards

CWE-732

## References

- [apparmor.d(5), file rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-file-write] why it is fine here\`.
`,"no-broad-mount-rule":`# no-broad-mount-rule

Do not allow unrestricted mounting.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A process that may mount can bypass the other rules: a bind mount gives a forbidden file a permitted name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  mount,
  mount fstype=proc -> /mnt/,
  mount fstype=tmpfs -> /run/app/,
}
\`\`\`

\`\`\`text
high[no-broad-mount-rule]: every mount is allowed: any type, from anywhere to anywhere
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   mount,
  |   ^^^^^
  |
  = help: remove the rule, and check that the container mounts nothing by itself (may change behaviour)

high[no-broad-mount-rule]: file systems of type \`proc\` may be mounted, which show or change what belongs to the host
 --> apparmor.d/web:4:3
  |
3 |   mount,
4 |   mount fstype=proc -> /mnt/,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the rule, and check that the container mounts nothing by itself (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  mount,
-  mount fstype=proc -> /mnt/,
   mount fstype=tmpfs -> /run/app/,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  mount fstype=tmpfs -> /run/app/,
}
\`\`\`

## Standards

CWE-250

## References

- [apparmor.d(5), mount rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#mount-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-mount-rule] why it is fine here\`.
`,"no-broad-network-rule":`# no-broad-network-rule

Allow only the address families the program needs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | high | recommended |

## Why

Raw and packet sockets read and forge other containers' traffic, and rare address families expose seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  network,
  network inet raw,
}
\`\`\`

\`\`\`text
high[no-broad-network-rule]: raw sockets can read and forge other containers' traffic
 --> apparmor.d/web:4:3
  |
3 |   network,
4 |   network inet raw,
  |   ^^^^^^^^^^^^^^^^
  |
  = help: remove the rule, and check that the program opens no such sockets (may change behaviour)

medium[no-broad-network-rule]: every address family is allowed, including AF_ALG
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   network,
  |   ^^^^^^^
  |
  = help: allow the families programs need, and check that this program opens no others (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  network,
-  network inet raw,
+  network inet,
+  network inet6,
+  network unix,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  network inet,
  network inet6,
  network unix,
}
\`\`\`

## References

- [apparmor.d(5), network rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-network-rule] why it is fine here\`.
`,"no-broad-ptrace-rule":`# no-broad-ptrace-rule

Do not allow tracing or signalling other confinements.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A tracer controls the process it traces: its memory, its secrets, its rights. Without a named peer, it reaches processes outside the profile, including unconfined ones, and acts with their rights.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  ptrace,
  signal,
}
\`\`\`

\`\`\`text
high[no-broad-ptrace-rule]: every process may be traced
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   ptrace,
  |   ^^^^^^
  |
  = help: allow it only between processes under this profile, and check that the program reaches no others (may change behaviour)

medium[no-broad-ptrace-rule]: every process may be sent every signal
 --> apparmor.d/web:4:3
  |
3 |   ptrace,
4 |   signal,
  |   ^^^^^^
  |
  = help: allow it only between processes under this profile, and check that the program reaches no others (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  ptrace,
-  signal,
+  ptrace peer=web,
+  signal (receive) peer=unconfined,
+  signal (receive) peer=runc,
+  signal (receive) peer=crun,
+  signal (send, receive) peer=web,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  ptrace peer=web,
  signal (receive) peer=unconfined,
  signal (receive) peer=runc,
  signal (receive) peer=crun,
  signal (send, receive) peer=web,
}
\`\`\`

## Standards

CWE-250

## References

- [apparmor.d(5), ptrace rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#ptrace-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-ptrace-rule] why it is fine here\`.
`,"no-commented-include":`# no-commented-include

Do not disable an include with a space after #.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | high | recommended |

## Why

\`#include\` is an include in this language, and \`# include\` is a comment. One space decides whether the abstractions a profile relies on are included, and nothing says which was meant.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  # include <abstractions/base>
  /srv/** r,
}
\`\`\`

\`\`\`text
medium[no-commented-include]: this is a comment
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   # include <abstractions/base>
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ with a space after the #, nothing is included
  |
  = help: make it an include (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  # include <abstractions/base>
+  include <abstractions/base>
   /srv/** r,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  include <abstractions/base>
  /srv/** r,
}
\`\`\`

## References

- [apparmor.d(5), #include](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-commented-include] why it is fine here\`.
`,"no-confinement-escape":`# no-confinement-escape

Leave no way out of the profile.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A profile confines a program only if everything started under it is confined too. If one program starts unconfined, or may change to any profile, an attacker leaves the profile with one exec.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  unsafe /usr/bin/backup px,
  change_profile -> **,
}
\`\`\`

\`\`\`text
high[no-confinement-escape]: a process may change to any profile, including unconfined
 --> apparmor.d/web:4:3
  |
3 |   unsafe /usr/bin/backup px,
4 |   change_profile -> **,
  |   ^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the rule, and check that nothing in the container changes its profile (may change behaviour)

medium[no-confinement-escape]: \`/usr/bin/backup\` keeps an unfiltered environment, including LD_PRELOAD
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   unsafe /usr/bin/backup px,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: clear the variables that control the loader, and check that the program needs none of them (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  unsafe /usr/bin/backup px,
-  change_profile -> **,
+  /usr/bin/backup Px,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /usr/bin/backup Px,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
abi <abi/3.0>,
profile app {
  /usr/bin/backup ux,
}
\`\`\`

\`\`\`text
high[no-confinement-escape]: \`/usr/bin/backup\` starts unconfined, with an unfiltered environment, including LD_PRELOAD
 --> apparmor.d/app:3:3
  |
2 | profile app {
3 |   /usr/bin/backup ux,
  |   ^^^^^^^^^^^^^^^^^^
  |
  = help: let it run under this profile (\`ix\`), or give it one of its own (\`Px\`)
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile app {
  /usr/bin/backup Cx -> backup,
  profile backup {
    /usr/bin/backup r,
  }
}
\`\`\`

## Use instead

Give each program that is started its own profile: a child in this one (\`Cx -> name\`), or one that is loaded beside it (\`Px -> name\`). If it needs no more than this profile allows, let it inherit (\`ix\
\`).

## Standards

CWE-693

## References

- [apparmor.d(5), execute rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-confinement-escape] why it is fine here\`.
`,"no-host-control-rule":`# no-host-control-rule

Do not allow access to interfaces that control the host.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container; the engine's socket can start a container that controls the host; \
/proc/kcore and /dev/mem are the host's memory.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /proc/sys/** rw,
  /run/docker.sock rw,
}
\`\`\`

\`\`\`text
high[no-host-control-rule]: this reaches /proc/sys/kernel/core_pattern, /proc/sys/kernel/modprobe, /proc/sys/fs/binfmt_misc, /proc/sys/vm and 1 more, which control the host
 --> apparmor.d/web:3:3
  |
2 | profile web {
3 |   /proc/sys/** rw,
  |   ^^^^^^^^^^^^^^^
  |
  = help: deny it, and check that the program does not need it (may change behaviour)

high[no-host-control-rule]: this reaches the engine's socket, which controls the host
 --> apparmor.d/web:4:3
  |
3 |   /proc/sys/** rw,
4 |   /run/docker.sock rw,
  |   ^^^^^^^^^^^^^^^^^^^
  |
  = help: deny it, and check that the program does not need it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
   /proc/sys/** rw,
-  /run/docker.sock rw,
+  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
+  deny /proc/sys/[^k]** w,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /proc/sys/** rw,
  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
  deny /proc/sys/[^k]** w,
}
\`\`\`

## Standards

CWE-668

## References

- [What docker-default denies](https://docs.docker.com/engine/security/apparmor/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-control-rule] why it is fine here\`.
`,"no-inert-apparmor-rule":`# no-inert-apparmor-rule

Remove rules that change nothing, or audit them.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | low | high | strict |

## Why

What a profile does not allow is denied and logged. A deny rule for it changes only one thing: the attempt is no longer logged, and this is the attempt you want logged. An allow rule that a deny rule \
covers allows nothing.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /srv/** r,
  deny capability sys_admin,
  deny /etc/shadow r,
}
\`\`\`

\`\`\`text
low[no-inert-apparmor-rule]: 2 rules, starting here, change nothing but the log: what they deny is not allowed anyway. \`audit deny\` keeps the log
 --> apparmor.d/web:4:3
  |
3 |   /srv/** r,
4 |   deny capability sys_admin,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^
5 |   deny /etc/shadow r,
  |   ------------------ another one
  |
  = help: log what they deny
\`\`\`

\`seaworthy fix\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
   /srv/** r,
-  deny capability sys_admin,
-  deny /etc/shadow r,
+  audit deny capability sys_admin,
+  audit deny /etc/shadow r,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /srv/** r,
  audit deny capability sys_admin,
  audit deny /etc/shadow r,
}
\`\`\`

Reported in \`apparmor.d/builder\`:

\`\`\`text
abi <abi/4.0>,
profile builder {
  mount options=(ro, bind) /src/ -> /build/,
  deny mount,
}
\`\`\`

\`\`\`text
low[no-inert-apparmor-rule]: this rule changes nothing: \`deny mount\` takes back all it allows
 --> apparmor.d/builder:3:3
  |
2 | profile builder {
3 |   mount options=(ro, bind) /src/ -> /build/,
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the rule, and log what is denied
\`\`\`

\`seaworthy fix\` changes \`apparmor.d/builder\` like this:

\`\`\`diff
 abi <abi/4.0>,
 profile builder {
-  mount options=(ro, bind) /src/ -> /build/,
-  deny mount,
+  audit deny mount,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/4.0>,
profile builder {
  audit deny mount,
}
\`\`\`

## References

- [apparmor.d(5), deny](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-inert-apparmor-rule] why it is fine here\`.
`,"no-slash-crossing-class":`# no-slash-crossing-class

Do not use a negated class that also matches a slash.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | medium | high | recommended |

## Why

Unlike \`*\` and \`?\`, a class such as \`[^.]\` matches a slash. A rule meant for the files of one folder reaches into folders beside or below it; docker-default itself had to be fixed for this.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /srv/app[^.]* r,
}
\`\`\`

\`\`\`text
medium[no-slash-crossing-class]: \`[^.]\` matches a slash, so this rule reaches more than the files of one folder
 --> apparmor.d/web:3:11
  |
2 | profile web {
3 |   /srv/app[^.]* r,
  |           ^^^^
  |
  = help: exclude the slash
\`\`\`

\`seaworthy fix\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 abi <abi/3.0>,
 profile web {
-  /srv/app[^.]* r,
+  /srv/app[^./]* r,
 }
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /srv/app[^./]* r,
}
\`\`\`

## References

- [apparmor.d(5), globbing](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-slash-crossing-class] why it is fine here\`.
`,"no-write-exec":`# no-write-exec

Do not let a path be both writable and executable.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

Writing a file and starting it is all an attacker needs to run their own code under the profile. Where no path allows both, a flaw that writes files cannot also run them.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /app/** rw,
  /app/*.so mr,
}
\`\`\`

\`\`\`text
high[no-write-exec]: \`/app/.so\`, for example, may be written and mapped to be executed
 --> apparmor.d/web:4:3
  |
3 |   /app/** rw,
  |   ---------- here it may be written
4 |   /app/*.so mr,
  |   ^^^^^^^^^^^^
  |
  = help: keep them apart: \`/app/bin/** mrix,\` for programs, \`/app/data/** rw,\` for data
\`\`\`

Not reported:

\`\`\`text
abi <abi/3.0>,
profile web {
  /app/** rw,
  deny /app/lib/** w,
  /app/lib/*.so mr,
}
\`\`\`

## Use instead

Find out which of the two the program needs: keep what is executed in folders of the image, which nothing writes, and give what is written a folder of its own, such as /var/lib/app, with rw alone. If \
a program creates what it runs, start it under a child profile (Cx) that may execute and not write.

## References

- [apparmor.d(5), execute rules](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-write-exec] why it is fine here\`.
`,"valid-apparmor":`# valid-apparmor

Write AppArmor profiles the parser accepts.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| apparmor | high | high | recommended |

## Why

A profile with one error is not loaded at all. The container then does not start, or starts under the profile loaded before, and the new rules confine nothing.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
profile web {
  capability CAP_NET_BIND_SERVICE,
  network inet tcp
  /srv/** r,
  deny /bin/su ix,
}
\`\`\`

\`\`\`text
high[valid-apparmor]: there is no capability \`CAP_NET_BIND_SERVICE\`, did you mean \`net_bind_service\`?
 --> apparmor.d/web:2:14
  |
1 | profile web {
2 |   capability CAP_NET_BIND_SERVICE,
  |              ^^^^^^^^^^^^^^^^^^^^
  |
  = help: write \`net_bind_service\`

high[valid-apparmor]: this rule does not end: a comma is missing here
 --> apparmor.d/web:3:18
  |
2 |   capability CAP_NET_BIND_SERVICE,
3 |   network inet tcp
  |                  ^
  |
  = help: add the comma (may change behaviour)

high[valid-apparmor]: a deny rule takes \`x\`, not \`ix\`: there is no transition to choose
 --> apparmor.d/web:5:16
  |
4 |   /srv/** r,
5 |   deny /bin/su ix,
  |                ^^
  |
  = help: write \`x\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`apparmor.d/web\` like this:

\`\`\`diff
 profile web {
-  capability CAP_NET_BIND_SERVICE,
-  network inet tcp
+  capability net_bind_service,
+  network inet tcp,
   /srv/** r,
-  deny /bin/su ix,
+  deny /bin/su x,
 }
\`\`\`

Not reported:

\`\`\`text
profile web {
  capability net_bind_service,
  network inet tcp,
  /srv/** r,
  deny /bin/su x,
}
\`\`\`

Reported in \`apparmor.d/app\`:

\`\`\`text
profile app {
  @{PROC}/*/stat r,
  /app/* ix,
  /app/x* px,
}
\`\`\`

\`\`\`text
high[valid-apparmor]: \`@{PROC}\` is not set: \`include <tunables/global>\` before the profile sets it
 --> apparmor.d/app:2:3
  |
1 | profile app {
2 |   @{PROC}/*/stat r,
  |   ^^^^^^^^^^^^^^
  |
  = help: include tunables/global

high[valid-apparmor]: \`/app/x\` would be started with \`px\` here and with \`ix\` by the rule for \`/app/*\`: the parser refuses the profile
 --> apparmor.d/app:4:3
  |
3 |   /app/* ix,
4 |   /app/x* px,
  |   ^^^^^^^^^^
  |
  = help: check with \`apparmor_parser --skip-kernel-load --skip-cache FILE\`
\`\`\`

\`seaworthy fix\` changes \`apparmor.d/app\` like this:

\`\`\`diff
+include <tunables/global>
 profile app {
   @{PROC}/*/stat r,
   /app/* ix,
   /app/x* px,
 }
\`\`\`

Not reported:

\`\`\`text
include <tunables/global>
profile app {
  @{PROC}/*/stat r,
  /app/* ix,
  /app/x1 px,
}
\`\`\`

## References

- [apparmor.d(5)](https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-apparmor] why it is fine here\`.
`,"dependency-reachable":`# dependency-reachable

Let services reach what they depend on.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | medium | recommended |

## Why

Networks that keep a service from what it needs do not stay: the proxy cannot reach its upstream, and the usual fix removes the separation altogether.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    command: --upstream http://app:8080
    networks: [front]
    depends_on:
      - app
  app:
    image: example/app:1.0
    networks: [back]
networks:
  front: {}
  back: {}
\`\`\`

\`\`\`text
medium[dependency-reachable]: \`proxy\` and \`app\`, on which it depends, share no network: it cannot reach it
 --> compose.yaml:7:9
  |
6 |     depends_on:
7 |       - app
  |         ^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    command: --upstream http://app:8080
    networks: [front]
    depends_on:
      - app
  app:
    image: example/app:1.0
    networks: [back, front]
networks:
  front: {}
  back: {}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    depends_on: [app]
  app:
    image: example/app:1.0
networks:
  default:
    driver_opts:
      com.docker.network.bridge.enable_icc: "false"
\`\`\`

\`\`\`text
medium[dependency-reachable]: \`proxy\` and \`app\`, on which it depends, share only networks on which containers cannot reach each other
  --> compose.yaml:10:45
   |
 9 |     driver_opts:
10 |       com.docker.network.bridge.enable_icc: "false"
   |                                             ^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    depends_on: [app]
  app:
    image: example/app:1.0
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  alert:
    image: example/alert:1.0
    networks: [inside]
    environment:
      WEBHOOK_URL: https://hooks.example.com/x
networks:
  inside: { internal: true }
\`\`\`

\`\`\`text
info[dependency-reachable]: service \`alert\` is on internal networks only, and \`WEBHOOK_URL\` has it connect to an address outside
 --> compose.yaml:2:3
  |
1 | services:
2 |   alert:
  |   ^^^^^
  ...
6 |       WEBHOOK_URL: https://hooks.example.com/x
  |       ---------------------------------------- configured here
\`\`\`

Not reported:

\`\`\`yaml
services:
  alert:
    image: example/alert:1.0
    networks: [inside, outside]
    environment:
      WEBHOOK_URL: https://hooks.example.com/x
  app:
    image: example/app:1.0
    networks: [inside]
    environment:
      API_URL: http://alert:8080
networks:
  inside: { internal: true }
  outside: {}
\`\`\`

## Use instead

Have the dependency join a network of the service that connects to it (\`networks: [back, front]\`): that lets in fewer services than the other way round. Where containers of a network are kept apart on\
 purpose (\`enable_icc\`), give the two their own network.

## References

- [Networking in Compose](https://docs.docker.com/compose/how-tos/networking/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[dependency-reachable] why it is fine here\`.
`,"depends-on-healthy":`# depends-on-healthy

Wait for dependencies to be healthy, and only for those with a check.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | high | strict |

## Why

A started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a\
 check never starts at all.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    depends_on:
      - db
  job:
    image: example/job:1.0
    depends_on:
      plain:
        condition: service_healthy
  db:
    image: postgres:17.2
  plain:
    image: alpine:3.22
\`\`\`

\`\`\`text
medium[depends-on-healthy]: \`job\` waits for the health of \`plain\`, which has no health check
  --> compose.yaml:10:20
   |
 9 |       plain:
10 |         condition: service_healthy
   |                    ^^^^^^^^^^^^^^^ it never starts
   ...
13 |   plain:
   |   ----- this service has no check

info[depends-on-healthy]: \`web\` starts before \`db\` answers
 --> compose.yaml:5:9
  |
4 |     depends_on:
5 |       - db
  |         ^^
  |
  = help: wait with \`condition: service_healthy\`, once it has a health check
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    depends_on:
      db:
        condition: service_healthy
      app: { condition: service_started }
      init: { condition: service_completed_successfully }
  db:
    image: postgres:17.2
    healthcheck: { test: [CMD, pg_isready] }
  app:
    image: example/app:1.0
  init:
    image: postgres:17.2
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    depends_on:
      - db
  db:
    image: postgres:17.2
    healthcheck: { test: [CMD, pg_isready] }
\`\`\`

\`\`\`text
info[depends-on-healthy]: \`web\` starts before \`db\` answers
 --> compose.yaml:5:9
  |
4 |     depends_on:
5 |       - db
  |         ^^
  |
  = help: wait with \`condition: service_healthy\`, and check that the health check passes (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: example/web:1.0
     depends_on:
-      - db
+      db:
+        condition: service_healthy
   db:
     image: postgres:17.2
     healthcheck: { test: [CMD, pg_isready] }
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    depends_on:
      db:
        condition: service_healthy
  db:
    image: postgres:17.2
    healthcheck: { test: [CMD, pg_isready] }
\`\`\`

## References

- [Control startup order](https://docs.docker.com/compose/how-tos/startup-order/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[depends-on-healthy] why it is fine here\`.
`,"encrypted-overlay":`# encrypted-overlay

Encrypt overlay networks.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | high | recommended |

## Why

An overlay carries what services say to each other across the network between hosts, in plain text by default. Anyone on that network can read passwords and data, and impersonate a service.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
networks:
  default:
    driver: overlay
\`\`\`

\`\`\`text
medium[encrypted-overlay]: overlay network \`default\` sends everything between hosts in plain text
 --> compose.yaml:6:13
  |
5 |   default:
6 |     driver: overlay
  |             ^^^^^^^
  |
  = help: set \`driver_opts: {encrypted: "true"}\`, and check that IP protocol 50 (ESP) passes between the hosts (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
 networks:
   default:
     driver: overlay
+    driver_opts:
+      encrypted: "true"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
networks:
  default:
    driver: overlay
    driver_opts:
      encrypted: "true"
\`\`\`

## Standards

CIS-7.3, CWE-319

## References

- [Encrypt traffic on an overlay network](https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[encrypted-overlay] why it is fine here\`.
`,"no-default-credential":`# no-default-credential

Do not ship a default password in a variable's fallback.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | medium | recommended |

A finding is high where the service is open beyond the host; low where the file is for development.

## Why

The fallback is the real password wherever the variable is not set, and anyone with the repository can read it. A required variable stops the start instead.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-postgres}
\`\`\`

\`\`\`text
medium[no-default-credential]: if \`DB_PASSWORD\` is not set, this default becomes the password
 --> compose.yaml:5:26
  |
4 |     environment:
5 |       POSTGRES_PASSWORD: \${DB_PASSWORD:-********}
  |                          ^^^^^^^^^^^^^^^^^^^^^^^^ known to anyone who can read this file
  |
  = help: require it: \${DB_PASSWORD:?} (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     environment:
-      POSTGRES_PASSWORD: \${DB_PASSWORD:-postgres}
+      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
\`\`\`

## Standards

OWASP-12, CWE-1392

## References

- [Interpolation](https://docs.docker.com/reference/compose-file/interpolation/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-default-credential] why it is fine here\`.
`,"no-disabled-attestations":`# no-disabled-attestations

Keep provenance and SBOM attestations on.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | high | strict |

## Why

Attestations say what an image was built from, by whom and how. Without them there is no way to tell later which images contain a library that turned out to be a back door.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    build:
      context: .
      provenance: false
      sbom: false
\`\`\`

\`\`\`text
info[no-disabled-attestations]: the image of service \`app\` is built without provenance
 --> compose.yaml:5:7
  |
4 |       context: .
5 |       provenance: false
  |       ^^^^^^^^^^
  |
  = help: write \`provenance: true\`, and check that clients that pull the image accept an image index (may change behaviour)

info[no-disabled-attestations]: the image of service \`app\` is built without a bill of materials
 --> compose.yaml:6:7
  |
5 |       provenance: false
6 |       sbom: false
  |       ^^^^
  |
  = help: write \`sbom: true\`, and check that clients that pull the image accept an image index (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     build:
       context: .
-      provenance: false
-      sbom: false
+      provenance: true
+      sbom: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    build:
      context: .
      provenance: true
      sbom: true
\`\`\`

## Standards

OWASP-13

## References

- [Build attestations](https://docs.docker.com/build/metadata/attestations/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-disabled-attestations] why it is fine here\`.
`,"no-ineffective-setting":`# no-ineffective-setting

Remove settings that change nothing.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | medium | strict |

## Why

A setting without effect looks like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer ignores, a configuration file the server never opens.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    build: .
    secrets:
      - source: key
        mode: 0400
    deploy:
      placement: { constraints: [node.role == worker] }
  db:
    image: postgres:17.2
    volumes:
      - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro
secrets:
  key: { file: ./key.txt }
networks:
  default:
    driver_opts:
      com.docker.network.bridge.enable_icc: "true"
\`\`\`

\`\`\`text
info[no-ineffective-setting]: docker compose mounts the file of secret \`key\` unchanged: mode has no effect
 --> compose.yaml:6:9
  |
5 |       - source: key
6 |         mode: 0400
  |         ^^^^
  |
  = help: remove \`mode\`, unless something else reads it (may change behaviour)

info[no-ineffective-setting]: docker compose ignores deploy.placement: for service \`app\` it changes nothing
 --> compose.yaml:8:7
  |
7 |     deploy:
8 |       placement: { constraints: [node.role == worker] }
  |       ^^^^^^^^^
  |
  = help: remove \`placement\`, unless something else reads it (may change behaviour)

info[no-ineffective-setting]: the image of service \`db\` does not read \`/etc/postgresql/postgresql.conf\` unless its command names it
  --> compose.yaml:12:9
   |
11 |     volumes:
12 |       - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

info[no-ineffective-setting]: containers of network \`default\` can reach each other by default: setting it changes nothing
  --> compose.yaml:18:7
   |
17 |     driver_opts:
18 |       com.docker.network.bridge.enable_icc: "true"
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: remove \`com.docker.network.bridge.enable_icc\`, unless something else reads it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     build: .
     secrets:
       - source: key
-        mode: 0400
-    deploy:
-      placement: { constraints: [node.role == worker] }
   db:
     image: postgres:17.2
     volumes:
       - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro
 secrets:
   key: { file: ./key.txt }
-networks:
-  default:
-    driver_opts:
-      com.docker.network.bridge.enable_icc: "true"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    build: .
    secrets:
      - source: key
        mode: 0400
    deploy: { replicas: 2 }
  db:
    image: postgres:17.2
    command: -c config_file=/etc/postgresql/postgresql.conf
    volumes:
      - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro
secrets:
  key: { environment: KEY }
\`\`\`

Reported in \`stack.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [no-new-privileges=true]
    deploy: { mode: global }
\`\`\`

\`\`\`text
info[no-ineffective-setting]: Swarm ignores security_opt: for service \`app\` it changes nothing
 --> stack.yaml:4:5
  |
3 |     image: example/app:1.0
4 |     security_opt: [no-new-privileges=true]
  |     ^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    deploy: { mode: global }
\`\`\`

## References

- [Compose Deploy Specification](https://docs.docker.com/reference/compose-file/deploy/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-ineffective-setting] why it is fine here\`.
`,"no-lost-hardening":`# no-lost-hardening

Do not lose hardening through merging, overriding or the built image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | medium | recommended |

## Why

The base file sets read-only, no capabilities and an ordinary user, but a later file or a list that replaces another removes this. Reviewers of the base file do not see it, and the container starts wi\
thout its protection.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
x-hardened: &hardened
  cap_drop: [ALL]
  security_opt: [no-new-privileges=true, seccomp=./app.json]
services:
  app:
    <<: *hardened
    image: example/app:1.0
    security_opt: [apparmor=app]
\`\`\`

\`\`\`text
medium[no-lost-hardening]: \`no-new-privileges=true\` and \`seccomp=./app.json\` are lost: this replaces what the merge key adds
 --> compose.yaml:8:5
  |
3 |   security_opt: [no-new-privileges=true, seccomp=./app.json]
  |   ------------ the hardening that is lost
  ...
7 |     image: example/app:1.0
8 |     security_opt: [apparmor=app]
  |     ^^^^^^^^^^^^
  |
  = help: add \`no-new-privileges=true\`, \`seccomp=./app.json\` to \`security_opt\` here, and check that the service works with it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 x-hardened: &hardened
   cap_drop: [ALL]
   security_opt: [no-new-privileges=true, seccomp=./app.json]
 services:
   app:
     <<: *hardened
     image: example/app:1.0
-    security_opt: [apparmor=app]
+    security_opt: [apparmor=app, no-new-privileges=true, seccomp=./app.json]
\`\`\`

Not reported:

\`\`\`yaml
x-hardened: &hardened
  cap_drop: [ALL]
  security_opt: [no-new-privileges=true, seccomp=./app.json]
services:
  app:
    <<: *hardened
    image: example/app:1.0
    security_opt: [apparmor=app, no-new-privileges=true, seccomp=./app.json]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    healthcheck:
      test: [CMD, check]
      disable: true
\`\`\`

\`\`\`text
medium[no-lost-hardening]: the health check of service \`app\` is disabled
 --> compose.yaml:6:7
  |
5 |       test: [CMD, check]
  |       ---- the test
6 |       disable: true
  |       ^^^^^^^ the test beside it never runs
  |
  = help: remove \`disable\`, and check that the service answers its health check (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     healthcheck:
       test: [CMD, check]
-      disable: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    healthcheck:
      test: [CMD, check]
\`\`\`

Reported in \`compose.override.yaml\`:

\`\`\`yaml
services:
  app:
    read_only: false
    cap_drop: !reset []
    security_opt: [no-new-privileges=false]
\`\`\`

\`\`\`text
medium[no-lost-hardening]: the read-only root filesystem is lost: this file removes it
 --> compose.override.yaml:3:5
  |
2 |   app:
3 |     read_only: false
  |     ^^^^^^^^^
  |
 ::: compose.yaml:4:5
  |
4 |     read_only: true
  |     --------- the hardening that is lost
  |
  = help: remove \`read_only\` here, and check that the service works with it (may change behaviour)

medium[no-lost-hardening]: dropping ALL is lost: this file removes it
 --> compose.override.yaml:4:5
  |
3 |     read_only: false
4 |     cap_drop: !reset []
  |     ^^^^^^^^
  |
 ::: compose.yaml:5:5
  |
5 |     cap_drop: [ALL]
  |     -------- the hardening that is lost
  |
  = help: remove \`cap_drop\` here, and check that the service works with it (may change behaviour)

medium[no-lost-hardening]: no-new-privileges of service \`app\` is off: the last entry counts
 --> compose.override.yaml:5:20
  |
4 |     cap_drop: !reset []
5 |     security_opt: [no-new-privileges=false]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: compose.yaml:6:20
  |
2 |   app:
  |   --- merged over this
  ...
6 |     security_opt: [no-new-privileges=true]
  |                    ---------------------- turned on here
  |
  = help: remove the last entry, and check that the service needs no setuid program (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.override.yaml\` like this:

\`\`\`diff
 services:
   app:
-    read_only: false
-    cap_drop: !reset []
-    security_opt: [no-new-privileges=false]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
\`\`\`

## References

- [How files are merged](https://docs.docker.com/reference/compose-file/merge/)
- [Fragments and merge keys](https://docs.docker.com/reference/compose-file/fragments/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-lost-hardening] why it is fine here\`.
`,"no-obsolete-version":`# no-obsolete-version

Remove the obsolete \`version\` key.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | high | strict |

## Why

Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key depends on it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
version: "3.8"
services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
\`\`\`

\`\`\`text
info[no-obsolete-version]: Compose ignores \`version\` and warns about it
 --> compose.yaml:1:1
  |
1 | version: "3.8"
  | ^^^^^^^
  |
  = help: delete the line
\`\`\`

\`seaworthy fix\` changes \`compose.yaml\` like this:

\`\`\`diff
-version: "3.8"
 services:
   app:
     image: example/app:1.0
     environment:
       version: "2"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
\`\`\`

## References

- [The version key](https://docs.docker.com/reference/compose-file/version-and-name/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-obsolete-version] why it is fine here\`.
`,"no-secret-in-build-args":`# no-secret-in-build-args

Do not pass secrets as build arguments.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | medium | recommended |

## Why

A build argument is stored in the image's history and provenance, where anyone who can pull the image can read it. A build secret is mounted for one RUN and is not stored.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    build:
      context: .
      args:
        NPM_TOKEN: npm_c0ffee5ecret1
        DB_PASSWORD: \${DB_PASSWORD}
\`\`\`

\`\`\`text
high[no-secret-in-build-args]: build argument \`NPM_TOKEN\` leaves a credential in the image's history
 --> compose.yaml:6:9
  |
5 |       args:
6 |         NPM_TOKEN: *****************
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: pass it with build.secrets and RUN --mount=type=secret

medium[no-secret-in-build-args]: build argument \`DB_PASSWORD\` leaves a secret in the image's history
 --> compose.yaml:7:9
  |
6 |         NPM_TOKEN: *****************
7 |         DB_PASSWORD: \${DB_PASSWORD}
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: mount it as a build secret: *************** and \`RUN --mount=type=secret,id=DB_PASSWORD,env=DB_PASSWORD\` (may change behaviour)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    build:
      context: .
      args:
        NODE_VERSION: "24"
        HTTP_PROXY: \${HTTP_PROXY}
        TOKEN_URL: https://example.com/token
      secrets: [npm]
secrets:
  npm:
    environment: NPM_TOKEN
\`\`\`

## Use instead

Declare the credential under \`build.secrets\`, and read it in the Dockerfile with \`RUN --mount=type=secret,id=NAME\`: it is there while that command runs, and in no layer.

## Standards

CIS-4.10, OWASP-12, CWE-798

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-build-args] why it is fine here\`.
`,"no-secret-in-config":`# no-secret-in-config

Keep secrets out of inline configs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | medium | recommended |

## Why

A config is handled like any other setting: it is stored in the repository, every process in the container can read it, and \`docker inspect\` prints it. Credentials belong in a secret.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    configs: [app]
configs:
  app:
    content: "db_password=Tr0ub4dor3x"
\`\`\`

\`\`\`text
medium[no-secret-in-config]: config \`app\` holds a credential, which belongs in a secret
 --> compose.yaml:7:14
  |
6 |   app:
7 |     content: "db_password=***********"
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: let Compose fill it in from a variable, and set the value in a .env file that git ignores, on every machine that starts the project (may change behaviour)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    configs: [app]
configs:
  app:
    content: "db_password=\${DB_PASSWORD}\\nlog_level=info"
\`\`\`

## Use instead

Declare it under \`secrets\` and mount that in the service: the file is at \`/run/secrets/NAME\`, and only this service gets it.

## Standards

OWASP-12, CWE-312

## References

- [Compose: secrets](https://docs.docker.com/reference/compose-file/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-config] why it is fine here\`.
`,"no-unescaped-variable":`# no-unescaped-variable

Escape variables the container's shell should expand.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | medium | recommended |

## Why

Compose fills the variable in before the container exists and does not look in the service's own environment, so the value is empty. A database then starts without the password that seems to be set, o\
r a health check logs in without one.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  cache:
    image: redis:8.2
    command: sh -c 'redis-server --requirepass $REDIS_PASSWORD'
    environment:
      REDIS_PASSWORD: \${SOME_OTHER}
\`\`\`

\`\`\`text
high[no-unescaped-variable]: Compose replaces \`$REDIS_PASSWORD\` with an empty string in the command of service \`cache\`, because only the container sets it; write \`$$\`
 --> compose.yaml:4:48
  |
3 |     image: redis:8.2
4 |     command: sh -c 'redis-server --requirepass $REDIS_PASSWORD'
  |                                                ^^^^^^^^^^^^^^^
  |
  = help: use $$ (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   cache:
     image: redis:8.2
-    command: sh -c 'redis-server --requirepass $REDIS_PASSWORD'
+    command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD'
     environment:
       REDIS_PASSWORD: \${SOME_OTHER}
\`\`\`

Not reported:

\`\`\`yaml
services:
  cache:
    image: redis:8.2
    command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD'
    environment:
      REDIS_PASSWORD: \${SOME_OTHER}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment: [POSTGRES_USER=app]
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U \${POSTGRES_USER}"]
\`\`\`

\`\`\`text
medium[no-unescaped-variable]: Compose replaces \`$POSTGRES_USER\` with an empty string in the health check of service \`db\`, because only the container sets it; write \`$$\`
 --> compose.yaml:6:42
  |
5 |     healthcheck:
6 |       test: ["CMD-SHELL", "pg_isready -U \${POSTGRES_USER}"]
  |                                          ^^^^^^^^^^^^^^^^
  |
  = help: use $$ (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     environment: [POSTGRES_USER=app]
     healthcheck:
-      test: ["CMD-SHELL", "pg_isready -U \${POSTGRES_USER}"]
+      test: ["CMD-SHELL", "pg_isready -U $\${POSTGRES_USER}"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment: [POSTGRES_USER=app]
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U $\${POSTGRES_USER}"]
\`\`\`

## References

- [Interpolation](https://docs.docker.com/reference/compose-file/interpolation/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unescaped-variable] why it is fine here\`.
`,"no-unpinned-remote":`# no-unpinned-remote

Pin remote build contexts, includes and extends to a commit or digest.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | high | recommended |

## Why

The content is fetched when the project starts. Anyone who takes over that repository, or changes its branch or tag, decides what is built and run on your machine, with any mounts and rights.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
include:
  - https://github.com/example/stack.git#main
services:
  app:
    build: https://github.com/example/app.git
  web:
    build:
      context: .
      additional_contexts:
        shared: git@github.com:example/shared.git#v1
\`\`\`

\`\`\`text
high[no-unpinned-remote]: include fetches \`https://github.com/example/stack.git#main\`
 --> compose.yaml:2:5
  |
1 | include:
2 |   - https://github.com/example/stack.git#main
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ its tags and branches can change; use a commit or digest
  |
  = help: name a full commit after \`#\`, as in \`https://example.com/app.git#COMMIT\`

high[no-unpinned-remote]: the build of service \`app\` fetches \`https://github.com/example/app.git\`
 --> compose.yaml:5:12
  |
4 |   app:
5 |     build: https://github.com/example/app.git
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ its tags and branches can change; use a commit or digest
  |
  = help: name a full commit after \`#\`, as in \`https://example.com/app.git#COMMIT\`

high[no-unpinned-remote]: the build of service \`web\` fetches \`git@github.com:example/shared.git#v1\`
  --> compose.yaml:10:17
   |
 9 |       additional_contexts:
10 |         shared: git@github.com:example/shared.git#v1
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ its tags and branches can change; use a commit or digest
   |
   = help: name a full commit after \`#\`, as in \`https://example.com/app.git#COMMIT\`
\`\`\`

Not reported:

\`\`\`yaml
include:
  - oci://registry.example.com/stack@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1
services:
  app:
    build: https://github.com/example/app.git#0123456789abcdef0123456789abcdef01234567:sub
  web:
    build:
      context: .
      additional_contexts:
        shared: ../shared
        base: service:app
        other: docker-image://alpine:3.22
\`\`\`

## Use instead

Look up the commit that the branch or tag names now (\`git ls-remote URL REF\`), write it after \`#\`, and read what changed before you move to another one. A copy in the repository, as a submodule or in \
\`vendor\`, needs no network at all.

## Standards

OWASP-13, NIST-4.1.5, CWE-829

## References

- [Remote build contexts](https://docs.docker.com/build/concepts/context/#git-repositories)
- [Include](https://docs.docker.com/compose/how-tos/multiple-compose-files/include/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unpinned-remote] why it is fine here\`.
`,"no-unsandboxed-build":`# no-unsandboxed-build

Keep image builds inside the builder's sandbox.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | high | recommended |

## Why

A build runs the code of every dependency it installs. Privileged, that code controls the build machine; on the host's network it reaches what only the machine itself should: metadata services, databa\
ses, the engine.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    build:
      context: .
      privileged: true
      network: host
      entitlements: [security.insecure]
\`\`\`

\`\`\`text
high[no-unsandboxed-build]: the build of service \`app\` runs privileged: what it installs controls the build machine
 --> compose.yaml:5:19
  |
4 |       context: .
5 |       privileged: true
  |                   ^^^^
  |
  = help: remove \`privileged: true\` from \`build\`, and check that it still builds (may change behaviour)

high[no-unsandboxed-build]: the build of service \`app\` may run without a sandbox: what it installs controls the build machine
 --> compose.yaml:7:22
  |
6 |       network: host
7 |       entitlements: [security.insecure]
  |                      ^^^^^^^^^^^^^^^^^
  |
  = help: remove \`entitlements: security.insecure\` from \`build\`, and check that it still builds (may change behaviour)

medium[no-unsandboxed-build]: the build of service \`app\` is on the host's network: what it installs reaches what only the host should
 --> compose.yaml:6:16
  |
5 |       privileged: true
6 |       network: host
  |                ^^^^
  |
  = help: remove \`network: host\` from \`build\`, and check that it still builds (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     build:
       context: .
-      privileged: true
-      network: host
-      entitlements: [security.insecure]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    build:
      context: .
\`\`\`

## Standards

OWASP-5, NIST-4.1.2, CWE-250

## References

- [Compose: build](https://docs.docker.com/reference/compose-file/build/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unsandboxed-build] why it is fine here\`.
`,"no-unset-variable":`# no-unset-variable

Give variables in security-relevant keys a value, or make them required.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | low | medium | recommended |

## Why

Compose puts the empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag names no version: the protection disappears on the m\
achine where the file was forgotten.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:$TAG
    user: \${RUN_AS}
    ports: ["\${BIND}:80:8080"]
\`\`\`

\`\`\`text
low[no-unset-variable]: nothing sets \`TAG\`: the reference then names a different image, or no image
 --> compose.yaml:3:24
  |
2 |   app:
3 |     image: example/app:$TAG
  |                        ^^^^
  |
  = help: require it: \${TAG:?} (may change behaviour)

low[no-unset-variable]: nothing sets \`RUN_AS\`: empty means the image's own user, usually root
 --> compose.yaml:4:11
  |
3 |     image: example/app:$TAG
4 |     user: \${RUN_AS}
  |           ^^^^^^^^^
  |
  = help: require it: \${RUN_AS:?} (may change behaviour)

low[no-unset-variable]: nothing sets \`BIND\`: an empty address is every interface
 --> compose.yaml:5:14
  |
4 |     user: \${RUN_AS}
5 |     ports: ["\${BIND}:80:8080"]
  |              ^^^^^^^
  |
  = help: require it: \${BIND:?} (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
-    image: example/app:$TAG
-    user: \${RUN_AS}
-    ports: ["\${BIND}:80:8080"]
+    image: example/app:\${TAG:?}
+    user: \${RUN_AS:?}
+    ports: ["\${BIND:?}:80:8080"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:\${TAG:?}
    user: \${RUN_AS:?}
    ports: ["\${BIND:?}:80:8080"]
\`\`\`

## References

- [Interpolation](https://docs.docker.com/reference/compose-file/interpolation/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unset-variable] why it is fine here\`.
`,"no-unsupported-secret":`# no-unsupported-secret

Use secrets the chosen deployer supports.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | high | recommended |

## Why

docker compose refuses external secrets and those of a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    secrets: [db]
secrets:
  db:
    external: true
\`\`\`

\`\`\`text
medium[no-unsupported-secret]: \`db\` needs Swarm: docker compose refuses external and driver secrets
 --> compose.yaml:6:3
  |
5 | secrets:
6 |   db:
  |   ^^
  |
  = help: take \`db\` from an environment variable, and set it where the project is started (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     secrets: [db]
 secrets:
   db:
-    external: true
+    environment: DB
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    secrets: [db]
secrets:
  db:
    environment: DB
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    read_only: true
    secrets: [db]
secrets:
  db:
    environment: DB
\`\`\`

\`\`\`text
medium[no-unsupported-secret]: docker compose does not start \`app\`: it puts only secrets from files into a read-only root, and \`db\` comes from a variable
 --> compose.yaml:4:5
  |
3 |     image: example/app:1.0
4 |     read_only: true
  |     ^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    read_only: true
    secrets: [db]
secrets:
  db:
    file: db.secret
\`\`\`

## References

- [Compose: secrets](https://docs.docker.com/reference/compose-file/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unsupported-secret] why it is fine here\`.
`,"secret-file-mounted":`# secret-file-mounted

Attach every secret a *_FILE variable points at.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | high | recommended |

## Why

The variable names a file that is not there. Some images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
    secrets: [other]
secrets:
  other: { environment: OTHER }
\`\`\`

\`\`\`text
medium[secret-file-mounted]: \`POSTGRES_PASSWORD_FILE\` names \`/run/secrets/db_password\`, and service \`db\` is given no such secret
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       POSTGRES_PASSWORD_FILE: /run/secrets/db_password
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
      TLS_KEY_FILE: /run/secrets/tls/key.pem
    secrets:
      - source: db
        target: db_password
    volumes: ["./tls:/run/secrets/tls:ro"]
secrets:
  db: { environment: DB_PASSWORD }
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
secrets:
  db_password:
    environment: DB_PASSWORD
\`\`\`

\`\`\`text
medium[secret-file-mounted]: \`POSTGRES_PASSWORD_FILE\` names \`/run/secrets/db_password\`, and service \`db\` is given no such secret
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       POSTGRES_PASSWORD_FILE: /run/secrets/db_password
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: add \`db_password\` to the \`secrets\` of service \`db\`
\`\`\`

\`seaworthy fix\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     environment:
       POSTGRES_PASSWORD_FILE: /run/secrets/db_password
+    secrets: [db_password]
 secrets:
   db_password:
     environment: DB_PASSWORD
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
    secrets: [db_password]
secrets:
  db_password:
    environment: DB_PASSWORD
\`\`\`

## Standards

OWASP-12

## References

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[secret-file-mounted] why it is fine here\`.
`,"valid-compose":`# valid-compose

Write Compose files that Compose loads and the engine accepts.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | high | recommended |

## Why

A misspelt key is a protection that does not exist: \`readonly: true\` makes nothing read-only. If Compose refuses the file, people run an older copy or remove the line that was in the way.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    readonly: true
\`\`\`

\`\`\`text
high[valid-compose]: the key "readonly" is not allowed in a service, did you mean "read_only"?
 --> compose.yaml:4:5
  |
3 |     image: example/app:1.0
4 |     readonly: true
  |     ^^^^^^^^
  |
  = help: rename it to read_only (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    readonly: true
+    read_only: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    read_only: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    image: example/app:2.0
    privileged: maybe
\`\`\`

\`\`\`text
high[valid-compose]: duplicate key "image"
 --> compose.yaml:4:5
  |
3 |     image: example/app:1.0
4 |     image: example/app:2.0
  |     ^^^^^
  |
  = help: check with \`docker compose config --quiet\`

high[valid-compose]: privileged must be true or false
 --> compose.yaml:5:17
  |
4 |     image: example/app:2.0
5 |     privileged: maybe
  |                 ^^^^^
  |
  = help: check with \`docker compose config --quiet\`
\`\`\`

Not reported:

\`\`\`yaml
x-note: anything
services:
  app:
    image: example/app:1.0
    privileged: \${P}
    x-team: a
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:1.0
  client:
    image: example/client:1.0
    network_mode: service:vpn
    hostname: client
    stop_signal: SIGSTOPP
\`\`\`

\`\`\`text
medium[valid-compose]: the engine refuses to start service "client": it shares the network of "service:vpn", where its host name cannot be set: move hostname there, or remove it
 --> compose.yaml:7:5
  |
6 |     network_mode: service:vpn
7 |     hostname: client
  |     ^^^^^^^^
  |
  = help: check with \`docker compose config --quiet\`

medium[valid-compose]: the engine refuses to start service "client": there is no signal "SIGSTOPP", did you mean SIGSTOP?
 --> compose.yaml:8:18
  |
7 |     hostname: client
8 |     stop_signal: SIGSTOPP
  |                  ^^^^^^^^
  |
  = help: check with \`docker compose config --quiet\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:1.0
    hostname: client
  client:
    image: example/client:1.0
    network_mode: service:vpn
    stop_signal: SIGINT
\`\`\`

## References

- [Compose file reference](https://docs.docker.com/reference/compose-file/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-compose] why it is fine here\`.
`,"versioned-secret-name":`# versioned-secret-name

Give external secrets a version in their name.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | high | strict |

## Why

A secret that keeps its name is rotated invisibly, and it is unclear which services still have the old one. With a version in the name, rotation is a change that can be reviewed and reverted.

## Examples

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  versioned-secret-name:
    pattern: "*_v*"
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    secrets: [key]
secrets:
  key:
    external: true
    name: site_key
  other:
    external: true
\`\`\`

\`\`\`text
info[versioned-secret-name]: the external secret \`site_key\` has no version in its name: it must match \`*_v*\`
 --> compose.yaml:8:11
  |
7 |     external: true
8 |     name: site_key
  |           ^^^^^^^^

info[versioned-secret-name]: the external secret \`other\` has no version in its name: it must match \`*_v*\`
 --> compose.yaml:9:3
  |
8 |     name: site_key
9 |   other:
  |   ^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    secrets: [key]
secrets:
  key:
    external: true
    name: site_key_v3
  token_v1:
    external: true
  any:
    external: true
    name: \${NAME}
  local:
    file: ./local.txt
\`\`\`

## Use instead

Create the secret again under a new name, such as \`docker secret create site_key_v2 FILE\`, name it in the Compose file, deploy, and remove the old one when no service uses it any more.

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`pattern\` | A pattern that names must match, such as *_v*: * matches anything. | \`""\` |

## References

- [Rotate a secret](https://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[versioned-secret-name] why it is fine here\`.
`,"allowed-host-config":`# allowed-host-config

Keep mounts, runtimes, capabilities and limits inside your allow-lists.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | strict |

## Why

Every host folder, capability and unlimited resource helps an attacker escape a container or starve its neighbours. An allow-list makes each new one a deliberate decision.

## Examples

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  allowed-host-config:
    mounts: ["/srv/data","./config"]
    capabilities: ["NET_BIND_SERVICE"]
    runtimes: ["runc"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    runtime: nvidia
    cap_add: [NET_BIND_SERVICE, NET_RAW]
    volumes:
      - /srv/data-old:/old
      - /srv/data/../secret:/secret
      - ./config/../.env:/env
\`\`\`

\`\`\`text
medium[allowed-host-config]: service \`web\` uses the runtime \`nvidia\`, which is not on the list of allowed runtimes
medium[allowed-host-config]: service \`web\` adds \`NET_RAW\`, which is not on the list of allowed capabilities
    and 3 more, marked below
 --> compose.yaml:4:14
  |
3 |     image: nginx:1.29
4 |     runtime: nvidia
  |              ^^^^^^
5 |     cap_add: [NET_BIND_SERVICE, NET_RAW]
  |                                 ^^^^^^^
6 |     volumes:
7 |       - /srv/data-old:/old
  |         ^^^^^^^^^^^^^^^^^^
8 |       - /srv/data/../secret:/secret
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
9 |       - ./config/../.env:/env
  |         ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`NET_RAW\` from \`cap_add\`, and check that it works without it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
     runtime: nvidia
-    cap_add: [NET_BIND_SERVICE, NET_RAW]
+    cap_add: [NET_BIND_SERVICE]
     volumes:
       - /srv/data-old:/old
       - /srv/data/../secret:/secret
       - ./config/../.env:/env
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    runtime: runc
    cap_add: [CAP_NET_BIND_SERVICE]
    volumes:
      - /srv/data/web:/data
      - ./config/nginx.conf:/etc/nginx/nginx.conf
      - \${DATA}:/more
      - cache:/cache
volumes: {cache: {}}
\`\`\`

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  allowed-host-config:
    mounts: ["."]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    volumes: [/etc:/x, ../up:/y]
\`\`\`

\`\`\`text
medium[allowed-host-config]: service \`web\` mounts \`/etc\`, which is not on the list of allowed mounts
medium[allowed-host-config]: service \`web\` mounts \`../up\`, which is not on the list of allowed mounts
 --> compose.yaml:4:15
  |
3 |     image: nginx:1.29
4 |     volumes: [/etc:/x, ../up:/y]
  |               ^^^^^^^
  |                        ^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    volumes: [./site:/x, .:/y]
\`\`\`

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  allowed-host-config:
    max-memory: 512
    max-cpus: 1
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    mem_limit: 1g
\`\`\`

\`\`\`text
medium[allowed-host-config]: service \`web\` has no CPU limit and should have one of at most 1
medium[allowed-host-config]: service \`web\` has a memory limit above 512 MB
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
3 |     image: nginx:1.29
4 |     mem_limit: 1g
  |                ^^
  |
  = help: add \`cpus: 1\`, and check that this limit is enough for it (may change behaviour)
  = help: change \`mem_limit\` to \`512m\`, and check that this limit is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
-    mem_limit: 1g
+    mem_limit: 512m
+    cpus: 1
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    mem_limit: 512m
    cpus: 0.5
\`\`\`

## Use instead

Add what you intend to your list in \`seaworthy.yaml\`, with the reason beside it, or remove it from the service.

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`mounts\` | Host folders that may be mounted, including everything below them; relative paths as the Compose file writes them. | \`null\` |
| \`runtimes\` | Container runtimes that may be chosen, such as runc or runsc. | \`null\` |
| \`capabilities\` | Capabilities that may be added, such as NET_BIND_SERVICE. | \`null\` |
| \`max-memory\` | The highest memory limit, in megabytes; a container without a limit exceeds it. | \`null\` |
| \`max-cpus\` | The highest CPU limit; a container without a limit exceeds it. | \`null\` |

## References

- [Runtime privileges](https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[allowed-host-config] why it is fine here\`.
`,"bounded-logs":`# bounded-logs

Rotate container logs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | info | high | strict |

## Why

By default the engine keeps every log line forever. Anyone who can make the service log, even with ordinary requests, can fill the host's disk and stop everything on it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  api:
    image: example/api:1.0
    logging:
      driver: json-file
      options: { max-file: "3" }
  old:
    image: example/old:1.0
    logging:
      options: { max-size: unlimited }
\`\`\`

\`\`\`text
low[bounded-logs]: the engine refuses to start service \`old\`: max-size of the log driver \`json-file\` must be a size above 0, such as 10m
  --> compose.yaml:12:28
   |
11 |     logging:
12 |       options: { max-size: unlimited }
   |                            ^^^^^^^^^
   |
   = help: change \`max-size\` to \`10m\` in \`logging.options\`, and check that 30 MB of logs are enough (may change behaviour)

info[bounded-logs]: the log of service \`app\` grows without limit
 --> compose.yaml:2:3
  |
1 | services:
2 |   app:
  |   ^^^
  |
  = help: add \`driver: json-file\` and add \`options: {max-size: 10m, max-file: "3"}\` to \`logging\`, and check that 30 MB of logs are enough (may change behaviour)

info[bounded-logs]: the log of service \`api\` grows without limit
 --> compose.yaml:7:15
  |
6 |     logging:
7 |       driver: json-file
  |               ^^^^^^^^^
  |
  = help: add \`max-size: 10m\` in \`logging.options\`, and check that 30 MB of logs are enough (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
+    logging:
+      driver: json-file
+      options:
+        max-size: 10m
+        max-file: "3"
   api:
     image: example/api:1.0
     logging:
       driver: json-file
-      options: { max-file: "3" }
+      options: { max-file: "3", max-size: 10m }
   old:
     image: example/old:1.0
     logging:
-      options: { max-size: unlimited }
+      options: { max-size: 10m }
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    logging:
      driver: json-file
      options:
        max-size: 10m
        max-file: "3"
  api:
    image: example/api:1.0
    logging:
      driver: json-file
      options: { max-file: "3", max-size: 10m }
  old:
    image: example/old:1.0
    logging:
      options: { max-size: 10m }
\`\`\`

## Standards

OWASP-7

## References

- [JSON file logging driver](https://docs.docker.com/engine/logging/drivers/json-file/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[bounded-logs] why it is fine here\`.
`,"bounded-ulimits":`# bounded-ulimits

Do not raise ulimits without bound.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | info | high | strict |

## Why

Limits on open files and processes stop one runaway or hijacked process from exhausting the host. Without them it can open files or fork until nothing else can run.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ulimits:
      nofile: -1
\`\`\`

\`\`\`text
info[bounded-ulimits]: \`nofile\` of service \`app\` is unlimited
 --> compose.yaml:5:15
  |
4 |     ulimits:
5 |       nofile: -1
  |               ^^ one process can use up what the whole host has
  |
  = help: change \`nofile\` to \`1048576\` in \`ulimits\`, and check that this limit is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     ulimits:
-      nofile: -1
+      nofile: 1048576
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ulimits:
      nofile: 1048576
\`\`\`

## Standards

CIS-5.19, OWASP-7

## References

- [Compose: ulimits](https://docs.docker.com/reference/compose-file/services/#ulimits)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[bounded-ulimits] why it is fine here\`.
`,"cap-drop-all":`# cap-drop-all

Drop all Linux capabilities, then add back the few you need.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Docker starts every container with 14 capabilities, including raw sockets, changing file owners and switching users. Few programs need any of them. An attacker who breaks into the process gets all of \
them, and most escapes and attacks on neighbours start there.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
medium[cap-drop-all]: service \`web\` keeps Docker's default capabilities
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^ caddy needs DAC_OVERRIDE, NET_BIND_SERVICE
  |
  = help: add \`cap_drop: [ALL]\`, and add \`cap_add: [DAC_OVERRIDE, NET_BIND_SERVICE]\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
+    cap_drop: [ALL]
+    cap_add: [DAC_OVERRIDE, NET_BIND_SERVICE]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cap_drop: [ALL]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cap_drop: [NET_RAW, MKNOD]
\`\`\`

\`\`\`text
medium[cap-drop-all]: service \`web\` drops some capabilities but keeps the rest of Docker's defaults
 --> compose.yaml:4:15
  |
3 |     image: caddy:2.10
4 |     cap_drop: [NET_RAW, MKNOD]
  |               ^^^^^^^^^^^^^^^^ caddy needs DAC_OVERRIDE, NET_BIND_SERVICE
  |
  = help: add \`ALL\` to \`cap_drop\`, and add \`cap_add: [DAC_OVERRIDE, NET_BIND_SERVICE]\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
-    cap_drop: [NET_RAW, MKNOD]
+    cap_drop: [NET_RAW, MKNOD, ALL]
+    cap_add: [DAC_OVERRIDE, NET_BIND_SERVICE]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cap_drop: [all]
    cap_add: [NET_BIND_SERVICE]
\`\`\`

## Standards

CIS-5.4, OWASP-3, PSS-R, CWE-250

## References

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)
- [Runtime privilege and capabilities](https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[cap-drop-all] why it is fine here\`.
`,"cpu-limit":`# cpu-limit

Limit the CPU time of every container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

Without a ceiling one busy container, or a miner that an intruder installs, slows down everything else on the host.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpu_shares: 512
\`\`\`

\`\`\`text
low[cpu-limit]: service \`web\` can use all CPU time of the host
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`cpus: 1\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
     cpu_shares: 512
+    cpus: 1
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpu_shares: 512
    cpus: 1
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
low[cpu-limit]: service \`web\` can use all CPU time of the host
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`cpus: 1\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
+    cpus: 1
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpuset: "0"
\`\`\`

## Standards

CIS-5.12, OWASP-7, CWE-770

## References

- [Resource constraints](https://docs.docker.com/engine/containers/resource_constraints/#cpu)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[cpu-limit] why it is fine here\`.
`,"datastore-on-internal-network":`# datastore-on-internal-network

Attach datastores only to networks marked \`internal\`.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | medium | recommended |

A finding is low where it is the only service of its file.

## Why

A database needs no internet access. On an ordinary network a compromised one can download tools and send data out; on an internal network it can only answer its clients.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
medium[datastore-on-internal-network]: service \`db\` is a datastore on the default network
 --> compose.yaml:4:3
  |
3 |     image: example/app:1.0
4 |   db:
  |   ^^ has internet access
  |
  = help: attach service \`db\` to the network \`data\` in place of \`default\`, attach service \`app\` to the network \`data\`, declare the network \`data\` with \`internal: true\`, and check that nothing else con\
nects to it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
+    networks: [default, data]
   db:
     image: postgres:17.2
+    networks: [data]
+networks:
+  data:
+    internal: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [default, data]
  db:
    image: postgres:17.2
    networks: [data]
networks:
  data:
    internal: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [data]
networks:
  data: {}
\`\`\`

\`\`\`text
medium[datastore-on-internal-network]: service \`cache\` is a datastore on network \`data\`
 --> compose.yaml:7:16
  |
6 |     image: mirror.example.com/library/redis:8.0
7 |     networks: [data]
  |                ^^^^ has internet access
  |
  = help: attach service \`cache\` to the network \`internal-data\` in place of \`data\`, attach service \`app\` to the network \`internal-data\`, declare the network \`internal-data\` with \`internal: true\`, and \
check that nothing else connects to it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    networks: [data]
+    networks: [data, internal-data]
   cache:
     image: mirror.example.com/library/redis:8.0
-    networks: [data]
+    networks: [internal-data]
 networks:
   data: {}
+  internal-data:
+    internal: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [data]
networks:
  data:
    external: true
\`\`\`

## Standards

OWASP-5, NIST-4.3.3, NIST-4.4.2, CWE-653

## References

- [Compose: internal networks](https://docs.docker.com/reference/compose-file/networks/#internal)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[datastore-on-internal-network] why it is fine here\`.
`,"hardened-tmpfs":`# hardened-tmpfs

Keep tmpfs mounts noexec and give them a size.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

A tmpfs is where an intruder in a read-only container can still write. The engine mounts it noexec, nosuid and nodev; without these options the intruder can run downloaded programs there. Without a si\
ze it can use half of the host's memory.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    tmpfs:
      - /tmp:size=64m,exec
      - /run:uid=1000
      - /var/cache:size=64mb
\`\`\`

\`\`\`text
low[hardened-tmpfs]: the tmpfs \`/tmp\` of service \`app\` is mounted with exec: files written there can be run or misused
low[hardened-tmpfs]: the engine refuses to start service \`app\`: for its tmpfs \`/var/cache\`, \`size=64mb\` is not valid: size is a whole number with k, m or g, such as 64m, or a percentage
 --> compose.yaml:5:9
  |
4 |     tmpfs:
5 |       - /tmp:size=64m,exec
  |         ^^^^^^^^^^^^^^^^^^
6 |       - /run:uid=1000
7 |       - /var/cache:size=64mb
  |         ^^^^^^^^^^^^^^^^^^^^
  |
  = help: change \`/tmp:size=64m,exec\` to \`/tmp:size=64m\`, and check that it runs nothing from there (may change behaviour)
  = help: change \`/var/cache:size=64mb\` to \`/var/cache:size=64m\`

info[hardened-tmpfs]: the tmpfs \`/run\` of service \`app\` has no size: it can use half of the host's memory
 --> compose.yaml:6:9
  |
5 |       - /tmp:size=64m,exec
6 |       - /run:uid=1000
  |         ^^^^^^^^^^^^^
  |
  = help: change \`/run:uid=1000\` to \`/run:uid=1000,size=64m\`, and check that this size is enough (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     tmpfs:
-      - /tmp:size=64m,exec
-      - /run:uid=1000
-      - /var/cache:size=64mb
+      - /tmp:size=64m
+      - /run:uid=1000,size=64m
+      - /var/cache:size=64m
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    tmpfs:
      - /tmp:size=64m
      - /run:uid=1000,size=64m
      - /var/cache:size=64m
\`\`\`

## Standards

OWASP-8, OWASP-7

## References

- [tmpfs mounts](https://docs.docker.com/engine/storage/tmpfs/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[hardened-tmpfs] why it is fine here\`.
`,"hardening-fits-image":`# hardening-fits-image

Leave a hardened image the writable paths and capabilities it needs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | medium | recommended |

## Why

Hardening that keeps a service from starting does not last: the next person removes all of it. A tmpfs for the paths the image writes to and the few capabilities it needs to start keep the rest in pla\
ce.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    read_only: true
  cache:
    image: redis:8.2
    cap_drop: [ALL]
\`\`\`

\`\`\`text
medium[hardening-fits-image]: service \`web\` has a read-only root filesystem
 --> compose.yaml:4:16
  |
3 |     image: nginx:1.29
4 |     read_only: true
  |                ^^^^ its image writes to /var/cache/nginx and /run
  |
  = help: add \`tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\` (may change behaviour)

medium[hardening-fits-image]: service \`cache\` drops all capabilities
 --> compose.yaml:7:15
  |
6 |     image: redis:8.2
7 |     cap_drop: [ALL]
  |               ^^^^^ its image starts as root and needs SETGID, SETPCAP, SETUID: add them back, or set its user
  |
  = help: add \`cap_add: [SETGID, SETPCAP, SETUID]\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
     read_only: true
+    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]
   cache:
     image: redis:8.2
     cap_drop: [ALL]
+    cap_add: [SETGID, SETPCAP, SETUID]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    read_only: true
    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]
  cache:
    image: redis:8.2
    cap_drop: [ALL]
    cap_add: [SETGID, SETPCAP, SETUID]
\`\`\`

## References

- [Compose: tmpfs](https://docs.docker.com/reference/compose-file/services/#tmpfs)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[hardening-fits-image] why it is fine here\`.
`,"limits-take-effect":`# limits-take-effect

Set limits that are consistent and that the engine applies.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

A limit the engine refuses or ignores protects nothing, but readers of the file believe it does. The host then goes down with the container the limit was written for.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    mem_limit: 256m
    mem_reservation: 512m
  b:
    image: example/b:1.0
    mem_limit: 256m
    memswap_limit: 128m
    mem_swappiness: 10
\`\`\`

\`\`\`text
low[limits-take-effect]: the engine refuses to start service \`a\`: it reserves more memory than its limit allows
 --> compose.yaml:5:22
  |
4 |     mem_limit: 256m
5 |     mem_reservation: 512m
  |                      ^^^^
  |
  = help: change \`mem_reservation\` to \`256m\`, and check that the limit is the one that was meant (may change behaviour)

low[limits-take-effect]: the engine refuses to start service \`b\`: memory and swap together (memswap_limit) are less than its memory limit
 --> compose.yaml:9:20
  |
8 |     mem_limit: 256m
9 |     memswap_limit: 128m
  |                    ^^^^
  |
  = help: change \`memswap_limit\` to \`256m\`, and check that it needs no swap (may change behaviour)

info[limits-take-effect]: on cgroup v2, which every current system has, the engine ignores the swappiness of service \`b\`
  --> compose.yaml:10:21
   |
 9 |     memswap_limit: 128m
10 |     mem_swappiness: 10
   |                     ^^
   |
   = help: remove \`mem_swappiness\`, and check that none of its hosts uses cgroup v1 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
     image: example/a:1.0
     mem_limit: 256m
-    mem_reservation: 512m
+    mem_reservation: 256m
   b:
     image: example/b:1.0
     mem_limit: 256m
-    memswap_limit: 128m
-    mem_swappiness: 10
+    memswap_limit: 256m
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    mem_limit: 256m
    mem_reservation: 256m
  b:
    image: example/b:1.0
    mem_limit: 256m
    memswap_limit: 256m
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    mem_limit: 512
  b:
    image: example/b:1.0
    cpus: 0.5
    cpu_quota: 50000
    ulimits:
      nofile: { soft: 65536, hard: 1024 }
\`\`\`

\`\`\`text
low[limits-take-effect]: the engine refuses to start service \`a\`: the smallest memory limit is 6m, and a number without a unit is bytes: write a unit, such as m
 --> compose.yaml:4:16
  |
3 |     image: example/a:1.0
4 |     mem_limit: 512
  |                ^^^
  |
  = help: change \`mem_limit\` to \`512m\`

low[limits-take-effect]: the engine refuses to start service \`b\`: it sets cpus and cpu_quota, which exclude each other
low[limits-take-effect]: the engine refuses to start service \`b\`: the soft limit of nofile is above the hard one
  --> compose.yaml:8:16
   |
 7 |     cpus: 0.5
 8 |     cpu_quota: 50000
   |                ^^^^^
 9 |     ulimits:
10 |       nofile: { soft: 65536, hard: 1024 }
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: remove \`cpu_quota\`, and check that \`cpus\` is the one that was meant (may change behaviour)
   = help: change \`nofile\` to \`{soft: 1024, hard: 65536}\` in \`ulimits\`, and check that the two were mixed up (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
     image: example/a:1.0
-    mem_limit: 512
+    mem_limit: 512m
   b:
     image: example/b:1.0
     cpus: 0.5
-    cpu_quota: 50000
     ulimits:
-      nofile: { soft: 65536, hard: 1024 }
+      nofile: {soft: 1024, hard: 65536}
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    mem_limit: 512m
  b:
    image: example/b:1.0
    cpu_period: 100000
    cpu_quota: 50000
    ulimits:
      nofile: { soft: 1024, hard: 65536 }
\`\`\`

## References

- [Resource constraints](https://docs.docker.com/engine/containers/resource_constraints/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[limits-take-effect] why it is fine here\`.
`,"memory-limit":`# memory-limit

Limit the memory of every container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | strict |

## Why

Without a limit one container, through a leak or an attacker's request, can use up the host's memory, and the kernel then kills another process, often the database next door.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        reservations:
          memory: 64M
\`\`\`

\`\`\`text
medium[memory-limit]: service \`web\` can use all memory of the host
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`mem_limit: 512m\`, and check that this much memory is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
     deploy:
       resources:
         reservations:
           memory: 64M
+    mem_limit: 512m
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        reservations:
          memory: 64M
    mem_limit: 512m
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 0
\`\`\`

\`\`\`text
medium[memory-limit]: service \`web\` can use all memory of the host
 --> compose.yaml:4:16
  |
3 |     image: caddy:2.10
4 |     mem_limit: 0
  |                ^
  |
  = help: change \`mem_limit\` to \`512m\`, and check that this much memory is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
-    mem_limit: 0
+    mem_limit: 512m
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 256m
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 256m
    memswap_limit: -1
\`\`\`

\`\`\`text
low[memory-limit]: service \`web\` can swap without limit, which defeats its memory limit
 --> compose.yaml:5:20
  |
4 |     mem_limit: 256m
5 |     memswap_limit: -1
  |                    ^^
  |
  = help: remove \`memswap_limit\`, and check that its memory limit is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
     mem_limit: 256m
-    memswap_limit: -1
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: \${MEMORY:?}
\`\`\`

## Standards

CIS-5.11, OWASP-7, NIST-4.4.3, CWE-770

## References

- [Resource constraints](https://docs.docker.com/engine/containers/resource_constraints/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[memory-limit] why it is fine here\`.
`,"no-broad-socket-proxy":`# no-broad-socket-proxy

Let a Docker socket proxy expose only what its clients need.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | medium | recommended |

## Why

A proxy for the Docker socket helps only if it refuses requests. With POST and CONTAINERS allowed, a client can create a privileged container and become root on the host, exactly as with the socket it\
self.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment:
      POST: 1
      CONTAINERS: 1
    ports: ["2375:2375"]
\`\`\`

\`\`\`text
high[no-broad-socket-proxy]: clients of service \`proxy\` can create containers, even privileged ones
high[no-broad-socket-proxy]: service \`proxy\` is published on the host
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       POST: 1
  |       ^^^^^^^ gives them root on the host
6 |       CONTAINERS: 1
7 |     ports: ["2375:2375"]
  |             ^^^^^^^^^^^ anyone who can reach the port can call the Docker engine
  |
  = help: change \`POST\` to \`"0"\` in \`environment\`, and check that its clients only read (may change behaviour)
  = help: change it to \`127.0.0.1:2375:2375\`, and check that its clients are on this host (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   proxy:
     image: tecnativa/docker-socket-proxy:0.4
     environment:
-      POST: 1
+      POST: "0"
       CONTAINERS: 1
-    ports: ["2375:2375"]
+    ports: ["127.0.0.1:2375:2375"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment:
      POST: "0"
      CONTAINERS: 1
    ports: ["127.0.0.1:2375:2375"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment: { CONTAINERS: 1 }
  traefik:
    image: traefik:v3.5
    command: --providers.docker.endpoint=tcp://proxy:2375
  blog:
    image: ghost:6
\`\`\`

\`\`\`text
medium[no-broad-socket-proxy]: service \`blog\` shares a network with service \`proxy\` and can read the files and variables of every container through it
 --> compose.yaml:2:3
  |
1 | services:
2 |   proxy:
  |   ^^^^^
  ...
8 |   blog:
  |   ---- \`blog\` can reach it but does not name it
  |
  = help: attach service \`proxy\` to the network \`socket\` in place of \`default\`, attach service \`traefik\` to the network \`socket\`, declare the network \`socket\` with \`internal: true\`, and check that \`bl\
og\` does not use it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   proxy:
     image: tecnativa/docker-socket-proxy:0.4
     environment: { CONTAINERS: 1 }
+    networks: [socket]
   traefik:
     image: traefik:v3.5
     command: --providers.docker.endpoint=tcp://proxy:2375
+    networks: [default, socket]
   blog:
     image: ghost:6
+networks:
+  socket:
+    internal: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment: { CONTAINERS: 1 }
    networks: [socket]
  traefik:
    image: traefik:v3.5
    command: --providers.docker.endpoint=tcp://proxy:2375
    networks: [default, socket]
  blog:
    image: ghost:6
networks:
  socket: { internal: true }
\`\`\`

## Use instead

Give each client its own proxy that exposes only the sections it needs, without \`POST\`, on a network that nothing else uses.

## Standards

OWASP-1, CWE-250

## References

- [Protect the Docker daemon socket](https://docs.docker.com/engine/security/protect-access/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-socket-proxy] why it is fine here\`.
`,"no-colon-security-opt":`# no-colon-security-opt

Separate security options with \`=\`, not the deprecated \`:\`.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | info | high | strict |

## Why

The engine accepts the colon only for old files and may stop doing so. A space after the colon also turns the option into a mapping without any warning.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
\`\`\`

\`\`\`text
info[no-colon-security-opt]: \`no-new-privileges:true\` uses the deprecated colon
 --> compose.yaml:5:9
  |
4 |     security_opt:
5 |       - no-new-privileges:true
  |         ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: use = instead
\`\`\`

\`seaworthy fix\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     security_opt:
-      - no-new-privileges:true
+      - no-new-privileges=true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges=true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: ["label:type:container_t"]
\`\`\`

\`\`\`text
info[no-colon-security-opt]: \`label:type:container_t\` uses the deprecated colon
 --> compose.yaml:4:20
  |
3 |     image: example/app:1.0
4 |     security_opt: ["label:type:container_t"]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: use = instead
\`\`\`

\`seaworthy fix\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    security_opt: ["label:type:container_t"]
+    security_opt: ["label=type:container_t"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: ["label=type:container_t"]
\`\`\`

## References

- [docker run --security-opt](https://docs.docker.com/reference/cli/docker/container/run/#security-opt)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-colon-security-opt] why it is fine here\`.
`,"no-credential-mount":`# no-credential-mount

Do not mount credential directories of the host.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Anyone who gets into the container can read the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They remain valid for years, and nothin\
g shows that they were copied.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  deploy:
    image: example/deploy:1.4
    volumes:
      - ~/.aws:/root/.aws:ro
      - \${HOME}/.ssh/id_ed25519:/key:ro
      - \${SSH_AUTH_SOCK}:/agent
\`\`\`

\`\`\`text
high[no-credential-mount]: service \`deploy\` gets AWS credentials (\`~/.aws\`)
high[no-credential-mount]: service \`deploy\` gets SSH keys (\`~/.ssh/id_ed25519\`)
high[no-credential-mount]: service \`deploy\` gets the agent that signs with the user's SSH keys (\`\${SSH_AUTH_SOCK}\`)
 --> compose.yaml:5:9
  |
4 |     volumes:
5 |       - ~/.aws:/root/.aws:ro
  |         ^^^^^^^^^^^^^^^^^^^^
6 |       - \${HOME}/.ssh/id_ed25519:/key:ro
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
7 |       - \${SSH_AUTH_SOCK}:/agent
  |         ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: pass one secret, or forward the agent, instead
\`\`\`

Not reported:

\`\`\`yaml
services:
  deploy:
    image: example/deploy:1.4
    volumes:
      - ./.aws.example:/root/.aws:ro
      - keys:/root/.ssh
volumes:
  keys: {}
\`\`\`

## Use instead

Pass one credential instead of the folder: a Compose secret (\`secrets:\`) with a token made for this service, with no more rights than it needs. For SSH, forward the agent to a build with \`--mount=type\
=ssh\`; in a cloud, use the machine's role. \`:ro\` does not help: keys are stolen by reading.

## Standards

OWASP-12, NIST-4.5.5, CWE-522

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-credential-mount] why it is fine here\`.
`,"no-default-bridge":`# no-default-bridge

Do not use the engine's default bridge or legacy links.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

Every container on the engine's default bridge can reach every other one, including those of other projects, and a legacy link gives one container's environment, with its passwords, to the other. A se\
parate network costs one line.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: example/db:1.0
    network_mode: bridge
  app:
    image: example/app:1.0
    external_links: [db]
    networks: [old]
networks:
  old:
    external: true
    name: bridge
\`\`\`

\`\`\`text
low[no-default-bridge]: service \`db\` joins the engine's default bridge
 --> compose.yaml:4:19
  |
3 |     image: example/db:1.0
4 |     network_mode: bridge
  |                   ^^^^^^ every container there can reach it, even those of other projects
  |
  = help: remove \`network_mode\`, and check that no container of another project connects to it (may change behaviour)

low[no-default-bridge]: service \`app\` is linked to \`db\`, a container outside the project
low[no-default-bridge]: service \`app\` joins the engine's default bridge: every container there can reach it, even those of other projects
 --> compose.yaml:7:22
  |
6 |     image: example/app:1.0
7 |     external_links: [db]
  |                      ^^
8 |     networks: [old]
  |                ^^^
  |
  = help: put both on their own network
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: example/db:1.0
-    network_mode: bridge
   app:
     image: example/app:1.0
     external_links: [db]
     networks: [old]
 networks:
   old:
     external: true
     name: bridge
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: example/db:1.0
  app:
    image: example/app:1.0
    links: [db]
    networks: [default]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: example/db:1.0
    network_mode: bridge
\`\`\`

\`\`\`text
low[no-default-bridge]: service \`db\` joins the engine's default bridge
 --> compose.yaml:4:19
  |
3 |     image: example/db:1.0
4 |     network_mode: bridge
  |                   ^^^^^^ every container there can reach it, even those of other projects
  |
  = help: remove \`network_mode\`, and check that no container of another project connects to it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: example/db:1.0
-    network_mode: bridge
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: example/db:1.0
\`\`\`

## Use instead

Declare a network in the project that needs to be reached, and name it as \`external\` in the other: the two can then reach only each other. On a command line: \`docker network create app\`, and \`--networ\
k app\` for each container.

## Standards

CIS-5.30, OWASP-5

## References

- [Bridge networks](https://docs.docker.com/engine/network/drivers/bridge/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-default-bridge] why it is fine here\`.
`,"no-disabled-logging":`# no-disabled-logging

Do not turn container logs off.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Without logs an attack goes unnoticed, and afterwards there is no record of what was taken. Logging is the first thing an intruder would turn off.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    logging:
      driver: none
\`\`\`

\`\`\`text
medium[no-disabled-logging]: service \`app\` keeps no logs
 --> compose.yaml:5:15
  |
4 |     logging:
5 |       driver: none
  |               ^^^^ an attack on it leaves no trace
  |
  = help: add \`driver: local\` to \`logging\`, and check that its output may be kept (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     logging:
-      driver: none
+      driver: local
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    logging:
      driver: local
\`\`\`

## Standards

CWE-778

## References

- [Logging drivers](https://docs.docker.com/engine/logging/configure/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-disabled-logging] why it is fine here\`.
`,"no-disabled-selinux":`# no-disabled-selinux

Do not turn SELinux separation off.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

On hosts with SELinux the label is what still holds when a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    security_opt:
      - label:disable
  b:
    image: example/b:1.0
    security_opt:
      - label=type:spc_t
\`\`\`

\`\`\`text
medium[no-disabled-selinux]: \`label:disable\` turns SELinux separation off for service \`a\` on hosts with SELinux
 --> compose.yaml:5:9
  |
4 |     security_opt:
5 |       - label:disable
  |         ^^^^^^^^^^^^^
  |
  = help: remove \`label:disable\` from \`security_opt\`, and check that its host mounts are labelled for it, as with \`:z\` (may change behaviour)
  = note: the same in 1 more place
 ::: compose.yaml:9:9 \`label=type:spc_t\`, \`b\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
     image: example/a:1.0
-    security_opt:
-      - label:disable
   b:
     image: example/b:1.0
-    security_opt:
-      - label=type:spc_t
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
  b:
    image: example/b:1.0
\`\`\`

## Standards

CIS-5.3, OWASP-6, NIST-4.4.3, PSS-B, CWE-693

## References

- [Compose: security_opt](https://docs.docker.com/reference/compose-file/services/#security_opt)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-disabled-selinux] why it is fine here\`.
`,"no-docker-socket":`# no-docker-socket

Do not give a container a container-engine control socket.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

A finding is high where a socket proxy holds the socket, the engine runs without root, or it is not certain what is mounted; low where the container's user cannot open it.

## Why

The engine obeys every request that comes through its socket, without a password: an intruder can start a second container that mounts the host's disk as root. Mounting the socket read-only changes no\
thing, because requests still pass.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
\`\`\`

\`\`\`text
critical[no-docker-socket]: service \`ui\` controls the Docker engine
 --> compose.yaml:5:9
  |
4 |     volumes:
5 |       - /var/run/docker.sock:/var/run/docker.sock:ro
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this is equivalent to root on the host, even when mounted read-only
  |
  = help: remove it, and set \`DOCKER_HOST=tcp://socket-proxy:2375\` with a socket proxy that shows only the sections the container needs
\`\`\`

Not reported:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    volumes:
      - /var/run/docker.sock
      - /run/dbus:/run/dbus
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    use_api_socket: true
\`\`\`

\`\`\`text
critical[no-docker-socket]: service \`ui\` gets the engine's socket and your registry credentials
 --> compose.yaml:4:21
  |
3 |     image: example/ui:1.0
4 |     use_api_socket: true
  |                     ^^^^
  |
  = help: remove it, and set \`DOCKER_HOST=tcp://socket-proxy:2375\` with a socket proxy that shows only the sections the container needs
\`\`\`

Not reported:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    use_api_socket: false
\`\`\`

## Use instead

Put a socket proxy between the engine and the container, let it expose only the sections the container needs, and keep \`POST\` off. Or run the engine rootless, so that the socket gives no more than the\
 rights of one account, or have the container use the engine's API over TLS with a client certificate (\`docker context\`). \`:ro\` does not help: requests pass a read-only socket.

## Standards

CIS-5.32, OWASP-1, NIST-4.4.3, PSS-B, CWE-250, CIS-5.6, OWASP-8, NIST-4.5.5

## References

- [Protect the Docker daemon socket](https://docs.docker.com/engine/security/protect-access/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-docker-socket] why it is fine here\`.
`,"no-escape-capability":`# no-escape-capability

Do not add capabilities that give control of the host.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

## Why

With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. DAC_READ_SEARCH reads any file of the hos\
t, and SYS_PTRACE takes over every process it can see: those of the host with pid: host, else those of the container.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - CHOWN
      - SYS_ADMIN
      - cap_sys_ptrace
\`\`\`

\`\`\`text
critical[no-escape-capability]: service \`agent\` adds \`SYS_ADMIN\`
 --> compose.yaml:7:9
  |
6 |       - CHOWN
7 |       - SYS_ADMIN
  |         ^^^^^^^^^ allows mounting the host's file systems
  |
  = help: remove \`SYS_ADMIN\` from \`cap_add\`, and check that it works without it (may change behaviour)

medium[no-escape-capability]: service \`agent\` adds \`cap_sys_ptrace\`
 --> compose.yaml:8:9
  |
7 |       - SYS_ADMIN
8 |       - cap_sys_ptrace
  |         ^^^^^^^^^^^^^^ allows taking over the other processes of the container
  |
  = help: remove \`cap_sys_ptrace\` from \`cap_add\`, and check that it works without it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   agent:
     image: example/agent:1.4
     cap_drop: [ALL]
     cap_add:
       - CHOWN
-      - SYS_ADMIN
-      - cap_sys_ptrace
\`\`\`

Not reported:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - CHOWN
\`\`\`

## Standards

CIS-5.4, OWASP-3, NIST-4.4.3, PSS-B, CWE-250

## References

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-escape-capability] why it is fine here\`.
`,"no-host-cgroup":`# no-host-cgroup

Keep the container in its own read-only cgroup tree.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

In the host's cgroup namespace a container can see every other container and its limits. If the tree is writable, it can lift its own limits, freeze its neighbours and, on older kernels, run programs \
on the host.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    cgroup: host
  b:
    image: example/b:1.0
    security_opt: [writable-cgroups=true]
  c:
    image: example/c:1.0
    cgroup_parent: machine.slice
\`\`\`

\`\`\`text
medium[no-host-cgroup]: service \`a\` can see the cgroups of the whole host
 --> compose.yaml:4:13
  |
3 |     image: example/a:1.0
4 |     cgroup: host
  |             ^^^^
  |
  = help: change \`cgroup\` to \`private\`, and check that it reads no cgroup of another container (may change behaviour)

medium[no-host-cgroup]: service \`b\` can write to its cgroups and lift its own limits
 --> compose.yaml:7:20
  |
6 |     image: example/b:1.0
7 |     security_opt: [writable-cgroups=true]
  |                    ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`writable-cgroups=true\` from \`security_opt\`, and check that it creates no cgroups (may change behaviour)

info[no-host-cgroup]: service \`c\` runs under \`machine.slice\`
  --> compose.yaml:10:20
   |
 9 |     image: example/c:1.0
10 |     cgroup_parent: machine.slice
   |                    ^^^^^^^^^^^^^ its limits are those of that cgroup
   |
   = help: remove \`cgroup_parent\`, and check that nothing limits it but that cgroup (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
     image: example/a:1.0
-    cgroup: host
+    cgroup: private
   b:
     image: example/b:1.0
-    security_opt: [writable-cgroups=true]
   c:
     image: example/c:1.0
-    cgroup_parent: machine.slice
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    cgroup: private
  b:
    image: example/b:1.0
  c:
    image: example/c:1.0
\`\`\`

## Standards

CIS-5.25

## References

- [Compose: cgroup](https://docs.docker.com/reference/compose-file/services/#cgroup)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-cgroup] why it is fine here\`.
`,"no-host-device":`# no-host-device

Do not pass raw host devices into a container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A disk device gives access to every file of the host and bypasses all permissions: an intruder reads or changes them block by block. Memory devices give access to the kernel itself. A device is a piec\
e of the host, not of the container.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  probe:
    image: example/probe:1.2
    devices:
      - /dev/sda:/dev/xvda:r
      - //dev/./mem
    device_cgroup_rules:
      - a *:* rwm
\`\`\`

\`\`\`text
critical[no-host-device]: service \`probe\` gets \`//dev/./mem\`
 --> compose.yaml:6:9
  |
5 |       - /dev/sda:/dev/xvda:r
6 |       - //dev/./mem
  |         ^^^^^^^^^^^ the host's memory
  |
  = help: remove the device, or pass only the one it needs, without write access (\`/dev/NAME:/dev/NAME:r\`)

high[no-host-device]: service \`probe\` gets \`/dev/sda\`
high[no-host-device]: service \`probe\` may use every device of the host (\`a *:* rwm\`)
 --> compose.yaml:5:9
  |
4 |     devices:
5 |       - /dev/sda:/dev/xvda:r
  |         ^^^^^^^^^^^^^^^^^^^^ a disk of the host, bypassing every file permission
  ...
8 |       - a *:* rwm
  |         ^^^^^^^^^
  |
  = help: remove the device, or pass only the one it needs, without write access (\`/dev/NAME:/dev/NAME:r\`)
\`\`\`

Not reported:

\`\`\`yaml
services:
  probe:
    image: example/probe:1.2
    devices:
      - vendor.com/class=gpu0
\`\`\`

## Use instead

Pass the one device that is needed, by a name that does not change (\`/dev/serial/by-id/...\`), and only to read (\`:r\`) where that is enough. To watch disks run the tool on the host and pass its report \
to the container; name a graphics card by CDI (\`vendor.com/class=name\`).

## Standards

CIS-5.18, CWE-668

## References

- [Compose: devices](https://docs.docker.com/reference/compose-file/services/#devices)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-device] why it is fine here\`.
`,"no-host-ipc":`# no-host-ipc

Do not share the host's IPC namespace.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Databases and browsers keep working data in shared memory and message queues. In the host's IPC namespace an intruder can read or change that of every host program.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  trainer:
    image: example/trainer:1.9
    ipc: host
\`\`\`

\`\`\`text
high[no-host-ipc]: service \`trainer\` can read and write the shared memory of host programs
 --> compose.yaml:4:10
  |
3 |     image: example/trainer:1.9
4 |     ipc: host
  |          ^^^^
  |
  = help: remove \`ipc\`, add \`shm_size: 1g\`, and check that it shares no memory with programs of the host (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   trainer:
     image: example/trainer:1.9
-    ipc: host
+    shm_size: 1g
\`\`\`

Not reported:

\`\`\`yaml
services:
  trainer:
    image: example/trainer:1.9
    shm_size: 1g
\`\`\`

## Standards

CIS-5.17, NIST-4.4.3, PSS-B, CWE-653

## References

- [Compose: ipc](https://docs.docker.com/reference/compose-file/services/#ipc)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-ipc] why it is fine here\`.
`,"no-host-network":`# no-host-network

Do not share the host's network namespace.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the con\
tainer listens on is open to the world, published or not.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: host
\`\`\`

\`\`\`text
high[no-host-network]: service \`app\` shares the host's network
 --> compose.yaml:4:19
  |
3 |     image: example/app:1.0
4 |     network_mode: host
  |                   ^^^^ it can connect to services on the host's loopback, and every port it opens is open on the host
  |
  = help: give it a network of its own, publish its ports, and reach the host as \`host.docker.internal\` (add the host \`host.docker.internal:host-gateway\`)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: bridge
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [outside]
networks:
  outside:
    external: true
    name: host
\`\`\`

\`\`\`text
high[no-host-network]: service \`app\` shares the host's network
 --> compose.yaml:4:16
  |
3 |     image: example/app:1.0
4 |     networks: [outside]
  |                ^^^^^^^ it can connect to services on the host's loopback, and every port it opens is open on the host
  |
  = help: give it a network of its own, publish its ports, and reach the host as \`host.docker.internal\` (add the host \`host.docker.internal:host-gateway\`)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [outside]
networks:
  outside:
    external: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    network_mode: host
\`\`\`

\`\`\`text
high[no-host-network]: service \`web\` shares the host's network
 --> compose.yaml:4:19
  |
3 |     image: nginx:1.29
4 |     network_mode: host
  |                   ^^^^ it can connect to services on the host's loopback, and every port it opens is open on the host
  |
  = help: remove \`network_mode\`, publish \`80:80\`, and check that it connects to nothing that listens on the host (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
-    network_mode: host
+    ports: ["80:80"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    ports: ["80:80"]
\`\`\`

## Use instead

Publish the ports that are needed, and reach what listens on the host by \`host.docker.internal\` (\`extra_hosts: [host.docker.internal:host-gateway]\`). A service that needs broadcasts of the local netwo\
rk can use a macvlan network behind firewall rules.

## Standards

CIS-5.10, OWASP-5, NIST-4.4.2, PSS-B, CWE-653

## References

- [Host network driver](https://docs.docker.com/engine/network/drivers/host/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-network] why it is fine here\`.
`,"no-host-pid":`# no-host-pid

Do not share the host's process namespace.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

The container can see the arguments and environment of every process of the host, including passwords in them, and as root it can stop or trace them. With the capability SYS_PTRACE it can also run its\
 own code in them.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  node-exporter:
    image: example/node-exporter:1.9
    pid: host
\`\`\`

\`\`\`text
high[no-host-pid]: service \`node-exporter\` can see and signal every process of the host
 --> compose.yaml:4:10
  |
3 |     image: example/node-exporter:1.9
4 |     pid: host
  |          ^^^^
  |
  = help: remove \`pid\`, and check that it uses no process of the host (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   node-exporter:
     image: example/node-exporter:1.9
-    pid: host
\`\`\`

Not reported:

\`\`\`yaml
services:
  node-exporter:
    image: example/node-exporter:1.9
\`\`\`

## Standards

CIS-5.16, NIST-4.4.3, PSS-B, CWE-653

## References

- [Compose: pid](https://docs.docker.com/reference/compose-file/services/#pid)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-pid] why it is fine here\`.
`,"no-host-userns":`# no-host-userns

Do not opt out of user-namespace remapping.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

With remapping, root in a container is an unprivileged account on the host. This setting turns that off for the container: an attacker who breaks out is root on the host. On an engine without remappin\
g it changes nothing yet.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    userns_mode: host
\`\`\`

\`\`\`text
medium[no-host-userns]: service \`app\` opts out of user-namespace remapping
 --> compose.yaml:4:18
  |
3 |     image: example/app:1.0
4 |     userns_mode: host
  |                  ^^^^ its root is the host's root
  |
  = help: remove \`userns_mode\`, and check that the remapped users can access its mounts (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    userns_mode: host
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

## Standards

CIS-5.31

## References

- [User-namespace remapping](https://docs.docker.com/engine/security/userns-remap/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-userns] why it is fine here\`.
`,"no-host-uts":`# no-host-uts

Do not share the host's UTS namespace.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | recommended |

## Why

The container's host name is then the host's own. With SYS_ADMIN it changes that name for the whole machine, which misleads logs, certificates and cluster members that rely on it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    uts: host
\`\`\`

\`\`\`text
low[no-host-uts]: service \`app\` shares the host's UTS namespace (its host name)
 --> compose.yaml:4:10
  |
3 |     image: example/app:1.0
4 |     uts: host
  |          ^^^^
  |
  = help: remove \`uts\`, and check that nothing needs the host's name from it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    uts: host
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

## Standards

CIS-5.21

## References

- [Compose: uts](https://docs.docker.com/reference/compose-file/services/#uts)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-host-uts] why it is fine here\`.
`,"no-ignored-ports":`# no-ignored-ports

Do not publish ports in a network mode that ignores them.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none the ports do nothing, and with\
 service: or container: the engine refuses to create the container.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: host
    ports: ["127.0.0.1:8080:80"]
\`\`\`

\`\`\`text
medium[no-ignored-ports]: the ports of service \`app\` are ignored in network mode \`host\`: everything it listens on is open instead
 --> compose.yaml:5:12
  |
4 |     network_mode: host
  |                   ---- because of this
5 |     ports: ["127.0.0.1:8080:80"]
  |            ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`ports\`
\`\`\`

\`seaworthy fix\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     network_mode: host
-    ports: ["127.0.0.1:8080:80"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: host
\`\`\`

## References

- [Host network driver](https://docs.docker.com/engine/network/drivers/host/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-ignored-ports] why it is fine here\`.
`,"no-new-privileges":`# no-new-privileges

Prevent processes from gaining privileges after start.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

A setuid program such as su, sudo or mount in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who gets in a\
s an unprivileged user stays one.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
medium[no-new-privileges]: processes of service \`web\` can gain privileges
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^ setuid programs work in it
  |
  = help: add \`security_opt: [no-new-privileges=true]\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
+    security_opt: [no-new-privileges=true]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    security_opt: [no-new-privileges=true]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
      - no-new-privileges:false
\`\`\`

\`\`\`text
medium[no-new-privileges]: processes of service \`web\` can gain privileges
 --> compose.yaml:6:9
  |
5 |       - no-new-privileges
6 |       - no-new-privileges:false
  |         ^^^^^^^^^^^^^^^^^^^^^^^ setuid programs work in it
  |
  = help: change \`no-new-privileges:false\` to \`no-new-privileges=true\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
     security_opt:
       - no-new-privileges
-      - no-new-privileges:false
+      - no-new-privileges=true
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
\`\`\`

## Standards

CIS-5.26, OWASP-4, PSS-R, CWE-250

## References

- [no_new_privs in the kernel](https://docs.kernel.org/userspace-api/no_new_privs.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-new-privileges] why it is fine here\`.
`,"no-oom-kill-disable":`# no-oom-kill-disable

Do not exempt a container from the out-of-memory killer.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

When memory runs out, the kernel then stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    oom_kill_disable: true
  db:
    image: example/db:1.0
    oom_score_adj: -900
    mem_limit: 2g
\`\`\`

\`\`\`text
high[no-oom-kill-disable]: service \`app\` is never killed when memory runs out, and it has no memory limit; on cgroup v2 the engine ignores the setting
 --> compose.yaml:4:23
  |
3 |     image: example/app:1.0
4 |     oom_kill_disable: true
  |                       ^^^^
  |
  = help: remove \`oom_kill_disable\`, and check that its memory limit is enough for it (may change behaviour)

medium[no-oom-kill-disable]: service \`db\` is among the last the kernel kills when memory runs out
 --> compose.yaml:7:20
  |
6 |     image: example/db:1.0
7 |     oom_score_adj: -900
  |                    ^^^^
  |
  = help: remove \`oom_score_adj\`, and check that its memory limit is enough for it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    oom_kill_disable: true
   db:
     image: example/db:1.0
-    oom_score_adj: -900
     mem_limit: 2g
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  db:
    image: example/db:1.0
    mem_limit: 2g
\`\`\`

## Standards

CIS-5.11

## References

- [Memory and the OOM killer](https://docs.docker.com/engine/containers/resource_constraints/#memory)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-oom-kill-disable] why it is fine here\`.
`,"no-plaintext-syslog":`# no-plaintext-syslog

Send logs over an encrypted transport.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

Logs hold names, addresses, tokens in URLs. In plain text, anyone on the network path can read them, and change or drop the lines that would reveal an attack.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    logging:
      driver: syslog
      options:
        syslog-address: tcp://logs.example.com:514
\`\`\`

\`\`\`text
low[no-plaintext-syslog]: service \`app\` sends its log to \`logs.example.com\` in plain text
 --> compose.yaml:7:25
  |
6 |       options:
7 |         syslog-address: tcp://logs.example.com:514
  |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: change \`syslog-address\` to \`tcp+tls://logs.example.com:6514\` in \`logging.options\`, and check that \`logs.example.com\` accepts TLS there (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     logging:
       driver: syslog
       options:
-        syslog-address: tcp://logs.example.com:514
+        syslog-address: tcp+tls://logs.example.com:6514
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    logging:
      driver: syslog
      options:
        syslog-address: tcp+tls://logs.example.com:6514
\`\`\`

## Use instead

Send logs to a collector on the same host over a Unix socket, which forwards them over TLS: the engine has no TLS for GELF.

## Standards

CWE-319

## References

- [Syslog logging driver](https://docs.docker.com/engine/logging/drivers/syslog/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-plaintext-syslog] why it is fine here\`.
`,"no-powerful-capability":`# no-powerful-capability

Do not add capabilities beyond the engine's defaults without need.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Each capability beyond the defaults opens a part of the kernel that the engine keeps closed: the network's configuration, the clock, tracing, limits. An intruder uses them to eavesdrop on neighbours, \
to hide, or to reach kernel code that has had vulnerabilities before.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [NET_ADMIN, NET_RAW]
\`\`\`

\`\`\`text
medium[no-powerful-capability]: service \`vpn\` adds \`NET_ADMIN\`
 --> compose.yaml:5:15
  |
4 |     cap_drop: [ALL]
5 |     cap_add: [NET_ADMIN, NET_RAW]
  |               ^^^^^^^^^ which containers do not have by default
  |
  = help: remove \`NET_ADMIN\` from \`cap_add\`, and check that it works without it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   vpn:
     image: example/vpn:2.1
     cap_drop: [ALL]
-    cap_add: [NET_ADMIN, NET_RAW]
+    cap_add: [NET_RAW]
\`\`\`

Not reported:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [NET_RAW]
\`\`\`

## Standards

CIS-5.4, OWASP-3, NIST-4.4.3, PSS-B, CWE-250

## References

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-powerful-capability] why it is fine here\`.
`,"no-privileged-group":`# no-privileged-group

Do not add root-equivalent groups to the process.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

A process in group docker, disk or shadow is root in all but name: with one mounted socket or device it can read and write anything. Its user looks harmless, so reviewers miss it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.0
    user: "1000:1000"
    group_add: [video, docker, "00"]
\`\`\`

\`\`\`text
medium[no-privileged-group]: service \`agent\` joins group \`docker\`
medium[no-privileged-group]: service \`agent\` joins group \`00\`
 --> compose.yaml:5:24
  |
4 |     user: "1000:1000"
5 |     group_add: [video, docker, "00"]
  |                        ^^^^^^ gives it the Docker engine, where its socket is mounted
  |                                ^^^^ gives it every file that only root's group may read or write
  |
  = help: remove \`docker\` from \`group_add\`, and check that it uses no file of that group (may change behaviour); likewise \`00\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   agent:
     image: example/agent:1.0
     user: "1000:1000"
-    group_add: [video, docker, "00"]
+    group_add: [video]
\`\`\`

Not reported:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.0
    user: "1000:1000"
    group_add: [video]
\`\`\`

## Standards

CWE-250

## References

- [Compose: group_add](https://docs.docker.com/reference/compose-file/services/#group_add)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-privileged-group] why it is fine here\`.
`,"no-privileged-host-port":`# no-privileged-host-port

Do not publish host ports below 1024 without need.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | info | high | strict |

## Why

Ports below 1024 are those of the host's own services: clients trust what answers there. A container on one of them can impersonate such a service, or keep the real one from starting.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - "127.0.0.1:88:8080"
\`\`\`

\`\`\`text
info[no-privileged-host-port]: service \`app\` publishes host port 88: ports below 1024 are for the host's own services
 --> compose.yaml:5:9
  |
4 |     ports:
5 |       - "127.0.0.1:88:8080"
  |         ^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - "127.0.0.1:8088:88"
      - "443:8443"
\`\`\`

## Use instead

Publish a port above 1023 and have clients connect to it, or let one reverse proxy on ports 80 and 443 route to the service by its name.

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`allow\` | Ports below 1024 that may be published. | \`[80,443]\` |

## Standards

CIS-5.8

## References

- [Publishing ports](https://docs.docker.com/engine/network/port-publishing/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-privileged-host-port] why it is fine here\`.
`,"no-privileged":`# no-privileged

Do not run containers in privileged mode.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

## Why

A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Anyone who controls a process in it can mount the host's disk and become root on the host: one \
command, no exploit.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    privileged: true
\`\`\`

\`\`\`text
critical[no-privileged]: service \`app\` is privileged
 --> compose.yaml:4:17
  |
3 |     image: example/app:1.0
4 |     privileged: true
  |                 ^^^^ root in it is root on the host
  |
  = help: remove \`privileged\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    privileged: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
x-base: &base
  privileged: yes
services:
  a:
    <<: *base
    image: example/a:1.0
\`\`\`

\`\`\`text
critical[no-privileged]: service \`a\` is privileged
 --> compose.yaml:2:15
  |
1 | x-base: &base
2 |   privileged: yes
  |               ^^^ root in it is root on the host
  ...
5 |     <<: *base
  |         ----- merged in here
  |
  = help: add \`privileged: false\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 x-base: &base
   privileged: yes
 services:
   a:
     <<: *base
     image: example/a:1.0
+    privileged: false
\`\`\`

Not reported:

\`\`\`yaml
x-base: &base
  privileged: yes
services:
  a:
    <<: *base
    privileged: false
    image: example/a:1.0
\`\`\`

## Standards

CIS-5.5, OWASP-3, NIST-4.4.3, PSS-B, CWE-250

## References

- [Privileged containers](https://docs.docker.com/reference/cli/docker/container/run/#privileged)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-privileged] why it is fine here\`.
`,"no-risky-exec":`# no-risky-exec

Do not exec into containers as root, privileged, or to edit them.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | medium | recommended |

## Why

A command executed in a running container can bypass its user and limits: a privileged hook controls the host while it runs, root undoes the USER setting, and a file edited in place is gone with the n\
ext container, so there is no record of what ran.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./setup.sh
        privileged: true
      - command: ./chown.sh
        user: root
      - command: sed -i s/a/b/ /etc/app.conf
\`\`\`

\`\`\`text
high[no-risky-exec]: the post_start hook of service \`app\` runs privileged
 --> compose.yaml:6:21
  |
5 |       - command: ./setup.sh
6 |         privileged: true
  |                     ^^^^ it has full control of the host
  |
  = help: remove \`privileged\`, and check that the command works without it (may change behaviour)

low[no-risky-exec]: the post_start hook of service \`app\` runs as root
 --> compose.yaml:8:15
  |
7 |       - command: ./chown.sh
8 |         user: root
  |               ^^^^

info[no-risky-exec]: the post_start hook of service \`app\` edits files of the running container
 --> compose.yaml:9:18
  |
8 |         user: root
9 |       - command: sed -i s/a/b/ /etc/app.conf
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the change into the image
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     post_start:
       - command: ./setup.sh
-        privileged: true
       - command: ./chown.sh
         user: root
       - command: sed -i s/a/b/ /etc/app.conf
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./warm-up.sh
        user: "1000"
      - command: sed -n 1p /etc/app.conf
    pre_stop:
      - command: ./flush.sh
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./setup.sh
        privileged: true
\`\`\`

\`\`\`text
high[no-risky-exec]: the post_start hook of service \`app\` runs privileged
 --> compose.yaml:6:21
  |
5 |       - command: ./setup.sh
6 |         privileged: true
  |                     ^^^^ it has full control of the host
  |
  = help: remove \`privileged\`, and check that the command works without it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     post_start:
       - command: ./setup.sh
-        privileged: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./setup.sh
\`\`\`

## Use instead

Do what a hook or \`docker exec\` does as root while the image is built, or have a separate service do it once (\`depends_on\` with \`condition: service_completed_successfully\`).

## Standards

CIS-5.23, CIS-5.24, CWE-250

## References

- [Lifecycle hooks](https://docs.docker.com/compose/how-tos/lifecycle/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-risky-exec] why it is fine here\`.
`,"no-sensitive-host-mount":`# no-sensitive-host-mount

Do not mount sensitive host paths.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A mounted folder of the host bypasses the container's isolation: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with \
/ they control the host. A read-only mount still exposes keys and secrets.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  backup:
    image: example/backup:3.2
    volumes:
      - /etc:/backup/etc:ro
      - type: bind
        source: /etc/systemd/system
        target: /units
\`\`\`

\`\`\`text
high[no-sensitive-host-mount]: service \`backup\` mounts \`/etc\` of the host
high[no-sensitive-host-mount]: service \`backup\` mounts \`/etc/systemd/system\` of the host
 --> compose.yaml:5:9
  |
4 |     volumes:
5 |       - /etc:/backup/etc:ro
  |         ^^^^^^^^^^^^^^^^^^^ the host's accounts, keys and configuration
6 |       - type: bind
  |         ^^^^^^^^^^
7 |         source: /etc/systemd/system
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
8 |         target: /units
  |         ^^^^^^^^^^^^^^ services the host runs as root
  |
  = help: mount only the file or folder it needs, with \`:ro\`, or use a named volume
  = help: add \`read_only: true\` to it, and check that it writes nothing there (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   backup:
     image: example/backup:3.2
     volumes:
       - /etc:/backup/etc:ro
       - type: bind
         source: /etc/systemd/system
         target: /units
+        read_only: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  backup:
    image: example/backup:3.2
    volumes:
      - /etc/localtime:/etc/localtime:ro
      - /etc/passwd:/etc/passwd:ro
      - /srv/app:/data
      - ./etc:/etc/app
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: /var/lib/docker/volumes/other/_data
\`\`\`

\`\`\`text
high[no-sensitive-host-mount]: service \`db\` mounts \`/var/lib/docker/volumes/other/_data\` of the host
  --> compose.yaml:10:15
   |
 4 |     volumes: [data:/var/lib/postgresql/data]
   |               ----------------------------- mounted here
   ...
 9 |       o: bind
10 |       device: /var/lib/docker/volumes/other/_data
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the engine's own data, bypassing its access checks
   |
   = help: mount only the file or folder it needs, with \`:ro\`, or use a named volume
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: /var/lib/mysql
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  units:
    image: example/units:1.0
    volumes:
      - /etc/systemd/system:/units
\`\`\`

\`\`\`text
high[no-sensitive-host-mount]: service \`units\` mounts \`/etc/systemd/system\` of the host
 --> compose.yaml:5:9
  |
4 |     volumes:
5 |       - /etc/systemd/system:/units
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^ services the host runs as root
  |
  = help: change it to \`/etc/systemd/system:/units:ro\`, and check that it writes nothing there (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   units:
     image: example/units:1.0
     volumes:
-      - /etc/systemd/system:/units
+      - /etc/systemd/system:/units:ro
\`\`\`

Not reported:

\`\`\`yaml
services:
  units:
    image: example/units:1.0
    volumes:
      - /etc/systemd/system:/units:ro
\`\`\`

## Use instead

Mount the one file or folder that is needed instead of what is around it, read-only. For the time zone and account names, \`/etc/localtime\` and a copy of \`/etc/passwd\` are enough; for metrics let an ex\
porter on the host answer; for backups copy data from the volume, not from the engine's folder.

## Standards

CIS-5.6, OWASP-8, NIST-4.5.5, PSS-B, CWE-668

## References

- [Bind mounts](https://docs.docker.com/engine/storage/bind-mounts/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-sensitive-host-mount] why it is fine here\`.
`,"no-sensitive-port-published":`# no-sensitive-port-published

Do not publish datastore, admin or debug ports on all interfaces.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

A finding is medium where the service only shows something or asks for a login, or the file is for development; low where both hold; info where the image is known for something else that uses the numb\
er.

## Why

Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known vulnerabilities, and a debugger runs code for anyone who connects. Docker bypasses \
the host's firewall, so ufw does not help.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    ports:
      - 8080:5432
  app:
    image: example/app:1.0
    ports:
      - 0.0.0.0:9229:9229
\`\`\`

\`\`\`text
high[no-sensitive-port-published]: service \`db\` publishes port 5432 (PostgreSQL)
 --> compose.yaml:5:9
  |
4 |     ports:
5 |       - 8080:5432
  |         ^^^^^^^^^ on all host interfaces
  |
  = help: change it to \`127.0.0.1:8080:5432\` (may change behaviour)

high[no-sensitive-port-published]: service \`app\` publishes port 9229 (usually the Node.js debugger)
 --> compose.yaml:9:9
  |
8 |     ports:
9 |       - 0.0.0.0:9229:9229
  |         ^^^^^^^^^^^^^^^^^ on all host interfaces
  |
  = help: change it to \`127.0.0.1:9229:9229\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     ports:
-      - 8080:5432
+      - "127.0.0.1:8080:5432"
   app:
     image: example/app:1.0
     ports:
-      - 0.0.0.0:9229:9229
+      - "127.0.0.1:9229:9229"
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    ports:
      - "127.0.0.1:8080:5432"
  app:
    image: example/app:1.0
    ports:
      - "127.0.0.1:9229:9229"
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    networks: [lan]
networks:
  lan:
    driver: macvlan
    driver_opts: { parent: eth0 }
\`\`\`

\`\`\`text
high[no-sensitive-port-published]: service \`db\` opens port 5432 (PostgreSQL) to the host's local network that network \`lan\` is on: it filters no ports, published or not
 --> compose.yaml:4:16
  |
3 |     image: postgres:17.2
4 |     networks: [lan]
  |                ^^^
  ...
8 |     driver_opts: { parent: eth0 }
  |                            ---- because of this
  |
  = help: have it listen on 127.0.0.1, or give it a network of its own that other machines cannot reach
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    networks: [data]
networks:
  data:
    driver_opts: { com.docker.network.bridge.gateway_mode_ipv4: nat }
\`\`\`

## Standards

CIS-5.9, OWASP-5a, CWE-1327, CWE-668

## References

- [Docker and firewalls](https://docs.docker.com/engine/network/packet-filtering-firewalls/)
- [Gateway modes](https://docs.docker.com/engine/network/port-publishing/#gateway-modes)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-sensitive-port-published] why it is fine here\`.
`,"no-shadowing-mount":`# no-shadowing-mount

Do not hide the image's certificate store or system paths behind a mount.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | medium | recommended |

## Why

A mount hides what the image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual workaround is to turn verification off. Over /usr or /lib anyone who ca\
n write to the source decides which programs run.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: nginx:1.29
    volumes:
      - ./certs:/etc/ssl:ro
\`\`\`

\`\`\`text
medium[no-shadowing-mount]: service \`proxy\` mounts over \`/etc/ssl\`
 --> compose.yaml:5:9
  |
4 |     volumes:
5 |       - ./certs:/etc/ssl:ro
  |         ^^^^^^^^^^^^^^^^^^^ the certificates it trusts are gone, and every TLS connection it makes fails or is not verified
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: nginx:1.29
    volumes:
      - ./certs:/etc/nginx/certs:ro
      - ./ca.pem:/etc/ssl/certs/ca.pem:ro
      - /etc/ssl/certs:/etc/ssl/certs:ro
\`\`\`

## Use instead

Mount single files below the folder, or mount beside it and name that path in the program's configuration. To trust one more certificate authority, put its file below \`/usr/local/share/ca-certificates\
\` in the image and run \`update-ca-certificates\` there.

## References

- [Mounting over existing data](https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-shadowing-mount] why it is fine here\`.
`,"no-shared-namespace":`# no-shared-namespace

Do not join another container's process or network namespace.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | recommended |

## Why

Two containers in one namespace are one target. An attacker in one can see the other's processes, with their arguments and files, listen on its loopback, or mount its volumes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  probe:
    image: example/probe:1.0
    pid: container:main
    network_mode: container:main
    volumes_from: [container:main]
\`\`\`

\`\`\`text
medium[no-shared-namespace]: service \`probe\` joins \`container:main\`: it sees its processes, and through them its files and memory
 --> compose.yaml:4:10
  |
3 |     image: example/probe:1.0
4 |     pid: container:main
  |          ^^^^^^^^^^^^^^
  |
  = help: remove \`pid\`, and check that it works without sharing it (may change behaviour)

low[no-shared-namespace]: service \`probe\` joins \`container:main\`: it listens on its network and its loopback
low[no-shared-namespace]: service \`probe\` mounts every volume of \`container:main\`, including later ones
 --> compose.yaml:5:19
  |
4 |     pid: container:main
5 |     network_mode: container:main
  |                   ^^^^^^^^^^^^^^
6 |     volumes_from: [container:main]
  |                    ^^^^^^^^^^^^^^
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   probe:
     image: example/probe:1.0
-    pid: container:main
     network_mode: container:main
     volumes_from: [container:main]
\`\`\`

Not reported:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:1.0
  client:
    image: example/client:1.0
    network_mode: service:vpn
    volumes_from: [vpn]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  probe:
    image: example/probe:1.0
    pid: service:app
\`\`\`

\`\`\`text
medium[no-shared-namespace]: service \`probe\` joins \`service:app\`: it sees its processes, and through them its files and memory
 --> compose.yaml:6:10
  |
5 |     image: example/probe:1.0
6 |     pid: service:app
  |          ^^^^^^^^^^^
  |
  = help: remove \`pid\`, and check that it works without sharing it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
   probe:
     image: example/probe:1.0
-    pid: service:app
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  probe:
    image: example/probe:1.0
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  cache:
    image: example/cache:1.0
  reader:
    image: example/reader:1.0
    ipc: service:cache
\`\`\`

\`\`\`text
low[no-shared-namespace]: service \`reader\` joins \`service:cache\`, which keeps its IPC namespace to itself: the engine refuses to start it, remove this or set \`ipc: shareable\` on service \`cache\`
 --> compose.yaml:6:10
  |
5 |     image: example/reader:1.0
6 |     ipc: service:cache
  |          ^^^^^^^^^^^^^
  |
  = help: remove \`ipc\`, and check that it works without sharing it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   cache:
     image: example/cache:1.0
   reader:
     image: example/reader:1.0
-    ipc: service:cache
\`\`\`

Not reported:

\`\`\`yaml
services:
  cache:
    image: example/cache:1.0
  reader:
    image: example/reader:1.0
    ipc: private
\`\`\`

## Use instead

Let the containers communicate over their own network and share files by a named volume, which says what is shared. To inspect a running container, use \`docker debug\` or \`docker exec\` for as long as i\
t takes. A service that uses a VPN names the VPN service of the project: \`network_mode: service:vpn\`.

## Standards

NIST-4.4.3, CWE-653

## References

- [Compose: pid](https://docs.docker.com/reference/compose-file/services/#pid)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-shared-namespace] why it is fine here\`.
`,"no-shared-propagation":`# no-shared-propagation

Do not share mount propagation with the host.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

With shared propagation, what the container mounts appears on the host and in every other container that shares the path: an intruder can mount their own file system over a folder the host trusts.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  csi:
    image: example/csi:1.0
    volumes:
      - /srv/a:/a:rshared
      - type: bind
        source: /srv/b
        target: /b
        bind: { propagation: slave }
\`\`\`

\`\`\`text
medium[no-shared-propagation]: service \`csi\` mounts with \`rshared\`
 --> compose.yaml:5:19
  |
4 |     volumes:
5 |       - /srv/a:/a:rshared
  |                   ^^^^^^^ what it mounts below it appears on the host
  |
  = help: change it to \`/srv/a:/a\`, and check that it mounts nothing there for others (may change behaviour)

low[no-shared-propagation]: service \`csi\` mounts with \`slave\`
 --> compose.yaml:9:30
  |
8 |         target: /b
9 |         bind: { propagation: slave }
  |                              ^^^^^ what the host mounts below it appears inside
  |
  = help: remove its \`propagation\`, and check that the host mounts nothing there once it runs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   csi:
     image: example/csi:1.0
     volumes:
-      - /srv/a:/a:rshared
+      - /srv/a:/a
       - type: bind
         source: /srv/b
         target: /b
-        bind: { propagation: slave }
\`\`\`

Not reported:

\`\`\`yaml
services:
  csi:
    image: example/csi:1.0
    volumes:
      - /srv/a:/a
      - type: bind
        source: /srv/b
        target: /b
\`\`\`

## Standards

CIS-5.20

## References

- [Bind propagation](https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-shared-propagation] why it is fine here\`.
`,"no-unconfined-apparmor":`# no-unconfined-apparmor

Do not turn the AppArmor profile off.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

The engine's profile denies mounting, writing to /proc and /sys and tracing other processes even to root in the container. Without it, only capabilities restrict an intruder.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - apparmor:unconfined
\`\`\`

\`\`\`text
high[no-unconfined-apparmor]: service \`app\` runs without an AppArmor profile (hosts with SELinux are not affected)
 --> compose.yaml:5:9
  |
4 |     security_opt:
5 |       - apparmor:unconfined
  |         ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`apparmor:unconfined\` from \`security_opt\`, and check that it works under the engine's profile (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    security_opt:
-      - apparmor:unconfined
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

## Standards

CIS-5.2, OWASP-6, NIST-4.4.3, PSS-B, CWE-693

## References

- [AppArmor in Docker](https://docs.docker.com/engine/security/apparmor/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unconfined-apparmor] why it is fine here\`.
`,"no-unconfined-seccomp":`# no-unconfined-seccomp

Do not turn the seccomp filter off.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Docker's default filter blocks about 40 system calls, those that most kernel exploits and escapes need. Unconfined, an intruder can use all of them.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - seccomp:unconfined
\`\`\`

\`\`\`text
high[no-unconfined-seccomp]: service \`app\` runs without a seccomp filter
 --> compose.yaml:5:9
  |
4 |     security_opt:
5 |       - seccomp:unconfined
  |         ^^^^^^^^^^^^^^^^^^ it can use every system call of the kernel
  |
  = help: remove \`seccomp:unconfined\` from \`security_opt\`, and check that it needs no call that the engine's filter blocks (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    security_opt:
-      - seccomp:unconfined
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

## Standards

CIS-5.22, OWASP-6, NIST-4.4.3, PSS-B, CWE-693

## References

- [Seccomp in Docker](https://docs.docker.com/engine/security/seccomp/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unconfined-seccomp] why it is fine here\`.
`,"no-unmasked-paths":`# no-unmasked-paths

Keep /proc and /sys masked.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

The engine hides the parts of /proc and /sys that show and change the settings of the host's kernel. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and\
 core_pattern runs a program on the host.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  builder:
    image: example/builder:1.0
    security_opt:
      - systempaths=unconfined
\`\`\`

\`\`\`text
high[no-unmasked-paths]: service \`builder\` has /proc and /sys unmasked
 --> compose.yaml:5:9
  |
4 |     security_opt:
5 |       - systempaths=unconfined
  |         ^^^^^^^^^^^^^^^^^^^^^^ as root can write kernel settings of the host
  |
  = help: remove \`systempaths=unconfined\` from \`security_opt\`, and check that it starts no containers and changes no kernel settings (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   builder:
     image: example/builder:1.0
-    security_opt:
-      - systempaths=unconfined
\`\`\`

Not reported:

\`\`\`yaml
services:
  builder:
    image: example/builder:1.0
\`\`\`

## Standards

PSS-B, CWE-693

## References

- [Compose: security_opt](https://docs.docker.com/reference/compose-file/services/#security_opt)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unmasked-paths] why it is fine here\`.
`,"no-unneeded-capability":`# no-unneeded-capability

Do not add capabilities that have no effect.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | info | medium | strict |

## Why

Readers take a list of capabilities as what the service needs. One without effect hides those that matter, and stays long after the reason for it is gone.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
    cap_add: [CHOWN]
  b:
    image: example/b:1.0
    cap_drop: [ALL]
    cap_add: [CHOWN, NET_BIND_SERVICE]
  c:
    image: example/c:1.0
    privileged: true
    cap_add: [NET_ADMIN]
\`\`\`

\`\`\`text
info[no-unneeded-capability]: every container has \`CHOWN\` unless it is dropped
 --> compose.yaml:4:15
  |
3 |     image: example/a:1.0
4 |     cap_add: [CHOWN]
  |               ^^^^^ adding it changes nothing
  |
  = help: remove \`CHOWN\` from \`cap_add\`

info[no-unneeded-capability]: current engines let any user of a container listen on any port: service \`b\` does not need \`NET_BIND_SERVICE\`
 --> compose.yaml:8:22
  |
7 |     cap_drop: [ALL]
8 |     cap_add: [CHOWN, NET_BIND_SERVICE]
  |                      ^^^^^^^^^^^^^^^^
  |
  = help: remove \`NET_BIND_SERVICE\` from \`cap_add\`, and check that the engine is Docker 20.10 or newer (may change behaviour)

info[no-unneeded-capability]: a privileged container has every capability
  --> compose.yaml:12:15
   |
11 |     privileged: true
12 |     cap_add: [NET_ADMIN]
   |               ^^^^^^^^^ adding \`NET_ADMIN\` changes nothing
   |
   = help: remove \`NET_ADMIN\` from \`cap_add\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
     image: example/a:1.0
-    cap_add: [CHOWN]
   b:
     image: example/b:1.0
     cap_drop: [ALL]
-    cap_add: [CHOWN, NET_BIND_SERVICE]
+    cap_add: [CHOWN]
   c:
     image: example/c:1.0
     privileged: true
-    cap_add: [NET_ADMIN]
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
  b:
    image: example/b:1.0
    cap_drop: [ALL]
    cap_add: [CHOWN]
  c:
    image: example/c:1.0
    privileged: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    user: nginx
    cap_drop: [ALL]
    cap_add: [CHOWN, SETGID, SETUID]
\`\`\`

\`\`\`text
info[no-unneeded-capability]: service \`web\` does not start as root
info[no-unneeded-capability]: service \`web\` does not start as root
info[no-unneeded-capability]: service \`web\` does not start as root
 --> compose.yaml:6:15
  |
5 |     cap_drop: [ALL]
6 |     cap_add: [CHOWN, SETGID, SETUID]
  |               ^^^^^ it needs no \`CHOWN\`
  |                      ^^^^^^ it needs no \`SETGID\`
  |                              ^^^^^^ it needs no \`SETUID\`
  |
  = help: remove \`CHOWN\` from \`cap_add\`, and check that no program in it is run as root (may change behaviour); likewise \`SETGID\`, \`SETUID\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
     user: nginx
     cap_drop: [ALL]
-    cap_add: [CHOWN, SETGID, SETUID]
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    user: nginx
    cap_drop: [ALL]
\`\`\`

## Standards

CIS-5.4

## References

- [Runtime privilege](https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unneeded-capability] why it is fine here\`.
`,"no-unsafe-sysctl":`# no-unsafe-sysctl

Set only namespaced, safe sysctls.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Most kernel parameters belong to the whole host. The engine refuses to start a container that asks for one of them, or for one of a namespace it shares with the host. Set from a privileged container i\
nstead, they change for everything on the host, routing and forwarding included.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  search:
    image: example/search:2.0
    sysctls:
      - vm.max_map_count=262144
  router:
    image: example/router:1.0
    network_mode: host
    sysctls:
      net.ipv4.ip_forward: 1
\`\`\`

\`\`\`text
medium[no-unsafe-sysctl]: \`vm.max_map_count\` belongs to the host, because it has no namespace: the engine refuses to start service \`search\` with it; set it on the host
 --> compose.yaml:5:9
  |
4 |     sysctls:
5 |       - vm.max_map_count=262144
  |         ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`vm.max_map_count\` from \`sysctls\`, and check that the host has the value that it needs (may change behaviour)

medium[no-unsafe-sysctl]: service \`router\` would set \`net.ipv4.ip_forward\` for the whole host, since it shares the network namespace: the engine refuses to start service \`router\` with it
  --> compose.yaml:10:28
   |
 9 |     sysctls:
10 |       net.ipv4.ip_forward: 1
   |                            ^
   |
   = help: remove \`net.ipv4.ip_forward\` from \`sysctls\`, and check that the host has the value that it needs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   search:
     image: example/search:2.0
-    sysctls:
-      - vm.max_map_count=262144
   router:
     image: example/router:1.0
     network_mode: host
-    sysctls:
-      net.ipv4.ip_forward: 1
\`\`\`

Not reported:

\`\`\`yaml
services:
  search:
    image: example/search:2.0
  router:
    image: example/router:1.0
    network_mode: host
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  relay:
    image: example/relay:0.9
    sysctls:
      net.core.rmem_max: 7500000
      net/core/somaxconn: 4096
\`\`\`

\`\`\`text
medium[no-unsafe-sysctl]: \`net.core.rmem_max\` belongs to the host, because all networks share it: the engine refuses to start service \`relay\` with it; set it on the host
 --> compose.yaml:5:26
  |
4 |     sysctls:
5 |       net.core.rmem_max: 7500000
  |                          ^^^^^^^
  |
  = help: remove \`net.core.rmem_max\` from \`sysctls\`, and check that the host has the value that it needs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   relay:
     image: example/relay:0.9
     sysctls:
-      net.core.rmem_max: 7500000
       net/core/somaxconn: 4096
\`\`\`

Not reported:

\`\`\`yaml
services:
  relay:
    image: example/relay:0.9
    sysctls:
      net.core.somaxconn: 4096
\`\`\`

## Standards

PSS-B

## References

- [Compose: sysctls](https://docs.docker.com/reference/compose-file/services/#sysctls)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unsafe-sysctl] why it is fine here\`.
`,"no-wildcard-port-bind":`# no-wildcard-port-bind

Bind published ports to a specific host interface.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | strict |

## Why

A port without an address is published on all host interfaces, and Docker bypasses ufw and firewalld. A port meant for a proxy on the same machine is then open to the internet.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - 8080:80/tcp
      - "3000"
      - target: 9000
        published: 9000
\`\`\`

\`\`\`text
medium[no-wildcard-port-bind]: service \`app\` publishes port 8080 on all host interfaces
medium[no-wildcard-port-bind]: service \`app\` publishes a port on all host interfaces
medium[no-wildcard-port-bind]: service \`app\` publishes port 9000 on all host interfaces
 --> compose.yaml:5:9
  |
4 |     ports:
5 |       - 8080:80/tcp
  |         ^^^^^^^^^^^
6 |       - "3000"
  |         ^^^^^^
7 |       - target: 9000
  |         ^^^^^^^^^^^^
8 |         published: 9000
  |         ^^^^^^^^^^^^^^^
  |
  = help: change it to \`127.0.0.1:8080:80/tcp\`, and check that nothing connects to it from another machine (may change behaviour); likewise \`127.0.0.1::3000\`
  = help: add \`host_ip: 127.0.0.1\` to it, and check that nothing connects to it from another machine (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     ports:
-      - 8080:80/tcp
-      - "3000"
+      - 127.0.0.1:8080:80/tcp
+      - "127.0.0.1::3000"
       - target: 9000
         published: 9000
+        host_ip: "127.0.0.1"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - 127.0.0.1:8080:80/tcp
      - "127.0.0.1::3000"
      - target: 9000
        published: 9000
        host_ip: "127.0.0.1"
\`\`\`

## Standards

CIS-5.14, OWASP-5a, PSS-B, CWE-1327

## References

- [Docker and firewalls](https://docs.docker.com/engine/network/packet-filtering-firewalls/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-wildcard-port-bind] why it is fine here\`.
`,"pids-limit":`# pids-limit

Limit the number of processes in every container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

A fork bomb in one container fills the host's process table: no other service can start, and an administrator cannot even open a shell.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
low[pids-limit]: service \`web\` can start processes without limit
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`pids_limit: 200\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
+    pids_limit: 200
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    pids_limit: 200
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    pids_limit: -1
\`\`\`

\`\`\`text
low[pids-limit]: service \`web\` can start processes without limit
 --> compose.yaml:4:17
  |
3 |     image: caddy:2.10
4 |     pids_limit: -1
  |                 ^^
  |
  = help: change \`pids_limit\` to \`200\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
-    pids_limit: -1
+    pids_limit: 200
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        limits:
          pids: 100
\`\`\`

## Standards

CIS-5.29, OWASP-7, CWE-770

## References

- [Compose: pids_limit](https://docs.docker.com/reference/compose-file/services/#pids_limit)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[pids-limit] why it is fine here\`.
`,"read-only-rootfs":`# read-only-rootfs

Mount the container's root filesystem read-only.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | recommended |

## Why

An intruder who can write to the root filesystem can replace programs and install tools that stay until the container is recreated. With a read-only one they can write only to the volumes and tmpfs mo\
unts you name.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  cache:
    image: memcached:1.6
\`\`\`

\`\`\`text
low[read-only-rootfs]: service \`cache\` can write to its own programs
 --> compose.yaml:2:3
  |
1 | services:
2 |   cache:
  |   ^^^^^
  |
  = help: add \`read_only: true\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   cache:
     image: memcached:1.6
+    read_only: true
\`\`\`

Not reported:

\`\`\`yaml
services:
  cache:
    image: memcached:1.6
    read_only: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    read_only: false
\`\`\`

\`\`\`text
low[read-only-rootfs]: service \`web\` can write to its own programs
 --> compose.yaml:4:16
  |
3 |     image: caddy:2.10
4 |     read_only: false
  |                ^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    read_only: true
    tmpfs: [/tmp]
\`\`\`

## Standards

CIS-5.13, OWASP-8, NIST-4.4.4

## References

- [Compose: read_only](https://docs.docker.com/reference/compose-file/services/#read_only)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[read-only-rootfs] why it is fine here\`.
`,"restart-policy":`# restart-policy

Restart services after a crash, but not indefinitely.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

A service that stays down after a crash is an outage anyone can cause with one bad request. One that restarts endlessly repeats the crash: it fills logs, uses up CPU time, and lets an attacker try aga\
in.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  api:
    image: example/api:1.0
    restart: always
  worker:
    image: example/worker:1.0
    restart: on-failure:20
  queue:
    image: example/queue:1.0
    restart: always:5
\`\`\`

\`\`\`text
low[restart-policy]: service \`app\` stays down after a crash
 --> compose.yaml:2:3
  |
1 | services:
2 |   app:
  |   ^^^ it has no restart policy
  |
  = help: add \`restart: unless-stopped\`, and check that it should run until it is stopped (may change behaviour)

low[restart-policy]: the engine refuses to start service \`queue\`: only on-failure takes a count, as in on-failure:5, and this is \`always\`
  --> compose.yaml:12:14
   |
11 |     image: example/queue:1.0
12 |     restart: always:5
   |              ^^^^^^^^
   |
   = help: change \`restart\` to \`on-failure:5\`, and check that this is what was meant (may change behaviour)

info[restart-policy]: service \`api\` restarts indefinitely, and with the engine even after it was stopped: unless-stopped or on-failure:5 is enough
 --> compose.yaml:6:14
  |
5 |     image: example/api:1.0
6 |     restart: always
  |              ^^^^^^
  |
  = help: change \`restart\` to \`unless-stopped\`, and check that it need not start with the engine after it was stopped (may change behaviour)

info[restart-policy]: service \`worker\` restarts 20 times when it fails: on-failure:5 is enough
 --> compose.yaml:9:14
  |
8 |     image: example/worker:1.0
9 |     restart: on-failure:20
  |              ^^^^^^^^^^^^^
  |
  = help: change \`restart\` to \`on-failure:5\`, and check that 5 times are enough (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
+    restart: unless-stopped
   api:
     image: example/api:1.0
-    restart: always
+    restart: unless-stopped
   worker:
     image: example/worker:1.0
-    restart: on-failure:20
+    restart: on-failure:5
   queue:
     image: example/queue:1.0
-    restart: always:5
+    restart: on-failure:5
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    restart: unless-stopped
  api:
    image: example/api:1.0
    restart: unless-stopped
  worker:
    image: example/worker:1.0
    restart: on-failure:5
  queue:
    image: example/queue:1.0
    restart: on-failure:5
\`\`\`

## Standards

CIS-5.15, OWASP-7

## References

- [Start containers automatically](https://docs.docker.com/engine/containers/start-containers-automatically/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[restart-policy] why it is fine here\`.
`,"valid-security-opt":`# valid-security-opt

Write only security options the engine accepts, without contradictions.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    cap_drop: [CAP_ALL]
    cap_add: [NET_ADMN]
    security_opt:
      - no-new-privileges: true
      - secomp=unconfined
\`\`\`

\`\`\`text
high[valid-security-opt]: the engine refuses \`CAP_ALL\` of service \`app\`: write ALL
high[valid-security-opt]: the engine refuses \`NET_ADMN\` of service \`app\`: there is no such capability
    and 2 more, marked below
 --> compose.yaml:4:16
  |
3 |     image: example/app:1.0
4 |     cap_drop: [CAP_ALL]
  |                ^^^^^^^
5 |     cap_add: [NET_ADMN]
  |               ^^^^^^^^
6 |     security_opt:
7 |       - no-new-privileges: true
  |         ^^^^^^^^^^^^^^^^^^^^^^^ \`no-new-privileges\` needs its value right after the \`:\`: write \`no-new-privileges:true\`
8 |       - secomp=unconfined
  |         ^^^^^^^^^^^^^^^^^ \`secomp\` is not a security option
  |
  = help: change \`CAP_ALL\` to \`ALL\`; likewise \`no-new-privileges: true\`
  = help: change \`NET_ADMN\` to \`NET_ADMIN\`, and check that this is what was meant (may change behaviour)
  = help: write \`no-new-privileges=true\`, \`seccomp=FILE\`, \`apparmor=PROFILE\` or \`label=KEY:VALUE\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    cap_drop: [CAP_ALL]
-    cap_add: [NET_ADMN]
+    cap_drop: [ALL]
+    cap_add: [NET_ADMIN]
     security_opt:
-      - no-new-privileges: true
+      - no-new-privileges=true
       - secomp=unconfined
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    cap_drop: [all]
    cap_add: [cap_net_admin]
    security_opt:
      - no-new-privileges:T
      - label:disable
      - seccomp=./seccomp.json
      - systempaths=unconfined
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
      - no-new-privileges:false
\`\`\`

\`\`\`text
high[valid-security-opt]: service \`app\` sets no-new-privileges both to true and to false
 --> compose.yaml:6:9
  |
5 |       - no-new-privileges:true
  |         ---------------------- says the opposite
6 |       - no-new-privileges:false
  |         ^^^^^^^^^^^^^^^^^^^^^^^ the last one wins
  |
  = help: remove \`no-new-privileges:false\` from \`security_opt\`, and check that no program of it needs to gain privileges (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
     security_opt:
       - no-new-privileges:true
-      - no-new-privileges:false
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
\`\`\`

## References

- [Security options](https://docs.docker.com/reference/cli/docker/container/run/#security-opt)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-security-opt] why it is fine here\`.
`,"hardened-daemon":`# hardened-daemon

Harden the configuration of the engine.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| daemon | medium | medium | strict |

## Why

The engine's configuration affects every container of the host. A TCP socket without TLS gives the host to anyone who connects; without remapping, root in any container is root on the host.

## Examples

Reported in \`daemon.json\`:

\`\`\`json
{
  "hosts": ["tcp://0.0.0.0:2375"],
  "insecure-registries": ["registry.example.com"],
  "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"
}
\`\`\`

\`\`\`text
high[hardened-daemon]: the engine listens on TCP without client certificates: anyone who connects gets root on the host
 --> daemon.json:2:12
  |
1 | {
2 |   "hosts": ["tcp://0.0.0.0:2375"],
  |            ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`tcp://\` from \`hosts\`, or set \`tlsverify\`, \`tlscacert\`, \`tlscert\` and \`tlskey\`

medium[hardened-daemon]: images from these registries are pulled without verifying the server
 --> daemon.json:3:26
  |
2 |   "hosts": ["tcp://0.0.0.0:2375"],
3 |   "insecure-registries": ["registry.example.com"],
  |                          ^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`json
{ "hosts": ["unix:///var/run/docker.sock"], "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-opts": { "max-size": "10m" } }
\`\`\`

Reported in \`daemon.json\`:

\`\`\`json
{
  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"
}
\`\`\`

\`\`\`text
low[hardened-daemon]: the engine's \`icc\` is not set to the safe value: containers on the default bridge reach each other
 --> daemon.json:1:1
  |
1 | {
  | ^
  |
  = help: set \`"icc": false\`, and check that the host's containers work with it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`daemon.json\` like this:

\`\`\`diff
 {
+  "icc": false,
   "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"
 }
\`\`\`

Not reported:

\`\`\`json
{
  "icc": false,
  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"
}
\`\`\`

Reported in \`info.json\`:

\`\`\`json
{
  "ServerVersion": "28.5.2", "LiveRestoreEnabled": false, "OSType": "linux",
  "SecurityOptions": ["name=apparmor", "name=seccomp,profile=unconfined", "name=userns", "name=no-new-privileges"]
}
\`\`\`

\`\`\`text
high[hardened-daemon]: the engine filters no system calls: every container can use every system call of the kernel unless it brings a profile of its own
 --> info.json:3:22
  |
2 |   "ServerVersion": "28.5.2", "LiveRestoreEnabled": false, "OSType": "linux",
3 |   "SecurityOptions": ["name=apparmor", "name=seccomp,profile=unconfined", "name=userns", "name=no-new-privileges"]
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: set what is missing in daemon.json: \`userns-remap\`, \`no-new-privileges\`, and no \`seccomp-profile\` of \`unconfined\`

info[hardened-daemon]: live restore is off: every container stops when the engine does
 --> info.json:2:52
  |
1 | {
2 |   "ServerVersion": "28.5.2", "LiveRestoreEnabled": false, "OSType": "linux",
  |                                                    ^^^^^
\`\`\`

Not reported:

\`\`\`json
{
  "ServerVersion": "28.5.2", "LiveRestoreEnabled": true, "OSType": "linux",
  "SecurityOptions": ["name=apparmor", "name=seccomp,profile=builtin", "name=userns", "name=no-new-privileges"]
}
\`\`\`

## Standards

CIS-2.2, CIS-2.4, CIS-2.5, CIS-2.7, CIS-2.9, CIS-2.14, CIS-2.15, CIS-2.18

## References

- [dockerd configuration file](https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file)

## Ignoring it

JSON has no comments: turn the rule off in \`seaworthy.yaml\`, for this file alone with \`overrides\`, as \`hardened-daemon: off\`.
`,"valid-daemon-config":`# valid-daemon-config

Write an engine configuration that the engine accepts.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| daemon | medium | high | recommended |

## Why

The engine does not start with a setting that it does not know, and the quick way out is to remove the whole file, with everything it protects. A misspelled option is ignored without a message, so wha\
t it should protect is open.

## Examples

Reported in \`daemon.json\`:

\`\`\`json
{
  "icc": "false",
  "userns-remapp": "default",
  "log-opt": { "max-size": "10m" },
  "live-restore": true,
}
\`\`\`

\`\`\`text
medium[valid-daemon-config]: \`icc\` is true or false: the engine does not start with this
 --> daemon.json:2:10
  |
1 | {
2 |   "icc": "false",
  |          ^^^^^^^
  |
  = help: change it to \`false\`

medium[valid-daemon-config]: the engine has no setting \`userns-remapp\`, and does not start with one: did you mean \`userns-remap\`?
 --> daemon.json:3:3
  |
2 |   "icc": "false",
3 |   "userns-remapp": "default",
  |   ^^^^^^^^^^^^^^^
  |
  = help: change it to \`userns-remap\`, and check that it is what was meant (may change behaviour)

medium[valid-daemon-config]: \`log-opt\` is an option of the command line, which the engine ignores here: the file has \`log-opts\`
 --> daemon.json:4:3
  |
3 |   "userns-remapp": "default",
4 |   "log-opt": { "max-size": "10m" },
  |   ^^^^^^^^^

medium[valid-daemon-config]: trailing comma: JSON allows none after the last entry
 --> daemon.json:5:23
  |
4 |   "log-opt": { "max-size": "10m" },
5 |   "live-restore": true,
  |                       ^
  |
  = help: remove the comma
\`\`\`

\`seaworthy fix --unsafe\` changes \`daemon.json\` like this:

\`\`\`diff
 {
-  "icc": "false",
-  "userns-remapp": "default",
+  "icc": false,
+  "userns-remap": "default",
   "log-opt": { "max-size": "10m" },
-  "live-restore": true,
+  "live-restore": true
 }
\`\`\`

Not reported:

\`\`\`json
{
  "icc": false,
  "userns-remap": "default",
  "log-opts": { "max-size": "10m" },
  "live-restore": true
}
\`\`\`

## References

- [dockerd configuration file](https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file)

## Ignoring it

JSON has no comments: turn the rule off in \`seaworthy.yaml\`, for this file alone with \`overrides\`, as \`valid-daemon-config: off\`.
`,"add-with-checksum":`# add-with-checksum

Give remote ADD sources a checksum or commit.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Whatever the server returns on the day of the build goes into the image. Anyone who controls the server, its domain or the branch can put code there; with a checksum the build fails instead.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ADD https://example.com/tool.tgz /opt/
\`\`\`

\`\`\`text
medium[add-with-checksum]: \`https://example.com/tool.tgz\` is added without verification: add --checksum=sha256:...
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | ADD https://example.com/tool.tgz /opt/
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: add --checksum; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ADD https://example.com/tool.tgz /opt/
+ADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool.tgz /opt/
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool.tgz /opt/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ARG V=1
ADD https://example.com/tool-\${V}.tgz /opt/
ADD https://github.com/example/tool.git#main /src
ADD --checksum=24eb9b2 https://github.com/example/tool.git#v1 /src
\`\`\`

\`\`\`text
medium[add-with-checksum]: \`https://example.com/tool-1.tgz\` is added without verification: add --checksum=sha256:...
 --> Dockerfile:3:5
  |
2 | ARG V=1
  |     --- the variable gets its value here
3 | ADD https://example.com/tool-\${V}.tgz /opt/
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: add --checksum; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)

medium[add-with-checksum]: \`https://github.com/example/tool.git#main\` is added without verification: name a full commit after #
 --> Dockerfile:4:5
  |
3 | ADD https://example.com/tool-\${V}.tgz /opt/
4 | ADD https://github.com/example/tool.git#main /src
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

medium[add-with-checksum]: \`24eb9b2\` is an abbreviated commit hash, and another commit with the same prefix can be made within minutes: give all 40 digits
 --> Dockerfile:5:5
  |
4 | ADD https://github.com/example/tool.git#main /src
5 | ADD --checksum=24eb9b2 https://github.com/example/tool.git#v1 /src
  |     ^^^^^^^^^^^^^^^^^^
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 ARG V=1
-ADD https://example.com/tool-\${V}.tgz /opt/
+ADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool-\${V}.tgz /opt/
 ADD https://github.com/example/tool.git#main /src
 ADD --checksum=24eb9b2 https://github.com/example/tool.git#v1 /src
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://example.com/tool.tgz /opt/
ADD https://github.com/example/tool.git#0123456789abcdef0123456789abcdef01234567 /src
ADD tool.tgz /opt/
\`\`\`

## Standards

OWASP-13, CWE-494

## References

- [ADD --checksum](https://docs.docker.com/reference/dockerfile/#add---checksum)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[add-with-checksum] why it is fine here\`.
`,"app-workdir":`# app-workdir

Work in a directory for the application, not in / or a system directory.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | strict |

## Why

Without WORKDIR, files land in / among the system's files, which they can replace, and only root may write there. A working directory inside /proc, /sys or /etc puts the service's files, and anyone wh\
o may write them, next to the machine's settings; /proc/self/fd has led out of the container before.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY package.json ./
RUN npm ci
\`\`\`

\`\`\`text
low[app-workdir]: no WORKDIR is set, so this lands in / among the system's files
 --> Dockerfile:2:19
  |
1 | FROM node:22.12
2 | COPY package.json ./
  |                   ^^
  |
  = help: add WORKDIR /app before it, and check what expects the files in / (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
+WORKDIR /app
 COPY package.json ./
 RUN npm ci
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
WORKDIR /app
COPY package.json ./
RUN npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY package.json ./
RUN npm ci
\`\`\`

\`\`\`text
low[app-workdir]: no WORKDIR is set, so this lands in / among the system's files
 --> Dockerfile:2:19
  |
1 | FROM node:22.12
2 | COPY package.json ./
  |                   ^^
  |
  = help: add WORKDIR /app before it, and check what expects the files in / (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
+WORKDIR /app
 COPY package.json ./
 RUN npm ci
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
WORKDIR /app
COPY package.json ./
COPY b.conf /etc/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
WORKDIR "/proc/self/fd/8"
\`\`\`

\`\`\`text
medium[app-workdir]: the working directory is \`/proc/self/fd/8\`, a system directory
 --> Dockerfile:2:9
  |
1 | FROM alpine:3.21
2 | WORKDIR "/proc/self/fd/8"
  |         ^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
WORKDIR "/srv/app"
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.11
WORKDIR /srv/..
COPY feed ./
\`\`\`

\`\`\`text
low[app-workdir]: WORKDIR is /, so this lands in / among the system's files
 --> Dockerfile:3:11
  |
2 | WORKDIR /srv/..
  |         ------- the working directory becomes / here
3 | COPY feed ./
  |           ^^
  |
  = help: add WORKDIR /app before it
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.11
WORKDIR /srv/feed
COPY feed ./
\`\`\`

## References

- [WORKDIR](https://docs.docker.com/reference/dockerfile/#workdir)
- [CVE-2024-21626](https://nvd.nist.gov/vuln/detail/CVE-2024-21626)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[app-workdir] why it is fine here\`.
`,"copy-from-known-stage":`# copy-from-known-stage

Copy only from stages, named contexts or full image names.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

A name that is not a stage is taken as an image: the builder pulls docker.io/library/NAME, whatever is published under that name, and copies its files into yours. A misspelt or renamed stage becomes a\
 dependency on a stranger's image.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.26 AS build
FROM debian:12.9
COPY --from=builder /app /app
\`\`\`

\`\`\`text
medium[copy-from-known-stage]: \`builder\` is not a stage of this file
 --> Dockerfile:3:6
  |
2 | FROM debian:12.9
3 | COPY --from=builder /app /app
  |      ^^^^^^^^^^^^^^ the builder pulls docker.io/library/builder; its stages are \`build\`
  |
  = help: copy from build (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM golang:1.26 AS build
 FROM debian:12.9
-COPY --from=builder /app /app
+COPY --from=build /app /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.26 AS build
FROM debian:12.9
COPY --from=build /app /app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.26 AS build
RUN go build -o /app
FROM debian:12.9
COPY --from=builder /app /app
\`\`\`

\`\`\`text
medium[copy-from-known-stage]: \`builder\` is not a stage of this file
 --> Dockerfile:4:6
  |
3 | FROM debian:12.9
4 | COPY --from=builder /app /app
  |      ^^^^^^^^^^^^^^ the builder pulls docker.io/library/builder; its stages are \`build\`
  |
  = help: copy from build (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM golang:1.26 AS build
 RUN go build -o /app
 FROM debian:12.9
-COPY --from=builder /app /app
+COPY --from=build /app /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.26 AS build
RUN go build -o /app
FROM debian:12.9
COPY --from=BUILD /app /app
COPY --from=0 /app /b
COPY --from=busybox /bin/busybox /bin/
COPY --from=ghcr.io/example/tools:1.2 /bin/t /bin/
\`\`\`

## Standards

CWE-427

## References

- [COPY --from](https://docs.docker.com/reference/dockerfile/#copy---from)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[copy-from-known-stage] why it is fine here\`.
`,"copy-over-add":`# copy-over-add

Use COPY for local files, ADD only for its extra powers.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | strict |

## Why

ADD unpacks archives and fetches URLs, so what it does depends on the file: an archive with a crafted path is unpacked where a plain file was expected. COPY only copies.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ADD app.py /app/
\`\`\`

\`\`\`text
low[copy-over-add]: \`app.py\` is a local path
 --> Dockerfile:2:1
  |
1 | FROM debian:12.9
2 | ADD app.py /app/
  | ^^^
  |
  = help: write COPY
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ADD app.py /app/
+COPY app.py /app/
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
COPY app.py /app/
\`\`\`

## Standards

CIS-4.9

## References

- [ADD or COPY](https://docs.docker.com/build/building/best-practices/#add-or-copy)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[copy-over-add] why it is fine here\`.
`,"gate-can-fail":`# gate-can-fail

Let a failing scan, test or checksum stop the build.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

A check that cannot fail the build is worse than none, because people rely on it. A download with a wrong checksum is still used, and a scan that finds a vulnerability is one line in a log that no one\
 reads.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
RUN pip install -r r.txt && safety check || true
RUN sha256sum -c sums; tar xf a.tgz
\`\`\`

\`\`\`text
high[gate-can-fail]: if \`safety check\` fails, the build continues: \`|| true\` hides the failure; remove it
 --> Dockerfile:2:29
  |
1 | FROM python:3.13
2 | RUN pip install -r r.txt && safety check || true
  |                             ^^^^^^^^^^^^
  |
  = help: remove what hides the failure (may change behaviour)

high[gate-can-fail]: if \`sha256sum -c sums\` fails, the build continues: the next command still runs; join them with \`&&\` or use \`set -e\`
 --> Dockerfile:3:5
  |
2 | RUN pip install -r r.txt && safety check || true
3 | RUN sha256sum -c sums; tar xf a.tgz
  |     ^^^^^^^^^^^^^^^^^
  |
  = help: join them with && (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13
-RUN pip install -r r.txt && safety check || true
-RUN sha256sum -c sums; tar xf a.tgz
+RUN pip install -r r.txt && safety check
+RUN sha256sum -c sums && tar xf a.tgz
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN pip install -r r.txt && safety check
RUN sha256sum -c sums && tar xf a.tgz
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
RUN pip install -r r.txt && safety check || true
RUN sha256sum -c sums; tar xf a.tgz
RUN trivy fs --exit-code 0 .
\`\`\`

\`\`\`text
high[gate-can-fail]: if \`safety check\` fails, the build continues: \`|| true\` hides the failure; remove it
 --> Dockerfile:2:29
  |
1 | FROM python:3.13
2 | RUN pip install -r r.txt && safety check || true
  |                             ^^^^^^^^^^^^
  |
  = help: remove what hides the failure (may change behaviour)

high[gate-can-fail]: if \`sha256sum -c sums\` fails, the build continues: the next command still runs; join them with \`&&\` or use \`set -e\`
 --> Dockerfile:3:5
  |
2 | RUN pip install -r r.txt && safety check || true
3 | RUN sha256sum -c sums; tar xf a.tgz
  |     ^^^^^^^^^^^^^^^^^
  |
  = help: join them with && (may change behaviour)

high[gate-can-fail]: if \`trivy fs --exit-code 0 .\` fails, the build continues: \`--exit-code 0\` makes it always exit with 0; remove it
 --> Dockerfile:4:5
  |
3 | RUN sha256sum -c sums; tar xf a.tgz
4 | RUN trivy fs --exit-code 0 .
  |     ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: exit with 1 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13
-RUN pip install -r r.txt && safety check || true
-RUN sha256sum -c sums; tar xf a.tgz
-RUN trivy fs --exit-code 0 .
+RUN pip install -r r.txt && safety check
+RUN sha256sum -c sums && tar xf a.tgz
+RUN trivy fs --exit-code 1 .
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN pip install -r r.txt && safety check
RUN sha256sum -c sums && tar xf a.tgz
RUN set -eu; sha256sum -c sums; tar xf a.tgz
RUN if sha256sum -c sums; then tar xf a.tgz; fi; trivy fs --exit-code 1 . || { echo failed; exit 1; }
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN npm test | tee test.log
RUN <<EOF
npm audit
npm ci
EOF
\`\`\`

\`\`\`text
high[gate-can-fail]: if \`npm audit\` fails, the build continues: the next command still runs; join them with \`&&\` or use \`set -e\`
 --> Dockerfile:4:1
  |
3 | RUN <<EOF
4 | npm audit
  | ^^^^^^^^^
  |
  = help: begin the script with set -e (may change behaviour)

medium[gate-can-fail]: if \`npm test\` fails, the build continues: a pipe has the exit status of its last command; use \`set -o pipefail\`
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | RUN npm test | tee test.log
  |     ^^^^^^^^
  |
  = help: make a pipe fail when its first command fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
+SHELL ["/bin/bash", "-o", "pipefail", "-c"]
 RUN npm test | tee test.log
 RUN <<EOF
+set -e
 npm audit
 npm ci
 EOF
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN npm test | tee test.log
RUN <<EOF
set -e
npm audit
npm ci
EOF
\`\`\`

## Standards

CWE-390

## References

- [RUN and pipes](https://docs.docker.com/build/building/best-practices/#using-pipes)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[gate-can-fail] why it is fine here\`.
`,"install-before-user":`# install-before-user

Install system packages before switching to an unprivileged user.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

Package managers write to folders that belong to root, so the build fails when they run as another user. The quick fix, USER root at the end of the file, makes the service run as root.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:13.1
USER app
RUN apt-get install -y curl
\`\`\`

\`\`\`text
high[install-before-user]: apt-get needs root, and this RUN runs as \`app\`
 --> Dockerfile:3:5
  |
2 | USER app
  |      --- the user is changed here
3 | RUN apt-get install -y curl
  |     ^^^^^^^^^^^^^^^^^^^^^^^ the build fails
  |
  = help: put USER root before this RUN and USER app after it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:13.1
 USER app
+USER root
 RUN apt-get install -y curl
+USER app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:13.1
USER app
USER root
RUN apt-get install -y curl
USER app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:13.1
RUN useradd -m app
USER app
RUN apt-get update && apt-get install -y curl
\`\`\`

\`\`\`text
high[install-before-user]: apt-get needs root, and this RUN runs as \`app\`
 --> Dockerfile:4:5
  |
3 | USER app
  |      --- the user is changed here
4 | RUN apt-get update && apt-get install -y curl
  |     ^^^^^^^^^^^^^^ the build fails
  |
  = help: put USER root before this RUN and USER app after it (may change behaviour)

high[install-before-user]: apt-get needs root, and this RUN runs as \`app\`
 --> Dockerfile:4:23
  |
3 | USER app
  |      --- the user is changed here
4 | RUN apt-get update && apt-get install -y curl
  |                       ^^^^^^^^^^^^^^^^^^^^^^^ the build fails
  |
  = help: put USER root before this RUN and USER app after it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:13.1
 RUN useradd -m app
 USER app
+USER root
 RUN apt-get update && apt-get install -y curl
+USER app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:13.1
RUN useradd -m app
RUN apt-get update && apt-get install -y curl
USER app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM grafana/grafana:12.1.0
RUN apk add --no-cache curl
\`\`\`

\`\`\`text
high[install-before-user]: apk needs root, and this RUN runs as \`472\`
 --> Dockerfile:2:5
  |
1 | FROM grafana/grafana:12.1.0
2 | RUN apk add --no-cache curl
  |     ^^^^^^^^^^^^^^^^^^^^^^^ the build fails
  |
  = help: put USER root before this RUN and USER 472 after it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM grafana/grafana:12.1.0
+USER root
 RUN apk add --no-cache curl
+USER 472
\`\`\`

Not reported:

\`\`\`dockerfile
FROM grafana/grafana:12.1.0
USER root
RUN apk add --no-cache curl
USER grafana
\`\`\`

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[install-before-user] why it is fine here\`.
`,"labels-in-final-stage":`# labels-in-final-stage

Put image labels in the stage that ships.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Labels of a builder stage are discarded with it. The final image then does not name its source, revision or licence, and no one can trace a running container back to the commit it was built from.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
LABEL org.opencontainers.image.source=https://example.com/app
FROM scratch
COPY --from=build /app /app
\`\`\`

\`\`\`text
medium[labels-in-final-stage]: the final image does not have this label
 --> Dockerfile:2:7
  |
1 | FROM golang:1.24 AS build
2 | LABEL org.opencontainers.image.source=https://example.com/app
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ only stage \`build\` does
  |
  = help: move it to the final stage
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM golang:1.24 AS build
-LABEL org.opencontainers.image.source=https://example.com/app
 FROM scratch
+LABEL org.opencontainers.image.source=https://example.com/app
 COPY --from=build /app /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM scratch
LABEL org.opencontainers.image.source=https://example.com/app
COPY --from=build /app /app
\`\`\`

## Standards

OWASP-13

## References

- [OCI annotations](https://github.com/opencontainers/image-spec/blob/main/annotations.md)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[labels-in-final-stage] why it is fine here\`.
`,"lean-final-stage":`# lean-final-stage

Keep compilers, package tools and debug tools out of the final image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | strict |

## Why

An intruder uses the tools that are present. With a compiler, a package manager and curl in the container, the next step of an attack is one command away. Each of these packages also needs its own sec\
urity updates.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13-slim
RUN apt-get update && apt-get install -y build-essential libpq-dev git && pip install -r r.txt
\`\`\`

\`\`\`text
medium[lean-final-stage]: \`build-essential\`, \`libpq-dev\`, \`git\` stay in the final image
 --> Dockerfile:2:42
  |
1 | FROM python:3.13-slim
2 | RUN apt-get update && apt-get install -y build-essential libpq-dev git && pip install -r r.txt
  |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: build in a separate stage and copy the result
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13-slim AS build
RUN apt-get update && apt-get install -y build-essential libpq-dev git && pip wheel -r r.txt
FROM python:3.13-slim
RUN apt-get update && apt-get install -y libpq5 curl && apt-get install -y gcc && make && apt-get purge -y gcc
HEALTHCHECK CMD curl -f http://localhost/
\`\`\`

## Use instead

Compile in a separate stage, \`FROM ... AS build\`, and copy the result with \`COPY --from=build\`: a virtual environment, a binary, a node_modules folder. The final stage needs only the runtime packages,\
 such as libpq5 for libpq-dev.

## Standards

CIS-4.3

## References

- [Multi-stage builds](https://docs.docker.com/build/building/multi-stage/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[lean-final-stage] why it is fine here\`.
`,"lean-package-install":`# lean-package-install

Install only needed packages and leave no package lists behind.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | strict |

## Why

Recommended packages are software that no one asked for, each with its own vulnerabilities and updates. Package lists and caches are useless at run time: they make the image larger and tell an intrude\
r which old versions are in it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y nginx
\`\`\`

\`\`\`text
low[lean-package-install]: this RUN leaves more in the image than needed: add --no-install-recommends; remove /var/lib/apt/lists/*
 --> Dockerfile:2:1
  |
1 | FROM debian:12.9
2 | RUN apt-get update && apt-get install -y nginx
  | ^^^
  |
  = help: add --no-install-recommends; remove /var/lib/apt/lists/*; add the recommended packages that are needed by name (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN apt-get update && apt-get install -y nginx
+RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk add nginx
RUN pip install flask
\`\`\`

\`\`\`text
low[lean-package-install]: this RUN leaves more in the image than needed: add --no-cache
 --> Dockerfile:2:1
  |
1 | FROM alpine:3.21
2 | RUN apk add nginx
  | ^^^
  |
  = help: add --no-cache (may change behaviour)

low[lean-package-install]: this RUN leaves more in the image than needed: add --no-cache-dir
 --> Dockerfile:3:1
  |
2 | RUN apk add nginx
3 | RUN pip install flask
  | ^^^
  |
  = help: add --no-cache-dir (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM alpine:3.21
-RUN apk add nginx
-RUN pip install flask
+RUN apk add --no-cache nginx
+RUN pip install --no-cache-dir flask
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk add --no-cache nginx && pip install --no-cache-dir flask
RUN --mount=type=cache,target=/var/cache/apk apk add git
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM fedora:44
RUN dnf install -y nginx
\`\`\`

\`\`\`text
low[lean-package-install]: this RUN leaves more in the image than needed: end with dnf clean all
 --> Dockerfile:2:1
  |
1 | FROM fedora:44
2 | RUN dnf install -y nginx
  | ^^^
  |
  = help: end with dnf clean all (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM fedora:44
-RUN dnf install -y nginx
+RUN dnf install -y nginx && dnf clean all
\`\`\`

Not reported:

\`\`\`dockerfile
FROM fedora:44
RUN dnf install -y nginx && dnf clean all
\`\`\`

## Standards

CIS-4.3

## References

- [apt-get](https://docs.docker.com/build/building/best-practices/#apt-get)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[lean-package-install] why it is fine here\`.
`,"lockfile-install":`# lockfile-install

Install dependencies exactly as the lock file says.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

Without the lock file the build takes the newest version of every direct and indirect dependency. A package that was compromised an hour ago goes straight into the image, and no two builds of one comm\
it are the same.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN npm install --omit=dev
\`\`\`

\`\`\`text
medium[lockfile-install]: \`npm install\` may change the locked versions
 --> Dockerfile:2:9
  |
1 | FROM node:22.12
2 | RUN npm install --omit=dev
  |         ^^^^^^^
  |
  = help: use npm ci (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-RUN npm install --omit=dev
+RUN npm ci --omit=dev
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN npm ci --omit=dev
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN yarn install --production
RUN pnpm i && uv sync
RUN bundle install
\`\`\`

\`\`\`text
medium[lockfile-install]: \`yarn install\` may change the locked versions
 --> Dockerfile:2:10
  |
1 | FROM node:22.12
2 | RUN yarn install --production
  |          ^^^^^^^
  |
  = help: add --immutable (--frozen-lockfile before Yarn 2)

medium[lockfile-install]: \`pnpm i\` may change the locked versions
 --> Dockerfile:3:10
  |
2 | RUN yarn install --production
3 | RUN pnpm i && uv sync
  |          ^
  |
  = help: add --frozen-lockfile

medium[lockfile-install]: \`uv sync\` may change the locked versions
 --> Dockerfile:3:18
  |
2 | RUN yarn install --production
3 | RUN pnpm i && uv sync
  |                  ^^^^
  |
  = help: add --locked

medium[lockfile-install]: \`bundle install\` may change the locked versions
 --> Dockerfile:4:12
  |
3 | RUN pnpm i && uv sync
4 | RUN bundle install
  |            ^^^^^^^
  |
  = help: set BUNDLE_DEPLOYMENT=true
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ENV BUNDLE_DEPLOYMENT=true
RUN yarn install --frozen-lockfile && npm install -g corepack && npm ci # install
RUN CI=true pnpm i && uv sync --locked && bundle install
\`\`\`

## Standards

OWASP-13

## References

- [npm ci](https://docs.npmjs.com/cli/commands/npm-ci)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[lockfile-install] why it is fine here\`.
`,"no-backdoor-account":`# no-backdoor-account

Do not create accounts in the image that others can log in to.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

A password set in the image is the same in every container, and anyone who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or an authoriz\
ed SSH key is a back door in each of them.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN useradd -m app && echo 'root:hunter2' | chpasswd
RUN passwd -d app
\`\`\`

\`\`\`text
high[no-backdoor-account]: a password is set in the image: it is the same in every container, and anyone who can pull the image can read it
 --> Dockerfile:2:45
  |
1 | FROM debian:12.9
2 | RUN useradd -m app && echo 'root:*******' | chpasswd
  |                                             ^^^^^^^^
  |
  = help: set no password in the image (may change behaviour)

high[no-backdoor-account]: the account has an empty password from here on
 --> Dockerfile:3:12
  |
2 | RUN useradd -m app && echo 'root:*******' | chpasswd
3 | RUN passwd -d app
  |            ^^
  |
  = help: lock the password (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN useradd -m app && echo 'root:hunter2' | chpasswd
-RUN passwd -d app
+RUN useradd -m app
+RUN passwd -l app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN useradd -m app
RUN passwd -l app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN echo 'root:hunter2' | chpasswd && useradd -m -p '$6$abc' app && passwd -d app
RUN useradd -o -u 0 backup && echo 'toor::0:0::/root:/bin/sh' >> /etc/passwd
\`\`\`

\`\`\`text
high[no-backdoor-account]: a password is set in the image: it is the same in every container, and anyone who can pull the image can read it
 --> Dockerfile:2:27
  |
1 | FROM debian:12.9
2 | RUN echo 'root:*******' | chpasswd && useradd -m -p '******' app && passwd -d app
  |                           ^^^^^^^^
  |
  = help: set no password in the image (may change behaviour)

high[no-backdoor-account]: a password hash is set in the image: anyone who can pull it can try to crack it
 --> Dockerfile:2:50
  |
1 | FROM debian:12.9
2 | RUN echo 'root:*******' | chpasswd && useradd -m -p '******' app && passwd -d app
  |                                                  ^^^^^^^^^^^
  |
  = help: give it no password (may change behaviour)

high[no-backdoor-account]: the account has an empty password from here on
 --> Dockerfile:2:76
  |
1 | FROM debian:12.9
2 | RUN echo 'root:*******' | chpasswd && useradd -m -p '******' app && passwd -d app
  |                                                                            ^^
  |
  = help: lock the password (may change behaviour)

high[no-backdoor-account]: \`backup\` has uid 0: it is root under another name
 --> Dockerfile:3:5
  |
2 | RUN echo 'root:*******' | chpasswd && useradd -m -p '******' app && passwd -d app
3 | RUN useradd -o -u 0 backup && echo 'toor::0:0::/root:/bin/sh' >> /etc/passwd
  |     ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it: no one has to log in to a container, and \`docker exec\` needs no password

high[no-backdoor-account]: this line creates an account with uid 0 or without a password
 --> Dockerfile:3:36
  |
2 | RUN echo 'root:*******' | chpasswd && useradd -m -p '******' app && passwd -d app
3 | RUN useradd -o -u 0 backup && echo 'toor::0:0::/root:/bin/sh' >> /etc/passwd
  |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it: no one has to log in to a container, and \`docker exec\` needs no password
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN echo 'root:hunter2' | chpasswd && useradd -m -p '$6$abc' app && passwd -d app
+RUN useradd -m app && passwd -l app
 RUN useradd -o -u 0 backup && echo 'toor::0:0::/root:/bin/sh' >> /etc/passwd
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN useradd -m app && usermod -p '*' app && passwd -l root && echo 'nobody:x:65534:65534::/:/sbin/nologin' > /etc/passwd && chmod g=u /etc/passwd
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN mkdir -p /root/.ssh && echo 'ssh-ed25519 AAAA' >> /root/.ssh/authorized_keys
COPY id.pub /home/app/.ssh/authorized_keys
\`\`\`

\`\`\`text
medium[no-backdoor-account]: anyone who holds the private key to this can log in to every container of the image
 --> Dockerfile:2:28
  |
1 | FROM debian:12.9
2 | RUN mkdir -p /root/.ssh && echo 'ssh-ed25519 AAAA' >> /root/.ssh/authorized_keys
  |                            ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it: no one has to log in to a container, and \`docker exec\` needs no password

medium[no-backdoor-account]: anyone who holds the private key to this can log in to every container of the image
 --> Dockerfile:3:6
  |
2 | RUN mkdir -p /root/.ssh && echo 'ssh-ed25519 AAAA' >> /root/.ssh/authorized_keys
3 | COPY id.pub /home/app/.ssh/authorized_keys
  |      ^^^^^^
  |
  = help: remove it: no one has to log in to a container, and \`docker exec\` needs no password
\`\`\`

## Standards

CWE-798

## References

- [CWE-798: hard-coded credentials](https://cwe.mitre.org/data/definitions/798.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-backdoor-account] why it is fine here\`.
`,"no-broad-copy":`# no-broad-copy

Copy named paths, not a whole context or stage.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | strict |

## Why

COPY . copies whatever is there on the day of the build: tests, history, a file of passwords saved for a minute. Named paths copy only what the image needs, and a .dockerignore that begins with * has \
the same effect.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.26 AS build
COPY . /src
FROM node:22.12
COPY ./ /app
COPY --from=build / /
\`\`\`

\`\`\`text
medium[no-broad-copy]: COPY copies the whole context into the image: name what it needs, or begin .dockerignore with * and include only that
 --> Dockerfile:4:6
  |
3 | FROM node:22.12
4 | COPY ./ /app
  |      ^^

low[no-broad-copy]: the whole stage is copied, including its tools, caches and sources
 --> Dockerfile:5:19
  |
4 | COPY ./ /app
5 | COPY --from=build / /
  |                   ^
  |
  = help: name what the image needs

info[no-broad-copy]: COPY copies the whole context into the build's cache: a change to any file rebuilds this stage
 --> Dockerfile:2:6
  |
1 | FROM golang:1.26 AS build
2 | COPY . /src
  |      ^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.26 AS build
COPY cmd go.* /src/
FROM node:22.12
COPY src/ package*.json /app/
COPY --from=build /out /out
RUN cp . /x
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY . /app
\`\`\`

\`\`\`text
medium[no-broad-copy]: COPY copies the whole context into the image: name what it needs, or begin .dockerignore with * and include only that
 --> Dockerfile:2:6
  |
1 | FROM node:22.12
2 | COPY . /app
  |      ^
\`\`\`

## Use instead

List what the image needs: \`COPY package*.json ./\`, then \`COPY src/ ./src/\`. If that list is too long, begin .dockerignore with \`*\` and include what the image needs again, as in \`!src\` and \`!package*.\
json\`.

## References

- [Build context](https://docs.docker.com/build/concepts/context/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-broad-copy] why it is fine here\`.
`,"no-build-time-key":`# no-build-time-key

Do not generate private keys at build time.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

A key generated during the build is the same in every container, and anyone who can pull the image has it. They can impersonate the server, read recorded traffic, or log in wherever the key is trusted\
. Generate keys when the container first starts.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN ssh-keygen -A && openssl req -x509 -newkey rsa:4096 -nodes -keyout /etc/tls.key -out /etc/tls.crt
\`\`\`

\`\`\`text
medium[no-build-time-key]: a private key is generated during the build
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN ssh-keygen -A && openssl req -x509 -newkey rsa:4096 -nodes -keyout /etc/tls.key -out /etc/tls.crt
  |     ^^^^^^^^^^^^^ anyone who can pull the image has it
  |
  = help: generate it when the container starts, or mount it as a secret

medium[no-build-time-key]: a private key is generated during the build
 --> Dockerfile:2:22
  |
1 | FROM debian:12.9
2 | RUN ssh-keygen -A && openssl req -x509 -newkey rsa:4096 -nodes -keyout /etc/tls.key -out /etc/tls.crt
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone who can pull the image has it
  |
  = help: generate it when the container starts, or mount it as a secret
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9 AS test
RUN openssl genrsa -out /tmp/test.key 2048 && make test
FROM debian:12.9
RUN ssh-keygen -lf /etc/app.pub && openssl x509 -in ca.pem -noout && openssl genrsa -out k 2048 && make sign && rm k
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9 AS keys
RUN openssl genrsa -out /tls/server.key 4096
FROM debian:12.9
COPY --from=keys /tls /etc/tls
\`\`\`

\`\`\`text
medium[no-build-time-key]: a private key is generated during the build
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9 AS keys
2 | RUN openssl genrsa -out /tls/server.key 4096
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone who can pull the image has it
  |
  = help: generate it when the container starts, or mount it as a secret
\`\`\`

## Use instead

Generate the key when the container first starts: an entrypoint that runs \`test -f /data/server.key || openssl genrsa -out /data/server.key 4096\` keeps one key for each volume. A certificate that othe\
rs trust comes from an ACME client, or is mounted as a secret.

## Standards

CWE-321

## References

- [CWE-321: hard-coded cryptographic key](https://cwe.mitre.org/data/definitions/321.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-build-time-key] why it is fine here\`.
`,"no-cleartext-download":`# no-cleartext-download

Do not download over http or ftp.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

A finding is low where what is fetched is signed, or its checksum is compared.

## Why

http does not protect a download: any router, proxy or open network between the builder and the server can replace it unnoticed, and the replacement is built into the image.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLO http://example.com/tool.tgz && pip install --index-url http://pypi.example.com/simple x
ADD http://example.com/a.tgz /opt/
\`\`\`

\`\`\`text
medium[no-cleartext-download]: \`http://example.com/tool.tgz\` is fetched without encryption
 --> Dockerfile:2:17
  |
1 | FROM debian:12.9
2 | RUN curl -fsSLO http://example.com/tool.tgz && pip install --index-url http://pypi.example.com/simple x
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can replace it
  |
  = help: use https (may change behaviour)

medium[no-cleartext-download]: \`http://pypi.example.com/simple\` is fetched without encryption
 --> Dockerfile:2:72
  |
1 | FROM debian:12.9
2 | RUN curl -fsSLO http://example.com/tool.tgz && pip install --index-url http://pypi.example.com/simple x
  |                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can replace it
  |
  = help: use https (may change behaviour)

medium[no-cleartext-download]: \`http://example.com/a.tgz\` is fetched without encryption
 --> Dockerfile:3:5
  |
2 | RUN curl -fsSLO http://example.com/tool.tgz && pip install --index-url http://pypi.example.com/simple x
3 | ADD http://example.com/a.tgz /opt/
  |     ^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can replace it
  |
  = help: use https (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -fsSLO http://example.com/tool.tgz && pip install --index-url http://pypi.example.com/simple x
-ADD http://example.com/a.tgz /opt/
+RUN curl -fsSLO https://example.com/tool.tgz && pip install --index-url https://pypi.example.com/simple x
+ADD https://example.com/a.tgz /opt/
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLO https://example.com/tool.tgz && pip install --index-url https://pypi.example.com/simple x
ADD https://example.com/a.tgz /opt/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN echo "deb http://deb.example.com/debian stable main" > /etc/apt/sources.list.d/x.list
\`\`\`

\`\`\`text
low[no-cleartext-download]: \`deb http://deb.example.com/debian stable main\` is fetched without encryption
 --> Dockerfile:2:10
  |
1 | FROM debian:12.9
2 | RUN echo "deb http://deb.example.com/debian stable main" > /etc/apt/sources.list.d/x.list
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ packages are signed, but anyone on the network path can see what is requested and hold updates back
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -f http://localhost:8080/ready && wget http://db/dump && echo see http://example.com && export http_proxy=http://proxy.example.com:3128
HEALTHCHECK CMD curl -f http://example.com/health
\`\`\`

## Standards

CWE-319

## References

- [CWE-319: cleartext transmission](https://cwe.mitre.org/data/definitions/319.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-cleartext-download] why it is fine here\`.
`,"no-curl-pipe-shell":`# no-curl-pipe-shell

Do not pipe downloads into a shell.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

A finding is critical where anyone on the network path can replace the download; medium where the stage does not ship.

## Why

Whatever the server sends is run at once, as root, and no one has reviewed it. Anyone who takes over the server, its domain or its account, or sends one visitor something else, controls every image bu\
ilt from then on.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSL https://example.com/install.sh | sudo bash -s -- --yes
\`\`\`

\`\`\`text
high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN curl -fsSL https://example.com/install.sh | sudo bash -s -- --yes
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ runs whatever the server sends
  |
  = help: save it, compare its checksum, then run it; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -fsSL https://example.com/install.sh | sudo bash -s -- --yes
+RUN curl -fsSL -o /tmp/install.sh https://example.com/install.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/install.sh" | sha256sum -c - && sudo bash /tmp/install\
.sh --yes && rm /tmp/install.sh
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSL -o /tmp/install.sh https://example.com/install.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/install.sh" | sha256sum -c - && sudo bash /tmp/install.\
sh --yes && rm /tmp/install.sh
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo bash
RUN bash <(wget -qO- https://example.com/i.sh) && sh -c "$(curl -L https://example.com/i.sh)"
\`\`\`

\`\`\`text
high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:2:23
  |
1 | FROM debian:12.9
2 | RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo bash
  |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ runs whatever the server sends
  |
  = help: save it, compare its checksum, then run it; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)

high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:3:5
  |
2 | RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo bash
3 | RUN bash <(wget -qO- https://example.com/i.sh) && sh -c "$(curl -L https://example.com/i.sh)"
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ runs whatever the server sends
  |
  = help: save it, compare its checksum, then run it; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)

high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:3:58
  |
2 | RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo bash
3 | RUN bash <(wget -qO- https://example.com/i.sh) && sh -c "$(curl -L https://example.com/i.sh)"
  |                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ runs whatever the server sends
  |
  = help: save it, compare its checksum, then run it; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo bash
-RUN bash <(wget -qO- https://example.com/i.sh) && sh -c "$(curl -L https://example.com/i.sh)"
+RUN apt-get update && curl -fsSL -o /tmp/install.sh https://example.com/install.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/install.sh" | sha256sum -c - && sudo\
 bash /tmp/install.sh && rm /tmp/install.sh
+RUN wget -qO /tmp/i.sh https://example.com/i.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/i.sh" | sha256sum -c - && bash /tmp/i.sh && rm /tmp/i.sh && curl -L -o \
/tmp/i.sh https://example.com/i.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/i.sh" | sha256sum -c - && sh /tmp/i.sh && rm /tmp/i.sh
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLo i.sh https://example.com/install.sh && echo "0123abcd  i.sh" | sha256sum -c && sh i.sh
RUN curl -L https://example.com/a.tgz | tar xz && curl https://example.com/v.json | python3 -c "import json"
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN wget https://example.com/setup.sh && chmod +x setup.sh && ./setup.sh --yes
\`\`\`

\`\`\`text
high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:2:63
  |
1 | FROM debian:12.9
2 | RUN wget https://example.com/setup.sh && chmod +x setup.sh && ./setup.sh --yes
  |                                                               ^^^^^^^^^^ runs whatever was downloaded
  |     --------------------------------- downloaded here
  |
  = help: compare its checksum before it is run; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN wget https://example.com/setup.sh && chmod +x setup.sh && ./setup.sh --yes
+RUN wget https://example.com/setup.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  setup.sh" | sha256sum -c - && chmod +x setup.sh && ./setup.sh --yes
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN wget https://example.com/setup.sh && gpg --verify setup.sh.asc setup.sh && ./setup.sh --yes
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command"]
RUN iwr https://example.com/i.ps1 | iex
RUN iwr https://example.com/s.exe -OutFile s.exe; Start-Process .\\s.exe -Wait
\`\`\`

\`\`\`text
high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:3:5
  |
2 | SHELL ["powershell", "-Command"]
3 | RUN iwr https://example.com/i.ps1 | iex
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: save it, compare it with Get-FileHash, then run it

high[no-curl-pipe-shell]: a download is run unchecked
 --> Dockerfile:4:65
  |
3 | RUN iwr https://example.com/i.ps1 | iex
4 | RUN iwr https://example.com/s.exe -OutFile s.exe; Start-Process .\\s.exe -Wait
  |                                                                 ^^^^^^^
  |     -------------------------------------------- downloaded here
  |
  = help: compare it with Get-FileHash first
\`\`\`

Not reported:

\`\`\`dockerfile
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command"]
RUN iwr https://example.com/s.exe -OutFile s.exe; if ((Get-FileHash s.exe).Hash -ne $Env:SUM) { exit 1 }; Start-Process .\\s.exe -Wait
\`\`\`

## Standards

OWASP-13, CWE-494

## References

- [CWE-494: download of code without integrity check](https://cwe.mitre.org/data/definitions/494.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-curl-pipe-shell] why it is fine here\`.
`,"no-dev-dependencies":`# no-dev-dependencies

Keep development dependencies out of the final image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | medium | strict |

## Why

Test runners, bundlers and debuggers are hundreds of packages that the service never runs. Each can be compromised or have a vulnerability, and many of them run whatever code they are given.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN npm ci
\`\`\`

\`\`\`text
low[no-dev-dependencies]: development dependencies end up in the image: add --omit=dev
 --> Dockerfile:2:9
  |
1 | FROM node:22.12
2 | RUN npm ci
  |         ^^
  |
  = help: add --omit=dev (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-RUN npm ci
+RUN npm ci --omit=dev
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN npm ci --omit=dev
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12 AS deps
RUN npm ci --only=production
FROM composer:2 AS vendor
RUN composer install
FROM node:22.12
COPY --from=deps /app/node_modules ./node_modules
COPY --from=vendor /app/vendor ./vendor
\`\`\`

\`\`\`text
low[no-dev-dependencies]: \`--only=production\` is deprecated, and npm will drop it: use --omit=dev
 --> Dockerfile:2:12
  |
1 | FROM node:22.12 AS deps
2 | RUN npm ci --only=production
  |            ^^^^^^^^^^^^^^^^^
  |
  = help: use --omit=dev (may change behaviour)

low[no-dev-dependencies]: development dependencies end up in the image: add --no-dev
 --> Dockerfile:4:14
  |
3 | FROM composer:2 AS vendor
4 | RUN composer install
  |              ^^^^^^^
  |
  = help: add --no-dev (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12 AS deps
-RUN npm ci --only=production
+RUN npm ci --omit=dev
 FROM composer:2 AS vendor
-RUN composer install
+RUN composer install --no-dev
 FROM node:22.12
 COPY --from=deps /app/node_modules ./node_modules
 COPY --from=vendor /app/vendor ./vendor
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
RUN npm ci && npm run build
FROM node:22.12
ENV NODE_ENV=production
RUN npm ci
COPY --from=build /app/dist ./dist
\`\`\`

## Standards

CIS-4.3

## References

- [npm ci --omit](https://docs.npmjs.com/cli/commands/npm-ci#omit)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-dev-dependencies] why it is fine here\`.
`,"no-empty-continuation":`# no-empty-continuation

Do not leave empty lines inside a continued instruction.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | recommended |

## Why

A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN a && \\

    b && \\
    # a comment is fine
    c
\`\`\`

\`\`\`text
low[no-empty-continuation]: an empty line does not end RUN: what follows is still part of it
 --> Dockerfile:3:1
  |
2 | RUN a && \\
3 |
  | ^
  |
  = help: delete the empty line
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 RUN a && \\
-
     b && \\
     # a comment is fine
     c
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN a && \\
    b && \\
    # a comment is fine
    c
\`\`\`

## References

- [NoEmptyContinuation](https://docs.docker.com/reference/build-checks/no-empty-continuation/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-empty-continuation] why it is fine here\`.
`,"no-extra-index":`# no-extra-index

Do not mix a private and a public package index.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

With an extra index, pip takes the highest version from any of them. Anyone who publishes a higher version under the name of one of your private packages on the public index gets it installed in your \
build: dependency confusion.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
\`\`\`

\`\`\`text
medium[no-extra-index]: pip uses \`https://pypi.corp.example/simple\` and the public index, and installs the higher version
 --> Dockerfile:2:17
  |
1 | FROM python:3.13
2 | RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone can publish packages under your private names there
  |
  = help: use this index alone, and check that it also has the public packages (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13
-RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
+RUN pip install --index-url https://pypi.corp.example/simple internal-tool
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN pip install --index-url https://pypi.corp.example/simple internal-tool
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
ENV PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
\`\`\`

\`\`\`text
medium[no-extra-index]: pip uses \`https://pypi.corp.example/simple\` and the public index, and installs the higher version
 --> Dockerfile:2:5
  |
1 | FROM python:3.13
2 | ENV PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone can publish packages under your private names there
  |
  = help: use this index alone, and check that it also has the public packages (may change behaviour)

medium[no-extra-index]: pip uses \`https://pypi.corp.example/simple\` and the public index, and installs the higher version
 --> Dockerfile:3:17
  |
2 | ENV PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
3 | RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone can publish packages under your private names there
  |
  = help: use this index alone, and check that it also has the public packages (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13
-ENV PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
-RUN pip install --extra-index-url https://pypi.corp.example/simple internal-tool
+ENV PIP_INDEX_URL=https://pypi.corp.example/simple
+RUN pip install --index-url https://pypi.corp.example/simple internal-tool
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
ENV PIP_INDEX_URL=https://pypi.corp.example/simple
RUN pip install --extra-index-url https://download.pytorch.org/whl/cpu torch
RUN pip install --require-hashes --extra-index-url https://pypi.corp.example/simple -r requirements.txt
\`\`\`

## Standards

CWE-427

## References

- [pip and extra indexes](https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-extra-index] why it is fine here\`.
`,"no-insecure-tls":`# no-insecure-tls

Do not switch off or downgrade TLS checks in build commands.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

A finding is medium where only an old protocol version or a missing encryption is accepted.

## Why

Without certificate verification, anyone between the builder and the server can send a file of their own, and it becomes part of the image. TLS then no longer proves which server answers.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -k -o a.tgz https://example.com/a.tgz && wget --no-check-certificate https://example.com/b
\`\`\`

\`\`\`text
high[no-insecure-tls]: \`-k\` accepts any TLS certificate
 --> Dockerfile:2:10
  |
1 | FROM debian:12.9
2 | RUN curl -k -o a.tgz https://example.com/a.tgz && wget --no-check-certificate https://example.com/b
  |          ^^ anyone on the network path can read and change what is transferred
  |
  = help: remove -k (may change behaviour)

high[no-insecure-tls]: \`--no-check-certificate\` accepts any TLS certificate
 --> Dockerfile:2:56
  |
1 | FROM debian:12.9
2 | RUN curl -k -o a.tgz https://example.com/a.tgz && wget --no-check-certificate https://example.com/b
  |                                                        ^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove --no-check-certificate (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -k -o a.tgz https://example.com/a.tgz && wget --no-check-certificate https://example.com/b
+RUN curl -o a.tgz https://example.com/a.tgz && wget https://example.com/b
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -o a.tgz https://example.com/a.tgz && wget https://example.com/b
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
RUN pip install --trusted-host pypi.example.com x
\`\`\`

\`\`\`text
high[no-insecure-tls]: \`npm config set strict-ssl false\` accepts any TLS certificate
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: add the missing CA certificate to the trust store instead

high[no-insecure-tls]: \`-c http.sslVerify=false\` accepts any TLS certificate
 --> Dockerfile:2:44
  |
1 | FROM debian:12.9
2 | RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
  |                                            ^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove -c (may change behaviour)

high[no-insecure-tls]: \`--trusted-host\` accepts any TLS certificate
 --> Dockerfile:3:17
  |
2 | RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
3 | RUN pip install --trusted-host pypi.example.com x
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove --trusted-host (may change behaviour)

medium[no-insecure-tls]: \`--tlsv1.0\` allows versions of TLS that are broken
 --> Dockerfile:2:108
  |
1 | FROM debian:12.9
2 | RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
  |                                                                                                            ^^^^^^^^^ anyone on the network path can attack the connection
  |
  = help: remove --tlsv1.0 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN npm config set strict-ssl false && git -c http.sslVerify=false clone https://example.com/r.git && curl --tlsv1.0 https://example.com
-RUN pip install --trusted-host pypi.example.com x
+RUN npm config set strict-ssl false && git clone https://example.com/r.git && curl https://example.com
+RUN pip install x
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLok.tgz https://example.com/k.tgz -Htoken:k | grep -k x && apt-get install -y curl -k8s && echo --insecure-skip-tls-verify
RUN curl --cacert ca.pem https://example.com && npm config set strict-ssl true
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
RUN kubectl --insecure-skip-tls-verify version && mvn -Dmaven.wagon.http.ssl.insecure=true package
\`\`\`

\`\`\`text
high[no-insecure-tls]: \`-o StrictHostKeyChecking=no\` accepts any SSH host key
 --> Dockerfile:2:9
  |
1 | FROM debian:12.9
2 | RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove -o (may change behaviour)

high[no-insecure-tls]: \`StrictHostKeyChecking no\` accepts any SSH host key
 --> Dockerfile:2:66
  |
1 | FROM debian:12.9
2 | RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
  |                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: add the server's key to known_hosts instead

high[no-insecure-tls]: \`--insecure-skip-tls-verify\` accepts any TLS certificate
 --> Dockerfile:3:13
  |
2 | RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
3 | RUN kubectl --insecure-skip-tls-verify version && mvn -Dmaven.wagon.http.ssl.insecure=true package
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove --insecure-skip-tls-verify (may change behaviour)

high[no-insecure-tls]: \`-Dmaven.wagon.http.ssl.insecure=true\` accepts any TLS certificate
 --> Dockerfile:3:55
  |
2 | RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
3 | RUN kubectl --insecure-skip-tls-verify version && mvn -Dmaven.wagon.http.ssl.insecure=true package
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: add the missing CA certificate to the trust store instead
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN ssh -o StrictHostKeyChecking=no git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
-RUN kubectl --insecure-skip-tls-verify version && mvn -Dmaven.wagon.http.ssl.insecure=true package
+RUN ssh git@example.com true && echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
+RUN kubectl version && mvn -Dmaven.wagon.http.ssl.insecure=true package
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN ssh -o StrictHostKeyChecking=yes git@example.com true && grep StrictHostKeyChecking /etc/ssh/ssh_config
RUN kubectl --insecure-skip-tls-verify=false version && mvn -B package
\`\`\`

## Standards

CWE-295, CWE-326

## References

- [CWE-295: improper certificate validation](https://cwe.mitre.org/data/definitions/295.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-insecure-tls] why it is fine here\`.
`,"no-late-delete":`# no-late-delete

Delete files in the layer that added them.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | recommended |

## Why

A later layer never changes an earlier one: what COPY added stays in the image, and rm only hides it. Anyone who pulls the image downloads the earlier layer and can unpack it. A bind mount gives the f\
iles to one RUN and stores nothing.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
COPY --from=build /wheels /wheels
RUN pip install /wheels/* && rm -rf /wheels
WORKDIR /app
COPY id_rsa ./
RUN make && rm id_rsa
\`\`\`

\`\`\`text
high[no-late-delete]: \`id_rsa\` stays in the layer that COPY made
 --> Dockerfile:6:13
  |
5 | COPY id_rsa ./
  | -------------- added here
6 | RUN make && rm id_rsa
  |             ^^^^^^^^^ deleting it here only hides it
  |
  = help: use RUN --mount=type=secret

low[no-late-delete]: \`/wheels\` stays in the layer that COPY made
 --> Dockerfile:3:30
  |
2 | COPY --from=build /wheels /wheels
  | --------------------------------- added here
3 | RUN pip install /wheels/* && rm -rf /wheels
  |                              ^^^^^^^^^^^^^^ deleting it here only hides it
  |
  = help: use RUN --mount=type=bind
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install /wheels/*
COPY app /app
RUN touch /tmp/x && rm /tmp/x && rm -rf /var/lib/apt/lists/*
\`\`\`

## Use instead

Mount the files in the RUN that needs them instead of copying them: \`RUN --mount=type=bind,source=wheels,target=/wheels pip install /wheels/*\` for ordinary files, \`--mount=type=secret\` for secrets. A \
file deleted in the RUN that created it is in no layer.

## References

- [RUN --mount=type=bind](https://docs.docker.com/reference/dockerfile/#run---mounttypebind)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-late-delete] why it is fine here\`.
`,"no-secret-file-copied":`# no-secret-file-copied

Do not copy secret files into an image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

A file that was copied into a layer stays in the image, even when a later instruction deletes it. Anyone who can pull the image has the key, the token or the password, and images are often shared more\
 widely than planned.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12 AS build
WORKDIR /app
COPY .npmrc package.json ./
RUN npm ci && rm .npmrc
\`\`\`

\`\`\`text
high[no-secret-file-copied]: \`.npmrc\` holds credentials of a registry and is copied into the image
 --> Dockerfile:3:6
  |
2 | WORKDIR /app
3 | COPY .npmrc package.json ./
  |      ^^^^^^
  |
  = help: mount it in the steps that read it, and build with docker build --secret ******************* (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12 AS build
 WORKDIR /app
-COPY .npmrc package.json ./
-RUN npm ci && rm .npmrc
+COPY package.json ./
+RUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
WORKDIR /app
COPY package.json ./
RUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY .env package.json ./keys/id_rsa /app/
\`\`\`

\`\`\`text
high[no-secret-file-copied]: \`.env\` holds secrets and is copied into the image
 --> Dockerfile:2:6
  |
1 | FROM node:22.12
2 | COPY .env package.json ./keys/id_rsa /app/
  |      ^^^^
  |
  = help: mount it when the container runs, as a Compose secret or with --mount type=bind,src=./.env,dst=/app/.env,ro

high[no-secret-file-copied]: \`./keys/id_rsa\` holds an SSH key and is copied into the image
 --> Dockerfile:2:24
  |
1 | FROM node:22.12
2 | COPY .env package.json ./keys/id_rsa /app/
  |                        ^^^^^^^^^^^^^
  |
  = help: use RUN --mount=type=ssh, or RUN --mount=type=secret,id=id_rsa,target=/app/id_rsa
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
COPY .env.example id_rsa.pub certs/ca.pem /app/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12 AS build
COPY .npmrc ./
FROM node:22.12
\`\`\`

\`\`\`text
medium[no-secret-file-copied]: \`.npmrc\` holds credentials of a registry and is copied into a build layer, which the cache keeps
 --> Dockerfile:2:6
  |
1 | FROM node:22.12 AS build
2 | COPY .npmrc ./
  |      ^^^^^^
  |
  = help: mount it in the steps that read it, and build with docker build --secret ******************* (may change behaviour)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
FROM node:22.12
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-538

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-file-copied] why it is fine here\`.
`,"no-secret-in-arg":`# no-secret-in-arg

Keep secrets out of build arguments.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

The value of a build argument stays in the image's history, in the build cache and in provenance attestations: \`docker history\` prints it to anyone who can pull the image. A build secret is mounted fo\
r one command and is not stored.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
ENV NPM_TOKEN=$NPM_TOKEN
RUN npm ci
\`\`\`

\`\`\`text
medium[no-secret-in-arg]: \`NPM_TOKEN\` takes a credential as a build argument
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | ARG NPM_TOKEN
  |     ^^^^^^^^^ it stays in the history and provenance
  |
  = help: mount it where it is used, and build with docker build --secret **************************; check that nothing needs it when the container runs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-ARG NPM_TOKEN
-ENV NPM_TOKEN=$NPM_TOKEN
-RUN npm ci
+RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
ENV NPM_TOKEN=$NPM_TOKEN
\`\`\`

\`\`\`text
medium[no-secret-in-arg]: \`NPM_TOKEN\` takes a credential as a build argument
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | ARG NPM_TOKEN
  |     ^^^^^^^^^ it stays in the history and provenance
  |
  = help: mount it where it is used, and build with docker build --secret **************************; check that nothing needs it when the container runs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-ARG NPM_TOKEN
-ENV NPM_TOKEN=$NPM_TOKEN
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ARG TOKEN_TTL=60 PYTHON_GPG_KEY=ABCDEF GITHUB_TOKEN_FILE
RUN --mount=type=secret,id=npm_token npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG DB_PASSWORD=Tr0ub4dor3
FROM debian:12.9
ARG DB_PASSWORD
\`\`\`

\`\`\`text
high[no-secret-in-arg]: \`DB_PASSWORD\` has a credential as its default
 --> Dockerfile:1:5
  |
1 | ARG DB_PASSWORD=**********
  |     ^^^^^^^^^^^^^^^^^^^^^^ it stays in the history and provenance
2 | FROM debian:12.9
3 | ARG DB_PASSWORD
  |     ----------- declared again
  |
  = help: mount it where it is used, and build with docker build --secret ******************************; check that nothing needs it when the container runs (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
-ARG DB_PASSWORD=Tr0ub4dor3
 FROM debian:12.9
-ARG DB_PASSWORD
\`\`\`

Not reported:

\`\`\`dockerfile
ARG DB_PASSWORD_FILE=/run/secrets/db
FROM debian:12.9
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-798

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-arg] why it is fine here\`.
`,"no-secret-in-run":`# no-secret-in-run

Keep secrets out of RUN commands and heredocs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

The text of every RUN is stored in the image's history, and the files it writes are stored in a layer: anyone who can pull the image can read both. The Dockerfile itself is in the repository. A secret\
 mount exists for one command and is not stored.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN API_TOKEN=c0ffee5ecret1 make
\`\`\`

\`\`\`text
high[no-secret-in-run]: a credential is written in the command
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN API_TOKEN=************* make
  |     ^^^^^^^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: mount it as a secret, and build with docker build --secret **************************; rotate the one that is in the history (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN API_TOKEN=c0ffee5ecret1 make
+RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN make
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN make
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -u deploy:Tr0ub4dor3 https://example.com/a && echo "DB_PASSWORD=Tr0ub4dor3" > /app/.env
RUN git clone https://bot:Tr0ub4dor3@example.com/r.git && API_TOKEN=c0ffee5ecret1 make
\`\`\`

\`\`\`text
high[no-secret-in-run]: a credential is written in the command
 --> Dockerfile:2:13
  |
1 | FROM debian:12.9
2 | RUN curl -u deploy:********** https://example.com/a && echo "DB_PASSWORD=**********" > /app/.env
  |             ^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: mount it as a secret, and build with docker build --secret **********************************; rotate the one that is in the history (may change behaviour)

high[no-secret-in-run]: a credential is written in the command
 --> Dockerfile:2:61
  |
1 | FROM debian:12.9
2 | RUN curl -u deploy:********** https://example.com/a && echo "DB_PASSWORD=**********" > /app/.env
  |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: use RUN --mount=type=secret

high[no-secret-in-run]: a password in a URL is written in the command
 --> Dockerfile:3:15
  |
2 | RUN curl -u deploy:********** https://example.com/a && echo "DB_PASSWORD=**********" > /app/.env
3 | RUN git clone https://bot:**********@example.com/r.git && API_TOKEN=************* make
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: use RUN --mount=type=secret

high[no-secret-in-run]: a credential is written in the command
 --> Dockerfile:3:59
  |
2 | RUN curl -u deploy:********** https://example.com/a && echo "DB_PASSWORD=**********" > /app/.env
3 | RUN git clone https://bot:**********@example.com/r.git && API_TOKEN=************* make
  |                                                           ^^^^^^^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: mount it as a secret, and build with docker build --secret **************************; rotate the one that is in the history (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -u deploy:Tr0ub4dor3 https://example.com/a && echo "DB_PASSWORD=Tr0ub4dor3" > /app/.env
-RUN git clone https://bot:Tr0ub4dor3@example.com/r.git && API_TOKEN=c0ffee5ecret1 make
+RUN --mount=type=secret,id=CURL_PASSWORD,env=CURL_PASSWORD curl -u deploy:"$CURL_PASSWORD" https://example.com/a && echo "DB_PASSWORD=Tr0ub4dor3" > /app/.env
+RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN git clone https://bot:Tr0ub4dor3@example.com/r.git && make
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n https://example.com/a
RUN --mount=type=secret,id=t TOKEN=$(cat /run/secrets/t) make && echo ok && curl -u "$USER:$PASS" https://example.com && echo PASSWORD=xxxxxxxx > .env.example
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
COPY <<EOF /etc/app.ini
[db]
password = Tr0ub4dor3
EOF
\`\`\`

\`\`\`text
high[no-secret-in-run]: a credential is written in the command
 --> Dockerfile:4:1
  |
3 | [db]
4 | password = **********
  | ^^^^^^^^^^^^^^^^^^^^^ it stays in the image's history and layers
  |
  = help: use RUN --mount=type=secret
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
COPY <<EOF /etc/app.ini
[db]
password_file = /run/secrets/db
EOF
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-798, CWE-538

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-run] why it is fine here\`.
`,"no-secret-mount-leak":`# no-secret-mount-leak

Do not let a mounted build secret escape into a layer.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

A secret mount is gone after its RUN, but a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not remove it from the earlier layer: anyon\
e who can pull the image, or the cache, has it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci
RUN --mount=type=secret,id=key cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git
RUN rm .npmrc
\`\`\`

\`\`\`text
high[no-secret-mount-leak]: the value of \`NPM_TOKEN\` is written to \`.npmrc\`
 --> Dockerfile:3:10
  |
2 | ARG NPM_TOKEN
3 | RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stays in the image
  |
  = help: mount the secret where it is needed, or remove the file in the same RUN

high[no-secret-mount-leak]: the secret \`/run/secrets/key\` is written to \`~/.ssh/id_ed25519\`
 --> Dockerfile:4:32
  |
3 | RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci
4 | RUN --mount=type=secret,id=key cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git
  |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stays in the image
  |
  = help: remove ~/.ssh/id_ed25519 in the same RUN (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
 ARG NPM_TOKEN
 RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci
-RUN --mount=type=secret,id=key cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git
+RUN --mount=type=secret,id=key cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git && rm -f ~/.ssh/id_ed25519
 RUN rm .npmrc
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci && rm .npmrc
RUN --mount=type=secret,id=key --mount=type=tmpfs,target=/root/.ssh cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
RUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/app.git /app && npm ci --prefix /app
COPY <<EOF /root/.npmrc
//registry.npmjs.org/:_authToken=\${NPM_TOKEN}
EOF
\`\`\`

\`\`\`text
high[no-secret-mount-leak]: the value of \`TOKEN\` is written to \`/app/.git/config\`
 --> Dockerfile:3:54
  |
2 | ARG NPM_TOKEN
3 | RUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/app.git /app && npm ci --prefix /app
  |                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stays in the image
  |
  = help: give it to git with \`-c http.extraHeader=...\` before the subcommand, which stores nothing, or remove the file in the same RUN

high[no-secret-mount-leak]: COPY writes the value of \`NPM_TOKEN\` into \`/root/.npmrc\`
 --> Dockerfile:5:34
  |
4 | COPY <<EOF /root/.npmrc
5 | //registry.npmjs.org/:_authToken=\${NPM_TOKEN}
  |                                  ^^^^^^^^^^^^ stays in the image
  |
  = help: mount the file as a secret in the RUN that needs it, or quote the here-document's delimiter so that the variable is not expanded
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/app.git /app && rm -rf /app/.git && npm ci --prefix /app
RUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/lib.git /lib && git -C /lib remote set-url origin https://git.example.com/lib.git
COPY <<'EOF' /root/.npmrc
//registry.npmjs.org/:_authToken=\${NPM_TOKEN}
EOF
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN --mount=type=secret,id=token,mode=0444 npm ci
\`\`\`

\`\`\`text
low[no-secret-mount-leak]: mode 0444 lets every account in this step read it; 0400 is enough
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | RUN --mount=type=secret,id=token,mode=0444 npm ci
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: use mode=0400 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-RUN --mount=type=secret,id=token,mode=0444 npm ci
+RUN --mount=type=secret,id=token,mode=0400 npm ci
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN --mount=type=secret,id=token,mode=0400 npm ci
\`\`\`

## Standards

OWASP-12, CWE-538

## References

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-mount-leak] why it is fine here\`.
`,"no-setuid-binary":`# no-setuid-binary

Do not create setuid, setgid or privileged-capability binaries.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Such a program runs with its owner's rights, usually root's, no matter who starts it. One flaw in it, or in a library it loads, takes an intruder from the container's unprivileged account to root insi\
de it. With no-new-privileges it does not even work.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN make install && chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
COPY --chmod=4755 tool /usr/bin/
\`\`\`

\`\`\`text
medium[no-setuid-binary]: chmod \`4755\` makes \`/usr/bin/tool\` setuid
 --> Dockerfile:2:27
  |
1 | FROM debian:12.9
2 | RUN make install && chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
  |                           ^^^^ anyone who starts it gets its owner's rights
  |
  = help: use 0755 (may change behaviour)

medium[no-setuid-binary]: chmod \`u+s\` makes \`/usr/bin/other\` setuid
 --> Dockerfile:2:55
  |
1 | FROM debian:12.9
2 | RUN make install && chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
  |                                                       ^^^ anyone who starts it gets its owner's rights
  |
  = help: remove the chmod (may change behaviour)

medium[no-setuid-binary]: COPY \`4755\` makes \`/usr/bin/\` setuid
 --> Dockerfile:3:6
  |
2 | RUN make install && chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
3 | COPY --chmod=4755 tool /usr/bin/
  |      ^^^^^^^^^^^^ anyone who starts it gets its owner's rights
  |
  = help: use 0755 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN make install && chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
-COPY --chmod=4755 tool /usr/bin/
+RUN make install && chmod 0755 /usr/bin/tool
+COPY --chmod=0755 tool /usr/bin/
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN make install && chmod 0755 /usr/bin/tool
COPY --chmod=0755 tool /usr/bin/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
COPY --chmod=4755 tool /usr/bin/
\`\`\`

\`\`\`text
high[no-setuid-binary]: setcap \`cap_sys_admin+ep\` gives anyone who starts this program enough to leave the container, if the container has it
 --> Dockerfile:2:68
  |
1 | FROM debian:12.9
2 | RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
  |                                                                    ^^^^^^^^^^^^^^^^
  |
  = help: remove setcap, and give the container the capability if the program needs it (may change behaviour)

medium[no-setuid-binary]: chmod \`u+s\` makes \`/usr/bin/tool\` setuid
 --> Dockerfile:2:11
  |
1 | FROM debian:12.9
2 | RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
  |           ^^^ anyone who starts it gets its owner's rights
  |
  = help: remove the chmod (may change behaviour)

medium[no-setuid-binary]: chmod \`4755\` makes \`/usr/bin/other\` setuid
 --> Dockerfile:2:38
  |
1 | FROM debian:12.9
2 | RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
  |                                      ^^^^ anyone who starts it gets its owner's rights
  |
  = help: use 0755 (may change behaviour)

medium[no-setuid-binary]: COPY \`4755\` makes \`/usr/bin/\` setuid
 --> Dockerfile:3:6
  |
2 | RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
3 | COPY --chmod=4755 tool /usr/bin/
  |      ^^^^^^^^^^^^ anyone who starts it gets its owner's rights
  |
  = help: use 0755 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN chmod u+s /usr/bin/tool && chmod 4755 /usr/bin/other && setcap cap_sys_admin+ep /usr/bin/third
-COPY --chmod=4755 tool /usr/bin/
+RUN chmod 0755 /usr/bin/other
+COPY --chmod=0755 tool /usr/bin/
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod 0755 /usr/bin/tool && chmod u-s,g-s /bin/su && mkdir -p /srv/git && chmod 2775 /srv/git
RUN find / -perm /6000 -type f -exec chmod a-s {} + && setcap cap_net_bind_service=+ep /usr/bin/server && setcap -r /usr/bin/ping
\`\`\`

## Standards

CIS-4.8, OWASP-4, CWE-250

## References

- [execve(2), set-user-ID](https://man7.org/linux/man-pages/man2/execve.2.html)
- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-setuid-binary] why it is fine here\`.
`,"no-sudo":`# no-sudo

Do not run sudo or grant it in an image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

An account that may use sudo can become root: a container that drops to it has dropped nothing, and with NOPASSWD it needs no password. In RUN, sudo does nothing that USER does not do better, and it a\
dds a setuid program to the image.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN sudo apt-get update && useradd -m -G sudo app
\`\`\`

\`\`\`text
medium[no-sudo]: sudo runs here
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN sudo apt-get update && useradd -m -G sudo app
  |     ^^^^
  |
  = help: remove sudo: root runs this already (may change behaviour)

medium[no-sudo]: the account becomes a member of \`sudo\`, so it can become root with sudo
 --> Dockerfile:2:42
  |
1 | FROM debian:12.9
2 | RUN sudo apt-get update && useradd -m -G sudo app
  |                                          ^^^^
  |
  = help: do not add it to the group sudo (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN sudo apt-get update && useradd -m -G sudo app
+RUN apt-get update && useradd -m app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && useradd -m app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN sudo apt-get update && useradd -m -G sudo app
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
\`\`\`

\`\`\`text
high[no-sudo]: NOPASSWD lets the account become root without a password
 --> Dockerfile:3:10
  |
2 | RUN sudo apt-get update && useradd -m -G sudo app
3 | RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: do not grant the account sudo, and check that nothing it starts needs it (may change behaviour)

medium[no-sudo]: sudo runs here
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN sudo apt-get update && useradd -m -G sudo app
  |     ^^^^
  |
  = help: remove sudo: root runs this already (may change behaviour)

medium[no-sudo]: the account becomes a member of \`sudo\`, so it can become root with sudo
 --> Dockerfile:2:42
  |
1 | FROM debian:12.9
2 | RUN sudo apt-get update && useradd -m -G sudo app
  |                                          ^^^^
  |
  = help: do not add it to the group sudo (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN sudo apt-get update && useradd -m -G sudo app
-RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
+RUN apt-get update && useradd -m app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
USER root
RUN apt-get install -y sudo && find / -name sudo && visudo -c && useradd -m -G video app && sudo -u app mkdir /home/app/data
USER app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN usermod -aG wheel app && adduser app sudo
COPY <<EOF /etc/sudoers.d/app
app ALL=(ALL) NOPASSWD: ALL
EOF
\`\`\`

\`\`\`text
high[no-sudo]: NOPASSWD lets the account become root without a password
 --> Dockerfile:4:1
  |
3 | COPY <<EOF /etc/sudoers.d/app
4 | app ALL=(ALL) NOPASSWD: ALL
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it, and run what needs root before \`USER\`

medium[no-sudo]: the account becomes a member of \`wheel\`, so it can become root with sudo
 --> Dockerfile:2:17
  |
1 | FROM debian:12.9
2 | RUN usermod -aG wheel app && adduser app sudo
  |                 ^^^^^
  |
  = help: do not grant the account sudo, and check that nothing it starts needs it (may change behaviour)

medium[no-sudo]: the account becomes a member of \`sudo\`, so it can become root with sudo
 --> Dockerfile:2:42
  |
1 | FROM debian:12.9
2 | RUN usermod -aG wheel app && adduser app sudo
  |                                          ^^^^
  |
  = help: do not grant the account sudo, and check that nothing it starts needs it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN usermod -aG wheel app && adduser app sudo
 COPY <<EOF /etc/sudoers.d/app
 app ALL=(ALL) NOPASSWD: ALL
 EOF
\`\`\`

## Standards

OWASP-4, CWE-250

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-sudo] why it is fine here\`.
`,"no-swallowed-instruction":`# no-swallowed-instruction

Do not let a trailing backslash swallow the next instruction.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

The builder skips comments and blank lines inside a continuation, so one backslash too many makes the next instruction part of this one. A swallowed USER leaves the container running as root; a COPY b\
ecomes arguments of a shell command.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    curl \\

# then the code
COPY . /app
\`\`\`

\`\`\`text
high[no-swallowed-instruction]: this backslash makes \`COPY\` further down part of RUN
 --> Dockerfile:3:10
  |
2 | RUN apt-get update && apt-get install -y \\
3 |     curl \\
  |          ^
  ...
6 | COPY . /app
  | ---- swallowed
  |
  = help: end the instruction here (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 RUN apt-get update && apt-get install -y \\
-    curl \\
+    curl
 
 # then the code
 COPY . /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    curl

# then the code
COPY . /app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    curl \\

# then the code
COPY . /app
\`\`\`

\`\`\`text
high[no-swallowed-instruction]: this backslash makes \`COPY\` further down part of RUN
 --> Dockerfile:3:10
  |
2 | RUN apt-get update && apt-get install -y \\
3 |     curl \\
  |          ^
  ...
6 | COPY . /app
  | ---- swallowed
  |
  = help: end the instruction here (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 RUN apt-get update && apt-get install -y \\
-    curl \\
+    curl
 
 # then the code
 COPY . /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    # for the health check
    curl

COPY . /app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENV APP_HOME /srv/app \\
    NODE_ENV=production
\`\`\`

\`\`\`text
medium[no-swallowed-instruction]: ENV without = after \`APP_HOME\` takes everything after it as the value, so \`NODE_ENV\` is never set: write APP_HOME=
 --> Dockerfile:3:5
  |
2 | ENV APP_HOME /srv/app \\
  |     -------- the value begins here
3 |     NODE_ENV=production
  |     ^^^^^^^^
  |
  = help: write APP_HOME= (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENV APP_HOME /srv/app \\
+ENV APP_HOME=/srv/app \\
     NODE_ENV=production
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENV APP_HOME=/srv/app \\
    NODE_ENV=production
ENV JAVA_OPTS -Xms256m \\
    -Dfile.encoding=UTF-8
\`\`\`

## References

- [Escape and continuation](https://docs.docker.com/reference/dockerfile/#escape)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-swallowed-instruction] why it is fine here\`.
`,"no-undefined-variable":`# no-undefined-variable

Use only variables that are defined in their scope.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

An undefined variable expands to an empty string, and the build continues: labels are empty, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after \
it, which is easy to miss.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

\`\`\`text
medium[no-undefined-variable]: \`REVISION\` is empty here: the ARG before FROM does not reach into the stage
 --> Dockerfile:3:41
  |
1 | ARG REVISION
  |     -------- declared here; repeat \`ARG\` after FROM
2 | FROM debian:12.9
3 | LABEL org.opencontainers.image.revision=\${REVISION}
  |                                         ^^^^^^^^^^^
  |
  = help: add ARG REVISION to the stage
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 ARG REVISION
 FROM debian:12.9
+ARG REVISION
 LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

Not reported:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
ARG REVISION
LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

\`\`\`text
medium[no-undefined-variable]: \`REVISION\` is empty here: the ARG before FROM does not reach into the stage
 --> Dockerfile:3:41
  |
1 | ARG REVISION
  |     -------- declared here; repeat \`ARG\` after FROM
2 | FROM debian:12.9
3 | LABEL org.opencontainers.image.revision=\${REVISION}
  |                                         ^^^^^^^^^^^
  |
  = help: add ARG REVISION to the stage
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 ARG REVISION
 FROM debian:12.9
+ARG REVISION
 LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

Not reported:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
ARG REVISION
LABEL org.opencontainers.image.revision=\${REVISION} note=\${NOTE:-none}
ENV PATH=$PATH:/opt/bin
RUN echo $ANYTHING
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM $BASE
\`\`\`

\`\`\`text
medium[no-undefined-variable]: nothing defines \`BASE\`
 --> Dockerfile:1:6
  |
1 | FROM $BASE
  |      ^^^^^ it is empty here
  |
  = help: declare ARG BASE before the first FROM, with a default (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
+ARG BASE
 FROM $BASE
\`\`\`

Not reported:

\`\`\`dockerfile
ARG BASE
FROM $BASE
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH
COPY --chmod=755 <<EOF /start
#!/bin/sh
exec /opt/app "$@"
EOF
\`\`\`

\`\`\`text
medium[no-undefined-variable]: nothing defines \`LD_LIBRARY_PATH\`
 --> Dockerfile:2:30
  |
1 | FROM debian:12.9
2 | ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH
  |                              ^^^^^^^^^^^^^^^^ it is empty here
  |
  = help: write \${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} (may change behaviour)

medium[no-undefined-variable]: \`$@\` is a shell variable, and empty in the file: the builder expands this here-document unless its delimiter is quoted
 --> Dockerfile:5:16
  |
4 | #!/bin/sh
5 | exec /opt/app "$@"
  |                ^^
  |
  = help: quote the here-document's delimiter, so that nothing in it is expanded (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH
-COPY --chmod=755 <<EOF /start
+ENV LD_LIBRARY_PATH=/opt/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
+COPY --chmod=755 <<'EOF' /start
 #!/bin/sh
 exec /opt/app "$@"
 EOF
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENV LD_LIBRARY_PATH=/opt/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
COPY --chmod=755 <<'EOF' /start
#!/bin/sh
exec /opt/app "$@"
EOF
\`\`\`

## References

- [UndefinedVar](https://docs.docker.com/reference/build-checks/undefined-var/)
- [ARG and FROM](https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-undefined-variable] why it is fine here\`.
`,"no-unreachable-gate":`# no-unreachable-gate

Make scan and test stages part of the build that ships.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate is there, and what it would\
 have caught ships.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS security
RUN safety check && bandit -r .
FROM python:3.13
COPY --from=build /app /app
\`\`\`

\`\`\`text
high[no-unreachable-gate]: the build never runs stage \`security\`, so safety, bandit check nothing: nothing that ships depends on it
 --> Dockerfile:3:15
  |
2 | RUN pip install -r requirements.txt
3 | FROM build AS security
  |               ^^^^^^^^
4 | RUN safety check && bandit -r .
  |     ------------ never run
  |
  = help: make the final stage depend on security, and check that it passes (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13 AS build
 RUN pip install -r requirements.txt
 FROM build AS security
 RUN safety check && bandit -r .
 FROM python:3.13
+RUN --mount=type=bind,from=security,target=/mnt true
 COPY --from=build /app /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS security
RUN safety check && bandit -r .
FROM python:3.13
RUN --mount=type=bind,from=security,target=/mnt true
COPY --from=build /app /app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS security
RUN safety check && bandit -r .
FROM python:3.13
COPY --from=build /app /app
\`\`\`

\`\`\`text
high[no-unreachable-gate]: the build never runs stage \`security\`, so safety, bandit check nothing: nothing that ships depends on it
 --> Dockerfile:3:15
  |
2 | RUN pip install -r requirements.txt
3 | FROM build AS security
  |               ^^^^^^^^
4 | RUN safety check && bandit -r .
  |     ------------ never run
  |
  = help: make the final stage depend on security, and check that it passes (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13 AS build
 RUN pip install -r requirements.txt
 FROM build AS security
 RUN safety check && bandit -r .
 FROM python:3.13
+RUN --mount=type=bind,from=security,target=/mnt true
 COPY --from=build /app /app
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS security
RUN safety check && bandit -r . && touch /ok
FROM python:3.13
COPY --from=security /ok /ok
COPY --from=build /app /app
\`\`\`

## Standards

CWE-693

## References

- [Multi-stage builds](https://docs.docker.com/build/building/multi-stage/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unreachable-gate] why it is fine here\`.
`,"no-unreachable-stage":`# no-unreachable-stage

Remove stages nothing depends on.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | medium | strict |

## Why

BuildKit does not build a stage that the image does not need: a check or a scan in it never runs, although readers believe it does. An unnamed first stage followed by another FROM is usually a mistake\
: what it set up is lost.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN npm ci
FROM node:22.12
CMD ["node"]
\`\`\`

\`\`\`text
low[no-unreachable-stage]: the build never runs this stage: the image needs nothing from it
 --> Dockerfile:1:1
  |
1 | FROM node:22.12
  | ^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
RUN npm ci
FROM node:22.12 AS test
FROM node:22.12
COPY --from=build /app /app
\`\`\`

## Use instead

Delete the stage, or use it: name it and build it with \`--target\`, or copy something from it with \`COPY --from\`.

## References

- [Multi-stage builds](https://docs.docker.com/build/building/multi-stage/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unreachable-stage] why it is fine here\`.
`,"no-unsandboxed-run":`# no-unsandboxed-run

Keep RUN inside the builder's sandbox.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

With \`--security=insecure\` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other \
build on it. With \`--network=host\` it reaches whatever listens on the builder's own network, loopback included.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN --security=insecure make
\`\`\`

\`\`\`text
high[no-unsandboxed-run]: \`--security=insecure\` runs this command like a privileged container on the builder; Compose grants it with \`build.privileged\` or the entitlement security.insecure
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN --security=insecure make
  |     ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove --security=insecure (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN --security=insecure make
+RUN make
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN make
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN --security=insecure mount /dev/sda1 /mnt
RUN --network=host curl http://localhost:3128
\`\`\`

\`\`\`text
high[no-unsandboxed-run]: \`--security=insecure\` runs this command like a privileged container on the builder; Compose grants it with \`build.privileged\` or the entitlement security.insecure
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN --security=insecure mount /dev/sda1 /mnt
  |     ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove --security=insecure (may change behaviour)

medium[no-unsandboxed-run]: \`--network=host\` puts this command on the builder's own network, loopback included
 --> Dockerfile:3:5
  |
2 | RUN --security=insecure mount /dev/sda1 /mnt
3 | RUN --network=host curl http://localhost:3128
  |     ^^^^^^^^^^^^^^
  |
  = help: remove --network=host (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN --security=insecure mount /dev/sda1 /mnt
-RUN --network=host curl http://localhost:3128
+RUN mount /dev/sda1 /mnt
+RUN curl http://localhost:3128
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN --security=sandbox make
RUN --network=none make test
\`\`\`

## Standards

CWE-250

## References

- [RUN --security](https://docs.docker.com/reference/dockerfile/#run---security)
- [RUN --network](https://docs.docker.com/reference/dockerfile/#run---network)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unsandboxed-run] why it is fine here\`.
`,"no-unsigned-packages":`# no-unsigned-packages

Do not disable package signature checks.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

A finding is medium where a key is trusted for every repository; low where a package file that the build itself made is installed.

## Why

Only the signature ties a package to the distribution that made it. Without it a mirror, a proxy or anyone on the network path decides what is installed, as root, in every image that is built.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk add --allow-untrusted tool
\`\`\`

\`\`\`text
high[no-unsigned-packages]: \`--allow-untrusted\` installs packages without checking their signature
 --> Dockerfile:2:13
  |
1 | FROM alpine:3.21
2 | RUN apk add --allow-untrusted tool
  |             ^^^^^^^^^^^^^^^^^
  |
  = help: remove --allow-untrusted (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM alpine:3.21
-RUN apk add --allow-untrusted tool
+RUN apk add tool
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk add tool
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get install -y --allow-unauthenticated tool && echo "deb [trusted=yes] https://example.com/ ./" >> /etc/apt/sources.list
\`\`\`

\`\`\`text
high[no-unsigned-packages]: \`--allow-unauthenticated\` installs packages without checking their signature
 --> Dockerfile:2:24
  |
1 | FROM debian:12.9
2 | RUN apt-get install -y --allow-unauthenticated tool && echo "deb [trusted=yes] https://example.com/ ./" >> /etc/apt/sources.list
  |                        ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove --allow-unauthenticated (may change behaviour)

high[no-unsigned-packages]: \`[trusted=yes]\` installs packages without checking their signature
 --> Dockerfile:2:61
  |
1 | FROM debian:12.9
2 | RUN apt-get install -y --allow-unauthenticated tool && echo "deb [trusted=yes] https://example.com/ ./" >> /etc/apt/sources.list
  |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it, and install the key of the repository: in /etc/apt/keyrings with \`signed-by=\`, or with \`rpm --import\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN apt-get install -y --allow-unauthenticated tool && echo "deb [trusted=yes] https://example.com/ ./" >> /etc/apt/sources.list
+RUN apt-get install -y tool && echo "deb [trusted=yes] https://example.com/ ./" >> /etc/apt/sources.list
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENV GOPRIVATE=example.com/private
RUN apt-get install -y tool && GONOSUMDB=example.com/private go install example.com/tool@v1 && echo gpgcheck=1 > /etc/yum.repos.d/x.repo
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM rockylinux:9.3
COPY <<EOF /etc/yum.repos.d/x.repo
[x]
baseurl=https://example.com
gpgcheck=0
EOF
RUN dnf install -y --nogpgcheck tool
\`\`\`

\`\`\`text
high[no-unsigned-packages]: \`gpgcheck=0\` installs packages without checking their signature
 --> Dockerfile:5:1
  |
4 | baseurl=https://example.com
5 | gpgcheck=0
  | ^^^^^^^^^^
  |
  = help: remove it, and install the key of the repository: in /etc/apt/keyrings with \`signed-by=\`, or with \`rpm --import\`

high[no-unsigned-packages]: \`--nogpgcheck\` installs packages without checking their signature
 --> Dockerfile:7:20
  |
6 | EOF
7 | RUN dnf install -y --nogpgcheck tool
  |                    ^^^^^^^^^^^^
  |
  = help: remove --nogpgcheck (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM rockylinux:9.3
 COPY <<EOF /etc/yum.repos.d/x.repo
 [x]
 baseurl=https://example.com
 gpgcheck=0
 EOF
-RUN dnf install -y --nogpgcheck tool
+RUN dnf install -y tool
\`\`\`

## Standards

CIS-4.11, CWE-347

## References

- [CWE-347: improper verification of a signature](https://cwe.mitre.org/data/definitions/347.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unsigned-packages] why it is fine here\`.
`,"no-unused-account":`# no-unused-account

Switch to the user the image creates.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

The image has an account for the service, but nothing switches to it: the service runs as root, and anyone who reads the file believes that it does not. Root in the container is root to the kernel, li\
mited only by what the runtime takes away.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN useradd -m app
CMD ["/srv/app"]
\`\`\`

\`\`\`text
medium[no-unused-account]: nothing switches to \`app\`, which is created here
 --> Dockerfile:2:16
  |
1 | FROM debian:12.9
2 | RUN useradd -m app
  |                ^^^ the image runs as root
  |
  = help: add \`USER app\` after line 2 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 RUN useradd -m app
+USER app
 CMD ["/srv/app"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN useradd -m app
USER app
CMD ["/srv/app"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
RUN addgroup -S web && adduser -S -G web web
\`\`\`

\`\`\`text
medium[no-unused-account]: nothing switches to \`web\`, which is created here
 --> Dockerfile:2:42
  |
1 | FROM alpine:3.21
2 | RUN addgroup -S web && adduser -S -G web web
  |                                          ^^^ the image runs as root
  |
  = help: add \`USER web\` after line 2 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM alpine:3.21
 RUN addgroup -S web && adduser -S -G web web
+USER web
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
RUN adduser -S web && adduser -D -u 1001 data
COPY --chown=web . /srv
ENTRYPOINT ["su-exec", "1001", "/srv/run"]
\`\`\`

## Standards

CIS-4.1, OWASP-2

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unused-account] why it is fine here\`.
`,"no-world-writable":`# no-world-writable

Do not make files world-writable.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Anyone who gets into the container, under any account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. Running as\
 a non-root user is meant to prevent exactly this.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
COPY --chmod=666 app.conf /etc/
\`\`\`

\`\`\`text
medium[no-world-writable]: chmod \`777\` lets every account write \`/app\`
 --> Dockerfile:2:14
  |
1 | FROM debian:12.9
2 | RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
  |              ^^^
  |
  = help: use 775 (may change behaviour)

medium[no-world-writable]: mkdir \`0777\` lets every account write \`/data\`
 --> Dockerfile:2:35
  |
1 | FROM debian:12.9
2 | RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
  |                                   ^^^^
  |
  = help: use 0775 (may change behaviour)

medium[no-world-writable]: chmod \`a+rw\` lets every account write \`/etc/app.conf\`
 --> Dockerfile:2:55
  |
1 | FROM debian:12.9
2 | RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
  |                                                       ^^^^
  |
  = help: use u+rw,go+r (may change behaviour)

medium[no-world-writable]: COPY \`666\` lets every account write what it covers
 --> Dockerfile:3:6
  |
2 | RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
3 | COPY --chmod=666 app.conf /etc/
  |      ^^^^^^^^^^^
  |
  = help: use 664 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN chmod -R 777 /app && mkdir -m 0777 /data && chmod a+rw /etc/app.conf
-COPY --chmod=666 app.conf /etc/
+RUN chmod -R 775 /app && mkdir -m 0775 /data && chmod u+rw,go+r /etc/app.conf
+COPY --chmod=664 app.conf /etc/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod 0777 /app/run
\`\`\`

\`\`\`text
medium[no-world-writable]: chmod \`0777\` lets every account write \`/app/run\`
 --> Dockerfile:2:11
  |
1 | FROM debian:12.9
2 | RUN chmod 0777 /app/run
  |           ^^^^
  |
  = help: use 0775 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN chmod 0777 /app/run
+RUN chmod 0775 /app/run
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod 0775 /app/run
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN umask 000 && make install
\`\`\`

\`\`\`text
medium[no-world-writable]: with this umask every file created from here on is world-writable
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN umask 000 && make install
  |     ^^^^^^^^^
  |
  = help: use umask 022 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN umask 000 && make install
+RUN umask 022 && make install
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN chmod +x run && chmod g+w,o-w x && chmod 1777 /tmp && chmod a=rX /srv && chmod -R g=u /home/app && umask 022
COPY --chmod=0755 run /
\`\`\`

## Standards

CWE-732

## References

- [chmod(1)](https://man7.org/linux/man-pages/man1/chmod.1.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-world-writable] why it is fine here\`.
`,"pinned-packages":`# pinned-packages

Pin the versions of installed packages and cloned repositories.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | info | high | strict |

## Why

An unpinned package is whatever was newest when the layer was built: two builds of one commit differ, and a release that was compromised an hour ago is in the image at once. Distributions delete old v\
ersions, so for their packages a base image pinned by digest matters more.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
RUN git clone --depth 1 https://example.com/r.git && go install example.com/t@latest
\`\`\`

\`\`\`text
low[pinned-packages]: no version is pinned for requests
 --> Dockerfile:2:62
  |
1 | FROM debian:12.9
2 | RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
  |                                                              ^^^^^^^^

low[pinned-packages]: no version is pinned for @scope/tool
 --> Dockerfile:2:89
  |
1 | FROM debian:12.9
2 | RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
  |                                                                                         ^^^^^^^^^^^

low[pinned-packages]: \`https://example.com/r.git\` is cloned without a version
 --> Dockerfile:3:25
  |
2 | RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
3 | RUN git clone --depth 1 https://example.com/r.git && go install example.com/t@latest
  |                         ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: name a tag or a commit

low[pinned-packages]: no version is pinned for example.com/t@latest
 --> Dockerfile:3:65
  |
2 | RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
3 | RUN git clone --depth 1 https://example.com/r.git && go install example.com/t@latest
  |                                                                 ^^^^^^^^^^^^^^^^^^^^

info[pinned-packages]: no version is pinned for git, vim
 --> Dockerfile:2:39
  |
1 | FROM debian:12.9
2 | RUN apt-get install -y curl=7.88.1-10 git vim && pip install requests && npm install -g @scope/tool
  |                                       ^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get install -y curl=7.88.1-10 ./local.deb $PKGS && pip install requests==2.32.3 -r r.txt . && npm install -g @scope/tool@1.2.3
RUN git clone -b v1.2 https://example.com/r.git && go install example.com/t@v1.2.3 && apk add --virtual .build gcc=~13
\`\`\`

## Use instead

Pin the versions that you tested: \`apt-get install -y curl=VERSION\` from \`apt-cache policy curl\`, \`pip freeze\`, \`npm ls\`, or a tag of the repository. For distribution packages, a base image with a dig\
est, updated by a bot, does more than versions that the mirror deletes.

## Standards

OWASP-13

## References

- [Pinning base images](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[pinned-packages] why it is fine here\`.
`,"pip-require-hashes":`# pip-require-hashes

Let pip verify hashes.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | medium | strict |

## Why

A version number names a package, a hash names the file that was reviewed. With hashes, a release that was replaced on the index or in transit fails the build; without them it is installed.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
RUN pip install -r requirements.txt
\`\`\`

\`\`\`text
medium[pip-require-hashes]: pip installs \`requirements.txt\` without checking hashes
 --> Dockerfile:2:17
  |
1 | FROM python:3.13
2 | RUN pip install -r requirements.txt
  |                 ^^^^^^^^^^^^^^^^^^^
  |
  = help: add --require-hashes (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM python:3.13
-RUN pip install -r requirements.txt
+RUN pip install --require-hashes -r requirements.txt
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN pip install --require-hashes -r requirements.txt
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM python:3.13
RUN pip install --no-cache-dir -r requirements.txt
\`\`\`

\`\`\`text
low[pip-require-hashes]: pip installs \`requirements.txt\` without checking hashes
 --> Dockerfile:2:32
  |
1 | FROM python:3.13
2 | RUN pip install --no-cache-dir -r requirements.txt
  |                                ^^^^^^^^^^^^^^^^^^^
  |
  = help: generate it with pip-compile --generate-hashes and add --require-hashes
\`\`\`

Not reported:

\`\`\`dockerfile
FROM python:3.13
RUN pip install --require-hashes -r requirements.txt && pip install .
\`\`\`

## Use instead

Hashes come from the tool that resolves the versions: run \`pip-compile --generate-hashes requirements.in\` (pip-tools) or \`uv pip compile --generate-hashes requirements.in -o requirements.txt\`, commit \
the result, and install it with --require-hashes.

## Standards

CWE-494

## References

- [Hash-checking mode](https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[pip-require-hashes] why it is fine here\`.
`,"shell-form-needs-shell":`# shell-form-needs-shell

Do not use shell form in an image without a shell.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

Shell form is run by /bin/sh, which this image does not have: RUN fails the build, CMD and ENTRYPOINT never start, and a health check always fails, so that services waiting for this one never start an\
d somebody disables the check.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM gcr.io/distroless/static-debian12:nonroot
HEALTHCHECK CMD /app --health
\`\`\`

\`\`\`text
high[shell-form-needs-shell]: \`gcr.io/distroless/static-debian12:nonroot\` has no shell, and shell form needs one
 --> Dockerfile:2:1
  |
1 | FROM gcr.io/distroless/static-debian12:nonroot
2 | HEALTHCHECK CMD /app --health
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes
  |
  = help: use exec form (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM gcr.io/distroless/static-debian12:nonroot
-HEALTHCHECK CMD /app --health
+HEALTHCHECK CMD ["/app", "--health"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM gcr.io/distroless/static-debian12:nonroot
HEALTHCHECK CMD ["/app", "--health"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM scratch
COPY app /app
RUN chmod +x /app && true
\`\`\`

\`\`\`text
high[shell-form-needs-shell]: scratch has no shell, and shell form needs one
 --> Dockerfile:3:1
  |
2 | COPY app /app
3 | RUN chmod +x /app && true
  | ^^^^^^^^^^^^^^^^^^^^^^^^^ the build fails here
  |
  = help: use exec form: \`["/app", "--port", "80"]\`
\`\`\`

Not reported:

\`\`\`dockerfile
FROM scratch
COPY app /app
ENTRYPOINT ["/app"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM cgr.dev/chainguard/python:latest
CMD python app.py
\`\`\`

\`\`\`text
high[shell-form-needs-shell]: \`cgr.dev/chainguard/python:latest\` has no shell, and shell form needs one
 --> Dockerfile:2:1
  |
1 | FROM cgr.dev/chainguard/python:latest
2 | CMD python app.py
  | ^^^^^^^^^^^^^^^^^ the container does not start
  |
  = help: use exec form (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM cgr.dev/chainguard/python:latest
-CMD python app.py
+CMD ["python", "app.py"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM cgr.dev/chainguard/python:latest
CMD ["python", "app.py"]
\`\`\`

## References

- [Shell and exec form](https://docs.docker.com/reference/dockerfile/#shell-and-exec-form)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[shell-form-needs-shell] why it is fine here\`.
`,"update-with-install":`# update-with-install

Update the package index in the RUN that installs.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | strict |

## Why

A layer that only updates the index is cached for months, and every later install takes the versions of that day: with vulnerabilities that were fixed long ago, or versions the mirror no longer has.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update
RUN apt-get install -y curl
\`\`\`

\`\`\`text
low[update-with-install]: the package index comes from an earlier, possibly stale layer
 --> Dockerfile:3:5
  |
2 | RUN apt-get update
  |     -------------- the index is updated here
3 | RUN apt-get install -y curl
  |     ^^^^^^^^^^^^^^^
  |
  = help: update the index here (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN apt-get update
-RUN apt-get install -y curl
+RUN apt-get update && apt-get install -y curl
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y curl
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update
RUN apt-get install -y curl
\`\`\`

\`\`\`text
low[update-with-install]: the package index comes from an earlier, possibly stale layer
 --> Dockerfile:3:5
  |
2 | RUN apt-get update
  |     -------------- the index is updated here
3 | RUN apt-get install -y curl
  |     ^^^^^^^^^^^^^^^
  |
  = help: update the index here (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN apt-get update
-RUN apt-get install -y curl
+RUN apt-get update && apt-get install -y curl
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y curl
RUN apt-get update; apt-get upgrade -y
RUN npm update && update-ca-certificates
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk update
CMD ["sh"]
\`\`\`

\`\`\`text
low[update-with-install]: \`apk\` updates the index here and nothing in this RUN installs from it
 --> Dockerfile:2:5
  |
1 | FROM alpine:3.21
2 | RUN apk update
  |     ^^^^^^^^^^
  |
  = help: remove it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM alpine:3.21
-RUN apk update
 CMD ["sh"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
RUN apk add --update curl && apk --no-cache add git
\`\`\`

## Standards

CIS-4.7

## References

- [apt-get](https://docs.docker.com/build/building/best-practices/#apt-get)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[update-with-install] why it is fine here\`.
`,"valid-dockerfile":`# valid-dockerfile

Write Dockerfiles the builder accepts.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

A file that does not build protects no one: the last image that was built keeps running, without the fixes in this one. Linters and reviewers may also read the file differently from the builder.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9 # the base
USER 10001
\`\`\`

\`\`\`text
high[valid-dockerfile]: a # after the arguments of FROM is not a comment: the builder reads it as more arguments
 --> Dockerfile:1:18
  |
1 | FROM debian:12.9 # the base
  |                  ^^^^^^^^^^
  |
  = help: move the comment to its own line
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
-FROM debian:12.9 # the base
+# the base
+FROM debian:12.9
 USER 10001
\`\`\`

Not reported:

\`\`\`dockerfile
# the base
FROM debian:12.9
USER 10001
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUNN true
COPY --form=build a b
\`\`\`

\`\`\`text
high[valid-dockerfile]: unknown instruction "RUNN", did you mean RUN?
 --> Dockerfile:2:1
  |
1 | FROM debian:12.9
2 | RUNN true
  | ^^^^
  |
  = help: write RUN (may change behaviour)

high[valid-dockerfile]: COPY does not take the flag --form, did you mean --from?
 --> Dockerfile:3:6
  |
2 | RUNN true
3 | COPY --form=build a b
  |      ^^^^^^^^^^^^
  |
  = help: write --from (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUNN true
-COPY --form=build a b
+RUN true
+COPY --from=build a b
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN true # a comment of the shell's
COPY --from=build --link --parents a b
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN if true; then make;
\`\`\`

\`\`\`text
low[valid-dockerfile]: this script could not be read, so nothing in it was checked: expected 'fi' to close 'if'
 --> Dockerfile:2:23
  |
1 | FROM debian:12.9
2 | RUN if true; then make;
  |                       ^
  |
  = help: check with \`docker build --check .\`
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN if true; then make; fi
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
STOPSIGNAL SIGSTOPP
\`\`\`

\`\`\`text
high[valid-dockerfile]: there is no signal "SIGSTOPP", did you mean SIGSTOP?
 --> Dockerfile:2:12
  |
1 | FROM debian:12.9
2 | STOPSIGNAL SIGSTOPP
  |            ^^^^^^^^
  |
  = help: check with \`docker build --check .\`
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
STOPSIGNAL SIGRTMIN+3
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 70000
\`\`\`

\`\`\`text
high[valid-dockerfile]: port 70000 is out of range: the highest is 65535
 --> Dockerfile:2:11
  |
1 | FROM debian:12.9
2 | EXPOSE 80 70000
  |           ^^^^^
  |
  = help: check with \`docker build --check .\`
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 443/tcp 3000-3005
\`\`\`

## References

- [Dockerfile reference](https://docs.docker.com/reference/dockerfile/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-dockerfile] why it is fine here\`.
`,"valid-exec-form":`# valid-exec-form

Write exec form as valid JSON.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Exec form is JSON. With single quotes or a comma missing the builder silently falls back to shell form: the container runs a shell that tries to execute \`[app,\`, or its signals never reach the program\
.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
CMD ['app', '--port', '80']
\`\`\`

\`\`\`text
medium[valid-exec-form]: this is not valid JSON, so CMD treats it as plain text, not as exec form
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | CMD ['app', '--port', '80']
  |     ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write ["app", "--port", "80"]
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-CMD ['app', '--port', '80']
+CMD ["app", "--port", "80"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
CMD ["app", "--port", "80"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app", "serve",]
\`\`\`

\`\`\`text
medium[valid-exec-form]: this is not valid JSON, so ENTRYPOINT treats it as plain text, not as exec form
 --> Dockerfile:2:12
  |
1 | FROM debian:12.9
2 | ENTRYPOINT ["app", "serve",]
  |            ^^^^^^^^^^^^^^^^^
  |
  = help: write ["app", "serve"]
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENTRYPOINT ["app", "serve",]
+ENTRYPOINT ["app", "serve"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app", "serve"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
VOLUME [/data, /logs]
HEALTHCHECK CMD ["CMD-SHELL", "app check || exit 1"]
\`\`\`

\`\`\`text
high[valid-exec-form]: \`CMD-SHELL\` is Compose syntax; in a Dockerfile it is run as a program, and no image has one of that name: write CMD app check || exit 1
 --> Dockerfile:3:18
  |
2 | VOLUME [/data, /logs]
3 | HEALTHCHECK CMD ["CMD-SHELL", "app check || exit 1"]
  |                  ^^^^^^^^^^^
  |
  = help: write CMD app check || exit 1

medium[valid-exec-form]: this is not valid JSON, so VOLUME treats the brackets as parts of the paths
 --> Dockerfile:2:8
  |
1 | FROM debian:12.9
2 | VOLUME [/data, /logs]
  |        ^^^^^^^^^^^^^^
  |
  = help: write ["/data", "/logs"]
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-VOLUME [/data, /logs]
-HEALTHCHECK CMD ["CMD-SHELL", "app check || exit 1"]
+VOLUME ["/data", "/logs"]
+HEALTHCHECK CMD app check || exit 1
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
VOLUME ["/data", "/logs"]
HEALTHCHECK CMD app check || exit 1
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app"
\`\`\`

\`\`\`text
medium[valid-exec-form]: this is not valid JSON, so ENTRYPOINT treats it as plain text, not as exec form
 --> Dockerfile:2:12
  |
1 | FROM debian:12.9
2 | ENTRYPOINT ["app"
  |            ^^^^^^
  |
  = help: write ["app"]
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENTRYPOINT ["app"
+ENTRYPOINT ["app"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app"]
RUN [ -f /x ] && true
RUN [[ "$A" = b ]] || true
\`\`\`

## References

- [Exec form](https://docs.docker.com/reference/dockerfile/#exec-form)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-exec-form] why it is fine here\`.
`,"verified-download":`# verified-download

Verify every downloaded file by checksum or signature.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | strict |

## Why

https shows which server sent the file, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fai\
ls.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLO https://example.com/tool-1.2.tgz && tar xf tool-1.2.tgz
\`\`\`

\`\`\`text
medium[verified-download]: \`https://example.com/tool-1.2.tgz\` is unpacked without a check
 --> Dockerfile:2:17
  |
1 | FROM debian:12.9
2 | RUN curl -fsSLO https://example.com/tool-1.2.tgz && tar xf tool-1.2.tgz
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: compare its checksum; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -fsSLO https://example.com/tool-1.2.tgz && tar xf tool-1.2.tgz
+RUN curl -fsSLO https://example.com/tool-1.2.tgz && echo "0000000000000000000000000000000000000000000000000000000000000000  tool-1.2.tgz" | sha256sum -c - && tar xf tool-1.2.tgz
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLO https://example.com/tool-1.2.tgz && echo "0000000000000000000000000000000000000000000000000000000000000000  tool-1.2.tgz" | sha256sum -c - && tar xf tool-1.2.tgz
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN curl -fsSLO https://example.com/tool-1.2.tar.gz && tar xf tool-1.2.tar.gz
RUN wget -qO- https://example.com/b.tgz | tar xz
\`\`\`

\`\`\`text
medium[verified-download]: \`https://example.com/tool-1.2.tar.gz\` is unpacked without a check
 --> Dockerfile:2:17
  |
1 | FROM debian:12.9
2 | RUN curl -fsSLO https://example.com/tool-1.2.tar.gz && tar xf tool-1.2.tar.gz
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: compare its checksum; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)

medium[verified-download]: \`https://example.com/b.tgz\` is unpacked without a check
 --> Dockerfile:3:15
  |
2 | RUN curl -fsSLO https://example.com/tool-1.2.tar.gz && tar xf tool-1.2.tar.gz
3 | RUN wget -qO- https://example.com/b.tgz | tar xz
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: compare its checksum; put its SHA-256 in place of the zeros: until then the build fails (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-RUN curl -fsSLO https://example.com/tool-1.2.tar.gz && tar xf tool-1.2.tar.gz
-RUN wget -qO- https://example.com/b.tgz | tar xz
+RUN curl -fsSLO https://example.com/tool-1.2.tar.gz && echo "0000000000000000000000000000000000000000000000000000000000000000  tool-1.2.tar.gz" | sha256sum -c - && tar xf tool-1.2.tar.gz
+RUN wget -qO /tmp/b.tgz https://example.com/b.tgz && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/b.tgz" | sha256sum -c - && tar xz < /tmp/b.tgz && rm /tmp/b.tgz
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool-1.2.tar.gz /tmp/
RUN curl -fsSLO https://example.com/t.tgz && echo "$SUM  t.tgz" | sha256sum -c - && tar xf t.tgz
RUN curl -f https://example.com/api/version | jq .v && VERSION=$(curl https://example.com/latest.gz)
\`\`\`

## Standards

CIS-4.12, OWASP-13, CWE-494

## References

- [ADD --checksum](https://docs.docker.com/reference/dockerfile/#add---checksum)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[verified-download] why it is fine here\`.
`,"dockerignore-any-depth":`# dockerignore-any-depth

Exclude secrets and caches at any depth.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerignore | low | medium | recommended |

## Why

A pattern without a slash matches only in the root of the context, unlike in .gitignore. The .env of a package two folders down goes into the image, although .dockerignore looks right.

## Examples

Reported in \`.dockerignore\`:

\`\`\`text
dist
.env
node_modules/
*.pem
\`\`\`

\`\`\`text
low[dockerignore-any-depth]: \`.env\`, \`node_modules/\`, \`*.pem\` match only in the root of the context
 --> .dockerignore:2:1
  |
1 | dist
2 | .env
  | ^^^^
  |
  = help: put **/ in front
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 dist
-.env
-node_modules/
-*.pem
+**/.env
+**/node_modules/
+**/*.pem
\`\`\`

Not reported:

\`\`\`text
dist
**/.env
**/node_modules/
**/*.pem
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
node_modules
\`\`\`

\`\`\`text
info[dockerignore-any-depth]: \`node_modules\` matches only in the root of the context
 --> .dockerignore:1:1
  |
1 | node_modules
  | ^^^^^^^^^^^^
  |
  = help: put **/ in front
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
-node_modules
+**/node_modules
\`\`\`

Not reported:

\`\`\`text
**/node_modules
build
docs/.env
\`\`\`

## Standards

CWE-538

## References

- [.dockerignore syntax](https://docs.docker.com/build/concepts/context/#syntax)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[dockerignore-any-depth] why it is fine here\`.
`,"dockerignore-covers-build-files":`# dockerignore-covers-build-files

Exclude Dockerfiles and Compose files from the context.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerignore | low | high | strict |

## Why

How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. This .dockerignore excludes some of these files but not all.

## Examples

Reported in \`.dockerignore\`:

\`\`\`text
.git
docker-compose.override.yml
\`\`\`

\`\`\`text
low[dockerignore-covers-build-files]: other Compose files are still sent to the builder, such as \`docker-compose.yml\` and \`docker-compose.production.yml\`
 --> .dockerignore:2:1
  |
1 | .git
2 | docker-compose.override.yml
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: add **/docker-compose*.yml
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 .git
 docker-compose.override.yml
+**/docker-compose*.yml
\`\`\`

Not reported:

\`\`\`text
.git
docker-compose.override.yml
**/docker-compose*.yml
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
Dockerfile.dev
docker-compose*.yml
\`\`\`

\`\`\`text
low[dockerignore-covers-build-files]: other Dockerfiles are still sent to the builder, such as \`Dockerfile\` and \`Dockerfile.production\`
 --> .dockerignore:1:1
  |
1 | Dockerfile.dev
  | ^^^^^^^^^^^^^^
  |
  = help: add **/Dockerfile*
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 Dockerfile.dev
 docker-compose*.yml
+**/Dockerfile*
\`\`\`

Not reported:

\`\`\`text
Dockerfile*
\`\`\`

## References

- [.dockerignore files](https://docs.docker.com/build/concepts/context/#dockerignore-files)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[dockerignore-covers-build-files] why it is fine here\`.
`,"dockerignore-covers-secrets":`# dockerignore-covers-secrets

Exclude secrets and history from the build context.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerignore | medium | high | recommended |

## Why

COPY . copies everything .dockerignore does not exclude. A production .env, a key, or .git with every password ever committed ends up in the image, where anyone who can pull it can read it.

## Examples

Reported in \`.dockerignore\`:

\`\`\`text
node_modules
.git
.env*
\`\`\`

\`\`\`text
medium[dockerignore-covers-secrets]: this file does not exclude keys and credentials
 --> .dockerignore:1:1
  |
1 | node_modules
  | ^^^^^^^^^^^^
  |
  = help: add **/*.pem, **/*.key, **/id_rsa*, **/.npmrc, **/.pypirc, **/*.tfstate*, **/.ssh, **/.aws
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 node_modules
 .git
 .env*
+**/*.pem
+**/*.key
+**/id_rsa*
+**/.npmrc
+**/.pypirc
+**/*.tfstate*
+**/.ssh
+**/.aws
\`\`\`

Not reported:

\`\`\`text
node_modules
.git
.env*
**/*.pem
**/*.key
**/id_rsa*
**/.npmrc
**/.pypirc
**/*.tfstate*
**/.ssh
**/.aws
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
# ours
.git
.env
.npmrc
\`\`\`

\`\`\`text
medium[dockerignore-covers-secrets]: \`.env.local\` and \`.env.production\` are still sent to the builder: \`**/.env*\` covers every kind
 --> .dockerignore:3:1
  |
2 | .git
3 | .env
  | ^^^^
  |
  = help: add **/.env*
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 # ours
 .git
 .env
 .npmrc
+**/.env*
\`\`\`

Not reported:

\`\`\`text
# ours
.git
.env
.npmrc
**/.env*
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
.git
.env*
!.env.production
*.pem
\`\`\`

\`\`\`text
high[dockerignore-covers-secrets]: \`!.env.production\` includes a secret in the context again
 --> .dockerignore:3:1
  |
2 | .env*
3 | !.env.production
  | ^^^^^^^^^^^^^^^^
  |
  = help: remove the line, or name only files without secrets behind \`!\`
\`\`\`

Not reported:

\`\`\`text
.git
.env*
!.env.example
*.pem
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
dist
\`\`\`

\`\`\`text
medium[dockerignore-covers-secrets]: this file does not exclude .git (the whole history, with everything ever removed from it), .env files or keys and credentials
 --> .dockerignore:1:1
  |
1 | dist
  | ^^^^
  |
  = help: add .git, **/.env*, **/*.pem, **/*.key, **/id_rsa*, **/.npmrc, **/.pypirc, **/*.tfstate*, **/.ssh, **/.aws
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
 dist
+.git
+**/.env*
+**/*.pem
+**/*.key
+**/id_rsa*
+**/.npmrc
+**/.pypirc
+**/*.tfstate*
+**/.ssh
+**/.aws
\`\`\`

Not reported:

\`\`\`text
*
!src
!package.json
\`\`\`

## Standards

CWE-538

## References

- [.dockerignore files](https://docs.docker.com/build/concepts/context/#dockerignore-files)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[dockerignore-covers-secrets] why it is fine here\`.
`,"no-dead-ignore-pattern":`# no-dead-ignore-pattern

Remove patterns that change nothing.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerignore | info | high | strict |

## Why

A line that does nothing misleads readers: they believe that the exception works, or that the pattern keeps a secret out.

## Examples

Reported in \`.dockerignore\`:

\`\`\`text
README.md
*.md
!keep.txt
.git
.git
\`\`\`

\`\`\`text
info[no-dead-ignore-pattern]: \`*.md\` already covers \`README.md\`
 --> .dockerignore:1:1
  |
1 | README.md
  | ^^^^^^^^^
  |
  = help: remove the line

info[no-dead-ignore-pattern]: \`!keep.txt\` has no effect: no earlier pattern excludes it
 --> .dockerignore:3:1
  |
2 | *.md
3 | !keep.txt
  | ^^^^^^^^^
  |
  = help: remove the line

info[no-dead-ignore-pattern]: \`.git\` already covers \`.git\`
 --> .dockerignore:4:1
  |
3 | !keep.txt
4 | .git
  | ^^^^
  |
  = help: remove the line
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
-README.md
 *.md
-!keep.txt
 .git
-.git
\`\`\`

Not reported:

\`\`\`text
*.md
.git
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
./dist
\`\`\`

\`\`\`text
info[no-dead-ignore-pattern]: \`./\` has no effect: patterns start at the root of the context
 --> .dockerignore:1:1
  |
1 | ./dist
  | ^^
  |
  = help: remove ./
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
-./dist
+dist
\`\`\`

Not reported:

\`\`\`text
dist
build/
*.md
!README.md
README.md
# x
\`\`\`

Reported in \`.dockerignore\`:

\`\`\`text
// Ignore everything
*
!src
\`\`\`

\`\`\`text
info[no-dead-ignore-pattern]: \`//\` does not begin a comment here, \`#\` does: this is a pattern that matches nothing
 --> .dockerignore:1:1
  |
1 | // Ignore everything
  | ^^^^^^^^^^^^^^^^^^^^
  |
  = help: begin it with #
\`\`\`

\`seaworthy fix\` changes \`.dockerignore\` like this:

\`\`\`diff
-// Ignore everything
+# Ignore everything
 *
 !src
\`\`\`

Not reported:

\`\`\`text
# Ignore everything
*
!src
\`\`\`

## References

- [.dockerignore syntax](https://docs.docker.com/build/concepts/context/#syntax)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-dead-ignore-pattern] why it is fine here\`.
`,"valid-ignore":`# valid-ignore

Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| ignore | low | high | recommended |

## Why

A comment without a rule, or with a misspelt one, ignores nothing, whatever its author believes. A comment that stays after the fix hides the same mistake when somebody makes it again.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
# seaworthy: ignore[valid-dockerfile] the parser of our builder is older
USER 1000
\`\`\`

\`\`\`text
low[valid-ignore]: unused ignore comment: no finding of these rules is here; remove it
 --> Dockerfile:2:1
  |
1 | FROM debian:12.9
2 | # seaworthy: ignore[valid-dockerfile] the parser of our builder is older
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the comment
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-# seaworthy: ignore[valid-dockerfile] the parser of our builder is older
 USER 1000
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
USER 1000
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
# seaworthy: ignore[valid-dockerfil] the parser of our builder is newer
COPPY a b
\`\`\`

\`\`\`text
low[valid-ignore]: there is no rule "valid-dockerfil", did you mean valid-dockerfile?
 --> Dockerfile:2:21
  |
1 | FROM debian:12.9
2 | # seaworthy: ignore[valid-dockerfil] the parser of our builder is newer
  |                     ^^^^^^^^^^^^^^^
  |
  = help: write valid-dockerfile, and check that this is meant (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-# seaworthy: ignore[valid-dockerfil] the parser of our builder is newer
+# seaworthy: ignore[valid-dockerfile] the parser of our builder is newer
 COPPY a b
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
# seaworthy: ignore[valid-dockerfile] the parser of our builder is newer
COPPY a b
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
# seaworthy: ignore[valid-dockerfile] until 31.12.2027
COPPY a b
\`\`\`

\`\`\`text
low[valid-ignore]: "31.12.2027" is not a valid date: use YYYY-MM-DD
 --> Dockerfile:2:45
  |
1 | FROM debian:12.9
2 | # seaworthy: ignore[valid-dockerfile] until 31.12.2027
  |                                             ^^^^^^^^^^
  |
  = help: write 2027-12-31
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-# seaworthy: ignore[valid-dockerfile] until 31.12.2027
+# seaworthy: ignore[valid-dockerfile] until 2027-12-31
 COPPY a b
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
# seaworthy: ignore[valid-dockerfile] until 2027-12-31
COPPY a b
\`\`\`

## Standards

CWE-1127

## References

- [Ignoring findings](https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-ignore] why it is fine here\`.
`,"dockerignore-present":`# dockerignore-present

Put a .dockerignore beside every context that is copied whole.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | medium | high | recommended |

A finding is low where the stage does not ship.

## Why

COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end up in the image or the build cache, where anyone with access to either can read them.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY . /app
\`\`\`

\`\`\`text
medium[dockerignore-present]: COPY copies the whole context into the image
 --> Dockerfile:2:6
  |
1 | FROM node:22.12
2 | COPY . /app
  |      ^ no .dockerignore excludes .git, .env and keys
  |
  = help: write a .dockerignore that excludes .git, .env files and keys, and check that the build needs none of them (may change behaviour)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
COPY src package.json /app/
\`\`\`

Reported in \`app/Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
ADD --link ./ /src
FROM scratch
COPY --from=build /src/app /app
\`\`\`

\`\`\`text
low[dockerignore-present]: ADD copies the whole context into the build cache
 --> app/Dockerfile:2:12
  |
1 | FROM golang:1.24 AS build
2 | ADD --link ./ /src
  |            ^^ no .dockerignore excludes .git, .env and keys
  |
  = help: write a .dockerignore that excludes .git, .env files and keys, and check that the build needs none of them (may change behaviour)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
COPY cmd /src
FROM scratch
COPY --from=build . /
\`\`\`

## Use instead

Write a .dockerignore beside the Dockerfile that begins with \`*\` and re-includes what the image needs, for example \`!src\`; or copy folders by name instead of the whole context.

## Standards

CIS-4.10, NIST-4.1.4, CWE-538

## References

- [.dockerignore files](https://docs.docker.com/build/concepts/context/#dockerignore-files)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[dockerignore-present] why it is fine here\`.
`,"image-updates-configured":`# image-updates-configured

Let a bot keep image references up to date.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | info | medium | strict |

## Why

Pinned images keep their vulnerabilities. With a bot that proposes updates every week, a known vulnerability is fixed in days, not years.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:13.1
\`\`\`

\`\`\`text
info[image-updates-configured]: no bot keeps the images of \`Dockerfile\` up to date: add \`docker\` for \`/\` to dependabot.yml
 --> Dockerfile:1:6
  |
1 | FROM debian:13.1
  |      ^^^^^^^^^^^
  |
  = help: add \`package-ecosystem: docker\` with \`directory: /\` to dependabot.yml
\`\`\`

\`seaworthy fix\` changes \`.github/dependabot.yml\` like this:

\`\`\`diff
 version: 2
 updates:
   - package-ecosystem: npm
     directory: /
+  - package-ecosystem: docker
+    directory: /
+    schedule:
+      interval: weekly
\`\`\`

## Standards

OWASP-13

## References

- [Dependabot options](https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[image-updates-configured] why it is fine here\`.
`,"network-segmentation":`# network-segmentation

Keep edge services and datastores on separate networks.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | low | high | strict |

## Why

A published service is attacked first. If it shares a network with the database, it can connect to it directly; on separate networks the attacker must also compromise the application in between.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    ports: ["443:8443"]
  app:
    image: example/app:1.0
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
low[network-segmentation]: datastore \`db\` shares a network with \`proxy\`, which is published on the host
 --> compose.yaml:7:3
  |
4 |     ports: ["443:8443"]
  |             ---------- published here
5 |   app:
6 |     image: example/app:1.0
7 |   db:
  |   ^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: example/proxy:1.0
    ports: ["443:8443"]
    networks: [front]
  app:
    image: example/app:1.0
    networks: [front, back]
  db:
    image: postgres:17.2
    networks: [back]
networks:
  front: {}
  back: { internal: true }
\`\`\`

## Use instead

Put the datastore on its own network with \`internal: true\`, add the services that query it, and do not add the published service: it then reaches the data only through the application.

## Standards

OWASP-5, NIST-4.3.3, CWE-653

## References

- [Networking in Compose](https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[network-segmentation] why it is fine here\`.
`,"no-committed-secret-file":`# no-committed-secret-file

Keep secret files out of the repository and the build context.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | high | medium | recommended |

## Why

A secret that is mounted from a file is only as secret as the file. In git, everyone with a clone has it indefinitely; in a build context it ends up in an image or its cache.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    secrets: [db]
secrets:
  db:
    file: ./db.txt
\`\`\`

\`\`\`text
high[no-committed-secret-file]: the file of secret \`db\` is in the repository
 --> compose.yaml:7:11
  |
6 |   db:
7 |     file: ./db.txt
  |           ^^^^^^^^
  |
  = help: have git ignore it, and change the secret
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    secrets: [db, late, out]
secrets:
  db:
    environment: DB_PASSWORD
  late:
    file: ./created-at-deployment.txt
  out:
    file: /etc/app/out.txt
\`\`\`

## Use instead

Take the file out of git with \`git rm --cached FILE\`, add it to .gitignore, and change the secret: anyone with a clone has it. Let Compose take the secret from a variable (\`environment:\`) or from a pa\
th outside the repository.

## Standards

OWASP-12, CWE-538

## References

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-committed-secret-file] why it is fine here\`.
`,"no-ignored-copy-source":`# no-ignored-copy-source

Do not copy files that .dockerignore excludes.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | medium | high | recommended |

## Why

The builder never sees the file: the build fails with an error about a file that exists or, with a wildcard, continues without it. The usual fix is to remove the line from .dockerignore, which also le\
ts in everything else it excluded.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:24
COPY package.json .env /app/
COPY dist/ /app/dist
\`\`\`

\`\`\`text
medium[no-ignored-copy-source]: \`.env\` is excluded by .dockerignore
 --> Dockerfile:2:19
  |
1 | FROM node:24
2 | COPY package.json .env /app/
  |                   ^^^^ the builder never sees it
  |
 ::: .dockerignore:1:1
  |
1 | .env
  | ---- excluded here

medium[no-ignored-copy-source]: \`dist\` is excluded by .dockerignore
 --> Dockerfile:3:6
  |
2 | COPY package.json .env /app/
3 | COPY dist/ /app/dist
  |      ^^^^^ the builder never sees it
  |
 ::: .dockerignore:2:1
  |
2 | dist
  | ---- excluded here
  |
  = help: add \`!dist\` to .dockerignore, and check that the image should contain it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`.dockerignore\` like this:

\`\`\`diff
 .env
 dist
 *.md
+!dist
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:24
COPY package.json src /app/
COPY --from=build dist/ /app/dist
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM nginx:1.29
COPY . /usr/share/nginx/html
\`\`\`

\`\`\`text
medium[no-ignored-copy-source]: .dockerignore excludes every file, so \`COPY .\` copies nothing
 --> Dockerfile:2:6
  |
1 | FROM nginx:1.29
2 | COPY . /usr/share/nginx/html
  |      ^
  |
 ::: .dockerignore:1:1
  |
1 | *
  | - excluded here
  |
  = help: add a line for each path the image needs, such as \`!src\`
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:24
COPY test/a.js /app/
\`\`\`

\`\`\`text
medium[no-ignored-copy-source]: \`test/a.js\` is excluded by .dockerignore
 --> Dockerfile:2:6
  |
1 | FROM node:24
2 | COPY test/a.js /app/
  |      ^^^^^^^^^ the builder never sees it
  |
 ::: .dockerignore:1:1
  |
1 | *
  | - excluded here
  |
  = help: add \`!test/a.js\` to .dockerignore, and check that the image should contain it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`.dockerignore\` like this:

\`\`\`diff
 *
 !src
 !test/b.js
+!test/a.js
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:24
COPY src . /app/
\`\`\`

## References

- [.dockerignore files](https://docs.docker.com/build/concepts/context/#dockerignore-files)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-ignored-copy-source] why it is fine here\`.
`,"no-secret-in-env-file":`# no-secret-in-env-file

Do not commit env files with live secrets.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | high | medium | recommended |

## Why

Anyone who can read the repository, now or in ten years, has the password: deleting the file later leaves it in the history. Bots constantly search public commits for such files.

## Examples

Reported in \`app.env\`:

\`\`\`text
MODE=fast
DB_PASSWORD=Tr0ub4dor3x
\`\`\`

\`\`\`text
high[no-secret-in-env-file]: \`DB_PASSWORD\` stores a credential in the repository
 --> app.env:2:1
  |
1 | MODE=fast
2 | DB_PASSWORD=***********
  | ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: have git ignore the file, or use a secret
\`\`\`

Not reported:

\`\`\`text
DB_PASSWORD_FILE=/run/secrets/db
API_TOKEN=\${API_TOKEN}
TOKEN_TTL=60
PASSWORD=<change me>
\`\`\`

## Use instead

Take the file out of git with \`git rm --cached FILE\`, add it to .gitignore, change the secret, and commit an example file without values instead.

## Standards

OWASP-12, CWE-312

## References

- [Environment variables in Compose](https://docs.docker.com/compose/how-tos/environment-variables/best-practices/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-env-file] why it is fine here\`.
`,"no-unused-profile":`# no-unused-profile

Attach the profiles the repository defines.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | low | high | strict |

## Why

A profile in the repository looks like a control that is in place. If no service uses it, it confines nothing, and the services it was written for run with the engine's default.

## Examples

Reported in \`apparmor.d/web\`:

\`\`\`text
abi <abi/3.0>,
profile web {
  /srv/** r,
}
\`\`\`

\`\`\`text
low[no-unused-profile]: no container that is checked here uses the profile \`web\`
 --> apparmor.d/web:2:9
  |
1 | abi <abi/3.0>,
2 | profile web {
  |         ^^^
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{ "defaultAction": "SCMP_ACT_ERRNO" }
\`\`\`

\`\`\`text
low[no-unused-profile]: no container that is checked here uses this seccomp profile
 --> seccomp.json:1:1
  |
1 | { "defaultAction": "SCMP_ACT_ERRNO" }
  | ^
\`\`\`

## Use instead

Name the profile in \`security_opt\` of the service that it was written for (\`seccomp=./profile.json\`, \`apparmor=NAME\`), and try the service under it before you rely on it; or delete the profile.

## Standards

CIS-5.2, CIS-5.22

## References

- [security_opt](https://docs.docker.com/reference/compose-file/services/#security_opt)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unused-profile] why it is fine here\`.

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-unused-profile] why it is fine here"\`.
`,"profile-exists":`# profile-exists

Reference only seccomp and AppArmor profiles that exist.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | medium | high | recommended |

## Why

A service whose seccomp profile is missing does not start. The usual fix is to remove the option, and the container then runs without its intended filter.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [seccomp=./seccomp.json]
\`\`\`

\`\`\`text
medium[profile-exists]: the seccomp profile \`./seccomp.json\` of service \`app\` is not JSON: the container does not start without it
 --> compose.yaml:4:20
  |
3 |     image: example/app:1.0
4 |     security_opt: [seccomp=./seccomp.json]
  |                    ^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [seccomp=builtin]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [apparmor=ap]
\`\`\`

\`\`\`text
low[profile-exists]: no file here defines the AppArmor profile \`ap\` of service \`app\` (not certain)
 --> compose.yaml:4:20
  |
3 |     image: example/app:1.0
4 |     security_opt: [apparmor=ap]
  |                    ^^^^^^^^^^^ unless it is loaded on every host, the container does not start. Did you mean \`app\`?
  |
  = help: name \`app\`, and check that it is the profile you mean (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    security_opt: [apparmor=ap]
+    security_opt: [apparmor=app]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [apparmor=app]
\`\`\`

## Standards

CIS-5.2, CIS-5.22, OWASP-6

## References

- [Seccomp security profiles](https://docs.docker.com/engine/security/seccomp/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[profile-exists] why it is fine here\`.
`,"profile-fits-container":`# profile-fits-container

Give a container a profile it can start and work under.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | high | medium | recommended |

## Why

A profile that does not fit is noticed at the worst time: the container does not start, or fails at an operation that was not tested. The usual fix is to remove security_opt, and nothing confines the \
service any more.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [seccomp:./seccomp.json]
\`\`\`

\`\`\`text
high[profile-fits-container]: service \`app\` cannot start under this profile
 --> compose.yaml:4:20
  |
3 |     image: example/app:1.0
4 |     security_opt: [seccomp:./seccomp.json]
  |                    ^^^^^^^^^^^^^^^^^^^^^^ starting takes \`close\`, \`execve\`, \`fstat\`, \`fstatfs\`, \`futex\`, \`getdents64\`, \`openat\`, \`openat2\`, \`statx\`, \`write\`, \`arch_prctl\`, \`exit_group\` and 11 more\

  |
 ::: seccomp.json:1:20
  |
1 | { "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }] }
  |                    ---------------- the profile's default
  |
  = help: allow these calls in the profile
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [seccomp:unconfined]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    cap_drop: [ALL]
    cap_add: [NET_ADMIN]
    security_opt: [apparmor=app]
\`\`\`

\`\`\`text
medium[profile-fits-container]: the AppArmor profile \`app\` does not allow \`net_admin\`
 --> compose.yaml:5:15
  |
4 |     cap_drop: [ALL]
5 |     cap_add: [NET_ADMIN]
  |               ^^^^^^^^^ service \`app\` gets it without effect
  |
 ::: apparmor.d/app:2:9
  |
2 | profile app flags=(complain) {
  |         --- the profile

medium[profile-fits-container]: service \`app\` is given a profile in complain mode
 --> compose.yaml:6:20
  |
5 |     cap_add: [NET_ADMIN]
6 |     security_opt: [apparmor=app]
  |                    ^^^^^^^^^^^^ stops nothing
  |
 ::: apparmor.d/app:2:9
  |
2 | profile app flags=(complain) {
  |         --- the profile
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt: [apparmor=docker-default]
\`\`\`

## Use instead

Record what the service does under the profile (\`auditd\`, \`aa-logprof\`, \`strace -f\`), allow that, and try it before you deploy it; if a profile cannot be fixed, the engine's default is better than non\
e.

## Standards

OWASP-6

## References

- [AppArmor security profiles for Docker](https://docs.docker.com/engine/security/apparmor/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[profile-fits-container] why it is fine here\`.
`,"supervisor-drops-root":`# supervisor-drops-root

Let a process supervisor run its programs without root.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | medium | high | recommended |

## Why

supervisord runs each program as the account its section names, and as its own account, root, when it names none. A vulnerability in any of them then exposes all of them, and everything root in the co\
ntainer can reach.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.22
COPY supervisord.conf /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
\`\`\`

\`\`\`text
medium[supervisor-drops-root]: supervisord runs \`web\` as root
 --> Dockerfile:2:6
  |
1 | FROM alpine:3.22
2 | COPY supervisord.conf /etc/
  |      ^^^^^^^^^^^^^^^^
  |
 ::: supervisord.conf:3:1
  |
3 | [program:web]
  | ------------- no user other than root is set
  |
  = help: name a \`user=\` in each section, or USER in the Dockerfile
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.22
COPY supervisord.conf /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
\`\`\`

\`\`\`text
info[supervisor-drops-root]: 2 programs run in one container under supervisord as root
 --> Dockerfile:2:6
  |
1 | FROM alpine:3.22
2 | COPY supervisord.conf /etc/
  |      ^^^^^^^^^^^^^^^^
  |
  = help: use one container for each
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.22
USER 1000
COPY supervisord.conf /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
\`\`\`

## Use instead

Write \`user=\` into each section of the supervisor's configuration, with an account that may write where the program does; better, run each program in a container of its own, which needs no supervisor.\


## Standards

CWE-250

## References

- [supervisord: user](https://supervisord.org/configuration.html#program-x-section-values)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[supervisor-drops-root] why it is fine here\`.
`,"no-broader-seccomp":`# no-broader-seccomp

Do not allow more than the engine's default profile.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | medium | strict |

## Why

A custom profile is meant to be stricter than the engine's. Where it allows more, the container is more exposed than with the default, mostly through calls that old kernels had and no program needs.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "keyctl", "add_key", "swapon"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
medium[no-broader-seccomp]: the default profile of Docker does not allow \`keyctl\`, \`add_key\` and \`swapon\` without conditions, and this one does
 --> seccomp.json:3:36
  |
2 |   "defaultAction": "SCMP_ACT_ERRNO",
3 |   "syscalls": [{ "names": ["read", "keyctl", "add_key", "swapon"], "action": "SCMP_ACT_ALLOW" }]
  |                                    ^^^^^^^^
  |
  = help: refuse what the default profile refuses, and check that the program does not need it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [{ "names": ["read", "keyctl", "add_key", "swapon"], "action": "SCMP_ACT_ALLOW" }]
+  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

## References

- [Docker's default profile](https://github.com/moby/profiles/blob/main/seccomp/default.json)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-broader-seccomp] why it is fine here"\`.
`,"no-bypassable-condition":`# no-bypassable-condition

Do not filter on values the kernel reads differently.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | medium | recommended |

## Why

A filter compares all 64 bits of a register, but the kernel reads only the lower 32 of an int argument. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbidde\
n one. A filter cannot see what a pointer points at, and that can be changed after the check.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 16, "op": "SCMP_CMP_NE" }] }
  ]
}
\`\`\`

\`\`\`text
info[no-bypassable-condition]: the kernel reads 32 bits of argument 0 of \`socket\`, and the filter compares 64: a caller that sets a higher bit is let through with a value that should be refused. Compa\
re with SCMP_CMP_MASKED_EQ and the mask 4294967295
 --> seccomp.json:4:65
  |
3 |   "syscalls": [
4 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 16, "op": "SCMP_CMP_NE" }] }
  |                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 2, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 16, "op": "SCMP_CMP_EQ" }] }
  ]
}
\`\`\`

\`\`\`text
medium[no-bypassable-condition]: the kernel reads 32 bits of argument 0 of \`socket\`, and the filter compares 64: a caller that sets a higher bit escapes this rule. Compare with SCMP_CMP_MASKED_EQ and \
the mask 4294967295
 --> seccomp.json:4:65
  |
3 |   "syscalls": [
4 |     { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 16, "op": "SCMP_CMP_EQ" }] }
  |                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: compare the bits that the kernel reads
\`\`\`

\`seaworthy fix\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ALLOW",
   "syscalls": [
-    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 16, "op": "SCMP_CMP_EQ" }] }
+    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 16, "op": "SCMP_CMP_MASKED_EQ" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 16, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

## Use instead

A mask compares only the bits the kernel reads, and only for equality: allow each value that the program uses with a separate rule with SCMP_CMP_MASKED_EQ. To restrict what a pointer points at, use Ap\
pArmor or the kernel's own permissions, not seccomp.

## Standards

CWE-693

## References

- [seccomp(2), on pointers](https://man7.org/linux/man-pages/man2/seccomp.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-bypassable-condition] why it is fine here"\`.
`,"no-dead-seccomp-entry":`# no-dead-seccomp-entry

Remove entries that have no effect.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | low | high | strict |

## Why

An entry without effect allows nothing, but reviewers rely on it, and the next profile is copied from this one. A short list is easier to check.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["read", "send", "write", "read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ERRNO" }
  ]
}
\`\`\`

\`\`\`text
low[no-dead-seccomp-entry]: \`send\` has no number on x86_64
 --> seccomp.json:5:25
  |
4 |   "syscalls": [
5 |     { "names": ["read", "send", "write", "read"], "action": "SCMP_ACT_ALLOW" },
  |                         ^^^^^^ the entry is skipped there
  |
  = help: remove \`send\`, and check that it is used on no other architecture (may change behaviour)

low[no-dead-seccomp-entry]: \`read\` is already allowed
 --> seccomp.json:5:42
  |
4 |   "syscalls": [
5 |     { "names": ["read", "send", "write", "read"], "action": "SCMP_ACT_ALLOW" },
  |                                          ^^^^^^
  |
  = help: remove \`read\`

low[no-dead-seccomp-entry]: \`mount\` gets this action by default
 --> seccomp.json:6:17
  |
5 |     { "names": ["read", "send", "write", "read"], "action": "SCMP_ACT_ALLOW" },
6 |     { "names": ["mount"], "action": "SCMP_ACT_ERRNO" }
  |                 ^^^^^^^ the runtime skips this entry
  |
  = help: remove \`mount\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
   "architectures": ["SCMP_ARCH_X86_64"],
   "syscalls": [
-    { "names": ["read", "send", "write", "read"], "action": "SCMP_ACT_ALLOW" },
-    { "names": ["mount"], "action": "SCMP_ACT_ERRNO" }
+    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }
  ]
}
\`\`\`

## References

- [syscalls(2)](https://man7.org/linux/man-pages/man2/syscalls.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-dead-seccomp-entry] why it is fine here"\`.
`,"no-escape-syscall":`# no-escape-syscall

Do not allow system calls that break out, unless gated.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container has\
 the capability they need. A profile that allows them to every container is weaker than the default.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "io_uring_setup", "unshare"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
high[no-escape-syscall]: \`io_uring_setup\` and \`unshare\` are allowed without the capability that guards them
 --> seccomp.json:3:45
  |
2 |   "defaultAction": "SCMP_ACT_ERRNO",
3 |   "syscalls": [{ "names": ["read", "write", "io_uring_setup", "unshare"], "action": "SCMP_ACT_ALLOW" }]
  |                                             ^^^^^^^^^^^^^^^^ files and sockets that no rule of this profile sees, new user namespaces, with every capability inside
  |
  = help: refuse them, and check that the program does not need this (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [{ "names": ["read", "write", "io_uring_setup", "unshare"], "action": "SCMP_ACT_ALLOW" }]
+  "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["unshare"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 268435456, "op": "SCMP_CMP_EQ" }] }
  ]
}
\`\`\`

\`\`\`text
high[no-escape-syscall]: the conditions for \`unshare\` let argument 0 = 268435456 (CLONE_NEWUSER) through
 --> seccomp.json:4:17
  |
3 |   "syscalls": [
4 |     { "names": ["unshare"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 268435456, "op": "SCMP_CMP_EQ" }] }
  |                 ^^^^^^^^^ new user namespaces, with every capability inside
  |
  = help: refuse it, and check that the program does not need it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [
-    { "names": ["unshare"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 268435456, "op": "SCMP_CMP_EQ" }] }
-  ]
+  "syscalls": []
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": []
}
\`\`\`

## Standards

CWE-693

## References

- [What Docker's default profile blocks](https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-escape-syscall] why it is fine here"\`.
`,"no-ignored-seccomp-key":`# no-ignored-seccomp-key

Do not use profile keys the target runtime ignores.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | high | recommended |

## Why

A key the loader does not know is silently ignored. The gate, the error number or the whole list of rules under it does not exist, and the container runs with what remains.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrno": "ENOSYS",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "include": { "caps": ["CAP_SYS_ADMIN"] } }]
}
\`\`\`

\`\`\`text
medium[no-ignored-seccomp-key]: Docker does not read \`defaultErrno\`: unknown calls are refused with EPERM, unless defaultErrnoRet says otherwise
 --> seccomp.json:3:3
  |
2 |   "defaultAction": "SCMP_ACT_ERRNO",
3 |   "defaultErrno": "ENOSYS",
  |   ^^^^^^^^^^^^^^
  |
  = help: write \`defaultErrnoRet\`, which is read, and check that the profile does what is meant (may change behaviour)

medium[no-ignored-seccomp-key]: \`include\` is not a valid key of a profile and is ignored, did you mean \`includes\`?
 --> seccomp.json:4:66
  |
3 |   "defaultErrno": "ENOSYS",
4 |   "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "include": { "caps": ["CAP_SYS_ADMIN"] } }]
  |                                                                  ^^^^^^^^^
  |
  = help: write \`includes\`, and check that the profile does what is meant (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "defaultErrno": "ENOSYS",
-  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "include": { "caps": ["CAP_SYS_ADMIN"] } }]
+  "defaultErrnoRet": 38,
+  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }]
}
\`\`\`

## References

- [Seccomp security profiles for Docker](https://docs.docker.com/engine/security/seccomp/)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-ignored-seccomp-key] why it is fine here"\`.
`,"no-shadowed-seccomp-rule":`# no-shadowed-seccomp-rule

Do not let one rule cancel another.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

Rules are not read from top to bottom. A rule without conditions overrides every conditional one for the same call, wherever it is; of two without conditions the first wins; and one that repeats the d\
efault is skipped first. The intended restriction then silently does not exist.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["ioctl"], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
    { "names": ["unshare"], "action": "SCMP_ACT_ERRNO" }
  ]
}
\`\`\`

\`\`\`text
high[no-shadowed-seccomp-rule]: the conditions for \`ioctl\` restrict nothing: another rule decides every call of it, allowed
 --> seccomp.json:5:17
  |
4 |     { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
  |                         ------- the rule that wins
5 |     { "names": ["ioctl"], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
  |                 ^^^^^^^
  |
  = help: let the stricter rule apply, and check that the program does not need the calls it refuses (may change behaviour)

high[no-shadowed-seccomp-rule]: \`unshare\` should be refused with EPERM here, which is the default, so this rule is skipped, and another one decides: allowed
 --> seccomp.json:6:17
  |
4 |     { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
  |                                  --------- the rule that wins
5 |     { "names": ["ioctl"], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
6 |     { "names": ["unshare"], "action": "SCMP_ACT_ERRNO" }
  |                 ^^^^^^^^^
  |
  = help: let the stricter rule apply, and check that the program does not need the calls it refuses (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
   "syscalls": [
-    { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
-    { "names": ["ioctl"], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
-    { "names": ["unshare"], "action": "SCMP_ACT_ERRNO" }
+    { "names": ["read"], "action": "SCMP_ACT_ALLOW" },
+    { "names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_NE" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_NE" }] }
  ]
}
\`\`\`

## Standards

CWE-693

## References

- [seccomp_rule_add(3)](https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-shadowed-seccomp-rule] why it is fine here"\`.
`,"no-syscall-bypass":`# no-syscall-bypass

Block equivalent system calls together.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | medium | recommended |

## Why

The kernel offers most operations under several names. A program that may not call \`chmod\` calls \`fchmodat\`, and the C library does so by itself: the rule looks like a control and has no effect.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["chmod", "fchmod"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

\`\`\`text
medium[no-syscall-bypass]: \`chmod\` and \`fchmod\` are refused, and \`fchmodat\` and \`fchmodat2\` do the same
 --> seccomp.json:3:28
  |
2 |   "defaultAction": "SCMP_ACT_ALLOW",
3 |   "syscalls": [{ "names": ["chmod", "fchmod"], "action": "SCMP_ACT_ERRNO" }]
  |                            ^^^^^^^
  |
  = help: also refuse \`fchmodat\` and \`fchmodat2\`, and check that the program does not call them (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ALLOW",
-  "syscalls": [{ "names": ["chmod", "fchmod"], "action": "SCMP_ACT_ERRNO" }]
+  "syscalls": [{ "names": ["chmod", "fchmod", "fchmodat", "fchmodat2"], "action": "SCMP_ACT_ERRNO" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["chmod", "fchmod", "fchmodat", "fchmodat2"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

## Standards

CWE-693

## References

- [syscalls(2)](https://man7.org/linux/man-pages/man2/syscalls.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-syscall-bypass] why it is fine here"\`.
`,"no-unknown-syscall":`# no-unknown-syscall

Use system call, capability and architecture names that exist.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | high | recommended |

## Why

An unknown name is silently ignored. In a rule that allows, the call that was meant stays blocked; in a rule that denies, it stays allowed. In \`includes\` an unknown name means that the rule never appl\
ies; in \`excludes\`, that nothing is excluded.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["SYS_ADMIN"], "arches": ["x86_64"] } }
  ]
}
\`\`\`

\`\`\`text
medium[no-unknown-syscall]: there is no system call \`pread\`: the name is ignored. Did you mean \`pread64\`?
 --> seccomp.json:4:25
  |
3 |   "syscalls": [
4 |     { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
  |                         ^^^^^^^
  |
  = help: write \`pread64\`

medium[no-unknown-syscall]: there is no system call \`OPENAT\`: the name is ignored. Did you mean \`openat\`?
 --> seccomp.json:4:34
  |
3 |   "syscalls": [
4 |     { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
  |                                  ^^^^^^^^
  |
  = help: write \`openat\`

medium[no-unknown-syscall]: there is no capability \`SYS_ADMIN\`, so the rule never applies. Did you mean \`CAP_SYS_ADMIN\`?
 --> seccomp.json:5:78
  |
4 |     { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
5 |     { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["SYS_ADMIN"], "arches": ["x86_64"] } }
  |                                                                              ^^^^^^^^^^^
  |
  = help: write \`CAP_SYS_ADMIN\`

medium[no-unknown-syscall]: \`x86_64\` is not a name of an architecture here, so the rule never applies. Did you mean \`amd64\`?
 --> seccomp.json:5:103
  |
4 |     { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
5 |     { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["SYS_ADMIN"], "arches": ["x86_64"] } }
  |                                                                                                       ^^^^^^^^
  |
  = help: write \`amd64\`, and check that the rule applies where it is meant to (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
   "syscalls": [
-    { "names": ["read", "pread", "OPENAT"], "action": "SCMP_ACT_ALLOW" },
-    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["SYS_ADMIN"], "arches": ["x86_64"] } }
+    { "names": ["read", "pread64", "openat"], "action": "SCMP_ACT_ALLOW" },
+    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"], "arches": ["amd64"] } }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "pread64", "openat"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"], "arches": ["amd64"] } }
  ]
}
\`\`\`

## References

- [syscalls(2)](https://man7.org/linux/man-pages/man2/syscalls.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-unknown-syscall] why it is fine here"\`.
`,"no-unsafe-seccomp-action":`# no-unsafe-seccomp-action

Do not use actions that hang, fake success or block nothing.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | high | recommended |

## Why

A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root continues as root. Killing one thread of several leaves a process that hangs with its l\
ocks held, and a rule that only logs blocks nothing.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_KILL",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1 },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 0 }
  ]
}
\`\`\`

\`\`\`text
high[no-unsafe-seccomp-action]: \`setuid\` will be skipped and report success
 --> seccomp.json:5:68
  |
4 |     { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1 },
5 |     { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 0 }
  |                                                                    ^
  |
  = help: refuse with EPERM, which is 1, and check that the program copes with the refusal (may change behaviour)

medium[no-unsafe-seccomp-action]: an unknown call kills one thread, and the rest of the process hangs
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_KILL",
  |                    ^^^^^^^^^^^^^^^
  |
  = help: kill the whole process, and check that the program did not rely on losing a single thread (may change behaviour)

low[no-unsafe-seccomp-action]: an error number needs SCMP_ACT_ERRNO
 --> seccomp.json:4:75
  |
3 |   "syscalls": [
4 |     { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1 },
  |                                                                           ^ with SCMP_ACT_ALLOW it is ignored
  |
  = help: remove the error number
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
-  "defaultAction": "SCMP_ACT_KILL",
+  "defaultAction": "SCMP_ACT_KILL_PROCESS",
   "syscalls": [
-    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1 },
-    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 0 }
+    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
+    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_KILL_PROCESS",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 }
  ]
}
\`\`\`

## Standards

CWE-693

## References

- [seccomp(2)](https://man7.org/linux/man-pages/man2/seccomp.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-unsafe-seccomp-action] why it is fine here"\`.
`,"no-void-seccomp-condition":`# no-void-seccomp-condition

Write argument conditions that have an effect.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

A valid condition can still let every value through. Several rules for one system call are alternatives: "not 38" or "not 40" allows everything. With \`SCMP_CMP_MASKED_EQ\`, \`value\` is the mask and \`val\
ueTwo\` the value to compare with. Conditions on the same argument in one rule become separate rules, so one of them is enough. A rule that was meant to block raw sockets or new namespaces then blocks \
nothing.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_NE" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 0, "valueTwo": 2114060288, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

\`\`\`text
high[no-void-seccomp-condition]: the rules for \`socket\` are alternatives, and together they allow every value of argument 0
 --> seccomp.json:5:17
  |
4 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_NE" }] },
  |                 -------- the other rule
5 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
  |                 ^^^^^^^^ each allows what the other refuses
  |
  = help: allow every value except those that the rules exclude, and check that the program needs none of the excluded values (may change behaviour)

high[no-void-seccomp-condition]: the mask is 0, so this condition is true for every value: \`value\` is the mask, and it seems to be swapped with \`valueTwo\`
 --> seccomp.json:6:64
  |
5 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
6 |     { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 0, "valueTwo": 2114060288, "op": "SCMP_CMP_MASKED_EQ" }] }
  |                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: swap \`value\` and \`valueTwo\`, and check that the program needs none of the calls that are then blocked (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
   "syscalls": [
-    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_NE" }] },
-    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
-    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 0, "valueTwo": 2114060288, "op": "SCMP_CMP_MASKED_EQ" }] }
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] },
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 39, "op": "SCMP_CMP_EQ" }] },
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_GT" }] },
+    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 39, "op": "SCMP_CMP_EQ" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_GT" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

## Standards

CWE-693

## References

- [seccomp_rule_add(3)](https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[no-void-seccomp-condition] why it is fine here"\`.
`,"seccomp-allows-start":`# seccomp-allows-start

Allow what the runtime needs to start a container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

The runtime installs the filter before it starts the program, so the filter must let the runtime finish its own work. A profile that does not is never used: it is replaced by seccomp=unconfined in the\
 middle of an outage.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
high[seccomp-allows-start]: runc cannot start a container under this profile on x86_64: starting and ending one needs \`close\`, \`execve\`, \`fstat\`, \`fstatfs\` and 6 more, and without no-new-privileges al\
so \`capget\`, \`capset\`, \`chdir\`, \`getcwd\` and 7 more. Allow the calls that \`seaworthy explain seccomp-allows-start\` lists
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_ERRNO",
  |                    ^^^^^^^^^^^^^^^^
  |
  = help: allow what starting a container needs
\`\`\`

\`seaworthy fix\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
+  "syscalls": [{ "names": ["read", "write", "exit_group", "close", "execve", "fstat", "fstatfs", "futex", "getdents64",
+    "openat", "openat2", "statx", "fcntl", "arch_prctl", "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat",
+    "prctl", "rt_sigreturn", "setgid", "setgroups", "setuid", "close_range", "epoll_ctl", "faccessat2", "getpid",
+    "tgkill"], "action": "SCMP_ACT_ALLOW" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group", "close", "execve", "fstat", "fstatfs", "futex", "getdents64",
    "openat", "openat2", "statx", "fcntl", "arch_prctl", "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat",
    "prctl", "rt_sigreturn", "setgid", "setgroups", "setuid", "close_range", "epoll_ctl", "faccessat2", "getpid",
    "tgkill"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount", "setgroups"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

\`\`\`text
medium[seccomp-allows-start]: runc starts a container under this profile on x86_64 only with no-new-privileges: without it, starting one also needs \`setgroups\`. Allow it
 --> seccomp.json:3:37
  |
2 |   "defaultAction": "SCMP_ACT_ALLOW",
3 |   "syscalls": [{ "names": ["mount", "setgroups"], "action": "SCMP_ACT_ERRNO" }]
  |                                     ^^^^^^^^^^^
  |
  = help: allow what starting a container needs
\`\`\`

\`seaworthy fix\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ALLOW",
-  "syscalls": [{ "names": ["mount", "setgroups"], "action": "SCMP_ACT_ERRNO" }]
+  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

## References

- [Seccomp security profiles for Docker](https://docs.docker.com/engine/security/seccomp/)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-allows-start] why it is fine here"\`.
`,"seccomp-architectures":`# seccomp-architectures

Map every architecture the profile is used on.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | info | high | strict |

## Why

Images are built for several architectures, and arm64 has no open, stat or poll. A profile for x86_64 alone refuses every call of such a program there, or has to be replaced in a hurry.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
info[seccomp-architectures]: the profile is for x86 alone
 --> seccomp.json:3:3
  |
2 |   "defaultAction": "SCMP_ACT_ERRNO",
3 |   "architectures": ["SCMP_ARCH_X86_64"],
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ on arm64 many of these calls do not exist, and others replace them
  |
  = help: also map arm64
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

\`\`\`text
info[seccomp-architectures]: the profile is for x86 alone
 --> seccomp.json:3:3
  |
2 |   "defaultAction": "SCMP_ACT_ALLOW",
3 |   "architectures": ["SCMP_ARCH_X86_64"],
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ on arm64 many of these calls do not exist, and others replace them
  |
  = help: also map arm64
\`\`\`

\`seaworthy fix\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ALLOW",
-  "architectures": ["SCMP_ARCH_X86_64"],
+  "archMap": [
+    { "architecture": "SCMP_ARCH_X86_64" },
+    { "architecture": "SCMP_ARCH_AARCH64", "subArchitectures": ["SCMP_ARCH_ARM"] }
+  ],
   "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "archMap": [
    { "architecture": "SCMP_ARCH_X86_64" },
    { "architecture": "SCMP_ARCH_AARCH64", "subArchitectures": ["SCMP_ARCH_ARM"] }
  ],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

## References

- [Docker's default profile](https://github.com/moby/profiles/blob/main/seccomp/default.json)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-architectures] why it is fine here"\`.
`,"seccomp-default-deny":`# seccomp-default-deny

Deny system calls by default.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

The filter protects the kernel's whole attack surface from a program. A list of forbidden calls leaves open every call somebody forgot, every call a newer kernel adds and every equivalent call; a prof\
ile without a default installs no filter at all.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
\`\`\`

\`\`\`text
high[seccomp-default-deny]: every call the profile does not name is allowed, including every call a newer kernel adds
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_ALLOW",
  |                    ^^^^^^^^^^^^^^^^
  |
  = help: refuse every call the profile does not allow, and check that the program needs no others (may change behaviour)
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_LOG",
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "close", "close_range", "dup2", "dup3", "epoll_ctl",
        "execve", "exit_group", "faccessat2", "fadvise64", "fcntl", "fstat", "fstatfs", "futex", "getcwd", "getdents64",
        "getegid", "geteuid", "getgid", "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap",
        "mprotect", "munmap", "newfstatat", "openat", "openat2", "pipe2", "poll", "prctl", "pread64", "prlimit64",
        "read", "readlink", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile", "set_robust_list",
        "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo", "tgkill", "uname", "vfork",
        "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

\`\`\`text
high[seccomp-default-deny]: every call the profile does not name is allowed and only logged: LOG blocks nothing
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_LOG",
  |                    ^^^^^^^^^^^^^^
  |
  = help: refuse every call the profile does not allow, and check that the program needs no others (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
-  "defaultAction": "SCMP_ACT_LOG",
+  "defaultAction": "SCMP_ACT_ERRNO",
+  "defaultErrnoRet": 38,
   "syscalls": [
     {
       "names": [
         "access", "arch_prctl", "brk", "capget", "capset", "chdir", "close", "close_range", "dup2", "dup3", "epoll_ctl",
         "execve", "exit_group", "faccessat2", "fadvise64", "fcntl", "fstat", "fstatfs", "futex", "getcwd", "getdents64",
         "getegid", "geteuid", "getgid", "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap",
         "mprotect", "munmap", "newfstatat", "openat", "openat2", "pipe2", "poll", "prctl", "pread64", "prlimit64",
         "read", "readlink", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile", "set_robust_list",
         "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo", "tgkill", "uname", "vfork",
         "wait4", "write"
       ],
       "action": "SCMP_ACT_ALLOW"
     },
     { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "close", "close_range", "dup2", "dup3", "epoll_ctl",
        "execve", "exit_group", "faccessat2", "fadvise64", "fcntl", "fstat", "fstatfs", "futex", "getcwd", "getdents64",
        "getegid", "geteuid", "getgid", "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap",
        "mprotect", "munmap", "newfstatat", "openat", "openat2", "pipe2", "poll", "prctl", "pread64", "prlimit64",
        "read", "readlink", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile", "set_robust_list",
        "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo", "tgkill", "uname", "vfork",
        "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{ "defualtAction": "SCMP_ACT_ERRNO" }
\`\`\`

\`\`\`text
high[seccomp-default-deny]: the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined: \`defualtAction\` is not read
 --> seccomp.json:1:1
  |
1 | { "defualtAction": "SCMP_ACT_ERRNO" }
  | ^
  |
  = help: write \`"defaultAction": "SCMP_ACT_ERRNO"\`, and list in \`syscalls\` what is allowed
\`\`\`

## Use instead

Begin with Docker's default profile, or trace the program over its whole life and allow the calls it makes: a list of forbidden calls cannot be turned into a list of allowed ones. To refuse only a few\
 more calls, remove them from Docker's default profile.

## Standards

CIS-5.22, OWASP-6, CWE-693

## References

- [Seccomp security profiles for Docker](https://docs.docker.com/engine/security/seccomp/)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-default-deny] why it is fine here"\`.
`,"seccomp-errno-enosys":`# seccomp-errno-enosys

Answer unknown system calls with ENOSYS.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | medium | recommended |

## Why

A C library tries the newest call first and falls back to the older one when the kernel says it is missing. EPERM means something else: the program fails after its image is rebuilt, and the profile is\
 then removed.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
medium[seccomp-errno-enosys]: \`clone3\`, \`close_range\`, \`faccessat2\`, \`openat2\` and \`statx\` are refused with EPERM, so a C library does not fall back to the older call: set \`defaultErrnoRet\` to 38, whi\
ch is ENOSYS
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_ERRNO",
  |                    ^^^^^^^^^^^^^^^^
  |
  = help: answer calls the profile does not name with ENOSYS, and check that the program does not depend on the old error (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
+  "defaultErrnoRet": 38,
   "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

## References

- [ENOSYS and seccomp](https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-errno-enosys] why it is fine here"\`.
`,"seccomp-runtime-baseline":`# seccomp-runtime-baseline

Allow what the C library and ordinary programs need.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | medium | recommended |

## Why

A profile made from a trace of one program on one system breaks with the next C library, architecture or shell script. When it breaks in production, it is switched off, and so is all its protection.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
high[seccomp-runtime-baseline]: no dynamic program loads without \`close\`, \`newfstatat\`, \`openat\` and \`pread64\`; 8 more are needed by the C library, shells, dash and busybox. Allow the calls that \`seaw\
orthy explain seccomp-runtime-baseline\` lists
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_ERRNO",
  |                    ^^^^^^^^^^^^^^^^
  |
  = help: allow what ordinary programs need, and check that none of these calls is refused on purpose (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat"], "action": "SCMP_ACT_ALLOW" }]
+  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat", "close", "newfstatat", "openat",
+    "pread64", "access", "munmap", "mprotect", "brk", "getrandom", "prlimit64", "rseq", "set_robust_list",
+    "set_tid_address", "dup2", "fcntl", "rt_sigaction", "rt_sigreturn", "getcwd", "getegid", "geteuid", "getgid",
+    "getpid", "getppid", "getuid", "rt_sigprocmask", "vfork", "getpgrp", "lseek", "sysinfo", "uname", "fadvise64",
+    "ioctl", "statfs", "poll", "prctl", "readlink", "sendfile", "faccessat", "dup3", "ppoll", "readlinkat"], "action": "SCMP_ACT_ALLOW" }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "clone", "close", "close_range", "dup2",
        "dup3", "epoll_ctl", "execve", "exit", "exit_group", "faccessat", "faccessat2", "fadvise64", "fcntl",
        "fstat", "fstatfs", "futex", "getcwd", "getdents64", "getegid", "geteuid", "getgid", "getpgid",
        "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap", "mprotect", "munmap",
        "newfstatat", "openat", "openat2", "pipe2", "poll", "ppoll", "prctl", "pread64", "prlimit64", "read",
        "readlink", "readlinkat", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile",
        "set_robust_list", "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo",
        "tgkill", "uname", "vfork", "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    }
  ]
}
\`\`\`

## References

- [syscalls(2)](https://man7.org/linux/man-pages/man2/syscalls.2.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-runtime-baseline] why it is fine here"\`.
`,"seccomp-socket-families":`# seccomp-socket-families

Restrict the address families \`socket\` may open.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | medium | high | recommended |

## Why

Each address family exposes another part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one \`socket\` call, and hardly any program in a contain\
er opens one.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "socket"], "action": "SCMP_ACT_ALLOW" }]
}
\`\`\`

\`\`\`text
low[seccomp-socket-families]: \`socket\` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses
 --> seccomp.json:3:36
  |
2 |   "defaultAction": "SCMP_ACT_ERRNO",
3 |   "syscalls": [{ "names": ["read", "socket"], "action": "SCMP_ACT_ALLOW" }]
  |                                    ^^^^^^^^
  |
  = help: let \`socket\` open the families below AF_ALG, and check that the program opens neither AF_VSOCK nor another rare one (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
-  "syscalls": [{ "names": ["read", "socket"], "action": "SCMP_ACT_ALLOW" }]
+  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" },
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] }]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] }]
}
\`\`\`

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_EQ" }] }
  ]
}
\`\`\`

\`\`\`text
medium[seccomp-socket-families]: the conditions for \`socket\` let argument 0 = 40 (AF_VSOCK) through
 --> seccomp.json:5:17
  |
4 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] },
5 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_EQ" }] }
  |                 ^^^^^^^^ few programs need this part of the kernel, and it has been used to escape containers
  |
  = help: refuse this address family, and check that the program does not need it (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
   "defaultAction": "SCMP_ACT_ERRNO",
   "syscalls": [
-    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] },
-    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_EQ" }] }
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
  ]
}
\`\`\`

## References

- [address_families(7)](https://man7.org/linux/man-pages/man7/address_families.7.html)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[seccomp-socket-families] why it is fine here"\`.
`,"valid-seccomp":`# valid-seccomp

Write seccomp profiles the runtime accepts.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| seccomp | high | high | recommended |

## Why

A profile the runtime refuses keeps the container from starting. To get it running, somebody removes the option, and every system call is open again.

## Examples

Reported in \`seccomp.json\`:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERROR",
  "architectures": ["amd64"],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": "2", "op": "SCMP_CMP_EQ" }], }
  ]
}
\`\`\`

\`\`\`text
high[valid-seccomp]: there is no action \`SCMP_ACT_ERROR\`, did you mean \`SCMP_ACT_ERRNO\`?
 --> seccomp.json:2:20
  |
1 | {
2 |   "defaultAction": "SCMP_ACT_ERROR",
  |                    ^^^^^^^^^^^^^^^^
  |
  = help: write \`SCMP_ACT_ERRNO\`, and check that it is what is meant (may change behaviour)

high[valid-seccomp]: there is no architecture \`amd64\`, did you mean \`SCMP_ARCH_X86_64\`?
 --> seccomp.json:3:21
  |
2 |   "defaultAction": "SCMP_ACT_ERROR",
3 |   "architectures": ["amd64"],
  |                     ^^^^^^^
  |
  = help: write \`SCMP_ARCH_X86_64\`

high[valid-seccomp]: \`value\` must be a number, not a string: write it in plain decimal digits, without quotes
 --> seccomp.json:5:88
  |
4 |   "syscalls": [
5 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": "2", "op": "SCMP_CMP_EQ" }], }
  |                                                                                        ^^^
  |
  = help: write the number

high[valid-seccomp]: trailing comma: JSON allows none after the last entry
 --> seccomp.json:5:115
  |
4 |   "syscalls": [
5 |     { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": "2", "op": "SCMP_CMP_EQ" }], }
  |                                                                                                                   ^
  |
  = help: remove the comma
\`\`\`

\`seaworthy fix --unsafe\` changes \`seccomp.json\` like this:

\`\`\`diff
 {
-  "defaultAction": "SCMP_ACT_ERROR",
-  "architectures": ["amd64"],
+  "defaultAction": "SCMP_ACT_ERRNO",
+  "architectures": ["SCMP_ARCH_X86_64"],
   "syscalls": [
-    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": "2", "op": "SCMP_CMP_EQ" }], }
+    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
   ]
 }
\`\`\`

Not reported:

\`\`\`json
{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
  ]
}
\`\`\`

## References

- [Seccomp security profiles for Docker](https://docs.docker.com/engine/security/seccomp/)
- [OCI runtime specification, Linux seccomp](https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp)

## Ignoring it

JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[valid-seccomp] why it is fine here"\`.
`,"allowed-registry":`# allowed-registry

Pull only from approved registries and repositories.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | strict |

## Why

The publisher of an image runs code in your builds and on your hosts. A list of vetted registries and repositories prevents images from a mistyped or deceptive name.

## Examples

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  allowed-registry:
    allow: ["golang","docker.io/library/node","ghcr.io/acme"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM node:24.11 AS tools
FROM quay.io/example/app:1.0
COPY --from=acme/tools:1 /bin/x /x
\`\`\`

\`\`\`text
medium[allowed-registry]: \`quay.io/example/app:1.0\` comes from quay.io/example/app, which is not on the list of approved registries
medium[allowed-registry]: \`acme/tools:1\` comes from docker.io/acme/tools, which is not on the list of approved registries
 --> Dockerfile:3:6
  |
2 | FROM node:24.11 AS tools
3 | FROM quay.io/example/app:1.0
  |      ^^^^^^^^^^^^^^^^^^^^^^^
4 | COPY --from=acme/tools:1 /bin/x /x
  |      ^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
ARG REGISTRY
FROM golang:1.24 AS build
FROM ghcr.io/acme/base:1.0
COPY --from=build /x /x
COPY --from=$REGISTRY/tools:1 /y /y
\`\`\`

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  allowed-registry:
    allow: ["*.acme.example/team/*"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: evil.example/x.acme.example/team/web:1
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
medium[allowed-registry]: \`evil.example/x.acme.example/team/web:1\` comes from evil.example/x.acme.example/team/web, which is not on the list of approved registries
 --> compose.yaml:3:12
  |
2 |   web:
3 |     image: evil.example/x.acme.example/team/web:1
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

medium[allowed-registry]: \`postgres:17.2\` comes from docker.io/library/postgres, which is not on the list of approved registries
 --> compose.yaml:5:12
  |
4 |   db:
5 |     image: postgres:17.2
  |            ^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: eu.acme.example/team/web:1
  own:
    build: .
    image: own:1
\`\`\`

## Use instead

Mirror the image into a registry on the list (\`crane copy\`, \`skopeo copy\`), where it is scanned and kept, and name it there; or ask for the registry to be put on the list.

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`allow\` | Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * also matches everything below it. | \`null\` |

## Standards

CIS-4.2, NIST-4.1.5, OWASP-13

## References

- [Image names](https://docs.docker.com/reference/cli/docker/image/tag/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[allowed-registry] why it is fine here\`.
`,"approved-base-image":`# approved-base-image

Run on an approved minimal base image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | strict |

## Why

Every program in the base image can have a vulnerability, and intruders use its shell and package manager. Minimal images that are rebuilt daily contain neither.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM node:22.12
\`\`\`

\`\`\`text
info[approved-base-image]: the image runs on \`node:22.12\`, which is not an approved base image (option \`allow\`); its -slim or -alpine variant is smaller
 --> Dockerfile:2:6
  |
1 | FROM golang:1.24 AS build
2 | FROM node:22.12
  |      ^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM gcr.io/distroless/nodejs22-debian12:nonroot
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: registry.example.com/app:1.0
\`\`\`

\`\`\`text
low[approved-base-image]: service \`app\` runs on \`registry.example.com/app:1.0\`, which is not an approved base image (option \`allow\`)
 --> compose.yaml:3:12
  |
2 |   app:
3 |     image: registry.example.com/app:1.0
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: cgr.dev/chainguard/nginx:1.29
  own:
    image: \${IMAGE}
\`\`\`

## Use instead

Move to an approved image step by step: build in the old one, copy the result into the approved one (\`COPY --from=build\`), and add what is missing when a test says so.

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`allow\` | Images that are approved, by registry and repository: * matches anything. | \`["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"]\` |

## Standards

CIS-4.2, NIST-4.1.5, OWASP-13

## References

- [Distroless images](https://github.com/GoogleContainerTools/distroless)
- [Docker Hardened Images](https://docs.docker.com/dhi/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[approved-base-image] why it is fine here\`.
`,"command-fits-entrypoint":`# command-fits-entrypoint

Write a command that the entrypoint can take as its arguments.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | medium | recommended |

## Why

When an image has an entrypoint, the command is not executed on its own: it is passed to the entrypoint as arguments. If the command repeats the program, an interpreter looks for a script of that name\
, and the container exits. A command in shell form arrives as \`/bin/sh -c ...\`, and an entrypoint in shell form ignores the command.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM cgr.dev/chainguard/python:latest
CMD ["python", "-m", "app"]
\`\`\`

\`\`\`text
medium[command-fits-entrypoint]: the image starts \`/usr/bin/python python ...\`: its entrypoint is already \`/usr/bin/python\`; remove \`python\`
 --> Dockerfile:2:1
  |
1 | FROM cgr.dev/chainguard/python:latest
2 | CMD ["python", "-m", "app"]
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM cgr.dev/chainguard/python:latest
ENTRYPOINT []
CMD ["python", "-m", "app"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--", "node"]
CMD ["node", "app.js"]
\`\`\`

\`\`\`text
medium[command-fits-entrypoint]: the image starts \`node node ...\`: its entrypoint is already \`node\`; remove \`node\`
 --> Dockerfile:3:1
  |
2 | ENTRYPOINT ["/sbin/tini", "--", "node"]
3 | CMD ["node", "app.js"]
  | ^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["node", "app.js"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["/usr/local/bin/server"]
CMD serve --port 8080
\`\`\`

\`\`\`text
medium[command-fits-entrypoint]: CMD in shell form passes \`/bin/sh -c serve --port 8080\` to \`/usr/local/bin/server\`, the entrypoint of the image, as its arguments: write CMD in exec form
 --> Dockerfile:3:1
  |
2 | ENTRYPOINT ["/usr/local/bin/server"]
3 | CMD serve --port 8080
  | ^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["/usr/local/bin/server"]
CMD ["serve", "--port", "8080"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT server --verbose
CMD ["--port", "8080"]
\`\`\`

\`\`\`text
medium[command-fits-entrypoint]: the entrypoint of the image ignores its arguments, so \`--port 8080\` is never passed on: write ENTRYPOINT in exec form, or remove the command
 --> Dockerfile:3:1
  |
2 | ENTRYPOINT server --verbose
3 | CMD ["--port", "8080"]
  | ^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["server", "--verbose"]
CMD ["--port", "8080"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: gcr.io/distroless/python3-debian12
    command: python3 app.py
\`\`\`

\`\`\`text
medium[command-fits-entrypoint]: service \`app\` starts \`/usr/bin/python3.11 python3 ...\`: its entrypoint is already \`/usr/bin/python3.11\`; remove \`python3\`
 --> compose.yaml:4:14
  |
3 |     image: gcr.io/distroless/python3-debian12
4 |     command: python3 app.py
  |              ^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: python:3.13
    command: python3 app.py
  db:
    image: postgres:17.2
    command: postgres -c log_statement=all
\`\`\`

## Use instead

Decide which of the two names the program: remove the program from the command, or empty the entrypoint (\`ENTRYPOINT []\`, \`entrypoint: []\`) and keep the whole command.

## References

- [CMD and ENTRYPOINT](https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[command-fits-entrypoint] why it is fine here\`.
`,"command-in-image":`# command-in-image

Run only programs and scripts the image contains.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | medium | recommended |

## Why

A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and the check is eventually removed. A command whose file is missing fails at once.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12-slim
WORKDIR /app
COPY server.js ./
HEALTHCHECK CMD curl -f http://localhost/
CMD ["node", "server.js"]
\`\`\`

\`\`\`text
high[command-in-image]: the health check of the image runs \`curl\`, which the image does not have
 --> Dockerfile:4:1
  |
3 | COPY server.js ./
4 | HEALTHCHECK CMD curl -f http://localhost/
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes
  |
  = help: use a command that the image has, or copy or install this one into it
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12-slim
RUN apt-get update && apt-get install -y curl
WORKDIR /app
COPY server.js ./
HEALTHCHECK CMD curl -f http://localhost/
CMD ["node", "server.js"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
WORKDIR /app
COPY --from=build /app/dist ./dist
HEALTHCHECK CMD ["node", "healthcheck.js"]
CMD ["node", "dist/server.js"]
\`\`\`

\`\`\`text
medium[command-in-image]: the health check of the image runs \`healthcheck.js\`, which nothing copies into the image
 --> Dockerfile:4:1
  |
3 | COPY --from=build /app/dist ./dist
4 | HEALTHCHECK CMD ["node", "healthcheck.js"]
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes
  |
  = help: use a command that the image has, or copy or install this one into it
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
WORKDIR /app
COPY . .
HEALTHCHECK CMD ["node", "healthcheck.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: gcr.io/distroless/static-debian12
    healthcheck:
      test: /app --health
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
\`\`\`

\`\`\`text
high[command-in-image]: the health check of service \`web\` needs a shell, which the image does not have
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: /app --health
  |             ^^^^^^^^^^^^^ the check never passes
  |
  = help: use a command that the image has, or copy or install this one into it

high[command-in-image]: the health check of service \`db\` runs \`curl\`, which the image does not have
 --> compose.yaml:9:13
  |
8 |     healthcheck:
9 |       test: ["CMD", "curl", "-f", "http://localhost"]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes
  |
  = help: add \`healthcheck: {test: "pg_isready -h 127.0.0.1 -U $\${POSTGRES_USER:-postgres}"}\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: gcr.io/distroless/static-debian12
     healthcheck:
       test: /app --health
   db:
     image: postgres:17.2
     healthcheck:
-      test: ["CMD", "curl", "-f", "http://localhost"]
+      test: pg_isready -h 127.0.0.1 -U $\${POSTGRES_USER:-postgres}
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.31-alpine
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
  db:
    image: postgres:17.2
    healthcheck:
      test: pg_isready
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD", "pg_isready -U app"]
  app:
    image: node:22.12
    command: ["node server.js"]
    healthcheck:
      test: NONE
\`\`\`

\`\`\`text
high[command-in-image]: the health check of service \`db\` looks for a program called \`pg_isready -U app\`, all in one name
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: ["CMD", "pg_isready -U app"]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes; make each word a separate item
  |
  = help: make each word a separate item (may change behaviour)

high[command-in-image]: the command of service \`app\` looks for a program called \`node server.js\`, all in one name
high[command-in-image]: the health check of service \`app\` runs a program called \`NONE\`, which no image has
  --> compose.yaml:8:14
   |
 7 |     image: node:22.12
 8 |     command: ["node server.js"]
   |              ^^^^^^^^^^^^^^^^^^ the container does not start; make each word a separate item
 9 |     healthcheck:
10 |       test: NONE
   |             ^^^^ the check never passes; write \`disable: true\`
   |
   = help: make each word a separate item (may change behaviour)
   = help: use a command that the image has, or copy or install this one into it
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     healthcheck:
-      test: ["CMD", "pg_isready -U app"]
+      test: ["CMD", "pg_isready", "-U", "app"]
   app:
     image: node:22.12
-    command: ["node server.js"]
+    command: ["node", "server.js"]
     healthcheck:
       test: NONE
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD", "pg_isready", "-U", "app"]
  app:
    image: node:22.12
    command: ["node", "server.js"]
    healthcheck:
      test: ["NONE"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD", "pg_isready -U app"]
\`\`\`

\`\`\`text
high[command-in-image]: the health check of service \`db\` looks for a program called \`pg_isready -U app\`, all in one name
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: ["CMD", "pg_isready -U app"]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the check never passes; make each word a separate item
  |
  = help: make each word a separate item (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     healthcheck:
-      test: ["CMD", "pg_isready -U app"]
+      test: ["CMD", "pg_isready", "-U", "app"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD", "pg_isready", "-U", "app"]
\`\`\`

## References

- [HEALTHCHECK](https://docs.docker.com/reference/dockerfile/#healthcheck)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[command-in-image] why it is fine here\`.
`,"explicit-user":`# explicit-user

Name the user when the image's own default is not known.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | low | strict |

## Why

Most images run as root by default, and nothing here shows whether this one does. An explicit user stays the same when the base image changes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

\`\`\`text
medium[explicit-user]: no user is set for service \`app\`, and the default user of its image is not known: it may run as root (not certain)
 --> compose.yaml:2:3
  |
1 | services:
2 |   app:
  |   ^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    user: "10001"
    image: example/app:1.0
  web:
    image: nginxinc/nginx-unprivileged:1.29
  other:
    image: example/other:1.0
    user: \${UID}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM registry.example.com/base:4
CMD ["app"]
\`\`\`

\`\`\`text
medium[explicit-user]: no user is set for the image, and the default user of its image is not known: it may run as root (not certain)
 --> Dockerfile:1:6
  |
1 | FROM registry.example.com/base:4
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM registry.example.com/base:4
USER 10001
CMD ["app"]
\`\`\`

## Use instead

Look up which account the image uses with \`docker image inspect --format '{{.Config.User}}' IMAGE\` and \`docker run --rm IMAGE id\`, check who owns what it writes, and write the number into \`USER\` or \`u\
ser:\`.

## Standards

CIS-4.1, OWASP-2, NIST-4.1.2, PSS-R

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[explicit-user] why it is fine here\`.
`,"healthcheck-defined":`# healthcheck-defined

Define a health check for every long-running service.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | strict |

## Why

Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD ["node", "app.js"]
\`\`\`

\`\`\`text
low[healthcheck-defined]: no health check is defined for the image
 --> Dockerfile:1:6
  |
1 | FROM node:22.12
  |      ^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
HEALTHCHECK CMD ["node", "check.js"]
CMD ["node", "app.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
low[healthcheck-defined]: no health check is defined for service \`web\`
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`healthcheck: {test: [CMD, wget, -q, --spider, http://127.0.0.1:2019/config/], start_period: 30s}\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: caddy:2.10
+    healthcheck:
+      test: [CMD, wget, -q, --spider, http://127.0.0.1:2019/config/]
+      start_period: 30s
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    healthcheck:
      test: [CMD, wget, -q, --spider, http://127.0.0.1:2019/config/]
      start_period: 30s
\`\`\`

## Standards

CIS-4.6, CIS-5.27

## References

- [HEALTHCHECK](https://docs.docker.com/reference/dockerfile/#healthcheck)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[healthcheck-defined] why it is fine here\`.
`,"healthcheck-reliable":`# healthcheck-reliable

Make the health check fail when, and only when, the service fails.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | info | medium | strict |

## Why

A check that always passes hides an outage, or a break-in that damaged the service. One that fails for other reasons restarts a healthy service, until it is disabled.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get install -y curl
HEALTHCHECK CMD curl http://localhost/ || true
\`\`\`

\`\`\`text
info[healthcheck-reliable]: this health check passes or fails for the wrong reasons
 --> Dockerfile:3:1
  |
2 | RUN apt-get install -y curl
3 | HEALTHCHECK CMD curl http://localhost/ || true
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`|| true\` makes it always pass; \`curl\` without \`-f\` accepts every response, errors included
  |
  = help: make it fail when the service fails, and check that it passes while the service works (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 RUN apt-get install -y curl
-HEALTHCHECK CMD curl http://localhost/ || true
+HEALTHCHECK CMD curl -f http://localhost/ || exit 1
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get install -y curl
HEALTHCHECK CMD curl -f http://localhost/ || exit 1
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    healthcheck:
      test: ["CMD", "python", "-c", "import requests; requests.get('http://localhost')"]
\`\`\`

\`\`\`text
info[healthcheck-reliable]: this health check passes or fails for the wrong reasons
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: ["CMD", "python", "-c", "import requests; requests.get('http://localhost')"]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`requests.get\` accepts every response, errors included
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U postgres"]
\`\`\`

## References

- [HEALTHCHECK](https://docs.docker.com/reference/dockerfile/#healthcheck)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[healthcheck-reliable] why it is fine here\`.
`,"image-digest-pinned":`# image-digest-pinned

Pin every image reference to a digest.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | recommended |

A finding is medium where the registry, asked with --online, does not have the image; info where it is the builder's own frontend with a tag (\`# syntax=docker/dockerfile:1\`), or seaworthy.lock does no\
t have the digest.

## Why

A tag is a name that its owner, or anyone who steals the owner's account, can point at a different image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that \
people can read it and bots can update it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM scratch
RUN --mount=type=bind,from=build,target=/x true
COPY --from=build /app /app
COPY --from=busybox:1.37 /bin/sh /sh
\`\`\`

\`\`\`text
low[image-digest-pinned]: \`golang:1.24\` is not pinned to a digest
 --> Dockerfile:1:6
  |
1 | FROM golang:1.24 AS build
  |      ^^^^^^^^^^^ it can become a different image
  |
  = note: the same in 1 more place
 ::: Dockerfile:5:6 \`busybox:1.37\`
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS build
FROM scratch
COPY --from=build /app /app
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
low[image-digest-pinned]: \`postgres:17.2\` is not pinned to a digest
 --> compose.yaml:3:12
  |
2 |   db:
3 |     image: postgres:17.2
  |            ^^^^^^^^^^^^^ it can become a different image
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: \${DB_IMAGE}
  own:
    build: .
    image: example/own:1.0
  again:
    image: example/own:1.0
\`\`\`

## Use instead

Run \`seaworthy pin\`, which asks the registry and writes the digest behind the tag (\`IMAGE:TAG@sha256:...\`), and \`seaworthy pin --update\` on a schedule, or let a bot such as Dependabot or Renovate upda\
te both together.

## Standards

OWASP-13, CWE-494

## References

- [Pin base image versions](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[image-digest-pinned] why it is fine here\`.
`,"no-ambiguous-image":`# no-ambiguous-image

Name registry and publisher so that no one else can supply the image.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | low | strict |

## Why

A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Anyone who can publish under that name in one of them supplies the image.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: your-app:1.0
  node:
    image: prometheus/node-exporter:v1.9
\`\`\`

\`\`\`text
low[no-ambiguous-image]: \`your-app:1.0\` has no registry or publisher, is not an official image, and is not built here (not certain)
 --> compose.yaml:3:12
  |
2 |   app:
3 |     image: your-app:1.0
  |            ^^^^^^^^^^^^
  |
  = help: write the full name, such as \`ghcr.io/owner/name:tag\`

info[no-ambiguous-image]: the project publishes this image as \`prom/node-exporter\`, not as \`prometheus/node-exporter:v1.9\` (not certain)
 --> compose.yaml:5:12
  |
4 |   node:
5 |     image: prometheus/node-exporter:v1.9
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: change it to \`prom/node-exporter\`, and check that it has the tag (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: your-app:1.0
   node:
-    image: prometheus/node-exporter:v1.9
+    image: prom/node-exporter:v1.9
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: ghcr.io/example/your-app:1.0
  built:
    build: .
    image: my-app:1.0
  other:
    image: my-app:1.0
  db:
    image: postgres:17.2
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  node:
    image: prometheus/node-exporter:v1.9
\`\`\`

\`\`\`text
info[no-ambiguous-image]: the project publishes this image as \`prom/node-exporter\`, not as \`prometheus/node-exporter:v1.9\` (not certain)
 --> compose.yaml:3:12
  |
2 |   node:
3 |     image: prometheus/node-exporter:v1.9
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: change it to \`prom/node-exporter\`, and check that it has the tag (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   node:
-    image: prometheus/node-exporter:v1.9
+    image: prom/node-exporter:v1.9
\`\`\`

Not reported:

\`\`\`yaml
services:
  node:
    image: prom/node-exporter:v1.9
\`\`\`

## Standards

CWE-1357

## References

- [Image names](https://docs.docker.com/reference/cli/docker/image/tag/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-ambiguous-image] why it is fine here\`.
`,"no-cryptominer":`# no-cryptominer

Do not ship cryptocurrency miners.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | medium | recommended |

## Why

Miners are what most break-ins into container platforms install: the owner of the machines pays for the mining. A miner in a Dockerfile or a Compose file was put there, or copied from elsewhere, and s\
hould not run unnoticed.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN wget https://example.com/xmrig-6.21.0.tar.gz
CMD ["./run", "-o", "stratum+tcp://pool.example.com:3333"]
\`\`\`

\`\`\`text
high[no-cryptominer]: this installs or runs what looks like a cryptocurrency miner or a mining pool
high[no-cryptominer]: the command of the image starts what looks like a cryptocurrency miner or a mining pool
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN wget https://example.com/xmrig-6.21.0.tar.gz
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
3 | CMD ["./run", "-o", "stratum+tcp://pool.example.com:3333"]
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove it, and find out how it came in: what had access to this file may be compromised
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
LABEL description="finds xmrig on your machines"
RUN apt-get install -y monerod # no xmrig
CMD ["monerod"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  m:
    image: example/xmrig:6.21
\`\`\`

\`\`\`text
high[no-cryptominer]: \`example/xmrig:6.21\` looks like a cryptocurrency miner or a mining pool
 --> compose.yaml:3:12
  |
2 |   m:
3 |     image: example/xmrig:6.21
  |            ^^^^^^^^^^^^^^^^^^
  |
  = help: remove it, and find out how it came in: what had access to this file may be compromised
\`\`\`

Not reported:

\`\`\`yaml
services:
  wallet:
    image: example/monero-wallet:0.18
\`\`\`

## Use instead

Remove the service, find out who added it and how, and change every credential that the host and the repository hold.

## Standards

CWE-506

## References

- [CWE-506: embedded malicious code](https://cwe.mitre.org/data/definitions/506.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-cryptominer] why it is fine here\`.
`,"no-debug-mode":`# no-debug-mode

Do not ship debuggers or debug modes.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | medium | recommended |

A finding is high where a debugger is open to anyone, or a console is published; low where it is no more than a debug or development mode.

## Why

A debugger port is a shell without a password: anyone who reaches it can run code in the service. Debug modes show source, settings and environment, including secrets, to anyone who makes the service \
fail, and the console of some frameworks runs what is typed into it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ENV NODE_ENV=development JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"
CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]
\`\`\`

\`\`\`text
high[no-debug-mode]: \`JAVA_TOOL_OPTIONS\` in the environment of the image opens a debugger to anyone who reaches its port
high[no-debug-mode]: the command of the image opens a debugger to anyone who reaches its port
 --> Dockerfile:2:26
  |
1 | FROM node:22.12
2 | ENV NODE_ENV=development JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"
  |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
3 | CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]
  |              ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`JAVA_TOOL_OPTIONS\` from \`ENV\` (may change behaviour)
  = help: remove \`--inspect=0.0.0.0:9229\` (may change behaviour)

low[no-debug-mode]: \`NODE_ENV=development\` in the environment of the image sets a development mode
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | ENV NODE_ENV=development JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"
  |     ^^^^^^^^^^^^^^^^^^^^
  |
  = help: add \`ENV NODE_ENV=production\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-ENV NODE_ENV=development JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"
-CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]
+ENV NODE_ENV=production
+CMD ["node", "app.js"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ENV NODE_ENV=production
CMD ["node", "app.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    environment:
      - FLASK_DEBUG=1
    ports:
      - "8000:8000"
\`\`\`

\`\`\`text
high[no-debug-mode]: \`FLASK_DEBUG=1\` in the environment of service \`web\` turns on a console that runs what is typed into it
 --> compose.yaml:5:9
  |
4 |     environment:
5 |       - FLASK_DEBUG=1
  |         ^^^^^^^^^^^^^
  |
  = help: remove \`FLASK_DEBUG\` from \`environment\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: example/web:1.0
-    environment:
-      - FLASK_DEBUG=1
     ports:
       - "8000:8000"
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: example/web:1.0
    ports:
      - "8000:8000"
\`\`\`

## Standards

CWE-489

## References

- [CWE-489: active debug code](https://cwe.mitre.org/data/definitions/489.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-debug-mode] why it is fine here\`.
`,"no-docker-tcp":`# no-docker-tcp

Do not use or serve the Docker API over plain TCP.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

## Why

The Docker API requires no password. Anyone who reaches it over TCP can start a privileged container and become root on the host; anyone on the network path can read and change the traffic. Scanners f\
ind open ones within minutes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  ci:
    image: example/ci:1.0
    environment:
      DOCKER_HOST: tcp://build.example.com:2375
  dind:
    image: example/dind:1.0
    command: dockerd -H tcp://0.0.0.0:2375
    ports:
      - 2375:2375
\`\`\`

\`\`\`text
critical[no-docker-tcp]: service \`dind\` publishes the Docker API without a password on every interface
  --> compose.yaml:10:9
   |
 9 |     ports:
10 |       - 2375:2375
   |         ^^^^^^^^^
   |
   = help: let it listen on its socket alone, or over TLS with client certificates (\`dockerd --tlsverify\`), and publish no port 2375

high[no-docker-tcp]: service \`ci\` uses the Docker API of \`build.example.com\` over plain TCP
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       DOCKER_HOST: tcp://build.example.com:2375
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: set \`DOCKER_TLS_VERIFY=1\` and \`DOCKER_CERT_PATH\`, or connect with \`DOCKER_HOST=ssh://USER@HOST\`

high[no-docker-tcp]: service \`dind\` serves the Docker API over plain TCP, to anyone who reaches it
 --> compose.yaml:8:14
  |
7 |     image: example/dind:1.0
8 |     command: dockerd -H tcp://0.0.0.0:2375
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: let it listen on its socket alone, or over TLS with client certificates (\`dockerd --tlsverify\`), and publish no port 2375
\`\`\`

Not reported:

\`\`\`yaml
services:
  ci:
    image: example/ci:1.0
    networks: [sockets]
    environment:
      DOCKER_HOST: tcp://socket-proxy:2375
  agent:
    image: example/ci:1.0
    environment: ["DOCKER_HOST=tcp://build.example.com:2376", DOCKER_TLS_VERIFY=1]
  socket-proxy:
    image: example/socket-proxy:1.0
    networks: [sockets]
networks:
  sockets:
    internal: true
\`\`\`

Reported in \`start.sh\`:

\`\`\`text
dockerd -H tcp://0.0.0.0:2375 &
export DOCKER_HOST=tcp://build.example.com:2375
docker ps
\`\`\`

\`\`\`text
high[no-docker-tcp]: this serves the Docker API over plain TCP, to anyone who reaches it
 --> start.sh:1:9
  |
1 | dockerd -H tcp://0.0.0.0:2375 &
  |         ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: let it listen on its socket alone, or over TLS with client certificates (\`dockerd --tlsverify\`), and publish no port 2375

high[no-docker-tcp]: this uses the Docker API of \`build.example.com\` over plain TCP
 --> start.sh:2:8
  |
1 | dockerd -H tcp://0.0.0.0:2375 &
2 | export DOCKER_HOST=tcp://build.example.com:2375
  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: set \`DOCKER_TLS_VERIFY=1\` and \`DOCKER_CERT_PATH\`, or connect with \`DOCKER_HOST=ssh://USER@HOST\`
\`\`\`

Not reported:

\`\`\`text
dockerd -H unix:///var/run/docker.sock &
export DOCKER_HOST=ssh://ci@build.example.com
docker ps
\`\`\`

## Use instead

Reach the engine by SSH (\`DOCKER_HOST=ssh://user@host\`), or over TCP with certificates on both sides (\`--tlsverify\`, port 2376); inside a project, mount the socket into a socket proxy that exposes onl\
y the sections that are needed, on an internal network.

## Standards

OWASP-1, NIST-4.5.1, CWE-306, CWE-319

## References

- [Protect the Docker daemon socket](https://docs.docker.com/engine/security/protect-access/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-docker-tcp] why it is fine here\`.
`,"no-eol-image":`# no-eol-image

Do not use images whose release is no longer maintained.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | medium | recommended |

## Why

Vulnerabilities found after the end of maintenance are not fixed, and attackers read the same announcements. The image is not rebuilt either, so those of its distribution are not fixed.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:16-alpine AS build
FROM docker.io/library/debian:buster-slim
COPY --from=build /app /app
\`\`\`

\`\`\`text
medium[no-eol-image]: \`node:16-alpine\` is not maintained any more
 --> Dockerfile:1:6
  |
1 | FROM node:16-alpine AS build
  |      ^^^^^^^^^^^^^^ node 16 ended on 2023-09-11
  |
  = help: move to a release that is maintained: https://endoflife.date lists them

medium[no-eol-image]: \`docker.io/library/debian:buster-slim\` is not maintained any more
 --> Dockerfile:2:6
  |
1 | FROM node:16-alpine AS build
2 | FROM docker.io/library/debian:buster-slim
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debian buster ended on 2024-06-30
  |
  = help: move to a release that is maintained: https://endoflife.date lists them
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:24-alpine AS build
FROM debian:trixie-slim
COPY --from=build /app /app
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:9.6
\`\`\`

\`\`\`text
medium[no-eol-image]: \`postgres:9.6\` is not maintained any more
 --> compose.yaml:3:12
  |
2 |   db:
3 |     image: postgres:9.6
  |            ^^^^^^^^^^^^ postgres 9.6 ended on 2021-11-11
  |
  = help: move to a release that is maintained: https://endoflife.date lists them
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:18
  own:
    image: example/node:16
\`\`\`

## Use instead

Move to the next maintained release, one major version at a time where data has to be migrated, and read its upgrade notes first: a database usually needs a dump and a restore, or its upgrade tool.

## Standards

CIS-4.4, CWE-1104

## References

- [endoflife.date](https://endoflife.date/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-eol-image] why it is fine here\`.
`,"no-exec-form-substitution":`# no-exec-form-substitution

Do not expect a shell to expand exec-form commands.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

An exec-form command runs without a shell, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anyone can read in this file. \`&&\` and \`|\` are\
 passed as arguments in the same way, and what follows never runs. A shell in exec form takes only one word as its script: from \`sh -c node server.js\` it runs \`node\`.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
CMD ["serve", "$PORT", "&&", "true"]
\`\`\`

\`\`\`text
medium[no-exec-form-substitution]: the command of the image runs without a shell, so \`&&\` is passed to the program as an argument
 --> Dockerfile:2:24
  |
1 | FROM debian:12.9
2 | CMD ["serve", "$PORT", "&&", "true"]
  |                        ^^^^ no shell expands it
  |
  = help: run it through a shell: \`sh -c\` (may change behaviour)

low[no-exec-form-substitution]: the command of the image runs without a shell, so \`$PORT\` is passed literally
 --> Dockerfile:2:15
  |
1 | FROM debian:12.9
2 | CMD ["serve", "$PORT", "&&", "true"]
  |               ^^^^^^^ no shell expands it
  |
  = help: run it through a shell: \`sh -c\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-CMD ["serve", "$PORT", "&&", "true"]
+CMD ["sh", "-c", "serve \\"$PORT\\" && true"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
CMD ["sh", "-c", "serve \\"$PORT\\" && true"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  cache:
    image: redis:8.0
    command: [redis-server, --requirepass, "$(cat /run/secrets/pw)"]
\`\`\`

\`\`\`text
high[no-exec-form-substitution]: the command of service \`cache\` runs without a shell, so \`$(cat /run/secrets/pw)\` is passed literally
 --> compose.yaml:4:44
  |
3 |     image: redis:8.0
4 |     command: [redis-server, --requirepass, "$(cat /run/secrets/pw)"]
  |                                            ^^^^^^^^^^^^^^^^^^^^^^^^ this text becomes the credential
  |
  = help: use shell form, or have a shell read it: \`["sh", "-c", "exec PROGRAM ..."]\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  cache:
    image: redis:8.0
    command: [sh, -c, 'exec redis-server --requirepass "$$(cat /run/secrets/pw)"']
    healthcheck:
      test: [CMD-SHELL, 'redis-cli ping | grep PONG']
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29-alpine
    healthcheck:
      test: ["CMD-SHELL", "wget", "-q", "http://localhost"]
  job:
    image: python:3.13
    command: sh -c python job.py
\`\`\`

\`\`\`text
medium[no-exec-form-substitution]: the shell runs \`wget\` alone in the health check of service \`web\`, and \`-q http://localhost\` is lost: write the whole line as one string
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: ["CMD-SHELL", "wget", "-q", "http://localhost"]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write the whole line as one string (may change behaviour)

medium[no-exec-form-substitution]: the shell runs \`python\` alone in the command of service \`job\`, and \`job.py\` is lost: write the whole line as one string
 --> compose.yaml:8:14
  |
7 |     image: python:3.13
8 |     command: sh -c python job.py
  |              ^^^^^^^^^^^^^^^^^^^
  |
  = help: use shell form, or have a shell read it: \`["sh", "-c", "exec PROGRAM ..."]\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29-alpine
     healthcheck:
-      test: ["CMD-SHELL", "wget", "-q", "http://localhost"]
+      test: ["CMD-SHELL", "wget -q http://localhost"]
   job:
     image: python:3.13
     command: sh -c python job.py
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29-alpine
    healthcheck:
      test: ["CMD-SHELL", "wget -q http://localhost"]
  job:
    image: python:3.13
    command: sh -c "python job.py"
\`\`\`

## References

- [Shell and exec form](https://docs.docker.com/reference/dockerfile/#shell-and-exec-form)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-exec-form-substitution] why it is fine here\`.
`,"no-floating-tag":`# no-floating-tag

Do not use floating image tags.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

A finding is low where it is the builder's frontend (\`# syntax=\`).

## Why

Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, or a compromised release arrives, and it is unclear afterwards which image was running.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG TAG=alpine
FROM nginx:\${TAG}
\`\`\`

\`\`\`text
medium[no-floating-tag]: \`nginx:\${TAG}\` is not pinned
 --> Dockerfile:2:6
  |
1 | ARG TAG=alpine
  |     ---------- the variable gets its value here
2 | FROM nginx:\${TAG}
  |      ^^^^^^^^^^^^ \`alpine\` names a variant, not a version
  |
  = help: name the version that runs now, and let a bot such as Renovate propose the next one
\`\`\`

Not reported:

\`\`\`dockerfile
ARG TAG=1.29-alpine
FROM nginx:\${TAG}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM localhost:5000/team/latest
\`\`\`

\`\`\`text
medium[no-floating-tag]: \`localhost:5000/team/latest\` is not pinned
 --> Dockerfile:1:6
  |
1 | FROM localhost:5000/team/latest
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^ no tag means \`latest\`
  |
  = help: name the version that runs now, and let a bot such as Renovate propose the next one
\`\`\`

Not reported:

\`\`\`dockerfile
FROM localhost:5000/team/latest:4.2
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:\${VERSION:-latest}
\`\`\`

\`\`\`text
medium[no-floating-tag]: \`postgres:\${VERSION:-latest}\` is not pinned
 --> compose.yaml:3:12
  |
2 |   db:
3 |     image: postgres:\${VERSION:-latest}
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`latest\` can be a different image on every pull
  |
  = help: name the version that runs now, and let a bot such as Renovate propose the next one
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:\${VERSION}
  own:
    build: .
    image: example/own:latest
\`\`\`

## Use instead

Find out which version runs now (\`docker image inspect\`, or the program's own \`--version\`), name that tag, and let a bot such as Dependabot or Renovate propose the next one.

## Standards

OWASP-13, NIST-4.2.2, CWE-1357

## References

- [Pin base image versions](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-floating-tag] why it is fine here\`.
`,"no-insecure-tls-env":`# no-insecure-tls-env

Do not turn certificate checks off by environment variable.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

## Why

One variable turns the check off for every connection of the program and of every program it starts. Anyone on the network path can then silently read and change what is sent, including tokens.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
RUN GIT_SSL_NO_VERIFY=1 git pull && export PYTHONHTTPSVERIFY=0
\`\`\`

\`\`\`text
high[no-insecure-tls-env]: \`NODE_TLS_REJECT_UNAUTHORIZED=0\` in the environment of the image accepts any TLS certificate
high[no-insecure-tls-env]: \`GIT_SSL_NO_VERIFY=1\` in the environment of this command accepts any TLS certificate
high[no-insecure-tls-env]: \`PYTHONHTTPSVERIFY=0\` in the environment of this script accepts any TLS certificate
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | ENV NODE_TLS_REJECT_UNAUTHORIZED=0
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
3 | RUN GIT_SSL_NO_VERIFY=1 git pull && export PYTHONHTTPSVERIFY=0
  |     ^^^^^^^^^^^^^^^^^^^
  |                                            ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`NODE_TLS_REJECT_UNAUTHORIZED\` from \`ENV\` (may change behaviour)
  = help: remove it, and make the program trust the certificate: copy the CA certificate into the image, and name its file (may change behaviour)
  = help: add the missing CA certificate to the trust store instead
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-ENV NODE_TLS_REJECT_UNAUTHORIZED=0
-RUN GIT_SSL_NO_VERIFY=1 git pull && export PYTHONHTTPSVERIFY=0
+RUN git pull && export PYTHONHTTPSVERIFY=0
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_CAINFO=/certs/ca.pem
ENV PIP_TRUSTED_HOST=pypi.example.com
RUN pip install x
ENV PIP_TRUSTED_HOST=
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      NODE_TLS_REJECT_UNAUTHORIZED: "0"
\`\`\`

\`\`\`text
high[no-insecure-tls-env]: \`NODE_TLS_REJECT_UNAUTHORIZED=0\` in the environment of service \`app\` accepts any TLS certificate
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       NODE_TLS_REJECT_UNAUTHORIZED: "0"
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove \`NODE_TLS_REJECT_UNAUTHORIZED\` from \`environment\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    environment:
-      NODE_TLS_REJECT_UNAUTHORIZED: "0"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN GIT_SSL_NO_VERIFY=1 git pull
\`\`\`

\`\`\`text
high[no-insecure-tls-env]: \`GIT_SSL_NO_VERIFY=1\` in the environment of this command accepts any TLS certificate
 --> Dockerfile:2:5
  |
1 | FROM node:22.12
2 | RUN GIT_SSL_NO_VERIFY=1 git pull
  |     ^^^^^^^^^^^^^^^^^^^ anyone on the network path can read and change what is transferred
  |
  = help: remove it, and make the program trust the certificate: copy the CA certificate into the image, and name its file (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-RUN GIT_SSL_NO_VERIFY=1 git pull
+RUN git pull
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
RUN git pull
\`\`\`

## Standards

CWE-295

## References

- [NODE_TLS_REJECT_UNAUTHORIZED](https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-insecure-tls-env] why it is fine here\`.
`,"no-passwordless-service":`# no-passwordless-service

Do not run services with authentication turned off.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | medium | recommended |

## Why

Anyone who reaches the port controls the data: another container on the network, a page in a developer's browser and, if the port is published, anyone who scans for it, which takes minutes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
  cache:
    image: redis:8.2
    command: redis-server --protected-mode no
\`\`\`

\`\`\`text
medium[no-passwordless-service]: \`MYSQL_ALLOW_EMPTY_PASSWORD=yes\` lets anyone who can reach service \`db\` in without a password
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write \`MYSQL_ROOT_PASSWORD: \${MYSQL_ROOT_PASSWORD:?}\` instead, and give its clients the password (may change behaviour)

medium[no-passwordless-service]: \`--protected-mode no\` lets anyone who can reach service \`cache\` in without a password
 --> compose.yaml:8:14
  |
7 |     image: redis:8.2
8 |     command: redis-server --protected-mode no
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the setting, and give the service a password, from a secret where the image reads one
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: mysql:8.4
     environment:
-      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
+      MYSQL_ROOT_PASSWORD: "\${MYSQL_ROOT_PASSWORD:?}"
   cache:
     image: redis:8.2
     command: redis-server --protected-mode no
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db
  pg:
    image: postgres:17.2
    environment:
      POSTGRES_HOST_AUTH_METHOD: scram-sha-256
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  proxy:
    image: traefik:3.5
    command:
      - --providers.docker
      - --api.insecure=true
\`\`\`

\`\`\`text
medium[no-passwordless-service]: \`--api.insecure=true\` lets anyone who can reach service \`proxy\` in without a password
 --> compose.yaml:6:9
  |
5 |       - --providers.docker
6 |       - --api.insecure=true
  |         ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the setting, and give the service a password, from a secret where the image reads one
\`\`\`

Not reported:

\`\`\`yaml
services:
  proxy:
    image: traefik:3.5
    command:
      - --providers.docker
\`\`\`

Reported in \`app.env\`:

\`\`\`text
POSTGRES_HOST_AUTH_METHOD=trust
\`\`\`

\`\`\`text
medium[no-passwordless-service]: \`POSTGRES_HOST_AUTH_METHOD=trust\` lets anyone who can reach service \`db\` in without a password
 --> app.env:1:1
  |
1 | POSTGRES_HOST_AUTH_METHOD=trust
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: compose.yaml:4:15
  |
4 |     env_file: app.env
  |               ------- the file is given here
  |
  = help: write \`POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}\` instead, and give its clients the password (may change behaviour)
\`\`\`

Not reported:

\`\`\`text
POSTGRES_HOST_AUTH_METHOD=scram-sha-256
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM postgres:17.2
ENV POSTGRES_HOST_AUTH_METHOD=trust
\`\`\`

\`\`\`text
medium[no-passwordless-service]: \`POSTGRES_HOST_AUTH_METHOD=trust\` lets anyone who can reach the image in without a password
 --> Dockerfile:2:5
  |
1 | FROM postgres:17.2
2 | ENV POSTGRES_HOST_AUTH_METHOD=trust
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the setting, and give the service a password, from a secret where the image reads one
\`\`\`

Not reported:

\`\`\`dockerfile
FROM postgres:17.2
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust
\`\`\`

\`\`\`text
medium[no-passwordless-service]: \`POSTGRES_HOST_AUTH_METHOD=trust\` lets anyone who can reach service \`db\` in without a password
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       POSTGRES_HOST_AUTH_METHOD: trust
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write \`POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}\` instead, and give its clients the password (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     environment:
-      POSTGRES_HOST_AUTH_METHOD: trust
+      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}
\`\`\`

## Standards

OWASP-12, NIST-4.4.4, CWE-306

## References

- [CWE-306: missing authentication](https://cwe.mitre.org/data/definitions/306.html)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-passwordless-service] why it is fine here\`.
`,"no-secret-in-command":`# no-secret-in-command

Keep secrets out of commands, entrypoints and health checks.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | medium | recommended |

## Why

The command line of a process is not secret: \`ps\` shows it to every account on the host and in the container, \`docker inspect\` to anyone with access to the engine, and the file that holds it to anyone\
 with the repository.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM redis:8.2
CMD ["redis-server", "--requirepass", "Tr0ub4dor3"]
\`\`\`

\`\`\`text
high[no-secret-in-command]: a credential is in the command of the image
 --> Dockerfile:2:22
  |
1 | FROM redis:8.2
2 | CMD ["redis-server", "--requirepass", "**********"]
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone who can list processes can read it
  |
  = help: read it from a file
\`\`\`

Not reported:

\`\`\`dockerfile
FROM redis:8.2
CMD ["sh", "-c", "exec redis-server --requirepass \\"$(cat /run/secrets/redis)\\""]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: mysql:8.4
    healthcheck:
      test: mysqladmin ping -pTr0ub4dor3
    command: --default-auth=x
\`\`\`

\`\`\`text
high[no-secret-in-command]: a credential is in the health check of service \`db\`
 --> compose.yaml:5:13
  |
4 |     healthcheck:
5 |       test: mysqladmin ping -p**********
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anyone who can list processes can read it
  |
  = help: read it from a file
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: mysql:8.4
    command: ["redis-server", "--requirepass", "\${PASSWORD}"]
    healthcheck:
      test: mysqladmin ping -p$$MYSQL_ROOT_PASSWORD
\`\`\`

## Use instead

Mount the secret and have the program read the file: through an option (\`--password-file\`, a configuration file), or by a shell that starts it, as in \`sh -c 'exec redis-server --requirepass "$(cat /ru\
n/secrets/redis)"'\`, which keeps the value out of the file but not out of the process list.

## Standards

OWASP-12, CWE-214

## References

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-command] why it is fine here\`.
`,"no-secret-in-env":`# no-secret-in-env

Keep secrets out of environment variables.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | medium | recommended |

A finding is critical where the image itself holds the secret, or its form is that of a live token; medium where it is a well-known password that opens nothing published.

## Why

A value set with ENV is stored in the image, where anyone who can pull it can read it; one set in Compose is stored in the repository. Every process in the container inherits it, crash reports and deb\
ug pages print it, and \`docker inspect\` shows it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENV MODE=fast DB_PASSWORD="Tr0ub4dor&3"
\`\`\`

\`\`\`text
critical[no-secret-in-env]: \`DB_PASSWORD\` stores a credential in the image
 --> Dockerfile:2:15
  |
1 | FROM debian:12.9
2 | ENV MODE=fast DB_PASSWORD="***********"
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^ anyone who can pull it can read it
  |
  = help: remove \`DB_PASSWORD\` from ENV, and set it when the container starts (may change behaviour)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ARG TOKEN_URL=https://example.com/t
ENV DB_PASSWORD_FILE=/run/secrets/db TOKEN_TTL=3600 API_KEY=\${API_KEY} PASSWORD=<password>
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      - DATABASE_URL=postgres://app:Tr0ub4dor3@db/app
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: postgres
\`\`\`

\`\`\`text
high[no-secret-in-env]: \`DATABASE_URL\` stores a password in a URL
 --> compose.yaml:5:9
  |
4 |     environment:
5 |       - DATABASE_URL=postgres://app:**********@db/app
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in plain text in the environment of service \`app\`
  |
  = help: set \`DATABASE_URL\` to \`\${DATABASE_URL:?}\`, and put the value in a .env file that git ignores, on every machine that starts the project (may change behaviour)

medium[no-secret-in-env]: \`POSTGRES_PASSWORD\` stores a well-known password
 --> compose.yaml:9:7
  |
8 |     environment:
9 |       POSTGRES_PASSWORD: ********
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ one of the first that are tried, in the environment of service \`db\`
  |
  = help: set \`POSTGRES_PASSWORD\` to \`\${POSTGRES_PASSWORD:?}\`, and put the value in a .env file that git ignores, on every machine that starts the project (may change behaviour)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      - DATABASE_URL=postgres://app:\${PW}@db/app
      - API_TOKEN
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      POSTGRES_PASSWORD_FILE: /run/secrets/db
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENV MODE=fast DB_PASSWORD=Tr0ub4dor3
\`\`\`

\`\`\`text
critical[no-secret-in-env]: \`DB_PASSWORD\` stores a credential in the image
 --> Dockerfile:2:15
  |
1 | FROM debian:12.9
2 | ENV MODE=fast DB_PASSWORD=**********
  |               ^^^^^^^^^^^^^^^^^^^^^^ anyone who can pull it can read it
  |
 ::: compose.yaml:2:3
  |
2 |   app:
  |   --- service \`app\` is affected
3 |     build: .
  |     ----- built here
  |
  = help: remove \`DB_PASSWORD\` from ENV, and set it when the container starts (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENV MODE=fast DB_PASSWORD=Tr0ub4dor3
+ENV MODE=fast
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENV MODE=fast
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-526, CWE-798

## References

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)
- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-env] why it is fine here\`.
`,"no-secret-in-label":`# no-secret-in-label

Keep secrets out of labels.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | medium | recommended |

## Why

Labels are not secret: \`docker inspect\` shows them, registries list those of an image, and monitoring copies them into every metric.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
LABEL maintainer=a api_token=c0ffee5ecret1
\`\`\`

\`\`\`text
medium[no-secret-in-label]: \`api_token\` shows a credential of the image to anyone who can list labels
 --> Dockerfile:2:20
  |
1 | FROM debian:12.9
2 | LABEL maintainer=a api_token=*************
  |                    ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: remove \`api_token\` from \`LABEL\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-LABEL maintainer=a api_token=c0ffee5ecret1
+LABEL maintainer=a
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
LABEL maintainer=a
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    labels:
      - traefik.http.middlewares.a.basicauth.users=admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/
\`\`\`

\`\`\`text
low[no-secret-in-label]: \`traefik.http.middlewares.a.basicauth.users\` shows a password hash of service \`app\` to anyone who can list labels: keep it in a file
 --> compose.yaml:5:9
  |
4 |     labels:
5 |       - traefik.http.middlewares.a.basicauth.users=admin:****************************************
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: let Compose fill it in, and set it in a .env file that git ignores, on every machine that starts the project (may change behaviour)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    labels:
      - traefik.http.middlewares.a.basicauth.users=\${USERS}
      - traefik.http.middlewares.b.basicauth.usersfile=/run/secrets/users
\`\`\`

## Standards

OWASP-12, CWE-798

## References

- [Docker object labels](https://docs.docker.com/engine/manage-resources/labels/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-secret-in-label] why it is fine here\`.
`,"no-sensitive-volume":`# no-sensitive-volume

Do not declare volumes over system paths.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | strict |

## Why

A path that VOLUME declares stays writable when the container runs with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an\
 intruder can then change the programs and settings that were to be fixed.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
VOLUME /etc /data
VOLUME ["/var/run/docker.sock"]
VOLUME ./a:/b
\`\`\`

\`\`\`text
low[no-sensitive-volume]: VOLUME over \`/etc\` keeps it writable under a read-only root
low[no-sensitive-volume]: VOLUME over \`/var/run/docker.sock\` keeps it writable under a read-only root
low[no-sensitive-volume]: \`./a:/b\` is not a bind mount: VOLUME takes only paths inside the image
 --> Dockerfile:2:8
  |
1 | FROM debian:12.9
2 | VOLUME /etc /data
  |        ^^^^
3 | VOLUME ["/var/run/docker.sock"]
  |         ^^^^^^^^^^^^^^^^^^^^^^
4 | VOLUME ./a:/b
  |        ^^^^^^
  |
  = help: remove \`/etc\` from \`VOLUME\` (may change behaviour); likewise \`/var/run/docker.sock\`, \`./a:/b\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-VOLUME /etc /data
-VOLUME ["/var/run/docker.sock"]
-VOLUME ./a:/b
+VOLUME /data
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
VOLUME /data
\`\`\`

## References

- [VOLUME](https://docs.docker.com/reference/dockerfile/#volume)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-sensitive-volume] why it is fine here\`.
`,"no-ssh-server":`# no-ssh-server

Do not run an SSH server in a container.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

An SSH server is a second entry point, with its own keys and passwords to maintain. \`docker exec\` does the same through the engine, with its access control and its log.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 22
CMD ["/usr/sbin/sshd", "-D"]
\`\`\`

\`\`\`text
medium[no-ssh-server]: the image starts an SSH server
 --> Dockerfile:3:6
  |
2 | EXPOSE 80 22
3 | CMD ["/usr/sbin/sshd", "-D"]
  |      ^^^^^^^^^^^^^^^^

low[no-ssh-server]: the image exposes port 22 (SSH)
 --> Dockerfile:2:11
  |
1 | FROM debian:12.9
2 | EXPOSE 80 22
  |           ^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 22/udp 2200-2300
CMD ["/usr/sbin/app"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - "127.0.0.1:2222:22"
\`\`\`

\`\`\`text
medium[no-ssh-server]: service \`app\` publishes the port of an SSH server
 --> compose.yaml:5:9
  |
4 |     ports:
5 |       - "127.0.0.1:2222:22"
  |         ^^^^^^^^^^^^^^^^^^^
  |
  = help: remove the port, and use \`docker compose exec\` instead of SSH (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: example/app:1.0
-    ports:
-      - "127.0.0.1:2222:22"
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 22
\`\`\`

\`\`\`text
low[no-ssh-server]: the image exposes port 22 (SSH)
 --> Dockerfile:2:11
  |
1 | FROM debian:12.9
2 | EXPOSE 80 22
  |           ^^
  |
  = help: remove \`22\` from \`EXPOSE\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-EXPOSE 80 22
+EXPOSE 80
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80
\`\`\`

## Standards

CIS-5.7, NIST-4.1.2

## References

- [docker exec](https://docs.docker.com/reference/cli/docker/container/exec/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-ssh-server] why it is fine here\`.
`,"no-unneeded-expose":`# no-unneeded-expose

Expose only ports the image itself serves.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

EXPOSE tells operators and tools what to open: \`docker run -P\` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to \
open it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
EXPOSE 3000 5432 31337/tcp
\`\`\`

\`\`\`text
medium[no-unneeded-expose]: port 5432 is for PostgreSQL, and nothing here shows that the image is that service
medium[no-unneeded-expose]: port 31337 is a usual back door, and nothing here shows what it is for (not certain)
 --> Dockerfile:2:13
  |
1 | FROM node:22.12
2 | EXPOSE 3000 5432 31337/tcp
  |             ^^^^
  |                  ^^^^^^^^^
  |
  = help: remove \`5432\` from \`EXPOSE\` (may change behaviour); likewise \`31337\`
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-EXPOSE 3000 5432 31337/tcp
+EXPOSE 3000
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
EXPOSE 3000
\`\`\`

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`most\` | More ports than one image should expose. | \`5\` |

## Standards

CIS-5.9

## References

- [EXPOSE](https://docs.docker.com/reference/dockerfile/#expose)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[no-unneeded-expose] why it is fine here\`.
`,"non-root-user":`# non-root-user

Run as a user other than root.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

A finding is medium where root is only what the image starts as and nothing asks for it; info where people start it by hand, with a terminal.

## Why

To the kernel, root in a container is root on the host, restricted only by namespaces and capabilities. A kernel vulnerability, a careless mount or a writable file is worth far more to an intruder who\
 is root.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
USER app
RUN true
USER 0:0
CMD ["app"]
\`\`\`

\`\`\`text
high[non-root-user]: the image runs as root
 --> Dockerfile:4:6
  |
3 | RUN true
4 | USER 0:0
  |      ^^^ user \`0:0\` is set here
  |
  = help: change line 4 to \`USER 10001\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
 USER app
 RUN true
-USER 0:0
+USER 10001
 CMD ["app"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
USER root
RUN true
USER 10001
CMD ["app"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD ["node", "app.js"]
\`\`\`

\`\`\`text
medium[non-root-user]: the image runs as root
 --> Dockerfile:1:6
  |
1 | FROM node:22.12
  |      ^^^^^^^^^^ the default of node, which has the unprivileged user \`node\`
  |
  = help: add \`USER node\` after line 1 (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
+USER node
 CMD ["node", "app.js"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
USER node
CMD ["node", "app.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    user: root
\`\`\`

\`\`\`text
high[non-root-user]: service \`app\` runs as root
 --> compose.yaml:4:11
  |
3 |     image: example/app:1.0
4 |     user: root
  |           ^^^^ user \`root\` is set here
  |
  = help: change \`user\` to a non-root account of the image (may change behaviour)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    user: "1000:0"
  db:
    image: postgres:17.2
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
COPY start.sh /
ENTRYPOINT ["/start.sh"]
CMD ["app"]
\`\`\`

\`\`\`text
medium[non-root-user]: the image runs as root
 --> Dockerfile:1:6
  |
1 | FROM debian:12.9
  |      ^^^^^^^^^^^ the default of debian
  |
  = help: run it as an account without root: set \`USER\` after the last step of the Dockerfile that needs root, or the user of the container
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
COPY <<EOF /start.sh
#!/bin/sh
exec gosu app "\\$@"
EOF
ENTRYPOINT ["/start.sh"]
CMD ["app"]
\`\`\`

## Standards

CIS-4.1, OWASP-2, NIST-4.1.2, PSS-R, CWE-250

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[non-root-user] why it is fine here\`.
`,"numeric-user":`# numeric-user

Give the user as a number so that runAsNonRoot can verify it.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | info | high | strict |

## Why

Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
USER node
\`\`\`

\`\`\`text
info[numeric-user]: \`node\` is a name
 --> Dockerfile:2:6
  |
1 | FROM node:22.12
2 | USER node
  |      ^^^^ runAsNonRoot can only check a number
  |
  = help: change line 2 to \`USER 1000\`
\`\`\`

\`seaworthy fix\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-USER node
+USER 1000
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
USER 1000
\`\`\`

## References

- [runAsNonRoot](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[numeric-user] why it is fine here\`.
`,"pid1-handles-signals":`# pid1-handles-signals

Let process 1 receive signals and reap children.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | medium | strict |

## Why

When a container stops, only process 1 gets the signal. A shell or npm as process 1 does not forward it to the program, which is killed ten seconds later, possibly while it writes. Process 1 must also\
 reap every process that ended, or they pile up until nothing new can start.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD node server.js
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`sh\` is process 1 of the image and does not forward signals to \`node\`: put \`exec\` before the last program, or start an init such as tini first
 --> Dockerfile:2:1
  |
1 | FROM node:22.12
2 | CMD node server.js
  | ^^^^^^^^^^^^^^^^^^
  |
  = help: put \`exec\` before the last program (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:22.12
-CMD node server.js
+CMD exec node server.js
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
CMD exec node server.js
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD ["npm", "start"]
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`npm start\` keeps npm as process 1 of the image, which does not forward signals: start the program itself, or an init such as tini first
 --> Dockerfile:2:1
  |
1 | FROM node:22.12
2 | CMD ["npm", "start"]
  | ^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["npm", "start"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT app --serve
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`sh\` is process 1 of the image and does not forward signals to \`app\`: put \`exec\` before the last program, or start an init such as tini first
 --> Dockerfile:2:1
  |
1 | FROM debian:12.9
2 | ENTRYPOINT app --serve
  | ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put \`exec\` before the last program (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM debian:12.9
-ENTRYPOINT app --serve
+ENTRYPOINT exec app --serve
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT exec app --serve
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM fedora:42
CMD app --serve || exit 1
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`sh\` is process 1 of the image and does not forward signals to \`app\`: put \`exec\` before the last program, or start an init such as tini first
 --> Dockerfile:2:1
  |
1 | FROM fedora:42
2 | CMD app --serve || exit 1
  | ^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM fedora:42
CMD prepare; app --serve $(hostname)
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: debian:12.9
    command: ["sh", "-c", "migrate; app --serve"]
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`sh\` is process 1 of service \`app\` and does not forward signals to \`app\`: put \`exec\` before the last program, or start an init such as tini first
 --> compose.yaml:4:14
  |
3 |     image: debian:12.9
4 |     command: ["sh", "-c", "migrate; app --serve"]
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put \`exec\` before the last program (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   app:
     image: debian:12.9
-    command: ["sh", "-c", "migrate; app --serve"]
+    command: ["sh", "-c", "migrate; exec app --serve"]
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: debian:12.9
    command: ["sh", "-c", "migrate; exec app --serve"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM alpine:3.21
COPY start.sh /
EXPOSE 8080
ENTRYPOINT ["/start.sh"]
\`\`\`

\`\`\`text
low[pid1-handles-signals]: \`start.sh\` is process 1 of the image and does not forward signals to \`server\`: put \`exec\` before the last program, or start an init such as tini first
 --> Dockerfile:4:1
  |
3 | EXPOSE 8080
4 | ENTRYPOINT ["/start.sh"]
  | ^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM alpine:3.21
COPY <<"END" /start.sh
#!/bin/sh
set -e
migrate
exec server --port "$PORT"
END
EXPOSE 8080
ENTRYPOINT ["/start.sh"]
\`\`\`

## References

- [ENTRYPOINT in shell form](https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[pid1-handles-signals] why it is fine here\`.
`,"required-labels":`# required-labels

Carry the labels your organisation requires.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | info | high | strict |

## Why

When a container misbehaves, its labels tell who owns it and where its source is.

## Examples

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  required-labels:
    image: {"org.opencontainers.image.source":"https://*","com.example.team":""}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM debian:12.9
LABEL org.opencontainers.image.source=somewhere
\`\`\`

\`\`\`text
info[required-labels]: the image lacks the required label \`com.example.team\`
info[required-labels]: \`org.opencontainers.image.source\` of the image does not match \`https://*\`
 --> Dockerfile:2:6
  |
1 | FROM golang:1.24 AS build
2 | FROM debian:12.9
  |      ^^^^^^^^^^^
3 | LABEL org.opencontainers.image.source=somewhere
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM debian:12.9
LABEL org.opencontainers.image.source=https://example.com/a com.example.team=blue
\`\`\`

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  required-labels:
    service: {"com.example.owner":""}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
\`\`\`

\`\`\`text
info[required-labels]: service \`web\` lacks the required label \`com.example.owner\`
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    labels:
      com.example.owner: blue
\`\`\`

With this in \`seaworthy.yaml\`:

\`\`\`yaml
rules:
  required-labels:
    service: {"com.example.team":"blue"}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
\`\`\`

\`\`\`text
info[required-labels]: service \`web\` lacks the required label \`com.example.team\`
 --> compose.yaml:2:3
  |
1 | services:
2 |   web:
  |   ^^^
  |
  = help: add \`com.example.team: blue\` to \`labels\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   web:
     image: nginx:1.29
+    labels:
+      com.example.team: blue
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: nginx:1.29
    labels:
      com.example.team: blue
\`\`\`

## Options

| Option | What it sets | Default |
| --- | --- | --- |
| \`image\` | Labels of images that ship, and what their values look like: * matches anything, and an empty string allows any value. | \`{}\` |
| \`service\` | The same for Compose services; the labels of their image count, too. | \`{}\` |

## References

- [Image annotations](https://github.com/opencontainers/image-spec/blob/main/annotations.md)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[required-labels] why it is fine here\`.
`,"secret-as-file":`# secret-as-file

Pass credentials as secret files, not as environment.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | info | medium | strict |

## Why

Every child process inherits the environment, \`docker inspect\` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
\`\`\`

\`\`\`text
info[secret-as-file]: \`POSTGRES_PASSWORD\` exposes a credential to every process of service \`db\`; this image reads it from a file that \`POSTGRES_PASSWORD_FILE\` names
 --> compose.yaml:5:7
  |
4 |     environment:
5 |       POSTGRES_PASSWORD: \${DB_PASSWORD}
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: pass it as a secret: ************************ and \`secrets\`, and check that nothing else reads \`POSTGRES_PASSWORD\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:17.2
     environment:
-      POSTGRES_PASSWORD: \${DB_PASSWORD}
+      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
+    secrets: [db_password]
+secrets:
+  db_password:
+    environment: DB_PASSWORD
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
    secrets: [db_password]
secrets:
  db_password:
    environment: DB_PASSWORD
\`\`\`

## Standards

OWASP-12, CWE-526

## References

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[secret-as-file] why it is fine here\`.
`,"user-matches-image":`# user-matches-image

Use the account the image was built for.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | low | strict |

## Why

With a name that is not in the image's /etc/passwd the container does not start. With a number that does not own its data the service fails at the first write, and the usual fix is to run it as root a\
fter all.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM scratch
COPY --chown=app app /app
USER app
\`\`\`

\`\`\`text
medium[user-matches-image]: \`app\` cannot be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers
medium[user-matches-image]: \`app\` has no number
 --> Dockerfile:2:6
  |
1 | FROM scratch
2 | COPY --chown=app app /app
  |      ^^^^^^^^^^^
3 | USER app
  |      ^^^ an image from scratch has no /etc/passwd to look it up in, so the container does not start
\`\`\`

Not reported:

\`\`\`dockerfile
FROM scratch
COPY --from=build /etc/passwd /etc/passwd
COPY --chown=1000 app /app
USER app
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:24
USER appuser
\`\`\`

\`\`\`text
low[user-matches-image]: node documents the account \`node\`, and nothing here creates \`appuser\` (not certain)
 --> Dockerfile:2:6
  |
1 | FROM node:24
2 | USER appuser
  |      ^^^^^^^
  |
  = help: change line 2 to \`USER node\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
 FROM node:24
-USER appuser
+USER node
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:24
USER node
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:18
    user: "1000:1000"
  app:
    image: example/app:1.0
    user: "4294967295"
\`\`\`

\`\`\`text
medium[user-matches-image]: \`4294967295\` is out of range
 --> compose.yaml:7:11
  |
6 |     image: example/app:1.0
7 |     user: "4294967295"
  |           ^^^^^^^^^^^^ the engine takes numbers from 0 to 2147483647, and the container does not start

low[user-matches-image]: service \`db\` runs as 1000, and the image was built to run as 999:999, which owns its data in \`/var/lib/postgresql\` (not certain)
 --> compose.yaml:4:11
  |
3 |     image: postgres:18
4 |     user: "1000:1000"
  |           ^^^^^^^^^^^
  |
  = help: change \`user\` to \`"999:999"\` (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   db:
     image: postgres:18
-    user: "1000:1000"
+    user: "999:999"
   app:
     image: example/app:1.0
     user: "4294967295"
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:18
    user: "999:999"
  app:
    image: example/app:1.0
    user: "1000:1000"
\`\`\`

## References

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[user-matches-image] why it is fine here\`.
`,"valid-image-reference":`# valid-image-reference

Write image references that can be pulled.

| Applies to | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

## Why

An invalid reference stops the build or the deployment, often only where a variable is empty. The usual hurried fix replaces a pinned image with an unpinned one.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM Example/App:1.0
\`\`\`

\`\`\`text
high[valid-image-reference]: \`Example/App:1.0\` is not a valid image reference
 --> Dockerfile:1:6
  |
1 | FROM Example/App:1.0
  |      ^^^^^^^^^^^^^^^ a repository is written in lower case
  |
  = help: change it to \`example/app:1.0\`, and check that it is the image you mean (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`Dockerfile\` like this:

\`\`\`diff
-FROM Example/App:1.0
+FROM example/app:1.0
\`\`\`

Not reported:

\`\`\`dockerfile
FROM example/app:1.0
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG BASE=
FROM \${BASE}
\`\`\`

\`\`\`text
high[valid-image-reference]: \`\${BASE}\` is not a valid image reference
 --> Dockerfile:2:6
  |
1 | ARG BASE=
  |     ----- the variable gets its value here
2 | FROM \${BASE}
  |      ^^^^^^^ the repository is empty
  |
  = help: write it as \`[REGISTRY/]NAME[:TAG][@sha256:DIGEST]\`
\`\`\`

Not reported:

\`\`\`dockerfile
ARG BASE
FROM \${BASE}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: "example/a:"
\`\`\`

\`\`\`text
high[valid-image-reference]: \`example/a:\` is not a valid image reference
 --> compose.yaml:3:12
  |
2 |   a:
3 |     image: "example/a:"
  |            ^^^^^^^^^^^^ nothing follows the colon
  |
  = help: change it to \`example/a\`, and check that it is the image you mean (may change behaviour)
\`\`\`

\`seaworthy fix --unsafe\` changes \`compose.yaml\` like this:

\`\`\`diff
 services:
   a:
-    image: "example/a:"
+    image: "example/a"
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: "example/a"
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a@sha256:abc
\`\`\`

\`\`\`text
high[valid-image-reference]: \`example/a@sha256:abc\` is not a valid image reference
 --> compose.yaml:3:12
  |
2 |   a:
3 |     image: example/a@sha256:abc
  |            ^^^^^^^^^^^^^^^^^^^^ a sha256 digest has 64 digits, not 3
  |
  = help: write it as \`[REGISTRY/]NAME[:TAG][@sha256:DIGEST]\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
\`\`\`

## References

- [Grammar of references](https://github.com/distribution/reference)

## Ignoring it

Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[valid-image-reference] why it is fine here\`.
`},P=e=>Promise.resolve(E[e]??"");function M(e,t){return`${D(e).map(o=>T(o,t).join(`
`)).join(`

`)}
`}function D(e){let t=[],o;for(let i of e.split(`
`)){let a=o?.language!==void 0;i.startsWith("```")?(o=a?void 0:{language:i.slice(3),lines:[]},o&&t.push(o)):a?o?.lines.push(i):i===""?o=void 0:o?o.lines.push(i):(o={lines:[i]},t.push(o))}return t}function T({
language:e,lines:t},o){let[i=""]=t;return e!==void 0?t.flatMap(a=>U(a,e,o)):i.startsWith("#")?t.flatMap(a=>W(a,o)):i.startsWith("|")?F(t,o):i.startsWith("- ")?t.flatMap(a=>g(a.slice(2),o,o.isUnicode?"\
\u2022 ":"- ")):g(t.join(" "),o)}function W(e,{style:t}){let o=e.replace(/^#+ /,""),i=t("bold",o);return i===o?[o,(e.startsWith("# ")?"=":"-").repeat(o.length)]:[i]}var p="    ";function U(e,t,{style:o,
columns:i}){let a=t==="text"&&/^(?:\w+\[[\w-]+\]: | *= )/.test(e),r=p.length+(/^ *= \w*:? ?/.exec(e)?.[0].length??2);return(a?d(e.trimStart(),i,p+(/^ */.exec(e)?.[0]??""),r):[p+e]).map(s=>s.trim()?L(s,
t,o):"")}function L(e,t,o){if(t==="text")return o("dim",e);if(t!=="diff")return o("cyan",e);let[i]=e.slice(p.length);return o(i==="+"?"green":i==="-"?"red":i==="@"?"cyan":"dim",e)}function g(e,t,o=""){
let i=[],a=e.replace(/\[([^[\]]+)\]\((https?:[^()[\]\s]+)\)/g,(c,l,h)=>t.hasLinks?(i.push(h),y+l+m):`${l} <${h}>`),r=d(a,t.columns,o,o.length),s=I(r.join(`
`),t.style),n=0;return s.replace(new RegExp(`${y}([^${m}]*)${m}`,"g"),(c,l)=>{let h=i[n++]??"";return w(l,k=>N(h,k))}).split(`
`)}var y="\uE000",m="\uE001",I=(e,t)=>t("cyan","x")==="x"?e:e.replace(/`([^`]+)`/g,(o,i)=>w(i,a=>t("cyan",a))),w=(e,t)=>e.split(`
`).map(o=>o.replace(/\S(?:.*\S)?/,t)).join(`
`),u="  ";function F(e,{style:t,columns:o}){let i=t("cyan","x")==="x",[a=[],,...r]=e.map(n=>Y(n,i)),s=j(a.map((n,c)=>Math.max(...[a,...r].map(l=>l[c]?.text.length??0))),o);return[...b(a,s,n=>t("bold",
n)),...r.flatMap(n=>b(n,s,(c,{isCode:l})=>l?t("cyan",c):c))]}var Y=(e,t)=>e.replace(/^\||\|$/g,"").split(/(?<!\\)\|/).map(o=>{let i=o.trim().replaceAll("\\|","|");return{text:t?i:i.replaceAll("`",""),
isCode:/^`[^`]+`$/.test(i)}});function j(e,t){let o=e.reduce((s,n)=>s+n+u.length,-u.length),i=Math.max(...e),a=e.indexOf(i),r=t===void 0?i:Math.min(i,Math.max(12,i-(o-t)));return e.map((s,n)=>n===a?r:
s)}function b(e,t,o){let i=e.map((r,s)=>({cell:r,parts:d(r.text,t[s],"",0)})),a=Math.max(...i.map(({parts:r})=>r.length));return Array.from({length:a},(r,s)=>i.map(({cell:n,parts:{[s]:c=""}},l)=>o(c,n)+
" ".repeat(Math.max(0,(t[l]??0)-c.length))).join(u).trimEnd())}async function H(e,t,{out:o}){let[i]=e.paths;if(!i||e.paths.length>1)throw new f("explain needs the name of one rule, as in seaworthy exp\
lain cap-drop-all");let a=O(1),r=await G(i,t,a);return o(C(a?M(r,A(e)):r)),_.clean}var K=7;async function G(e,t,o){let i=e.toLowerCase(),a=t.filter(({id:n,formerly:c=[]})=>n===i||c.includes(i));if(a.length)
return v(a);let r=R(t)(e);if(!r)throw new f(`there is no rule ${JSON.stringify(e)}${await S(e,t)}`);if(r.unchecked)return`${x(r,r.unchecked)}
`;let s=t.filter(({id:n})=>r.rules.includes(n));return s.length>K?V(r,s):(o?`${$(r)}

`:"")+await v(s)}var v=async e=>(await Promise.all(e.map(({id:t})=>P(t)))).join(`
`),$=({id:e,isA:t,rules:o})=>`\`${e}\`, ${t}, is ${o.map(i=>`\`${i}\``).join(", ")} here.`,V=({id:e,isA:t},o)=>`\`${e}\` is ${t}. These rules check it:

| Rule | Severity | What to do |
| --- | --- | --- |
${o.map(i=>`| ${i.id} | ${i.severity} | ${i.summary} |
`).join("")}`;module.exports={explainCommand:H};
