// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Section } from './Section.tsx'
import { show } from './testing/show.ts'

test('is a region named by its heading, with an address of its own', () => {
  const screen = show(
    <Section id="svar" title="Svar" link={{ href: '/svar', label: 'Alla svar' }}>
      <p>71</p>
    </Section>,
  )
  expect(screen.getByRole('region', { name: 'Svar' }).id).toBe('svar')
  expect(screen.getByRole('link', { name: 'Alla svar' }).getAttribute('href')).toBe('/svar')
})
