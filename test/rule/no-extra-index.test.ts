import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** What is marked, and the index that the message calls one's own. */
async function indexes(text: string): Promise<string[]> {
  const { findings } = await lint([{ source: new Source("Dockerfile", text) }], {
    rules: rules.filter(({ id }) => id === "no-extra-index"),
    profile: "strict",
  });
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${/`https?:\/\/([^/`]*)/.exec(message)?.[1]}`);
}

const own = "https://wheels.example.org/simple";
const other = "https://more.example.org/simple";
const pypi = "https://pypi.org/simple";

describe("which of several indexes is one's own is told by its host", () => {
  it.each<[string, string[]]>([
    [`RUN pip install --index-url ${own} --extra-index-url ${pypi} a`, [`--extra-index-url ${pypi}: wheels.example.org`]],
    [`RUN pip install --extra-index-url ${own} a`, [`--extra-index-url ${own}: wheels.example.org`]],
    [`RUN pip install --extra-index-url=${own} a`, [`--extra-index-url=${own}: wheels.example.org`]],
    [`RUN pip install -i ${pypi} --extra-index-url ${own} a`, [`--extra-index-url ${own}: wheels.example.org`]],
    [
      `RUN pip install -i https://pypi.tuna.tsinghua.edu.cn/simple --extra-index-url ${own} a`,
      [`--extra-index-url ${own}: wheels.example.org`],
    ],
    [
      `RUN pip install --index-url ${own} --extra-index-url ${other} --extra-index-url ${pypi} a`,
      [`--extra-index-url ${other}: wheels.example.org`],
    ],
    [`RUN python3 -m pip download --extra-index-url ${own} a`, [`--extra-index-url ${own}: wheels.example.org`]],
    [`RUN pip install --index-url ${own} a`, []],
    [`RUN pip install --index-url ${own} --extra-index-url ${other} a`, []],
    [`RUN pip install -i $INDEX --extra-index-url ${own} a`, []],
    ["RUN pip install --extra-index-url https://mirrors.aliyun.com/pypi/simple/ a", []],
    [`RUN pip install --index-url ${own} --extra-index-url https://download.pytorch.org/whl/cpu a`, []],
    ["RUN pip install --extra-index-url https://$HOST/simple a", []],
    [`RUN pip install --require-hashes --extra-index-url ${own} -r r.txt`, []],
    [`RUN PIP_EXTRA_INDEX_URL=${own} pip install a`, [`PIP_EXTRA_INDEX_URL=${own}: wheels.example.org`]],
    [`ENV PIP_EXTRA_INDEX_URL=${own}`, [`PIP_EXTRA_INDEX_URL=${own}: wheels.example.org`]],
    [`ENV PIP_INDEX_URL=${own} PIP_EXTRA_INDEX_URL=${pypi}`, [`PIP_EXTRA_INDEX_URL=${pypi}: wheels.example.org`]],
    [`ENV PIP_INDEX_URL=${own} PIP_EXTRA_INDEX_URL=${other}`, []],
    [`ENV PIP_INDEX_URL=${own}\nRUN pip install --extra-index-url ${pypi} a`, [`--extra-index-url ${pypi}: wheels.example.org`]],
    [`ENV PIP_INDEX_URL=${own}\nRUN pip install --extra-index-url ${other} a`, []],
    [`RUN pip config set global.extra-index-url ${own}`, [`${own}: wheels.example.org`]],
    [`RUN pip config set global.index-url ${own} && pip install --extra-index-url ${other} a`, []],
    [`RUN uv pip install --extra-index-url ${own} a`, []],
    [`RUN uv pip install --index-strategy unsafe-best-match --extra-index-url ${own} a`, [`--extra-index-url ${own}: wheels.example.org`]],
  ])("%s", async (text, expected) => expect(await indexes(`FROM python:3.14\n${text}\n`)).toEqual(expected));
});
