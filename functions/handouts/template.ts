/** Typst: a letter per page. All words come in as JSON. */
export const lettersTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.words.title, author: "Naoberplein", date: none)
#set text(lang: "nl", region: "NL", size: 11.5pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.2cm, bottom: 2cm), footer: none)
#set par(leading: 0.72em, spacing: 1.05em)
#show heading.where(level: 1): it => block(above: 0.4em, below: 0.9em, text(size: 19pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.6em, text(size: 13pt, fill: rgb("#4b1c4d"), it.body))
#for (n, letter) in d.letters.enumerate() [
  #if n > 0 { pagebreak() }
  #text(size: 9.5pt, fill: rgb("#55505a"))[#d.words.reference: #letter.ref]
  #v(1.6cm)
  = #d.words.subject
  #text(size: 10.5pt, fill: rgb("#55505a"), d.words.title)

  #par(d.words.greeting)
  #for words in d.words.paragraphs [ #par(words) ]
  == #d.words.questionHead
  #block(fill: rgb("#f6f1e7"), inset: 12pt, radius: 4pt, width: 100%, text(size: 13.5pt, d.words.question))
  #for words in d.words.facts [ #par(words) ]
  == #d.words.how
  #list(..d.words.ways)
  #grid(columns: (auto, auto), gutter: 14pt, align: horizon,
    image(bytes(letter.qr), format: "svg", width: 3.1cm, alt: d.words.qr),
    block(stroke: 1pt + rgb("#4b1c4d"), inset: 12pt, radius: 4pt)[
      #text(size: 10pt, fill: rgb("#55505a"), d.words.codeHead) \\
      #text(font: "DejaVu Sans Mono", size: 18pt, letter.code)
    ],
  )
  #par(strong(d.words.until))
  #par(text(size: 9.5pt, d.words.privacy))
]
`

/** Typst: cards to cut out, each with the table of every round. */
export const cardsTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.words.title, author: "Naoberplein", date: none)
#set text(lang: d.words.lang, region: d.words.region, size: 11pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: 1.2cm)
#show heading.where(level: 1): it => block(below: 0.6em, text(size: 13pt, it.body))
#show heading.where(level: 2): it => block(below: 0.4em, text(size: 15pt, fill: rgb("#4b1c4d"), it.body))
= #text(lang: "nl", region: "NL", d.words.title)
#grid(columns: (1fr, 1fr), gutter: 0.5cm, ..d.cards.map(card => block(
  width: 100%, height: 5.7cm, inset: 12pt, stroke: 0.6pt + rgb("#837760"), breakable: false,
)[
  == #card.name
  #list(..card.tables.map(each => [#d.words.round #each.round: #strong[#d.words.table #each.table]]))
]))
`

/** Typst: a sheet per table, with its code and lines to write on. */
export const sheetsTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.words.title, author: "Naoberplein", date: none)
#set text(lang: d.words.lang, region: d.words.region, size: 12pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2cm, y: 1.6cm))
#show heading.where(level: 1): it => block(below: 0.4em, text(size: 15pt, fill: rgb("#55505a"), it.body))
#show heading.where(level: 2): it => block(above: 0.2em, below: 0.5em, text(size: 40pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 3): it => block(above: 1em, below: 0.5em, text(size: 14pt, fill: rgb("#4b1c4d"), it.body))
#for (n, sheet) in d.sheets.enumerate() [
  #if n > 0 { pagebreak() }
  = #text(lang: "nl", region: "NL", d.words.title)
  == #d.words.table #sheet.table
  #grid(columns: (auto, 1fr), gutter: 14pt, align: horizon,
    image(bytes(sheet.qr), format: "svg", width: 4.6cm, alt: d.words.qr),
    [
      === #d.words.device
      #par(d.words.how)
      #text(size: 10.5pt, fill: rgb("#55505a"), d.words.code) \\
      #text(font: "DejaVu Sans Mono", size: 20pt, sheet.code)
    ],
  )
  #if d.rules.len() > 0 [
    === #d.words.rules
    #list(..d.rules)
  ]
  === #d.words.paper
  #for n in range(d.words.lines) [ #block(height: 0.75cm, width: 100%, stroke: (bottom: 0.6pt + rgb("#837760"))) ]
]
`
