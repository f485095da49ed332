"""The passes that make code small: the same syntax tree, but for what a pass says it changes."""

from __future__ import annotations

import ast
import functools
import itertools
import textwrap
from pathlib import Path

import pytest
from script import compact, inline, prune, source
from script.features import ALL
from script.script import VIEWER, build_viewer
from viewing import ROOT, SOURCE

TRAPS = (ROOT / "tests" / "scripts" / "traps.py").read_text("utf8")
MICROPYTHON = [*VIEWER, "text", "start", "unpack", "store_plain", "store_packed"]
LIBRARY = "textwrap shlex heapq bisect fnmatch posixpath calendar difflib csv statistics".split()
# What the calculator's code doesn't have, and the passes needn't know.
FOREIGN = (
    ast.ClassDef, ast.AsyncFunctionDef, ast.JoinedStr, ast.Nonlocal, ast.Import, ast.ImportFrom,
    ast.AnnAssign, ast.NamedExpr,
)  # fmt: skip


@functools.lru_cache(None)
def list_library():
    """Return functions of the standard library that could run on the calculator."""
    found = []
    for name in LIBRARY:
        path = Path(__import__(name).__file__)
        text = path.read_text("utf8")
        for node in ast.parse(text).body:
            if isinstance(node, ast.FunctionDef) and is_plain(node):
                code = textwrap.dedent(ast.get_source_segment(text, node, padded=True))
                found.append(pytest.param(code + "\n", id="%s.%s" % (name, node.name)))
    return found


def is_plain(function):
    inner = list(ast.walk(function))[1:]
    return (
        not function.decorator_list
        and not function.returns
        and not any(isinstance(node, FOREIGN + (ast.FunctionDef,)) for node in inner)
        and not any(getattr(node, "annotation", None) for node in inner)
        and len(function.body) > (ast.get_docstring(function) is not None)
        and not function.args.posonlyargs
    )


CORPUS = [pytest.param(source.read(name), id=name) for name in MICROPYTHON]
CORPUS += [pytest.param(TRAPS, id="traps"), *list_library()]
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")
codes = pytest.mark.parametrize("code", CORPUS)


def test_there_is_a_corpus():
    assert len(CORPUS) > 60


def dump(code):
    return ast.dump(drop_docstrings(ast.parse(code)))


def drop_docstrings(tree):
    """Return a tree without the strings that stand alone."""
    for node in ast.walk(tree):
        if isinstance(getattr(node, "body", None), list):
            node.body = [
                one
                for one in node.body
                if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))
                or not isinstance(one.value.value, (str, bytes))
            ]
    # `u"..."` and `"..."` are the same.
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            node.kind = None
    return tree


# --- Each pass over the corpus ---


@codes
def test_strip(code):
    stripped = compact.strip(code)
    assert dump(stripped) == dump(code)
    assert "\n\n" not in stripped and "  #" not in stripped and len(stripped) <= len(code)
    assert compact.strip(stripped) == stripped


@codes
def test_inline_constants(code):
    stripped = compact.strip(code)
    constants = {
        name: ast.parse(value, mode="eval").body
        for name, value in compact.find_constants(ast.parse(stripped)).items()
    }

    class Inline(ast.NodeTransformer):
        def visit_Name(self, node):
            return constants.get(node.id, node)

        def visit_Assign(self, node):
            return (
                None
                if getattr(node.targets[0], "id", "") in constants
                else self.generic_visit(node)
            )

    expected = ast.dump(Inline().visit(ast.parse(stripped)))
    assert ast.dump(ast.parse(compact.inline_constants(stripped))) == expected


@codes
def test_share_constants(code):
    stripped = compact.strip(code)
    tree = ast.parse(compact.share_constants(stripped))
    shared = {}
    while tree.body and getattr(getattr(tree.body[0], "targets", [None])[0], "id", "").startswith(
        "shared_"
    ):
        node = tree.body.pop(0)
        shared[node.targets[0].id] = node.value

    class Unshare(ast.NodeTransformer):
        def visit_Name(self, node):
            return shared.get(node.id, node)

    assert dump(ast.unparse(Unshare().visit(tree))) == dump(ast.unparse(ast.parse(stripped)))


