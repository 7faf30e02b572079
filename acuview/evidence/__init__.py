"""The evidence as pictures: forest plots, guidelines side by side, harms as icon arrays."""
