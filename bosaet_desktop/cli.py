"""The command line: what can be asked of the program, and how it answers (design.md section 7)."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bosaet_desktop import errands
from bosaet_desktop.command_help import argparse_translated, kinds_of_export, kinds_of_import
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import LANGUAGES, N_, _, set_language

OK, MENDABLE, INTERRUPTED = 0, 3, 130
HELP = frozenset({"-h", "--help"})
# "ours" is what the window calls it.
KEPT_SIDES = ("mine", "ours", "theirs")
THEMES = ("light", "dark", "contrast")
TEXT_SIZES = range(100, 201)
_SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")


@dataclass(frozen=True, slots=True)
class Command:
    """A word of the command line: what it is for (a msgid), its arguments, and what it does."""

    name: str
    purpose: str
    arrange: Callable[[argparse.ArgumentParser], None]
    errand: Callable[[argparse.Namespace], int | None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line and return its exit code.

    0 is done, 2 a wrong call (argparse leaves by SystemExit), 3 something the user can mend, said
    in one line on stderr.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _make_output_safe()
    set_language(_spoken(words))
    try:
        asked = _understood(words)
        code: int | None = asked.errand(asked)
        sys.stdout.flush()
    except UserError as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(_trouble(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    return code or OK


def _understood(words: Sequence[str]) -> argparse.Namespace:
    """Return what the words ask for: a command, all the help there is, or else the window."""
    wanted = words[0] if words and words[0] in {each.name for each in COMMANDS} else ""
    with argparse_translated():
        if not wanted and HELP.intersection(words):
            return _parser("").parse_args(["--help"])
        return _parser(wanted or "window").parse_args(words if wanted else ["window", *words])


def _make_output_safe() -> None:
    """Have a console that lacks a letter show another sign instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _spoken(words: Sequence[str]) -> str:
    """Return the language of messages: that of `--lang`, else the system's if it is Danish."""
    named = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    named += [word for before, word in pairwise(words) if before == "--lang"]
    if named and named[-1] in LANGUAGES:
        return named[-1]
    settings = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    system = next((each for each in settings if each), "") or _system_locale()
    return "da" if system.lower().startswith("da") else "en"


def _system_locale() -> str:
    import locale

    return locale.getlocale()[0] or ""


