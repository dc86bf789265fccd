import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { setManifest } from '../../../../../ui/assets.ts'
import { openData2015 } from '../../formats/testing/example-open-data.ts'
import { OpenDataPage } from './OpenDataPage.tsx'

setManifest({ 'app.css': '/a', 'font-latin.woff2': '/f', 'mark.svg': '/m', 'behaviours.js': '/b' })

const framing = { language: 'sv', title: 'Öppna data', path: '/resultat/enkat-2015/oppna-data', nav: [] } as const
const dataset = openData2015()
const page = (described: boolean) =>
  renderToStaticMarkup(<OpenDataPage framing={framing} dataset={dataset} described={described} />)

it('says where the figures come from, how many responded and on which conditions they may be used', () => {
  const html = page(true)
  expect(html).toContain('Myndigheten &quot;A&quot; &amp; B')
  expect(html).toContain('255 av 290')
  expect(html).toContain('2, publicerad 24 november 2026')
  expect(html).toContain('<a href="http://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>')
})

it('names each file whole to who hears the page, and lets no browser fetch one beforehand', () => {
  const links = [...page(true).matchAll(/<a href="[^"]*oppna-data\/(?!dcat)[^"]*"[^>]*>/g)].map(([link]) => link)
  expect(links).toHaveLength(7)
  for (const link of links) expect(link).toMatch(/download=""/)
  expect(links[1]).toContain('aria-label="Siffrorna som CSV, engelska"')
})

it('leads to no description for portals where nobody has been named to ask', () => {
  expect(page(true)).toContain('href="/dcat"')
  expect(page(false)).not.toContain('dcat')
})
