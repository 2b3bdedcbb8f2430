"""The networks that are measured, as symbol files and parameter files of MXNet's formats, which all sides read.

Only the standard library is used. Weights are He-initialized from a fixed table of numbers, so that every run and every
machine measures the same files.
"""
import array, json, math, pathlib, random, struct


class Graph:
    """Builds a symbol file and the parameters' shapes. A value is (node, shape without the batch)."""

    def __init__(self):
        self.nodes, self.parameters, self.auxiliary = [], [], []

    def node(self, op, name, inputs=(), **attributes):
        entry = {"op": op, "name": name, "inputs": [[i, 0, 0] for i in inputs]}
        if attributes:
            entry["attrs"] = {k: str(v) for k, v in attributes.items()}
        self.nodes.append(entry)
        return len(self.nodes) - 1

    def variable(self, name):
        return self.node("null", name)

    def parameter(self, name, shape, std=None, value=0.0):
        self.parameters.append((name, shape, std, value))
        return self.variable(name)

    def state(self, name, shape, value):
        self.auxiliary.append((name, shape, None, value))
        return self.variable(name)

    def data(self, shape, name="data"):
        return self.variable(name), shape

    def conv(self, x, name, filters, kernel, stride=1, pad=0, group=1, bias=False):
        node, (c, h, w) = x
        kh, kw = kernel if isinstance(kernel, tuple) else (kernel, kernel)
        ph, pw = pad if isinstance(pad, tuple) else (pad, pad)
        fan_in = c // group * kh * kw
        inputs = [node, self.parameter(name + "_weight", (filters, c // group, kh, kw), math.sqrt(2 / fan_in))]
        if bias:
            inputs.append(self.parameter(name + "_bias", (filters,)))
        made = self.node("Convolution", name, inputs, kernel=(kh, kw), stride=(stride, stride), pad=(ph, pw), num_filter=filters, num_group=group, no_bias=not bias)
        return made, (filters, (h + 2 * ph - kh) // stride + 1, (w + 2 * pw - kw) // stride + 1)

    def norm(self, x, name, fix_gamma=False, gamma=1.0):
        node, shape = x
        n = (shape[0],)
        inputs = [node, self.parameter(name + "_gamma", n, value=gamma), self.parameter(name + "_beta", n),
                  self.state(name + "_moving_mean", n, 0.0), self.state(name + "_moving_var", n, 1.0)]
        return self.node("BatchNorm", name, inputs, eps="2e-05", momentum=0.9, fix_gamma=fix_gamma, use_global_stats=False), shape

    def act(self, x, name, kind="relu"):
        if kind == "relu6":
            return self.node("clip", name, [x[0]], a_min=0, a_max=6), x[1]
        return self.node("Activation", name, [x[0]], act_type=kind), x[1]

    def pool(self, x, name, kind, kernel, stride=1, pad=0, convention="valid"):
        node, (c, h, w) = x
        up = math.ceil if convention == "full" else math.floor
        extent = lambda n: int(up((n + 2 * pad - kernel) / stride)) + 1
        made = self.node("Pooling", name, [node], kernel=(kernel, kernel), stride=(stride, stride), pad=(pad, pad), pool_type=kind, pooling_convention=convention)
        return made, (c, extent(h), extent(w))

    def global_pool(self, x, name):
        return self.node("Pooling", name, [x[0]], kernel=(7, 7), global_pool=True, pool_type="avg"), (x[1][0], 1, 1)

    def flatten(self, x, name):
        return self.node("Flatten", name, [x[0]]), (math.prod(x[1]),)

    def dense(self, x, name, units):
        width = math.prod(x[1])
        inputs = [x[0], self.parameter(name + "_weight", (units, width), math.sqrt(2 / width)), self.parameter(name + "_bias", (units,))]
        return self.node("FullyConnected", name, inputs, num_hidden=units), (units,)

    def add(self, x, y, name):
        return self.node("elemwise_add", name, [x[0], y[0]]), x[1]

    def concat(self, parts, name):
        made = self.node("Concat", name, [p[0] for p in parts], num_args=len(parts), dim=1)
        return made, (sum(p[1][0] for p in parts),) + tuple(parts[0][1][1:])

    def dropout(self, x, name, p=0.5):
        return self.node("Dropout", name, [x[0]], p=p), x[1]

    def softmax(self, x):
        return self.node("SoftmaxOutput", "softmax", [x[0], self.variable("softmax_label")]), x[1]

    def save(self, prefix):
        symbol = {"nodes": self.nodes, "arg_nodes": [i for i, n in enumerate(self.nodes) if n["op"] == "null"],
                  "heads": [[len(self.nodes) - 1, 0, 0]], "attrs": {"mxnet_version": ["int", 10201]}}
        pathlib.Path(f"{prefix}-symbol.json").write_text(json.dumps(symbol))
        arrays = [("arg:" + n, s, elements(s, std, v)) for n, s, std, v in self.parameters]
        arrays += [("aux:" + n, s, elements(s, std, v)) for n, s, std, v in self.auxiliary]
        save_arrays(f"{prefix}-0000.params", arrays)


_table = []


def elements(shape, std=None, value=0.0):
    """Normal numbers with deviation `std`, repeating after 65521 (a prime: no two rows of a weight are alike), or a constant."""
    count = math.prod(shape)
    if std is None:
        return (array.array("f", [value]) * count).tobytes()
    if not _table:
        draw = random.Random(1)
        _table.extend(draw.gauss(0, 1) for _ in range(65521))
    part = array.array("f", [std * x for x in _table])
    return (part * (count // len(part) + 1))[:count].tobytes()


def save_arrays(path, arrays):
    """Writes MXNet's array file: (name, shape, float32 bytes)."""
    with open(path, "wb") as file:
        file.write(struct.pack("<QQQ", 0x112, 0, len(arrays)))
        for _, shape, data in arrays:
            file.write(struct.pack("<IiI", 0xF993FAC9, 0, len(shape)) + struct.pack(f"<{len(shape)}q", *shape) + struct.pack("<iii", 1, 0, 0))
            file.write(data)
        file.write(struct.pack("<Q", len(arrays)))
        for name, _, _ in arrays:
            file.write(struct.pack("<Q", len(name)) + name.encode())


def load_arrays(path):
    """{name: (shape, float32 bytes)} of a file with dense float32 arrays."""
    with open(path, "rb") as file:
        _, _, count = struct.unpack("<QQQ", file.read(24))
        arrays = []
        for _ in range(count):
            _, _, rank = struct.unpack("<IiI", file.read(12))
            shape = struct.unpack(f"<{rank}q", file.read(8 * rank))
            file.read(12)
            arrays.append((shape, file.read(4 * math.prod(shape))))
        names, (total,) = [], struct.unpack("<Q", file.read(8))
        for _ in range(total):
            names.append(file.read(struct.unpack("<Q", file.read(8))[0]).decode())
        return dict(zip(names or map(str, range(count)), arrays))


def resnet18():
    """The lesson's network: pre-activation units, 224 x 224."""
    g = Graph()
    x = g.norm(g.data((3, 224, 224)), "bn_data", fix_gamma=True)
    x = g.act(g.norm(g.conv(x, "conv0", 64, 7, 2, 3), "bn0"), "relu0")
    x = g.pool(x, "pooling0", "max", 3, 2, 1)
    for stage, filters in enumerate((64, 128, 256, 512), 1):
        for unit in (1, 2):
            name = f"stage{stage}_unit{unit}"
            stride = 2 if unit == 1 and stage > 1 else 1
            first = g.act(g.norm(x, name + "_bn1"), name + "_relu1")
            y = g.conv(first, name + "_conv1", filters, 3, stride, 1)
            y = g.conv(g.act(g.norm(y, name + "_bn2"), name + "_relu2"), name + "_conv2", filters, 3, 1, 1)
            x = g.add(y, g.conv(first, name + "_sc", filters, 1, stride) if unit == 1 else x, name + "_plus")
    x = g.global_pool(g.act(g.norm(x, "bn1"), "relu1"), "pool1")
    g.softmax(g.dense(g.flatten(x, "flatten0"), "fc1", 1000))
    return g


def mobilenet_v2():
    g = Graph()
    x = g.act(g.norm(g.conv(g.data((3, 224, 224)), "conv0", 32, 3, 2, 1), "bn0"), "relu0", "relu6")
    number = 0
    for expansion, filters, repeats, stride in ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)):
        for k in range(repeats):
            number += 1
            name, start, wide = f"block{number}", x, x[1][0] * expansion
            if expansion > 1:
                x = g.act(g.norm(g.conv(x, name + "_expand", wide, 1), name + "_bn1"), name + "_relu1", "relu6")
            x = g.act(g.norm(g.conv(x, name + "_dwise", wide, 3, stride if k == 0 else 1, 1, group=wide), name + "_bn2"), name + "_relu2", "relu6")
            x = g.norm(g.conv(x, name + "_project", filters, 1), name + "_bn3")
            if k > 0:
                x = g.add(x, start, name + "_plus")
    x = g.act(g.norm(g.conv(x, "head", 1280, 1), "head_bn"), "head_relu", "relu6")
    g.softmax(g.dense(g.flatten(g.global_pool(x, "pool"), "flatten"), "fc", 1000))
    return g


def squeezenet():
    """SqueezeNet 1.0."""
    g = Graph()
    x = g.act(g.conv(g.data((3, 224, 224)), "conv1", 96, 7, 2, bias=True), "relu1")
    x = g.pool(x, "pool1", "max", 3, 2, convention="full")
    for number, (narrow, wide) in enumerate(((16, 64), (16, 64), (32, 128), (32, 128), (48, 192), (48, 192), (64, 256), (64, 256)), 2):
        name = f"fire{number}"
        s = g.act(g.conv(x, name + "_squeeze", narrow, 1, bias=True), name + "_relu")
        x = g.concat([g.act(g.conv(s, name + "_expand1", wide, 1, bias=True), name + "_relu1"),
                      g.act(g.conv(s, name + "_expand3", wide, 3, pad=1, bias=True), name + "_relu3")], name + "_concat")
        if number in (4, 8):
            x = g.pool(x, f"pool{number}", "max", 3, 2, convention="full")
    x = g.act(g.conv(g.dropout(x, "drop9"), "conv10", 1000, 1, bias=True), "relu10")
    g.softmax(g.flatten(g.global_pool(x, "pool10"), "flatten"))
    return g


def vgg16():
    g = Graph()
    x = g.data((3, 224, 224))
    for block, (filters, count) in enumerate(((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)), 1):
        for k in range(1, count + 1):
            x = g.act(g.conv(x, f"conv{block}_{k}", filters, 3, pad=1, bias=True), f"relu{block}_{k}")
        x = g.pool(x, f"pool{block}", "max", 2, 2)
    x = g.flatten(x, "flatten")
    for k in (6, 7):
        x = g.dropout(g.act(g.dense(x, f"fc{k}", 4096), f"relu{k}"), f"drop{k}")
    g.softmax(g.dense(x, "fc8", 1000))
    return g


def inception_bn():
    """Inception with batch normalization (Ioffe and Szegedy 2015), as MXNet's model gallery had it."""
    g = Graph()

    def unit(x, name, filters, kernel, stride=1, pad=0):
        return g.act(g.norm(g.conv(x, "conv_" + name, filters, kernel, stride, pad), "bn_" + name), "relu_" + name)

    def same(x, name, c1, r3, c3, rd, cd, kind, proj):
        a = unit(x, name + "_1x1", c1, 1)
        b = unit(unit(x, name + "_3x3_reduce", r3, 1), name + "_3x3", c3, 3, 1, 1)
        c = unit(unit(unit(x, name + "_double_reduce", rd, 1), name + "_double_0", cd, 3, 1, 1), name + "_double_1", cd, 3, 1, 1)
        d = unit(g.pool(x, name + "_pool", kind, 3, 1, 1), name + "_proj", proj, 1)
        return g.concat([a, b, c, d], name + "_concat")

    def halved(x, name, r3, c3, rd, cd):
        b = unit(unit(x, name + "_3x3_reduce", r3, 1), name + "_3x3", c3, 3, 2, 1)
        c = unit(unit(unit(x, name + "_double_reduce", rd, 1), name + "_double_0", cd, 3, 1, 1), name + "_double_1", cd, 3, 2, 1)
        return g.concat([b, c, g.pool(x, name + "_pool", "max", 3, 2, 1)], name + "_concat")

    x = g.pool(unit(g.data((3, 224, 224)), "1", 64, 7, 2, 3), "pool_1", "max", 3, 2)
    x = g.pool(unit(unit(x, "2_reduce", 64, 1), "2", 192, 3, 1, 1), "pool_2", "max", 3, 2)
    x = same(x, "3a", 64, 64, 64, 64, 96, "avg", 32)
    x = same(x, "3b", 64, 64, 96, 64, 96, "avg", 64)
    x = halved(x, "3c", 128, 160, 64, 96)
    x = same(x, "4a", 224, 64, 96, 96, 128, "avg", 128)
    x = same(x, "4b", 192, 96, 128, 96, 128, "avg", 128)
    x = same(x, "4c", 160, 128, 160, 128, 160, "avg", 128)
    x = same(x, "4d", 96, 128, 192, 160, 192, "avg", 128)
    x = halved(x, "4e", 128, 192, 192, 256)
    x = same(x, "5a", 352, 192, 320, 160, 224, "avg", 128)
    x = same(x, "5b", 352, 192, 320, 192, 224, "max", 128)
    g.softmax(g.dense(g.flatten(g.global_pool(x, "global_pool"), "flatten"), "fc1", 1000))
    return g


def lenet():
    g = Graph()
    x = g.pool(g.act(g.conv(g.data((1, 28, 28)), "conv1", 20, 5, bias=True), "act1", "tanh"), "pool1", "max", 2, 2)
    x = g.pool(g.act(g.conv(x, "conv2", 50, 5, bias=True), "act2", "tanh"), "pool2", "max", 2, 2)
    x = g.act(g.dense(g.flatten(x, "flatten"), "fc1", 500), "act3", "tanh")
    g.softmax(g.dense(x, "fc2", 10))
    return g


def mlp(*widths):
    g = Graph()
    x = g.data((784,))
    for k, width in enumerate(widths, 1):
        x = g.act(g.dense(x, f"fc{k}", width), f"relu{k}")
    g.softmax(g.dense(x, f"fc{len(widths) + 1}", 10))
    return g


def recurrent(mode, layers=2, hidden=256, width=128, classes=10):
    """A recurrent network over (time, batch, width) whose last state is classified."""
    g, gates = Graph(), {"lstm": 4, "gru": 3}[mode]
    size = sum(gates * hidden * ((width if layer == 0 else hidden) + hidden + 2) for layer in range(layers))
    x = g.variable("data")
    inputs = [x, g.parameter("rnn_parameters", (size,), 1 / math.sqrt(3 * hidden)), g.variable("rnn_state")]
    if mode == "lstm":
        inputs.append(g.variable("rnn_state_cell"))
    x = g.node("RNN", "rnn", inputs, mode=mode, state_size=hidden, num_layers=layers)
    g.softmax(g.dense((g.node("SequenceLast", "last", [x]), (hidden,)), "fc", classes))
    return g


def chain(depth):
    """`depth` convolutions in residual units of two, each adding little: values stay finite whatever the depth."""
    g, gamma = Graph(), 1 / math.sqrt(depth)
    x = g.conv(g.data((3, 8, 8)), "conv0", 8, 3, pad=1)
    for k in range(depth // 2):
        y = g.act(g.norm(g.conv(x, f"u{k}_a", 8, 3, pad=1), f"u{k}_bna"), f"u{k}_relu")
        x = g.add(g.norm(g.conv(y, f"u{k}_b", 8, 3, pad=1), f"u{k}_bnb", gamma=gamma), x, f"u{k}_plus")
    g.softmax(g.dense(g.flatten(g.global_pool(x, "pool"), "flatten"), "fc", 10))
    return g


networks = {
    "resnet-18": resnet18, "mobilenet-v2": mobilenet_v2, "squeezenet": squeezenet, "vgg-16": vgg16, "inception-bn": inception_bn,
    "lenet": lenet, "mlp": lambda: mlp(128, 64), "mlp-wide": lambda: mlp(1024, 1024, 512),
    "lstm": lambda: recurrent("lstm"), "gru": lambda: recurrent("gru"),
    "chain-250": lambda: chain(250), "chain-1000": lambda: chain(1000),
}
shapes = {"lenet": (1, 28, 28), "mlp": (784,), "mlp-wide": (784,), "chain-250": (3, 8, 8), "chain-1000": (3, 8, 8)}
steps, width, layers, hidden = 32, 128, 2, 256


def prepare(name, batch, folder):
    """Writes the network's files unless they are there; returns the prefix and the shapes of the data by name."""
    prefix = folder / name
    if not pathlib.Path(f"{prefix}-0000.params").exists():
        networks[name]().save(prefix)
    if name in ("lstm", "gru"):
        inputs = {"data": (steps, batch, width), "rnn_state": (layers, batch, hidden)}
        if name == "lstm":
            inputs["rnn_state_cell"] = (layers, batch, hidden)
    else:
        inputs = {"data": (batch,) + shapes.get(name, (3, 224, 224))}
    inputs["softmax_label"] = (batch,)
    path = pathlib.Path(f"{prefix}-{batch}.data")
    if not path.exists():
        classes = 1000 if name in ("resnet-18", "mobilenet-v2", "squeezenet", "vgg-16", "inception-bn") else 10
        labels = array.array("f", [(7 * i) % classes for i in range(batch)]).tobytes()
        save_arrays(path, [(n, s, labels if n == "softmax_label" else elements(s, None if "state" in n else 1.0)) for n, s in inputs.items()])
    return prefix, inputs
