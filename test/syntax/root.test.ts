import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import * as shell from "../../src/syntax/shell/read.ts";
import { givesUpRoot } from "../../src/syntax/shell/root.ts";
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
    ["CMD runuser app -c /srv/app", true],
    ["CMD runuser -l app -c /srv/app", true],
    ["CMD runuser -l root -c /srv/app", false],
    ["CMD su app -c /srv/app", true],
    ["CMD su - app -s /bin/sh -c /srv/app", true],
    ["CMD su -c /srv/app app", true],
    ["CMD su -c /srv/app", false],
    ["CMD su - root -c /srv/app", false],
    ["CMD sudo -u app /srv/app", true],
    ["CMD sudo -E --user=app /srv/app", true],
    ["CMD sudo /srv/app", false],
    ["CMD sudo -u root /srv/app", false],
    ["CMD doas -u app /srv/app", true],
    ["CMD doas /srv/app", false],
    ["CMD chroot --userspec=app:app / /srv/app", true],
    ["CMD chroot --userspec=0:0 / /srv/app", false],
    ["CMD chroot / /srv/app", false],
    ["CMD setuser app /srv/app", true],
    ["CMD setuser root /srv/app", false],
    ["CMD setuidgid app /srv/app", true],
    ["CMD setuidgid root /srv/app", false],
    ["CMD s6-applyuidgid -u 1000 -g 1000 /srv/app", true],
    ["CMD s6-applyuidgid -U /srv/app", true],
    ["CMD s6-applyuidgid -u 0 /srv/app", false],
    ["CMD start-stop-daemon --start --chuid app --exec /srv/app", true],
    ["CMD start-stop-daemon --start --exec /srv/app", false],
    ["CMD capsh --user=app -- -c /srv/app", true],
    ["CMD capsh --uid=0 -- -c /srv/app", false],
    ["CMD env A=b nice -n 5 gosu app /srv/app", true],
    ["CMD gosu root su-exec app /srv/app", true],
    ["CMD gosu ${RUN_AS:-app} /srv/app", true],
    ["CMD gosu ${RUN_AS:-root} /srv/app", false],
    ["CMD fixuid /srv/app", true],
    ["CMD dropbear -F", false],
    ["CMD /srv/app --without-gosu", false],
    ['CMD ["/srv/app", "gosu", "nobody"]', false],
    ["CMD echo gosu nobody /srv/app", false],
    ["CMD /opt/gosu/bin/app", false],
  ])("%s: %s", (instruction, drops) => {
    expect(commandsOf(instruction).some((command) => givesUpRoot(command))).toBe(drops);
  });
});
