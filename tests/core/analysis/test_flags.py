import pytest

from bosaet_desktop.core.analysis.flags import flag_name, flag_sentence, state_sentence
from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT
from tests.core.analysis.scoring import FIVE, alike, scored


def placing(
    impact: list[int],
    feasibility: list[int],
    desire: list[int],
    scale: Scale = FIVE,
    villages: tuple[float, ...] = (),
) -> Placing:
    return rank([scored("a", impact, feasibility, desire, scale, villages)], scale)[0]


@pytest.mark.parametrize(
    ("impact", "feasibility", "desire", "flags"),
    [
        ([3, 3], [3, 3], [3, 3], ()),
        ([3, 3], [3, 4], [3, 4], (Flag.EASY_TO_BEGIN,)),
        ([1, 1], [5, 5], [5, 5], (Flag.EASY_TO_BEGIN, Flag.LOW_IMPACT)),
        ([5, 5], [1, 1], [5, 5], (Flag.LOW_FEASIBILITY,)),
        ([5, 5], [5, 5], [2, 2], (Flag.LOW_DESIRE,)),
        ([1, 5], [5, 5], [5, 5], (Flag.SPLIT_OPINIONS,)),
        ([3, 3], [5, 5], [3, 3], ()),
        (
            [1, 1],
            [1, 4],
            [1, 2],
            (Flag.SPLIT_OPINIONS, Flag.LOW_IMPACT, Flag.LOW_DESIRE),
        ),
    ],
)
def test_every_rule_that_is_met_raises_its_flag(
    impact: list[int], feasibility: list[int], desire: list[int], flags: tuple[Flag, ...]
) -> None:
    assert placing(impact, feasibility, desire).flags == flags


@pytest.mark.parametrize(
    ("villages", "easy", "broad"),
    [
        ((), True, False),
        ((10.0, 9.5), True, True),
        ((10.0, 9.0), True, False),
        ((10.0, 8.9), False, False),
    ],
)
def test_a_village_against_it_makes_it_neither_easy_nor_broadly_backed(
    villages: tuple[float, ...], easy: bool, broad: bool
) -> None:
    flags = placing([3, 3], [4, 4], [4, 4], villages=villages).flags
    assert (Flag.EASY_TO_BEGIN in flags, Flag.BROAD_BACKING in flags) == (easy, broad)


def test_a_split_names_its_question_and_how_many_stand_where() -> None:
    found = placing([1, 2, 5, 4, 3, 4], [3] * 6, [3] * 6)
    assert flag_sentence(Flag.SPLIT_OPINIONS, found, FIVE) == (
        "“Does it make a difference?” divides the 6 who answered: 2 gave 1–2 and 3 gave 4–5."
    )


def test_every_split_question_is_named() -> None:
    sentence = flag_sentence(Flag.SPLIT_OPINIONS, placing([1, 5], [3, 3], [1, 5]), FIVE)
    assert sentence.count("divides") == 2
    assert "Can we manage it?" not in sentence


def test_an_end_of_one_step_is_one_figure() -> None:
    found = placing([1, 3], [2, 2], [2, 2], Scale(1, 3))
    sentence = flag_sentence(Flag.SPLIT_OPINIONS, found, Scale(1, 3))
    assert sentence.endswith("1 gave 1 and 1 gave 3.")


def test_a_step_on_the_edge_of_an_end_belongs_to_it() -> None:
    found = placing([3, 4, 1, 6], [2] * 4, [2] * 4, Scale(1, 6))
    sentence = flag_sentence(Flag.SPLIT_OPINIONS, found, Scale(1, 6))
    assert sentence.endswith("2 gave 1–3 and 2 gave 4–6.")


@pytest.mark.parametrize(
    ("flag", "sentence"),
    [
        (
            Flag.LOW_DESIRE,
            "“Do we want to do it?” got 1,7 on average, clearly below the middle, 3,0.",
        ),
        (
            Flag.EASY_TO_BEGIN,
            "It can be managed (4,0) and is wanted (1,7) on the scale from 1 to 5, "
            "and opinions are not split.",
        ),
        (Flag.TIED, "It shares place 1: others have the same score, 10,67."),
        (Flag.FEW_ANSWERS, "Only 3 sheets have marks for it, less than half of the most answered."),
        (
            Flag.BROAD_BACKING,
            "All 2 villages with enough sheets to be shown give it more than the middle, 9,0.",
        ),
    ],
)
def test_a_flag_explains_itself_with_its_figures(flag: Flag, sentence: str) -> None:
    found = placing([5, 5, 5], [4, 4, 4], [1, 2, 2], villages=(9.5, 12.0))
    assert flag_sentence(flag, found, FIVE) == sentence


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_a_name_and_a_sentence(flag: Flag) -> None:
    assert flag_name(flag)
    assert flag_sentence(flag, placing([1, 5], [1, 5], [1, 5]), FIVE).endswith(".")


def test_one_sheet_is_spoken_of_as_one() -> None:
    assert flag_sentence(Flag.FEW_ANSWERS, placing([1], [1], [1]), FIVE).startswith(
        "Only 1 sheet has"
    )


def test_an_initiative_without_rank_says_why() -> None:
    unanswered = scored("none", [5], [BLANK], [5])
    ranked, few, none = rank([unanswered, alike("few", [5]), alike("all", [1] * 8)], FIVE)
    assert state_sentence(ranked) == ""
    assert state_sentence(few).startswith("Not ranked: only 1 sheet has marks for it")
    assert state_sentence(none) == "Not scored: nobody has answered “Can we manage it?”."


def test_a_question_is_quoted_as_the_sheets_ask_it() -> None:
    roles = (IMPACT, FEASIBILITY, DESIRE)
    asked = [Question(at, role, f"Our {role}?", "") for at, role in enumerate(roles, start=1)]
    found = placing([1, 5], [3, 3], [2, 2])
    split = flag_sentence(Flag.SPLIT_OPINIONS, found, FIVE, asked)
    assert split.startswith("“Our impact?” divides")
    assert flag_sentence(Flag.LOW_DESIRE, found, FIVE, asked).startswith("“Our desire?” got")
    none = placing([], [], [])
    assert state_sentence(none, asked) == "Not scored: nobody has answered “Our impact?”."
