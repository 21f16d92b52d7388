import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWindows } from "../../src/syntax/windows.ts";
import { said } from "./said.ts";

const core = "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\n";
const of = (id: string, run: string, before = 'SHELL ["powershell", "-Command"]\n'): Promise<string[]> =>
  said(id, `${core}${before}RUN ${run}\n`);
const url = "https://x.example/i.ps1";

describe("a download that PowerShell evaluates", () => {
  it.each([
    [`iwr ${url} -UseBasicParsing | iex`],
    [`Invoke-WebRequest -Uri ${url} | Select-Object -ExpandProperty Content | Invoke-Expression`],
    [`iex (irm ${url})`],
    [`iex "$(irm ${url})"; #`.replace('"$(', "$(").replace(')"', ")")],
    [`iex (iwr ${url}).Content`],
    [`iex ((New-Object System.Net.WebClient).DownloadString('${url}'))`],
    [`Invoke-Expression (New-Object Net.WebClient).DownloadString("${url}")`],
    [`(New-Object Net.WebClient).DownloadString('${url}') | iex`],
    [`& ([scriptblock]::Create((irm ${url}))) -Force`],
    [`IEX(IRM '${url}')`],
    [`@powershell -NoProfile -Command "iex (irm ${url})" && SET PATH=%PATH%;C:\\x`],
  ])("%s", async (run) => {
    const found = await of("no-curl-pipe-shell", run);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^high /);
    expect(await of("no-curl-pipe-shell", run.replaceAll("https:", "http:"))).toEqual([expect.stringMatching(/^critical /)]);
  });

  it("in a variable, from the line that fetches it", async () => {
    expect(await of("no-curl-pipe-shell", `$s = irm ${url}; iex $s`)).toEqual([`high $s = irm ${url}; iex $s`]);
    expect(await of("no-curl-pipe-shell", `$s = irm ${url}; $s = 'x'; iex $s`)).toEqual([]);
  });

  it.each([
    ["powershell in cmd", `powershell -Command iex ((New-Object Net.WebClient).DownloadString('${url}'))`, ""],
    ["powershell in quotes", `powershell -NoProfile -ExecutionPolicy Bypass -Command "iwr ${url} | iex"`, ""],
    ["powershell without -Command", `powershell iex (irm ${url})`, ""],
    ["@ in front of it is none, && is", `cd \\ && pwsh -c "irm ${url} | iex"`, ""],
    ["cmd that starts it", `powershell.exe -ep bypass -c "iex (irm ${url})"`, 'SHELL ["cmd", "/S", "/C"]\n'],
    ["exec form", `["powershell", "-Command", "iex (irm ${url})"]`, ""],
  ])("%s", async (_, run, before) => {
    expect(await of("no-curl-pipe-shell", run, before)).toHaveLength(1);
  });

  it("on Linux, and in what a later image runs", async () => {
    const linux = "FROM mcr.microsoft.com/powershell:7.4-debian-12\n";
    expect(await said("no-curl-pipe-shell", `${linux}RUN pwsh -Command 'irm ${url} | iex'\n`)).toEqual([`high 'irm ${url} | iex'`]);
    expect(await said("no-curl-pipe-shell", `${linux}SHELL ["pwsh", "-Command"]\nRUN irm ${url} | iex\n`)).toEqual([
      `high irm ${url} | iex`,
    ]);
    expect(await of("no-curl-pipe-shell", `irm ${url} | iex`, 'SHELL ["powershell"]\nONBUILD ')).toHaveLength(1);
    expect(
      await said(
        "no-curl-pipe-shell",
        `${core.replace("\nFROM", "\nFROM")}`.replace("2022\n", `2022 AS a\nSHELL ["powershell"]\nFROM a\nRUN irm ${url} | iex\n`),
      ),
    ).toHaveLength(1);
  });

  it.each([
    "Write-Host 'never use iwr with iex'",
    `Write-Host "iwr ${url} | iex"`,
    `irm ${url} | ConvertFrom-Json | Select-Object -ExpandProperty tag_name`,
    `$v = irm ${url}; Write-Host $v`,
    `iwr ${url} -OutFile i.ps1; Get-Content i.ps1`,
    "iex (Get-Content own.ps1 -Raw)",
    "Get-ChildItem | iex",
    `# irm ${url} | iex`,
    `irm ${url}; iex 'Get-Date'`,
  ])("silent: %s", async (run) => {
    expect(await of("no-curl-pipe-shell", run)).toEqual([]);
  });
});

