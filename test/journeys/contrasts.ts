/** Marks the elements whose contrast is looked at. */
export const contrastMark = 'data-contrast-of'

/**
 * Marks three elements of each kind of contrast on the page, for the rule of axe that takes most of its time: a table of a thousand rows has
 * the contrasts of three rows. Of a kind are those that have the same colour, size and weight of text, on the same backgrounds all the way up,
 * as the browser has computed them. What is drawn, and what is placed over something else, is a kind of its own. Runs in the browser.
 */
export function markContrasts(mark: string): void {
  const numbers = new Map<string, number>()
  const grounds = new Map<Element, string>()

  /** A short name for what is behind an element's text. */
  function groundOf(element: Element): string {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(element)
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join('|')
    // What is placed by itself may lie over anything
    const placed = position === 'static' || position === 'relative' ? '' : `#${grounds.size}`
    const behind = element.parentElement === null ? '' : groundOf(element.parentElement)
    const ground = `${behind}/${numberOf(`${own}${placed}`)}`
    grounds.set(element, ground)
    return ground
  }
  function numberOf(text: string): number {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }

  const marked = new Map<string, number>()
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute(mark)
    const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : ''))
    const letters = text.join('').length
    if (letters === 0 && !element.matches('input, select, textarea')) continue
    const { color, fontSize, fontWeight, textShadow, visibility, display } = getComputedStyle(element)
    const label = element.closest('label')
    // What the rule leaves out, or cannot judge, must not stand for what it can
    const left = [letters === 1, element.matches(':disabled'), label?.control?.matches(':disabled')]
    const kind = [groundOf(element), color, fontSize, fontWeight, textShadow, visibility, display, ...left].join('|')
    const before = element.closest('svg') === null ? (marked.get(kind) ?? 0) : 0
    marked.set(kind, before + 1)
    // One of them may be covered by something
    if (before < 3) element.setAttribute(mark, '')
  }
}
