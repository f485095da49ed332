"""LaTeX's names for signs, and what stands for each in the calculator's font. Data only.

A command is `name=text`, or a name that stands for itself; the table it is in tells its kind.
A mark after a sign is drawn over it: `=` and U+0338 make ≠, with U+0305 they pass for ≡.
"""

from __future__ import annotations

from .tree import (
    BIG,
    CLOSE,
    LETTER,
    LIMIT,
    NAME,
    OPEN,
    PLUS,
    POSTFIX,
    PREFIX,
    PUNCTUATION,
    RELATION,
    SIGN,
    TIMES,
    WORD,
)

NO_BREAK = "\u00a0"
BREAK = "\u200b"  # of no width: where a formula wider than a line may be broken
BAR = "\u0305"  # over a denominator's cells it is the fraction's bar
NOT = "\u0338"
RING = "\u030a"

_TABLES = {
    LETTER: "alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=θ"
    " lambda=λ mu=μ pi=π varpi=π rho=ρ varrho=ρ sigma=σ varsigma=σ chi=χ omega=ω Gamma=Γ"
    " Delta=Δ Sigma=Σ Omega=Ω varGamma=Γ varDelta=Δ varSigma=Σ varOmega=Ω digamma=F omicron=o"
    " Alpha=A Beta=B Epsilon=E Zeta=Z Eta=H Iota=I Kappa=K Mu=M Nu=N Omicron=O Rho=P Tau=T Chi=X"
    " ell=l imath=i jmath=j partial=d hbar=h\u0305 hslash=h\u0305 aleph=N mho=Ω"
    " R=R N=N Z=Z Q=Q C=C K=K D=D dd=d AA=A\u030a AE=Æ ae=æ O=Ø o=ø ss=ß complement=C wp=P",
    WORD: "phi varphi=phi psi iota kappa varkappa=kappa nu xi tau upsilon Phi varPhi=Phi Psi"
    " varPsi=Psi Xi varXi=Xi Pi varPi=Pi Lambda varLambda=Lambda Theta varTheta=Theta Upsilon"
    " varUpsilon=Upsilon nabla grad Box=[] top=T Re Im angle measuredangle=angle"
    " sphericalangle=angle frown smile oe OE triangle aleph beth",
    SIGN: "infty=∞ dots=... ldots=... cdots=... vdots=... ddots=... dotsc=... dotsb=... dotsm=..."
    " dotsi=... hdots=... iddots=... degree=° textdegree=° square=[] blacksquare=[] qed=[]"
    " Diamond=<> diamond=<> lozenge=<> star=* bigstar=* dagger=+ ddagger=++ surd=√"
    " checkmark=(+) flat=b sharp=# natural=n vert=| Vert=|| backslash=\\ lvert=|"
    " rvert=| lVert=|| rVert=|| percent=% euro=EUR pounds=GBP copyright=(c) bigcirc=O",
    NAME: "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth sh ch"
    " th arcsinh arccosh arctanh argsh argch argth arccot cotan tg ln log lg exp det dim"
    " deg arg ker Ker hom gcd lcm pgcd ppcm rg rang card Card Vect tr Tr sgn mod Pr Var Cov"
    " id Id rot div diag argmax argmin erf",
    LIMIT: "lim max min sup inf limsup liminf injlim projlim varlimsup=limsup varliminf=liminf",
    BIG: "sum=∑ prod coprod int=∫ iint=∫∫ iiint=∫∫∫ iiiint=∫∫∫∫ intop=∫ oint=∫\u030a"
    " oiint=∫\u030a∫\u030a"
    " oiiint=∫\u030a∫\u030a∫\u030a bigoplus=(+) bigotimes=(x) bigwedge=and bigvee=or bigsqcup=union"
    " smallint=∫ dotsint=∫...∫",
    PREFIX: "forall exists nexists=notexists neg=not lnot=not",
    POSTFIX: "prime=' dprime=''",
    PLUS: "pm=± mp=-+ setminus=\\ smallsetminus=\\ oplus=(+) ominus=(-) triangleleft=<|"
    " triangleright=|> lor=or vee=or land=and wedge sqcup=union sqcap=and uplus=(+) dotplus=+"
    " bigtriangleup=triangle ominus=(-) veebar=xor xor and or",
    TIMES: "times=× cdot=· bullet=· div=÷ ast=* circ=o centerdot=· cdotp=· odot=(.) otimes=(x)"
    " rtimes=× ltimes=× divideontimes=÷ bmod=mod amalg=U oslash=(/)",
    RELATION: "le=≤ leq=≤ leqslant=≤ leqq=≤ ge=≥ geq=≥ geqslant=≥ geqq=≥ lt=< gt=> ne==\u0338"
    " neq==\u0338 approx=≈ approxeq=≈ simeq=≈ sim=~ thicksim=~ cong=≈ thickapprox=≈ equiv==\u0305"
    " doteq== triangleq== coloneqq=:= eqqcolon==: coloneq=:= ll=<< gg=>> lll=<<< ggg=>>>"
    " propto=~ varpropto=~ asymp=~ prec=< succ=> preceq=≤ succeq=≥ lesssim=≤ gtrsim=≥"
    " nleq=≤\u0338 ngeq=≥\u0338 nless=<\u0338 ngtr=>\u0338 nsim=~\u0338 lessgtr=<>"
    " in notin ni owns=ni mid=| nmid=|\u0338 parallel=// nparallel=//\u0338 perp bot=perp vdash=|-"
    " models=|= vDash=|= colon=: divides=|"
    " to=→ rightarrow=→ longrightarrow=→ mapsto=→ longmapsto=→ hookrightarrow=→"
    " twoheadrightarrow=→ rightharpoonup=→ rightharpoondown=→ rightsquigarrow=→ leadsto=→"
    " Rightarrow==> Longrightarrow==> implies==> leftarrow=<- longleftarrow=<- gets=<-"
    " hookleftarrow=<- Leftarrow=<= Longleftarrow=<= impliedby=<= leftrightarrow=<->"
    " longleftrightarrow=<-> Leftrightarrow=<=> Longleftrightarrow=<=> iff=<=>"
    " rightleftharpoons=<=> leftrightharpoons=<=> leftrightarrows=<=> rightleftarrows=<=>"
    " nRightarrow==\u0338> nLeftrightarrow=<=\u0338> nrightarrow=→\u0338 nleftarrow=<-\u0338"
    " nearrow=↗ searrow=↘ uparrow=↗ downarrow=↘ Uparrow=↗ Downarrow=↘ updownarrow=↗↘ nwarrow=<-"
    " swarrow=<- because",
    OPEN: "lbrack=[ lparen=( llbracket=[[",
    CLOSE: "rbrack=] rparen=) rrbracket=]]",
}  # fmt: skip

