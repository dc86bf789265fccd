import { within } from '@testing-library/dom'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Puts what the server would send into the document of the test, and gives the ways to ask it by role and name. */
export function show(element: ReactElement) {
  document.body.innerHTML = renderToStaticMarkup(element)
  return within(document.body)
}

/** What an element is described by, as a reader hears it. */
export function describedBy(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
  return ids.map((id) => document.getElementById(id)?.textContent ?? `MISSING ${id}`).join(' ')
}
