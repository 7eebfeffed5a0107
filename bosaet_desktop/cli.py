"""The command line: the window, or making, filling, reading and checking projects without one.

Qt is imported by the commands that draw and by no other; the database only by those that open one.
"""

import argparse
import locale
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from bosaet_desktop.core.errors import FileMissing, InvalidInput, UserError
from bosaet_desktop.core.i18n import DEFAULT_LANGUAGE, LANGUAGES, N_, _, set_language

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.ranking import Scale

OK, MENDABLE, INTERRUPTED = 0, 3, 130
SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")
SCALE = re.compile(r"(\d{1,2})-(\d{1,2})")
THEMES = ("light", "dark", "contrast")

Asked: TypeAlias = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Command:
    """A word of the command line: what it is for (a msgid), its arguments, and what it does."""

    name: str
    purpose: str
    arrange: Callable[[argparse.ArgumentParser], None]
    deed: Callable[[Asked], int | None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; return its exit code (design.md section 7).

    0 is done, 2 a wrong call (raised by argparse as SystemExit), 3 something the user can mend,
    said in one line on stderr.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _make_output_safe()
    set_language(_spoken(words))
    try:
        asked = _parser().parse_args(words if _names_command(words) else ["window", *words])
        code: int | None = asked.deed(asked)
        sys.stdout.flush()
    except UserError as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(_trouble(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    return code or OK


def _make_output_safe() -> None:
    """Have a console that lacks a letter show another sign instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _spoken(words: Sequence[str]) -> str:
    """Return the language of messages: that of `--lang`, else the system's if it is Danish."""
    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    finder.add_argument("--lang", nargs="?")
    chosen = finder.parse_known_args(words)[0].lang
    if chosen in LANGUAGES:
        return str(chosen)
    named = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    system = next((each for each in named if each), locale.getlocale()[0]) or ""
    return "da" if system.lower().startswith("da") else "en"


def _complain(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return MENDABLE


def _trouble(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return _("The disk or the system stands in the way: {reason}.").format(reason=reason)
    name = Path(os.fsdecode(error.filename)).name
    return _("{name} cannot be read or written: {reason}.").format(name=name, reason=reason)


def _names_command(words: Sequence[str]) -> bool:
    return bool(words) and words[0] in (*(each.name for each in COMMANDS), "-h", "--help")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bosaet-desktop",
        usage="bosaet-desktop [FILE] | COMMAND ...",
        description=_("Leads a village hall from first ideas to a printed action plan."),
        epilog=_("Exit codes: 0 done, 2 wrong call, 3 something you can mend."),
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for each in COMMANDS:
        purpose = _(each.purpose)
        command = commands.add_parser(each.name, help=purpose, description=purpose)
        each.arrange(command)
        command.set_defaults(deed=each.deed)
    return parser


def _arrange_window(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", type=Path, metavar="FILE")
    command.add_argument("--page", default="", metavar="KEY", help=_("the page to open at"))
    command.add_argument("--version", action="version", version=f"Bosæt {_version()}")
    command.add_argument(
        "--selftest", action="store_true", help=_("try the program out without a window")
    )
    command.add_argument(
        "--paint-report",
        action="store_true",
        help=_("print one line of JSON at the first painted window, and leave"),
    )


def _open_window(asked: Asked) -> int:
    if asked.selftest:
        _selftest()
        return OK
    if asked.file is not None and asked.paint_report and not asked.file.is_file():
        raise FileMissing(_("{name} is not there any more.").format(name=asked.file.name))
    from bosaet_desktop.ui.app import run

    return run(asked.file, asked.page, report_paint=asked.paint_report)


def _arrange_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--sample", choices=("rksk",), help=_("begin with the example"))
    command.add_argument("--title", help=_("the project's title; the file's name by default"))
    _add_language(command, _("the language of the project's papers and texts"))
    command.add_argument(
        "--scale", metavar="1-5", help=_("the points to give, from lowest to highest")
    )


def _new(asked: Asked) -> None:
    language = asked.lang or DEFAULT_LANGUAGE
    if asked.sample:
        if asked.scale or asked.title is not None:
            raise InvalidInput(_("The example comes with its own title and scale."))
        from bosaet_desktop.core.exchange.sample import create_sample

        create_sample(asked.file, asked.sample, language).close()
        return
    from bosaet_desktop.core.commands.project import create_project
    from bosaet_desktop.core.rows.project import NewProject

    title = asked.file.stem if asked.title is None else asked.title
    create_project(asked.file, NewProject(title, language=language), _scale(asked.scale)).close()


def _scale(text: str | None) -> "Scale":
    from bosaet_desktop.core.rows.ranking import DEFAULT_SCALE, SCALE_LIMIT, Scale

    if text is None:
        return DEFAULT_SCALE
    found = SCALE.fullmatch(text)
    if found is not None:
        scale = Scale(int(found[1]), int(found[2]))
        if scale.is_allowed:
            return scale
    raise InvalidInput(
        _("A scale starts at 0 or 1 and ends at {limit} at most.").format(limit=SCALE_LIMIT)
    )


def _arrange_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    _add_language(command, _("the language of the answer"))


def _check(asked: Asked) -> None:
    from bosaet_desktop.core.project import open_project

    open_project(asked.file, read_only=True).close()
    print(_("{name} is sound.").format(name=asked.file.name))


def _arrange_pages(command: argparse.ArgumentParser) -> None:
    """The list of pages has nothing to choose."""


def _list_pages(_asked: Asked) -> None:
    from bosaet_desktop.ui.pages import PAGES

    print(*(page.key for page in PAGES), sep="\n")


def _arrange_screenshot(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("page", metavar="PAGE", help=_("one of the keys that “pages” lists"))
    command.add_argument("target", type=Path, metavar="TARGET.png")
    command.add_argument("--size", type=_size, default=(1366, 768), metavar="1366x768")
    _add_language(command, _("the language of the window"))
    command.add_argument("--theme", choices=THEMES, default="light")
    command.add_argument("--text-size", type=int, default=100, metavar="100")
    command.add_argument("--audience", action="store_true", help=_("what the hall sees"))
    command.add_argument("--state", default="", metavar="NAME", help=_("a state the page names"))


def _size(text: str) -> tuple[int, int]:
    found = SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r}: 1366x768")
    return int(found[1]), int(found[2])


def _take_screenshot(asked: Asked) -> None:
    if asked.target.suffix.lower() != ".png":
        raise InvalidInput(_("A picture is written as .png."))
    from bosaet_desktop.ui.app import screenshot
    from bosaet_desktop.ui.screenshot import Shot

    shot = Shot(
        asked.page,
        size=asked.size,
        language=asked.lang or DEFAULT_LANGUAGE,
        theme=asked.theme,
        text_size=asked.text_size,
        audience=asked.audience,
        state=asked.state,
    )
    screenshot(asked.file, asked.target, shot)


def _selftest() -> None:
    print("ok")


def _add_language(command: argparse.ArgumentParser, told: str) -> None:
    command.add_argument("--lang", choices=LANGUAGES, help=told)


def _version() -> str:
    return metadata.version("bosaet-desktop")


COMMANDS = (
    Command("window", N_("open the window; also without this word"), _arrange_window, _open_window),
    Command("new", N_("make a project"), _arrange_new, _new),
    Command("check", N_("say whether a project file is sound"), _arrange_check, _check),
    Command("screenshot", N_("save a picture of a page"), _arrange_screenshot, _take_screenshot),
    Command("pages", N_("list the keys of the pages"), _arrange_pages, _list_pages),
)
