"""What each command does once its arguments are read.

Qt is imported by the errands that draw and by no other, the database by those that open a file.
"""

import argparse
import gc
import os
import re
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from bosaet_desktop.core.errors import (
    FileNewer,
    FileReadOnly,
    FileTrouble,
    ImportRefused,
    InvalidInput,
    NotAllowed,
)
from bosaet_desktop.core.i18n import DEFAULT_LANGUAGE, _, language

if TYPE_CHECKING:
    from bosaet_desktop.core.project import Project
    from bosaet_desktop.core.rows.scale import Scale

Asked: TypeAlias = argparse.Namespace

BEFORE_QT = ("storage.opening", "tally", "queries.overview", "formatting")
_SCALE = re.compile(r"(\d{1,2})-(\d{1,2})")


def open_window(asked: Asked) -> int:
    """Open the window, or do what was asked for in its place."""
    if asked.version or asked.selftest:
        (tell_version if asked.version else self_test)()
        return 0
    if asked.page:
        _refuse_unknown_page(asked.page)
    if asked.paint_report and asked.file is not None:
        _refuse_unless_free(asked.file)
    if _lacks_screen():
        raise NotAllowed(_("There is no screen here to open a window on."))
    # What is loaded now stays: looking for rubbish in it takes a tenth of the start (see warm_up).
    gc.disable()
    if asked.file is not None:
        # PySide looks at every import that comes after its own.
        for name in BEFORE_QT:
            import_module(f"bosaet_desktop.core.{name}")
    from bosaet_desktop.ui.frame.unread_sources import leave_sources_unread

    leave_sources_unread()
    from bosaet_desktop.ui.app import run

    return run(asked.file, asked.page, report_paint=asked.paint_report)


def _refuse_unknown_page(key: str) -> None:
    from bosaet_desktop.ui.pages import PAGES

    if key not in {page.key for page in PAGES}:
        raise InvalidInput(_("There is no page called {name}.").format(name=key))


def _refuse_unless_free(path: Path) -> None:
    """Say what is wrong now: a box that asks what to do would stand there for ever."""
    from bosaet_desktop.core.storage.glance import seems_free

    if not seems_free(path):
        _open(path, read_only=True).close()


