"""The order of the choice as rows, with the line as a row of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bosaet_desktop.core.analysis.reveal_steps import points_words
from bosaet_desktop.core.charts.words import state_words
from bosaet_desktop.core.formatting import integer, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.decision import Choice, ChoiceRow, Decider
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.ui.how.result.tags import TagWords

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class TheLine:
    """The line, with how many start above it and how many wait below."""

    above: int
    below: int

    @property
    def words(self) -> str:
        """What stands on the line."""
        if not self.above:
            return _("Nothing starts yet. Move the line down.")
        start = ngettext("{n} above the line", "{n} above the line", self.above)
        wait = ngettext("{n} below", "{n} below", self.below)
        return f"{start.format(n=integer(self.above))} · {wait.format(n=integer(self.below))}"


Row = ChoiceRow | TheLine | Placing


class ChooseListModel(QAbstractListModel):
    """Rows of three kinds: what can be chosen, the line, and last what has no rank."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.cut = 0
        self.allowed_cuts: tuple[int, ...] = (0,)
        self._equals: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, from the top."""
        return self._rows

    def show(self, found: Choice) -> None:
        """Show a choice; the rows are few, and the line moves between them."""
        self.beginResetModel()
        self.cut, self.allowed_cuts = found.cut or 0, found.allowed_cuts
        self._equals = frozenset(key for group in found.equals for key in group)
        line = TheLine(self.cut, len(found.rows) - self.cut)
        self._rows = (
            *found.rows[: self.cut],
            line,
            *found.rows[self.cut :],
            *found.unranked,
        )
        self.endResetModel()

    def row_of(self, initiative_id: str) -> int | None:
        """Return the row of an initiative."""
        for at, row in enumerate(self._rows):
            if _initiative_id(row) == initiative_id:
                return at
        return None

    def choice_at(self, index: Index) -> ChoiceRow | None:
        """Return what can be chosen in a row; None for the line and the unranked."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, ChoiceRow) else None

    def nearest_cut(self, cut: int) -> int:
        """Return the allowed place for the line that is nearest to `cut`."""
        return min(self.allowed_cuts, key=lambda each: (abs(each - cut), each))

    def next_cut(self, step: int) -> int:
        """Return the next allowed place downwards (step 1) or upwards (-1)."""
        beyond = [each for each in self.allowed_cuts if (each - self.cut) * step > 0]
        return min(beyond, key=lambda each: abs(each - self.cut), default=self.cut)

    def tags(self, row: ChoiceRow) -> tuple[TagWords, ...]:
        """Return what is to be said beside a row about its place."""
        tags = list[TagWords]()
        if row.exception_reason:
            said = _("Taken in from below the line: {reason}")
            tags.append(
                TagWords(_("Exception"), "desire", said.format(reason=row.exception_reason))
            )
        if row.placing.initiative_id in self._equals:
            tags.append(
                TagWords(
                    _("Equal"),
                    "warning",
                    _(
                        "The agreed rule does not tell it apart from those with the same score: "
                        "the hall decides."
                    ),
                )
            )
        elif (how := _parted_by(row)) is not None:
            tags.append(how)
        return tuple(tags)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words if isinstance(row, TheLine) else _title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, TheLine):
            return _("The line: {words}").format(words=row.words)
        if isinstance(row, Placing):
            return f"{row.title}: {state_words(row.state)}"
        said = _("{rank}. {title}: {points}").format(
            rank=row.placing.rank,
            title=row.placing.title,
            points=points_words(row.placing, is_sum=False),
        )
        place = _("starts now") if row.starts else _("later")
        return ", ".join((said, place, *(tag.words for tag in self.tags(row))))


def score_of(placing: Placing) -> str:
    """Return the score with one decimal."""
    return "–" if placing.score is None else number(placing.score, 1)


def _parted_by(row: ChoiceRow) -> TagWords | None:
    """Return what put a row before the next, where that was more than its score."""
    said = {
        Decider.DESIRE: (_("More desire"), _("Same score as the next; the hall wants it more.")),
        Decider.FEASIBILITY: (
            _("Easier for us"),
            _("Same score as the next; we can manage it better."),
        ),
        Decider.HANDS: (_("More hands"), _("Put before the next by a show of hands.")),
        Decider.LOT: (_("Drawn by lot"), _("Put before the next by a lot.")),
    }
    if row.decider not in said:
        return None
    words, sentence = said[row.decider]
    return TagWords(words, "info", sentence)


def _title(row: ChoiceRow | Placing) -> str:
    return row.title if isinstance(row, Placing) else row.placing.title


def _initiative_id(row: Row) -> str | None:
    if isinstance(row, TheLine):
        return None
    return row.initiative_id if isinstance(row, Placing) else row.placing.initiative_id
