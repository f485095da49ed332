"""Pack a script: its course and its viewer as tokens.

A token stands for a string of up to LONGEST bytes and is written as one or two
ASCII characters, never a quote, a backslash or a space: no editor, web form or
Unicode normalisation changes them. Letters are tokens from the start; two tokens
after a `!`, three after a `#`, are read as usual, and together are a new token.

The viewer unpacks the line it reads. Its own code is parsed in parts, as the heap
holds the syntax tree of one part at a time then.
"""

import ast
import heapq
import io
import re
import tokenize
from collections import Counter, defaultdict
from string import ascii_letters

LONGEST = 15  # bytes a token stands for; a line starts at one below 32, see LINE
# Tokens are chosen in rounds, by what those before were used for: the ones that save
# more than so many characters stay. The first rounds let useless ones show; the last
# asks more in a long text, as a token takes some 8 bytes of the heap.
LEAST_SAVINGS = (-1, -1, 0)
HEAVY = 16000  # characters of text for which a token must save one more
MARKERS = "!#$"  # of a definition by two, three, four tokens
ALPHABET = "".join(map(chr, range(37, 127))).replace("\\", "")  # of codes
BASE = len(ALPHABET)
PIECE = 900  # characters of code parsed at once, more if a function is longer

# What starts the viewer, as a pattern.
START = re.compile(r"^for t in C: load\(t\)\nlire\(\)\n", re.M)
# The list of lines, made as long as it gets before the heap is in pieces.
GROWN = re.compile(r"^at=\[0\]", re.M)
# Names that others call, and those of DECODER that the viewer must leave alone.
KEPT_NAMES = "C n p lire load u w g d D R S P r i a t".split()

# What unpacks. In `D` are the tokens' strings as UTF-8, 64 in each, after the places
# where they start and end, in two bytes. `u` yields what the tokens from place i of a
# text stand for, each with the place after it: the first S characters of ALPHABET are
# number R and on, two characters any number. `g` reads a token that may be a
# definition. `d` reads letters, then all definitions of some texts.
DECODER = '''def u(t,i=0):
 a=R
 while i<len(t):
  c=ord(t[i])-37
  i+=1
  c-=c>54
  if a!=R or 0<=c<S:
   c+=a
   o=D[c//64*2]
   a=c%64*2
   yield i,D[c//64*2+1][o[a]+o[a+1]*256:o[a+2]+o[a+3]*256]
   a=R
  elif c>0:a=(c-S)*{base}
def w(t):
 if len(D[-2])>128:D.extend([b"\\0\\0",b""])
 D[-1]+=t
 i=len(D[-1])
 D[-2]+=bytes((i%256,i//256))
 return t
def g(t,i):
 k="{markers}".find(t[i])+2
 if k<2:return next(u(t,i))
 i+=1
 r=b""
 for k in range(k):
  i,a=g(t,i)
  r+=a
 return i,w(r)
def d(r,s,a,P):
 global R,S,D
 R=r
 S=s
 D=[b"\\0\\0",b""]
 for t in a:w(bytes(t,"utf8"))
 for t in P:
  i=0
  while i<len(t):i,a=g(t,i)
C = [
{course}]
P=[{code}]
{code_tokens}+P)
for t in P:
 r=b""
 for i,a in u(t):r+=a
 exec(r)
{course_tokens}+C)
load(C[0])
lire()
'''
# A packed section ends with a newline. A line starts in the token at
# at[y] // 32, some bytes later.
LOAD = """def load(t):
 global s,lines
 s=t
 del at[1:]
 i=1
 if t in C:
  a=0
  for i,b in u(t):
   k=b.find(b"\\n")+1
   while k:
    at.append(a*32+k)
    k=b.find(b"\\n",k)+1
   a=i
  i=0
 while i:
  i=t.find("\\n",at[-1])+1
  at.append(i or len(t)+1)
 lines=len(at)-1
"""
LINE = """def line(y):
 i=at[y]
 if not s in C:return s[i:at[y+1]-1]
 r=b""
 for a,b in u(s,i//32):
  r+=b
  a=r.find(b"\\n",i%32)
  if a>=0:return str(r[i%32:a],"utf8")
"""


