import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWritten } from './read-written.ts'

describe('a written text', () => {
  it('has headings, paragraphs, lists, tables, stress and links', () => {
    const { blocks, faults } = readWritten(
      '# Syfte\nEtt\ntvå **stort**.\n- a\n- [b](https://exempel.se)\n\n| Nivå | Betyder |\n| --- | --- |\n| 1 | a \\| b |\n| 2 |\nSlut',
    )
    expect(faults).toEqual([])
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Syfte', id: 'avsnitt-1' },
      {
        kind: 'prose',
        runs: [{ text: 'Ett' }, { text: ' ' }, { text: 'två ' }, { text: 'stort', strong: true }, { text: '.' }],
      },
      { kind: 'prose-list', items: [[{ text: 'a' }], [{ text: 'b', href: 'https://exempel.se' }]] },
      {
        kind: 'table',
        caption: 'Syfte',
        captionShown: false,
        columns: [
          { label: 'Nivå', numeric: false },
          { label: 'Betyder', numeric: false },
        ],
        rows: [
          ['1', 'a | b'],
          ['2', ''],
        ],
      },
      { kind: 'prose', runs: [{ text: 'Slut' }] },
    ])
  })

  it('has no heading further in than one step below that before it', () => {
    const levels = readWritten('### a\n### b\n### c\n# d\n### e').blocks.map((block) =>
      block.kind === 'heading' ? block.level : 0,
    )
    expect(levels).toEqual([1, 2, 3, 1, 2])
  })

  it('is itself where it is no markup, and after a backslash', () => {
    for (const text of ['#tagg', '2 * 3', '[Fyll i: vem]', '{a}', 'a | b', '<b>&'])
      expect(readWritten(text).blocks).toEqual([{ kind: 'prose', runs: [{ text }] }])
    expect(readWritten('\\# a').blocks).toEqual([{ kind: 'prose', runs: [{ text: '# a' }] }])
  })

  it('tells every address that leads nowhere that can be followed, with its place', () => {
    const { faults, blocks } = readWritten('a [b](javascript:alert(1)) [c](data:x)\n\n- [d](//evil.example)')
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 28],
      [3, 3],
    ])
    expect(JSON.stringify(blocks)).not.toContain('href')
  })

  it('is read to its end whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const block of readWritten(text).blocks)
          expect(['heading', 'prose', 'prose-list', 'table']).toContain(block.kind)
      }),
    )
  })
})
