"""A result and what lies behind it, made by hand for the tests of the result's views."""

from bosaet_desktop.core.rows.decision import TieRule
from bosaet_desktop.core.rows.details import (
    HIDDEN,
    Agreement,
    AgreementLevel,
    Certainty,
    Change,
    Details,
    TopShare,
    VillageCell,
    VillageCells,
)
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import ROLES


def result_of(*placings: Placing, sheets: int = 30) -> Result:
    return Result(
        project="Vorgod",
        question="What shall we begin?",
        language="en",
        placings=placings,
        questions=tuple(Question(at, role, "", "") for at, role in enumerate(ROLES, start=1)),
        scale=DEFAULT_SCALE,
        sheets=sheets,
        joint=False,
        tie_rule=TieRule.DESIRE_FIRST,
        day=None,
        cut=None,
    )


def certainty() -> Certainty:
    shares = (TopShare("a", "Path", 1, 0.91, 1.0), TopShare("b", "School", 2, 0.09, 0.97))
    return Certainty(3, shares, (), ("No. 1 stands firmly.", "Drawn anew 1,000 times."))


def villages() -> VillageCells:
    return VillageCells(
        villages=("Barde", "Vorgod"),
        initiative_ids=("a", "b"),
        titles=("Path", "School"),
        cells=((VillageCell(12.0, 9), HIDDEN), (VillageCell(8.0, 9), HIDDEN)),
        lowest=3.0,
        highest=15.0,
        note="Cells with fewer than five sheets are hidden.",
    )


def everything() -> Details:
    return Details(
        headline="“Path” stands firmly as no. 1.",
        certainty=certainty(),
        without_villages=(
            Change("Barde", "Without Barde (9 sheets): the same top 3.", changed=False),
            Change("Vorgod", "Without Vorgod (8 sheets): “School” first.", changed=True),
        ),
        doubled=(Change("Desire", "If “Desire” counted double: the same top 3.", changed=False),),
        agreement=(
            Agreement("impact", 0.7, AgreementLevel.STRONG, "They agree strongly: 0.70."),
            Agreement("desire", None, AgreementLevel.NONE, "It cannot be measured."),
        ),
        villages=villages(),
        supported_everywhere=("Path",),
    )
