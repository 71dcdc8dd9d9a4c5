"""`python -m powerviz`: see `powerviz.cli`."""

from powerviz.cli import main

if __name__ == "__main__":
    main()
