import { describe, expect, it } from "vitest";
import { containers } from "./containers.ts";

const lines = (size: number, line: (at: number) => string): string => Array.from({ length: size }, (_, at) => line(at)).join("\n");

/** Scripts that strangers can make long. */
const shapes: Readonly<Record<string, readonly [size: number, text: (size: number) => string]>> = {
  "containers of one name, and what is executed in them": [
    1000,
    (size) => `${lines(size, () => "docker run -d --name web a/b")}\n${lines(size, () => "docker exec web ls")}`,
  ],
  "containers of many names, changed later": [
    1000,
    (size) => `${lines(size, (at) => `docker run -d --name w${at} a/b`)}\n${lines(size, (at) => `docker update -m 1g w${at}`)}`,
  ],
  "images that are built here": [1000, (size) => lines(size, (at) => `docker build -t i${at} .\ndocker run i${at}`)],
  "words of one line of which nothing is known": [3000, (size) => `docker run ${"$OPTS ".repeat(size)}a/b`],
  "flags of one line": [2000, (size) => `docker run ${lines(size, (at) => `-v /a${at}:/b${at} -e A${at}=b`).replaceAll("\n", " ")} a/b`],
};

function cost(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0; left -= 1) {
    const before = process.cpuUsage();
    containers(text);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

// Where each line was compared with each other it took sixteen times as long; a busy machine is forgiven the rest.
describe("four times as much takes no more than some four times as long", () => {
  it.each(Object.entries(shapes))(
    "%s",
    (_, [size, text]) => {
      cost(text(size));
      let ratio = Number.POSITIVE_INFINITY;
      for (let left = 3; left > 0 && ratio >= 10; left -= 1) ratio = cost(text(4 * size)) / cost(text(size));
      expect(ratio).toBeLessThan(10);
    },
    60_000,
  );
});
