"""Writes tests/encoder/word-pieces.jsonl.gz: what the original tokenizer makes of a thousand sentences of our own.

    python lib/training/reader/word_pieces_reference.py

Needs `transformers`. Run it anew when assets/models/pieces.txt changes. The sentences are drawn, by a fixed seed, from the
articles and the benchmark kit below tests/, and made up of what is hard to cut. A line of the file holds a text, and of its
pieces the numbers, the starts and the ends, in UTF-16 units.
"""

import gzip
import html
import json
import random
import re
from pathlib import Path

from transformers import BertTokenizerFast

PIECES = "assets/models/pieces.txt"
OUT = "tests/encoder/word-pieces.jsonl.gz"
USUAL, HARD = 700, 300

# Each is hard in its own way: letters that change length when small or without accents, marks of their own, characters
# outside the first plane, invisible ones, blanks of all kinds, letters that fall apart, words without end.
HARD_WORDS = """
naïve Café résumé ÅNGSTRÖM Straße STRAẞE İstanbul ISPARTA’DA ıssız ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ Ǆungla ﬁnance ﬃ Œuvre Łódź Ħamrun Đurđević Nguyễn Đặng
e\u0301te\u0301 cafe\u0301s a\u0308\u0304 \u0301alone n\u0303 Z\u0351\u036b\u0343a\u0334lgo 가나다 한국어 서울시장 東京 北京市長 (台北) ひらがな カタカナ ﾊﾝｶｸ 豈 丽 𠀀𠀁 𪜀
😀 👍🏽 👨‍👩‍👧‍👦 🇪🇺 ☃️ ©2026 ™ № ½ ² x² 𝐁𝐨𝐥𝐝 𝒻𝒶𝓃𝒸𝓎 Ａｂｃ １２３ co\u00adop\u00ader\u00adate zero\u200bwidth a\u200db bi\u202ddi\u202c \ufeffmark
non\u00a0breaking thin\u2009space em\u2003space line\u2028separator ideographic\u3000space tab\tstop new\nline re\rturn form\x0cfeed bell\x07 \x00null \ufffd
“quoted” ‘single’ «guillemets» „low“ don’t rock'n'roll O'Brien's 50% $3.5bn €1,000 £2m ¥100 §4(b) a/b and/or e-mail @handle #tag http://example.org/a?b=c&d=e#f
... … — – ‒ ―dash ‐hyphen a_b ~tilde `tick` ^caret |pipe| <tag> {brace} [bracket] \\back ¿qué? ¡no! 3·5 †dagger ‡ •bullet ′prime″ ※ 、。「」
مرحبا السَّلام שלום שָׁלוֹם हिन्दी ไทย தமிழ் ქართული Հայերեն Україна Россия ЙОГУРТ ёлка ІЇЄ Ⅷ ⅷ ① ㏒ ﷺ ́ ͅ ᾳ ≮ ≠ \u037e \u1fef Å K Ω
""".split(" ")
HARD_WORDS = [word for words in HARD_WORDS for word in words.strip("\n").split("\n") if word]
HARD_WORDS += ["x" * 99, "y" * 100, "z" * 101, "supercalifragilisticexpialidocious", "é" * 100, "é" * 101, "가" * 40]


def sentences_of(text):
    return [part.strip() for part in re.split(r"(?<=[.!?…])\s+(?=[“‘\"A-Z])|\n\n+", text) if part.strip()]


def usual_sentences():
    found = []
    for path in sorted(Path("tests/articles").glob("*/page.html")):
        page = re.sub(r"(?s)<(script|style|svg|head)\b.*?</\1>|<!--.*?-->", " ", path.read_text())
        page = re.sub(r"</?(p|div|h[1-6]|li|br|td|section|article|blockquote)\b[^>]*>", "\n\n", page)
        found += sentences_of(html.unescape(re.sub(r"<[^>]+>", "", page)))
    for path in sorted(Path("tests/benchmark/kit").glob("*.txt")):
        found += sentences_of(re.sub(r"\[[\w:]+ |\]", "", path.read_text()))
    return sorted({sentence for sentence in found if 20 <= len(sentence) <= 400})


def hard_sentence(chance, usual):
    words = [
        word
        for _ in range(chance.randint(3, 9))
        for word in (chance.choice(HARD_WORDS), *chance.choice(usual).split(" ")[: chance.randint(0, 3)])
    ]
    chance.shuffle(words)
    text = "".join(word + chance.choice([" ", " ", " ", "", "-", ", "]) for word in words)
    return text.upper() if chance.random() < 0.15 else text


def main():
    tokenizer = BertTokenizerFast(vocab=PIECES, do_lower_case=True)
    chance = random.Random(13)
    all_usual = usual_sentences()
    usual = chance.sample(all_usual, USUAL)
    # In the original the names of its own pieces stand for these wherever a text has them; nobody writes so.
    hard = [hard_sentence(chance, all_usual) for _ in range(HARD)]
    lines = []
    for text in usual + hard:
        told = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        units = [0]
        for character in text:
            units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
        starts = [units[start] for start, _ in told["offset_mapping"]]
        ends = [units[end] for _, end in told["offset_mapping"]]
        line = {"text": text, "ids": told["input_ids"], "starts": starts, "ends": ends}
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    with gzip.GzipFile(OUT, "wb", mtime=0) as file:
        file.write(("\n".join(lines) + "\n").encode())


main()
