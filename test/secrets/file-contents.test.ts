import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsPrivateKey, type Verdict, verdictOn } from "../../src/secrets/file-contents.ts";

const body =
  "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAt3Vb0kQmZx1s9Lw7\nYh2Rn8Qe5Tg4Uj6Mk1Po3Ai0Sd9Ff7Gh2Jk4Lz6Xc8Vb1Nm3Qw5Er7Ty9Ui0Op2\n";
const armour = (what: string, inner = body): string => `-----BEGIN ${what}-----\n${inner}-----END ${what}-----\n`;
const certificate = armour("CERTIFICATE");

describe("a private key in a text", () => {
  it.each([
    ...[
      "PRIVATE KEY",
      "RSA PRIVATE KEY",
      "EC PRIVATE KEY",
      "DSA PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY",
      "OPENSSH PRIVATE KEY",
      "SSH2 ENCRYPTED PRIVATE KEY",
      "PGP PRIVATE KEY BLOCK",
    ].map((what) => armour(what)),
    certificate + armour("PRIVATE KEY"),
    `{"type": "service_account", "private_key": "${armour("PRIVATE KEY").replaceAll("\n", "\\n")}"}`,
    `key: |\n${armour("RSA PRIVATE KEY").replace(/^/gm, "  ")}`,
    armour("RSA PRIVATE KEY", `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0123456789ABCDEF\n\n${body}`),
    armour("PRIVATE KEY").replaceAll("\n", "\r\n"),
    "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n",
    "# created: 2026-01-01\nAGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ\n",
    armour("PRIVATE KEY", "...\n") + armour("PRIVATE KEY"),
  ])("is there: %j", (text) => expect(holdsPrivateKey(text)).toBe(true));

  it.each([
    "",
    certificate,
    armour("PUBLIC KEY"),
    armour("PRIVATE KEY", "...\n"),
    armour("PRIVATE KEY", "<your key>\n"),
    "-----BEGIN PRIVATE KEY-----",
    "grep -q 'BEGIN PRIVATE KEY' \"$1\" || exit 1\n",
    `if (text.startsWith("-----BEGIN PRIVATE KEY-----")) return "pem";`,
    armour("PRIVATE KEY", "") + body,
  ])("is not there: %j", (text) => expect(holdsPrivateKey(text)).toBe(false));
});

const token = "npm_a8Kd03mQz7Lw5TtYv1Rr9XcBn4HjPsEuGf62";

