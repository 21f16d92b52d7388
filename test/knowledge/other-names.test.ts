import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { otherNames, whyUnchecked } from "../../src/knowledge/other-names.ts";
import { peerIds } from "../../src/knowledge/peer-ids.ts";
import { peerSpellings } from "../../src/knowledge/peer-spellings.ts";
import { uncheckedIds } from "../../src/knowledge/unchecked-ids.ts";

const otherName = otherNames(rules);
const known = new Set(rules.map(({ id }) => id));
const here = (name: string): readonly string[] | undefined => otherName(name)?.rules;
const said = (name: string): string | undefined => {
  const other = otherName(name);
  return other?.unchecked && whyUnchecked(other, other.unchecked);
};

describe("a name that others have for what a rule checks", () => {
  it.each<[name: string, rules: readonly string[]]>([
    ["DL3002", ["non-root-user"]],
    ["dl3002", ["non-root-user"]],
    ["hadolint DL3002", ["non-root-user"]],
    ["hadolint/DL3002", ["non-root-user"]],
    ["https://github.com/hadolint/hadolint/wiki/DL3002", ["non-root-user"]],
    ["CKV_DOCKER_3", ["non-root-user", "explicit-user"]],
    ["CKV2_DOCKER_1", ["no-sudo"]],
    ["CKV_DOCKER_1", ["no-ssh-server"]],
    ["checkov:CKV_DOCKER_1", ["no-ssh-server"]],
    ["DS-0002", ["non-root-user", "explicit-user"]],
    ["DS002", ["non-root-user", "explicit-user"]],
    ["AVD-DS-0002", ["non-root-user", "explicit-user"]],
    ["avd-ds-0002", ["non-root-user", "explicit-user"]],
    ["https://avd.aquasec.com/misconfig/ds-0002", ["non-root-user", "explicit-user"]],
    ["docker-least-privilege-user", ["non-root-user", "explicit-user"]],
    ["DS-0020", ["lean-package-install"]],
    ["Last User Is 'root'", ["non-root-user"]],
    ["last_user_is_root", ["non-root-user"]],
    ["67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae", ["non-root-user"]],
    ["KICS: Missing User Instruction", ["non-root-user", "explicit-user"]],
    ["Exposing Port 22 (SSH)", ["no-ssh-server"]],
    ["COPY '--from' References Current FROM Alias", ["valid-dockerfile"]],
    ["NPM Install Command Without Pinned Version", ["pinned-packages"]],
    ["Not Using Proper Exec Form In CMD And ENTRYPOINT Arguments", ["valid-exec-form"]],
    ["dd:avoid_chmod_777", ["no-world-writable"]],
    ["Avoid chmod 777", ["no-world-writable"]],
    ["last-user-is-root", ["non-root-user"]],
    ["dockerfile.security.last-user-is-root.last-user-is-root", ["non-root-user"]],
    ["rules.yaml.docker-compose.security.privileged-service.privileged-service", ["no-privileged"]],
    ["https://semgrep.dev/r/dockerfile.security.missing-user.missing-user", ["non-root-user", "explicit-user"]],
    ["JSONArgsRecommended", ["pid1-handles-signals"]],
    ["https://docs.docker.com/go/dockerfile/rule/json-args-recommended/", ["pid1-handles-signals"]],
    ["tally/secrets-in-code", ["no-secret-in-env", "no-secret-in-arg", "no-secret-in-run", "no-secret-in-label"]],
    ["secrets-in-code", ["no-secret-in-env", "no-secret-in-arg", "no-secret-in-run", "no-secret-in-label"]],
    ["ruby/eol-ruby-version", ["no-eol-image"]],
    ["CL-0004", ["no-floating-tag"]],
    ["no-version-field", ["no-obsolete-version"]],
    ["no-duplicate-container-names", ["valid-compose"]],
    ["DKL-DI-0001", ["no-sudo"]],
    ["CIS-DI-0009", ["copy-over-add"]],
    // With what stands behind them in a report
    ["DL3002 warning: Last USER should not be root", ["non-root-user"]],
    ["DS-0002 (HIGH): Specify at least 1 USER command", ["non-root-user", "explicit-user"]],
    ['CKV_DOCKER_1: "Ensure port 22 is not exposed"', ["no-ssh-server"]],
    ["JSONArgsRecommended: JSON arguments recommended for CMD (line 3)", ["pid1-handles-signals"]],
    ["4.9  - Ensure that COPY is used instead of ADD in Dockerfiles", ["copy-over-add"]],
    // Numbers of benchmarks are those the rules name themselves
    ["4.9", ["copy-over-add"]],
    ["CIS-4.9", ["copy-over-add"]],
    ["CIS 4.9", ["copy-over-add"]],
    ["CIS Docker Benchmark 4.9", ["copy-over-add"]],
    ["cis_docker_4.9", ["copy-over-add"]],
    ["4.2.2", ["no-floating-tag"]],
    ["NIST-4.2.2", ["no-floating-tag"]],
    ["NIST SP 800-190 4.2.2", ["no-floating-tag"]],
    ["CWE-321", ["no-build-time-key"]],
  ])("%s", (name, want) => expect(here(name)).toEqual(want));
});

