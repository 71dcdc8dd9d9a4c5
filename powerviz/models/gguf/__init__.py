"""The engine of GGUF files: llama.cpp in this process, through the C interface that llama-cpp-python has."""
