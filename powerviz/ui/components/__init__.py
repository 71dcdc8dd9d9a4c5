"""The parts of the page: each a Python file with its markup, and a script of the same name."""
