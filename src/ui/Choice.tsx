export interface ChoiceOption {
  value: string
  label: string
  help?: string
  /** Why it is chosen beforehand, in words: "Förslag från registren". */
  proposal?: string
  /** Cannot stand beside others: choosing it takes the others away, and the reverse. */
  exclusive?: boolean
  /** A text of its own ("annat, nämligen"), shown when the option is chosen and kept when it is not. */
  other?: { label: string; name: string; value?: string; error?: string }
}

export interface ChoiceProps {
  kind: 'single' | 'multi'
  id: string
  name: string
  option: ChoiceOption
  checked: boolean
  invalid?: boolean
}

/** One option: the whole row is the target, with the browser's own control inside it. */
export function Choice({ kind, id, name, option, checked, invalid }: ChoiceProps) {
  const { value, label, help, proposal, exclusive, other } = option
  return (
    <>
      <label className="choice">
        <input
          className="ds-input"
          type={kind === 'single' ? 'radio' : 'checkbox'}
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          data-exclusive={exclusive ? '' : undefined}
          aria-invalid={kind === 'multi' && invalid ? true : undefined}
        />
        <span>
          {label}
          {proposal !== undefined && <span className="proposal-note">{proposal}</span>}
        </span>
        {help !== undefined && <small>{help}</small>}
      </label>
      {other !== undefined && <OtherText id={`${id}-text`} optionId={id} other={other} />}
    </>
  )
}

interface OtherTextProps {
  id: string
  optionId: string
  other: NonNullable<ChoiceOption['other']>
}

function OtherText({ id, optionId, other }: OtherTextProps) {
  const errorId = `${id}-fel`
  return (
    <div className="choice-other">
      <label htmlFor={id}>{other.label}</label>
      {other.error !== undefined && (
        <p className="ds-validation-message" data-field="validation" id={errorId}>
          {other.error}
        </p>
      )}
      <input
        className="ds-input"
        type="text"
        id={id}
        name={other.name}
        defaultValue={other.value}
        data-other-of={optionId}
        {...(other.error !== undefined && { 'aria-invalid': true as const, 'aria-describedby': errorId })}
      />
    </div>
  )
}
