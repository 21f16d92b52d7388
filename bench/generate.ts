/** Deterministic inputs of given sizes, in the shapes real files have. */

/** What programs read: `other` is what ours alone does. */
export type Kind = "dockerfile" | "compose" | "other";

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** A Dockerfile of 39 lines. */
export function dockerfile(seed: number): string {
  const image = pick(["node:22.12", "python:3.13-slim", "golang:1.24", "debian:12.9", "eclipse-temurin:21"], seed);
  return `# syntax=docker/dockerfile:1
ARG VERSION=1.${seed % 40}.0

FROM ${image} AS build
ARG VERSION
WORKDIR /src
ENV CI=true \\
    APP_VERSION=\${VERSION} \\
    CACHE_DIR=/tmp/cache-${seed}
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.cache \\
    apt-get update && \\
    # build tools
    apt-get install -y --no-install-recommends \\
      build-essential \\
      git \\
      curl && \\
    rm -rf /var/lib/apt/lists/*
COPY src ./src
RUN make build VERSION="$VERSION" && \\
    make test
RUN <<EOF
set -e
mkdir -p /out
cp -r build/* /out/
EOF

FROM ${image}
LABEL org.opencontainers.image.title="app-${seed}" \\
      org.opencontainers.image.version="\${VERSION:-dev}"
WORKDIR /app
COPY --from=build --chown=1000:1000 /out ./
ENV PORT=${3000 + (seed % 100)} NODE_ENV=production
EXPOSE ${3000 + (seed % 100)}/tcp
USER 1000:1000
HEALTHCHECK --interval=30s CMD ["./check", "--port", "3000"]
ENTRYPOINT ["./entrypoint.sh"]
CMD ["serve", "--verbose"]
`;
}

const service = (seed: number): string => `  service${seed}:
    image: registry.example.com/team/app${seed}:1.${seed % 30}
    restart: unless-stopped
    read_only: true
    user: "1000:1000"
    cap_drop: [ALL]
    security_opt:
      - no-new-privileges:true
    environment:
      LOG_LEVEL: info
      DATABASE_URL: postgres://app:\${DB_PASSWORD:?}@db:5432/app
      FEATURE_FLAGS: "a,b,c"
    ports:
      - "127.0.0.1:${8000 + (seed % 1000)}:8080"
    volumes:
      - ./config/app${seed}.yaml:/etc/app/config.yaml:ro
      - data${seed % 5}:/var/lib/app
    networks: [front, back]
    depends_on: [db]
    deploy:
      resources:
        limits:
          memory: 256M
          cpus: "0.5"
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
      interval: 30s
      timeout: 5s
      retries: 3
      start_period: 20s
    logging:
      driver: json-file
`;

const head = (seed: number): string => `name: project${seed}
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
    volumes:
      - data0:/var/lib/postgresql/data
    networks: [back]
`;

const tail = `networks:
  front: {}
  back:
    internal: true
volumes:
  data0: {}
  data1: {}
  data2: {}
  data3: {}
  data4: {}
secrets:
  db:
    file: ./db.txt
`;

/** A Compose file with so many services beside its database; two make 85 lines. */
export const compose = (seed: number, services = 2): string =>
  head(seed) + Array.from({ length: services }, (_, at) => service(seed * 7 + at)).join("") + tail;

/** An AppArmor profile of so many rules. */
export function policy(count: number): string {
  const rules = Array.from({ length: count }, (_, at) =>
    pick([`/srv/app${at}/** r,`, `/var/lib/app${at}/{data,cache}/* rwk,`, `/usr/bin/tool${at} mrix,`, "network inet stream,"], at),
  );
  return `abi <abi/3.0>,\ninclude <tunables/global>\n\nprofile app flags=(attach_disconnected) {\n  include <abstractions/base>\n  ${rules.join("\n  ")}\n}\n`;
}
