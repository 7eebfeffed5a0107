"""Runs commands as a script would: a process of its own, judged by its code and its output."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NOTHING: Mapping[str, str] = {}
# A language that we lack, so that messages are in English; and no screen.
SPOKEN = {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def bosaet(
    *words: str | Path, folder: Path | None = None, environment: Mapping[str, str] = NOTHING
) -> subprocess.CompletedProcess[str]:
    """Run one command line in `folder`."""
    return subprocess.run(
        [sys.executable, "-m", "bosaet_desktop", *map(str, words)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **SPOKEN, **environment},
        check=False,
    )


def done(*words: str | Path) -> str:
    """Run a command line that must succeed in silence on stderr; return its output."""
    ran = bosaet(*words)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr
    return ran.stdout


def refused(
    *words: str | Path, folder: Path | None = None, environment: Mapping[str, str] = NOTHING
) -> str:
    """Run a command line that must be refused in one line; return that line."""
    ran = bosaet(*words, folder=folder, environment=environment)
    assert ran.returncode == 3, ran.stderr
    assert ran.stdout == ""
    [line] = ran.stderr.splitlines()
    return line
