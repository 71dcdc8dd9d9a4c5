"""HTTP itself, before anything of the page: connections, addresses, bodies, streams.

Knows bytes, headers and clocks; nothing of what is asked for.
"""
