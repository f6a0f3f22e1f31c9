#!/usr/bin/env python3
"""Shows each letter of tests/data/letters as Chromium and as the editor show it, side by side.

    compare.py BUILD OUT     makes OUT/sheet-1.png …; needs the target letter_pictures
    compare.py --check       only lets Chromium show them all; fails if its console has anything to say
"""
import base64, html, os, pathlib, re, shutil, subprocess, sys, tempfile, zlib, struct

letters = sorted((pathlib.Path(__file__).resolve().parents[2] / "data" / "letters").glob("*.html"))
shell = shutil.which("chromium-headless-shell")


def grey_picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00\xc8")) + chunk(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(png).decode()


def shown(letter):
    """The letter with a picture that needs no network, so that all that is said is about its HTML."""
    return re.sub(r'src="[^"]*"', f'src="{grey_picture()}"', letter.read_text(encoding="utf-8"))


def chromium(*arguments):
    command = [shell, "--no-sandbox", "--headless", "--disable-gpu", "--hide-scrollbars",
               "--enable-logging=stderr", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def check(folder):
    page = "".join(f'<iframe srcdoc="{html.escape(shown(letter))}"></iframe>' for letter in letters)
    path = folder / "all.html"
    path.write_text("<!DOCTYPE html><meta charset=utf-8>" + page, encoding="utf-8")
    result = chromium("--dump-dom", path.as_uri())
    said = [line for line in result.stderr.splitlines() if "CONSOLE" in line]
    print("\n".join(said))
    return 1 if said or result.stdout.count("<iframe") != len(letters) else 0


def compare(build, folder):
    program = build / "tests/editor/letter_pictures"
    subprocess.run([program, folder, *letters], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    per_sheet = 8
    for number in range(0, len(letters), per_sheet):
        rows = "".join(
            f'<h4>{letter.stem}</h4><div class=row><iframe srcdoc="{html.escape(shown(letter))}"></iframe>'
            f'<img src="{(folder / (letter.stem + ".png")).as_uri()}"></div>'
            for letter in letters[number:number + per_sheet])
        page = folder / "sheet.html"
        page.write_text("<!DOCTYPE html><meta charset=utf-8><style>body{margin:8px;width:1300px}h4{margin:4px;font:12px sans-serif}"
                        ".row{display:flex;gap:4px}iframe,img{border:1px solid #bbb;width:640px;height:460px}</style>"
                        + rows, encoding="utf-8")
        picture = folder / f"sheet-{number // per_sheet + 1}.png"
        chromium(f"--screenshot={picture}", f"--window-size=1320,{len(rows) and 490 * per_sheet + 20}", page.as_uri())
        print(picture)
    return 0


if __name__ == "__main__":
    if not shell:
        sys.exit("chromium-headless-shell is not installed")
    if sys.argv[1:] == ["--check"]:
        with tempfile.TemporaryDirectory() as temporary:
            sys.exit(check(pathlib.Path(temporary)))
    out = pathlib.Path(sys.argv[2]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    sys.exit(compare(pathlib.Path(sys.argv[1]).resolve(), out))
