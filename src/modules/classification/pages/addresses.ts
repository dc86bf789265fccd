/** Where the questions of an asset stand. */
export function questionAddress(asset: string, question: string | null, projector: boolean): string {
  const query = new URLSearchParams()
  if (question !== null) query.set('fraga', question)
  if (projector) query.set('storbild', '1')
  const text = `${query}`
  return `${classificationAddress(asset)}/fragor${text === '' ? '' : `?${text}`}`
}

/** Where the classification of an asset stands. */
export function classificationAddress(asset: string): string {
  return `/system/${asset}/klassning`
}
