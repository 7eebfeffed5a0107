"""What is not settled between the parties in words, the same on screen, wall and paper."""

from collections.abc import Mapping, Sequence

from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.gap import Gap, GapKind

GAP_NAMES: Mapping[GapKind, str] = {
    GapKind.UNMET: N_("Nobody gives it"),
    GapKind.QUESTION: N_("No answer yet"),
    GapKind.UNSAID: N_("Not talked about"),
}


def gap_reason(gap: Gap) -> str:
    """Return why a gap is one, in a few words and without anybody's name."""
    return _(GAP_NAMES[gap.kind])


def gaps_in_words(gaps: Sequence[Gap]) -> str:
    """Return how much is not settled: "2 hopes nobody gives, 1 question without an answer"."""
    unmet, asked, unsaid = (sum(gap.kind is kind for gap in gaps) for kind in GapKind)
    counted = (
        (unmet, ngettext("{n} hope nobody gives", "{n} hopes nobody gives", unmet)),
        (
            asked,
            ngettext("{n} question without an answer", "{n} questions without an answer", asked),
        ),
        (
            unsaid,
            ngettext(
                "{n} hope nobody has talked about", "{n} hopes nobody has talked about", unsaid
            ),
        ),
    )
    told = [words.format(n=number) for number, words in counted if number]
    return ", ".join(told) if told else _("Nothing is open between the parties.")
