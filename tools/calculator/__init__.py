"""The calculator: what is known of it, and a model of it on the desktop."""
