/** Typst: the report of a ballot round. All words come in as JSON. */
export const reportTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.kind + ": " + d.title, author: "Naoberplein", date: none)
#set text(lang: d.lang, region: d.region, size: 11pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2.3cm, y: 2.2cm), footer: context [
  #set text(size: 8.5pt, fill: rgb("#55505a"))
  #d.title #h(1fr) #counter(page).display()
])
#set par(leading: 0.7em, spacing: 1em)
#show heading.where(level: 1): it => block(above: 0.4em, below: 0.9em, text(size: 24pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true, text(size: 14pt, fill: rgb("#4b1c4d"), it.body))
#let sheet(it) = table(
  columns: (1fr,) + (auto,) * (it.head.len() - 1),
  align: (x, y) => if x > 0 { right } else { left },
  stroke: (x, y) => (bottom: 0.6pt + rgb("#837760")),
  inset: (x: 4pt, y: 5pt),
  table.header(..it.head.map(each => strong(each))),
  ..it.rows.flatten().map(each => [#each]),
)
#text(size: 10pt, fill: rgb("#55505a"), d.kind)
= #text(lang: d.own, d.title)
#par(text(lang: d.own, d.question))
#block(fill: rgb("#f6f1e7"), inset: 12pt, radius: 4pt, width: 100%, text(size: 13.5pt, strong(d.outcome)))
#for words in d.facts [ #par(words) ]
#for it in d.sheets [
  == #it.title
  #sheet(it)
  #if "note" in it { par(it.note) }
]
== #d.again
#par(d.againLead)
#for each in d.hashes [
  #par[#each.name: #text(font: "DejaVu Sans Mono", size: 7.5pt, each.value)]
]
`