describe("a file that is downloaded and started", () => {
  it.each([
    [`Invoke-WebRequest ${url} -OutFile s.exe; Start-Process .\\s.exe -Wait`, "high .\\s.exe"],
    [`iwr -Uri ${url} -OutFile C:\\t\\s.exe; Start-Process -FilePath C:\\t\\S.EXE -ArgumentList '/q'`, "high C:\\t\\S.EXE"],
    [`irm ${url} -OutFile s.msi; Start-Process msiexec -ArgumentList '/i', 's.msi' -Wait`, "high 's.msi'"],
    [`iwr ${url} -OutFile s.ps1; & .\\s.ps1`, "high .\\s.ps1"],
    [`iwr ${url} -OutFile s.ps1; powershell -File s.ps1`, "high s.ps1"],
    [`(New-Object Net.WebClient).DownloadFile('${url}', 'C:\\s.exe'); C:\\s.exe /q`, "high C:\\s.exe"],
    [`Start-BitsTransfer -Source ${url} -Destination s.exe; .\\s.exe`, "high .\\s.exe"],
  ])("PowerShell: %s", async (run, marked) => {
    expect(await of("no-curl-pipe-shell", run)).toEqual([marked]);
  });

  it.each([
    [`curl.exe -fsSLo s.exe ${url} && s.exe /S`, "high s.exe"],
    [`curl -o s.exe ${url} && start /w s.exe /S`, "high s.exe"],
    [`certutil -urlcache -split -f ${url} s.exe && s.exe`, "high s.exe"],
    [`bitsadmin /transfer j ${url} C:\\s.exe && C:\\s.exe`, "high C:\\s.exe"],
    [`powershell -Command "iwr ${url} -OutFile s.msi" && msiexec /i s.msi /qn`, "high s.msi"],
  ])("cmd: %s", async (run, marked) => {
    expect(await of("no-curl-pipe-shell", run, "")).toEqual([marked]);
  });

  it.each([
    `iwr ${url} -OutFile s.exe; if ((Get-FileHash s.exe).Hash -ne $env:SUM) { exit 1 }; .\\s.exe`,
    `iwr ${url} -OutFile s.exe; Get-AuthenticodeSignature s.exe; Start-Process s.exe`,
    `iwr ${url} -OutFile list.txt; Get-Content list.txt`,
    `iwr ${url} -OutFile s.exe; Start-Process other.exe`,
    ".\\s.exe; Start-Process t.exe",
  ])("silent: %s", async (run) => {
    expect(await of("no-curl-pipe-shell", run)).toEqual([]);
  });

  it("what is unpacked or kept unchecked is a matter of verified-download", async () => {
    const zip = "https://x.example/a.zip";
    expect(await of("verified-download", `iwr ${zip} -OutFile a.zip; Expand-Archive a.zip -DestinationPath C:\\a`)).toEqual([
      `medium iwr ${zip} -OutFile a.zip`,
    ]);
    expect(await of("verified-download", `iwr ${zip} -OutFile a.zip`)).toEqual([`medium iwr ${zip} -OutFile a.zip`]);
    expect(await of("verified-download", `iwr ${zip} -OutFile a.zip; Get-FileHash a.zip`)).toEqual([]);
    expect(await of("verified-download", `iwr https://x.example/a.txt -OutFile a.txt`)).toEqual([]);
  });
});

describe("checks of certificates that PowerShell skips", () => {
  it.each([
    [`iwr -SkipCertificateCheck ${url} -OutFile a`, "high -SkipCertificateCheck"],
    [`Invoke-RestMethod ${url} -SkipCertificateCheck:$true`, "high -SkipCertificateCheck:$true"],
    [
      "[Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}",
      "high [Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}",
    ],
    ["curl.exe -k https://x.example/a -o a", "high -k"],
    ["npm config set strict-ssl false", "high npm config set strict-ssl false"],
  ])("%s", async (run, marked) => {
    expect(await of("no-insecure-tls", run)).toEqual([marked]);
  });

  it.each([
    `iwr ${url} -SkipCertificateCheck:$false -OutFile a`,
    "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
    "Write-Host 'ServerCertificateValidationCallback = {$true}'",
    "Write-Host '-SkipCertificateCheck'",
  ])("silent: %s", async (run) => {
    expect(await of("no-insecure-tls", run)).toEqual([]);
  });
});

describe("the reader", () => {
  const read = (text: string) => readWindows({ file: "f", text, at: [0], from: [0] });

  it("reads any text, in time", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ab \"'`$(){}[]|&;,\n#\\-=") }), (text) => void read(text)));
    const started = performance.now();
    for (const text of ["(", "{", "'", '"', "a|", "(a)", "$(", "`", "& ", "powershell ", "cmd /c "])
      read(text.repeat(60_000 / text.length));
    expect(read("a;".repeat(60_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("parts commands, and keeps the places of their words", () => {
    const commands = read("a 'b c'; D.exe | e && (f) & g");
    expect(commands.map(({ name, words }) => [name, ...words.slice(1).map(({ text }) => text)])).toEqual([
      ["a", "b c"],
      ["d"],
      ["e"],
      ["(f)"],
      ["g"],
    ]);
    expect(commands[2]?.readsFrom.map(({ name }) => name)).toEqual(["d"]);
    expect(commands[3]?.inner.map(({ name }) => name)).toEqual(["f"]);
    expect(commands[0]?.words[1]?.span).toEqual({ file: "f", start: 2, end: 7 });
  });
});

describe("a script of PowerShell in a file that does not say so", () => {
  it.each(["FROM jenkins-base\nRUN & C:/ProgramData/Jenkins/cli.ps1 --plugins a:1\n", "FROM jenkins-base\nRUN & .\\install.ps1\n"])(
    "%j is none that could not be read",
    async (text) => expect(await said("valid-dockerfile", text)).toEqual([]),
  );

  it("is one where nothing shows whose it is", async () =>
    expect(await said("valid-dockerfile", "FROM jenkins-base\nRUN & C:/cli --plugins a:1\n")).toHaveLength(1));
});
