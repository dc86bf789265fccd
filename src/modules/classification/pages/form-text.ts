/** What a form holds under a name, where that is text; otherwise nothing. */
export function textOf(form: readonly (readonly [string, unknown])[], name: string): string {
  const value = form.find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : ''
}
