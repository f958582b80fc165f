/** Typst: a ballot per sheet. All words come in as JSON. */
export const ballotTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.words.kind + ": " + d.title, author: "Naoberplein", date: none)
#set text(lang: "nl", region: "NL", size: 12.5pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2cm, top: 1.8cm, bottom: 1.6cm), footer: none)
#set par(leading: 0.65em, spacing: 0.9em)
#show heading.where(level: 1): it => block(above: 0.3em, below: 0.7em, text(size: 22pt, fill: rgb("#4b1c4d"), it.body))
#let soft(words) = text(size: 9.5pt, fill: rgb("#55505a"), words)
#let square = box(width: 0.75cm, height: 0.75cm, stroke: 1.2pt + rgb("#1d1b20"), baseline: 0.2cm)
#let wide = box(width: 1.5cm, height: 0.85cm, stroke: 1.2pt + rgb("#1d1b20"), baseline: 0.25cm)
#let named(option) = [#text(size: 14pt, strong(option.name)) #if option.about != "" [ #linebreak() #soft(option.about) ]]
#let answers = d.kind == "choices"
#let own = if d.kind == "approval" { square } else { wide }
#let paper = table(
  columns: if answers { (1fr, auto, auto, auto) } else { (1fr, auto) },
  align: (x, y) => if x > 0 { center + horizon } else { left + horizon },
  stroke: (x, y) => (bottom: 0.6pt + rgb("#837760")),
  inset: (x: 7pt, y: 9pt),
  table.header(..(if answers { (d.words.proposal,) + d.words.answers } else { (d.words.proposal, d.words.yours) }).map(each => text(size: 10.5pt, strong(each)))),
  ..d.options.map(option => if answers { (named(option), square, square, square) } else { (named(option), own) }).flatten(),
)
#for (n, sheet) in d.sheets.enumerate() [
  #if n > 0 { pagebreak() }
  #grid(columns: (1fr, auto), align: (left + top, right + top),
    [#soft(d.words.kind + if d.group != "" { " · " + d.group } else { "" })
     = #d.title],
    image(bytes(sheet.qr), format: "svg", width: 2.6cm, alt: d.words.qr + " " + sheet.number),
  )
  #text(size: 15pt, d.question)

  #block(fill: rgb("#f6f1e7"), inset: 9pt, radius: 4pt, width: 100%, strong(d.words.how))
  #paper
  #par(d.words.plain)
  #v(1fr)
  #for words in d.words.facts [ #par(soft(words)) ]
  #block(stroke: (top: 0.6pt + rgb("#837760")), inset: (top: 8pt), width: 100%)[
    #d.words.number: #text(font: "DejaVu Sans Mono", size: 15pt, strong(sheet.number)) \\
    #soft(d.words.secret)
  ]
]
`