describe("a name that others have for what no rule checks", () => {
  it.each<[name: string, answer: string]>([
    [
      "DL3003",
      "`DL3003` is a rule of hadolint: it reports `cd` in RUN where WORKDIR would do. seaworthy does not check it: this is a matter of style.",
    ],
    [
      "DL3059",
      "`DL3059` is a rule of hadolint: it reports RUN, ADD or COPY instructions that could be one. seaworthy does not check it: this is about layers, and the builder's cache often works better with several.",
    ],
    [
      "hadolint DL4006",
      "`DL4006` is a rule of hadolint: it reports a pipe in RUN without `pipefail`. seaworthy does not check it: a failure that goes unnoticed breaks the build, and rarely its security. `gate-can-fail` and `no-curl-pipe-shell` cover part of it.",
    ],
    [
      "AVD-DS-0009",
      "`DS-0009` is a check of Trivy: it reports a relative path in WORKDIR. seaworthy does not check it: this is a matter of clarity and does not affect security. `app-workdir` covers part of it.",
    ],
    [
      "CIS 5.28",
      "`CIS-5.28` is a recommendation of the CIS Docker Benchmark: it asks to start containers from the newest build of their image. seaworthy does not check it: only the registry knows the newest image. `image-digest-pinned` and `image-updates-configured` cover part of it.",
    ],
    [
      "NIST 4.6",
      "`NIST-4.6` is a countermeasure of NIST SP 800-190: it asks to anchor trust in the hardware of the host. seaworthy does not check it: the state of a host cannot be known from files.",
    ],
  ])("%s", (name, want) => expect(said(name)).toBe(want));

  it.each<[name: string, isA: string]>([
    ["RUN Instruction Using 'cd' Instead of WORKDIR", "`run_command_cd_instead_of_workdir` is a query of KICS: "],
    ["b84a0b47-2e99-4c9f-8933-98bcabe2b94d", "`b84a0b47-2e99-4c9f-8933-98bcabe2b94d` is a query of KICS: "],
    ["dockerfile.best-practice.prefer-apt-get.prefer-apt-get", "`prefer-apt-get` is a rule of Semgrep: "],
    ["CKV_DOCKER_11", "`CKV_DOCKER_11` is a policy of Checkov: "],
    ["CKV_SECRET_6", "`CKV_SECRET_6` is a policy of Checkov: "],
    ["stage-name-casing", "`StageNameCasing` is a build check of BuildKit: "],
    ["tally/gpu/prefer-uv-over-conda", "`tally/gpu/prefer-uv-over-conda` is a rule of tally: "],
    ["PSAvoidLongLines", "`powershell/PSAvoidLongLines` is a rule of tally: "],
    ["services-alphabetical-order", "`services-alphabetical-order` is a rule of dclint: "],
    ["CL-0012", "`CL-0012` is a rule of compose-lint: "],
    ["DKL-LI-0002", "`DKL-LI-0002` is a checkpoint of Dockle: "],
    ["SC2086", "`SC2086` is a rule of ShellCheck, which hadolint runs: "],
    ["2.3", "`CIS-2.3` is a recommendation of the CIS Docker Benchmark: "],
    ["4.1.1", "`NIST-4.1.1` is a countermeasure of NIST SP 800-190: "],
    ["OWASP-9", "`OWASP-9` is a rule of OWASP's Docker Security Cheat Sheet: it asks to scan images in CI. "],
  ])("%s", (name, start) => expect(said(name)?.slice(0, start.length)).toBe(start));
});

