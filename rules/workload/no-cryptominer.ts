import { defineRule, itemsOf, itemThat, name, quote, stageOf, startedBy, wordsOf } from "../../src/rule.ts";

const miners =
  /(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i;
const pools =
  /stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i;

/** What the name of every one of them holds: the cheap test before the long ones. */
const hint = /min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i;

/** Programs that only name it. */
const naming = new Set(["echo", "grep", "pkill", "killall"]);

export default defineRule({
  id: "no-cryptominer",
  on: "workload",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not ship cryptocurrency miners.",
  why: "Miners are what most break-ins into container platforms install: the owner of the machines pays for the mining. A miner in a Dockerfile or a Compose file was put there, or copied from elsewhere, and should not run unnoticed.",
  standards: ["CWE-506"],
  references: { "CWE-506: embedded malicious code": "https://cwe.mitre.org/data/definitions/506.html" },
  instead: "Remove the service, find out who added it and how, and change every credential that the host and the repository hold.",
  help: "remove it, and find out how it came in: what had access to this file may be compromised",
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN [|wget https://example.com/xmrig-6.21.0.tar.gz|]\nCMD ["./run", "-o", [|"stratum+tcp://pool.example.com:3333"|]]\n',
      good: 'FROM debian:12.9\nLABEL description="finds xmrig on your machines"\nRUN apt-get install -y monerod # no xmrig\nCMD ["monerod"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  m:\n    image: [|example/xmrig:6.21|]\n",
      good: "services:\n  wallet:\n    image: example/monero-wallet:0.18\n",
    },
  ],
  *check(workload, project) {
    const is = (text: string): boolean => hint.test(text) && (miners.test(text) || pools.test(text));
    const what = "a cryptocurrency miner or a mining pool";
    for (const { ref } of workload.references)
      if (ref.state !== "unknown" && is(ref.value.text)) yield { at: ref, message: `${quote(ref.value.text)} looks like ${what}` };
    for (const item of itemsOf(workload.image.env))
      if (hint.test(item.value.literal) && pools.test(item.value.literal))
        yield { at: item, message: `${quote(item.value.name)} names ${what}` };
    for (const started of startedBy(workload)) {
      const words = started.commands.flatMap((each) => (naming.has(each.name) ? [] : each.words));
      const word = words.find(({ text }) => is(text));
      if (word)
        yield {
          at: itemThat(started, [word], () => true),
          message: `the ${started.what} of ${name(workload)} starts what looks like ${what}`,
        };
    }
    const scripts = workload.dialect === "dockerfile" ? (stageOf(workload, project)?.scripts ?? []) : [];
    for (const { instruction, script } of scripts)
      for (const command of instruction.keyword === "RUN" ? script.commands : [])
        if (command.name !== "rm" && !naming.has(command.name) && command.words.some(({ text }) => is(text))) {
          yield {
            at: { span: wordsOf(command) },
            message: `this installs or runs what looks like ${what}`,
          };
          break;
        }
  },
});
