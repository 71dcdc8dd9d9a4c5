"""Servers as models: vLLM, SGLang and llama.cpp, asked for whole suffixes over HTTP."""
