"""What Ctrl+K can find: the steps, the actions, and what the project holds under a name."""

from collections.abc import Sequence
from functools import partial

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.finding import findings
from bosaet_desktop.core.rows.finding import FindingKind
from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.command_palette import Destination
from bosaet_desktop.ui.page import GoTo, PageAction
from bosaet_desktop.ui.pages import PAGES, STAGES, PageEntry, entry

_PLACES = {
    FindingKind.INITIATIVE: (N_("Initiative"), "star-outline", "what_do_we_want.initiatives"),
    FindingKind.IDEA: (N_("Idea"), "lightbulb-outline", "what_do_we_want.idea_board"),
    FindingKind.PERSON: (N_("Person"), "account-outline", "before.people"),
    FindingKind.SEGMENT: (N_("Segment"), "account-group-outline", "where_are_we.segments"),
    FindingKind.PLACE: (N_("Potential or limit"), "home-group", "where_are_we.places"),
    FindingKind.ASSUMPTION: (N_("Assumption"), "help-circle-outline", "where_are_we.assumptions"),
    FindingKind.ACTIVITY: (N_("Activity"), "bullhorn-outline", "before.involvement"),
    FindingKind.TARGET_GROUP: (N_("Target group"), "account-group-outline", "before.involvement"),
    FindingKind.STAKEHOLDER: (N_("Stakeholder"), "account-heart-outline", "before.stakeholders"),
    FindingKind.PERSONA: (N_("Persona"), "account-star-outline", "before.canvas"),
    FindingKind.QUESTION: (N_("Open question"), "forum-outline", "where_are_we.expectations"),
}
# The path is found by its steps; the palette need not find itself.
_LEFT_OUT = ("find", "overview", "next_step", "former_step", "next_part", "former_part")


def destinations(
    project: Project, actions: Actions, here: str, on_page: Sequence[PageAction], go_to: GoTo
) -> Sequence[Destination]:
    """Return steps, what the page in view offers, actions, then initiatives, ideas and people.

    Of steps with one title that in the stage of the page `here` comes first.
    """
    nearest_first = sorted(PAGES, key=lambda page: page.stage != entry(here).stage)
    steps = [
        Destination(_(page.title), _of_stage(page), page.icon, partial(go_to, page.key))
        for page in nearest_first
    ]
    return [*steps, *_of_page(on_page), *_of_actions(actions), *_of_content(project, go_to)]


def _of_stage(page: PageEntry) -> str:
    """Return where a step stands in the path: every workshop has a programme and minutes."""
    titles = (_(stage.title) for stage in STAGES if stage.key == page.stage)
    return next(titles, _("Step"))


def _of_page(on_page: Sequence[PageAction]) -> list[Destination]:
    return [
        Destination(each.text, _("On this page"), each.icon or "flash-outline", each.deed)
        for each in on_page
        if each.enabled
    ]


def _of_actions(actions: Actions) -> list[Destination]:
    return [
        Destination(
            action.text().replace("&", ""),
            _("Action"),
            "flash-outline",
            action.trigger,
            action.shortcut().toString(),
        )
        for name, action in actions
        if action.isEnabled() and name not in _LEFT_OUT and not name.startswith("stage.")
    ]


def _of_content(project: Project, go_to: GoTo) -> list[Destination]:
    found = []
    for each in findings(project):
        kind, icon, page = _PLACES[each.kind]
        found.append(Destination(each.text, _(kind), icon, partial(go_to, page, each.id)))
    return found
