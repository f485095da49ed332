"""What stands for a character that has no glyph: by itself, by its Unicode name, by its kind."""

from __future__ import annotations

import re
import unicodedata

from .formula.symbols import WORDS

# `character=text`. Letters with marks, ligatures and variants not listed decompose by themselves.
SUBSTITUTES = {
    entry[0]: entry[2:]
    for entry in (
        # letters
        "œ=oe Œ=OE ł=l Ł=L đ=d Đ=D ħ=h Ħ=H ŧ=t Ŧ=T ŋ=ng Ŋ=NG ı=i ĸ=k ẞ=SS ə=e ɑ=a ɔ=o ɛ=e ɜ=e "
        "ɪ=i ʊ=u ʌ=a ʃ=sh ʒ=zh ɲ=gn ʁ=r ɹ=r ɾ=r ɥ=y ɡ=g ʔ=' ː=: ɒ=o ɐ=a ʎ=ly ɣ=g χ=χ ɸ=ph ʀ=r "
        "ɤ=o ɨ=i ʉ=u Ə=E Ʃ=Sh Ɛ=E Ɔ=O ʧ=tsh ʤ=dzh ʦ=ts ʣ=dz ʏ=y ɶ=oe ɴ=n ɢ=g ʜ=h ɧ=sh ʕ=' "
        # quotes, dashes, dots
        "’=' ‘=' ‚=' ‛=' ′=' ´=' ʼ=' ˈ=' ˋ=` “=\" ”=\" „=\" ‟=\" ″=\" ‴=''' 〞=\" «=\" »=\" ‹=' "
        '›=\' ¨=" ¸=, ❝=" ❞=" –=- —=- ―=- −=- ‐=- ‑=- ‒=- ⁃=- ¯=- ‾=- ˗=- …=... ‥=.. ⋯=... '
        "⋮=... ⋱=... ˙=· ‧=· ∙=· ⋅=· ・=· ⸱=· "
        # bullets and other shapes
        "•=- ●=- ○=- ◦=- ▪=- ▫=- ■=- □=- ◆=- ◇=- ‣=- ◉=- ◯=o ⬤=- ❖=- ➢=→ ➤=→ ❯=> ❮=< ★=* ☆=* ⭐=* "
        "✦=* ✧=* ✱=* ✲=* ✳=* ✴=* ✵=* ✶=* ❋=* ⁂=*** ※=* △=Δ ▲=^ ▴=^ ▵=Δ ▽=v ▼=v ▾=v ▿=v ▸=> ▹=> "
        "◂=< ◃=< ◀=< ◄=< ▷=> ◊=- ◌=o ◍=o ◎=o ◐=o ◑=o ◻=- ◼=- ◽=- ◾=- ▢=- ▣=- ▤=- ▥=- ▦=- ▧=- ▨=- "
        "▩=- ▬=- ▭=- ▮=- ▯=- ◈=- ◙=- ◘=- "
        # signs of texts
        "€=EUR £=GBP ¥=JPY ¢=c ₤=GBP ₽=RUB ₹=INR ₿=BTC ©=(c) ®=(R) ™=(TM) ℗=(P) ¿= "
        "¡= ¦=| ¬=not †=+ ‡=++ ‰=o/oo ‱=o/ooo ‽=?! ⁇=?? ⁈=?! ⁉=!? ‼=!! ⌀=diam ␣=_ ⏎=<-' ↵=<-' "
        "↩=<- ↪=→ ⌫=<- ⇥=→ ↳=→ ⌘=Cmd ⌥=Alt ⌃=Ctrl ⎋=Esc ☎=tel. ✆=tel. "
        "₣=FRF ₦=NGN ₩=KRW ₪=ILS "
        '₫=VND ₱=PHP ₺=TRY ₴=UAH ₡=CRC ₲=PYG ₵=GHS ₸=KZT ¤=o ℮=e ℔=lb ‸=^ 《=" 》=" 〈=⟨ 〉=⟩ ʹ=\' '
        "ʺ=\" ʻ=' ʽ=' ʾ=' ʿ=' ˆ=^ ˇ=v ˉ=- ˊ=' ‵=' "
        # arrows that aren't what their names say; the others are known by their names
        "⇒==> ⇐=<= ⇔=<=> ⟹==> ⟸=<= ⟺=<=> ⟶=→ ↦=→ ➡=→ ⇌=<=> ⇋=<=> ⇄=<=> ⇆=<=> ⇏=not=> ▶=→ ►=→ 👉=→ "
        "👈=<- 👆=↗ 👇=↘ ➥=→ 🡒=→ 🡐=<- ⊢=|- ⊨=|= ⊣=-| ⊦=|- "
        # mathematics
        "⁄=/ ∕=/ ÷=÷ ∖=\\ ∣=| ∥=// ∗=* ∘=o ∓=-+ ≃=≈ ≅=≈ ∼=~ ≋=≈ ≡==̅ ≜== ≝== ≔=:= ≕==: ≟==? ∷=:: "
        "∶=: ≪=<< ≫=>> ⩽=≤ ⩾=≥ ≦=≤ ≧=≥ ≲=≤ ≳=≥ ≺=< ≻=> ⪯=≤ ⪰=≥ ∏=prod ∐=prod ∝=~ ⊥=perp ⟂=perp "
        "∦=non// ∈=in ∊=in ∉=notin ∋=ni ∀=forall ∃=exists ∄=notexists ∂=d ∇=nabla ∧=and ∨=or "
        "⋀=and ⋁=or ⊻=xor ⊕=(+) ⊖=(-) ⊗=(x) ⊙=(.) ⊘=(/) ⋆=* ⋄=- ∎=[] ∠=angle "
        "∡=angle ∟=angle ⌊=[ ⌋=] ⌈=[ ⌉=] ⟦=[[ ⟧=]] ⟪=<< ⟫=>> ‖=|| 〈=⟨ 〉=⟩ ❨=( ❩=) ﹤=< ﹥=> µ=μ "
        "∆=Δ Ω=Ω ℓ=l ∛=^(1/3) ∜=^(1/4) ⁺=+ ✕=× ✖=× ❌=(-) ❎=(-) ⨯=× ⨉=× ⨂=(x) ⨁=(+) ➕=+ "
        "➖=- ➗=÷ ⟵=<- ⟷=<-> ⎯=- ⟼=→ ♾=∞ ꝏ=∞ ⊞=(+) ⊟=(-) ⊠=(x) ⊡=(.) ⊤=T ⊩=||- ⋈=|x| ℏ=h̅ ∮=∫̊ ∯=∫̊∫̊ "
        "∰=∫∫∫ ∻=~ ≂=≈ ≊=≈ ≌=≈ ≍=≈ ≐== ≑== ≒=≈ ≓=≈ ≖== ≗== ≘== ≙== ≚== ≛== ≞== ≣==== ⋰=... ⋲=in "
        "⨿=prod ⩵=== ⪅=≤ ⪆=≥ ℵ=aleph ⟮=( ⟯=) ⟬=[[ ⟭=]] ⦅=(( ⦆=)) "
        # Greek
        "Α=A Β=B Ε=E Ζ=Z Η=H Θ=Theta Ι=I Κ=K Λ=Lambda Μ=M Ν=N Ξ=Xi Ο=O Π=Pi Ρ=P Τ=T Υ=Y Φ=Phi "
        "Χ=X Ψ=Psi ι=iota κ=kappa ν=nu ξ=xi ο=o ς=σ τ=tau υ=upsilon φ=phi ψ=psi ϵ=ε ϕ=phi ϑ=θ "
        "ϱ=ρ ϖ=π ϰ=kappa "
        # ticks and warnings keep their signs
        "✓=(+) ✔=(+) ✅=(+) 🗸=(+) ✗=(-) ✘=(-) 🗙=(-) ☑=[x] ☒=[x] ☐=[-] "
        "🗹=[x] ⚠=(!) ❗=! ❕=! ❓=? ❔=? "
        "⛔=(-) 🚫=(-) ♀=(F) ♂=(M) ♭=b ♯=# ♮= ♪= ♫= "
        # full-width and other punctuation that doesn't decompose
        '。=. 、=, 「=" 」=" 『=" 』=" 【=[ 】=] 〔=[ 〕=] 〜=~ ⁎=* ⁓=~ '
    ).split()
}
SUBSTITUTES["\t"] = " "
# Marks over letters of formulas, as the font has them; a dot that is a letter's is none of these.
SUBSTITUTES.update({"\u0304": "\u0305", "\u0307": "\u030a"})
SUBSTITUTES.update((letter, unicodedata.normalize("NFD", letter)[0]) for letter in "żŻİėĖġĠċĊ")

