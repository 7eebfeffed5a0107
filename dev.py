"""Sets Bosæt up, runs it, checks it and packs it, with nothing but Python to begin with.

python3 dev.py run [FILE ...]        open Bosæt; on a first run with the sample project
python3 dev.py test [--fast]         every check there is; --fast leaves the slow tests out
python3 dev.py messages              bring the texts and their translations up to date
python3 dev.py screenshots [FOLDER]  every page as a picture, da and en, light and dark
python3 dev.py bundle                a folder that runs without Python, tried out
python3 dev.py lock                  the newest versions that fit, written down with their hashes
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python shall say so, not stumble further down
    sys.exit("Bosæt needs Python 3.11 or newer.")

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from devtools.data_folder import data_folder
from devtools.system_packages import missing_packages

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

RUNTIME = ("requirements.txt",)
EVERYTHING = ("requirements.txt", "requirements-dev.txt")
BOOTSTRAP = "requirements-uv.txt"

# As many tests at once as there are cores, though no more than memory is sure to hold windows for.
AT_ONCE = ("-n", "auto", "--maxprocesses", "8", "--dist", "worksteal")
CATALOGUES = ROOT / "resources" / "locale"
TEMPLATE = CATALOGUES / "bosaet.pot"


def prepare_system() -> None:
    """Install what pip cannot bring, on Debian as root; elsewhere name it in one sentence."""
    needed, wanted = missing_packages(for_venv=not PYTHON.exists())
    if not needed and not wanted:
        return
    packages = sorted(needed + wanted)
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Installing", *packages, file=sys.stderr, flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        apt = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
        call(*apt, "update", env=environment)
        call(*apt, "install", "-y", "--no-install-recommends", *packages, env=environment)
        return
    sentence = (
        "Bosæt needs system packages that are missing here. Have an administrator run once: "
        f"apt-get install {' '.join(packages)}"
    )
    if needed:
        sys.exit(sentence)
    print(sentence, file=sys.stderr)


def call(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command in the checkout; when it fails, leave with its exit code."""
    code = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
    if code:
        sys.exit(code)


def uv(*arguments: str | Path) -> None:
    """Run the pinned uv; a mirror that pip is told to use by PIP_INDEX_URL serves uv too."""
    environment = dict(os.environ)
    if mirror := environment.get("PIP_INDEX_URL"):
        environment.setdefault("UV_DEFAULT_INDEX", mirror)
    call(PYTHON, "-m", "uv", "--quiet", *arguments, env=environment)