# Signs whose word is the course's language's: command -> kind; `parmi` is between the k and the
# n of a binomial (or n and k, where its entry starts with `n`).
WORD_KINDS = {
    "cap": TIMES, "cup": PLUS, "bigcap": BIG, "bigcup": BIG, "subset": RELATION,
    "subseteq": RELATION, "subseteqq": RELATION, "subsetneq": RELATION, "sqsubseteq": RELATION,
    "nsubset": RELATION, "nsubseteq": RELATION, "supset": RELATION, "supseteq": RELATION,
    "supsetneq": RELATION, "nsupset": RELATION, "nsupseteq": RELATION, "emptyset": WORD,
    "varnothing": WORD, "therefore": PREFIX,
}  # fmt: skip
_WORD_ROWS = {
    # language: cap, cup, subset, not subset, supset, not supset, emptyset, therefore, binomial
    "fr": "inter|union|inclus|non inclus|contient|ne contient pas|vide|donc|k parmi n",
    "en": "inter|union|subset of|not subset of|contains|not contains|empty|therefore|n choose k",
    "de": "geschnitten|vereinigt|Teil von|nicht Teil von|enthält|enthält nicht|leer|also|n über k",
    "es": "inter|unión|incluido en|no incluido en|contiene|no contiene|vacío|luego|n sobre k",
    "it": "inter|unione|incluso in|non incluso in|contiene|non contiene|vuoto|quindi|n su k",
    "pt": "inter|união|contido em|não contido em|contém|não contém|vazio|logo|n sobre k",
    "nl": "doorsnede|vereniging|deel van|geen deel van|bevat|bevat niet|leeg|dus|n boven k",
}
_WORD_PLACES = {
    0: "cap bigcap",
    1: "cup bigcup",
    2: "subset subseteq subseteqq subsetneq sqsubseteq",
    3: "nsubset nsubseteq",
    4: "supset supseteq supsetneq",
    5: "nsupset nsupseteq",
    6: "emptyset varnothing",
    7: "therefore",
    8: "binom",
}
# language -> command -> words; what a language lacks is French.
WORDS = {
    language: {
        name: row.split("|")[place]
        for place, names in _WORD_PLACES.items()
        for name in names.split()
    }
    for language, row in _WORD_ROWS.items()
}


