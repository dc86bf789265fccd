import { expect, test } from 'vitest'
import type { SurveySummary } from '../modules/survey/index.ts'
import type { Viewer } from '../platform/http/index.ts'
import type { Role } from '../platform/tenancy/index.ts'
import { firstPageOf } from './first-page.ts'
import { menuOf } from './menu.ts'

const survey = (id: string, closedAt: Date | null = null): SurveySummary => ({
  owner: 'agency',
  id,
  title: { sv: `Enkät ${id}`, en: `Survey ${id}` },
  opensOn: '2026-01-01',
  closesOn: '2026-02-01',
  graceDays: 0,
  issuedAt: new Date('2025-12-01T00:00:00Z'),
  kind: 'survey',
  pilot: null,
  chosenBecause: null,
  questionnaireId: id,
  closedAt,
  synthetic: true,
  version: 1,
  published: false,
  asked: false,
})
const surveys = [survey('open'), survey('ended', new Date('2026-02-02'))]

function viewer(kind: 'municipality' | 'county-board' | 'agency', role: Role): Viewer {
  const workplace = { id: kind, name: 'Där', kind, countyCode: null, role }
  const session = { person: 'p', name: 'Någon', email: 'nagon@example.org', expiresAt: new Date('2026-03-01') }
  return { session: session as unknown as Viewer['session'], workplace, workplaces: [workplace] }
}

const hrefs = (who: Viewer, path = '/enkater') =>
  menuOf('sv', who, surveys, path).flatMap(({ items }) => items.map(({ href }) => href))

test('an agency has the rooms of each survey that it collects, and of an ended one while it is there', () => {
  const lead = viewer('agency', 'survey-lead')
  expect(hrefs(lead)).toContain('/enkater/open/insamling')
  expect(hrefs(lead)).not.toContain('/resultat/ended')
  expect(hrefs(lead, '/resultat/ended?omrade=a')).toContain('/resultat/ended')
  expect(hrefs(lead, '/analys/ended/vikter')).toContain('/analys/ended')
  // An address that begins like another survey's is not that survey's
  expect(hrefs(lead, '/resultat/ended-too')).not.toContain('/resultat/ended')
})

test('correcting, changing and issuing are part of the questions, of a pilot too', () => {
  for (const kind of ['survey', 'pilot'] as const) {
    const items = menuOf('sv', viewer('agency', 'survey-lead'), [{ ...survey('open'), kind }], '/enkater').flatMap(
      (each) => each.items,
    )
    const also = items.find(({ href }) => href === '/enkater/open/fragor')?.also
    expect(also, kind).toEqual(['/enkater/open/ratta', '/enkater/open/andra', '/enkater/open/ge-ut'])
  }
})

test('an entry is shown to those who have its verb, and a group without entries is not shown', () => {
  const groups = (who: Viewer) => menuOf('sv', who, surveys, '/enkater').map(({ heading }) => heading)
  expect(groups(viewer('agency', 'analyst'))).toEqual([undefined, 'Enkät open', 'Myndigheten'])
  expect(groups(viewer('municipality', 'coordinator'))).toEqual([
    undefined,
    'Grunden',
    'Skyddsvärt',
    'När något händer',
    'Följa upp',
  ])
  expect(groups(viewer('municipality', 'employee'))).toEqual([undefined, 'Grunden', 'När något händer'])
  expect(hrefs(viewer('municipality', 'coordinator')).slice(0, 3)).toEqual(['/hem', '/arshjulet', '/var-star-vi'])
  expect(hrefs(viewer('municipality', 'coordinator')).slice(-2)).toEqual(['/enkater', '/resultat'])
  // Who only answers has no work in the registers
  expect(hrefs(viewer('municipality', 'contributor'))).toEqual(['/enkater', '/resultat'])
  expect(hrefs(viewer('municipality', 'contact'))).toEqual(['/enkater', '/resultat', '/personer'])
})

test('no other organisation has the rooms of a survey that is not its own', () => {
  for (const who of [viewer('municipality', 'administrator'), viewer('county-board', 'officer')]) {
    expect(hrefs(who, '/resultat/open').filter((href) => href.includes('open'))).toEqual([])
  }
})

test('a county board has its own county in the place of surveys', () => {
  expect(hrefs(viewer('county-board', 'officer'), '/lan')).toEqual(['/lan', '/resultat'])
})

test('one who works nowhere has what everybody has', () => {
  const nobody: Viewer = { ...viewer('agency', 'analyst'), workplace: null }
  expect(hrefs(nobody)).toEqual(['/enkater', '/resultat'])
})

test('a pilot has what is tried in it, and neither results nor analysis, calls nor counties', () => {
  const pilot = { ...survey('trial'), kind: 'pilot' as const }
  const groups = menuOf('sv', viewer('agency', 'survey-lead'), [pilot], '/enkater')
  const ofPilot = groups.find(({ heading }) => heading === 'Enkät trial (pilot)')
  const paths = ofPilot?.items.map(({ href }) => href) ?? []
  expect(paths).toContain('/enkater/trial/pilot')
  expect(paths).toContain('/enkater/trial/pilot/kommuner')
  expect(paths.filter((href) => /resultat|analys|ringlista|lansstyrelser|urval/.test(href))).toEqual([])
})

test('everyone begins where their work is', () => {
  expect(firstPageOf(viewer('municipality', 'coordinator'))).toBe('/hem')
  expect(firstPageOf(viewer('municipality', 'reviewer'))).toBe('/hem')
  expect(firstPageOf(viewer('municipality', 'contributor'))).toBe('/enkater')
  expect(firstPageOf(viewer('agency', 'survey-lead'))).toBe('/enkater')
  expect(firstPageOf(viewer('county-board', 'officer'))).toBe('/enkater')
  expect(firstPageOf({ ...viewer('agency', 'analyst'), workplace: null })).toBe('/enkater')
})
