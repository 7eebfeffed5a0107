"""Starts Bosæt by `python -m bosaet_desktop`."""

from bosaet_desktop.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
