import { describe, expect, it } from 'vitest'
import { longestReportText } from '../definition.ts'
import { escapeText } from './escape-text.ts'
import { parseText } from './parse-text.ts'
import type { Piece } from './tree.ts'

const plain = (piece: Piece) =>
  piece.kind === 'figure' ? piece.placeholder.source : `${piece.strong ? '!' : ''}${piece.text}`
const read = (text: string) =>
  parseText(text).blocks.map((block) =>
    block.kind === 'paragraph' ? block.pieces.map(plain).join('') : block.items.map((item) => item.map(plain).join('')),
  )

describe('a written text', () => {
  it('has paragraphs, lists, stress, links and references', () => {
    expect(read('Ett\ntvå\n\nTre **stort** ord.\n- a\n- b\nSlut')).toEqual([
      'Ett två',
      'Tre !stort ord.',
      ['a', 'b'],
      'Slut',
    ])
    expect(parseText('Se [här](https://exempel.se/a?b=c).').blocks[0]).toMatchObject({
      pieces: [{ text: 'Se ' }, { kind: 'link', text: 'här', href: 'https://exempel.se/a?b=c' }, { text: '.' }],
    })
    expect(
      parseText('Bland {metod.ja.procent | county = Uppsala län, population=under-8000} av').blocks[0],
    ).toMatchObject({
      pieces: [
        { text: 'Bland ' },
        {
          placeholder: {
            path: ['metod', 'ja', 'procent'],
            filter: [
              { by: 'county', value: 'Uppsala län' },
              { by: 'population', value: 'under-8000' },
            ],
            place: { line: 1, column: 7 },
          },
        },
        { text: ' av' },
      ],
    })
  })

  it('is itself where it is no markup, and after a backslash', () => {
    for (const text of ['2 * 3 ** 4', '[ej länk] (a)', 'a_b_c # <b>&', '\'"`$x$']) expect(read(text)).toEqual([text])
    expect(read('\\{a\\} \\*\\*b\\*\\* \\[c\\](d) \\\\')).toEqual(['{a} **b** [c](d) \\'])
    for (const text of ['- {a} **b** [c](https://d.se) \\', '  - x', '\\{'])
      expect(read(escapeText(text))).toEqual([text])
  })

  it('tells everything that is wrong, with its place, and reads on', () => {
    const { faults, blocks } = parseText(
      'a {} b\n\nc {x y} [d](javascript:alert(1)) [e](data:x)\n{m.ja | län} och {slut',
    )
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 3],
      [3, 3],
      [3, 34],
      [4, 1],
      [4, 18],
    ])
    expect(blocks).toHaveLength(2)
    expect(faults[2]?.message.sv).toContain('https://')
  })

  it('leads nowhere that runs', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      '//evil.example',
      '/inne',
      'vbscript:x',
      'https:"x',
    ])
      expect(JSON.stringify(parseText(`[x](${href})`).blocks), href).not.toContain('"href"')
  })

  it('is read in one go however long and odd it is', () => {
    for (const part of ['{', '[', '**', '- ', '\n', '\\', '[x](', '{a.b', '[[[]']) {
      const text = part.repeat(longestReportText / part.length)
      expect(parseText(text).blocks.length, part).toBeGreaterThanOrEqual(0)
    }
  })
})
