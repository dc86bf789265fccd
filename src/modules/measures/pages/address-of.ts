/** The page of a requirement: `iso27002/5.1` has /krav/iso27002/5.1. */
export function addressOf(requirement: string): string {
  const cut = requirement.indexOf('/')
  return `/krav/${encodeURIComponent(requirement.slice(0, cut))}/${encodeURIComponent(requirement.slice(cut + 1))}`
}
