"""Finding by what is remembered: codes, pinyin, hanzi, English, levels; no Qt, no files."""
