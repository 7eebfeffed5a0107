"""What the parts of a plan's card know besides the plan."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bosaet_desktop.core.rows.involvement import InvolvementPlan
from bosaet_desktop.core.rows.plan import RoleChange, Stage


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
