"""Builds filters with libseccomp itself, the way runc hands rules over, and prints their pseudo code.

Reads one profile (Docker's JSON) per line; writes one line per profile: its
pseudo code as a JSON text, or `refused`. Needs the system's
python3-seccomp.
"""
import json
import sys
import tempfile

import seccomp

ACTIONS = {
    "ALLOW": seccomp.ALLOW,
    "LOG": seccomp.LOG,
    "TRAP": seccomp.TRAP,
    "KILL": seccomp.KILL,
    "KILL_THREAD": seccomp.KILL,
    "KILL_PROCESS": seccomp.KILL_PROCESS,
}


def action_of(name, errno):
    short = name.replace("SCMP_ACT_", "")
    number = 1 if errno is None else errno & 0xFFFF
    if short == "ERRNO":
        return seccomp.ERRNO(number)
    if short == "TRACE":
        return seccomp.TRACE(number)
    return ACTIONS[short]


def build(profile):
    default = action_of(profile["defaultAction"], profile.get("defaultErrnoRet"))
    made = seccomp.SyscallFilter(default)
    for token in profile.get("architectures", []):
        arch = getattr(seccomp.Arch, token.replace("SCMP_ARCH_", ""))
        if not made.exist_arch(arch):
            made.add_arch(arch)
    for rule in profile["syscalls"]:
        action = action_of(rule["action"], rule.get("errnoRet"))
        if action == default:
            continue
        conditions = [
            seccomp.Arg(
                each["index"],
                getattr(seccomp, each["op"].replace("SCMP_CMP_", "")),
                each["value"],
                each.get("valueTwo", 0),
            )
            for each in rule.get("args", [])
        ]
        indexes = [each["index"] for each in rule.get("args", [])]
        groups = [[each] for each in conditions] if len(set(indexes)) < len(indexes) else [conditions]
        for name in rule["names"]:
            try:
                number = seccomp.resolve_syscall(seccomp.Arch(), name)
            except (ValueError, RuntimeError):
                continue
            if number == -1:
                continue
            for group in groups:
                made.add_rule(action, number, *group)
    with tempfile.TemporaryFile() as out:
        made.export_pfc(out)
        out.seek(0)
        return json.dumps(out.read().decode())


for line in sys.stdin:
    try:
        print(build(json.loads(line)))
    except (RuntimeError, OSError, ValueError):
        print("refused")
