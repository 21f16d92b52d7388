import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { networked } from "../vitest.config.ts";

// Loaded before all tests but those of what asks registries and GitHub: what these call by mistake fails, and does not wait for a host
// that does not answer. Sockets of this process alone: test/safety.test.ts does the same to every command.
const refused = (what: string) => (): never => {
  throw new Error(`${what} in a test that is offline: those that connect are in ${networked.join(" and ")}`);
};

Object.assign(net.Socket.prototype, { connect: refused("a connection") });
Object.assign(dgram.Socket.prototype, { send: refused("a datagram"), connect: refused("a datagram") });
Object.assign(dns, { lookup: refused("a look-up of a name"), resolve: refused("a look-up of a name") });
Object.assign(globalThis, { fetch: refused("fetch") });
