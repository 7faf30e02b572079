"""Rules that a whole content folder must keep, beyond the shape of its records.

A rule is a function from the reading to its problems. `sound.SOUND` are those without which the
program could not use the content; `rules.RULES` are all of them, the wording included.
"""
