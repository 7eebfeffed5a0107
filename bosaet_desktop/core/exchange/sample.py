"""The sample projects that ship with the program, opened as a copy that anyone may change."""

import json
from pathlib import Path
from typing import Any

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.sample_filling import Filling
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.project import NewProject


def create_sample(path: Path, name: str, language: str, title: str | None = None) -> Project:
    """Create the project `name` (a file in `resources/samples`) at `path`, told in `language`.

    `title` takes the place of the sample's own. Raises what `create_project` raises, leaving no
    half-made file.
    """
    text = resource_path(f"samples/{name}.json").read_text(encoding="utf-8")
    content = _told(json.loads(text), language)
    about = content["project"]
    new = NewProject(
        title=about["title"] if title is None else title,
        municipality_code=about["municipality"],
        expected_participants=about["expected_participants"],
        kind=about["kind"],
        language=language,
    )
    project = create_project(path, new)
    try:
        with project.change(N_("New project")) as connection:
            Filling(connection, content).fill()
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    project.forget_history()
    return project


def _told(value: Any, language: str) -> Any:  # Any: JSON in, JSON out
    """Replace every pair of texts by the one in `language`."""
    if isinstance(value, dict):
        if set(value) == {"da", "en"}:
            return value[language]
        return {name: _told(each, language) for name, each in value.items()}
    if isinstance(value, list):
        return [_told(each, language) for each in value]
    return value
