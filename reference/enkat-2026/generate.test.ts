import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { generateQuestionnaire2026, generateRound2026 } from './generate.ts'

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const rows = (path: string): Record<string, string>[] => parse(file(path), { columns: true })

describe('the open round of 2026', () => {
  it('is made again to the byte', () => {
    expect(generateQuestionnaire2026()).toBe(file('./questionnaire.yaml'))
    const { responses, events } = generateRound2026()
    expect(responses).toBe(file('./responses.csv'))
    expect(events).toBe(file('./events.csv'))
  })

  it('asks what 2015 asked, under its own name', () => {
    const body = (text: string) => text.slice(text.indexOf('\nsections:'))
    expect(body(generateQuestionnaire2026())).toBe(body(file('../enkat-2015/questionnaire.yaml')))
    expect(file('./questionnaire.yaml')).toMatch(/^id: enkat-2026$/m)
    expect(file('./questionnaire.yaml')).not.toMatch(/^ {2}(sv|en): .*2015$/m)
  })

  it('has 171 complete, 38 partial and Arboga among those that have not begun', () => {
    const status = rows('./responses.csv').map((row) => row.status)
    expect(status.filter((each) => each === 'complete')).toHaveLength(171)
    expect(status.filter((each) => each === 'partial')).toHaveLength(38)
    expect(rows('./responses.csv').some((row) => row.respondent === '1984')).toBe(false)
    expect(rows('../enkat-2015/responses.csv').find((row) => row.respondent === '1984')?.status).toBe('complete')
  })

  it('has an event for each response, begun before it was submitted, while the round was open', () => {
    const responses = rows('./responses.csv')
    const events = rows('./events.csv')
    expect(events.map((each) => each.respondent)).toEqual(responses.map((each) => each.respondent))
    for (const [index, { started_at = '', submitted_at = '' }] of events.entries()) {
      expect(submitted_at !== '').toBe(responses[index]?.status === 'complete')
      expect(started_at >= '2026-10-05T00:00:00Z' && started_at <= '2026-11-24T07:30:00Z').toBe(true)
      if (submitted_at !== '') expect(submitted_at > started_at && submitted_at <= '2026-11-24T07:30:00Z').toBe(true)
    }
  })

  it('rises after each reminder', () => {
    const submitted = (from: string, to: string) =>
      rows('./events.csv').filter(({ submitted_at = '' }) => submitted_at >= from && submitted_at < to).length
    expect(submitted('2026-10-26', '2026-10-29')).toBeGreaterThan(3 * submitted('2026-10-21', '2026-10-24'))
    expect(submitted('2026-11-09', '2026-11-12')).toBeGreaterThan(3 * submitted('2026-11-04', '2026-11-07'))
    expect(submitted('2026-11-23', '2026-11-24')).toBeGreaterThan(3 * submitted('2026-11-20', '2026-11-21'))
  })
})
