/** What is said of a request as a whole. */
export const messages = {
  uploadTooLarge: {
    sv: 'En fil får vara högst 10\u00a0MB. Spara den med mindre bilder, eller dela den.',
    en: 'A file may be at most 10\u00a0MB. Save it with smaller pictures, or split it.',
  },
} as const
