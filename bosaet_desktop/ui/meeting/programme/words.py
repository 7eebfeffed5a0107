"""What kinds of items are called and which icon stands for each."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.terms.meeting import AgendaKind

KIND_NAMES: Mapping[AgendaKind, str] = {
    AgendaKind.WELCOME: N_("Welcome"),
    AgendaKind.PRESENT: N_("Presentation"),
    AgendaKind.DISCUSS: N_("Talk together"),
    AgendaKind.GROUPS: N_("Work in groups"),
    AgendaKind.SCORE: N_("Crosses or dots"),
    AgendaKind.BREAK: N_("Break"),
    AgendaKind.RESULT: N_("Result"),
    AgendaKind.CHOOSE: N_("Choice"),
    AgendaKind.CLOSING: N_("Closing"),
    AgendaKind.OTHER: N_("Something else"),
}
KIND_ICONS: Mapping[AgendaKind, str] = {
    AgendaKind.WELCOME: "door-open",
    AgendaKind.PRESENT: "presentation",
    AgendaKind.DISCUSS: "forum-outline",
    AgendaKind.GROUPS: "account-group-outline",
    AgendaKind.SCORE: "close-box-outline",
    AgendaKind.BREAK: "coffee-outline",
    AgendaKind.RESULT: "podium",
    AgendaKind.CHOOSE: "vote-outline",
    AgendaKind.CLOSING: "flag-outline",
    AgendaKind.OTHER: "circle-outline",
}
