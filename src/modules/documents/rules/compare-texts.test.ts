import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedParagraph, compareTexts } from './compare-texts.ts'

const marked = (paragraphs: readonly ComparedParagraph[]) =>
  paragraphs.map(({ stretches }) =>
    stretches.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}{${text}}`)).join(''),
  )

describe('two texts compared', () => {
  it('tell which words of which paragraphs were changed', () => {
    expect(
      marked(
        compareTexts(
          'Ett.\n\nLösenord byts varje år.\n\nTre.\nBort med detta.',
          'Ett.\n\nLösenord byts vid misstanke.\n\nTre.\n\nNytt.\nMer.',
        ),
      ),
    ).toEqual([
      'Ett.',
      'Lösenord byts -{varje}+{vid} -{år}+{misstanke}.',
      'Tre.',
      '-{Bort med detta.}',
      '+{Nytt.}',
      '+{Mer.}',
    ])
    expect(compareTexts('a\nb', 'a\r\n\r\nb  ').every(({ kind }) => kind === 'same')).toBe(true)
  })

  it('give back both texts, whatever they are', () => {
    const word = fc.constantFrom('ett', 'två', 'tre', 'fyra', ',', '-')
    const text = fc.array(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = compareTexts(before.join('\n'), after.join('\n'))
        const side = (kind: 'added' | 'removed') =>
          found.flatMap((paragraph) => {
            const kept = paragraph.stretches.filter((stretch) => stretch.kind === 'same' || stretch.kind === kind)
            return kept.length === 0 ? [] : [kept.map((stretch) => stretch.text).join('')]
          })
        expect(side('removed')).toEqual(before)
        expect(side('added')).toEqual(after)
      }),
    )
  })

  it('are compared in a moment also where they are long and have nothing in common', () => {
    const long = (sign: string) => Array.from({ length: 3000 }, (_, at) => `${sign}${at}`).join('\n')
    expect(compareTexts(long('a'), long('b')).length).toBeGreaterThanOrEqual(3000)
  })
})
