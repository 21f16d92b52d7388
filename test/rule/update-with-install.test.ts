import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "update-with-install";

/** RUN instructions of an image, and what is marked. */
describe("an index that is older than what is installed from it", () => {
  it.each<[string, string[], string[]]>([
    ["archlinux", ["pacman -Syu", "pacman -S nginx"], ["low pacman -S"]],
    ["archlinux", ["pacman -Su", "pacman -S nginx"], []],
    ["archlinux", ["pacman -Syu", "pacman -Sy nginx"], []],
    ["archlinux", ["pacman -Syu"], []],
    ["archlinux", ["pacman -Sy"], ["low pacman -Sy"]],
    ["opensuse/leap:15.6", ["zypper up -y", "zypper in -y nginx"], ["low zypper in"]],
    ["opensuse/leap:15.6", ["zypper up -y"], ["low zypper up"]],
    ["opensuse/leap:15.6", ["zypper up -y && zypper in -y nginx"], []],
    ["rockylinux:9.3", ["dnf -y update", "dnf -y install nginx"], ["low dnf -y install"]],
    ["rockylinux:9.3", ["dnf -y update"], []],
    ["rockylinux:9.3", ["dnf -y upgrade", "dnf -y install nginx"], []],
    ["debian:13.1", ["apt-get update", "apt-get install -y nginx"], ["low apt-get install"]],
    ["debian:13.1", ["apt-get update"], ["low apt-get update"]],
    ["debian:13.1", ["apt-get update && apt-get upgrade -y"], []],
  ])("%s: %j", async (image, runs, expected) => {
    expect(await said(rule, `FROM ${image}\n${runs.map((each) => `RUN ${each}\n`).join("")}`)).toEqual(expected);
  });
});
