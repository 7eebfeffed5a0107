import unicodedata
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from bosaet_desktop.core.text import (
    LONGEST_FILE_NAME_BYTES,
    clean,
    csv_cell,
    danish_key,
    from_csv_cell,
    looks_like_cpr,
    names_in,
    paragraph_markup,
    safe_file_name,
    shortened,
)

# Everything Python can hold, lone surrogates included, and more of what hurts.
hostile = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp")),
        st.sampled_from("\r\n\t\x0b <>&'\"/\\"),
    )
)


@given(hostile, st.booleans())
def test_cleaning_twice_changes_nothing_more(text: str, multiline: bool) -> None:
    once = clean(text, multiline)
    assert clean(once, multiline) == once


@given(hostile)
def test_a_clean_line_is_one_composed_line_that_can_be_encoded(text: str) -> None:
    line = clean(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert unicodedata.is_normalized("NFC", line)
    assert line.encode().decode() == line
    assert not [sign for sign in line if unicodedata.category(sign) in ("Cc", "Zl", "Zp", "Cs")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Fælles høstfest på Åbrinken \n", "Fælles høstfest på Åbrinken"),
        ("A\u030arhus", "Århus"),
        ("Legeplads\r\nog\x0bbålplads", "Legeplads og bålplads"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("Sti\tog bro", "Sti og bro"),
        ("gavn\u202egnp.exe", "gavngnp.exe"),
        ("\u2066skjult\u2069", "skjult"),
        ("nul\x00byte\x1b[31m", "nulbyte[31m"),
        ("\ufeffKlit\u200bmarch\u00ad", "Klitmarch"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("no\ufffe\uffff", "no"),
        ("👩‍👩‍👧 familie 🏳️‍🌈", "👩‍👩‍👧 familie 🏳️‍🌈"),
        ("10\u00a0km", "10\u00a0km"),
        ("to  mellemrum", "to  mellemrum"),
    ],
)
def test_a_line_keeps_what_people_wrote_and_nothing_else(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_long_text_keeps_its_lines() -> None:
    assert clean("\r\n Først  \r\n\r\nså\x0bhjem\t nu\n", multiline=True) == "Først\n\nså\nhjem  nu"


@given(hostile)
def test_any_text_can_be_printed(text: str) -> None:
    paragraph = Paragraph(paragraph_markup(text), ParagraphStyle("body"))
    printed = "".join(part.text for part in paragraph.frags)
    paragraph.wrap(400, 800)
    assert "".join(printed.split()) == "".join(clean(text, multiline=True).split())


@pytest.mark.parametrize(
    "text", ["<Vorgod>", "<b>uden slut", "A & B &amp; C", "<img src='file:x'>"]
)
def test_markup_is_printed_as_it_was_written(text: str) -> None:
    paragraph = Paragraph(paragraph_markup(text), ParagraphStyle("body"))
    assert "".join(part.text for part in paragraph.frags) == text


def test_lines_stay_apart_on_paper() -> None:
    assert paragraph_markup("Et & to\r\ntre") == "Et &amp; to<br/>tre"
    SimpleDocTemplate(BytesIO()).build([Paragraph(paragraph_markup("a\nb"), ParagraphStyle("b"))])


@given(st.one_of(hostile, st.text("'=+-@\t a", max_size=6)))
def test_a_cell_is_never_a_formula_and_comes_back_exactly(text: str) -> None:
    cell = csv_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert from_csv_cell(cell) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1+1", "'=1+1"), ("+45 20 12", "'+45 20 12"), ("Mor's have", "Mor's have"), ("'t", "'t")],
)
def test_only_what_could_be_a_formula_is_prefixed(text: str, cell: str) -> None:
    assert csv_cell(text) == cell


@given(hostile)
def test_any_text_makes_a_file_name_every_system_takes(text: str) -> None:
    name = safe_file_name(text)
    assert name
    assert len(name.encode()) <= LONGEST_FILE_NAME_BYTES
    assert name == name.strip(". ")
    assert not set(name) & set('<>:"/\\|?*\n\t')


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Vorgod og Barde 2026", "Vorgod og Barde 2026"),
        ("Æblefest: øl/ål?", "Æblefest øl ål"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows", "C Windows"),
        ("...", "bosaet"),
        ("CON", "bosaet CON"),
        ("lpt1.txt", "bosaet lpt1.txt"),
        ("Console", "Console"),
        ("å" * 200, "å" * 60),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert safe_file_name(title) == name


@pytest.mark.parametrize(
    "text",
    [
        "010190-1234",
        "0101901234",
        "Ring til Bo, 311299 - 4321, i morgen",
        "290200–1111",
        "01.01.90-1234",
        "01 01 90 1234",
        "610190-1234",
    ],
)
def test_a_person_number_is_seen(text: str) -> None:
    assert looks_like_cpr(text)


@pytest.mark.parametrize(
    "text",
    [
        "20 12 34 56",
        "+45 20123456",
        "+4520123456",
        "4520123456",
        "+3112123456",
        "CVR 12345678",
        "320190-1234",
        "011390-1234",
        "300290-1234",
        "8. november 2025 kl. 19.30",
        "08.11.2025 19.30",
        "00010190-1234",
        "010190-12345",
        "6900 Skjern",
    ],
)
def test_other_numbers_are_no_person_number(text: str) -> None:
    assert not looks_like_cpr(text)


def test_danish_names_sort_as_danes_sort_them() -> None:
    names = ["Aarhus", "Ølgod", "Ærø", "Zahle", "Ådum", "Aalborg", "Borris", "ansager", "Videbæk"]
    names += ["Vorgod-Barde", "Vorgod Skole", "Éric"]
    assert sorted(names, key=danish_key) == [
        "ansager",
        "Borris",
        "Éric",
        "Videbæk",
        "Vorgod-Barde",
        "Vorgod Skole",
        "Zahle",
        "Ærø",
        "Ølgod",
        "Ådum",
        "Aalborg",
        "Aarhus",
    ]


def test_old_and_new_spelling_stand_together() -> None:
    assert danish_key("Aabenraa")[0] == danish_key("Åbenrå")[0]
    assert danish_key("A\u030abenra\u030a")[0] == danish_key("Åbenrå")[0]


def test_names_stand_one_a_line_or_between_commas_and_each_once() -> None:
    text = "Barde, vorgod;  Ølgod\r\nBARDE\n\n, Store  Bælt\tTarm"
    assert names_in(text) == ("Barde", "vorgod", "Ølgod", "Store Bælt", "Tarm")


@given(st.text())
def test_names_are_never_empty_and_reading_them_again_changes_nothing(text: str) -> None:
    names = names_in(text)
    assert all(names)
    assert names_in("\n".join(names)) == names


@given(
    st.lists(st.text(st.characters(categories=["L"]), min_size=1), unique_by=str.casefold),
    st.sampled_from([",", "\n", ";", " , "]),
)
def test_names_come_out_as_they_were_written(names: list[str], between: str) -> None:
    assert names_in(between.join(names)) == tuple(names)


@pytest.mark.parametrize(
    ("text", "longest", "short"),
    [
        ("Path by the lake", 16, "Path by the lake"),
        ("Path by the lake", 15, "Path by the …"),
        ("Path,  by\nthe lake", 9, "Path …"),
        ("Legeplads på Østergade", 17, "Legeplads på …"),
        ("Forsamlingshusbestyrelsen", 10, "Forsamli…"),
        ("A forsamlingshusbestyrelse", 12, "A forsamli…"),
        ("Family 👩‍👩‍👧 day", 10, "Family …"),
        ("👩‍👩‍👧👩‍👩‍👧", 4, "👩…"),
    ],
)
def test_a_long_text_is_cut_after_a_word_with_an_ellipsis(
    text: str, longest: int, short: str
) -> None:
    assert shortened(text, longest) == short


@given(st.text(), st.integers(4, 50))
def test_a_text_that_is_shortened_is_never_longer_than_asked_for(text: str, longest: int) -> None:
    assert len(shortened(text, longest)) <= longest


def test_a_text_that_is_shortened_keeps_together_what_stands_on_one_line() -> None:
    assert shortened("Map,  24.\u00a0januar\n2026", 60) == "Map, 24.\u00a0januar 2026"
