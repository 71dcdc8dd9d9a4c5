"""The program of a confined process: first the confinement, then its role, and nothing between.

Knows the order. Whatever of the confinement cannot be had ends the process before any untrusted
code is compiled.
"""

import json
import os
import re
import sys
from typing import BinaryIO

from .isolation import die_with_parent, enter_namespaces, give_up_rights, limit_resources
from .roles import hold_tests, serve_function
from .system_calls import restrict_system_calls

# Modules of the standard library that only compute. Without namespaces no file can be opened later
# on, so those that a program names are imported before.
COMPUTING = {
    "abc", "array", "ast", "base64", "binascii", "bisect", "calendar", "cmath", "collections",
    "contextlib", "copy", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions",
    "functools", "hashlib", "heapq", "inspect", "io", "itertools", "json", "math", "numbers",
    "operator", "os", "pprint", "queue", "random", "re", "secrets", "statistics", "string",
    "struct", "sys", "textwrap", "time", "types", "typing", "unicodedata", "uuid", "warnings",
    "weakref", "zlib",
}  # fmt: skip
COMES_ALONG = {
    "datetime": ("_strptime",),
    "time": ("_strptime",),
    "collections": ("collections.abc",),
}
IMPORT = re.compile(r"^\s*(?:import|from)\s+([\w., \t]+)", re.MULTILINE)


def main() -> None:
    """Arguments: role, level, CPU seconds, bytes of memory; the pipe to read, those to write."""
    role, level, cpu_seconds, memory, *numbers = sys.argv[1:]
    namespaces = level == "namespaces"
    die_with_parent()
    task: dict[str, str] = json.load(sys.stdin)
    sys.stdin.close()
    if site := task.pop("numpy_site", ""):
        _import_numpy(site)
    reading, *writing = map(int, numbers)
    pipes: list[BinaryIO] = [
        os.fdopen(reading, "rb"),
        *(os.fdopen(number, "wb") for number in writing),
    ]
    if namespaces:
        enter_namespaces()
    else:
        _import_computing("".join(task.values()))
    give_up_rights()
    sys.path[:] = [path for path in sys.path if not path.endswith("evaluation")]
    limit_resources(int(cpu_seconds), int(memory))
    restrict_system_calls(files=namespaces)
    if role == "tests":
        hold_tests(task, *pipes)
    else:
        serve_function(task, *pipes)
    os._exit(0)


def _import_numpy(site: str) -> None:
    """All that is public of it: no file can be found later on, and nothing else of that folder can."""
    sys.path.append(site)
    try:
        for module in ("", ".fft", ".linalg", ".ma", ".polynomial", ".random"):
            __import__(f"numpy{module}")
    except ImportError:
        pass  # The program says so where it needs it.
    finally:
        sys.path.remove(site)


def _import_computing(code: str) -> None:
    for line in IMPORT.findall(code):
        for name in re.split(r"[,\s.]+", line):
            if name in COMPUTING:
                for module in (name, *COMES_ALONG.get(name, ())):
                    __import__(module)
