"""A poster as one A4 page of HTML that needs nothing else: to open in a browser and print."""

import re

import segno
from markupsafe import Markup, escape

from bot.poster import Poster, Reached

# A code that a fold, a pin or a reflection covers by a quarter is still read.
_CORRECTION = "q"
_QUIET_ZONE = 4

# Sizes of a title that take about the same height, by its length in characters.
_TITLE_SIZES = ((24, 44), (48, 36), (80, 29), (10**9, 24))
# Beyond two, who to call stands in two columns without hours.
_WITH_HOURS = 2

# French punctuation never begins a line, nor does « end one.
_TIED = re.compile(r" (?=[?!:;»])|(?<=«) ")

_STYLE = """
@page { size: A4 portrait; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { background: #d8dde3 }
body { width: 210mm; height: 297mm; margin: 0 auto; padding: 16mm 18mm 13mm; background: #fff;
  color: #14202e; font: 15pt/1.35 Arial, "Liberation Sans", Helvetica, sans-serif;
  display: flex; flex-direction: column; overflow: hidden; border-top: 6mm solid #1d4f7c;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
.over { color: #1d4f7c; font-size: 17pt; font-weight: bold }
h1 { line-height: 1.1; text-wrap: balance; margin: 3mm 0 4mm; overflow-wrap: anywhere }
.sentence { font-size: 17pt }
.code { flex: 1 1 0; min-height: 60mm; margin: 6mm 0 5mm; display: flex; align-items: center;
  gap: 9mm }
.code svg { height: 100%; max-height: 96mm; aspect-ratio: 1; flex: none;
  border: 1mm solid #1d4f7c; border-radius: 4mm; background: #fff }
ol { list-style: none; counter-reset: step }
li { counter-increment: step; margin-bottom: 5mm; padding-left: 11mm; position: relative }
li::before { content: counter(step); position: absolute; left: 0; width: 8mm; height: 8mm;
  border-radius: 50%; background: #1d4f7c; color: #fff; font-weight: bold; font-size: 13pt;
  line-height: 8mm; text-align: center }
.name { font-weight: bold }
.languages { font-size: 12pt; color: #3d4c5c; margin-bottom: 5mm }
.call { border-top: .5mm solid #1d4f7c; padding-top: 4mm; break-inside: avoid }
.call h2 { font-size: 15pt; margin-bottom: 2mm }
.call p { margin-bottom: 1.5mm }
.call b { font-size: 19pt; white-space: nowrap }
.call small { display: block; font-size: 12pt; color: #3d4c5c }
.many { columns: 2; column-gap: 8mm; font-size: 11.5pt; line-height: 1.25 }
.many p { break-inside: avoid; display: flex; justify-content: space-between; gap: 3mm }
.many b { font-size: 12.5pt }
@media screen { html { padding: 8mm 0 } body { box-shadow: 0 1mm 5mm #0004 } }
"""


def page(poster: Poster) -> str:
    """The whole file. Texts are escaped here."""
    size = next(size for length, size in _TITLE_SIZES if len(poster.title) <= length)
    steps = Markup("").join(Markup("<li>{}</li>").format(step) for step in poster.steps)
    few = len(poster.reached) <= _WITH_HOURS
    called = Markup("").join(_called(r, few) for r in poster.reached)
    body = Markup(
        '<p class="over">{over}</p><h1 style="font-size:{size}pt">{title}</h1>'
        '<p class="sentence">{sentence}</p>'
        '<div class="code">{code}<div><ol>{steps}</ol><p class="name">{name}</p></div></div>'
        '<p class="languages">{languages}</p>'
        '<div class="call"><h2>{call}</h2><div class="{many}">{called}</div></div>'
    ).format(
        over=poster.over,
        size=size,
        title=poster.title,
        sentence=poster.sentence,
        code=_code(poster.link),
        steps=steps,
        name=poster.name,
        languages=poster.languages,
        call=poster.call,
        many="" if few else "many",
        called=called,
    )
    body = Markup(_TIED.sub("\u00a0", body))
    return (
        '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8">'
        f"<title>{escape(poster.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>{body}</body></html>\n"
    )


def _code(link: str) -> Markup:
    code = segno.make_qr(link, error=_CORRECTION)
    return Markup(code.svg_inline(border=_QUIET_ZONE, omitsize=True))


def _called(who: Reached, with_hours: bool) -> Markup:
    hours = Markup("<small>{}</small>").format(who.hours) if with_hours and who.hours else ""
    return Markup("<p>{} <b>{}</b>{}</p>").format(who.name, who.phone, hours)
