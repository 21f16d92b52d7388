import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const only = rules.filter(({ id }) => id.startsWith("valid-"));

/** `template` where one notice leaves the file to its generator, else the rules about mistakes that speak. */
async function judged(path: string, text: string): Promise<string> {
  const { findings, notices } = await lint([{ source: new Source(path, text) }], { rules: only, profile: "strict" });
  if (notices.length === 0) return [...new Set(findings.map(({ rule }) => rule))].join(" ") || "judged";
  expect(notices).toEqual([{ path, message: "not checked: it is a template: check the file that is generated from it" }]);
  expect(findings).toEqual([]);
  return "template";
}

describe("a Dockerfile with properties that a build tool fills in", () => {
  it.each([
    "FROM ${docker.base.image}\n",
    "FROM a:${project.version} AS b\n",
    'FROM "${base.image}"\n',
    "FROM --platform=${docker.platform} a:1\n",
    "FROM eclipse-temurin:@java.version@-jre\n",
    "FROM @docker.base-image@\n",
    "ARG VERSION=${project.version}\nFROM a:$VERSION\n",
    "FROM a:1\nARG JAR_FILE=target/${project.build.finalName}.jar\n",
    "FROM a:1\nADD ${project.artifactId}-${project.version}.jar /app.jar\n",
    "FROM a:1\nCOPY start.sh ${pkg.name}.deb /tmp/\n",
    'FROM a:1\nCOPY ["${pkg.name}.deb", "/tmp/"]\n',
    "FROM a:1\nCOPY --chown=${pkg.user} a /tmp/\n",
    "FROM a:1\nENV USERNAME=${pkg.user}\n",
    'FROM a:1\nENV OPTS="-Dv=${project.version}"\n',
    "FROM a:1\nLABEL version=${project.version} a=b\n",
    "FROM a:1\nEXPOSE ${server.port}\n",
    "FROM a:1\nVOLUME ${data.dir}/a\n",
    "FROM a:1\nWORKDIR ${pkg.installFolder}\n",
    "FROM a:1\nUSER ${pkg.user}\n",
    "FROM a:1\nSTOPSIGNAL ${stop.signal}\n",
    "# escape=`\nFROM a:1\nWORKDIR ${install.dir}\n",
  ])("%j is a template", async (text) => expect(await judged("Dockerfile", `${text}RUN a\n`)).toBe("template"));

  it.each<[string, string]>([
    // What the builder accepts as it stands.
    ["FROM a:1\nLABEL a='${project.version}' b=\\${c.d} e=f\n", "judged"],
    ["FROM a:1\nARG A\nENV B=${A:-x.y} C=${A-x.y} D=$A.b E=${A}.b\n", "judged"],
    ["FROM a:1\nRUN sed -i 's/${a.b}/c/' /d && echo '${e.f}'\n", "judged"],
    ["FROM a:1\nCOPY <<'EOF' /a.properties\nurl=${db.url}\nEOF\n", "judged"],
    ['FROM a:1\nCMD ["java", "-Da=${b.c}"]\n', "judged"],
    ["FROM a:1\nENTRYPOINT java -Da='${b.c}'\n", "judged"],
    ["FROM a:1 # not ${a.b}\n", "valid-dockerfile"],
    [`FROM a@sha256:${"0".repeat(64)}\n`, "judged"],
    ["FROM a:1\nENV MAIL=me@example.com@b\n", "judged"],
    // Other mistakes of a variable, which only a person makes.
    ["FROM a:1\nENV A=${B!c}\n", "valid-dockerfile"],
    ["FROM a:1\nENV A=${B.}\n", "valid-dockerfile"],
    ["FROM a:1\nENV A=${B.c\n", "valid-dockerfile"],
    ["FROM a:1\nCOPY <<EOF /a.properties\nurl=${db.url}\nEOF\n", "valid-dockerfile"],
  ])("%j is none: %s", async (text, want) => expect(await judged("Dockerfile", `${text}RUN a\n`)).toBe(want));
});

describe("a Compose file with such properties", () => {
  const image = (reference: string): string => `services:\n  a:\n    image: ${reference}\n`;
  it.each([image("${docker.image}"), image("${docker.repo}/a:${project.version}"), image('"a:${project.version}"'), image("a:@TAG@")])(
    "%j is a template",
    async (text) => expect(await judged("compose.yaml", text)).toBe("template"),
  );

  it.each<[string, string]>([
    [image("a:${TAG:-1.2}"), "judged"],
    [image("a:1 # not ${a.b}"), "judged"],
    [`${image("a:1")}    environment:\n      A: $\${b.c}\n`, "judged"],
    [`${image("a:1")}    environment:\n      A: \${b.c}\n`, "valid-compose"],
  ])("%j is none: %s", async (text, want) => expect(await judged("compose.yaml", text)).toBe(want));
});

it("is told in time, whatever is written", async () => {
  for (const piece of ["${a", "${a.", "@a.", "@a-", "${a.b-"]) {
    await lint([{ source: new Source("Dockerfile", `FROM a\nENV A=${piece.repeat(20_000)}`) }], { rules: only, profile: "strict" });
    await lint([{ source: new Source("Dockerfile", `FROM ${piece.repeat(20_000)}`) }], { rules: only, profile: "strict" });
    await lint([{ source: new Source("compose.yaml", `services: {a: {image: "${piece.repeat(20_000)}"}}`) }], {
      rules: only,
      profile: "strict",
    });
  }
});
