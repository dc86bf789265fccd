import { expect, test } from 'vitest'
import { setManifest } from '../../../../ui/assets.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { Links } from '../actions/list-links.ts'
import { LinksPage } from './LinksPage.tsx'

setManifest(
  Object.fromEntries(['app.css', 'font-latin.woff2', 'mark.svg', 'behaviours.js'].map((name) => [name, `/${name}`])),
)

test('a survey that is linked to nothing says so', () => {
  const title = { sv: 'Enkäten 2026', en: 'The survey of 2026' }
  const links = { survey: { id: 'enkat-2026', title }, links: [], candidates: [] } as unknown as Links
  const frame = { language: 'sv', title: 'Jämförelser', path: '/', nav: [] } as const
  const page = renderPage(<LinksPage frame={frame} links={links} mayLink={false} refused={null} />)
  expect(page).toContain('Enkäten är inte länkad till någon annan')
})
