"use strict";const{X:z}=require("./core.js");var S=e=>/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.test(e),j="audit_contr\
ol audit_read audit_write block_suspend bpf checkpoint_restore chown dac_override dac_read_search fowner fsetid ipc_lock ipc_owner kill lease linux_immutable mac_admin mac_override mknod net_admin net\
_bind_service net_broadcast net_raw perfmon setfcap setgid setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice sys_pacct sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog w\
ake_alarm".split(" "),C="unspec unix inet ax25 ipx appletalk netrom bridge atmpvc x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox wanpipe llc ib mpls can tipc b\
luetooth iucv rxrpc isdn phonet ieee802154 caif alg nfc vsock kcm qipcrtr smc xdp mctp".split(" "),X="stream dgram seqpacket rdm raw packet".split(" "),A=["tcp","udp","icmp"],B=new Set("stp hup int qu\
it ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt chld cont stop tstp ttin ttou urg xcpu xfsz vtalrm prof winch io poll pwr sys emt exists".split(" ")),E={cpu:"time",rttime:"time",fsize:"\
size",data:"size",stack:"size",core:"size",rss:"size",as:"size",memlock:"size",msgqueue:"size",nofile:"count",ofile:"count",nproc:"count",locks:"count",sigpending:"count",rtprio:"count",nice:"nice"},M={
ro:"rw",r:"w","read-only":"rw",rw:"ro",w:"r",suid:"nosuid",nosuid:"suid",dev:"nodev",nodev:"dev",exec:"noexec",noexec:"exec",sync:"async",async:"sync",remount:"",mand:"nomand",nomand:"mand",dirsync:"",
symfollow:"nosymfollow",nosymfollow:"symfollow",atime:"noatime",noatime:"atime",diratime:"nodiratime",nodiratime:"diratime",bind:"",B:"",move:"",M:"",rbind:"",R:"",verbose:"",silent:"loud",loud:"silen\
t",acl:"noacl",noacl:"acl",unbindable:"","make-unbindable":"",runbindable:"","make-runbindable":"",private:"","make-private":"",rprivate:"","make-rprivate":"",slave:"","make-slave":"",rslave:"","make-\
rslave":"",shared:"","make-shared":"",rshared:"","make-rshared":"",relatime:"norelatime",norelatime:"relatime",iversion:"noiversion",noiversion:"iversion",strictatime:"nostrictatime",nostrictatime:"st\
rictatime",lazytime:"nolazytime",nolazytime:"lazytime",user:"nouser",nouser:"user"},R=["enforce","complain","kill","unconfined","prompt","default_allow"],D="audit debug interruptible chroot_relative n\
amespace_relative mediate_deleted delegate_deleted attach_disconnected no_attach_disconnected chroot_attach chroot_no_attach attach_disconnected.ipc".split(" "),F=[["chroot_relative","namespace_relati\
ve"],["mediate_deleted","delegate_deleted"],["attach_disconnected","no_attach_disconnected"],["attach_disconnected.ipc","no_attach_disconnected"],["chroot_attach","chroot_no_attach"]],G=new Set(["prof\
ile_name","attach_path","exec_path"]),H=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/i\
s_enabled aspell audio authd authentication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-st\
rict dconf devices-usb devices-usb-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs\
-open hosts_access ibus kde kde-globals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservi\
ce-strict nis nss-systemd nvidia opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-fil\
es-strict psi-read psi-read-poll python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers\
 ssl_certs ssl_keys svn-repositories terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-bro\
wsers.d/kde ubuntu-browsers.d/mailto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ub\
untu-browsers.d/ubuntu-integration-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ub\
untu-media-players ubuntu-unity7-base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind w\
utmp xad xdg-desktop xdg-open".split(" ")),I=new Set("consoles dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict frr-snmp groff hosts_access likewise mozc nis openssl orbit2 php\
 php5 python ruby smbpass ssl_certs ssl_keys svn-repositories ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integrati\
