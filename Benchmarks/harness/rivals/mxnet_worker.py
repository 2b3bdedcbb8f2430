"""Predicts, trains and loads files with MXNet."""
import os
from worker import job, serve, networks

work = job()
if work["kind"] == "predict":
    os.environ["MXNET_SUBGRAPH_BACKEND"] = "MKLDNN"
if work["kind"] == "operators":
    import operator_runs
    operator_runs.obey()
    raise SystemExit
import mxnet as mx

state = {}


def load():
    if work["kind"] == "load":
        return
    symbol, arrays = mx.sym.load(work["prefix"] + "-symbol.json"), mx.nd.load(work["prefix"] + "-0000.params")
    data = mx.nd.load(work["data"])
    fixed = work.get("fixed", False)
    learned = [n for n in symbol.list_arguments() if n not in data and not (fixed and not n.startswith("fc"))]
    training = work["kind"] == "train"
    requests = {n: "write" if training and n in learned else "null" for n in symbol.list_arguments()}
    executor = symbol.simple_bind(mx.cpu(), grad_req=requests, **{n: tuple(s) for n, s in work["shapes"].items() if n in symbol.list_arguments()})
    for name, value in arrays.items():
        kind, _, name = name.partition(":")
        (executor.arg_dict if kind == "arg" else executor.aux_dict)[name][:] = value
    for name, value in data.items():
        if name in executor.arg_dict:
            executor.arg_dict[name][:] = value
    state.update(executor=executor, data=data, learned=learned, momenta={n: mx.nd.zeros_like(executor.arg_dict[n]) for n in learned} if training else {})
    mx.nd.waitall()


def run(count):
    if work["kind"] == "load":
        for _ in range(count):
            mx.nd.load(work["prefix"] + "-0000.params")
            mx.nd.waitall()
        return
    executor = state["executor"]
    for _ in range(count):
        executor.arg_dict["data"][:] = state["data"]["data"]
        if work["kind"] == "predict":
            executor.forward(is_train=False)
            executor.outputs[0].wait_to_read()
            continue
        executor.forward(is_train=True)
        executor.backward()
        for name in state["learned"]:
            weight = executor.arg_dict[name]
            mx.nd.sgd_mom_update(weight, executor.grad_dict[name], state["momenta"][name], out=weight, lr=work["rate"], momentum=0.9, wd=1e-4, rescale_grad=1 / work["batch"])
        executor.outputs[0].asnumpy()
    mx.nd.waitall()


def check():
    state["executor"].forward(is_train=False)
    return state["executor"].outputs[0].asnumpy()


serve(load, run, check)
