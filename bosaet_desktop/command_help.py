"""What --help says beyond the single options: the kinds of tables and papers, in one language."""

import gettext
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from bosaet_desktop.core.i18n import CATALOGUE, N_, _, catalogues, language

# argparse has these in English and looks them up as any program does that uses gettext.
WORDS_OF_ARGPARSE = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("expected one argument"),
    N_("ignored explicit argument %r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
)
_INDENT, _GAP = "  ", 3


@contextmanager
def argparse_translated() -> Iterator[None]:
    """Let argparse speak the language in use inside the block.

    It asks gettext's own domain, in the language of the environment; both are put back, for
    programs that we start inherit the environment.
    """
    domain, spoken = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(CATALOGUE, catalogues())
    gettext.textdomain(CATALOGUE)
    os.environ["LANGUAGE"] = language()
    try:
        yield
    finally:
        gettext.textdomain(domain)
        os.environ.pop("LANGUAGE")
        if spoken is not None:
            os.environ["LANGUAGE"] = spoken


def kinds_of_export() -> str:
    """Return a line for each kind of export: its name, its formats and its options."""
    from bosaet_desktop.core.exchange.catalogue import EXPORTS

    rows = [
        (what, " ".join(suffix.lstrip(".") for suffix in each.suffixes), " ".join(each.options))
        for what, each in EXPORTS.items()
    ]
    return _table([("WHAT", _("formats"), _("names of options")), *rows])


def kinds_of_import() -> str:
    """Return a line for each kind of import: its name and its options."""
    from bosaet_desktop.core.exchange.catalogue import IMPORT_OPTIONS, IMPORTS

    rows = [(what, " ".join(IMPORT_OPTIONS.get(what, ()))) for what in IMPORTS]
    return _table([("WHAT", _("names of options")), *rows])


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    lines = list(rows)
    widths = [max(map(len, column)) + _GAP for column in zip(*lines, strict=True)]
    return "\n".join((_INDENT + "".join(map(str.ljust, line, widths))).rstrip() for line in lines)
