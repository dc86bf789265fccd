/** Where a long compound of this field may be divided. A browser has no Swedish dictionary to divide by. */
const joints = /(?<=informations|säkerhets|kontinuitets|kompetens|incident)(?=\p{L}{4})/giu

/** A text with soft hyphens in its longest compounds, for headings and lists that must fit a narrow screen. */
export function soften(text: string): string {
  return text.replace(joints, '\u00ad')
}
