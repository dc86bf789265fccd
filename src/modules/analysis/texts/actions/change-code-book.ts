import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import {
  addCode as addToBook,
  type CodeWords,
  changeCode as changeInBook,
  findCodeChange,
  holdCodeBook,
  readCodeBook,
  setCoders as setInBook,
} from '../queries/code-books.ts'
import { type Code, type CodeBook, findCodeByName, makeCodeId } from '../rules/code-book.ts'
import { messages } from './messages.ts'
import { codeId, fieldInput, type OwnField, requireField, version } from './require-field.ts'
import { type Contested, TextConflict } from './text-conflict.ts'

const words = {
  sv: z.string().trim().max(120),
  en: z.string().trim().max(120),
  description: z.string().trim().max(2000),
}

/** Adds a code last in a code book, and begins the book with the first. @throws Problem `not-found`, `bad-input` with every fault */
export const addCode = defineAction({
  name: 'code.add',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({ ...fieldInput, ...words }),
  run: async (context, { sv, en, description, ...input }) => {
    const { own, book } = await heldBook(context, input)
    requireName(book, { sv, en }, null)
    const id = makeCodeId(sv, new Set(book.codes.map(({ id }) => id)))
    const position = Math.max(0, ...book.codes.map(({ position }) => position)) + 1
    await addToBook(context.db, own.key, id, { sv, en, description, position }, own.by)
    return { code: id }
  },
  audit: ({ survey, field }, { code }) => ({ subject: survey, detail: { field, code } }),
})

/** Changes the name, description or place of a code. @throws Problem `not-found`, `bad-input`; TextConflict when it was changed meanwhile */
export const changeCode = defineAction({
  name: 'code.change',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({
    ...fieldInput,
    code: codeId,
    version,
    ...words,
    position: z.int().min(1).max(10_000),
  }),
  run: async (context, { code: id, version, sv, en, description, position, ...input }) => {
    const { own, book } = await heldBook(context, input)
    const code = requireCode(book, id)
    const change = { sv, en, description, position }
    requireName(book, change, id)
    await storeChange(context, own, code, version, change, { kind: 'code', words: change, ended: code.ended })
    return { version: version + 1 }
  },
  audit: ({ survey, field, code }, { version }) => ({ subject: survey, detail: { field, code, version } }),
})

/** Ends a code, so that it is not given any more, or takes that back. What was coded with it stays. @throws as `changeCode` */
export const endCode = defineAction({
  name: 'code.end',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({ ...fieldInput, code: codeId, version, ended: z.boolean() }),
  run: async (context, { code: id, version, ended, ...input }) => {
    const { own, book } = await heldBook(context, input)
    const code = requireCode(book, id)
    if (code.version === version && code.ended === ended) return { version }
    // A name that was taken into use while the code had ended
    if (!ended) requireName(book, code.name, id)
    await storeChange(context, own, code, version, { ended }, { kind: 'code', words: wordsOf(code), ended })
    return { version: version + 1 }
  },
  audit: ({ survey, field, code, ended }) => ({ subject: survey, detail: { field, code, ended } }),
})

/** Ends a code and counts it as another from now on, wherever it was given. @throws as `changeCode` */
export const mergeCode = defineAction({
  name: 'code.merge',
  permission: 'text.code',
  effect: 'write',
  input: z.strictObject({ ...fieldInput, code: codeId, version, into: codeId }),
  run: async (context, { code: id, version, into, ...input }) => {
    const { own, book } = await heldBook(context, input)
    const code = requireCode(book, id)
    const target = requireCode(book, into)
    if (target.ended || target.id === code.id)
      throw new Problem('bad-input', { faults: [{ field: 'into', message: messages.mergeIntoGiven }] })
    const change = { ended: true, mergedInto: into }
    await storeChange(context, own, code, version, change, { kind: 'code', words: wordsOf(code), ended: true })
    return { version: version + 1 }
  },
  audit: ({ survey, field, code, into }) => ({ subject: survey, detail: { field, code, into } }),
})

/** Says whether one or two people are to code each text before its coding is final: for who answers for what is published. @throws Problem `not-found` */
export const setCoders = defineAction({
  name: 'coding.set-coders',
  permission: 'text.release',
  effect: 'write',
  input: z.strictObject({ ...fieldInput, coders: z.union([z.literal(1), z.literal(2)]) }),
  run: async (context, { coders, ...input }) => {
    const { own } = await heldBook(context, input)
    await setInBook(context.db, own.key, coders)
  },
  audit: ({ survey, field, coders }) => ({ subject: survey, detail: { field, coders } }),
})

async function heldBook(context: ActionContext, input: { survey: string; field: string }) {
  const own = await requireField(context, input)
  await holdCodeBook(context.db, own.key)
  return { own, book: await readCodeBook(context.db, own.key) }
}

function requireCode({ codes }: CodeBook, id: string): Code {
  const code = codes.find((each) => each.id === id)
  if (!code) throw new Problem('not-found')
  return code
}

function requireName(book: CodeBook, { sv, en }: { sv: string; en: string }, except: string | null): void {
  const faults: FieldFault[] = []
  if (sv === '') faults.push({ field: 'sv', message: messages.nameMissing })
  for (const [field, name] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    if (name !== '' && findCodeByName(book, name, except)) faults.push({ field, message: messages.nameTaken })
  }
  if (faults.length > 0) throw new Problem('bad-input', { faults })
}

async function storeChange(
  { db }: ActionContext,
  { key, by }: OwnField,
  code: Code,
  version: number,
  change: Parameters<typeof changeInBook>[3],
  mine: Contested,
): Promise<void> {
  if (await changeInBook(db, key, { id: code.id, version }, change, by)) return
  const last = await findCodeChange(db, key, code.id)
  throw new TextConflict(
    {
      value: { kind: 'code', words: wordsOf(code), ended: code.ended },
      version: code.version,
      by: last?.by ?? null,
      at: last?.at ?? by.now,
    },
    mine,
  )
}

function wordsOf({ name, description, position }: Code): CodeWords {
  return { sv: name.sv, en: name.en === name.sv ? '' : name.en, description, position }
}
