"""The program inside the confinement of untrusted code: `code_execution` starts it as a process.

It imports the standard library and itself, never the rest of PowerViz, so that it starts fast and
finds what it needs where nothing else can be reached.
"""
