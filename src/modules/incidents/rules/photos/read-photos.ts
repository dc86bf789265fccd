import type { Message } from '../../../../platform/i18n/index.ts'
import { cleanPhoto, type Photo } from './clean-photo.ts'
import { faults as words } from './photo-messages.ts'

export const mostPhotos = 4
export const largestPhotos = 10_000_000

/** The photographs of a report, without what they tell beside the picture; each fault once. Fields that nothing was chosen in are none. */
export function readPhotos(sent: readonly Uint8Array[]): {
  readonly photos: readonly Photo[]
  readonly faults: readonly Message[]
} {
  const given = sent.filter(({ length }) => length > 0)
  const faults = new Set<Message>()
  if (given.length > mostPhotos) faults.add(words.tooMany)
  if (given.reduce((sum, { length }) => sum + length, 0) > largestPhotos) faults.add(words.tooLarge)
  const photos: Photo[] = []
  for (const bytes of given.slice(0, mostPhotos)) {
    const cleaned = cleanPhoto(bytes)
    if ('fault' in cleaned) faults.add(cleaned.fault)
    else photos.push(cleaned.photo)
  }
  return { photos: faults.size > 0 ? [] : photos, faults: [...faults] }
}
