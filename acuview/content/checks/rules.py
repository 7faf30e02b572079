"""Every rule of `acuview check` on the words and names of a content folder, in order."""

from __future__ import annotations

from acuview.content.checks.evidence import (
    comparators_named,
    credit_withheld,
    figures_printed,
    graded_by_a_reference,
    phrase_fits,
    references_named,
)
from acuview.content.checks.figures import harms_have_a_base, intervals_hold, ratios_positive
from acuview.content.checks.naming import hanzi_in_names_only, names_well_written
from acuview.content.checks.safety import cautions_present
from acuview.content.checks.sound import SOUND, Rule
from acuview.content.checks.wording import (
    clean_words,
    easy_to_read,
    no_boilerplate,
    nothing_repeated,
)
from acuview.content.folder import Reading
from acuview.content.problem import Problem

RULES: tuple[Rule, ...] = (
    *SOUND,
    names_well_written,
    hanzi_in_names_only,
    clean_words,
    nothing_repeated,
    no_boilerplate,
    easy_to_read,
    references_named,
    figures_printed,
    comparators_named,
    credit_withheld,
    graded_by_a_reference,
    phrase_fits,
    intervals_hold,
    ratios_positive,
    harms_have_a_base,
    cautions_present,
)


def check_reading(reading: Reading) -> list[Problem]:
    """Every problem that the rules find."""
    return [problem for rule in RULES for problem in rule(reading)]