on-xul ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm xad".split(" ")),J=new Set("alias apparmorfs dovecot et\
c global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-d\
irs.d/site.local".split(" ")),w={"kernel-5.4-vanilla":["network","unix","dbus","userns","mqueue","io_uring","addresses","interfaces"],"kernel-5.4-outoftree-network":["userns","mqueue","io_uring","addr\
esses","interfaces"],"3.0":["userns","mqueue","io_uring","addresses","interfaces"],"4.0":["io_uring","addresses","interfaces"],"4.0-ip":["io_uring","interfaces"],"5.0":["interfaces"],"5.0-interface":[]},
K=["network","unix","userns","mqueue","io_uring"],L=e=>["3.0","4.0","5.0"].find(s=>!w[s]?.some(t=>e.has(t)))??"5.0-interface",O=3e4,g=4e4,f=e=>e.reduce((s,t)=>s+(t.kind==="one"?1:t.kind==="any"?2:t.options.
reduce((n,r)=>n+1+f(r),1)),0),P=e=>f(e)<O;function T(e){let s=[{free:[]}],t=()=>s.push({free:[]})-1,n=(u,d)=>{let i=d;for(let o of u)if(o.kind==="one"){let a=t();s[i].step={set:o.set,to:a},i=a}else if(o.
kind==="any"){let a=t(),l=t();s[i].free.push(a,l),s[a].step={set:o.set,to:i},i=l}else{let a=o.options.map(m=>{let c=t();return s[i].free.push(c),n(m,c)}),l=t();for(let m of a)s[m].free.push(l);i=l}return i},
r=n(e,0);return{states:s,accepting:r}}function h(e,s){let[t]=s;return t!==void 0&&s.length===1?U(e,t):k(e,s)}function U(e,s){let t=e.states[s];return t.all??=t.free.length===0?[s]:k(e,[s]),t.all}function k({
states:e},s){let t=new Set(s);for(let n of t)for(let r of e[n].free)t.add(r);return[...t].sort((n,r)=>n-r)}function v(e,s,t){let n=[];for(let r of s){let{step:u}=e.states[r];u&&z(u.set,t)&&n.push(u.to)}
return h(e,n)}function V(e,s){let t=h(e,[0]);for(let n=0;n<s.length&&t.length>0;n+=1)t=v(e,t,s.charCodeAt(n));return t.includes(e.accepting)}function W(e,s,t,n={left:g}){let r={left:Math.min(g,n.left)},
u=e.map(o=>h(o,[0])),d=[{at:u,text:""}],i=new Set([y(u)]);for(let o=0;o<d.length;o+=1){let{at:a,text:l}=d[o],m=a.reduce((c,p)=>c+p.length,0);if(r.left-=m,n.left-=m,r.left<0)return;if(s(a.map((c,p)=>c.
includes(e[p].accepting))))return l;for(let c of Y(e,a)){let p=e.map((b,q)=>v(b,a[q],c));if(!t(p.map(b=>b.length>0)))continue;let _=y(p);i.has(_)||(i.add(_),d.push({at:p,text:l+String.fromCharCode(c)}))}}
return null}var y=e=>e.map(s=>s.join(",")).join("|");function Y(e,s){let t=new Set([97,98]);return e.forEach(({states:n},r)=>{for(let u of s[r]){let{step:d}=n[u];for(let[i,o]of d?.set??[])t.add(i),t.add(
o+1)}}),[...t].filter(n=>n>0&&n<=65535).sort((n,r)=>n-r).sort((n,r)=>x(n)-x(r)||n-r)}var x=e=>e>=97&&e<=122||e===47?0:e>=48&&e<=57?1:e>32&&e<127?2:3;module.exports={a:f,b:P,c:T,d:V,e:W,f:j,g:C,h:X,i:A,
j:B,k:E,l:M,m:R,n:D,o:F,p:G,q:H,r:I,s:J,t:w,u:K,v:L,w:S};
