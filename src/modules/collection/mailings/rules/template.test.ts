import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letters } from '../messages/first-letters.ts'
import { pilotLetters } from '../messages/pilot-letters.ts'
import { placeholdersOf, type TemplateKind, templateKinds, type Word } from './placeholders.ts'
import { type Filling, renderTemplate } from './render-template.ts'
import { longestBody, longestSubject, readTemplate, type Template } from './template.ts'

const words: Record<Word, string> = {
  namn: 'Åsa Öberg',
  kommun: 'Arboga',
  enkat: 'Enkäten 2026',
  myndighet: 'Enkätmyndigheten',
  avsandare: 'Sara Wik',
  'avsandare-epost': 'sara@x.example',
  'sista-dag': '18 december 2026',
  'tid-kvar': 'tio dagar',
  besvarat: 'tolv frågor',
}
const filling: Filling = {
  language: 'sv',
  words,
  notice: null,
  link: { path: '/inbjudan/abc', secret: true, label: 'Öppna enkäten', note: 'Länken är personlig.' },
}
const read = (body: string, subject = 'Ämne', kind: TemplateKind = 'reminder-not-started'): Template => {
  const result = readTemplate(kind, { subject, body })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.template
}
const faultsOf = (body: string, subject = 'Ämne', kind: TemplateKind = 'reminder-not-started') => {
  const result = readTemplate(kind, { subject, body })
  return result.ok ? [] : result.faults.map(({ field, line, column, message }) => [field, line, column, message.sv])
}

