import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { loadDemonstration } from '../../src/modules/demonstration/index.ts'
import { demonstrationPassword, people } from '../../src/modules/demonstration/people.ts'
import { openTestDatabase } from '../../src/platform/database/testing.ts'
import { renderPage } from '../../src/ui/frame/index.ts'
import { stories } from '../../src/ui/stories/index.ts'
import { inlineMarkup } from './inline-markup.ts'
import { openRealWeb, type RealWeb } from './real-app.ts'

let web: RealWeb
/** Roles that nobody of the demonstration has. */
const added = [
  ['1984', 'administrator'],
  ['1984', 'manager'],
  ['1984', 'employee'],
  ['county', 'officer'],
] as const
const addressOf = (role: string) => `${role}@x.example`
/** A person of every role, and a visitor. */
const viewers: (string | null)[] = [
  null,
  ...people.map(({ email }) => email),
  ...added.map(([, role]) => addressOf(role)),
]
const published = 'enkat-2015'
const open = 'enkat-2026'

beforeAll(async () => {
  const database = await openTestDatabase('embedded')
  await database.asOwner(async (db) => {
    await loadDemonstration(db, resolve('reference'), () => {})
    await db
      .insertInto('organisation')
      .values({ id: 'county', kind: 'county-board', name: 'Länsstyrelsen', county_code: '19' })
      .execute()
  })
  web = await openRealWeb(database)
  for (const { email } of people) await web.signIn(email, demonstrationPassword)
  for (const [organisation, role] of added) await web.addPerson(addressOf(role), organisation, role)
})
afterAll(() => web.close())

/** Values for the parts of addresses. A route with a part that is not here fails the test. */
const parts: Readonly<Record<string, readonly string[]>> = {
  survey: [published, open, 'finns-inte'],
  section: ['systematik'],
  question: ['systematiskt', 'funktion_placering'],
  respondent: ['0127'],
  board: ['lansstyrelsen-19', 'finns-inte'],
  earlier: ['enkat-2015', 'myndigheter-2014'],
  report: ['systematiken-saknas', recordId('incident_report', 'skärm')],
  block: ['b2', 'b3'],
  version: ['1'],
  state: ['nu'],
  workshop: [recordId('risk_workshop', 'Omsorgen')],
  risk: [
    recordId('risk', 'Anställda läser journaler som de inte behöver'),
    recordId('risk', 'Läkemedelslistan visar fel dos'),
  ],
  token: ['x'.repeat(43)],
  person: ['finns-inte'],
  contact: ['finns-inte'],
  kind: ['invitation', 'finns-inte'],
  wave: ['finns-inte'],
  colleague: ['finns-inte', 'bjud-in'],
  draft: ['enkat-2028', 'finns-inte'],
  unit: ['00000000-0000-4000-8000-000000000000', 'finns-inte'],
  record: [
    recordId('exercise', 'Någon annan styr vattenverket'),
    recordId('incident', 'Intrång hos leverantören av Treva Omsorg'),
    recordId('risk', 'Journalen går inte att nå ett dygn'),
    recordId('process', 'Hemtjänst dygnet runt'),
    recordId('continuity_plan', 'Hemtjänst utan journal och larm'),
    recordId('asset', 'Treva Omsorg'),
    recordId('supplier', 'Treva AB'),
    recordId('person', 'Ellen Berg'),
    recordId('document', 'Informationssäkerhetspolicy'),
    crypto.randomUUID(),
  ],
  asset: [recordId('asset', 'Treva Omsorg'), recordId('asset', 'Styrsystem Norra vattenverket'), 'finns-inte'],
  document: [recordId('document', 'Informationssäkerhetspolicy'), 'finns-inte'],
  dependency: ['finns-inte'],
  key: ['finns-inte', 'ekebro234567'],
  catalogue: ['iso27002', 'cybersakerhetslagen', 'finns-inte'],
  number: ['8.24', 'tidig-varning'],
  task: ['survey.closes_on.2026-12-18.enkat-2026', 'asset.next_date.2026-12-18.x', 'finns-inte'],
  own: ['finns-inte'],
  reorganisation: ['00000000-0000-4000-8000-000000000000', 'finns-inte'],
  step: ['dela', 'finns-inte'],
  attachment: [recordId('attachment', 'Treva Omsorg'), crypto.randomUUID()],
  clock: ['early-warning', 'personal-data', 'finns-inte'],
  sent: [crypto.randomUUID()],
  evidence: [crypto.randomUUID()],
  scenario: ['water', 'finns-inte'],
  inject: [crypto.randomUUID()],
}