def _read_tables() -> dict[str, tuple[str, str]]:
    commands = {}
    for kind, table in _TABLES.items():
        for entry in table.split():
            name, is_given, text = entry.partition("=")
            commands[name] = (text if is_given else name, kind)
    return commands


# Command -> (text, kind).
COMMANDS = _read_tables()

# What is typed without a backslash: a function's name, or a word that stands for a sign.
TYPED = {
    name: COMMANDS[name]
    for name in "sin cos tan arcsin arccos arctan sinh cosh tanh ln log exp lim max min sup inf det"
    " dim ker Ker rg arg card gcd pgcd ppcm Vect phi psi Phi Psi Lambda Theta Xi nabla prod"
    " grad rot div mod tau iota kappa".split()
}
# Those that are signs only between spaces.
TYPED_BETWEEN = {
    **{name: (name, RELATION) for name in ("in", "notin", "ni", "inclus", "perp")},
    **{name: (name, PLUS) for name in ("union", "and", "or", "wedge")},
    **{name: (name, TIMES) for name in ("inter",)},
    **{name: (name, PREFIX) for name in ("forall", "exists", "not")},
}

# Characters that aren't letters or digits -> kind; others are SIGN.
CHARACTERS = {
    **dict.fromkeys("+-±", PLUS),
    **dict.fromkeys("×·÷/*", TIMES),
    **dict.fromkeys("=<>≤≥≈~→↗↘", RELATION),
    **dict.fromkeys(",;:.", PUNCTUATION),
    **dict.fromkeys("∑∫", BIG),
    "!": POSTFIX,
}
SPACES = {",": False, ";": False, ":": False, ">": False, " ": False, "quad": True, "qquad": True}
SPACES.update(
    dict.fromkeys("space nobreakspace thinspace medspace thickspace enspace".split(), False)
)

OPENING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
DELIMITERS = {
    "lbrace": "{", "rbrace": "}", "{": "{", "}": "}", "langle": "⟨", "rangle": "⟩", "lceil": "[",
    "rceil": "]", "lfloor": "[", "rfloor": "]", "lbrack": "[", "rbrack": "]", "lvert": "|",
    "rvert": "|", "vert": "|", "|": "||", "Vert": "||", "lVert": "||", "rVert": "||",
    "llbracket": "[[", "rrbracket": "]]", "lparen": "(", "rparen": ")", "backslash": "\\",
    "uparrow": "↗", "downarrow": "↘", "lt": "<", "gt": ">", "lgroup": "(", "rgroup": ")",
    "ulcorner": "[", "urcorner": "]", "<": "⟨", ">": "⟩", "lbag": "[", "rbag": "]",
    "lmoustache": "(", "rmoustache": ")",
}  # fmt: skip

# `\not` before these; before others the stroke U+0338 is drawn over the sign.
NEGATED = {"in": "notin", "ni": "not ni", "exists": "notexists", "perp": "not perp"}
NEGATED_WORDS = {
    "subset": "nsubset", "subseteq": "nsubseteq", "supset": "nsupset", "supseteq": "nsupseteq",
}  # fmt: skip

# --- What commands do with their arguments ---

