"""The details say what can be said, and nothing else."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.details import Change, Details, TopShare
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.how.result.details import ResultDetails
from bosaet_desktop.ui.how.result.headline import ResultHeadline
from bosaet_desktop.ui.how.result.section import ResultSection
from bosaet_desktop.ui.theme.apply import apply_theme
from tests.core.charts.rows import varied
from tests.ui.how.result_rows import certainty, everything, result_of
from tests.ui.shown_page import nameless

# What a window of 1280 pixels leaves the page; the guide hides where text is large.
WIDTHS = {100: 692, 200: 850}


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> ResultDetails:
    apply_theme(qapp, "light", 100)
    view = ResultDetails()
    qtbot.addWidget(view)
    view.resize(WIDTHS[100], 540)
    view.what_if.show_result(result_of(*varied(6)))
    view.show()
    return view


def show(view: ResultDetails, details: Details) -> list[str]:
    """Show the details and return the titles of the cards that can be seen."""
    view.show_details(details)
    cards = view.findChildren(ResultSection)
    return [card.accessibleName() for card in cards if card.isVisibleTo(view)]


def words(whole: QWidget) -> list[str]:
    return [label.text() for label in whole.findChildren(QLabel) if label.isVisibleTo(whole)]


def test_every_part_has_a_card_in_the_order_it_is_read(view: ResultDetails) -> None:
    titles = show(view, everything())
    assert sorted(titles) == sorted(
        [
            "How firmly does the order stand?",
            "If somebody had not been here",
            "If a question counted double",
            "How far did people agree?",
            "How the villages see it",
            "What if the questions counted differently?",
        ]
    )
    tops = {each.accessibleName(): each for each in view.findChildren(ResultSection)}
    assert tops["How the villages see it"].isVisibleTo(view)


def test_what_cannot_be_said_has_no_card(view: ResultDetails) -> None:
    few = Details("“Path” stands first.", too_few="9 sheets are too few.")
    assert sorted(show(view, few)) == [
        "How firmly does the order stand?",
        "What if the questions counted differently?",
    ]
    assert "9 sheets are too few." in words(view)


def test_what_changes_is_told_before_what_does_not(view: ResultDetails) -> None:
    show(view, everything())
    said = [each for each in words(view) if each.startswith("Without")]
    assert said == [
        "Without Vorgod (8 sheets): “School” first.",
        "Without Barde (9 sheets): the same top 3.",
    ]


def test_many_that_change_nothing_are_counted(view: ResultDetails) -> None:
    same = tuple(Change(str(n), f"Without sheet {n}: the same.", changed=False) for n in range(40))
    show(view, replace(everything(), without_tables=same))
    assert "41 others were tried, and the top stayed the same each time." in words(view)
    assert "Without Vorgod (8 sheets): “School” first." in words(view)


def test_agreement_is_named_in_words_where_it_can_be_measured(view: ResultDetails) -> None:
    show(view, everything())
    said = words(view)
    assert "Strong agreement" in said
    assert said.index("Not measured") < said.index("It cannot be measured.")


def test_what_hardly_ever_comes_first_is_counted_and_not_drawn(view: ResultDetails) -> None:
    never = tuple(TopShare(str(n), f"No. {n}", n, 0.0, 0.0) for n in range(4, 121))
    known = certainty()
    many = replace(known, shares=known.shares + never)
    show(view, replace(everything(), certainty=many))
    assert "117 others hardly ever came among the first 3." in words(view)
    picture = view.findChildren(ChartView)[0].picture()
    assert picture is not None
    assert "No. 4" not in picture.summary


def test_out_of_date_details_are_gone_while_new_ones_are_counted(view: ResultDetails) -> None:
    show(view, everything())
    view.show_counting()
    said = words(view)
    assert "Counting …" in said
    assert "No. 1 stands firmly." not in said


def test_the_charts_are_drawn_and_read_aloud(view: ResultDetails) -> None:
    show(view, everything())
    charts = view.findChildren(ChartView)
    assert [chart.accessibleName() for chart in charts] == ["Certainty", "The villages"]
    pictures = [chart.picture() for chart in charts]
    assert all(picture is not None and "Path" in picture.summary for picture in pictures)


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_details_fit_a_narrow_page(
    qapp: QApplication, view: ResultDetails, text_size: int
) -> None:
    apply_theme(qapp, "light", text_size)
    show(view, everything())
    content = view.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= WIDTHS[text_size]


def test_everything_that_takes_the_focus_has_a_name(view: ResultDetails) -> None:
    show(view, everything())
    assert nameless(view) == []


def test_the_headline_says_that_it_is_counting_until_it_knows(qtbot: QtBot) -> None:
    headline = ResultHeadline()
    qtbot.addWidget(headline)
    assert words(headline)[1:] == ["Counting how firmly the order stands …"]
    headline.show_headline("“Path” stands first.", "Desire counts double.")
    assert words(headline)[1:] == ["“Path” stands first.", "Desire counts double."]
    headline.show_counting()
    assert words(headline)[1:] == ["Counting how firmly the order stands …"]
