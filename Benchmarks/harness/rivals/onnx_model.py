"""Makes an ONNX model from a symbol file and its parameters."""
import ast, json, pathlib
import numpy, onnx
from onnx import helper, numpy_helper
from worker import networks


def convert(prefix, shape):
    path = pathlib.Path(f"{prefix}-{shape[0]}.onnx")
    if path.exists():
        return str(path)
    graph = json.load(open(prefix + "-symbol.json"))["nodes"]
    values = {n.partition(":")[2]: numpy.frombuffer(d, "float32").reshape(s) for n, (s, d) in networks.load_arrays(prefix + "-0000.params").items()}
    nodes, used = [], []
    for node in graph:
        if node["op"] == "null":
            continue
        a, names, name, op = node.get("attrs", {}), [graph[i[0]]["name"] for i in node["inputs"]], node["name"], node["op"]
        pair = lambda key: list(ast.literal_eval(a[key]))

        def add(kind, inputs, **attributes):
            used.extend(i for i in inputs if i in values)
            nodes.append(helper.make_node(kind, inputs, [name], name, **attributes))

        if op == "Convolution":
            add("Conv", names, kernel_shape=pair("kernel"), strides=pair("stride"), pads=pair("pad") * 2, group=int(a["num_group"]))
        elif op == "BatchNorm":
            add("BatchNormalization", names, epsilon=float(a["eps"]))
        elif op == "FullyConnected":
            add("Gemm", names, transB=1)
        elif op == "Activation":
            add({"relu": "Relu", "tanh": "Tanh", "sigmoid": "Sigmoid"}[a["act_type"]], names)
        elif op == "clip":
            for key in ("a_min", "a_max"):
                values[f"{name}_{key}"] = numpy.float32(a[key])
            add("Clip", names + [f"{name}_a_min", f"{name}_a_max"])
        elif op == "Pooling" and a.get("global_pool") == "True":
            add("GlobalAveragePool", names)
        elif op == "Pooling":
            more = {} if a["pool_type"] == "max" else {"count_include_pad": 1}
            add("MaxPool" if a["pool_type"] == "max" else "AveragePool", names, kernel_shape=pair("kernel"), strides=pair("stride"), pads=pair("pad") * 2, ceil_mode=int(a["pooling_convention"] == "full"), **more)
        elif op == "Flatten":
            add("Flatten", names)
        elif op == "elemwise_add":
            add("Add", names)
        elif op == "Concat":
            add("Concat", names, axis=1)
        elif op == "Dropout":
            add("Identity", names)
        elif op == "SoftmaxOutput":
            add("Softmax", names[:1], axis=1)
        else:
            raise ValueError(f"{op} is not converted")
    made = helper.make_graph(
        nodes, "network", [helper.make_tensor_value_info("data", 1, shape)], [helper.make_tensor_value_info(nodes[-1].output[0], 1, [shape[0], None])],
        [numpy_helper.from_array(values[n], n) for n in dict.fromkeys(used)])
    onnx.save(helper.make_model(made, opset_imports=[helper.make_opsetid("", 15)], ir_version=8), path)
    return str(path)


def data(work):
    shape, content = networks.load_arrays(work["data"])["data"]
    return numpy.frombuffer(content, "float32").reshape(shape)
