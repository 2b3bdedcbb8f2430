"""Predicts with OpenVINO."""
import openvino
import onnx_model
from worker import job, serve

work, state = job(), {}


def load():
    options = {"INFERENCE_NUM_THREADS": work["threads"], "PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "f32"}
    compiled = openvino.Core().compile_model(work["onnx"], "CPU", options)
    state.update(request=compiled.create_infer_request(), data=onnx_model.data(work))


def run(count):
    for _ in range(count):
        state["request"].infer({0: state["data"]})


def check():
    return list(state["request"].infer({0: state["data"]}).values())[0]


serve(load, run, check)
