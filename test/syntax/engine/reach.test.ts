import { describe, expect, it } from "vitest";
import { gatewayMode, opens } from "../../../src/syntax/engine/reach.ts";

const four = gatewayMode(4);
const six = gatewayMode(6);

describe("what a network opens by itself", () => {
  it.each<[string, Readonly<Record<string, string>>, boolean, unknown]>([
    ["bridge", {}, false, undefined],
    ["bridge", { [four]: "nat" }, false, undefined],
    ["bridge", { [four]: "nat-unprotected" }, false, { reach: { every: "nat-unprotected", routed: [] }, by: four }],
    ["default", { [four]: "routed" }, false, { reach: { routed: [4] }, by: four }],
    ["bridge", { [six]: "routed" }, false, undefined],
    ["bridge", { [six]: "routed" }, true, { reach: { routed: [6] }, by: six }],
    ["bridge", { [four]: "routed", [six]: "nat-unprotected" }, true, { reach: { every: "nat-unprotected", routed: [4] }, by: six }],
    ["macvlan", { parent: "eth0" }, false, { reach: { every: "macvlan", routed: [] }, by: "parent" }],
    ["ipvlan", { parent: "eth0.10" }, false, { reach: { every: "ipvlan", routed: [] }, by: "parent" }],
    ["macvlan", {}, false, undefined],
    ["macvlan", { parent: "dummy0" }, false, undefined],
    ["overlay", { [four]: "routed" }, false, undefined],
  ])("%s %j", (driver, options, hasIpv6, wanted) => {
    expect(opens(driver, (name) => options[name], hasIpv6)).toEqual(wanted);
  });
});