def _lacks_screen() -> bool:
    """Tell what Qt would end the program for, on the systems where it can be told."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def make_project(asked: Asked) -> None:
    """Make a project file, empty or as a copy of the example."""
    spoken = asked.lang or DEFAULT_LANGUAGE
    if asked.sample:
        from bosaet_desktop.core.exchange.sample import create_sample

        if asked.scale is not None:
            raise InvalidInput(_("The example has been scored, so its scale stays as it is."))
        title = None if asked.title is None else _title(asked.title)
        create_sample(asked.file, asked.sample, spoken, title).close()
        return
    from bosaet_desktop.core.commands.project import create_project
    from bosaet_desktop.core.rows.project import NewProject

    title = _title(asked.file.stem if asked.title is None else asked.title)
    create_project(asked.file, NewProject(title, language=spoken), _scale(asked.scale)).close()


def _title(text: str) -> str:
    from bosaet_desktop.core.commands.wording import wording
    from bosaet_desktop.core.text import LONGEST_TITLE

    return wording(text, LONGEST_TITLE, missing=_("A project needs a title."))


def _scale(text: str | None) -> "Scale":
    from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
    from bosaet_desktop.core.terms.scoring import SCALE_LIMIT

    if text is None:
        return DEFAULT_SCALE
    found = _SCALE.fullmatch(text)
    lowest, highest = (int(found[1]), int(found[2])) if found else (0, 0)
    if lowest >= highest or not Scale(lowest, highest).is_allowed:
        raise InvalidInput(
            _("A scale starts at 0 or 1 and ends at {limit} at most.").format(limit=SCALE_LIMIT)
        )
    return Scale(lowest, highest)


def _open(path: Path, *, read_only: bool) -> "Project":
    from bosaet_desktop.core.project import open_project

    if path.is_dir():
        raise FileTrouble(_("“{name}” is a folder, not a file.").format(name=path.name or path))
    return open_project(path, read_only=read_only)


def take_in(asked: Asked) -> None:
    """Import a table into a project that is backed up first, and say what became of it."""
    from bosaet_desktop.core.exchange import catalogue
    from bosaet_desktop.core.exchange.report_words import report_sentences

    options = dict(asked.option)
    catalogue.check_import(asked.what, options)
    with closing(_open(asked.file, read_only=False)) as project, _naming(asked.source):
        project.back_up(datetime.now())
        report = catalogue.take_in(project, asked.what, asked.source, options=options)
    print(*report_sentences(report, asked.source.name), sep="\n")


@contextmanager
def _naming(source: Path) -> Iterator[None]:
    """Have every refusal name the file, for a script takes in many."""
    try:
        yield
    except ImportRefused as error:
        if source.name in str(error):
            raise
        raise ImportRefused(f"{source.name}: {error}") from error


def write_out(asked: Asked) -> None:
    """Export something, from a project that is only read unless it has to remember it."""
    from bosaet_desktop.core.exchange import catalogue

    options = dict(asked.option)
    catalogue.check_export(asked.what, asked.target, options)
    opened = _open_for_notes if catalogue.EXPORTS[asked.what].notes else _open_to_look
    with closing(opened(asked.file)) as project:
        remembered = catalogue.write_out(
            project, asked.what, asked.target, options, asked.lang or ""
        )
    if not remembered:
        told = _("{name} can only be read, so what was written to {target} is not noted in it.")
        print(told.format(name=asked.file.name, target=asked.target.name))


def _open_to_look(path: Path) -> "Project":
    return _open(path, read_only=True)


def _open_for_notes(path: Path) -> "Project":
    """Open a project that should remember what is written; one that cannot is only read."""
    try:
        return _open(path, read_only=False)
    except (FileReadOnly, FileNewer):
        return _open_to_look(path)


def merge(asked: Asked) -> None:
    """Merge another copy into a project that is backed up first, or only say what would come.

    Raises NotAllowed with nothing changed where both were changed and `--keep` says nothing.
    """
    from bosaet_desktop.core.merge.apply import apply_merge
    from bosaet_desktop.core.merge.plan import all_taken, plan_merge, summary
    from bosaet_desktop.core.merge.report import (
        conflict_lines,
        counts_lines,
        done_sentence,
        refuse_undecided,
    )
    from bosaet_desktop.core.rows.merge import Choice

    kept = Choice.THEIRS if asked.keep == Choice.THEIRS else Choice.OURS
    with closing(_open(asked.file, read_only=asked.dry_run)) as project:
        plan = plan_merge(project, asked.other)
        if asked.dry_run:
            print(summary(plan), *counts_lines(plan), *conflict_lines(plan), sep="\n")
            return
        if asked.keep is None:
            refuse_undecided(plan)
        apply_merge(project, plan, all_taken(plan, kept))
    told = summary(plan) if plan.is_empty else done_sentence(plan)
    print(told, *counts_lines(plan), sep="\n")


def check(asked: Asked) -> None:
    """Say in one line that the file is sound."""
    from bosaet_desktop.core.queries.soundness import soundness

    with closing(_open(asked.file, read_only=True)) as project:
        found = soundness(project)
    told = _("{name} is sound (file version {version}, sheets: {sheets}, marks: {marks}).")
    print(
        told.format(
            name=asked.file.name, sheets=found.sheets, marks=found.marks, version=found.version
        )
    )


def list_pages(_asked: Asked) -> None:
    """Print the keys of the pages, a line each."""
    from bosaet_desktop.ui.pages import PAGES

    print(*(page.key for page in PAGES), sep="\n")


def take_picture(asked: Asked) -> None:
    """Save a picture of a page, drawn without a screen."""
    if asked.target.suffix.lower() != ".png":
        raise InvalidInput(_("A picture is written to a file that ends with .png."))
    _refuse_unknown_page(asked.page)
    from bosaet_desktop.core.exchange.catalogue import check_place

    check_place(asked.target)
    # Opened once more, so that a file in the way is told of in the language of messages.
    _open(asked.file, read_only=True).close()
    from bosaet_desktop.ui.screenshot import Shot, screenshot

    shot = Shot(
        asked.page,
        size=asked.size,
        language=asked.lang or DEFAULT_LANGUAGE,
        theme=asked.theme,
        text_size=asked.text_size,
        audience=asked.audience,
        state=asked.state,
    )
    screenshot(asked.file, asked.target, shot)


def tell_version() -> None:
    """Print the version that is installed."""
    from importlib.metadata import version

    print("Bosæt", version("bosaet-desktop"))


def self_test() -> None:
    """Make the example, rank it, print it and picture it, as a bundle does on its first day."""
    import tempfile

    from bosaet_desktop.core.exchange.catalogue import write_out
    from bosaet_desktop.core.exchange.sample import create_sample
    from bosaet_desktop.ui.screenshot import Shot, screenshot

    with tempfile.TemporaryDirectory(prefix="bosaet-") as name:
        folder = Path(name)
        file = folder / "sample.bosaet"
        with closing(create_sample(file, "rksk", language())) as project:
            for what, suffix in (("ranking", ".csv"), ("ranking", ".pdf"), ("everything", ".xlsx")):
                write_out(project, what, folder / f"{what}{suffix}", {})
        screenshot(file, folder / "overview.png", Shot("overview"))
        empty = [each.name for each in folder.iterdir() if not each.stat().st_size]
    print("ok" if not empty else f"empty: {', '.join(empty)}")
