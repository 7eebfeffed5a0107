"""What every part of a plan's card does, and the names it may offer."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from bosaet_desktop.core.rows.involvement import InvolvementPlan
from bosaet_desktop.core.rows.plan import Plan, RoleChange, Stage


@dataclass(frozen=True, slots=True)
class Around:
    """What a card needs to know besides its plan: names to offer, and what is chosen from."""

    people: Sequence[str] = ()
    officials: Sequence[str] = ()
    involvement: InvolvementPlan = field(default_factory=InvolvementPlan)
    stages: Sequence[Stage] = ()
    changes: Sequence[RoleChange] = ()

    def with_changes(self, changes: Sequence[RoleChange]) -> "Around":
        """Return the same for an initiative whose roles changed hands like this."""
        return replace(self, changes=changes)


class Section(Protocol):
    """A part of the card that shows what is stored, and stores what is written."""

    def show_plan(self, plan: Plan, around: Around) -> None:
        """Show what is stored; what is being written at this moment stays."""

    def commit(self) -> None:
        """Store what is half written."""
