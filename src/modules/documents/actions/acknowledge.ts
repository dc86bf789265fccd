import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { listUnits } from '../../organisation/index.ts'
import { type AskedPerson, type FoundDocument, listAsked, listInForce, noteRead } from '../queries/readings.ts'
import { readState } from '../queries/versions.ts'
import { reachOf, scopeOf } from '../rules/scope.ts'
import { inForce } from '../rules/version.ts'
import { messages } from './action-messages.ts'
import { isAskedOf, type OpenDocument, openDocument } from './read-document.ts'

/**
 * Says that whoever asks has read the version in force. Once: said again nothing changes. Three statements.
 *
 * @throws Problem `conflict` where another version is in force by now, `not-ready` for one who is no person of the register
 */
export const acknowledge = defineAction({
  name: 'document.acknowledge',
  permission: 'document.acknowledge',
  effect: 'write',
  input: z.strictObject({ document: z.uuid(), version: z.uuid() }),
  run: async (context, { document, version }) => {
    const state = await readState(context.db, context, document)
    if (state === undefined || state.ended) throw new Problem('not-found')
    const current = inForce(state.versions)
    if (current === null) throw new Problem('not-ready', { detail: messages.nothingInForce })
    if (current.id !== version) throw new Problem('conflict', { detail: messages.newerInForce })
    if (state.reader === null) throw new Problem('not-ready', { detail: messages.notInRegister })
    await noteRead(context.db, context, { version, reader: state.reader.person })
    return { number: current.number }
  },
  audit: ({ document }, { number }) => ({ subject: document, detail: { number } }),
})

export interface MyDocuments {
  /** Asked of whoever looks, and not read. */
  readonly toRead: readonly FoundDocument[]
  readonly read: readonly FoundDocument[]
  /** What applies to them beside that. */
  readonly others: readonly FoundDocument[]
  /** They are a person of the register. */
  readonly known: boolean
}

/** What applies to whoever asks, where they work: what they are asked to read first. Two statements. */
export const readMyDocuments = defineAction({
  name: 'document.mine',
  permission: 'document.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context): Promise<MyDocuments> => {
    const { db, organisation, role } = context
    const { documents, reader } = await listInForce(db, context)
    const units = await listUnits(db, organisation)
    const mine = documents.filter(({ unit, scope }) => reachOf(units, scopeOf(unit, scope))(reader?.unit ?? null))
    const asked = reader === null ? [] : mine.filter(({ version }) => version !== null && isAskedOf(version, role))
    return {
      toRead: asked.filter(({ version }) => version?.readAt === null),
      read: asked.filter(({ version }) => version?.readAt !== null),
      others: mine.filter((each) => !asked.includes(each)),
      known: reader !== null,
    }
  },
})

export interface OpenReading extends OpenDocument {
  /** Those who are asked, by name; null for those who may not see them. */
  readonly people: readonly AskedPerson[] | null
}

/** How far the reading of a document has come, unit by unit; who has read, for those who may see it. Two statements. */
export const readReading = defineAction({
  name: 'document.reading',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ document: z.uuid() }),
  run: async (context, { document }): Promise<OpenReading> => {
    const open = await openDocument(context, document)
    const reaches = reachOf(open.units, open.scope)
    const people = open.mayName
      ? (await listAsked(context.db, context.organisation, document)).filter(({ unit }) => reaches(unit))
      : null
    return { ...open, people }
  },
})
