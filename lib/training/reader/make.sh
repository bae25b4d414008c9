#!/bin/bash
# Makes the reader anew: lib/training/reader/make.sh KIT BASE OUT
# KIT holds world, attribution and positions; BASE the files of the pretrained encoder (config.json, model.safetensors, vocab.txt …);
# OUT gets a Python environment, lessons, checkpoints and the report. What ships is put into assets/models. Two cores: about half an hour.
set -euo pipefail
KIT=$1 BASE=$2 OUT=$3 HERE=lib/training/reader
mkdir -p "$OUT"
[ -d "$OUT/venv" ] || python3 -m venv "$OUT/venv"
"$OUT/venv/bin/pip" install -q -r "$HERE/requirements.txt"
PYTHON=$OUT/venv/bin/python
npm run -s reader -- lessons --kit "$KIT" train "$OUT/train.jsonl"
npm run -s reader -- lessons --kit "$KIT" dev "$OUT/dev.jsonl"
"$PYTHON" "$HERE/train.py" --base "$BASE" --lessons "$OUT/train.jsonl" --dev "$OUT/dev.jsonl" --out "$OUT" --epochs 5
"$PYTHON" "$HERE/export.py" --base "$BASE" --trained "$OUT/epoch5.pt" --lessons "$OUT/train.jsonl" --out "$OUT"
cp "$OUT/reader.onnx" "$OUT/reader-heads.bin" "$OUT/pieces.txt" assets/models/
npm run -s reader -- stances "$OUT/train.jsonl"
"$PYTHON" "$HERE/word_pieces_reference.py"
"$PYTHON" "$HERE/known_answers.py" --full "$OUT/reader-full.onnx"
npm run -s reader -- calibrate --kit "$KIT"
