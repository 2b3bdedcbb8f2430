"""What is measured. A work has a name, a kind, who takes part, and the goal for nns's time divided by the best rival's."""
from dataclasses import dataclass

PREDICT = ("nns", "nns script", "mxnet", "torch", "onnxruntime", "openvino")
TRAIN = ("nns", "nns script", "mxnet", "torch")


@dataclass(frozen=True)
class Work:
    name: str
    kind: str
    network: str = ""
    batch: int = 1
    goal: float = 1.0
    workers: tuple = PREDICT
    threads: tuple = ()
    rate: float = 0.01
    fixed: bool = False
    is_quick: bool = False
    tolerance: float = 1e-3
    rounds: int = 0


def predict(network, batch, goal, **more):
    return Work(f"predict {network} batch {batch}", "predict", network, batch, goal, **more)


def train(network, batch, goal, **more):
    fixed = ", features fixed" if more.get("fixed") else ""
    return Work(f"train {network} batch {batch}{fixed}", "train", network, batch, goal, workers=TRAIN, **more)


works = [
    predict("resnet-18", 1, 0.85, is_quick=True),
    predict("resnet-18", 10, 0.65, is_quick=True),
    predict("resnet-18", 32, 0.65),
    predict("mobilenet-v2", 1, 0.9, is_quick=True),
    predict("mobilenet-v2", 10, 0.9),
    predict("mobilenet-v2", 32, 0.9),
    predict("squeezenet", 1, 0.9),
    predict("squeezenet", 10, 0.9),
    predict("inception-bn", 1, 0.9),
    predict("inception-bn", 10, 0.9),
    predict("vgg-16", 1, 0.9),
    predict("vgg-16", 10, 0.9),
    train("resnet-18", 10, 0.6, is_quick=True),
    train("resnet-18", 10, 0.5, fixed=True, is_quick=True),
    train("lenet", 128, 0.7, is_quick=True),
    train("mlp", 128, 0.7, is_quick=True),
    train("mlp-wide", 128, 0.7),
    train("lstm", 32, 0.9, is_quick=True),
    train("gru", 32, 0.9),
    *(Work(f"scaling resnet-18 batch {n}", "predict", "resnet-18", n, workers=("nns",)) for n in (1, 2, 4, 8, 16, 32, 64)),
    Work("scaling resnet-18 batch 10", "predict", "resnet-18", 10, workers=("nns",), threads=(1, 2)),
    *(Work(f"depth {n}", "predict", f"chain-{n}", 1, workers=("nns", "mxnet"), tolerance=1e-2) for n in (250, 1000)),
    Work("load 46 MB of parameters", "load", "resnet-18", workers=("nns", "nns script", "mxnet"), is_quick=True),
    Work("read 200 pictures", "pictures", workers=("nns", "nns script", "pillow"), threads=(1, 2), rounds=5, is_quick=True),
    Work("memory over 10000 steps", "flat", "lenet", 32, workers=("nns", "nns script")),
]
