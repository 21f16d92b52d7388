const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var h=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var M=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var F=(n,e)=>{for(var t in e)h(n,t,{get:e[t],enumerable:!0})},I=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of M(e))!L.call(n,o)&&o!==t&&h(n,o,{get:()=>e[o],enumerable:!(s=P(e,
o))||s.enumerable});return n};var W=n=>I(h({},"__esModule",{value:!0}),n);var ne={};F(ne,{rulesCommand:()=>X});module.exports=W(ne);var T={"no-default-credential":`# no-default-credential

Do not ship a default password in a variable's fallback.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | medium | medium | recommended |

## Why

The fallback is a live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-postgres}
\`\`\`

\`\`\`text
compose.yaml:5:26
  4 |     environment:
  5 |       POSTGRES_PASSWORD: \${DB_PASSWORD:-********}
    |                          ^^^^^^^^^^^^^^^^^^^^^^^^
  medium   no-default-credential  where nobody sets \`DB_PASSWORD\`, its fallback is the password
           fix: require it: \${DB_PASSWORD:?} (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      TOKEN_TTL: \${TOKEN_TTL:-3600}
      API_TOKEN: \${API_TOKEN:-\${OTHER}}
      SECRET_KEY: \${SECRET_KEY:-}
\`\`\`

## Standards

OWASP-12, CWE-1392

## More

- [Interpolation](https://docs.docker.com/reference/compose-file/interpolation/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-default-credential] why it is fine here\`.
`,"no-obsolete-version":`# no-obsolete-version

Remove the obsolete \`version\` key.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | info | high | strict |

## Why

Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key depends on it any more.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
version: "3.8"
services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
\`\`\`

\`\`\`text
compose.yaml:1:1
  1 | version: "3.8"
    | ^^^^^^^
  info     no-obsolete-version  Compose ignores \`version\` and warns about it
           fix: delete the line
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
\`\`\`

## More

- [The version key](https://docs.docker.com/reference/compose-file/version-and-name/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-obsolete-version] why it is fine here\`.
`,"no-unset-variable":`# no-unset-variable

Give variables in security-relevant keys a value or a required mark.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | low | medium | recommended |

## Why

Compose puts the empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the mach\
ine where somebody forgot the file.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:$TAG
    user: \${RUN_AS}
\`\`\`

\`\`\`text
compose.yaml:3:24
  2 |   app:
  3 |     image: example/app:$TAG
    |                        ^^^^
  low      no-unset-variable  nothing sets \`TAG\`: the reference is then another image, or none
           fix: require it: \${TAG:?} (may change how it works)

compose.yaml:4:11
  3 |     image: example/app:$TAG
  4 |     user: \${RUN_AS}
    |           ^^^^^^^^^
  low      no-unset-variable  nothing sets \`RUN_AS\`: empty means the image's own user, usually root
           fix: require it: \${RUN_AS:?} (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:\${TAG:?}
    user: \${RUN_AS:-1000}
    environment:
      MODE: \${MODE}
    volumes:
      - \${HOME}/data:/data
\`\`\`

## More

- [Interpolation](https://docs.docker.com/reference/compose-file/interpolation/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-unset-variable] why it is fine here\`.
`,"valid-compose":`# valid-compose

Write Compose files that Compose loads.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| compose | high | high | recommended |

## Why

A misspelt key is a protection that does not exist: \`readonly: true\` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    readonly: true
\`\`\`

\`\`\`text
compose.yaml:4:5
  3 |     image: example/app:1.0
  4 |     readonly: true
    |     ^^^^^^^^
  high     valid-compose  a service has no key "readonly", did you mean "read_only"?
           fix: rename it to read_only (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    read_only: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    image: example/app:2.0
    privileged: maybe
\`\`\`

\`\`\`text
compose.yaml:4:5
  3 |     image: example/app:1.0
  4 |     image: example/app:2.0
    |     ^^^^^
  high     valid-compose  the key "image" stands here twice

compose.yaml:5:17
  4 |     image: example/app:2.0
  5 |     privileged: maybe
    |                 ^^^^^
  high     valid-compose  privileged is true or false
\`\`\`

Not reported:

\`\`\`yaml
x-note: anything
services:
  app:
    image: example/app:1.0
    privileged: \${P}
    x-team: a
\`\`\`

## More

- [Compose file reference](https://docs.docker.com/reference/compose-file/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[valid-compose] why it is fine here\`.
`,"cap-drop-all":`# cap-drop-all

Drop all Linux capabilities, then add back the few you need.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Docker starts every container with 14 capabilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and the\
y are what most escapes and attacks on neighbours begin with.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  medium   cap-drop-all  service \`web\` keeps the engine's default capabilities
           fix: add \`cap_drop: [ALL]\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    cap_drop: [ALL]
    image: caddy:2.10
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cap_drop: [NET_RAW, MKNOD]
\`\`\`

\`\`\`text
compose.yaml:4:15
  3 |     image: caddy:2.10
  4 |     cap_drop: [NET_RAW, MKNOD]
    |               ^^^^^^^^^^^^^^^^
  medium   cap-drop-all  service \`web\` drops some capabilities and keeps the rest of the engine's defaults
           fix: add \`cap_drop: [ALL]\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cap_drop: [all]
    cap_add: [NET_BIND_SERVICE]
\`\`\`

## Standards

CIS-5.4, OWASP-3, PSS-R, CWE-250

## More

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)
- [Runtime privilege and capabilities](https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[cap-drop-all] why it is fine here\`.
`,"cpu-limit":`# cpu-limit

Limit the CPU time of every container.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

Without a ceiling one busy container, or a miner an intruder brings along, slows down everything else on the host.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpu_shares: 512
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  low      cpu-limit  service \`web\` may take all CPU time of the host
           fix: add \`cpus: 1\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpus: 0.5
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  low      cpu-limit  service \`web\` may take all CPU time of the host
           fix: add \`cpus: 1\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    cpuset: "0"
\`\`\`

## Standards

CIS-5.12, OWASP-7, CWE-770

## More

- [Resource constraints](https://docs.docker.com/engine/containers/resource_constraints/#cpu)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[cpu-limit] why it is fine here\`.
`,"datastore-on-internal-network":`# datastore-on-internal-network

Attach datastores only to networks marked \`internal\`.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | medium | recommended |

## Why

A database needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
compose.yaml:4:3
  3 |     image: example/app:1.0
  4 |   db:
    |   ^^
  medium   datastore-on-internal-network  service \`db\` is a datastore on the default network, which has a way out; attach it only to a network with \`internal: true\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [default, data]
  db:
    image: postgres:17.2
    networks: [data]
networks:
  data:
    internal: true
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [data]
networks:
  data: {}
\`\`\`

\`\`\`text
compose.yaml:7:16
  6 |     image: mirror.example.com/library/redis:8.0
  7 |     networks: [data]
    |                ^^^^
  medium   datastore-on-internal-network  service \`cache\` is a datastore on network \`data\`, which has a way out; attach it only to a network with \`internal: true\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [data]
networks:
  data:
    external: true
\`\`\`

## Standards

OWASP-5, NIST-4.3.3, CWE-653

## More

- [Compose: internal networks](https://docs.docker.com/reference/compose-file/networks/#internal)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[datastore-on-internal-network] why it is fine here\`.
`,"memory-limit":`# memory-limit

Limit the memory of every container.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | strict |

## Why

Without a limit one container, through a leak or an attacker's request, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        reservations:
          memory: 64M
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  medium   memory-limit  service \`web\` may take all memory of the host
           fix: add \`mem_limit: 512m\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        limits:
          memory: 64M
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 0
\`\`\`

\`\`\`text
compose.yaml:4:16
  3 |     image: caddy:2.10
  4 |     mem_limit: 0
    |                ^
  medium   memory-limit  service \`web\` may take all memory of the host
           fix: add \`mem_limit: 512m\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 256m
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: 256m
    memswap_limit: -1
\`\`\`

\`\`\`text
compose.yaml:5:20
  4 |     mem_limit: 256m
  5 |     memswap_limit: -1
    |                    ^^
  low      memory-limit  service \`web\` may swap without limit, which undoes its memory limit
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    mem_limit: \${MEMORY:?}
\`\`\`

## Standards

CIS-5.11, OWASP-7, NIST-4.4.3, CWE-770

## More

- [Resource constraints](https://docs.docker.com/engine/containers/resource_constraints/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[memory-limit] why it is fine here\`.
`,"no-docker-socket":`# no-docker-socket

Do not give a container a container-engine control socket.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

## Why

The engine does whatever comes through its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing,\
 requests still pass.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     volumes:
  5 |       - /var/run/docker.sock:/var/run/docker.sock:ro
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  critical no-docker-socket  service \`ui\` controls the Docker engine through \`/var/run/docker.sock\`: that is root on the host, read-only or not
\`\`\`

Not reported:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    volumes:
      - /var/run/docker.sock
      - /run/dbus:/run/dbus
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    use_api_socket: true
\`\`\`

\`\`\`text
compose.yaml:4:21
  3 |     image: example/ui:1.0
  4 |     use_api_socket: true
    |                     ^^^^
  critical no-docker-socket  service \`ui\` gets the engine's socket and your registry credentials
\`\`\`

Not reported:

\`\`\`yaml
services:
  ui:
    image: example/ui:1.0
    use_api_socket: false
\`\`\`

## Standards

CIS-5.32, OWASP-1, NIST-4.4.3, PSS-B, CWE-250

## More

- [Protect the Docker daemon socket](https://docs.docker.com/engine/security/protect-access/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-docker-socket] why it is fine here\`.
`,"no-escape-capability":`# no-escape-capability

Do not add capabilities that hand over the host.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

## Why

With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every\
 file and process they can reach.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - SYS_ADMIN
      - cap_sys_ptrace
\`\`\`

\`\`\`text
compose.yaml:6:9
  5 |     cap_add:
  6 |       - SYS_ADMIN
    |         ^^^^^^^^^
  critical no-escape-capability  service \`agent\` gets \`SYS_ADMIN\`: mounting the host's file systems

compose.yaml:7:9
  6 |       - SYS_ADMIN
  7 |       - cap_sys_ptrace
    |         ^^^^^^^^^^^^^^
  high     no-escape-capability  service \`agent\` gets \`cap_sys_ptrace\`: taking over other processes
\`\`\`

Not reported:

\`\`\`yaml
services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - CHOWN
\`\`\`

## Standards

CIS-5.4, OWASP-3, PSS-B, CWE-250

## More

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-escape-capability] why it is fine here\`.
`,"no-host-device":`# no-host-device

Do not pass raw host devices into a container.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A disk device gives every file of the host, past all permissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the c\
ontainer.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  probe:
    image: example/probe:1.2
    devices:
      - /dev/sda:/dev/xvda:r
      - //dev/./mem
    device_cgroup_rules:
      - a *:* rwm
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     devices:
  5 |       - /dev/sda:/dev/xvda:r
    |         ^^^^^^^^^^^^^^^^^^^^
  high     no-host-device  service \`probe\` gets \`/dev/sda\`: a disk of the host, past every file permission

compose.yaml:6:9
  5 |       - /dev/sda:/dev/xvda:r
  6 |       - //dev/./mem
    |         ^^^^^^^^^^^
  critical no-host-device  service \`probe\` gets \`//dev/./mem\`: the host's memory

compose.yaml:8:9
  7 |     device_cgroup_rules:
  8 |       - a *:* rwm
    |         ^^^^^^^^^
  high     no-host-device  service \`probe\` may use every device of the host (\`a *:* rwm\`)
\`\`\`

Not reported:

\`\`\`yaml
services:
  probe:
    image: example/probe:1.2
    devices:
      - vendor.com/class=gpu0
\`\`\`

## Standards

CIS-5.18, PSS-B, CWE-668

## More

- [Compose: devices](https://docs.docker.com/reference/compose-file/services/#devices)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-host-device] why it is fine here\`.
`,"no-host-ipc":`# no-host-ipc

Do not share the host's IPC namespace.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Shared memory and message queues of the host's programs lie open: databases and browsers keep their working data there. An intruder reads it, or changes it under them.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  trainer:
    image: example/trainer:1.9
    ipc: host
\`\`\`

\`\`\`text
compose.yaml:4:10
  3 |     image: example/trainer:1.9
  4 |     ipc: host
    |          ^^^^
  high     no-host-ipc  service \`trainer\` reads and writes the shared memory of the host's programs; for more shared memory of its own there is shm_size
\`\`\`

Not reported:

\`\`\`yaml
services:
  trainer:
    image: example/trainer:1.9
    ipc: \${MODE:-private}
\`\`\`

## Standards

CIS-5.17, PSS-B, CWE-653

## More

- [Compose: ipc](https://docs.docker.com/reference/compose-file/services/#ipc)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-host-ipc] why it is fine here\`.
`,"no-host-network":`# no-host-network

Do not share the host's network namespace.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the con\
tainer listens on is open to the world, published or not.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: host
\`\`\`

\`\`\`text
compose.yaml:4:19
  3 |     image: example/app:1.0
  4 |     network_mode: host
    |                   ^^^^
  high     no-host-network  service \`app\` shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: bridge
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [outside]
networks:
  outside:
    external: true
    name: host
\`\`\`

\`\`\`text
compose.yaml:4:16
  3 |     image: example/app:1.0
  4 |     networks: [outside]
    |                ^^^^^^^
  high     no-host-network  service \`app\` shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    networks: [outside]
networks:
  outside:
    external: true
\`\`\`

## Standards

CIS-5.10, OWASP-5, PSS-B, CWE-653

## More

- [Host network driver](https://docs.docker.com/engine/network/drivers/host/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-host-network] why it is fine here\`.
`,"no-host-pid":`# no-host-pid

Do not share the host's process namespace.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

It sees every process of the host with its arguments and environment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in th\
e host's processes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  node-exporter:
    image: example/node-exporter:1.9
    pid: host
\`\`\`

\`\`\`text
compose.yaml:4:10
  3 |     image: example/node-exporter:1.9
  4 |     pid: host
    |          ^^^^
  high     no-host-pid  service \`node-exporter\` sees and can signal every process of the host
\`\`\`

Not reported:

\`\`\`yaml
services:
  node-exporter:
    image: example/node-exporter:1.9
    pid: \${MODE:-private}
\`\`\`

## Standards

CIS-5.16, PSS-B, CWE-653

## More

- [Compose: pid](https://docs.docker.com/reference/compose-file/services/#pid)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-host-pid] why it is fine here\`.
`,"no-ignored-ports":`# no-ignored-ports

Do not publish ports in a network mode that ignores them.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the po\
rts are refused or do nothing.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: host
    ports: ["127.0.0.1:8080:80"]
\`\`\`

\`\`\`text
compose.yaml:5:12
  4 |     network_mode: host
  5 |     ports: ["127.0.0.1:8080:80"]
    |            ^^^^^^^^^^^^^^^^^^^^^
  medium   no-ignored-ports  the ports of service \`app\` are ignored in network mode \`host\`: everything it listens on is open instead
           see: compose.yaml:4:19 because of this
             4 |     network_mode: host
               |                   ^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    network_mode: bridge
    ports: ["127.0.0.1:8080:80"]
\`\`\`

## More

- [Host network driver](https://docs.docker.com/engine/network/drivers/host/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-ignored-ports] why it is fine here\`.
`,"no-new-privileges":`# no-new-privileges

Forbid processes to gain privileges after start.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

A setuid program such as su, sudo or mount in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as \
an unprivileged user stays one.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  medium   no-new-privileges  processes of service \`web\` can gain privileges, for example through setuid programs
           fix: add \`security_opt: [no-new-privileges=true]\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    security_opt: [no-new-privileges=true]
    image: caddy:2.10
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
      - no-new-privileges:false
\`\`\`

\`\`\`text
compose.yaml:6:9
  5 |       - no-new-privileges
  6 |       - no-new-privileges:false
    |         ^^^^^^^^^^^^^^^^^^^^^^^
  medium   no-new-privileges  processes of service \`web\` can gain privileges, for example through setuid programs
           fix: add \`security_opt: [no-new-privileges=true]\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
\`\`\`

## Standards

CIS-5.26, OWASP-4, PSS-R, CWE-250

## More

- [no_new_privs in the kernel](https://docs.kernel.org/userspace-api/no_new_privs.html)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-new-privileges] why it is fine here\`.
`,"no-powerful-capability":`# no-powerful-capability

Do not add capabilities beyond the engine's defaults without need.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | recommended |

## Why

Each capability beyond the defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide\
, or to reach kernel code that has had holes before.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [NET_ADMIN, NET_RAW]
\`\`\`

\`\`\`text
compose.yaml:5:15
  4 |     cap_drop: [ALL]
  5 |     cap_add: [NET_ADMIN, NET_RAW]
    |               ^^^^^^^^^
  medium   no-powerful-capability  service \`vpn\` gets \`NET_ADMIN\`, which the engine does not give by default
\`\`\`

Not reported:

\`\`\`yaml
services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [NET_RAW, chown]
\`\`\`

## Standards

CIS-5.4, OWASP-3, PSS-B, CWE-250

## More

- [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-powerful-capability] why it is fine here\`.
`,"no-privileged":`# no-privileged

Do not run containers in privileged mode.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | critical | high | recommended |

## Why

A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, n\
o exploit.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  dind:
    image: docker:28-dind
    privileged: true
\`\`\`

\`\`\`text
compose.yaml:4:17
  3 |     image: docker:28-dind
  4 |     privileged: true
    |                 ^^^^
  critical no-privileged  service \`dind\` is privileged: root in it is root on the host
           fix: add \`privileged: false\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  dind:
    image: docker:28-dind
    privileged: \${PRIVILEGED:-false}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
x-base: &base
  privileged: yes
services:
  a:
    <<: *base
    image: example/a:1.0
\`\`\`

\`\`\`text
compose.yaml:2:15
  1 | x-base: &base
  2 |   privileged: yes
    |               ^^^
  critical no-privileged  service \`a\` is privileged: root in it is root on the host
           fix: add \`privileged: false\` (may change how it works)
           see: compose.yaml:5:9 merged in here
             5 |     <<: *base
               |         ^^^^^
\`\`\`

Not reported:

\`\`\`yaml
x-base: &base
  privileged: yes
services:
  a:
    <<: *base
    privileged: false
    image: example/a:1.0
\`\`\`

## Standards

CIS-5.5, OWASP-3, NIST-4.4.3, PSS-B, CWE-250

## More

- [Privileged containers](https://docs.docker.com/reference/cli/docker/container/run/#privileged)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-privileged] why it is fine here\`.
`,"no-sensitive-host-mount":`# no-sensitive-host-mount

Do not mount sensitive host paths.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A mounted folder of the host bypasses the container's walls: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / th\
ey own the host. Read-only still gives away keys and secrets.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  backup:
    image: example/backup:3.2
    volumes:
      - /etc:/backup/etc:ro
      - type: bind
        source: /
        target: /host
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     volumes:
  5 |       - /etc:/backup/etc:ro
    |         ^^^^^^^^^^^^^^^^^^^
  high     no-sensitive-host-mount  service \`backup\` mounts \`/etc\` of the host: the host's accounts, keys and configuration

compose.yaml:6:9
  5 |       - /etc:/backup/etc:ro
  6 |       - type: bind
    |         ^^^^^^^^^^
  7 |         source: /
    |         ^^^^^^^^^
  8 |         target: /host
    |         ^^^^^^^^^^^^^
  critical no-sensitive-host-mount  service \`backup\` mounts \`/\` of the host: the whole host
\`\`\`

Not reported:

\`\`\`yaml
services:
  backup:
    image: example/backup:3.2
    volumes:
      - /etc/localtime:/etc/localtime:ro
      - /srv/app:/data
      - ./etc:/etc/app
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: /var/lib/docker/volumes/other/_data
\`\`\`

\`\`\`text
compose.yaml:10:15
   9 |       o: bind
  10 |       device: /var/lib/docker/volumes/other/_data
     |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  high     no-sensitive-host-mount  service \`db\` mounts \`/var/lib/docker/volumes/other/_data\` of the host: the engine's own data, past its access checks
           see: compose.yaml:4:15 mounted here
             4 |     volumes: [data:/var/lib/postgresql/data]
               |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: /var/lib/mysql
\`\`\`

## Standards

CIS-5.6, OWASP-8, NIST-4.5.5, PSS-B, CWE-668

## More

- [Bind mounts](https://docs.docker.com/engine/storage/bind-mounts/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-sensitive-host-mount] why it is fine here\`.
`,"no-sensitive-port-published":`# no-sensitive-port-published

Do not publish datastore, admin or debug ports on all interfaces.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the hos\
t's firewall, so ufw does not help.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    ports:
      - 8080:5432
  app:
    image: example/app:1.0
    ports:
      - 0.0.0.0:9229:9229
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     ports:
  5 |       - 8080:5432
    |         ^^^^^^^^^
  high     no-sensitive-port-published  service \`db\` publishes port 5432, that of PostgreSQL, on every interface of the host
           fix: write 127.0.0.1: before it, or use expose (may change how it works)

compose.yaml:9:9
  8 |     ports:
  9 |       - 0.0.0.0:9229:9229
    |         ^^^^^^^^^^^^^^^^^
  high     no-sensitive-port-published  service \`app\` publishes port 9229, that of the Node.js debugger, on every interface of the host
           fix: write 127.0.0.1: before it, or use expose (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
    ports:
      - 127.0.0.1:8080:5432
  app:
    image: example/app:1.0
    expose: [9229]
    ports: [6379:8080]
\`\`\`

## Standards

CIS-5.9, OWASP-5a, CWE-1327, CWE-668

## More

- [Docker and firewalls](https://docs.docker.com/engine/network/packet-filtering-firewalls/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-sensitive-port-published] why it is fine here\`.
`,"no-unconfined-apparmor":`# no-unconfined-apparmor

Do not switch the AppArmor profile off.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

The engine's profile denies mounting, writing to /proc and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - apparmor:unconfined
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     security_opt:
  5 |       - apparmor:unconfined
    |         ^^^^^^^^^^^^^^^^^^^
  high     no-unconfined-apparmor  service \`app\` runs without an AppArmor profile (hosts with SELinux are not affected)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - apparmor=unconfined
      - apparmor=own
      - label:apparmor:unconfined
\`\`\`

## Standards

CIS-5.2, OWASP-6, PSS-B, CWE-693

## More

- [AppArmor in Docker](https://docs.docker.com/engine/security/apparmor/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-unconfined-apparmor] why it is fine here\`.
`,"no-unconfined-seccomp":`# no-unconfined-seccomp

Do not switch the seccomp filter off.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

Docker's default filter keeps a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - seccomp:unconfined
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     security_opt:
  5 |       - seccomp:unconfined
    |         ^^^^^^^^^^^^^^^^^^
  high     no-unconfined-seccomp  service \`app\` runs without a seccomp filter: every system call of the kernel is open to it
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - seccomp=unconfined
      - seccomp=own
      - label:seccomp:unconfined
\`\`\`

## Standards

CIS-5.22, OWASP-6, PSS-B, CWE-693

## More

- [Seccomp in Docker](https://docs.docker.com/engine/security/seccomp/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-unconfined-seccomp] why it is fine here\`.
`,"no-wildcard-port-bind":`# no-wildcard-port-bind

Bind published ports to a specific host interface.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | medium | high | strict |

## Why

A port without an address is published on every interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to th\
e internet.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - 8080:80/tcp
      - "3000"
      - target: 9000
        published: 9000
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     ports:
  5 |       - 8080:80/tcp
    |         ^^^^^^^^^^^
  info     no-wildcard-port-bind  service \`app\` publishes port 8080 on every interface of the host
           fix: write 127.0.0.1: before it, or the address that should answer (may change how it works)

compose.yaml:6:9
  5 |       - 8080:80/tcp
  6 |       - "3000"
    |         ^^^^^^
  medium   no-wildcard-port-bind  service \`app\` publishes a port on every interface of the host
           fix: write 127.0.0.1: before it, or the address that should answer (may change how it works)

compose.yaml:7:9
  6 |       - "3000"
  7 |       - target: 9000
    |         ^^^^^^^^^^^^
  8 |         published: 9000
    |         ^^^^^^^^^^^^^^^
  medium   no-wildcard-port-bind  service \`app\` publishes port 9000 on every interface of the host
           fix: write 127.0.0.1: before it, or the address that should answer (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    ports:
      - 127.0.0.1:8080:80
      - "[::1]:3000:3000"
      - $BIND:9000:9000
\`\`\`

## Standards

CIS-5.14, OWASP-5a, NIST-4.4.2, PSS-B, CWE-1327

## More

- [Docker and firewalls](https://docs.docker.com/engine/network/packet-filtering-firewalls/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-wildcard-port-bind] why it is fine here\`.
`,"pids-limit":`# pids-limit

Limit the number of processes of every container.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | strict |

## Why

A fork bomb in one container fills the host's process table, and no other service, nor an administrator's shell, starts any more.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  low      pids-limit  service \`web\` may start processes without limit
           fix: add \`pids_limit: 200\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    pids_limit: 200
    image: caddy:2.10
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    pids_limit: -1
\`\`\`

\`\`\`text
compose.yaml:4:17
  3 |     image: caddy:2.10
  4 |     pids_limit: -1
    |                 ^^
  low      pids-limit  service \`web\` may start processes without limit
           fix: add \`pids_limit: 200\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        limits:
          pids: 100
\`\`\`

## Standards

CIS-5.29, OWASP-7, CWE-770

## More

- [Compose: pids_limit](https://docs.docker.com/reference/compose-file/services/#pids_limit)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[pids-limit] why it is fine here\`.
`,"read-only-rootfs":`# read-only-rootfs

Mount the container's root filesystem read-only.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | low | high | recommended |

## Why

An intruder who can write to the root filesystem replaces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs\
 mounts you name.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  low      read-only-rootfs  service \`web\` can write to its own programs and configuration
           fix: add \`read_only: true\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    read_only: true
    image: caddy:2.10
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    read_only: false
\`\`\`

\`\`\`text
compose.yaml:4:16
  3 |     image: caddy:2.10
  4 |     read_only: false
    |                ^^^^^
  low      read-only-rootfs  service \`web\` can write to its own programs and configuration
           fix: add \`read_only: true\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    read_only: true
    tmpfs: [/tmp]
\`\`\`

## Standards

CIS-5.13, OWASP-8, NIST-4.4.4

## More

- [Compose: read_only](https://docs.docker.com/reference/compose-file/services/#read_only)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[read-only-rootfs] why it is fine here\`.
`,"valid-security-opt":`# valid-security-opt

Write only security options the engine accepts, without contradictions.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| container | high | high | recommended |

## Why

A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    cap_drop: [CAP_ALL]
    cap_add: [NET_ADMN]
    security_opt:
      - no-new-privileges: true
      - secomp=unconfined
\`\`\`

\`\`\`text
compose.yaml:4:16
  3 |     image: example/app:1.0
  4 |     cap_drop: [CAP_ALL]
    |                ^^^^^^^
  high     valid-security-opt  the engine refuses \`CAP_ALL\` of service \`app\`: write ALL

compose.yaml:5:15
  4 |     cap_drop: [CAP_ALL]
  5 |     cap_add: [NET_ADMN]
    |               ^^^^^^^^
  high     valid-security-opt  the engine refuses \`NET_ADMN\` of service \`app\`: there is no such capability

compose.yaml:7:9
  6 |     security_opt:
  7 |       - no-new-privileges: true
    |         ^^^^^^^^^^^^^^^^^^^^^^^
  high     valid-security-opt  the engine refuses an option of service \`app\`: \`no-new-privileges\` and its value must not be apart: write \`no-new-privileges:true\`

compose.yaml:8:9
  7 |       - no-new-privileges: true
  8 |       - secomp=unconfined
    |         ^^^^^^^^^^^^^^^^^
  high     valid-security-opt  the engine refuses an option of service \`app\`: \`secomp\` is no security option
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    cap_drop: [all]
    cap_add: [cap_net_admin]
    security_opt:
      - no-new-privileges:T
      - label:disable
      - seccomp=./seccomp.json
      - systempaths=unconfined
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
      - no-new-privileges:false
\`\`\`

\`\`\`text
compose.yaml:6:9
  5 |       - no-new-privileges:true
  6 |       - no-new-privileges:false
    |         ^^^^^^^^^^^^^^^^^^^^^^^
  high     valid-security-opt  service \`app\` asks for no-new-privileges both ways: the last one wins
           see: compose.yaml:5:9 says the opposite
             5 |       - no-new-privileges:true
               |         ^^^^^^^^^^^^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
      - no-new-privileges
\`\`\`

## More

- [Security options](https://docs.docker.com/reference/cli/docker/container/run/#security-opt)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[valid-security-opt] why it is fine here\`.
`,"add-with-checksum":`# add-with-checksum

Give remote ADD sources a checksum or commit.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Whatever the server answers on the day of the build goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ARG V=1
ADD https://example.com/tool-\${V}.tgz /opt/
ADD https://github.com/example/tool.git#main /src
\`\`\`

\`\`\`text
Dockerfile:3:5
  2 | ARG V=1
  3 | ADD https://example.com/tool-\${V}.tgz /opt/
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   add-with-checksum  \`https://example.com/tool-1.tgz\` is taken as it comes: add --checksum=sha256:...
           see: Dockerfile:2:5 the variable gets its value here
             2 | ARG V=1
               |     ^^^

Dockerfile:4:5
  3 | ADD https://example.com/tool-\${V}.tgz /opt/
  4 | ADD https://github.com/example/tool.git#main /src
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   add-with-checksum  \`https://github.com/example/tool.git#main\` is taken as it comes: name a full commit after #
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://example.com/tool.tgz /opt/
ADD https://github.com/example/tool.git#0123456789abcdef0123456789abcdef01234567 /src
ADD tool.tgz /opt/
\`\`\`

## Standards

OWASP-13, CWE-494

## More

- [ADD --checksum](https://docs.docker.com/reference/dockerfile/#add---checksum)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[add-with-checksum] why it is fine here\`.
`,"copy-over-add":`# copy-over-add

Use COPY for local files, ADD only for its extra powers.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | strict |

## Why

ADD unpacks archives and fetches URLs, so what it does depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ADD app.py /app/
\`\`\`

\`\`\`text
Dockerfile:2:1
  1 | FROM debian:12.9
  2 | ADD app.py /app/
    | ^^^
  low      copy-over-add  \`app.py\` is a local file: COPY does this without surprises
           fix: write COPY
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
COPY app.py /app/
\`\`\`

## Standards

CIS-4.9

## More

- [ADD or COPY](https://docs.docker.com/build/building/best-practices/#add-or-copy)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[copy-over-add] why it is fine here\`.
`,"labels-in-final-stage":`# labels-in-final-stage

Put image labels in the stage that ships.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Labels of a builder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built f\
rom.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
LABEL org.opencontainers.image.source=https://example.com/app
FROM scratch
COPY --from=build /app /app
\`\`\`

\`\`\`text
Dockerfile:2:7
  1 | FROM golang:1.24 AS build
  2 | LABEL org.opencontainers.image.source=https://example.com/app
    |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   labels-in-final-stage  the image that ships does not have this label: only stage \`build\` does
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM scratch
LABEL org.opencontainers.image.source=https://example.com/app
COPY --from=build /app /app
\`\`\`

## Standards

OWASP-13

## More

- [OCI annotations](https://github.com/opencontainers/image-spec/blob/main/annotations.md)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[labels-in-final-stage] why it is fine here\`.
`,"no-empty-continuation":`# no-empty-continuation

Do not leave empty lines inside a continued instruction.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | high | recommended |

## Why

A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN a && \\

    b && \\
    # a comment is fine
    c
\`\`\`

\`\`\`text
Dockerfile:3:1
  2 | RUN a && \\
  3 |
    | ^
  low      no-empty-continuation  an empty line does not end RUN: what follows is still part of it
           fix: delete the empty line
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN a && \\
    b && \\
    # a comment is fine
    c
\`\`\`

## More

- [NoEmptyContinuation](https://docs.docker.com/reference/build-checks/no-empty-continuation/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-empty-continuation] why it is fine here\`.
`,"no-secret-file-copied":`# no-secret-file-copied

Do not copy secret files into an image.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further tha\
n anybody plans.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY .env package.json ./keys/id_rsa /app/
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | FROM node:22.12
  2 | COPY .env package.json ./keys/id_rsa /app/
    |      ^^^^
  high     no-secret-file-copied  \`.env\` holds secrets and is copied into the image; use RUN --mount=type=secret

Dockerfile:2:24
  1 | FROM node:22.12
  2 | COPY .env package.json ./keys/id_rsa /app/
    |                        ^^^^^^^^^^^^^
  high     no-secret-file-copied  \`./keys/id_rsa\` holds secrets and is copied into the image; use RUN --mount=type=secret
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
COPY .env.example id_rsa.pub certs/ca.pem /app/
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12 AS build
COPY .npmrc ./
FROM node:22.12
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | FROM node:22.12 AS build
  2 | COPY .npmrc ./
    |      ^^^^^^
  medium   no-secret-file-copied  \`.npmrc\` holds secrets and is copied into a layer of the build, where the cache keeps it; use RUN --mount=type=secret
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
FROM node:22.12
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-538

## More

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-secret-file-copied] why it is fine here\`.
`,"no-secret-in-arg":`# no-secret-in-arg

Keep secrets out of build arguments.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | medium | recommended |

## Why

The value of a build argument stays in the image's history, in the build cache and in provenance attestations: \`docker history\` prints it to whoever can pull the image. A build secret is mounted for o\
ne command and leaves nothing.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
ARG NPM_TOKEN
ENV NPM_TOKEN=$NPM_TOKEN
\`\`\`

\`\`\`text
Dockerfile:2:5
  1 | FROM node:22.12
  2 | ARG NPM_TOKEN
    |     ^^^^^^^^^
  medium   no-secret-in-arg  \`NPM_TOKEN\` takes a credential as a build argument: it stays in the history and provenance; use RUN --mount=type=secret
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ARG TOKEN_TTL=60 PYTHON_GPG_KEY=ABCDEF GITHUB_TOKEN_FILE
RUN --mount=type=secret,id=npm_token npm ci
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG DB_PASSWORD=Tr0ub4dor3
FROM debian:12.9
ARG DB_PASSWORD
\`\`\`

\`\`\`text
Dockerfile:1:5
  1 | ARG DB_PASSWORD=**********
    |     ^^^^^^^^^^^^^^^^^^^^^^
  high     no-secret-in-arg  \`DB_PASSWORD\` has a credential as its default: it stays in the history and provenance; use RUN --mount=type=secret
           see: Dockerfile:3:5 declared again
             3 | ARG DB_PASSWORD
               |     ^^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
ARG DB_PASSWORD_FILE=/run/secrets/db
FROM debian:12.9
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-798

## More

- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-secret-in-arg] why it is fine here\`.
`,"no-swallowed-instruction":`# no-swallowed-instruction

Do not let a trailing backslash swallow the next instruction.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a\
 COPY becomes arguments of a shell command.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    curl \\

# then the code
COPY . /app
\`\`\`

\`\`\`text
Dockerfile:3:10
  2 | RUN apt-get update && apt-get install -y \\
  3 |     curl \\
    |          ^
  high     no-swallowed-instruction  this backslash makes \`COPY\` further down part of RUN
           see: Dockerfile:6:1 swallowed
             6 | COPY . /app
               | ^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    # for the health check
    curl

COPY . /app
\`\`\`

## More

- [Escape and continuation](https://docs.docker.com/reference/dockerfile/#escape)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-swallowed-instruction] why it is fine here\`.
`,"no-undefined-variable":`# no-undefined-variable

Use only variables that are defined in their scope.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | medium | recommended |

## Why

An undefined variable is the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, whi\
ch surprises almost everybody once.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
LABEL org.opencontainers.image.revision=\${REVISION}
\`\`\`

\`\`\`text
Dockerfile:3:41
  2 | FROM debian:12.9
  3 | LABEL org.opencontainers.image.revision=\${REVISION}
    |                                         ^^^^^^^^^^^
  medium   no-undefined-variable  \`REVISION\` is empty here: the ARG before FROM does not reach into the stage
           see: Dockerfile:1:5 declared here; repeat \`ARG\` after FROM
             1 | ARG REVISION
               |     ^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
ARG REVISION
FROM debian:12.9
ARG REVISION
LABEL org.opencontainers.image.revision=\${REVISION} note=\${NOTE:-none}
ENV PATH=$PATH:/opt/bin
RUN echo $ANYTHING
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM $BASE
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM $BASE
    |      ^^^^^
  medium   no-undefined-variable  nothing defines \`BASE\`, so it is empty here
\`\`\`

Not reported:

\`\`\`dockerfile
ARG BASE
FROM $BASE
\`\`\`

## More

- [UndefinedVar](https://docs.docker.com/reference/build-checks/undefined-var/)
- [ARG and FROM](https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-undefined-variable] why it is fine here\`.
`,"no-unreachable-stage":`# no-unreachable-stage

Remove stages nothing depends on.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | low | medium | strict |

## Why

BuildKit does not build a stage that the image does not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake,\
 what it set up is gone.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
RUN npm ci
FROM node:22.12
CMD ["node"]
\`\`\`

\`\`\`text
Dockerfile:1:1
  1 | FROM node:22.12
    | ^^^^
  low      no-unreachable-stage  the build never runs this stage: the image needs nothing from it
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12 AS build
RUN npm ci
FROM node:22.12 AS test
FROM node:22.12
COPY --from=build /app /app
\`\`\`

## More

- [Multi-stage builds](https://docs.docker.com/build/building/multi-stage/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-unreachable-stage] why it is fine here\`.
`,"valid-dockerfile":`# valid-dockerfile

Write Dockerfiles the builder accepts.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | high | high | recommended |

## Why

A file that does not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.\


## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9 # the base
USER 10001
\`\`\`

\`\`\`text
Dockerfile:1:18
  1 | FROM debian:12.9 # the base
    |                  ^^^^^^^^^^
  high     valid-dockerfile  a # after the arguments of FROM is no comment: the builder takes it as more arguments
           fix: move the comment to a line of its own
\`\`\`

Not reported:

\`\`\`dockerfile
# the base
FROM debian:12.9
USER 10001
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
RUNN true
COPY --form=build a b
\`\`\`

\`\`\`text
Dockerfile:2:1
  1 | FROM debian:12.9
  2 | RUNN true
    | ^^^^
  high     valid-dockerfile  unknown instruction "RUNN", did you mean RUN?

Dockerfile:3:6
  2 | RUNN true
  3 | COPY --form=build a b
    |      ^^^^^^^^^^^^
  high     valid-dockerfile  COPY has no flag --form, did you mean --from?
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
RUN true # a comment of the shell's
COPY --from=build --link --parents a b
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 70000
\`\`\`

\`\`\`text
Dockerfile:2:11
  1 | FROM debian:12.9
  2 | EXPOSE 80 70000
    |           ^^^^^
  high     valid-dockerfile  ports end at 65535, and 70000 is beyond
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
EXPOSE 80 443/tcp 3000-3005
\`\`\`

## More

- [Dockerfile reference](https://docs.docker.com/reference/dockerfile/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[valid-dockerfile] why it is fine here\`.
`,"valid-exec-form":`# valid-exec-form

Write exec form as valid JSON.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| dockerfile | medium | high | recommended |

## Why

Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute \`[app,\`, or its signals never reach the p\
rogram.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
CMD ['app', '--port', '80']
\`\`\`

\`\`\`text
Dockerfile:2:5
  1 | FROM debian:12.9
  2 | CMD ['app', '--port', '80']
    |     ^^^^^^^^^^^^^^^^^^^^^^^
  medium   valid-exec-form  this is no JSON, so CMD takes it as plain text and not as exec form
           fix: write ["app", "--port", "80"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
CMD ["app", "--port", "80"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app", "serve",]
\`\`\`

\`\`\`text
Dockerfile:2:12
  1 | FROM debian:12.9
  2 | ENTRYPOINT ["app", "serve",]
    |            ^^^^^^^^^^^^^^^^^
  medium   valid-exec-form  this is no JSON, so ENTRYPOINT takes it as plain text and not as exec form
           fix: write ["app", "serve"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app", "serve"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app"
\`\`\`

\`\`\`text
Dockerfile:2:12
  1 | FROM debian:12.9
  2 | ENTRYPOINT ["app"
    |            ^^^^^^
  medium   valid-exec-form  this is no JSON, so ENTRYPOINT takes it as plain text and not as exec form
           fix: write ["app"]
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ENTRYPOINT ["app"]
RUN [ -f /x ] && true
RUN [[ "$A" = b ]] || true
\`\`\`

## More

- [Exec form](https://docs.docker.com/reference/dockerfile/#exec-form)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[valid-exec-form] why it is fine here\`.
`,"dockerignore-present":`# dockerignore-present

Put a .dockerignore beside every context that is copied whole.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| project | medium | high | recommended |

## Why

COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
COPY . /app
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | FROM node:22.12
  2 | COPY . /app
    |      ^
  medium   dockerignore-present  COPY takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
COPY src package.json /app/
\`\`\`

Reported in \`app/Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
ADD --link ./ /src
FROM scratch
COPY --from=build /src/app /app
\`\`\`

\`\`\`text
app/Dockerfile:2:12
  1 | FROM golang:1.24 AS build
  2 | ADD --link ./ /src
    |            ^^
  low      dockerignore-present  ADD takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
COPY cmd /src
FROM scratch
COPY --from=build . /
\`\`\`

## Standards

CIS-4.10, NIST-4.1.4, CWE-538

## More

- [.dockerignore files](https://docs.docker.com/build/concepts/context/#dockerignore-files)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[dockerignore-present] why it is fine here\`.
`,"approved-base-image":`# approved-base-image

Run on an approved minimal base image.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | strict |

## Why

Every program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM node:22.12
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | FROM golang:1.24 AS build
  2 | FROM node:22.12
    |      ^^^^^^^^^^
  info     approved-base-image  the image runs on \`node:22.12\`, which is not on the list of approved base images; -slim or -alpine of the same image holds less
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM gcr.io/distroless/nodejs22-debian12:nonroot
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: registry.example.com/app:1.0
\`\`\`

\`\`\`text
compose.yaml:3:12
  2 |   app:
  3 |     image: registry.example.com/app:1.0
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  low      approved-base-image  service \`app\` runs on \`registry.example.com/app:1.0\`, which is not on the list of approved base images
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: cgr.dev/chainguard/nginx:1.29
  own:
    image: \${IMAGE}
\`\`\`

## Standards

CIS-4.2, NIST-4.1.5, OWASP-13

## More

- [Distroless images](https://github.com/GoogleContainerTools/distroless)
- [Docker Hardened Images](https://docs.docker.com/dhi/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[approved-base-image] why it is fine here\`.
`,"explicit-user":`# explicit-user

Name the user when the image's own default is not known.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | low | strict |

## Why

Most images run as root unless told otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.

## Examples

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   app:
    |   ^^^
  medium   explicit-user  nothing says which user service \`app\` runs as, and the image is not one we know (not certain)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    user: "10001"
    image: example/app:1.0
  web:
    image: nginxinc/nginx-unprivileged:1.29
  other:
    image: example/other:1.0
    user: \${UID}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM registry.example.com/base:4
CMD ["app"]
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM registry.example.com/base:4
    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   explicit-user  nothing says which user the image runs as, and the image is not one we know (not certain)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM registry.example.com/base:4
USER 10001
CMD ["app"]
\`\`\`

## Standards

CIS-4.1, OWASP-2, PSS-R

## More

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[explicit-user] why it is fine here\`.
`,"healthcheck-defined":`# healthcheck-defined

Define a health check for every long-running service.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | strict |

## Why

Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD ["node", "app.js"]
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM node:22.12
    |      ^^^^^^^^^^
  low      healthcheck-defined  nothing checks whether the image still works
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
HEALTHCHECK CMD ["node", "check.js"]
CMD ["node", "app.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
\`\`\`

\`\`\`text
compose.yaml:2:3
  1 | services:
  2 |   web:
    |   ^^^
  low      healthcheck-defined  nothing checks whether service \`web\` still works
\`\`\`

Not reported:

\`\`\`yaml
services:
  web:
    image: caddy:2.10
    healthcheck:
      test: [CMD, caddy, version]
  job:
    image: caddy:2.10
    healthcheck:
      disable: true
\`\`\`

## Standards

CIS-4.6, CIS-5.27

## More

- [HEALTHCHECK](https://docs.docker.com/reference/dockerfile/#healthcheck)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[healthcheck-defined] why it is fine here\`.
`,"image-digest-pinned":`# image-digest-pinned

Pin every image reference to a digest.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | low | high | recommended |

## Why

A tag is a name that its owner, or whoever steals the owner's account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people \
can read it and bots can update it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM golang:1.24 AS build
FROM scratch
RUN --mount=type=bind,from=build,target=/x true
COPY --from=build /app /app
COPY --from=busybox:1.37 /bin/sh /sh
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM golang:1.24 AS build
    |      ^^^^^^^^^^^
  low      image-digest-pinned  \`golang:1.24\` has no digest, so it can become another image

Dockerfile:5:6
  4 | COPY --from=build /app /app
  5 | COPY --from=busybox:1.37 /bin/sh /sh
    |      ^^^^^^^^^^^^^^^^^^^
  low      image-digest-pinned  \`busybox:1.37\` has no digest, so it can become another image
\`\`\`

Not reported:

\`\`\`dockerfile
FROM golang:1.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS build
FROM scratch
COPY --from=build /app /app
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:17.2
\`\`\`

\`\`\`text
compose.yaml:3:12
  2 |   db:
  3 |     image: postgres:17.2
    |            ^^^^^^^^^^^^^
  low      image-digest-pinned  \`postgres:17.2\` has no digest, so it can become another image
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: \${DB_IMAGE}
  own:
    build: .
    image: example/own:1.0
  again:
    image: example/own:1.0
\`\`\`

## Standards

OWASP-13, CWE-494

## More

- [Pin base image versions](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[image-digest-pinned] why it is fine here\`.
`,"no-exec-form-substitution":`# no-exec-form-substitution

Do not expect a shell to expand exec-form commands.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. \`&&\` and \`|\` are hand\
ed over as arguments in the same way, and what follows never runs.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
CMD ["serve", "$PORT", "&&", "true"]
\`\`\`

\`\`\`text
Dockerfile:2:15
  1 | FROM debian:12.9
  2 | CMD ["serve", "$PORT", "&&", "true"]
    |               ^^^^^^^
  low      no-exec-form-substitution  no shell reads the command of the image, so \`$PORT\` is not expanded: it is passed on as it is

Dockerfile:2:24
  1 | FROM debian:12.9
  2 | CMD ["serve", "$PORT", "&&", "true"]
    |                        ^^^^
  medium   no-exec-form-substitution  no shell reads the command of the image, so \`&&\` is not expanded: the program gets it as an argument
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
CMD ["sh", "-c", "serve $PORT && true"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  cache:
    image: redis:8.0
    command: [redis-server, --requirepass, "$(cat /run/secrets/pw)"]
\`\`\`

\`\`\`text
compose.yaml:4:44
  3 |     image: redis:8.0
  4 |     command: [redis-server, --requirepass, "$(cat /run/secrets/pw)"]
    |                                            ^^^^^^^^^^^^^^^^^^^^^^^^
  high     no-exec-form-substitution  no shell reads the command of service \`cache\`, so \`$(cat /run/secrets/pw)\` is not expanded: the credential becomes this very text
\`\`\`

Not reported:

\`\`\`yaml
services:
  cache:
    image: redis:8.0
    command: [sh, -c, 'exec redis-server --requirepass "$$(cat /run/secrets/pw)"']
    healthcheck:
      test: [CMD-SHELL, 'redis-cli ping | grep PONG']
\`\`\`

## More

- [Shell and exec form](https://docs.docker.com/reference/dockerfile/#shell-and-exec-form)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-exec-form-substitution] why it is fine here\`.
`,"no-floating-tag":`# no-floating-tag

Do not use image tags that move.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG TAG=alpine
FROM nginx:\${TAG}
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | ARG TAG=alpine
  2 | FROM nginx:\${TAG}
    |      ^^^^^^^^^^^^
  medium   no-floating-tag  \`nginx:\${TAG}\` moves: \`alpine\` names a variant and no version
           see: Dockerfile:1:5 the variable gets its value here
             1 | ARG TAG=alpine
               |     ^^^^^^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
ARG TAG=1.29-alpine
FROM nginx:\${TAG}
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM localhost:5000/team/latest
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM localhost:5000/team/latest
    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   no-floating-tag  \`localhost:5000/team/latest\` moves: no tag means latest
\`\`\`

Not reported:

\`\`\`dockerfile
FROM localhost:5000/team/latest:4.2
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  db:
    image: postgres:\${VERSION:-latest}
\`\`\`

\`\`\`text
compose.yaml:3:12
  2 |   db:
  3 |     image: postgres:\${VERSION:-latest}
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   no-floating-tag  \`postgres:\${VERSION:-latest}\` moves: \`latest\` is another image every time
\`\`\`

Not reported:

\`\`\`yaml
services:
  db:
    image: postgres:\${VERSION}
  own:
    build: .
    image: example/own:latest
\`\`\`

## Standards

OWASP-13, NIST-4.2.2, CWE-1357

## More

- [Pin base image versions](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-floating-tag] why it is fine here\`.
`,"no-secret-in-env":`# no-secret-in-env

Keep secrets out of environment variables.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | medium | recommended |

## Why

What ENV sets stands in the image for everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and\
 \`docker inspect\` shows it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
ENV MODE=fast DB_PASSWORD="Tr0ub4dor&3"
\`\`\`

\`\`\`text
Dockerfile:2:15
  1 | FROM debian:12.9
  2 | ENV MODE=fast DB_PASSWORD=*************
    |               ^^^^^^^^^^^^^^^^^^^^^^^^^
  critical no-secret-in-env  \`DB_PASSWORD\` puts a credential into the image, for everybody who can pull it
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
ARG TOKEN_URL=https://example.com/t
ENV DB_PASSWORD_FILE=/run/secrets/db TOKEN_TTL=3600 API_KEY=\${API_KEY} PASSWORD=<password>
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      - DATABASE_URL=postgres://app:Tr0ub4dor3@db/app
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: postgres
\`\`\`

\`\`\`text
compose.yaml:5:9
  4 |     environment:
  5 |       - DATABASE_URL=********************************
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  high     no-secret-in-env  \`DATABASE_URL\` puts a password in a URL into service \`app\`

compose.yaml:9:7
  8 |     environment:
  9 |       POSTGRES_PASSWORD: ********
    |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  medium   no-secret-in-env  \`POSTGRES_PASSWORD\` puts a well-known password into service \`db\`
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    environment:
      - DATABASE_URL=postgres://app:\${PW}@db/app
      - API_TOKEN
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      POSTGRES_PASSWORD_FILE: /run/secrets/db
\`\`\`

## Standards

CIS-4.10, OWASP-12, NIST-4.1.4, CWE-526, CWE-798

## More

- [Secrets in Compose](https://docs.docker.com/compose/how-tos/use-secrets/)
- [Build secrets](https://docs.docker.com/build/building/secrets/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-secret-in-env] why it is fine here\`.
`,"no-unneeded-expose":`# no-unneeded-expose

Expose only ports the image itself serves.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | medium | high | recommended |

## Why

EXPOSE tells operators and tools what to open: \`docker run -P\` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to \
open it.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
EXPOSE 3000 5432 31337/tcp
\`\`\`

\`\`\`text
Dockerfile:2:13
  1 | FROM node:22.12
  2 | EXPOSE 3000 5432 31337/tcp
    |             ^^^^
  medium   no-unneeded-expose  port 5432 is that of PostgreSQL, and nothing here shows that the image is that service

Dockerfile:2:18
  1 | FROM node:22.12
  2 | EXPOSE 3000 5432 31337/tcp
    |                  ^^^^^^^^^
  medium   no-unneeded-expose  port 31337 is a usual back door, and nothing here shows what it is for
\`\`\`

Not reported:

\`\`\`dockerfile
FROM postgres:17.2
EXPOSE 5432
EXPOSE 8080
\`\`\`

## Standards

CIS-5.9

## More

- [EXPOSE](https://docs.docker.com/reference/dockerfile/#expose)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[no-unneeded-expose] why it is fine here\`.
`,"non-root-user":`# non-root-user

Run as a user other than root.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

## Why

Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth\
 far more to an intruder who arrives as root.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM debian:12.9
USER app
RUN true
USER 0:0
CMD ["app"]
\`\`\`

\`\`\`text
Dockerfile:4:6
  3 | RUN true
  4 | USER 0:0
    |      ^^^
  high     non-root-user  the image runs as root: \`0:0\` is written here
           fix: add \`USER 10001\` (may change how it works)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM debian:12.9
USER root
RUN true
USER 10001
CMD ["app"]
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
CMD ["node", "app.js"]
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM node:22.12
    |      ^^^^^^^^^^
  medium   non-root-user  the image runs as root, the default of node, which has the account \`node\` for this
           fix: add \`USER node\` (may change how it works)
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
USER node
CMD ["node", "app.js"]
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    user: root
\`\`\`

\`\`\`text
compose.yaml:4:11
  3 |     image: example/app:1.0
  4 |     user: root
    |           ^^^^
  high     non-root-user  service \`app\` runs as root: \`root\` is written here
           fix: add \`user: 10001\` (may change how it works)
\`\`\`

Not reported:

\`\`\`yaml
services:
  app:
    image: example/app:1.0
    user: "1000:0"
  db:
    image: postgres:17.2
\`\`\`

## Standards

CIS-4.1, OWASP-2, PSS-R, CWE-250

## More

- [USER](https://docs.docker.com/reference/dockerfile/#user)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[non-root-user] why it is fine here\`.
`,"numeric-user":`# numeric-user

Give the user as a number so that runAsNonRoot can verify it.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | info | high | strict |

## Why

Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM node:22.12
USER node
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | FROM node:22.12
  2 | USER node
    |      ^^^^
  info     numeric-user  \`node\` is a name: runAsNonRoot can only check a number
\`\`\`

Not reported:

\`\`\`dockerfile
FROM node:22.12
ARG USER_ID=1000
USER \${USER_ID}:node
\`\`\`

## More

- [runAsNonRoot](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[numeric-user] why it is fine here\`.
`,"valid-image-reference":`# valid-image-reference

Write image references that can be pulled.

| Judges | Severity | Confidence | Profile |
| --- | --- | --- | --- |
| workload | high | high | recommended |

## Why

A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.

## Examples

Reported in \`Dockerfile\`:

\`\`\`dockerfile
FROM Example/App:1.0
\`\`\`

\`\`\`text
Dockerfile:1:6
  1 | FROM Example/App:1.0
    |      ^^^^^^^^^^^^^^^
  high     valid-image-reference  \`Example/App:1.0\` is no image reference: a repository is written in lower case
\`\`\`

Not reported:

\`\`\`dockerfile
FROM Example.com/app:1.0
\`\`\`

Reported in \`Dockerfile\`:

\`\`\`dockerfile
ARG BASE=
FROM \${BASE}
\`\`\`

\`\`\`text
Dockerfile:2:6
  1 | ARG BASE=
  2 | FROM \${BASE}
    |      ^^^^^^^
  high     valid-image-reference  \`\${BASE}\` is no image reference: the repository is empty
           see: Dockerfile:1:5 the variable gets its value here
             1 | ARG BASE=
               |     ^^^^^
\`\`\`

Not reported:

\`\`\`dockerfile
ARG BASE
FROM \${BASE}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: "example/a:"
\`\`\`

\`\`\`text
compose.yaml:3:12
  2 |   a:
  3 |     image: "example/a:"
    |            ^^^^^^^^^^^^
  high     valid-image-reference  \`example/a:\` is no image reference: nothing follows the colon
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:\${TAG}
\`\`\`

Reported in \`compose.yaml\`:

\`\`\`yaml
services:
  a:
    image: example/a@sha256:abc
\`\`\`

\`\`\`text
compose.yaml:3:12
  2 |   a:
  3 |     image: example/a@sha256:abc
    |            ^^^^^^^^^^^^^^^^^^^^
  high     valid-image-reference  \`example/a@sha256:abc\` is no image reference: a sha256 digest has 64 digits, not 3
\`\`\`

Not reported:

\`\`\`yaml
services:
  a:
    image: example/a:1.0
\`\`\`

## More

- [Grammar of references](https://github.com/distribution/reference)

## Silencing it

A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[valid-image-reference] why it is fine here\`.
`},k=({id:n})=>Promise.resolve(T[n]);var b={hadolint:{DL3002:["non-root-user"],DL3004:["no-sudo"],DL3006:["no-floating-tag"],DL3007:["no-floating-tag"],DL3008:["pinned-packages"],DL3009:["lean-package-install"],DL3011:["valid-dockerfile"],
DL3013:["pinned-packages"],DL3015:["lean-package-install"],DL3016:["pinned-packages"],DL3018:["pinned-packages"],DL3019:["lean-package-install"],DL3020:["copy-over-add"],DL3021:["valid-dockerfile"],DL3022:[
"copy-from-known-stage"],DL3023:["valid-dockerfile"],DL3025:["pid1-handles-signals"],DL3026:["allowed-registry"],DL3028:["pinned-packages"],DL3032:["lean-package-install"],DL3033:["pinned-packages"],DL3036:[
"lean-package-install"],DL3037:["pinned-packages"],DL3040:["lean-package-install"],DL3041:["pinned-packages"],DL3042:["lean-package-install"],DL3043:["valid-dockerfile"],DL3044:["no-undefined-variable"],
DL3045:["app-workdir"],DL3049:["required-labels"],DL3050:["required-labels"],DL3051:["required-labels"],DL3052:["required-labels"],DL3053:["required-labels"],DL3054:["required-labels"],DL3055:["requir\
ed-labels"],DL3056:["required-labels"],DL3057:["healthcheck-defined"],DL3058:["required-labels"],DL3060:["lean-package-install"],DL3061:["valid-dockerfile"],DL3062:["pinned-packages"],DL3064:["no-secr\
et-in-env","no-secret-in-arg"],DL3066:["numeric-user"],DL3067:["no-broad-copy"]},buildkit:{CopyIgnoredFile:["no-ignored-copy-source"],InvalidDefaultArgInFrom:["valid-image-reference"],JSONArgsRecommended:[
"pid1-handles-signals"],NoEmptyContinuation:["no-empty-continuation"],SecretsUsedInArgOrEnv:["no-secret-in-env","no-secret-in-arg"],UndefinedArgInFrom:["no-undefined-variable"],UndefinedVar:["no-undef\
ined-variable"]},trivy:{"DS-0001":["no-floating-tag"],"DS-0002":["non-root-user","explicit-user"],"DS-0004":["no-ssh-server"],"DS-0005":["copy-over-add"],"DS-0006":["valid-dockerfile"],"DS-0008":["val\
id-dockerfile"],"DS-0010":["no-sudo"],"DS-0011":["valid-dockerfile"],"DS-0015":["lean-package-install"],"DS-0017":["update-with-install"],"DS-0019":["lean-package-install"],"DS-0020":["lean-package-in\
stall"],"DS-0025":["lean-package-install"],"DS-0026":["healthcheck-defined"],"DS-0027":["lean-package-install"],"DS-0029":["lean-package-install"],"DS-0030":["app-workdir"],"DS-0031":["no-secret-in-en\
v","no-secret-in-arg","no-secret-in-run","no-secret-file-copied"]},checkov:{CKV2_DOCKER_1:["no-sudo"],CKV2_DOCKER_2:["no-insecure-tls"],CKV2_DOCKER_3:["no-insecure-tls"],CKV2_DOCKER_4:["no-insecure-tl\
s"],CKV2_DOCKER_5:["no-insecure-tls-env"],CKV2_DOCKER_6:["no-insecure-tls-env"],CKV2_DOCKER_7:["no-unsigned-packages"],CKV2_DOCKER_8:["no-unsigned-packages"],CKV2_DOCKER_9:["no-unsigned-packages"],CKV2_DOCKER_10:[
"no-unsigned-packages"],CKV2_DOCKER_11:["no-unsigned-packages"],CKV2_DOCKER_12:["no-insecure-tls-env"],CKV2_DOCKER_13:["no-insecure-tls"],CKV2_DOCKER_14:["no-insecure-tls-env"],CKV2_DOCKER_15:["no-ins\
ecure-tls"],CKV2_DOCKER_16:["no-insecure-tls-env"],CKV2_DOCKER_17:["no-backdoor-account"],CKV_DOCKER_1:["no-ssh-server"],CKV_DOCKER_2:["healthcheck-defined"],CKV_DOCKER_3:["non-root-user","explicit-us\
er"],CKV_DOCKER_4:["copy-over-add"],CKV_DOCKER_5:["update-with-install"],CKV_DOCKER_7:["no-floating-tag"],CKV_DOCKER_8:["non-root-user"]},kics:{add_instead_of_copy:["copy-over-add"],apk_add_using_local_cache_path:[
"lean-package-install"],apt_get_install_lists_were_not_deleted:["lean-package-install"],apt_get_install_pin_version_not_defined:["pinned-packages"],apt_get_not_avoiding_additional_packages:["lean-pack\
age-install"],cgroup_not_default:["no-host-cgroup"],container_capabilities_unrestricted:["cap-drop-all","no-powerful-capability","no-escape-capability"],container_traffic_not_bound_to_host_interface:[
"no-wildcard-port-bind","no-sensitive-port-published"],copy_from_references_current_from_alias:["valid-dockerfile"],copy_with_more_than_two_arguments_not_ending_with_slash:["valid-dockerfile"],cpus_not_limited:[
"cpu-limit"],curl_or_wget_instead_of_add:["add-with-checksum"],"dd:avoid_chmod_777":["no-world-writable"],"dd:avoid_http":["no-cleartext-download"],"dd:env_no_refer_envvar":["no-undefined-variable"],"\
dd:first_instruction_should_be_arg_or_from":["valid-dockerfile"],"dd:from_or_maintainer_cannot_be_triggered_within_onbuild":["valid-dockerfile"],"dd:run_yarn_clean_after_yarn_install":["lean-package-i\
nstall"],"dd:should_specify_base_image":["valid-dockerfile"],"dd:use_only_an_allowed_registry_in_the_from_image":["allowed-registry"],default_seccomp_profile_disabled:["no-unconfined-seccomp"],docker_socket_mounted_in_container:[
"no-docker-socket"],exposing_port_22:["no-ssh-server"],gem_install_without_version:["pinned-packages"],healthcheck_instruction_missing:["healthcheck-defined"],healthcheck_not_set:["healthcheck-defined"],
host_namespace_is_shared:["no-host-pid"],image_version_not_explicit:["no-floating-tag"],image_version_using_latest:["no-floating-tag"],last_user_is_root:["non-root-user"],memory_not_limited:["memory-l\
imit"],missing_dnf_clean_all:["lean-package-install"],missing_user_instruction:["non-root-user","explicit-user"],missing_version_specification_in_dnf_install:["pinned-packages"],missing_zypper_clean:[
"lean-package-install"],no_new_privileges_not_set:["no-new-privileges"],not_using_json_in_cmd_and_entrypoint_arguments:["pid1-handles-signals"],npm_install_without_pinned_version:["pinned-packages"],passwords_and_secrets:[
"no-secret-in-env","no-secret-in-arg","no-secret-in-run","no-secret-in-label","no-secret-in-command","no-secret-in-build-args","no-secret-in-config"],pids_limit_not_set:["pids-limit"],pip_install_keeping_cached_packages:[
"lean-package-install"],privileged_containers_enabled:["no-privileged"],privileged_ports_mapped_in_container:["no-privileged-host-port"],restart_policy_on_failure_not_set_to_5:["restart-policy"],run_using_sudo:[
"no-sudo"],security_opt_not_set:["no-new-privileges"],shared_host_ipc_namespace:["no-host-ipc"],shared_host_network_namespace:["no-host-network"],shared_host_user_namespace:["no-host-userns"],unix_ports_out_of_range:[
"valid-dockerfile"],unpinned_package_version_in_apk_add:["pinned-packages"],unpinned_package_version_in_pip_install:["pinned-packages"],update_instruction_alone:["update-with-install"],using_unnamed_build_stages:[
"copy-from-known-stage"],volume_has_sensitive_host_directory:["no-sensitive-host-mount"],volume_mounted_in_multiple_containers:["no-shared-propagation"],yum_clean_all_missing:["lean-package-install"],
yum_install_without_version:["pinned-packages"],zypper_install_without_version:["pinned-packages"],"00481784-25aa-4a55-8633-3136dfcf4f37":["lean-package-install"],"02d9c71f-3ee8-4986-9c27-1a20d0d19bfc":[
"pinned-packages"],"071a71ff-f868-47a4-ac0b-3c59e4ab5443":["no-host-network"],"1c1325ff-831d-43a1-973e-839ae57dfcc0":["no-sensitive-host-mount"],"221e0658-cb2a-44e3-b08a-db96a341d6fa":["pids-limit"],"\
22cd11f7-9c6c-4f6e-84c0-02058120b341":["pinned-packages"],"27fcc7d6-c49b-46e0-98f1-6c082a6a2750":["no-new-privileges"],"295acb63-9246-4b21-b441-7c1f1fb62dc0":["lean-package-install"],"2fc99041-ddad-49\
d5-853f-e35e70a48391":["restart-policy"],"38300d1a-feb2-4a48-936a-d1ef1cd24313":["lean-package-install"],"404fde2c-bc4b-4371-9747-7054132ac953":["no-unconfined-seccomp"],"451d79dc-0588-476a-ad03-3c7f0\
320abb3":["no-wildcard-port-bind","no-sensitive-port-published"],"4b410d24-1cbe-4430-a632-62c9a931cf1c":["add-with-checksum"],"4d9f44c6-2f4a-4317-9bb5-267adbea0232":["no-host-cgroup"],"4f31dd9f-2cc3-4\
751-9b53-67e4af83dac0":["no-host-pid"],"562952e4-0348-4dea-9826-44f3a2c6117b":["pinned-packages"],"5907595b-5b6d-4142-b173-dbb0e73fbff8":["no-ssh-server"],"610e266e-6c12-4bca-9925-1ed0cd29742b":["no-n\
ew-privileges"],"6452c424-1d92-4deb-bb18-a03e95d579c4":["pinned-packages"],"67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae":["non-root-user"],"68a51e22-ae5a-4d48-8e87-b01a323605c9":["copy-from-known-stage"],"69\
8ed579-b239-4f8f-a388-baa4bcb13ef8":["healthcheck-defined"],"6b610c50-99fb-4ef0-a5f3-e312fd945bc3":["cpu-limit"],"6db6e0c2-32a3-4a2e-93b5-72c35f4119db":["valid-dockerfile"],"71bf8cf8-f0a1-42fa-b9d2-d1\
0525e0a38e":["valid-dockerfile"],"7384dfb2-fcd1-4fbf-91cd-6c44c318c33c":["lean-package-install"],"8ada6e80-0ade-439e-b176-0b28f6bce35a":["no-sudo"],"8af7162d-6c98-482f-868e-0d33fb675ca8":["no-host-use\
rns"],"93d88cf7-f078-46a8-8ddc-178e03aeacf1":["pinned-packages"],"9513a694-aa0d-41d8-be61-3271e056f36b":["copy-over-add"],"965a08d7-ef86-4f14-8792-4a3b2098937e":["pinned-packages"],"9bae49be-0aa3-4de5\
-bab2-4c3a069e40cd":["update-with-install"],"9efb0b2d-89c9-41a3-91ca-dcc0aec911fd":["no-floating-tag"],"ae5b6871-7f45-42e0-bb4c-ab300c4d2026":["no-privileged"],"ae9c56a6-3ed1-4ac0-9b54-31267f51151d":[
"lean-package-install"],"b03a748a-542d-44f4-bb86-9199ab4fd2d5":["healthcheck-defined"],"b86987e1-6397-4619-81d5-8807f2387c79":["pid1-handles-signals"],"baa3890f-bed7-46f5-ab8f-1da8fc91c729":["no-host-\
ipc"],"baa452f0-1f21-4a25-ace5-844e7a5f410d":["no-shared-propagation"],"bb9ac4f7-e13b-423d-a010-c74a1bfbe492":["memory-limit"],"bc2908f3-f73c-40a9-8793-c1b7d5544f79":["no-privileged-host-port"],"cdddb\
86f-95f6-4fc4-b5a1-483d9afceb2b":["valid-dockerfile"],"ce76b7d0-9e77-464d-b86f-c5c48e03e22d":["cap-drop-all","no-powerful-capability","no-escape-capability"],"d3499f6d-1651-41bb-a9a7-de925fea487b":["p\
inned-packages"],"d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b":["no-docker-socket"],"df746b39-6564-4fed-bf85-e9c44382303c":["lean-package-install"],"e36d8880-3f78-4546-b9a1-12f0745ca0d5":["pinned-packages"],
"f2f903fb-b977-461e-98d7-b3e2185c6118":["lean-package-install"],"f45ea400-6bbe-4501-9fc7-1c3d75c32067":["no-floating-tag"],"fd54f200-402c-4333-a5a4-36ef6709af2f":["non-root-user","explicit-user"]},semgrep:{
"avoid-latest-version":["no-floating-tag"],"copy-from-own-alias":["valid-dockerfile"],"dockerfile-dockerd-socket-mount":["no-sensitive-volume"],"dockerfile-source-not-pinned":["image-digest-pinned"],"\
exposing-docker-socket-volume":["no-docker-socket"],"invalid-port":["valid-dockerfile"],"last-user-is-root":["non-root-user"],"missing-apk-no-cache":["lean-package-install"],"missing-dnf-clean-all":["\
lean-package-install"],"missing-image-version":["no-floating-tag"],"missing-no-install-recommends":["lean-package-install"],"missing-pip-no-cache-dir":["lean-package-install"],"missing-user":["non-roo\
t-user","explicit-user"],"missing-user-entrypoint":["non-root-user","explicit-user"],"missing-yum-clean-all":["lean-package-install"],"missing-zypper-clean":["lean-package-install"],"no-new-privileges":[
"no-new-privileges"],"no-sudo-in-dockerfile":["no-sudo"],"prefer-copy-over-add":["add-with-checksum"],"prefer-json-notation":["pid1-handles-signals"],"privileged-service":["no-privileged"],"remove-pac\
kage-cache":["lean-package-install"],"remove-package-lists":["lean-package-install"],"seccomp-confinement-disabled":["no-unconfined-seccomp"],"secret-in-build-arg":["no-secret-in-arg"],"selinux-separa\
tion-disabled":["no-disabled-selinux"],"writable-filesystem-service":["read-only-rootfs"]},dockle:{"CIS-DI-0001":["non-root-user","explicit-user"],"CIS-DI-0002":["approved-base-image","allowed-registr\
y"],"CIS-DI-0003":["lean-final-stage"],"CIS-DI-0006":["healthcheck-defined"],"CIS-DI-0007":["update-with-install"],"CIS-DI-0008":["no-setuid-binary"],"CIS-DI-0009":["copy-over-add"],"CIS-DI-0010":["no\
-secret-in-env","no-secret-in-arg","no-secret-file-copied"],"CIS-DI-0011":["no-unsigned-packages"],"DKL-DI-0001":["no-sudo"],"DKL-DI-0002":["no-sensitive-volume"],"DKL-DI-0004":["lean-package-install"],
"DKL-DI-0005":["lean-package-install"],"DKL-DI-0006":["no-floating-tag"],"DKL-LI-0001":["no-backdoor-account"],"DKL-LI-0003":["no-secret-file-copied"]},tally:{"buildkit/CopyIgnoredFile":["no-ignored-c\
opy-source"],"buildkit/InvalidDefaultArgInFrom":["valid-image-reference"],"buildkit/JSONArgsRecommended":["pid1-handles-signals"],"buildkit/NoEmptyContinuation":["no-empty-continuation"],"buildkit/Sec\
retsUsedInArgOrEnv":["no-secret-in-env","no-secret-in-arg"],"buildkit/UndefinedArgInFrom":["no-undefined-variable"],"buildkit/UndefinedVar":["no-undefined-variable"],"hadolint/DL3002":["non-root-user"],
"hadolint/DL3004":["no-sudo"],"hadolint/DL3006":["no-floating-tag"],"hadolint/DL3007":["no-floating-tag"],"hadolint/DL3011":["valid-dockerfile"],"hadolint/DL3020":["copy-over-add"],"hadolint/DL3021":[
"valid-dockerfile"],"hadolint/DL3022":["copy-from-known-stage"],"hadolint/DL3023":["valid-dockerfile"],"hadolint/DL3026":["allowed-registry"],"hadolint/DL3043":["valid-dockerfile"],"hadolint/DL3045":[
"app-workdir"],"hadolint/DL3057":["healthcheck-defined"],"hadolint/DL3061":["valid-dockerfile"],"tally/circular-stage-deps":["valid-dockerfile"],"tally/invalid-json-form":["valid-exec-form"],"tally/in\
valid-onbuild-trigger":["valid-dockerfile"],"tally/named-identity-in-passwdless-stage":["user-matches-image"],"tally/no-unreachable-stages":["no-unreachable-stage","no-unreachable-gate"],"tally/php/co\
mposer-no-dev-in-production":["no-dev-dependencies"],"tally/php/no-xdebug-in-final-image":["no-debug-mode"],"tally/prefer-multi-stage-build":["lean-final-stage"],"tally/require-stages":["valid-dockerf\
ile"],"tally/ruby/eol-ruby-version":["no-eol-image"],"tally/ruby/leftover-bundler-cache":["lean-package-install"],"tally/ruby/missing-bundle-deployment":["lockfile-install"],"tally/ruby/missing-bundle\
-without-development":["no-dev-dependencies"],"tally/ruby/prefer-secret-mounts-for-build-credentials":["no-secret-in-arg"],"tally/ruby/secrets-in-arg-or-env":["no-secret-in-env","no-secret-in-arg"],"t\
ally/secrets-in-code":["no-secret-in-env","no-secret-in-arg","no-secret-in-run","no-secret-in-label"],"tally/shell-run-in-scratch":["shell-form-needs-shell"],"tally/stateful-root-runtime":["non-root-u\
ser"],"tally/unknown-instruction":["valid-dockerfile"],"tally/user-created-but-never-used":["no-unused-account"],"tally/world-writable-state-path-workaround":["no-world-writable"]},"compose-lint":{"CL\
-0001":["no-docker-socket"],"CL-0002":["no-privileged"],"CL-0003":["no-new-privileges"],"CL-0004":["no-floating-tag"],"CL-0005":["no-wildcard-port-bind","no-sensitive-port-published"],"CL-0006":["cap-\
drop-all"],"CL-0007":["read-only-rootfs"],"CL-0008":["no-host-network"],"CL-0009":["no-unconfined-seccomp","no-unconfined-apparmor","no-disabled-selinux"],"CL-0010":["no-host-pid","no-host-ipc","no-ho\
st-uts","no-host-userns"],"CL-0011":["no-powerful-capability"],"CL-0013":["no-sensitive-host-mount","no-credential-mount"],"CL-0014":["no-disabled-logging"],"CL-0016":["no-host-device"],"CL-0017":["no\
-shared-propagation"],"CL-0018":["non-root-user"],"CL-0019":["image-digest-pinned"],"CL-0020":["no-secret-in-env","no-default-credential"],"CL-0021":["no-secret-in-env"],"CL-0022":["hardened-tmpfs"],"\
CL-0024":["no-escape-capability"],"CL-0025":["no-sensitive-host-mount"],"CL-0026":["memory-limit","cpu-limit"],"CL-0027":["no-escape-capability"],"CL-0028":["no-powerful-capability"],"CL-0029":["no-po\
werful-capability"],"CL-0030":["no-powerful-capability"]},dclint:{"invalid-schema":["valid-compose"],"invalid-yaml":["valid-compose"],"no-unbound-port-interfaces":["no-wildcard-port-bind","no-sensitiv\
e-port-published"],"no-version-field":["no-obsolete-version"],"service-image-require-explicit-tag":["no-floating-tag"]},cis:{"4.1":["non-root-user","explicit-user","no-unused-account"],"4.2":["approve\
d-base-image","allowed-registry"],"4.3":["lean-final-stage","lean-package-install","no-dev-dependencies"],"4.4":["no-eol-image"],"4.6":["healthcheck-defined"],"4.7":["update-with-install"],"4.8":["no-\
setuid-binary"],"4.9":["copy-over-add"],"4.10":["no-secret-in-env","no-secret-in-arg","no-secret-in-run","no-secret-file-copied","no-secret-in-build-args"],"4.11":["no-unsigned-packages"],"4.12":["ver\
ified-download"],"5.2":["no-unconfined-apparmor","apparmor-enforced","profile-exists","no-unused-profile"],"5.3":["no-disabled-selinux"],"5.4":["cap-drop-all","no-escape-capability","no-powerful-capab\
ility","no-unneeded-capability","no-privileged-group"],"5.5":["no-privileged"],"5.6":["no-sensitive-host-mount"],"5.7":["no-ssh-server"],"5.8":["no-privileged-host-port"],"5.9":["no-sensitive-port-pub\
lished","no-unneeded-expose"],"5.10":["no-host-network"],"5.11":["memory-limit","no-oom-kill-disable"],"5.12":["cpu-limit"],"5.13":["read-only-rootfs"],"5.14":["no-wildcard-port-bind"],"5.15":["restar\
t-policy"],"5.16":["no-host-pid"],"5.17":["no-host-ipc"],"5.18":["no-host-device"],"5.19":["bounded-ulimits"],"5.20":["no-shared-propagation"],"5.21":["no-host-uts"],"5.22":["no-unconfined-seccomp","s\
eccomp-default-deny","profile-exists","no-unused-profile"],"5.23":["no-risky-exec"],"5.24":["no-risky-exec"],"5.25":["no-host-cgroup"],"5.26":["no-new-privileges"],"5.27":["healthcheck-defined"],"5.29":[
"pids-limit"],"5.30":["no-default-bridge"],"5.31":["no-host-userns"],"5.32":["no-docker-socket"],"7.3":["encrypted-overlay"]}};function p(n,e){let t=n.toLowerCase().slice(0,64),s;if(t.length>=4){for(let r of e)if(r.toLowerCase().startsWith(t))return r}let o=Math.max(1,Math.floor(t.length/3))+1;for(let r of e){let i=U(t,r.toLowerCase(),
o);i<o&&(s=r,o=i)}return s}function U(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let s=[],o=Array.from({length:e.length+1},(r,i)=>i);for(let r=1;r<=n.length;r+=1){let i=[r];for(let a=1;a<=e.length;a+=
1){let d=n[r-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+d);r>1&&a>1&&n[r-1]===e[a-2]&&n[r-2]===e[a-1]&&(c=Math.min(c,s[a-2]+1)),i.push(c)}s=o,o=i}return o[e.length]}var l=class extends Error{name="UsageError"};function f(n,e,t){if(e===void 0)return;let s=t.find(r=>r===e);if(s)return s;let o=p(e,t);throw new l(`${n} takes ${t.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}var xe=64*1024*1024;var B=new Set(["BUILD","TARGET"].flatMap(n=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>n+e)).concat("TARGETSTAGE"));var K={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","st\
art-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Ue=new Set(Object.keys(K));var J=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123\
 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 123\
4 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" "));var ft=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl timeout lifetime duration age length size len min\
 max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issuer audience field param scheme enabled enable dis\
abled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alias region provider backend driver engine service \
sock socket store ref arn".split(" "));var y={clean:0,findings:1,failed:2,nothing:3};async function X({command:n,paths:e,values:t},s,{out:o}){let r=f("--format",t.format?.[0],["text","json"])??"text";if(n==="rules")return o(r==="json"?`${JSON.stringify(s.map(({id:c,on:u,severity:A,confidence:E="\
high",profile:C,summary:$,standards:N})=>({id:c,subject:u,severity:A,confidence:E,profile:C,summary:$,standards:N})),null,2)}
`:Q(s)),y.clean;let[i]=e;if(!i||e.length>1)throw new l("explain wants the name of one rule, such as seaworthy explain cap-drop-all");let a=ee(i,s),d=await Promise.all(a.map(k));return o(d.join(`
`)),y.clean}function Q(n){let e=Math.max(...n.map(({id:t})=>t.length));return n.map(({id:t,severity:s,profile:o,on:r,summary:i})=>`${t.padEnd(e)}  ${s.padEnd(8)}  ${o.padEnd(11)}  ${r.padEnd(10)}  ${i}\

`).join("")}function ee(n,e){let t=n.toLowerCase(),s=e.filter(({id:d,formerly:c=[]})=>d===t||c.includes(t));if(s.length)return s;let o=t.replace(/^(?:hadolint|buildkit|trivy|checkov|kics|semgrep|dockle|tally|compose-lint|dclint|cis|avd)[-\s:/]+/,
""),r=Object.values(b).flatMap(d=>Object.entries(d).flatMap(([c,u])=>[t,o].includes(c.toLowerCase())?u:[])),i=e.filter(({id:d})=>r.includes(d));if(i.length)return i;if(r.length)throw new l(`${n} is ${[
...new Set(r)].join(", ")} here, which this version does not have yet`);let a=p(n,e.map(({id:d})=>d));throw new l(`there is no rule ${JSON.stringify(n)}${a?`, did you mean ${a}?`:": seaworthy rules li\
sts them"}`)}0&&(module.exports={rulesCommand});
