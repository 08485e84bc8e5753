import { palette } from "../../layer/palette.ts";

const { ink, inkSecond, inkThird, rule } = palette.light;
const strongRule = "#b9c2c9";
const accent = "#0a5a8c";

/**
 * The look of a printed report in Typst: the functions that blocks and runs call, and the page itself. `given` holds what a
 * document says of itself.
 */
export const typstStyle = `
#let ink = rgb("${ink}")
#let second = rgb("${inkSecond}")
#let third = rgb("${inkThird}")
#let rule-colour = rgb("${rule}")
#let strong-rule = rgb("${strongRule}")
#let is-turned = given.dir == rtl
#let arabic(name) = (name: name, covers: regex("[\\u{600}-\\u{6ff}\\u{750}-\\u{77f}\\u{fb50}-\\u{fdff}\\u{fe70}-\\u{feff}]"))
#let devanagari(name) = (name: name, covers: regex("[\\u{900}-\\u{97f}]"))
#let ui = (arabic("IBM Plex Sans Arabic"), devanagari("Noto Sans Devanagari"), "Noto Sans", "Noto Sans Math")
#let read = (arabic("Amiri"), devanagari("Noto Serif Devanagari"), "Noto Serif", "Noto Sans Math")
#let mono = ("Noto Sans Mono", arabic("IBM Plex Sans Arabic"), "Noto Sans", "Noto Sans Math")
#let numerals = if given.digits in ("١", "۱", "१", "১") { given.digits } else { "1" }

#let soft(body) = text(fill: second, body)
#let mute(body) = text(fill: third, size: 0.93em, body)
#let label-text(body) = text(weight: 600, body)
#let alone(body, lang: none, tone: none) = {
  let isolated = if is-turned { "\\u{2068}" + body + "\\u{2069}" } else { body }
  let spoken = if lang == none { isolated } else { text(lang: lang, isolated) }
  if tone == none { spoken } else { tone(spoken) }
}
#let machine(body) = text(font: mono, size: 0.86em, dir: ltr, lang: "en", if is-turned { "\\u{2066}" + body + "\\u{2069}" } else { body })
#let formula(body) = box(text(font: read, dir: ltr, body))
#let picture(file, ..size) = pdf.artifact(image(file, ..size))
#let standing(file, width, body) = box(grid(columns: (width * 0.75pt, auto), column-gutter: 4pt, align: horizon, picture(file, width: 100%), body))
#let status(file, width, body) = box(baseline: 0pt, picture(file, width: width * 0.7pt)) + sym.space.nobreak + text(size: 0.95em, fill: second, body)
#let bar(file) = picture(file, width: 100%)

#let line-above(colour) = line(length: 100%, stroke: 0.75pt + colour)
#let heading-row(level, body, note) = {
  set par(leading: 0.4em)
  let title = heading(level: level, body)
  block(above: 5pt, below: 7pt, sticky: true, width: 100%, if note == none { title } else {
    grid(columns: (auto, 1fr), column-gutter: 8pt, align: (start + bottom, end + bottom), title, text(size: 8pt, fill: third, note))
  })
}
#let section(title, note: none, breakable: false, body) = block(above: 11pt, below: 0pt, width: 100%, breakable: breakable, {
  line-above(strong-rule)
  v(5pt, weak: false)
  heading-row(2, title, note)
  body
})
#let part-heading(level, body, note: none) = heading-row(level, body, note)
#let together(role, body) = {
  if role == "plain" { body } else {
    block(above: 8pt, below: 0pt, width: 100%, breakable: role == "dataset", {
      if role == "scores" { line-above(strong-rule); v(5pt, weak: false) }
      body
      if role == "equation" { line-above(rule-colour) }
    })
  }
}
#let side-by-side(..columns) = block(above: 4pt, below: 0pt, width: 100%, grid(
  columns: (1fr,) * columns.pos().len(), column-gutter: 8mm, ..columns.pos(),
))
#let paragraph(role, tone: none, body) = {
  let said = if tone == none { body } else { tone(body) }
  if role == "lede" {
    block(above: 8pt, below: 12pt, width: 93%, { set par(leading: if is-turned { 0.75em } else { 0.52em }); text(font: read, size: 12pt, said) })
  } else if role == "about" {
    block(above: 5pt, below: 9pt, text(font: read, size: 10pt, said))
  } else if role == "place" {
    block(above: 7pt, below: 8pt, text(size: 8.25pt, fill: third, said))
  } else if role == "note" {
    block(above: 6pt, below: 7pt, text(size: 8.25pt, fill: second, said))
  } else if role == "where" {
    block(above: 3pt, below: 3pt, text(size: 8.6pt, said))
  } else {
    block(above: 6pt, below: 6.5pt, said)
  }
}
#let key-figure(figure, scale, file) = block(above: 6pt, below: 8pt, width: 100%, grid(
  columns: (auto, 1fr), column-gutter: 10pt, align: bottom,
  text(size: 25pt, weight: 600, figure) + text(size: 9pt, fill: third, " " + scale),
  picture(file, width: 100%),
))
#let key-words(body) = block(above: 6pt, below: 8pt, text(size: 13.5pt, weight: 600, body))
#let drawing(file, alt: none, framed: false, map: false) = block(above: 6pt, below: 6pt, width: 100%,
  stroke: if framed { 0.75pt + strong-rule } else { none },
  if alt == none { picture(file, width: 100%) } else { image(file, width: 100%, alt: alt) },
)
#let points(lang: none, ..items) = block(above: 6pt, below: 6pt, {
  let said = list(marker: text(fill: third, "•"), body-indent: 5pt, spacing: 6pt, ..items.pos().map(item => [#item]))
  if lang == none { said } else { text(lang: lang, dir: if lang == "en" { ltr } else { auto }, said) }
})
#let small-prints(..notes) = for note in notes.pos() { block(above: 0pt, below: 6.5pt, text(size: 8.25pt, fill: second, note)) }
#let source-list(..sources) = for (number, body) in sources.pos() {
  block(above: 0pt, below: 6pt, breakable: false, text(size: 8.25pt, fill: second, grid(columns: (14pt, 1fr), number, body)))
}
#let machine-line(body) = block(above: 5pt, below: 7pt, width: 100%, align(left, machine(body)))
#let formula-line(body) = block(above: 3pt, below: 3pt, width: 100%, align(left, text(size: 11.5pt, formula(body))))

#let head(body) = text(size: 8.25pt, weight: 500, fill: third, body)
#let group-head(count, body) = table.header(level: 2, repeat: false, table.cell(colspan: count, align: start, inset: (top: 6pt, bottom: 2.5pt, x: 0pt), stroke: (bottom: 0.75pt + strong-rule), text(weight: 600, body)))
#let spanning(count, body) = table.cell(colspan: count, align: start, body)
#let figures(..given-table) = block(above: 2pt, below: 4pt, width: 100%, {
  set text(size: 8.4pt)
  set par(leading: 0.42em)
  set table(inset: (x: 3.5pt, y: 3pt), stroke: (x, y) => (bottom: 0.5pt + rule-colour))
  show table.cell.where(x: 0): set block(inset: 0pt)
  table(..given-table)
})
#let answer-line = 0.5pt + third
#let answers(..given-table) = block(above: 2pt, below: 4pt, width: 100%, {
  set text(size: 8.4pt)
  set par(leading: 0.42em)
  set table(
    inset: (x, y) => if x == 1 { (x: 3.5pt, top: 3pt, bottom: 13pt) } else { (x: 3.5pt, y: 3pt) },
    stroke: (x, y) => if x == 1 { (bottom: answer-line) },
  )
  table(..given-table)
})
#let form(..given-table) = block(above: 6pt, below: 8pt, width: 100%, {
  set text(size: 8.4pt, fill: second)
  set table(inset: (x: 0pt, top: 4pt, bottom: 3pt), column-gutter: 12pt, stroke: (x, y) => (bottom: answer-line))
  table(..given-table)
})
#let numbered(..given-table) = {
  set text(font: read, size: 9.8pt)
  set table(inset: (x: 4pt, y: 3pt), stroke: none)
  table(..given-table)
}
#let scores(..given-table) = {
  set table(inset: (x: 3pt, y: 3.4pt), stroke: none)
  table(..given-table)
}

#let page-head() = {
  set text(size: 8.25pt, fill: second)
  grid(columns: (auto, auto, 1fr), column-gutter: 6pt, align: (horizon, horizon, end + horizon),
    image("brand.svg", height: 11pt),
    text(font: read, size: 9.6pt, weight: 600, fill: ink, given.atlas),
    context if counter(page).get().first() == 1 { given.masthead } else { given.running },
  )
  v(-3pt)
  line(length: 100%, stroke: 1.2pt + ink)
}
#let page-foot() = {
  set text(size: 8pt, fill: second)
  set par(leading: 0.4em)
  line(length: 100%, stroke: 0.75pt + strong-rule)
  v(-2pt)
  grid(columns: (1fr, auto), column-gutter: 10pt,
    align(if is-turned { right } else { left }, text(size: 8.4pt, machine(given.hash) + linebreak() + machine(given.command))),
    align(end, context [#given.page #counter(page).display(numerals) #given.of #numbering(numerals, counter(page).final().first())] + linebreak() + given.licence),
  )
}
#let report(body) = {
  set document(title: given.title, author: given.atlas, description: given.command, date: none)
  set page(paper: given.paper, margin: (x: 15mm, top: 24mm, bottom: 25mm), header: page-head(), footer: page-foot(), header-ascent: 22%, footer-descent: 18%)
  set text(font: ui, size: 9pt, fill: ink, lang: given.lang, dir: given.dir, fallback: false, number-type: "lining", number-width: "tabular", hyphenate: false)
  set par(leading: if is-turned { 0.6em } else { 0.48em }, spacing: 0.6em)
  set strong(delta: 200)
  set super(typographic: false)
  set sub(typographic: false)
  show heading: set text(hyphenate: false)
  show heading.where(level: 1): set text(font: read, size: 25pt, weight: 600)
  show heading.where(level: 2): set text(size: 9.75pt, weight: 600)
  show heading.where(level: 3): set text(size: 8.8pt, weight: 600)
  show heading: set block(above: 0pt, below: 3pt)
  show heading.where(level: 1): set block(above: 0pt, below: if is-turned { 13pt } else { 8pt })
  show link: set text(fill: rgb("${accent}"))
  if is-turned { v(5pt, weak: false) }
  heading(level: 1, given.heading)
  body
}
`;
