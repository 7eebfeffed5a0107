"""A facilitator's own agenda as a small file, to be used again and given to others."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bosaet_desktop.core.commands.programme import agenda_values
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import FileMissing, ImportRefused, InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import Agenda, AgendaItem, AgendaText, NewAgendaItem
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.text import LONGEST_TITLE

AGENDA_SUFFIX = ".bosaet-agenda"
MOST_BYTES, MOST_ITEMS = 200_000, 100
_FORMAT, _VERSION = "bosaet-agenda", 1


def save_agenda(project: Project, workshop_number: int, target: Path) -> None:
    """Write what is planned for a workshop, without times, and without names of known people.

    Raises FileTrouble kinds, leaving `target` as it was.
    """
    known = {same_words(each.name) for each in people(project)}
    found = programme(project, workshop_number)
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "name": target.stem,
        "items": [_told(item, known) for item in found.planned],
    }
    with replacing(target) as beside:
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def read_agenda(source: Path) -> Agenda:
    """Read an agenda; raises FileMissing, or ImportRefused with what is wrong with it."""
    content = _content(source)
    try:
        items = tuple(_item(each) for each in content["items"])
        name = wording(str(content.get("name", "")), LONGEST_TITLE)
    except InvalidInput as error:
        raise ImportRefused(
            _("The agenda “{name}” has an item that does not fit.").format(name=source.name),
            safe=error.in_full,
        ) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(source) from error
    if not 1 <= len(items) <= MOST_ITEMS:
        raise ImportRefused(
            _("An agenda has from 1 to {most} items; this file has {n}.").format(
                most=MOST_ITEMS, n=len(items)
            )
        )
    return Agenda(source.stem, name or source.stem, 0, sum(i.minutes for i in items), items)


def _content(source: Path) -> Mapping[str, Any]:  # Any: a file anybody may have written
    try:
        with source.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise FileMissing(
            _("There is no file “{name}” any more.").format(name=source.name)
        ) from error
    except OSError as error:
        raise _unreadable(source) from error
    if len(raw) > MOST_BYTES:
        raise ImportRefused(_("“{name}” is too large for an agenda.").format(name=source.name))
    try:
        content = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _unreadable(source) from error
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise _unreadable(source)
    if content.get("version") != _VERSION:
        raise ImportRefused(
            _("“{name}” was made by a newer version of Bosæt.").format(name=source.name)
        )
    if not isinstance(content.get("items"), list):
        raise _unreadable(source)
    return content


def _told(item: AgendaItem, known: set[str]) -> dict[str, object]:
    lead = "" if same_words(item.lead) in known else item.lead
    return agenda_values(item) | {"lead": lead}


def _item(told: Mapping[str, Any]) -> NewAgendaItem:  # Any: checked value by value below
    texts = {part.value: _text(told.get(part.value, "")) for part in AgendaText}
    minutes, shown = told["minutes"], told.get("shows_hall", False)
    if type(minutes) is not int or type(shown) is not bool:
        raise TypeError(told)
    item = NewAgendaItem(
        kind=AgendaKind(told["kind"]),
        minutes=minutes,
        page=_text(told.get("page", "")),
        shows_hall=shown,
        paper=_text(told.get("paper", "")),
        **texts,
    )
    agenda_values(item)
    return item


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError(told)
    return told


def _unreadable(source: Path) -> ImportRefused:
    return ImportRefused(
        _("“{name}” is not an agenda from Bosæt.").format(name=source.name),
        safe=_("The agenda is unharmed."),
    )