/** Every address that shows a page: the application's routes with their parts filled in, without those of files to keep. */
function addresses(): string[] {
  const pages = web.app.routes.filter(
    ({ method, path }) => method === 'GET' && !/\*|\.[a-z]+(\})?$|\/hamta$/.test(path),
  )
  return [...new Set(pages.flatMap(({ path }) => fill(path)))]
}

function fill(path: string): string[] {
  const [part, name] = /:([a-z]+)(?:\{[^/]*\})?/.exec(path) ?? []
  if (part === undefined || name === undefined) return [path]
  const values = parts[name]
  if (!values) throw new Error(`No value for :${name} in ${path}`)
  return values.flatMap((value) => fill(path.replace(part, value)))
}

test('finds what is inline', () => {
  expect(
    inlineMarkup(
      '<p class="style" data-on="1">on style=</p><script type="module" src="/a.js"></script><a href="/x">javascript:</a>',
    ),
  ).toEqual([])
  for (const wrong of [
    '<p style="color:red">',
    '<script>',
    '<style>',
    '<a onclick="x()">',
    '<a href="javascript:x()">',
    '<svg ONLOAD="x()">',
  ]) {
    expect(inlineMarkup(wrong)).toEqual([wrong])
  }
})

test.each(Object.entries(stories))('the story %s holds no script, style or handler of its own', (_, story) => {
  expect(inlineMarkup(renderPage(story))).toEqual([])
})

const shown = new Set<string>()

test.each(viewers)(
  'no page of the application does, asked for by %s, and each is sent with the policy that says so',
  async (viewer) => {
    for (const address of [...addresses(), '/finns-inte', '/enkater?lang=en']) {
      const response = await web.ask(viewer, address)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy, address).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy, address).not.toContain('unsafe')
      expect(response.status, `${address} as ${viewer}`).toBeLessThan(500)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      expect(inlineMarkup(await response.text()), `${address} as ${viewer}`).toEqual([])
      if (response.ok) shown.add(address)
    }
  },
  120_000,
)

// Else the test above could pass without having seen a page
test('and each page was seen by somebody', () => {
  const seen = [...shown]
  for (const part of [
    '/insamling',
    '/insamling/lage',
    '/insamling/mal',
    '/ringlista',
    '/ringlista/0127',
    '/lansstyrelser',
    '/lansstyrelser/lansstyrelsen-19',
    '/lan',
    '/jamforelse',
    '/svara/systematik',
    '/granska',
    '/mina-svar',
    '/fraga/systematiskt',
    '/blankett',
    '/medverkande',
    '/medverkande/bjud-in',
    '/andringar',
    '/delar/b2',
    '/frys',
    '/forandring',
    '/jamfor',
    '/jamfor/myndigheter-2014',
    '/jamfor/myndigheter-2014/systematiskt',
    '/versioner/1',
    '/formular/enkat-2028',
    '/forhandsgranska/systematik',
    '/karta',
    '/kontroll',
    '/yaml',
    '/villkor',
    '/avsnitt/systematik',
    '/ny-fraga',
    '/system',
    '/system/ny',
    '/system/vy',
    '/system/las-in',
    `/system/${recordId('asset', 'Treva Omsorg')}`,
    `/system/${recordId('asset', 'Treva Omsorg')}/andra`,
    `/leverantorer/${recordId('supplier', 'Treva AB')}/avsluta`,
    `/dokument/${recordId('document', 'Informationssäkerhetspolicy')}`,
    '/system/styrsystem',
    '/kontinuitet/ovningar',
    '/kontinuitet/ovningar/bibliotek',
    '/kontinuitet/ovningar/bibliotek/water',
    `/kontinuitet/ovningar/${recordId('exercise', 'Någon annan styr vattenverket')}/leda`,
    '/system/styrsystem/zoner',
    '/system/styrsystem/forbindelser',
    `/system/${recordId('asset', 'Styrsystem Norra vattenverket')}/samhallsviktigt`,
    '/klassning',
    '/klassning/snabb',
    '/konto/nycklar',
    '/andra-program',
    '/klassning/modell',
    '/klassning/modell/andra',
    '/system/beroenden',
    `/system/${recordId('asset', 'Treva Omsorg')}/klassning`,
    '/krav',
    '/krav/iso27002/8.24',
    '/krav/cybersakerhetslagen/tidig-varning',
    '/iso27002/8.24/beslut',
    '/iso27002/8.24/atgard',
    '/iso27002/8.24/koppla',
  ]) {
    expect(
      seen.some((address) => address.startsWith('/') && address.endsWith(part)),
      part,
    ).toBe(true)
  }
  for (const address of [
    '/logga-in',
    '/konto',
    '/personer',
    '/personer/bjud-in',
    '/glomt-losenord',
    '/enkater',
    `/resultat/${published}`,
    `/resultat/${open}`,
  ]) {
    expect(seen).toContain(address)
  }
})

