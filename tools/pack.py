"""Pack a script: its course and its viewer as tokens.

A token stands for a string and is written as one or two ASCII characters, never a
quote, a backslash or a space: no editor, web form or Unicode normalisation changes
them. Letters are tokens from the start; two tokens after a `!`, three after a `#`,
four after a `$`, are read as usual, and together are a new token.

In memory a token is the place of its definition, two bytes; the frequent ones are
spelled out. The viewer unpacks the line it reads. Its own code is parsed in parts, as
the heap holds the syntax tree of one part at a time then.
"""

import ast
import heapq
import io
import re
import tokenize
from collections import Counter, defaultdict
from string import ascii_letters

LONGEST = 31  # bytes a token stands for; a line starts at one below 32, see LINE
# Tokens are chosen in rounds, by what those before were used for: the ones that save
# more than so many characters stay. The first rounds let useless ones show; the last
# asks more in a long text, as a token takes two bytes of the heap.
LEAST_SAVINGS = (-1, -1, 0)
HEAVY = 40000  # characters of text for which a token must save one more
MARKERS = "!#$"  # of a definition by two, three, four tokens
CODES = "".join(map(chr, [*range(93, 127), *range(37, 92)]))
BASE = len(CODES)
CHUNK = 2047  # bytes of a string constant; with the one after its end, full blocks of heap
PIECES = 700, 200  # most characters of code parsed at once, at first and in the end

# What starts the viewer, as a pattern.
START = re.compile(r"^load\(C\[0\]\)\nlire\(\)\n", re.M)
COMPOUND = re.compile(r"(class|def|if|elif|else|for|while|with|try|except|finally)\b")  # starts of statements
# Names that others call, and those of DECODER that the viewer must leave alone.
KEPT_NAMES = "C n p lire load v d R S E T X Y q".split()

# What unpacks. T holds the packed text, E the letters and frequent tokens spelled out;
# X and Y, low and high byte, where they end in E, and after them where definitions
# are: len(E) + 1 + place in T. The first S of CODES are number R and on, two of them
# any number. `v` returns the token at place q and steps over it. `d` makes the tables
# from letters, definitions of frequent tokens and text; then it runs the code that
# ends at the places `z`. It asks for more memory than there is to collect garbage, as
# there's no module `gc`: else parsing starts in what the part before left over.
DECODER = """def v():
 global q
 c=T[q//{chunk}][q%{chunk}]
 q+=1
 if c<37:
  r=v()+v()
  for c in range(c-34):r+=v()
  return r
 c=(c-93)%90
 if c<S:c+=R
 else:
  c=(c-S)*{base}+(T[q//{chunk}][q%{chunk}]-93)%90
  q+=1
 a=X[c]+Y[c]*256
 if a<=len(E):return E[X[c-1]+Y[c-1]*256:a]
 a,q=q,a-len(E)-1
 r=v()
 q=a
 return r
def d(r,s,z,a,*t):
 global R,S,E,T,X,Y,q
 def w(r):
  global E,X,Y
  E+=r
  X+=bytes([len(E)%256])
  Y+=bytes([len(E)//256])
 def f():
  i=len(E)
  for a in T:
   for c in a:
    i+=1
    if c<37:yield i
 R=r
 S=s
 E=b""
 X=Y=b"\\0"
 for c in a:w(bytes(c,"utf8"))
 T=t
 q=0
 while q<len(t[0]):w(v())
 T=t[1:]
 X+=bytes(c%256 for c in f())
 Y+=bytes(c//256 for c in f())
 q=0
 for i in z:
  r=b""
  while q<i:r+=v()
  try:bytes(1<<20)
  except MemoryError:0
  exec(r,globals())
"""
MAIN = """C=[{sections}]
d({code})
d({course})
load(C[0])
lire()
"""
# A packed section is lines * 65536 + place in T, and ends with a newline. A line
# starts in the token at h // 32, some bytes later. `at` has each eighth, g and h are
# the line after the one read last and where it starts. Lines of several sections are
# their starts, three bytes each; a list has lines of text.
LOAD = """def load(t):
 global s,lines,g,h
 s=t
 if type(t)!=int:lines=len(t)//[1,3][type(t)==bytes]
 else:
  g=0
  h=t%65536*32
  at[:]=[h]
  lines=t>>16
"""
LINE = """def line(y):
 global q,g,h,it
 if type(s)==list:return s[y]
 if type(s)==bytes:
  y*=3
  h=s[y]<<16|s[y+1]<<8|s[y+2]
  g=y
 elif y!=g:
  g=min(y//8,len(at)-1)
  h=at[g]
  g*=8
 while g<=y:
  it=bytes([h>>16,h>>8&255,h&255])
  q=h//32
  i=h%32
  a=-1
  r=b""
  while a<0:
   e=q*32-len(r)+1
   r+=v()
   a=r.find(b"\\n",i)
  h=e+a
  g+=1
  if g==len(at)*8:at.append(h)
 r=str(r[i:a],"utf8")
 return"  "*r.count("¶")+r if type(s)==bytes else r
"""


