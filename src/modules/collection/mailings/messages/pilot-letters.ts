import type { Message } from '../../../../platform/i18n/index.ts'

interface Owner {
  owner: string
}

/** What the letters of a pilot say from the start, where it is other than in the letters of a survey: answers to a pilot count nowhere. */
export const pilotLetters = {
  invitation: {
    subject: {
      sv: '{enkat}: vill {kommun} pröva våra frågor?',
      en: '{enkat}: will {kommun} try our questions?',
    },
    body: {
      sv: `Hej {namn}!

{myndighet} ber {kommun} att vara en av de första som svarar på {enkat}. Du får brevet för att du är kontaktperson.

Ni behöver inte ha allt på plats för att svara. En fråga som är svår att förstå eller inte går att besvara är just vad vi vill få veta.

Du kan bjuda in kollegor som svarar på var sin del, och ni kan sluta och fortsätta när ni vill. Sista dag är {sista-dag}.

Öppna din inbjudan: {lank}

Undrar du något? Skriv till {avsandare}, {avsandare-epost}.

Vänliga hälsningar
{avsandare}
{myndighet}`,
      en: `Hello {namn},

{myndighet} asks {kommun} to be one of the first to answer {enkat}. You get this letter because you are the contact person.

You need not have everything in place to answer. A question that is hard to understand or cannot be answered is just what we want to know of.

You can invite colleagues who answer a part each, and you can stop and go on whenever you like. The last day is {sista-dag}.

Open your invitation: {lank}

Any questions? Write to {avsandare}, {avsandare-epost}.

Kind regards,
{avsandare}
{myndighet}`,
    },
  },
  'reminder-partial': {
    subject: {
      sv: '{enkat}: {kommun} har börjat, {tid-kvar} kvar',
      en: '{enkat}: {kommun} has begun, {tid-kvar} left',
    },
    body: {
      sv: `Hej {namn}!

Tack för att {kommun} har börjat svara på {enkat}. Ni har sparat svar på {besvarat}, och allt finns kvar.

Vi läser svaren och kommentarerna när de är inskickade. Det går bra att göra till och med {sista-dag}, också om någon fråga är utan svar.

Fortsätt svara: {lank}

Undrar du något? Skriv till {avsandare}, {avsandare-epost}.

Vänliga hälsningar
{avsandare}
{myndighet}

--
Du får brevet för att du är kontaktperson för {kommun}. När svaren är inskickade får du inga fler påminnelser.`,
      en: `Hello {namn},

Thank you: {kommun} has begun to answer {enkat}. You have saved answers to {besvarat}, and everything is there.

We read the answers and the comments once they are submitted. You can do that until {sista-dag}, also with a question left unanswered.

Continue answering: {lank}

Any questions? Write to {avsandare}, {avsandare-epost}.

Kind regards,
{avsandare}
{myndighet}

--
You get this letter because you are the contact person for {kommun}. Once the answers are submitted you get no more reminders.`,
    },
  },
} as const

/** What every letter of a pilot says before its link, whatever its template says. */
export const aboutPilot = {
  inLetter: {
    sv: ({ owner }) =>
      `Det här är en pilot: ${owner} prövar frågorna med några få utvalda kommuner innan de går ut till alla. Era svar publiceras inte och räknas inte i något resultat. Skriv gärna vid varje fråga vad ni tycker om den: är den tydlig, går den att besvara, saknas något? När enkäten ges ut till alla svarar ni på nytt.`,
    en: ({ owner }) =>
      `This is a pilot: ${owner} tries the questions with a few chosen municipalities before everybody gets them. Your answers are not published and count in no results. Please write at each question what you think of it: is it clear, can you answer it, is anything missing? When the survey is issued to everybody, you answer anew.`,
  } as Message<Owner>,
  toColleague: {
    sv: ({ owner }) =>
      `Det här är en pilot: ${owner} prövar frågorna med några få utvalda kommuner. Svaren publiceras inte. Skriv gärna vid varje fråga vad du tycker om den.`,
    en: ({ owner }) =>
      `This is a pilot: ${owner} tries the questions with a few chosen municipalities. The answers are not published. Please write at each question what you think of it.`,
  } as Message<Owner>,
  addedToLetter: {
    sv: 'Före länken står alltid ett stycke som säger att det är en pilot. Det läggs till när brevet skickas och går inte att ta bort. Du ser det i förhandsvisningen.',
    en: 'Before the link there is always a paragraph that says that this is a pilot. It is added when the letter is sent and cannot be removed. You see it in the preview.',
  },
} as const