describe('a template', () => {
  test('is read as paragraphs, a link with its words, and what is small', () => {
    const letter = renderTemplate(
      read('Hej {namn}!\nHär.\n\nSvara nu: {lank}\n\nTack\n--\nDu får det.\n\nFråga {avsandare}.'),
      filling,
    )
    expect(letter).toEqual({
      language: 'sv',
      subject: 'Ämne',
      blocks: [
        { kind: 'text', text: 'Hej Åsa Öberg!\nHär.' },
        { kind: 'link', label: 'Svara nu', path: '/inbjudan/abc', secret: true },
        { kind: 'text', text: 'Tack' },
        { kind: 'small', text: 'Du får det.\nFråga Sara Wik.\nLänken är personlig.' },
      ],
    })
  })

  test('gives a link without words those that it is given', () => {
    const { blocks } = renderTemplate(read('Klicka här:\n{lank}'), filling)
    expect(blocks).toMatchObject([{ text: 'Klicka här:' }, { kind: 'link', label: 'Öppna enkäten' }, { kind: 'small' }])
  })

  test('tells of an unknown placeholder where it stands, and which was most likely meant', () => {
    expect(faultsOf('Hej {namm}!\n\n  Till {komun} och {xyzzy}.\n{lank}', 'För {Kommun}')).toEqual([
      ['subject', 1, 5, '{Kommun} är ingen platshållare. Menade du {kommun}?'],
      ['body', 1, 5, 'Rad 1: {namm} är ingen platshållare. Menade du {namn}?'],
      ['body', 3, 8, 'Rad 3: {komun} är ingen platshållare. Menade du {kommun}?'],
      ['body', 3, 20, 'Rad 3: {xyzzy} är ingen platshållare. De som finns står i listan.'],
    ])
  })

  test('tells everything that is wrong at once', () => {
    const faults = faultsOf('Här {lank} mitt i.\n{namn\nSlut}', 'a\nb {lank}')
    expect(faults.map(([field, line]) => [field, line])).toEqual([
      ['subject', 1],
      ['subject', 1],
      ['body', 1],
      ['body', 2],
      ['body', 3],
    ])
  })

  test.each([
    ['no link where one is needed', 'Hej!', 'S', 'Brevet saknar länk'],
    ['an empty subject', '{lank}', '  ', 'Skriv ett ämne.'],
    ['an empty letter', ' \n ', 'S', 'Skriv vad brevet ska säga.'],
    ['a subject that is too long', '{lank}', 'x'.repeat(longestSubject + 1), 'högst 150 tecken'],
    ['a letter that is too long', `${'x'.repeat(longestBody)}\n{lank}`, 'S', 'högst 5000 tecken'],
    ['what has been answered, to who has not begun', 'Ni har {besvarat}.\n{lank}', 'S', 'dem som har börjat svara'],
    ['a link in what is small', 'x\n--\n{lank}', 'S', 'Länken ska stå sist på en egen rad'],
  ])('is refused with %s', (_, body, subject, said) => {
    expect(faultsOf(body, subject).map((fault) => fault[3])).toEqual([expect.stringContaining(said)])
  })

  test('needs no link where it only thanks', () => {
    expect(faultsOf('Tack!', 'Tack', 'thanks')).toEqual([])
  })

  test.each(templateKinds.flatMap((kind) => (['sv', 'en'] as const).map((language) => [kind, language] as const)))(
    'from the start can be read and filled in: %s in %s',
    (kind, language) => {
      const text = { subject: letters[kind].subject[language], body: letters[kind].body[language] }
      const result = readTemplate(kind, text)
      expect(result).toMatchObject({ ok: true })
      if (!result.ok) return
      const letter = renderTemplate(result.template, { ...filling, language })
      expect(JSON.stringify(letter)).not.toMatch(/[{}]lank|\{(namn|kommun|enkat|avsandare)/)
      expect(letter.blocks.filter(({ kind }) => kind === 'link')).toHaveLength(1)
    },
  )
})

test.each([
  ['before the link', 'A\n\nB\n\n{lank}\n\nC\n--\nD', ['text A', 'text B', 'text Pilot.', 'link', 'text C', 'small D']],
  ['last where there is no link, and before what is small', 'A\n--\nD', ['text A', 'text Pilot.', 'small D']],
  ['once where there are two links', '{lank}\n\n{lank}', ['text Pilot.', 'link', 'link', 'small']],
])('a notice stands %s', (_, body, said) => {
  const { blocks } = renderTemplate(read(body, 'S', 'thanks'), { ...filling, notice: 'Pilot.' })
  const shown = blocks.map((block) => (block.kind === 'link' ? 'link' : `${block.kind} ${block.text}`))
  expect(shown).toHaveLength(said.length)
  for (const [index, start] of said.entries()) expect(shown[index]).toContain(start)
})

describe.each(Object.entries(pilotLetters))('the %s of a pilot', (kind, letter) => {
  test.each(['sv', 'en'] as const)('can be read and filled in, in %s', (language) => {
    const text = { subject: letter.subject[language], body: letter.body[language] }
    expect(readTemplate(kind as keyof typeof pilotLetters, text)).toMatchObject({ ok: true })
  })
})

describe('a value', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{lank}',
      '{namn} {kommun}',
      'Öppna: {lank}',
      '--',
      '\n--\n',
      'a\r\nBcc: b@x.example',
      '<b>',
      '\u2028x',
      '{',
      '\n\n',
    ),
  )
  const body = 'A {namn} {kommun} B\n\nC {enkat} D: {lank}\n\n{avsandare}\n--\nE {myndighet} F'
  const template = read(body, 'S {namn} T')
  const plain = renderTemplate(template, filling)

  test('never becomes a line, a paragraph, a link or another placeholder', () => {
    fc.assert(
      fc.property(
        fc.record({ namn: value, kommun: value, enkat: value, avsandare: value, myndighet: value }),
        (held) => {
          const { subject, blocks } = renderTemplate(template, { ...filling, words: { ...words, ...held } })
          expect(blocks.map(({ kind }) => kind)).toEqual(plain.blocks.map(({ kind }) => kind))
          expect(subject).not.toMatch(/[\r\n\u2028\u2029]/)
          expect(subject).toBe(`S ${shown(held.namn)} T`)
          expect(blocks).toEqual([
            { kind: 'text', text: `A ${shown(held.namn)} ${shown(held.kommun)} B` },
            { kind: 'link', label: `C ${shown(held.enkat)} D`, path: '/inbjudan/abc', secret: true },
            { kind: 'text', text: shown(held.avsandare) },
            { kind: 'small', text: `E ${shown(held.myndighet)} F\nLänken är personlig.` },
          ])
        },
      ),
    )
  })

  /** The same on one line, told otherwise: every character that breaks or blanks becomes a blank, and blanks in a row one. */
  const shown = (written: string) =>
    [...written]
      .map((character) => (/\s|\p{Cc}/u.test(character) ? ' ' : character))
      .join('')
      .split(' ')
      .filter((word) => word !== '')
      .join(' ')
})

test('whatever is written is read or refused, and what is read fills in', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('{namn}', '{lank}', '\n', '\n\n', '--', ': {lank}', '{', '}', '{fel}'),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom(...templateKinds), (subject, body, kind) => {
      const result = readTemplate(kind, { subject, body })
      if (!result.ok) {
        const lines = body.split(/\r\n?|\n/).length
        for (const fault of result.faults)
          expect(fault.line >= 1 && fault.line <= lines && fault.column >= 1).toBe(true)
        return
      }
      const letter = renderTemplate(result.template, filling)
      expect(letter.subject).not.toContain('{namn}')
      expect(letter.subject.trim()).not.toBe('')
      for (const block of letter.blocks) expect(JSON.stringify(block)).not.toContain('{lank}')
    }),
  )
  expect(placeholdersOf('invitation')).not.toContain('besvarat')
})
