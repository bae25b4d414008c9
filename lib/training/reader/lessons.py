"""Lessons for the reader: articles as windows of word pieces with the statements in them marked."""

import bisect
import json
import random
from dataclasses import dataclass, field

STANCES = ["supports", "opposes", "calls-for", "warns", "commits", "denies"]
NONE = len(STANCES)
"""The class of a statement that takes no position."""
CLASSES = len(STANCES) + 1

ROOM = 256
"""Pieces of a window at most, the one at its start and those that end its blocks among them."""
PLAIN, SOURCE, CUE, CONTENT = range(4)
"""What a piece is in a statement: its mark."""


@dataclass
class Statement:
    source: list
    cue: list
    content: list
    deed: bool
    target: list
    main: bool
    parts: list
    known: bool
    speaker: int | None


@dataclass
class Article:
    id: str
    starts: list
    ends: list
    pieces: list
    units: list
    """Runs of pieces that stand together in a window: blocks, or sentences of blocks that are too long."""
    gold: list
    found: list
    mentions: list
    """Where an entity is named, and its number, in reading order."""
    sentences: list
    key: list | None
    held: bool = False


@dataclass
class Window:
    article: Article
    runs: list
    ids: list = field(default_factory=list)
    place: dict = field(default_factory=dict)
    """From a piece of the article to its place in the window."""


def is_held(name: str) -> bool:
    """Whether an article is set apart for calibration: one in eight, by FNV-1a of its name (UTF-8)."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value % 8 == 0


def read_lessons(path, tokenizer):
    """The articles of a file of lessons, in pieces; offsets are turned from UTF-16 units to the tokenizer's."""
    for line in open(path, encoding="utf-8"):
        yield article_of(json.loads(line), tokenizer)


def article_of(lesson, tokenizer):
    text = lesson["text"]
    chars = list(range(len(text) + 1))
    if any(ord(sign) > 0xFFFF for sign in text):
        chars = []
        for index, sign in enumerate(text):
            chars += [index] * (2 if ord(sign) > 0xFFFF else 1)
        chars.append(len(text))
    at = lambda pair: (chars[pair[0]], chars[pair[1]])
    starts, ends, pieces, units = [], [], [], []
    sentences = [at(pair) for pair in lesson["sentences"]]
    for block in map(at, lesson["blocks"]):
        coded = tokenizer(text[block[0] : block[1]], add_special_tokens=False, return_offsets_mapping=True)
        first = len(pieces)
        pieces += coded["input_ids"]
        starts += [block[0] + start for start, _ in coded["offset_mapping"]]
        ends += [block[0] + end for _, end in coded["offset_mapping"]]
        units += units_of(first, len(pieces), starts, sentences)
    span = lambda pair: pieces_in(starts, ends, *at(pair))
    statements = lambda rows: [statement_of(row, span) for row in rows]
    return Article(
        id=lesson["id"],
        starts=starts,
        ends=ends,
        pieces=pieces,
        units=units,
        gold=statements(lesson["gold"]),
        found=statements(lesson["found"]),
        mentions=sorted(
            (span(pair), number) for number, pairs in enumerate(lesson["entities"]) for pair in pairs
        ),
        sentences=[pieces_in(starts, ends, *pair) for pair in sentences],
        key=lesson["key"],
        held=is_held(lesson["id"]),
    )


def units_of(first, end, starts, sentences):
    """A block as one unit, or where it has no room as its sentences, or their parts."""
    most = ROOM - 2
    if end - first <= most:
        return [(first, end)] if end > first else []
    cuts = {bisect.bisect_left(starts, start, first, end) for start, _ in sentences} - {first}
    runs, begin = [], first
    for piece in range(first, end):
        if piece > begin and (piece in cuts or piece - begin == most):
            runs.append((begin, piece))
            begin = piece
    runs.append((begin, end))
    units = [runs[0]]
    for begin, close in runs[1:]:
        if close - units[-1][0] <= most:
            units[-1] = (units[-1][0], close)
        else:
            units.append((begin, close))
    return units


def pieces_in(starts, ends, start, end):
    """The pieces that share a unit with a span."""
    return (bisect.bisect_right(ends, start), bisect.bisect_left(starts, end))


def statement_of(row, span):
    target = [0.0] * CLASSES
    for stance in row["stances"]:
        target[STANCES.index(stance)] += 1 / len(row["stances"])
    if not row["stances"]:
        target[NONE] = 1.0
    one = lambda pair: [span(pair)] if pair else []
    return Statement(
        source=one(row["source"]),
        cue=one(row["cue"]),
        content=[span(pair) for pair in row["content"]],
        deed=row["deed"],
        target=target,
        main=row["main"],
        parts=[span(pair) for pair in row["parts"]],
        known=row["known"],
        speaker=row["speaker"],
    )


def windows_of(article, tokenizer, rng: random.Random | None = None):
    """An article as windows: units packed while there is room; with a source of chance the first ones are cut elsewhere."""
    windows, runs, used = [], [], 1
    room = ROOM if rng is None else rng.randint(ROOM // 3, ROOM)
    for first, end in article.units:
        need = end - first + 1
        if runs and used + need > room:
            windows.append(Window(article, runs))
            runs, used, room = [], 1, ROOM
        runs.append((first, end))
        used += need
    if runs:
        windows.append(Window(article, runs))
    for window in windows:
        window.ids = [tokenizer.cls_token_id]
        for first, end in window.runs:
            for piece in range(first, end):
                window.place[piece] = len(window.ids)
                window.ids.append(article.pieces[piece])
            window.ids.append(tokenizer.sep_token_id)
    return windows


def places(window, ranges, most=None):
    """The places in a window of the pieces of some ranges."""
    found = []
    for first, end in ranges:
        for piece in range(first, end):
            place = window.place.get(piece)
            if place is not None:
                found.append(place)
                if most and len(found) == most:
                    return found
    return found


def marks_of(window, statements):
    """The mark of each piece of a window: cues over sources over contents."""
    marks = [PLAIN] * len(window.ids)
    for mark, role in ((CONTENT, "content"), (SOURCE, "source"), (CUE, "cue")):
        for statement in statements:
            for place in places(window, getattr(statement, role)):
                marks[place] = mark
    return marks
