/** Modules that packages would load and nothing here needs, and what the bundle has instead. */
export const standIns: Readonly<Record<string, string>> = {
  "@actions/http-client": "./build/no-http-client.ts",
  "@actions/http-client/lib/auth": "./build/no-http-client.ts",
  debug: "./build/no-debug.ts",
  "proxy-agent-negotiate": "./build/no-negotiate.ts",
};
