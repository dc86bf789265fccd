import { describe, expect, it } from 'vitest'
import { readWritten } from '../../../../platform/written/index.ts'
import { defaultModel } from '../../../classification/index.ts'
import { blanksIn } from '../blanks.ts'
import type { Material } from './material.ts'
import { templates, writeTemplate } from './template.ts'

const empty: Material = {
  organisation: 'Ekebro kommun',
  coordinators: [],
  boards: [],
  companies: [],
  responsible: [],
  critical: [],
  model: defaultModel,
}
const hostile = '**Ek** [x](javascript:y) | {z} # \\'
const full: Material = {
  ...empty,
  coordinators: [{ name: 'Ellen Berg', title: 'Samordnare', email: 'ellen@x.example', phone: null }],
  boards: ['Socialnämnden', hostile],
  companies: ['Vatten AB'],
  responsible: [
    { unit: null, duty: 'incidents', who: 'Mats Lindell' },
    { unit: null, duty: 'classify', who: hostile },
    { unit: null, duty: 'continuity', who: 'Rolf Ekman' },
    { unit: 'Vatten AB', duty: 'incidents', who: 'Karl Wester' },
  ],
  critical: [
    { name: 'Treva Omsorg', unit: null, owner: 'Karin Dahl', supplier: 'Treva AB', contact: 'Birgit', phone: null },
    { name: hostile, unit: null, owner: null, supplier: null, contact: null, phone: null },
  ],
}

/** All that can be read in a text, without its markup. */
function plainOf(body: string): string {
  return readWritten(body)
    .blocks.map((block) => {
      if (block.kind === 'prose') return block.runs.map(({ text }) => text).join('')
      if (block.kind === 'prose-list')
        return block.items.map((runs) => runs.map(({ text }) => text).join('')).join('\n')
      if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n')
      return block.kind === 'heading' ? block.text : ''
    })
    .join('\n')
}

describe.each(templates)('the template $id', (template) => {
  it.each(['sv', 'en'] as const)('reads without fault in %s, and says what is to be filled in by hand', (language) => {
    const body = writeTemplate(template, language, empty)
    expect(readWritten(body).faults).toEqual([])
    expect(blanksIn(body).length).toBeGreaterThan(0)
    const wrong = language === 'sv' ? /\[Fill in/ : /\[Fyll i/
    expect(body).not.toMatch(wrong)
    expect(body).not.toMatch(/undefined|null|NaN/)
  })

  it.each(['sv', 'en'] as const)('takes what the registers hold as it is in %s, whatever it is', (language) => {
    const body = writeTemplate(template, language, full)
    const { faults, blocks } = readWritten(body)
    expect(faults).toEqual([])
    expect(JSON.stringify(blocks)).not.toContain('href')
    expect(blanksIn(body).length).toBeLessThanOrEqual(blanksIn(writeTemplate(template, language, empty)).length + 2)
    if (template.id !== 'guidelines' && template.id !== 'policy') expect(plainOf(body)).toContain(hostile)
  })

  it('has the same parts in both languages', () => {
    const shape = (language: 'sv' | 'en') =>
      readWritten(writeTemplate(template, language, full)).blocks.map((block) =>
        block.kind === 'table' ? `${block.rows.length} × ${block.columns.length}` : block.kind,
      )
    expect(shape('sv')).toEqual(shape('en'))
  })
})

it('names who answers, whom to call and what the law says', () => {
  const of = (id: string) =>
    templates
      .filter((each) => each.id === id)
      .map((template) => plainOf(writeTemplate(template, 'sv', full)))
      .join()
  expect(of('policy')).toContain('Ellen Berg (Samordnare)')
  expect(of('guidelines')).toContain('Mats Lindell\tVatten AB: Karl Wester')
  expect(of('classification')).toContain('Allvarlig')
  expect(of('incidents')).toContain('24 timmar\tTidig varning')
  expect(of('continuity')).toContain('Treva Omsorg\tKarin Dahl\tTreva AB\tBirgit\t[Fyll i: telefon')
})
