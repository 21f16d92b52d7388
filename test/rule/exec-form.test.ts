import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "valid-exec-form";
const of = (line: string) => said(rule, `FROM debian:13\n${line}\n`);

describe("brackets without JSON in them", () => {
  it.each([
    ["RUN [mkdir, -p, /a]", "[mkdir, -p, /a]"],
    ["RUN [ mkdir, -p ]", "[ mkdir, -p ]"],
    ["RUN [make]", "[make]"],
    ["CMD [app, --serve]", "[app, --serve]"],
    ["ENTRYPOINT ['app']", "['app']"],
    ["HEALTHCHECK --interval=5s CMD [curl, -f, http://a]", "[curl, -f, http://a]"],
    ["ONBUILD RUN [make, all]", "[make, all]"],
    ["VOLUME [/a, /b]", "[/a, /b]"],
    ["VOLUME [/a]", "[/a]"],
    ["VOLUME ['/a']", "['/a']"],
    ["COPY [a, /b/]", "[a, /b/]"],
    ["COPY --chown=1 [a b]", "[a b]"],
    ["ADD ['a', 'b']", "['a', 'b']"],
    ["COPY [ a, b ]", "[ a, b ]"],
  ])("%s", async (line, marked) => expect(await of(line)).toEqual([`medium ${marked}`]));

  it.each([
    "RUN [ -d /a ] && [ -x /b ]",
    "RUN [[ -d /a ]] || mkdir /a",
    'RUN [ "$A" = b ]',
    "RUN [ x = y ]",
    "RUN [-d /a]",
    'RUN ["mkdir", "-p"]',
    "HEALTHCHECK CMD [ -f /ready ]",
    "HEALTHCHECK NONE",
    "VOLUME /a /b",
    "COPY [ab].txt /c/",
    "COPY [a-z]* [b]",
    "COPY a [b]",
    "COPY [ab] c]",
    'COPY ["a", "b"]',
    'VOLUME ["/a"]',
    "ENV A=[a, b]",
  ])("none in %s", async (line) => expect(await of(line)).toEqual([]));
});

describe("words of the Compose form", () => {
  it.each([
    ['HEALTHCHECK CMD ["CMD-SHELL", "curl -f http://a || exit 1"]', 'high "CMD-SHELL"'],
    ['HEALTHCHECK CMD ["CMD", "curl", "-f"]', 'high "CMD"'],
    ['ONBUILD HEALTHCHECK CMD ["CMD-SHELL", "x"]', 'high "CMD-SHELL"'],
    ['HEALTHCHECK CMD ["NONE"]', 'high "NONE"'],
    ["HEALTHCHECK CMD CMD-SHELL curl -f http://a", "high CMD-SHELL"],
    ["HEALTHCHECK --interval=5s CMD CMD curl -f http://a", "high CMD"],
    ['CMD ["CMD-SHELL", "x"]', 'medium "CMD-SHELL"'],
    ['ENTRYPOINT ["CMD-SHELL", "x"]', 'medium "CMD-SHELL"'],
  ])("%s", async (line, want) => expect(await of(line)).toEqual([want]));

  it.each([
    'HEALTHCHECK CMD ["curl", "-f", "CMD-SHELL"]',
    "HEALTHCHECK CMD curl -f http://a",
    'HEALTHCHECK CMD ["CMD", "/C", "x"]',
    'CMD ["CMD", "/S", "/C", "x"]',
    "CMD CMD-SHELL x",
    "HEALTHCHECK CMD CMD /C x",
    "HEALTHCHECK CMD CMD-SHELL",
    'HEALTHCHECK CMD ["NONE", "x"]',
    'CMD ["NONE"]',
  ])("none in %s", async (line) => expect(await of(line)).toEqual([]));

  it("Compose itself means them", async () => {
    expect(
      await said(rule, { "compose.yaml": 'services:\n  a:\n    image: a\n    healthcheck:\n      test: ["CMD-SHELL", "x"]\n' }),
    ).toEqual([]);
  });
});
