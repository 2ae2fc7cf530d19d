"""
Writes the network as an ONNX file, node by node, so that what ships holds nothing but what is needed.

Weights come as a dictionary of arrays with the names of the torch model. With `int8` on, every matrix is kept as
signed bytes with a scale for each column, and what goes in is measured and rounded while it runs; the table of pieces
is kept as bytes with a scale for each row.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
HEADS = 12
FIRST_POSITIONS = 260
Arrays = dict[str, np.ndarray]


def rounded(matrix: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Signed bytes, and the scale for what lies along the other axis; 0 stays 0."""
    scale = np.abs(matrix).max(axis=axis) / 127
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    spread = np.expand_dims(scale, axis)
    return np.clip(np.rint(matrix / spread), -127, 127).astype(np.int8), scale


class Graph:
    def __init__(self, weights: Arrays, int8: bool) -> None:
        self.weights = weights
        self.int8 = int8
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: dict[str, onnx.TensorProto] = {}
        self._count = 0

    def hold(self, name: str, array: np.ndarray) -> str:
        self.tensors.setdefault(name, numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def number(self, value: float) -> str:
        return self.hold(f"number_{value}", np.array(value, dtype=np.float32))

    def whole(self, *values: int) -> str:
        return self.hold("whole_" + "_".join(map(str, values)), np.array(values, dtype=np.int64))

    def op(self, kind: str, *inputs: str, outputs: int = 1, to: str | None = None, **attributes: object) -> str | list[str]:
        self._count += 1
        names = [to] if to else [f"{kind}_{self._count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=f"{kind}_{self._count}", **attributes))
        return names[0] if outputs == 1 else names

    def rounded_input(self, x: str) -> list[str]:
        return self.op("DynamicQuantizeLinear", x, outputs=3)

    def linear(self, x: str, name: str, to: str | None = None) -> str:
        """x times the transposed torch weight, and the bias."""
        weight, bias = self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"]
        held = self.hold(f"{name}.bias", bias)
        if not self.int8:
            return self.op("Add", self.op("MatMul", x, self.hold(f"{name}.weight", weight)), held, to=to)
        small, scale = rounded(weight, axis=0)
        quick, its_scale, its_zero = self.rounded_input(x)
        zero = self.hold("zero_byte", np.array(0, dtype=np.int8))
        sums = self.op("MatMulInteger", quick, self.hold(f"{name}.weight", small), its_zero, zero)
        back = self.op("Mul", its_scale, self.hold(f"{name}.scale", scale))
        return self.op("Add", self.op("Mul", self.as_float(sums), back), held, to=to)

    def as_float(self, x: str) -> str:
        self._count += 1
        name = f"Cast_{self._count}"
        self.nodes.append(helper.make_node("Cast", [x], [name], name=name, to=TensorProto.FLOAT))
        return name

    def norm(self, x: str, name: str) -> str:
        scale = self.hold(f"{name}.weight", self.weights[f"{name}.weight"])
        bias = self.hold(f"{name}.bias", self.weights[f"{name}.bias"])
        return self.op("LayerNormalization", x, scale, bias, axis=-1, epsilon=1e-12)

    def looked_up(self, ids: str) -> str:
        table = self.weights["words.weight"]
        if not self.int8:
            return self.op("Gather", self.hold("words.weight", table), ids, axis=0)
        small, scale = rounded(table, axis=1)
        bytes_ = self.as_float(self.op("Gather", self.hold("words.weight", small), ids, axis=0))
        scales = self.op("Gather", self.hold("words.scale", scale[:, None]), ids, axis=0)
        return self.op("Mul", bytes_, scales)


def _gelu(g: Graph, x: str) -> str:
    tail = g.op("Add", g.op("Erf", g.op("Div", x, g.number(float(np.sqrt(2))))), g.number(1.0))
    return g.op("Mul", g.op("Mul", x, tail), g.number(0.5))


def _attention(g: Graph, x: str, blocked: str, name: str) -> str:
    width = g.weights[f"{name}.all.weight"].shape[1]
    each = width // HEADS
    rows = g.op("Reshape", g.linear(x, f"{name}.all"), g.whole(1, -1, 3, HEADS, each))
    turned = g.op("Transpose", rows, perm=[2, 0, 3, 1, 4])
    q, k, v = (g.op("Gather", turned, g.hold(f"at_{i}", np.array(i, dtype=np.int64)), axis=0) for i in range(3))
    scores = g.op("MatMul", g.op("Mul", q, g.number(1 / float(np.sqrt(each)))), g.op("Transpose", k, perm=[0, 1, 3, 2]))
    mixed = g.op("MatMul", g.op("Softmax", g.op("Add", scores, blocked), axis=-1), v)
    return g.op("Reshape", g.op("Transpose", mixed, perm=[0, 2, 1, 3]), g.whole(1, -1, width))


def _encoder(g: Graph, layers: int) -> str:
    size = g.op("Shape", "input_ids")
    length = g.op("Slice", size, g.whole(1), g.whole(2))
    positions = g.hold("positions", (g.weights["positions.weight"] + g.weights["kinds.weight"][0])[:FIRST_POSITIONS])
    x = g.op("Add", g.looked_up("input_ids"), g.op("Slice", positions, g.whole(0), length, g.whole(0)))
    x = g.norm(x, "first_norm")
    outside = g.op("Mul", g.op("Sub", g.number(1.0), g.as_float("attention_mask")), g.number(-10000.0))
    blocked = g.op("Unsqueeze", outside, g.whole(1, 2))
    for i in range(layers):
        at = f"layers.{i}"
        x = g.norm(g.op("Add", g.linear(_attention(g, x, blocked, at), f"{at}.out"), x), f"{at}.norm1")
        inner = _gelu(g, g.linear(x, f"{at}.up"))
        x = g.norm(g.op("Add", g.linear(inner, f"{at}.down"), x), f"{at}.norm2")
    return x


def _heads(g: Graph, x: str, first_of_text: int) -> None:
    text = g.as_float(g.op("GreaterOrEqual", "input_ids", g.hold("first", np.array(first_of_text, dtype=np.int64))))
    column = g.op("Unsqueeze", g.op("Mul", text, g.as_float("attention_mask")), g.whole(2))
    marks = g.linear(x, "marks", to="marks")
    closed = g.op("Mul", g.op("Sub", column, g.number(1.0)), g.number(10000.0))
    share = g.op("Softmax", g.op("Add", marks, closed), axis=1)
    strongest = g.op("ReduceSum", g.op("Mul", share, marks), g.whole(1), keepdims=0)
    total = g.op("ReduceSum", g.op("Mul", x, column), g.whole(1), keepdims=0)
    count = g.op("Max", g.op("ReduceSum", column, g.whole(1), keepdims=0), g.number(1.0))
    first = g.op("Gather", x, g.hold("at_0", np.array(0, dtype=np.int64)), axis=1)
    whole = g.op("Concat", first, g.op("Div", total, count), axis=1)
    weighed = g.op("Mul", strongest, g.hold("label_share", g.weights["label_share"]))
    g.op("Add", g.linear(whole, "labels"), weighed, to="labels")
    inner = g.op("Concat", g.op("Tanh", g.linear(whole, "inner")), strongest, axis=1)
    g.linear(inner, "verdict", to="verdict")
    g.linear(inner, "danger", to="danger")


def write(path: Path, weights: Arrays, first_of_text: int, int8: bool) -> None:
    layers = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
    g = Graph(weights, int8)
    _heads(g, _encoder(g, layers), first_of_text)
    whole = [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "n"]) for name in ("input_ids", "attention_mask")]
    shapes = {"verdict": [1, 3], "labels": [1, 21], "danger": [1, 1], "marks": [1, "n", 21]}
    out = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
    graph = helper.make_graph(g.nodes, "careful", whole, out, list(g.tensors.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="", ir_version=8)
    onnx.checker.check_model(model, full_check=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString(deterministic=True))
