import { isSince } from "./tags.ts";

/** An account of an image, `user:group` in numbers, and since which releases (see `isSince`). The first row that fits wins. */
const rows: readonly (readonly [image: string, tags: RegExp, account: string, ids: string, since?: string])[] = [
  // https://github.com/nodejs/docker-node: Dockerfile-debian.template, Dockerfile-alpine.template
  ["node", /./, "node", "1000:1000"],
  // https://github.com/nginx/docker-nginx: Dockerfile-debian.template, Dockerfile-alpine-slim.template; b749353 gave them the numbers
  ["nginx", /./, "nginx", "101:101", "1.16.1 1.17.1"],
  // https://github.com/docker-library/postgres: Dockerfile-alpine.template, Dockerfile-debian.template
  ["postgres", /alpine/, "postgres", "70:70"],
  ["postgres", /./, "postgres", "999:999"],
  // https://github.com/redis/docker-library-redis: alpine/Dockerfile, debian/Dockerfile; 0b2910f2 gave those of Alpine the numbers
  ["redis", /alpine/, "redis", "999:1000", "4.0.15 5.0.6"],
  ["redis", /./, "redis", "999:999"],
  // https://github.com/docker-library/mongo: Dockerfile-linux.template
  ["mongo", /./, "mongodb", "999:999"],
  // https://github.com/docker-library/rabbitmq: Dockerfile-alpine.template, Dockerfile-ubuntu.template
  ["rabbitmq", /alpine/, "rabbitmq", "100:101"],
  ["rabbitmq", /./, "rabbitmq", "999:999"],
  // https://github.com/docker-library/memcached: Dockerfile.template; 04dbe51 gave them the numbers
  ["memcached", /./, "memcache", "11211:11211", "1.5.11"],
  // https://github.com/elastic/logstash: docker/templates/Dockerfile.erb; before 6 it was another image
  ...[
    "logstash",
    "docker.elastic.co/logstash/logstash",
    "docker.elastic.co/logstash/logstash-oss",
    "docker.elastic.co/logstash/logstash-wolfi",
  ].map((image) => [image, /^(?![1-5]\b)/, "logstash", "1000:1000"] as const),
  // https://salsa.debian.org/debian/base-passwd: passwd.master, which these images are built on
  ...["debian", "python", "php", "ruby", "httpd"].flatMap((image) => [
    [image, /^(?!.*alpine)/, "www-data", "33:33"] as const,
    [image, /^(?!.*alpine)/, "nobody", "65534:65534"] as const,
  ]),
  // https://gitlab.alpinelinux.org/alpine/aports/-/blob/master/main/alpine-baselayout/APKBUILD: /etc/passwd
  ["alpine", /./, "nobody", "65534:65534"],
  // https://github.com/GoogleContainerTools/distroless/blob/main/base/base.bzl
  ["gcr.io/distroless/static", /./, "nonroot", "65532:65532"],
  ["gcr.io/distroless/base", /./, "nonroot", "65532:65532"],
  ["gcr.io/distroless/cc", /./, "nonroot", "65532:65532"],
];

/** The numbers of an account that an image has: of its group, too, where `group` is the account's own. `undefined` where they are not known, or hang on a tag that is not. */
export const accountIds = (
  image: string,
  tag: string | null,
  account: string,
): { readonly uid: string; readonly gid: string } | undefined => {
  const row = rows.find(([name, tags, called]) => name === image && called === account && (tag === null || tags.test(tag)));
  const [, tags, , ids = "", since] = row ?? [];
  if (tag === null ? tags?.source !== "." || since !== undefined : since !== undefined && !isSince(tag, since)) return undefined;
  const [uid, gid] = ids.split(":");
  return uid && gid !== undefined ? { uid, gid } : undefined;
};
