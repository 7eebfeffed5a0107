"""Where people stand in the cooperation."""

from enum import StrEnum


class Side(StrEnum):
    """Where somebody stands in the cooperation (domain.md section 2, "Participants")."""

    CITIZEN = "citizen"
    MUNICIPALITY = "municipality"
    EXTERNAL = "external"
