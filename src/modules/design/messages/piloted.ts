import type { Message } from '../../../platform/i18n/index.ts'

interface Said {
  n: number
  title: string
}

/** The words of what municipalities said of the questions in a pilot, where the questions are written. */
export const piloted = {
  saidInPilot: {
    sv: ({ n, title }) => (n === 1 ? `En kommentar i piloten ${title}` : `${n} kommentarer i piloten ${title}`),
    en: ({ n, title }) => (n === 1 ? `One comment in the pilot ${title}` : `${n} comments in the pilot ${title}`),
  } as Message<Said>,
  saidOf: {
    sv: ({ n }) => (n === 1 ? 'En kommentar i piloten' : `${n} kommentarer i piloten`),
    en: ({ n }) => (n === 1 ? 'One comment in the pilot' : `${n} comments in the pilot`),
  } as Message<{ n: number }>,
  saidInAll: {
    sv: ({ n, title }) =>
      n === 1
        ? `Frågorna prövades i piloten ${title}. Kommunerna skrev en kommentar.`
        : `Frågorna prövades i piloten ${title}. Kommunerna skrev ${n} kommentarer.`,
    en: ({ n, title }) =>
      n === 1
        ? `The questions were tried in the pilot ${title}. The municipalities wrote one comment.`
        : `The questions were tried in the pilot ${title}. The municipalities wrote ${n} comments.`,
  } as Message<Said>,
  whatPilotShowed: { sv: 'Vad piloten visade', en: 'What the pilot showed' },
} as const
