"""Predicts with ONNX Runtime."""
import onnxruntime
import onnx_model
from worker import job, serve

work, state = job(), {}


def load():
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = work["threads"]
    session = onnxruntime.InferenceSession(work["onnx"], options, providers=["CPUExecutionProvider"])
    state.update(session=session, data={"data": onnx_model.data(work)})


def run(count):
    for _ in range(count):
        state["session"].run(None, state["data"])


serve(load, run, lambda: state["session"].run(None, state["data"])[0])
