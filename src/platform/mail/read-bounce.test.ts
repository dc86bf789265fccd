import { expect, test } from 'vitest'
import { readBounce } from './read-bounce.ts'

const id = '0b9b5b8e-7c1c-4f62-9a4e-0f4f5f6f7a8b'

function report(status: string, original: string): Uint8Array {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'To: enkat@agency.example',
      'Subject: Undelivered',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      status,
      '--b',
      original,
      '--b--',
      '',
    ].join('\r\n'),
  )
}
const failed = [
  'Final-Recipient: rfc822; ingen@arboga.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 no such user',
  ' at this host',
].join('\r\n')
const whole = ['Content-Type: message/rfc822', '', `Message-ID: <${id}@l.example>`, 'Subject: S', '', 'Text'].join(
  '\r\n',
)
const headers = ['Content-Type: text/rfc822-headers', '', `Message-ID: <${id}@l.example>`, 'Subject: S'].join('\r\n')

test('reads which mail came back, and why, with the whole mail or only its headers', async () => {
  const said = '550 5.1.1 no such user at this host'
  expect(await readBounce(report(failed, whole))).toEqual({ id, said })
  expect(await readBounce(report(failed, headers))).toEqual({ id, said })
})

test('leaves a delay, a success and other mail alone', async () => {
  const delayed = failed.replace('failed', 'delayed').replace('5.1.1', '4.4.7')
  expect(await readBounce(report(delayed, whole))).toBeNull()
  expect(await readBounce(report(failed.replace('failed', 'delivered'), whole))).toBeNull()
  expect(await readBounce(Buffer.from('Subject: Frånvaro\r\n\r\nJag är på semester.'))).toBeNull()
  expect(await readBounce(report(failed, whole.replace(id, 'another')))).toBeNull()
})
