const tags = /<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi
const attributes = /([^\s="/]+)(?:="([^"]*)")?/g

/** What a strict policy for content stops: scripts, styles and handlers in the markup itself. Reads what React writes. */
export function inlineMarkup(html: string): string[] {
  const found: string[] = []
  for (const [tag, name = '', rest = ''] of html.matchAll(tags)) {
    const given = [...rest.matchAll(attributes)].map(([, key = '', value = '']) => [key.toLowerCase(), value] as const)
    const inline =
      name === 'style' ||
      (name === 'script' && !given.some(([key]) => key === 'src')) ||
      given.some(([key, value]) => key === 'style' || key.startsWith('on') || /^\s*javascript:/i.test(value))
    if (inline) found.push(tag)
  }
  return found
}
