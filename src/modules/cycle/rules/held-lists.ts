/** The lists of registers that show what the counts of somebody's or a unit's holdings speak of. @param whose a filter, as `owner=jag` */
export function heldLists(whose: string) {
  const assets = `/system?status=in-use,phasing-out&${whose}`
  const measures = `/atgarder?status=proposed,planned,under-way&${whose}`
  const documents = `/dokument?status=in-force&${whose}`
  return {
    assets,
    unclassified: `${assets}&classified_on=-`,
    outdated: `${assets}&classified_on=*&next_date=forsenad`,
    unowned: `${assets}&owner=-`,
    measures,
    lateMeasures: `${measures}&due_on=forsenad`,
    documents,
    lateDocuments: `${documents}&next_review=forsenad`,
  }
}
