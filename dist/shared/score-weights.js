"use strict";var e={"non-root-user":{points:30,what:"runs as root",step:"run % as a user other than root",from:"medium"},"no-privileged":{points:40,what:"is privileged",step:"run % without privileged mode"},"no-ho\
st-network":{points:25,what:"shares the host's network",step:"take % off the host's network"},"no-escape-capability":{points:20,what:"has capabilities beyond its own walls",step:"take dangerous capabi\
lities from %"},"no-docker-socket":{points:15,each:!0,what:"is given the engine's socket",step:"keep the engine's socket out of %"},"no-sensitive-host-mount":{points:15,each:!0,what:"mounts sensitive \
paths of the host",step:"keep sensitive paths of the host out of %"},"no-credential-mount":{points:15,each:!0,what:"mounts credentials of the host",step:"keep the host's credentials out of %"},"read-o\
nly-rootfs":{points:10,what:"has a writable root file system",step:"make the root file system of % read-only"},"no-host-pid":{points:25,what:"shares the host's processes",step:"take % off the host's p\
rocess namespace"},"no-host-ipc":{points:15,what:"shares the host's IPC namespace",step:"take % off the host's IPC namespace"},"no-host-cgroup":{points:5,what:"shares the host's control groups",step:"\
give % their own control groups",from:"medium"},"no-host-userns":{points:5,what:"opts out of user-namespace remapping",step:"leave user-namespace remapping on for %"},"no-host-device":{points:15,what:"\
is given devices of the host",step:"keep raw devices of the host out of %",from:"high"},"no-unconfined-seccomp":{points:15,what:"has no seccomp filter",step:"leave the seccomp filter on for %"},"no-un\
confined-apparmor":{points:10,what:"has no AppArmor profile",step:"leave the AppArmor profile on for %"},"no-disabled-selinux":{points:10,what:"has no SELinux separation",step:"leave SELinux separatio\
n on for %"},"no-unmasked-paths":{points:15,what:"sees all of /proc and /sys",step:"keep /proc and /sys masked for %"},"no-powerful-capability":{points:10,what:"adds capabilities",step:"take added cap\
abilities from %",from:"medium"},"no-privileged-group":{points:10,what:"has a powerful group",step:"take powerful groups from %",from:"medium"},"no-new-privileges":{points:5,what:"may gain privileges",
step:"set no-new-privileges for %"},"cap-drop-all":{points:5,what:"keeps the default capabilities",step:"drop the default capabilities of %"},"no-docker-tcp":{points:15,what:"uses or serves the Docker\
 API over plain TCP",step:"keep the Docker API off plain TCP for %"},"no-broad-socket-proxy":{points:15,what:"shows too much of the engine",step:"narrow what the socket proxy of % shows",from:"high"},
"no-sensitive-port-published":{points:10,what:"publishes an internal port",step:"stop publishing internal ports of %"},"no-passwordless-service":{points:10,what:"asks for no password",step:"set a pass\
word for %"},"no-cryptominer":{points:60,what:"holds a cryptocurrency miner",step:"remove cryptocurrency miners from %"},"no-backdoor-account":{points:30,what:"has a backdoor account",step:"remove bac\
kdoor accounts from %"},"no-risky-exec":{points:40,what:"is entered by privileged commands",step:"run the hooks and commands of % unprivileged",from:"high"},"no-ssh-server":{points:5,what:"runs an SSH\
 server",step:"remove the SSH server from %"},"no-sudo":{points:5,what:"holds sudo",step:"remove sudo from %"},"no-debug-mode":{points:5,what:"runs in debug mode",step:"turn debug mode off for %"},"no\
-eol-image":{points:5,what:"is based on an unmaintained release",step:"move % to a maintained base image"},"no-floating-tag":{points:3,what:"uses an image by a tag that moves",step:"pin the images of \
%"},"memory-limit":{points:3,what:"has no memory limit",step:"limit the memory of %"},"cpu-limit":{points:2,what:"has no CPU limit",step:"limit the CPU time of %"},"pids-limit":{points:2,what:"has no \
limit of processes",step:"limit the processes of %"},"healthcheck-defined":{points:2,what:"has no health check",step:"define a health check for %"},"no-secret-in-env":{points:20,what:"has secrets in i\
ts environment",step:"take secrets out of the environment of %"},"no-secret-in-env-file":{points:20,what:"reads committed secrets",step:"take secrets out of the env files of %"},"no-secret-in-command":{
points:20,what:"has secrets in its command",step:"take secrets out of the commands of %"},"no-secret-in-arg":{points:20,what:"has secrets in build arguments",step:"take secrets out of the build argume\
nts of %"},"no-secret-in-build-args":{points:20,what:"is built with secrets as arguments",step:"take secrets out of the build arguments of %"},"no-secret-in-run":{points:20,what:"has secrets in its bu\
ild steps",step:"take secrets out of the build steps of %"},"no-secret-in-config":{points:20,what:"has secrets in inline configs",step:"take secrets out of the configs of %"},"no-secret-file-copied":{
points:20,what:"holds secret files",step:"keep secret files out of the image of %"},"no-secret-mount-leak":{points:20,what:"keeps a build secret",step:"keep build secrets out of the image of %",from:"\
medium"},"no-secret-in-label":{points:10,what:"has secrets in labels",step:"take secrets out of the labels of %",from:"medium"},"no-default-credential":{points:10,what:"falls back to a default passwor\
d",step:"make the passwords of % required"}},t=[{at:20,why:"it gives control of the host",from:{"no-privileged":"medium","no-docker-socket":"high","no-escape-capability":"critical","no-sensitive-host-\
mount":"critical","no-host-device":"critical","no-docker-tcp":"high","no-risky-exec":"high","no-broad-socket-proxy":"high"}},{at:40,why:"it gives a live credential away",from:{"no-credential-mount":"h\
igh","no-secret-in-env":"high","no-secret-in-env-file":"high","no-secret-in-command":"high","no-secret-in-arg":"high","no-secret-in-build-args":"high","no-secret-in-run":"high","no-secret-in-config":"\
high","no-secret-file-copied":"high","no-secret-mount-leak":"high","no-secret-in-label":"high","no-backdoor-account":"high"}},{at:60,why:"it opens a part of the host",from:{"no-sensitive-host-mount":"\
high"}}];module.exports={a:e,b:t};
