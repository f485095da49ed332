"""Python source, made smaller: passes from text to text, each of which may be left out.

    strip             no comments, docstrings, blank lines, nor spaces that aren't needed
    inline_constants  numbers in the place of their names, and strings used once
    share_constants   one name for strings used twice
    escape_letters    strings without some letters, which are shorthands
    sort_statements   what is needed first, first
    shorten_names     names of one letter, or two
    join_statements   simple statements on one line
    cut               statements in parts of at most so many characters

What the calculator pays for is what it parses: nine bytes of heap a byte of source, all of
it at once. Comments cost nothing, long names 3 KiB, parsing in one piece 20.
"""

from __future__ import annotations

import ast
import builtins
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator, Set
from typing import TypeVar

from . import names

Node = TypeVar("Node", bound=ast.AST)
BRACKETS = {"(": ")", "[": "]", "{": "}"}
COMPOUND = re.compile(r"(class|def|if|elif|else|for|while|with|try|except|finally)\b")
STATEMENT = r"^[^ \n].*\n(?: .*\n)*"  # of stripped code, with its block
SHORT = 12  # characters of a text with its quotes, of which MicroPython has but one in all
PYTHONS = frozenset(dir(builtins))


# --- Spaces ---


def strip(code: str) -> str:
    """Return code without comments, docstrings and needless spaces; one space an indent."""
    lines = []
    for depth, words in split_lines(code):
        if len(words) > 1 or not is_string(words[0]):
            lines.append(" " * depth + glue(drop_last_commas(words)))
    return "".join(line + "\n" for line in lines)


