const said = (sv: string, en: string) => ({ sv, en })

/** What is wrong with a template, where, and what to do. */
export const messages = {
  subjectEmpty: said('Skriv ett ämne.', 'Write a subject.'),
  subjectLines: said('Skriv ämnet på en rad.', 'Write the subject on one line.'),
  subjectTooLong: (most: number) =>
    said(`Ämnet får ha högst ${most} tecken.`, `The subject may have ${most} characters at most.`),
  subjectLink: said(
    'Länken kan inte stå i ämnet. Ta bort {lank} där.',
    'The link cannot stand in the subject. Remove {lank} from it.',
  ),
  bodyEmpty: said('Skriv vad brevet ska säga.', 'Write what the letter is to say.'),
  bodyTooLong: (most: number) =>
    said(`Brevet får ha högst ${most} tecken.`, `The letter may have ${most} characters at most.`),
  linkMissing: said(
    'Brevet saknar länk. Skriv {lank} på en egen rad, till exempel ”Öppna enkäten: {lank}”.',
    'The letter has no link. Write {lank} on a line of its own, such as “Open the survey: {lank}”.',
  ),
  linkPlace: said(
    'Länken ska stå sist på en egen rad, till exempel ”Öppna enkäten: {lank}”.',
    'The link must stand last on a line of its own, such as “Open the survey: {lank}”.',
  ),
  unknown: (name: string, nearest: string | null) =>
    nearest === null
      ? said(
          `{${name}} är ingen platshållare. De som finns står i listan.`,
          `{${name}} is no placeholder. The list has those there are.`,
        )
      : said(
          `{${name}} är ingen platshållare. Menade du {${nearest}}?`,
          `{${name}} is no placeholder. Did you mean {${nearest}}?`,
        ),
  notHere: (name: string) =>
    said(
      `{${name}} kan bara stå i påminnelsen till dem som har börjat svara.`,
      `{${name}} can stand only in the reminder to those who have begun.`,
    ),
  brace: said(
    'En klammer saknar sin andra hälft. Skriv platshållaren som {namn}.',
    'A brace lacks its other half. Write the placeholder as {namn}.',
  ),
  atLine: (line: number, what: { readonly sv: string; readonly en: string }) =>
    said(`Rad ${line}: ${what.sv}`, `Line ${line}: ${what.en}`),
}
