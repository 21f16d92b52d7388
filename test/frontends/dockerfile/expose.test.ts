import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";

const read = (word: string, before = "") => {
  const text = `FROM a\n${before}EXPOSE ${word}\n`;
  const { stages, faults } = readDockerfile(new Source("Dockerfile", text));
  const ports = stages[0]?.ports.map(({ setting }) =>
    setting.state === "unknown" ? "?" : `${setting.value.from}-${setting.value.to}/${setting.value.protocol}`,
  );
  return { text, ports, faults };
};

describe("an argument of EXPOSE", () => {
  it.each([
    ["80", "80-80/tcp"],
    ["+80", "80-80/tcp"],
    ["00080", "80-80/tcp"],
    ["0", "0-0/tcp"],
    ["65535", "65535-65535/tcp"],
    ["20-23", "20-23/tcp"],
    ["5-5", "5-5/tcp"],
    ["80/", "80-80/tcp"],
    ["80/TCP", "80-80/tcp"],
    ["53/udp", "53-53/udp"],
    ["9/Sctp", "9-9/sctp"],
    ["80-90/udp", "80-90/udp"],
    [":80", "80-80/tcp"],
    ["$P", "?"],
  ])("%s is taken as it is", (word, port) => {
    const { ports, faults } = read(word);
    expect(ports).toEqual([port]);
    expect(faults).toEqual([]);
  });

  it.each([
    ["8080:80", "80-80/tcp", "8080", "80"],
    ["2200:22", "22-22/tcp", "2200", "22"],
    ["8443:443/tcp", "443-443/tcp", "8443", "443/tcp"],
    ["1-3:7-9", "7-9/tcp", "1-3", "7-9"],
    ["8000-8010:80", "80-80/tcp", "8000-8010", "80"],
    ["127.0.0.1:8080:80", "80-80/tcp", "127.0.0.1:8080", "80"],
    ["127.0.0.1::80", "80-80/tcp", "127.0.0.1", "80"],
    ["[::1]:8080:80", "80-80/tcp", "[::1]:8080", "80"],
    ["::1:8080:80", "80-80/tcp", "::1:8080", "80"],
  ])("%s loses its host part", (word, port, dropped, rest) => {
    const { ports, faults } = read(word);
    expect(ports).toEqual([port]);
    expect(faults.map(({ kind }) => kind)).toEqual(["loose"]);
    expect(faults[0]?.message).toContain(`drops ${JSON.stringify(dropped)} and exposes ${rest} alone`);
    expect(faults[0]?.fix).toMatchObject({ safety: "safe", edits: [{ text: rest }] });
  });

  it.each([
    ["http", '"http" is not a valid port'],
    ["-80", '"-80" is not a valid port'],
    ["80-", '"80-" is not a valid port'],
    ["1-2-3", '"1-2-3" is not a valid port'],
    ["/tcp", '"/tcp" is not a valid port'],
    ["80:", '"80:" is not a valid port'],
    ["70000", "port 70000 is out of range: the highest is 65535"],
    ["23-20", "23-20 is descending"],
    ["80/http", '"http" is not a protocol'],
    ["8443/tcp/x", '"tcp/x" is not a protocol'],
    ["x:80", '"x:80" is not a valid port'],
    ["80:1-3", 'the ranges "80" and "1-3" differ in length'],
    ["localhost:80:80", '"localhost" is not an IP address'],
    ["256.0.0.1:1:1", '"256.0.0.1" is not an IP address'],
    ["01.2.3.4:1:1", '"01.2.3.4" is not an IP address'],
    ["1.2.3:1:1", '"1.2.3" is not an IP address'],
    ["1:2:3:4", '"1:2" is not an IP address'],
    ["[::12345]:1:1", '"[::12345]" is not an IP address'],
  ])("%s is refused", (word, message) => {
    const { ports, faults, text } = read(word);
    expect(ports).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ kind: "broken", span: { start: text.indexOf(word, 14), end: text.indexOf(word, 14) + word.length } });
    expect(faults[0]?.message).toContain(message);
  });

  it("a variable is judged by what it holds, and there is no word to put in its place", () => {
    expect(read("$P", "ARG P=8080:80\n").faults).toMatchObject([{ kind: "loose" }]);
    expect(read("$P", "ARG P=8080:80\n").faults[0]).not.toHaveProperty("fix");
    expect(read("$P", 'ARG P="80 81/udp"\n').ports).toEqual(["80-80/tcp", "81-81/udp"]);
    expect(read("${P}0", "ARG P=x\n").faults).toMatchObject([{ kind: "broken", message: '"x0" is not a valid port' }]);
  });

  it("ONBUILD only says it to those who build on the image", () => {
    const faults = (text: string) => readDockerfile(new Source("Dockerfile", text)).faults.map(({ kind }) => kind);
    expect(faults("FROM a\nONBUILD EXPOSE http\n")).toEqual(["loose"]);
    expect(faults("FROM a\nONBUILD EXPOSE 80 $P\n")).toEqual([]);
  });
});
