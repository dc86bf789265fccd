/** What is wrong with a field and what to do, between its label and its control. `id` is for `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p className="ds-validation-message" data-field="validation" id={id}>
      {children}
    </p>
  )
}
