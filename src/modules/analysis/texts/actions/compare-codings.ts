import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { holdCodeBook, openComparison as openInBook, readCodeBook } from '../queries/code-books.ts'
import { decideCodes, findDecision, listCodings, listDecisions, standingCodings } from '../queries/codings.ts'
import { listPeopleNames, listWrittenTexts } from '../queries/written-texts.ts'
import { type Agreement, agreementOf, type CoderPair, coderPairs } from '../rules/agreement.ts'
import type { CodeBook } from '../rules/code-book.ts'
import { byRespondent, comparedTexts, outcomesOf } from '../rules/outcome.ts'
import type { TextField } from '../rules/text-field.ts'
import { requireCodes } from './code-texts.ts'
import { messages } from './messages.ts'
import { codeId, fieldInput, type OwnField, requireField, respondentId, version } from './require-field.ts'
import { TextConflict } from './text-conflict.ts'

/** A text that its coders have coded differently. */
export interface Disagreement {
  readonly respondent: string
  readonly text: string
  readonly codings: readonly { readonly coder: string; readonly codes: readonly string[] }[]
  /** What has been decided, with its version; null codes before that. */
  readonly decision: { readonly codes: readonly string[] | null; readonly version: number }
}

export interface Comparison {
  readonly survey: Survey
  readonly field: TextField
  readonly book: CodeBook
  /** By person. */
  readonly names: ReadonlyMap<string, string>
  /** How many texts each has coded. */
  readonly coders: readonly { readonly coder: string; readonly texts: number }[]
  readonly written: number
  /** Texts that two or more have coded, and of those how many are not laid open yet. */
  readonly both: number
  readonly unopened: number
  /** Of what is laid open. */
  readonly pairs: readonly CoderPair[]
  readonly pair: CoderPair | null
  readonly agreement: Agreement | null
  readonly disagreements: readonly Disagreement[]
}

/**
 * How the coders of a field agree, over the texts whose codings are laid open. Before anyone has opened the comparison it says only how far
 * each has come. @throws Problem `not-found`
 */
export const compareCodings = defineAction({
  name: 'coding.compare',
  permission: 'text.code',
  effect: 'read',
  input: z.strictObject({ ...fieldInput, pair: z.int().min(0).max(1000) }),
  run: async (context, { pair: chosen, ...input }): Promise<Comparison> => {
    const own = await requireField(context, input)
    const { survey, field, key } = own
    const written = await listWrittenTexts(context.db, survey, field)
    const { book, codings, open, both } = await readCodings(context, own)
    const decisions = await listDecisions(context.db, key)
    const names = await listPeopleNames(
      context.db,
      codings.map(({ coder }) => coder),
    )
    const compared = codings.filter(({ respondent }) => open.has(respondent))
    const pairs = coderPairs(compared)
    const pair = pairs[chosen] ?? pairs[0] ?? null
    const counts = new Map<string, number>()
    for (const { coder } of codings) counts.set(coder, (counts.get(coder) ?? 0) + 1)
    // Without what was decided: what differed is shown also after it is settled
    const outcomes = outcomesOf(book, compared, [])
    const disagreements = written.flatMap(({ respondent, text }): Disagreement[] => {
      if (outcomes.get(respondent)?.state !== 'disagreed') return []
      const decided = decisions.find((decision) => decision.respondent === respondent)
      return [
        {
          respondent,
          text,
          codings: byRespondent(compared).get(respondent) ?? [],
          decision: { codes: decided?.codes ?? null, version: decided?.version ?? 0 },
        },
      ]
    })
    return {
      survey,
      field,
      book,
      names,
      coders: [...counts].map(([coder, texts]) => ({ coder, texts })),
      written: written.length,
      both: both.size,
      unopened: [...both].filter((respondent) => !open.has(respondent)).length,
      pairs,
      pair,
      agreement: pair && agreementOf(book, compared, pair.coders),
      disagreements,
    }
  },
})

/**
 * Lays open, for all coders, the texts that two or more have coded until now. From here on nobody changes those codings: what is compared is
 * what each made of a text without knowing of the other. @throws Problem `not-found`, `not-ready` when there is nothing to lay open
 */
export const openComparison = defineAction({
  name: 'coding.open',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject(fieldInput),
  run: async (context, input) => {
    const own = await requireField(context, input)
    await holdCodeBook(context.db, own.key)
    const { open, both } = await readCodings(context, own)
    const texts = [...both].filter((respondent) => !open.has(respondent)).length
    if (texts === 0) throw new Problem('not-ready', { detail: messages.nothingToCompare })
    await openInBook(context.db, own.key, own.by)
    return { texts }
  },
  audit: ({ survey, field }, { texts }) => ({ subject: survey, detail: { field, texts } }),
})

/** Decides what a text is coded as where its coders differed. @throws Problem `not-found`, `not-ready` where they do not; TextConflict */
export const settleCoding = defineAction({
  name: 'coding.settle',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({ ...fieldInput, respondent: respondentId, version, codes: z.array(codeId).max(200) }),
  run: async (context, { respondent, version, codes, ...input }) => {
    const own = await requireField(context, input)
    await holdCodeBook(context.db, own.key)
    const { book, codings, open } = await readCodings(context, own)
    const given = codings.filter((coding) => coding.respondent === respondent)
    if (given.length === 0) throw new Problem('not-found')
    const outcome = outcomesOf(book, given, []).get(respondent)
    if (!open.has(respondent) || outcome?.state !== 'disagreed')
      throw new Problem('not-ready', { detail: messages.nothingToSettle })
    requireCodes(
      book,
      codes,
      given.flatMap(({ codes }) => codes),
    )
    if (await decideCodes(context.db, own.key, { respondent, version, codes }, own.by)) return { codes: codes.length }
    const stored = await findDecision(context.db, own.key, respondent)
    const mine = { kind: 'codes', codes } as const
    throw new TextConflict(stored && { ...stored, value: { kind: 'codes', codes: stored.codes } }, mine)
  },
  audit: ({ survey, field, respondent }, detail) => ({ subject: survey, detail: { field, respondent, ...detail } }),
})

async function readCodings({ db }: ActionContext, { key }: OwnField) {
  const book = await readCodeBook(db, key)
  const codings = standingCodings(await listCodings(db, key))
  const both = new Set(
    [...byRespondent(codings)].filter(([, given]) => given.length >= 2).map(([respondent]) => respondent),
  )
  return { book, codings, open: comparedTexts(book, codings), both }
}
