// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"disableCSSFileLoading":true,"disableJavaScriptFileLoading":true,"handleDisabledFileLoadingAsSuccess":true}}
import { beforeAll, expect, test } from 'vitest'
import { setManifest } from '../assets.ts'
import { AskFrame, type FrameProps, PublicFrame, ReportFrame, renderPage, WorkFrame } from './index.ts'

const user = { name: 'Anna Lindqvist', organisation: 'Ekebro kommun', countyCode: '06' }
const props: Omit<FrameProps, 'children'> = { language: 'sv', title: 'Insamling', path: '/insamling?sida=2' }
const nav = [
  { items: [{ href: '/', label: 'Hem' }] },
  { heading: 'Enkäten', items: [{ href: '/insamling', label: 'Insamling', note: 'Öppen' }] },
]

const open = (page: Parameters<typeof renderPage>[0]) => new DOMParser().parseFromString(renderPage(page), 'text/html')

beforeAll(() => {
  const names = ['app.css', 'behaviours.js', 'font-latin.woff2', 'mark.svg']
  setManifest(Object.fromEntries(names.map((name) => [name, `/assets/${name}`])))
})

test.each([
  [
    'work',
    <WorkFrame key="w" {...props} user={user} nav={nav}>
      <h1>Insamling</h1>
    </WorkFrame>,
  ],
  [
    'ask',
    <AskFrame key="a" {...props} user={user} aside={<nav aria-label="Delar" />}>
      <h1>Del 6</h1>
    </AskFrame>,
  ],
  [
    'report',
    <ReportFrame key="r" {...props}>
      <h1>Resultat</h1>
    </ReportFrame>,
  ],
  [
    'public',
    <PublicFrame key="p" {...props}>
      <h1>Logga in</h1>
    </PublicFrame>,
  ],
])('the %s frame holds nothing that a strict policy refuses', (_, page) => {
  const html = renderPage(page)
  expect(html).toMatch(/^<!doctype html><html lang="sv"/)
  expect(html).not.toMatch(/ style=|<style| on[a-z]+=/)
  for (const script of open(page).querySelectorAll('script')) {
    expect([script.getAttribute('src'), script.textContent]).toEqual(['/assets/behaviours.js', ''])
  }
})

test('the title names the page first, and errors before it', () => {
  expect(open(<PublicFrame {...props}>x</PublicFrame>).title).toBe('Insamling – Lägesbild')
  expect(
    open(
      <PublicFrame {...props} errors>
        x
      </PublicFrame>,
    ).title,
  ).toBe('Fel: Insamling – Lägesbild')
})

test('the skip link comes first and leads to the content', () => {
  const page = open(
    <WorkFrame {...props} nav={nav}>
      x
    </WorkFrame>,
  )
  const skip = page.body.firstElementChild
  expect(skip?.textContent).toBe('Hoppa till innehållet')
  expect(page.querySelector(skip?.getAttribute('href') ?? '')?.tagName).toBe('MAIN')
})

test('the language link keeps the page and its query, and names the language in itself', () => {
  const link = open(<PublicFrame {...props}>x</PublicFrame>).querySelector('[hreflang]')
  expect(link?.getAttribute('href')).toBe('/insamling?sida=2&lang=en')
  expect([link?.textContent, link?.getAttribute('lang')]).toEqual(['English', 'en'])
})

test('the language link never leaves the site', () => {
  const page = open(
    <PublicFrame {...props} path="//evil.example/x">
      x
    </PublicFrame>,
  )
  expect(page.querySelector('[hreflang]')?.getAttribute('href')).toBe('/x?lang=en')
})

test('signing out posts, and only where someone is signed in', () => {
  const page = open(
    <AskFrame {...props} user={user}>
      x
    </AskFrame>,
  )
  const form = page.querySelector('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['post', '/logga-ut'])
  expect(open(<AskFrame {...props}>x</AskFrame>).querySelector('form')).toBeNull()
})

test('the mark has 21 tiles, one of them the own county', () => {
  const page = open(
    <WorkFrame {...props} user={user} nav={nav}>
      x
    </WorkFrame>,
  )
  expect(page.querySelectorAll('.mark rect')).toHaveLength(21)
  expect(page.querySelectorAll('.mark-here')).toHaveLength(1)
})

test('the menu marks where one is, and a record marks its register', () => {
  const current = (path: string) => {
    const link = open(
      <WorkFrame {...props} path={path} nav={nav}>
        x
      </WorkFrame>,
    ).querySelector('.rail [aria-current]')
    return [link?.getAttribute('href'), link?.getAttribute('aria-current')]
  }
  expect(current('/insamling?sida=2')).toEqual(['/insamling', 'page'])
  expect(current('/insamling/0509')).toEqual(['/insamling', 'true'])
  expect(current('/')).toEqual(['/', 'page'])
  expect(current('/annat')).toEqual([undefined, undefined])
})

test('a page with an address of its own marks what it is part of', () => {
  const items = [
    { href: '/enkater', label: 'Enkäter' },
    { href: '/enkater/a/fragor', also: ['/enkater/a/ratta'], label: 'Frågor' },
  ]
  const page = open(
    <WorkFrame {...props} path="/enkater/a/ratta" nav={[{ items }]}>
      x
    </WorkFrame>,
  )
  expect([...page.querySelectorAll('.rail [aria-current]')].map((link) => link.textContent)).toEqual(['Frågor'])
})

test('a demonstration says that its answers are invented', () => {
  expect(
    open(
      <PublicFrame {...props} demo>
        x
      </PublicFrame>,
    ).body.textContent,
  ).toContain('Demonstration: påhittade uppgifter')
  expect(open(<PublicFrame {...props}>x</PublicFrame>).body.textContent).not.toContain('påhittade')
})

test('every page has the notices of its foot', () => {
  const foot = open(
    <PublicFrame {...props} language="en">
      x
    </PublicFrame>,
  ).querySelector('footer')
  expect([...(foot?.querySelectorAll('a') ?? [])].map((a) => a.textContent)).toEqual([
    'Accessibility statement',
    'Personal data',
    'Help',
  ])
  expect(foot?.textContent).toContain('Never enter security-classified information here.')
})
