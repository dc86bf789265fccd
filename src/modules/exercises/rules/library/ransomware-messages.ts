/** The words of an exercise of the library: the systems of the social services are encrypted. */
export const ransomware = {
  title: {
    sv: 'Verksamhetssystemen i socialtjänsten är krypterade',
    en: 'The systems of the social services are encrypted',
  },
  purpose: {
    sv: 'Att pröva om hemtjänst och myndighetsutövning klarar tre dygn utan system, och vem som bestämmer vad.',
    en: 'To try whether home care and casework manage three days without systems, and who decides what.',
  },
  background: {
    sv: 'Det är måndag, klockan är 06.40. Nattpatrullen i hemtjänsten skulle lämna över till dagpersonalen, men planeringen i mobilen öppnas inte. På datorn i baslokalen står en text på engelska om att filerna är låsta. It-jouren har fått elva samtal på en kvart. Ni är de som brukar lösa sådant här. Det är en övning: ring ingen på riktigt.',
    en: 'It is Monday, 06.40. The night patrol of home care was to hand over to the day shift, but the planning on the mobile does not open. On the computer in the base a text in English says that the files are locked. The IT duty has had eleven calls in fifteen minutes. You are those who solve such things. This is an exercise: call nobody for real.',
  },
  injects: {
    m0: {
      title: { sv: 'Morgonen', en: 'The morning' },
      body: {
        sv: 'Trettio besök skulle ha börjat. Personalen har nycklar men ingen lista över vem som ska ha insulin, vem som bor ensam och vem som har bytt dörrkod.',
        en: 'Thirty visits were to have begun. The staff have keys but no list of who is to have insulin, who lives alone and who has changed the door code.',
      },
      questions: {
        sv: 'Vilka ska ni nå först, och var finns deras namn på papper? Vem bestämmer ordningen?',
        en: 'Whom do you reach first, and where are their names on paper? Who decides the order?',
      },
      lookFor: {
        sv: 'Om någon vet var den senaste utskriften finns och hur gammal den är. Om gruppen börjar med människor eller med teknik.',
        en: 'Whether somebody knows where the newest printout is and how old. Whether the group begins with people or with technology.',
      },
    },
    m15: {
      title: { sv: 'It vill stänga allt', en: 'IT wants to close everything' },
      body: {
        sv: 'Driftchefen säger att smittan sprids och vill stänga hela nätet nu. Då stannar också trygghetslarmens mottagning och telefonväxeln.',
        en: 'The head of operations says that it spreads and wants to close the whole network now. Then the reception of safety alarms and the switchboard stop too.',
      },
      questions: {
        sv: 'Vem får bestämma det? Vad måste vara ordnat innan knappen trycks in?',
        en: 'Who may decide that? What must be arranged before the button is pressed?',
      },
      lookFor: {
        sv: 'Ett namngivet mandat, inte ”ledningen”. Att någon frågar om larmen innan beslutet, och att beslutet skrivs upp med klockslag.',
        en: 'A named mandate, not “management”. That somebody asks about the alarms before the decision, and that it is written down with the time.',
      },
    },
    m35: {
      title: { sv: 'En anhörig ringer tidningen', en: 'A relative calls the paper' },
      body: {
        sv: 'En dotter har inte fått tag på sin pappa och har ringt tidningen. Reportern vill ha svar om tio minuter: är uppgifter om sjuka gamla stulna?',
        en: 'A daughter has not reached her father and has called the paper. The reporter wants an answer in ten minutes: are data about sick old people stolen?',
      },
      questions: {
        sv: 'Vad säger ni, vem säger det, och vad vet ni faktiskt?',
        en: 'What do you say, who says it, and what do you actually know?',
      },
      lookFor: {
        sv: 'Att ingen lovar att inget är stulet. Att dottern får svar före tidningen.',
        en: 'That nobody promises that nothing is stolen. That the daughter gets an answer before the paper.',
      },
    },
    m55: {
      title: { sv: 'Klockan går', en: 'The clock runs' },
      body: {
        sv: 'Någon hittar en fil där angriparen visar namn och personnummer ur tjugo ärenden. Lagens tider för tidig varning och för personuppgifter har börjat gå.',
        en: 'Somebody finds a file where the attacker shows names and identity numbers from twenty cases. The law’s times for early warning and for personal data have begun to run.',
      },
      questions: {
        sv: 'När fick ni kännedom? Vad ska skickas till vem, inom hur lång tid, och vem gör det?',
        en: 'When did you become aware? What is sent to whom, within what time, and who does it?',
      },
      lookFor: {
        sv: 'Att ett klockslag skrivs ner. 24 timmar, 72 timmar och en månad; 72 timmar till IMY. Att varje nämnd är sin egen myndighet.',
        en: 'That a time is written down. 24 hours, 72 hours and a month; 72 hours to IMY. That each board is its own authority.',
      },
    },
    m80: {
      title: { sv: 'Tisdag kväll', en: 'Tuesday evening' },
      body: {
        sv: 'Papper och penna fungerar, men personalen är slut. Två hembesök har missats. Ekonomiskt bistånd ska betalas ut på torsdag till 430 hushåll.',
        en: 'Pen and paper work, but the staff are worn out. Two visits have been missed. Income support is to be paid on Thursday to 430 households.',
      },
      questions: {
        sv: 'Hur betalar ni utan systemet? Hur byts de av som har arbetat i två dygn?',
        en: 'How do you pay without the system? How are those relieved who have worked for two days?',
      },
      lookFor: {
        sv: 'Om förra månadens utbetalning går att göra om i banken, och vem som får besluta det. Att uthållighet planeras, inte önskas.',
        en: 'Whether last month’s payment can be made again in the bank, and who may decide it. That endurance is planned, not wished for.',
      },
    },
    m105: {
      title: { sv: 'Tillbaka', en: 'Back' },
      body: {
        sv: 'It kan återställa journalen till i fredags klockan 18. Allt som skrivits på papper sedan dess måste in, och någon måste våga säga att systemet är rent.',
        en: 'IT can restore the records to last Friday at 18. All that has been written on paper since must be entered, and somebody must dare say that the system is clean.',
      },
      questions: {
        sv: 'Vem säger att det är säkert? I vilken ordning förs pappren in, och vem kontrollerar läkemedlen?',
        en: 'Who says that it is safe? In what order are the papers entered, and who checks the medicines?',
      },
      lookFor: {
        sv: 'Att återgången har en plan och en ansvarig, och att läkemedel kontrolleras av två.',
        en: 'That the return has a plan and somebody responsible, and that medicines are checked by two.',
      },
    },
    m125: {
      title: { sv: 'Tre saker', en: 'Three things' },
      body: {
        sv: 'Övningen är slut. Var och en skriver på en lapp, tyst: en sak som fungerade, en som saknades, en som jag själv gör i veckan.',
        en: 'The exercise is over. Each writes on a note, in silence: one thing that worked, one that was lacking, one that I do myself this week.',
      },
      questions: {
        sv: 'Läs upp lapparna. Vilka tre blir åtgärder med namn och dag?',
        en: 'Read the notes out. Which three become measures with a name and a day?',
      },
      lookFor: {
        sv: 'Att åtgärderna blir få och får ägare i rummet.',
        en: 'That the measures are few and get owners in the room.',
      },
    },
  },
} as const
