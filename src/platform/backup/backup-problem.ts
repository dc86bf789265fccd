/** Why a backup cannot be made or restored, said in one sentence at the terminal. Nothing has changed then. */
export class BackupProblem extends Error {
  readonly code: BackupProblemCode
  readonly values: Readonly<Record<string, string>>

  constructor(code: BackupProblemCode, values: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.code = code
    this.values = values
  }
}

export type BackupProblemCode =
  | 'file-there'
  | 'file-not-written'
  | 'file-not-read'
  | 'not-a-backup'
  | 'newer-format'
  | 'cut'
  | 'altered'
  | 'newer-program'
  | 'other-migration'
  | 'content-refused'
  | 'content-differs'
  | 'audit-broken'
