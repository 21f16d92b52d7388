import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "no-docker-tcp";
const image = (lines: string, from = "debian:12.11"): Promise<string[]> => said(rule, `FROM ${from}\n${lines}\n`);

describe("an engine that answers over TCP", () => {
  it.each<[string, string[]]>([
    ['CMD ["dockerd", "--tls=false", "--host=tcp://0.0.0.0:2375"]', ['high "--host=tcp://0.0.0.0:2375"']],
    ["CMD dockerd -H tcp://0.0.0.0:2375", ["high CMD dockerd -H tcp://0.0.0.0:2375"]],
    ["ENTRYPOINT /usr/bin/dockerd -H=:2375", ["high ENTRYPOINT /usr/bin/dockerd -H=:2375"]],
    ['ENTRYPOINT ["dockerd-entrypoint.sh"]\nCMD ["-H", "tcp://0.0.0.0:2375"]', ['high "tcp://0.0.0.0:2375"']],
    ["CMD podman system service --time=0 tcp:0.0.0.0:2375", ["high CMD podman system service --time=0 tcp:0.0.0.0:2375"]],
    ["CMD podman system service unix:///run/podman.sock", []],
    ['CMD ["dockerd", "-H", "unix:///run/docker.sock"]', []],
    ['CMD ["dockerd", "-H", "tcp://127.0.0.1:2375"]', []],
    ['CMD ["dockerd", "--tlsverify", "-H", "tcp://0.0.0.0:2376"]', []],
    ['CMD ["dockerd", "--tlsverify=false", "-H", "tcp://0.0.0.0:2376"]', ['high "tcp://0.0.0.0:2376"']],
    // Without --tlsverify no client shows a certificate.
    ['CMD ["dockerd", "--tls", "-H", "tcp://0.0.0.0:2376"]', ['high "tcp://0.0.0.0:2376"']],
    ['ENTRYPOINT ["tini", "--"]\nCMD ["app", "-H", "tcp://0.0.0.0:2375"]', []],
    ["HEALTHCHECK CMD dockerd -H tcp://0.0.0.0:2375", []],
  ])("%s", async (lines, expected) => expect(await image(lines)).toEqual(expected));

  it("judges what ships, and an image of the engine's own", async () => {
    expect(await said(rule, "FROM debian:12.11 AS lab\nCMD dockerd -H tcp://0.0.0.0:2375\nFROM debian:12.11\n")).toEqual([]);
    expect(await image('CMD ["--host=tcp://0.0.0.0:2375"]', "docker:28-dind")).toEqual(['high CMD ["--host=tcp://0.0.0.0:2375"]']);
    expect(await image('ENV DOCKER_TLS_CERTDIR=""', "docker:28-dind")).toEqual(['high DOCKER_TLS_CERTDIR=""']);
  });

  it("says it once of a service and the image it builds", async () => {
    const Dockerfile = "FROM debian:12.11\nCMD dockerd -H tcp://0.0.0.0:2375\n";
    expect(await said(rule, { Dockerfile, "compose.yaml": "services: {a: {build: .}}\n" })).toHaveLength(1);
  });
});
