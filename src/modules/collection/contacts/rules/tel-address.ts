/**
 * What a telephone dials for a number as it is written (RFC 3966): its figures, with the plus of a country. What is in parentheses after a
 * country is not dialled, and neither is an extension.
 */
export function telAddress(phone: string): string {
  const [number = ''] = phone.split(/[,;]|ankn|ext|x/i)
  const abroad = number.trim().startsWith('+')
  const dialled = abroad ? number.replace(/\(0\)/, '') : number
  return `tel:${abroad ? '+' : ''}${dialled.replace(/\D/g, '')}`
}