# Accent -> the mark drawn over letters; "" where the font has none and it is written `vec(u)`.
ACCENTS = {
    "vec": "", "overrightarrow": "", "overleftarrow": "", "overleftrightarrow": "", "bar": BAR,
    "overline": BAR, "hat": "\u0302", "widehat": "\u0302", "tilde": "\u0303",
    "widetilde": "\u0303", "dot": RING, "ddot": "\u0308", "mathring": RING, "acute": "\u0301",
    "grave": "\u0300", "check": "", "breve": "", "dddot": "", "widecheck": "", "overarc": "",
    "overparen": "", "wideparen": "", "underline": "", "underbar": "", "uline": "",
}  # fmt: skip
ACCENT_NAMES = {
    "overrightarrow": "vec", "overline": "bar", "widehat": "hat", "widetilde": "tilde",
    "mathring": "ring", "underbar": "underline", "uline": "underline", "overparen": "arc",
    "wideparen": "arc", "overarc": "arc", "widecheck": "check",
}  # fmt: skip
TEXTS = frozenset(
    "text textbf textit textrm textsf texttt textsc textnormal textup mbox hbox emph fbox"
    " shortintertext intertext mathtext".split()
)
# Letters in other types: their content is shown. Several upright letters are a word.
UPRIGHT = frozenset("mathrm operatorname mathsf mathtt mathup textrm mathnormal mathop".split())
WRAPPERS = UPRIGHT | frozenset(
    "mathbf mathit mathbb mathcal mathscr mathfrak mathds mathbin mathrel mathord mathopen"
    " mathclose mathpunct mathinner boldsymbol bm pmb boxed ensuremath smash cancel bcancel"
    " xcancel sout mathstrut Bbb bold frak cal mathclap mathllap"
    " mathrlap".split()
)
# Commands that only lay out: command -> how many arguments vanish with it.
SILENT = dict.fromkeys(
    "displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag big Big"
    " bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm biggm Biggm rm bf it sf tt"
    " cal mit normalsize small large Large tiny huge footnotesize centering noindent hline hfill"
    " hfil hss strut mathstrut relax null protect allowbreak nobreak par newpage smallskip medskip"
    " bigskip boldmath unboldmath thinmuskip displaylimits break hrulefill dotfill toprule midrule"
    " bottomrule negthinspace negmedspace ! / -".split(),
    0,
)
SILENT.update(
    dict.fromkeys(
        "color label phantom hphantom vphantom vspace mspace cline cmidrule arraycolsep"
        " setlength require usepackage pagecolor".split(),
        1,
    )
)
SILENT.update(dict.fromkeys("rule addtolength renewcommandx".split(), 2))
# Commands whose last argument alone is shown: command -> arguments before it.
LAST_SHOWN = {
    "textcolor": 1, "colorbox": 1, "fcolorbox": 2, "href": 1, "class": 1, "style": 1, "cssId": 1,
    "raisebox": 1, "htmlClass": 1, "bbox": 0, "boxed": 0, "enclose": 1, "scalebox": 1,
    "resizebox": 2, "parbox": 1, "cancelto": 1,
}  # fmt: skip
SPACE_COMMANDS = frozenset("hspace hskip kern mkern mskip".split())

# Environment -> (form, left, right); `lines` are aligned at `&`.
ENVIRONMENTS = {
    "matrix": ("matrix", "", ""), "pmatrix": ("matrix", "(", ")"),
    "bmatrix": ("matrix", "[", "]"), "Bmatrix": ("matrix", "{", "}"),
    "smallmatrix": ("matrix", "", ""), "psmallmatrix": ("matrix", "(", ")"),
    "bsmallmatrix": ("matrix", "[", "]"), "vmatrix": ("determinant", "|", "|"),
    "Vmatrix": ("determinant", "||", "||"), "vsmallmatrix": ("determinant", "|", "|"),
    "cases": ("cases", "{", ""), "dcases": ("cases", "{", ""), "numcases": ("cases", "{", ""),
    "rcases": ("cases", "", "}"), "drcases": ("cases", "", "}"),
    "array": ("table", "", ""), "tabular": ("table", "", ""), "darray": ("table", "", ""),
    "subarray": ("table", "", ""),
}  # fmt: skip
ENVIRONMENTS.update(
    (name, ("lines", "", ""))
    for name in "align aligned split gather gathered multline eqnarray flalign alignat alignedat"
    " equation subequations IEEEeqnarray displaymath math theorem multlined xalignat dmath".split()
)
# Those that take an argument before their rows.
WITH_ARGUMENT = frozenset(
    "array tabular IEEEeqnarray darray subarray alignat alignedat xalignat numcases".split()
)
