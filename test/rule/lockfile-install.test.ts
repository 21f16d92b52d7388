import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const everything =
  "package.json package-lock.json yarn.lock pnpm-lock.yaml bun.lock deno.lock Pipfile Pipfile.lock pyproject.toml uv.lock poetry.lock pdm.lock Gemfile Gemfile.lock composer.json composer.lock Cargo.toml Cargo.lock App.csproj packages.lock.json";

/** What the rule says of a RUN, with these files beside the Dockerfile. */
const run = (command: string, files = everything, before = ""): Promise<string[]> =>
  said("lockfile-install", `FROM debian:12.9\n${before}RUN ${command}\n`, { contexts: new Map([["", files.split(" ")]]) });

describe("installs that do not hold to the lock file", () => {
  it.each<[string, string[]]>([
    ["npm install", ["medium install"]],
    ["npm isntall --omit=dev", ["medium isntall"]],
    ["npm ci", []],
    ["npm install -g", []],
    ["npm update", ["medium update"]],
    ["npm update -g npm", []],
    ["yarn", ["medium yarn"]],
    ["yarn install --frozen-lockfile && yarn --immutable", []],
    ["YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install", ["medium install"]],
    ["YARN_ENABLE_IMMUTABLE_INSTALLS=1 yarn install", []],
    ["yarn up '*'", ["medium up"]],
    ["pnpm i", ["medium i"]],
    ["CI=true pnpm i && pnpm install --frozen-lockfile", []],
    ["pnpm install --frozen-lockfile=false", ["medium install"]],
    ["export CI=1 && pnpm install", []],
    ["CI=false pnpm install", ["medium install"]],
    ["bun install", ["medium install"]],
    ["bun ci && bun install --frozen-lockfile && bun install --production", []],
    ["deno install", ["medium install"]],
    ["deno install --frozen", []],
    ["pipenv install --system", ["medium install"]],
    ["pipenv install --deploy && pipenv sync && pipenv install --ignore-pipfile", []],
    ["pipenv lock", ["medium lock"]],
    ["uv sync", ["medium sync"]],
    ["uv sync --locked && uv sync --frozen", []],
    ["UV_FROZEN=0 uv sync", ["medium sync"]],
    ["poetry install", []],
    ["poetry update", ["medium update"]],
    ["pdm install", ["medium install"]],
    ["pdm install --frozen-lockfile && pdm sync", []],
    ["bundle install", ["medium install"]],
    ["bundle config set --local deployment true && bundle install", []],
    ["bundle config set --local deployment false && bundle install", ["medium install"]],
    ["bundle config set --local path vendor && bundle install", ["medium install"]],
    ["BUNDLE_FROZEN=false bundle install", ["medium install"]],
    ["bundle update", ["medium update"]],
    ["composer install --no-dev", []],
    ["composer update --no-dev", ["medium update"]],
    ["php composer.phar u", ["medium u"]],
    ["cargo install --path .", ["medium install"]],
    ["cargo install --path . --locked && cargo build && cargo install --git https://x.example/y --rev 1", []],
    ["cargo update", ["medium update"]],
    ["dotnet restore", ["medium restore"]],
    ["dotnet restore --locked-mode && dotnet build", []],
    ["go mod download && gradle build && mvn package && pip install -r r.txt", []],
  ])("%s", async (command, expected) => expect(await run(command)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["composer update", "composer.json", []],
    ["pipenv install", "Pipfile", []],
    ["bun install", "package.json package-lock.json", []],
    ["bun install", "package.json bun.lockb", ["medium install"]],
    ["dotnet restore", "App.csproj", []],
    ["cargo install --path .", "Cargo.toml", []],
    ["npm install", "package.json npm-shrinkwrap.json", ["medium install"]],
    ["npm install", "a/package.json", []],
    ["npm install", "main.c", ["medium install"]],
  ])("%s, beside %s", async (command, files, expected) => expect(await run(command, files)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["pnpm install", "ENV CI=true\n", []],
    ["pnpm install", "ENV CI=false\n", ["medium install"]],
    ["pnpm install", "LABEL CI=true\n", ["medium install"]],
    ["bundle install", "RUN bundle config frozen true\n", []],
    ["bundle install", "RUN export BUNDLE_FROZEN=1\n", ["medium install"]],
    ["uv sync", "ARG UV_LOCKED\n", []],
  ])("%s, after %s", async (command, before, expected) => expect(await run(command, everything, before)).toEqual(expected));
});

describe("a lock file that is not copied", () => {
  const message = async (copies: string, command: string): Promise<string | undefined> => {
    const sources = [{ source: new Source("Dockerfile", `FROM node:24\n${copies}\nRUN ${command}\n`) }];
    const policy = { rules: rules.filter(({ id }) => id === "lockfile-install"), profile: "strict" } as const;
    const surroundings = { contexts: new Map([["", ["package.json", "package-lock.json", "web/", "web/package.json"]]]) };
    const [finding] = (await lint(sources, { ...policy, surroundings })).findings;
    return finding && `${finding.message}${finding.fix ? " (fix)" : ""}`;
  };
  const may = "`npm install` may change the locked versions";

  it.each<[string, string, string]>([
    ["COPY package.json ./", "npm install", `${may}; no COPY includes the lock file: copy it too, and use npm ci`],
    ["COPY web/package.json package.json", "npm install", `${may}; no COPY includes the lock file: copy it too, and use npm ci`],
    ["COPY package.json package-lock.json ./", "npm install", `${may}; use npm ci (fix)`],
    ["COPY package.json ./\nCOPY web ./", "npm install", `${may}; use npm ci (fix)`],
    ["COPY package*.json ./", "npm install", `${may}; use npm ci (fix)`],
    ["COPY package.json ./", "npm install\nCOPY web ./", `${may}; no COPY includes the lock file: copy it too, and use npm ci`],
    ["COPY . .", "npm install", `${may}; use npm ci (fix)`],
    ["RUN git clone x", "npm install", `${may}; use npm ci (fix)`],
    ["COPY package.json ./", "--mount=type=bind,target=/src npm install", `${may}; use npm ci (fix)`],
    ["COPY package.json ./", "npm update", "`npm update` replaces the locked versions; use npm ci (fix)"],
  ])("%s", async (copies, command, want) => expect(await message(copies, command)).toBe(want));
});

describe("a manifest that is copied alone, from a context that nobody knows", () => {
  const of = (copies: string): Promise<string[]> =>
    said("lockfile-install", { "docker/Dockerfile": `FROM node:24\nARG APP\n${copies}\nRUN npm install\nCOPY src src\n` });

  it.each<[string, string[]]>([
    ["COPY package.json .", []],
    ["COPY web/package.json web/vite.config.js ./", []],
    ["COPY ${APP}/package.json ./", []],
    ["COPY package.json ./\nCOPY scripts/*.sh ./", []],
    ["COPY package.json package-lock.json ./", ["medium install"]],
    ["COPY package*.json ./", ["medium install"]],
    ["COPY package.json ./\nCOPY web ./", ["medium install"]],
    ["COPY ${APP} ./", ["medium install"]],
    ["COPY src/portal /build", ["medium install"]],
  ])("%s", async (copies, want) => expect(await of(copies)).toEqual(want));
});
