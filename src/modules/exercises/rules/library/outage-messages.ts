/** The words of an exercise of the library: the power is gone for two days. */
export const outage = {
  title: { sv: 'Strömmen är borta i två dygn', en: 'The power is gone for two days' },
  purpose: {
    sv: 'Att pröva vad i kommunen som stannar när, vad reservkraften räcker till och hur ni når varandra utan telefon.',
    en: 'To try what in the municipality stops when, what the reserve power is enough for, and how you reach each other without telephones.',
  },
  background: {
    sv: 'En isstorm har fällt ledningar i natt. Klockan är 07.00 en tisdag i januari, det är sju minusgrader. Elbolaget säger två dygn, kanske tre. Stadshuset har reservkraft i 48 timmar om tanken är full. Mobilmasterna har batteri i några timmar. Det är en övning.',
    en: 'An ice storm has brought down lines tonight. It is 07.00 on a Tuesday in January, seven degrees below zero. The power company says two days, perhaps three. The town hall has reserve power for 48 hours if the tank is full. The mobile masts have batteries for some hours. This is an exercise.',
  },
  injects: {
    m0: {
      title: { sv: 'Vilka samlas var', en: 'Who gathers where' },
      body: {
        sv: 'Hälften av er kom inte in: bommen till garaget öppnas inte och passerkorten är döda. Den som har nyckel bor två mil bort.',
        en: 'Half of you did not get in: the barrier of the garage does not open and the cards are dead. Whoever has a key lives twenty kilometres away.',
      },
      questions: {
        sv: 'Var samlas ni, och vet alla det utan att någon ringer?',
        en: 'Where do you gather, and does everybody know it without being called?',
      },
      lookFor: {
        sv: 'En plats som är bestämd i förväg, med värme, ström och nyckel på papper.',
        en: 'A place decided beforehand, with heat, power and a key on paper.',
      },
    },
    m15: {
      title: { sv: 'Tanken', en: 'The tank' },
      body: {
        sv: 'Reservkraften gick igång. Mätaren visar en tredjedel. Serverhallen och köket på äldreboendet hänger på samma aggregat.',
        en: 'The reserve power started. The gauge shows a third. The server hall and the kitchen of the care home are on the same set.',
      },
      questions: {
        sv: 'Vad stänger ni av för att det ska räcka? Vem levererar diesel när alla vill ha den?',
        en: 'What do you turn off so that it lasts? Who delivers diesel when everybody wants it?',
      },
      lookFor: {
        sv: 'Om prioriteringen är beslutad eller uppfinns nu. Ett avtal om bränsle med telefonnummer på papper.',
        en: 'Whether the priority is decided or invented now. A fuel agreement with a phone number on paper.',
      },
    },
    m35: {
      title: { sv: 'Telefonerna dör', en: 'The phones die' },
      body: {
        sv: 'Mobilnätet försvinner fläckvis. Trygghetslarmen går på batteri till i kväll. 210 personer har larm.',
        en: 'The mobile network goes in patches. The safety alarms run on batteries until tonight. 210 people have one.',
      },
      questions: {
        sv: 'Hur vet ni vem som behöver er när larmet är tyst? Vem åker till vem?',
        en: 'How do you know who needs you when the alarm is silent? Who goes to whom?',
      },
      lookFor: {
        sv: 'En lista på papper, ordnad efter behov. Rakel: vem har en, och är den laddad?',
        en: 'A list on paper, ordered by need. Rakel: who has one, and is it charged?',
      },
    },
    m55: {
      title: { sv: 'Värme', en: 'Heat' },
      body: {
        sv: 'Fjärrvärmens pumpar står. Två skolor har barn som inte kan gå hem. På ett boende är det 17 grader.',
        en: 'The pumps of the district heating stand still. Two schools have children who cannot go home. In a home it is 17 degrees.',
      },
      questions: {
        sv: 'Vad stänger, vad håller öppet, och var finns en varm plats för den som behöver?',
        en: 'What closes, what stays open, and where is a warm place for whoever needs it?',
      },
      lookFor: {
        sv: 'Trygghetspunkter: var, vem öppnar, vem vet. Att stängning av skola beslutas av någon som får det.',
        en: 'Shelter points: where, who opens, who knows. That closing a school is decided by somebody who may.',
      },
    },
    m75: {
      title: { sv: 'Digitalt arv', en: 'Digital inheritance' },
      body: {
        sv: 'Planerna ligger i systemet som inte nås. Nämnden ska betala löner i morgon. Systemet för löner finns hos en leverantör i en annan stad, som har ström.',
        en: 'The plans are in the system that cannot be reached. The board is to pay salaries tomorrow. The pay system is with a supplier in another town, that has power.',
      },
      questions: {
        sv: 'Vad har ni på papper? Varifrån kan någon nå lönerna?',
        en: 'What do you have on paper? From where can somebody reach the pay?',
      },
      lookFor: {
        sv: 'Utskrivna planer i en pärm som någon vet var den är, och ett datum på dem.',
        en: 'Printed plans in a folder that somebody knows where it is, and a date on them.',
      },
    },
    m95: {
      title: { sv: 'Strömmen kommer', en: 'The power comes' },
      body: {
        sv: 'Tredje dygnet kommer strömmen i omgångar. Tre system startar med fel klocka, ett kylrum har varit för varmt, ett styrsystem måste startas på plats.',
        en: 'On the third day the power comes in turns. Three systems start with the wrong time, a cold store has been too warm, a control system must be started on the spot.',
      },
      questions: {
        sv: 'I vilken ordning startar ni? Vem avgör om maten och medicinen kan användas?',
        en: 'In what order do you start? Who decides whether food and medicine can be used?',
      },
      lookFor: {
        sv: 'En ordning för uppstart som utgår från beroenden, inte från vem som ropar högst.',
        en: 'An order of starting that follows dependencies, not who shouts loudest.',
      },
    },
    m110: {
      title: { sv: 'Tre saker', en: 'Three things' },
      body: {
        sv: 'Övningen är slut. Vad borde ligga utskrivet i en pärm i morgon?',
        en: 'The exercise is over. What should be printed in a folder tomorrow?',
      },
      questions: { sv: 'Tre åtgärder, tre namn, tre dagar.', en: 'Three measures, three names, three days.' },
      lookFor: {
        sv: 'Att någon skriver ut telefonlistan redan i dag.',
        en: 'That somebody prints the phone list today.',
      },
    },
  },
} as const
