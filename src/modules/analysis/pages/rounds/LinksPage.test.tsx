// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { setManifest } from '../../../../ui/assets.ts'
import { show } from '../../../../ui/testing/show.ts'
import type { Links } from '../../actions/rounds/list-links.ts'
import { LinksPage } from './LinksPage.tsx'

const title = { sv: 'Enkäten 2026', en: 'The survey of 2026' }
const links = { survey: { id: 'enkat-2026', title }, links: [], candidates: [] } as unknown as Links

setManifest(
  Object.fromEntries(['app.css', 'font-latin.woff2', 'mark.svg', 'behaviours.js'].map((name) => [name, `/${name}`])),
)

test('a survey that is linked to nothing says so, and what linking is for', () => {
  const frame = { language: 'sv', title: 'Jämförelser', path: '/', nav: [] } as const
  const page = show(<LinksPage frame={frame} links={links} mayLink={false} refused={null} />)
  expect(page.getByText('Enkäten är inte länkad till någon annan')).toBeTruthy()
})
