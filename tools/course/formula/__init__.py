"""LaTeX formulas as text with the calculator's glyphs: flat, or in two dimensions.

A parser makes a tree (parse, tree); two writers show it (flat.write_inline,
boxes.write_display). Scripts of Unicode and HTML follow the same rules (scripts.write_script);
report.find_unknown_commands tells what wasn't understood. Bad LaTeX is shown as it stands.
"""
