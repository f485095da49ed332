"""Passes that put functions where they are called, for `compact` to make the rest small.

A function costs the calculator some hundred bytes of heap beside its byte code, and its name,
arguments and call some thirty of the script.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from .compact import BRACKETS, find_locals, glue, is_name, split_lines

LONGEST = 240  # words of a function that others may be put into: it is parsed in one piece


@dataclass
class Function:
    """A function of the module: its lines, without the first and the `global` ones."""

    name: str
    arguments: list[str]
    lines: list[tuple[int, list[str]]]
    shared: list[str] = field(default_factory=list)  # the names that it declares global

    @property
    def length(self) -> int:
        return sum(len(words) for _, words in self.lines)

    @property
    def own(self) -> set[str]:
        """The names of its own values."""
        function = ast.parse(self.write()).body[0]
        assert isinstance(function, ast.FunctionDef)
        return find_locals(function)

    @property
    def foreign(self) -> set[str]:
        """The names that it has from the module."""
        return {word for _, words in self.lines for word in find_names(words)} - self.own

    def write(self) -> str:
        lines = [(0, ["def", self.name, "(", ",".join(self.arguments), ")", ":"])]
        if self.shared:
            lines.append((1, ["global", ",".join(self.shared)]))
        return write_lines(lines + (self.lines or [(1, ["pass"])]))


def write_lines(lines: list[tuple[int, list[str]]]) -> str:
    return "".join(" " * depth + glue(words) + "\n" for depth, words in lines)


def find_names(words: list[str]) -> Iterator[str]:
    """Yield the words that are names of values, some more than once."""
    for before, word in zip([""] + words, words):
        if before != "." and is_name(word):
            yield word


def read_statements(code: str) -> list[Function | str]:
    """Return the module's statements in order: those functions that passes can move, and text."""
    statements: list[Function | str] = []
    block: list[tuple[int, list[str]]] = []
    for depth, words in [*split_lines(code), (0, [])]:
        if not depth and block:
            statements.append(read_function(block) or write_lines(block))
            block = []
        block.append((depth, words))
    return statements


def read_function(block: list[tuple[int, list[str]]]) -> Function | None:
    """Return the function that some lines are, or None if it's another one than the viewer's."""
    first = block[0][1]
    if first[0] != "def" or first[-2:] != [")", ":"] or len(block) < 2:
        return None
    words = {word for _, words in block for word in words}
    arguments = first[3:-2]
    if not all(map(is_name, arguments[::2])) or set(arguments[1::2]) - {","}:
        return None
    if words & {"yield", "lambda", ";", "nonlocal", "*args"} or "def" in words - {first[0]}:
        return None
    shared = [word for _, words in block if words[0] == "global" for word in words[1::2]]
    lines = [(depth, words) for depth, words in block[1:] if words[0] != "global"]
    if any(words[0] in ("def", "class", "from", "import") for _, words in lines):
        return None
    return Function(first[1], arguments[::2], lines, shared)


def inline_functions(code: str, kept: Container[str], longest: int = LONGEST) -> str:
    """Return code with functions that are called once, as a statement, where they are called.

    Their values have names of their own there. `kept` are names that others call.
    """
    statements = read_statements(code)
    while True:
        uses = Counter(word for statement in statements for word in list_words(statement))
        functions = [each for each in statements if isinstance(each, Function)]
        for function in functions:
            if function.name not in kept and uses[function.name] == 1:
                other = next(
                    (each for each in functions if put_into(function, each, longest)), None
                )
                if other:
                    statements.remove(function)
                    break
        else:
            return "".join(each if isinstance(each, str) else each.write() for each in statements)


def list_words(statement: Function | str) -> Iterator[str]:
    """Yield the names that a statement uses; its own, if it's a function, only when it does."""
    if isinstance(statement, Function):
        lines = statement.lines
    else:
        lines = list(split_lines(statement))
    for _, words in lines:
        yield from find_names(words)


