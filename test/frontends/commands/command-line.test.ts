import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../src/frontends/commands/command-line.ts";
import { script } from "./containers.ts";

/** The flags of a line and what they are given, and its operands. */
function parsed(text: string) {
  const document = script(`${text}\n`);
  const line = readCommandLine(document.calls[0] as (typeof document.calls)[0], document.source);
  return {
    flags: line?.given.map(({ flag, value }) => `${flag.name}=${value.text}`).join(" "),
    places: line?.given.map(({ value }) => text.slice(value.span.start, value.span.end)).join(" | "),
    rest: line?.operands.map((word) => word.text).join(" "),
    open: line?.open?.shown,
    isUnclear: line?.isUnclear === true,
  };
}

const cases: readonly (readonly [line: string, flags: string, rest: string])[] = [
  ["docker run -d nginx", "detach=true", "nginx"],
  ["docker run -itd nginx sh -c ls", "interactive=true tty=true detach=true", "nginx sh -c ls"],
  ["docker run -p 80:80 nginx", "publish=80:80", "nginx"],
  ["docker run -p80:80 nginx", "publish=80:80", "nginx"],
  ["docker run -p=80:80 nginx", "publish=80:80", "nginx"],
  ["docker run -itp 80:80 nginx", "interactive=true tty=true publish=80:80", "nginx"],
  ["docker run -itp80:80 nginx", "interactive=true tty=true publish=80:80", "nginx"],
  ["docker run -eA=b -e=C=d --env E=f --env=G=h nginx", "env=A=b env=C=d env=E=f env=G=h", "nginx"],
  ["docker run --privileged nginx", "privileged=true", "nginx"],
  ["docker run --privileged=false nginx", "privileged=false", "nginx"],
  ["docker run --rm --name web -- nginx -g x", "rm=true name=web", "nginx -g x"],
  ["docker run nginx --privileged -v /:/host", "", "nginx --privileged -v /:/host"],
  ["docker run --memory-swap -1 nginx", "memory-swap=-1", "nginx"],
  ["docker run --entrypoint '' nginx sh", "entrypoint=", "nginx sh"],
  ["docker run --entrypoint= nginx sh", "entrypoint=", "nginx sh"],
  ["docker run -ti --gpus all nginx", "tty=true interactive=true gpus=all", "nginx"],
  ["docker run -u0 nginx", "user=0", "nginx"],
  ["docker run -w/app nginx", "workdir=/app", "nginx"],
  ["docker run --newer=x nginx", "", "nginx"],
  ["docker run --newer -d nginx", "detach=true", "nginx"],
  ["docker run -v", "", ""],
  ["sudo docker container run -d nginx", "detach=true", "nginx"],
  ["docker --context far run -d nginx", "detach=true", "nginx"],
  ["docker exec -itu root web sh", "interactive=true tty=true user=root", "web sh"],
  ["docker update -m 1g web --restart no", "memory=1g restart=no", "web"],
  ["docker build . -t app --build-arg A=b -q", "tag=app build-arg=A=b quiet=true", "."],
  ["docker buildx build --platform linux/amd64 --push -t app .", "platform=linux/amd64 push=true tag=app", "."],
  ["docker network create back --internal -o a=b", "internal=true opt=a=b", "back"],
  ["docker volume create --driver local -o type=none data", "driver=local opt=type=none", "data"],
  ["docker service create --limit-memory 1g --replicas 2 nginx", "limit-memory=1g replicas=2", "nginx"],
  ["podman run --pod new:web --tls-verify=false nginx", "pod=new:web tls-verify=false", "nginx"],
];

describe("the words of a command", () => {
  it.each(cases)("%s", (line, flags, rest) => {
    const { open, isUnclear, ...known } = parsed(line);
    expect({ ...known, places: undefined }).toEqual({ flags, rest, places: undefined });
    expect([open, isUnclear]).toEqual([undefined, false]);
  });

  it.each([
    ["docker run -v/a:/b --user=0 -p 80:80 nginx", "/a:/b | 0 | 80:80"],
    ['docker run -v "/a:/b" "--user=0" nginx', '"/a:/b" | "--user=0"'],
    ['docker run --user="0" -e"A=b" nginx', '"0" | "A=b"'],
    ["docker run --privileged -it nginx", "--privileged | -it | -it"],
  ])("a value stands where it is written: %s", (line, places) => {
    expect(parsed(line).places).toBe(places);
  });

  it.each<readonly [string, string, string, string | undefined, boolean]>([
    ["docker run $OPTS nginx", "", "nginx", "$OPTS", false],
    ["docker run -d ${DOCKER_ARGS} nginx sh", "detach=true", "nginx sh", "${DOCKER_ARGS}", false],
    ['docker run "${ARGS[@]}" nginx', "", "nginx", "${ARGS[@]}", false],
    ["docker run $EXTRA_OPTS $IMAGE", "", "\uFFFC", "$EXTRA_OPTS", false],
    ["docker run -d $IMAGE ls", "detach=true", "\uFFFC ls", undefined, false],
    ['docker run "$app" ls', "", "\uFFFC ls", undefined, false],
    ["docker run $IMAGE_NAME", "", "\uFFFC", undefined, false],
    ["docker run $TARGET ls", "", "\uFFFC ls", undefined, false],
    ["docker run $x", "", "\uFFFC", undefined, false],
    ["docker run $x -v /a:/b nginx", "volume=/a:/b", "nginx", "$x", false],
    ["docker run --privileged $x nginx", "privileged=true", "", "$x", true],
    ['docker run --privileged "$@"', "privileged=true", "", "$@", true],
    ["docker run --newer x nginx", "", "", "--newer", true],
    ["docker run --$flag -d nginx", "detach=true", "nginx", "--$flag", false],
    ["docker run ${TTY:+-it} nginx", "interactive=\uFFFC tty=\uFFFC", "nginx", undefined, false],
    ["docker run ${EXTRA:+--pid host --privileged} nginx", "pid=\uFFFC privileged=\uFFFC", "nginx", undefined, false],
    ["docker run $(test -t 0 && echo -it) nginx", "interactive=\uFFFC tty=\uFFFC", "nginx", undefined, false],
    ["docker run `# in the background` -d nginx", "detach=true", "nginx", undefined, false],
    ["docker run -p $PORT:80 -e A=$B nginx", "publish=\uFFFC:80 env=A=\uFFFC", "nginx", undefined, false],
  ])("what a variable may hold: %s", (line, flags, rest, open, isUnclear) => {
    const { places: _, ...known } = parsed(line);
    expect(known).toEqual({ flags, rest, open, isUnclear });
  });

  it("reads constant variables for what they hold", () => {
    const document = script('OPTS="--rm -it"\ndocker run $OPTS nginx\n');
    const line = readCommandLine(document.calls[0] as (typeof document.calls)[0], document.source);
    expect(line?.given.map(({ flag }) => flag.name)).toEqual(["rm", "interactive", "tty"]);
  });
});
