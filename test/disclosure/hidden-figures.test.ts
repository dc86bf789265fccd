import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../src/platform/documents/testing/read-pdf.ts'
import {
  type FoundTable,
  type Line,
  linesOfCsv,
  linesOfWorkbook,
  tablesOfPage,
  tablesOfWord,
  wordsOf,
} from './read-figures.ts'
import { analyst, lead, openSmallSurvey, survey } from './small-survey.ts'
import { type Truth, truthOf } from './truth.ts'

const result = `/resultat/${survey}`
const analysis = `/analys/${survey}`
const breakdowns = ['county', 'kust']
const published = truthOf(breakdowns, ['kust'])
let site: Awaited<ReturnType<typeof openSmallSurvey>>

beforeAll(async () => {
  site = await openSmallSurvey()
  const form = { efter: 'county', fraga: 'kust', vikt: 'kust' }
  expect((await site.web.ask(lead, `${analysis}/publicera`, { form })).status).toBe(303)
})
afterAll(() => site.web.close())

const ask = async (path: string, who: string | null = null) => {
  const response = await site.web.ask(who, path)
  expect(response.status, path).toBe(200)
  return response
}
const page = async (path: string, who: string | null = null) => (await ask(path, who)).text()
const bytes = async (path: string, who: string | null = null) =>
  new Uint8Array(await (await ask(path, who)).arrayBuffer())
const of = (truth: readonly Truth[], by: string) => truth.filter((each) => each.by === by)

/** Each hidden figure stands as its mark and no digit; each that is shown stands as it is, or the reader of the test has not read. */
function expectCells(tables: readonly FoundTable[], truth: readonly Truth[], where: string): void {
  for (const { questionText, byName, groupName, place, count, isHidden } of truth) {
    const table = tables.find(({ name }) => name.includes(questionText) && name.includes(byName))
    const cell = table?.rows.find(([first]) => first === groupName)?.[place + 2]
    const named = `${where}: ${questionText} ${groupName}, answer ${place}`
    if (isHidden) expect(cell, named).toMatch(/^dolt( [abc])?$/)
    else expect(cell, named).toMatch(new RegExp(`^${count}(?!\\d)`))
  }
}

function expectLines(lines: readonly Line[], truth: readonly Truth[], where: string): void {
  for (const { by, question, group, option, count, isHidden } of truth) {
    const found = lines.filter(
      (line) =>
        line.question === question &&
        line.group === group &&
        line.option === option &&
        (line.breakdown === undefined || line.breakdown === by),
    )
    expect(found, `${where}: ${question} ${group} ${option}`).toHaveLength(1)
    for (const line of found) {
      expect([line.count, line.share, line.percent].join(''), `${where}: ${question} ${group} ${option}`).toMatch(
        isHidden ? /^$/ : new RegExp(`^${count}`),
      )
      expect(line.suppressed !== '').toBe(isHidden)
    }
  }
}

test('the survey of this test has hidden figures of each kind, and shown ones', () => {
  const hidden = published.filter(({ isHidden }) => isHidden)
  expect(hidden.some(({ group }) => group === 'Betalän')).toBe(true)
  expect(hidden.some(({ group, question }) => group === 'Gammalän' && question === 'plan')).toBe(true)
  expect(hidden.length).toBeGreaterThan(10)
  expect(published.length - hidden.length).toBeGreaterThan(5)
})

test.each(breakdowns)('no public page by %s tells a hidden figure', async (by) => {
  const truth = of(published, by)
  expectCells(tablesOfPage(await page(`${result}?efter=${by}`)), truth, 'all questions')
  for (const question of ['plan', 'gor']) {
    const own = truth.filter((each) => each.question === question)
    const html = await page(`${result}/${question}?efter=${by}`)
    expectCells(tablesOfPage(html), own, question)
    const [list = ''] = /<ul class="group-bars">[\s\S]*?<\/ul>/.exec(html) ?? []
    expect(list).toContain('Alla')
    expectPicture(
      list,
      own.filter(({ place }) => place === 0),
      `${question} on its page`,
    )
    for (const option of new Set(own.map((each) => each.option))) {
      const file = await page(`${result}/${question}.svg?efter=${by}&svar=${option}`)
      expectPicture(
        file,
        own.filter((each) => each.option === option),
        `${question} as a file`,
      )
    }
  }
})

/** A picture says a hidden group's mark and draws no bar for it; the bars' words are read, not their widths alone. */
function expectPicture(markup: string, truth: readonly Truth[], where: string): void {
  const words = wordsOf(markup.replace(/aria-label="([^"]*)"/g, '>$1<'))
  for (const { groupName, isHidden } of truth) {
    if (isHidden && truth.every((each) => each.groupName !== groupName || each.isHidden)) {
      expect(words, `${where}: ${groupName}`).not.toMatch(new RegExp(`${groupName}[: ]+\\d`))
    }
  }
  const bars = new Set(truth.filter(({ isHidden, count }) => !isHidden && count > 0).map(({ groupName }) => groupName))
  if (markup.startsWith('<svg'))
    expect(markup.match(/class="seg-yes"/g)?.length ?? 0, where).toBeLessThanOrEqual(bars.size + 1)
}

