"""Trains the reader: python train.py --base DIR --lessons TRAIN.jsonl --dev DEV.jsonl --out DIR [--epochs N] [--seed N]."""

import argparse
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional
from transformers import BertTokenizerFast

from lessons import CLASSES, NONE, marks_of, places, read_lessons, windows_of
from model import FAR, OPENING, ORDER, Encoder, Heads, pooled

BATCH = 12
GOLD = 0.4
"""A window is read with the annotated statements this often, else with those that the engine found."""
WORLD = 2
"""Times that an article of the world is read in an epoch."""


def batches(articles, tokenizer, rng):
    windows = []
    for article in articles:
        for _ in range(WORLD if article.id.startswith("world") else 1):
            windows += windows_of(article, tokenizer, rng)
    rng.shuffle(windows)
    # Windows of like length together, so that little of a batch is empty.
    for start in range(0, len(windows), BATCH * 32):
        pool = sorted(windows[start : start + BATCH * 32], key=lambda window: len(window.ids))
        chunks = [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
        rng.shuffle(chunks)
        yield from chunks


class Batch:
    """Windows as tensors, with the statements and sentences in them."""

    def __init__(self, windows, choose):
        longest = max(len(window.ids) for window in windows)
        self.longest = longest
        self.ids = torch.zeros(len(windows), longest, dtype=torch.long)
        self.mask = torch.zeros(len(windows), longest, dtype=torch.long)
        self.marks = torch.zeros(len(windows), longest, dtype=torch.long)
        self.statements, self.rows, self.sentences, self.orders, self.keys = [], [], [], [], []
        spans = {role: ([], []) for role in ("cue", "source", "content", "opening", "sentence", "begin")}
        self.parts, self.inside = [], []
        self.mentions, self.pairs = [], []
        spans["mention"] = ([], [])
        for row, window in enumerate(windows):
            size = len(window.ids)
            base = row * longest
            self.ids[row, :size] = torch.tensor(window.ids)
            self.mask[row, :size] = 1
            statements = choose(window.article)
            here = []
            for pieces, entity in window.article.mentions:
                at = places(window, [pieces])
                if at:
                    number = len(self.mentions)
                    here.append((number, at, entity))
                    self.mentions.append(entity)
                    spans["mention"][0].extend(base + place for place in at)
                    spans["mention"][1].extend([number] * len(at))
            self.marks[row, :size] = torch.tensor(marks_of(window, statements))
            for statement in statements:
                content = places(window, statement.content)
                anchor = statement.cue or statement.content
                if not content or anchor[0][0] not in window.place:
                    continue
                number = len(self.statements)
                self.statements.append(statement)
                self.rows.append(row)
                for role, at in (
                    ("cue", places(window, statement.cue)),
                    ("source", places(window, statement.source)),
                    ("content", content),
                    ("opening", content[:OPENING]),
                ):
                    spans[role][0].extend(base + place for place in at)
                    spans[role][1].extend([number] * len(at))
                if not statement.deed:
                    source = places(window, statement.source) or places(window, statement.cue) or content[:1]
                    for mention, at, entity in here:
                        self.pairs.append((number, mention, entity, distance(source, at, size)))
                if statement.parts:
                    within = set(places(window, statement.parts))
                    self.parts += [base + place for place in content]
                    self.inside += [float(place in within) for place in content]
            if window.article.key:
                for order, (sentence, key) in enumerate(zip(window.article.sentences, window.article.key)):
                    at = places(window, [sentence])
                    if not at:
                        continue
                    number = len(self.sentences)
                    self.sentences.append(row)
                    self.orders.append((order, len(window.article.key)))
                    self.keys.append(float(key))
                    spans["sentence"][0].extend(base + place for place in at)
                    spans["sentence"][1].extend([number] * len(at))
                    spans["begin"][0].append(base + at[0])
                    spans["begin"][1].append(number)
        tensor = lambda values: torch.tensor(values, dtype=torch.long)
        self.spans = {role: (tensor(at), tensor(owner)) for role, (at, owner) in spans.items()}
        self.parts = tensor(self.parts)


def distance(source, mention, size):
    """How a mention stands to a source: within it, before or behind it and how far, in steps that double."""
    row = [0.0] * (2 * FAR + 2)
    if mention[0] <= source[-1] and source[0] <= mention[-1]:
        row[0] = 1
        row[1] = float(mention[0] == source[0])
        return row
    before = mention[0] < source[0]
    gap = source[0] - mention[-1] if before else mention[0] - source[-1]
    row[2 + (0 if before else FAR) + min(FAR - 1, int(math.log2(max(1, gap))))] = 1
    return row


def judge(encoder, heads, batch):
    """Logits of stances and main ones for statements, of words within contents, of key sentences."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = encoder(batch.ids, batch.marks, batch.mask)
    states = states.float()
    flat = states.reshape(-1, states.shape[-1])
    count = len(batch.statements)
    span = lambda role, how="mean", of=count: pooled(flat, *batch.spans[role], of, how)
    opening = states[torch.tensor(batch.rows, dtype=torch.long), 0] if count else flat[:0]
    flags = torch.tensor(
        [[float(one.deed), float(not one.source), float(not one.cue)] for one in batch.statements]
    ).reshape(count, 3)
    vectors = torch.cat(
        [span("cue"), span("source"), span("content"), span("content", "max"), span("opening"), opening, flags], 1
    )
    stance, main = heads.statements(vectors)
    many = len(batch.sentences)
    key = None
    if many:
        order = torch.zeros(many, ORDER + 1)
        for row, (number, of) in enumerate(batch.orders):
            order[row, min(number, ORDER - 1)] = 1
            order[row, ORDER] = number / of
        rows = torch.tensor(batch.sentences)
        sentence = torch.cat([span("sentence", of=many), span("begin", of=many), states[rows, 0], order], 1)
        key = heads.sentences(sentence)
    part = heads.part(flat[batch.parts]).squeeze(-1) if len(batch.parts) else None
    speak = None
    if batch.pairs:
        of_source = torch.tensor([pair[0] for pair in batch.pairs])
        of_mention = torch.tensor([pair[1] for pair in batch.pairs])
        distances = torch.tensor([pair[3] for pair in batch.pairs])
        sources = torch.cat([span("source"), span("cue")], 1)
        speak = heads.speakers(sources, span("mention", of=len(batch.mentions)), of_source, of_mention, distances)
    return stance, main, part, key, speak


def loss_of(encoder, heads, batch):
    stance, main, part, key, speak = judge(encoder, heads, batch)
    total = stance.new_zeros(())
    if batch.statements:
        target = torch.tensor([one.target for one in batch.statements])
        target = target * 0.95 + 0.05 / CLASSES
        total = total - (target * functional.log_softmax(stance, 1)).sum(1).mean()
        mains = torch.tensor([float(one.main) for one in batch.statements])
        total = total + 0.3 * functional.binary_cross_entropy_with_logits(main, mains)
    if part is not None:
        total = total + 0.2 * functional.binary_cross_entropy_with_logits(part, torch.tensor(batch.inside))
    if key is not None:
        total = total + 0.5 * functional.binary_cross_entropy_with_logits(key, torch.tensor(batch.keys))
    if speak is not None:
        chosen = speakers(batch, *speak)
        if chosen:
            total = total + 0.5 * torch.stack([-log for _, log, _ in chosen]).mean()
    return total


def speakers(batch, pairs, nobody):
    """For each statement whose speaker is known: its number, the logarithm of the probability of whom it is, and whom the reader takes."""
    by_statement = {}
    for at, (statement, _, entity, _) in enumerate(batch.pairs):
        by_statement.setdefault(statement, []).append((at, entity))
    chosen = []
    for statement, found in by_statement.items():
        speaker = batch.statements[statement].speaker
        if speaker is None:
            continue
        scores = torch.cat([nobody[statement : statement + 1], pairs[[at for at, _ in found]]])
        logs = torch.log_softmax(scores, 0)
        entities = [-1] + [entity for _, entity in found]
        wanted = speaker if speaker in entities else -1
        right = [place for place, entity in enumerate(entities) if entity == wanted]
        weights = {}
        for entity, log in zip(entities, logs.tolist()):
            weights[entity] = weights.get(entity, 0.0) + math.exp(log)
        best = max(weights, key=weights.get)
        chosen.append((statement, torch.logsumexp(logs[right], 0), (best, weights[best], wanted)))
    return chosen


@torch.no_grad()
def judged(encoder, heads, articles, tokenizer, choose):
    """Statements of articles with their probabilities, and key sentences with theirs."""
    encoder.eval(), heads.eval()
    statements, sentences, told = [], {}, []
    for article in articles:
        windows = windows_of(article, tokenizer)
        for start in range(0, len(windows), BATCH):
            batch = Batch(windows[start : start + BATCH], choose)
            stance, main, _, key, speak = judge(encoder, heads, batch)
            if speak is not None:
                told += [one for _, _, one in speakers(batch, *speak)]
            for one, logits in zip(batch.statements, stance.softmax(1).tolist()):
                statements.append((article.id, one, logits))
            if key is not None:
                sentences.setdefault(article.id, []).extend(zip(key.tolist(), batch.keys))
    encoder.train(), heads.train()
    return statements, sentences, told


def report(name, encoder, heads, articles, tokenizer, tell):
    if not articles:
        return
    for kind in ("gold", "found"):
        rows, sentences, speaking = judged(encoder, heads, articles, tokenizer, lambda article: getattr(article, kind))
        positions = sum(one.target[NONE] == 0 for _, one, _ in rows)
        told = []
        for least in (0.5, 0.6, 0.7, 0.8, 0.9):
            shown = [(one, p) for _, one, p in rows if 1 - p[NONE] >= least]
            true = sum(one.target[NONE] == 0 for one, _ in shown)
            sure = [(one, p) for one, p in shown if max(p[:NONE]) >= 0.8]
            right = sum(one.target[p.index(max(p[:NONE]))] > 0 for one, p in sure)
            told.append(
                f"{least} P {true / max(1, len(shown)):.3f} R {true / max(1, positions):.3f} told {right / max(1, len(sure)):.3f}/{len(sure) / max(1, len(shown)):.2f}"
            )
        hits = sum(
            one.target[p.index(max(p))] > 0 for _, one, p in rows if p.index(max(p)) != NONE and one.target[NONE] == 0
        )
        claimed = sum(p.index(max(p)) != NONE for _, _, p in rows)
        precision, recall = hits / max(1, claimed), hits / max(1, positions)
        tell(f"  {name} {kind} {len(rows)}: F1 {2 * precision * recall / max(1e-9, precision + recall):.3f} | " + " | ".join(told))
        named = [(best == wanted, p) for best, p, wanted in speaking]
        sure = [right for right, p in named if p >= 0.8]
        tell(
            f"  {name} {kind} speakers {len(named)}: {sum(right for right, _ in named) / max(1, len(named)):.3f}, "
            f"at .8 {sum(sure) / max(1, len(sure)):.3f} of {len(sure) / max(1, len(named)):.2f}"
        )
    picked = of = 0
    for scored in sentences.values():
        wanted = sum(key for _, key in scored)
        best = sorted(scored, reverse=True)[: int(wanted)]
        picked += sum(key for _, key in best)
        of += wanted
    if of:
        tell(f"  {name} key sentences: {picked / of:.3f} of {int(of)}")


def swapped(values, others):
    """Puts other numbers into parameters; gives those that stood there."""
    before = [value.detach().clone() for value in values]
    for value, other in zip(values, others):
        value.data.copy_(other)
    return before


def main():
    options = argparse.ArgumentParser()
    for name in ("base", "lessons", "dev", "out"):
        options.add_argument(f"--{name}", required=True)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--limit", type=int)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(2)
    rng = random.Random(given.seed)
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    began = time.time()

    def tell(line):
        line = f"{time.time() - began:6.0f} s {line}"
        print(line, flush=True)
        with open(out / "report.txt", "a") as file:
            file.write(line + "\n")

    tokenizer = BertTokenizerFast.from_pretrained(given.base)
    articles = list(read_lessons(given.lessons, tokenizer))[: given.limit]
    dev = list(read_lessons(given.dev, tokenizer))
    learnt = [article for article in articles if not article.held]
    tell(f"{len(learnt)} articles, {sum(len(article.pieces) for article in learnt)} pieces; {len(articles) - len(learnt)} set apart")
    encoder, heads = Encoder(given.base), Heads(384)
    steps = given.epochs * sum(1 for _ in batches(learnt, tokenizer, random.Random(0)))
    free = [value for value in encoder.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": free, "lr": 1e-4}, {"params": heads.parameters(), "lr": 1e-3}], weight_decay=0.01
    )
    rise = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / rise, max(0.0, (steps - step) / max(1, steps - rise)))
    )
    step, running = 0, 0.0
    slow = [value.detach().clone() for value in (*free, *heads.parameters())]
    choose = lambda article: article.gold if rng.random() < GOLD else article.found
    for epoch in range(given.epochs):
        for windows in batches(learnt, tokenizer, rng):
            loss = loss_of(encoder, heads, Batch(windows, choose))
            if loss.requires_grad:
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(free, 1.0)
                optimizer.step()
                # What ships is the running mean of the weights (Polyak & Juditsky 1992), which errs less than the last step.
                keep = min(0.998, (1 + step) / (10 + step))
                for mean, value in zip(slow, (*free, *heads.parameters())):
                    mean.lerp_(value.detach(), 1 - keep)
            schedule.step()
            step += 1
            running = loss.item() if step == 1 else 0.98 * running + 0.02 * loss.item()
            if step % 100 == 0:
                tell(f"{step} of {steps}, loss {running:.4f}")
        fast = swapped((*free, *heads.parameters()), slow)
        torch.save({"encoder": encoder.state_dict(), "heads": heads.state_dict()}, out / f"epoch{epoch + 1}.pt")
        tell(f"epoch {epoch + 1}")
        for name in ("world", "us"):
            report(f"dev {name}", encoder, heads, [one for one in dev if one.id.startswith(name)], tokenizer, tell)
        swapped((*free, *heads.parameters()), fast)


main()
