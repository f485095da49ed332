"""Word's documents, made here part by part."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from course import STYLES, CourseError
from course.docx import DocumentError, read_docx
from course.read import read_course

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
STYLES_PART = """<w:styles %s>
<w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/></w:style>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Mine"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre2"/></w:style>
</w:styles>"""
NUMBERING = """<w:numbering %s>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""
NOTES = """<w:footnotes %s><w:footnote w:id="2"><w:p><w:r><w:t>La note.</w:t></w:r></w:p>
</w:footnote></w:footnotes>"""


def pack(body: str, **parts: str) -> bytes:
    """Return a document's bytes."""
    parts = {
        "document": "<w:document %s><w:body>" + body + "</w:body></w:document>",
        "styles": STYLES_PART,
        "numbering": NUMBERING,
        "footnotes": NOTES,
        **parts,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr("word/%s.xml" % name, text.replace("%s", NAMES, 1))
    return file.getvalue()


def p(text: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of one run, or of the runs given."""
    runs = text if text.startswith("<") else "<w:r><w:t>%s</w:t></w:r>" % text
    named = '<w:pStyle w:val="%s"/>' % style if style else ""
    return "<w:p><w:pPr>%s%s</w:pPr>%s</w:p>" % (named, properties, runs)


def r(text: str, properties: str = "") -> str:
    return "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>" % (properties, text)


def item(text: str, number: int, depth: int = 0) -> str:
    numbering = '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (depth, number)
    return p(text, properties=numbering)


def row(*cells: str) -> str:
    return "<w:tr>%s</w:tr>" % "".join("<w:tc>%s</w:tc>" % p(cell) for cell in cells)


def show(body: str, tmp_path: Path) -> str:
    """Return what is read of a document, styles as they are."""
    path = tmp_path / "cours.docx"
    path.write_bytes(pack(body))
    return "\n====\n".join(section.text for section in read_course(path).sections)


@pytest.mark.parametrize(
    "body, shown",
    [
        (p("Cours", "T") + p("Un", "Titre1") + p("texte") + p("Deux", "Titre1") + p("fin"),
         "§Cours\n====\n§Un\n\ntexte\n====\n§Deux\n\nfin"),
        (p("Un", "Titre1") + p("a") + p("Sous", "Mine") + p("b"), "§Un\n\na\n\n¶Sous\nb"),
        (p(r("un ") + r("mot", "<w:b/>") + r(" et ", '<w:b w:val="0"/>') + r("deux", "<w:i/>")),
         "§Cours\n\nun «mot» et «deux»"),
        (p(r("x") + r("2", '<w:vertAlign w:val="superscript"/>') + r(" H")
           + r("2", '<w:vertAlign w:val="subscript"/>') + r("O")), "§Cours\n\nx^2 H2O"),
        (p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>"), "§Cours\n\na\nb"),
        (item("un", 1) + item("dedans", 1, 1) + item("deux", 1),
         "§Cours\n\n¬-» un\n  ¬·» dedans\n¬-» deux"),
        (item("un", 2) + item("petit", 2, 1) + item("deux", 2),
         "§Cours\n\n¬1.» un\n   ¬a)» petit\n¬2.» deux"),
        ("<w:tbl>%s%s</w:tbl>" % (row("a", "b|c"), row("1", "")), "§Cours\n\n«a»  «b|c»\n1"),
        ("<w:tbl>%s</w:tbl>" % row("un cadre"), "§Cours\n\n¬|» un cadre"),
        (p('<w:r><w:t>mot</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'),
         "§Cours\n\nmot[1]\n\n¬[1]:» La note."),
        (p("* a_b_c [x](y) $5 # &lt;b&gt; **"), "§Cours\n\n* a_b_c [x](y) $5 # <b> **"),
        (p("t[i_max] = [2 * x] si [x < 2]".replace("<", "&lt;")),
         "§Cours\n\nt[i_max] = [2 * x] si [x < 2]"),
        (p("Q : Qui ?") + p("R : Moi") + p("Date ::: 1515"),
         "§Cours\n\n«Q : Qui ?»\nR : Moi\n\n«Date»\n1515"),
        (p(r("ab", '<w:rFonts w:ascii="Symbol"/>') + r(" c")
           + '<w:r><w:sym w:font="Symbol" w:char="F0A3"/><w:sym w:font="Symbol" w:char="F06C"/>'
           '<w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'), "§Cours\n\nαβ c≤λ→"),
        (p("– la crise") + p("• a"), "§Cours\n\n- la crise\n\n- a"),
        ("<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>%s</w:tc></w:sdtContent></w:sdt><w:tc>%s</w:tc></w:tr>"
         "%s</w:tbl>" % (p("a"), p("b"), row("1", "2")), "§Cours\n\n«a»  «b»\n1  2"),
        ("<w:tbl>%s<w:tr><w:tc><w:tbl>%s</w:tbl></w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
         % (row("x", "y"), row("i", "j"), p("b")), "§Cours\n\n«x»    «y»\ni j  b"),
        (p("1998. Une année") + p("- tiret") + p("# dièse"),
         "§Cours\n\n1998. Une année\n\n- tiret\n\n# dièse"),
        (p("Sommaire 3", "TM1") + p("fin"), "§Cours\n\nfin"),
        (p("<w:del>%s</w:del><w:ins>%s</w:ins>" % (r("ancien"), r("neuf"))), "§Cours\n\nneuf"),
        (p('<w:r><w:drawing><wp:docPr descr="Une cellule" name="Image 1"/></w:drawing></w:r>'),
         "§Cours\n\nUne cellule"),
        (p('<w:r><w:drawing><wp:docPr name="Image 1"/></w:drawing></w:r>'), "§Cours\n\n[Image 1]"),
        (p("<mc:AlternateContent><mc:Choice><w:r><w:t>un</w:t></w:r></mc:Choice>"
           "<mc:Fallback><w:r><w:t>deux</w:t></w:r></mc:Fallback></mc:AlternateContent>"),
         "§Cours\n\nun"),
        (p("<w:r><w:txbxContent>%s</w:txbxContent></w:r>" % p("en boîte")), "§Cours\n\nen boîte"),
    ],
)  # fmt: skip
def test_document(body: str, shown: str, tmp_path: Path) -> None:
    assert show(body, tmp_path) == shown


def m(name: str, **parts: str) -> str:
    inner = "".join("<m:%s>%s</m:%s>" % (key, text, key) for key, text in parts.items())
    return "<m:%s>%s</m:%s>" % (name, inner, name)


def t(text: str) -> str:
    return "<m:r><m:t>%s</m:t></m:r>" % text


@pytest.mark.parametrize(
    "omml, shown",
    [
        (m("f", num=t("a"), den=t("2b")), "a/(2b)"),
        (m("sSup", e=t("x"), sup=t("n+1")), "x^(n+1)"),
        (m("sSub", e=t("u"), sub=t("n")), "u_n"),
        (m("rad", deg="", e=t("x")), "√x"),
        (t("x≤2"), "x≤2"),
        (m("acc", accPr='<m:chr m:val="\u20d7"/>', e=t("u")), "vec(u)"),
        ("<m:d><m:e>%s</m:e></m:d>" % t("a+b"), "(a+b)"),
        ("<m:m><m:mr><m:e>%s</m:e><m:e>%s</m:e></m:mr></m:m>" % (t("1"), t("2")), "[[1,2]]"),
        (m("nary", naryPr='<m:chr m:val="∑"/>', sub=t("i=1"), sup=t("n"), e=t("i")), "∑"),
    ],
)
def test_formula(omml: str, shown: str, tmp_path: Path) -> None:
    text = show(p(r("soit ") + "<m:oMath>%s</m:oMath>" % omml), tmp_path)
    assert shown.replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize(
    "data, said",
    [
        (b"", "broken"),
        (b"PK\3\4 not a zip", "broken"),
        (pack(p("x"), document="<w:document %s>"), "broken"),
        (pack("", document='<!DOCTYPE a [<!ENTITY b "c">]><w:document %s/>'), "entities"),
        (pack("", document="<w:document %s>" + " " * (33 << 20) + "</w:document>"), "too large"),
        (pack(item("x", 1).replace('w:ilvl w:val="0"', 'w:ilvl w:val="z"')), "broken"),
        (pack(p("<w:ins>" * 3000 + r("x") + "</w:ins>" * 3000)), "broken"),
    ],
)
def test_what_is_no_document_is_one_line(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "cours.docx"
    path.write_bytes(data)
    with pytest.raises(CourseError) as error:
        read_course(path)
    assert said in str(error.value) and "\n" not in str(error.value)


def test_a_note_that_refers_to_itself_ends(tmp_path: Path) -> None:
    sign = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = (
        "<w:footnotes %s><w:footnote w:id='2'><w:p>" + sign + "</w:p></w:footnote></w:footnotes>"
    )
    path = tmp_path / "cours.docx"
    path.write_bytes(pack(p(sign), footnotes=notes))
    assert "[1]" in read_course(path).sections[0].text


def test_tables_and_parts_of_any_size_end(tmp_path: Path) -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr>%s</w:tc>' % p("x")
    path = tmp_path / "cours.docx"
    path.write_bytes(pack("<w:tbl><w:tr>%s</w:tr></w:tbl>" % (wide * 500) + row("a") * 9))
    assert read_course(path).sections
    path.write_bytes(pack("<w:p/>" * 1_000_001))
    with pytest.raises(CourseError, match="cours.docx: too large a Word document: more than"):
        read_course(path)


def test_other_archives_are_no_documents() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(DocumentError):
        read_docx(file.getvalue())


def test_lines_are_numbers_of_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "cours.docx"
    path.write_bytes(pack(p("un") + p("m² et") + p("日")))
    course = read_course(path)
    assert [note.line for note in course.notes] == [2, 3]
    assert not re.search("[%s]" % STYLES, course.sections[0].title)


STRICT = r"http://purl.oclc.org/ooxml/\1/"
NUMBERED = """<w:numbering %s>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""


def test_lists_are_counted_as_word_does():
    """From their start, on in another list of their kind, anew where one says so."""
    items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (2, 0), (3, 0), (3, 0), (1, 0)]
    body = "".join(item("x", number, depth) for number, depth in items)
    lines = [line for line, _ in read_docx(pack(body, numbering=NUMBERED)) if line]
    marks = [line.split()[0] for line in lines]
    assert marks == ["3)", "i)", "ii)", "4)", "i)", "5)", "1)", "2)", "3)"]


def test_lists_in_cells_keep_their_markers(tmp_path):
    cells = [
        "<w:tc>%s</w:tc>" % "".join(item(text, 2) for text in "ab"),
        "<w:tc>%s</w:tc>" % p("c"),
    ]
    table = "<w:tbl>%s<w:tr>%s</w:tr></w:tbl>" % (row("Un", "Deux"), "".join(cells))
    assert "1. a 2. b" in show(table, tmp_path)


def test_headings_have_the_numbers_that_word_sets():
    numbered = "<w:pPr><w:numPr>%s</w:numPr></w:pPr>"
    first, second = 'w:val="heading 1"/>', '<w:basedOn w:val="Titre1"/>'
    styles = STYLES_PART.replace(first, first + numbered % '<w:numId w:val="1"/>')
    styles = styles.replace(second, second + numbered % '<w:ilvl w:val="1"/>')
    numbering = """<w:numbering %s><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2 -"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
    heads = [
        ("Un", "Titre1"),
        ("a", "Titre2"),
        ("b", "Titre2"),
        ("Deux", "Titre1"),
        ("c", "Titre2"),
    ]
    body = "".join(p(text, style) for text, style in heads)
    lines = [line for line, _ in read_docx(pack(body, styles=styles, numbering=numbering)) if line]
    assert lines == ["# I. Un", "## I.1 - a", "## I.2 - b", "# II. Deux", "## II.1 - c"]


def test_strict_documents_are_read(tmp_path):
    """Their names are others."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        body = "<w:document %s><w:body>%s</w:body></w:document>" % (
            NAMES,
            p("Un", "Titre1") + p("a"),
        )
        names = {"document": body, "styles": STYLES_PART % NAMES}
        for name, text in names.items():
            text = re.sub("http://schemas.openxmlformats.org/(\\w+)/2006/", STRICT, text)
            archive.writestr("word/%s.xml" % name, text)
    assert [line for line, _ in read_docx(data.getvalue()) if line] == ["# Un", "a"]
