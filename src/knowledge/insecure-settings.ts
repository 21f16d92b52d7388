/** Environment variables that switch certificate checks off, and the values that do; from the manual of each program. */
export const insecureSettings: ReadonlyMap<string, RegExp> = new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  // git asks whether it is set, whatever its value (http.c).
  ["GIT_SSL_NO_VERIFY", /^/],
  ["NPM_CONFIG_STRICT_SSL", /^(?:false|0|no)$/i],
  ["npm_config_strict_ssl", /^(?:false|0|no)$/i],
  ["YARN_ENABLE_STRICT_SSL", /^(?:false|0|no)$/i],
  ["YARN_STRICT_SSL", /^(?:false|0|no)$/i],
  ["PIP_TRUSTED_HOST", /./],
  ["UV_INSECURE_HOST", /./],
  ["UV_ALLOW_INSECURE_HOST", /./],
  ["CURL_INSECURE", /^(?:1|true|yes)$/i],
  ["CONDA_SSL_VERIFY", /^(?:false|0|no)$/i],
  ["MAMBA_SSL_VERIFY", /^(?:false|0|no)$/i],
]);
