import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const run = (command: string, before = "", from = "debian:12.9"): Promise<string[]> =>
  said("no-dev-dependencies", `FROM ${from}\n${before}RUN ${command}\n`);

describe("packages for development in the image", () => {
  it.each<[string, string[]]>([
    ["npm ci", ["low ci"]],
    ["npm ci --omit=dev && npm ci --omit dev", []],
    ["npm ci --omit=optional", ["low ci"]],
    ["NODE_ENV=production npm ci", []],
    ["NODE_ENV=production npm ci --include=dev", ["low ci"]],
    ["NODE_ENV=$MODE npm ci", []],
    ["NPM_CONFIG_OMIT=dev npm ci && npm_config_omit=dev npm ci", []],
    ["NPM_CONFIG_PRODUCTION=false npm ci", ["low ci"]],
    ["npm config set omit=dev && npm ci", []],
    ["npm ci --production=false", ["low ci"]],
    ["npm ci && npm prune --omit=dev", []],
    ["npm prune --omit=dev && npm ci", ["low ci"]],
    ["npm ci -g", []],
    ["yarn", ["low yarn"]],
    ["yarn --production", []],
    ["yarn install --production=false", ["low install"]],
    ["yarn && yarn workspaces focus --production", []],
    ["pnpm i -P && pnpm i --prod", []],
    ["pnpm i --prod=false", ["low i"]],
    ["bun install", ["low install"]],
    ["bun install --production && bun ci -p", []],
    ["composer install", ["low install"]],
    ["composer install --no-dev", []],
    ["composer update", ["low update"]],
    ["COMPOSER_NO_DEV=0 composer install", ["low install"]],
    ["COMPOSER_NO_DEV= composer install", ["low install"]],
    // PHP takes every other text for true.
    ["COMPOSER_NO_DEV=1 composer install && COMPOSER_NO_DEV=false composer install", []],
    ["export COMPOSER_NO_DEV=1; composer install", []],
    ["composer install && composer install --no-dev", []],
    ["bundle install", ["low install"]],
    ["bundle install --without development test", []],
    ["BUNDLE_WITHOUT=development:test bundle install", []],
    ["BUNDLE_WITHOUT=assets bundle install", ["low install"]],
    ["BUNDLE_ONLY=production bundle install", []],
    ["BUNDLE_ONLY=default:test bundle install", ["low install"]],
    ["bundle config set --local without 'development test' && bundle install", []],
    ["bundle config set without development test && bundle install", []],
    ["bundle config set --local without assets && bundle install", ["low install"]],
    ["bundle config set --local only production && bundle install", []],
    ["bundle config --global without development && bundle install", []],
    ["bundle config set without development && bundle config unset without && bundle install", ["low install"]],
    ["poetry install", ["low install"]],
    ["poetry install --only main && poetry sync --without dev && poetry install --no-dev", []],
    ["poetry install --only main,dev", ["low install"]],
    ["poetry install --without docs", ["low install"]],
    ["pipenv install --system", []],
    ["pipenv install --dev", ["low install"]],
    ["pipenv sync -d", ["low sync"]],
    ["uv sync", ["low sync"]],
    ["uv sync --no-dev && uv sync --no-default-groups && uv sync --no-group dev", []],
    ["UV_NO_DEV=1 uv sync", []],
    ["UV_NO_DEV=0 uv sync", ["low sync"]],
    ["uv sync --no-dev --all-groups", ["low sync"]],
    ["pdm sync", ["low sync"]],
    ["pdm install --prod", []],
    ["npm install express && composer require a/b && go build ./...", []],
  ])("%s", async (command, expected) => expect(await run(command)).toEqual(expected));

  it.each<[string, string[]]>([
    ["ENV COMPOSER_NO_DEV=0\n", ["low install"]],
    ["ENV COMPOSER_NO_DEV=1\n", []],
    ["ARG COMPOSER_NO_DEV\n", []],
    ["LABEL COMPOSER_NO_DEV=1\n", ["low install"]],
    ["RUN export COMPOSER_NO_DEV=1\n", ["low install"]],
  ])("composer install, after %s", async (before, expected) => expect(await run("composer install", before)).toEqual(expected));

  it("counts what is set before, not after", async () =>
    expect(await said("no-dev-dependencies", "FROM debian:12.9\nRUN npm ci\nENV NODE_ENV=production\n")).toEqual(["low ci"]));

  it.each<[string, string[]]>([
    ["device", ["low ci"]],
    ["cinema", ["low ci"]],
    ["contest", ["low ci"]],
    ["linter", ["low ci"]],
    ["debugged", ["low ci"]],
    ["dev", []],
    ["dev-tools", []],
    ["app-dev", []],
    ["ci-base", []],
    ["web_test", []],
    ["e2e", []],
  ])("in a stage %s", async (name, expected) => expect(await run("npm ci", "", `node:24 AS ${name}`)).toEqual(expected));
});
