"""Pack text as tokens, for `unpack` to read.

A packed text is ASCII without quotes, backslashes and spaces: no editor, web form or Unicode
normalisation changes it on its way to the calculator.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import NamedTuple

from .tokens import ONE_BYTE, SPELLED, Tokens, choose_tokens, list_sizes, split_text

# The bytes 93 to 126 and 38 to 91. The last ones, from `first` on, are codes; those before
# start a code of two.
CODES = "".join(map(chr, [*range(93, 127), *range(38, 92)]))
LEAST, HOLE, MOST = 38, 92, 126
PIECE = "!"  # starts a piece
PIECE_LINES = 11  # as the viewer takes them: a page
DEFINITION = {2: "#", 3: "$", 4: "%"}  # starts a definition by so many tokens
CHUNK = 2047  # bytes of a constant; with the one after its end, full blocks of heap
MOST_TOKENS = (HOLE - LEAST) * ONE_BYTE  # that codes of two bytes have before a backslash


class Packed(NamedTuple):
    """A text as `unpack.open_text` takes it."""

    first: int  # the least code of one byte
    rare: int  # letters whose code is of two
    letters: str
    definitions: str  # of the other tokens whose code is of one
    chunks: list[str]

    def write(self) -> str:
        """Return the arguments of `open_text` as source."""
        letters = "".join(map(escape_letter, self.letters))
        chunks = "".join(',\nb"%s"' % chunk for chunk in self.chunks)
        return '%d,%d,"%s",b"%s"%s' % (self.first, self.rare, letters, self.definitions, chunks)


class TooLong(Exception):
    """A text that the format can't hold; str() says what is too long."""


def pack(texts: list[str]) -> Packed:
    """Return texts, each a piece, as tokens; TooLong if one or all are."""
    tokens = choose_tokens(texts)
    spelled = sum(len(letter.encode()) for letter in tokens.letters)
    if spelled > SPELLED:
        raise TooLong("%d different characters" % len(tokens.letters))
    if len(tokens.cost) > MOST_TOKENS:
        raise TooLong("%d different tokens" % len(tokens.cost))
    sizes = list_sizes(tokens.cost)
    pieces = [split_text(text, tokens.cost, sizes) for text in texts]
    encoder = Encoder(tokens)
    encoder.number(itertools.chain.from_iterable(pieces))
    chunks = [""]
    for text, piece in zip(texts, pieces):
        codes = PIECE + "".join(map(encoder.encode, piece))
        if len(codes) > CHUNK:
            raise TooLong("%d characters in one piece" % len(text))
        if len(chunks[-1]) + len(codes) > CHUNK:
            chunks.append("")
        chunks[-1] += codes
    return Packed(encoder.first, encoder.rare, encoder.letters, encoder.definitions, chunks)


class Encoder:
    """Gives codes to tokens, and definitions where they are used first."""

    def __init__(self, tokens: Tokens) -> None:
        letters, self.parts, cost = tokens
        self.first = LEAST + -(-len(cost) // ONE_BYTE)
        self.rare = sum(cost[letter] == 2 for letter in letters)
        self.codes = {letter: self.pair(i) for i, letter in enumerate(letters[: self.rare])}
        self.undefined: set[str] = set()
        self.letters, self.definitions, code = "".join(letters[: self.rare]), "", self.first
        for letter in letters[self.rare :]:
            if code == HOLE:
                self.letters, code = self.letters + "_", code + 1
            self.letters += letter
            self.codes[letter] = chr(code)
            code += 1
        known = {letter: cost[letter] for letter in letters}
        shortest = min(letters, key=lambda letter: len(letter.encode()), default="")
        frequent = sorted((token for token in self.parts if cost[token] == 1), key=len)
        for token in frequent:
            parts = split_text(token, known, list_sizes(known))
            if code == HOLE:
                self.definitions, code = self.definitions + self.codes[shortest], code + 1
            self.definitions += self.define([self.codes[part] for part in parts])
            self.codes[token] = chr(code)
            known[token] = 1
            code += 1

    def pair(self, number: int) -> str:
        return chr(LEAST + number // ONE_BYTE) + CODES[number % ONE_BYTE]

    def define(self, codes: list[str]) -> str:
        """Return the definition of a token by its parts' codes; more than four are nested."""
        most = max(DEFINITION)
        while len(codes) > most:
            codes = [DEFINITION[most] + "".join(codes[:most])] + codes[most:]
        return DEFINITION[len(codes)] + "".join(codes)

    def number(self, used: Iterable[str]) -> None:
        """Give codes of two bytes to the other tokens in the order in which they are used first,
        those of two parts before those of three, each sort from a multiple of four on."""
        found: dict[str, int] = {}
        waiting = list(used)[::-1]
        while waiting:
            token = waiting.pop()
            if token not in self.codes and token not in found:
                found[token] = len(self.parts[token])
                waiting += self.parts[token][::-1]
        number = self.rare
        for _, same in itertools.groupby(sorted(found, key=found.__getitem__), found.__getitem__):
            tokens = list(same)
            for i, token in enumerate(tokens, number):
                self.codes[token] = self.pair(i)
            number += len(tokens) + -len(tokens) % 4
        self.undefined = set(found)

    def encode(self, token: str) -> str:
        """Return a token's code, or its definition where it is used first."""
        if token not in self.undefined:
            return self.codes[token]
        self.undefined.remove(token)
        return DEFINITION[len(self.parts[token])] + "".join(map(self.encode, self.parts[token]))


def escape_letter(char: str) -> str:
    """Return a character as a string's source, in ASCII."""
    return "\\" + char if char in '"\\' else ascii(char)[1:-1]
