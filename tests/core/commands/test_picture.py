"""The municipality's logo: taken in small, taken back whole, and nothing else taken for it."""

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bosaet_desktop.core.analysis.logo import MOST_MM, size_in_mm
from bosaet_desktop.core.commands.picture import remove_logo, set_logo
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.rows.picture import MOST_LOGO_BYTES

CheckUndo = Callable[[Callable[[], object]], None]


def saved(image: Image.Image, form: str) -> bytes:
    stream = BytesIO()
    image.save(stream, form)
    return stream.getvalue()


def noise(side: int) -> Image.Image:
    return Image.effect_noise((side, side), 90).convert("RGB")


def opened(content: bytes | None) -> Image.Image:
    assert content is not None
    return Image.open(BytesIO(content))


def test_logo_can_be_chosen_replaced_and_removed(project: Project, check_undo: CheckUndo) -> None:
    assert logo(project) is None
    check_undo(lambda: set_logo(project, saved(Image.new("RGB", (80, 40), "red"), "PNG")))
    check_undo(lambda: set_logo(project, saved(Image.new("RGB", (40, 80), "blue"), "JPEG")))
    assert opened(logo(project)).size == (40, 80)
    check_undo(lambda: remove_logo(project))
    assert logo(project) is None


def test_logo_is_still_there_when_the_file_is_opened_again(project: Project) -> None:
    set_logo(project, saved(Image.new("RGB", (80, 40), "red"), "PNG"))
    before, path = logo(project), project.path
    project.close()
    again = open_project(path)
    assert logo(again) == before
    again.close()


@pytest.mark.parametrize("side", [2, 700, 2400])
def test_a_large_picture_is_made_small(project: Project, side: int) -> None:
    set_logo(project, saved(noise(side), "PNG"))
    stored = logo(project)
    assert stored is not None
    assert len(stored) <= MOST_LOGO_BYTES
    assert opened(stored).format == "PNG"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_any_kind_of_picture_stands_on_white(project: Project, mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    set_logo(project, saved(Image.new(mode, (30, 20)), form))
    assert opened(logo(project)).mode == "RGB"
    if mode == "RGBA":
        assert opened(logo(project)).getpixel((5, 5)) == (255, 255, 255)


def test_a_photo_is_turned_as_the_camera_held_it(project: Project) -> None:
    image = Image.new("RGB", (40, 20), "red")
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = BytesIO()
    image.save(stream, "JPEG", exif=exif)
    set_logo(project, stream.getvalue())
    assert opened(logo(project)).size == (20, 40)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        saved(Image.new("RGB", (20, 20)), "GIF"),
        saved(noise(200), "PNG")[:3000],
        saved(noise(200), "JPEG")[:300],
    ],
)
def test_what_is_no_whole_picture_is_refused(project: Project, content: bytes) -> None:
    with pytest.raises(InvalidInput, match="cannot be used as a logo"):
        set_logo(project, content)
    assert logo(project) is None


@given(st.binary(max_size=400), st.integers(0, 200))
def test_damaged_pictures_never_do_worse_than_be_refused(
    project: Project, damage: bytes, at: int
) -> None:
    whole = saved(noise(16), "PNG")
    try:
        set_logo(project, whole[:at] + damage + whole[at + len(damage) :])
    except InvalidInput:
        return
    assert opened(logo(project)).format == "PNG"


@given(st.integers(1, 900), st.integers(1, 900))
def test_logo_fits_its_place_on_paper(width: int, height: int) -> None:
    wide, high = size_in_mm(saved(Image.new("1", (width, height)), "PNG"))
    assert 0 < wide <= MOST_MM[0] + 1e-9
    assert 0 < high <= MOST_MM[1] + 1e-9
    assert wide / high == pytest.approx(width / height)
