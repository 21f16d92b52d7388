import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import { type Manager, managerOf, packageManagers } from "../../src/knowledge/package-managers.ts";
import { packageCommand } from "../../src/syntax/shell/packages.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";

/** `manager action [verb] packages`, and whether it is for everybody; distributions always are. */
function readCommand(text: string): string {
  const [script] = readDockerfile(new Source("Dockerfile", `FROM a\nRUN ${text}\n`), reader).stages.flatMap(({ scripts }) => scripts);
  const command = script?.script.commands[0];
  const found = command && packageCommand(command);
  if (!found) return "none";
  const { manager, action, does, packages, global } = found;
  return [manager, action, `[${does}]`, ...packages.map((word) => word.text), ...(global ? ["global"] : [])].join(" ");
}

describe("package managers", () => {
  it.each<[string, string]>([
    ["apt-get -y install -t bookworm-backports a b", "apt install [install] a b"],
    ["apt-get -o Dpkg::Use-Pty=0 -qqy full-upgrade", "apt upgrade [full-upgrade]"],
    ["apt-get distclean", "apt clean [distclean]"],
    ["apt-get download a", "apt fetch [download] a"],
    ["aptitude purge a", "apt remove [purge] a"],
    ["apk --no-cache add -t .build a", "apk install [add] a"],
    ["apk cache clean", "apk clean [cache clean]"],
    ["apk info", "apk other [info]"],
    ["dnf -y group install core", "dnf install [group install] core"],
    ["dnf group list", "dnf other [group] list"],
    ["yum update -y", "dnf upgrade [update]"],
    ["microdnf upgrade", "dnf upgrade [upgrade]"],
    ["dnf distro-sync", "dnf upgrade [distro-sync]"],
    ["dnf swap a b", "dnf install [swap] a b"],
    ["dnf --version", "dnf other []"],
    ["zypper -n dup", "zypper upgrade [dup]"],
    ["zypper -n in -t pattern a", "zypper install [in] a"],
    ["pacman -Syu --noconfirm a", "pacman install [-Syu] a global"],
    ["pacman -Syu", "pacman upgrade [-Syu] global"],
    ["pacman -Sy", "pacman update [-Sy] global"],
    ["pacman -Scc", "pacman clean [-Scc] global"],
    ["pacman -Rns a", "pacman remove [-Rns] a global"],
    ["brew install a", "brew install [install] a global"],
    ["pip3.12 install --root-user-action ignore a", "pip install [install] a global"],
    ["python3 -m pip install -r r.txt", "pip install [install] global"],
    ["uv pip install -p 3.12 a", "pip install [install] a global"],
    ["pip wheel -w /wheels a", "pip fetch [wheel] a global"],
    ["pip list", "pip other [list] global"],
    ["python3 -m pipx install a", "pipx install [install] a global"],
    ["pipx run --spec a==1 b c", "pipx run [run] b global"],
    ["uv sync --group x", "uv install [sync]"],
    ["uv tool install a", "uv install [tool install] a global"],
    ["uv lock", "uv other [lock]"],
    ["uvx a b", "uvx run [] a"],
    ["poetry install --only main", "poetry install [install]"],
    ["pipenv sync", "pipenv install [sync]"],
    ["pdm update", "pdm renew [update]"],
    ["npm isntall --prefix /x a", "npm install [isntall] a"],
    ["npm i --location=global a", "npm install [i] a global"],
    ["npm run build", "npm other [run] build"],
    ["npm up", "npm renew [up]"],
    ["npm cache clean --force", "npm clean [cache clean]"],
    ["npx a b", "npx run [] a"],
    ["yarn", "yarn install []"],
    ["yarn global add a", "yarn install [global add] a global"],
    ["yarn build", "yarn other [build]"],
    ["corepack pnpm i -g a", "pnpm install [i] a global"],
    ["corepack enable", "corepack other [enable] global"],
    ["pnpm dlx a b", "pnpm run [dlx] a"],
    ["bun ci", "bun install [ci]"],
    ["bun pm cache rm", "bun clean [pm cache rm]"],
    ["deno install npm:a", "deno install [install] npm:a"],
    ["gem i a -v 1 -- --with-x y", "gem install [i] a global"],
    ["bundle update a", "bundle renew [update] a"],
    ["php composer.phar global require a/b", "composer install [global require] a/b global"],
    ["composer update --no-dev", "composer renew [update]"],
    ["pecl install a", "pecl install [install] a global"],
    ["go get -tags netgo a@latest", "go install [get] a@latest"],
    ["go run -C cmd a@latest b", "go run [run] a@latest"],
    ["go build ./...", "go other [build] ./..."],
    ["cargo install --git u", "cargo install [install] global"],
    ["cargo build", "cargo other [build]"],
    ["conda env create -f e.yml", "conda install [env create] global"],
    ["micromamba install -n base a", "conda install [install] a global"],
    ["dotnet tool install -g a", "dotnet install [tool install] a global"],
    ["dotnet build", "dotnet other [build]"],
    ["nuget install a -Version 1", "nuget install [install] a"],
    ["luarocks install a 1", "luarocks install [install] a 1 global"],
    ["opam install a.1", "opam install [install] a.1 global"],
    ["cpanm -n A::B", "cpan install [] A::B global"],
    ["opkg update", "opkg update [update] global"],
    ["choco install -y a", "choco install [install] a global"],
    ["curl a", "none"],
    ["python3 -m venv a", "none"],
    ["constructor install a", "none"],
  ])("%s", (text, expected) => expect(readCommand(text)).toBe(expected));

  it("gives each program to one manager", () => {
    const programs = Object.values(packageManagers).flatMap((each) => each.programs.split(" "));
    expect(new Set(programs).size).toBe(programs.length);
    for (const [manager, { programs: own }] of Object.entries(packageManagers))
      for (const program of own.split(" ")) expect(managerOf(program)).toBe(manager as Manager);
  });

  it("gives each verb one meaning", () => {
    for (const { verbs } of Object.values(packageManagers)) {
      const all = Object.values(verbs).flatMap((list) => list.split(" "));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("names verbs of a lock file and of development that exist", () => {
    for (const { verbs, lock, development } of Object.values(packageManagers)) {
      const all = new Set(Object.values(verbs).flatMap((list) => list.split(" ")));
      for (const verb of `${lock?.verbs ?? ""} ${development?.verbs ?? ""}`.split(" ").filter(Boolean)) expect(all).toContain(verb);
    }
  });
});
