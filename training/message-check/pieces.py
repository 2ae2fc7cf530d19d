"""The pieces of words that the reader knows, and how a draft becomes a row of them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import BertWordPieceTokenizer

from corpus import SITUATIONS, Draft

MAX_PIECES = 256
OVERLAP = 32
# What is no part of a draft comes first, so that the network can tell by the number alone.
SPECIAL = ["[PAD]", "[CLS]", "[SEP]", *(f"[{name}]" for name in SITUATIONS)]
FIRST_OF_TEXT = len(SPECIAL)
PAD, CLS, SEP, FIRST_SITUATION = 0, 1, 2, 3
WANTED = 15_500
EMOJI_AT_LEAST = 4


@dataclass(frozen=True)
class Row:
    """A draft as numbers; places[i] is where piece i lies in the text, in code points."""

    ids: list[int]
    places: list[tuple[int, int]]


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in ("So", "Sk") and ord(sign) > 0x2190


def _with_pictures(base: list[str], texts: list[str]) -> list[str]:
    """The base knows no emoji; those that people use often become pieces, alone and after other signs."""
    counts = Counter(sign for text in texts for sign in unicodedata.normalize("NFD", text) if _is_picture(sign))
    known = set(base)
    often = sorted(sign for sign, count in counts.items() if count >= EMOJI_AT_LEAST and sign not in known)
    return [piece for sign in often for piece in (sign, f"##{sign}")]


def base_tokenizer(vocab: list[str]) -> BertWordPieceTokenizer:
    return BertWordPieceTokenizer(
        {piece: index for index, piece in enumerate(vocab)},
        clean_text=True,
        handle_chinese_chars=True,
        strip_accents=True,
        lowercase=True,
    )


def choose(base: list[str], texts: list[str]) -> list[str]:
    """
    The pieces to keep: what the texts need, every single sign of Latin, Greek and Cyrillic and of punctuation, and
    then the base's own pieces in its order, which is roughly by how often they are used, up to the wanted number.
    """
    pictures = _with_pictures(base, texts)
    everything = base_tokenizer([*base, *pictures])
    used = {piece for encoding in everything.encode_batch(texts, add_special_tokens=False) for piece in encoding.tokens}
    used |= set(pictures)
    kept = {piece for piece in base if piece in used and not piece.startswith("[")}
    kept |= {piece for piece in base if len(piece.removeprefix("##")) == 1 and ord(piece[-1]) < 0x2190}
    for piece in base:
        if len(kept) + len(pictures) + FIRST_OF_TEXT + 1 >= WANTED:
            break
        if piece.startswith("[") or not piece.removeprefix("##").isascii():
            continue
        kept.add(piece)
    return [*SPECIAL, "[UNK]", *(piece for piece in base if piece in kept), *pictures]


def first_vectors(vocab: list[str], base: list[str], table: np.ndarray) -> np.ndarray:
    """Rows of the base for the pieces kept; what is new starts as the mean of the words that name it."""
    where = {piece: index for index, piece in enumerate(base)}
    reader = base_tokenizer(base)

    def named(words: str) -> np.ndarray:
        ids = reader.encode(words, add_special_tokens=False).ids
        return table[ids].mean(axis=0)

    def row(piece: str) -> np.ndarray:
        if piece in where:
            return table[where[piece]]
        plain = piece.removeprefix("##")
        if piece.startswith("[") and piece.endswith("]"):
            return named(piece[1:-1].replace("-", " "))
        return named(unicodedata.name(plain, "sign").lower().replace("-", " "))

    return np.stack([row(piece) for piece in vocab]).astype(np.float32)


class Pieces:
    """Turns drafts into rows of numbers."""

    def __init__(self, vocab: list[str]) -> None:
        self.vocab = vocab
        self._tokenizer = base_tokenizer(vocab)

    @staticmethod
    def from_file(path: Path) -> Pieces:
        return Pieces(path.read_text(encoding="utf-8").split("\n")[:-1])

    def of_texts(self, texts: list[str]) -> list[Row]:
        """Only what the text says, without situation and ends."""
        return [Row(e.ids, e.offsets) for e in self._tokenizer.encode_batch(texts, add_special_tokens=False)]


def windows(ids: list[int]) -> list[tuple[int, int]]:
    """Where the windows of a long draft begin and end, in pieces; one window when it is short."""
    if len(ids) <= MAX_PIECES:
        return [(0, len(ids))]
    step = MAX_PIECES - OVERLAP
    starts = range(0, max(1, len(ids) - OVERLAP), step)
    return [(start, min(start + MAX_PIECES, len(ids))) for start in starts]


def sequence(ids: list[int], situation: int) -> list[int]:
    return [CLS, FIRST_SITUATION + situation, *ids, SEP]


def texts_of(drafts: list[Draft]) -> list[str]:
    return [draft.text for draft in drafts]
