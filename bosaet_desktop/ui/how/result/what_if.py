"""What if the questions counted differently: an experiment beside the result, never instead."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.shares import are_equal, normalised
from bosaet_desktop.core.analysis.weights import with_weights
from bosaet_desktop.core.charts.words import short_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.section import ResultSection
from bosaet_desktop.ui.how.result.weight_slider import ResultWeightSlider
from bosaet_desktop.ui.how.result.what_if_model import INITIATIVE, ResultWhatIfModel
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.table_view import ROW_HEIGHT, TableView

FIRST_FEW = 3
MOST_ROWS = 12
FRAME = 2
COLUMNS = (104, 0, 92, 136)
Weights = Mapping[str, float]


class ResultWhatIf(ResultSection):
    """Emits `adoption_wanted(weights)` by role, and `equal_wanted` to undo what was adopted.

    The sliders stay where they are while marks come in; they begin at what counts.
    """

    adoption_wanted = Signal(object)
    equal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _("What if the questions counted differently?"),
            _(
                "An experiment for you alone. It does not change the result, "
                "and the hall does not see it."
            ),
            parent,
        )
        self._found: Result | None = None
        self._stored: Weights = {}
        self._sliders: list[ResultWeightSlider] = []
        self._rows = QVBoxLayout()
        self._told = Body()
        self._model = ResultWhatIfModel(self)
        self._table = TableView(_("The order with other weights"))
        self._adopt = SecondaryButton(_("Adopt as a decision …"), "gavel", self._want_adoption)
        self._reset = QuietButton(_("Reset"), "undo", self._start_again)
        self._equal = QuietButton(_("Let them count the same again"), "", self.equal_wanted.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        self._table.setModel(self._model)
        self._table.set_column_widths(*COLUMNS, stretch=INITIATIVE)
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows.setSpacing(GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._adopt, self._reset, self._equal):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._told)
        self.body.addWidget(self._table)
        self.body.addLayout(buttons)

    def show_result(self, found: Result) -> None:
        """Experiment on this result; the sliders move only when what counts has changed."""
        self._found = found
        stored = {each.role: each.weight for each in found.questions}
        if stored != self._stored:
            self._stored = stored
            self._make_sliders(found)
            self._start_again()
        self._show_order()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_equal"):
            self._table.set_column_widths(*COLUMNS, stretch=INITIATIVE)
            self._fit_table()

    def _make_sliders(self, found: Result) -> None:
        if [each.role for each in self._sliders] == list(self._stored):
            return
        for former in self._sliders:
            self._rows.removeWidget(former)
            former.deleteLater()
        self._sliders = []
        before: QWidget = self
        for question in found.questions:
            name = short_question(question.role, found.questions)
            slider = ResultWeightSlider(question.role, name)
            slider.changed.connect(self._show_order)
            self._rows.addWidget(slider)
            self._sliders.append(slider)
            slider.follow_by_tab(before)
            before = slider
        self._sliders[-1].lead_by_tab(self._table)

    def _start_again(self) -> None:
        for slider in self._sliders:
            slider.show_weight(self._stored[slider.role])
        self._show_order()

    def _weights(self) -> Weights:
        return {each.role: each.weight for each in self._sliders}

    def _want_adoption(self) -> None:
        self.adoption_wanted.emit(self._weights())

    def _show_order(self) -> None:
        """Tell what the weights would do, and offer what can be done about it."""
        found, weights = self._found, self._weights()
        if found is None:
            return
        placings = with_weights(found.placings, weights, found.scale)
        moved = any(weights.values()) and _shares(weights) != _shares(self._stored)
        self._model.show(placings, found.placings)
        self._told.setText(_outcome(found, placings) if moved else _nothing_moved(weights))
        self._table.setVisible(moved)
        self._adopt.setEnabled(moved)
        self._reset.setEnabled(weights != self._stored)
        self._equal.setVisible(not are_equal(self._stored.values()))
        self._fit_table()

    def _fit_table(self) -> None:
        rows = min(self._model.rowCount(), MOST_ROWS)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(rows * theme_of(self).px(ROW_HEIGHT) + head + FRAME)


def _shares(weights: Weights) -> tuple[float, ...]:
    return tuple(round(share, 6) for share in normalised(weights.values()))


def _nothing_moved(weights: Weights) -> str:
    if any(weights.values()):
        return _("Move a slider and see where the initiatives would stand.")
    return _("At least one question has to count.")


def _outcome(found: Result, moved: Sequence[Placing]) -> str:
    few = found.cut or FIRST_FEW
    before, after = _first(found.placings, few), _first(moved, few)
    joined = [title for key, title in after.items() if key not in before]
    left = [title for key, title in before.items() if key not in after]
    if not joined and not left:
        return _("What if: the top {few} would stay the same.").format(few=few)
    parts = []
    if joined:
        text = _("What if: {titles} would come into the top {few}.")
        parts.append(text.format(titles="; ".join(joined), few=few))
    if left:
        parts.append(_("{titles} would drop out.").format(titles="; ".join(left)))
    return " ".join(parts)


def _first(placings: Sequence[Placing], few: int) -> dict[str, str]:
    return {
        each.initiative_id: each.title
        for each in placings
        if each.rank is not None and each.rank <= few
    }
