"""Scripts for the calculator: a viewer, a course, and what makes one file of them."""
