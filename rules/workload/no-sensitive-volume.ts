import { defineRule, itemsOf, quote, unsafe } from "../../src/rule.ts";

const system =
  /^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;

export default defineRule({
  id: "no-sensitive-volume",
  on: "workload",
  severity: "low",
  profile: "strict",
  summary: "Do not declare volumes over system paths.",
  why: "A path that VOLUME declares stays writable when the container runs with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",
  standards: [],
  references: { VOLUME: "https://docs.docker.com/reference/dockerfile/#volume" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nVOLUME [|/etc|] /data\nVOLUME [[|"/var/run/docker.sock"|]]\nVOLUME [|./a:/b|]\n',
      good: "FROM debian:12.9\nVOLUME /data\n",
    },
  ],
  *check({ image, dialect, ships }) {
    if (dialect !== "dockerfile" || !ships) return;
    for (const item of itemsOf(image.volumes)) {
      const path = item.value.replace(/^["']|["']$/g, "");
      if (system.test(path))
        yield {
          at: item,
          message: `VOLUME over ${quote(path)} keeps it writable under a read-only root`,
          fix: unsafe({ remove: "volumes", items: [path] }),
        };
      else if (/^[^:]+:./.test(path) && !/^[A-Za-z]:[\\/]/.test(path))
        yield {
          at: item,
          message: `${quote(path)} is not a bind mount: VOLUME takes only paths inside the image`,
          fix: unsafe({ remove: "volumes", items: [path] }),
        };
    }
  },
});
