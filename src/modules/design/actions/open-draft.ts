import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { type Draft, type DraftQuestionnaire, findDraft, readDraft } from '../../survey/index.ts'
import { DraftConflict } from './draft-conflict.ts'

/** A draft with what its text says. */
export interface OpenDraft extends DraftQuestionnaire {
  readonly draft: Draft
}

/** @throws Problem `not-found` */
export async function openDraft({ db, organisation }: ActionContext, id: string): Promise<OpenDraft> {
  const draft = await findDraft(db, organisation, id)
  if (draft === null) throw new Problem('not-found')
  const known = said.get(draft.source)
  if (known !== undefined) return { draft, ...known }
  const read = readDraft(draft.source, `${draft.questionnaire}.yaml`)
  if (!read.ok) throw new Error(`The draft ${id} cannot be read: ${read.faults[0]?.message.en}`)
  keepSaid(draft.source, read.value)
  return { draft, ...read.value }
}

/** What the texts read last say, by the whole text. To read a long one takes tens of milliseconds, and every page of a draft needs it. */
const said = new Map<string, DraftQuestionnaire>()
const mostSaid = 8

/** Remembers what a text says, so that the page that shows it next need not read it. */
export function keepSaid(source: string, { questionnaire, lacks }: DraftQuestionnaire): void {
  said.delete(source)
  said.set(source, { questionnaire, lacks })
  for (const oldest of said.keys()) {
    if (said.size <= mostSaid) break
    said.delete(oldest)
  }
}

/** The draft, for a change made from `version` of it. @throws DraftConflict, Problem `not-found` */
export async function requireVersion(context: ActionContext, id: string, version: number): Promise<OpenDraft> {
  const opened = await openDraft(context, id)
  if (opened.draft.discardedAt !== null) throw new Problem('not-found')
  if (opened.draft.version !== version) throw new DraftConflict(opened.draft)
  return opened
}

/** For what was not written because somebody else was first. @throws DraftConflict */
export async function refuseStale(context: ActionContext, id: string): Promise<never> {
  const { draft } = await openDraft(context, id)
  throw new DraftConflict(draft)
}
