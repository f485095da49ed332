# ruff: noqa
# fmt: off
"""What makes code small may trip over: each line is a trap; `test_compact` takes it through."""
FEW = 3
TEXT = "used\nonce"
LINES = """one
 two"""
cell_ = [1, 2]


def names(cell_, in_, _, if_=1):
    "Names that end in `_`, before keywords."
    for cell_, _ in zip(cell_, in_):
        if _ in cell_ or not _ is in_ and if_: pass
    return [_ for _ in in_ if _ if cell_ if _ not in in_] if cell_ else in_ or _


def strings(a, b=b"x", c=r"\d", d=u"u"):
    '''Strings next to keywords.'''
    if "a" in a or "a" not in b"ab" and a is not "" : return "no"
    elif a == 'it"s' or "it's" != a and '"' in a and "'": return 'a' "b" 'c'
    return ("a"
            "b") if a else "ab" if b"\x00\xff" in b else "é\u0301\\ \" \x01"


def tuples(a, *b, **c):
    one = (1,)
    two = (1, 2,)
    none = ()
    called = print(a, *b, **c,)
    inner = ((1,), (2, 3,), [4,], {5,}, {6: 7,},)
    chosen = (a,) if (a,) in [(1,), (2,),] else (a, b,) or (b,)
    for a, in [(1,), (2,)]: one += (a,)
    del (two,)
    return (one,) + (lambda: 0,)[0:1] + (called, inner, none, chosen,)


def numbers(n):
    x = 1 if n else 0
    y = 0x1f or 1.5 if x else 1e3
    z = -1 if - 1 - -n ** - 1 else ~ n
    return x if 1else y if n <5and n> 2 else z, x @ y if n<-1 else x//y, n << 1 >>1 & 3 | 4 ^ 5


def blocks(n):
    # A comment, then nothing

    if n:
        # here
        if n > 1:
            if n > 2: return 3
            else:
                return 2
        elif n == 1: n = 0; m = 1
        else:
            pass
    else:
        n = \
            1
    while n: n -= 1
    else: n = 7
    for i in range(FEW):
        if i: continue
        break
    else:
        n = FEW
    try:
        n = 1 // n; m = 2
    except (ValueError, TypeError): pass
    except ZeroDivisionError:
        m = 3
        n = 4
    finally: n += 1
    with open(TEXT) as file, open("x") as other: n = 2
    def_ = class_ = 1; if_x = format = 2
    return n if m else def_ + class_ + if_x + format


def joined(a):
    elif_ = 1
    form = 2
    iffy = 3
    with_it = [a
               for a in [elif_, form]
               if a]
    lambda_ = lambda x, y=form, *z: x or y or z
    return lambda_, with_it, iffy, {k: v for k, v in {1: 2}.items()}, {a for a in []}


def scopes(cell_):
    global counter
    counter = cell_
    counter += 1
    cell_.append(counter)
    cell_.counter = counter
    return sorted([c for c in cell_], key=len, reverse=not counter)


def longest(scopes, strings):
    return scopes(strings, n=scopes), strings.n, names(1, 2, if_=3, _=4)


counter = 0
names(cell_, cell_, cell_); joined(LINES)
if counter: tuples(1, *cell_)
