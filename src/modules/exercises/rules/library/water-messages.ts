/** The words of an exercise of the library: somebody else controls the waterworks. */
export const water = {
  title: { sv: 'Någon annan styr vattenverket', en: 'Somebody else controls the waterworks' },
  purpose: {
    sv: 'Att pröva om dricksvattnet kan köras säkert för hand, när leverantörens väg in måste stängas, och vem som varnar abonnenterna.',
    en: 'To try whether the drinking water can be run safely by hand, when the supplier’s way in must be closed, and who warns the consumers.',
  },
  background: {
    sv: 'Det är en torsdag i mars, klockan är 15.20. Operatören vid Norra vattenverket ser att börvärdet för lut har ändrats från 1,2 till 3,8 utan att någon i rummet har rört något. Leverantören har just nu en uppkoppling öppen för en uppgradering. 14 000 personer får sitt vatten härifrån. Reservoaren räcker i sju timmar vid normal förbrukning. Det är en övning: ändra inget på riktigt.',
    en: 'It is a Thursday in March, 15.20. The operator at the northern waterworks sees that the set point for lye has been changed from 1.2 to 3.8 though nobody in the room has touched anything. The supplier has a connection open for an upgrade. 14,000 people get their water from here. The reservoir lasts seven hours at normal use. This is an exercise: change nothing for real.',
  },
  injects: {
    m0: {
      title: { sv: 'Börvärdet', en: 'The set point' },
      body: {
        sv: 'Doseringen följer det nya värdet sedan fyra minuter. pH ut från verket stiger: 8,6. Larmgränsen är satt till 9,5.',
        en: 'The dosing has followed the new value for four minutes. The pH out of the works rises: 8.6. The alarm limit is set at 9.5.',
      },
      questions: {
        sv: 'Vad gör operatören den första minuten? Vem ringer hen, och vad får hen göra utan att fråga?',
        en: 'What does the operator do in the first minute? Whom do they call, and what may they do without asking?',
      },
      lookFor: {
        sv: 'Att doseringen stoppas på plats innan någon letar efter orsaken. Att operatören har rätt att stänga utan att fråga.',
        en: 'That dosing is stopped on the spot before anybody looks for the cause. That the operator may close without asking.',
      },
    },
    m12: {
      title: { sv: 'Leverantören svarar', en: 'The supplier answers' },
      body: {
        sv: 'Leverantörens tekniker säger att det inte är de, och ber er låta uppkopplingen vara öppen så att de kan felsöka.',
        en: 'The supplier’s technician says that it is not them, and asks you to leave the connection open so that they can look for the fault.',
      },
      questions: {
        sv: 'Stänger ni? Vem kan dra ur sladden fysiskt, och vad slutar fungera då?',
        en: 'Do you close it? Who can pull the plug physically, and what stops working then?',
      },
      lookFor: {
        sv: 'Om någon vet vilken sladd det är och var den sitter. Om andra anläggningar nås samma väg: reningsverket, pumparna.',
        en: 'Whether somebody knows which cable it is and where. Whether other plants are reached the same way: the sewage works, the pumps.',
      },
    },
    m25: {
      title: { sv: 'För hand', en: 'By hand' },
      body: {
        sv: 'Styrsystemet är frånkopplat. Verket ska köras från skåpen. Den som kunde det bäst gick i pension i höstas. Jouren är ensam med en vikarie.',
        en: 'The control system is disconnected. The works is to be run from the cabinets. Whoever knew it best retired last autumn. The person on duty is alone with a temp.',
      },
      questions: {
        sv: 'Finns en instruktion på papper i verket? Hur många klarar ett skift, och hur länge?',
        en: 'Is there a paper instruction in the works? How many manage a shift, and for how long?',
      },
      lookFor: {
        sv: 'Var instruktionen ligger och när den senast användes. Vilka prover som tas för hand, och hur ofta.',
        en: 'Where the instruction is and when it was last used. Which samples are taken by hand, and how often.',
      },
    },
    m45: {
      title: { sv: 'Vattnet är ute', en: 'The water is out' },
      body: {
        sv: 'Vatten med högt pH har nått de första områdena. Skola och särskilt boende ligger där. Miljökontoret undrar om ni ska avråda från att dricka.',
        en: 'Water with a high pH has reached the first districts. A school and a care home are there. The environment office asks whether you will advise against drinking.',
      },
      questions: {
        sv: 'Vem beslutar om avrådan? Hur når den fram till boendet inom en halvtimme, och till den som inte läser webben?',
        en: 'Who decides to advise against it? How does it reach the home within half an hour, and whoever does not read the web?',
      },
      lookFor: {
        sv: 'Att vattenbolaget och kontrollmyndigheten talar med varandra, och att viktiga abonnenter finns på en lista med nummer.',
        en: 'That the water company and the control authority talk to each other, and that important consumers are on a list with numbers.',
      },
    },
    m65: {
      title: { sv: 'Frågorna kommer', en: 'The questions come' },
      body: {
        sv: 'Kommundirektören, en riksdagskandidat och radion ringer inom fem minuter. På nätet skrivs att vattnet är förgiftat med vilje.',
        en: 'The municipal director, a candidate for parliament and the radio call within five minutes. On the net they write that the water is poisoned on purpose.',
      },
      questions: {
        sv: 'Vem talar för bolaget, och vem för kommunen? Vad är sant just nu, och vad är hemligt?',
        en: 'Who speaks for the company, and who for the municipality? What is true just now, and what is secret?',
      },
      lookFor: {
        sv: 'En enda röst. Att hur anläggningen är byggd inte berättas. Att polisanmälan och rapportering får en ansvarig.',
        en: 'One voice. That how the plant is built is not told. That police and reporting get somebody responsible.',
      },
    },
    m85: {
      title: { sv: 'Två dygn för hand', en: 'Two days by hand' },
      body: {
        sv: 'Styrsystemet måste undersökas innan det kopplas in. Det tar två dygn. Reservoaren hålls nätt och jämnt, och ett villaområde på höjden har lågt tryck.',
        en: 'The control system must be examined before it is connected. It takes two days. The reservoir is just kept up, and a district on the hill has low pressure.',
      },
      questions: {
        sv: 'Hur bemannar ni sex skift? Vad stänger ni först, och när börjar ni köra ut nödvatten?',
        en: 'How do you staff six shifts? What do you close first, and when do you begin to deliver emergency water?',
      },
      lookFor: {
        sv: 'Hjälp från grannkommun eller nödvattengrupp: att någon vet numret. En prioritering av abonnenter som är beslutad i förväg.',
        en: 'Help from a neighbour or the emergency water group: that somebody knows the number. A priority of consumers that was decided beforehand.',
      },
    },
    m105: {
      title: { sv: 'In igen', en: 'In again' },
      body: {
        sv: 'Leverantören har rena kopior från i måndags. De vill använda samma uppkoppling för att lägga in dem i kväll.',
        en: 'The supplier has clean copies from Monday. They want to use the same connection to put them in tonight.',
      },
      questions: {
        sv: 'Vad kräver ni innan systemet kopplas in? Hur ska leverantören komma in nästa gång?',
        en: 'What do you demand before the system is connected? How is the supplier to get in next time?',
      },
      lookFor: {
        sv: 'Att återställningen provas bredvid först. Att vägen in öppnas av er, varje gång, med två steg och en som ser på.',
        en: 'That recovery is tried beside it first. That the way in is opened by you, each time, with two factors and somebody watching.',
      },
    },
    m120: {
      title: { sv: 'Tre saker', en: 'Three things' },
      body: {
        sv: 'Övningen är slut. Var och en skriver tyst: en sak som fungerade, en som saknades, en som jag själv gör i veckan.',
        en: 'The exercise is over. Each writes in silence: one thing that worked, one that was lacking, one that I do myself this week.',
      },
      questions: {
        sv: 'Vilka tre blir åtgärder, och vem äger dem?',
        en: 'Which three become measures, and who owns them?',
      },
      lookFor: {
        sv: 'Att instruktionen på papper och leverantörens väg in inte glöms bort.',
        en: 'That the paper instruction and the supplier’s way in are not forgotten.',
      },
    },
  },
} as const
