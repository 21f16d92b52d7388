import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const of = (line: string): Promise<string[]> => said("no-secret-in-run", `FROM debian:13.1\n${line}\n`);

describe("a comment that a command writes sets nothing", () => {
  it.each([
    "RUN echo '# auth_token: PASSWORD' >> /a",
    "RUN echo '#password: changeme' >> /a",
    "RUN printf '; password = secret\\n' > /a.ini",
    "RUN printf '[db]\\n; password = Orchid77Zq\\n' > /a.ini",
    "RUN echo '-- password: admin' > /a.sql",
    "RUN echo '<!-- password=\"secret\" -->' > /a.xml",
    "RUN echo '/* password: secret */' > /a.css",
    "RUN echo '! password: changeme' > /a.properties",
    "RUN echo 'REM password=secret' > /a.bat",
    "RUN echo '// password = secret' > /a.js",
    "RUN echo '//password = secret' > /a.js",
    "RUN sed -i '$ a # auth_token: PASSWORD' /a",
    "RUN sed -i '1i # password: changeme' /a",
    "RUN sed -i 's/^password:.*/# password: changeme/' /a",
    "RUN cat <<EOF > /a\n; password = Orchid77Zq\nEOF",
    "COPY <<EOF /a.ini\n; password = Orchid77Zq\nEOF",
  ])("%j", async (line) => expect(await of(line)).toEqual([]));

  it.each([
    ["RUN echo 'password: changeme' >> /a", "medium 'password: changeme'"],
    ["RUN echo '# password: Orchid77Zq' >> /a", "high '# password: Orchid77Zq'"],
    ["RUN printf '# a\\npassword = Orchid77Zq\\n' > /a", "high '# a\\npassword = Orchid77Zq\\n'"],
    ["RUN sed -i 's/^#password:.*/password: Orchid77Zq/' /a", "high 's/^#password:.*/password: Orchid77Zq/'"],
    ["RUN sed -i '/^a/i\\password: Orchid77Zq' /a", "high '/^a/i\\password: Orchid77Zq'"],
    ["RUN sed -i '/pass/c password: Orchid77Zq' /a", "high '/pass/c password: Orchid77Zq'"],
    ["RUN sed -i 's/\\(password:\\).*/\\1 Orchid77Zq/' /a", "high 's/\\(password:\\).*/\\1 Orchid77Zq/'"],
    ["RUN sed -Ei 's/^(password = ).*/\\1Orchid77Zq/' /a", "high 's/^(password = ).*/\\1Orchid77Zq/'"],
    // In .npmrc two slashes begin the address of a registry.
    ["RUN cat <<EOF > /a/.npmrc\n//npm.example.com/:_authToken=Orchid77Zq\nEOF", "high //npm.example.com/:_authToken=Orchid77Zq"],
    ["COPY <<EOF /a/.npmrc\n//localhost:4873/:_authToken=Orchid77Zq\nEOF", "high //localhost:4873/:_authToken=Orchid77Zq"],
  ])("%j is a setting", async (line, marked) => expect(await of(line)).toEqual([marked]));
});
