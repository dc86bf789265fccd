/** What a template leaves to be filled in by hand begins so: `[Fyll i: vem som beslutar]`. */
const beginnings = ['Fyll i', 'Fill in']

/** What is still to be filled in, as it is written between the brackets. */
export function blanksIn(body: string): readonly string[] {
  return [...body.matchAll(/\[((?:Fyll i|Fill in)[^\]\n]*)\](?!\()/g)].map(([, text = '']) => text)
}

/** The mark of something to be filled in. */
export function blank(language: 'sv' | 'en', what: string): string {
  return `[${beginnings[language === 'sv' ? 0 : 1]}: ${what}]`
}
