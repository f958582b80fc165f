/** Typst: a sheet that people could have added to an application. All words come in as JSON. */
export const sheetTemplate = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: "Naoberplein", date: none)
#set text(lang: "nl", region: "NL", size: 11.5pt, font: "Libertinus Serif")
#set page(paper: "a4", margin: (x: 2.6cm, y: 2.6cm), footer: context [
  #set text(size: 8.5pt, fill: rgb("#55505a"))
  #d.footer #h(1fr) #counter(page).display()
])
#set par(leading: 0.75em, spacing: 1.1em)
#show heading.where(level: 1): it => block(above: 0.4em, below: 1em, text(size: 22pt, fill: rgb("#4b1c4d"), it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true, text(size: 14pt, it.body))

#text(size: 10pt, fill: rgb("#55505a"), d.above)
= #d.title

#for words in d.lead [ #par(words) ]
#for part in d.parts [
  == #part.heading
  #for words in part.says [ #par(words) ]
  #if part.list.len() > 0 { list(spacing: 0.9em, ..part.list) }
  #if part.table.len() > 0 {
    table(
      columns: (1fr, auto),
      align: (x, y) => if x == 0 { left } else { right },
      stroke: (x, y) => (bottom: 0.6pt + rgb("#837760")),
      inset: (x: 4pt, y: 6pt),
      table.header(..part.table.first().map(each => strong(each))),
      ..part.table.slice(1).flatten().map(each => [#each]),
    )
  }
]
#for words in d.end [ #par(words) ]
`
