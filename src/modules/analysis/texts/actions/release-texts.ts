import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { Message } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { cleanText } from '../../../survey/index.ts'
import { listReleases, type ReleaseWrite, saveRelease, type TextRelease } from '../queries/releases.ts'
import { listRespondentNames } from '../queries/written-texts.ts'
import { municipalityFinder } from '../rules/find-municipalities.ts'
import { flagWords } from '../rules/flag-messages.ts'
import { type FlagKind, flagText } from '../rules/flag-text.ts'
import { messages } from './messages.ts'
import { fieldInput, type OwnField, requireField, requireTexts, respondentId, version } from './require-field.ts'
import { TextConflict } from './text-conflict.ts'

const input = { ...fieldInput, respondent: respondentId, version }

/**
 * Publishes one text, as it was written or as a person has redacted it; what was written is kept as it is. Where something in what is to be
 * published is flagged it takes a confirmation of its own. Everyone may read it once the survey is published.
 *
 * @throws Problem `not-found`, `bad-input` with every fault; TextConflict when another decided meanwhile
 */
export const releaseText = defineAction({
  name: 'text.release',
  permission: 'text.release',
  effect: 'write',
  input: z.strictObject({
    ...input,
    /** null publishes what was written. */
    redaction: z.string().max(100_000).nullable(),
    /** What is flagged has been read, and is to be published all the same. */
    confirmed: z.boolean(),
  }),
  run: async (context, { respondent, version, redaction, confirmed, ...input }) => {
    const own = await requireField(context, input)
    const [written = ''] = await requireTexts(context, own, [respondent])
    const text = redaction === null ? written : requireText(redaction)
    const names = await listRespondentNames(context.db, own.key)
    const find = municipalityFinder([...names].map(([respondent, name]) => ({ respondent, name })))
    const flags = [...new Set(flagText(text, respondent, find).map(({ kind }) => kind))]
    if (flags.length > 0 && !confirmed)
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: messages.confirmFlags(tell(flags)) }] })
    const redacted = text !== written
    await decide(context, own, { respondent, version, status: 'released', text, redacted })
    return { redacted, flags }
  },
  audit: ({ survey, field, respondent }, detail) => ({ subject: survey, detail: { field, respondent, ...detail } }),
})

/** Says that a text is read and is not to be published. @throws Problem `not-found`; TextConflict */
export const keepTextBack = defineAction({
  name: 'text.keep-back',
  permission: 'text.release',
  effect: 'write',
  input: z.strictObject(input),
  run: async (context, { respondent, version, ...input }) => {
    const own = await requireField(context, input)
    await requireTexts(context, own, [respondent])
    await decide(context, own, { respondent, version, status: 'kept-back' })
  },
  audit: ({ survey, field, respondent }) => ({ subject: survey, detail: { field, respondent } }),
})

/** Takes a published text back: nobody outside reads it any more. @throws Problem `not-found`, `not-ready` when it is not published; TextConflict */
export const withdrawText = defineAction({
  name: 'text.withdraw',
  permission: 'text.release',
  effect: 'write',
  input: z.strictObject(input),
  run: async (context, { respondent, version, ...input }) => {
    const own = await requireField(context, input)
    const stored = await findRelease(context, own, respondent)
    if (!stored) throw new Problem('not-found')
    if (stored.version === version && stored.status !== 'released')
      throw new Problem('not-ready', { detail: messages.notPublished })
    await decide(context, own, { respondent, version, status: 'withdrawn', redacted: stored.redacted })
  },
  audit: ({ survey, field, respondent }) => ({ subject: survey, detail: { field, respondent } }),
})

function tell(flags: readonly FlagKind[]): Message {
  const words = (language: 'sv' | 'en') => flags.map((kind) => flagWords[kind][language]).join(', ')
  return { sv: words('sv'), en: words('en') }
}

function requireText(redaction: string): string {
  const cleaned = cleanText(redaction)
  const message = cleaned.ok ? messages.redactionEmpty : cleaned.message
  if (!cleaned.ok || cleaned.text === '') throw new Problem('bad-input', { faults: [{ field: 'redaction', message }] })
  return cleaned.text
}

async function decide(context: ActionContext, own: OwnField, write: ReleaseWrite): Promise<void> {
  if (await saveRelease(context.db, own.key, write, own.by)) return
  const stored = await findRelease(context, own, write.respondent)
  const { status, text } = write
  throw new TextConflict(
    stored && {
      value: { kind: 'release', status: stored.status, text: stored.text },
      version: stored.version,
      by: stored.by,
      at: stored.at,
    },
    { kind: 'release', status, text: text ?? null },
  )
}

async function findRelease({ db }: ActionContext, { key }: OwnField, respondent: string): Promise<TextRelease | null> {
  return (await listReleases(db, key)).find((release) => release.respondent === respondent) ?? null
}
