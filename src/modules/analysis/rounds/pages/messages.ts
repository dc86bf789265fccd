import type { Message } from '../../../../platform/i18n/index.ts'

/** Words of the rooms where an analyst links a survey to earlier ones. */
export const messages = {
  title: { sv: 'Jämför med andra enkäter', en: 'Compare with other surveys' },
  lead: {
    sv: 'Länka enkäten till en tidigare, eller till siffror som andra har publicerat. Ni bedömer fråga för fråga hur lika de är.',
    en: 'Link the survey to an earlier one, or to figures that others have published. You judge question by question how alike they are.',
  },
  links: { sv: 'Länkade enkäter', en: 'Linked surveys' },
  linkedTo: { sv: 'Jämförs med', en: 'Compared with' },
  saved: { sv: 'Senast ändrad', en: 'Last changed' },
  state: { sv: 'Läge', en: 'State' },
  savedBy: {
    sv: ({ date, name }) => `${date}, ${name}`,
    en: ({ date, name }) => `${date}, ${name}`,
  } satisfies Message<{ date: string; name: string }>,
  notPublished: { sv: 'inte publicerad', en: 'not published' },
  publishedOn: {
    sv: ({ date }) => `publicerad ${date}`,
    en: ({ date }) => `published ${date}`,
  } satisfies Message<{ date: string }>,
  changedSince: { sv: 'ändrad efter publiceringen', en: 'changed since it was published' },
  noLinks: { sv: 'Enkäten är inte länkad till någon annan', en: 'The survey is not linked to any other' },
  noLinksLead: {
    sv: 'När den är det ser ni vad som har ändrats, hur säkert det är och vilka som inte svarade igen.',
    en: 'Once it is, you see what has changed, how sure that is, and who did not answer again.',
  },
  startLink: { sv: 'Länka till', en: 'Link to' },
  startHint: {
    sv: 'Frågor som är likadana i båda enkäterna föreslås som samma fråga. De andra bedömer ni en och en.',
    en: 'Questions that are alike in both surveys are proposed as the same. You grade the others one by one.',
  },
  start: { sv: 'Länka', en: 'Link' },
  noCandidates: {
    sv: 'Det finns ingen avslutad tidigare enkät och inga publicerade siffror att länka till.',
    en: 'There is no earlier survey that has ended, and no published figures, to link to.',
  },
  takeIn: { sv: 'Ta in siffror som andra har publicerat', en: 'Take in figures that others have published' },
  source: { sv: 'Filens innehåll', en: 'Contents of the file' },
  sourceHint: {
    sv: 'JSON eller YAML med id, title, label, respondents, about och figures. Formatet står i docs/filformat.md.',
    en: 'JSON or YAML with id, title, label, respondents, about and figures. The format is described in docs/filformat.md.',
  },
  takeInButton: { sv: 'Ta in siffrorna', en: 'Take in the figures' },
  linkTitle: {
    sv: ({ earlier }) => `Jämför med ${earlier}`,
    en: ({ earlier }) => `Compare with ${earlier}`,
  } satisfies Message<{ earlier: string }>,
  linkLead: {
    sv: 'Bedöm varje fråga. Bara den som är densamma, eller har gjorts lik genom omkodning, får en linje och prövas.',
    en: 'Grade each question. Only one that is the same, or has been made alike by recoding, gets a line and is tested.',
  },
  linkLeadPublished: {
    sv: 'Bedöm vilka frågor som de publicerade siffrorna liknar. De visas bredvid varandra, utan linje och utan prövning.',
    en: 'Judge which questions the published figures are similar to. They are shown beside each other, without a line or a test.',
  },
  seeChange: { sv: 'Se jämförelsen', en: 'See the comparison' },
  publish: { sv: 'Publicera jämförelsen', en: 'Publish the comparison' },
  publishAgain: { sv: 'Publicera jämförelsen på nytt', en: 'Publish the comparison anew' },
  publishedNow: {
    sv: ({ date }) => `Jämförelsen är publicerad ${date}.`,
    en: ({ date }) => `The comparison was published on ${date}.`,
  } satisfies Message<{ date: string }>,
  publishedOlder: {
    sv: 'Bedömningarna har ändrats sedan dess. Det som alla ser är den äldre.',
    en: 'The grades have changed since. What everyone sees is the older one.',
  },
  who: { sv: 'Vilka som svarade', en: 'Who answered' },
  both: { sv: 'Båda gångerna', en: 'Both times' },
  left: {
    sv: ({ earlier, later }) => `${earlier} men inte ${later}`,
    en: ({ earlier, later }) => `In ${earlier} but not in ${later}`,
  } satisfies Message<{ earlier: string; later: string }>,
  municipalities: {
    sv: ({ n }) => (n === '1' ? '1 kommun' : `${n} kommuner`),
    en: ({ n }) => (n === '1' ? '1 municipality' : `${n} municipalities`),
  } satisfies Message<{ n: string }>,
  whoNote: {
    sv: 'Namnen ser bara ni. De som slutar svara är ofta de som har kommit kortast.',
    en: 'Only you see the names. Those that stop answering are often those that have come least far.',
  },
  questions: { sv: 'Frågorna', en: 'The questions' },
  question: { sv: 'Fråga', en: 'Question' },
  grade: { sv: 'Bedömning', en: 'Grade' },
  notGraded: { sv: 'inte bedömd', en: 'not graded' },
  differs: {
    sv: ({ what }) => `Skiljer sig: ${what}.`,
    en: ({ what }) => `Different: ${what}.`,
  } satisfies Message<{ what: string }>,
  newQuestion: { sv: 'ny fråga', en: 'new question' },
  proposed: { sv: 'föreslagen', en: 'proposed' },
  goneQuestions: { sv: 'Ställdes bara den tidigare gången', en: 'Asked only the earlier time' },
  pairLead: {
    sv: ({ survey }) => `Jämför med ${survey}.`,
    en: ({ survey }) => `Compare with ${survey}.`,
  } satisfies Message<{ survey: string }>,
  earlierQuestion: { sv: 'Fråga att jämföra med', en: 'Question to compare with' },
  earlierFigure: { sv: 'Siffra att visa bredvid', en: 'Figure to show beside' },
  change: { sv: 'Byt fråga', en: 'Change question' },
  changeFigure: { sv: 'Byt siffra', en: 'Change figure' },
  howAlike: { sv: 'Hur lika är de?', en: 'How alike are they?' },
  identical: { sv: 'Samma fråga', en: 'The same question' },
  identicalHelp: {
    sv: 'Samma alternativ, ställd till samma. Bara ordalydelsen får skilja.',
    en: 'The same options, put to the same. Only the wording may differ.',
  },
  harmonised: { sv: 'Samma fråga efter omkodning', en: 'The same question after recoding' },
  harmonisedHelp: {
    sv: 'Alternativen går att göra lika. Säg nedan vad vart och ett räknas som.',
    en: 'The options can be made alike. Say below what each of them counts as.',
  },
  similar: { sv: 'Liknar varandra', en: 'Similar' },
  similarHelp: {
    sv: 'Båda visas, utan linje och utan prövning. Välj nedan vilka svar siffran liknar.',
    en: 'Both are shown, without a line and without a test. Choose below which answers the figure is similar to.',
  },
  notComparable: { sv: 'Går inte att jämföra', en: 'Not comparable' },
  notComparableHelp: {
    sv: 'Båda visas, och ingen linje dras mellan dem.',
    en: 'Both are shown, and no line is drawn between them.',
  },
  reasonSv: { sv: 'Skäl, på svenska', en: 'Reason, in Swedish' },
  reasonEn: { sv: 'Skäl, på engelska', en: 'Reason, in English' },
  reasonHint: {
    sv: 'Läsaren får se det. Behövs inte för samma fråga.',
    en: 'The reader sees it. Not needed for the same question.',
  },
  recoding: { sv: 'Omkodning', en: 'Recoding' },
  recodingHint: {
    sv: 'Varje alternativ räknas som ett svar. Alternativ som räknas som samma svar slås ihop.',
    en: 'Each option counts as an answer. Options that count as the same answer are put together.',
  },
  countsAs: {
    sv: ({ option, round }) => `”${option}” ${round} räknas som`,
    en: ({ option, round }) => `“${option}” in ${round} counts as`,
  } satisfies Message<{ option: string; round: string }>,
  similarOptions: { sv: 'Svar som siffran liknar', en: 'Answers that the figure is similar to' },
  save: { sv: 'Spara bedömningen', en: 'Save the grade' },
  remove: { sv: 'Ta bort ur jämförelsen', en: 'Take out of the comparison' },
  savedNow: { sv: 'Bedömningen är sparad.', en: 'The grade is saved.' },
  removedNow: { sv: 'Frågan är inte längre med i jämförelsen.', en: 'The question is no longer in the comparison.' },
  preview: { sv: 'Så blir jämförelsen', en: 'What the comparison becomes' },
  previewLead: {
    sv: 'Som den visas när den publiceras.',
    en: 'As it is shown when it is published.',
  },
  reveal: { sv: 'Visa det dolda', en: 'Show what is withheld' },
  revealHint: {
    sv: 'Bara ni ser det, och det noteras i spårloggen.',
    en: 'Only you see it, and it is noted in the audit log.',
  },
  revealed: {
    sv: 'Det som är dolt för andra står inom parentes',
    en: 'What is withheld from others stands in parentheses',
  },
  notChosen: { sv: 'Välj hur lika frågorna är.', en: 'Choose how alike the questions are.' },
  notLinked: { sv: 'Ingen jämförelse: frågan är inte med', en: 'No comparison: the question is not included' },
  nextQuestion: { sv: 'Nästa fråga', en: 'Next question' },
} as const
