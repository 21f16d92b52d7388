import { defineRule, itemsOf, knownValue, name, quote, told, withoutSlash } from "../../src/rule.ts";

const stores = "the certificates it trusts are gone, and every TLS connection it makes fails or is not verified";
const files = "the image's own files there are gone";
const shadowed: ReadonlyMap<string, string> = new Map([
  ...["/etc/ssl", "/etc/ssl/certs", "/etc/pki", "/etc/pki/tls", "/usr/share/ca-certificates"].map(
    (path) => [path, stores] as [string, string],
  ),
  ...["/etc", "/usr", "/usr/bin", "/usr/sbin", "/usr/lib", "/bin", "/sbin", "/lib", "/lib64"].map(
    (path) => [path, files] as [string, string],
  ),
]);

export default defineRule({
  id: "no-shadowing-mount",
  on: "container",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not hide the image's certificate store or system paths behind a mount.",
  why: "A mount hides what the image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual workaround is to turn verification off. Over /usr or /lib anyone who can write to the source decides which programs run.",
  instead:
    "Mount single files below the folder, or mount beside it and name that path in the program's configuration. To trust one more certificate authority, put its file below `/usr/local/share/ca-certificates` in the image and run `update-ca-certificates` there.",
  standards: [],
  references: { "Mounting over existing data": "https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  proxy:\n    image: nginx:1.29\n    volumes:\n      - [|./certs:/etc/ssl:ro|]\n",
      good: "services:\n  proxy:\n    image: nginx:1.29\n    volumes:\n      - ./certs:/etc/nginx/certs:ro\n      - ./ca.pem:/etc/ssl/certs/ca.pem:ro\n      - /etc/ssl/certs:/etc/ssl/certs:ro\n",
    },
  ],
  *check(container) {
    for (const mount of itemsOf(container.host.mounts, ({ type }) => type === "bind" || type === "volume")) {
      const target = withoutSlash(knownValue(mount.value.target) ?? "");
      const source = mount.value.source && knownValue(mount.value.source);
      const loss = shadowed.get(target);
      // The host's own store instead of the image's still is a store; a named volume starts as a copy of what it hides.
      if (!loss || (source && /^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(source)) || mount.value.type === "volume") continue;
      yield { at: mount, ...told(`${name(container)} mounts over ${quote(target)}`, { label: `${loss}` }) };
    }
  },
});
