"""The reader: a pretrained encoder that is told, at its middle, which words are source, cue and content, and heads upon it."""

import torch
from torch import nn
from transformers import BertModel

from lessons import CLASSES

FROZEN = 2
"""Layers that stay as they were pretrained; the marks come in above them."""
HIDDEN = 256
FLAGS = 3
"""Told of a statement beside its vectors: it is a deed, it has no source, it has no cue."""
ROLES = 6
"""Vectors of a statement: cue, source, content (mean, greatest, its first pieces), and the window's first piece."""
OPENING = 3
"""Pieces at the start of a content that are pooled by themselves."""
MEETING = 96
"""Numbers by which a source and a mention are compared."""
FAR = 6
"""Distances of a mention from its source are told apart up to here, on either side."""
ORDER = 12
"""Sentences are told apart by their number up to here."""


class Encoder(nn.Module):
    """ids and marks (both batch × pieces) → a vector for each piece."""

    def __init__(self, base):
        super().__init__()
        bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        self.width = bert.config.hidden_size
        self.embeddings = bert.embeddings
        self.layers = bert.encoder.layer
        self.marks = nn.Embedding(4, self.width)
        nn.init.normal_(self.marks.weight, std=0.02)
        for part in (self.embeddings, *self.layers[:FROZEN]):
            part.requires_grad_(False)

    def forward(self, ids, marks, mask=None):
        extended = None
        if mask is not None:
            extended = mask[:, None, None, :].bool()
        with torch.no_grad():
            states = self.embeddings(input_ids=ids)
            for layer in self.layers[:FROZEN]:
                states = first(layer(states, attention_mask=extended))
        states = states + self.marks(marks)
        for layer in self.layers[FROZEN:]:
            states = first(layer(states, attention_mask=extended))
        return states


def first(output):
    return output[0] if isinstance(output, tuple) else output


class Heads(nn.Module):
    """What is judged by the vectors: the stance of a statement, whether it is a main one, the words that take it, key sentences."""

    def __init__(self, width):
        super().__init__()
        self.inner = nn.Linear(ROLES * width + FLAGS, HIDDEN)
        self.stance = nn.Linear(HIDDEN, CLASSES)
        self.main = nn.Linear(HIDDEN, 1)
        self.part = nn.Linear(width, 1)
        self.sentence = nn.Linear(3 * width + ORDER + 1, 64)
        self.key = nn.Linear(64, 1)
        self.asks = nn.Linear(2 * width, MEETING)
        self.answers = nn.Linear(width, MEETING)
        self.meeting = nn.Linear(3 * MEETING + 2 * FAR + 2, 64)
        self.speaks = nn.Linear(64, 1)
        self.nobody = nn.Linear(MEETING, 1)
        self.dropout = nn.Dropout(0.2)

    def statements(self, vectors):
        hidden = self.dropout(torch.nn.functional.gelu(self.inner(self.dropout(vectors))))
        return self.stance(hidden), self.main(hidden).squeeze(-1)

    def speakers(self, sources, mentions, of_source, of_mention, distances):
        """Scores of pairs of a source and a mention, and of nobody for each source."""
        asks, answers = torch.tanh(self.asks(self.dropout(sources))), torch.tanh(self.answers(self.dropout(mentions)))
        asked, answered = asks[of_source], answers[of_mention]
        pair = torch.cat([asked, answered, asked * answered, distances], 1)
        hidden = torch.nn.functional.gelu(self.meeting(self.dropout(pair)))
        return self.speaks(hidden).squeeze(-1), self.nobody(asks).squeeze(-1)

    def sentences(self, vectors):
        hidden = torch.nn.functional.gelu(self.sentence(self.dropout(vectors)))
        return self.key(hidden).squeeze(-1)


def pooled(states, places, owners, count, how="mean"):
    """Vectors of `count` spans: states (pieces × width) at `places`, each owned by the span `owners` tells; nought where none is."""
    out = states.new_zeros(count, states.shape[1])
    if len(places) == 0:
        return out
    chosen = states[places]
    if how == "max":
        index = owners[:, None].expand_as(chosen)
        return out.scatter_reduce(0, index, chosen, "amax", include_self=False)
    size = torch.zeros(count, dtype=states.dtype).index_add_(0, owners, torch.ones(len(owners), dtype=states.dtype))
    return out.index_add(0, owners, chosen) / size.clamp(min=1)[:, None]
