"use strict";const{a:ne}=require("../../shared/json-anchors.js"),{a:re,g:N,h:y,i:Y,j:oe,k:le,l:ce,m:_e,n:ue,o:j,p:q,q:de,r:me,s:D,v:x}=require("../../shared/syscalls.js"),{A:pe,Ce:fe,Dc:w,H:he,I:ge,M:Ce,N:F,Y:L,Z:v,
bc:Q,ic:X,k:ve,kc:B,sa:Ae,u:O}=require("../../shared/core.js");var J={defaultAction:"SCMP_ACT_ERRNO",defaultErrnoRet:1,archMap:[{architecture:"SCMP_ARCH_X86_64",subArchitectures:["SCMP_ARCH_X86","SCMP\
_ARCH_X32"]},{architecture:"SCMP_ARCH_AARCH64",subArchitectures:["SCMP_ARCH_ARM"]},{architecture:"SCMP_ARCH_MIPS64",subArchitectures:["SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64N32"]},{architecture:"SCMP_ARCH_\
MIPS64N32",subArchitectures:["SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64"]},{architecture:"SCMP_ARCH_MIPSEL64",subArchitectures:["SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64N32"]},{architecture:"SCMP_ARCH_MIPSEL64N3\
2",subArchitectures:["SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64"]},{architecture:"SCMP_ARCH_S390X",subArchitectures:["SCMP_ARCH_S390"]},{architecture:"SCMP_ARCH_RISCV64",subArchitectures:null},{architecture:"\
SCMP_ARCH_LOONGARCH64",subArchitectures:null}],syscalls:[{names:"accept accept4 access adjtimex alarm bind brk cachestat capget capset chdir chmod chown chown32 clock_adjtime clock_adjtime64 clock_get\
res clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 close close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ct\
l_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fch\
modat2 fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue\
 futex_time64 futex_wait futex_waitv futex_wake futimesat getcpu getcwd getdents getdents64 getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getp\
grp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list getrusage getsid getsockname getsockopt get_thread_area gettid gettimeofday getuid getuid\
32 getxattr getxattrat inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents io_pgetevents io_pgetevents_time64 ioprio_get ioprio_set io_setup io_submit\
 ipc kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount listxattr listxattrat llistxattr _llseek lremovexattr lseek lsetxattr \
lstat lstat64 madvise map_shadow_stack membarrier memfd_create memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceiv\
e mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap name_to_handle_at nanosleep newfstatat _newselect open open\
at openat2 pause pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_mrelease pselect6 pselect6_time64 pwr\
ite64 pwritev pwritev2 read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat rename renameat renameat2 restart_syscall risc\
v_hwprobe rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_getaffinity sched_getattr sched\
_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yi\
eld seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setit\
imer setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32\
 setxattr setxattrat shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 sigprocmask sigreturn socketcall socketpair splice stat stat64 statfs statfs64 statmount statx symlink symlinkat \
sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettim\
e64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat uretprobe utime utimensat utimensat_time64 utimes vfork vmsplice wait4 waitid waitpid write\
 writev",action:"SCMP_ACT_ALLOW"},{names:"process_vm_readv process_vm_writev ptrace",action:"SCMP_ACT_ALLOW",includes:{minKernel:"4.8"}},{names:"socket",action:"SCMP_ACT_ALLOW",args:[{index:0,value:38,
op:"SCMP_CMP_LT"}]},{names:"socket",action:"SCMP_ACT_ALLOW",args:[{index:0,value:39,op:"SCMP_CMP_EQ"}]},{names:"socket",action:"SCMP_ACT_ALLOW",args:[{index:0,value:40,op:"SCMP_CMP_GT"}]},{names:"pers\
onality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:0,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:8,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_AC\
T_ALLOW",args:[{index:0,value:131072,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:131080,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_ACT_ALLOW",args:[
{index:0,value:4294967295,op:"SCMP_CMP_EQ"}]},{names:"sync_file_range2 swapcontext",action:"SCMP_ACT_ALLOW",includes:{arches:["ppc64le"]}},{names:"arm_fadvise64_64 arm_sync_file_range sync_file_range2\
 breakpoint cacheflush set_tls",action:"SCMP_ACT_ALLOW",includes:{arches:["arm","arm64"]}},{names:"arch_prctl",action:"SCMP_ACT_ALLOW",includes:{arches:["amd64","x32"]}},{names:"modify_ldt",action:"SC\
MP_ACT_ALLOW",includes:{arches:["amd64","x32","x86"]}},{names:"s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr",action:"SCMP_ACT_ALLOW",includes:{arches:["s390","s390x"]}},{names:"riscv_flus\
h_icache",action:"SCMP_ACT_ALLOW",includes:{arches:["riscv64"]}},{names:"open_by_handle_at",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_DAC_READ_SEARCH"]}},{names:"bpf clone clone3 fanotify_init fsco\
nfig fsmount fsopen fspick lookup_dcookie lsm_get_self_attr lsm_list_modules lsm_set_self_attr mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname s\
etns syslog umount umount2 unshare",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_ADMIN"]}},{names:"clone",action:"SCMP_ACT_ALLOW",args:[{index:0,value:2114060288,op:"SCMP_CMP_MASKED_EQ"}],excludes:{
caps:["CAP_SYS_ADMIN"],arches:["s390","s390x"]}},{names:"clone",action:"SCMP_ACT_ALLOW",args:[{index:1,value:2114060288,op:"SCMP_CMP_MASKED_EQ"}],comment:"s390 parameter ordering for clone is differen\
t",includes:{arches:["s390","s390x"]},excludes:{caps:["CAP_SYS_ADMIN"]}},{names:"clone3",action:"SCMP_ACT_ERRNO",errnoRet:38,excludes:{caps:["CAP_SYS_ADMIN"]}},{names:"reboot",action:"SCMP_ACT_ALLOW",
includes:{caps:["CAP_SYS_BOOT"]}},{names:"chroot",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_CHROOT"]}},{names:"delete_module init_module finit_module",action:"SCMP_ACT_ALLOW",includes:{caps:["C\
AP_SYS_MODULE"]}},{names:"acct",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_PACCT"]}},{names:"kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace",action:"SCMP_ACT_ALLOW",includes:{
caps:["CAP_SYS_PTRACE"]}},{names:"iopl ioperm",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_RAWIO"]}},{names:"settimeofday stime clock_settime clock_settime64",action:"SCMP_ACT_ALLOW",includes:{caps:[
"CAP_SYS_TIME"]}},{names:"vhangup",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_TTY_CONFIG"]}},{names:"get_mempolicy mbind set_mempolicy set_mempolicy_home_node",action:"SCMP_ACT_ALLOW",includes:{
caps:["CAP_SYS_NICE"]}},{names:"syslog",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYSLOG"]}},{names:"bpf",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_BPF"]}},{names:"perf_event_open",action:"SCMP_\
ACT_ALLOW",includes:{caps:["CAP_PERFMON"]}}]},Pe=()=>JSON.stringify({...J,syscalls:J.syscalls.map(e=>({...e,names:e.names.split(" ")}))}),K={defaultAction:"SCMP_ACT_ERRNO",defaultErrnoRet:38,defaultErrno:"\
ENOSYS",archMap:[{architecture:"SCMP_ARCH_X86_64",subArchitectures:["SCMP_ARCH_X86","SCMP_ARCH_X32"]},{architecture:"SCMP_ARCH_AARCH64",subArchitectures:["SCMP_ARCH_ARM"]},{architecture:"SCMP_ARCH_MIP\
S64",subArchitectures:["SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64N32"]},{architecture:"SCMP_ARCH_MIPS64N32",subArchitectures:["SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64"]},{architecture:"SCMP_ARCH_MIPSEL64",subArchitectures:[
"SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64N32"]},{architecture:"SCMP_ARCH_MIPSEL64N32",subArchitectures:["SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64"]},{architecture:"SCMP_ARCH_S390X",subArchitectures:["SCMP_A\
RCH_S390"]}],syscalls:[{names:"bdflush cachestat io_pgetevents io_pgetevents_time64 kexec_file_load kexec_load map_shadow_stack migrate_pages move_pages nfsservctl nice oldfstat oldlstat oldolduname o\
ldstat olduname pciconfig_iobase pciconfig_read pciconfig_write sgetmask ssetmask swapoff swapon syscall sysfs uselib userfaultfd ustat vm86 vm86old vmsplice",action:"SCMP_ACT_ERRNO",errnoRet:1,errno:"\
EPERM"},{names:"_llseek _newselect accept accept4 access adjtimex alarm bind brk capget capset chdir chmod chown chown32 clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime cl\
ock_gettime64 clock_nanosleep clock_nanosleep_time64 clone clone3 close close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwa\
it2 epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown\
 fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 f\
utex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area getcpu getcwd getdents getdents64 getegid getegid32 geteuid geteuid32 getgid g\
etgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt g\
ettid gettimeofday getuid getuid32 getxattr inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_setup io_submit ioctl ioprio_get ioprio_set ipc keyctl ki\
ll landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listxattr llistxattr lremovexattr lseek lsetxattr lstat lstat64 madvise mbind membarrie\
r memfd_create memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 mount mount_setattr move_mount mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive\
_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap msgctl msgget msgrcv msgsnd msync munlock munlockall munmap name_to_handle_at nanosleep newfstatat open open_tree openat openat2 pause pidfd_g\
etfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_mrelease process_vm_readv process_vm_w\
ritev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr rename renam\
eat renameat2 restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_get_priorit\
y_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam sched_s\
etscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_robust_list set_thread_area set_tid_address s\
etfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setns setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 set\
rlimit setsid setsockopt setuid setuid32 setxattr shmat shmctl shmdt shmget shutdown sigaltstack signal signalfd signalfd4 sigprocmask sigreturn socketcall socketpair splice stat stat64 statfs statfs6\
4 statx symlink symlinkat sync sync_file_range syncfs sysinfo syslog tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_crea\
te timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare utime utimensat utimensat_time64 ut\
imes vfork wait4 waitid waitpid write writev",action:"SCMP_ACT_ALLOW"},{names:"personality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:0,valueTwo:0,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"S\
CMP_ACT_ALLOW",args:[{index:0,value:8,valueTwo:0,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:131072,valueTwo:0,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"\
SCMP_ACT_ALLOW",args:[{index:0,value:131080,valueTwo:0,op:"SCMP_CMP_EQ"}]},{names:"personality",action:"SCMP_ACT_ALLOW",args:[{index:0,value:4294967295,valueTwo:0,op:"SCMP_CMP_EQ"}]},{names:"sync_file\
_range2 swapcontext",action:"SCMP_ACT_ALLOW",includes:{arches:["ppc64le"]}},{names:"arm_fadvise64_64 arm_sync_file_range breakpoint cacheflush set_tls sync_file_range2",action:"SCMP_ACT_ALLOW",includes:{
arches:["arm","arm64"]}},{names:"arch_prctl",action:"SCMP_ACT_ALLOW",includes:{arches:["amd64","x32"]}},{names:"modify_ldt",action:"SCMP_ACT_ALLOW",includes:{arches:["amd64","x32","x86"]}},{names:"s39\
0_pci_mmio_read s390_pci_mmio_write s390_runtime_instr",action:"SCMP_ACT_ALLOW",includes:{arches:["s390","s390x"]}},{names:"riscv_flush_icache",action:"SCMP_ACT_ALLOW",includes:{arches:["riscv64"]}},{
names:"open_by_handle_at",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_DAC_READ_SEARCH"]}},{names:"open_by_handle_at",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_DAC_READ_SEARCH"]},errnoRet:1,errno:"\
EPERM"},{names:"bpf lookup_dcookie perf_event_open quotactl quotactl_fd setdomainname sethostname setns",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_ADMIN"]}},{names:"lookup_dcookie quotactl quot\
actl_fd setdomainname sethostname setns",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_ADMIN"]},errnoRet:1,errno:"EPERM"},{names:"chroot",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_CHROOT"]}},
{names:"chroot",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_CHROOT"]},errnoRet:1,errno:"EPERM"},{names:"delete_module finit_module init_module query_module",action:"SCMP_ACT_ALLOW",includes:{caps:[
"CAP_SYS_MODULE"]}},{names:"delete_module finit_module init_module query_module",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_MODULE"]},errnoRet:1,errno:"EPERM"},{names:"acct",action:"SCMP_ACT_ALL\
OW",includes:{caps:["CAP_SYS_PACCT"]}},{names:"acct",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_PACCT"]},errnoRet:1,errno:"EPERM"},{names:"kcmp process_madvise",action:"SCMP_ACT_ALLOW",includes:{
caps:["CAP_SYS_PTRACE"]}},{names:"kcmp process_madvise",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_PTRACE"]},errnoRet:1,errno:"EPERM"},{names:"ioperm iopl",action:"SCMP_ACT_ALLOW",includes:{caps:[
"CAP_SYS_RAWIO"]}},{names:"ioperm iopl",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_RAWIO"]},errnoRet:1,errno:"EPERM"},{names:"clock_settime clock_settime64 settimeofday stime",action:"SCMP_ACT_A\
LLOW",includes:{caps:["CAP_SYS_TIME"]}},{names:"clock_settime clock_settime64 settimeofday stime",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_TIME"]},errnoRet:1,errno:"EPERM"},{names:"vhangup",action:"\
SCMP_ACT_ALLOW",includes:{caps:["CAP_SYS_TTY_CONFIG"]}},{names:"vhangup",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_TTY_CONFIG"]},errnoRet:1,errno:"EPERM"},{names:"socket",action:"SCMP_ACT_ERRNO",
args:[{index:0,value:40,valueTwo:0,op:"SCMP_CMP_EQ"}],errnoRet:1,errno:"EPERM"},{names:"socket",action:"SCMP_ACT_ERRNO",args:[{index:0,value:16,valueTwo:0,op:"SCMP_CMP_EQ"},{index:2,value:9,valueTwo:0,
op:"SCMP_CMP_EQ"}],excludes:{caps:["CAP_AUDIT_WRITE"]},errnoRet:22,errno:"EINVAL"},{names:"socket",action:"SCMP_ACT_ALLOW",args:[{index:0,value:16,valueTwo:0,op:"SCMP_CMP_EQ"},{index:2,value:9,valueTwo:0,
op:"SCMP_CMP_NE"}],excludes:{caps:["CAP_AUDIT_WRITE"]}},{names:"socket",action:"SCMP_ACT_ALLOW",args:[{index:0,value:16,valueTwo:0,op:"SCMP_CMP_NE"}],excludes:{caps:["CAP_AUDIT_WRITE"]}},{names:"socke\
t",action:"SCMP_ACT_ALLOW",args:[{index:0,value:40,valueTwo:0,op:"SCMP_CMP_NE"}],includes:{caps:["CAP_AUDIT_WRITE"]}},{names:"bpf",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_ADMIN","CAP_BPF"]},errnoRet:1,
errno:"EPERM"},{names:"bpf",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_BPF"]}},{names:"perf_event_open",action:"SCMP_ACT_ERRNO",excludes:{caps:["CAP_SYS_ADMIN","CAP_PERFMON"]},errnoRet:1,errno:"EPER\
M"},{names:"perf_event_open",action:"SCMP_ACT_ALLOW",includes:{caps:["CAP_PERFMON"]}}]},Se=()=>JSON.stringify({...K,syscalls:K.syscalls.map(e=>({...e,names:e.names.split(" ")}))});function C(e,t,s=""){
if(typeof e!="object")return typeof e=="string"?JSON.stringify(e):String(e);let{lines:i,longLists:a,pad:n,gap:r}=t,o=Array.isArray(e),c=o&&!a&&e.length>1&&e.every(f=>typeof f=="object"),_=i&&(!o||a||c)?
i:void 0,l=_&&!c?t:{longLists:a,pad:n,gap:r},d=_?s+_.step:s,u=o?e.map(f=>C(f,l,d)):Object.entries(e).map(([f,g])=>`${JSON.stringify(f)}:${r}${C(g,l,d)}`),[p,h]=o?"[]":"{}";if(u.length===0)return`${p}${h}`;
if(_)return`${p}${_.end}${d}${u.join(`,${_.end}${d}`)}${_.end}${s}${h}`;let m=o?"":n;return`${p}${m}${u.join(`,${r}`)}${m}${h}`}var U=120,Me=class{#e;#n;#c;#t;constructor(e,t){this.#e=e,this.#n=t,this.#c=
e.lineEnd;let[s]=A(t),i=s&&"key"in s?e.text.slice(s.keySpan.end,s.value.span.start):": ";this.#t=i.endsWith(":")?"":" "}replace(e,t){return[this.#l(e.start,e.end,C(t,{longLists:!1,pad:this.#u(),gap:this.#t},
this.#s(e.start)))]}remove(e){let t=e[0]&&this.holderOf(e[0]);if(!t)return;let s=A(t),i=s.map(n=>e.some(r=>P(n,r)));if(i.every(Boolean))return[this.#l(t.span.start+1,t.span.end-1,"")];let a=[];for(let n=0;n<
s.length;n+=1){if(!i[n])continue;let r=n;for(;i[r+1];)r+=1;a.push(this.#h(s,n,r)),n=r}return a.every(n=>n!==void 0)?a:void 0}add(e,t){let s=this.#f(e);if(s?.kind!=="array"||t.length===0)return;let{items:i}=s,
a=i.at(-1);if(!a)return[this.#l(e.start,e.end,C(t,this.#a(s),this.#s(e.start)))];if(!this.#o(i))return;let n=this.#p(i),{usual:r}=n,o=this.#a(a),c=r.includes(`
`)?r.slice(r.lastIndexOf(`
`)+1):this.#s(a.span.start),_=t.map(p=>C(p,o,c)),l=i.map(p=>p.kind==="string"?p.value:void 0),d=l.length>2&&l.every((p,h)=>p!==void 0&&(h===0||l[h-1]<=p)),u=_.join(r).length+this.#d(a.span.end)<U&&!n.
some.includes(`
`);return d&&(r.includes(`
`)||u)?this.#g(i,l,t,_,r):[this.#C(a,this.#m(a,_,n))]}addBehind(e,t){let s=this.holderOf(e),i=s&&A(s).find(r=>P(r,e));if(s?.kind!=="array"||!i||!this.#o(s.items))return;let a=this.#a(i),n=t.map(r=>C(r,
a,this.#s(e.start)));return[this.#C(i,this.#m(i,n,this.#p(s.items)))]}set(e,t){let s=this.#f(e);if(s?.kind!=="object")return;let{members:i}=s,[a]=i.slice(-1);if(!a)return this.replace(e,t);if(!this.#o(
i))return;let{usual:n}=this.#p(i),r=new Map,o=a;for(let[c,_]of Object.entries(t)){let l=i.findLast(p=>p.key===c),d=C(_,this.#a(l?l.value:s),this.#s(a.span.start));o=l??o;let u=r.get(o)??this.#e.text.slice(
o.value.span.start,o.value.span.end);r.set(o,l?d:`${u}${n}${JSON.stringify(c)}:${this.#t}${d}`)}return[...r].map(([{value:c},_])=>this.#l(c.span.start,c.span.end,_))}rewrite(e,t,s){let i=this.holderOf(
e);if(i?.kind!=="object"||i.members.some(n=>n.key===t&&!P(n,e)))return;let a=C(s,this.#a(i),this.#s(e.start));return[this.#l(e.start,e.end,`${JSON.stringify(t)}:${this.#t}${a}`)]}rename(e,t){let s=this.
holderOf(e);if(!(s?.kind!=="object"||s.members.some(i=>i.key===t)))return[this.#l(e.start,e.end,JSON.stringify(t))]}memberAt(e){let t=this.holderOf(e);return t?.kind==="object"?t.members.find(s=>P(s,e)):
void 0}hasBeside(e,t){let s=this.holderOf(e);return s?.kind==="object"&&s.members.some(i=>i.key===t)}holderOf(e){let t=this.#n;for(;t&&(t.kind==="array"||t.kind==="object");){let s=A(t);if(s.some(a=>P(
a,e)))return t;let i=s.find(({span:a})=>a.start<=e.start&&e.end<=a.end);t=i&&G(i)}}#f(e){if(w(this.#n.span,e))return this.#n;let t=this.holderOf(e),s=t&&A(t).find(i=>P(i,e));return s&&G(s)}#h(e,t,s){let[
i,a,n,r]=[e[t-1],e[t],e[s],e[s+1]];if(!this.#o([i,a].filter(c=>c!==void 0))||!this.#o(e.slice(t,s+2)))return;let o=r&&!this.#r(n,r).includes(`
`);return i&&!(o&&this.#r(i,a).includes(`
`))?this.#l(i.span.end,n.span.end,""):r&&this.#l(a.span.start,r.span.start,"")}#g(e,t,s,i,a){let n=new Map;for(let[r,o]of s.entries()){let c=t.findLastIndex(_=>_<=String(o));n.set(c,[...n.get(c)??[],[
String(o),i[r]]])}return[...n].map(([r,o])=>{let c=o.sort(([l],[d])=>l<d?-1:1).map(([,l])=>l);if(r>=0)return this.#C(e[r],c.map(l=>a+l).join(""));let{start:_}=e[0].span;return this.#l(_,_+1,c.map(l=>l+
a).join("")+this.#e.text[_])})}#m(e,t,{usual:s,some:i}){if(s.includes(`
`))return t.map(c=>s+c).join("");let a=this.#s(e.span.start),n=i.includes(`
`)?i:`,${this.#c}${a}${this.#_()}`,r=this.#e.text.includes(`
`),o=this.#d(e.span.end);return t.map(c=>{let _=r&&o+s.length+c.length+1>U;return o=_?n.length-n.lastIndexOf(`
`)-1+c.length:o+s.length+c.length,(_?n:s)+c}).join("")}#p(e){let t=e.slice(1).map((r,o)=>this.#r(e[o],r)),[s]=e,i=new Map;for(let r of t)i.set(r,(i.get(r)??0)+1);let a=s!==void 0&&/(?:^|\n)[ \t]*$/.test(
this.#e.text.slice(0,s.span.start).slice(-200))?`,${this.#c}${this.#s(s.span.start)}`:`,${this.#t}`,[n]=[...i].reduce((r,o)=>o[1]>r[1]?o:r,[a,0]);return{usual:n.split(`
`).filter((r,o,{length:c})=>o===0||o===c-1||r.trim()!=="").join(`
`),some:t.find(r=>r.includes(`
`))??""}}#r(e,t){return this.#e.text.slice(e.span.end,t.span.start)}#o(e){return e.slice(1).every((t,s)=>/^\s*,\s*$/.test(this.#r(e[s],t)))}#a(e){let t=this.#e.text.slice(e.span.start,e.span.end),s=t.
includes(`
`)?{step:this.#_(),end:this.#c}:void 0,i=s!==void 0&&/\[[ \t]*\r?\n/.test(t);return{...s?{lines:s}:{},longLists:i,pad:this.#u(),gap:this.#t}}#u(){return/\{([ \t]?)"/.exec(this.#e.text)?.[1]??this.#t}#_(){
let[e]=A(this.#n);return e&&this.#s(e.span.start)||"  "}#s(e){let t=this.#i(e),s=/[ \t]*/y;return s.lastIndex=t,(s.exec(this.#e.text)?.[0]??"").slice(0,e-t)}#d(e){return e-this.#i(e)}#i(e){return this.#e.
lineStart(this.#e.position(e).line)}#C({span:{end:e}},t){return this.#l(e-1,e,this.#e.text[e-1]+t)}#l(e,t,s){return{span:{file:this.#e.path,start:e,end:t},text:s}}},A=e=>e.kind==="object"?e.members:e.
kind==="array"?e.items:[],G=e=>"key"in e?e.value:e,P=(e,t)=>w(e.span,t)||"key"in e&&(w(e.value.span,t)||w(e.keySpan,t)),ke={pread:"pread64",pwrite:"pwrite64",_exit:"exit",procexit:"exit",readdirent:"g\
etdents64",fadvise:"fadvise64",posix_fadvise:"fadvise64",newstat:"stat",newlstat:"lstat",newfstat:"fstat",newuname:"uname",llseek:"_llseek",prlimit:"prlimit64",getrusage64:"getrusage",statat:"newfstat\
at",fstatat:"newfstatat"},I=j.filter(e=>!ue.has(e)&&D(e)===void 0),V=new ve,ye=500;function xe(e){let t=V.get(I)??new Map;if(V.set(I,t),t.has(e))return t.get(e);if(t.size>ye)return;let s=e.trim().toLowerCase().
replace(/^(?:sys|__nr|__x64_sys)_/,""),i=q(s)?s:v(ke,s)??(s.length>4?O(s,I):void 0);return t.set(e,i),i}var Re={names:j,isKnown:q,number:de,obsolete:D,release:me,meant:xe,bits:(e,t)=>v(ce,e)?.[t]??64,
isPointer:(e,t)=>v(_e,e)?.includes(t)===!0||e==="ioctl"&&t===2},we=["defaultAction","defaultErrnoRet","defaultErrno","architectures","archMap","flags","listenerPath","listenerMetadata","syscalls"],Le=[
"names","name","action","errnoRet","errno","args","comment","includes","excludes"],Oe=["index","value","valueTwo","op"],Te=["caps","arches","minKernel"],be=["architecture","subArchitectures"],Z={docker:[
"defaultErrno","errno"],podman:["minKernel"],oci:["archMap","name","includes","excludes","defaultErrno","errno"]};function z(e,t,s){return new Ee(t,s).decode(e)}var Ee=class{#e;#n;#c=[];#t=[];constructor(e,t){
this.#e=e,this.#n=t}decode(e){if(e.kind!=="object")return this.#i(e.span,`a profile must be an object, not ${S(e)}`),{profile:void 0,faults:this.#c,odd:this.#t};let t=this.#r(e,we),s=this.#a(t("defaul\
tAction")),i=this.#u(t("defaultErrnoRet")),a=this.#a(t("defaultErrno")),n=this.#_(t("architectures")),r=this.#p(t("archMap")),o=this.#_(t("flags")),c=this.#a(t("listenerPath")),_=this.#a(t("listenerMe\
tadata")),l=t("syscalls"),d=l&&this.#s(l.value)?.flatMap(u=>this.#f(u)??[]);return{profile:{...s?{defaultAction:s}:{},...i?{defaultErrnoRet:i}:{},...a?{defaultErrno:a}:{},...n?{architectures:n}:{},...r?
{archMap:r}:{},...o?{flags:o}:{},...c?{listenerPath:c}:{},..._?{listenerMetadata:_}:{},...d?{rules:d}:{},span:e.span},faults:this.#c,odd:this.#t}}#f(e){if(!this.#d(e))return;let t=this.#r(e,Le),[s,i]=[
this.#_(t("names")),this.#a(t("name"))];s&&s.value.length>0&&i&&this.#e!=="oci"&&this.#i(t("name").span,"the loader refuses a rule with both `name` and `names`: move the call into `names` and remove `\
name`","move it into `names`",this.#h(i,s.value));for(let d of s?.value??[])d.value===""&&this.#i(d.span,"a system call needs a name","remove it",this.#n?.remove([d.span]));let a=this.#e==="oci"?void 0:
i,n=this.#o(t("action"));n?.value||this.#i(n?.span??R(e.span),"this rule has no action, and the runtime refuses it");let r=this.#u(t("errnoRet")),o=this.#a(t("errno")),c=t("args"),[_,l]=[this.#m(t("in\
cludes")),this.#m(t("excludes"))];return!s?.value.length&&!i&&this.#e!=="oci"&&this.#c.push({span:s?.span??R(e.span),message:"this rule names no system call and has no effect",kind:"loose"}),{names:s&&
s.value.length>0?s.value:a?[a]:[],action:n??{value:"",span:R(e.span)},...r?{errnoRet:r}:{},...o?{errno:o}:{},args:(c&&this.#s(c.value)?.flatMap(d=>this.#g(d)??[]))??[],..._?{includes:_}:{},...l?{excludes:l}:
{},span:e.span}}#h(e,t){let[s]=t,i=s&&this.#n?.holderOf(s.span),a=t.some(({value:r})=>r===e.value)?[]:i&&this.#n?.add(i.span,[e.value]),n=this.#n?.remove([e.span]);return a&&n&&[...a,...n]}#g(e){if(!this.#d(
e))return;let t=this.#r(e,Oe),s=this.#u(t("index")),i=this.#u(t("value")),a=this.#u(t("valueTwo")),n=this.#o(t("op"));n?.value||this.#i(n?.span??R(e.span),"this condition has no `op`, and the runtime \
refuses it");let r={value:0n,span:R(e.span)};return{index:s?{value:Number(s.value),span:s.span}:{value:0,span:r.span},value:i??r,...a?{valueTwo:a}:{},op:n??{value:"",span:r.span},span:e.span}}#m(e){if(!e||
e.value.kind==="null"||!this.#d(e.value))return;let t=this.#r(e.value,Te),s=this.#a(t("minKernel")),[i,a]=/^(\d+)\.(\d+)$/.exec(s?.value??"")?.slice(1).map(Number)??[];return s&&this.#e==="docker"&&(i===
void 0||a===void 0||i>255||a>255||i+a===0)&&this.#i(s.span,"a kernel version must be two numbers, such as 4.8","remove the rest of the version",Ne(s)),{caps:this.#_(t("caps"))?.value??[],arches:this.#_(
t("arches"))?.value??[],...s?{minKernel:s}:{},span:e.span}}#p(e){if(!e||e.value.kind==="null")return;let t=this.#s(e.value)?.flatMap(s=>{if(!this.#d(s))return[];let i=this.#r(s,be),a=this.#o(i("archit\
ecture")),n=this.#_(i("subArchitectures"))?.value??[];return a?[{architecture:a,subArchitectures:n}]:[]});return t&&{value:t,span:e.span}}#r(e,t){let s=new Map;for(let i of e.members){let{key:a,keySpan:n,
value:r}=i,o=t.includes(a)?a:t.find(c=>c.toLowerCase()===a.toLowerCase());if(o===void 0){$e(a)||this.#t.push({key:a,span:n,why:"unknown",known:t,value:r});continue}s.has(o)?this.#t.push({key:a,span:s.
get(o).keySpan,why:"duplicate",known:t,value:r}):Z[this.#e].includes(o)?ee(o,e,r)||this.#t.push({key:o,span:n,why:"foreign",known:t,value:r}):o!==a&&this.#t.push({key:a,span:n,why:"case",known:t,value:r}),
s.set(o,i)}return i=>s.get(i)}#o(e){if(!e||e.value.kind==="null")return;let{value:t}=e;if(t.kind==="string")return{value:t.value,span:t.span};Z[this.#e].includes(e.key)||this.#i(t.span,`\`${e.key}\` mu\
st be a string, not ${S(t)}: put it in double quotes`)}#a(e){let t=this.#o(e);return t?.value?t:void 0}#u(e){if(!e||e.value.kind==="null")return;let{value:t,key:s}=e,i=t.kind==="number"?B(t.text):void 0;
if(i!==void 0)return{value:i,span:t.span};this.#i(t.span,t.kind==="number"?`\`${s}\` must be a whole number from 0 to 18446744073709551615 in plain digits, not ${t.text.slice(0,40)}`:`\`${s}\` must be \
a number, not ${S(t)}${t.kind==="string"?": write it in plain decimal digits, without quotes":""}`,"write the number",Ie(t,s))}#_(e){if(!e||e.value.kind==="null")return;let t=this.#s(e.value);return t&&
{value:t.flatMap(s=>s.kind==="string"?[{value:s.value,span:s.span}]:(this.#i(s.span,`\`${e.key}\` must contain only strings, not ${S(s)}`),[])),span:e.span}}#s(e){if(e.kind!=="null"){if(e.kind==="arra\
y")return e.items;this.#i(e.span,`a list in brackets is expected here, not ${S(e)}`)}}#d(e){return e.kind==="object"?!0:(this.#i(e.span,`an object in braces is expected here, not ${S(e)}`),!1)}#i(e,t,s="",i=void 0){
this.#c.push({span:e,message:t,kind:"broken",...i?{fix:{title:s,safety:"safe",edits:i}}:{}})}},$e=e=>/^(?:[_$#/]|x-)|comment|description|^(?:name|title|version|note|notes|author|license|source)$/i.test(
e);function Ne({value:e,span:t}){let s=/^(\d{1,2}\.\d{1,3})[.-]/.exec(e)?.[1];return s?[{span:t,text:JSON.stringify(s)}]:void 0}function Ie(e,t){if(e.kind!=="string")return;let s=(/^(?:\d+|0[xX][0-9a-fA-F]+)$/.
test(e.value)?BigInt(e.value).toString():void 0)??(/errno/i.test(t)?v(L,e.value)?.toString():void 0);return s!==void 0&&B(s)!==void 0?[{span:e.span,text:s}]:void 0}var R=({file:e,start:t})=>({file:e,start:t,
end:t+1}),S=e=>({object:"an object",array:"a list",string:"a string",number:"a number",boolean:"true or false",null:"null"})[e.kind];function ee(e,{members:t},s){let i=r=>t.find(o=>o.key===r)?.value;if(s.
kind==="null"||s.kind==="array"&&s.items.length===0||s.kind==="string"&&s.value==="")return!0;if(s.kind==="object")return s.members.every(r=>ee("",s,r.value));if(e!=="errno"&&e!=="defaultErrno")return!1;
let[a,n]=[i(e==="errno"?"action":"defaultAction"),i(`${e}Ret`)];return a?.kind==="string"&&a.value!=="SCMP_ACT_ERRNO"?!0:s.kind==="string"&&n?.kind==="number"&&(v(L,s.value)??Number(s.value))===Number(
n.text)}var We=4095n;function He(e,t,s){let i=[],a=(u,p,h="broken",m=void 0)=>i.push({span:u,message:p,kind:h,...m?{fix:m}:{}}),{defaultAction:n,rules:r=[],architectures:o,archMap:c,flags:_,listenerPath:l}=e;
n?T(n,Y,"action",a):r.length>0&&a(Qe(e.span),"there is no `defaultAction`, and the runtime refuses a profile that has rules without one"),n?.value==="SCMP_ACT_NOTIFY"&&a(n.span,"NOTIFY cannot be the d\
efault: the container would wait for itself");for(let u of[e.defaultErrnoRet,...r.map(p=>p.errnoRet)])u&&De(u,a);if(t==="podman")for(let u of[e.defaultErrno,...r.map(p=>p.errno)])u&&Fe(u,a);t!=="oci"&&
o?.value.length&&c?.value.length&&a(c.span,"the loader refuses a profile with both `architectures` and `archMap`: remove one, `archMap` is the one that serves several hosts","broken",te("remove `archi\
tectures`, whose hosts `archMap` serves",je(e)?s?.remove([o.span]):void 0));for(let u of o?.value??[])se(u,t,a,s);if(t!=="oci")for(let{architecture:u,subArchitectures:p}of c?.value??[])for(let h of[u,
...p])se(h,t,a,h===u?void 0:s);for(let u of _?.value??[])T(u,le,"flag",a),u.value==="SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"&&a(u.span,"runc before 1.5 does not know this flag and refuses the profile",
"loose");for(let u of r)Ye(u,a);let d=r.find(({action:u})=>u.value==="SCMP_ACT_NOTIFY");return d&&!l&&a(d.action.span,"NOTIFY asks a listener, and the profile names none: `listenerPath` is missing"),e.
listenerMetadata&&!l&&a(e.listenerMetadata.span,"`listenerMetadata` is for a listener, and `listenerPath` names none"),i}function Ye({names:e,action:t,args:s},i){t.value&&T(t,Y,"action",i);for(let{index:n,
op:r}of s)r.value&&T(r,oe,"operator",i),n.value>5&&i(n.span,"system calls have six arguments, counted from 0 to 5");let a=t.value==="SCMP_ACT_NOTIFY"?e.find(({value:n})=>n==="write"):void 0;a&&i(a.span,
"NOTIFY on `write` keeps the runtime itself from starting the container")}function T({value:e,span:t},s,i,a){if(s.includes(e))return;let n=e.toUpperCase(),r=(s[0]??"").replace(/(?<![A-Z])[A-Z]+(?:_PROCESS|_THREAD)?$/,
""),o=s.includes(n)?n:s.includes(r+n)?r+n:O(e,s);a(t,`there is no ${i} \`${e.slice(0,60)}\`${o?`, did you mean \`${o}\`?`:""}`,"broken",W(t,o,o===n||o===r+n))}var W=(e,t,s)=>t===void 0?void 0:{title:s?
`write \`${t}\``:`write \`${t}\`, and check that it is what is meant`,safety:s?"safe":"unsafe",edits:[{span:e,text:JSON.stringify(t)}]},te=(e,t)=>t?{title:e,safety:"safe",edits:t}:void 0;function je({
architectures:e,archMap:t}){let s=(t?.value??[]).flatMap(({architecture:i,subArchitectures:a})=>[i,...a]);return(e?.value??[]).every(({value:i})=>s.some(a=>a.value===i))}var qe={i386:"x86",i686:"x86",
aarch64:"arm64",armhf:"arm",armv7:"arm",x86_64:"amd64"};function se({value:e,span:t},s,i,a){let n=te(`remove \`${e.slice(0,60)}\``,a?.remove([t])),r=y(e);if(r)r.refused?i(t,`runc does not know \`${e}\`\
, though the specification does, and refuses the profile`,"loose",n):s==="podman"&&(e==="SCMP_ARCH_RISCV64"||e==="SCMP_ARCH_LOONGARCH64")&&i(t,`Podman does not know \`${e}\` and refuses the profile`,"\
loose",n);else{let o=e.toLowerCase().replace(/^scmp_arch_/,""),c=N.find(({go:l,machine:d})=>l===(v(qe,o)??o)||d===o)?.token,_=c??O(e,N.map(({token:l})=>l));i(t,e==="SCMP_ARCH_NATIVE"?"the host's own a\
rchitecture is covered without being named, and runc does not know `SCMP_ARCH_NATIVE`":`there is no architecture \`${e.slice(0,60)}\`${_?`, did you mean \`${_}\`?`:""}`,"broken",e==="SCMP_ARCH_NATIVE"?
n:W(t,_,c!==void 0))}}function De({value:e,span:t},s){e>0xffffffffn?s(t,"an error number has 32 bits at most"):(e&0xffffn)>We&&s(t,`the kernel has no error ${e}: 4095 is the largest, and the container\
 does not start`)}function Fe({value:e,span:t},s){if(v(L,e)!==void 0||/^\d{1,10}$/.test(e)&&Number(e)<2**32)return;let i=O(e,Object.keys(L));s(t,`there is no error \`${e.slice(0,40)}\`${i?`, did you m\
ean \`${i}\`?`:""}`,"broken",W(t,i,i===e.toUpperCase()))}var Qe=({file:e,start:t})=>({file:e,start:t,end:t+1}),ie=new Map;function M(e){let t=ie.get(e);if(t)return t;let{root:s}=X(new Q("default.json",
e==="podman"?Se():Pe())),i=s&&z(s,e==="podman"?e:"docker").profile;return ie.set(e,i),i}var b=[6,12],E=new Set([...re].map(e=>`CAP_${e}`)),Xe=128*1024;function H(e,t){let{root:s,faults:i,whole:a}=X(e),
n=s&&Je(s),r=n??(Ke(e.text)?Ce:void 0),o,c=()=>(e.text.length<=Xe&&(o??=s&&new Me(e,s)),o),_=s&&!r?z(s,t,c()):{profile:void 0,faults:[],odd:[]},{profile:l}=_,d=new Map,u=l&&a&&!_.faults.some(({kind:m})=>m===
"broken")?l:void 0,p=t==="podman"?t:"docker",h;return{dialect:"seccomp",source:e,target:t,root:s,faults:r?[]:[...i,..._.faults,...l?He(l,t,c()):[]],suppressions:s?Ue(s,e):[],profile:l,odd:_.odd,...r?{
skipped:r}:{},...n?{isBare:!0}:{},filter(m=E,f=l&&$(l)){if(!u||!f)return;let g=`${f.token} ${[...m].sort().join(" ")}`;return d.has(g)||d.set(g,x(u,{target:t,architecture:f,caps:m,kernel:b})),d.get(g)},
engineFilter(m=E,f=$(l??M(t))){let g=`engine ${f.token} ${[...m].sort().join(" ")}`,k=d.get(g)??x(M(t),{target:p,architecture:f,caps:m,kernel:b});return d.set(g,k),k},filtersOn(m,f){let g={target:t,architecture:m,
caps:E,kernel:b},k=u&&x(u,g,f);return{engine:x(M(t),{...g,target:p},f),...k?{own:k}:{}}},calls:Re,hosts:l?ae(l):[],hostsOf:m=>l?Be(m,ae(l),t):[],engineRules(){return h??=["docker","podman"].flatMap(m=>M(
m).rules??[]),h},engineLost(){let m=$(l??M(t));return["docker","podman"].flatMap(f=>x(M(f),{target:f,architecture:m,caps:E,kernel:b})?.lost??[])},machines:m=>m.flatMap(f=>y(f)?.machine??[]),editor:c,after:m=>H(
new Q(e.path,fe(e.text,m)),t)}}function $({architectures:e,archMap:t}){let s=[...e?.value??[],...t?.value.map(n=>n.architecture)??[]].flatMap(({value:n})=>y(n)??[]),i=y("SCMP_ARCH_X86_64"),a=[...s,...s.
some(({token:n})=>n==="SCMP_ARCH_X86"||n==="SCMP_ARCH_X32")?[i]:[]];return a.length===0||a.includes(i)?i:a.find(({bits:n})=>n===64)??a[0]}function ae(e){let t=[...e.architectures?.value??[],...e.archMap?.
value.map(s=>s.architecture)??[]].flatMap(({value:s})=>y(s)??[]).filter(({bits:s,refused:i})=>s===64&&!i);return[...new Set([$(e),...t])]}function Be({includes:e,excludes:t},s,i){if(i==="oci")return s;
let a=(n,{go:r})=>n?.arches.some(({value:o})=>o===r)===!0;return(e?.arches.length?N.filter(n=>a(e,n)):s).filter(n=>!a(t,n))}function Je(e){if(e.kind!=="object")return;let t=new Set(e.members.map(({key:s})=>s));
if(t.has("ociVersion"))return"it is an OCI runtime configuration, not a profile";if(t.has("$schema")&&(t.has("properties")||t.has("definitions")))return"it is a JSON schema"}var Ke=e=>F(e)&&(F(e.replace(
/"(?:\\.|[^"\\\n])*"?/g,'""'))||/:\s*(?:\[\s*)?"(?:\{\{|\{%|<%|@\w+@"|%%\w+%%")/.test(e));function Ue(e,t){if(!he(t.text))return[];let s=[],i=[e];for(let a=i.pop();a;a=i.pop()){if(a.kind==="array")for(let n of a.
items)i.push(n);if(a.kind==="object")for(let{key:n,value:r}of a.members){if(i.push(r),r.kind!=="string"||!/comment/i.test(n))continue;let{file:o,start:c,end:_}=r.span,{span:l}=a,d=ge({file:o,start:c+1,
end:_-1},t,{line:l,block:()=>l,peers:[]});d&&s.push(d)}}return s}var Ge={read:(e,{target:t})=>H(e,t),givenTo:Ze,anchors:({root:e})=>ne(e),show:async(e,{target:t},s)=>(await Promise.resolve().then(()=>require("./show.js"))).
showSeccomp(H(e,t),s)},Ve=/^(?:unconfined|builtin|runtime\/default|default)$/;function Ze(e,t){let s=pe(e.host,"seccomp");if(!(!s||s.option.fault||Ve.test(s.option.value)||/^[/~]/.test(s.option.value)))
return{names:Ae(t,s.option.value),at:s.at}}module.exports={reader:Ge};
