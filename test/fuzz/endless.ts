import type { Case } from "./cases.ts";

// A process that does what the fuzzer's must survive: `hang` is never answered, `crash` ends it,
// `wait 5` is answered five seconds later, with no work before.
process.on("message", ({ files }: Case) => {
  const text = files["Dockerfile"] ?? "";
  process.send?.({ step: "judging" }, () => {
    if (text.includes("crash")) process.exit(3);
    while (text.includes("hang"));
    const [, seconds = "0"] = /wait (\d+)/.exec(text) ?? [];
    setTimeout(() => process.send?.({ verdict: { complaints: [], cpu: 1 } }), Number(seconds) * 1000);
  });
});