# Signs that are a command of LaTeX's whose word is the language's: see `WORDS` in formula.symbols.
COMMANDS = {
    sign: command
    for command, signs in (
        ("cap", "∩⊓"), ("bigcap", "⋂"), ("cup", "∪⊔"), ("bigcup", "⋃"), ("subset", "⊂⊆⊊"),
        ("nsubset", "⊄⊈"), ("supset", "⊃⊇⊋"), ("nsupset", "⊅⊉"), ("emptyset", "∅"),
        ("therefore", "∴"),
    )
    for sign in signs
}  # fmt: skip
# Other signs that a word stands for: language -> words, those that it lacks are French.
_SPOKEN_SIGNS = "∵ ♥ ♦ ♣ ♠ § ¶ ⇧".split()
_SPOKEN = {
    "fr": "car coeur carreau trefle pique par. par. Maj",
    "en": "because hearts diamonds clubs spades sec. par. Shift",
    "de": "weil Herz Karo Kreuz Pik Par. Abs. Umschalt",
    "es": "porque corazones diamantes tréboles picas par. par. Mayús",
    "it": "perché cuori quadri fiori picche par. par. Maiusc",
    "pt": "porque copas ouros paus espadas par. par. Shift",
    "nl": "want harten ruiten klaveren schoppen par. al. Shift",
}
SPOKEN = {
    language: {
        **dict(zip(_SPOKEN_SIGNS, words.split())),
        **{sign: WORDS[language][command] for sign, command in COMMANDS.items()},
    }
    for language, words in _SPOKEN.items()
}

