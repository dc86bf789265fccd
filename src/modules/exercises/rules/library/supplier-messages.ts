/** The words of an exercise of the library: the supplier is bankrupt. */
export const supplier = {
  title: { sv: 'Leverantören har gått i konkurs', en: 'The supplier is bankrupt' },
  purpose: {
    sv: 'Att pröva om ni får ut er information, hur länge ni klarar er utan systemet och vem som förhandlar.',
    en: 'To try whether you get your information out, how long you manage without the system, and who negotiates.',
  },
  background: {
    sv: 'Fredag, klockan är 14.10. Leverantören av skolplattformen har försatts i konkurs i dag. 3 400 elever, betyg, frånvaro och uppgifter om särskilt stöd finns i deras drift. Konkursförvaltaren svarar på måndag. Driften betalas till månadens slut, enligt en anställd som ni känner. Om två veckor ska betygen sättas. Det är en övning.',
    en: 'Friday, 14.10. The supplier of the school platform was declared bankrupt today. 3,400 pupils, grades, absence and data about special support are in their operation. The receiver answers on Monday. The operation is paid until the end of the month, according to an employee whom you know. In two weeks grades are to be set. This is an exercise.',
  },
  injects: {
    m0: {
      title: { sv: 'Vad har vi där', en: 'What do we have there' },
      body: {
        sv: 'En rektor har hört det på radion och frågar om hon ska skriva ut allt. Ingen i rummet har avtalet framför sig.',
        en: 'A head teacher has heard it on the radio and asks whether to print everything. Nobody in the room has the agreement at hand.',
      },
      questions: {
        sv: 'Vad finns hos leverantören, vad av det finns också hos er, och var är avtalet?',
        en: 'What is with the supplier, what of it is with you too, and where is the agreement?',
      },
      lookFor: {
        sv: 'Om registret svarar på frågan: system, information, ägare, avtal. Att någon inte förbjuder rektorn att tänka.',
        en: 'Whether the register answers: system, information, owner, agreement. That nobody forbids the head teacher to think.',
      },
    },
    m15: {
      title: { sv: 'Kopian', en: 'The copy' },
      body: {
        sv: 'Det går att ladda ner listor skola för skola i kväll, i ett format som bara systemet läser. En hel kopia kräver att leverantörens tekniker hjälper till. Han har fått gå hem.',
        en: 'Lists can be downloaded school by school tonight, in a format that only the system reads. A whole copy needs the supplier’s technician. He has been sent home.',
      },
      questions: {
        sv: 'Vad tar ni ut först, om det bara finns i kväll? Var lägger ni det, och vem får se det?',
        en: 'What do you take out first, if there is only tonight? Where do you put it, and who may see it?',
      },
      lookFor: {
        sv: 'Betyg och stöd före scheman. Att kopior med känsliga uppgifter inte hamnar på en delad yta.',
        en: 'Grades and support before timetables. That copies with sensitive data do not land on a shared drive.',
      },
    },
    m35: {
      title: { sv: 'Förvaltaren', en: 'The receiver' },
      body: {
        sv: 'Konkursförvaltaren erbjuder drift i en månad till för 900 000 kronor i förskott. Svar före måndag klockan 12.',
        en: 'The receiver offers one more month of operation for 900,000 kronor in advance. Answer before Monday at 12.',
      },
      questions: {
        sv: 'Vem får besluta om pengarna före måndag? Vad vill ni ha skrivet om uppgifterna innan ni betalar?',
        en: 'Who may decide on the money before Monday? What do you want in writing about the data before you pay?',
      },
      lookFor: {
        sv: 'Delegation i brådskande ärenden. Att uppgifterna är era, och att personuppgiftsbiträdet är ett konkursbo.',
        en: 'Delegation in urgent matters. That the data are yours, and that the processor is a bankrupt estate.',
      },
    },
    m55: {
      title: { sv: 'Någon köper', en: 'Somebody buys' },
      body: {
        sv: 'Ett bolag utanför EU vill köpa driften och kunderna. De mejlar rektorerna direkt med ett nytt avtal att skriva under.',
        en: 'A company outside the EU wants to buy the operation and the customers. They mail the head teachers directly with a new agreement to sign.',
      },
      questions: {
        sv: 'Vem får skriva under? Hur hindrar ni att någon gör det i kväll?',
        en: 'Who may sign? How do you prevent that somebody does so tonight?',
      },
      lookFor: {
        sv: 'Ett enda besked till alla skolor, snabbt. Att dataskyddsombudet är i rummet.',
        en: 'One message to every school, fast. That the data protection officer is in the room.',
      },
    },
    m75: {
      title: { sv: 'Måndag utan system', en: 'Monday without a system' },
      body: {
        sv: 'Driften är nere sedan i natt. Frånvaro anmäls per telefon till 19 skolor. En vårdnadshavare med skyddade uppgifter undrar var barnets adress finns nu.',
        en: 'The operation has been down since tonight. Absence is called in to 19 schools. A guardian with protected data asks where the child’s address is now.',
      },
      questions: {
        sv: 'Hur sköts frånvaron i morgon? Vad svarar ni den som har skyddade uppgifter?',
        en: 'How is absence handled tomorrow? What do you answer whoever has protected data?',
      },
      lookFor: {
        sv: 'Att det finns en blankett. Att skyddade uppgifter har en egen väg och en ansvarig.',
        en: 'That there is a form. That protected data have a way of their own and somebody responsible.',
      },
    },
    m95: {
      title: { sv: 'Nästa leverantör', en: 'The next supplier' },
      body: {
        sv: 'Två leverantörer kan ta över på sex veckor. Upphandlarna säger att det måste konkurrensutsättas. Betygen ska in om nio dagar.',
        en: 'Two suppliers can take over in six weeks. Procurement says it must be put out to tender. Grades are due in nine days.',
      },
      questions: {
        sv: 'Hur sätts betygen i år? Vad kräver ni av nästa leverantör som ni inte krävde av den förra?',
        en: 'How are grades set this year? What do you demand of the next supplier that you did not of the last?',
      },
      lookFor: {
        sv: 'Utträde i avtalet: format, tid, hjälp, kopia hos er. Att kravet skrivs ner nu, medan det gör ont.',
        en: 'Exit in the agreement: format, time, help, a copy with you. That the demand is written down now, while it hurts.',
      },
    },
    m110: {
      title: { sv: 'Tre saker', en: 'Three things' },
      body: {
        sv: 'Övningen är slut. Vilka två andra leverantörer skulle skada er lika mycket?',
        en: 'The exercise is over. Which two other suppliers would hurt you as much?',
      },
      questions: { sv: 'Vem tar ut en kopia från dem, och när?', en: 'Who takes a copy from them, and when?' },
      lookFor: { sv: 'Att svaret inte bara gäller skolan.', en: 'That the answer is not about schools alone.' },
    },
  },
} as const
