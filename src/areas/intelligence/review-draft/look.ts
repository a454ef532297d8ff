import type { Mistaken } from '../fact-form-view.ts'
import type { Gathering } from '../gathering/gathering.ts'
import type { Resembling } from '../gathering/resembling.ts'

/** What this look at a draft is about. */
export interface Look {
  /** The text whose page it is; facts of those beside it stand there too. */
  readonly page: string
  /** Whether it may be decided on: by its owner, while it is open. */
  readonly mayDecide: boolean
  /** The fact whose form is open. */
  readonly changing: string | undefined
  /** The kind of fact that is being added. */
  readonly adding: string | undefined
  /** Where in the text the words begin and end that it is added from, as the address says. */
  readonly selected: { readonly from: string | undefined; readonly to: string | undefined }
  /** The form that was sent and could not be taken. */
  readonly mistaken: Mistaken | undefined
  /** The fact, or the form to `give` one, that alone is asked for: a page that answers in place has the rest. */
  readonly part: string | undefined
  /** The texts that it stands beside, itself among them, with their facts. */
  readonly gathering: Gathering
  /** What else this text seems to tell of. */
  readonly resembling: readonly Resembling[]
  /** The name of the operation that it belongs to or is meant for, where this person may know of it. */
  readonly operation: string | undefined
}
