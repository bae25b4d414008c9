"""Writes a trained reader as it ships: python export.py --base DIR --trained FILE.pt --lessons TRAIN.jsonl --out DIR.

reader.onnx: the encoder, 8-bit; reader-heads.bin: the layers above it, 8-bit; pieces.txt: the word pieces that it knows.
"""

import argparse
import json
import struct
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from transformers import BertTokenizerFast

from model import Encoder, Heads

HEADS = ["inner", "stance", "main", "part", "sentence", "key", "asks", "answers", "meeting", "speaks", "nobody"]


def main():
    options = argparse.ArgumentParser()
    for name in ("base", "trained", "lessons", "out"):
        options.add_argument(f"--{name}", required=True)
    given = options.parse_args()
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    encoder, heads = Encoder(given.base), Heads(384)
    state = torch.load(given.trained)
    encoder.load_state_dict(state["encoder"])
    heads.load_state_dict(state["heads"])
    encoder.eval(), heads.eval()
    keep_met(encoder, given, out / "pieces.txt")
    write_onnx(encoder, out)
    write_heads(heads, out / "reader-heads.bin")


def keep_met(encoder, given, file):
    """Drops the pieces that no lesson has, with their rows: a word of these falls into smaller ones. Single signs of ASCII stay."""
    tokenizer = BertTokenizerFast.from_pretrained(given.base)
    met = set()
    for line in open(given.lessons, encoding="utf-8"):
        met.update(tokenizer(json.loads(line)["text"])["input_ids"])
    pieces = (Path(given.base) / "vocab.txt").read_text(encoding="utf-8").splitlines()
    stays = lambda index, piece: index in met or piece in ("[UNK]", "[CLS]", "[SEP]") or small(piece)
    kept = [index for index, piece in enumerate(pieces) if stays(index, piece)]
    file.write_text("".join(f"{pieces[index]}\n" for index in kept), encoding="utf-8")
    table = encoder.embeddings.word_embeddings
    table.weight = torch.nn.Parameter(table.weight[kept].clone(), requires_grad=False)
    table.padding_idx = None
    print(f"{len(kept)} of {len(pieces)} pieces")


def small(piece):
    sign = piece.removeprefix("##")
    return len(sign) == 1 and sign.isascii()


def write_onnx(encoder, out):
    full = out / "reader-full.onnx"
    ids = torch.ones(1, 24, dtype=torch.long)
    torch.onnx.export(
        encoder,
        (ids, torch.zeros_like(ids)),
        str(full),
        input_names=["ids", "marks"],
        output_names=["vectors"],
        dynamic_axes={name: {1: "pieces"} for name in ("ids", "marks", "vectors")},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(str(full), str(out / "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True)


def write_heads(heads, file):
    layers = {name: getattr(heads, name) for name in HEADS}
    data = b"WSD\x01" + struct.pack("<B", len(layers))
    for name, layer in layers.items():
        weight, bias = layer.weight.detach(), layer.bias.detach()
        scale = weight.abs().amax(1).clamp(min=1e-12) / 127
        rounded = torch.round(weight / scale[:, None]).clamp(-127, 127).to(torch.int8)
        rows, columns = weight.shape
        data += struct.pack("<B", len(name)) + name.encode() + struct.pack("<HH", rows, columns)
        data += scale.numpy().astype("<f4").tobytes() + bias.numpy().astype("<f4").tobytes()
        data += rounded.numpy().tobytes()
    file.write_bytes(data)


main()
