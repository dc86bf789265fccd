import { describe, expect, it } from 'vitest'
import { tabulateSet } from '../../../../analysis/index.ts'
import { everyKind, manyInFrame, manyResponses, survey2015, surveyOf } from '../../../testing/example-survey.ts'
import { createMaterial } from '../material.ts'
import { parseText } from './parse-text.ts'
import { resolvePlaceholder } from './resolve-placeholder.ts'
import { findTypedNumbers } from './typed-numbers.ts'

function materialOf(survey: ReturnType<typeof surveyOf>, breakdowns: string[], language: 'sv' | 'en' = 'sv') {
  return createMaterial(survey.questionnaire, tabulateSet({ ...survey, breakdowns, language }), language)
}

function say(material: ReturnType<typeof materialOf>) {
  return (reference: string) => {
    const [block] = parseText(`{${reference}}`).blocks
    const piece = block?.kind === 'paragraph' ? block.pieces[0] : undefined
    if (piece?.kind !== 'figure') throw new Error(`${reference} is no reference`)
    const found = resolvePlaceholder(piece.placeholder, material)
    return 'message' in found ? `! ${found.message.sv}` : found.printed
  }
}

const survey = survey2015()
const national = materialOf(survey, ['county', 'population', 'county,population'])
const said = say(national)

describe('a reference to a figure', () => {
  it('is written as the figure is written everywhere else', () => {
    expect(said('systematiskt.ja')).toBe('71 av 241 (29\u00a0%)')
    expect(said('systematiskt.nej.antal')).toBe('170')
    expect(said('systematiskt.nej.procent')).toBe('71\u00a0%')
    expect(said('systematiskt.ja.ord')).toBe('tre av tio')
    expect(said('systematiskt.ja.intervall')).toBe('79–93')
    expect(said('systematiskt.ja.gränser')).toBe('71–120')
    expect([said('systematiskt.bas'), said('systematiskt.tillfrågade'), said('systematiskt.bortfall')]).toEqual([
      '241',
      '290',
      '49',
    ])
    expect([said('deltagande.RR2'), said('deltagande.RR1'), said('deltagande.alla')]).toEqual([
      '88\u00a0%',
      '79\u00a0%',
      '290',
    ])
    expect(say(materialOf(survey, [], 'en'))('systematiskt.ja')).toBe('71 of 241 (29%)')
  })

  it('is of a row of a matrix, of a number, and gives only counts under twenty answers', () => {
    const small = say(materialOf(surveyOf(everyKind, manyResponses(), manyInFrame(40)), []))
    expect([small('grid.r2.enough'), small('grid.r2.bas'), small('year.median'), small('words.svarade')]).toEqual([
      '10 av 30 (33\u00a0%)',
      '30',
      '2004,5',
      '5 av 30 (17\u00a0%)',
    ])
    const few = say(
      materialOf(surveyOf(everyKind, manyResponses().split('\n').slice(0, 13).join('\n'), manyInFrame(40)), []),
    )
    expect(few('yes.ja')).toBe('12 av 12')
    expect(few('yes.ja.procent')).toMatch(/^! .*färre än 20 svar/)
  })

  it('is of a group, found by its id or its name, in whichever order two are given', () => {
    const shown = national
      .breakdown('population')
      ?.questions.flatMap(({ id, groups }) =>
        (groups ?? []).flatMap((group) =>
          group.options.flatMap((option) =>
            'count' in option && group.answered !== null ? [{ id, group, option }] : [],
          ),
        ),
      )
    const [first] = shown ?? []
    if (!first) throw new Error('No group to test with')
    const { id, group, option } = first
    const label = national.breakdown('population')?.breakdown?.groups.find((each) => each.id === group.id)?.label.sv
    expect(said(`${id}.${option.id}.antal | population=${group.id}`)).toBe(`${option.count}`)
    expect(said(`${id}.bas | population = ${label?.toUpperCase().replaceAll('\u00a0', ' ')}`)).toBe(`${group.answered}`)
    const both = (filter: string) => said(`systematiskt.bas | ${filter}`).replace(filter, '')
    const pair = 'county=Västra Götalands län, population=30000-70000'
    expect(both(pair)).toBe(both(pair.split(', ').toReversed().join(', ')))
    expect(both('county=Västra Götalands län, population=finns inte')).toContain('! Det finns ingen grupp')
  })

  it('cannot give what is hidden', () => {
    const hidden = national
      .breakdown('county')
      ?.questions.flatMap((question) =>
        (question.groups ?? []).flatMap((group) =>
          group.options.flatMap((option) =>
            'suppressed' in option ? [{ path: `${question.id}.${option.id}`, county: group.id }] : [],
          ),
        ),
      )
    expect(hidden?.length).toBeGreaterThan(10)
    for (const { path, county } of hidden ?? [])
      for (const word of ['', '.antal', '.procent', '.ord'])
        expect(said(`${path}${word} | county=${county}`)).toMatch(/är dold/)
  })

  it('that leads nowhere says so, and what it may have meant', () => {
    expect(said('systematsikt.ja')).toBe('! Enkäten har ingen fråga med id ”systematsikt”. Menade du ”systematiskt”?')
    expect(said('systematiskt.jaa')).toContain('Menade du ”ja”?')
    expect(said('systematiskt.ja.prosent')).toContain('Menade du ”ja.procent”?')
    expect(said('systematiskt')).toContain('Skriv vilket svar')
    expect(said('systematiskt.ja | county=Upsala län')).toContain('Menade du ”Uppsala län”?')
    expect(said('systematiskt.ja | contry=Uppsala län')).toContain('Menade du ”county”?')
    expect(said('deltagande.RR2 | county=Uppsala län')).toContain('Deltagandet')
    expect(said('deltagande.RR9')).toContain('Menade du')
    expect(said('systematiskt.ja.viktad')).toContain('inte är viktat')
    expect(said('constructor.ja')).toContain('ingen fråga')
    expect(said('systematiskt.__proto__')).toContain('inget som heter')
  })
})

describe('a number written by hand', () => {
  const typed = (text: string) => findTypedNumbers(parseText(text).blocks, national, ['systematiskt'])

  it('is pointed out beside what would give the same number', () => {
    expect(typed('År 2015 svarade 71 av 241, det vill säga 29 %, enligt ISO27001.')).toMatchObject([
      { text: '71', line: 1, column: 17, suggestions: expect.arrayContaining(['{systematiskt.ja.antal}']) },
      { text: '241', suggestions: expect.arrayContaining(['{systematiskt.bas}']) },
      { text: '29 %', suggestions: expect.arrayContaining(['{systematiskt.ja.procent}']) },
    ])
    expect(typed('Det gäller 12 345,67 saker')).toEqual([{ text: '12 345,67', line: 1, column: 12, suggestions: [] }])
  })

  it('is not one that comes from the answers', () => {
    expect(typed('Det är {systematiskt.ja} och inget annat')).toEqual([])
  })
})
