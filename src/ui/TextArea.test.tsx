import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TextArea } from './TextArea.tsx'

test('keeps line breaks, a first one too', () => {
  const html = renderToStaticMarkup(<TextArea language="sv" id="svar" label="Svar" value={'\nett\ntvå'} />)
  // A browser drops one line break right after the tag, so the text must begin with two.
  expect(html).toContain('>\n\nett\ntvå</textarea>')
})
