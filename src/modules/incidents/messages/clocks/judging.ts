/** Whether an incident must be told of: the questions, each with the threshold that it asks for and where that stands. */
export const judging = {
  judgeTitles: {
    significance: { sv: 'Är incidenten betydande?', en: 'Is the incident significant?' },
    'personal-data': { sv: 'Ska IMY få veta?', en: 'Must IMY be told?' },
  },
  judgeLeads: {
    significance: {
      sv: 'Ett ja räcker för att den är betydande och ska anmälas. Vet du inte, svara det: klockorna går tills frågan är avgjord. Du kan bedöma igen när du vet mer.',
      en: 'One yes is enough for it to be significant and to be notified. If you do not know, say so: the clocks run until it is settled. You can judge again when you know more.',
    },
    'personal-data': {
      sv: 'Anmälan behövs om det inte är osannolikt att människor riskerar att drabbas. Ett ja räcker. Också ett nej ska dokumenteras.',
      en: 'It must be notified unless a risk to people is unlikely. One yes is enough. A no has to be documented too.',
    },
  },
  thresholdsNote: {
    sv: 'Gränserna är som vi känner dem. Läs föreskriften om det är nära.',
    en: 'The thresholds are as we know them. Read the regulation where it is close.',
  },
  judgeAnswers: {
    yes: { sv: 'Ja', en: 'Yes' },
    no: { sv: 'Nej', en: 'No' },
    unknown: { sv: 'Vet inte', en: 'Do not know' },
  },
  judgeQuestions: {
    limited: {
      ask: {
        sv: 'Har kommunens verksamhet varit begränsad i mer än 4 timmar?',
        en: 'Has the work of the municipality been limited for more than 4 hours?',
      },
      source: { sv: 'MCFFS 2026:8, offentlig förvaltning', en: 'MCFFS 2026:8, public administration' },
    },
    'worked-around': {
      ask: {
        sv: 'Har verksamheten fått skötas på annat sätt, till exempel på papper, i mer än 12 timmar?',
        en: 'Has the work been done in another way, on paper for instance, for more than 12 hours?',
      },
      source: { sv: 'MCFFS 2026:8, offentlig förvaltning', en: 'MCFFS 2026:8, public administration' },
    },
    care: {
      ask: {
        sv: 'Har vård eller omsorg varit begränsad i mer än 1 timme?',
        en: 'Has health or social care been limited for more than 1 hour?',
      },
      source: { sv: 'MCFFS 2026:8, vårdgivare', en: 'MCFFS 2026:8, care providers' },
    },
    'other-sector': {
      ask: {
        sv: 'Har ett kritiskt system i vatten, energi eller en annan sektor legat nere så att verksamheten begränsats i mer än 12 timmar, eller skötts på annat sätt i mer än 48?',
        en: 'Has a critical system of water, energy or another sector been down so that the work was limited for more than 12 hours, or done in another way for more than 48?',
      },
      source: { sv: 'MCFFS 2026:8, allmänna gränser', en: 'MCFFS 2026:8, general thresholds' },
    },
    'others-data': {
      ask: {
        sv: 'Har skyddade uppgifter om minst 500 personer, eller som tillhör en annan organisation, drabbats?',
        en: 'Was protected data of at least 500 people, or of another organisation, hit?',
      },
      source: { sv: 'MCFFS 2026:8, allmänna gränser', en: 'MCFFS 2026:8, general thresholds' },
    },
    injury: {
      ask: { sv: 'Har någon skadats eller dött?', en: 'Has anyone been injured or died?' },
      source: { sv: 'MCFFS 2026:8, allmänna gränser', en: 'MCFFS 2026:8, general thresholds' },
    },
    cost: {
      ask: {
        sv: 'Kostar incidenten mer än 5 procent av omsättningen?',
        en: 'Does the incident cost more than 5 per cent of turnover?',
      },
      source: { sv: 'MCFFS 2026:8, allmänna gränser', en: 'MCFFS 2026:8, general thresholds' },
    },
    repeated: {
      ask: {
        sv: 'Har samma orsak gett en incident förut de senaste sex månaderna?',
        en: 'Has the same cause led to an incident before in the last six months?',
      },
      source: { sv: 'MCFFS 2026:8, allmänna gränser', en: 'MCFFS 2026:8, general thresholds' },
    },
    could: {
      ask: {
        sv: 'Kan incidenten bli så allvarlig, fast den inte är det än?',
        en: 'Can the incident become that serious, though it is not yet?',
      },
      source: { sv: 'Cybersäkerhetslagen (2025:1506)', en: 'The Cyber Security Act (2025:1506)' },
    },
    harm: {
      ask: {
        sv: 'Kan någon drabbas av stöld, bedrägeri, hot, spridda hemligheter eller utebliven hjälp?',
        en: 'Can anyone come to theft, fraud, threats, spread secrets or help that fails to come?',
      },
      source: { sv: 'Dataskyddsförordningen, skäl 85', en: 'GDPR, recital 85' },
    },
    sensitive: {
      ask: {
        sv: 'Gäller det känsliga uppgifter, till exempel om hälsa, eller uppgifter med skyddad identitet?',
        en: 'Does it concern sensitive data, such as health, or people with protected identity?',
      },
      source: { sv: 'Dataskyddsförordningen, artikel 9', en: 'GDPR, article 9' },
    },
    many: {
      ask: { sv: 'Gäller det många personer?', en: 'Does it concern many people?' },
      source: { sv: 'Dataskyddsförordningen, skäl 75', en: 'GDPR, recital 75' },
    },
    'not-unlikely': {
      ask: {
        sv: 'Finns det annars en risk för människor som inte är osannolik?',
        en: 'Is there otherwise a risk to people that is not unlikely?',
      },
      source: { sv: 'Dataskyddsförordningen, artikel 33.1', en: 'GDPR, article 33(1)' },
    },
  },
  judgeReason: { sv: 'Skäl', en: 'Reason' },
  judgeReasonHint: {
    sv: 'Behövs när svaret blir att den inte ska anmälas.',
    en: 'Needed when the answer is that it is not to be notified.',
  },
  judgeReasonNeeded: {
    sv: 'Skriv varför det inte ska anmälas: vad vet ni som gör att alla svar är nej?',
    en: 'Write why it is not to be notified: what do you know that makes every answer no?',
  },
  judgeUnanswered: { sv: 'Svara på frågan, eller välj Vet inte.', en: 'Answer the question, or choose Do not know.' },
  judgeSave: { sv: 'Spara bedömningen', en: 'Save the judgement' },
  judgeControllers: { sv: 'Vilka nämnder är personuppgiftsansvariga?', en: 'Which boards are controllers?' },
  judgeControllersHelp: {
    sv: 'Varje nämnd är en egen myndighet och får en egen klocka.',
    en: 'Each board is an authority of its own and gets a clock of its own.',
  },
  judgeEarlier: { sv: 'Tidigare bedömningar', en: 'Earlier judgements' },
  judgeVersion: {
    sv: ({ n }: { n: number }) => `Frågornas version ${n}`,
    en: ({ n }: { n: number }) => `Version ${n} of the questions`,
  },
  judgeSaved: { sv: 'Bedömningen är sparad.', en: 'The judgement has been saved.' },
} as const
