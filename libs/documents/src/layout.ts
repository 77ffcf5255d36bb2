/**
 * What all layouts share, in Typst. `d` holds the values; they are strings and numbers, shown as they are.
 * Page, margins, type sizes and places follow NĐ 30/2020, annex I.
 */
export const PRELUDE = `
#let d = json(bytes(sys.inputs.data))
#let (year, month, day) = d.day
#set document(title: d.title, author: d.author, date: datetime(year: year, month: month, day: day))
#set text(font: "Tinos", size: 14pt, lang: "vi", fallback: false, hyphenate: false, overhang: false)
#let lines(texts) = texts.join(linebreak())
// In as many lines as it needs, of much the same length.
#let balanced(body) = layout(area => {
  let height(width) = measure(width: width, body).height
  let width = area.width
  while width > 20mm and height(width - 2mm) == height(area.width) { width -= 2mm }
  align(center, block(width: width, spacing: 0pt, body))
})
#let rule(width) = line(length: width, stroke: 0.6pt)

#let rehearsal-mark(size) = if d.rehearsal {
  set text(weight: "bold", fill: rgb(190, 20, 20, 45))
  place(center + horizon, rotate(-32deg, text(size: size)[DIỄN TẬP]))
}
#let rehearsal-line = if d.rehearsal {
  set text(size: 11pt, weight: "bold", fill: rgb(190, 20, 20))
  [DIỄN TẬP – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ]
}

#let official(body) = {
  set page(
    paper: "a4",
    margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
    header-ascent: 30%,
    header: context {
      let number = counter(page).get().first()
      if number > 1 { align(center, text(size: 13pt, str(number))) }
    },
    footer: align(center, rehearsal-line),
    foreground: rehearsal-mark(96pt),
  )
  set par(justify: true, leading: 0.62em, spacing: 0.9em, first-line-indent: (amount: 10mm, all: true))
  body
}

#let letterhead(head, number) = {
  set par(justify: false, leading: 0.5em, spacing: 0.5em, first-line-indent: 0mm)
  set text(size: 13pt)
  grid(
    columns: (1fr, 94mm),
    column-gutter: 2mm,
    row-gutter: 4mm,
    align: center + top,
    {
      for text in head.superior { balanced(text) }
      for text in head.name { balanced(strong(text)) }
      rule(22mm)
    },
    {
      text(size: 12.5pt, weight: "bold")[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]
      parbreak()
      box(stroke: (bottom: 0.6pt), outset: (bottom: 1.4mm), text(size: 13.5pt, weight: "bold")[Độc lập - Tự do - Hạnh phúc])
    },
    if number != none [Số: #number],
    emph(d.placeAndDate),
  )
}

#let signature(block, name, room: 26mm) = {
  set par(justify: false, leading: 0.5em, spacing: 0.5em, first-line-indent: 0mm)
  set align(center)
  for text in block { balanced(strong(text)) }
  v(room)
  strong(name)
}
`;
