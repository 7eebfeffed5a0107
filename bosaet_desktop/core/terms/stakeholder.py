"""Who has a stake, which one, and whether they are with us."""

from enum import StrEnum


class Stake(StrEnum):
    """How close somebody is: inside with something at stake, inside and to be told, or outside."""

    DIRECT = "direct"
    AWARENESS = "awareness"
    EXTERNAL = "external"


class StakeholderKind(StrEnum):
    """What a stakeholder is, in the order in which they are won (domain.md section 3).

    Staff and politicians come first, then local partners, then citizens.
    """

    STAFF = "staff"
    POLITICIANS = "politicians"
    PLANNERS = "planners"
    ASSOCIATIONS = "associations"
    BUSINESSES = "businesses"
    CULTURE = "culture"
    EDUCATION = "education"
    ESTATE_AGENTS = "estate_agents"
    BANKS = "banks"
    MORTGAGE = "mortgage"
    CITIZENS = "citizens"
    OTHER = ""


class StakeholderStatus(StrEnum):
    """How far the talk with a stakeholder has come."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    TAKES_PART = "takes_part"
    DECLINED = "declined"
