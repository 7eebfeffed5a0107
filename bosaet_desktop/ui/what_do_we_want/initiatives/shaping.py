"""The ways to more or fewer initiatives: from a cluster, by splitting one, by joining some."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from bosaet_desktop.core.commands import initiative as deeds
from bosaet_desktop.core.commands.initiative_shape import join_initiatives, split_initiative
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.rows.idea import Card
from bosaet_desktop.core.text import shortened
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.initiatives.shape_dialog import ShapeDialog
from bosaet_desktop.ui.what_do_we_want.made_before import make_once
from bosaet_desktop.ui.what_do_we_want.menu_entry import entry
from bosaet_desktop.ui.widgets.menu_letters import lettered

ShowMade = Callable[[str], object]
# Leaves room for the number of ideas in an entry of the menu.
LONGEST_TITLE_OFFERED = 45


def offer_clusters(
    parent: QWidget, project: Project, clusters: Sequence[Card], show_made: ShowMade
) -> None:
    """Offer the clusters below the button, those that are initiatives already last."""
    menu = QMenu(parent)
    for card in sorted(clusters, key=lambda card: bool(card.initiatives)):
        title = shortened(card.title, LONGEST_TITLE_OFFERED)
        words = f"{title} · {count_words(len(card.ideas))}"
        entry(menu, words, partial(_take_cluster, parent, project, card, show_made))
    button = QApplication.focusWidget() or parent
    below = QPoint(0, button.height() if button is not parent else 0)
    lettered(menu).popup(button.mapToGlobal(below))


def _take_cluster(parent: QWidget, project: Project, cluster: Card, show_made: ShowMade) -> None:
    def make() -> None:
        show_made(deeds.initiative_from_cluster(project, cluster.id))

    make_once(parent, project, [each.id for each in cluster.ideas], make, show_made)


def ask_how_to_split(
    parent: QWidget, project: Project, initiative_id: str, show_made: ShowMade
) -> None:
    """Ask which ideas become an initiative of their own."""
    found = find_initiative(project, initiative_id)
    if found is None:
        return

    def split(ids: list[str], title: str) -> None:
        show_made(split_initiative(project, initiative_id, ids, title))

    ShapeDialog(
        parent,
        _("Split initiative"),
        _("Ideas that become an initiative of their own"),
        _("Split"),
        [(each.id, each.text) for each in found.ideas],
        split,
    ).open()


def ask_what_to_join(
    parent: QWidget, project: Project, initiative_id: str, show_made: ShowMade
) -> None:
    """Ask which other initiatives become one with this."""
    lines = {line.id: line.title for line in initiatives(project)}
    own = lines.pop(initiative_id, "")

    def join(ids: list[str], title: str) -> None:
        show_made(join_initiatives(project, [initiative_id, *ids], title))

    ShapeDialog(
        parent,
        _("Join initiatives"),
        _("Initiatives that become one with “{title}”").format(title=own),
        _("Join"),
        list(lines.items()),
        join,
        own,
    ).open()
