from collections.abc import Callable
from datetime import date

import pytest

from bosaet_desktop.core.commands import choice as choosing
from bosaet_desktop.core.commands.decision import record_decision
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.choice import choice
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.rows.decision import Choice, Decider, NewDecision, TieRule
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status
from tests.core.scored_round import add_initiatives, type_sheet

Check = Callable[[Callable[[], object]], None]
Keys = dict[str, str]
ROUND = 1


@pytest.fixture
def keys(project: Project) -> Keys:
    """Best first; the two in the middle are equal in everything."""
    keys = add_initiatives(project, "Low", "Twin", "Equal", "Best")
    marks = {"Best": (5, 5, 5), "Twin": (3, 4, 3), "Equal": (3, 4, 3), "Low": (1, 1, 2)}
    type_sheet(project, 1, {keys[title]: points for title, points in marks.items()})
    return keys


def seen(project: Project) -> Choice:
    return choice(project, Tally(project))


def order(project: Project) -> list[str]:
    return [row.placing.title for row in seen(project).rows]


def statuses(project: Project) -> dict[str, InitiativeStatus]:
    return {each.title: each.status for each in initiatives(project)}


def chosen(project: Project) -> list[str]:
    return [row.placing.initiative_id for row in seen(project).starts]


DEEDS: dict[str, Callable[[Project, Keys], object]] = {
    "line": lambda p, _keys: choosing.move_line(p, ROUND, 1),
    "rule": lambda p, _keys: choosing.agree_tie_rule(p, ROUND, TieRule.HANDS_AT_ONCE),
    "votes": lambda p, k: choosing.record_votes(p, ROUND, {k["Twin"]: 3, k["Equal"]: 9}),
    "lot": lambda p, k: choosing.draw_lot(p, ROUND, [k["Twin"], k["Equal"]]),
    "exception": lambda p, k: choosing.make_exception(p, ROUND, k["Low"], "Cheap"),
    "decision": lambda p, k: record_decision(p, ROUND, [k["Best"]], NewDecision("All want it", 38)),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_of_the_choice_is_undone_and_redone_whole(
    project: Project, keys: Keys, deed: Callable[[Project, Keys], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(project, keys))


def test_taking_an_exception_back_is_undone_and_redone_whole(
    project: Project, keys: Keys, check_undo: Check
) -> None:
    choosing.make_exception(project, ROUND, keys["Low"], "Cheap")
    check_undo(lambda: choosing.withdraw_exception(project, ROUND, keys["Low"]))
    assert chosen(project) == []


def test_no_line_stands_before_anybody_drew_it(project: Project, keys: Keys) -> None:
    assert seen(project).cut is None
    assert seen(project).starts == ()


def test_the_line_may_not_part_equals(project: Project, keys: Keys) -> None:
    assert seen(project).allowed_cuts == (0, 1, 3, 4)
    assert seen(project).equals == ((keys["Twin"], keys["Equal"]),)
    choosing.move_line(project, ROUND, 2)
    assert seen(project).parts_equals
    choosing.move_line(project, ROUND, 3)
    assert not seen(project).parts_equals


def test_a_show_of_hands_parts_equals_and_is_logged(project: Project, keys: Keys) -> None:
    choosing.record_votes(project, ROUND, {keys["Twin"]: 11, keys["Equal"]: 17})
    assert order(project) == ["Best", "Equal", "Twin", "Low"]
    assert [row.decider for row in seen(project).rows] == [
        Decider.SCORE,
        Decider.HANDS,
        Decider.SCORE,
        None,
    ]
    assert 2 in seen(project).allowed_cuts
    with use_language("da"):
        logged = decisions(project)[0]
    assert logged.kind is DecisionKind.HANDS
    assert "Equal 17; Twin 11" in logged.text


def test_a_lot_parts_those_with_as_many_hands(project: Project, keys: Keys) -> None:
    choosing.record_votes(project, ROUND, {keys["Twin"]: 9, keys["Equal"]: 9})
    assert seen(project).equals
    choosing.draw_lot(project, ROUND, seen(project).equals[0])
    assert not seen(project).equals
    assert seen(project).rows[1].decider is Decider.LOT
    assert sorted(row.lot or 0 for row in seen(project).rows) == [0, 0, 1, 2]
    first = order(project)[1]
    assert f"1. {first}" in decisions(project)[0].text


def test_a_new_show_of_hands_takes_the_lot_away(project: Project, keys: Keys) -> None:
    choosing.draw_lot(project, ROUND, [keys["Twin"], keys["Equal"]])
    choosing.record_votes(project, ROUND, {keys["Twin"]: 9, keys["Equal"]: 9})
    assert seen(project).equals == ((keys["Twin"], keys["Equal"]),)


def test_the_last_rule_agreed_before_any_mark_stands_alone_in_the_log(project: Project) -> None:
    choosing.agree_tie_rule(project, ROUND, TieRule.HANDS_AT_ONCE)
    choosing.agree_tie_rule(project, ROUND, TieRule.FEASIBILITY_FIRST)
    assert seen(project).rule is TieRule.FEASIBILITY_FIRST
    (logged,) = decisions(project)
    assert (logged.kind, logged.decided_on) == (DecisionKind.AGREED_RULE, date.today())
    assert seen(project).agreed == logged


def test_the_rule_every_round_begins_with_counts_once_somebody_agrees_on_it(
    project: Project,
) -> None:
    assert seen(project).agreed is None
    choosing.agree_tie_rule(project, ROUND, TieRule.DESIRE_FIRST)
    assert seen(project).agreed is not None


def test_agreeing_twice_on_the_same_rule_is_one_decision(project: Project, keys: Keys) -> None:
    choosing.agree_tie_rule(project, ROUND, TieRule.HANDS_AT_ONCE)
    label = project.undo_label
    choosing.agree_tie_rule(project, ROUND, TieRule.HANDS_AT_ONCE)
    assert len(decisions(project)) == 1
    assert project.undo_label == label


def test_a_rule_changed_after_the_first_mark_is_logged_beside_the_one_before(
    project: Project,
) -> None:
    choosing.agree_tie_rule(project, ROUND, TieRule.DESIRE_FIRST)
    key = add_initiatives(project, "Path")["Path"]
    type_sheet(project, 1, {key: (1, 2, 3)})
    choosing.agree_tie_rule(project, ROUND, TieRule.HANDS_AT_ONCE)
    assert [each.kind for each in decisions(project)] == [
        DecisionKind.RULE,
        DecisionKind.AGREED_RULE,
    ]


def test_a_lot_can_be_drawn_again_from_its_number(project: Project, keys: Keys) -> None:
    twins = [keys["Twin"], keys["Equal"]]
    choosing.draw_lot(project, ROUND, twins, 417_203)
    first = [row.lot for row in seen(project).rows]
    choosing.draw_lot(project, ROUND, twins[::-1], 417_203)
    assert [row.lot for row in seen(project).rows] == first
    text = decisions(project)[0].text
    assert "417203" in text
    assert "Twin (r" in text  # its row on the sheet, without which nobody could check


@pytest.mark.parametrize("number", [0, choosing.HIGHEST_LOT + 1])
def test_a_lot_has_a_number_people_can_read_aloud(
    project: Project, keys: Keys, number: int
) -> None:
    with pytest.raises(InvalidInput):
        choosing.draw_lot(project, ROUND, [keys["Twin"], keys["Equal"]], number)


def test_equals_ask_for_hands_only_where_they_meet_the_line(project: Project, keys: Keys) -> None:
    def asked(cut: int) -> int:
        choosing.move_line(project, ROUND, cut)
        return len(seen(project).equals_at_line)

    assert len(seen(project).equals_at_line) == 0
    assert [asked(cut) for cut in range(5)] == [0, 2, 2, 0, 0]


def test_what_stands_above_the_line_becomes_chosen(project: Project, keys: Keys) -> None:
    choosing.move_line(project, ROUND, 1)
    record_decision(project, ROUND, chosen(project), NewDecision("Everybody wants it", 38))
    assert statuses(project) == {
        "Best": InitiativeStatus.CHOSEN,
        "Twin": InitiativeStatus.PROPOSED,
        "Equal": InitiativeStatus.PROPOSED,
        "Low": InitiativeStatus.PROPOSED,
    }
    (logged,) = decisions(project)
    assert (logged.kind, logged.present, logged.reason, logged.decided_on) == (
        DecisionKind.CHOICE,
        38,
        "Everybody wants it",
        date.today(),
    )
    assert "Best" in logged.text
    assert "Twin" not in logged.text
    assert seen(project).recorded


def test_a_decision_made_anew_lets_go_of_the_former_one(project: Project, keys: Keys) -> None:
    record_decision(project, ROUND, [keys["Best"], keys["Low"]], NewDecision())
    set_status(project, keys["Low"], InitiativeStatus.UNDER_WAY)
    record_decision(project, ROUND, [keys["Twin"]], NewDecision())
    assert statuses(project) == {
        "Best": InitiativeStatus.PROPOSED,
        "Twin": InitiativeStatus.CHOSEN,
        "Equal": InitiativeStatus.PROPOSED,
        "Low": InitiativeStatus.UNDER_WAY,
    }


def test_a_line_moved_after_the_decision_is_not_recorded(project: Project, keys: Keys) -> None:
    choosing.move_line(project, ROUND, 1)
    record_decision(project, ROUND, chosen(project), NewDecision())
    choosing.move_line(project, ROUND, 3)
    assert not seen(project).recorded


def test_an_exception_starts_and_its_reason_is_logged(project: Project, keys: Keys) -> None:
    choosing.move_line(project, ROUND, 1)
    choosing.make_exception(project, ROUND, keys["Low"], "The school will carry it")
    assert [row.placing.title for row in seen(project).starts] == ["Best", "Low"]
    record_decision(project, ROUND, chosen(project), NewDecision())
    assert statuses(project)["Low"] is InitiativeStatus.CHOSEN
    assert "The school will carry it" in decisions(project)[0].text


def test_an_exception_without_a_reason_is_refused(project: Project, keys: Keys) -> None:
    with pytest.raises(InvalidInput):
        choosing.make_exception(project, ROUND, keys["Low"], "  ")
    assert chosen(project) == []


def test_a_decision_needs_something_that_starts(project: Project, keys: Keys) -> None:
    with pytest.raises(InvalidInput):
        record_decision(project, ROUND, [], NewDecision())
    with pytest.raises(InvalidInput):
        record_decision(project, ROUND, [keys["Best"]], NewDecision(present=-1))
    assert decisions(project) == ()


def test_votes_and_lots_need_equals(project: Project, keys: Keys) -> None:
    with pytest.raises(InvalidInput):
        choosing.record_votes(project, ROUND, {keys["Best"]: 4})
    with pytest.raises(InvalidInput):
        choosing.record_votes(project, ROUND, {keys["Twin"]: -1, keys["Equal"]: 4})
    with pytest.raises(InvalidInput):
        choosing.draw_lot(project, ROUND, [keys["Best"], keys["Best"]])


def test_the_log_is_told_in_the_language_of_the_project(project: Project, keys: Keys) -> None:
    with use_language("en"):
        record_decision(project, ROUND, [keys["Best"]], NewDecision())
    with use_language("da"):
        record_decision(project, ROUND, [keys["Best"]], NewDecision())
    one, other = decisions(project)
    assert one.text == other.text


def test_the_latest_decision_stands_first_in_the_log(project: Project, keys: Keys) -> None:
    record_decision(project, ROUND, [keys["Best"]], NewDecision("first"))
    record_decision(project, ROUND, [keys["Twin"]], NewDecision("second"))
    early = NewDecision("early", decided_on=date(2025, 1, 1))
    record_decision(project, ROUND, [keys["Twin"]], early)
    assert [each.reason for each in decisions(project)] == ["second", "first", "early"]


def test_the_plan_follows_the_order_of_the_decision(project: Project, keys: Keys) -> None:
    record_decision(project, ROUND, [keys["Best"], keys["Low"], keys["Equal"]], NewDecision())
    assert [each.title for each in plans(project)] == ["Best", "Low", "Equal"]
    record_decision(project, ROUND, [keys["Equal"], keys["Best"]], NewDecision())
    assert [each.title for each in plans(project)] == ["Equal", "Best"]


def test_what_somebody_began_without_a_decision_comes_last_in_the_plan(
    project: Project, keys: Keys
) -> None:
    record_decision(project, ROUND, [keys["Best"]], NewDecision())
    set_status(project, keys["Low"], InitiativeStatus.UNDER_WAY)
    assert [each.title for each in plans(project)] == ["Best", "Low"]