test('no form that is refused does', async () => {
  const [coordinator, , , lead] = people.map(({ email }) => email)
  const refusals: [string | null, string, Record<string, string>][] = [
    [null, '/logga-in', { email: '"><script>alert(1)</script>', password: '' }],
    [null, '/glomt-losenord', { email: '"><script>alert(1)</script>' }],
    [lead ?? '', '/personer/bjud-in', { name: '"><script>alert(1)</script>', email: '<b>', role: '<i>' }],
    [lead ?? '', `/enkater/${open}/insamling/mal`, { procent: '"><script>alert(1)</script>' }],
    [lead ?? '', `/enkater/${open}/ringlista/0127`, { note: '</textarea><script>alert(1)</script>', day: '"><b>' }],
    [coordinator ?? '', `/enkater/${open}/svara/systematik`, { 'answer.okand': '<script>alert(1)</script>' }],
    [coordinator ?? '', `/enkater/${open}/skicka-in`, {}],
    [coordinator ?? '', `/enkater/${open}/fraga/systematiskt/kommentar`, { text: '  ' }],
    [coordinator ?? '', `/enkater/${open}/fraga/systematiskt/godkann`, { version: '<script>alert(1)</script>' }],
    [lead ?? '', `/enkater/${open}/avslut/stang`, {}],
    [lead ?? '', '/formular/nytt/tomt', { 'title.sv': '', id: '"><script>alert(1)</script>' }],
    [lead ?? '', '/formular/enkat-2028/yaml', { version: '1', source: '<script>alert(1)</script>' }],
    [lead ?? '', '/formular/enkat-2028/fraga/systematiskt', { version: '6', 'text.sv': '', 'text.en': '<b>' }],
    [lead ?? '', '/formular/enkat-2028/fraga/metodstod/villkor', { version: '6', do: 'write', base: '<b> = "x"' }],
    [lead ?? '', '/formular/enkat-2028/flytta', { version: '6', move: '<script>' }],
    [lead ?? '', `/analys/${published}/fritext/funktion_placering`, { svar: '<script>alert(1)</script>' }],
    [
      lead ?? '',
      `/analys/${published}/fritext/funktion_placering/kodbok`,
      { sv: '', en: '"><script>alert(1)</script>' },
    ],
    [
      lead ?? '',
      `/analys/${published}/fritext/funktion_placering/publicera/0127`,
      { version: '9', gor: 'maskad', maskad: '<script>alert(1)</script>' },
    ],
  ]
  for (const [who, path, form] of refusals) {
    const response = await web.ask(who, path, { form })
    expect([400, 409], path).toContain(response.status)
    expect(inlineMarkup(await response.text()), path).toEqual([])
  }
})

test('what was searched for is shown as text', async () => {
  const response = await web.ask(
    null,
    `/resultat/${published}?sok=${encodeURIComponent('"><script>alert(1)</script>')}`,
  )
  expect(response.status).toBe(200)
  expect(inlineMarkup(await response.text())).toEqual([])
})
