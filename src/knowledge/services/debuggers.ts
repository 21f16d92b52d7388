import { type Service, service } from "./service.ts";

const debug = service("debug", "anybody");
const backDoor = service("back door", "varies");
const none = /(?!)/;

/** Debuggers: they run code for whoever connects. */
export const debuggers: readonly Service[] = [
  debug("the Delve debugger", none, { words: /\bdlv\b|delve|golang/i, alone: [2345] }),
  debug("the Java debugger", none, { words: /jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i, alone: [5005] }),
  debug("the Node.js debugger", none, { words: /node|--inspect|npm|yarn/i, alone: [9229] }),
  // Numbers that others use as well.
  debug("the Ruby debugger", none, { words: /ruby-debug|rdebug|debase/i, shared: [1234] }),
  debug("the Python debugger", none, { words: /debugpy|ptvsd/i, shared: [5678] }),
  debug("the Node.js debugger", none, { words: /--debug\b/i, shared: [5858] }),
  debug("the JBoss debugger", none, { words: /jboss|wildfly|keycloak/i, shared: [8787] }),
  debug("Chrome's debugger", none, { words: /chrom(?:e|ium)\b|puppeteer|playwright|browserless/i, shared: [9222] }),
  debug("the Delve debugger", none, { words: /\bdlv\b|delve/i, shared: [40_000] }),
  // Visual Studio's remote tools, by release: learn.microsoft.com/visualstudio/debugger/remote-debugger-port-assignments
  debug("the .NET debugger", none, { words: /msvsmon|remote[-_]?debug/i, shared: [4022, 4024, 4026] }),
  debug("gdbserver", none, { words: /\bgdbserver\b/i, shared: [2159] }),
];

/** Numbers that back doors are known for, and services that really use them. */
export const backDoors: readonly Service[] = [
  backDoor("a usual back door", none, { words: /selenium|metasploit|msf|grid/i, alone: [4444] }),
  backDoor("a usual back door", none, { words: /flower|adb|android|celery|prisma|studio/i, alone: [5555] }),
  backDoor("a usual back door", none, { words: /irc|kvrocks/i, alone: [6666] }),
  backDoor("a usual back door", none, { words: /terraria|game|server/i, alone: [7777] }),
  backDoor("a usual back door", none, { words: none, alone: [31_337] }),
];
