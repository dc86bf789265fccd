import { expect, test } from 'vitest'
import { renderMail } from './render-mail.ts'

const message = {
  language: 'sv',
  subject: 'Enkät <2026>',
  blocks: [
    { kind: 'text', text: 'Hej Åsa,\nhär är <script>alert(1)</script> & mer.' },
    { kind: 'link', label: 'Öppna', path: '/enkater/x?a=1&b=2' },
    { kind: 'facts', items: [['Sista dag', '18 december']] },
    { kind: 'small', text: `${'ord '.repeat(40)}slut` },
  ],
} as const

test('puts the program’s address before every path, in text and in HTML', () => {
  const { text, html } = renderMail(message, 'https://l.example')
  expect(text).toContain('Öppna:\nhttps://l.example/enkater/x?a=1&b=2\n')
  expect(html).toContain('href="https://l.example/enkater/x?a=1&amp;b=2"')
})

test('lets nothing that was written become markup', () => {
  const { html } = renderMail(message, 'https://l.example')
  expect(html).not.toContain('<script>')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; mer.')
  expect(html).toContain('<title>Enkät &lt;2026&gt;</title>')
})

test('keeps lines of text short where words allow', () => {
  const { text } = renderMail(message, 'https://l.example')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  expect(text.replace(/\s+/g, ' ')).toContain('ord ord slut')
})
