"""How a round is scored: what is asked, on which scale, and where its sheets are."""

from enum import StrEnum

PERSON, TABLE, JOINT = "person", "table", "joint"
MODES = (PERSON, TABLE, JOINT)

# The joint sheet is filled on the projector, so it needs no number of its own.
JOINT_SHEET = 0


class SheetState(StrEnum):
    """Where a sheet of paper is; CHECKING: a second version, typed to compare with the first."""

    PRINTED = "printed"
    HANDED_OUT = "handed_out"
    RETURNED = "returned"
    TYPED = "typed"
    CHECKING = "checking"
    DISCARDED = "discarded"


# The marks of these sheets are kept but not counted.
UNCOUNTED = frozenset({SheetState.CHECKING, SheetState.DISCARDED})

IMPACT, FEASIBILITY, DESIRE = "impact", "feasibility", "desire"
ROLES = (IMPACT, FEASIBILITY, DESIRE)

# A scale may start at either of these and go no higher than one key per mark allows.
SCALE_STARTS = (0, 1)
SCALE_LIMIT = 10
