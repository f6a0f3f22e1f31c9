#!/usr/bin/env python3
"""Writes emoji.tsv from the files of Debian's packages unicode-data and unicode-cldr-core; see README.md."""
import re
import xml.etree.ElementTree as xml

LIST = "/usr/share/unicode/emoji/emoji-test.txt"
ANNOTATIONS = "/usr/share/unicode/cldr/common/{}/{}.xml"
GROUPS = {
    "Smileys & Emotion": "smileys",
    "People & Body": "people",
    "Animals & Nature": "nature",
    "Food & Drink": "food",
    "Travel & Places": "travel",
    "Activities": "activities",
    "Objects": "objects",
    "Symbols": "symbols",
    "Flags": "flags",
}
TONES = "\U0001F3FB\U0001F3FC\U0001F3FD\U0001F3FE\U0001F3FF"
LIGHT = TONES[0]


def bare(text):
    return text.replace("\uFE0F", "")


def annotations(language):
    names, words = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        for element in xml.parse(ANNOTATIONS.format(folder, language)).iter("annotation"):
            text = (element.text or "").strip()
            if "type" in element.attrib:
                names[element.attrib["cp"]] = text
            else:
                words[element.attrib["cp"]] = [word.strip() for word in text.split("|")]
    return names, words


def described(sign, names, words, fallback):
    name = names.get(bare(sign), fallback)
    return name, "|".join(word for word in words.get(bare(sign), []) if word and word != name)


def main():
    listed, group = [], None
    for line in open(LIST, encoding="utf-8"):
        if line.startswith("# group: "):
            group = GROUPS.get(line[len("# group: "):].strip())
        found = re.match(r"([0-9A-F ]+); fully-qualified +# \S+ E[\d.]+ (.*)", line)
        if found and group:
            listed.append((group, "".join(chr(int(c, 16)) for c in found[1].split()), found[2].strip()))
    # Of the many combinations of skin tones the one with the light tone throughout stands for all.
    light = {}
    for _, sign, _ in listed:
        tones = {c for c in sign if c in TONES}
        if tones == {LIGHT}:
            light.setdefault(bare(sign.replace(LIGHT, "")), sign)
    english, chinese = annotations("en"), annotations("zh")
    with open("emoji.tsv", "w", encoding="utf-8") as out:
        out.write("# Unicode emoji 15.0 with CLDR 42 names; Unicode-DFS-2016, see LICENSE. Made by make.py.\n")
        out.write("# emoji, with the light skin tone, English name, words, Chinese name, words\n")
        last = None
        for group, sign, name in listed:
            if any(c in TONES for c in sign):
                continue
            if group != last:
                out.write(f"@{group}\n")
                last = group
            row = (sign, light.get(bare(sign), "")) + described(sign, *english, name) + described(sign, *chinese, name)
            out.write("\t".join(row) + "\n")


main()
