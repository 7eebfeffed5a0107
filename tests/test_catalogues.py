"""Every text of the program is in every catalogue, whole, with its placeholders, and compiled."""

import ast
import gettext
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "resources" / "locale"
CATALOGUES = sorted(LOCALE.glob("*/LC_MESSAGES/bosaet.po"))


def texts_of_the_program() -> set[object]:
    """Return the msgids in the code; one with a plural as the pair of its forms."""
    found = extract_from_dir(ROOT / "bosaet_desktop", [("**.py", "python")])
    return {text for _file, _line, text, _comments, _context in found}


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def messages_of(path: Path) -> list[Message]:
    return [message for message in read(path) if message.id]


def sources(message: Message) -> tuple[str, ...]:
    """Return the text in English: one form, or two when it counts something."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def forms(message: Message) -> tuple[str, ...]:
    """Return the text in the catalogue's language, form by form."""
    said = message.string or ""
    return (said,) if isinstance(said, str) else tuple(said)


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"{(\w*)[^{}]*}", text))


def test_there_is_a_danish_catalogue() -> None:
    assert LOCALE / "da" / "LC_MESSAGES" / "bosaet.po" in CATALOGUES


@pytest.mark.parametrize("path", [LOCALE / "bosaet.pot", *CATALOGUES], ids=lambda path: path.name)
def test_a_catalogue_holds_the_texts_of_the_program_and_no_others(path: Path) -> None:
    assert {message.id for message in messages_of(path)} == texts_of_the_program()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_every_text_is_translated_for_good(path: Path) -> None:
    unfinished = [m.id for m in messages_of(path) if m.fuzzy or not all(forms(m))]
    assert unfinished == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_a_translation_keeps_the_placeholders(path: Path) -> None:
    for message in messages_of(path):
        first, *_, last = map(placeholders, sources(message) * 2)
        translated = list(map(placeholders, forms(message)))
        # "One sheet" may leave its number out; "{n} sheets" may not.
        assert translated[-1] == last, message.id
        assert all(names <= first | last for names in translated), message.id


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_the_compiled_catalogue_says_what_the_written_one_says(path: Path) -> None:
    with path.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in messages_of(path):
        one, *more = sources(message)
        said = (
            [compiled.ngettext(one, more[0], n) for n in (1, 2)]
            if more
            else [compiled.gettext(one)]
        )
        assert said == list(forms(message))


def test_no_text_hides_inside_an_f_string_where_it_is_not_collected() -> None:
    hidden = [
        f"{path.name}:{node.lineno}"
        for path in (ROOT / "bosaet_desktop").rglob("*.py")
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for node in ast.walk(string)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ("_", "N_", "ngettext")
        and isinstance(node.args[0], ast.Constant)
    ]
    assert hidden == []
