import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { authoritiesOf } from "../../src/distribution/authorities.ts";
import { connect } from "../../src/distribution/registry.ts";
import { folderOf } from "../folder.ts";
import { selfSigned } from "./certificate.ts";
import { image, registry, serve } from "./server.ts";

const pem = (name: string): string => `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`;

describe("the authorities that engines trust for a registry", () => {
  const home = folderOf({
    "etc/docker/certs.d/a.example/ca.crt": pem("docker"),
    "etc/docker/certs.d/a.example/client.cert": pem("client"),
    "etc/docker/certs.d/a.example/client.key": "hunter2",
    "etc/docker/certs.d/a.example/other.crt": "not a certificate",
    "etc/docker/certs.d/a.example/large.crt": pem("x".repeat(1024 * 1024)),
    "etc/docker/certs.d/a.example/folder.crt/x": "",
    "etc/docker/certs.d/a.example:5000/ca.crt": pem("port"),
    "etc/docker/ca.crt": pem("above"),
    "etc/containers/certs.d/a.example/ca.crt": pem("podman"),
    ".config/docker/certs.d/a.example/ca.crt": pem("rootless"),
  });
  const authorities = authoritiesOf({ home, system: join(home, "etc") });
  const names = (host: string) => authorities(host).map((text) => text.split("\n")[1]);

  it.each([
    ["a.example", ["docker", "podman", "rootless"]],
    ["a.example:5000", ["port"]],
    ["b.example", []],
    ["..", []],
    ["../certs.d/a.example", []],
    ["", []],
  ])("are those of files, for %s", (host, found) => {
    expect(names(host)).toEqual(found);
    expect(names(host)).toEqual(found);
  });

  const certificate = selfSigned();
  it.skipIf(!certificate)("vouch for it", async () => {
    if (!certificate) return;
    const { manifest } = image();
    const { host } = await serve(registry({ "1": manifest }), certificate);
    const own = folderOf({ [`docker/certs.d/${host}/ca.crt`]: certificate.cert });
    const asked = { registry: host, repository: "team/app", tag: "1" };
    expect(await connect({ authorities: authoritiesOf({ home, system: own }) }).resolve(asked)).toMatchObject({ digest: manifest.digest });
    expect(await connect({ authorities: authoritiesOf({ home, system: home }), pause: 1 }).resolve(asked)).toMatchObject({
      kind: "failed",
    });
  });
});
