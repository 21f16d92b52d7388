import { describe, expect, it } from "vitest";
import { accountIds } from "../../src/knowledge/account-ids.ts";

describe("the numbers of an account", () => {
  it.each<[image: string, account: string, tags: string, ids: string | undefined]>([
    ["nginx", "nginx", "latest alpine 1.29 1.17.1-alpine 1.16.1", "101:101"],
    ["nginx", "nginx", "1.15-alpine 1.16.0 1.17.0-alpine", undefined],
    ["redis", "redis", "alpine 5.0.6-alpine 8-alpine", "999:1000"],
    ["redis", "redis", "3.2-alpine 5.0.5-alpine", undefined],
    ["redis", "redis", "latest 5.0.5 8.2", "999:999"],
    ["memcached", "memcache", "1.6 1.5.11-alpine", "11211:11211"],
    ["memcached", "memcache", "1.4 1.5.10", undefined],
    ["postgres", "postgres", "9.6-alpine 17-alpine", "70:70"],
    ["logstash", "logstash", "8.15.0", "1000:1000"],
    ["logstash", "logstash", "5-alpine 2.4", undefined],
  ])("%s %s %s", (image, account, tags, ids) => {
    for (const tag of tags.split(" ")) {
      const found = accountIds(image, tag, account);
      expect([tag, found && `${found.uid}:${found.gid}`]).toEqual([tag, ids]);
    }
  });

  it("hang on no tag that is not known", () => {
    expect(accountIds("nginx", null, "nginx")).toBeUndefined();
    expect(accountIds("postgres", null, "postgres")).toBeUndefined();
    expect(accountIds("node", null, "node")).toEqual({ uid: "1000", gid: "1000" });
  });
});
