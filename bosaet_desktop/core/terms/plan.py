"""The roles in a plan."""

from enum import StrEnum


class PlanRole(StrEnum):
    """Who an initiative hangs on, whose changes are remembered."""

    ANCHOR = "anchor"
    CONTACT = "contact"
