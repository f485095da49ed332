"""A course's file to sections that the calculator can show."""

from .glyphs import COMPOSED, STYLES, expand, fit, strip_styles
from .model import Course, CourseError, Problem, Section
from .read import read_course
from .wrap import BODY, WIDTH, cells

__all__ = [
    "BODY", "COMPOSED", "STYLES", "WIDTH",
    "Course", "CourseError", "Problem", "Section",
    "cells", "expand", "fit", "read_course", "strip_styles",
]  # fmt: skip
