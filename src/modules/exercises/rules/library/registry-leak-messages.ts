/** The words of an exercise of the library: the registry is on the net. */
export const registryLeak = {
  title: { sv: 'Diariet ligger på nätet', en: 'The registry is on the net' },
  purpose: {
    sv: 'Att pröva vad ni gör det första dygnet när personuppgifter har läckt, och om ni kan skilja offentligt från skyddat.',
    en: 'To try what you do on the first day when personal data have leaked, and whether you can tell public from protected.',
  },
  background: {
    sv: 'Onsdag, klockan är 09.30. En medborgare mejlar en länk: på en publik adress ligger 61 000 dokument ur diariet, också orosanmälningar och ärenden med skyddade personuppgifter. Länken har funnits i elva dagar. En sökmotor visar den redan. Det är en övning.',
    en: 'Wednesday, 09.30. A citizen mails a link: on a public address lie 61,000 documents of the registry, reports of concern for children and cases with protected identities too. The link has been there for eleven days. A search engine shows it already. This is an exercise.',
  },
  injects: {
    m0: {
      title: { sv: 'Länken', en: 'The link' },
      body: {
        sv: 'Mejlet kom till kommunens funktionsbrevlåda i måndags. Det öppnades i dag. Ni kan öppna länken från vilken dator som helst.',
        en: 'The mail came to the municipal mailbox on Monday. It was opened today. You can open the link from any computer.',
      },
      questions: {
        sv: 'När fick ni kännedom: måndag eller i dag? Vem stänger, och hur sparar ni bevis innan?',
        en: 'When did you become aware: Monday or today? Who closes it, and how do you keep evidence before?',
      },
      lookFor: {
        sv: 'Att loggar sparas före stängning. Att klockslaget diskuteras ärligt.',
        en: 'That logs are kept before closing. That the time is discussed honestly.',
      },
    },
    m15: {
      title: { sv: 'Vilka är de', en: 'Who are they' },
      body: {
        sv: 'Av 61 000 dokument är de flesta offentliga. Ungefär 1 900 är sekretess. Fyra personer har skyddade uppgifter, två av dem bor kvar i kommunen.',
        en: 'Of 61,000 documents most are public. About 1,900 are secret. Four people have protected identities, two of them still live in the municipality.',
      },
      questions: {
        sv: 'Vilka måste få veta före lunch? Vem ringer, och vad säger hen?',
        en: 'Who must know before lunch? Who calls, and what do they say?',
      },
      lookFor: {
        sv: 'De fyra först, av någon som kan prata med dem, med polisens hjälp om flytt.',
        en: 'The four first, by somebody who can talk to them, with the help of the police about moving.',
      },
    },
    m35: {
      title: { sv: 'Kopiorna', en: 'The copies' },
      body: {
        sv: 'Adressen är stängd. Sökmotorn har kvar en kopia. Loggen visar 340 nedladdningar, mest robotar, men också en dator inne i kommunen.',
        en: 'The address is closed. The search engine keeps a copy. The log shows 340 downloads, mostly robots, but also a computer within the municipality.',
      },
      questions: {
        sv: 'Hur får ni bort kopian? Vad gör ni med det som loggen visar om den egna datorn?',
        en: 'How do you get the copy away? What do you do about what the log shows of your own computer?',
      },
      lookFor: {
        sv: 'En ansvarig för sökmotorerna. Att personalfrågan hanteras av rätt person, inte i rummet.',
        en: 'Somebody responsible for the search engines. That the staff question is handled by the right person, not in the room.',
      },
    },
    m55: {
      title: { sv: '72 timmar', en: '72 hours' },
      body: {
        sv: 'Dataskyddsombudet frågar vilken nämnd som är ansvarig. Dokumenten kommer från sju nämnder.',
        en: 'The data protection officer asks which board is responsible. The documents come from seven boards.',
      },
      questions: {
        sv: 'Vem anmäler för vilken nämnd, och när är den sista timmen?',
        en: 'Who notifies for which board, and when is the last hour?',
      },
      lookFor: {
        sv: 'Att varje nämnd är personuppgiftsansvarig. En anmälan kan kompletteras: vänta inte på att veta allt.',
        en: 'That each board is a controller. A notification can be completed: do not wait to know all.',
      },
    },
    m75: {
      title: { sv: 'De som står där', en: 'Those who are in it' },
      body: {
        sv: 'Lokalradion läser upp en orosanmälan, utan namn men så att grannar förstår. Växeln har kö på fyrtio samtal.',
        en: 'The local radio reads out a report of concern, without names but so that neighbours understand. The switchboard has a queue of forty calls.',
      },
      questions: {
        sv: 'Hur får den som ringer veta om hen finns där, utan att ni läcker mer?',
        en: 'How does a caller get to know whether they are in it, without you leaking more?',
      },
      lookFor: {
        sv: 'Att ingen svarar på uppgifter per telefon utan att veta vem som ringer. Ett svar till växeln som går att läsa upp.',
        en: 'That nobody tells data by phone without knowing who calls. An answer for the switchboard that can be read out.',
      },
    },
    m95: {
      title: { sv: 'Varför', en: 'Why' },
      body: {
        sv: 'En konsult kopierade arkivet för en provflytt och glömde stänga. Avtalet säger inget om provdata. Samma konsult arbetar kvar i tre system.',
        en: 'A consultant copied the archive for a trial move and forgot to close it. The agreement says nothing of trial data. The same consultant still works in three systems.',
      },
      questions: {
        sv: 'Vad gör ni med de tre systemen i dag? Vad ändras i hur provflyttar görs?',
        en: 'What do you do about the three systems today? What changes in how trial moves are made?',
      },
      lookFor: {
        sv: 'Orsak framför skuld. En regel om riktiga uppgifter i prov, och någon som följer upp den.',
        en: 'Cause before blame. A rule on real data in trials, and somebody who follows it up.',
      },
    },
    m110: {
      title: { sv: 'Tre saker', en: 'Three things' },
      body: {
        sv: 'Övningen är slut. Vad av det ni gjorde i dag borde ha varit bestämt i förväg?',
        en: 'The exercise is over. What of what you did today should have been decided beforehand?',
      },
      questions: { sv: 'Tre åtgärder, med namn och dag.', en: 'Three measures, with a name and a day.' },
      lookFor: {
        sv: 'Att någon läser funktionsbrevlådan varje dag, också på semestern.',
        en: 'That somebody reads the mailbox every day, on holidays too.',
      },
    },
  },
} as const