def split_lines(code: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (depth, words) of each logical line; a string of several lines is one of one."""
    depth = 0
    words: list[str] = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type in (tokenize.INDENT, tokenize.DEDENT):
            depth += 1 if token.type == tokenize.INDENT else -1
        elif token.type == tokenize.NEWLINE:
            yield depth, words
            words = []
        elif token.type == tokenize.STRING and "\n" in token.string:
            words.append(quote(ast.literal_eval(token.string)))
        elif token.type not in (tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER):
            words.append(token.string)


def is_string(word: str) -> bool:
    return word[-1:] in ("'", '"')


def quote(text: str | bytes) -> str:
    """Return a string's source on one line, its letters as they are, but for combining marks:
    what normalises a file would join them to letters."""
    if isinstance(text, bytes):
        return repr(text)
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    text = re.sub("[\u0300-\u036f]", lambda mark: "\\u%04x" % ord(mark[0]), text)
    return '"%s"' % text.replace("\t", "\\t").replace("\r", "\\r").replace("\0", "\\0")


def drop_last_commas(words: list[str]) -> list[str]:
    """Return words without the commas before closing brackets, but for tuples of one."""
    kept: list[str] = []
    open_brackets: list[tuple[bool, int]] = []  # (whether it may be a tuple, commas so far)
    for word in words:
        if word in BRACKETS:
            before = kept[-1] if kept else ""
            is_call = is_name(before) and before not in KEYWORDS or before in (")", "]")
            open_brackets.append((word == "(" and not is_call or word == "[" and is_call, 0))
        elif word == "," and open_brackets:
            open_brackets[-1] = open_brackets[-1][0], open_brackets[-1][1] + 1
        elif word in BRACKETS.values():
            is_tuple, commas = open_brackets.pop()
            if kept[-1] == "," and not (is_tuple and commas == 1):
                kept.pop()
        kept.append(word)
    return kept


KEYWORDS = frozenset(
    [
        "and",
        "as",
        "assert",
        "del",
        "elif",
        "else",
        "except",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "not",
        "or",
        "raise",
        "return",
        "while",
        "with",
        "yield",
    ]
)


def is_name(word: str) -> bool:
    return word[:1].isalpha() or word[:1] == "_"


def glue(words: list[str]) -> str:
    """Return words as a line, with a space only where two would become one."""
    line = ""
    for word in words:
        if line and ends_word(line) and (word[0].isalnum() or word[0] == "_"):
            line += " "
        line += word
    return line


def ends_word(line: str) -> bool:
    return line[-1].isalnum() or line[-1] == "_"


# --- Constants ---


def inline_constants(code: str) -> str:
    """Return code with module-level constants where they are used, and no longer named.

    A constant has a name in capitals, is given a number, a string or bytes once, and, if it
    isn't a number, is used once.
    """
    constants = find_constants(ast.parse(code))
    lines = []
    for depth, words in split_lines(code):
        if len(words) == 3 and words[0] in constants and words[1] == "=":
            continue
        words = [constants.get(word, word) for word in words]
        lines.append(" " * depth + glue(words) + "\n")
    return "".join(lines)


def find_constants(tree: ast.Module) -> dict[str, str]:
    """Return {name: source} of the constants that can be inlined; each has one value."""
    names = list_nodes(tree, ast.Name)
    stored = Counter(node.id for node in names if isinstance(node.ctx, ast.Store))
    used = Counter(node.id for node in names if isinstance(node.ctx, ast.Load))
    values: dict[str, list[object]] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            name = getattr(node.targets[0], "id", "")
            if name.isupper() and len(name) > 1:
                values.setdefault(name, []).append(node.value.value)
    found = {}
    for name, given in values.items():
        if stored[name] == len(given) == given.count(given[0]):
            if isinstance(given[0], int):
                found[name] = str(given[0])
            elif used[name] == 1 and isinstance(given[0], (str, bytes)):
                found[name] = quote(given[0])
    return found


def share_constants(code: str) -> str:
    """Return code with one name for each string that stands in it twice or more.

    To the calculator, each is an object of its own, of 32 bytes at least; but for short texts,
    which share what they are, and for which a name is only as good as it is shorter.
    """
    lines = [(depth, join_strings(words)) for depth, words in split_lines(code)]
    uses = Counter(word for _, words in lines for word in words if is_string(word))
    names = {word: "shared_%d" % i for i, word in enumerate(uses) if is_shared(word, uses[word])}
    shared = "".join("%s=%s\n" % (name, word) for word, name in names.items())
    return shared + "".join(
        " " * depth + glue([names.get(word, word) for word in words]) + "\n"
        for depth, words in lines
    )


def is_shared(word: str, uses: int) -> bool:
    """Tell whether a string that is used so often is worth a name."""
    if word[0] == "b" or len(word) > SHORT:
        return uses > 1
    return (uses - 1) * (len(word) - 1) > 12


def escape_letters(code: str, letters: str) -> str:
    """Return code in whose strings, and numbers with letters, none of `letters` stands."""
    escaped = re.compile("[%s]" % re.escape(letters))
    lines = []
    for depth, words in split_lines(code):
        for i, word in enumerate(words):
            if is_string(word):
                words[i] = escaped.sub(lambda letter: "\\x%02x" % ord(letter[0]), word)
            elif word[:2] == "0x":
                words[i] = str(int(word, 16))
        lines.append(" " * depth + glue(words) + "\n")
    return "".join(lines)


def join_strings(words: list[str]) -> list[str]:
    """Return words with strings that follow each other, which are one to Python, as one."""
    joined: list[str] = []
    for word in words:
        if joined and is_string(word) and is_string(joined[-1]):
            word = joined.pop() + word
        joined.append(word)
    return joined


def sort_statements(code: str, later: Set[str] = frozenset()) -> tuple[str, str]:
    """Return code in two halves: what its statements need, with them, and other functions. What
    only functions need that are called `later` is among these.

    Functions are first in each, the longest before others, while the heap is empty; but what
    needs nothing is before them.
    """
    statements = re.findall(STATEMENT, code, re.M)
    functions = {find_name(each): each for each in statements if each.startswith("def ")}
    others = [statement for statement in statements if not statement.startswith("def ")]
    needed: set[str] = set()
    found = others
    while found:
        names = {name for each in found for name in list_foreign(each)} - later
        found = [functions[name] for name in sorted(names & set(functions) - needed)]
        needed |= names
    constants = [each for each in others if not list_nodes(ast.parse(each), ast.Load)]
    others = [each for each in others if each not in constants]
    by_length = sorted(functions, key=lambda name: len(functions[name]), reverse=True)
    soon = [functions[name] for name in by_length if name in needed]
    late = [functions[name] for name in by_length if name not in needed]
    return "".join(constants + soon + others), "".join(late)


def list_foreign(statement: str) -> set[str]:
    """Return the names that a statement doesn't have of its own."""
    tree = ast.parse(statement)
    own = [find_locals(node) for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {node.id for node in list_nodes(tree, ast.Name)} - set().union(*own)


def find_name(function: str) -> str:
    return function[len("def ") : function.index("(")]


# --- Names ---


def shorten_names(code: str, given: dict[str, str]) -> str:
    """Return code with short names for what it defines.

    `given` are names that others know: {name in code: its name in the result}. A letter
    means one thing in each function; in another it may mean something else.
    """
    short = choose_names(ast.parse(code), given)
    lines, function = [], None
    for depth, words in split_lines(code):
        if words[0] == "def":
            function = words[1]
        elif not depth:
            function = None
        renamed = []
        for before, word in zip([""] + words, words):
            if before != ".":
                word = short.get((function, word)) or short.get((None, word), word)
            renamed.append(word)
        lines.append(" " * depth + glue(renamed) + "\n")
    return "".join(lines)


def choose_names(tree: ast.Module, given: dict[str, str]) -> dict[tuple[str | None, str], str]:
    """Return {(function, or None for all, and name): the short one}."""
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    kept = find_arguments(tree)
    own = {node.name: find_locals(node) - kept for node in functions}
    used = {
        node.name: {name.id for name in list_nodes(node, ast.Name)} | own[node.name]
        for node in functions
    }
    uses = Counter(node.id for node in list_nodes(tree, ast.Name))
    shared = set(own)
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            shared |= find_stored(node)
    for node in list_nodes(tree, ast.Global):
        shared |= set(node.names)
    shared -= kept
    foreign = set(uses) - shared - set().union(*own.values()) | kept
    short: dict[tuple[str | None, str], str] = {(None, name): given[name] for name in given}
    wanted = sorted(shared - set(given), key=lambda name: (-uses[name], name))
    known = {given[name] for name in given if name in shared or uses[name]}
    missed = sorted(foreign & PYTHONS, key=lambda name: (-uses[name], name))
    taken = foreign | set(given.values())
    known |= foreign - PYTHONS - set(given)
    chosen = names.choose(wanted, known, missed, taken)
    short.update({(None, name): chosen[name] for name in chosen})
    for function in functions:
        inner = own[function.name]
        taken = foreign | {short.get((None, name), "") for name in used[function.name] - inner}
        for name in sort_locals(function):
            if name in inner:
                letter = next(each for each in names.list_all() if each not in taken)
                short[function.name, name] = letter
                taken = taken | {letter}
    return short


def sort_locals(function: ast.FunctionDef) -> list[str]:
    """Return a function's names, in the order in which they get letters: its arguments, then
    those that are most used. So functions look alike, which makes shorthands of it."""
    uses = Counter(node.id for node in list_nodes(function, ast.Name))
    arguments = [arg.arg for arg in list_nodes(function.args, ast.arg)]
    others = sorted(set(uses) - set(arguments), key=lambda name: (-uses[name], name))
    return arguments + others


def list_nodes(node: ast.AST, kind: type[Node]) -> list[Node]:
    return [child for child in ast.walk(node) if isinstance(child, kind)]


def find_stored(node: ast.AST) -> set[str]:
    """Return the names that a node gives values to, or takes them from."""
    return {name.id for name in list_nodes(node, ast.Name) if not isinstance(name.ctx, ast.Load)}


def find_locals(function: ast.FunctionDef) -> set[str]:
    """Return the names of a function's own values."""
    declared = {name for node in list_nodes(function, ast.Global) for name in node.names}
    return {arg.arg for arg in list_nodes(function, ast.arg)} | find_stored(function) - declared


def find_arguments(tree: ast.AST) -> set[str]:
    """Return the names of arguments given by name: their functions keep them."""
    return {node.arg for node in list_nodes(tree, ast.keyword) if node.arg}


# --- Lines ---


def join_statements(code: str) -> str:
    """Return stripped code with simple statements joined, after a `:` where they can be."""
    lines: list[tuple[int, str]] = []
    for depth, text in split_indents(code):
        if lines and lines[-1][0] == depth and not any(map(COMPOUND.match, (text, lines[-1][1]))):
            text = "%s;%s" % (lines.pop()[1], text)
        lines.append((depth, text))
    joined: list[tuple[int, str]] = []
    for (depth, text), (after, _) in zip(lines, lines[1:] + [(-1, "")]):
        is_alone = after < depth and not COMPOUND.match(text)
        if is_alone and joined and joined[-1][0] == depth - 1 and joined[-1][1][-1] == ":":
            text, depth = joined.pop()[1] + text, depth - 1
        joined.append((depth, text))
    return "".join(" " * depth + text + "\n" for depth, text in joined)


def split_indents(code: str) -> Iterator[tuple[int, str]]:
    for line in code.split("\n"):
        text = line.lstrip(" ")
        if text:
            yield len(line) - len(text), text


def cut(code: str, sizes: Iterator[int]) -> Iterator[str]:
    """Yield the statements of code in order, in parts of at most as many characters as `sizes`
    says, but for statements that are longer."""
    part, most = "", next(sizes)
    for statement in re.findall(STATEMENT, code, re.M):
        if part and len(part) + len(statement) > most:
            yield part
            part, most = "", next(sizes)
        part += statement
    if part:
        yield part