def make_venv() -> None:
    """Make `.venv` with the pinned uv in it, afresh when its Python has gone."""
    works = (
        PYTHON.exists() and not subprocess.run((PYTHON, "-c", "import pip"), check=False).returncode
    )
    if not works:
        call(sys.executable, "-m", "venv", "--clear", VENV)
    pip = (PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check")
    call(*pip, "install", "--require-hashes", "--requirement", BOOTSTRAP)


def fingerprint(locks: Sequence[str]) -> str:
    """Return what tells one set-up from another: the locks, the project, Python and the place."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for name in (BOOTSTRAP, *locks, "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def set_up(locks: Sequence[str]) -> None:
    """Bring `.venv` to what the locks say; when it is there already, only look at a stamp."""
    stamp, wanted = VENV / f".{locks[-1]}.stamp", fingerprint(locks)
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    print("Setting up ...", file=sys.stderr, flush=True)
    prepare_system()
    make_venv()
    requirements = [part for name in locks for part in ("--requirement", name)]
    install = ("pip", "install", "--python", PYTHON)
    uv(*install, "--require-hashes", "--compile-bytecode", *requirements)
    uv(*install, "--no-deps", "--no-build-isolation", "--editable", ".")
    stamp.write_text(wanted)


def bosaet(*arguments: str | Path) -> tuple[str | Path, ...]:
    """Return the command line that starts Bosæt in `.venv`."""
    return (PYTHON, "-m", "bosaet_desktop", *arguments)


def first_sample() -> list[str]:
    """Return the sample project made on a first run; afterwards nothing, for the start page.

    Where the sample cannot be made, the next run is the first again.
    """
    folder = data_folder(PYTHON) / "samples"
    if folder.exists():
        return []
    folder.mkdir(parents=True)
    sample = folder / "Ringkøbing-Skjern.bosaet"
    made = subprocess.run(bosaet("new", sample, "--sample", "rksk"), check=False)
    if made.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        return []
    return [str(sample)]


def run(arguments: Sequence[str]) -> None:
    """Open Bosæt with the arguments as given, from the folder the caller stands in."""
    set_up(RUNTIME)
    command = bosaet(*(arguments or first_sample()))
    if os.name == "nt":
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(PYTHON, command)


def checks(fast: bool) -> dict[str, tuple[str, ...]]:
    """Return every check by name: what follows `python` on its command line."""
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    return {
        "ruff": ("-m", "ruff", "check"),
        "format": ("-m", "ruff", "format", "--check"),
        "mypy": ("-m", "mypy"),
        "layers": ("-c", lint),
        "deptry": ("-m", "deptry", "."),
        "pytest": ("-m", "pytest", *AT_ONCE, *(("-m", "not slow") if fast else ())),
    }


def without_screen() -> dict[str, str]:
    """Return the environment in which Qt draws without a screen."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test(arguments: Sequence[str]) -> None:
    """Run every check to its end, whatever the ones before it said, and sum up."""
    set_up(EVERYTHING)
    summary, failed = [], False
    for name, check in checks("--fast" in arguments).items():
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        code = subprocess.run(
            (PYTHON, *check), cwd=ROOT, env=without_screen(), check=False
        ).returncode
        failed = failed or code != 0
        verdict = "FAILED" if code else "ok"
        summary.append(f"{name:8}{verdict:8}{time.monotonic() - began:6.1f} s")
    print("", *summary, sep="\n")
    sys.exit(failed)


def steady(catalogue: Path) -> None:
    """Take out of a catalogue what would change it without a reason, or says nothing."""
    text = catalogue.read_text(encoding="utf-8")
    text = re.sub(
        r'^("PO\w*-\w+-Date: ).*\\n"$', r'\g<1>2026-01-01 00:00+0000\\n"', text, flags=re.MULTILINE
    )
    text = re.sub(
        r'^"(Generated-By|Last-Translator|Report-Msgid-Bugs-To): .*\n', "", text, flags=re.MULTILINE
    )
    catalogue.write_text(text, encoding="utf-8", newline="\n")


def messages(_arguments: Sequence[str]) -> None:
    """Collect the texts of the program, bring every catalogue up to them, and compile."""
    set_up(EVERYTHING)
    pybabel = (PYTHON, "-m", "babel.messages.frontend", "--quiet")
    extract = ("extract", "--mapping", "babel.cfg", "--no-location", "--sort-output")
    names = ("--project", "Bosæt", "--copyright-holder", "The Bosæt authors")
    call(*pybabel, *extract, *names, "--width", "100", "--output", TEMPLATE, "bosaet_desktop")
    steady(TEMPLATE)
    update = ("update", "--domain", "bosaet", "--no-fuzzy-matching", "--ignore-obsolete")
    call(*pybabel, *update, "--width", "100", "-i", TEMPLATE, "-d", CATALOGUES)
    for catalogue in CATALOGUES.glob("*/LC_MESSAGES/bosaet.po"):
        steady(catalogue)
    # Babel takes the sign in "% of start" for a placeholder and complains; ours are {named}, and
    # tests/test_catalogues.py holds them to each other.
    compile_all = ("compile", "--domain", "bosaet", "--directory", CATALOGUES)
    subprocess.run((*pybabel, *compile_all), cwd=ROOT, capture_output=True, check=False)


def picture_jobs(keys: Iterable[str], folder: Path) -> list[tuple[Path, tuple[str, ...]]]:
    """Return each picture to take, and how: the options after its file name."""
    return [
        (folder / f"{key}-{lang}-{theme}.png", (key, lang, theme))
        for key in keys
        for lang in ("da", "en")
        for theme in ("light", "dark")
    ]


def take_picture(samples: Path, target: Path, what: tuple[str, ...]) -> int:
    """Take one picture of the sample in its language; the command works on a copy of its own."""
    key, lang, theme = what
    options = ("--size", "1280x720", "--lang", lang, "--theme", theme)
    command = bosaet("screenshot", samples / f"{lang}.bosaet", key, target, *options)
    return subprocess.run(command, env=without_screen(), check=False).returncode


def screenshots(arguments: Sequence[str]) -> None:
    """Write every page in both languages and both themes, as many at a time as there are cores."""
    target = Path(arguments[0] if arguments else ROOT / "screenshots").resolve()
    set_up(RUNTIME)
    target.mkdir(parents=True, exist_ok=True)
    listing = subprocess.run(bosaet("pages"), capture_output=True, check=True, text=True)
    jobs = picture_jobs(listing.stdout.split(), target)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        samples = Path(folder)
        for lang in ("da", "en"):
            call(*bosaet("new", samples / f"{lang}.bosaet", "--sample", "rksk", "--lang", lang))
        codes = list(pool.map(lambda job: take_picture(samples, *job), jobs))
    print(f"{codes.count(0)} of {len(codes)} pictures in {target}")
    sys.exit(any(codes))


def bundle(_arguments: Sequence[str]) -> None:
    """Build `dist/bosaet-desktop` and have the built program test itself."""
    set_up(EVERYTHING)
    call(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
    program = ROOT / "dist" / "bosaet-desktop" / "bosaet-desktop"
    call(program, "--selftest", env=without_screen())


def compile_lock(target: str, *sources: str) -> None:
    """Write one lock for every platform: versions and hashes, and no addresses."""
    options = ("--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade")
    plain = ("--no-annotate", "--no-emit-index-url", "--no-emit-find-links")
    command = ("--custom-compile-command", "python3 dev.py lock")
    uv("pip", "compile", *options, *plain, *command, *sources, "--output-file", target)
    if "://" in (ROOT / target).read_text(encoding="utf-8"):
        sys.exit(f"{target} names an address; a lock says what, not from where.")


def lock(_arguments: Sequence[str]) -> None:
    """Renew the locks; the one for development shares the versions of the one for running."""
    make_venv()
    compile_lock(BOOTSTRAP, "--group", "bootstrap")
    compile_lock("requirements.txt", "pyproject.toml", "--group", "build")
    compile_lock("requirements-dev.txt", "--group", "dev", "--constraint", "requirements.txt")


COMMANDS: dict[str, Callable[[Sequence[str]], None]] = {
    "run": run,
    "test": test,
    "messages": messages,
    "screenshots": screenshots,
    "bundle": bundle,
    "lock": lock,
}


def main(arguments: Sequence[str]) -> None:
    """Carry out the command named first; without one, say what there is."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__)
        sys.exit(2 if arguments and arguments[0] not in ("-h", "--help") else 0)
    command(arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
