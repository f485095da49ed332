"""A course: read from Markdown and other text, laid out in lines of the calculator's cells."""
