import { expect, it } from "vitest";
import { said } from "./said.ts";

// Where every port asks the whole file which services there are, this takes minutes.
it("ports are judged in time, however many a file exposes", async () => {
  const count = 3000;
  const ports = "EXPOSE 5000-9999\n".repeat(count);
  const commands = "RUN ./configure --with-everything\n".repeat(count);
  expect(await said("no-unneeded-expose", `FROM debian:13.1\n${ports}${commands}`)).toHaveLength(count);
  expect(await said("no-unneeded-expose", `FROM debian:13.1\nEXPOSE 5432\n${commands}RUN apt-get install -y postgresql\n`)).toEqual([]);
});
