import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";

/** What is found in a file, each as the text it points at and its message. */
async function found(path: string, text: string): Promise<string[]> {
  const { findings, failures } = await lint([{ path, text }], { only: ["no-docker-tcp"] });
  expect(failures).toEqual([]);
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

const serves = "this serves the Docker API over plain TCP, to anyone who reaches it";
const uses = (host: string): string => `this uses the Docker API of \`${host}\` over plain TCP`;

describe("an engine on TCP in scripts", () => {
  it.each([
    ["start.sh", "dockerd -H unix:///var/run/docker.sock -H tcp://0.0.0.0:2375 &\n", `-H tcp://0.0.0.0:2375: ${serves}`],
    ["start.sh", "sudo dockerd --host=tcp://0.0.0.0:2376\n", `--host=tcp://0.0.0.0:2376: ${serves}`],
    [
      "etc/systemd/system/docker.service.d/override.conf",
      "[Service]\nExecStart=\nExecStart=/usr/bin/dockerd -H fd:// -H tcp://0.0.0.0:2375\n",
      `-H tcp://0.0.0.0:2375: ${serves}`,
    ],
    ["engine.service", "[Service]\nExecStart=/usr/bin/dockerd -H tcp://:2375\n", `-H tcp://:2375: ${serves}`],
    ["ci.sh", "export DOCKER_HOST=tcp://10.1.2.3:2375\ndocker ps\n", `DOCKER_HOST=tcp://10.1.2.3:2375: ${uses("10.1.2.3")}`],
    ["ci.sh", "DOCKER_HOST=tcp://build.example.com docker ps\n", `DOCKER_HOST=tcp://build.example.com: ${uses("build.example.com")}`],
    ["ci.sh", "docker -H tcp://build.example.com:2375 ps\n", `-H tcp://build.example.com:2375: ${uses("build.example.com")}`],
    ["Makefile", "up:\n\tdocker --host=tcp://10.1.2.3:2375 ps\n", `--host=tcp://10.1.2.3:2375: ${uses("10.1.2.3")}`],
    [
      ".github/workflows/ci.yml",
      "env:\n  DOCKER_HOST: tcp://10.1.2.3:2375\njobs: {}\n",
      `DOCKER_HOST: tcp://10.1.2.3:2375: ${uses("10.1.2.3")}`,
    ],
    [
      "job.service",
      '[Service]\nEnvironment="DOCKER_HOST=tcp://10.1.2.3:2375"\nExecStart=/bin/job\n',
      `"DOCKER_HOST=tcp://10.1.2.3:2375": ${uses("10.1.2.3")}`,
    ],
  ])("is found in %s", async (path, text, finding) => {
    expect(await found(path, text)).toEqual([finding]);
  });

  it.each([
    [
      "the loopback",
      "start.sh",
      "dockerd -H tcp://127.0.0.1:2375\nexport DOCKER_HOST=tcp://localhost:2375\ndocker -H tcp://127.0.0.1:2375 ps\n",
    ],
    ["certificates", "start.sh", "dockerd --tlsverify -H tcp://0.0.0.0:2376\n"],
    ["words that nobody knows", "start.sh", "dockerd $OPTIONS -H tcp://0.0.0.0:2375\ndocker -H tcp://$HOST:2375 ps\n"],
    ["certificates of the client", "ci.sh", "export DOCKER_TLS_VERIFY=1\nexport DOCKER_HOST=tcp://10.1.2.3:2375\n"],
    ["the port of TLS", "ci.sh", "export DOCKER_HOST=tcp://10.1.2.3:2376\n"],
    ["a container beside it", ".gitlab-ci.yml", "variables:\n  DOCKER_HOST: tcp://docker:2375\njob:\n  script: docker ps\n"],
    ["what is only printed", "help.sh", 'echo "dockerd -H tcp://0.0.0.0:2375"\ncat <<EOF\nexport DOCKER_HOST=tcp://10.1.2.3:2375\nEOF\n'],
    ["a comment", "ci.sh", "# dockerd -H tcp://0.0.0.0:2375\ndocker run --rm alpine:3.20 true\n"],
    ["a socket", "ci.sh", "docker -H unix:///run/docker.sock ps # tcp://\nDOCKER_HOST=ssh://me@example.com docker ps\n"],
  ])("is not found for %s", async (_, path, text) => {
    expect(await found(path, text)).toEqual([]);
  });
});