it.each([
  "DL9999",
  "SC9999",
  "SC2040",
  "CKV_DOCKER_99",
  "DS-0099",
  "4.99",
  "CIS-4.1.1",
  "NIST-4.1",
  "CWE-99999",
  "dockerfile.security.no-such-thing.no-such-thing",
  "non_root",
  "hadolint",
  "hadolint ",
  "DL3002x",
  "DL9999 warning: nothing",
  "Passwords",
  "",
  "...",
  "https://",
  "constructor",
  "__proto__",
])("%j is nobody's", (name) => expect(otherName(name)).toBeUndefined());

/** What the linters' catalogues list. */
const catalogues: Readonly<Record<string, string>> = {
  hadolint:
    "DL1001 DL3000 DL3001 DL3002 DL3003 DL3004 DL3006 DL3007 DL3008 DL3009 DL3010 DL3011 DL3012 DL3013 DL3014 DL3015 DL3016 DL3018 DL3019 DL3020 DL3021 DL3022 DL3023 DL3024 DL3025 DL3026 DL3027 DL3028 DL3029 DL3030 DL3032 DL3033 DL3034 DL3035 DL3036 DL3037 DL3038 DL3040 DL3041 DL3042 DL3043 DL3044 DL3045 DL3046 DL3047 DL3048 DL3049 DL3050 DL3051 DL3052 DL3053 DL3054 DL3055 DL3056 DL3057 DL3058 DL3059 DL3060 DL3061 DL3062 DL3063 DL3064 DL3065 DL3066 DL3067 DL4000 DL4001 DL4003 DL4004 DL4005 DL4006",
  buildkit:
    "ConsistentInstructionCasing CopyIgnoredFile DuplicateStageName ExposeInvalidFormat ExposeProtoCasing FromAsCasing FromPlatformFlagConstDisallowed InvalidDefaultArgInFrom InvalidDefinitionDescription JSONArgsRecommended LegacyKeyValueFormat MaintainerDeprecated MultipleInstructionsDisallowed NoEmptyContinuation RedundantTargetPlatform ReservedStageName SecretsUsedInArgOrEnv StageNameCasing UndefinedArgInFrom UndefinedVar WorkdirRelativePath",
  trivy:
    "DS-0001 DS-0002 DS-0004 DS-0005 DS-0006 DS-0007 DS-0008 DS-0009 DS-0010 DS-0011 DS-0012 DS-0013 DS-0014 DS-0015 DS-0016 DS-0017 DS-0019 DS-0020 DS-0021 DS-0022 DS-0023 DS-0024 DS-0025 DS-0026 DS-0027 DS-0029 DS-0030 DS-0031",
  checkov:
    "CKV_DOCKER_1 CKV_DOCKER_2 CKV_DOCKER_3 CKV_DOCKER_4 CKV_DOCKER_5 CKV_DOCKER_6 CKV_DOCKER_7 CKV_DOCKER_8 CKV_DOCKER_9 CKV_DOCKER_10 CKV_DOCKER_11 CKV2_DOCKER_1 CKV2_DOCKER_2 CKV2_DOCKER_3 CKV2_DOCKER_4 CKV2_DOCKER_5 CKV2_DOCKER_6 CKV2_DOCKER_7 CKV2_DOCKER_8 CKV2_DOCKER_9 CKV2_DOCKER_10 CKV2_DOCKER_11 CKV2_DOCKER_12 CKV2_DOCKER_13 CKV2_DOCKER_14 CKV2_DOCKER_15 CKV2_DOCKER_16 CKV2_DOCKER_17",
  dclint:
    "no-build-and-image no-duplicate-container-names no-duplicate-exported-ports no-quotes-in-volumes no-unbound-port-interfaces no-version-field require-project-name-field require-quotes-in-ports service-container-name-regex service-dependencies-alphabetical-order service-image-require-explicit-tag service-keys-order service-ports-alphabetical-order services-alphabetical-order top-level-properties-order",
  dockle:
    "CIS-DI-0001 CIS-DI-0002 CIS-DI-0003 CIS-DI-0004 CIS-DI-0005 CIS-DI-0006 CIS-DI-0007 CIS-DI-0008 CIS-DI-0009 CIS-DI-0010 CIS-DI-0011 DKL-DI-0001 DKL-DI-0002 DKL-DI-0003 DKL-DI-0004 DKL-DI-0005 DKL-DI-0006 DKL-LI-0001 DKL-LI-0002 DKL-LI-0003",
  cis: [
    ...numbers("1.1", 18),
    ...numbers("1.2", 2),
    ...numbers("2", 18),
    ...numbers("3", 24),
    ...numbers("4", 12),
    ...numbers("5", 32),
    ...numbers("6", 2),
    ...numbers("7", 9),
  ].join(" "),
  nist: [
    ...numbers("NIST-4.1", 5),
    ...numbers("NIST-4.2", 3),
    ...numbers("NIST-4.3", 5),
    ...numbers("NIST-4.4", 5),
    ...numbers("NIST-4.5", 5),
    "NIST-4.6",
  ].join(" "),
};

