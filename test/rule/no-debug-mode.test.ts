import { describe, expect, it } from "vitest";
import { openedByCommand, openedByVariable } from "../../src/knowledge/debuggers.ts";
import { said } from "./said.ts";

const rule = "no-debug-mode";
const php = (lines: string): Promise<string[]> => said(rule, `FROM php:8.4.8-fpm\n${lines}\n`);

describe("a debugger that RUN switches on", () => {
  it.each<[string, string[]]>([
    ["RUN pecl install xdebug-3.4.4 && docker-php-ext-enable xdebug", ["low docker-php-ext-enable xdebug"]],
    ["RUN docker-php-ext-enable opcache xdebug", ["low docker-php-ext-enable opcache xdebug"]],
    ["RUN install-php-extensions gd xdebug-3.4.4", ["low install-php-extensions gd xdebug-3.4.4"]],
    ["RUN phpenmod xdebug", ["low phpenmod xdebug"]],
    ["RUN <<EOF\npecl install xdebug-3.4.4\ndocker-php-ext-enable xdebug\nEOF", ["low docker-php-ext-enable xdebug"]],
    ["RUN apt-get update && apt-get install -y php8.2-xdebug php8.2-fpm", ["low apt-get install -y php8.2-xdebug"]],
    ["RUN apt-get install -y php-xdebug=3.2", ["low apt-get install -y php-xdebug=3.2"]],
    ["RUN dnf install -y php-pecl-xdebug3", ["low dnf install -y php-pecl-xdebug3"]],
    ["RUN apk add php83-pecl-xdebug", []],
    ["RUN apt-get remove -y php8.2-xdebug", []],
    ["RUN apt-get install -y php8.2-xdebug && phpdismod xdebug", []],
    ["RUN echo zend_extension=xdebug > /usr/local/etc/php/conf.d/x.ini", ["low echo zend_extension=xdebug"]],
    [
      "RUN printf 'zend_extension=%s\\n' xdebug > /tmp/x && printf '[a]\\nzend_extension=xdebug.so\\n' >> /etc/php/php.ini",
      ["low printf '[a]\\nzend_extension=xdebug.so\\n'"],
    ],
    ["RUN echo ';zend_extension=opcache' > /etc/php/x.ini && echo zend_extension=xdebug", []],
    ["RUN pecl install xdebug-3.4.4", []],
    ["RUN docker-php-ext-enable redis", []],
    ["RUN echo docker-php-ext-enable xdebug", []],
    ['RUN if [ "$WITH" = 1 ]; then docker-php-ext-enable xdebug; fi', []],
    ["RUN docker-php-ext-enable xdebug && rm /usr/local/etc/php/conf.d/docker-php-ext-xdebug.ini", []],
    ["RUN phpenmod xdebug\nRUN phpdismod xdebug", []],
    ["RUN docker-php-ext-enable xdebug\nENV XDEBUG_MODE=off", []],
    ["ENV XDEBUG_MODE=debug", ["medium XDEBUG_MODE=debug"]],
    ["ENV XDEBUG_MODE=coverage", []],
  ])("%s", async (lines, expected) => expect(await php(lines)).toEqual(expected));

  it.each<[string, string[]]>([
    ["FROM php:8.4.8 AS base\nFROM base AS dev\nRUN docker-php-ext-enable xdebug\nFROM base\n", []],
    ["FROM php:8.4.8 AS base\nRUN docker-php-ext-enable xdebug\nFROM base\n", ["low docker-php-ext-enable xdebug"]],
    ["FROM php:8.4.8 AS dev\nRUN docker-php-ext-enable xdebug\n", []],
  ])("%s", async (text, expected) => expect(await said(rule, text)).toEqual(expected));
});