test('no file of figures tells a hidden figure, in either language', async () => {
  const csv = await page(`${result}/siffror.csv`)
  expectLines(linesOfCsv(csv), published, 'CSV')
  expectLines(linesOfWorkbook(await bytes(`${result}/siffror.xlsx`)), published, 'XLSX')
  const english = await site.web.app.request(`${result}/siffror.csv`, { headers: { cookie: 'lagesbild.language=en' } })
  const lines = linesOfCsv(await english.text())
  expectLines(lines, published, 'CSV in English')
  expect(lines.find(({ option }) => option === 'utbildning')).toMatchObject({ option_text: 'Training', percent: '58%' })
})

test('no report tells a hidden figure: one web page, Word and PDF, with the alternative texts of their pictures', async () => {
  const html = await page(`${result}/rapport.html`)
  expectCells(tablesOfPage(html), published, 'HTML')
  const word = await bytes(`${result}/rapport.docx`)
  expectCells(tablesOfWord(word), published, 'DOCX')
  const pdf = await readPdf(await bytes(`${result}/rapport.pdf`))
  const text = pdf.pages.join('\n').replace(/\s+/g, ' ')
  // Of this county nothing at all may be told, so wherever it is named its mark follows
  const told = Array.from(text.matchAll(/Betalän (\S+)/g), ([, next]) => next)
  expect(told.length).toBeGreaterThan(2)
  expect(new Set(told)).toEqual(new Set(['dolt']))
  expect(text).toMatch(/Gammalän dolt dolt dolt/)
  for (const alternative of pdf.alternatives) expect(alternative).not.toMatch(/Betalän: \d/)
})

test.each(breakdowns)('no table of an analyst by %s tells a hidden figure, nor its files', async (by) => {
  const truth = truthOf([by], [])
  const address = `efter=${by}&del=`
  const html = await page(`${analysis}?${address}`, analyst)
  expectCells(tablesOfPage(html), truth, 'tables')
  expect(html).not.toContain('data-revealed')
  expect(html).not.toContain('Visa det dolda')
  expectLines(linesOfCsv(await page(`${analysis}/tabeller.csv?${address}`, analyst)), truth, 'CSV')
  expectLines(linesOfWorkbook(await bytes(`${analysis}/tabeller.xlsx?${address}`, analyst)), truth, 'XLSX')
})

test('the survey lead sees each hidden figure with its reason once it is asked for, and it is written in the audit log', async () => {
  const truth = truthOf(['county'], [])
  const before = await page(`${analysis}?efter=county&del=`, lead)
  expectCells(tablesOfPage(before), truth, 'before')
  const response = await site.web.ask(lead, `${analysis}/dolt?efter=county&del=`, { form: {} })
  const html = await response.text()
  expect(response.headers.get('cache-control')).toContain('no-store')
  const tables = tablesOfPage(html)
  for (const { questionText, groupName, place, count, isHidden } of truth) {
    if (!isHidden) continue
    const cell = tables.find(({ name }) => name.includes(questionText))?.rows.find(([first]) => first === groupName)?.[
      place + 2
    ]
    expect(cell, `${questionText} ${groupName}`).toMatch(new RegExp(`^${count} av \\d+ [abc]$`))
  }
  const entries = await site.database.asOwner((db) =>
    db.selectFrom('audit_entry').selectAll().where('action', '=', 'table.reveal').execute(),
  )
  expect(entries.map(({ subject, detail }) => [subject, JSON.parse(detail)])).toEqual([
    [survey, { by: ['county'], weight: [] }],
  ])
})

test('nobody else can ask for it, and a refusal tells nothing', async () => {
  for (const [who, status] of [
    [analyst, 403],
    [null, 401],
  ] as const) {
    const response = await site.web.ask(who, `${analysis}/dolt?efter=county&del=`, { form: {} })
    expect(response.status, `${who}`).toBe(status)
    expect(await response.text()).not.toMatch(/Betalän|Gammalän/)
  }
  const json = await site.web.app.request(`${analysis}?efter=county`, { headers: { accept: 'application/json' } })
  expect(json.headers.get('content-type')).toContain('application/problem+json')
  expect(await json.text()).not.toMatch(/Betalän|Gammalän|hidden/)
})

test('nothing that is stored holds a hidden figure', async () => {
  const rows = await site.database.asOwner((db) => db.selectFrom('publication').selectAll().execute())
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('"hidden"')
})

test('another selection of the same answers is refused, with the reason, and the same one is a new revision', async () => {
  const again = (form: Record<string, string>) => site.web.ask(lead, `${analysis}/publicera`, { form })
  for (const form of [{ efter: 'county', vikt: 'kust' }, { vikt: 'kust' }, { efter: 'county', fraga: 'kust' }]) {
    const refused = await again(form)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('ligger fast')
  }
  expect((await again({ efter: 'county', fraga: 'kust', vikt: 'kust' })).status).toBe(303)
  const revisions = await site.database.asOwner((db) => db.selectFrom('publication').select('revision').execute())
  expect(revisions.map(({ revision }) => revision).sort()).toEqual([1, 2])
})
