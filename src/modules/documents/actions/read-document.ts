import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { above, type Unit } from '../../organisation/index.ts'
import { documentActions } from '../document-register.ts'
import { type DocumentState, readBody, readState } from '../queries/versions.ts'
import { blanksIn } from '../rules/blanks.ts'
import { reachOf, type Scope, scopeOf } from '../rules/scope.ts'
import { type ShownShare, total, type UnitShare, withoutNames } from '../rules/share.ts'
import { draftOf, inForce, type VersionHead } from '../rules/version.ts'

/** How far the reading of what is in force has come, as the asker may see it. */
export interface Reading {
  /** null where those who are asked are too few to say anything of without naming them. */
  readonly total: { readonly asked: number; readonly read: number } | null
  readonly units: readonly ShownShare[]
}

export interface OpenDocument {
  readonly document: Pick<DocumentState, 'id' | 'name' | 'ended' | 'reviewMonths'>
  readonly scope: Scope
  readonly units: readonly Unit[]
  /** The ids of the units that it applies to. */
  readonly reached: ReadonlySet<string>
  /** The newest first; drafts only for those who work in the registers. */
  readonly versions: readonly VersionHead[]
  /** null where nobody is asked to read what is in force. */
  readonly reading: Reading | null
  /** What the asker has to do with it: null where they are no person of the register. */
  readonly reader: { readonly asked: boolean; readonly readAt: string | null } | null
  readonly mayChange: boolean
  readonly mayAcknowledge: boolean
  /** Works in the registers: may see the organisation, and how far the reading has come. */
  readonly works: boolean
  /** May see who has read. */
  readonly mayName: boolean
  /** ISO date. */
  readonly today: string
}

const documentInput = z.strictObject({ document: z.uuid() })

/** A document's versions, whom it applies to, and how far the reading has come. One statement. */
export const readDocument = defineAction({
  name: 'document.versions',
  permission: 'document.read',
  effect: 'read',
  input: documentInput,
  run: async (context, { document }) => openDocument(context, document),
})

/** A document's record with its history, and all of the above. Three statements: what its page shows. */
export const openRecord = defineAction({
  name: 'document.open',
  permission: 'document.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & { readonly open: OpenDocument }> => ({
    ...(await documentActions.read.run(context, id)),
    open: await openDocument(context, id),
  }),
})

/** @throws Problem `not-found` */
export async function openDocument(context: ActionContext, document: string): Promise<OpenDocument> {
  const { db, role, now } = context
  const state = await readState(db, context, document)
  if (state === undefined) throw new Problem('not-found')
  const { units } = state
  const scope = scopeOf(state.unit, state.scope)
  const reaches = reachOf(units, scope)
  const current = inForce(state.versions)
  const holds = (verb: Parameters<typeof may>[1]) => role !== null && may(role, verb)
  const { reader } = state
  return {
    document: { id: state.id, name: state.name, ended: state.ended, reviewMonths: state.reviewMonths },
    scope,
    units,
    reached: new Set(units.filter(({ id }) => reaches(id)).map(({ id }) => id)),
    versions: state.versions.filter(({ state: each }) => each !== 'draft' || readsDrafts(role)),
    reading:
      current === null || current.asked === 'nobody'
        ? null
        : readingOf(
            byBoard(
              state.shares.filter(({ unit }) => reaches(unit)),
              units,
            ),
            holds('person.read'),
          ),
    reader: reader && {
      asked: current !== null && reaches(reader.unit) && isAskedOf(current, role),
      readAt: reader.readAt,
    },
    mayChange: holds('document.change') && !state.ended,
    mayAcknowledge: holds('document.acknowledge'),
    works: holds('unit.read'),
    mayName: holds('person.read'),
    today: dayOf(now),
  }
}

/** Drafts are for those who work in the registers, not for everyone who is to follow what is decided. */
export function readsDrafts(role: ActionContext['role']): boolean {
  return role !== null && may(role, 'unit.read')
}

export function isAskedOf(
  { asked, askedRoles }: Pick<VersionHead, 'asked' | 'askedRoles'>,
  role: ActionContext['role'],
): boolean {
  return asked === 'everyone' || (asked === 'roles' && role !== null && askedRoles.includes(role))
}

/** Of each board and company with all below it, in the order of the organisation. */
function byBoard(shares: readonly UnitShare[], units: readonly Unit[]): readonly UnitShare[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const topOf = (id: string | null) => {
    const unit = id === null ? undefined : known.get(id)
    return unit === undefined ? null : (above(known, unit).at(-1)?.id ?? unit.id)
  }
  const of = Map.groupBy(shares, ({ unit }) => topOf(unit))
  return [...units.map(({ id }) => id), null].flatMap((unit) => {
    const below = of.get(unit)
    return below === undefined ? [] : [{ unit, ...total(below) }]
  })
}

function readingOf(shares: readonly UnitShare[], named: boolean): Reading {
  if (named) return { total: total(shares), units: shares }
  const shown = withoutNames(shares)
  return { total: shown && total(shares), units: shown ?? [] }
}

export interface OpenVersion extends OpenDocument {
  readonly version: VersionHead
  readonly body: string
  readonly saved: number
  readonly blanks: readonly string[]
}

/** A version with its text: that in force, or by its number. Two statements. */
export const readVersion = defineAction({
  name: 'document.read-version',
  permission: 'document.read',
  effect: 'read',
  input: z.strictObject({ document: z.uuid(), number: z.int().positive().nullable() }),
  run: async (context, { document, number }): Promise<OpenVersion> => {
    const open = await openDocument(context, document)
    const version = number === null ? inForce(open.versions) : open.versions.find((each) => each.number === number)
    if (!version) throw new Problem('not-found')
    const { body, saved } = await requireBody(context, version.id)
    return { ...open, version, body, saved, blanks: blanksIn(body) }
  },
})

export interface OpenDraft extends OpenVersion {
  /** The text of what is in force; null where nothing is. */
  readonly current: string | null
}

/** The draft with what is in force beside it. Three statements. */
export const readDraft = defineAction({
  name: 'document.read-draft',
  permission: 'unit.read',
  effect: 'read',
  input: documentInput,
  run: async (context, { document }): Promise<OpenDraft> => {
    const open = await openDocument(context, document)
    const version = draftOf(open.versions)
    if (version === null) throw new Problem('not-found')
    const { body, saved } = await requireBody(context, version.id)
    const current = inForce(open.versions)
    const before = current === null ? null : (await requireBody(context, current.id)).body
    return { ...open, version, body, saved, blanks: blanksIn(body), current: before }
  },
})

async function requireBody({ db, organisation }: ActionContext, version: string) {
  const found = await readBody(db, organisation, version)
  if (found === undefined) throw new Problem('not-found')
  return found
}