def pack_script(code, sections):
    """Return a script that does the same in less space.

    `code` is the viewer's, which STARTs at its end; `sections` are the strings of the
    course, which is in no other place.
    """
    code = replace_function("line", LINE, replace_function("load", LOAD, flatten(code)))
    lines = max(text.count("\n") for text in sections) + 2
    code = GROWN.sub("at=[0]*%d" % lines, START.sub("", code))
    code, code_tokens = pack_texts(split_code(shorten(code)))
    course, course_tokens = pack_texts([text + "\n" for text in sections])
    return DECODER.format(
        base=BASE,
        markers=MARKERS,
        code=",\n".join('"%s"' % text for text in code),
        code_tokens=code_tokens,
        course="".join('"%s",\n' % text for text in course),
        course_tokens=course_tokens,
    )


def pack_texts(texts):
    """Return (packed texts, start of the call of `d` that reads their tokens)."""
    texts = list(texts)
    letters, parts, cost = choose_tokens(texts)
    short = count_short(len(cost))
    rare = max(1, sum(cost[letter] == 2 for letter in letters))
    rare += rare % BASE == 0  # which `u` would take for the start of a code of two
    encode = Encoder(letters, parts, cost, list_codes(short, rare))
    # Those of one character come first.
    frequent = "".join(encode(token) for token in sorted(parts, key=len) if cost[token] == 1)
    letters = "".join(map(escape_letter, letters))
    return list(map(encode, texts)), 'd(%d,%d,"%s",["%s"]' % (rare, short, letters, frequent)


# --- Unpacking ---


def unpack_sections(tree):
    """Return the sections of a packed script's syntax tree; None if it isn't packed.

    ValueError if it was changed by hand.
    """
    calls = [node.value for node in tree.body if isinstance(node, ast.Expr)]
    calls = [call.args for call in calls if isinstance(call, ast.Call) and len(call.args) == 4]
    lists = [node.value for node in tree.body if isinstance(node, ast.Assign) and is_course(node)]
    if len(calls) != 2 or len(lists) != 1:
        return None
    try:
        rare, short, letters = map(ast.literal_eval, calls[1][:3])
        frequent, packed = ast.literal_eval(calls[1][3].left), ast.literal_eval(lists[0])
        decoder = Decoder(letters, list_codes(short, rare))
        return [decoder(text)[:-1] for text in frequent + packed][len(frequent) :]
    except (AttributeError, LookupError, TypeError) as error:
        raise ValueError("not as it was packed: %r" % error)


def is_course(assignment):
    return [getattr(target, "id", "") for target in assignment.targets] == ["C"]


class Decoder:
    """Decodes texts one after the other; the opposite of Encoder."""

    def __init__(self, letters, codes):
        self.codes = codes
        self.tokens = {next(codes): letter for letter in letters}

    def __call__(self, text):
        i, parts = 0, []
        while i < len(text):
            i, part = self.decode_token(text, i)
            parts.append(part)
        return "".join(parts)

    def decode_token(self, text, i):
        """Return (place after the token at place i, what it stands for)."""
        if text[i] not in MARKERS:
            size = 1 if text[i] in self.tokens else 2
            return i + size, self.tokens[text[i : i + size]]
        count, whole = MARKERS.index(text[i]) + 2, ""
        i += 1
        for _ in range(count):
            i, part = self.decode_token(text, i)
            whole += part
        self.tokens[next(self.codes)] = whole
        return i, whole


# --- Code ---


def flatten(code):
    """Return code with what `exec` would run in its place."""
    return re.sub(r'^exec\(r"""\n(.*?)"""\)\n', lambda found: found[1], code, flags=re.M | re.S)


def replace_function(name, new, code):
    """Return code with another function of that name; ValueError if it has none."""
    code, count = re.subn(r"^def %s\(.*\n( .*\n)+" % name, lambda _: new, code, flags=re.M)
    if count != 1:
        raise ValueError("no function %s" % name)
    return code


def shorten(code):
    """Return code without comments and needless space, its names as short as can be."""
    short = shorten_names(ast.parse(code))
    text, line, before, depth, function = "", "", "", 0, None
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        kind, word = token.type, token.string
        if kind in (tokenize.INDENT, tokenize.DEDENT):
            depth += 1 if kind == tokenize.INDENT else -1
        elif kind == tokenize.NEWLINE:
            text, line = text + line + "\n", ""
        elif kind not in (tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER):
            if not line:
                line, before = " " * depth, ""
            if before == "def":
                function = word
            elif not depth and line == "":
                function = None
            if before != ".":
                word = short.get((function, word)) or short.get((None, word), word)
            if before[-1:].isalnum() and (word[0].isalnum() or word[0] == "_"):
                line += " "
            line += word
            before = word
    return text


