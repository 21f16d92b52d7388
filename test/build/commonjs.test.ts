import { describe, expect, it } from "vitest";
import { commonJs, refuseCircles } from "../../build/commonjs.ts";

const strict = '"use strict";';

describe("a file of the bundle as CommonJS", () => {
  it.each<[string, string]>([
    ['import{a as b,c}from"./x.js";b(c);', 'const{a:b,c}=require("./x.js");b(c);'],
    ['import {\n  a as b,\n  c\n} from "./x.js";\nb(c);\n', 'const{a:b,c}=require("./x.js");\nb(c);\n'],
    ['import*as fs from"node:fs";fs.a();', 'const fs=require("node:fs");fs.a();'],
    ['import path from"path";path.a();', 'const path=require("path");path.a();'],
    ['import path,{sep as s}from"node:path";s;', 'const path=require("node:path");const{sep:s}=require("node:path");s;'],
    ['import x from"./x.js";x();', 'const x=require("./x.js").default;x();'],
    ['import"./x.js";', 'require("./x.js");'],
    // What another module brings along stands further down, and is there from the beginning.
    ['var a=1;import{b}from"node:fs";b(a);', 'const{b}=require("node:fs");var a=1;b(a);'],
    ["var a=1;export{a as b};", "var a=1;module.exports={b:a};"],
    ["var a=1,c=2;\nexport {\n  a as default,\n  c\n};\n", "var a=1,c=2;\nmodule.exports={default:a,c:c};\n"],
    ['const m=await import("./x.js");', 'const m=await Promise.resolve().then(()=>require("./x.js"));'],
    ["new URL(p,import.meta.url);", "new URL(p,__here);"],
    ["a.import;b.export;", "a.import;b.export;"],
  ])("%j", (text, expected) => expect(commonJs(text)).toBe(strict + expected));

  it("is refused in a form that is not known", () => {
    expect(() => commonJs("export default 1;")).toThrow(/unknown form: export default 1/);
    expect(commonJs("const a=`\nexport DOCKER_HOST=tcp://a\nimport x\n`;")).toContain("export DOCKER_HOST");
  });

  it("needs no file that needs it", () => {
    expect(() =>
      refuseCircles(
        new Map([
          ["a.js", 'require("./b/c.js")'],
          ["b/c.js", 'require("../a.js")'],
        ]),
      ),
    ).toThrow("a.js needs b/c.js needs a.js");
    // What is asked for later is there by then.
    refuseCircles(
      new Map([
        ["a.js", 'require("./b.js")'],
        ["b.js", '()=>require("./a.js")'],
      ]),
    );
  });
});
