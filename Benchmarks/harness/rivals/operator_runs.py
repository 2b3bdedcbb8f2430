"""MXNet's side of harness/operators.py: the same commands as Sources/Worker/OperatorRuns.swift, and `compare FILE` with what the other side gave."""
import json, os, pathlib, sys
os.environ.update(MXNET_STORAGE_FALLBACK_LOG_VERBOSE="0", MXNET_SUBGRAPH_BACKEND="NONE")
import numpy as np
import mxnet as mx

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "scripts"))
from operator_inputs import data, maker  # noqa: E402

mx.nd.waitall()
state = {}


def bind(path, op, attributes, inputs, options):
    state.clear()
    types = {int(k): t for k, t in options.get("types", {}).items()}
    arrays = [mx.nd.array(data(tuple(shape), k + 1, kind), dtype=types.get(k, "float32")) for k, (shape, kind) in enumerate(inputs)]
    if op in ("slice", "_slice_assign", "_slice_assign_scalar"):
        attributes = {k: eval(v) if isinstance(v, str) else v for k, v in attributes.items()}
    else:
        attributes = {k: tuple(v) if isinstance(v, list) else v for k, v in attributes.items()}
    # Nobody wants gradients of indices and labels.
    whole = [kind.startswith(("index", "rois", "rotated", "labels")) for _, kind in inputs]
    heads = []
    if "_update" in op:
        weights = int(attributes.get("num_weights", attributes.get("num_tensors", 1)))
        outputs = [a.copy() for a in arrays[::len(arrays) // weights][:weights]]
        function = maker(mx.nd, op)
        # The first phase gives no weight.
        state["forward"] = lambda: function(*arrays, **attributes, **({} if "phase1" in op else {"out": outputs}))
        # States change in place: compared is a step from fresh copies.
        state["results"] = lambda: (lambda made: made if isinstance(made, list) else [made])(function(*[a.copy() for a in originals], **attributes, **({"out": [a.copy() for a in outputs]} if "multi_" in op else {})))
        originals = [a.copy() for a in arrays]
    else:
        symbol = maker(mx.sym, op)(*[mx.sym.Variable(f"in{k}", dtype=a.dtype) for k, a in enumerate(arrays)], name="op", **attributes)
        count = len(symbol.list_arguments())
        prediction = symbol.bind(mx.cpu(), arrays[:count], grad_req="null", aux_states=arrays[count:])
        state["forward"] = lambda: prediction.forward(is_train=False)
        state["outputs"] = lambda: prediction.outputs
        if options.get("train", True):
            try:
                gradients = [None if w else mx.nd.zeros(a.shape, dtype=a.dtype) for a, w in zip(arrays[:count], whole)]
                training = symbol.bind(mx.cpu(), arrays[:count], args_grad=gradients, aux_states=arrays[count:])
                made = training.forward(is_train=True)
                heads = [mx.nd.array(data(o.shape, 99 + k, "real"), dtype=o.dtype) for k, o in enumerate(made)]
                training.backward(heads)
                mx.nd.waitall()
                state["both"] = lambda: (training.forward(is_train=True), training.backward(heads))
                state["training"], state["gradients"] = training, gradients
            except mx.base.MXNetError:  # no gradient
                heads = []
    state["kept"] = options.get("outputs")
    mx.nd.save(path, {**{f"{'whole' if w else 'in'}{k}": a for k, (a, w) in enumerate(zip(arrays, whole))}, **{f"head{k}": h for k, h in enumerate(heads)}})
    state["forward"]()
    mx.nd.waitall()
    print("gradients" if heads else "none", flush=True)


def compare(path):
    """The largest difference of an output or gradient, relative to the largest in it."""
    ours = mx.nd.load(path) if path else {}
    mx.random.seed(7)
    if "results" in state:
        theirs = {f"output{k}": o for k, o in enumerate(state["results"]())}
    elif "both" in state:
        state["both"]()
        theirs = {f"output{k}": o for k, o in enumerate(state["training"].outputs[:state["kept"]])}
        theirs.update({f"gradient{k}": g for k, g in enumerate(state["gradients"]) if g is not None})
    else:
        state["forward"]()
        theirs = {f"output{k}": o for k, o in enumerate(state["outputs"]())}
    worst = 0.0
    for name, array in theirs.items():
        if name not in ours:
            continue
        a, b = ours[name].asnumpy().ravel().astype(np.float64), array.asnumpy().ravel().astype(np.float64)
        if a.shape != b.shape:
            worst = float("inf")
            break
        finite = np.isfinite(b)
        if not np.array_equal(np.isfinite(a), finite):
            worst = float("inf")
            break
        if finite.any():
            worst = max(worst, float(np.abs(a - b)[finite].max() / max(np.abs(b[finite]).max(), 1e-30)))
    print(worst, flush=True)


def obey():
    print("up", flush=True)
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        try:
            if command == "case":
                bind(*json.loads(rest))
            elif command == "run":
                way, count = rest.split()
                for _ in range(int(count)):
                    state[way]()
                    mx.nd.waitall()
            else:
                compare(rest)
        except Exception as error:
            print("failed:", ([line for line in str(error).splitlines() if "rror" in line] or [repr(error)])[-1], flush=True)
        print("done", flush=True)