@codes
def test_sort_statements(code):
    """Each once, those that aren't functions in their order; what they need isn't late."""
    soon, late = compact.sort_statements(compact.strip(code))
    tree, statements = ast.parse(soon + late), ast.parse(compact.strip(code)).body
    assert sorted(map(ast.dump, tree.body)) == sorted(map(ast.dump, statements))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert all(isinstance(node, ast.FunctionDef) for node in ast.parse(late).body)
    others = [node for node in ast.parse(soon).body if not isinstance(node, ast.FunctionDef)]
    needed = {name for node in others for name in ast_names(ast.unparse(node))}
    assert not needed & {node.name for node in ast.parse(late).body}
    assert len(functions) + len(others) == len(statements)


def test_late_is_what_no_statement_needs():
    code = "def a():\n b()\ndef b():\n c=1\ndef c():\n a()\nx=1\na()\n"
    soon, late = compact.sort_statements(code)
    assert soon == "x=1\ndef a():\n b()\ndef b():\n c=1\na()\n" and late == "def c():\n a()\n"
    soon, late = compact.sort_statements(code, {"b"})
    assert soon == "x=1\ndef a():\n b()\na()\n"
    assert late == "def b():\n c=1\ndef c():\n a()\n"


@codes
def test_join_statements(code):
    joined = compact.join_statements(compact.strip(code))
    assert dump(joined) == dump(code)
    assert joined.count("\n") <= compact.strip(code).count("\n")


@codes
@pytest.mark.parametrize("size", [0, 100, 900])
def test_cut(code, size):
    joined = compact.join_statements(compact.strip(code))
    parts = list(compact.cut(joined, itertools.repeat(size)))
    assert "".join(parts) == joined
    assert sum(len(ast.parse(part).body) for part in parts) == len(ast.parse(joined).body)
    for part in parts:
        assert len(part) <= size or len(ast.parse(part).body) == 1 or part.count("\n") == 1


@codes
def test_shorten_names(code):
    stripped = compact.strip(code)
    given = {"section": "n", "cell_": "kept"}
    short = compact.shorten_names(stripped, given)
    assert compare_names(ast.parse(stripped), ast.parse(short)) >= 0
    assert len(short) < len(stripped)
    for before, after in given.items():
        assert ast_names(stripped) & {before} == set() or after in ast_names(short) - {before}


@codes
def test_all_passes(code):
    small = compact.strip(code)
    for one in compact.inline_constants, compact.share_constants, prune.drop_globals:
        small = one(small)
    small = "".join(compact.sort_statements(inline.inline_functions(small, ())))
    small = compact.join_statements(compact.shorten_names(small, {}))
    ast.parse(small)
    assert compact.strip(small).replace(" ", "") != "" and len(small) < len(code)


# --- Names ---


def ast_names(code):
    """Return all names in code."""
    return {name for node in ast.parse(code).body for name, _ in pair_names(node, node)}


def compare_names(before, after):
    """Return how many names differ; two trees must be one but for names, each of which has one
    other in its function, as do those of the module in all functions."""
    module = {}
    renamed = 0
    for one, other in zip(before.body, after.body):
        names = list(pair_names(one, other))
        own = find_own(one) if isinstance(one, ast.FunctionDef) else set()
        local = {}
        for name, short in names:
            known = local if name in own else module
            assert known.setdefault(name, short) == short, (name, short, known[name])
            renamed += name != short
        # What a function is called may be used in it for something else, if it doesn't use it.
        used = names[1:] if own or isinstance(one, ast.FunctionDef) else names
        seen = {**{n: s for n, s in used if n not in own}, **local}
        assert len(set(seen.values())) == len(seen), "two names became one"
    assert len(before.body) == len(after.body)
    defined = {
        name.id for name in ast.walk(before) if isinstance(name, ast.Name) and is_stored(name)
    }
    defined |= {node.name for node in before.body if isinstance(node, ast.FunctionDef)}
    defined |= {
        name for node in ast.walk(before) if isinstance(node, ast.Global) for name in node.names
    }
    for name, short in module.items():
        assert name == short or name in defined, "%s isn't ours" % name
    return renamed


def is_stored(node):
    return isinstance(node.ctx, ast.Store)


def find_own(function):
    """Return the names that are a function's own."""
    declared = {
        n for node in ast.walk(function) if isinstance(node, ast.Global) for n in node.names
    }
    stored = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and is_stored(n)}
    return {arg.arg for arg in ast.walk(function) if isinstance(arg, ast.arg)} | stored - declared


