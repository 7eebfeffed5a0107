"""The menu of the cards that are selected: every deed, with its key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from bosaet_desktop.core.analysis.influence_words import INFLUENCE_WORDS
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Axis, BoardColumn, VillageMark
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.ui.what_do_we_want.board.card_deeds import CardDeeds
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from bosaet_desktop.ui.what_do_we_want.menu_entry import entry, submenu
from bosaet_desktop.ui.widgets.menu_letters import lettered


def card_menu(
    parent: QWidget,
    board: BoardView,
    deeds: CardDeeds,
    axis: Axis,
    villages: Sequence[VillageMark],
) -> QMenu:
    """Return a menu for the cards selected now; what cannot be done is greyed."""
    menu, cards = QMenu(parent), deeds.selected()
    one = cards[0] if len(cards) == 1 else None
    clusters = [card for card in cards if card.is_cluster]
    entry(menu, _("Edit the words") + "\tEnter", lambda: board.edit(cards[0].id), one is not None)
    entry(menu, _("Gather") + "\tCtrl+G", deeds.gather, len(cards) > 1)
    entry(menu, _("Take apart") + "\tCtrl+Shift+G", deeds.ungroup, bool(clusters))
    if one is not None and one.is_cluster:
        out = submenu(menu, _("Take out of the cluster"))
        for idea in one.ideas:
            entry(out, idea.text, partial(deeds.take_out, idea.id))
    _add_same(menu, deeds)
    entry(menu, _("Make initiative") + "\tCtrl+I", deeds.make_initiative, bool(cards))
    menu.addSeparator()
    _add_places(menu, board.columns, deeds, axis)
    _add_villages(menu, deeds, villages)
    _add_influence(menu, deeds)
    single = one is not None and not one.is_cluster
    entry(menu, _("Note, name and table …"), lambda: deeds.edit_details(parent), single)
    menu.addSeparator()
    parked = bool(cards) and all(card.parked for card in cards)
    if parked:
        entry(menu, _("Take back from parking"), deeds.unpark)
    else:
        entry(menu, _("Park with a reason …"), lambda: deeds.park(parent), bool(cards))
    entry(menu, _("Delete") + "\tDel", deeds.delete, bool(cards))
    return lettered(menu)


def _add_same(menu: QMenu, deeds: CardDeeds) -> None:
    cards = deeds.selected()
    entry(menu, _("These are the same") + "\tCtrl+M", deeds.merge, len(cards) > 1)
    again = [said for card in cards for idea in card.ideas for said in idea.said_again]
    if again:
        out = submenu(menu, _("Take out again"))
        for said in again:
            entry(out, said.text, partial(deeds.take_out_again, said.id))


def _add_places(menu: QMenu, columns: Sequence[BoardColumn], deeds: CardDeeds, axis: Axis) -> None:
    places = submenu(menu, _("Move to"))
    ids = [card.id for card in deeds.selected()]
    for column in columns:
        entry(places, column.title, partial(deeds.move, ids, axis, column.id, None))


def _add_villages(menu: QMenu, deeds: CardDeeds, villages: Sequence[VillageMark]) -> None:
    chosen = submenu(menu, _("Comes from"))
    for village in villages:
        entry(chosen, village.name, partial(deeds.set_village, village.id))
    entry(chosen, _("No village"), partial(deeds.set_village, None))


def _add_influence(menu: QMenu, deeds: CardDeeds) -> None:
    asked = submenu(menu, _("Can we influence it?"))
    for influence in Influence:
        words = _(INFLUENCE_WORDS[influence])
        entry(asked, words, partial(deeds.set_influence, influence))
    entry(asked, _("Not said"), partial(deeds.set_influence, None))