def shorten_names(tree):
    """Return {(function, or None, and name): letter} of the names that code defines.

    A letter means one thing in each function; elsewhere it may mean another.
    """
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    used = {node.name: {name.id for name in list_nodes(node, ast.Name)} for node in functions}
    own = {node.name: find_locals(node) for node in functions}
    uses = Counter(node.id for node in list_nodes(tree, ast.Name))
    shared = set(used) | {name for node in list_nodes(tree, ast.Global) for name in node.names}
    for node in tree.body:
        if node not in functions:
            shared |= find_stored(node)
    short = {}
    for name in sorted(shared - set(KEPT_NAMES), key=lambda name: (-uses[name], name)):
        taken = shared | set(KEPT_NAMES) | set(short.values())
        for function in used:
            if name in used[function]:
                taken |= own[function]
        short[None, name] = choose_name(name, taken)
    for function in own:
        for name in sorted(own[function]):
            taken = {short.get((None, other), other) for other in used[function] - own[function]}
            taken |= own[function] | {short[key] for key in short if key[0] == function}
            short[function, name] = choose_name(name, taken)
    return short


def choose_name(name, taken):
    """Return the first letter that isn't taken, or the name if it's one or there's none."""
    free = [c for c in ascii_letters if c not in taken]
    return name if len(name) == 1 or not free else free[0]


def list_nodes(node, kind):
    return [child for child in ast.walk(node) if isinstance(child, kind)]


def find_stored(node):
    """Return the names that a node gives values to."""
    return {name.id for name in list_nodes(node, ast.Name) if isinstance(name.ctx, ast.Store)}


def find_locals(function):
    """Return the names of a function's own values."""
    declared = {name for node in list_nodes(function, ast.Global) for name in node.names}
    return {arg.arg for arg in list_nodes(function, ast.arg)} | find_stored(function) - declared


def split_code(code):
    """Yield all statements of code, each time as many as make PIECE characters.

    Functions come first, the longest while the heap has most room.
    """
    statements = re.findall(r"^\S.*\n(?: .*\n)*", code, re.M)
    piece = ""
    for statement in sorted(statements, key=lambda text: -len(text) * text.startswith("def ")):
        if piece and len(piece) + len(statement) > PIECE:
            yield piece
            piece = ""
        piece += statement
    if piece:
        yield piece


# --- Tokens ---


def choose_tokens(texts):
    """Return (letters, parts, cost) that make the texts short.

    letters  characters by their numbers, the rare ones before the others
    parts    {token: the tokens it is made of}
    cost     {token: characters of its code}
    """
    letters = sorted(set("".join(texts)))
    parts = dict.fromkeys(merge_pairs(texts))
    cost = {token: 1 + (len(token) > 1) for token in letters + list(parts)}
    last = 1 + sum(map(len, texts)) // HEAVY
    for least in LEAST_SAVINGS + (last,):
        uses = count_uses(texts, {}, cost)
        parts = keep_useful(parts, letters, uses, cost, least)
        uses = count_uses(texts, parts, {token: cost.get(token, 2) for token in letters + list(parts)})
        short = count_short(len(uses))
        ranks = sorted(uses, key=lambda token: (-uses[token], token))
        cost = {token: 1 + (rank >= short) for rank, token in enumerate(ranks)}
    letters.sort(key=lambda letter: (-cost[letter], letter))
    return letters, parts, cost


def count_uses(texts, parts, cost):
    """Return Counter of the tokens that the texts and the definitions take."""
    uses = Counter(dict.fromkeys(cost, 0))
    longest = measure_longest(cost)
    for text in texts:
        uses.update(split_text(text, cost, longest))
    for tokens in parts.values():
        uses.update(tokens)
    return uses


def keep_useful(tokens, letters, uses, cost, least):
    """Return {token: its parts} of the tokens whose definitions cost so much less than they save."""
    uses, kept, shorter, longest = Counter(uses), [], dict(cost), measure_longest(cost)
    for token in sorted(tokens, key=len, reverse=True):
        del shorter[token]
        parts = split_text(token, shorter, longest)
        saved = sum(cost[part] for part in parts) - cost[token]
        is_useful = (uses[token] - 1) * saved > least
        kept += [token] * is_useful
        for part in parts:
            uses[part] += 1 if is_useful else uses[token]
    known, defined = {letter: cost[letter] for letter in letters}, {}
    for token in sorted(kept, key=len):
        parts = split_text(token, known, longest)
        while len(parts) > len(MARKERS) + 1:
            start = "".join(parts[: len(MARKERS) + 1])
            defined[start], known[start] = parts[: len(MARKERS) + 1], 2
            parts = [start] + parts[len(MARKERS) + 1 :]
        defined[token], known[token] = parts, cost[token]
    return defined