# A word of Greek that has letters without a glyph is written in Latin ones: `logos`.
GREEK_LETTERS = dict(
    pair.split("=")
    for pair in (
        "α=a β=b γ=g δ=d ε=e ζ=z η=e θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y "
        "φ=ph χ=kh ψ=ps ω=o "
    ).split()
)

# Names of emoji, `:star:`; those that aren't here and have no underscore may be words.
EMOJI_NAMES = dict.fromkeys(
    (
        "heart bulb memo book books pencil rocket fire tada smile wink eyes pushpin link dart mag"
        " computer key lock clock hourglass zap boom thinking sunglasses wave gear wrench hammer"
        " tools construction note sparkles trophy crown snake smiley grin joy cry muscle pray clap"
        " thumbsup thumbsdown bricks calendar chart"
    ).split(),
    "",
)
EMOJI_NAMES.update(
    (pair.split("=")[0], pair.split("=")[1])
    for pair in (
        "white_check_mark=✓ heavy_check_mark=✓ check=✓ ok=✓ x=✗ heavy_multiplication_x=✗"
        " negative_squared_cross_mark=✗ warning=⚠ exclamation=! question=? arrow_right=→"
        " arrow_left=← star=★ point_right=→"
    ).split()
)

# By Unicode category, where nothing else applies: no-break spaces of all kinds
# are those of French typography; format and control characters show nothing.
BY_CATEGORY = {
    "Zs": "\u00a0", "Zl": " ", "Zp": " ", "Cf": "", "Cc": "", "Mn": "", "Me": "",
    "Pd": "-", "Pi": '"', "Pf": '"', "Pc": "_",
}  # fmt: skip

