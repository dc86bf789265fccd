import type { Comment } from '../../rules/margin.ts'

/** A conversation is settled when its last entry says so; a comment after that takes it up again. */
export function isSettled(comments: readonly Pick<Comment, 'kind'>[]): boolean {
  return comments.at(-1)?.kind === 'settled'
}
