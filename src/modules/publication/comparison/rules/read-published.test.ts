import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPublished } from './read-published.ts'

const reference = new URL('../../../../../reference/enkat-2015/published.json', import.meta.url)

describe('a file of published figures', () => {
  it('is read as it stands in the reference folder', () => {
    const read = readPublished(readFileSync(reference, 'utf8'), 'published.json')
    expect(read.ok && read.value.participation.map((each) => each.count)).toEqual([228, 27, 35])
    expect(read.ok && read.value.figures[0]).toEqual({
      question: 'systematiskt',
      row: null,
      options: ['nej'],
      n: 241,
      count: 170,
      percent: 71,
      said: null,
      note: null,
    })
  })

  it('lists every fault with its place', () => {
    const source = `{
  "participation": [{"status": "complete", "n": 290}],
  "figures": [
    {"question": "a", "options": ["ja"], "cuont": 3, "n": "ten"},
    {"options": [], "percent": 101},
    {"question": "b", "options": ["ja"], "said": {"rule": "perhaps", "sv": "kanske", "en": "perhaps"}}
  ]
}`
    const read = readPublished(source, 'p.json')
    expect(read.ok ? [] : read.faults.map((each) => `${each.line}:${each.column} ${each.message.en}`)).toEqual([
      '4:42 The key “cuont” does not belong in a file of published figures. Remove it or correct its spelling.',
      '4:54 figures.0.n should be a number.',
      '5:5 figures.1.question is missing. Add it.',
      '5:6 figures.1.options is outside what is possible: counts are 0 or more, percent 0–100, text and lists not empty.',
      '5:21 figures.1.percent is outside what is possible: counts are 0 or more, percent 0–100, text and lists not empty.',
      '6:51 figures.2.said.rule has a value that is not allowed. See the file format in reference/README.md.',
    ])
  })

  it('says where it stops being JSON', () => {
    const read = readPublished('{"participation": [,\n "figures": [}', 'p.json')
    expect(read.ok ? [] : read.faults.map((each) => each.file)).toContain('p.json')
    expect(readPublished('', 'p.json').ok).toBe(false)
    expect(readPublished('[]', 'p.json').ok).toBe(false)
  })
})
