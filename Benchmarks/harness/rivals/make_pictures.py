"""Writes JPEG files like photographs of 500 x 375 points: smooth colours, edges and grain."""
import pathlib, sys
import numpy
from PIL import Image

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for k in range(count):
    draw = numpy.random.default_rng(k)
    field = sum(numpy.asarray(Image.fromarray(draw.random((n, n, 3), dtype="float32").mean(2)).resize((500, 375), Image.BICUBIC)) / s for n, s in ((4, 1), (16, 3), (64, 8)))
    tints = draw.random((1, 1, 3)) + 0.5
    picture = (field - field.min()) / (field.max() - field.min())
    picture = numpy.where(picture > draw.uniform(0.4, 0.6), picture, picture * 0.4)[:, :, None] * tints * 200 + draw.normal(0, 5, (375, 500, 3))
    Image.fromarray(picture.clip(0, 255).astype("uint8")).save(folder / f"{k:03}.jpg", quality=90)
