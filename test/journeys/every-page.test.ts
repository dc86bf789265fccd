import { globSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import '../../src/modules/assets/index.ts'
import '../../src/modules/continuity/index.ts'
import '../../src/modules/documents/index.ts'
import '../../src/modules/incidents/index.ts'
import '../../src/modules/exercises/index.ts'
import '../../src/modules/measures/index.ts'
import '../../src/modules/organisation/index.ts'
import '../../src/modules/risk/index.ts'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { declaredRegisters } from '../../src/platform/register/index.ts'
import { filePages, registerPages } from '../../src/ui/register/register-pages.ts'
import { anna, openSite, sara } from './fixture.ts'

/** The program's pages as its routes name them: "/enkater/:survey/insamling". */
const routes = [
  ...new Set(
    globSync('src/**/*.{ts,tsx}')
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(\w+\()?'(\/[^'\s]*)'/g)])
      // Where a route is not declared in one line its address is a text of its own
      .filter(
        ([, call, path = '']) =>
          call === 'get(' || (call === undefined && path.includes(':') && !path.startsWith('/:')),
      )
      .map(([, , path = '']) => path)
      .concat(
        declaredRegisters().flatMap(({ path, files }) =>
          [...registerPages, ...(files ? filePages : [])].map((page) => `${path}${page}`),
        ),
      )
      .filter((path) => !path.includes('.') && !path.includes('*') && !path.endsWith('/hamta')),
  ),
]
  // What is said in words before what is any word
  .sort((a, b) => parts(a) - parts(b))
  .map((path) => ({ path, matches: new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`) }))

/**
 * Pages that this walk does not come to, by why, each with the journey where it is looked at with axe and at 320 px. Whoever adds a page
 * that nothing leads to has to say here where it is looked at.
 */
const notWalked = {
  'comes after a form': {
    '/enkater/:survey/granska': 'answering',
    '/enkater/:survey/ta-upp': 'closing',
    '/krav/ta-bort-katalog': 'measures',
  },
  'is a part of a page, which fetches it: looked at as it stands there': {
    '/enkater/:survey/insamling/lage': 'following',
    '/enkater/:survey/svara/:section/delar': 'answering',
  },
  'is of a classification that has begun: that of the system that the walk takes has not': {
    '/system/:asset/klassning/avbryt': 'classification',
    '/system/:asset/klassning/beslut': 'classification',
    '/system/:asset/klassning/fragor': 'classification',
  },
  'is of an attachment: the supplier that the walk takes has none': {
    '/leverantorer/:record/bilagor/:attachment/avsluta': 'registers',
  },
  'asks for a secret link': {
    '/inbjudan/:token': 'people',
    '/nytt-losenord/:token': 'people',
    '/leverantorslank/:token': 'incidents',
  },
  'is of a survey that is not issued, has been handed in, or has ended: the walk sees the open one': {
    '/enkater/:survey/andra': 'issuing',
    '/enkater/:survey/ge-ut': 'issuing',
    '/enkater/:survey/kvittens': 'answering',
    '/enkater/:survey/mina-svar': 'answering',
    '/resultat/:survey/jamforelse': 'results',
    '/resultat/:survey/rapporter': 'reports',
    '/resultat/:survey/rapporter/:report': 'reports',
    '/analys/:survey/rapporter/:report': 'reports',
    '/analys/:survey/rapporter/:report/delar/:block': 'reports',
    '/analys/:survey/rapporter/:report/forhandsvisning': 'reports',
    '/analys/:survey/rapporter/:report/frys': 'reports',
    '/analys/:survey/rapporter/:report/versioner': 'reports',
    '/analys/:survey/rapporter/:report/versioner/:version': 'reports',
  },
  'is of a reorganisation: the municipality that the walk takes has planned none': {
    '/organisation/omorganisationer/:reorganisation': 'organisation',
    '/organisation/omorganisationer/:reorganisation/steg/:step': 'organisation',
  },
  'is open to whoever has its address, which stands in full where it is shown': { '/anmal/:key': 'incidents' },
  'is of a key: nobody has one in the demonstration': { '/konto/nycklar/:key': 'people' },
  'is of one contact: the municipality that the walk takes has none': {
    '/enkater/:survey/kontakter/:respondent/:contact': 'inviting',
  },
}
const lookedAt = Object.values(notWalked).flatMap((pages) => Object.entries(pages))

function parts(path: string): number {
  return path.split(':').length - 1
}

function routeOf(pathname: string): string {
  return routes.find(({ matches }) => matches.test(pathname))?.path ?? pathname
}

describe('every page that a link leads to', () => {
  const site = openSite()
  /** Over all who look. */
  const reached = new Set<string>()

  /** Pages of the published picture, large and the same for all: looked at with the agency and, without script, as a visitor. */
  const published = () => [...reached].filter((kind) => kind.startsWith('/resultat'))

  /** Follows every link to a page of a kind that has not been seen, from where a person begins. */
  async function walk(page: Page, from: readonly string[], kinds = new Set<string>()): Promise<void> {
    const waiting = [...from]
    const faults: string[] = []
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const response = await page.goto(address)
      expect(response?.status(), `${address}, linked from ${page.url()}`).toBe(200)
      const { pathname } = new URL(page.url())
      kinds.add(routeOf(pathname))
      await site.check(page).catch((fault: Error & { actual?: unknown }) => {
        faults.push(`${fault.message}: ${JSON.stringify(fault.actual)}`)
      })
      const links = await page.locator('a[href^="/"]:not([download])').evaluateAll((all) => {
        return all.map((link) => link.getAttribute('href') ?? '')
      })
      for (const link of links) {
        const path = new URL(link, page.url()).pathname
        const kind = routeOf(path)
        if (/\.[a-z0-9]+$/.test(path) || kinds.has(kind)) continue
        kinds.add(kind)
        waiting.push(link)
      }
    }
    for (const kind of kinds) reached.add(kind)
    expect(faults).toEqual([])
  }

  test('is there, fits 320 px and has nothing that axe finds: for the agency', { timeout: 400_000 }, async () => {
    await walk(await site.open({ as: sara }), ['/enkater'])
  })

  const registers = new Set<string>()

  test('… for the coordinator of a municipality that has its registers here', { timeout: 300_000 }, async () => {
    for (const kind of published()) registers.add(kind)
    const classified = `/system/${recordId('asset', 'Treva Omsorg')}/klassning`
    // Nothing links to a view before something is asked for, and what ends as a file does is taken for one
    const views = declaredRegisters().map(({ path }) => `${path}/vy?q=a`)
    const page = await site.open({ as: 'ellen.berg@ekebro.example', width: 320 })
    // It has a text in force and a draft beside it
    const policy = `/dokument/${recordId('document', 'Informationssäkerhetspolicy')}`
    // One that a coordinator may accept
    const risk = `/risker/${recordId('risk', 'Journalen går inte att nå ett dygn')}`
    const toDecide = `/kontinuitet/planer/${recordId('continuity_plan', 'Skolan utan nät')}/besluta`
    // Its clocks run; of the other what was sent can be taken back
    const underWay = `/incidenter/${recordId('incident', 'Intrång hos leverantören av Treva Omsorg')}`
    const told = `/incidenter/${recordId('incident', 'Nätfiske mot ekonomienheten')}/klockor/early-warning`
    await walk(
      page,
      [underWay, told, toDecide, risk, policy, classified, '/hem', ...views, '/krav/iso27002/5.1'],
      registers,
    )
  })

  test('… for one whose registers are empty, and who answers a survey', { timeout: 200_000 }, async () => {
    const empty = ['/hem', '/organisation', '/system', '/dokument', '/klassning', '/krav', '/atgarder']
    await walk(await site.open({ as: anna, width: 320 }), ['/enkater', ...empty], new Set(registers))
  })

  test('… for an officer of a county board', { timeout: 100_000 }, async () => {
    await walk(await site.open({ as: 'petra.nyman@lansstyrelsen-vastmanland.example' }), ['/lan'], new Set(published()))
  })

  test('… for a visitor, and there is no other page', { timeout: 200_000 }, async () => {
    await walk(await site.open({ javaScriptEnabled: false }), ['/', '/logga-in'])
    const missed = routes.map(({ path }) => path).filter((path) => !reached.has(path))
    expect(missed.sort()).toEqual(lookedAt.map(([path]) => path).sort())
    for (const [path, journey] of lookedAt) {
      expect(readFileSync(`test/journeys/${journey}.test.ts`, 'utf8'), path).toContain('site.check(')
    }
  })
})
