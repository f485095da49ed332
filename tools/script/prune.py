"""Passes that leave out of source what never runs, for `compact` to make the rest small."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Container

from .compact import STATEMENT, find_stored, glue, list_nodes, split_lines


def drop_branches(code: str) -> str:
    """Return code without what a zero keeps from running: `if 0:` and `if 0 and ...:` blocks.

    What a one lets run loses the one, `if 1 and ...:`, or is as if there were no `if 1:`; so do a
    zero before `or` and a one there. An `elif` or `else` after a block that goes takes its place;
    after `if 1:`, it goes.
    """
    lines = []
    dropped, gone = 0, ""  # the depth of the block that goes, or 0; its first word
    lifted: list[int] = []  # depths of the blocks around a line that lost their `if 1:`
    for depth, words in split_lines(code):
        if dropped and depth >= dropped:
            continue
        is_first = dropped == depth + 1  # of a chain, once what was before is gone
        dropped = 0
        is_next = is_first and gone == "else"  # after an `if 1:`
        while lifted and depth < lifted[-1]:
            is_next = lifted.pop() == depth + 1
        if is_next and words[0] in ("elif", "else"):
            dropped, gone = depth + 1, "else"
            continue
        if is_first and gone == "if" and words[0] in ("elif", "else"):
            words = ["if", *(words[1:] if words[0] == "elif" else "1:")]
        if words[:3] in (["if", "1", ":"], ["if", "1", "or"]):
            lifted.append(depth + 1)
            continue
        if words[0] in ("if", "elif"):
            if words[1] == "0" and words[2] in (":", "and"):
                dropped, gone = depth + 1, words[0]
                continue
            if words[1:3] in (["1", "and"], ["0", "or"]):
                del words[1:3]
        lines.append(" " * (depth - len(lifted)) + glue(words) + "\n")
    return "".join(lines)


def drop_functions(code: str, kept: Container[str]) -> str:
    """Return code without the functions, and the values of names, that nothing in it uses.

    `kept` are names that others use. What is given to a name is no call, or `kept` has it.
    """
    while True:
        statements = re.findall(STATEMENT, code, re.M)
        uses = [find_used(statement) for statement in statements]
        others = Counter(name for names in uses for name in names)
        left = [
            statement
            for statement, names in zip(statements, uses)
            if not (name := name_statement(statement))
            or name in kept
            or others[name] > (name in names)
        ]
        if len(left) == len(statements):
            return code
        code = "".join(left)


def drop_globals(code: str) -> str:
    """Return code whose functions declare no name as global that they give no value."""
    statements = []
    for statement in re.findall(STATEMENT, code, re.M):
        stored = find_stored(ast.parse(statement))
        lines = []
        for depth, words in split_lines(statement):
            if words[0] == "global":
                names = [word for word in words[1::2] if word in stored]
                words = ["global", ",".join(names)] if names else []
            if words:
                lines.append(" " * depth + glue(words) + "\n")
        statements.append("".join(lines))
    return "".join(statements)


def join_values(code: str) -> str:
    """Return code that gives names the same number or string in one statement, before others.

    They are those of the module that have one value there.
    """
    statements = re.findall(STATEMENT, code, re.M)
    nodes = [ast.parse(statement).body[0] for statement in statements]
    owns = list(map(list_given, nodes))
    given = Counter(name for own in owns for name in own)
    names: dict[str, list[str]] = {}  # value -> names
    rest = []
    for statement, node, own in zip(statements, nodes, owns):
        value = getattr(node, "value", None)
        value = getattr(value, "operand", value)  # of `-1`
        is_given = isinstance(node, ast.Assign) and isinstance(value, ast.Constant)
        if is_given and all(given[name] == 1 for name in own):
            names.setdefault(statement[len("=".join(own)) + 1 : -1], []).extend(own)
        else:
            rest.append(statement)
    return "".join(["=".join([*names[value], value]) + "\n" for value in names] + rest)


def list_given(statement: ast.stmt) -> list[str]:
    """Return the names that a statement of the module gives values to, in order."""
    if isinstance(statement, ast.FunctionDef):
        return []
    return [name.id for name in list_nodes(statement, ast.Name) if isinstance(name.ctx, ast.Store)]


def find_used(code: str) -> set[str]:
    """Return the names that code reads, or declares as global."""
    names = list_nodes(ast.parse(code), ast.Name)
    return {node.id for node in names if isinstance(node.ctx, ast.Load)}


def name_statement(code: str) -> str:
    """Return the name that a statement gives a function or a value, "" if it does else."""
    node = ast.parse(code).body[0]
    if isinstance(node, ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        return getattr(node.targets[0], "id", "")
    return ""
