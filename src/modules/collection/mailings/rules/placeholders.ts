/** What a letter may be about. Reminders differ by how far the respondent has come. */
export const templateKinds = ['invitation', 'reminder-not-started', 'reminder-partial', 'thanks'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** Those that a wave can say in its own words. */
export const reminderKinds = ['reminder-not-started', 'reminder-partial'] as const satisfies readonly TemplateKind[]

/** Those that the program sends. */
export const sentKinds = [
  'invitation',
  'reminder-not-started',
  'reminder-partial',
] as const satisfies readonly TemplateKind[]

/** What may stand in braces in a template: the same words in every language. `lank` stands on a line of its own. */
export const placeholders = [
  'namn',
  'kommun',
  'enkat',
  'myndighet',
  'avsandare',
  'avsandare-epost',
  'sista-dag',
  'tid-kvar',
  'besvarat',
  'lank',
] as const
export type Placeholder = (typeof placeholders)[number]
/** Those that stand for words. */
export type Word = Exclude<Placeholder, 'lank'>

/** What a kind of letter can be filled in with: only who has begun has answered something. */
export function placeholdersOf(kind: TemplateKind): readonly Placeholder[] {
  return placeholders.filter((name) => name !== 'besvarat' || kind === 'reminder-partial')
}

/** A letter that asks for something must lead to it. */
export function needsLink(kind: TemplateKind): boolean {
  return kind !== 'thanks'
}

export function isTemplateKind(value: string): value is TemplateKind {
  return templateKinds.some((kind) => kind === value)
}
