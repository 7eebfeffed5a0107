"""Photos for the report: made small enough for the project file, with nothing hidden in them."""

from io import BytesIO

from bosaet_desktop.core.analysis.pictures import read_picture
from bosaet_desktop.core.i18n import _

# As wide as the text of an A4 page at some 230 dots to the inch.
_MOST_PIXELS = (1600, 1600)
_QUALITY = 85


def fitting_photo(content: bytes) -> bytes:
    """Return the PNG or JPEG in `content` as a JPEG of at most 1,600 pixels a side.

    What a camera wrote beside it, such as the place, is left out. Raises InvalidInput for anything
    else.
    """
    picture = read_picture(content, _("This file cannot be used as a photo."))
    picture.thumbnail(_MOST_PIXELS)
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=_QUALITY, optimize=True)
    return stream.getvalue()


def photo_size(content: bytes) -> tuple[int, int]:
    """Return width and height of a stored photo in pixels."""
    from PIL import Image

    with Image.open(BytesIO(content)) as picture:
        return picture.size
