/** Typst: the annual plan. All words come in as JSON; the bars are drawings beside the same numbers in words. */
export const planTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: "Naoberplein", date: none)
#set text(lang: "nl", region: "NL", size: 10.5pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2.3cm, y: 2.4cm), footer: context [
  #set text(size: 8.5pt, fill: rgb("#55505a"))
  #d.footer #h(1fr) #counter(page).display()
])
#set par(leading: 0.7em, spacing: 1em)
#show heading.where(level: 1): it => block(above: 0.4em, below: 0.9em, text(size: 26pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 2): it => block(above: 2em, below: 0.8em, sticky: true, text(size: 15pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 3): it => block(above: 1.4em, below: 0.6em, sticky: true, text(size: 11.5pt, it.body))
#let lines(words) = words.split("\\n").filter(each => each.trim() != "").map(each => par(each)).join()
#let sheet(columns, head, rows, last: none) = table(
  columns: columns,
  align: (x, y) => if x > 0 { right } else { left },
  stroke: (x, y) => (bottom: 0.6pt + rgb("#837760")),
  inset: (x: 4pt, y: 5pt),
  table.header(..head.map(each => strong(each))),
  ..rows.flatten().map(each => [#each]),
  ..if last == none { () } else { last.map(each => strong(each)) },
)
#let bar(full) = pdf.artifact(block(width: 100%, height: 9pt, fill: rgb("#e6f1ea"), radius: 3pt, stroke: 0.5pt + rgb("#1f5c3f"), {
  if full > 0 { block(width: full * 100%, height: 9pt, fill: rgb("#1f5c3f"), radius: 3pt) }
}))
#let project(it) = [
  === #it.title
  #lines(it.summary)
  #for row in it.rows [
    #par[#strong[#row.at(0):] #row.at(1)]
  ]
  #for words in it.heard [ #par(words) ]
]

#text(size: 10pt, fill: rgb("#55505a"), d.above)
= #d.title

#block(fill: rgb("#f6f1e7"), inset: 12pt, radius: 4pt, width: 100%)[
  #for words in d.lead [ #par(text(size: 12.5pt, words)) ]
]
#for words in d.note [ #lines(words) ]

== #d.sums.heading
#sheet((1fr, auto, auto, auto, auto), d.sums.head, d.sums.rows, last: d.sums.last)
#par(d.sums.total)
=== #d.sums.key.heading
#sheet((1fr, auto, auto), d.sums.key.head, d.sums.key.rows)

#for theme in d.themes [
  == #theme.name
  #par(theme.goal)
  #bar(theme.full)
  #par(strong(theme.granted))
  #for each in theme.projects { project(each) }
  #if theme.projects.len() == 0 { par(theme.none) }
  #if theme.own.rows.len() > 0 [
    === #theme.own.heading
    #list(..theme.own.rows.map(row => [#row.at(0): #row.at(1)]))
  ]
]

== #d.notTaken.heading
#for each in d.notTaken.projects { project(each) }
#if d.notTaken.projects.len() == 0 { par(d.notTaken.none) }

#if "changes" in d [
  == #d.changes.heading
  #par(d.changes.since)
  #list(..d.changes.list)
]
#if d.objection != "" { par(d.objection) }

== #d.seal.heading
#par(d.seal.says)
#par(text(font: "DejaVu Sans Mono", size: 8pt, d.seal.hash))
`
