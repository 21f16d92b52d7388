import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { redact } from "../../src/secrets/redact.ts";
import { toolOf, tools } from "../../src/secrets/tools.ts";
import { Source } from "../../src/text/source.ts";

const pw = "Tr0ub4dor3";
const hash = "$6$saltsalt$abcdefghijkl";

/** The words of a command line, those of the credential as it is typed. */
const given: readonly (readonly string[])[] = [
  ["curl", "-u", `deploy:${pw}`, "https://x.example/a"],
  ["curl", "-fsSu", `deploy:${pw}`, "https://x.example/a"],
  ["curl", `-udeploy:${pw}`, "https://x.example/a"],
  ["curl", "--proxy-user", `deploy:${pw}`, "https://x.example/a"],
  ["docker", "login", "-u", "ci", "-p", pw],
  ["podman", "login", "-p", pw, "registry.example"],
  ["helm", "registry", "login", "-p", pw],
  ["az", "acr", "login", "-p", pw],
  ["mysql", "-u", "root", `-p${pw}`, "app"],
  ["/usr/bin/mysqladmin", "ping", `-p${pw}`],
  ["mariadb-admin", "ping", `-p${pw}`],
  ["mongodump", "-u", "root", `-p${pw}`],
  ["sshpass", "-p", pw, "ssh", "h"],
  ["sshpass", `-p${pw}`, "ssh", "h"],
  ["sudo", "sshpass", "-p", pw, "ssh", "h"],
  ["redis-cli", "-h", "cache", "-a", pw, "ping"],
  ["aws", "configure", "set", "aws_secret_access_key", pw],
  ["npm", "config", "set", `//registry.example/:_authToken=${pw}`],
  ["yarn", "config", "set", "npmAuthToken", pw],
  ["pnpm", "config", "set", "//registry.example/:_authToken", pw],
  ["htpasswd", "-bc", "/etc/nginx/users", "app", pw],
  ["openssl", "enc", "-aes-256-cbc", "-pass", `pass:${pw}`],
  ["composer", "config", "-g", "http-basic.repo.example", "app", pw],
  ["useradd", "-m", "-p", hash, "app"],
  ["useradd", "-m", "-p", pw, "app"],
  ["useradd", `-p${pw}`, "app"],
  ["usermod", "-p", pw, "app"],
  ["usermod", "--password", hash, "app"],
  // Options that tell by themselves, whatever the program.
  ["redis-server", "--requirepass", pw],
  ["tool", `--password=${pw}`],
  ["keytool", "-storepass", pw],
  ["gpg", "--passphrase", pw, "-d", "x"],
  ["tool", "--secret-access-key", pw],
];

/** The same words as they are written: for a shell, and in lists. */
const plain = (words: readonly string[]): string => words.map((word) => (word.includes("$") ? `'${word}'` : word)).join(" ");
const quoted = (words: readonly string[], quote: string): string =>
  words.map((word) => (word.includes(pw) || word.includes("$") ? quote + word + quote : word)).join(" ");

/** What rules of secrets and accounts mark. */
async function reported(line: string): Promise<string[]> {
  const text = `FROM debian:13\nRUN ${line}\n`;
  const asked = rules.filter(({ id }) => id === "no-secret-in-run" || id === "no-backdoor-account");
  const { findings } = await lint([{ source: new Source("Dockerfile", text) }], { rules: asked, profile: "strict" });
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

const hides = (text: string): boolean => !redact(text).includes(pw) && !redact(text).includes("abcdefghijkl");

describe("a credential on a command line is reported, and masked however it is written", () => {
  it.each(given.map((words) => [words.join(" "), words] as const))("%s", async (_, words) => {
    const [found = ""] = await reported(plain(words));
    expect(found).toMatch(/Tr0ub4dor3|abcdefghijkl/);
    for (const text of [
      plain(words),
      `RUN ${plain(words)} && make`,
      `RUN make; \\\n  ${words.map((word) => (word.includes("$") ? `'${word}'` : word)).join(" \\\n  ")}`,
      quoted(words, "'"),
      `CMD ${JSON.stringify(words)}`,
      `command: [${words.map((word) => `'${word}'`).join(", ")}]`,
      `command:\n${words.map((word) => `  - '${word}'`).join("\n")}`,
      `sh -c "${plain(words)}"`,
      JSON.stringify(["CMD-SHELL", quoted(words, "'")]),
    ])
      expect(hides(text), `${text}\n${redact(text)}`).toBe(true);
  });

  it("whole, when blanks and separators are in it", () => {
    expect(redact("mysql -p'a b;c|d' app")).toBe("mysql -p'*******' app");
    expect(redact(`sh -c "mysql -p'a b;c' app"`)).toBe(`sh -c "mysql -p'*****' app"`);
    expect(redact('["redis-cli", "-a", "a, b"]')).toBe('["redis-cli", "-a", "****"]');
    expect(redact('tool --password "a b" x')).toBe('tool --password "***" x');
  });

  it("has a row for every tool", () => {
    const covered = new Set(given.flatMap((words) => words.flatMap((word) => toolOf(word.replace(/^.*\//, "")) ?? [])));
    expect(tools.filter((tool) => !covered.has(tool)).map(({ programs }) => programs)).toEqual([]);
  });
});

describe("no credential, neither reported nor masked", () => {
  it.each([
    "mysql -u root -p app",
    'mysql -p"$MYSQL_ROOT_PASSWORD" app',
    "mysql --port=3306",
    "curl -u $USER:$PASS https://x.example",
    "curl -u deploy https://x.example",
    "docker login -u ci --password-stdin",
    "docker run -p 8080:80 redis",
    "docker build -p x .",
    "redis-cli -h cache ping",
    "sshpass -e ssh h",
    "npm config set registry https://registry.example",
    "htpasswd -c /etc/nginx/users app",
    "openssl rand -hex 16",
    "composer config -g repos.x vcs",
    "aws configure set region eu-west-1",
    "useradd -m -s /bin/bash app",
    "usermod -p '*' app",
    "tool --password-file /run/secrets/pw",
    "tool --password=$PW",
    'gpg --passphrase "$(cat /run/secrets/pw)" -d x',
    'echo "app:$PW" | chpasswd -e | cat',
    "echo hello > .env.example",
  ])("%s", async (line) => {
    expect(redact(line)).toBe(line);
    expect((await reported(line)).filter((text) => text !== "chpasswd")).toEqual([]);
  });
});

describe("passwords of accounts and files of secrets", () => {
  it.each([
    ["echo 'app:Tr0ub4dor3' | chpasswd", "echo '**************' | chpasswd"],
    ["echo app:Tr0ub4dor3 | sudo chpasswd", "echo ************** | sudo chpasswd"],
    ["chpasswd <<< app:Tr0ub4dor3", "chpasswd <<< **************"],
    ["echo Tr0ub4dor3 > /app/.env", "echo ********** > /app/.env"],
    ["echo Tr0ub4dor3 | tee /root/.netrc", "echo ********** | tee /root/.netrc"],
    ["echo Tr0ub4dor3 > /app/notes", "echo Tr0ub4dor3 > /app/notes"],
    ["useradd -p$1x app", "useradd -p$1x app"],
  ])("%s", (text, want) => expect(redact(text)).toBe(want));
});
