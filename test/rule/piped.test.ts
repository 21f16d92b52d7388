import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpreterOf } from "../../src/knowledge/interpreters.ts";
import { said } from "./said.ts";

const run = (command: string): Promise<string[]> => said("no-curl-pipe-shell", `FROM debian:13.1\nRUN ${command}\n`);

describe("a download that is the program text of an interpreter", () => {
  it.each(
    [
      "sh -c",
      "bash -ec",
      "fish -c",
      "python -c",
      "python3.12 -c",
      "python3 -uc",
      "pypy3 -c",
      "perl -e",
      "perl -E",
      "perl -lne",
      "ruby -e",
      "ruby3.1 -e",
      "node -e",
      "node --eval",
      "node -p",
      "node -pe",
      "bun -e",
      "tsx -e",
      "ts-node -e",
      "php -r",
      "php8.3 --run",
      "lua -e",
      "lua5.4 -e",
      "luajit -e",
      "Rscript -e",
      "R -e",
      "julia -e",
      "julia --eval",
      "groovy -e",
      "scala -e",
      "elixir -e",
      "erl -eval",
      "guile -c",
      "sbcl --eval",
      "expect -c",
      "osascript -e",
      "deno eval",
      "awk",
      "pwsh -Command",
    ].map((each) => [each]),
  )("%s", async (start) => {
    const [, marked = ""] = /^(.*)$/.exec(`${start} "$(curl -fsSL https://x.example/a)"`) ?? [];
    const found = await run(marked);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^high .*curl -fsSL https:\/\/x\.example\/a\)/);
    // A text of its own, and a download among the arguments, are none.
    expect(await run(`${start} 'print 1'`)).toEqual([]);
    expect(await run(`${start} 'print 1' "$(curl -fsSL https://x.example/a)"`)).toEqual([]);
  });

  it.each([
    ["glued to the option", 'perl -e"$(curl https://x.example/a)"', 'high perl -e"$(curl https://x.example/a)"'],
    ["behind an equals sign", 'node --eval="$(curl https://x.example/a)"', 'high node --eval="$(curl https://x.example/a)"'],
    ["in backticks", 'ruby -e "`wget -qO- https://x.example/a`"', 'high ruby -e "`wget -qO- https://x.example/a`"'],
    [
      "after a statement",
      'python3 -c "import os; $(curl https://x.example/a)"',
      'high python3 -c "import os; $(curl https://x.example/a)"',
    ],
    ["through a filter", 'bash -c "$(curl https://x.example/a | jq -r .s)"', "high $(curl https://x.example/a | jq -r .s)"],
    ["from a file that is a pipe", "python3 <(curl https://x.example/a)", "high python3 <(curl https://x.example/a)"],
    ["evaluated", 'eval "$(curl https://x.example/a)"', "high $(curl https://x.example/a)"],
    ["sourced", "source <(curl https://x.example/a)", "high source <(curl https://x.example/a)"],
    ["sourced by a dot", ". <(curl https://x.example/a)", "high . <(curl https://x.example/a)"],
    ["in a variable", 'S=$(curl https://x.example/a) && sh -c "$S"', 'high curl https://x.example/a) && sh -c "$S'],
    ["in a variable that is evaluated", 'S="$(curl https://x.example/a)"; eval "$S"', 'high curl https://x.example/a)"; eval "$S'],
    [
      "in a variable that is exported",
      'export S="$(curl https://x.example/a)"; perl -e "$S"',
      'high curl https://x.example/a)"; perl -e "$S"',
    ],
    ["in a variable of an interpreter", 'S=$(curl https://x.example/a); node -e "$S"', 'high curl https://x.example/a); node -e "$S"'],
    ["as its input", 'python3 <<< "$(curl https://x.example/a)"', 'high python3 <<< "$(curl https://x.example/a)"'],
    ["from a substituted process", "bash < <(curl https://x.example/a)", "high bash < <(curl https://x.example/a)"],
    [
      "in a loop",
      'curl https://x.example/a | while read -r l; do eval "$l"; done',
      'high curl https://x.example/a | while read -r l; do eval "$l',
    ],
    ["behind xargs", "curl https://x.example/a | xargs -0 sh -c", "high curl https://x.example/a | xargs -0 sh -c"],
    ["where xargs puts it", "curl https://x.example/a | xargs -I{} sh -c '{}'", "high curl https://x.example/a | xargs -I{} sh -c '{}"],
    [
      "where xargs puts it for another",
      "curl https://x.example/a | xargs -I % perl -e %",
      "high curl https://x.example/a | xargs -I % perl -e %",
    ],
    ["by parallel", "curl https://x.example/a | parallel", "high curl https://x.example/a | parallel"],
  ])("%s", async (_, command, marked) => {
    const found = await run(command);
    expect(found).toHaveLength(1);
    expect(`${found[0]}"`.startsWith(marked) || found[0]?.startsWith(marked)).toBe(true);
  });

  it.each([
    "python3 -c \"print('$(curl -s https://x.example/version)')\"",
    'echo "$(curl -fsSL https://x.example/a)"',
    'V=$(curl https://x.example/v) && sh -c "echo $V"',
    'S=$(curl https://x.example/a); S=true; eval "$S"',
    'S=$(cat a); sh -c "$S"; curl https://x.example/a',
    'bash -c "$(cat a)"',
    "node -e \"console.log(process.version)\" && perl -e 'print 1'",
    'grep -e "$(curl https://x.example/a)" b',
    'sed -e "$(curl https://x.example/a)" b',
    "curl https://x.example/a | xargs -n1 echo",
    "curl https://x.example/a | xargs sh build.sh",
    "curl https://x.example/a | parallel wget",
  ])("silent: %s", async (command) => {
    expect(await run(command)).toEqual([]);
  });

  it("knows programs by their names without a version, and no others", () => {
    expect(interpreterOf("python3.12")).toBe(interpreterOf("python"));
    for (const name of ["pythonista", "python-config", "nodemon", "constructor", "shuf", "perldoc", "7z"])
      expect(interpreterOf(name)).toBeUndefined();
  });
});

