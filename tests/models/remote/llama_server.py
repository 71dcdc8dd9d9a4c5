"""llama.cpp's real server, with the bundled model, in a process of its own.

`python -m tests.models.remote.llama_server FILE` serves a GGUF file, and writes its address on its first line.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SLOTS = 4


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of the bundled model, written as a GGUF file into the folder."""
    # Not for the process that serves, which needs nothing of it.
    from powerviz.paths import POCKET
    from powerviz.pocket.gguf_file import write_gguf

    file = folder / "pocket.gguf"
    write_gguf(POCKET, file)
    command = [sys.executable, "-m", "tests.models.remote.llama_server", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            assert address.startswith("http://127.0.0.1:"), "llama.cpp's server did not start"
            yield address
        finally:
            process.kill()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def serve(file: str) -> None:
    """Serve until killed."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = file
    params.n_ctx, params.n_parallel = 1024 * SLOTS, SLOTS
    params.port, params.verbosity, params.warmup = free_port(), 0, False
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    # Exact to float32, so that its numbers can be held against transformers'.
    params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    flash = xllamacpp.llama_flash_attn_type
    params.flash_attn_type = flash.LLAMA_FLASH_ATTN_TYPE_DISABLED
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    while True:
        time.sleep(60)


if __name__ == "__main__":
    serve(sys.argv[1])
