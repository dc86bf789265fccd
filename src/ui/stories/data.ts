import type { NavGroup, Tool } from '../frame/index.ts'

/** Invented people and places that the stories show. */
export const user = { name: 'Anna Lindqvist', organisation: 'Ekebro kommun', countyCode: '06' }

export const tools: readonly Tool[] = [
  { href: '/sok', label: 'Sök', icon: 'search' },
  { href: '/rapportera', label: 'Rapportera incident', icon: 'warning' },
]

export const nav: readonly NavGroup[] = [
  { items: [{ href: '/oversikt', label: 'Översikt' }] },
  {
    heading: 'Enkäten 2026',
    items: [
      { href: '/fragor', label: 'Frågor' },
      { href: '/urval', label: 'Urval' },
      { href: '/insamling', label: 'Insamling', note: 'Öppen till 18 december' },
      { href: '/resultat', label: 'Resultat' },
    ],
  },
  { heading: 'Myndigheten', items: [{ href: '/behorigheter', label: 'Behörigheter' }] },
]
