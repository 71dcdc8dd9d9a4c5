"""A trial load of a GGUF file in a process of its own, which may die of it: run as a script, by its path.

Knows llama.cpp alone, so that it starts fast. With `pass` behind the file, a few tokens are read by the weights, which
are mapped, and take no memory of their own: numbers of a header may be such that a pass ends the process. Without it
weights are not read. Prints what llama.cpp says against the file, and ends with 1, or with a crash.
"""

import ctypes
import os
import sys

import llama_cpp.llama_cpp as llama

CELLS = 512
ERROR = 4
PASS = "pass"


def main(file: str, *more: str) -> int:
    said: list[str] = []

    def hear(level: int, text: bytes, _: object) -> None:
        if level == ERROR:
            said.append(text.decode("utf-8", errors="replace").strip())

    listener = llama.llama_log_callback(hear)
    llama.llama_log_set(listener, ctypes.c_void_p(0))
    llama.llama_backend_init()
    settings = llama.llama_model_default_params()
    settings.n_gpu_layers = 0
    computes = PASS in more
    settings.no_alloc = not computes
    settings.use_extra_bufts = False  # They would be copies of the weights.
    settings.load_mode = llama.LLAMA_LOAD_MODE_MMAP if computes else llama.LLAMA_LOAD_MODE_NONE
    model = llama.llama_model_load_from_file(os.fsencode(file), settings)
    if model:
        wanted = llama.llama_context_default_params()
        wanted.n_ctx = wanted.n_batch = wanted.n_ubatch = CELLS
        context = llama.llama_init_from_model(model, wanted)
        if context:
            read_back(llama.llama_model_get_vocab(model))
            if computes and llama.llama_model_has_decoder(model):
                read_tokens(context)
            return 0
    print("\n".join(said))
    return 1


def read_tokens(context: object) -> None:
    """Let it compute two tokens side by side, and one behind them."""
    for count in (2, 1):
        tokens = (llama.llama_token * count)()
        llama.llama_decode(context, llama.llama_batch_get_one(tokens, count))


def read_back(vocabulary: object) -> None:
    """Split a text into tokens, and ask for the text of every token."""
    text = "PowerViz: a = 1, è ✓\n".encode()
    tokens = (llama.llama_token * 256)()
    llama.llama_tokenize(vocabulary, text, len(text), tokens, 256, False, True)
    piece = ctypes.create_string_buffer(4096)
    for token in range(llama.llama_vocab_n_tokens(vocabulary)):
        llama.llama_token_to_piece(vocabulary, token, piece, 4096, 0, True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
