"""Writes tests/encoder/tiny.onnx, an encoder of a few kB for tests of what runs one, and what it must answer, tiny.json.

    python lib/training/reader/tiny_encoder.py

Needs `numpy`, `onnx` and `onnxruntime`. It takes and gives what the true one does, with vectors of 8 numbers, and knows every
vocabulary: pieces share rows of its table. Its weights are by chance, by a fixed seed, one matrix of them in 8 bits.
"""

import json

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

ROWS, WIDTH = 64, 8
OUT = "tests/encoder/tiny"


def main():
    chance = np.random.default_rng(13)
    weights = {
        "rows": np.array(ROWS, np.int64),
        "table": chance.normal(size=(ROWS, WIDTH)).astype(np.float32),
        "kinds": chance.normal(size=(4, WIDTH)).astype(np.float32),
        "layer": chance.integers(-127, 128, size=(WIDTH, WIDTH)).astype(np.int8),
        "scale": np.array(1 / 127, np.float32),
    }
    nodes = [
        helper.make_node("Mod", ["ids", "rows"], ["row"]),
        helper.make_node("Gather", ["table", "row"], ["letters"]),
        helper.make_node("Gather", ["kinds", "marks"], ["kind"]),
        helper.make_node("Add", ["letters", "kind"], ["alone"]),
        # What stands around a piece counts as well: a window is read as one.
        helper.make_node("ReduceMean", ["alone"], ["around"], axes=[1], keepdims=1),
        helper.make_node("Add", ["alone", "around"], ["sum"]),
        helper.make_node("DynamicQuantizeLinear", ["sum"], ["bytes", "step", "zero"]),
        helper.make_node("MatMulInteger", ["bytes", "layer", "zero"], ["counts"]),
        helper.make_node("Cast", ["counts"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["step", "scale"], ["unit"]),
        helper.make_node("Mul", ["numbers", "unit"], ["vectors"]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "T"]) for name in ("ids", "marks")],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, [1, "T", WIDTH])],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, f"{OUT}.onnx")

    session = onnxruntime.InferenceSession(f"{OUT}.onnx")
    answers = []
    for length in (2, 7, 256):
        ids = [2, *chance.integers(4, 30_000, size=length - 2).tolist(), 3]
        marks = [0, *chance.integers(0, 4, size=length - 2).tolist(), 0]
        [vectors] = session.run(None, {"ids": np.array([ids], np.int64), "marks": np.array([marks], np.int64)})
        answers.append({"ids": ids, "marks": marks, "vectors": [round(float(x), 4) for x in vectors.ravel()]})
    # Of the long one a line is enough: its last piece.
    answers[-1]["vectors"] = answers[-1]["vectors"][-WIDTH:]
    with open(f"{OUT}.json", "w") as file:
        json.dump(answers, file)
        file.write("\n")


main()
