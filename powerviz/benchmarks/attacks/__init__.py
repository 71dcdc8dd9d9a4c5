"""Attacks on one's own server: with them an operator sees what it stands before strangers do.

Each is one thing that a visitor nobody knows can do to a public page, in bounds of count and time; it
stops by itself. They go to addresses of this machine alone (127.0.0.0/8) and refuse any other. Run
them with `python -m powerviz.benchmarks.load --attack NAME`, which starts the server, lets honest visitors
use it meanwhile, and says what those felt.
"""
