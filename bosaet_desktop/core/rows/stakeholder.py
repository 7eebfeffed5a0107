"""Those who matter to the process, as the register shows them."""

from enum import StrEnum


class Stake(StrEnum):
    """How close somebody is: inside with something at stake, inside and to be told, or outside."""

    DIRECT = "direct"
    AWARENESS = "awareness"
    EXTERNAL = "external"


class StakeholderStatus(StrEnum):
    """How far the talk with a stakeholder has come."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    TAKES_PART = "takes_part"
    DECLINED = "declined"
