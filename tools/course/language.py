"""Which language a course is in: as its front matter names it, or guessed from its words."""

from __future__ import annotations

import re

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

# Frequent words of each; one that several have counts for less. Letters alone may be variables.
_WORDS = {
    "fr": "les est et une dans pour qui sur avec pas cette sont aux elle ou nous vous mais donc"
    " leur leurs ses être été où ces tout tous ainsi très chaque alors comme deux du au ce de dit"
    " entre nos son à la le un en on des par que si se ne sans plus il"
    " ils ont je tu fait peut soit doit après avant selon cela aussi même moins",
    "en": "the and to that are with by from this which it its have has their can when at between"
    " there these not or be been his they we you each into than how what as do of in is on an no"
    " if all so was were will for but more also only one two",
    "de": "der das und ist nicht ein eine mit von zu den im auf für sich dem auch wird werden sind"
    " bei oder als nach durch einer einem einen zum zur wir kann aus sie wenn über die in an des so"
    " was es er man nur noch war um hat",
    "es": "el los las pero más muy también está sus fue cuando donde desde hasta porque una"
    " entonces hay siglo según así años cada ser este son con del de lo dos entre la en un que es"
    " se no por para si su al como sobre sin",
    "it": "il gli di che è della dei delle degli nel nella sono più anche questo questa con una"
    " del dal dalla alla perché essere quando ogni tra lo ed da la le in un per non si se ma come"
    " al su dello",
    "pt": "os uma do da dos das são não mais também em ao pela pelo é foi muito isto quando seu sua"
    " nos nas entre até já à com as de ser este cada um que se no na por para como ou ele mas",
    "nl": "het een van en is dat niet zijn voor met op te door wordt worden bij ook aan uit deze"
    " maar naar om als kan hij wat de dit in die of er over na dan nog tot hun",
}
_weights: dict[str, dict[str, float]] = {}
for _code, _words in _WORDS.items():
    for _word in set(_words.split()):
        _weights.setdefault(_word, {})[_code] = 1
_WEIGHTS = {
    word: {code: 1 / len(codes) for code in codes} for word, codes in _weights.items()
}  # word -> {language: what it counts for}
# What isn't prose: code, formulas, tags, addresses. Each finds its end near or not at all.
_NO_PROSE = re.compile(
    r"^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n.*?(?:^ {0,3}\1|\Z)|`[^`\n]{0,500}`"
    r"|\$\$[^$]*\$\$|\$[^$\n]*\$|<[^<>]{0,300}>|\]\([^()\n]{0,300}\)|https?://\S+",
    re.S | re.M,
)
_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 200_000  # characters of a course that are looked at
FEWEST = 2.5  # words that tell a language
PLAINLY = 1.5  # times as many as tell DEFAULT


def normalize_language(text: str) -> str:
    """Return the code of a language, `fr` for `fr-FR` or `Français`; "" if it isn't known."""
    return _CODES.get(re.split("[-_., ]", text.strip().strip("\"'").lower())[0], "")


def guess_language(text: str) -> str:
    """Return the code of the language that a text is most likely in, DEFAULT if it's short."""
    words = _WORD.findall(compose(_NO_PROSE.sub(" ", text[:SAMPLE])).lower())
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for word in words:
        for code, weight in _WEIGHTS.get(word, {}).items():
            scores[code] += weight
    best = max(scores, key=lambda code: scores[code])
    # Notes on a foreign language quote it: French that is there too is what explains it.
    is_plain = scores[best] >= FEWEST and scores[best] > PLAINLY * scores[DEFAULT]
    return best if is_plain else DEFAULT
