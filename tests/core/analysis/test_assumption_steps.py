"""The steps in which the hall meets an assumption."""

from bosaet_desktop.core.analysis.assumption_steps import Shown, assumption_steps
from bosaet_desktop.core.analysis.assumption_words import counted_words
from bosaet_desktop.core.rows.assumption import Assumption, EvidenceTable
from bosaet_desktop.core.terms.segment import AssumptionStatus

SETTLED = Assumption("a", "Jobs", "Ane", "72% say homes", AssumptionStatus.DISPROVED)
BARE = Assumption("b", "Banks")


def test_an_assumption_is_believed_then_held_against_facts_and_then_settled() -> None:
    steps = assumption_steps([SETTLED])
    assert [each.shown for each in steps] == [Shown.STATEMENT, Shown.EVIDENCE, Shown.VERDICT]
    assert steps[-1].sentence == "It does not hold. Ask what it means for us."


def test_without_evidence_there_is_no_step_for_it() -> None:
    assert [each.shown for each in assumption_steps([BARE])] == [Shown.STATEMENT, Shown.VERDICT]


def test_a_table_of_facts_is_evidence_enough() -> None:
    told = Assumption("c", "Moves", tables=(EvidenceTable("t", "Moves"),))
    assert Shown.EVIDENCE in [each.shown for each in assumption_steps([told])]


def test_every_step_says_which_of_how_many_and_names_nobody() -> None:
    steps = assumption_steps([SETTLED, BARE])
    assert {(each.place, each.count) for each in steps} == {(1, 2), (2, 2)}
    assert not any("Ane" in each.sentence for each in steps)


def test_what_is_open_is_counted() -> None:
    assert counted_words([SETTLED, BARE]) == "2 assumptions, 1 is open."
    assert counted_words([SETTLED]) == "1 assumption, all settled."
