"""The report is put together part by part; photos come in small and bare."""

from io import BytesIO

import pytest
from PIL import Image

from bosaet_desktop.core.commands.report import (
    add_photo,
    caption_photo,
    choose_part,
    delete_photo,
    write_part,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.report import part_choices, photos
from bosaet_desktop.core.rows.report import PartChoice
from bosaet_desktop.core.terms.report import ReportPart

GPS = 0x8825


def camera_photo(width: int = 3000, height: int = 2000) -> bytes:
    """A picture as a phone takes it, lying on its side, with the place written into it."""
    stream, exif = BytesIO(), Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(GPS)[1] = "N"
    exif[0x010F] = "Secret Camera"
    Image.new("RGB", (width, height), "navy").save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def test_every_part_is_in_at_first(project: Project) -> None:
    assert part_choices(project) == {part: PartChoice(part) for part in ReportPart}


def test_a_part_keeps_its_words_when_it_is_left_out(project: Project) -> None:
    write_part(project, ReportPart.FOREWORD, "First\n\nSecond")
    choose_part(project, ReportPart.FOREWORD, False)
    kept = part_choices(project)[ReportPart.FOREWORD]
    assert kept == PartChoice(ReportPart.FOREWORD, False, "First\n\nSecond")


def test_a_photo_is_made_small_and_upright_and_tells_nothing_of_the_camera(
    project: Project,
) -> None:
    add_photo(project, ReportPart.DONE, camera_photo())
    [kept] = photos(project)
    with Image.open(BytesIO(kept.content)) as picture:
        assert picture.size == (1067, 1600)
        assert not picture.getexif()
    assert b"Secret Camera" not in kept.content


def test_what_is_no_picture_is_refused_and_nothing_stored(project: Project) -> None:
    with pytest.raises(InvalidInput, match="cannot be used as a photo"):
        add_photo(project, ReportPart.DONE, b"%PDF-1.7")
    assert photos(project) == ()


def test_a_deleted_photo_comes_back_with_its_caption(project: Project) -> None:
    key = add_photo(project, ReportPart.DONE, camera_photo(30, 20))
    caption_photo(project, key, "The hall")
    before = photos(project)
    delete_photo(project, key)
    assert photos(project) == ()
    project.undo()
    assert photos(project) == before
