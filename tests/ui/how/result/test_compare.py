"""Two rounds side by side on the Result page, told in a sentence and drawn."""

from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.round_comparison import RoundComparison
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.ui.how.result.compare import ResultCompare, headline
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.core.charts.round_rows import COMPARISONS, comparison


def test_the_sentence_says_who_took_the_lead_and_how_many_moved() -> None:
    assert headline(COMPARISONS["one"]) == (
        "“Høstfest” is no. 1 in both rounds. 0 of 1 initiatives changed rank."
    )
    found = comparison(["A", "B", "C"])
    turned = RoundComparison(found.before, found.after, found.lines[1:])
    assert headline(turned).startswith("“B” went from no. 2 to no. 1.")
    assert headline(COMPARISONS["none"]) == "No initiative was ranked in both rounds."


def test_other_scales_and_what_is_left_out_are_said(qtbot: QtBot) -> None:
    view = ResultCompare()
    qtbot.addWidget(view)
    view.show()
    found = comparison(["A", "B"], Scale(0, 10))
    view.show_comparison(RoundComparison(found.before, found.after, found.lines, ("Old",), ()))
    said = " ".join(label.text() for label in view.findChildren(PlainLabel) if not label.isHidden())
    assert "The scales differ (1–5 and 0–10)" in said
    assert "Only in round 1: Old." in said
    assert view.chart.picture() is not None


def test_nothing_is_said_where_nothing_differs(qtbot: QtBot) -> None:
    view = ResultCompare()
    qtbot.addWidget(view)
    view.show()
    view.show_comparison(COMPARISONS["two"])
    assert sum(not label.isHidden() for label in view.findChildren(PlainLabel)) == 1
