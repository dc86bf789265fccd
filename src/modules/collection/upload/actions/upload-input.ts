import { z } from 'zod'

/** The text of a table that was sent: no larger than a request can be. */
export const uploadText = z.string().max(1_000_000)
export const uploadName = z.string().max(255)
/** What a preview was made against. */
export const previewBase = z.string().max(64)
