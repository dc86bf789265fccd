/** Why the program cannot start, said in one sentence to the person at the terminal. Exit code 1. */
export class StartProblem extends Error {
  readonly code: StartProblemCode
  readonly values: Readonly<Record<string, string>>

  constructor(code: StartProblemCode, values: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.code = code
    this.values = values
  }
}

export type StartProblemCode =
  | 'folder-not-writable'
  | 'database-locked'
  | 'database-there'
  | 'no-database'
  | 'copy-failed'
  | 'database-unreachable'
  | 'database-newer'
  | 'migration-failed'
  | 'port-taken'
  | 'port-forbidden'
