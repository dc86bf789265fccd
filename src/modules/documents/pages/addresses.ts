/** The page of a document's record, and those below it. */
export function documentPath(document: string, page = ''): string {
  return page === '' ? `/dokument/${document}` : `/dokument/${document}/${page}`
}

/** The text of a version; of that in force where no number is given. */
export function textPath(document: string, number: number | null = null): string {
  return `${documentPath(document, 'text')}${number === null ? '' : `?version=${number}`}`
}
