import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import {
  decodeText,
  type Fault,
  findPublished,
  insertDraft,
  largestXlsform,
  readDraft,
  readXlsform,
} from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { checkTitle } from '../rules/change/check-fields.ts'
import { Refusal } from '../rules/change/refusal.ts'
import { startText } from '../rules/start-text.ts'
import { TextRefused } from './change-draft.ts'

const words = z.strictObject({ sv: z.string().max(500), en: z.string().max(500).nullable() })
const input = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nothing'), title: words, id: z.string().max(64).nullable() }),
  z.strictObject({ from: z.literal('published'), questionnaire: z.string().max(64), version: z.number().int().min(1) }),
  z.strictObject({ from: z.literal('file'), name: z.string().max(255), content: z.instanceof(Uint8Array) }),
])

interface Beginning {
  readonly source: string
  readonly questionnaire: string
  readonly basedOnVersion: number | null
  readonly kind: 'nothing' | 'published' | 'file'
  /** What an uploaded form had that has no place here. */
  readonly notes: readonly Fault[]
}

export interface Started {
  readonly draft: string
  readonly notes: readonly Fault[]
}

/**
 * Starts a draft: from nothing, from a published version, or from a file (YAML or XLSForm).
 *
 * @throws Problem `bad-input` with every fault, TextRefused for a file, `not-found` for a version that is not there
 */
export const startDraft = defineAction({
  name: 'draft.start',
  permission: 'survey.design',
  effect: 'write',
  input,
  run: async (context, given): Promise<Started> => {
    const { notes, kind, ...beginning } = await begin(context, given)
    for (let number = 1; number < 1000; number++) {
      const id = number === 1 ? beginning.questionnaire : `${beginning.questionnaire}-utkast-${number}`
      const draft = { organisation: context.organisation, id, ...beginning }
      if (await insertDraft(context.db, draft, { kind }, context)) return { draft: id, notes }
    }
    throw new Problem('conflict')
  },
  audit: ({ from }, { draft }) => ({ subject: draft, detail: { from } }),
})

async function begin({ db, organisation }: ActionContext, given: z.infer<typeof input>): Promise<Beginning> {
  if (given.from === 'nothing') {
    const id = check(() => checkTitle(given.title, given.id, new Set()))
    return { source: startText(id, given.title), questionnaire: id, basedOnVersion: null, kind: 'nothing', notes: [] }
  }
  if (given.from === 'published') {
    const published = await findPublished(db, organisation, given.questionnaire, given.version)
    if (published === null) throw new Problem('not-found')
    const { source, id, version } = published
    return { source, questionnaire: id, basedOnVersion: version, kind: 'published', notes: [] }
  }
  return readFile(given.name, given.content)
}

function readFile(name: string, content: Uint8Array): Beginning {
  const isWorkbook = content[0] === 0x50 && content[1] === 0x4b
  if (content.length === 0)
    throw new Problem('bad-input', { faults: [{ field: 'file', message: messages.fileMissing }] })
  if (isWorkbook) {
    if (content.length > largestXlsform) throw new Problem('too-large')
    const form = readXlsform(content, name)
    if (!form.ok) throw new TextRefused(form.faults)
    const { yaml, questionnaire, notes } = form.value
    return { source: yaml, questionnaire: questionnaire.id, basedOnVersion: null, kind: 'file', notes }
  }
  const decoded = decodeText(content)
  const read = readDraft(content, name)
  if (!read.ok || !decoded.ok) throw new TextRefused(read.ok ? [] : read.faults)
  const questionnaire = read.value.questionnaire.id
  return { source: decoded.text, questionnaire, basedOnVersion: null, kind: 'file', notes: [] }
}

function check<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof Refusal) throw new Problem('bad-input', { faults: error.refused })
    throw error
  }
}
