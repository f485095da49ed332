"""Passes that put functions where they are called, for `compact` to make the rest small.

A function costs the calculator some hundred bytes of heap beside its byte code, and its name,
arguments and call some thirty of the script.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Union

from .compact import BRACKETS, find_locals, find_stored, glue, is_name, split_lines

Line = tuple[int, list[str]]  # its depth, its words
LONGEST = 240  # words of a function that others may be put into: it is parsed in one piece
# What the viewer's functions don't have, and the passes don't move.
FOREIGN = frozenset(["yield", "lambda", "nonlocal", "def", "class", "from", "import", ";"])


@dataclass
class Function:
    """A function of the module: its lines, without the first and the `global` ones."""

    name: str
    arguments: list[str]
    lines: list[Line]
    shared: list[str] = field(default_factory=list)  # the names that it declares global

    @property
    def length(self) -> int:
        return sum(len(words) for _, words in self.lines)

    @property
    def tree(self) -> ast.FunctionDef:
        function = ast.parse(self.write()).body[0]
        assert isinstance(function, ast.FunctionDef)
        return function

    @property
    def foreign(self) -> set[str]:
        """The names that it has from the module."""
        names = {name for _, words in self.lines for name in find_names(words)}
        return names - find_locals(self.tree)

    def write(self) -> str:
        lines: list[Line] = [(0, ["def", self.name, "(", ",".join(self.arguments), ")", ":"])]
        if self.shared:
            lines.append((1, ["global", ",".join(self.shared)]))
        return write_lines(lines + self.lines)


class Call(NamedTuple):
    """A call that is a statement, or the value of one."""

    number: int  # of its line in the function
    lead: list[str]  # the words before it: none, `return`, or a name and `=`
    arguments: list[list[str]]


Statement = Union[Function, str]  # of a module: a function that passes can move, or other lines


def read_statements(code: str) -> list[Statement]:
    """Return a module's statements in order."""
    statements: list[Statement] = []
    block: list[Line] = []
    for depth, words in [*split_lines(code), (0, [])]:
        if not depth and block:
            statements.append(read_function(block) or write_lines(block))
            block = []
        block.append((depth, words))
    return statements


def read_function(block: list[Line]) -> Function | None:
    """Return the function that some lines are, or None if it's none that can be moved."""
    (_, first), *lines = block
    if first[0] != "def" or first[-2:] != [")", ":"] or not lines:
        return None
    arguments = first[3:-2]
    if not all(map(is_name, arguments[::2])) or set(arguments[1::2]) - {","}:
        return None
    if any(FOREIGN & set(words) for _, words in lines):
        return None
    shared = [name for _, words in lines if words[0] == "global" for name in words[1::2]]
    lines = [(depth, words) for depth, words in lines if words[0] != "global"]
    return Function(first[1], arguments[::2], lines, shared) if lines else None


def write_statements(statements: Iterable[Statement]) -> str:
    return "".join(each if isinstance(each, str) else each.write() for each in statements)


def write_lines(lines: Iterable[Line]) -> str:
    return "".join(" " * depth + glue(words) + "\n" for depth, words in lines)


def find_names(words: list[str]) -> Iterator[str]:
    """Yield the words that are names of values, some more than once."""
    for before, word in zip([""] + words, words):
        if before != "." and is_name(word):
            yield word


def inline_functions(code: str, kept: Container[str], longest: int = LONGEST) -> str:
    """Return code with functions that are called once, as a statement, where they are called.

    Their values have names of their own there. `kept` are names that others call.
    """
    statements = read_statements(code)
    while True:
        functions = [each for each in statements if isinstance(each, Function)]
        uses = Counter(name for each in statements for name in list_uses(each))
        moved = (
            function
            for function in functions
            if function.name not in kept
            and uses[function.name] == 1
            and any(put_into(function, other, longest) for other in functions)
        )
        function = next(moved, None)
        if not function:
            return write_statements(statements)
        statements.remove(function)


def list_uses(statement: Statement) -> Iterator[str]:
    """Yield the names that a statement uses; a function's own name only where it calls itself."""
    lines = split_lines(statement) if isinstance(statement, str) else statement.lines
    for _, words in lines:
        yield from find_names(words)


def put_into(function: Function, other: Function, longest: int) -> bool:
    """Put a function into another where that calls it; tell whether it could be."""
    call = None if other is function else find_call(function.name, other)
    if not call or function.length + other.length > longest:
        return False
    *body, (depth, last) = function.lines
    has_value = depth == 1 and last[0] == "return" and len(last) > 1
    if not has_value:
        body.append((depth, last))
    if has_value != bool(call.lead) or any("return" in words for _, words in body):
        return False
    own, others = find_locals(function.tree), find_locals(other.tree)
    if others & (function.foreign | set(function.shared)):
        return False
    if len(call.arguments) != len(function.arguments):
        return False
    indent = other.lines[call.number][0]
    names = {name: "%s_%s" % (function.name, name) for name in own}
    changed = find_stored(function.tree)
    lines: list[Line] = []
    for name, argument in zip(function.arguments, call.arguments):
        is_safe = len(argument) == 1 and (not is_name(argument[0]) or argument[0] in others)
        if is_safe and name not in changed:
            names[name] = argument[0]
        else:
            lines.append((indent, [names[name], "=", *argument]))
    lines += [(indent + depth - 1, rename(words, names)) for depth, words in body]
    if has_value:
        lines.append((indent, call.lead + rename(last[1:], names)))
    other.lines[call.number : call.number + 1] = lines
    other.shared += [name for name in function.shared if name not in other.shared]
    return True


def find_call(name: str, other: Function) -> Call | None:
    """Return the first call of a function in another, None if there's none that is a statement."""
    for number, (_, words) in enumerate(other.lines):
        if name in words:
            start = words.index(name)
            arguments = split_arguments(words[start + 1 :])
            lead = words[:start]
            is_lead = lead in ([], ["return"]) or lead[1:] == ["="]
            return Call(number, lead, arguments) if is_lead and arguments is not None else None
    return None


def split_arguments(words: list[str]) -> list[list[str]] | None:
    """Return the arguments of the call that some words are; None if they are more than one, or
    if it has lists of arguments, or some by name."""
    arguments: list[list[str]] = [[]]
    nesting = 0
    for i, word in enumerate(words):
        nesting += (word in BRACKETS) - (word in BRACKETS.values())
        if not nesting:
            if i < len(words) - 1 or any(map(is_special, arguments)):
                return None
            return [] if arguments == [[]] else arguments
        if nesting == 1 and word == ",":
            arguments.append([])
        elif i:
            arguments[-1].append(word)
    return None


def is_special(argument: list[str]) -> bool:
    return argument[:1] in (["*"], ["**"]) or argument[1:2] == ["="]


def rename(words: list[str], names: dict[str, str]) -> list[str]:
    return [
        word if before == "." else names.get(word, word)
        for before, word in zip([""] + words, words)
    ]


def inline_lookups(code: str, kept: Container[str]) -> str:
    """Return code with a look-up in place of the call of a function that does but this."""
    for function in read_statements(code):
        if not isinstance(function, Function) or function.name in kept:
            continue
        words = function.lines[0][1]
        if words[:1] + words[2:] == ["return", "[", *function.arguments, "]"]:
            rest = write_statements(each for each in read_statements(code) if each != function)
            code = write_lines(
                (depth, look_up(line, function.name, words[1])) for depth, line in split_lines(rest)
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
