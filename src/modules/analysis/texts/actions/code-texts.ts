import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { holdCodeBook, readCodeBook } from '../queries/code-books.ts'
import {
  codeTexts as changeCodings,
  findOwnCoding,
  listCodings,
  setCodes,
  standingCodings,
} from '../queries/codings.ts'
import type { CodeBook } from '../rules/code-book.ts'
import { comparedTexts } from '../rules/outcome.ts'
import { messages } from './messages.ts'
import {
  codeId,
  fieldInput,
  type OwnField,
  requireField,
  requireTexts,
  respondentId,
  version,
} from './require-field.ts'
import { TextConflict } from './text-conflict.ts'

const respondents = z.array(respondentId).min(1).max(20_000)

/**
 * Gives several texts one code, takes it from them, or says that no code fits them. What others have given them is not touched.
 *
 * @throws Problem `not-found`, `bad-input` for a code that cannot be given, `not-ready` where the codings are already laid open
 */
export const codeTexts = defineAction({
  name: 'text.code',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({
    ...fieldInput,
    respondents,
    stroke: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('give'), code: codeId }),
      z.strictObject({ kind: z.literal('take'), code: codeId }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  }),
  run: async (context, { respondents, stroke, ...input }) => {
    const own = await requireField(context, input)
    const book = await prepareCoding(context, own, respondents)
    if (stroke.kind !== 'none') requireCodes(book, [stroke.code], stroke.kind === 'take' ? [stroke.code] : [])
    await changeCodings(context.db, own.key, respondents, stroke, own.by)
    return { texts: respondents.length }
  },
  audit: ({ survey, field, stroke }, { texts }) => ({ subject: survey, detail: { field, texts, ...stroke } }),
})

/**
 * Stores all of one's own codes of one text, and gives the same to others that say alike.
 *
 * @throws Problem as `codeTexts`; TextConflict when the text was coded by oneself in another window meanwhile
 */
export const codeOneText = defineAction({
  name: 'text.set-codes',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({
    ...fieldInput,
    respondent: respondentId,
    version,
    /** Empty says that no code fits; null takes the coding back. */
    codes: z.array(codeId).max(200).nullable(),
    alike: z.array(respondentId).max(1000),
  }),
  run: async (context, { respondent, version, codes, alike, ...input }) => {
    const own = await requireField(context, input)
    const book = await prepareCoding(context, own, [respondent, ...alike])
    const stored = await findOwnCoding(context.db, own.key, respondent, context.person)
    if (codes) requireCodes(book, codes, stored?.codes ?? [])
    if (!(await setCodes(context.db, own.key, { respondent, version, codes }, own.by))) {
      const theirs = stored && {
        value: { kind: 'codes' as const, codes: stored.codes },
        version: stored.version,
        by: null,
        at: stored.at,
      }
      throw new TextConflict(theirs, { kind: 'codes', codes })
    }
    if (alike.length > 0 && codes) {
      for (const code of codes) await changeCodings(context.db, own.key, alike, { kind: 'give', code }, own.by)
      if (codes.length === 0) await changeCodings(context.db, own.key, alike, { kind: 'none' }, own.by)
    }
    return { texts: 1 + (codes ? alike.length : 0), codes: codes?.length ?? null }
  },
  audit: ({ survey, field, respondent }, detail) => ({ subject: survey, detail: { field, respondent, ...detail } }),
})

/** Begins the code book where there is none, and sees to it that the texts are there and still coded independently. */
async function prepareCoding(context: ActionContext, own: OwnField, respondents: readonly string[]): Promise<CodeBook> {
  await requireTexts(context, own, respondents)
  await holdCodeBook(context.db, own.key)
  const book = await readCodeBook(context.db, own.key)
  const open = comparedTexts(book, standingCodings(await listCodings(context.db, own.key)))
  if (respondents.some((respondent) => open.has(respondent)))
    throw new Problem('not-ready', { detail: messages.alreadyCompared })
  return book
}

/** Codes that can be given, or that the text has already. @throws Problem `not-found`, `bad-input` for one that has ended */
export function requireCodes(book: CodeBook, codes: readonly string[], kept: readonly string[]): void {
  const known = new Map(book.codes.map((code) => [code.id, code]))
  for (const id of codes) {
    const code = known.get(id)
    if (!code) throw new Problem('not-found')
    if (code.ended && !kept.includes(id))
      throw new Problem('bad-input', { faults: [{ field: 'code', message: messages.codeEnded }] })
  }
}
