"""Every page has a guide in both languages, and it fits beside the page."""

import tomllib
from pathlib import Path

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from bosaet_desktop.core.guide.steps_guide import MissingGuideError, load_guide, load_themes
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.guide import GuideText
from bosaet_desktop.ui.pages import PAGES
from tests.core.own_words import copied_runs, source_documents

PAGE_KEYS = tuple(page.key for page in PAGES)
CHECKOUT = Path(__file__).parents[3]

# A 720 px high window leaves about 615 px between menu and status line; the panel is 284 px wide.
PANEL_HEIGHT = 615
TEXT_WIDTH, STEP_WIDTH, POINT_WIDTH = 250.0, 228.0, 195.0
LINE, GAP, HEADING, SECTION_GAP, NEXT_BUTTON = 19, 6, 20, 14, 42

both_languages = pytest.mark.parametrize("language", LANGUAGES)
every_page = pytest.mark.parametrize("page_key", PAGE_KEYS)


def words_of(guide: GuideText) -> list[str]:
    points = [point.text for point in guide.attention]
    parts = [guide.why, *guide.how, guide.say, *points, guide.to_print, guide.next_step]
    first = words_of(guide.at_first) if guide.at_first is not None else []
    return [*(part for part in parts if part), *first]


@both_languages
@every_page
def test_every_page_says_why_how_and_what_comes_next(page_key: str, language: str) -> None:
    guide = load_guide(page_key, language)
    assert guide.why
    assert 2 <= len(guide.how) <= 4
    assert len(guide.attention) <= 3
    assert guide.next_step


@every_page
def test_the_languages_ask_for_attention_to_the_same_points(page_key: str) -> None:
    danish, english = (load_guide(page_key, language) for language in LANGUAGES)
    assert [(p.key, p.theme) for p in danish.attention] == [
        (p.key, p.theme) for p in english.attention
    ]
    assert len(danish.how) == len(english.how)
    assert bool(danish.say) == bool(english.say)
    assert bool(danish.to_print) == bool(english.to_print)
    assert (danish.at_first is None) == (english.at_first is None)


@every_page
def test_no_text_is_the_same_in_both_languages(page_key: str) -> None:
    danish, english = (set(words_of(load_guide(page_key, one))) for one in LANGUAGES)
    assert not danish & english


@both_languages
def test_each_of_the_five_themes_has_a_point_somewhere(language: str) -> None:
    themes = [theme.key for theme in load_themes(language)]
    used = {p.theme for key in PAGE_KEYS for p in load_guide(key, language).attention}
    assert len(themes) == 5
    assert used == set(themes)


@both_languages
@every_page
def test_the_guide_fits_the_panel_of_a_small_laptop(page_key: str, language: str) -> None:
    pdfmetrics.registerFont(TTFont("GuideTest", str(resource_path("fonts/Inter-Regular.ttf"))))
    guide = load_guide(page_key, language)
    sections = [
        ([guide.why], TEXT_WIDTH),
        (list(guide.how), STEP_WIDTH),
        ([guide.say], STEP_WIDTH),
        ([point.text for point in guide.attention], POINT_WIDTH),
        ([guide.to_print], TEXT_WIDTH),
        ([guide.next_step], TEXT_WIDTH),
    ]
    height = NEXT_BUTTON
    for texts, width in sections:
        shown = [text for text in texts if text]
        lines = [len(simpleSplit(text, "GuideTest", 15, width)) for text in shown]
        height += sum(count * LINE + GAP for count in lines)
        height += HEADING + SECTION_GAP if shown else 0
    assert height <= PANEL_HEIGHT


@both_languages
def test_no_file_lies_there_that_no_page_asks_for(language: str) -> None:
    found = {path.stem for path in resource_path(f"guide/{language}").glob("*.toml")}
    assert found == {*PAGE_KEYS, "themes"}


@both_languages
def test_files_hold_nothing_the_panel_would_not_show(language: str) -> None:
    known = {"why", "how", "say", "attention", "print", "next", "at_first"}
    for key in PAGE_KEYS:
        text = resource_path(f"guide/{language}/{key}.toml").read_text(encoding="utf-8")
        assert set(tomllib.loads(text)) <= known


def test_a_page_without_a_guide_is_named() -> None:
    with pytest.raises(MissingGuideError, match=r"da/how\.dancing\.toml"):
        load_guide("how.dancing", "da")


def test_the_guide_is_written_in_our_own_words() -> None:
    documents = source_documents(CHECKOUT)
    if not documents:
        pytest.skip("the source documents do not lie beside the checkout")
    texts = [
        words for key in PAGE_KEYS for one in LANGUAGES for words in words_of(load_guide(key, one))
    ]
    themes = [theme.relevance for one in LANGUAGES for theme in load_themes(one)]
    assert copied_runs([*texts, *themes], documents) == set()
