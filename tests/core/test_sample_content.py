"""The sample project holds what the start page promises, and nothing it should not."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bosaet_desktop.core.guide.steps_guide import load_guide, load_themes
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.attention import OWN
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.core.text import looks_like_cpr
from tests.core.own_words import copied_runs, source_documents

CHECKOUT = Path(__file__).parents[2]


# The file is free-form JSON; these tests are what gives it a shape.
@cache
def sample() -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(
        resource_path("samples/rksk.json").read_text(encoding="utf-8")
    )
    return parsed


def bilingual(node: object) -> Iterator[dict[str, str]]:
    if isinstance(node, dict):
        if set(node) & set(LANGUAGES):
            yield node
            return
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from bilingual(child)


def column(initiative: int, question: int) -> list[int]:
    marks = (sheet["marks"][initiative * 3 + question] for sheet in sample()["round"]["sheets"])
    return [mark for mark in marks if mark is not None]


def mean(initiative: int, question: int) -> float:
    marks = column(initiative, question)
    return sum(marks) / len(marks)


def scores() -> list[float]:
    count = len(sample()["initiatives"])
    return [round(sum(mean(i, question) for question in range(3)), 9) for i in range(count)]


def share(marks: list[int], *steps: int) -> float:
    return sum(mark in steps for mark in marks) / len(marks)


def test_every_text_stands_in_both_languages() -> None:
    texts = list(bilingual(sample()))
    assert len(texts) > 200
    for text in texts:
        assert set(text) == set(LANGUAGES)
        assert all(words.strip() == words != "" for words in text.values())


def test_the_lists_have_the_promised_lengths() -> None:
    content = sample()
    assert len(content["villages"]) == 6
    assert len(content["people"]) == 40
    assert len(content["categories"]) == 8
    assert 38 <= len(content["ideas"]) <= 50
    assert len(content["initiatives"]) == 12
    assert len(content["round"]["sheets"]) == 40
    assert len(content["plan"]) == len(content["follow_up"]) == content["decision"]["cut"] == 3


def test_everybody_is_plainly_invented() -> None:
    names = [person["name"] for person in sample()["people"]]
    assert len(set(names)) == 40
    for person in sample()["people"]:
        assert person["invented"] is True
        assert "(opdigtet)" in person["role"]["da"]
        assert "(invented)" in person["role"]["en"]
        assert person["side"] in {"citizen", "municipality", "external"}


def test_nobody_has_the_name_of_somebody_in_the_source_documents() -> None:
    documents = source_documents(CHECKOUT)
    if not documents:
        pytest.skip("the source documents do not lie beside the checkout")
    surnames = [person["name"].split()[-1] for person in sample()["people"]]
    assert not [name for name in surnames for document in documents if name in document]


def test_the_villages_are_parishes_of_the_municipality() -> None:
    source = CHECKOUT / ".." / "shared" / "data" / "sogne_kommune_2021.csv"
    if not source.exists():
        pytest.skip("the list of parishes does not lie beside the checkout")
    with source.open(encoding="utf-8-sig", newline="") as lines:
        rows = {row["sognekode"]: row for row in csv.DictReader(lines, delimiter=";")}
    for village in sample()["villages"]:
        parish = rows[village["parish"]]
        assert parish["kommunekode"] == "0" + sample()["project"]["municipality"]
        assert village["name"].startswith(parish["sogn"])


def test_the_migration_table_is_the_handbooks() -> None:
    table = sample()["migration"]
    rows = [(a["internal"], a["external"], a["total"], a["percent"]) for a in table["areas"]]
    assert rows == [
        (-144, -104, -248, -7),
        (-285, -319, -604, -6),
        (529, -557, -28, 0),
        (48, -166, -118, -2),
        (-377, -241, -618, -6),
        (593, -620, -27, 0),
        (-364, -286, -650, -12),
    ]
    assert all(internal + external == total for internal, external, total, _percent in rows)
    assert sum(row[0] for row in rows) == 0
    assert table["covers_all_areas"] is True
    assert (table["first_year"], table["last_year"]) == (2008, 2013)


def test_the_areas_stay_anonymous() -> None:
    names = {village["name"] for village in sample()["villages"]}
    for area in sample()["migration"]["areas"]:
        assert re.fullmatch(r"Område \d", area["area"]["da"])
        assert not names & set(area["area"].values())


def test_every_reference_points_at_something() -> None:
    content = sample()
    limits = {name: range(len(content[name])) for name in ("villages", "people", "ideas")}
    for idea in content["ideas"]:
        assert idea["village"] in limits["villages"]
        assert idea["category"] in range(8)
    for group in (*content["clusters"], *content["initiatives"]):
        assert group["category"] in range(8)
        assert set(group["ideas"]) <= set(limits["ideas"])
    for initiative in content["initiatives"]:
        assert set(initiative["villages"]) <= set(limits["villages"])
    for plan in content["plan"]:
        people = [plan["anchor"], plan["contact"], *plan["helpers"]]
        assert set(people) <= set(limits["people"])
        assert plan["anchor"] not in plan["helpers"]
        assert len(set(plan["helpers"])) == len(plan["helpers"])


def test_an_idea_lies_in_one_cluster_at_most() -> None:
    clustered = [index for cluster in sample()["clusters"] for index in cluster["ideas"]]
    assert len(clustered) == len(set(clustered))
    assert len(clustered) < len(sample()["ideas"])


def test_clusters_gather_likes_from_several_villages() -> None:
    ideas = sample()["ideas"]
    for cluster in sample()["clusters"]:
        assert len({ideas[index]["village"] for index in cluster["ideas"]}) >= 2


def test_titles_fit_a_row_of_the_sheet() -> None:
    titles = [initiative["title"] for initiative in sample()["initiatives"]]
    assert max(len(title[one]) for title in titles for one in LANGUAGES) <= 55
    assert len({title["da"] for title in titles}) == 12


def test_the_questions_are_the_handbooks_words() -> None:
    questions = sample()["round"]["questions"]
    assert [question["role"] for question in questions] == ["impact", "feasibility", "desire"]
    assert [question["wording"]["da"] for question in questions] == [
        "Gør det en forskel?",
        "Er det håndterbart for os?",
        "Har vi lyst til det?",
    ]


def test_marks_are_points_of_the_scale_or_blank() -> None:
    sheets = sample()["round"]["sheets"]
    assert [sheet["number"] for sheet in sheets] == list(range(1, 41))
    for sheet in sheets:
        assert len(sheet["marks"]) == 36
        assert set(sheet["marks"]) <= {1, 2, 3, 4, 5, None}
        assert sheet["village"] in {0, 1, 2, 3, 4, 5, None}
    assert all(2.2 <= mean(i, question) <= 4.6 for i in range(12) for question in range(3))


def test_two_sheets_have_whole_rows_blank_and_others_single_blanks() -> None:
    marks = [sheet["marks"] for sheet in sample()["round"]["sheets"]]
    whole = [any(row[i : i + 3] == [None] * 3 for i in range(0, 36, 3)) for row in marks]
    assert whole.count(True) == 2
    assert sum(None in row for row in marks) > 6
    assert all(row.count(None) < 12 for row in marks)


def test_the_joint_event_comes_first_with_a_clear_lead() -> None:
    ranked = sorted(range(12), key=lambda i: -scores()[i])
    assert len(sample()["initiatives"][ranked[0]]["villages"]) == 6
    assert "høstfest" in sample()["initiatives"][ranked[0]]["title"]["da"]
    assert scores()[ranked[0]] - scores()[ranked[1]] > 0.5


def test_two_are_tied_at_third_place_and_desire_settles_it() -> None:
    ranked = sorted(range(12), key=lambda i: (-scores()[i], -mean(i, 2)))
    third, fourth = ranked[2], ranked[3]
    assert scores()[third] == scores()[fourth]
    assert mean(third, 2) > mean(fourth, 2)
    assert sample()["decision"]["chosen"] == ranked[:3]


def test_opinions_really_differ_somewhere() -> None:
    split = [
        i
        for i in range(12)
        for q in range(3)
        if share(column(i, q), 1, 2) >= 0.25 and share(column(i, q), 4, 5) >= 0.25
    ]
    assert 1 <= len(set(split)) <= 4


def test_one_initiative_would_matter_but_is_hard() -> None:
    assert [i for i in range(12) if mean(i, 0) >= 4 and mean(i, 1) < 2.5]


def test_plan_and_follow_up_are_about_what_was_chosen() -> None:
    content = sample()
    chosen = content["decision"]["chosen"]
    assert [plan["initiative"] for plan in content["plan"]] == chosen
    assert [check["initiative"] for check in content["follow_up"]] == chosen
    for plan, check in zip(content["plan"], content["follow_up"], strict=True):
        assert check["signed_up"] == len(plan["helpers"])
        assert 0 <= check["still_in"] <= check["signed_up"]
    assert [check["status"] for check in content["follow_up"]].count("stalled") == 1


def test_the_days_follow_each_other() -> None:
    content = sample()
    evenings = [date.fromisoformat(one["held_on"]) for one in content["workshops"]]
    assert evenings == sorted(set(evenings))
    assert len(evenings) == 4
    assert content["decision"]["decided_on"] == content["workshops"][2]["held_on"]
    for plan, check in zip(content["plan"], content["follow_up"], strict=True):
        first_step = date.fromisoformat(plan["first_step_date"])
        assert 0 < (first_step - evenings[3]).days <= 14
        assert first_step < date.fromisoformat(check["held_on"])
        assert date.fromisoformat(check["held_on"]) < date.fromisoformat(check["next_date"])


def test_the_five_themes_are_met_in_attention_points_of_the_guide() -> None:
    points = sample()["attention"]
    assert {point["theme"] for point in points} == {theme.key for theme in load_themes("da")}
    for point in points:
        page_key, key = point["key"].split("/")
        assert AttentionState(point["state"])
        if page_key == OWN:
            assert point["wording"]
            continue
        known = {one.key: one.theme for one in load_guide(page_key, "da").attention}
        assert known[key] == point["theme"]


def test_nothing_looks_like_a_cpr_number() -> None:
    names = [person["name"] for person in sample()["people"]]
    texts = [words for text in bilingual(sample()) for words in text.values()]
    assert not [text for text in (*names, *texts) if looks_like_cpr(text)]


def test_the_sample_is_written_in_our_own_words() -> None:
    documents = source_documents(CHECKOUT)
    if not documents:
        pytest.skip("the source documents do not lie beside the checkout")
    texts = [words for text in bilingual(sample()) for words in text.values()]
    assert copied_runs(texts, documents) == set()


def test_a_copied_sentence_would_be_found() -> None:
    borrowed = "one two three four five six seven eight nine"
    assert copied_runs([borrowed], [f"before {borrowed} after"])
    assert not copied_runs([borrowed], ["one two three four five six seven"])
