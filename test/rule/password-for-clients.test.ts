import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const titlesOf = async (text: string): Promise<(string | undefined)[]> => {
  const options = { rules: rules.filter(({ id }) => id === "no-passwordless-service"), profile: "strict" as const };
  const { findings } = await lint([{ source: new Source("compose.yaml", text) }], options);
  return findings.map(({ fix }) => fix?.title);
};

const db = "services:\n  db:\n    image: postgres:17.2\n    environment: [POSTGRES_HOST_AUTH_METHOD=trust]\n";
const write = "write `POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}` instead";

it.each<[what: string, services: string, title: string]>([
  ["nobody in the project asks it", "  a:\n    image: a:1\n", `${write}, and give its clients the password`],
  ["a service waits for it", "  a:\n    image: a:1\n    depends_on: [db]\n", `${write}, and give \`a\` the password`],
  [
    "one takes it, and another does not say where",
    "  a:\n    image: a:1\n    environment: [URL=postgres://postgres@db/x]\n  b:\n    image: b:1\n    command: [psql, -h, db]\n",
    `${write}, and give it to \`a\`, and give \`b\` the password`,
  ],
  [
    "its password may be this one, or not",
    "  a:\n    image: a:1\n    environment: [DB_HOST=db, DB_USER=postgres, 'DB_PASSWORD=${PASSWORD}']\n",
    `${write}, and give \`a\` the password`,
  ],
])("who needs a password: %s", async (_, services, title) => {
  expect(await titlesOf(db + services)).toEqual([title]);
});

it("there is none for visitors", async () => {
  expect(await titlesOf("services:\n  g:\n    image: grafana/grafana:12.0\n    environment: [GF_AUTH_ANONYMOUS_ENABLED=true]\n")).toEqual([
    "write `GF_AUTH_ANONYMOUS_ENABLED: false` instead",
  ]);
});
