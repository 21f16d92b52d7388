import { describe, expect, it } from "vitest";
import { imageContents } from "../../src/knowledge/image-contents.ts";
import { becomes, shellOf } from "../../src/knowledge/shells.ts";
import type { Ending, Redirect } from "../../src/model/script.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";

const span = { file: "", start: 0, end: 0 };
const redirect = (operator: Redirect["operator"]): Redirect => ({ operator, target: { text: "x", literal: "x", span } });

/** What a shell becomes, a letter each: Line, Chain, List, Block; `>` with a redirection, `n` before a line feed. `?` after what is not sure. */
function view(program: string, image: string): string {
  const reference = image ? parseImageReference(image) : undefined;
  const { least, most } = shellOf(program, reference, reference && imageContents(reference)?.packageManager);
  const of = (kind: typeof least): string => {
    const takes = (by: Ending["by"], newline = false, redirects: Redirect[] = []) => becomes(kind, { by, newline }, redirects);
    return [
      takes("line") ? "l" : "",
      takes("chain") ? "c" : "",
      takes("list") ? "s" : "",
      takes("block") ? "b" : "",
      takes("line", false, [redirect(">")]) ? ">" : "",
      takes("line", true) ? "n" : "",
    ].join("");
  };
  expect(becomes(most, { by: "line", newline: false }, [redirect("<<")])).toBe(false);
  return of(least) === of(most) ? of(least) : `${of(least)}?${of(most)}`;
}

const ash = "lcsb>";
const bash = "lcsn";

describe("whether a shell becomes the last command of its text", () => {
  it.each([
    ["sh", "debian:12.9", ""],
    ["sh", "ubuntu:24.04", ""],
    ["sh", "node:22", ""],
    ["sh", "node:22-slim", ""],
    ["sh", "postgres:17.2", ""],
    ["dash", "debian:12", ""],
    ["dash", "alpine:3.21", ash],
    ["sh", "alpine:3.21", ash],
    ["sh", "alpine:3.10", ash],
    ["sh", "alpine:3.7", ""],
    ["sh", "alpine:3.1.2", ""],
    ["sh", "alpine", ash],
    ["sh", "node:22-alpine", ash],
    ["sh", "node:8-alpine3.7", ""],
    ["ash", "alpine:3.21", ash],
    ["sh", "busybox:1.37", ash],
    ["sh", "busybox:1.27.2", ""],
    ["sh", "quay.io/prometheus/busybox:latest", ash],
    ["sh", "prom/prometheus:v3.1.0", ash],
    ["sh", "gcr.io/distroless/static-debian12:debug", ash],
    ["sh", "example.com/team/alpine-base:1", ash],
    ["sh", "example.com/team/app:1-alpine", ash],
    ["sh", "example.com/team/app:1-bookworm", ""],
    ["bash", "debian:12.9", bash],
    ["bash", "debian:bullseye-slim", bash],
    ["bash", "debian:buster", "lcn"],
    ["bash", "debian:8", "ln"],
    ["bash", "node:16-buster", "lcn"],
    ["bash", "ubuntu:24.04", bash],
    ["bash", "ubuntu:20.04", "lcn"],
    ["bash", "ubuntu:14.04", "ln"],
    ["bash", "alpine:3.21", bash],
    ["sh", "fedora:42", bash],
    ["sh", "fedora:33", "lcn"],
    ["sh", "rockylinux:9.3", bash],
    ["sh", "rockylinux:8.9", "lcn"],
    ["sh", "almalinux:8-minimal", "lcn"],
    ["sh", "quay.io/centos/centos:stream8", "lcn"],
    ["sh", "quay.io/centos/centos:stream9", bash],
    ["sh", "centos:7", "ln"],
    ["sh", "oraclelinux:7-slim", "ln"],
    ["sh", "oraclelinux:9-slim", bash],
    ["sh", "registry.access.redhat.com/ubi8/ubi-minimal:8.10", "lcn"],
    ["sh", "registry.access.redhat.com/ubi9/ubi:9.5", bash],
    ["sh", "amazonlinux:2", "ln"],
    ["sh", "amazonlinux:2023", bash],
    ["sh", "opensuse/leap:15.6", "lcn"],
    ["sh", "opensuse/tumbleweed", bash],
    ["sh", "archlinux:base", bash],
    // Built on one of them, and nobody knows on which release.
    ["sh", "photon:5.0", `lcn?${bash}`],
    ["sh", "mysql:8.4", `lcn?${bash}`],
    ["sh", "example.com/team/app:1", "?lcsb>n"],
    ["bash", "example.com/team/app:1", `lcn?${bash}`],
    ["ksh", "debian:12", "?lcsb>n"],
    ["zsh", "example.com/team/app:1", "lcsb>n"],
    ["sh", "", "?lcsb>n"],
  ])("%s in %j", (program, image, taken) => expect(view(program, image)).toBe(taken));
});