def pack_script(code, sections):
    """Return a script that does the same in less space.

    `code` is the viewer's, which STARTs at its end; `sections` are the strings of the
    course, which is in no other place.
    """
    code = replace_function("line", LINE, replace_function("load", LOAD, flatten(code)))
    codes, code, ends = pack_texts(split_code(join_lines(shorten(START.sub("", code)))))
    pieces = ",".join(map(str, ends)) + ","
    course_codes, course, ends = pack_texts([text + "\n" for text in sections])
    return join_lines(DECODER.format(base=BASE, chunk=CHUNK)) + MAIN.format(
        sections=",".join(
            "%d" % ((text.count("\n") + 1 << 16) + start) for text, start in zip(sections, [0] + ends)
        ),
        code="%s,(%s),%s" % (codes, pieces, code),
        course="%s,(),%s" % (course_codes, course),
    )


def pack_texts(texts):
    """Return (first two arguments of `d`, the last ones, places in T where the texts end)."""
    texts = list(texts)
    letters, parts, cost = choose_tokens(texts)
    short = count_short(len(cost))
    rare = sum(cost[letter] == 2 for letter in letters)
    encode = Encoder(letters, parts, list_codes(short, rare))
    # Frequent ones, whose codes are of one character; those of others may be parts of them.
    known = {letter: cost[letter] for letter in letters}
    frequent = sorted((token for token in parts if cost[token] == 1), key=len)
    definitions = ""
    for token in frequent[: rare + short - len(letters)]:
        definitions += encode.define(token, split_text(token, known, measure_longest(known)))
        known[token] = 1
    text, ends, longest = "", [], measure_longest(cost)
    for part in texts:
        text += "".join(map(encode, split_text(part, cost, longest)))
        ends.append(len(text))
    chunks = ['b"%s"' % text[i : i + CHUNK] for i in range(0, len(text), CHUNK)]
    letters = "".join(map(escape_letter, letters))
    return (
        "%d,%d" % (rare + 1, short),
        '"%s",b"%s",\n%s' % (letters, definitions, ",\n".join(chunks)),
        ends,
    )


# --- Unpacking ---


def unpack_sections(tree):
    """Return the sections of a packed script's syntax tree; None if it isn't packed.

    ValueError if it was changed by hand.
    """
    calls = [node.value for node in tree.body if isinstance(node, ast.Expr)]
    calls = [call.args for call in calls if isinstance(call, ast.Call) and len(call.args) > 5]
    lists = [node.value for node in tree.body if isinstance(node, ast.Assign) and is_course(node)]
    if len(calls) != 2 or len(lists) != 1:
        return None
    try:
        rare, short, _, letters, definitions, *chunks = map(ast.literal_eval, calls[1])
        sections = ast.literal_eval(lists[0])
        text = "".join(chunk.decode() for chunk in chunks)
        decode = Decoder(letters, list_codes(short, rare - 1))
        decode(definitions.decode(), is_spelled=True)
        starts = [section % 65536 for section in sections] + [len(text)]
        texts = [decode(text[i:j]) for i, j in zip(starts, starts[1:])]
        if [text.count("\n") for text in texts] != [section >> 16 for section in sections]:
            raise ValueError("a section's lines aren't as many as it says")
        return [text[:-1] for text in texts]
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise ValueError("not as it was packed: %r" % error)


def is_course(assignment):
    return [getattr(target, "id", "") for target in assignment.targets] == ["C"]


