"""A process's own small world: namespaces, a file system with nothing in it, and limits.

Knows Linux. As root, namespaces need no further one for users, and the process becomes a user
without rights; anybody else gets a user namespace. Mounts and namespaces are made by system calls
rather than by tools, so that nothing has to be installed.
(namespaces(7), pivot_root(2), capabilities(7), getrlimit(2).)
"""

import ctypes
import os
import resource
import signal
import sys
import sysconfig
from pathlib import Path

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = (
    1, 2, 4, 32, 4096, 16384, 1 << 18,
)  # fmt: skip
MNT_DETACH = 2
PR_SET_PDEATHSIG, PR_CAPBSET_DROP = 1, 24
CAPABILITY_VERSION_3 = 0x20080522
NOBODY = 65534

# Python's own libraries, and the shared ones that they load.
LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")
# Nothing a unit test of a function needs comes near these.
DISK = 16 << 20
FILES_ON_DISK = 256
OPEN_FILES = 32
PROCESSES = 1
# Where the new file system is put together: always there, and no library lies below it.
BUILDING_SITE = "/proc"
STARTED_AS_ROOT = os.getuid() == 0

_libc = ctypes.CDLL(None, use_errno=True)


def die_with_parent() -> None:
    """Be killed when the thread that started this process ends, however it does."""
    _call("prctl", PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def enter_namespaces() -> None:
    """Go on as the first process of a world without network, other processes, or their files.

    The process that called waits for it and, when asked to terminate, kills it before: so it is
    always reaped by its parent. Raises `OSError` where the kernel does not let it.
    """
    user, group = os.getuid(), os.getgid()
    apart = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS
    _call("unshare", apart if user == 0 else apart | CLONE_NEWUSER)
    if user != 0:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    child = os.fork()
    if child:
        signal.signal(signal.SIGTERM, lambda *_: os.kill(child, signal.SIGKILL))
        os._exit(1 if os.waitpid(child, 0)[1] else 0)
    die_with_parent()
    _enter_empty_file_system()


def give_up_rights() -> None:
    """Root becomes a user without rights; capabilities of a user namespace are dropped."""
    if STARTED_AS_ROOT:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        die_with_parent()  # Changing the user had undone it.
    capability = 0
    while _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0:
        capability += 1
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())


def limit_resources(cpu_seconds: int, memory: int) -> None:
    """Limits of this process, which nothing it does can raise; `memory` in bytes."""
    for limit, most in (
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, DISK),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, PROCESSES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (most, most))


def _enter_empty_file_system() -> None:
    """Enter a file system of Python's libraries, read-only, and an empty, small /tmp, which is where we are then."""
    _mount(None, "/", None, MS_REC | MS_PRIVATE)
    root = BUILDING_SITE
    _mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, f"size=1m,nr_inodes={FILES_ON_DISK}")
    for folder in sorted(_libraries()):
        inside = Path(root + folder)
        if Path(folder).is_symlink() and not inside.exists():
            inside.parent.mkdir(parents=True, exist_ok=True)
            inside.symlink_to(os.readlink(folder))
        elif not Path(folder).is_symlink() and not inside.exists():
            inside.mkdir(parents=True)
            _mount(folder, str(inside), None, MS_BIND)
            _mount(None, str(inside), None, MS_REMOUNT | MS_BIND | _kept_flags(folder))
    work = Path(root + "/tmp")
    work.mkdir(exist_ok=True)
    _mount(
        "tmpfs", str(work), "tmpfs", MS_NOSUID | MS_NODEV,
        f"size={DISK},nr_inodes={FILES_ON_DISK},mode=1777",
    )  # fmt: skip
    os.chdir(root)
    _call("pivot_root", b".", b".")
    _call("umount2", b".", MNT_DETACH)
    os.chdir("/")
    _mount(None, "/", None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir("/tmp")


def _libraries() -> set[str]:
    python = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    folders = {os.path.realpath(folder) for folder in python}
    if not sys.base_prefix.startswith("/usr"):  # Python's own shared library lies there.
        folders.add(os.path.realpath(os.path.join(sys.base_prefix, "lib")))
    return folders | {folder for folder in LIBRARIES if os.path.isdir(folder)}


def _kept_flags(folder: str) -> int:
    """Read-only, and what the folder's file system is mounted with, which must not be loosened."""
    flags = os.statvfs(folder).f_flag
    kept = {os.ST_NOEXEC: 8, os.ST_NOATIME: 1024, os.ST_NODIRATIME: 2048, os.ST_RELATIME: 1 << 21}
    return (
        MS_RDONLY
        | MS_NOSUID
        | MS_NODEV
        | sum(mount for stat, mount in kept.items() if flags & stat)
    )


def _mount(
    source: str | None, target: str, kind: str | None, flags: int, options: str | None = None
) -> None:
    texts = [None if text is None else text.encode() for text in (source, target, kind, options)]
    _call("mount", texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3])


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
