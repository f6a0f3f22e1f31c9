"""Reads format=flowed, RFC 3676, by its own understanding of it."""


def flows(part):
    return str(part.get_param("format", "")).lower() == "flowed"


def unflowed(text):
    """Section 4.1 with DelSp=no: a line that ends in a space goes on in the next one of its depth."""
    lines = []
    open_depth = None
    for line in text.split("\n"):
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")
        if depth == open_depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append((">" * depth + " " + words).rstrip(" ") if depth else words)
        open_depth = depth if words.endswith(" ") and words != "-- " else None
    return "\n".join(lines)
