"""What is owed and what is open, on the overview: every line leads to where it can be settled."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from bosaet_desktop.core.analysis.gap_words import gaps_in_words
from bosaet_desktop.core.formatting import date_relative, integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.gap import Gap
from bosaet_desktop.core.rows.overview import Promise, PromiseKind, WorthACall
from bosaet_desktop.core.text import shortened
from bosaet_desktop.ui.page import GoTo
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.tag import Tag

PROMISES_SHOWN, GAPS_SHOWN = 6, 3
# What is owed is recognised by its first words; the whole stands on the page it leads to.
LONGEST_WORDS = 120
# The page on which what is owed can be called done.
KEPT_ON = {
    PromiseKind.NEXT: "after.follow_up",
    PromiseKind.STEP: "what_now.action_plan",
    PromiseKind.COMMITMENT: "what_now.agreements",
}


def calls_card(calls: Sequence[WorthACall], go_to: GoTo) -> Card:
    """Say whom to call, and why."""
    card = Card(_("Worth a call"))
    for each in calls[:PROMISES_SHOWN]:
        card.body.addWidget(Strong(_shortened(each.title)))
        card.body.addWidget(Body(each.reason))
    go = SecondaryButton(_("Follow-up"), "arrow-right", _turner(go_to, "after.follow_up"))
    card.body.addWidget(go, alignment=Qt.AlignmentFlag.AlignLeft)
    return card


def promises_card(title: str, promises: Sequence[Promise], today: date, go_to: GoTo) -> Card:
    """Say who has promised what by when, and how many more there are."""
    card = Card(title)
    for promise in promises[:PROMISES_SHOWN]:
        card.body.addLayout(_promise(promise, today, go_to))
    more = len(promises) - PROMISES_SHOWN
    if more > 0:
        words = ngettext("and {n} more", "and {n} more", more).format(n=integer(more))
        card.body.addWidget(QuietButton(words, deed=_turner(go_to, "after.follow_up")))
    return card


def _promise(promise: Promise, today: date, go_to: GoTo) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Body(_shortened(promise.step)))
    who = promise.who or _("nobody named")
    below = (_shortened(promise.initiative), who)
    words.addWidget(Caption(" · ".join(part for part in below if part)))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addLayout(words, 1)
    row.addWidget(_due_tag(promise.due, today), 0, Qt.AlignmentFlag.AlignVCenter)
    target = promise.commitment_id or promise.initiative_id or None
    key = KEPT_ON[promise.kind]
    show = QuietButton("", "chevron-right", lambda: go_to(key, target))
    show.setAccessibleName(_("Show: {title}").format(title=promise.initiative or promise.step))
    row.addWidget(show)
    return row


def gaps_card(gaps: Sequence[Gap], today: date, go_to: GoTo) -> Card:
    """Say what is open between the parties: it is to be shown again every evening."""
    card = Card(_("Not settled yet"))
    card.body.addWidget(Caption(gaps_in_words(gaps)))
    for gap in gaps[:GAPS_SHOWN]:
        row = QHBoxLayout()
        row.addWidget(Body(_shortened(gap.text)), 1)
        if gap.due is not None:
            row.addWidget(_due_tag(gap.due, today))
        card.body.addLayout(row)
    card.body.addWidget(Caption(_("Show it to the hall again at the next meeting.")))
    key = "where_are_we.expectations"
    show = SecondaryButton(_(entry(key).title), "arrow-right", _turner(go_to, key))
    card.body.addWidget(show, alignment=Qt.AlignmentFlag.AlignLeft)
    return card


def _due_tag(due: date | None, today: date) -> Tag:
    if due is None:
        return Tag(_("no date"), "neutral")
    if due < today:
        return Tag(_("was due {date}").format(date=date_relative(due, today)), "warning")
    return Tag(_("by {date}").format(date=date_relative(due, today)), "info")


def _shortened(words: str) -> str:
    return shortened(words, LONGEST_WORDS)


def _turner(go_to: GoTo, key: str) -> Callable[[], None]:
    return lambda: go_to(key)
