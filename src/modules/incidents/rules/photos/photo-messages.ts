/** Why a photograph is not taken. */
export const faults = {
  heic: {
    sv: 'Bilden är i formatet HEIC, som inte tas emot. Ta en skärmbild av den och skicka skärmbilden.',
    en: 'The picture is in the format HEIC, which is not taken. Take a screenshot of it and send the screenshot.',
  },
  otherKind: {
    sv: 'Bilden ska vara JPEG, PNG eller WebP. Ta en skärmbild av den om den är något annat.',
    en: 'The picture must be JPEG, PNG or WebP. Take a screenshot of it if it is something else.',
  },
  broken: {
    sv: 'En bild går inte att läsa. Ta om den, eller skicka rapporten utan den.',
    en: 'A picture cannot be read. Take it again, or send the report without it.',
  },
  tooMany: { sv: 'Högst fyra bilder får plats.', en: 'There is room for at most four pictures.' },
  tooLarge: {
    sv: 'Bilderna är för stora tillsammans. Välj färre, eller ta skärmbilder av dem.',
    en: 'The pictures are too large together. Choose fewer, or take screenshots of them.',
  },
  tooManyPoints: {
    sv: 'En bild har för många bildpunkter. Ta en skärmbild av den och skicka skärmbilden.',
    en: 'A picture has too many pixels. Take a screenshot of it and send the screenshot.',
  },
} as const
