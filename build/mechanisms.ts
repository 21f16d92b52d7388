/** What all rules stand on: the sources of each mechanism, and the tests that answer for it. Globs from the root. */
export interface Mechanism {
  readonly sources: readonly string[];
  /** Tests that run inside one process: a mutant is one run of those that reach it. */
  readonly tests: readonly string[];
}

/** The mechanisms that `npm run mutate` knows by name. */
export const mechanisms: Readonly<Record<string, Mechanism>> = {
  merge: {
    sources: ["src/frontends/compose/merge.ts", "src/frontends/compose/merge-rules.ts", "src/frontends/compose/unique.ts"],
    tests: ["test/frontends/compose/{merge,merge-rules,unique,canonical}.test.ts"],
  },
  host: {
    sources: ["src/frontends/compose/host.ts", "src/model/host-config.ts"],
    tests: ["test/frontends/compose/host*.test.ts"],
  },
  lower: {
    sources: ["src/frontends/compose/lower.ts", "src/frontends/dockerfile/lower.ts"],
    tests: ["test/frontends/compose/lower*.test.ts", "test/frontends/dockerfile/*.test.ts", "test/frontends/dockerfile*.test.ts"],
  },
  join: {
    sources: ["src/link/join.ts", "src/link/profiles.ts"],
    tests: ["test/link/*.test.ts"],
  },
  evaluate: {
    sources: ["src/frontends/dockerfile/{evaluate,expand,resolve}.ts"],
    tests: ["test/frontends/dockerfile/*.test.ts", "test/frontends/dockerfile*.test.ts"],
  },
  filter: {
    sources: ["src/frontends/seccomp/{filter,calls,multiplex,profile}.ts"],
    tests: ["test/frontends/seccomp/*.test.ts", "test/frontends/seccomp*.test.ts"],
  },
  policy: {
    sources: ["src/frontends/apparmor/policy.ts"],
    tests: ["test/frontends/apparmor/*.test.ts", "test/frontends/apparmor*.test.ts"],
  },
  triage: { sources: ["src/triage/*.ts"], tests: ["test/triage/*.test.ts"] },
  report: { sources: ["src/report/*.ts"], tests: ["test/report/{frame,github,line-hash,machines,markdown,sarif,summary,text}.test.ts"] },
  secrets: {
    sources: [
      "src/secrets/{commands,elsewhere,exact,fallbacks,file-contents,harmless,input,key-blocks,known,labels,lines,masked-words,places,redact,text,unread}.ts",
    ],
    tests: ["test/secrets/*.test.ts", "test/rule/secret-masks.test.ts"],
  },
  // What tells a credential: tables for the most part, each row of which is a run of all these tests.
  credentials: {
    sources: ["src/secrets/{carried,inert,names,pairs,tools,values}.ts", "src/knowledge/{secret-formats,placeholders}.ts"],
    tests: [
      "test/secrets/{carried,clues,inert,names,pairs,parts,tools,values}.test.ts",
      "test/knowledge/{secret-formats,placeholders}.test.ts",
    ],
  },
  action: { sources: ["src/action/*.ts"], tests: ["test/action/*.test.ts"] },
  session: { sources: ["src/session/*.ts"], tests: ["test/session/*.test.ts"] },
};
