"""What the top would have been without a village or table, or with a question counting double."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.scoreboard import Scoreboard
from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.analysis.sheet_scores import SheetScores
from bosaet_desktop.core.analysis.titles import named
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.details import Change, DetailsInput, SheetGroup
from bosaet_desktop.core.rows.scoring import Question

# Fewer sheets than these must not be seen through, neither left out nor left over.
FEWEST_SHEETS = 5
# With fewer sheets of tables there is no result left to compare with.
FEWEST_TABLES = 3

Says = Callable[[SheetGroup], str]


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """Sheets that are left out together, and how a sentence begins that tells of it."""

    group: SheetGroup
    said: str


def without_villages(given: DetailsInput, board: Scoreboard) -> tuple[Change, ...]:
    """Return what leaving out each village changes; small ones are left out together, unnamed."""
    return _without_people(given, board, given.villages, _village, _small_villages)


def without_tables(given: DetailsInput, board: Scoreboard) -> tuple[Change, ...]:
    """Return what leaving out each table changes.

    A sheet that a whole table filled in is left out by itself; the sheets of single people at a
    table are guarded as those of a village.
    """
    if not given.by_table:
        return _without_people(given, board, given.tables, _table, _small_tables)
    if len(given.tables) < FEWEST_TABLES:
        return ()
    return _without(given, board, [_LeftOut(each, _sheet(each)) for each in given.tables])


def doubled_weights(given: DetailsInput, board: Scoreboard) -> tuple[Change, ...]:
    """Return what counting each question double, by itself, changes."""
    if len(given.questions) < 2:
        return ()
    return tuple(_doubled(given, board, each) for each in given.questions)


def _without_people(
    given: DetailsInput,
    board: Scoreboard,
    groups: Sequence[SheetGroup],
    says: Says,
    says_of_small: Says,
) -> tuple[Change, ...]:
    large = [each for each in groups if len(each.rows) >= FEWEST_SHEETS]
    small = [each for each in groups if len(each.rows) < FEWEST_SHEETS]
    together = SheetGroup("", tuple(row for each in small for row in each.rows))
    left_out = [_LeftOut(each, says(each)) for each in large if _guarded(given, each)]
    if _guarded(given, together):
        left_out.append(_LeftOut(together, says_of_small(together)))
        small = []
    untold = (Change("", _not_told(len(small)), changed=False),) if small else ()
    return (*_without(given, board, left_out), *untold)


def _guarded(given: DetailsInput, group: SheetGroup) -> bool:
    """Tell whether nobody is seen through when a group is left out, in it or among the rest."""
    inside = len(group.rows)
    return inside >= FEWEST_SHEETS and len(given.marks.sheets) - inside >= FEWEST_SHEETS


def _without(
    given: DetailsInput, board: Scoreboard, left_out: Sequence[_LeftOut]
) -> tuple[Change, ...]:
    kept = np.ones((len(left_out), len(given.marks.sheets)), dtype=np.int64)
    for row, each in enumerate(left_out):
        kept[row, list(each.group.rows)] = 0
    others = SheetScores(given.marks).of(kept)
    return tuple(
        _change(board, replace(board, scores=scores), each.said, each.group.name)
        for scores, each in zip(others, left_out, strict=True)
    )


def _doubled(given: DetailsInput, board: Scoreboard, question: Question) -> Change:
    weights = normalised(
        each.weight * (2 if each.number == question.number else 1) for each in given.questions
    )
    scores = SheetScores(replace(given.marks, weights=weights)).of_all()
    asked = question_words(question.role, given.questions)
    said = _("If “{question}” counted double").format(question=asked)
    return _change(board, replace(board, scores=scores), said, asked)


def _change(real: Scoreboard, other: Scoreboard, said: str, label: str) -> Change:
    """Compare the first k of two rankings; where fewer are ranked, the places stay the real k."""
    other = replace(other, cut=real.k)
    was, would_be = set(real.top), set(other.top)
    joined = tuple(real.titles[column] for column in other.top if column not in was)
    left = tuple(real.titles[column] for column in real.top if column not in would_be)
    leads = set(other.leaders) != set(real.leaders)
    sentence = _("{change}: {outcome}.").format(
        change=said, outcome=_outcome(real.k, joined, left, other if leads else None)
    )
    return Change(label, sentence, bool(joined or left or leads), joined, left)


def _outcome(k: int, joined: tuple[str, ...], left: tuple[str, ...], led: Scoreboard | None) -> str:
    if joined and left:
        text = ngettext(
            "{joined} instead of {left} as no. 1", "{joined} instead of {left} in the top {k}", k
        )
    elif joined:
        text = ngettext("{joined} also as no. 1", "{joined} also in the top {k}", k)
    elif left:
        text = ngettext("{left} no longer as no. 1", "{left} no longer in the top {k}", k)
    elif led is not None:
        text = _("{first} first, otherwise the same top {k}")
    else:
        text = ngettext("the same first place", "the same top {k}", k)
    return text.format(
        k=k,
        joined=named(joined),
        left=named(left),
        first=named([led.titles[column] for column in led.leaders]) if led is not None else "",
    )


def _village(group: SheetGroup) -> str:
    return _("Without {village} ({n} sheets)").format(village=group.name, n=len(group.rows))


def _table(group: SheetGroup) -> str:
    return _("Without table {table} ({n} sheets)").format(table=group.name, n=len(group.rows))


def _sheet(group: SheetGroup) -> str:
    return _("Without sheet {number}").format(number=group.name)


def _small_villages(together: SheetGroup) -> str:
    text = _("Without the villages that have fewer than {fewest} sheets ({n} sheets together)")
    return text.format(fewest=FEWEST_SHEETS, n=len(together.rows))


def _small_tables(together: SheetGroup) -> str:
    text = _("Without the tables that have fewer than {fewest} sheets ({n} sheets together)")
    return text.format(fewest=FEWEST_SHEETS, n=len(together.rows))


def _not_told(groups: int) -> str:
    return ngettext(
        "{n} group has fewer than {fewest} sheets and is kept out of sight.",
        "{n} groups have fewer than {fewest} sheets and are kept out of sight.",
        groups,
    ).format(n=groups, fewest=FEWEST_SHEETS)
