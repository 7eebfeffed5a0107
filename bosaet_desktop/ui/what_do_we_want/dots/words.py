"""What the typist reads: what is asked now, and why a key did nothing."""

from bosaet_desktop.core.analysis.dots import dots_words
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.dots import DotResult, DotSheet
from bosaet_desktop.ui.what_do_we_want.dots.typing import DotTyping, Hint, Stop


def asked_words(typing: DotTyping) -> str:
    """Return what to do now, or what was wrong with the last key."""
    if typing.hint is not None:
        return _hint_words(typing.hint)
    if typing.stop is Stop.NUMBER:
        return _("Type the number of the sheet, or press Enter to take {number}.").format(
            number=integer(typing.wanted)
        )
    if typing.stop is Stop.TYPED_BEFORE:
        told = _(
            "Sheet {number} is typed already, as shown below. Enter: correct it. Backspace: another"
            " number. N: a new number for this paper, {free}; write it on it."
        )
        return told.format(number=integer(typing.number), free=integer(typing.free_number))
    if typing.stop is Stop.VILLAGE:
        return _("Which village is ticked? Enter if none is.")
    return _dots_words(typing)


def _dots_words(typing: DotTyping) -> str:
    given, each = len(typing.dotted), typing.dots_each
    if typing.stop is Stop.TOO_MANY:
        told = ngettext(
            "{n} cross, and {most} allowed. Look at the paper. Enter keeps the sheet as it is:"
            " it is then left out of the count.",
            "{n} crosses, and {most} allowed. Look at the paper. Enter keeps the sheet as it is:"
            " it is then left out of the count.",
            given,
        )
        return told.format(n=integer(given), most=integer(each))
    told = _("Type the numbers with a cross, {n} of {most} so far. Enter closes the sheet.")
    return told.format(n=integer(given), most=integer(each))


def _hint_words(hint: Hint) -> str:
    if hint is Hint.NOT_ON_SHEET:
        return _("That number is not on the sheet.")
    if hint is Hint.DOTTED_ALREADY:
        return _("That one is crossed already; one cross at most counts at each.")
    return _("No village has that key.")


def sheets_words(count: int) -> str:
    """Return "12 sheets typed"."""
    told = ngettext("{n} sheet typed", "{n} sheets typed", count)
    return told.format(n=integer(count))


def sheet_words(sheet: DotSheet, *, overfull: bool) -> str:
    """Return a typed sheet in a line: "Sheet 7 · 4 dots"."""
    parts = [
        _("Sheet {number}").format(number=integer(sheet.number)),
        dots_words(len(sheet.dotted)),
    ]
    return " · ".join([*parts, _("too many, left out")] if overfull else parts)


def left_out_words(result: DotResult) -> str:
    """Return how many sheets count, which count for nothing, and why."""
    if not (result.counted or result.blank or result.overfull):
        return _("No sheet is typed yet.")
    told = ngettext("{n} sheet counts.", "{n} sheets count.", result.counted)
    parts = [told.format(n=integer(result.counted))]
    if result.blank:
        without = ngettext("{n} is without a dot.", "{n} are without a dot.", result.blank)
        parts.append(without.format(n=integer(result.blank)))
    if result.overfull:
        numbers = ", ".join(integer(each) for each in result.overfull)
        parts.append(_("Left out, with too many dots: sheet {numbers}.").format(numbers=numbers))
    return " ".join(parts)
