/** Why something cannot be done with a document as it is. */
export const messages = {
  hasDraft: {
    sv: 'Det finns redan ett utkast till nästa version. Fortsätt i det.',
    en: 'There is already a draft of the next version. Go on in it.',
  },
  noDraft: { sv: 'Dokumentet har inget utkast.', en: 'The document has no draft.' },
  changedMeanwhile: {
    sv: 'Någon annan har ändrat utkastet medan du skrev.',
    en: 'Somebody else has changed the draft while you were writing.',
  },
  nothingInForce: { sv: 'Dokumentet har ingen version som gäller.', en: 'The document has no version in force.' },
  newerInForce: {
    sv: 'En nyare version gäller nu. Läs den i stället.',
    en: 'A newer version is in force now. Read that instead.',
  },
  notInRegister: {
    sv: 'Du finns inte bland kommunens personer, så det går inte att notera. Be samordnaren lägga till dig.',
    en: 'You are not among the people of the municipality, so it cannot be noted. Ask the coordinator to add you.',
  },
  bodyTooLong: (length: number, most: number) => ({
    sv: `Texten har ${length} tecken. Korta den till högst ${most}.`,
    en: `The text has ${length} characters. Shorten it to at most ${most}.`,
  }),
  faultAt: (line: number, message: { sv: string; en: string }) => ({
    sv: `Rad ${line}: ${message.sv}`,
    en: `Line ${line}: ${message.en}`,
  }),
  blanksLeft: (blanks: readonly string[]) => ({
    sv: `Texten har fortfarande luckor: ${blanks.join('; ')}.`,
    en: `The text still has blanks: ${blanks.join('; ')}.`,
  }),
  unitGone: { sv: 'En enhet som är vald finns inte längre.', en: 'A unit that is chosen is no longer there.' },
  nothingExcepted: {
    sv: 'Allt är undantaget. Välj någon enhet som dokumentet gäller för.',
    en: 'Everything is excepted. Choose a unit that the document applies to.',
  },
} as const
