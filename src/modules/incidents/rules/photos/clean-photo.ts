import type { Message } from '../../../../platform/i18n/index.ts'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'
import { faults } from './photo-messages.ts'
import type { Cleaned } from './picture.ts'

export type PhotoType = 'jpeg' | 'png' | 'webp'

/** A photograph without anything but the picture and which way is up. */
export interface Photo {
  readonly type: PhotoType
  readonly bytes: Uint8Array
}

const mostPoints = 100_000_000

/** HEIC and its kin begin with the length of a box, its name, and whose it is. */
const heic = /^ftyp(hei|hev|mif1|msf1|avif|avis)/

/**
 * What a photograph is by its content, and its bytes without what they tell of place, time, camera and whoever took it: only the parts
 * that the picture is drawn from are carried over, and nothing that lies after its end.
 */
export function cleanPhoto(bytes: Uint8Array): { readonly photo: Photo } | { readonly fault: Message } {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return settle('jpeg', cleanJpeg(bytes))
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return settle('png', cleanPng(bytes))
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return settle('webp', cleanWebp(bytes))
  return { fault: heic.test(start.slice(4)) ? faults.heic : faults.otherKind }
}

function settle(type: PhotoType, cleaned: Cleaned | null): { photo: Photo } | { fault: Message } {
  if (cleaned === null) return { fault: faults.broken }
  if (cleaned.width * cleaned.height > mostPoints) return { fault: faults.tooManyPoints }
  return { photo: { type, bytes: cleaned.bytes } }
}
