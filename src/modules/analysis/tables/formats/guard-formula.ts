/**
 * Text that a spreadsheet will not take for a formula: with an apostrophe before it when it begins with = + - @ or a
 * control character. A label in a questionnaire comes from outside and must not run anything when its table is opened.
 * Source: OWASP, "CSV Injection".
 */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
