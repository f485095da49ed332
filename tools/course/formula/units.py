"""`\\SI`, `\\qty`, `\\pu` and their like: numbers and units as they are typed."""

from __future__ import annotations

import re

# Command -> number of arguments.
UNIT_COMMANDS = {
    "SI": 2, "qty": 2, "si": 1, "unit": 1, "num": 1, "ang": 1, "pu": 1, "SIrange": 3, "qtyrange": 3,
    "numrange": 2,
}  # fmt: skip
_UNITS = dict(
    entry.split("=")
    for entry in (
        "metre=m meter=m gram=g kilogram=kg second=s ampere=A kelvin=K mole=mol candela=cd hertz=Hz"
        " newton=N pascal=Pa joule=J watt=W coulomb=C volt=V farad=F ohm=Ω siemens=S weber=Wb"
        " tesla=T henry=H lumen=lm lux=lx becquerel=Bq gray=Gy sievert=Sv litre=L liter=L"
        " minute=min hour=h day=d degree=° celsius=°C degreeCelsius=°C radian=rad steradian=sr"
        " electronvolt=eV bar=bar percent=% tonne=t hectare=ha dalton=Da angstrom=Å bit=bit"
        " byte=B decibel=dB atomicmassunit=u astronomicalunit=au arcminute=' arcsecond=''"
        " kilo=k mega=M giga=G tera=T peta=P hecto=h deca=da deci=d centi=c milli=m micro=μ"
        " nano=n pico=p femto=f atto=a km=km cm=cm mm=mm um=μm nm=nm kg=kg mg=mg ug=μg g=g"
        " ms=ms us=μs ns=ns s=s m=m mol=mol mmol=mmol kJ=kJ J=J kW=kW W=W kWh=kWh eV=eV keV=keV"
        " MeV=MeV GeV=GeV V=V mV=mV kV=kV A=A mA=mA Hz=Hz kHz=kHz MHz=MHz GHz=GHz N=N Pa=Pa kPa=kPa"
        " hPa=hPa MPa=MPa L=L l=L ml=mL mL=mL K=K C=C F=F uF=μF nF=nF pF=pF H=H mH=mH T=T cd=cd"
        " kohm=kΩ Omega=Ω mu=μ circ=° cdot=· times=×"
    ).split()
)
_PREFIXES = frozenset(
    "kilo mega giga tera peta hecto deca deci centi milli micro nano pico femto atto".split()
)
_POWERS = {"squared": "^2", "cubed": "^3"}
_BEFORE = {"square": "^2", "cubic": "^3"}
_TOKEN = re.compile(r"\\([A-Za-z]+)(?:\{([^{}]*)\})?|\\(.)|\s+|([^\\\s])")
_EXPONENT = re.compile(r"(?<=\d)\s*[eEdD]\s*([-+]?)(\d+)")
_POWER = re.compile(r"\^\{([^{}]*)\}")
_NEGATIVE = re.compile(r"(?<=[A-Za-zΩμ])(-\d)")
_QUANTITY = re.compile(
    r"([-+(]{0,2}\d[\d.,]*\)?(?:[eE][-+]?\d+)?(?: ?(?:[x*×]|\\times) ?10\^\{?-?\d+\}?)?) (.*)", re.S
)


def read_quantity(name: str, arguments: list[str], unknown: list[str]) -> str:
    """Return a quantity's text; `unknown` gathers the units that aren't known."""
    arguments = [" ".join(argument.split()) for argument in arguments]
    if name == "num":
        return write_number(arguments[0])
    if name == "ang":
        parts = arguments[0].split(";")
        return "".join(part + sign for part, sign in zip(parts, ("°", "'", "''")) if part)
    if name in ("si", "unit"):
        return write_unit(arguments[0], unknown)
    if name == "pu":
        match = _QUANTITY.fullmatch(arguments[0])
        if not match:
            return _NEGATIVE.sub(r"^\1", write_unit(arguments[0], unknown))
        unit = _NEGATIVE.sub(r"^\1", write_unit(match[2].replace("//", "/"), unknown))
        return (write_number(match[1]) + " " + unit).strip()
    *numbers, unit = arguments if "num" not in name else [*arguments, ""]
    shown = " - ".join(map(write_number, numbers))
    unit = write_unit(unit, unknown)
    return (shown + ("" if unit in ("°", "'", "''") else " ") + unit).strip()


def write_number(text: str) -> str:
    """Return a number: `3.0e8` is `3.0×10^8`."""
    text = _EXPONENT.sub(lambda m: "×10^" + m[1].replace("+", "") + m[2], text.strip())
    text = re.sub(r"\s*(?:\\times|\\cdot|[x*])\s*(?=10)", "×", text)
    text = _POWER.sub(r"^\1", text).replace("{,}", ",")
    return text.replace("\\pm", "±").replace("+-", "±").replace("\\,", " ").replace("~", " ")


def write_unit(text: str, unknown: list[str]) -> str:
    """Return a unit: `\\metre\\per\\second` is `m/s`, `m.s^{-1}` is `m.s^-1`."""
    done, joins, power, has_per = "", "", "", False
    for match in _TOKEN.finditer(_POWER.sub(r"^\1", text)):
        name, argument, escaped, char = match.groups()
        if name is None:
            is_blank = not escaped and not char
            done += " " * done[-1:].isalnum() if is_blank else escaped or char
            joins = ""
        elif name == "per":
            joins, has_per = ("." if has_per else "/"), True
        elif name in _BEFORE:
            power = _BEFORE[name]
        elif name in _POWERS:
            done += _POWERS[name]
        elif name in ("tothe", "raiseto"):
            done += "^" + (argument or "")
        elif name in ("text", "mathrm", "rm", "textrm"):
            done += argument or ""
        else:
            if name not in _UNITS:
                unknown.append(name)
            shown = _UNITS.get(name, name)
            done += joins + shown if done or joins == "/" else shown
            if argument:
                done += argument
            if name in _PREFIXES:
                joins = ""
            else:
                done, power, joins = done + power, "", "."
    return " ".join(done.replace("~", " ").split())