describe("what a file that promises a secret holds", () => {
  it.each<[text: string, want: Verdict, form?: "pairs" | "env"]>([
    // .npmrc and its kin
    ["registry=https://registry.example.com\ncache=/tmp/npm\n", "none"],
    ["//registry.example.com/:_authToken=${NPM_TOKEN}\n", "none"],
    ["# token below\n//registry.npmjs.org/:_authToken=\n", "none"],
    [`//registry.example.com/:_authToken=${token}\n`, "secret"],
    [`//registry.example.com/:_password=cGFzc3dvcmQxMjM=\n`, "secret"],
    ["_auth=dXNlcjpodW50ZXIy\n", "secret"],
    ["always-auth=true\nemail=a@example.com\n", "none"],
    ["[distutils]\nindex-servers = pypi\n", "none"],
    ["[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmc\n", "secret"],
    ["[global]\nindex-url = https://pypi.example.com/simple\n", "none"],
    ["[global]\nindex-url = https://ci:k3Hq9xZp@pypi.example.com/simple\n", "secret"],
    // Docker, Composer
    ['{"auths": {}, "credsStore": "desktop"}\n', "none"],
    ['{\n  "auths": {\n    "r.example.com": {\n      "auth": "dXNlcjpodW50ZXIy"\n    }\n  }\n}\n', "secret"],
    ['{"auths": {"r.example.com": {"auth": "dXNlcjpodW50ZXIy"}}}\n', "secret"],
    ['{\n  "github-oauth": {\n    "github.com": "1f3a9c0d4b7e6f5a8c2d1e0b9a7f6e5d4c3b2a19"\n  }\n}\n', "secret"],
    ['{\n  "http-basic": {}\n}\n', "none"],
    // netrc(5), PostgreSQL, MySQL, htpasswd(1)
    ["machine example.com login ci password k3Hq9xZp\n", "secret"],
    ["machine example.com\n  login ci\n  password k3Hq9xZp\n", "secret"],
    ["machine example.com\n  login anonymous\n", "none"],
    ["db:5432:shop:shop:k3Hq9xZp\n", "secret"],
    ["*:*:*:shop:${PGPASS}\n", "none"],
    ["# hostname:port:database:username:password\n", "none"],
    ["[client]\nuser = shop\npassword = k3Hq9xZp\n", "secret"],
    ["[client]\nsocket = /run/mysqld/mysqld.sock\n", "none"],
    ["admin:$apr1$x8sZ1d2E$Q0aKq0l8v5dS1nVQn7yCk/\n", "secret"],
    ["admin:$2y$05$abcdefghijklmnopqrstuuFqTz7oQwFZ3wYbV0n5n9m3o4p5q6r7s\n", "secret"],
    ["https://ci:k3Hq9xZp@git.example.com\n", "secret"],
    // kubeconfig
    ["# placeholder: mount your own at run time\n", "none"],
    ["apiVersion: v1\nkind: Config\nusers:\n- name: ci\n  user:\n    token: k3Hq9xZpk3Hq9xZp\n", "secret"],
    ["users:\n- name: ci\n  user:\n    client-key-data: LS0tLS1CRUdJTiBSU0E=\n", "secret"],
    ["users:\n- name: ci\n  user:\n    client-key: /etc/keys/ci.key\n    exec: {command: aws}\n", "none"],
    // clouds, Terraform, WireGuard, PHP
    ["[default]\naws_access_key_id = x\naws_secret_access_key = wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzzzzzzzzz\n", "secret"],
    ["[default]\nregion = eu-central-1\n", "none"],
    ['region = "eu-central-1"\ninstance_count = 3\n', "none"],
    ['db_password = "k3Hq9xZp"\n', "secret"],
    ["[Interface]\nPrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=\n", "secret"],
    ["[Interface]\nPrivateKey = <private key>\n", "none"],
    ["<?php\ndefine( 'DB_PASSWORD', 'k3Hq9xZp' );\n", "secret"],
    ["<?php\ndefine( 'DB_PASSWORD', getenv('DB_PASSWORD') );\ndefine('DB_NAME', 'shop');\n", "none"],
    // encrypted
    ["$ANSIBLE_VAULT;1.1;AES256\n6162\n", "none"],
    ["password: ENC[AES256_GCM,data:abc,iv:x]\nsops:\n  version: 3.9\n", "none"],
    ["-----BEGIN PGP MESSAGE-----\nhQEM\n-----END PGP MESSAGE-----\n", "none"],
    // Git LFS
    ["version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "unknown"],
    // templates of deployment
    ["secret_key: {{ vault_secret_key }}\n", "none"],
    ["production:\n  secret_key_base: <%= ENV['SECRET_KEY_BASE'] %>\n", "none"],
    // .env
    ["PORT=3000\nNODE_ENV=production\nAPI_URL=https://api.example.com\n", "none", "env"],
    ["VERSION=v1.22.333-rc1\nHOST=db01.example.com\nLOG=/var/log/app2\n", "none", "env"],
    ["DB_PASSWORD=k3Hq9xZp\n", "secret", "env"],
    ["MAIL_LOGIN=k3Hq9xZpA1\n", "unknown", "env"],
    ["MAIL_PW=k3Hq9xZpA1\n", "secret", "env"],
    ["export MAIL_LOGIN='k3Hq9xZpA1'\n", "unknown", "env"],
    ["DATABASE_URL=postgres://shop:k3Hq9xZp@db/shop\n", "secret", "env"],
    ["", "none", "env"],
  ])("%j: %s", (text, want, form = "pairs") => expect(verdictOn({ form }, text)).toBe(want));

  it.each<[text: string, value: Verdict, key: Verdict]>([
    ["vD3kz8Qm-2Lp\n", "unknown", "unknown"],
    ["0123456789abcdef0123456789abcdef", "unknown", "unknown"],
    ["dummy\n", "none", "none"],
    ["changeme", "none", "none"],
    ["change-me-please\n", "none", "none"],
    ["secret\n", "none", "none"],
    ["<your key>\n", "none", "none"],
    ["${KEY}", "none", "none"],
    ["xx\n", "none", "none"],
    ["\n# created by deploy.sh\n\n", "none", "none"],
    ["", "none", "none"],
    [certificate, "none", "none"],
    ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI a@b\n", "none", "none"],
    [certificate + armour("EC PRIVATE KEY"), "secret", "secret"],
    ["$ANSIBLE_VAULT;1.1;AES256\n6162\n6364\n", "none", "none"],
    ["age-encryption.org/v1\n-> X25519 x\ny\n", "none", "none"],
    ["line one\nline two\n", "unknown", "unknown"],
  ])("alone in it, %j", (text, value, key) => {
    expect(verdictOn({ form: "value" }, text)).toBe(value);
    expect(verdictOn({ form: "key" }, text)).toBe(key);
  });

  it("does not end in doubt where lines are added that say nothing, and a secret stays one", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(`_auth=${token}\n`, "registry=https://r.example.com\n", armour("PRIVATE KEY")),
        fc.constantFrom("# x\n", "\n", "// x\n", "; x\n"),
        (text, more) => {
          expect(verdictOn({ form: "pairs" }, `${more}${text}${more}`)).toBe(verdictOn({ form: "pairs" }, text));
        },
      ),
    ));

  it.each([
    "a=".repeat(60_000),
    ":".repeat(120_000),
    "-----BEGIN PRIVATE KEY-----\n".repeat(4_000),
    `${"x\n".repeat(60_000)}`,
    `x:${"$".repeat(100_000)}`,
    '"a.'.repeat(40_000),
  ])("is soon done with what somebody made large", (text) => {
    const start = performance.now();
    for (const form of ["pairs", "env", "key", "value"] as const) verdictOn({ form }, text);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it("is in doubt where there is more than anybody reads", () =>
    expect(verdictOn({ form: "pairs" }, "a=1\n".repeat(3_000))).toBe("unknown"));
});

describe("a file that is one secret, in JSON", () => {
  it.each<[string, Verdict]>([
    ['{"token": "vD3kz8Qm-2LpTz"}', "unknown"],
    ['{"user": "app", "token": "vD3kz8Qm"}\n', "unknown"],
    ['[{"token": "vD3kz8Qm"}]', "unknown"],
    ['{"token": "replace-me"}', "none"],
    ['{"token": "", "key": "<your key>"}', "none"],
    ["{}", "none"],
    ["{token}", "none"],
    ["[token]", "none"],
    ["{{ token }}", "none"],
  ])("%j: %s", (text, want) => expect(verdictOn({ form: "value" }, text)).toBe(want));
});
