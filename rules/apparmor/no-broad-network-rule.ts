import {
  defineRule,
  denies,
  hasDockerDenials,
  isForContainers,
  ownStatements,
  ratedFor,
  replacedRule,
  statementsOf,
  told,
  withoutRule,
  withPolicyRules,
} from "../../src/rule.ts";

const rare = new Set(["alg", "vsock", "bluetooth", "xdp", "key", "can", "rds", "tipc", "rxrpc", "kcm", "smc", "qipcrtr"]);

/** Under an abi that knows nothing of sockets within the system, a network rule is about those, too. */
const usual = ["network inet", "network inet6", "network unix"];

export default defineRule({
  id: "no-broad-network-rule",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Allow only the address families the program needs.",
  why: "Raw and packet sockets read and forge other containers' traffic, and rare address families expose seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.",
  standards: [],
  references: { "apparmor.d(5), network rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|network|],
  [|network inet raw|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  network inet,
  network inet6,
  network unix,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      const isMended = isForContainers(policy);
      const deniesAlg = statementsOf(policy, "network").some(({ rule, placed }) => denies(placed) && rule.words[0]?.value === "alg");
      for (const { rule, placed } of ownStatements(policy, "network")) {
        const at = { span: placed.at };
        const [first, second] = rule.words.map(({ value }) => value);
        const narrowed = rule.conditions.length > 0 || rule.peer !== undefined;
        if (!first && !narrowed) {
          if (!deniesAlg || !bounded)
            yield {
              at,
              ...told(`every address family is allowed${deniesAlg ? "" : ", including AF_ALG"}`, {
                help: `name inet and inet6`,
                joint: ": ",
              }),
              severity: bounded ? "info" : ratedFor(policy, "medium"),
              ...(isMended
                ? {
                    fix: bounded
                      ? {
                          title: "deny AF_ALG, and check that the program does not use the kernel's cryptography",
                          safety: "unsafe",
                          edits: () => withPolicyRules(source, policy.profile.node, ["deny network alg"]),
                        }
                      : {
                          title: "allow the families programs need, and check that this program opens no others",
                          safety: "unsafe",
                          edits: () => {
                            const prefix = source.text.slice(rule.span.start, rule.span.end).replace(/network$/, "");
                            return replacedRule(
                              source,
                              placed,
                              usual.map((each) => prefix + each),
                            );
                          },
                        },
                  }
                : {}),
            };
        } else if (first === "raw" || first === "packet" || second === "raw" || second === "packet") {
          const netlink = first === "netlink";
          yield {
            at,
            message: netlink
              ? "raw netlink sockets reach the kernel's configuration interfaces"
              : "raw sockets can read and forge other containers' traffic",
            severity: ratedFor(policy, netlink ? "medium" : "high"),
            ...(isMended
              ? {
                  fix: {
                    title: "remove the rule, and check that the program opens no such sockets",
                    safety: "unsafe",
                    edits: () => withoutRule(source, placed),
                  },
                }
              : {}),
          };
        } else if (first && rare.has(first))
          yield {
            at,
            message: `sockets of family ${first} are allowed, which hardly any program in a container opens`,
            severity: ratedFor(policy, "medium"),
          };
      }
    }
  },
});
