"""The system calls that a confined process may make: seccomp, with a list of the allowed ones.

Knows Linux on x86-64 and 64-bit ARM. Whatever is not listed fails with EPERM, so there are no
sockets, no new processes or threads, no signals to others, no shared memory, no namespaces, no
keyrings. The filter cannot be removed, and it is the same for every language the code may call
into. (Documentation/userspace-api/seccomp_filter.rst of the Linux kernel.)
"""

import ctypes
import errno
import platform
import struct

# Memory, time, own signals, files already open, and the end.
ALWAYS = {
    "x86_64": {
        "read": 0, "write": 1, "close": 3, "fstat": 5, "lseek": 8, "mmap": 9, "mprotect": 10,
        "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15,
        "writev": 20, "sched_yield": 24, "mremap": 25, "madvise": 28, "nanosleep": 35,
        "getpid": 39, "exit": 60, "gettimeofday": 96, "times": 100, "sigaltstack": 131,
        "gettid": 186, "time": 201, "futex": 202, "restart_syscall": 219, "clock_gettime": 228,
        "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231, "getrandom": 318,
    },
    "aarch64": {
        "read": 63, "write": 64, "close": 57, "fstat": 80, "lseek": 62, "mmap": 222,
        "mprotect": 226, "munmap": 215, "brk": 214, "rt_sigaction": 134, "rt_sigprocmask": 135,
        "rt_sigreturn": 139, "writev": 66, "sched_yield": 124, "mremap": 216, "madvise": 233,
        "nanosleep": 101, "getpid": 172, "exit": 93, "gettimeofday": 169, "times": 153,
        "sigaltstack": 132, "gettid": 178, "futex": 98, "restart_syscall": 128,
        "clock_gettime": 113, "clock_getres": 114, "clock_nanosleep": 115, "exit_group": 94,
        "getrandom": 278,
    },
}  # fmt: skip
# Files by name: only where all names lead into a file system of the process's own.
FILES = {
    "x86_64": {
        "open": 2, "stat": 4, "lstat": 6, "pread64": 17, "pwrite64": 18, "readv": 19,
        "access": 21, "dup": 32, "dup2": 33, "fcntl": 72, "truncate": 76, "ftruncate": 77,
        "getcwd": 79, "chdir": 80, "rename": 82, "mkdir": 83, "rmdir": 84, "unlink": 87,
        "readlink": 89, "umask": 95, "getdents64": 217, "openat": 257, "mkdirat": 258,
        "newfstatat": 262, "unlinkat": 263, "renameat": 264, "readlinkat": 267,
        "faccessat": 269, "dup3": 292, "renameat2": 316, "statx": 332, "faccessat2": 439,
    },
    "aarch64": {
        "pread64": 67, "pwrite64": 68, "readv": 65, "dup": 23, "dup3": 24, "fcntl": 25,
        "truncate": 45, "ftruncate": 46, "getcwd": 17, "chdir": 49, "mkdirat": 34,
        "unlinkat": 35, "renameat": 38, "renameat2": 276, "readlinkat": 78, "umask": 166,
        "getdents64": 61, "openat": 56, "newfstatat": 79, "faccessat": 48, "faccessat2": 439,
        "statx": 291,
    },
}  # fmt: skip
AUDIT_ARCHITECTURE = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
LOAD_WORD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER_AT, ARCHITECTURE_AT = 0, 4
ALLOW, FAIL, KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p)]


def restrict_system_calls(files: bool) -> None:
    """From now on only listed calls; with `files`, those on files by name, too.

    Raises `OSError` if the kernel refuses, or knows no such filter; nothing is restricted then.
    """
    machine = platform.machine()
    if machine not in AUDIT_ARCHITECTURE:
        raise OSError(errno.ENOSYS, f"no list of system calls for {machine}")
    allowed = set(ALWAYS[machine].values())
    if files:
        allowed |= set(FILES[machine].values())
    code = _filter(AUDIT_ARCHITECTURE[machine], sorted(allowed))
    instructions = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(instructions))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    zero = ctypes.c_ulong(0)
    if prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), zero, zero, zero):
        raise OSError(ctypes.get_errno(), "privileges could not be given up")
    if prctl(PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), ctypes.byref(program)):
        raise OSError(ctypes.get_errno(), "system calls could not be restricted")


def _filter(architecture: int, allowed: list[int]) -> bytes:
    """The filter for the kernel, `struct sock_filter[]`: code, jump if true, if false, operand.

    Calls by another architecture's numbers end the process: its numbers mean something else.
    """
    program = [
        (LOAD_WORD, 0, 0, ARCHITECTURE_AT),
        (JUMP_IF_EQUAL, 1, 0, architecture),
        (RETURN, 0, 0, KILL),
        (LOAD_WORD, 0, 0, NUMBER_AT),
    ]
    for place, number in enumerate(allowed):
        program.append((JUMP_IF_EQUAL, len(allowed) - place, 0, number))
    program += [(RETURN, 0, 0, FAIL), (RETURN, 0, 0, ALLOW)]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
