import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import * as shell from "../../src/syntax/shell/read.ts";
import { bringsRootDropper, givesUpRoot } from "../../src/syntax/shell/root.ts";
import { Source } from "../../src/text/source.ts";

const commandsOf = (instruction: string) =>
  readDockerfile(new Source("Dockerfile", `FROM a:1\n${instruction}\n`), shell).stages.flatMap(({ scripts }) =>
    scripts.flatMap(({ script }) => script.commands),
  );

describe("a command gives root up", () => {
  it.each([
    ["CMD gosu nobody /srv/app", true],
    ['CMD ["gosu", "nobody", "/srv/app"]', true],
    ["CMD exec gosu nobody /srv/app", true],
    ['ENTRYPOINT ["tini", "--", "gosu", "app", "/srv/app"]', true],
    ["CMD gosu $RUN_AS /srv/app", true],
    ['ENTRYPOINT ["/init", "s6-setuidgid", "app", "/srv/app"]', true],
    ['ENTRYPOINT ["with-contenv", "s6-setuidgid", "app", "/srv/app"]', true],
    ['ENTRYPOINT ["catatonit", "--", "gosu", "app", "/srv/app"]', true],
    ['ENTRYPOINT ["xvfb-run", "-a", "gosu", "app", "/srv/app"]', true],
    ['ENTRYPOINT ["ssh-agent", "gosu", "app", "/srv/app"]', true],
    ["CMD gosu root /srv/app", false],
    ["CMD gosu 0:0 /srv/app", false],
    ["CMD su-exec app /srv/app", true],
    ["CMD su-exec root /srv/app", false],
    ["CMD s6-setuidgid app /srv/app", true],
    ["CMD s6-setuidgid root /srv/app", false],
    ["CMD setpriv --reuid=1000 --clear-groups /srv/app", true],
    ["CMD setpriv --reuid 1000 /srv/app", true],
    ["CMD setpriv --reuid=0 /srv/app", false],
    ["CMD setpriv --no-new-privs /srv/app", false],
    ["CMD chpst -u app /srv/app", true],
    ["CMD chpst -u root /srv/app", false],
    ["CMD chpst -e /etc/env /srv/app", false],
    ["CMD runuser -u app -- /srv/app", true],
    ["CMD runuser --user=root /srv/app", false],
    ["CMD fixuid /srv/app", true],
    ["CMD /srv/app --without-gosu", false],
    ['CMD ["/srv/app", "gosu", "nobody"]', false],
    ["CMD echo gosu nobody /srv/app", false],
    ["CMD /opt/gosu/bin/app", false],
  ])("%s: %s", (instruction, drops) => {
    expect(commandsOf(instruction).some(givesUpRoot)).toBe(drops);
  });
});

describe("a command brings such a program along", () => {
  it.each([
    ["RUN apt-get install -y gosu", true],
    ["RUN apk add --no-cache su-exec=0.2-r3", true],
    ["RUN curl -fsSL -o /usr/local/bin/gosu https://example.com/gosu-1.17", true],
    ["RUN chmod +x /gosu && gosu nobody true", true],
    ["RUN install -m755 gosu /usr/local/bin/", true],
    ["RUN apt-get install -y curl", false],
    ["RUN apt-get remove -y gosuite", false],
    ["RUN echo gosu", false],
  ])("%s: %s", (instruction, brings) => {
    expect(commandsOf(instruction).some(bringsRootDropper)).toBe(brings);
  });
});
