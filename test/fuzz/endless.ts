import type { Case } from "./cases.ts";

// A process that does what the fuzzer's must survive: `hang` is never answered, `crash` ends it.
process.on("message", ({ files }: Case) => {
  const text = files["Dockerfile"] ?? "";
  process.send?.({ step: "judging" }, () => {
    if (text.includes("crash")) process.exit(3);
    while (text.includes("hang"));
    process.send?.({ verdict: { complaints: [], cpu: 1 } });
  });
});