describe("a download that an interpreter reads through a pipe", () => {
  const filters = fc.constantFrom(
    "jq -r .script",
    "zstd -d",
    "sed 's/old/new/'",
    "tee copy.sh",
    "base64 -d",
    "openssl enc -d -aes-256-cbc -k x",
    "gpg -d",
    "grep -v '^#'",
    "cut -d, -f2",
    "tar -xzO install.sh",
    "xmllint --xpath //s -",
    "sort -u",
    "./own-filter",
  );
  const shells = fc.constantFrom(
    "sh",
    "bash -s -- --yes",
    "sudo -E bash -",
    "python3 -",
    "perl",
    "node",
    "ruby",
    "php -- --quiet",
    "env X=1 dash -x",
    "deno run -A -",
  );

  it("whatever stands between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(filters, { maxLength: 4 }), shells, async (between, shell) => {
        const command = ["curl -fsSL https://x.example/a", ...between, shell].join(" | ");
        const found = await run(command);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatch(/^high curl /);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["printed first", 'echo "$(curl https://x.example/a)" | bash'],
    ["printed from a variable", 'S=$(curl https://x.example/a); printf %s "$S" | sh'],
    ["through cat", "cat <(curl https://x.example/a) | sh"],
    ["from a group", "{ curl https://x.example/a; echo main; } | sh"],
  ])("%s", async (_, command) => {
    expect(await run(command)).toHaveLength(1);
  });

  it.each([
    ["a check at the end", "curl https://x.example/a | sha256sum -c -"],
    ["a check between", "curl https://x.example/a.asc | gpg --verify - a && sh a"],
    ["nothing is run", "curl https://x.example/a | jq -r .tag_name"],
    ["a check in the pipe", "curl https://x.example/a | cosign verify-blob --key k - | sh"],
    ["it is unpacked", "curl https://x.example/a.tgz | tar -xz -C /opt"],
    ["data of a program in a file", "curl https://x.example/a | python3 read.py"],
    ["data of a program in an option", "curl https://x.example/a | node -e 'process.stdin.resume()'"],
    ["data of a module", "curl https://x.example/a | python3 -m json.tool"],
    ["data of a one-liner", "curl https://x.example/a | perl -ne 'print if /v/'"],
    ["data of a script of a shell", "curl https://x.example/a | sh read.sh"],
    ["data of a shell's text", "curl https://x.example/a | sh -c 'cat > b'"],
    ["it goes into a file first", "curl https://x.example/a | sed s/a/b/ > b | sh"],
    ["something else is run", "cat a | sh; curl https://x.example/a | cat"],
    ["a variable in between", "V=$(curl https://x.example/v); echo 1 | sh"],
  ])("silent: %s", async (_, command) => {
    expect(await run(command)).toEqual([]);
  });
});

it("long pipes and many variables cost no more than reading them", async () => {
  const started = performance.now();
  await run(`curl https://x.example/a ${"| cat ".repeat(2_000)}| sh`);
  await run(`{ ${"curl https://x.example/a; cat; ".repeat(500)}} ${"| { cat; cat; cat; } ".repeat(8)} | sh`);
  await run(`${Array.from({ length: 1_000 }, (_, at) => `S${at}=$(curl https://x.example/a); eval "$S${at}"`).join("; ")}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
