import { defineRule } from "../../src/rule.ts";

const severities = { broken: "high", loose: "medium", unread: "low" } as const;

export default defineRule({
  id: "valid-apparmor",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Write AppArmor profiles the parser accepts.",
  why: "A profile with one error is not loaded at all. The container then does not start, or starts under the profile loaded before, and the new rules confine nothing.",
  standards: [],
  references: { "apparmor.d(5)": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage" },
  help: "check with `apparmor_parser --skip-kernel-load --skip-cache FILE`",
  examples: [
    {
      file: "apparmor.d/web",
      bad: `profile web {
  capability [|CAP_NET_BIND_SERVICE|],
  network inet tc[|p|]
  /srv/** r,
  deny /bin/su [|ix|],
}
`,
      good: `profile web {
  capability net_bind_service,
  network inet tcp,
  /srv/** r,
  deny /bin/su x,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `profile app {
  [|@{PROC}/*/stat|] r,
  /app/* ix,
  [|/app/x* px|],
}
`,
      good: `include <tunables/global>
profile app {
  @{PROC}/*/stat r,
  /app/* ix,
  /app/x1 px,
}
`,
    },
  ],
  *check({ faults }) {
    for (const { span, message, kind, fix } of faults) yield { at: { span }, message, severity: severities[kind], ...(fix ? { fix } : {}) };
  },
});
