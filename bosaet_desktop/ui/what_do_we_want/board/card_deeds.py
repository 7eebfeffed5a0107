"""What the board does with the cards that are selected, each a command of its own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.commands.cluster import (
    add_to_cluster,
    cluster_ideas,
    dissolve_cluster,
    rename_cluster,
    take_out_of_cluster,
)
from bosaet_desktop.core.commands.duplicate import merge_ideas, take_out_again
from bosaet_desktop.core.commands.idea import (
    delete_ideas,
    edit_idea_text,
    move_ideas,
    park_ideas,
    set_influence,
    set_village,
    unpark_ideas,
)
from bosaet_desktop.core.commands.initiative import initiative_from_cluster, initiative_from_ideas
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.idea import Axis, Card
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.board.details_dialog import DetailsDialog
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from bosaet_desktop.ui.what_do_we_want.line_dialog import LineDialog
from bosaet_desktop.ui.what_do_we_want.made_before import make_once

PARKED = "parked"
INITIATIVES = "what_do_we_want.initiatives"


class CardDeeds:
    """Turns wishes about cards into commands and says what was done."""

    def __init__(self, context: PageContext, board: BoardView) -> None:
        self._context = context
        self._project = context.project
        self._board = board

    def selected(self) -> list[Card]:
        """Return the cards that deeds are done to."""
        return self._board.selected_cards()

    def word(self, card_id: str, words: str) -> None:
        """Give a card other words: an idea its text, a cluster its title."""
        shown = (card for column in self._board.columns for card in column.cards)
        card = next((card for card in shown if card.id == card_id), None)
        if card is not None and card.is_cluster:
            rename_cluster(self._project, card_id, words)
        else:
            edit_idea_text(self._project, card_id, words)

    def move(
        self, card_ids: Sequence[str], axis: Axis, column_id: str | None, before: str | None
    ) -> None:
        """Lay cards in a column; in the last one, ideas are parked."""
        if column_id == PARKED:
            park_ideas(self._project, self._ideas_of(card_ids))
        else:
            move_ideas(self._project, card_ids, axis, column_id, before)
        self._board.choose(card_ids)

    def gather(self) -> None:
        """Gather the selected cards, in the cluster among them if there is just one."""
        cards = self.selected()
        clusters = [card for card in cards if card.is_cluster]
        if len(clusters) == 1 and len(cards) > 1:
            key = clusters[0].id
            add_to_cluster(self._project, key, _ideas([c for c in cards if not c.is_cluster]))
        elif len(cards) > 1:
            title = clusters[0].title if clusters else ""
            key = cluster_ideas(self._project, _ideas(cards), title)
        else:
            self._context.say(_("Select two ideas or more to gather them."))
            return
        self._board.choose([key])
        if not clusters:
            self._board.edit(key)

    def ungroup(self) -> None:
        """Lay the ideas of the selected clusters out again."""
        clusters = [card for card in self.selected() if card.is_cluster]
        for card in clusters:
            dissolve_cluster(self._project, card.id)
        self._board.choose(_ideas(clusters))

    def take_out(self, idea_id: str) -> None:
        """Lay one idea beside its cluster."""
        take_out_of_cluster(self._project, [idea_id])
        self._board.choose([idea_id])

    def merge(self) -> None:
        """Let the selected ideas stand behind the first of them, as the same said again."""
        ideas = _ideas(self.selected())
        if len(ideas) < 2:
            self._context.say(_("Select two ideas or more that are the same."))
            return
        merge_ideas(self._project, ideas[0], ideas[1:])
        self._board.choose(ideas[:1])
        merged = ngettext(
            "{count} idea stands behind the first one. The menu takes it out again.",
            "{count} ideas stand behind the first one. The menu takes them out again.",
            len(ideas) - 1,
        )
        self._context.say(merged.format(count=len(ideas) - 1))

    def take_out_again(self, idea_id: str) -> None:
        """Lay an idea that was merged where it lay before."""
        take_out_again(self._project, [idea_id])
        self._board.choose([idea_id])

    def edit_details(self, parent: QWidget) -> None:
        """Open what is noted on the selected idea."""
        ideas = _ideas(self.selected())
        if len(ideas) == 1:
            DetailsDialog(parent, self._project, ideas[0]).open()

    def make_initiative(self) -> None:
        """Make one initiative of all that is selected, asking first if there is one of it."""
        cards = self.selected()
        if cards:
            make = partial(self._make_initiative, cards)
            make_once(self._board, self._project, _ideas(cards), make, self._open_initiative)

    def _open_initiative(self, initiative_id: str) -> None:
        self._context.go_to(INITIATIVES, initiative_id)

    def _make_initiative(self, cards: Sequence[Card]) -> None:
        """Make one initiative of these cards and say where it is."""
        if len(cards) == 1 and cards[0].is_cluster:
            initiative_from_cluster(self._project, cards[0].id)
        else:
            title = next((card.title for card in cards if card.is_cluster), "")
            initiative_from_ideas(self._project, _ideas(cards), title)
        self._context.say(_("The initiative stands last on the page Initiatives."))

    def set_influence(self, influence: Influence | None) -> None:
        """Say whether the selected ideas can be influenced."""
        set_influence(self._project, _ideas(self.selected()), influence)

    def set_village(self, village_id: str | None) -> None:
        """Say which village the selected ideas come from."""
        set_village(self._project, _ideas(self.selected()), village_id)

    def park(self, parent: QWidget) -> None:
        """Ask for the reason and put the selected ideas aside."""
        ideas = _ideas(self.selected())
        LineDialog(
            parent,
            _("Why is it parked?"),
            _("Park"),
            lambda reason: park_ideas(self._project, ideas, reason),
            hint=_("Somebody will ask. The reason stands on the card."),
        ).open()

    def unpark(self) -> None:
        """Put the selected ideas back on the board."""
        unpark_ideas(self._project, _ideas(self.selected()))

    def delete(self) -> None:
        """Delete the selected cards and say how to get them back."""
        ideas = _ideas(self.selected())
        if not ideas:
            return
        delete_ideas(self._project, ideas)
        gone = ngettext(
            "{count} idea deleted. Ctrl+Z brings it back.",
            "{count} ideas deleted. Ctrl+Z brings them back.",
            len(ideas),
        )
        self._context.say(gone.format(count=len(ideas)))

    def _ideas_of(self, card_ids: Sequence[str]) -> list[str]:
        wanted = set(card_ids)
        shown = [card for column in self._board.columns for card in column.cards]
        return _ideas([card for card in shown if card.id in wanted])


def _ideas(cards: Sequence[Card]) -> list[str]:
    return [idea.id for card in cards for idea in card.ideas]