def merge_pairs(texts):
    """Return the strings that may be worth a token.

    Byte-pair encoding: the most frequent pair of neighbours becomes one, again and
    again.
    """
    names = []
    for text in texts:
        names += list(text) + [None]
    after, before = list(range(1, len(names) + 1)), list(range(-1, len(names) - 1))
    places = defaultdict(set)
    for i in range(len(names) - 1):
        if names[i] and names[i + 1]:
            places[names[i], names[i + 1]].add(i)
    queue = [(-len(found), pair) for pair, found in places.items()]
    heapq.heapify(queue)
    merged = []
    while queue:
        count, pair = heapq.heappop(queue)
        if -count != len(places[pair]):
            heapq.heappush(queue, (-len(places[pair]), pair))
        elif count > -2:
            break
        elif len("".join(pair).encode()) <= LONGEST:
            merged.append("".join(pair))
            for new in join_pair(pair, names, after, before, places):
                heapq.heappush(queue, (-len(places[new]), new))
    return merged


def join_pair(pair, names, after, before, places):
    """Make one of each pair, in order; return the pairs whose places grew."""
    left, right = pair
    grown = set()
    for i in sorted(places.pop(pair)):
        j = after[i]
        if names[i] != left or j >= len(names) or names[j] != right:
            continue
        h, k = before[i], after[j]
        names[i], names[j] = left + right, None
        after[i] = k
        if k < len(names):
            before[k] = i
            if names[k]:
                places[right, names[k]].discard(j)
                places[left + right, names[k]].add(i)
                grown.add((left + right, names[k]))
        if h >= 0 and names[h]:
            places[names[h], left].discard(h)
            places[names[h], left + right].add(h)
            grown.add((names[h], left + right))
    return grown


def measure_longest(cost):
    """Return {two characters: length of the longest token that starts with them}."""
    longest = {}
    for token in cost:
        longest[token[:2]] = max(len(token), longest.get(token[:2], 1))
    return longest


def split_text(text, cost, longest):
    """Return the cheapest list of tokens that make up a text.

    `cost` is {token: characters}; `longest` is measure_longest of it, or of more.
    """
    least = [0] * (len(text) + 1)
    step = [1] * (len(text) + 1)
    for i in range(len(text) - 1, -1, -1):
        best = None
        for size in range(1, min(longest.get(text[i : i + 2], 1), len(text) - i) + 1):
            price = cost.get(text[i : i + size])
            if price and (best is None or price + least[i + size] <= best):
                best, step[i] = price + least[i + size], size
        least[i] = best
    tokens, i = [], 0
    while i < len(text):
        tokens.append(text[i : i + step[i]])
        i += step[i]
    return tokens


# --- Codes ---


def count_short(tokens):
    """Return how many codes are of one character, so that so many tokens have codes."""
    short = BASE
    while (BASE - short) * BASE < tokens:
        short -= 1
    return short


def list_codes(short, rare):
    """Yield the code of each number."""
    for number in range((BASE - short) * BASE):
        if rare <= number < rare + short:
            yield ALPHABET[number - rare]
        else:
            yield ALPHABET[short + number // BASE] + ALPHABET[number % BASE]


class Encoder:
    """Encodes texts one after the other; a token is defined where it comes first."""

    def __init__(self, letters, parts, cost, codes):
        self.parts, self.cost, self.free = parts, cost, codes
        self.codes = dict(zip(letters, self.free))
        self.longest = measure_longest(cost)

    def __call__(self, text):
        return "".join(self.encode_token(token) for token in split_text(text, self.cost, self.longest))

    def encode_token(self, token):
        if token in self.codes:
            return self.codes[token]
        parts = self.parts[token]
        code = MARKERS[len(parts) - 2] + "".join(map(self.encode_token, parts))
        self.codes[token] = next(self.free)
        return code


def escape_letter(char):
    """Return a character as a string's source, in ASCII."""
    return "\\" + char if char in '"\\' else ascii(char)[1:-1]
