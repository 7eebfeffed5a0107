"""The municipality's logo: made small enough for the project file, and its size on paper."""

from io import BytesIO
from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.pictures import read_picture
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.picture import MOST_LOGO_BYTES

if TYPE_CHECKING:
    from PIL.Image import Image

# 30 mm at 600 dots to the inch.
_MOST_PIXELS = (720, 720)
MOST_MM = (30.0, 14.0)
_SMALLER = 0.7


def fitting_logo(content: bytes) -> bytes:
    """Return the PNG or JPEG in `content` as a PNG on white, at most 300 KB.

    Raises InvalidInput for anything else, and for a picture that cannot be read to its end.
    """
    picture = read_picture(content, _("This file cannot be used as a logo."))
    picture.thumbnail(_MOST_PIXELS)
    while True:
        stored = _as_png(picture)
        if len(stored) <= MOST_LOGO_BYTES:
            return stored
        picture = picture.resize((_shrunk(picture.width), _shrunk(picture.height)))


def size_in_mm(logo: bytes) -> tuple[float, float]:
    """Return how wide and high a stored logo is printed, in millimetres."""
    from PIL import Image

    with Image.open(BytesIO(logo)) as picture:
        width, height = picture.size
    scale = min(MOST_MM[0] / width, MOST_MM[1] / height)
    return width * scale, height * scale


def _as_png(picture: "Image") -> bytes:
    stream = BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _shrunk(pixels: int) -> int:
    return max(int(pixels * _SMALLER), 1)
