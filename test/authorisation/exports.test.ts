import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { saveAnswer, submitResponse } from '../../src/modules/collection/index.ts'
import { addSurvey, anna, karin, now } from '../../src/modules/collection/testing/survey-site.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { openRealApp, type RealApp } from './real-app.ts'

const endings = ['csv', 'xlsx', 'sav', 'xml', 'zip']

describe.each(databaseKinds)('the answers of a survey as files, on the %s database', (kind) => {
  let real: RealApp
  let survey: string
  beforeAll(async () => {
    vi.useFakeTimers({ now, toFake: ['Date'] })
    real = await openRealApp(kind)
    survey = await addSurvey(real.site, 'export')
    for (const [who, answer] of [
      [anna, 'ja'],
      [karin, 'nej'],
    ] as const) {
      const value = { type: 'single', option: answer }
      await real.site.as(who, saveAnswer, { survey, question: 'metod', version: 0, value })
    }
    await real.site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await real.close()
  })

  const address = (ending: string, query = '') => `/analys/${survey}/export.${ending}${query}`
  const exports = () =>
    real.site.asOwner((db) => db.selectFrom('audit_entry').selectAll().where('action', '=', 'data.export').execute())

  test.each(['sara', 'erik'] as const)(
    'are handed out to %s of the agency that asks, and each time is logged',
    async (who) => {
      for (const ending of endings) {
        const before = await exports()
        const response = await real.ask(who, address(ending))
        expect(response.status, ending).toBe(200)
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="export-data.${ending}"`)
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
        const [entry, ...others] = (await exports()).slice(before.length)
        expect(others).toEqual([])
        expect(entry).toMatchObject({ subject: survey, organisation: 'agency' })
        expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ responses: 1 })
      }
    },
  )

  test('hold what has been submitted, and nothing of what has not', async () => {
    const text = await (await real.ask('erik', address('csv'))).text()
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const metod = rows[0]?.indexOf('metod') ?? -1
    expect(rows.slice(1).map((row) => [row[0], row[1], row[metod]])).toEqual([
      ['1984', '1', '1'],
      ['1960', '3', '-5'],
    ])
  })

  test('come with a script in R for the weights that are asked for', async () => {
    const response = await real.ask('erik', address('zip', '?vikt=population'))
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['export-data.R', 'export-data.csv'])
    expect(strFromU8(files['export-data.R'] ?? new Uint8Array())).toContain('weight_columns <- c("stratum_population")')
  })

  test('are refused, with what the frame has, where it has no such column to weight by', async () => {
    const response = await real.ask('erik', address('zip', '?vikt=finns-inte'))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('population_class')
  })

  test('are handed out to nobody else, and a refusal leaves no trace of one', async () => {
    const before = await exports()
    for (const ending of endings) {
      for (const who of ['anna', 'maria', 'jonas', 'eva', 'lena'] as const) {
        expect((await real.ask(who, address(ending))).status, who).toBe(403)
      }
      expect((await real.ask('rival', address(ending))).status).toBe(404)
      expect((await real.ask(null, address(ending))).status).toBe(303)
    }
    expect(await exports()).toEqual(before)
  })
})
