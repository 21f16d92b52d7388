import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";

const faults = (line: string) =>
  readDockerfile(new Source("Dockerfile", `FROM debian:13\nARG A=x\n${line}\n`)).faults.map(({ kind, message }) => `${kind} ${message}`);

describe("flags that the builder reads as they are written", () => {
  it.each([
    ["RUN --network=$NET x", "broken --network must be one of default, none, host; variables are not expanded here"],
    ["RUN --network=${NET:-none} x", "broken --network must be one of default, none, host; variables are not expanded here"],
    ["RUN --security=$SEC x", "broken --security must be one of insecure, sandbox; variables are not expanded here"],
    ["RUN --network=hots x", "broken --network must be one of default, none, host"],
    ["RUN --network=HOST x", "broken --network must be one of default, none, host"],
    ["RUN --network= x", "broken --network must be one of default, none, host"],
    ["RUN --network x", "broken --network needs a value"],
    ["COPY --link=$LINK a b", "broken --link must be true or false; variables are not expanded here"],
    ["COPY --parents=$P a b", "broken --parents must be true or false; variables are not expanded here"],
    ["COPY --link= a b", "broken --link must be true or false"],
    ["ADD --keep-git-dir=$K https://e.example/a.git b", "broken --keep-git-dir must be true or false; variables are not expanded here"],
    ["ADD --unpack=$U a b", "broken --unpack must be true or false; variables are not expanded here"],
    ["HEALTHCHECK --interval=$I CMD x", "broken --interval needs a duration with a unit, such as 30s; variables are not expanded here"],
    ["HEALTHCHECK --timeout=${T} CMD x", "broken --timeout needs a duration with a unit, such as 30s; variables are not expanded here"],
    ["HEALTHCHECK --retries=$R CMD x", "broken --retries must be a whole number, zero or more; variables are not expanded here"],
    ["HEALTHCHECK --interval=-5s CMD x", "broken --interval must be zero or at least one millisecond"],
    ["HEALTHCHECK --start-period=1us CMD x", "broken --start-period must be zero or at least one millisecond"],
    ["COPY --exclude=$X/*.md a b", "loose --exclude does not expand variables: the builder uses the literal text"],
    ["RUN --device=$D x", "loose --device does not expand variables: the builder uses the literal text"],
    ["ONBUILD RUN --network=$NET x", "loose --network must be one of default, none, host; variables are not expanded here"],
    ["COPY --from=$A a b", "broken --from does not expand variables: name a stage with FROM $IMAGE AS name and copy from that"],
    ["COPY --chmod=1 --chmod=2 a b", "broken duplicate flag --chmod"],
    ["RUN --mount=type=secret,mode=0400 x", "broken a secret mount names its secret with id="],
    ["USER --chown=a b", "broken USER does not take the flag --chown"],
    ["COPY --constructor=a a b", "broken COPY does not take the flag --constructor"],
  ])("%s", (line, want) => expect(faults(line)).toEqual([want]));
});

describe("flags that are as they should be", () => {
  it.each([
    "RUN --network=none --security=sandbox --mount=type=cache,target=$A --mount=type=bind,target=/$A x",
    "COPY --chmod=0$A --chown=$A:${A} --parents=true --exclude=*.md --exclude=$ a b",
    "COPY --link --chmod=0$A a b",
    "ADD --checksum=$A --link=FALSE https://e.example/a b",
    "HEALTHCHECK --interval=0 --timeout=0s --start-period=1.5s --start-interval=1ms --retries=+3 CMD x",
    "HEALTHCHECK --interval=$A NONE",
    "RUN --mount=type=secret,id=x --mount=type=secret,target=/x --mount=type=secret,src=x x",
  ])("%s", (line) => expect(faults(line)).toEqual([]));
});

describe("the platform of FROM", () => {
  const platform = (value: string, before = "") =>
    readDockerfile(new Source("Dockerfile", `${before}FROM --platform=${value} debian:13\n`)).faults.map(({ message }) => message);
  it.each([
    "linux/amd64",
    "linux/arm/v7",
    "linux",
    "arm64",
    "X86_64",
    "windows(10.0.17763)/amd64",
    "plan9/x",
    "$TARGETPLATFORM",
    "${P:-linux}/arm64",
    '""',
  ])("%s", (value) => expect(platform(value)).toEqual([]));
  it.each(["linux/", "/amd64", "linux/amd64/v2/x", "lunix", "linux amd64".replace(" ", "/ö"), "*"])("%s is none", (value) => {
    expect(platform(value)).toEqual([`${JSON.stringify(value)} is not a valid platform: write it as linux/arm64`]);
  });
  it("an argument is looked up among those before FROM", () => {
    expect(platform("linux/$P", "ARG P=\n")).toEqual(['"linux/" is not a valid platform: write it as linux/arm64']);
    expect(platform("$P", "ARG P=\n")).toEqual(["--platform is empty"]);
    expect(platform("linux/$P", "ARG P\n")).toEqual([]);
  });
  it("tells that an image is one of Windows", () => {
    const windows = (text: string) => readDockerfile(new Source("Dockerfile", text)).stages[0]?.windows;
    expect(windows("ARG P=windows/amd64\nFROM --platform=$P e.example/a\n")).toBe(true);
    expect(windows("ARG P=linux/amd64\nFROM --platform=$P e.example/a\n")).toBe(false);
  });
});
