"""The passes that leave out what never runs, each on its own."""

from __future__ import annotations

import pytest
from script import prune


@pytest.mark.parametrize(
    "code, expected",
    [
        ("if 0:\n a\n b\nc\n", "c\n"),
        ("if 0 and x:\n a\nc\n", "c\n"),
        ("if 1 and x:\n a\nc\n", "if x:\n a\nc\n"),
        ("if 0:\n if a:\n  b\n c\nd\n", "d\n"),
        ("def f():\n if 0:\n  a\n return 1\n", "def f():\n return 1\n"),
        ("if 10:\n a\n", "if 10:\n a\n"),
        ("if 1:\n a\n if b:\n  c\n d\ne\n", "a\nif b:\n c\nd\ne\n"),
        ("if a:\n if 1:\n  b\nelse:\n c\n", "if a:\n b\nelse:\n c\n"),
        ("if 1:\n if 1:\n  a\n b\nc\n", "a\nb\nc\n"),
        ("if a:\n b\nelif 0 and c:\n d\nelse:\n e\n", "if a:\n b\nelse:\n e\n"),
        ("if a:\n b\nelif 1 and c:\n d\n", "if a:\n b\nelif c:\n d\n"),
        ("if 0 and a:\n b\nelif c:\n d\nelse:\n e\n", "if c:\n d\nelse:\n e\n"),
        ("if 0 and a:\n b\nelif 0:\n c\nelse:\n d\ne\n", "d\ne\n"),
        ("if 0:\n a\nif b:\n c\n", "if b:\n c\n"),
        ("if 0 or x:\n a\nc\n", "if x:\n a\nc\n"),
        ("if 1 or x:\n a\n b\nc\n", "a\nb\nc\n"),
        ("if 1:\n a\nelif b:\n c\nelse:\n d\ne\n", "a\ne\n"),
        ("if x:\n if 1:\n  a\n else:\n  b\n c\nelse:\n d\n", "if x:\n a\n c\nelse:\n d\n"),
    ],
)
def test_drop_branches(code, expected):
    assert prune.drop_branches(code) == expected


@pytest.mark.parametrize(
    "code, expected",
    [
        ("a=0\nf(1)\nb=0\nc=-1\n", "a=b=0\nc=-1\nf(1)\n"),
        ("a=b=''\nc='x=y'\nd=''\n", "a=b=d=''\nc='x=y'\n"),
        ("a=0\na=1\nb=0\n", "b=0\na=0\na=1\n"),  # what a is then matters
        ("a=[]\nb=[]\nc=x\n", "a=[]\nb=[]\nc=x\n"),  # each its own
        ("for i in x:\n a=0\na=0\n", "for i in x:\n a=0\na=0\n"),
        ("def f():\n a=0\n return a\na=0\n", "a=0\ndef f():\n a=0\n return a\n"),
    ],
)
def test_join_values(code, expected):
    assert prune.join_values(code) == expected


@pytest.mark.parametrize(
    "code, expected",
    [
        ("def f():\n a\nb()\n", "b()\n"),
        ("def f():\n a\nf()\n", "def f():\n a\nf()\n"),
        ("def f():\n a\ndef kept():\n f()\n", "def f():\n a\ndef kept():\n f()\n"),
        (
            "def f():\n g()\ndef g():\n f()\n g()\na()\n",
            "def f():\n g()\ndef g():\n f()\n g()\na()\n",
        ),
        ("def f():\n f()\na()\n", "a()\n"),
        ("def f():\n g()\ndef g():\n a\nb()\n", "b()\n"),
        ("x=1\ny=2\ndef f():\n global x\n x=y\nf()\n", "y=2\ndef f():\n global x\n x=y\nf()\n"),
        ("kept=1\nx,y=1,2\na()\n", "kept=1\nx,y=1,2\na()\n"),
    ],
)
def test_drop_functions(code, expected):
    assert prune.drop_functions(code, ["kept"]) == expected
