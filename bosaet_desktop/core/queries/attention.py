"""What was noted about the attention points of the guide, and all of them by theme."""

from collections.abc import Iterator, Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.guide.path import step_words
from bosaet_desktop.core.guide.steps_guide import guided_pages, load_guide, load_themes
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import OWN, AttentionNote, PointStatus, ThemeStatus
from bosaet_desktop.core.terms.attention import AttentionState


def attention_notes(project: Project) -> Mapping[str, AttentionNote]:
    """Return the points somebody ticked or wrote about, by key; the others are not started."""
    columns = attention_point.c
    rows = project.fetch(
        select(
            columns.key,
            columns.state,
            columns.note,
            func.coalesce(person.c.name, "").label("owner"),
            columns.wording,
            columns.theme,
        )
        .select_from(attention_point.outerjoin(person))
        .order_by(columns.wording, columns.key)
    )
    return {
        row.key: AttentionNote(**{**row._mapping, "state": AttentionState(row.state)})
        for row in rows
    }


def attention_by_theme(project: Project) -> tuple[ThemeStatus, ...]:
    """Return every point there is under its theme, worded in the language in use.

    An own point whose theme nobody knows stands under the first one, so that none is lost.
    """
    themes, notes = load_themes(language()), attention_notes(project)
    sorted_out: dict[str, list[PointStatus]] = {theme.key: [] for theme in themes}
    for theme, point in [*_of_the_guide(notes), *_own(notes)]:
        sorted_out.get(theme, sorted_out[themes[0].key]).append(point)
    return tuple(ThemeStatus(theme, tuple(sorted_out[theme.key])) for theme in themes)


def guide_point_keys() -> tuple[str, ...]:
    """Return the keys of all points that the guide asks about."""
    pages = guided_pages(language())
    guides = ((page, load_guide(page, language())) for page in pages)
    return tuple(f"{page}/{point.key}" for page, guide in guides for point in guide.attention)


def _of_the_guide(notes: Mapping[str, AttentionNote]) -> Iterator[tuple[str, PointStatus]]:
    for page in guided_pages(language()):
        for point in load_guide(page, language()).attention:
            key = f"{page}/{point.key}"
            note = notes.get(key, AttentionNote(key))
            yield point.theme, PointStatus(point.text, page, note, step_words(page))


def _own(notes: Mapping[str, AttentionNote]) -> Iterator[tuple[str, PointStatus]]:
    for key, note in notes.items():
        if key.startswith(f"{OWN}/"):
            yield note.theme, PointStatus(note.wording, "", note)
