"""Shares with their denominators, checked one by one and against pandas."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.outcome_shares import (
    Of,
    completed_share,
    completed_words,
    cover_words,
    rating_words,
    steps_words,
    top_rated_share,
    top_rated_words,
)
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.outcome import Outcome, TagCover
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.tag import TagKind

DONE, GOING = InitiativeStatus.DONE, InitiativeStatus.UNDER_WAY
OUTCOMES = st.lists(
    st.builds(
        Outcome,
        st.text(max_size=3),
        st.just("Fest"),
        st.sampled_from(InitiativeStatus),
        rating=st.none() | st.integers(1, 5),
    )
)


def outcome(status: InitiativeStatus, rating: int | None = None) -> Outcome:
    return Outcome("a", "Fest", status, rating=rating)


@given(OUTCOMES)
def test_shares_are_those_of_pandas(outcomes: list[Outcome]) -> None:
    table = pd.DataFrame(
        [(each.status == DONE, each.rating or 0) for each in outcomes], columns=["done", "rating"]
    )
    done = table[table["done"].astype(bool)]
    assert completed_share(outcomes).part == len(done)
    assert completed_share(outcomes).whole == len(table)
    top = int((done["rating"] == 5).sum())
    for of, whole in ((Of.COMPLETED, len(done)), (Of.PLANNED, len(table))):
        found = top_rated_share(outcomes, of)
        assert (found.part, found.whole) == (top, whole)
        assert found.share is None if not whole else found.share == pytest.approx(top / whole)


def test_a_share_says_what_it_is_a_share_of() -> None:
    told = [outcome(DONE, 5), outcome(DONE), outcome(GOING), outcome(InitiativeStatus.DROPPED)]
    assert completed_words(told) == "2 of 4 planned initiatives are completed (50\u00a0%)"
    assert top_rated_words(told, Of.COMPLETED) == (
        "1 of 2 completed initiatives has the top rating (50\u00a0%); 1 has no rating yet"
    )
    assert top_rated_words(told, Of.PLANNED).startswith("1 of 4 planned initiatives")


def test_one_of_many_and_none_of_one_stand_in_the_singular() -> None:
    assert completed_words([outcome(GOING)]) == "0 of 1 planned initiative is completed (0\u00a0%)"
    one = [outcome(DONE), outcome(GOING)]
    assert completed_words(one) == "1 of 2 planned initiatives is completed (50\u00a0%)"
    with use_language("da"):
        assert completed_words(one) == "1 af 2 planlagte initiativer er gennemført (50\u00a0%)"


def test_nothing_has_no_percent() -> None:
    assert completed_words([]) == "0 of 0 planned initiatives are completed"
    assert steps_words([outcome(GOING)]) == ""


def test_a_top_rating_of_what_is_not_completed_does_not_count() -> None:
    assert top_rated_share([outcome(GOING, 5)], Of.PLANNED).part == 0


def test_steps_are_counted_over_all_plans() -> None:
    plans = [Outcome("a", "A", GOING, steps=3, steps_done=2), Outcome("b", "B", DONE, steps=2,
                                                                     steps_done=1)]  # fmt: skip
    assert steps_words(plans) == "3 of 5 planned steps are done (60\u00a0%)"


def test_what_nothing_stands_for_says_so() -> None:
    assert cover_words(TagCover("Open", TagKind.VALUE, 0, 0)) == "Open: not covered"
    assert cover_words(TagCover("Open", TagKind.VALUE, 2, 1)) == (
        "Open: 2 initiatives, 1 completed"
    )
    assert rating_words(None) == "not rated yet"
    assert rating_words(3) == "3 – about as hoped"


def test_of_none_completed_no_share_has_the_top_rating() -> None:
    assert top_rated_words([outcome(GOING)], Of.COMPLETED) == ""
    assert top_rated_words([outcome(GOING)], Of.PLANNED).startswith("0 of 1 planned")
