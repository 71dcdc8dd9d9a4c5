"""The command `powerviz`, and `python -m powerviz`: see `powerviz.cli`."""

import sys


def run() -> None:
    """Run the command line and exit."""
    try:
        # torch alone takes seconds to import: Ctrl-C in that time deserves no traceback either.
        from powerviz.cli import main
    except KeyboardInterrupt:
        sys.exit(130)
    main()


if __name__ == "__main__":
    run()
