"""A walk at random through every page, key, button, menu and dialog; tells of each fault met.

Run from the root: python -m benchmarks.random_walk --seed 7 --seconds 60 [--project FILE]. It goes
through the whole program, offscreen, on a copy of FILE or on a new sample project, with all that
is written in a temporary folder. Every exception nobody caught and every complaint of Qt is printed
once, with the last acts; the exit code is then 1. The acts of a seed are the same in each run
as far as no clock has a say, so --acts, the number that was told, leads to the same place again;
--aloud prints them as they come.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.i18n import LANGUAGES

SAMPLE = "rksk"
PROJECT, OTHER, DIARY = "Walked.bosaet", "Other.bosaet", "acts.txt"
ACTS_TOLD = 30
# How a walk ends that has told of faults itself; hung or killed it ends with another code.
FAULTY = 3
FILES = {
    "ideas.csv": "Idé;Landsby\nEn bænk ved søen;Vorgod\nSti til skolen;Barde\n",
    "marks.csv": "sheet,initiative,impact,feasibility,desire\n1,Sti,3,4,5\n2,Bænk,,2,9\n",
    "people.csv": "Navn;E-mail;Landsby\nÅse Østergård;aase@example.dk;Vorgod\n",
    "empty.xlsx": "",
    "picture.png": "no picture",
}


def walk(arguments: Sequence[str], project: Path | None, language: str) -> int:
    """Walk in a process and a folder of their own; return 0 if nothing went wrong."""
    with tempfile.TemporaryDirectory(prefix="walk-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        lay_out(folder, project, language)
        walked = subprocess.run(
            [sys.executable, "-m", "benchmarks.walker", folder, language, *arguments],
            cwd=Path(__file__).parents[1],
            env=os.environ | surroundings(folder),
            check=False,
        )
        if walked.returncode not in (0, FAULTY):
            acts = (folder / DIARY).read_text(encoding="utf-8").splitlines()[-ACTS_TOLD:]
            print(f"FAULT: ended with {walked.returncode} after", *acts, sep="\n  ")
    return int(walked.returncode != 0)


def lay_out(folder: Path, project: Path | None, language: str) -> None:
    """Put into `folder` the project to walk through and the files that can be chosen there."""
    if project is None:
        create_sample(folder / PROJECT, SAMPLE, language).close()
    else:
        shutil.copyfile(project, folder / PROJECT)
    shutil.copyfile(folder / PROJECT, folder / OTHER)
    for name, text in {**FILES, DIARY: ""}.items():
        (folder / name).write_text(text, encoding="utf-8")


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment in which everything lies in `folder`, and no order is by chance."""
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(folder))
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    temporary = folder / "temporary"
    temporary.mkdir()
    return {
        **homes,
        **{f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds},
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        "BOSAET_DATA": str(folder / "data"),
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int, help="end after so many, whatever the time")
    parser.add_argument("--seconds", type=float, default=60, help="without --acts (default 60)")
    parser.add_argument("--project", type=Path, metavar="FILE", help="a copy of it is walked")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="da")
    parser.add_argument("--aloud", action="store_true", help="print each act as it comes")
    asked = parser.parse_args()
    length = ["--seconds", asked.seconds] if asked.acts is None else ["--acts", asked.acts]
    words = ["--seed", asked.seed, *length, *(["--aloud"] if asked.aloud else [])]
    return walk([str(word) for word in words], asked.project, asked.language)


if __name__ == "__main__":
    sys.exit(main())
