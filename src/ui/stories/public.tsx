import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { PublicFrame } from '../frame/index.ts'
import { SelectField } from '../SelectField.tsx'
import { TextField } from '../TextField.tsx'

const errors = [
  { id: 'epost', message: 'Skriv en e-postadress som namn@kommun.se' },
  { id: 'losen', message: 'Lösenordet stämmer inte med e-postadressen. Du har fyra försök kvar.' },
  { id: 'roll', message: 'Välj vad du arbetar med' },
]
const errorOf = (id: string) => errors.find((error) => error.id === id)?.message

/** What the public frame holds: a form with errors, the summary of them first. */
export const publicStory = (
  <PublicFrame language="sv" title="Logga in" path="/logga-in" organisation="Ekebro kommun" errors>
    <ErrorSummary language="sv" errors={errors} />
    <h1>Logga in</h1>
    <p className="lead above-3">Ekebro kommuns arbete med informationssäkerhet.</p>
    <div className="doors">
      <ButtonLink href="/konto" full>
        Fortsätt med kommunens konto
      </ButtonLink>
      <Button variant="secondary" icon="key" type="button" full>
        Fortsätt med en passnyckel
      </Button>
    </div>
    <p className="or">eller med lösenord</p>
    <form method="post" action="/logga-in" noValidate>
      <TextField
        language="sv"
        id="epost"
        label="E-post"
        type="email"
        autoComplete="username"
        value="anna.lindqvist"
        error={errorOf('epost')}
      />
      <TextField
        language="sv"
        id="losen"
        label="Lösenord"
        type="password"
        autoComplete="current-password"
        error={errorOf('losen')}
      />
      <SelectField
        language="sv"
        id="sprak"
        label="Språk"
        value="sv"
        options={[
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <div className="above-6">
        <ChoiceGroup
          language="sv"
          kind="single"
          id="roll"
          legend="Vad arbetar du med?"
          error={errorOf('roll')}
          options={[
            { value: 'samordnare', label: 'Samordnare', help: 'Du håller ihop arbetet i kommunen.' },
            { value: 'agare', label: 'Ägare av ett system', help: 'Du klassar och bedömer risker.' },
            { value: 'annat', label: 'Något annat' },
          ]}
          chosen={[]}
        />
      </div>
      <div className="actions above-5">
        <Button variant="secondary">Logga in</Button>
        <a href="/glomt">Glömt lösenordet?</a>
      </div>
    </form>
    <p className="ref">
      Vill du bara rapportera något som hänt? <a href="/anmal">Rapportera utan att logga in</a>.
    </p>
  </PublicFrame>
)
