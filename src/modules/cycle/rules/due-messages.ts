import type { Message } from '../../../platform/i18n/index.ts'

export const dueMessages = {
  classify: {
    sv: ({ name }) => `Klassa om ${name}`,
    en: ({ name }) => `Classify ${name} again`,
  } as Message<{ name: string }>,
  review: { sv: ({ name }) => `Se över ${name}`, en: ({ name }) => `Review ${name}` } as Message<{ name: string }>,
} as const
