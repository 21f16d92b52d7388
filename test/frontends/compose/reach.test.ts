import { describe, expect, it } from "vitest";
import { app, open, said } from "./told.ts";

/** What a network declared so opens. */
const reach = (declared: string): unknown => {
  const networks = app("networks: [n]", `networks: {n: ${declared}}\n`).host["networks"] as { value: { value: { reach?: unknown } }[] };
  return networks.value[0]?.value.reach;
};
const options = (text: string): string => `driver_opts: {${text}}`;
const gateway = (family: 4 | 6, mode: string): string => `com.docker.network.bridge.gateway_mode_ipv${family}: ${mode}`;

describe("what a network opens", () => {
  it.each<[declared: string, want: object | undefined]>([
    [`{${options(gateway(4, "nat-unprotected"))}}`, said({ every: "nat-unprotected", routed: [] }, "nat-unprotected")],
    [`{${options(gateway(4, "routed"))}}`, said({ routed: [4] }, "routed")],
    [`{enable_ipv6: true, ${options(gateway(6, "routed"))}}`, said({ routed: [6] }, "routed")],
    [
      `{enable_ipv6: true, ${options(`${gateway(4, "nat")}, ${gateway(6, "nat-unprotected")}`)}}`,
      said({ every: "nat-unprotected", routed: [] }, "nat-unprotected"),
    ],
    [
      `{enable_ipv6: true, ${options(`${gateway(4, "routed")}, ${gateway(6, "nat-unprotected")}`)}}`,
      said({ every: "nat-unprotected", routed: [4] }, "nat-unprotected"),
    ],
    [`{enable_ipv6: false, ${options(gateway(6, "routed"))}}`, undefined],
    [`{driver: default, ${options(gateway(4, "routed"))}}`, said({ routed: [4] }, "routed")],
    [`{driver: overlay, ${options(gateway(4, "routed"))}}`, undefined],
    [`{${options(gateway(4, "isolated"))}}`, undefined],
    [`{${options(gateway(4, "'${M}'"))}}`, open("variable", "${M}", "'${M}'")],
    [`{driver: macvlan, ${options("parent: eth0.5")}}`, said({ every: "macvlan", routed: [] }, "eth0.5")],
    [`{driver: ipvlan, ${options("parent: eno1")}}`, said({ every: "ipvlan", routed: [] }, "eno1")],
    [`{driver: ipvlan, ${options("parent: dummy0")}}`, undefined],
    ["{driver: macvlan}", undefined],
    [`{external: true, ${options(gateway(4, "routed"))}}`, undefined],
    ["{driver_opts: x}", undefined],
  ])("%s", (declared, want) => expect(reach(declared)).toEqual(want));
});
