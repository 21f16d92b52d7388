/** Labels that hold credentials under names that do not say so, and what of their values that is, as the group of each match. */
export const credentialLabels: readonly (readonly [name: RegExp, part: RegExp])[] = [
  // doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/basicauth, digestauth: users between commas
  [/\.basicauth\.users$/i, /(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],
  [/\.digestauth\.users$/i, /(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],
  // doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/headers
  [
    /\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
    /^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g,
  ],
  // caddyserver.com/docs/caddyfile/directives/basic_auth, in the labels of lucaslorentz/caddy-docker-proxy: a user with a hash
  [/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i, /(?:^|\s)([^\s/]\S{3,})$/g],
  [/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i, /(?:^|\s)([^\s/]\S{3,})$/g],
  // gethomepage.dev/configs/docker
  [/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i, /^(.+)$/g],
  // A user and a password, whoever reads them
  [/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i, /^[^\s:]{1,100}:(\S+)$/g],
];

/** What the names of all of them hold: the cheap test before the long ones. */
export const credentialLabelHint = /auth|headers\.|homepage|htpasswd|userpass|credential/i;