def pair_names(one, other):
    """Yield (name, its other) in two trees that are the same but for names."""
    assert type(one) is type(other)
    for field, value in ast.iter_fields(one):
        theirs = getattr(other, field)
        kind = type(one), field
        if kind in ((ast.Name, "id"), (ast.arg, "arg"), (ast.FunctionDef, "name")):
            yield value, theirs
        elif kind == (ast.Global, "names"):
            yield from zip(value, theirs)
        elif isinstance(value, list):
            assert len(value) == len(theirs)
            for a, b in zip(value, theirs):
                if isinstance(a, ast.AST):
                    yield from pair_names(a, b)
        elif isinstance(value, ast.AST):
            yield from pair_names(value, theirs)
        else:
            assert value == theirs, (value, theirs)


def test_names_that_others_know_are_kept():
    code = "def show(text,row=0):\n other=text\n return other\nplace=show('a',row=1)\n"
    short = compact.shorten_names(code, {"place": "p"})
    names = {}
    exec(short, names)
    assert names["p"] == "a" and "row=1" in short and "show" not in short


# --- Passes alone ---


@pytest.mark.parametrize(
    "code, expected",
    [
        ("def f():\n    '''Doc.'''\n    return 1  # why\n", "def f():\n return 1\n"),
        ("for cell, _ in x:\n    pass\n", "for cell,_ in x:\n pass\n"),
        ("x = a_ if b_ else c_\n", "x=a_ if b_ else c_\n"),
        ("x = 'a' if y else 'b'\n", "x='a'if y else'b'\n"),
        ("x = (1,)\ny = f(1,)\nz = (1, 2,)\n", "x=(1,)\ny=f(1)\nz=(1,2)\n"),
        ("return_ (a,)\nx = not (a,)\n", "return_(a)\nx=not(a,)\n"),
        ("x = '''a\nb'''\n", 'x="a\\nb"\n'),
        ("x = d[1,]\n", "x=d[1,]\n"),
    ],
)
def test_strip_of(code, expected):
    assert compact.strip(code) == expected


@pytest.mark.parametrize(
    "code, expected",
    [
        ("a\nb\n", "a;b\n"),
        ("if a:\n b\n c\nd\n", "if a:b;c\nd\n"),
        ("if a:\n if b:\n  c\nelse:\n d\n", "if a:\n if b:c\nelse:d\n"),
        ("def f():\n a\n if b:\n  c\n d\n", "def f():\n a\n if b:c\n d\n"),
        ("format=1\nif_=2\n", "format=1;if_=2\n"),
    ],
)
def test_join_statements_of(code, expected):
    assert compact.join_statements(code) == expected


def test_share_constants_of():
    assert (
        compact.share_constants('a=b"x"\nb=b"x"\nc=b"y"\nd="x"\ne="x"\n')
        == 'shared_0=b"x"\na=shared_0\nb=shared_0\nc=b"y"\nd="x"\ne="x"\n'
    )


def test_parts_shrink():
    sizes = iter([9, 4, 4, 4, 4])
    assert list(compact.cut("a=1\nb=2\nc=3\nd=4\n", sizes)) == ["a=1\nb=2\n", "c=3\n", "d=4\n"]


# --- What the build makes of the sources ---


@pytest.mark.parametrize("is_packed", [False, True])
def test_built_code_is_the_sources_code(is_packed):
    code = build_viewer("fr", ALL, is_packed)
    text = code.head + "".join(code.soon + code.late)
    compile(text, "script", "exec")
    functions = {node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}
    assert 30 < len(functions) < 60 and {"v", "r", "lire"} <= functions
    assert all(len(part) < 1500 for part in code.soon + code.late) and len(code.soon) > 2
    assert all(part.endswith("k()\n") for part in code.late[1::2])


@pytest.mark.parametrize("store", ["store_plain", "store_packed"])
def test_no_two_source_files_mean_different_things_by_a_name(store):
    """They become one module; but what both know, as the lines of a piece, may be in both."""
    values = {}
    stores = [store] if store == "store_plain" else ["unpack", store]
    for name in ["start", "text", *stores, *VIEWER]:
        for node in ast.parse((SOURCE / (name + ".py")).read_text("utf8")).body:
            names = [node.name] if isinstance(node, ast.FunctionDef) else find_targets(node)
            for found in names:
                value = ast.dump(node.value) if isinstance(node, ast.Assign) else name
                assert values.setdefault(found, value) == value, found


def find_targets(node):
    """Return the names that a statement of a module gives values to."""
    return sorted(compact.find_stored(node)) if isinstance(node, ast.Assign) else []