def put_into(function: Function, other: Function, longest: int) -> bool:
    """Put a function into another where that calls it; tell whether it could be."""
    if other is function or function.length + other.length > longest:
        return False
    i = next((i for i, (_, words) in enumerate(other.lines) if function.name in words), -1)
    if i < 0:
        return False
    depth, words = other.lines[i]
    start = words.index(function.name)
    given = split_arguments(words[start + 1 :])
    lead = words[:start]
    is_call = not lead or lead[-1] in ("=", "return") and len(lead) == (lead[-1] == "=") + 1
    if not is_call or given is None or len(given) != len(function.arguments):
        return False
    *body, (last_depth, last) = function.lines
    ends = last_depth == 1 and last[0] == "return" and len(last) > 1
    if any("return" in words for _, words in body) or "return" in last and not ends:
        return False
    if bool(lead) != ends:
        return False
    own = function.own
    if function.foreign & other.own or set(function.shared) & other.own:
        return False
    names = {name: "%s_%s" % (function.name, name) for name in own}
    before: list[tuple[int, list[str]]] = []
    stored = find_stored_words(function)
    for name, argument in zip(function.arguments, given):
        is_safe = len(argument) == 1 and (not is_name(argument[0]) or argument[0] in other.own)
        if is_safe and name not in stored:
            names[name] = argument[0]
        else:
            before.append((depth, [names[name], "=", *argument]))
    lines = body if ends else function.lines
    for inner, words in lines:
        before.append((depth + inner - 1, rename(words, names)))
    if ends:
        before.append((depth, lead + rename(last[1:], names)))
    other.lines[i : i + 1] = before or [(depth, ["pass"])]
    other.shared += [name for name in function.shared if name not in other.shared]
    return True


def inline_lookups(code: str, kept: Container[str]) -> str:
    """Return code with a look-up in place of the call of a function that does but this."""
    for function in read_statements(code):
        if not isinstance(function, Function) or function.name in kept:
            continue
        words = function.lines[0][1]
        table = words[1]
        if words[:1] + words[2:] == ["return", "[", *function.arguments, "]"]:
            others = [each for each in read_statements(code) if each != function]
            text = "".join(each if isinstance(each, str) else each.write() for each in others)
            lines = split_lines(text)
            code = write_lines(
                [(depth, look_up(words, function.name, table)) for depth, words in lines]
            )
    return code


def look_up(words: list[str], name: str, table: str) -> list[str]:
    """Return words with `table[...]` for `name(...)`."""
    done: list[str] = []
    closing: list[str] = []  # for each open bracket, the one that ends it
    for before, word in zip([""] + words, words):
        if word in BRACKETS:
            is_call = before == name
            closing.append("]" if is_call else BRACKETS[word])
            if is_call:
                done[-1:] = [table]
                word = "["
        elif word in BRACKETS.values():
            word = closing.pop()
        done.append(word)
    return done


def rename(words: list[str], names: dict[str, str]) -> list[str]:
    return [
        word if before == "." else names.get(word, word)
        for before, word in zip([""] + words, words)
    ]


def find_stored_words(function: Function) -> set[str]:
    """Return the names that a function gives values to, but for its arguments as it is called."""
    tree = ast.parse(function.write())
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)
    }


def split_arguments(words: list[str]) -> list[list[str]] | None:
    """Return the arguments of a call that some words are, or None if they are more than one."""
    arguments: list[list[str]] = [[]]
    nesting = 0
    for i, word in enumerate(words):
        if word in BRACKETS:
            nesting += 1
        elif word in BRACKETS.values():
            nesting -= 1
            if not nesting:
                return None if i < len(words) - 1 or has_names(arguments) else clean(arguments)
        if nesting == 1 and word == ",":
            arguments.append([])
        elif nesting > 1 or word not in BRACKETS:
            arguments[-1].append(word)
    return None


def has_names(arguments: list[list[str]]) -> bool:
    """Tell whether arguments are given by name, or as lists."""
    return any(words[:1] in (["*"], ["**"]) or words[1:2] == ["="] for words in arguments)


def clean(arguments: list[list[str]]) -> list[list[str]]:
    return [] if arguments == [[]] else arguments
