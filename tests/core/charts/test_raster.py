"""Pixels: size, order of colours, and a PNG other programs read."""

from io import BytesIO

import pytest
from PIL import Image

from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.raster import Raster, picture_raster, png_bytes
from bosaet_desktop.core.charts.spec import ChartSpec


def test_a_picture_has_its_size_times_the_scale() -> None:
    picture = message_picture(ChartSpec(300, height=100), "Intet")
    raster = picture_raster(picture, 2.0)
    assert (raster.width, raster.height) == (600, 200)


def test_the_ground_is_the_colour_asked_for() -> None:
    raster = picture_raster(message_picture(ChartSpec(300, height=100), "Intet"), 1.0, "#102030")
    assert raster.pixels[:3] == bytes((0x30, 0x20, 0x10))


def test_a_png_keeps_every_pixel_and_its_size_on_paper() -> None:
    # Two rows of two pixels and eight bytes that belong to none.
    pixels = bytes((1, 2, 3, 0, 4, 5, 6, 0, *[9] * 8, 7, 8, 9, 0, 10, 11, 12, 0, *[9] * 8))
    image = Image.open(BytesIO(png_bytes(Raster(2, 2, 16, pixels), 300 / 72)))
    shown = [image.getpixel((x, y)) for y in range(2) for x in range(2)]
    assert shown == [(3, 2, 1), (6, 5, 4), (9, 8, 7), (12, 11, 10)]
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
