"""The inputs of operator cases: repeatable numbers, what each kind makes of them, and MXNet's function of an operator's name."""
import numpy as np


def numbers(count, seed):
    """From -1 up to 1: a linear congruential generator's states, each as its distance from the first."""
    first = np.uint64((seed * 2862933555777941757 + 3037000493) % 2**64)
    powers = np.cumprod(np.full(count, 6364136223846793005, np.uint64))
    sums = np.cumsum(np.concatenate([np.ones(1, np.uint64), powers[:-1]])[:count]) * np.uint64(1442695040888963407)
    states = powers * first + sums
    return ((states >> np.uint64(33)) / 2**30).astype(np.float32) - np.float32(1)


def data(shape, seed, kind):
    """Inputs of a kind. The test makes real, positive, indexN, definite and rois ones itself; others are stored with the case."""
    values = numbers(int(np.prod(shape)), seed)
    unit = (values + 1) / 2
    if kind == "positive":
        values = np.abs(values) + np.float32(0.5)
    elif kind == "index1plus2":
        values = values * 0 + 2
    elif kind == "index63plus1":
        values = np.floor(unit * 63).astype(np.float32) + 1
    elif kind == "index3emptied":
        values = np.floor(unit * 3).astype(np.float32) + 1
        values[-int(shape[-1]):] = 0
    elif kind == "small":
        values = values / np.float32(10)
    elif kind.startswith("index"):
        values = np.floor(unit * int(kind[5:])).astype(np.float32)
    elif kind == "definite":
        side = shape[-1]
        matrices = values.reshape(-1, side, side)
        values = (matrices + matrices.transpose(0, 2, 1)) / np.float32(4) + np.diag(np.arange(side, dtype=np.float32) + np.float32(2))
    elif kind.startswith("rois"):
        images, side = map(int, kind[4:].split("x"))
        limits = np.array([images, side / 2, side / 2, side, side], np.float32)
        values = np.floor(unit * np.resize(limits, values.shape)).astype(np.float32)
    elif kind.startswith("rotated"):
        images, side = map(int, kind[7:].split("x"))
        values = np.floor(unit * np.resize(np.array([images, side, side, side, side, 360], np.float32), values.shape)).astype(np.float32)
    elif kind.startswith("lengths"):
        values = np.floor(unit * int(kind[7:])) + 1
    elif kind == "simplex":
        rows = unit.reshape(-1, shape[-1]) + 0.1
        values = rows / rows.sum(axis=1, keepdims=True)
    elif kind in ("boxes", "labels"):
        width = 4 if kind == "boxes" else 5
        rows = unit.reshape(-1, width).copy()
        low, extent = rows[:, -4:-2] * 0.6, rows[:, -2:] * 0.4 + 0.1
        rows[:, -4:-2], rows[:, -2:] = low, low + extent
        if kind == "labels":
            rows[:, 0] = np.arange(len(rows)) % 2
            rows[-1] = -1
        values = rows
    elif kind == "picture512":
        values = np.resize(np.array([512, 512, 1], np.float32), values.shape)
    elif kind == "imageinfo":
        values = np.resize(np.array([24, 30, 1], np.float32), values.shape)
    else:
        values = {"real": lambda: values, "large": lambda: values + 2.5, "halves": lambda: (np.arange(len(values)) - 3) / 2, "edges": lambda: np.arange(len(values)) ** 2 / 2.0,
                  "unit": lambda: unit * 0.8 + 0.1, "unit2": lambda: unit * 0.08 + 0.91, "zero": lambda: values * 0, "integer": lambda: np.floor(unit * 200) - 100,
                  "wide": lambda: np.resize(np.array([-1.7, 300.5, 0.3, -129, 70000, 3e9], np.float32), values.shape)}[kind]()
    return values.astype(np.float32).reshape(shape)


def maker(module, op):
    """The function that makes operator `op`, wherever the package keeps it."""
    for place, prefix in ((module, ""), (module._internal, ""), (module.contrib, "_contrib_"), (module.linalg, "_linalg_"),
                          (module.image, "_image_"), (module.sparse, "_sparse_"), (module.random, "_random_"), (module.random, "_")):
        if op.startswith(prefix) and hasattr(place, op[len(prefix):]):
            return getattr(place, op[len(prefix):])
    raise ValueError("no such operator")
