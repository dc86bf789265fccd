import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Finding, Findings } from './Findings.tsx'

const finding = (id: string, words = 'Ingen hjälptext.'): Finding => {
  return { key: id, place: { href: `/fraga/${id}`, name: `Fråga ${id}` }, words }
}
const drawn = (props: Parameters<typeof Findings>[0]) => renderToStaticMarkup(<Findings {...props} />)

test('one finding stands as it is, with what was found', () => {
  const html = drawn({ kinds: [{ key: 'help', findings: [finding('a')], together: '1 fråga' }] })
  expect(html).not.toContain('<details')
  expect(html).toContain('<a href="/fraga/a">Fråga a</a><br/>Ingen hjälptext.')
})

test('more of the same are one line with their number, folded, each with its link and without the words again', () => {
  const findings = ['a', 'b', 'c'].map((id) => finding(id))
  const html = drawn({ kinds: [{ key: 'help', findings, together: '3 st.' }] })
  expect(html).toContain('<summary>3 st.</summary>')
  expect(html).not.toContain('open=""')
  expect(html.match(/<a href="\/fraga\/[abc]">/g)).toHaveLength(3)
  expect(html).not.toContain('Ingen hjälptext.')
})

test('those that differ say at each what was found, and those that must not be overlooked stand unfolded', () => {
  const kinds = [{ key: 'en', findings: [finding('a', 'X'), finding('b', 'Y')], together: '2 st.', differ: true }]
  const html = drawn({ kinds, open: true })
  expect(html).toContain('<details class="more" open="">')
  expect(html).toContain('Fråga a</a><br/>X')
  expect(html).toContain('Fråga b</a><br/>Y')
})
