"""Predicts and trains with PyTorch: the symbol file is made into a module."""
import ast, json
import numpy, torch
from torch import nn
from torch.nn import functional as F
from worker import job, serve, networks

work = job()
torch.set_num_threads(work["threads"])
state = {}


def arrays(path):
    return {n: torch.from_numpy(numpy.frombuffer(d, "float32").reshape(s).copy()) for n, (s, d) in networks.load_arrays(path).items()}


class Network(nn.Module):
    def __init__(self, prefix):
        super().__init__()
        graph = json.load(open(prefix + "-symbol.json"))
        values = {n.partition(":")[2]: v for n, v in arrays(prefix + "-0000.params").items()}
        self.layers, self.steps = nn.ModuleDict(), []
        names = [n["name"] for n in graph["nodes"]]
        for index, node in enumerate(graph["nodes"]):
            if node["op"] == "null":
                continue
            a, inputs = node.get("attrs", {}), [i[0] for i in node["inputs"]]
            pair = lambda key: ast.literal_eval(a[key])
            weights = [values.get(names[i]) for i in inputs[1:]]
            op, layer = node["op"], None
            if op == "Convolution":
                kernel = pair("kernel")
                layer = nn.Conv2d(weights[0].shape[1] * int(a["num_group"]), int(a["num_filter"]), kernel, pair("stride"), pair("pad"), groups=int(a["num_group"]), bias=len(weights) > 1)
            elif op == "FullyConnected":
                layer = nn.Linear(weights[0].shape[1], int(a["num_hidden"]))
            elif op == "BatchNorm":
                layer = nn.BatchNorm2d(weights[0].shape[0], eps=float(a["eps"]), momentum=0.1)
                layer.running_mean.copy_(weights[2]), layer.running_var.copy_(weights[3])
            elif op == "RNN":
                layer = {"lstm": nn.LSTM, "gru": nn.GRU}[a["mode"]](networks.width, int(a["state_size"]), int(a["num_layers"]))
                at, packed = 0, weights[0]
                for kind in ("weight", "bias"):
                    for k in range(layer.num_layers):
                        for side in ("ih", "hh"):
                            target = getattr(layer, f"{kind}_{side}_l{k}").data
                            target.copy_(packed[at:at + target.numel()].reshape(target.shape))
                            at += target.numel()
            elif op == "Pooling" and a.get("global_pool") == "True":
                layer = nn.AdaptiveAvgPool2d(1)
            elif op == "Pooling":
                kind = nn.MaxPool2d if a["pool_type"] == "max" else nn.AvgPool2d
                layer = kind(pair("kernel"), pair("stride"), pair("pad"), ceil_mode=a["pooling_convention"] == "full")
            elif op == "Activation":
                layer = {"relu": nn.ReLU, "tanh": nn.Tanh}[a["act_type"]]()
            elif op == "clip":
                layer = nn.ReLU6()
            elif op == "Flatten":
                layer = nn.Flatten()
            elif op == "Dropout":
                layer = nn.Dropout(float(a["p"]))
            if op in ("Convolution", "FullyConnected", "BatchNorm"):
                layer.weight.data.copy_(weights[0])
                if layer.bias is not None:
                    layer.bias.data.copy_(weights[1])
            if layer is not None:
                self.layers[node["name"]] = layer
            count = len(inputs) if op in ("Concat", "elemwise_add") else 1
            self.steps.append((index, op, node["name"], inputs[:count]))
        last = {}
        for step, (_, _, _, inputs) in enumerate(self.steps):
            for i in inputs:
                last[i] = step
        self.dead = [[i for i, s in last.items() if s == step] for step in range(len(self.steps))]
        self.start = names.index("data")

    def forward(self, data):
        values, x = {self.start: data}, data
        for step, (index, op, name, inputs) in enumerate(self.steps):
            given = [values[i] for i in inputs]
            if op == "elemwise_add":
                x = given[0] + given[1]
            elif op == "Concat":
                x = torch.cat(given, 1)
            elif op == "SequenceLast":
                x = given[0][-1]
            elif op == "SoftmaxOutput":
                return given[0]
            elif op == "RNN":
                x = self.layers[name](given[0])[0]
            else:
                x = self.layers[name](given[0])
            values[index] = x
            for i in self.dead[step]:
                values.pop(i, None)
        return x


def load():
    network, data = Network(work["prefix"]), arrays(work["data"])
    picture = data["data"].dim() == 4
    if work["kind"] == "predict":
        network.eval()
        if picture:
            # Traced, frozen and fused: PyTorch's own advice for prediction on processors.
            with torch.no_grad():
                network = torch.jit.optimize_for_inference(torch.jit.freeze(torch.jit.trace(network, data["data"])))
        state.update(network=network, data=data["data"])
        return
    network.train()
    if work.get("fixed"):
        for name, parameter in network.named_parameters():
            parameter.requires_grad_(".fc" in name)
    if picture and work["shapes"]["data"][1] == 3:
        network, data["data"] = network.to(memory_format=torch.channels_last), data["data"].to(memory_format=torch.channels_last)
    learned = [p for p in network.parameters() if p.requires_grad]
    state.update(network=network, data=data["data"], label=data["softmax_label"].long(), optimizer=torch.optim.SGD(learned, lr=work["rate"], momentum=0.9, weight_decay=1e-4))


def run(count):
    network, data = state["network"], state["data"]
    if work["kind"] == "predict":
        with torch.inference_mode():
            for _ in range(count):
                F.softmax(network(data), 1)
        return
    for _ in range(count):
        state["optimizer"].zero_grad()
        loss = F.cross_entropy(network(data), state["label"])
        loss.backward()
        state["optimizer"].step()
        loss.item()


def check():
    network = state["network"]
    if work["kind"] != "predict":
        network.eval()
    with torch.inference_mode():
        output = F.softmax(network(state["data"]), 1).numpy()
    if work["kind"] != "predict":
        network.train()
    return output


serve(load, run, check)
