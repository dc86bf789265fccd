import type { Language } from './message.ts'

/** Bytes as people say them, in powers of ten: `640 kB`, `1,4 MB`, `10 MB`. Never smaller than it is where it is held against a limit. */
export function formatSize(language: Language, bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0byte${language === 'en' && bytes !== 1 ? 's' : ''}`
  const [unit, name] = bytes < 1e6 ? [1e3, 'kB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  const value = bytes / unit
  // Rounded up, so that what is too large is not said to be as large as allowed
  const rounded = value < 100 && name !== 'kB' ? Math.ceil(value * 10) / 10 : Math.ceil(value)
  return `${String(rounded).replace('.', language === 'sv' ? ',' : '.')}\u00a0${name}`
}
