import csv
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.duplicates import LIKELY, Likenesses, suggested_pairs
from bosaet_desktop.core.analysis.idea_words import telling_words
from bosaet_desktop.core.rows.idea import ComparedIdeas, Idea

SHARED = Path(__file__).parents[4] / "shared" / "data"
FLOOR = 0.60

# Written for this test: each line says the same twice, no two lines do.
SAME = (
    ("Cykelsti langs åen til skolen", "En sti til cykler ned til skolen ved åen"),
    ("Shelterplads ved mosen", "Shelters ude ved mosen"),
    ("Byggegrunde til unge", "Flere grunde til unge familier"),
    ("Høstfest med langbord i gaden", "Langbordsfest i hovedgaden til høst"),
    ("Samkørsel til banegården", "Samkørselsordning til toget og banegården"),
)
OTHER = ("Bedre belysning ved kirken", "Køkkenhave bag børnehaven", "Aftenskole i hallen")
BOARD = [text for pair in SAME for text in pair] + list(OTHER)

TEXTS = st.lists(st.text(max_size=40), max_size=8)


def pairs(texts: list[str]) -> set[tuple[str, str]]:
    found = Likenesses(texts, "da").pairs()
    return {(texts[each.first], texts[each.second]) for each in found}


@pytest.mark.parametrize("pair", SAME)
def test_the_same_in_other_words_is_suggested(pair: tuple[str, str]) -> None:
    assert pair in pairs(BOARD)


def test_ideas_that_share_a_word_only_are_left_alone() -> None:
    texts = ["Petanquebane og bænke ved kirken", "Trappe med gelænder op til kirken", *OTHER]
    assert not pairs(texts)


def test_words_that_every_board_holds_tell_nothing() -> None:
    assert telling_words("Vi vil have en fælles sti i landsbyen", "da") == ("sti", "landsbyen")
    assert telling_words("Alle byer", "da") == ("alle", "byer")


def test_english_ideas_are_compared_as_english() -> None:
    texts = ["A shelter by the lake", "Shelters near the lakes", "More buses to school"]
    found = Likenesses(texts, "en").pairs()
    assert [(each.first, each.second) for each in found] == [(0, 1)]


def test_what_is_being_typed_finds_its_like_before_it_is_finished() -> None:
    likenesses = Likenesses(BOARD, "da")
    assert BOARD.index("Shelterplads ved mosen") in likenesses.like("shelt")
    assert likenesses.like("") == []
    assert len(likenesses.like("til", most=2)) <= 2


def test_refused_pairs_are_not_suggested_again() -> None:
    ideas = tuple(idea(str(at), text) for at, text in enumerate(SAME[1]))
    assert len(suggested_pairs(ComparedIdeas("da", ideas, frozenset()))) == 1
    assert suggested_pairs(ComparedIdeas("da", ideas, frozenset({("0", "1")}))) == []


@given(st.lists(st.sampled_from([*BOARD, "", "sti", "stien", "hjertstarter", "hjertestarter"])))
def test_all_pairs_together_are_what_each_pair_is_alone(texts: list[str]) -> None:
    likenesses = Likenesses(texts, "da")
    for each in likenesses.pairs(0.2):
        shared = likenesses._shared(likenesses._pieces[each.first])[each.second]
        alone = likenesses._likeness(shared, likenesses._stems[each.first], each.second)
        assert each.likeness == pytest.approx(alone)


@given(TEXTS)
def test_a_likeness_lies_between_none_and_all(texts: list[str]) -> None:
    for each in Likenesses(texts, "da").pairs(0.0):
        assert 0 <= each.likeness <= 1 + 1e-9
        assert each.first < each.second


@given(st.text(alphabet="abcdefghij ", min_size=3), TEXTS)
def test_the_same_words_are_wholly_alike(text: str, others: list[str]) -> None:
    if telling_words(text, "da"):
        found = Likenesses([text, *others, text.upper()], "da").pairs(0.99)
        assert (0, len(others) + 1) in {(each.first, each.second) for each in found}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the ideas do not lie beside the checkout")
def test_suggestions_on_real_ideas_reach_the_floor() -> None:
    rows = _rows("ideas_da.csv")
    place = {row["id"]: at for at, row in enumerate(rows)}
    same = {
        tuple(sorted((place[row["id_a"]], place[row["id_b"]])))
        for row in _rows("ideas_da_duplicates.csv")
        if row["relation"] == "duplicate"
    }
    found = Likenesses([row["idea"] for row in rows], "da").pairs(LIKELY)
    right = sum((each.first, each.second) in same for each in found)
    assert 2 * right / (len(found) + len(same)) >= FLOOR
    assert len(found) < len(list(combinations(rows, 2))) / 100


def _rows(name: str) -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, delimiter=";"))


def idea(key: str, text: str) -> Idea:
    return Idea(key, text, text, None, None, None, None, False, "")
