"""Finding by what is remembered: codes, pinyin, hanzi, English, levels; knows no Qt and no files."""
