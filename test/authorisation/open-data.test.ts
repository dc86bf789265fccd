import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { saveAnswer, submitResponse } from '../../src/modules/collection/index.ts'
import { addSurvey, anna, now, sara } from '../../src/modules/collection/testing/survey-site.ts'
import { publishPicture } from '../../src/modules/publication/index.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { inlineMarkup } from './inline-markup.ts'
import { openRealApp, type RealApp } from './real-app.ts'

const files: Readonly<Record<string, string>> = {
  'siffror.csv': 'text/csv; charset=utf-8',
  'figures.csv': 'text/csv; charset=utf-8',
  'siffror.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'figures.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'siffror.json': 'application/json; charset=utf-8',
  'figures.json': 'application/json; charset=utf-8',
  'kodbok.xml': 'application/xml; charset=utf-8',
}
const descriptions = ['dcat.rdf', 'dcat.ttl']

describe.each(databaseKinds)('open data on the %s database', (kind) => {
  let real: RealApp
  beforeAll(async () => {
    vi.useFakeTimers({ now, toFake: ['Date'] })
    real = await openRealApp(kind)
  })
  afterAll(async () => {
    vi.useRealTimers()
    await real.close()
  })

  async function answered(id: string): Promise<string> {
    const survey = await addSurvey(real.site, id)
    const value = { type: 'single', option: 'ja' }
    await real.site.as(anna, saveAnswer, { survey, question: 'metod', version: 0, value })
    const written = { type: 'text', text: 'Ord som bara är vår egen sak' }
    await real.site.as(anna, saveAnswer, { survey, question: 'kommentar', version: 0, value: written })
    await real.site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    await real.ask('sara', `/enkater/${survey}/avslut/stang`, { form: { bekrafta: 'ja' } })
    return survey
  }

  test('there is none before a picture is published, for anyone', async () => {
    const survey = await answered('unpublished')
    for (const who of [null, 'anna', 'sara', 'erik', 'rival'] as const) {
      for (const name of ['', ...[...Object.keys(files), ...descriptions].map((file) => `/${file}`)]) {
        const path = `/resultat/${survey}/oppna-data${name}`
        expect((await real.ask(who, path)).status, `${path} as ${who}`).toBe(404)
      }
    }
    expect((await real.ask(null, '/dcat')).status).toBe(404)
  })

  test('a visitor fetches every file of a published survey, and none holds what someone wrote', async () => {
    const survey = await answered('published')
    await real.site.as(sara, publishPicture, { survey, breakdowns: [], weight: [] })
    for (const [name, mediaType] of Object.entries(files)) {
      const response = await real.ask(null, `/resultat/${survey}/oppna-data/${name}`)
      expect(response.status, name).toBe(200)
      expect(response.headers.get('content-type')).toBe(mediaType)
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${survey}-${name}"`)
      const text = await response.text()
      expect(text.length).toBeGreaterThan(500)
      expect(text).not.toContain('vår egen sak')
      expect(text).not.toContain('1984')
    }
  })

  test('the page leads to every file, and holds no script or style of its own', async () => {
    const response = await real.ask(null, '/resultat/published/oppna-data')
    const html = await response.text()
    const links = [...html.matchAll(/href="(\/resultat\/published\/oppna-data\/[^"]+|\/dcat[^"]*)"/g)].map(
      ([, link]) => link,
    )
    expect(links).toEqual([
      ...Object.keys(files).map((name) => `/resultat/published/oppna-data/${name}`),
      ...descriptions.map((name) => `/resultat/published/oppna-data/${name}`),
      '/dcat',
      '/dcat.ttl',
    ])
    for (const link of links) expect((await real.ask(null, link ?? '')).status, link).toBe(200)
    expect(inlineMarkup(html)).toEqual([])
  })

  test('portals are told whom to ask, and of every published survey but no other', async () => {
    const response = await real.ask(null, '/dcat')
    expect(response.headers.get('content-type')).toBe('application/rdf+xml; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('<vcard:hasEmail rdf:resource="mailto:oppnadata@enkat.example"/>')
    expect(text).toContain('rdf:about="http://localhost:3000/resultat/published/oppna-data#datamangd"')
    expect(text).not.toContain('unpublished')
  })
})
