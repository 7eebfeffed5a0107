"""The marks of the current round counted per initiative and question, kept up to date by each."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from sqlalchemy import ColumnElement, and_, func, select

from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.model.scoring import FIRST_ROUND, mark, question, scoring_round, sheet
from bosaet_desktop.core.project import Change, Project, RowChange
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, UNCOUNTED

if TYPE_CHECKING:
    from bosaet_desktop.core.analysis.ranking import Summary

Read = TypeVar("Read")
# What stands on the sheet, and what it is called there.
_ON_THE_SHEET = frozenset({"candidate", "initiative"})


class Tally:
    """Counts of a round; one more mark costs the same after ten sheets and ten thousand.

    It is the newest round, whichever that becomes, unless `round_number` names another one.

    Subscribe `take_in` to the project before any page, so that pages read counts that are fresh.
    Counting waits until somebody asks: the page on which a project opens does not.
    """

    def __init__(self, project: Project, round_number: int | None = None) -> None:
        self._project = project
        self._wanted = round_number
        self._is_counted = False
        self._round_number, self._scale, self._joint = FIRST_ROUND, Scale(1, 5), False
        self._counts: dict[tuple[str, int], Counter[int]] = {}
        self._ready: dict[str, tuple[Distribution, ...]] = {}
        self._summaries: dict[str, Summary] = {}
        self._roles: dict[int, str] = {}
        self._weights: dict[int, float] = {}
        self._uncounted: set[int] = set()
        self._kept: dict[Callable[[Project, int], object], object] = {}

    @property
    def round_number(self) -> int:
        """The round that is counted."""
        self._count_once()
        return self._round_number

    @property
    def scale(self) -> Scale:
        """The points that could be given in it."""
        self._count_once()
        return self._scale

    def count_anew(self) -> None:
        """Count every mark of the round."""
        newest = select(func.max(scoring_round.c.number))
        self._round_number = self._wanted or self._project.scalar(newest) or FIRST_ROUND
        rounds = select(scoring_round).where(scoring_round.c.number == self._round_number)
        row = self._project.first(rounds)
        self._joint = row is not None and row.mode == JOINT
        self._scale = Scale(row.lowest, row.highest) if row is not None else Scale(1, 5)
        self._read_questions()
        self._uncounted = self._read_uncounted()
        self._counts = self._read_counts()
        self._ready.clear()
        self._forget_kept()
        self._is_counted = True

    def take_in(self, change: Change) -> None:
        """Bring the counts up to date with what a change has done."""
        if not self._is_counted:
            return
        if any(self._moves_everything(row) for row in change.rows):
            self.count_anew()
            return
        if not _ON_THE_SHEET.isdisjoint(change.subjects):
            self._forget_kept()
        for row in change.rows:
            if row.subject == "mark":
                self._take_in_mark(row)

    def distributions(self, initiative_id: str) -> tuple[Distribution, ...]:
        """Return how the marks of an initiative lie, a question after the other."""
        self._count_once()
        if initiative_id not in self._ready:
            self._ready[initiative_id] = tuple(
                self._distribution(initiative_id, number) for number in self._roles
            )
        return self._ready[initiative_id]

    def summary(self, initiative_id: str, title: str) -> "Summary":
        """Return what the marks of an initiative on the sheet say by themselves.

        One mark changes one initiative; what those of the others say is kept.
        """
        self._count_once()
        if initiative_id not in self._summaries:
            from bosaet_desktop.core.analysis.ranking import summarise
            from bosaet_desktop.core.rows.ranking import Scored

            scored = Scored(initiative_id, title, self.distributions(initiative_id))
            self._summaries[initiative_id] = summarise(scored, self._scale)
        return self._summaries[initiative_id]

    def kept(self, read: Callable[[Project, int], Read]) -> Read:
        """Return what `read` tells of the initiatives on the sheet of the round that is counted.

        It is asked again only once they have changed, and not at every mark.
        """
        if read not in self._kept:
            self._kept[read] = read(self._project, self.round_number)
        return cast(Read, self._kept[read])

    def _count_once(self) -> None:
        if not self._is_counted:
            self.count_anew()

    def _forget_kept(self) -> None:
        self._kept.clear()
        self._summaries.clear()

    def _distribution(self, initiative_id: str, number: int) -> Distribution:
        counts = self._counts.get((initiative_id, number), Counter())
        return Distribution(
            role=self._roles[number],
            values=self._scale.steps,
            counts=tuple(counts[step] for step in self._scale.steps),
            blanks=counts[BLANK],
            dont_knows=counts[DONT_KNOW],
            weight=self._weights[number],
        )

    def _take_in_mark(self, row: RowChange) -> None:
        initiative_id, round_number, number, sheet_number = row.key
        if round_number != self._round_number or not self._counts_sheet(int(sheet_number)):
            return
        initiative_id = str(initiative_id)
        counts = self._counts.setdefault((initiative_id, int(number)), Counter())
        if row.before is not None:
            counts[int(row.before)] -= 1
        if row.after is not None:
            counts[int(row.after)] += 1
        self._ready.pop(initiative_id, None)
        self._summaries.pop(initiative_id, None)

    def _moves_everything(self, row: RowChange) -> bool:
        if row.subject in ("scoring_round", "question"):
            return True
        return (
            row.subject == "sheet"
            and row.before != row.after
            and not UNCOUNTED.isdisjoint((row.before, row.after))
        )

    def _counts_sheet(self, number: int) -> bool:
        return number not in self._uncounted and (number == JOINT_SHEET) == self._joint

    def _read_questions(self) -> None:
        rows = self._project.fetch(
            select(question.c.number, question.c.role, question.c.weight)
            .where(question.c.round_number == self._round_number)
            .order_by(question.c.number)
        )
        self._roles = {row.number: row.role for row in rows}
        weights = normalised(row.weight for row in rows)
        self._weights = dict(zip(self._roles, weights, strict=True))

    def _read_uncounted(self) -> set[int]:
        rows = self._project.fetch(
            select(sheet.c.number).where(
                sheet.c.round_number == self._round_number, sheet.c.state.in_(UNCOUNTED)
            )
        )
        return {row.number for row in rows}

    def _read_counts(self) -> dict[tuple[str, int], Counter[int]]:
        counts: dict[tuple[str, int], Counter[int]] = {}
        where: list[ColumnElement[bool]] = [
            mark.c.round_number == self._round_number,
            mark.c.sheet_number == JOINT_SHEET
            if self._joint
            else mark.c.sheet_number != JOINT_SHEET,
            mark.c.sheet_number.not_in(self._uncounted),
        ]
        rows = self._project.fetch(
            select(mark.c.initiative_id, mark.c.question_number, mark.c.value, func.count())
            .where(and_(*where))
            .group_by(mark.c.initiative_id, mark.c.question_number, mark.c.value)
        )
        for initiative_id, number, value, count in rows:
            counts.setdefault((initiative_id, number), Counter())[value] = count
        return counts
