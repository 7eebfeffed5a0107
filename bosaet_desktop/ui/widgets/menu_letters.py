"""The letter by which each entry of a menu is chosen, found in whatever language it is in."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def lettered(menu: QMenu) -> QMenu:
    """Mark a letter in each entry of a menu that is filled, and of the menus in it; return it."""
    for each in (menu, *menu.findChildren(QMenu)):
        mark_letters(each.actions())
    return menu


def mark_letters(actions: Sequence[QAction]) -> None:
    """Mark a letter in each of these entries of one menu, whatever was marked before."""
    entries = [action for action in actions if not action.isSeparator()]
    for action, text in zip(entries, with_letters([each.text() for each in entries]), strict=True):
        action.setText(text)


def with_letters(texts: Sequence[str]) -> list[str]:
    """Return the texts with "&" before a letter that is marked in no other of them.

    The first letter of the whole goes before that of a word, and that before any other, so that
    what can have its first letter has it. Where letters can be exchanged so that every text has
    one, they are; with more texts than letters some stay without.
    """
    bare = [_unmarked(text) for text in texts]
    wishes = [_places(text.partition("\t")[0].casefold()) for text in bare]
    owners: dict[str, int] = {}
    for choice in range(max(map(len, wishes), default=0)):
        for number, letters in enumerate(map(list, wishes)):
            if number not in owners.values() and choice < len(letters):
                owners.setdefault(letters[choice], number)
    for number in range(len(bare)):
        if number not in owners.values():
            _make_room(number, wishes, owners, set())
    marks = {number: wishes[number][letter] for letter, number in owners.items()}
    return [_marked(text, marks.get(number)) for number, text in enumerate(bare)]


def _places(words: str) -> dict[str, int]:
    """Return where each letter is marked, the one that is wished for most first."""
    letters = [at for at, sign in enumerate(words) if sign.isalnum()]
    initials = (at for at in letters if not words[at - 1 : at].isalnum())
    places: dict[str, int] = {}
    for at in (*letters[:1], *initials, *letters):
        places.setdefault(words[at], at)
    return places


def _make_room(
    number: int, wishes: Sequence[dict[str, int]], owners: dict[str, int], tried: set[str]
) -> bool:
    """Give a text one of its letters, whose owner takes another (Kuhn's way of matching)."""
    for letter in wishes[number]:
        if letter not in tried:
            tried.add(letter)
            if letter not in owners or _make_room(owners[letter], wishes, owners, tried):
                owners[letter] = number
                return True
    return False


def _unmarked(text: str) -> str:
    # Two of them are one that people wrote.
    return "&&".join(part.replace("&", "") for part in text.split("&&"))


def _marked(text: str, at: int | None) -> str:
    return text if at is None else f"{text[:at]}&{text[at:]}"
