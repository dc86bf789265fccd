import type { Context } from 'hono'
import type { Env } from '../http/index.ts'
import type { FetchedFile } from './fetch-file.ts'
import { fileTypes } from './file-types.ts'

/**
 * Hands a file over to be kept, never to be shown here: as an attachment, as exactly what it is. That nothing in it is run, should a
 * browser show it all the same, is said with every attachment: see `sandboxAttachments`.
 */
export function sendFile(context: Context<Env>, { name, type, bytes }: FetchedFile): Response {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': fileTypes[type].mediaType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
    'cache-control': 'private, no-store',
  })
}
