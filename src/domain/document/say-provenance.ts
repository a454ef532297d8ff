import { say } from '../calendar/say.ts'
import type { Provenance } from './document.ts'
import { CERTAINTIES, FURNITURE } from './furniture.words.ts'

/** What a document was made from, as plain lines under a title: for a template that is not ours and does not say it itself. */
export function sayProvenance(
  { madeFrom, version, madeAt, madeBy, law }: Provenance,
  gaps: readonly string[],
): { readonly title: string; readonly lines: readonly string[] } {
  return {
    title: `${FURNITURE.provenance} (${FURNITURE.forTheFile.toLowerCase()})`,
    lines: [
      `${FURNITURE.madeFrom}: ${madeFrom}. ${FURNITURE.recordVersion}: ${version}. ${FURNITURE.madeAt}: ${say(madeAt)}. ${FURNITURE.madeBy}: ${madeBy}.`,
      ...law.map(
        ({ citation, about, version: held = FURNITURE.notARule, certainty }) =>
          `${citation}: ${about}. ${FURNITURE.version}: ${held}. ${CERTAINTIES[certainty]}.`,
      ),
      ...(gaps.length === 0 ? [] : [`${FURNITURE.gaps}: ${gaps.join('; ')}.`]),
      FURNITURE.rely,
    ],
  }
}
