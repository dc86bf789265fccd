import { describe, expect, it } from 'vitest'
import { tabulateSet } from '../../../../analysis/index.ts'
import { survey2015, surveyOf } from '../../../testing/example-survey.ts'
import { buildCollection, type CollectionFacts } from './build-collection.ts'
import type { JsonStatCollection, JsonStatDataset } from './model.ts'

const facts: CollectionFacts = {
  language: 'sv',
  synthetic: true,
  owner: 'Myndigheten',
  updated: new Date('2026-11-24T10:04:00Z'),
  program: 'Lägesbild',
}

/** What breaks the rules of JSON-stat 2.0; nothing when all is well. */
function faultsOf(collection: JsonStatCollection): string[] {
  const { version, link, updated } = JSON.parse(JSON.stringify(collection)) as JsonStatCollection
  return [
    ...(version === '2.0' && collection.class === 'collection' ? [] : ['it is not a collection of version 2.0']),
    ...(Number.isNaN(Date.parse(updated)) ? ['it has no date'] : []),
    ...link.item.flatMap((dataset) => datasetFaults(dataset).map((fault) => `${dataset.label}: ${fault}`)),
  ]
}

function datasetFaults({ version, id, size, role, dimension, value, status = {}, ...rest }: JsonStatDataset): string[] {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault)
  expect(version === '2.0' && rest.class === 'dataset', 'it is not a dataset of version 2.0')
  expect(new Set(id).size === id.length, 'a dimension stands twice')
  expect(id.length === size.length, 'the sizes are not one for each dimension')
  expect(`${Object.keys(dimension).sort()}` === `${[...id].sort()}`, 'the dimensions are not those named')
  expect(
    Object.values(role)
      .flat()
      .every((name) => id.includes(name)),
    'a role is of no dimension',
  )
  for (const [place, name] of id.entries()) {
    const { index = [], label = {}, unit = {} } = dimension[name]?.category ?? {}
    expect(index.length === size[place] && index.length > 0, `${name} has not as many categories as its size says`)
    expect(new Set(index).size === index.length, `${name} has a category twice`)
    expect(`${Object.keys(label).sort()}` === `${[...index].sort()}`, `${name} has not a label for each category`)
    expect(
      Object.keys(unit).every((key) => index.includes(key)),
      `${name} has the unit of no category`,
    )
  }
  expect(value.length === size.reduce((product, each) => product * each, 1), 'there are not as many values as cells')
  for (const [place, cell] of value.entries()) {
    expect((cell === null) === `${place}` in status, `cell ${place} has not either a value or a status`)
  }
  expect(
    Object.keys(status).every((place) => Number(place) < value.length),
    'a status is of no cell',
  )
  return faults
}

/** The cell of a dataset at the categories given. */
function cellOf({ id, size, dimension, value, status }: JsonStatDataset, at: Readonly<Record<string, string>>) {
  const place = id.reduce((sum, name, index) => {
    const category = dimension[name]?.category.index.indexOf(at[name] ?? '') ?? -1
    if (category < 0) throw new Error(`${at[name]} is not in ${name}`)
    return sum * (size[index] ?? 0) + category
  }, 0)
  return value[place] ?? status?.[place]
}

describe('the survey of 2015 as JSON-stat', () => {
  const survey = survey2015()
  const set = tabulateSet({ ...survey, language: 'sv', breakdowns: ['county', 'population'], weight: ['population'] })
  const collection = buildCollection(survey.questionnaire, set, facts)
  const datasets = collection.link.item
  const find = (question: string, by?: string) =>
    datasets.find(({ extension }) => extension.question === question && extension.by === by)

  it('keeps to the rules of JSON-stat 2.0', () => {
    expect(faultsOf(collection)).toEqual([])
    expect(datasets.length).toBeGreaterThan(100)
  })

  it('has the figures of the tabulation, weighted beside unweighted', () => {
    const dataset = find('policy')
    const yes = set.national.questions.find(({ id }) => id === 'policy')?.options?.[0]
    if (!dataset || !yes) throw new Error('no policy')
    expect(cellOf(dataset, { option: 'ja', measure: 'count' })).toBe(yes.count)
    expect(cellOf(dataset, { option: 'ja', measure: 'share' })).toBe(yes.share)
    expect(cellOf(dataset, { option: 'ja', measure: 'weighted_share' })).toBe(yes.weighted?.share)
    expect(dataset.dimension.option?.category.label).toEqual({ ja: 'Ja', nej: 'Nej' })
  })

  it('tells the base of each question in words', () => {
    expect(find('metodstod')?.note[0]).toBe(
      'Ställd till dem som svarat Ja på ”Arbetar kommunen systematiskt med informationssäkerhet?”.',
    )
  })

  it('gives no number of what is hidden, and says that it is', () => {
    const county = set.breakdowns[0]
    const question = county?.questions.find(({ id }) => id === 'policy')
    const dataset = find('policy', 'county')
    if (!question || !dataset) throw new Error('no policy by county')
    expect(dataset.id).toEqual(['group', 'option', 'measure'])
    let hidden = 0
    for (const group of question.groups ?? []) {
      for (const option of group.options) {
        const told = cellOf(dataset, { group: group.id, option: option.id, measure: 'count' })
        const isHidden = group.suppressed !== undefined || 'suppressed' in option
        expect(told, `${group.id} ${option.id}`).toBe(isHidden ? 'd' : 'count' in option ? option.count : null)
        if (isHidden) hidden += 1
      }
    }
    expect(hidden).toBeGreaterThan(0)
    expect(JSON.stringify(collection)).not.toContain('"hidden"')
  })

  it('gives a matrix its rows as a dimension', () => {
    const matrix = survey.questionnaire.questions.find(({ type }) => type === 'matrix')
    expect(find(matrix?.id ?? '')?.id).toEqual(['row', 'option', 'measure'])
  })
})

it('says that a share of nobody does not exist', () => {
  const survey = surveyOf(
    `
id: q
title: { sv: Enkät, en: Survey }
sections:
  - id: s
    title: { sv: Del, en: Part }
    questions:
      - { id: a, text: { sv: A, en: A }, type: single, options: [ja, nej] }
      - { id: b, text: { sv: B, en: B }, type: number, base: a = nej }
`,
    'respondent,status,a\n1,complete,ja\n',
  )
  const set = tabulateSet({ ...survey, language: 'en', breakdowns: [] })
  const collection = buildCollection(survey.questionnaire, set, {
    ...facts,
    language: 'en',
    owner: null,
    synthetic: false,
  })
  expect(faultsOf(collection)).toEqual([])
  const number = collection.link.item[1]
  expect(number?.value.slice(0, 2)).toEqual([0, null])
  expect(number?.status?.[1]).toBe('n')
})