def _complain(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return MENDABLE


def _trouble(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return _("The computer answers: {reason}.").format(reason=reason)
    name = Path(os.fsdecode(error.filename)).name
    return _("{name} cannot be read or written: {reason}.").format(name=name, reason=reason)


def _parser(wanted: str) -> argparse.ArgumentParser:
    """Return a parser for the command `wanted`, or for all of them if it names none.

    The window waits for this, and the arguments of one command are built in a third of the time.
    """
    parser = argparse.ArgumentParser(
        prog="bosaet-desktop",
        usage="bosaet-desktop [FILE] | COMMAND ...",
        description=_("Leads a village hall from first ideas to a printed action plan."),
        epilog=_("Exit codes: 0 done, 2 wrong call, 3 something you can mend.")
        + " "
        + _("More about a command: bosaet-desktop COMMAND --help"),
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog=parser.prog)
    for each in [each for each in COMMANDS if each.name == wanted] or COMMANDS:
        purpose = _(each.purpose)
        command = commands.add_parser(
            each.name,
            help=purpose,
            description=purpose,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        each.arrange(command)
        command.set_defaults(errand=each.errand)
    return parser


def _window(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", type=Path, metavar="FILE")
    command.add_argument("--page", default="", metavar="KEY", help=_("the page to open at"))
    command.add_argument("--version", action="store_true", help=_("say which version this is"))
    command.add_argument(
        "--selftest", action="store_true", help=_("try the program out without a window")
    )
    command.add_argument(
        "--paint-report",
        action="store_true",
        help=_("print one line of JSON at the first painted window, and leave"),
    )


def _new(command: argparse.ArgumentParser) -> None:
    _add_file(command)
    command.add_argument(
        "--sample", choices=("rksk", "nordfjordby"), help=_("begin with the example")
    )
    command.add_argument("--title", help=_("the project's title; the file's name by default"))
    _add_language(command, _("the language of the project's papers and texts"))
    command.add_argument(
        "--scale", metavar="1-5", help=_("the points to give, from lowest to highest")
    )


def _import(command: argparse.ArgumentParser) -> None:
    from bosaet_desktop.core.exchange.catalogue import IMPORTS

    _add_file(command)
    command.epilog = kinds_of_import()
    command.add_argument("what", choices=IMPORTS, metavar="WHAT", help=_("see below"))
    command.add_argument("source", type=Path, metavar="SOURCE", help=_("the table to read"))
    _add_language(command, _("the language of the answer"))
    _add_options(command)


def _export(command: argparse.ArgumentParser) -> None:
    from bosaet_desktop.core.exchange.catalogue import EXPORTS

    _add_file(command)
    command.epilog = kinds_of_export()
    command.add_argument("what", choices=EXPORTS, metavar="WHAT", help=_("see below"))
    command.add_argument("target", type=Path, metavar="TARGET", help=_("its suffix is the format"))
    _add_language(command, _("the language to write in; the project's by default"))
    _add_options(command)


def _add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--option",
        type=_option,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=_("may be given several times"),
    )


def _option(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name and sign):
        raise argparse.ArgumentTypeError(_("“{text}” is not NAME=VALUE.").format(text=text))
    return name, value


def _merge(command: argparse.ArgumentParser) -> None:
    _add_file(command)
    command.add_argument("other", type=Path, metavar="OTHER", help=_("the copy to take in"))
    command.add_argument(
        "--keep",
        "--take",
        choices=KEPT_SIDES,
        metavar="mine|theirs",
        help=_("whose version stands where both were changed"),
    )
    command.add_argument(
        "--dry-run", action="store_true", help=_("only say what would come; nothing is changed")
    )
    _add_language(command, _("the language of the answer"))


def _check(command: argparse.ArgumentParser) -> None:
    _add_file(command)
    _add_language(command, _("the language of the answer"))


def _screenshot(command: argparse.ArgumentParser) -> None:
    _add_file(command)
    command.add_argument("page", metavar="PAGE", help=_("one of the keys that “pages” lists"))
    command.add_argument("target", type=Path, metavar="TARGET.png")
    command.add_argument("--size", type=_size, default=(1366, 768), metavar="1366x768")
    _add_language(command, _("the language of the window"))
    command.add_argument("--theme", choices=THEMES, default=THEMES[0])
    command.add_argument("--text-size", type=_text_size, default=TEXT_SIZES[0], metavar="100-200")
    command.add_argument("--audience", action="store_true", help=_("what the hall sees"))
    command.add_argument("--state", default="", metavar="NAME", help=_("a state the page names"))


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(
            _("“{text}” is not a size such as 1366x768.").format(text=text)
        )
    return int(found[1]), int(found[2])


def _text_size(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) in TEXT_SIZES):
        raise argparse.ArgumentTypeError(
            _("“{text}” is not a number from 100 to 200.").format(text=text)
        )
    return int(text)


def _pages(_command: argparse.ArgumentParser) -> None:
    """The list of pages has nothing to choose."""


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=_("the project file"))


def _add_language(command: argparse.ArgumentParser, told: str) -> None:
    command.add_argument("--lang", choices=LANGUAGES, help=told)


COMMANDS = (
    Command("window", N_("open the window; also without this word"), _window, errands.open_window),
    Command("new", N_("make a project"), _new, errands.make_project),
    Command("import", N_("take a table into a project"), _import, errands.take_in),
    Command("export", N_("write a table, a paper or a picture"), _export, errands.write_out),
    Command("merge", N_("take in another copy of the project"), _merge, errands.merge),
    Command("check", N_("say whether a project file is sound"), _check, errands.check),
    Command("screenshot", N_("save a picture of a page"), _screenshot, errands.take_picture),
    Command("pages", N_("list the keys of the pages"), _pages, errands.list_pages),
)
