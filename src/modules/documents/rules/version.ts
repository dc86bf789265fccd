/** Where a version of a document is in its life. One is in force at a time, with at most one draft beside it. */
export const versionStates = ['draft', 'in-force', 'replaced', 'repealed', 'dropped'] as const
export type VersionState = (typeof versionStates)[number]

/** Who decides governing documents: as the register has it. */
export const deciders = ['council', 'executive-board', 'board', 'director'] as const
export type Decider = (typeof deciders)[number]

/** Who is asked to say that they have read a version, among those whom the document applies to. */
export const askedKinds = ['nobody', 'everyone', 'roles'] as const
export type Asked = (typeof askedKinds)[number]

/** The roles that can be asked: those that somebody in a municipality signs in with to work. */
export const askedRoles = ['manager', 'owner', 'employee', 'coordinator', 'administrator'] as const
export type AskedRole = (typeof askedRoles)[number]

/** A file that a version is. */
export interface VersionFile {
  readonly id: string
  readonly name: string
  readonly type: FileType
  readonly size: number
}

/** As platform/files takes them. */
type FileType = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'png' | 'jpeg' | 'txt' | 'csv'

/** A version, without its text. */
export interface VersionHead {
  readonly id: string
  readonly number: number
  readonly state: VersionState
  readonly decidedBy: Decider | null
  /** ISO date. */
  readonly decidedOn: string | null
  readonly minute: string | null
  readonly diary: string | null
  readonly editorial: boolean
  readonly asked: Asked
  readonly askedRoles: readonly string[]
  readonly endedOn: string | null
  readonly endedWhy: string | null
  /** What the version is beside its text, or instead of it. */
  readonly file: VersionFile | null
  /** ISO time of the latest save, and the name of whoever saved. */
  readonly changedAt: string
  readonly changedBy: string
}

/** The longest text of a version, in characters: some sixty pages. */
export const longestBody = 200_000

export function inForce<V extends { readonly state: VersionState }>(versions: readonly V[]): V | null {
  return versions.find(({ state }) => state === 'in-force') ?? null
}

export function draftOf<V extends { readonly state: VersionState }>(versions: readonly V[]): V | null {
  return versions.find(({ state }) => state === 'draft') ?? null
}
