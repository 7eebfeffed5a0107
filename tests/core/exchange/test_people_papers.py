"""Papers about people: the list at the door, the register, and what is held on one person."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bosaet_desktop.core.commands.attendance import note_attendance
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.stakeholder import add_stakeholder
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.paper.document import Grid
from bosaet_desktop.core.paper.sign_in_list import SignInHeading, sign_in_list
from bosaet_desktop.core.paper.stakeholder_list import stakeholder_blocks
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import NewPerson, Person
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, Stakeholder
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind

PHONE, EMAIL = "20 31 42 53", "aase@holm.dk"
SOMEBODY = Person("1", "Åse Holm", "Hallen", "Chair", None, "Barde", Side.CITIZEN, EMAIL, PHONE)


def text_of(pdf: Path | BytesIO) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


@pytest.fixture
def key(project: Project) -> str:
    new = NewPerson("Åse Holm", "Hallen", "Chair", email=EMAIL, phone=PHONE)
    return add_people(project, [new])[0]


def test_sign_in_list_has_names_and_empty_lines_but_no_way_to_reach_anybody(
    project: Project, key: str, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    write_out(project, "sign-in-list", target, {"meeting": "2", "lines": "5"}, "en")
    words = text_of(target)
    assert "Åse Holm" in words
    assert "Workshop 2" in words
    assert PHONE not in words
    assert EMAIL not in words


@pytest.mark.parametrize("options", [{"meeting": "5"}, {"meeting": "x"}, {"lines": "-1"}])
def test_sign_in_list_of_no_meeting_is_refused(
    project: Project, tmp_path: Path, options: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput, match="is a whole number from"):
        write_out(project, "sign-in-list", tmp_path / "list.pdf", options, "en")


def test_name_of_a_hundred_letters_leaves_every_row_its_height() -> None:
    long = replace(SOMEBODY, name="Wilhelmine " * 9, organisation="Mmmmmmmmmm" * 10)
    few, many = BytesIO(), BytesIO()
    heading = SignInHeading("Vorgod", 1, date(2026, 1, 2), "The hall", date(2027, 1, 1))
    sign_in_list(few, [SOMEBODY] * 20, heading)
    sign_in_list(many, [long] * 20, heading)
    assert len(PdfReader(few).pages) == len(PdfReader(many).pages)
    assert "1 January 2027" in text_of(few)


def test_a_long_danish_word_is_not_cut_on_the_list_at_the_door() -> None:
    stream = BytesIO()
    agent = replace(SOMEBODY, organisation="Ejendomsmæglerkontor")
    sign_in_list(stream, [agent], SignInHeading("Vorgod"), 0)
    assert "Ejendomsmæglerkontor" in PdfReader(stream).pages[0].extract_text()


def test_somebody_anonymous_is_not_on_the_list_at_the_door() -> None:
    stream = BytesIO()
    sign_in_list(stream, [replace(SOMEBODY, name="")], SignInHeading("Vorgod"), 0)
    assert "Hallen" not in text_of(stream)


def test_register_is_a_paper_and_a_table(project: Project, tmp_path: Path) -> None:
    guest = NewStakeholder("<b>The bank", StakeholderKind.BANKS, Stake.EXTERNAL, "=1+1", "Advice")
    add_stakeholder(project, guest)
    pdf, xlsx = tmp_path / "s.pdf", tmp_path / "s.xlsx"
    write_out(project, "stakeholders", pdf, {}, "en")
    write_out(project, "stakeholders", xlsx, {}, "en")
    assert "<b>The bank" in text_of(pdf)
    rows = CalamineWorkbook.from_path(xlsx).get_sheet_by_index(0).to_python()
    assert rows[1][:5] == ["<b>The bank", "Outside", "Banks", "=1+1", "Advice"]


@pytest.mark.parametrize(
    ("now", "intended", "shown"),
    [(2, 4, "2 → 4"), (5, 5, "5"), (None, 3, "– → 3"), (None, None, "–")],
)
def test_a_level_that_is_reached_is_told_once(
    now: int | None, intended: int | None, shown: str
) -> None:
    one = Stakeholder("1", "The bank", level_now=now, level_intended=intended)
    [grid, *_steps] = [each for each in stakeholder_blocks([one], {}) if isinstance(each, Grid)]
    assert grid.rows[0][3] == shown


def test_person_gets_all_that_is_held_by_name_or_id(
    project: Project, key: str, tmp_path: Path
) -> None:
    note_attendance(project, 3, [key], True)
    for asked in ("åse holm", key):
        target = tmp_path / "mine.json"
        write_out(project, "person", target, {"person": asked}, "en")
        held = json.loads(target.read_text("utf-8"))
        assert (held["person"]["name"], held["person"]["phone"]) == ("Åse Holm", PHONE)
        assert held["links"] == [{"kind": "came", "about": "3"}]
    pdf = tmp_path / "mine.pdf"
    write_out(project, "person", pdf, {"person": key}, "en")
    assert PHONE in text_of(pdf)
    assert "Came to workshop 3" in text_of(pdf)


def test_name_that_nobody_or_two_have_is_told(project: Project, key: str, tmp_path: Path) -> None:
    target = tmp_path / "mine.pdf"
    with pytest.raises(InvalidInput, match="nobody called Bo"):
        write_out(project, "person", target, {"person": "Bo"}, "en")
    add_people(project, [NewPerson("ÅSE HOLM")])
    with pytest.raises(InvalidInput, match="More than one is called"):
        write_out(project, "person", target, {"person": "Åse Holm"}, "en")
    assert not target.exists()
