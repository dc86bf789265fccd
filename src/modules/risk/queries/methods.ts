import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { defaultMethod } from '../rules/default-method.ts'
import type { Method } from '../rules/method.ts'

type Db = Transaction<Tables>

export interface SavedMethod {
  readonly method: Method
  readonly decidedBy: string
  /** ISO date. */
  readonly decidedOn: string
}

/** The methods of an organisation: all that its assessments can have been made by. */
export interface Methods {
  /** The newest. */
  readonly now: Method
  /** Its own versions, the newest first; none where the built-in method is in force. */
  readonly saved: readonly SavedMethod[]
  /** That of a version. @throws where there is none */
  of(version: number): Method
}

/** One statement. */
export async function readMethods(db: Db, organisation: string): Promise<Methods> {
  const rows = await db
    .selectFrom('risk_method')
    .select(['version', 'content', 'decided_by', 'decided_on'])
    .where('organisation', '=', organisation)
    .orderBy('version', 'desc')
    .execute()
  const saved = rows.map(({ version, content, decided_by, decided_on }) => ({
    // Written by insertMethod alone, from what readMethod has checked
    method: { ...(content as Omit<Method, 'version'>), version },
    decidedBy: decided_by,
    decidedOn: decided_on,
  }))
  const byVersion = new Map([defaultMethod, ...saved.map(({ method }) => method)].map((each) => [each.version, each]))
  return {
    now: saved[0]?.method ?? defaultMethod,
    saved,
    of: (version) => {
      const method = byVersion.get(version)
      if (method === undefined) throw new Error(`No risk method of version ${version}`)
      return method
    },
  }
}

/** @throws a unique violation, told as `conflict`, where somebody else has saved the same version */
export async function insertMethod(
  db: Db,
  by: { readonly organisation: string; readonly person: string; readonly now: Date },
  { version, ...content }: Method,
  decided: { readonly by: string; readonly on: string },
): Promise<void> {
  await db
    .insertInto('risk_method')
    .values({
      organisation: by.organisation,
      version,
      content: JSON.stringify(content),
      decided_by: decided.by,
      decided_on: decided.on,
      saved_at: by.now,
      saved_by: by.person,
    })
    .execute()
}
