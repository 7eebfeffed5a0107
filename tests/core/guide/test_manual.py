"""The manual ships in both languages, and nothing in it leads nowhere."""

import re

import pytest

from bosaet_desktop.core.errors import FileMissing
from bosaet_desktop.core.guide.manual import heading_address, manual_folder, manual_text

LANGUAGES = pytest.mark.parametrize("language", ["da", "en"])


@LANGUAGES
def test_every_link_leads_to_a_chapter(language: str) -> None:
    whole = (manual_folder() / f"{language}.md").read_text(encoding="utf-8")
    chapters = {heading_address(each) for each in re.findall(r"^#+ (.+)$", whole, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", whole)) <= chapters


@LANGUAGES
def test_every_picture_is_there(language: str) -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", manual_text(language))
    assert pictures
    assert [each for each in pictures if not (manual_folder() / each).is_file()] == []


@LANGUAGES
def test_the_chapters_are_not_listed_in_the_text(language: str) -> None:
    assert not re.search(r"^- \[[^\]]+\]\(#", manual_text(language), re.MULTILINE)


def test_a_manual_that_is_not_there_is_told_of() -> None:
    with pytest.raises(FileMissing, match="The manual is missing"):
        manual_text("xx")
