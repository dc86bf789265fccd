import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveAnswer, submitResponse } from '../../src/modules/collection/index.ts'
import { addSurvey, anna, karin, now, sara } from '../../src/modules/collection/testing/survey-site.ts'
import { publishPicture, readPicture } from '../../src/modules/publication/index.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { openRealApp, type RealApp } from './real-app.ts'

describe.each(databaseKinds)('through the whole application on the %s database', (kind) => {
  let real: RealApp
  let survey: string
  let base: string
  let round = 0
  beforeAll(async () => {
    vi.useFakeTimers({ now, toFake: ['Date'] })
    real = await openRealApp(kind)
  })
  beforeEach(async () => {
    survey = await addSurvey(real.site, `own-${++round}`)
    base = `/enkater/${survey}`
  })
  afterAll(async () => {
    vi.useRealTimers()
    await real.close()
  })

  const save = (who: typeof anna, question: string, value: unknown) =>
    real.site.as(who, saveAnswer, { survey, question, version: 0, value })
  const close = () => real.ask('sara', `${base}/avslut/stang`, { form: { bekrafta: 'ja' } })
  /** Everything about the survey that a person could change. */
  const state = () =>
    real.site.asOwner(async (db) => ({
      responses: await db.selectFrom('response').selectAll().where('survey', '=', survey).execute(),
      answers: await db.selectFrom('answer').selectAll().where('survey', '=', survey).execute(),
      survey: await db.selectFrom('survey').selectAll().where('id', '=', survey).execute(),
      comments: await db.selectFrom('question_comment').selectAll().where('survey', '=', survey).execute(),
      signOffs: await db.selectFrom('sign_off').selectAll().where('survey', '=', survey).execute(),
      targets: await db.selectFrom('collection_target').selectAll().where('survey', '=', survey).execute(),
      calls: await db.selectFrom('call').selectAll().where('survey', '=', survey).execute(),
      publications: await db.selectFrom('publication').selectAll().where('survey', '=', survey).execute(),
    }))

  const section = { 'version.metod': '0', 'was.metod': '', 'answer.metod': 'nej' }
  const drafts = [
    '',
    '/metod',
    '/metod.svg',
    '/siffror.csv',
    '/siffror.xlsx',
    '/rapport.pdf',
    '/rapport.html',
    '/rapport.docx',
    '/jamforelse',
    '/jamforelse.csv',
  ]

  test.each([
    '/enkater',
    '/enkater/:survey',
    '/enkater/:survey/svara/metod',
    '/enkater/:survey/svara/metod/delar',
    '/enkater/:survey/granska',
    '/enkater/:survey/kvittens',
    '/enkater/:survey/mina-svar',
    '/enkater/:survey/mina-svar.pdf',
    '/enkater/:survey/fraga/kommentar',
  ])('a cookie with the name of another municipality opens nothing: %s', async (path) => {
    await save(karin, 'kommentar', 'Karins egna ord')
    const address = path.replace(':survey', survey)
    expect((await real.ask('karin', address)).ok || path.endsWith('kvittens')).toBe(true)
    const response = await real.ask('anna', address, { organisation: '1960' })
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('Karins egna ord')
  })

  test('a cookie with the name of another municipality saves, submits and switches nothing', async () => {
    await save(karin, 'metod', 'ja')
    const before = await state()
    const foreign = { organisation: '1960' }
    const attempts: [string, Record<string, string>][] = [
      [`${base}/svar`, { question: 'metod', ...section, 'version.metod': '1' }],
      [`${base}/svara/metod`, section],
      [`${base}/skicka-in`, { 'utan-alla': 'ja' }],
      [`${base}/fraga/metod/kommentar`, { text: 'Härifrån' }],
      [`${base}/fraga/metod/godkann`, { version: '1' }],
      [`${base}/fraga/metod/tillbaka`, { version: '1', current: '1' }],
      ['/konto/organisation', { organisation: '1960' }],
    ]
    for (const [path, form] of attempts) {
      expect((await real.ask('anna', path, { form, ...foreign })).status, path).toBe(403)
      expect((await real.ask('rival', path, { form, ...foreign })).status, path).toBe(403)
    }
    expect(await state()).toEqual(before)
  })

  test('a municipality that is not asked finds nothing to answer, and no other kind of organisation does', async () => {
    const before = await state()
    await real.site.asOwner((db) => db.deleteFrom('frame_row').where('survey', '=', survey).execute())
    for (const path of [base, `${base}/svara/metod`, `${base}/granska`, `${base}/mina-svar.pdf`]) {
      expect((await real.ask('anna', path)).status, path).toBe(404)
      for (const who of ['sara', 'lena', 'eva'] as const) expect((await real.ask(who, path)).status, path).toBe(403)
    }
    expect((await real.ask('anna', `${base}/svar`, { form: { question: 'metod', ...section } })).status).toBe(404)
    expect((await real.ask('anna', `${base}/skicka-in`, { form: { 'utan-alla': 'ja' } })).status).toBe(404)
    expect(await state()).toEqual(before)
  })

  test('another agency neither follows, ends nor publishes the survey', async () => {
    await save(anna, 'metod', 'ja')
    const before = await state()
    const form = { bekrafta: 'ja' }
    const attempts: [string, { form?: Record<string, string> }][] = [
      [`${base}/insamling`, {}],
      [`${base}/insamling/lage`, {}],
      [`${base}/insamling/mal`, { form: { procent: '80' } }],
      [`${base}/ringlista`, {}],
      [`${base}/ringlista.csv`, {}],
      [`${base}/ringlista/1984`, {}],
      [
        `${base}/ringlista/1984`,
        {
          form: {
            day: '2026-11-24',
            time: '10.04',
            outcome: 'answered',
            promisedOn: '',
            spokeWith: '',
            note: '',
            nextOn: '',
          },
        },
      ],
      [`${base}/avslut/stang`, { form }],
      [`/analys/${survey}/publicera`, { form }],
    ]
    for (const [path, asked] of attempts) {
      expect((await real.ask('rival', path, asked)).status, path).toBe(404)
      // Saying that one works at the agency that asks does not help
      expect((await real.ask('rival', path, { ...asked, organisation: 'agency' })).status, path).toBe(403)
      expect((await real.ask('anna', path, asked)).status, path).toBe(403)
      expect((await real.ask('lena', path, asked)).status, path).toBe(403)
    }
    expect((await real.ask('erik', `${base}/avslut/stang`, { form })).status).toBe(403)
    expect(await state()).toEqual(before)
    expect(await (await real.ask('rival', '/enkater')).text()).not.toContain(survey)
  })

  test('a picture that is not published is there for the agency that asks and for nobody else', async () => {
    await save(anna, 'metod', 'ja')
    await close()
    for (const path of drafts.map((end) => `/resultat/${survey}${end}`)) {
      for (const who of ['anna', 'karin', 'rival', 'lena', null] as const) {
        expect((await real.ask(who, path)).status, `${path} as ${who}`).toBe(404)
      }
      expect((await real.ask('rival', path, { organisation: 'agency' })).status, path).toBe(404)
    }
    expect((await real.ask('erik', `/resultat/${survey}`)).status).toBe(200)
    await real.site.as(sara, publishPicture, { survey })
    expect((await real.ask(null, `/resultat/${survey}`)).status).toBe(200)
  })

  test('what the agency reads before the end is only what has been submitted', async () => {
    await save(anna, 'metod', 'nej')
    await save(karin, 'metod', 'ja')
    const picture = async () => {
      const { result } = await real.site.as(sara, readPicture, { survey })
      const { complete, partial, none } = result.participation
      return { complete, partial, none, answered: result.questions.find(({ id }) => id === 'metod')?.answered }
    }
    expect(await picture()).toEqual({ complete: 0, partial: 0, none: 2, answered: 0 })
    await real.site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await picture()).toEqual({ complete: 1, partial: 0, none: 1, answered: 1 })
    expect((await close()).status).toBe(303)
    expect(await picture()).toMatchObject({ complete: 1, partial: 1, none: 0 })
  })

  test('following a collection shows how far each has come, and no answer', async () => {
    await save(karin, 'metod', 'ja')
    await save(karin, 'kommentar', 'Karins egna ord')
    for (const path of [`${base}/insamling`, `${base}/insamling/lage`]) {
      const response = await real.ask('sara', path)
      expect(response.status).toBe(200)
      expect(await response.text()).not.toContain('Karins egna ord')
    }
  })

  test('a form from another site is refused', async () => {
    const response = await real.app.request(`${base}/avslut/stang`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'bekrafta=ja',
    })
    expect(response.status).toBe(403)
  })
})
