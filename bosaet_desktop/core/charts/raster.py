"""From a picture to pixels, through PDF, so that screen and paper show the very same drawing."""

import struct
import zlib
from dataclasses import dataclass
from typing import Any

from bosaet_desktop.core.charts.colour import channels
from bosaet_desktop.core.charts.spec import ChartPicture

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Raster:
    """An image: `pixels` are rows of `stride` bytes, four bytes a pixel in the order B, G, R, x."""

    width: int
    height: int
    stride: int
    pixels: bytes


def picture_pdf(picture: ChartPicture) -> bytes:
    """Return the picture as a PDF of one page, exactly its size."""
    from reportlab.graphics import renderPDF

    return bytes(renderPDF.drawToString(picture.drawing, autoscale=False))


# Any: pypdfium2 ships no types.
def page_raster(page: Any, scale: float, ground: str = "#FFFFFF") -> Raster:
    """Return a pypdfium2 page as pixels, `scale` pixels a point, on the colour `ground`."""
    bitmap = page.render(
        scale=scale, fill_color=(*channels(ground), 255), prefer_bgrx=True, maybe_alpha=False
    )
    try:
        return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()


def picture_raster(picture: ChartPicture, scale: float, ground: str = "#FFFFFF") -> Raster:
    """Return the picture as pixels, `scale` pixels a point, on the colour `ground`."""
    import pypdfium2

    document = pypdfium2.PdfDocument(picture_pdf(picture))
    try:
        return page_raster(document[0], scale, ground)
    finally:
        document.close()


def png_bytes(raster: Raster, scale: float) -> bytes:
    """Return the image as a PNG file that knows its size on paper (`scale` pixels a point)."""
    lines = bytearray()
    for row in range(raster.height):
        start = row * raster.stride
        line = raster.pixels[start : start + 4 * raster.width]
        colours = bytearray(3 * raster.width)
        colours[0::3], colours[1::3], colours[2::3] = line[2::4], line[1::4], line[0::4]
        lines += b"\0" + colours
    per_metre = round(scale * POINTS_PER_INCH / 0.0254)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", raster.width, raster.height, 8, 2, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", zlib.compress(bytes(lines), 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
