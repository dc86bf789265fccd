import type { SentFile } from '../../platform/register/index.ts'

interface SentFileFieldsProps {
  step: 'kolumner' | 'visa' | 'spara'
  file: SentFile
}

/** A list on its way between pages: it is kept nowhere until it is read into the register. */
export function SentFileFields({ step, file }: SentFileFieldsProps) {
  return (
    <>
      <input type="hidden" name="steg" value={step} />
      <input type="hidden" name="namn" value={file.name} />
      {/* Another kind of field would lose its line ends */}
      <textarea name="text" defaultValue={file.text} hidden readOnly />
      {file.mapping?.map((name, at) => (
        <input key={at} type="hidden" name={`kolumn.${at}`} value={name ?? ''} />
      ))}
      {file.mapping !== null && file.emptyClears && <input type="hidden" name="tomma" value="ja" />}
    </>
  )
}
