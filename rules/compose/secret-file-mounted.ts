import {
  attachSecret,
  below,
  certainly,
  containersOf,
  defineRule,
  itemsOf,
  knownValue,
  partAt,
  partsOf,
  quote,
  servicesOf,
  textOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "secret-file-mounted",
  on: "compose",
  severity: "medium",
  profile: "recommended",
  summary: "Attach every secret a *_FILE variable points at.",
  why: "The variable names a file that is not there. Some images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",
  standards: ["OWASP-12"],
  references: { "Secrets in Compose": "https://docs.docker.com/compose/how-tos/use-secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      [|POSTGRES_PASSWORD_FILE: /run/secrets/db_password|]\n    secrets: [other]\nsecrets:\n  other: { environment: OTHER }\n",
      good: 'services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password\n      TLS_KEY_FILE: /run/secrets/tls/key.pem\n    secrets:\n      - source: db\n        target: db_password\n    volumes: ["./tls:/run/secrets/tls:ro"]\nsecrets:\n  db: { environment: DB_PASSWORD }\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      [|POSTGRES_PASSWORD_FILE: /run/secrets/db_password|]\nsecrets:\n  db_password:\n    environment: DB_PASSWORD\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password\n    secrets: [db_password]\nsecrets:\n  db_password:\n    environment: DB_PASSWORD\n",
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    for (const service of servicesOf(project)) {
      const container = own.get(service.name);
      if (!container || project.fragments.has(service.name)) continue;
      const named = itemsOf(container.image.env, ({ name }) => name.endsWith("_FILE"));
      if (named.length === 0) continue;
      const uses = (["secrets", "configs"] as const).flatMap((key) =>
        partsOf(below(service, key)).map((use) => ({ use, folder: key === "secrets" ? "/run/secrets" : "" })),
      );
      const targets = uses.map(({ use, folder }) => {
        const target = textOf(below(use, "target")) ?? textOf(below(use, "source")) ?? textOf(use);
        return target === undefined ? undefined : target.startsWith("/") ? target : `${folder}/${target}`;
      });
      const { mounts, tmpfs } = container.host;
      if (
        targets.includes(undefined) ||
        mounts.state === "unknown" ||
        itemsOf(tmpfs).some(({ value }) => value.target.startsWith("/run/secrets"))
      )
        continue;
      const mounted = mounts.value.flatMap((mount) => (mount.state === "unknown" ? "/" : (knownValue(mount.value.target) ?? "/")));
      for (const item of named) {
        const path = item.value.value && knownValue(item.value.value);
        if (!path || !/^(?:\/var)?\/run\/secrets\/./.test(path) || item.via?.some(({ how }) => how === "built-from")) continue;
        const plain = path.replace(/^\/var/, "");
        if (
          targets.includes(plain) ||
          mounted.some((each) => each !== "" && (each === path || path.startsWith(`${each.replace(/\/$/, "")}/`)))
        )
          continue;
        const secret = plain.slice("/run/secrets/".length);
        const source = below(partAt(project, "secrets", secret), "environment") ? "environment" : "file";
        // Compose gives a service with a read-only root no secret but files.
        const isAttachable =
          partAt(project, "secrets", secret) && (source === "file" || certainly(container.host.readonlyRootfs, (yes) => !yes));
        yield {
          at: item,
          ...(isAttachable
            ? {
                fix: {
                  safety: "safe",
                  title: `add \`${secret}\` to the \`secrets\` of service ${quote(service.name)}`,
                  edits: () => attachSecret(project, service, secret),
                },
              }
            : {}),
          message: `${quote(item.value.name)} names ${quote(path)}, and service ${quote(service.name)} is given no such secret`,
        };
      }
    }
  },
});
