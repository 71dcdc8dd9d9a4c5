"""`python -m powerviz`: see `powerviz.cli`."""

import sys

if __name__ == "__main__":
    try:
        # torch alone takes seconds to import: Ctrl-C in that time deserves no traceback either.
        from powerviz.cli import main
    except KeyboardInterrupt:
        sys.exit(130)
    main()
