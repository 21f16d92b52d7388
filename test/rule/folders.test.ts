import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const of = (...lines: readonly string[]): Promise<string[]> => said("no-setuid-binary", ["FROM debian:13.1", ...lines, ""].join("\n"));

describe("no-setuid-binary says nothing of folders", () => {
  it.each([
    ["mkdir in the same RUN", "RUN mkdir /opt/models && chmod a+s /opt/models"],
    ["mkdir in an earlier RUN", "RUN mkdir -p /opt/models/a", "RUN chmod u+s /opt/models/a"],
    ["what lies above it", "RUN mkdir -p /opt/models/a && chmod 6755 /opt/models"],
    ["mkdir -m", "RUN mkdir -m 4755 /opt/models"],
    ["install -d", "RUN install -d -m 4755 /opt/models"],
    ["made by install -d", "RUN install -d /opt/models && chmod u+s /opt/models/"],
    ["WORKDIR", "WORKDIR /opt/models", "RUN chmod u+s ."],
    ["a path in WORKDIR", "WORKDIR /opt", "RUN mkdir models && chmod u+s /opt/models"],
    ["VOLUME", "VOLUME /data", "RUN chmod 4755 /data"],
    ["COPY into it", "COPY a b /opt/models/", "RUN chmod u+s /opt/models"],
    ["git clone", "RUN git clone https://x.example/r /srv/r && chmod u+s /srv/r"],
    ["the home of an account", "RUN useradd -m -d /home/app app && chmod u+s /home/app"],
    ["a slash at the end", "RUN chmod u+s /opt/models/"],
    ["a folder of every system", "RUN chmod u+s /usr/local/bin /var/www"],
    ["a variable", "RUN for d in $DIRS; do mkdir $d; chmod u+s $d; done"],
    ["find -type d -exec", "RUN find /srv -type d -exec chmod a+s {} +"],
    ["find -type d | xargs", "RUN find /srv -type d -print0 | xargs -0 chmod a+s"],
  ])("%s", async (_, ...lines) => {
    expect(await of(...lines)).toEqual([]);
  });

  it.each([
    ["a file", "RUN cp /bin/id /srv/id && chmod u+s /srv/id", "medium u+s"],
    ["a file in a folder made here", "RUN mkdir /srv/bin && chmod u+s /srv/bin/id", "medium u+s"],
    ["a folder and a file", "RUN mkdir /opt/a && chmod u+s /opt/a /opt/b", "medium u+s"],
    ["a folder with what it holds", "RUN mkdir /opt/a && chmod -R u+s /opt/a", "medium u+s"],
    ["find -type f", "RUN find /srv -type f -exec chmod u+s {} +", "medium u+s"],
    ["install of a file", "RUN install -m 4755 tool /usr/bin/", "medium 4755"],
    ["COPY of a folder", "COPY --chmod=4755 dir/ /opt/dir/", "medium --chmod=4755"],
    ["a folder of another name", "RUN mkdir /opt/a && chmod u+s /opt/ab", "medium u+s"],
    ["another variable", "RUN mkdir $D && chmod u+s $F", "medium u+s"],
  ])("but of %s", async (_, line, marked) => {
    expect(await of(line)).toEqual([marked]);
  });
});
