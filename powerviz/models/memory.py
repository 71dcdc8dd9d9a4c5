"""How much memory a model needs, and how much there is.

Knows bytes, devices and what Linux says of its memory; nothing of files or architectures.
"""

from pathlib import Path

import torch

from powerviz.messages import Message, say

BYTES = {"bfloat16": 2, "float16": 2, "float32": 4, "float64": 8}
HEADROOM = 1.2
"""Beside its weights, a running model needs keys and values and what it computes in between."""
CGROUP = Path("/sys/fs/cgroup")
MEMINFO = Path("/proc/meminfo")


def need(weights: int) -> int:
    """Bytes it takes to run a model with so many bytes of weights."""
    return int(weights * HEADROOM)


def gigabytes(count: int) -> Message:
    """Bytes as people say them: 15.2 GB, 980 MB."""
    if count < 1e9:
        return say("megabytes", n=max(1, round(count / 1e6)) if count else 0)
    return say("gigabytes", n=round(count / 1e9, 1))


def free_memory(device: torch.device) -> int | None:
    """Bytes that a model could still take there; None where nobody can tell."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        # What torch has set aside and does not use is as good as free.
        index = device.index if device.index is not None else torch.cuda.current_device()
        return int(free + torch.cuda.memory_reserved(index) - torch.cuda.memory_allocated(index))
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory() - torch.mps.current_allocated_memory())
    if device.type == "cpu":
        known = [limit for limit in (_of_the_machine(), _of_the_container()) if limit is not None]
        return min(known, default=None)
    return None


def _of_the_machine() -> int | None:
    try:
        lines = MEMINFO.read_text().splitlines()
    except OSError:
        return None
    fields = dict(line.split(":", 1) for line in lines if ":" in line)
    kilobytes = fields.get("MemAvailable", "").split()
    return int(kilobytes[0]) * 1024 if kilobytes else None


def _of_the_container() -> int | None:
    """The rest of a memory limit that is set on the process, as in a container (cgroup version 2)."""
    try:
        limit = (CGROUP / "memory.max").read_text().strip()
        used = int((CGROUP / "memory.current").read_text())
        stat = (CGROUP / "memory.stat").read_text().splitlines()
    except (OSError, ValueError):
        return None
    if not limit.isdigit():
        return None
    # Files that were read lie in memory for as long as nobody needs it.
    cached = next((int(line.split()[1]) for line in stat if line.startswith("inactive_file ")), 0)
    return max(0, int(limit) - used + cached)
