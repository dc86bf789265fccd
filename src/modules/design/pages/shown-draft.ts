import type { Context } from 'hono'
import type { Env } from '../../../platform/http/index.ts'
import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import type { FrameMaker, Framing } from '../../../ui/frame/maker.ts'
import { DraftConflict } from '../actions/draft-conflict.ts'
import type { OpenDraft } from '../actions/open-draft.ts'
import { readOneDraft } from '../actions/read-drafts.ts'

/** What the page tells of what was just done, or of what could not be. */
export type Told =
  | { readonly kind: 'done'; readonly what: 'saved' | 'undone' | 'redone' }
  /** Somebody changed the draft first. `kept` where what was typed stands in the fields. */
  | { readonly kind: 'stale'; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }

/** A draft as a page shows it. */
export interface ShownDraft {
  readonly frame: Framing
  readonly opened: OpenDraft
  readonly told: Told | null
  /** Whether the person may make a survey of it. */
  readonly mayIssue: boolean
}

const done = { sparat: 'saved', angrat: 'undone', gjort: 'redone' } as const

/** The draft of an address, with its page's frame. `path` is the page's own, where a form was sent to another. */
export async function showDraft(
  context: Context<Env>,
  makeFrame: FrameMaker,
  { title, path, told }: { title?: string; path?: string; told?: Told } = {},
): Promise<ShownDraft> {
  const request = context.get('request')
  const opened = await request.perform(readOneDraft, { draft: context.req.param('draft') ?? '' })
  const { workplace } = await request.member()
  const own = opened.questionnaire.title[request.language]
  const frame = await makeFrame(context, title === undefined ? own : `${title} – ${own}`)
  const said = Object.entries(done).find(([name]) => context.req.query(name) !== undefined)?.[1]
  return {
    frame: path === undefined ? frame : { ...frame, path },
    opened,
    mayIssue: may(workplace.role, 'survey.issue'),
    told: told ?? (said === undefined ? null : { kind: 'done', what: said }),
  }
}

export function addressOf(draft: string): string {
  return `/formular/${draft}`
}

/** What a change met with that the person can do something about; anything else is thrown on. */
export type Met =
  | { readonly kind: 'stale'; readonly status: 409 }
  | { readonly kind: 'faults'; readonly status: 400; readonly faults: ReadonlyMap<string, string> }

export function metWith(error: unknown, language: Language): Met {
  if (error instanceof DraftConflict) return { kind: 'stale', status: 409 }
  if (error instanceof Problem && error.code === 'bad-input' && error.faults.length > 0) {
    const faults = new Map<string, string>()
    for (const { field: path, message } of error.faults) {
      // What an input is refused for is named by where it stands in the operation; the form's fields are named as within it
      const field = path.replace(/^operation\.(fields\.)?/, '')
      const before = faults.get(field)
      faults.set(field, before === undefined ? say(language, message) : `${before} ${say(language, message)}`)
    }
    return { kind: 'faults', status: 400, faults }
  }
  throw error
}
