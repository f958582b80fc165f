/** Typst: the copy of a submitted application. All words come in as JSON; headings and tables are tagged for reading aloud. */
export const receiptTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: "Naoberplein", date: none)
#set text(lang: "nl", region: "NL", size: 11pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2.3cm, y: 2.4cm), footer: context [
  #set text(size: 8.5pt, fill: rgb("#55505a"))
  #d.footer #h(1fr) #counter(page).display()
])
#set par(leading: 0.72em, spacing: 1.1em)
#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 0.4em, below: 0.9em, text(size: 21pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, text(size: 14pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.6em, text(size: 11.5pt, it.body))
#let lines(words) = words.split("\\n").filter(each => each.trim() != "").map(each => par(each)).join()
#let sheet(columns, head, rows, last: none) = table(
  columns: columns,
  align: (x, y) => if x == columns.len() - 1 { right } else { left },
  stroke: (x, y) => (bottom: 0.6pt + rgb("#837760")),
  inset: (x: 4pt, y: 6pt),
  table.header(..head.map(each => strong(each))),
  ..rows.flatten().map(each => [#each]),
  ..if last == none { () } else { last.map(each => strong(each)) },
)

#text(size: 10pt, fill: rgb("#55505a"), d.above)
= #d.title

#lines(d.summary)

#block(fill: rgb("#f3e8f3"), inset: 12pt, radius: 4pt, width: 100%)[
  #text(size: 10pt, d.asked) \\
  #text(size: 20pt, weight: "bold", d.ask)
]

== #d.receipt.heading
#for row in d.receipt.rows [
  #par[#strong[#row.at(0):] #row.at(1)]
]
#par[#d.receipt.hashSays]
#par(text(font: "DejaVu Sans Mono", size: 8pt, d.receipt.hash))

== #d.facts.heading
#for row in d.facts.rows [
  #par[#strong[#row.at(0):] #row.at(1)]
]

== #d.partners.heading
#for partner in d.partners.list [
  === #partner.name
  #lines(partner.text)
]

#for answer in d.answers [
  == #answer.question
  #lines(answer.text)
]

#if d.steps.rows.len() > 0 [
  == #d.steps.heading
  #sheet((1fr, auto), d.steps.head, d.steps.rows)
]

#if d.costs.rows.len() > 0 [
  == #d.costs.heading
  #sheet((1fr, auto, auto), d.costs.head, d.costs.rows)
]

== #d.sums.heading
#sheet((1fr, auto), d.sums.head, d.sums.rows, last: d.sums.last)

#if d.hours.rows.len() > 0 [
  == #d.hours.heading
  #par(d.hours.says)
  #sheet((1fr, auto), d.hours.head, d.hours.rows)
]

#if d.documents.list.len() > 0 [
  == #d.documents.heading
  #par(d.documents.says)
  #for each in d.documents.list [
    === #each.title
    #par(each.name)
    #par(text(font: "DejaVu Sans Mono", size: 8pt, each.sha256))
  ]
]

#if d.missing.list.len() > 0 [
  == #d.missing.heading
  #par(d.missing.says)
  #list(..d.missing.list)
]
`