_CYRILLIC = dict(
    pair.split("=")
    for pair in (
        "A=a BE=b VE=v GHE=g DE=d IE=e IO=io ZHE=zh ZE=z I=i SHORT_I=i KA=k EL=l EM=m EN=n O=o "
        "PE=p ER=r ES=s TE=t U=u EF=f HA=kh TSE=ts CHE=ch SHA=sh SHCHA=shch HARD_SIGN= YERU=y "
        "SOFT_SIGN=' E=e YU=iu YA=ia UKRAINIAN_IE=ie BYELORUSSIAN-UKRAINIAN_I=i YI=i JE=j LJE=lj "
        "NJE=nj DZHE=dz TSHE=c DJE=dj GHE_WITH_UPTURN=g "
    ).split()
)
_LETTER = re.compile(r"LATIN (SMALL|CAPITAL) LETTER (?:\w+ )*?([A-Z]{1,2})(?: WITH [\w ]+)?")
_CYRILLIC_LETTER = re.compile(r"CYRILLIC (SMALL|CAPITAL) LETTER ([\w -]+)")
_ARROW = re.compile(r"\b(?:ARROW|HARPOON)")
_ENCLOSED = re.compile(r"(?:DINGBAT )?NEGATIVE CIRCLED (?:SANS-SERIF )?DIGIT (\w+)")
_DIGITS = "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN".split()


def name_substitute(char: str) -> str | None:
    """Return what a character's Unicode name tells to write for it, or None."""
    name = unicodedata.name(char, "")
    if _ARROW.search(name):
        return _point(name)
    if name.startswith("BOX DRAWINGS"):
        is_flat, is_upright = "HORIZONTAL" in name, "VERTICAL" in name
        return "-" if is_flat and not is_upright else "|" if is_upright and not is_flat else "+"
    if name.endswith((" BLOCK", " SHADE")):
        return "#"
    letter = _LETTER.fullmatch(name)
    if letter:
        return letter[2].lower() if letter[1] == "SMALL" else letter[2]
    letter = _CYRILLIC_LETTER.fullmatch(name)
    if letter and letter[2].replace(" ", "_") in _CYRILLIC:
        text = _CYRILLIC[letter[2].replace(" ", "_")]
        return text if letter[1] == "SMALL" else text.capitalize()
    digit = _ENCLOSED.fullmatch(name)
    if digit and digit[1] in _DIGITS:
        return str(_DIGITS.index(digit[1]))
    return "" if is_pictogram(char) else None


_DIRECTION = re.compile(
    "(LEFT[ -]RIGHT)|(LEFTWARDS|WEST)|(RIGHTWARDS)|(UP|NORTH|CLOCKWISE)|(DOWN|SOUTH|LOWER)"
)


def _point(name: str) -> str:
    """Return an arrow in the first direction that its name tells."""
    direction = _DIRECTION.search(name)
    way = direction.lastindex if direction else 3
    signs = ("<=>", "<=", "=>") if "DOUBLE" in name else ("<->", "<-", "→")
    return (*signs, "↗", "↘")[(way or 3) - 1]


def is_pictogram(char: str) -> bool:
    """Tell whether a character is a picture, which shows nothing: emoji and their variants."""
    code = ord(char)
    return (
        0x1F000 <= code < 0x1FB00 or 0x2600 <= code < 0x27C0 or 0x2B00 <= code < 0x2C00
        or 0x2300 <= code < 0x2400 or code in (0xFE0E, 0xFE0F, 0x3030, 0x303D, 0x3297, 0x3299)
    )  # fmt: skip


def is_pictures_name(name: str) -> bool:
    """Tell whether a name between colons, `scroll`, is Unicode's for a picture."""
    try:
        return is_pictogram(unicodedata.lookup(name.replace("_", " ").upper()))
    except KeyError:
        return False
