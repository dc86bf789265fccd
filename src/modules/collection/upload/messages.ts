import type { Message } from '../../../platform/i18n/index.ts'

/** The words of a file that is sent and previewed. */
export const messages = {
  moreRows: { sv: ({ n }) => `och ${n} till`, en: ({ n }) => `and ${n} more` } as Message<{ n: number }>,
} as const
