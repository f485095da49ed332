"""Which language a course is in: as its front matter names it, or guessed from its words."""

from __future__ import annotations

import re
from collections import Counter

from .glyphs import compose

DEFAULT = "fr"
# Those of the calculator: code -> names that people write.
LANGUAGES = {
    "fr": "fr fra fre french francais français französisch francés francese francês frans",
    "en": "en eng english anglais englisch inglés ingles inglese inglês engels",
    "de": "de deu ger german deutsch allemand alemán aleman tedesco alemão duits",
    "es": "es spa spanish espanol español espagnol castellano spanisch spagnolo espanhol spaans",
    "it": "it ita italian italiano italien italienisch italiaans",
    "pt": "pt por portuguese portugues português portugais portugiesisch portoghese portugees",
    "nl": "nl nld dut dutch nederlands neerlandais néerlandais niederländisch holandés olandese",
}
_CODES = {name: code for code, names in LANGUAGES.items() for name in names.split()}

# Frequent words of each; only what no other has counts. Letters alone would be variables.
_WORDS = {
    "fr": "les est et une dans pour qui sur avec pas cette sont aux elle ou nous vous mais donc"
    " leur leurs ses être été où ces tout tous ainsi très chaque alors comme deux du au ce de dit"
    " entre nos son à",
    "en": "the and to that are with by from this which it its have has their can when at between"
    " there these not or be been his they we you each into than how what as do",
    "de": "der das und ist nicht ein eine mit von zu den im auf für sich dem auch wird werden sind"
    " bei oder als nach durch einer einem einen zum zur wir kann aus sie wenn über",
    "es": "el los las pero más muy también está sus fue cuando donde desde hasta porque una"
    " entonces hay siglo según así años cada ser este son con del de lo dos entre",
    "it": "il gli di che è della dei delle degli nel nella sono più anche questo questa con una"
    " del dal dalla alla perché essere quando ogni tra lo ed da",
    "pt": "os uma do da dos das são não mais também em ao pela pelo é foi muito isto quando seu sua"
    " nos nas entre até já à com as de ser este cada",
    "nl": "het een van en is dat niet zijn voor met op te door wordt worden bij ook aan uit deze"
    " maar naar om als kan hij wat de dit",
}
_count = Counter(word for words in _WORDS.values() for word in set(words.split()))
_LANGUAGE_OF = {
    word: code for code, words in _WORDS.items() for word in words.split() if _count[word] == 1
}
# What isn't prose: code, formulas, tags, addresses. Each finds its end near or not at all.
_NO_PROSE = re.compile(
    r"^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1|\Z)|`[^`\n]{0,500}`|\$\$[^$]*\$\$|\$[^$\n]*\$"
    r"|<[^<>]{0,300}>|\]\([^()\n]{0,300}\)|https?://\S+",
    re.S | re.M,
)
_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 200_000  # characters of a course that are looked at
FEWEST = 4  # words that tell a language, and how many times those that tell DEFAULT


def normalize_language(text: str) -> str:
    """Return the code of a language, `fr` for `fr-FR` or `Français`; "" if it isn't known."""
    return _CODES.get(re.split("[-_., ]", text.strip().strip("\"'").lower())[0], "")


def guess_language(text: str) -> str:
    """Return the code of the language that a text is most likely in, DEFAULT if it's short."""
    words = _WORD.findall(compose(_NO_PROSE.sub(" ", text[:SAMPLE])).lower())
    found = Counter(_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF)
    if not found:
        return DEFAULT
    best, count = found.most_common(1)[0]
    # Notes on a foreign language quote it: French that is there too is what explains it.
    return best if count >= FEWEST and count > 2 * found[DEFAULT] else DEFAULT