function numbers(section: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${section}.${at + 1}`);
}

it.each(["Passwords And Secrets", "Passwords And Secrets - Generic Password", "baee238e-1921-4801-9c3f-79ae1d7b2cbc"])(
  "%s is a query about secrets wherever they are",
  (name) => expect(here(name)).toEqual(peerIds["kics"]?.["passwords_and_secrets"]),
);

describe("the tables", () => {
  it.each(Object.entries(catalogues))("know every id of %s", (_, ids) => {
    expect(ids.split(" ").filter((id) => !otherName(id))).toEqual([]);
  });

  it("name rules that there are", () => {
    const named = [
      ...Object.values(peerIds).flatMap((ids) => Object.values(ids).flat()),
      ...uncheckedIds.flatMap(({ partly = [] }) => partly),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("say of no id that it is checked and that it is not", () => {
    const both = uncheckedIds.flatMap(({ ids }) =>
      Object.entries(ids).flatMap(([owner, list]) => list.split(" ").filter((id) => Object.hasOwn(peerIds[owner] ?? {}, id))),
    );
    expect(both).toEqual([]);
  });

  it("know whose the standards of every rule are", () => {
    const standards = rules.flatMap((rule) => rule.standards);
    expect(standards.filter((standard) => !otherName(standard)?.isA)).toEqual([]);
  });

  it("spell ids that there are", () => {
    const ids = (owner: string): string[] => [
      ...Object.keys(peerIds[owner] ?? {}),
      ...uncheckedIds.flatMap((each) => (each.ids as Readonly<Record<string, string>>)[owner]?.split(" ") ?? []),
    ];
    const lost = Object.entries(peerSpellings).flatMap(([owner, spelled]) => Object.keys(spelled).filter((id) => !ids(owner).includes(id)));
    expect(lost).toEqual([]);
  });
});
