"""Writes tests/encoder/shipped.json: what the encoder that ships must answer, by the original runtime in full precision.

    python lib/training/reader/known_answers.py --full DIR/reader-full.onnx

Needs `numpy` and `onnxruntime`. Run it with each new assets/models/reader.onnx, DIR being what export.py wrote to. The texts are the first
of tests/encoder/word-pieces.jsonl.gz, the marks by a fixed seed; of each text the first numbers of three vectors are kept.
"""

import argparse
import gzip
import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime

MODEL = Path("assets/models/reader.onnx")
PIECES = Path("assets/models/pieces.txt")
OUT = Path("tests/encoder/shipped.json")
TEXTS, NUMBERS = 12, 64


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--full", required=True)
    session = onnxruntime.InferenceSession(options.parse_args().full)
    numbers = {piece: at for at, piece in enumerate(PIECES.read_text().rstrip().split("\n"))}
    chance = np.random.default_rng(13)
    answers = []
    with gzip.open("tests/encoder/word-pieces.jsonl.gz", "rt") as lines:
        for line, _ in zip(lines, range(TEXTS)):
            told = json.loads(line)
            ids = [numbers["[CLS]"], *told["ids"], numbers["[SEP]"]]
            marks = [0, *chance.integers(0, 4, size=len(ids) - 2).tolist(), 0]
            [vectors] = session.run(None, {"ids": np.array([ids], np.int64), "marks": np.array([marks], np.int64)})
            places = [0, len(ids) // 2, len(ids) - 1]
            kept = [[round(float(x), 3) for x in vectors[0, place, :NUMBERS]] for place in places]
            answers.append({"text": told["text"], "marks": marks, "places": places, "vectors": kept})
    width = int(vectors.shape[-1])
    sha256 = hashlib.sha256(MODEL.read_bytes()).hexdigest()
    OUT.write_text(json.dumps({"sha256": sha256, "width": width, "answers": answers}, ensure_ascii=False) + "\n")


main()
