/** Others whose ids people bring, and what one of their ids is. */
export const owners = {
  hadolint: "a rule of hadolint",
  shellcheck: "a rule of ShellCheck, which hadolint runs",
  buildkit: "a build check of BuildKit",
  trivy: "a check of Trivy",
  checkov: "a policy of Checkov",
  kics: "a query of KICS",
  semgrep: "a rule of Semgrep",
  dockle: "a checkpoint of Dockle",
  tally: "a rule of tally",
  "compose-lint": "a rule of compose-lint",
  dclint: "a rule of dclint",
  cis: "a recommendation of the CIS Docker Benchmark",
  nist: "a countermeasure of NIST SP 800-190",
  owasp: "a rule of OWASP's Docker Security Cheat Sheet",
  pss: "a level of Kubernetes' Pod Security Standards",
  cwe: "a weakness in MITRE's list",
} as const;

/** Whose an id is. */
export type Owner = keyof typeof owners;
