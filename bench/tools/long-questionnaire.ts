/** A made-up questionnaire of sections with ten questions each, every third asked only of those that answered yes to the one before. */
export function longQuestionnaire(id: string, questions: number): string {
  const sections = Array.from({ length: Math.ceil(questions / 10) }, (_, section) => {
    const own = Array.from({ length: Math.min(10, questions - section * 10) }, (_, at) =>
      question(section * 10 + at + 1),
    )
    return `  - id: s${section + 1}\n    title: { sv: Del ${section + 1}, en: Part ${section + 1} }\n    questions:\n${own.join('')}`
  })
  return `id: ${id}\ntitle: { sv: Påhittad, en: Made up }\nsections:\n${sections.join('')}`
}

function question(number: number): string {
  const lines = [
    `- id: q${number}`,
    `  text: { sv: "Har kommunen det som fråga ${number} handlar om?", en: "Does it have what question ${number} is about?" }`,
    `  help: { sv: Räkna bara med det som är beslutat., en: Count only what has been decided. }`,
    '  type: single',
    ...(number % 3 === 0 ? [`  base: q${number - 1} = ja`] : []),
    '  options: [ja, nej, vet_ej]',
  ]
  return lines.map((line) => `      ${line}\n`).join('')
}
