"""Pictures that come in: read to their end, upright and on white, or refused in a sentence."""

from io import BytesIO
from typing import TYPE_CHECKING

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _

if TYPE_CHECKING:
    from PIL.Image import Image

# A photo of a phone has a quarter of this; more is a picture made to fill the memory.
_MOST_PIXELS_READ = 60_000_000
MOST_SOURCE_BYTES = 30_000_000
_FORMATS = ("PNG", "JPEG")


def read_picture(content: bytes, refusal: str) -> "Image":
    """Return the PNG or JPEG in `content` as an RGB picture; raises InvalidInput with `refusal`."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(content) > MOST_SOURCE_BYTES:
        raise _refused(refusal)
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as found:
            if found.width * found.height > _MOST_PIXELS_READ:
                raise _refused(refusal)
            upright = ImageOps.exif_transpose(found).convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        # Pillow tells of broken files in each of these ways.
        raise _refused(refusal) from error
    # Paper is white, and a PDF without transparency prints everywhere.
    ground = Image.new("RGBA", upright.size, "white")
    return Image.alpha_composite(ground, upright).convert("RGB")


def _refused(refusal: str) -> InvalidInput:
    return InvalidInput(
        refusal,
        safe=_("Nothing was changed."),
        todo=_("Choose a picture that is a PNG or a JPEG."),
    )
