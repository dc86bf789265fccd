import { messages } from './messages.ts'
import { Problem } from './problem.ts'

/**
 * Turns what the database refuses into a Problem, in this one place. SQLSTATE codes as in PostgreSQL's appendix A, and those of
 * our own, which begin with LB.
 * Returns null for what is no refusal but a fault of ours.
 */
export function translateDatabaseError(error: unknown): Problem | null {
  const { code, column } = error as { code?: unknown; column?: unknown }
  if (typeof code !== 'string') return null
  switch (code) {
    case '42501': // insufficient_privilege: row-level security or a missing grant
      return new Problem('forbidden', { cause: error })
    case '23503': // foreign_key_violation: what it refers to is not there
      return new Problem('not-found', { cause: error })
    case '23505': // unique_violation: someone else made the same
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
      return new Problem('conflict', { cause: error })
    case '22P05': // untranslatable_character
    case '22021': // character_not_in_repertoire: a NUL, for one
    case '23514': // check_violation
    case '22001': // string_data_right_truncation
      return new Problem('bad-input', { cause: error })
    case 'LB001': // our own, of refuse_ended: what a column was given has ended
      return new Problem('bad-input', {
        faults: [{ field: typeof column === 'string' ? column : '', message: messages.ended }],
        cause: error,
      })
    case '53100': // disk_full
    case 'ENOSPC': // as the embedded database says it, which writes files itself
      return new Problem('full', { cause: error })
    case '0A000': // feature_not_supported: a prepared statement whose table was altered by a newer version of the program
    case '57P01': // admin_shutdown
    case '57P03': // cannot_connect_now
    case '53300': // too_many_connections
    case '08006': // connection_failure
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return new Problem('unavailable', { cause: error })
    default:
      return null
  }
}