describe("a variable that the installed version does not read", () => {
  const flask = (requirements: string, run = "pip install -r requirements.txt"): Promise<string[]> =>
    said(rule, {
      Dockerfile: `FROM python:3.14\nCOPY requirements.txt .\nRUN ${run}\nENV FLASK_ENV=development\nENV FLASK_DEBUG=1\n`,
      "requirements.txt": requirements,
    });
  it.each<[string, string, string, string[]]>([
    ["poetry install", "poetry.lock", '[[package]]\nname = "flask"\nversion = "3.0.3"\n', []],
    ["poetry install", "poetry.lock", '[[package]]\nname = "flask"\nversion = "2.2.5"\n', ["medium FLASK_ENV=development"]],
    ["poetry install", "poetry.lock", '[[package]]\nname = "flask-login"\nversion = "3.0.3"\n', ["medium FLASK_ENV=development"]],
    ["uv sync --frozen", "uv.lock", '[[package]]\nname = "flask"\nversion = "3.1.0"\nsource = {}\n', []],
    ["pdm sync", "pdm.lock", '[[package]]\nname = "flask"\nversion = "3.1.0"\n', []],
    ["pipenv sync --system", "Pipfile.lock", '{"default": {"flask": {"hashes": ["a"], "version": "==3.0.1"}}}', []],
    ["pipenv sync --system", "poetry.lock", '[[package]]\nname = "flask"\nversion = "3.0.3"\n', ["medium FLASK_ENV=development"]],
  ])("%s with %s, %j", async (run, lock, text, want) => {
    const dockerfile = `FROM python:3.14\nCOPY . .\nRUN ${run}\nENV FLASK_ENV=development\n`;
    expect(await said(rule, { Dockerfile: dockerfile, [lock]: text })).toEqual(want);
  });

  it("installed in a stage that this one copies from", async () => {
    const text = (version: string) =>
      `FROM python:3.14 AS build\nRUN /v/bin/pip install flask==${version}\nFROM python:3.14\nCOPY --from=build /v /v\nENV FLASK_ENV=development\n`;
    expect(await said(rule, text("3.0.0"))).toEqual([]);
    expect(await said(rule, text("2.2.0"))).toEqual(["medium FLASK_ENV=development"]);
  });

  const both = ["medium FLASK_ENV=development", "medium FLASK_DEBUG=1"];
  it.each<[string, string[]]>([
    ["Flask==3.1.2\n", ["medium FLASK_DEBUG=1"]],
    ["gunicorn\nflask[async] == 2.3.0\n", ["medium FLASK_DEBUG=1"]],
    ["flask>=3\n", ["medium FLASK_DEBUG=1"]],
    ["Flask==2.2.5\n", both],
    ["Flask==2.10\n", ["medium FLASK_DEBUG=1"]],
    ["flask-login==3.1\n", both],
    ["# flask==3.1\n", both],
    ["flask\n", both],
  ])("%s", async (requirements, expected) => expect(await flask(requirements)).toEqual(expected));

  it("reads what RUN names itself", async () => {
    expect(await flask("", "pip install flask==3.1")).toEqual(["medium FLASK_DEBUG=1"]);
    expect(await flask("flask==3.1", "pip install gunicorn")).toEqual(both);
  });
});

describe("what opens a debugger", () => {
  it.each<[string, string | undefined]>([
    ["node --inspect=0.0.0.0:9229 a.js", "debugger for all"],
    ["node --inspect a.js", "debugger"],
    ["node a.js --inspect", undefined],
    ["java -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005 -jar a.jar", "debugger for all"],
    ["java -agentlib:jdwp=transport=dt_socket,server=y,address=5005 -jar a.jar", "debugger"],
    ["python -m debugpy --listen 0.0.0.0:5678 a.py", "debugger for all"],
    ["python -m debugpy --listen localhost:5678 a.py", "debugger"],
    ["dlv exec --headless --listen=:2345 /app", "debugger for all"],
    ["dlv exec --headless --listen=127.0.0.1:2345 /app", "debugger"],
    ["rdbg --open --host 0.0.0.0 -- ruby a.rb", "debugger for all"],
    ["rdbg -O a.rb", "debugger"],
    ["rdbg a.rb", undefined],
    ["gdbserver :2345 /app", "debugger for all"],
    ["gdbserver localhost:2345 /app", "debugger"],
    ["catalina.sh jpda run", "debugger"],
    ["catalina.sh run", undefined],
    ["chromium --headless --remote-debugging-address=0.0.0.0 --remote-debugging-port=9222", "debugger for all"],
    ["--no-sandbox --remote-debugging-address=0.0.0.0", "debugger for all"],
    ["--remote-debugging-address=[::] --remote-debugging-port=9222", "debugger for all"],
    ["--no-sandbox --remote-debugging-port=9222", "debugger"],
    ["chromium --remote-debugging-address=127.0.0.1 --remote-debugging-port=9222", "debugger"],
    ["chromium --no-remote-debugging-port=1", undefined],
    ["flask run --debug", "console"],
    ["flask run", undefined],
  ])("%s: %s", (text, expected) => expect(openedByCommand(text)).toBe(expected));

  it.each<[string, string, string | undefined]>([
    ["JAVA_TOOL_OPTIONS", "-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005", "debugger for all"],
    ["NODE_OPTIONS", "--inspect=0.0.0.0", "debugger for all"],
    ["NODE_OPTIONS", "--max-old-space-size=100", undefined],
    ["XDEBUG_CONFIG", "client_host=a mode=debug", "debugger"],
    ["XDEBUG_CONFIG", "client_host=a", undefined],
    ["RUBY_DEBUG_OPEN", "true", "debugger"],
    ["JPDA_ADDRESS", "*:8000", "debugger for all"],
    ["JPDA_ADDRESS", "localhost:8000", undefined],
    ["FLASK_DEBUG", "0", undefined],
    ["APP_DEBUG", "true", "errors"],
    ["DEBUG", "app:*", undefined],
    ["RAILS_ENV", "development", "development mode"],
    ["NODE_ENV", "production", undefined],
  ])("%s=%s: %s", (variable, value, expected) => expect(openedByVariable(variable, value)).toBe(expected));
});
