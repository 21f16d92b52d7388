import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const base = "mcr.microsoft.com/windows/servercore:ltsc2022";
const file = (...lines: string[]): string => `FROM ${base}\n${lines.map((line) => `${line}\n`).join("")}`;

describe("a credential in what cmd or PowerShell runs", () => {
  it.each([
    ["RUN net user /add worker Sup3rS3cret9", "Sup3rS3cret9"],
    ["RUN net user worker Sup3rS3cret9 /add", "Sup3rS3cret9"],
    ["RUN net.exe USER worker Sup3rS3cret9 /ADD && net localgroup administrators worker /add", "Sup3rS3cret9"],
    ["RUN cmd /c net user worker Sup3rS3cret9", "Sup3rS3cret9"],
    ['RUN ["net", "user", "worker", "Sup3rS3cret9", "/add"]', '"Sup3rS3cret9"'],
    ["RUN msiexec /quiet /i app.msi ACCOUNT=svc PASSWORD=Orchid77Zq", "PASSWORD=Orchid77Zq"],
    ['RUN msiexec /i app.msi DB_PWD="Orchid77Zq" /qn', 'DB_PWD="Orchid77Zq'],
    ["RUN start /wait msiexec.exe /i app.msi SVCPASSWORD=Orchid77Zq", "SVCPASSWORD=Orchid77Zq"],
    ["RUN setup.exe /q SAPWD=x SA_PASSWORD=Orchid77Zq", "SA_PASSWORD=Orchid77Zq"],
    ["RUN msiexec /i app.msi ADMINPWD=Orchid77Zq /qn", "ADMINPWD=Orchid77Zq"],
    ["RUN setx DB_PASSWORD Orchid77Zq /M", "Orchid77Zq"],
    ["RUN cmdkey /add:h /user:ci /pass:Orchid77Zq", "/pass:Orchid77Zq"],
    ["RUN powershell -Command $env:DB_PASSWORD='Orchid77Zq'; ./a.ps1", "$env:DB_PASSWORD='Orchid77Zq"],
    ["RUN $p = ConvertTo-SecureString 'Orchid77Zq' -AsPlainText -Force", "'Orchid77Zq"],
    [
      "RUN [Environment]::SetEnvironmentVariable('DB_PASSWORD','Orchid77Zq','Machine')",
      "[Environment]::SetEnvironmentVariable('DB_PASSWORD','Orchid77Zq",
    ],
    ["RUN C:\\Windows\\System32\\net.exe user worker Orchid77Zq /add", "Orchid77Zq"],
    ["RUN %windir%\\system32\\net1.exe user worker Orchid77Zq /add", "Orchid77Zq"],
    ["RUN & $env:windir\\System32\\inetsrv\\appcmd.exe set config /password:Orchid77Zq", "/password:Orchid77Zq"],
    ["RUN appcmd set apppool a /processModel.password:Orchid77Zq", "/processModel.password:Orchid77Zq"],
    ["RUN net users worker Orchid77Zq /add", "Orchid77Zq"],
    ["RUN net use X: \\\\h\\share Orchid77Zq /user:d\\ci", "Orchid77Zq"],
    ["RUN net use X: \\\\h\\share /user:d\\ci Orchid77Zq", "Orchid77Zq"],
    ["RUN net use \\\\h\\share Orchid77Zq", "Orchid77Zq"],
    ["RUN schtasks /create /tn t /tr a /ru ci /RP Orchid77Zq", "Orchid77Zq"],
    ["RUN psexec \\\\h -u ci -p Orchid77Zq cmd", "Orchid77Zq"],
    ["RUN signtool sign /f a.pfx /p Orchid77Zq a.exe", "Orchid77Zq"],
    ["RUN certutil -f -p Orchid77Zq -importpfx a.pfx", "Orchid77Zq"],
    ["RUN dsadd user CN=a -pwd Orchid77Zq", "Orchid77Zq"],
    ["RUN winrs -r:h -u:ci -p:Orchid77Zq dir", "-p:Orchid77Zq"],
    ["RUN wmic /node:h /user:ci /password:Orchid77Zq os", "/password:Orchid77Zq"],
    ["RUN netdom join h /domain:d /userd:ci /passwordd:Orchid77Zq", "/passwordd:Orchid77Zq"],
    ["RUN choco install a --params \"'/Password:Orchid77Zq'\"", "\"'/Password:Orchid77Zq'\""],
    ["RUN $p = ConvertTo-SecureString -AsPlainText 'Orchid77Zq' -Force", "'Orchid77Zq"],
    ['RUN $p = ConvertTo-SecureString -Force -AsPlainText -String "Orchid77Zq"', '"Orchid77Zq'],
    ["RUN ([ADSI]'WinNT://./a,user').SetPassword('Orchid77Zq')", "([ADSI]'WinNT://./a,user').SetPassword('Orchid77Zq"],
    ["RUN docker login -u ci -p Orchid77Zq registry.example", "Orchid77Zq"],
    ["ONBUILD RUN net user /add worker Sup3rS3cret9", "Sup3rS3cret9"],
  ])("%s", async (line, marked) => expect(await said("no-secret-in-run", file(line))).toEqual([`high ${marked}`]));

  it.each([
    "RUN net user /add guest2",
    "RUN net user worker /active:no",
    "RUN net user worker *",
    "RUN net use X: \\\\h\\share",
    "RUN msiexec /quiet /i app.msi ACCOUNT=svc PASSWORD=%SVC_PASSWORD%",
    "RUN msiexec /quiet /i app.msi PASSWORD=$env:SVC_PASSWORD",
    "RUN net use X: \\\\h\\share /user:d\\ci *",
    "RUN net use X: \\\\h\\share /persistent:yes",
    "RUN net use /delete X:",
    "RUN certutil -p $env:PW -importpfx a.pfx",
    "RUN signtool sign /f a.pfx /p %PW% a.exe",
    "RUN ConvertTo-SecureString -AsPlainText $env:PW -Force",
    "RUN mkdir C:\\net && copy C:\\a\\net.exe C:\\user\\b C:\\c",
    "RUN msiexec /quiet /i app.msi INSTALLDIR=C:\\app",
    "RUN setx PATH C:\\app /M",
    "RUN powershell -Command $env:DB_PASSWORD=(Get-Content C:\\run\\pw)",
    "RUN powershell -Command \"Write-Host 'set the password first'\"",
  ])("and none in %s", async (line) => expect(await said("no-secret-in-run", file(line))).toEqual([]));

  it("at its line, behind a backtick", async () => {
    const text = `# escape=\`\nFROM ${base}\nRUN msiexec /i app.msi \`\n    # PASSWORD=none0f1t\n    PASSWORD=Orchid77Zq\n`;
    expect(await said("no-secret-in-run", text)).toEqual(["high PASSWORD=Orchid77Zq"]);
  });

  it("in what the image starts", async () => {
    expect(await said("no-secret-in-command", file('CMD ["app.exe", "--password=Orchid77Zq"]'))).toEqual(['high "--password=Orchid77Zq"']);
    expect(await said("no-secret-in-command", file("CMD app.exe --password=%PW%"))).toEqual([]);
  });

  it("and a shell of Linux is read as before", async () => {
    expect(await said("no-secret-in-run", "FROM debian:13\nRUN API_TOKEN=h7Gk2pQz make\n")).toEqual(["high API_TOKEN=h7Gk2pQz"]);
  });
});
