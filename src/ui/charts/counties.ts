/** Letter and name of the counties by code. Source: SCB, Länskod och länsbokstav. */
export const counties: Readonly<Record<string, { readonly letter: string; readonly name: string }>> = {
  '01': { letter: 'AB', name: 'Stockholm' },
  '03': { letter: 'C', name: 'Uppsala' },
  '04': { letter: 'D', name: 'Södermanland' },
  '05': { letter: 'E', name: 'Östergötland' },
  '06': { letter: 'F', name: 'Jönköping' },
  '07': { letter: 'G', name: 'Kronoberg' },
  '08': { letter: 'H', name: 'Kalmar' },
  '09': { letter: 'I', name: 'Gotland' },
  '10': { letter: 'K', name: 'Blekinge' },
  '12': { letter: 'M', name: 'Skåne' },
  '13': { letter: 'N', name: 'Halland' },
  '14': { letter: 'O', name: 'Västra Götaland' },
  '17': { letter: 'S', name: 'Värmland' },
  '18': { letter: 'T', name: 'Örebro' },
  '19': { letter: 'U', name: 'Västmanland' },
  '20': { letter: 'W', name: 'Dalarna' },
  '21': { letter: 'X', name: 'Gävleborg' },
  '22': { letter: 'Y', name: 'Västernorrland' },
  '23': { letter: 'Z', name: 'Jämtland' },
  '24': { letter: 'AC', name: 'Västerbotten' },
  '25': { letter: 'BD', name: 'Norrbotten' },
}

/** The code of a county by its code, its name or its name as an area ("Stockholms län"); null when it is none of the 21. */
export function countyCode(county: string): string | null {
  if (Object.hasOwn(counties, county)) return county
  const name = county.replace(/ län$/u, '')
  const found = Object.entries(counties).find(([, each]) => name === each.name || name === `${each.name}s`)
  return found?.[0] ?? null
}
