"""Choose the tokens that make texts short: strings that stand often in them.

Byte-pair encoding proposes tokens; rounds of the cheapest spelling keep those that save more
than they cost.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

LONGEST = 31  # bytes that a token stands for
MOST_PARTS = 4  # of a token's definition
DEEPEST = 6  # tokens in tokens
MOST_TOKENS = 4000
# Codes: see `pack`. So many bytes are left for them; tokens of one byte, and letters, have so
# many bytes when they are spelled out.
ONE_BYTE = 88
SPELLED = 250
# Tokens are chosen in rounds, by what those before were used for: the ones that save more
# than so many bytes stay, which are more from round to round, as those that stay are used more
# often. The last asks more in a long text: what a token stands for takes time to find.
LEAST_SAVINGS = (-1, 0)  # of the first rounds
SHORT = (1, 2)  # characters of tokens that are looked for everywhere
MUCH = 1 << 60  # more than any text costs
HEAVY = 32000  # characters of text for which a token must save one more


class Tokens(NamedTuple):
    """Tokens of some texts.

    letters  characters, the rare ones before the others
    parts    {token: the tokens it is made of}, of those that are no letters
    cost     {token: bytes of its code}, 1 or 2
    """

    letters: list[str]
    parts: dict[str, list[str]]
    cost: dict[str, int]


def choose_tokens(texts: list[str]) -> Tokens:
    """Return the tokens that make texts short."""
    letters = sorted(set("".join(texts)))
    parts: dict[str, list[str]] = {token: [] for token in merge_pairs(texts)}
    cost = {token: 1 + (len(token) > 1) for token in letters + list(parts)}
    last = 1 + sum(map(len, texts)) // HEAVY
    for least in (*LEAST_SAVINGS, *range(1, last + 1), last):
        uses = count_uses(texts, {}, cost)
        parts = keep_useful(parts, letters, uses, cost, least)
        prices = {token: cost.get(token, 2) for token in letters + list(parts)}
        cost = give_costs(letters, count_uses(texts, parts, prices))
    letters.sort(key=lambda letter: (-cost[letter], letter))
    return Tokens(letters, parts, cost)


def give_costs(letters: list[str], uses: Counter[str]) -> dict[str, int]:
    """Return {token: 1 for the most used, 2 for others}, as many as `pack` has codes for."""
    slots = ONE_BYTE - -(-len(uses) // ONE_BYTE)
    room = SPELLED - sum(len(letter.encode()) for letter in letters)
    known, cost = set(letters), {}
    for token in sorted(uses, key=lambda token: (-uses[token], token)):
        size = 0 if token in known else len(token.encode())
        cost[token] = 1 if slots and size <= room else 2
        if cost[token] == 1:
            slots, room = slots - 1, room - size
    return cost


def count_uses(texts: list[str], parts: dict[str, list[str]], cost: dict[str, int]) -> Counter[str]:
    """Return how often the texts and the definitions take each token."""
    uses = Counter(dict.fromkeys(cost, 0))
    sizes = list_sizes(cost)
    for text in texts:
        uses.update(split_text(text, cost, sizes))
    for tokens in parts.values():
        uses.update(tokens)
    return uses


def keep_useful(
    tokens: Iterable[str], letters: list[str], uses: Counter[str], cost: dict[str, int], least: int
) -> dict[str, list[str]]:
    """Return {token: its parts} of those whose definitions cost so much less than they save."""
    uses, kept, shorter, sizes = Counter(uses), [], dict(cost), list_sizes(cost)
    for token in sorted(tokens, key=len, reverse=True):
        del shorter[token]
        parts = split_text(token, shorter, sizes)
        saved = sum(cost[part] for part in parts) - cost[token]
        is_useful = (uses[token] - 1) * saved > least
        kept += [token] * is_useful
        for part in parts:
            uses[part] += 1 if is_useful else uses[token]
    kept = sorted(kept, key=lambda token: -uses[token] * (len(token) - 1))[:MOST_TOKENS]
    while True:
        defined = define(kept, letters, cost, sizes)
        excess = len(defined) - MOST_TOKENS
        if excess <= 0:
            return defined
        del kept[-excess:]


def define(
    tokens: list[str], letters: list[str], cost: dict[str, int], sizes: dict[str, list[int]]
) -> dict[str, list[str]]:
    """Return {token: two to MOST_PARTS parts}, nested no deeper than DEEPEST.

    Where a token has more parts, some of them after one another are a token too.
    """
    known = {letter: cost[letter] for letter in letters}
    depth, defined = dict.fromkeys(letters, 0), {}
    for token in sorted(tokens, key=len):
        parts = split_text(token, known, sizes)
        # Letters alone are nested three deep at most: no token is lost.
        for divide, units in ((chain, parts), (balance, parts), (balance, list(token))):
            new = divide(units)
            level = measure_depth(token, new, depth)
            if level <= DEEPEST:
                defined.update(new)
                for part in new:
                    depth[part] = measure_depth(part, new, depth)
                if level < DEEPEST:
                    known[token] = cost.get(token, 2)
                break
    return defined


def chain(parts: list[str]) -> dict[str, list[str]]:
    """Return {token: its parts} of some in a row: the first of them are one, and so on."""
    new = {}
    while len(parts) > 1:
        first = "".join(parts[:MOST_PARTS])
        new[first] = parts[:MOST_PARTS]
        parts = [first, *parts[MOST_PARTS:]]
    return new


def balance(parts: list[str]) -> dict[str, list[str]]:
    """Return {token: its parts} of some in a row, nested as little as can be."""
    new = {}
    while len(parts) > 1:
        groups = [parts[i : i + MOST_PARTS] for i in range(0, len(parts), MOST_PARTS)]
        parts = ["".join(group) for group in groups]
        new.update({part: group for part, group in zip(parts, groups) if len(group) > 1})
    return new


def measure_depth(token: str, new: dict[str, list[str]], depth: dict[str, int]) -> int:
    """Return how deep a token is nested that is defined in `new`, or has a depth."""
    if token not in new:
        return depth[token]
    return 1 + max(measure_depth(part, new, depth) for part in new[token])


def merge_pairs(texts: list[str]) -> list[str]:
    """Return the strings that may be worth a token.

    Byte-pair encoding: the most frequent pair of neighbours becomes one, again and
    again.
    """
    names: list[str] = []  # "" after a text, and where two have become one
    for text in texts:
        names += [*text, ""]
    after, before = list(range(1, len(names) + 1)), list(range(-1, len(names) - 1))
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    for i in range(len(names) - 1):
        if names[i] and names[i + 1]:
            places[names[i], names[i + 1]].add(i)
    queue = [(-len(found), pair) for pair, found in places.items()]
    heapq.heapify(queue)
    merged = []
    while queue:
        count, pair = heapq.heappop(queue)
        if -count != len(places[pair]):
            heapq.heappush(queue, (-len(places[pair]), pair))
        elif count > -2:
            break
        elif len("".join(pair).encode()) <= LONGEST:
            merged.append("".join(pair))
            for new in join_pair(pair, names, after, before, places):
                heapq.heappush(queue, (-len(places[new]), new))
    return merged


def join_pair(
    pair: tuple[str, str],
    names: list[str],
    after: list[int],
    before: list[int],
    places: dict[tuple[str, str], set[int]],
) -> set[tuple[str, str]]:
    """Make one of each pair, in order; return the pairs whose places grew."""
    left, right = pair
    grown = set()
    for i in sorted(places.pop(pair)):
        j = after[i]
        if names[i] != left or j >= len(names) or names[j] != right:
            continue
        h, k = before[i], after[j]
        names[i], names[j] = left + right, ""
        after[i] = k
        if k < len(names):
            before[k] = i
            if names[k]:
                places[right, names[k]].discard(j)
                places[left + right, names[k]].add(i)
                grown.add((left + right, names[k]))
        if h >= 0 and names[h]:
            places[names[h], left].discard(h)
            places[names[h], left + right].add(h)
            grown.add((names[h], left + right))
    return grown


def list_sizes(cost: Iterable[str]) -> dict[str, list[int]]:
    """Return {three characters: lengths that tokens which start so may have, SHORT's too}."""
    found: dict[str, set[int]] = defaultdict(lambda: set(SHORT))
    for token in cost:
        found[token[:3]].add(len(token))
    return {start: sorted(sizes) for start, sizes in found.items()}


def split_text(text: str, cost: dict[str, int], sizes: dict[str, list[int]]) -> list[str]:
    """Return the cheapest list of tokens that make up a text.

    `cost` is {token: characters}; `sizes` is list_sizes of it, or of more.
    """
    least = [0] * (len(text) + 1) + [MUCH] * LONGEST
    step = [1] * len(text)
    for i in range(len(text) - 1, -1, -1):
        best = MUCH
        for size in sizes.get(text[i : i + 3], SHORT):
            price = cost.get(text[i : i + size])
            if price and price + least[i + size] <= best:
                best, step[i] = price + least[i + size], size
        least[i] = best
    tokens, i = [], 0
    while i < len(text):
        tokens.append(text[i : i + step[i]])
        i += step[i]
    return tokens
