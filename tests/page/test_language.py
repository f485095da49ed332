"""What the tools say in French: the table, in Python and on the page."""

import json
import re

import build
import pytest
from browser import TEXT
from page import command
from page.language import TABLE, choose_language, translate

SAID = [
    ("a.md: no visible text", "a.md: aucun texte à montrer"),
    ("a.md:3: no glyph for 漢 (U+6F22), shown as ?",
     "a.md:3: 漢 (U+6F22) n'existe pas sur la calculatrice : ?"),
    ("œ -> oe", "œ s'écrit oe"),
    ("image a.png -> a", "image a.png : a"),
    ("runs on: Epsilon 19-25, Omega", "marche sur : Epsilon 19-25, Omega"),
    ("not on, for ≠ ∞: Epsilon 14-16", "pas sur, pour ≠ ∞ : Epsilon 14-16"),
    ("C:\\cours.md: Permission denied", "C:\\cours.md: accès refusé"),
    ("what nobody knows", "what nobody knows"),
]  # fmt: skip


@pytest.mark.parametrize("english, french", SAID)
def test_what_is_said_is_said_in_french(english, french):
    assert translate(english, "fr") == french
    assert translate(english, "en") == english


def test_the_page_says_what_the_commands_say(show, course_path):
    page = show(course_path)
    page.evaluate(
        "import('/words.js').then(words => words.language === 'en' && words.changeLanguage())"
    )
    for english, french in SAID:
        said = page.evaluate(
            "message => import('/words.js').then(w => w.sayMessage(message))", english
        )
        assert said == french


def test_each_pattern_has_its_groups():
    for pattern, text in json.loads(TABLE.read_text("utf8")):
        assert {int(n) for n in re.findall(r"\$(\d)", text)} <= set(
            range(1, re.compile(pattern).groups + 1)
        )


@pytest.mark.parametrize("named, variables, language", [
    (None, {}, "en"), ("fr", {}, "fr"), ("en", {"LANG": "fr_FR.UTF-8"}, "en"),
    (None, {"LANG": "fr_CA.UTF-8"}, "fr"), (None, {"LC_ALL": "C", "LANG": "fr_FR"}, "en"),
])  # fmt: skip
def test_the_language_is_the_one_named_or_the_system_s(named, variables, language, monkeypatch):
    for name in "LC_ALL", "LC_MESSAGES", "LANG":
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert choose_language(named) == language


def test_a_whole_report_is_french(tmp_path, capsys):
    course = tmp_path / "course.md"
    course.write_text(TEXT, "utf8")
    assert build.main([str(course)]) == 0
    english = capsys.readouterr().out.splitlines()
    assert build.main([str(course), "--force", "--lang", "fr"]) == 0
    french = capsys.readouterr().out.splitlines()
    assert len(french) == len(english) > 4
    assert not [line for line, other in zip(french, english) if line == other]


@pytest.mark.parametrize("main", [build.main, command.main])
def test_refusals_are_french(main, capsys):
    with pytest.raises(SystemExit):
        main(["--lang", "fr", "--nonsense"])
    assert "arguments inconnus : --nonsense" in capsys.readouterr().err
