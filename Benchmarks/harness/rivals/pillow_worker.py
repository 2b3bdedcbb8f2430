"""Decodes, resizes and stacks JPEG files with Pillow, on as many threads as allowed (it gives the interpreter's lock back while it works)."""
from concurrent.futures import ThreadPoolExecutor
import glob
import numpy
from PIL import Image
from worker import job, serve

work, state = job(), {}


def read(path):
    with Image.open(path) as picture:
        return numpy.asarray(picture.convert("RGB").resize((224, 224), Image.NEAREST), dtype="float32").transpose(2, 0, 1)


def load():
    state.update(paths=sorted(glob.glob(work["pictures"] + "/*.jpg")), pool=ThreadPoolExecutor(work["threads"]))


def run(count):
    for _ in range(count):
        numpy.stack(list(state["pool"].map(read, state["paths"])))


serve(load, run)
