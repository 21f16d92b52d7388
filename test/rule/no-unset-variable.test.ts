import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** The profiles in which the rule speaks of a line of a service. */
async function toldIn(line: string): Promise<string[]> {
  const source = new Source("compose.yaml", `services:\n  a:\n    image: example/a:1.0\n    ${line}\n`);
  const asked = { rules: rules.filter(({ id }) => id === "no-unset-variable") };
  const shown = await Promise.all(
    (["recommended", "strict"] as const).map(async (profile) => ({
      profile,
      count: (await lint([{ source }], { ...asked, profile })).findings.length,
    })),
  );
  return shown.flatMap(({ profile, count }) => (count > 0 ? [profile] : []));
}

describe("a variable that nothing sets", () => {
  it.each([
    ["user: ${RUN_AS}"],
    ["user: ${RUN_AS}:${GROUP_ID}"],
    ["privileged: ${PRIVILEGED}"],
    ['ports: ["${BIND}:80:8080"]'],
    ['ports: [{ target: 80, published: "80", host_ip: "${BIND}" }]'],
  ])("opens the container, so everybody hears of %s", async (line) => {
    expect(await toldIn(line)).toEqual(["recommended", "strict"]);
  });

  it.each([
    ["read_only: ${READ_ONLY}"],
    ["cap_add: ['${CAPABILITY}']"],
    ["cap_drop: ['${CAPABILITY}']"],
    ["security_opt: ['${OPTION}']"],
    ["network_mode: ${MODE}"],
    ["volumes: ['${DATA}/db:/data']"],
  ])("stops or changes the container, so strict says %s", async (line) => {
    expect(await toldIn(line)).toEqual(["strict"]);
  });

  it.each([
    ["environment: { MODE: '${MODE}' }"],
    ["user: ${RUN_AS:-1000}"],
    ["user: ${RUN_AS:?}"],
    ["volumes: ['${HOME}/db:/data']"],
    ["volumes: ['db:/data/${NAME}']"],
    ['ports: ["${PORT}:8080"]'],
  ])("weakens nothing where it is empty: %s", async (line) => {
    expect(await toldIn(line)).toEqual([]);
  });
});
