import { Icon } from '../icon.tsx'

/** What is missing, under the field it is missing from; spoken at once, as focus may already be in the field. */
export const Fault = ({ id, text }: { id: string; text?: string | undefined }) => (
  <p id={id} class="fault" role="alert">
    {text && (
      <>
        <Icon name="look" />
        {text}
      </>
    )}
  </p>
)
