"""Kinds, stakes and states of stakeholders in words, and what makes people owners of a plan."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, OwnershipStep
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus

STAKE_NAMES: Mapping[Stake, str] = {
    Stake.DIRECT: N_("Inside, with a direct stake"),
    Stake.AWARENESS: N_("Inside, to be kept informed"),
    Stake.EXTERNAL: N_("Outside"),
}
KIND_NAMES: Mapping[StakeholderKind, str] = {
    StakeholderKind.STAFF: N_("Staff"),
    StakeholderKind.POLITICIANS: N_("Politicians"),
    StakeholderKind.PLANNERS: N_("Planning department"),
    StakeholderKind.ASSOCIATIONS: N_("Associations"),
    StakeholderKind.BUSINESSES: N_("Businesses"),
    StakeholderKind.CULTURE: N_("Culture"),
    StakeholderKind.EDUCATION: N_("Schools and education"),
    StakeholderKind.ESTATE_AGENTS: N_("Estate agents"),
    StakeholderKind.BANKS: N_("Banks"),
    StakeholderKind.MORTGAGE: N_("Mortgage institutions"),
    StakeholderKind.CITIZENS: N_("Citizens"),
    StakeholderKind.OTHER: N_("Others"),
}
STATUS_NAMES: Mapping[StakeholderStatus, str] = {
    StakeholderStatus.NOT_ASKED: N_("Not asked yet"),
    StakeholderStatus.ASKED: N_("Asked"),
    StakeholderStatus.TAKES_PART: N_("Takes part"),
    StakeholderStatus.DECLINED: N_("Said no"),
}
# The five internal steps and the three kinds of local cooperation of domain.md section 3.
STEP_NAMES: Mapping[OwnershipStep, str] = {
    OwnershipStep.EARLY: N_("Involve staff and politicians early, a little at a time."),
    OwnershipStep.EASY: N_("Make it easy and fun: a short film says more than a long document."),
    OwnershipStep.INFORMED: N_("Tell how it goes all along, also when little happens."),
    OwnershipStep.EXAMPLES: N_("Show good examples, and name those behind them."),
    OwnershipStep.PERSISTENT: N_("Keep at it: it takes years, not weeks."),
    OwnershipStep.EVENTS: N_("Events: invite those who moved away home to something they like."),
    OwnershipStep.KNOWLEDGE: N_("Shared knowledge: agents know who looks at houses, and why."),
    OwnershipStep.NETWORK: N_("A network: ask partners now and then whether people take it in."),
}
# Whom the handbook had as a guest, and whom it missed (domain.md section 2, "Participants").
_GUESTS: tuple[tuple[StakeholderKind, str, str, str], ...] = (
    (
        StakeholderKind.ESTATE_AGENTS,
        N_("Estate agent"),
        N_("More houses sold, and sellers with realistic prices"),
        N_("Tells who looks at houses here, and what they miss"),
    ),
    (
        StakeholderKind.PLANNERS,
        N_("Planner from the municipality"),
        N_("Plans that people know and use"),
        N_("Tells what plots and local plans allow"),
    ),
    (
        StakeholderKind.BANKS,
        N_("Bank adviser"),
        N_("Customers who can stay in the area"),
        N_("Tells what it takes to get a loan for a house here"),
    ),
    (
        StakeholderKind.MORTGAGE,
        N_("Adviser from a mortgage institution"),
        N_("Houses that keep their value"),
        N_("Tells how houses in villages are valued"),
    ),
)


def proposed_guests() -> tuple[NewStakeholder, ...]:
    """Return the guests worth inviting, in the language in use, ready to be added."""
    inside = (StakeholderKind.PLANNERS,)
    return tuple(
        NewStakeholder(
            _(name), kind, Stake.AWARENESS if kind in inside else Stake.EXTERNAL, _(gain), _(gift)
        )
        for kind, name, gain, gift in _GUESTS
    )