class Decoder:
    """Decodes texts one after the other; the opposite of Encoder."""

    def __init__(self, letters, codes):
        self.codes = codes
        self.tokens = {next(codes): letter for letter in letters}

    def __call__(self, text, is_spelled=False):
        i, parts = 0, []
        while i < len(text):
            code = is_spelled and next(self.codes)
            i, part = self.decode_token(text, i, is_spelled)
            if is_spelled:
                self.tokens[code] = part
            parts.append(part)
        return "".join(parts)

    def decode_token(self, text, i, is_spelled):
        """Return (place after the token at place i, what it stands for)."""
        if text[i] not in MARKERS:
            size = 1 if text[i] in self.tokens else 2
            return i + size, self.tokens[text[i : i + size]]
        code = None if is_spelled else next(self.codes)
        count, whole = MARKERS.index(text[i]) + 2, ""
        i += 1
        for _ in range(count):
            i, part = self.decode_token(text, i, is_spelled)
            whole += part
        if code:
            self.tokens[code] = whole
        return i, whole


class Encoder:
    """Encodes tokens one after the other."""

    def __init__(self, letters, parts, codes):
        self.codes, self.parts = codes, parts
        self.tokens = {letter: next(codes) for letter in letters}

    def __call__(self, token):
        """Return a token's code, or its definition where it is used first."""
        if token in self.tokens:
            return self.tokens[token]
        parts = self.parts[token]
        self.tokens[token] = next(self.codes)
        return MARKERS[len(parts) - 2] + "".join(map(self, parts))

    def define(self, token, parts):
        """Return a token's definition by codes that are known."""
        code, most = next(self.codes), len(MARKERS) + 1
        codes = [self.tokens[part] for part in parts]
        while len(codes) > most:
            codes[:most] = [MARKERS[-1] + "".join(codes[:most])]
        self.tokens[token] = code
        return MARKERS[len(codes) - 2] + "".join(codes)


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
            if kind == tokenize.STRING and "\n" in word:
                word = '"%s"' % "\\n".join(map(escape, ast.literal_eval(word).split("\n")))
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
    kept = set(KEPT_NAMES)
    for node in list_nodes(tree, ast.Lambda):
        kept |= {arg.arg for arg in list_nodes(node, ast.arg)}
    for node in tree.body:
        if node not in functions:
            shared |= find_stored(node)
    short = {}
    for name in sorted(shared - kept, key=lambda name: (-uses[name], name)):
        taken = shared | kept | set(short.values())
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


def join_lines(code):
    """Return shortened code with simple statements joined, after a `:` where they can be."""
    lines = []
    for line in code.splitlines():
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if not COMPOUND.match(text) and lines and lines[-1][0] == depth and not COMPOUND.match(lines[-1][1]):
            lines[-1][1] += ";" + text
        else:
            lines.append([depth, text])
    joined = []
    for i, (depth, text) in enumerate(lines):
        is_last = i + 1 == len(lines) or lines[i + 1][0] < depth
        if is_last and not COMPOUND.match(text) and joined and joined[-1][0] == depth - 1 and joined[-1][1][-1] == ":":
            joined[-1][1] += text
        else:
            joined.append([depth, text])
    return "".join(" " * depth + text + "\n" for depth, text in joined)


def split_code(code):
    """Yield all statements of code, some at a time, fewer as the heap fills.

    What is before the functions comes first; then they, the longest while the heap has
    most room; then what is after them.
    """
    statements = re.findall(r"^\S.*\n(?: .*\n)*", code, re.M)
    functions = [statement for statement in statements if statement.startswith("def ")]
    first = statements.index(functions[0]) if functions else 0
    rest = [statement for statement in statements[first:] if statement not in functions]
    piece, done = "", 0
    for statement in statements[:first] + sorted(functions, key=len, reverse=True) + rest:
        most = PIECES[0] + (PIECES[1] - PIECES[0]) * done // len(code)
        if piece and len(piece) + len(statement) > most:
            yield piece
            done += len(piece)
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
    while (BASE - short) * BASE <= tokens:
        short -= 1
    return short


def list_codes(short, rare):
    """Yield the codes of the numbers 1 and on; those after `rare` are of one character."""
    for number in range(1, (BASE - short) * BASE):
        if rare < number <= rare + short:
            yield CODES[number - rare - 1]
        else:
            yield CODES[short + number // BASE] + CODES[number % BASE]


def escape_letter(char):
    """Return a character as a string's source, in ASCII."""
    return "\\" + char if char in '"\\' else ascii(char)[1:-1]


def escape(text):
    """Return text as a string's source."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
