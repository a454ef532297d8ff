import type { AssessmentWords } from '#areas/intake/assess-report/form.ts'
import type { RiskLevel } from '#domain/report/risk.ts'
import type { PersonKey } from './people.ts'

/** How somebody weighed up a report of the demonstration. */
interface DemonstrationAssessment {
  readonly key: string
  readonly who: PersonKey
  readonly hoursAgo: number
  readonly level: RiskLevel
  readonly child: boolean
  readonly life: boolean
  readonly words: AssessmentWords
}

const nothingMore = { vulnerability: '', opportunity: '', laterBecause: '' }

export const ASSESSMENTS: readonly DemonstrationAssessment[] = [
  {
    key: 'massage',
    who: 'investigator',
    hoursAgo: 249,
    level: 'medium',
    child: false,
    life: false,
    words: {
      ...nothingMore,
      threat: 'Women may be made to take clients. From whoever runs the flat; nobody has seen them.',
      harm: 'Sexual violence, debt. Two women, perhaps three.',
      risk: 'Likely and going on; nothing points to it getting worse this week.',
      reasons: 'One caller, two earlier calls about the same house. No name, no threat heard.',
    },
  },
  {
    key: 'household',
    who: 'socialWorker',
    hoursAgo: 47,
    level: 'high',
    child: false,
    life: false,
    words: {
      ...nothingMore,
      threat: 'The family may send her away or hurt her if they learn that somebody told us.',
      harm: 'She is alone in the house, without papers or money.',
      risk: 'Likely as soon as they notice. They go through her things.',
      vulnerability: 'Speaks Arabic only; has never been outside by herself.',
      opportunity: 'She brings a child of the family to school in the mornings.',
      reasons: 'What is told is first hand and of last week.',
    },
  },
  {
    key: 'girl',
    who: 'socialWorker',
    hoursAgo: 1.9,
    level: 'immediate',
    child: true,
    life: false,
    words: {
      ...nothingMore,
      threat: 'Men pay to see her. She is brought every Friday, and today is one of the days on which she may be.',
      harm: 'Rape of a child of about 15.',
      risk: 'As good as certain, each week.',
      opportunity: 'The lodge keeps a book of guests; its night manager made the call.',
      reasons: 'The caller works there and has seen it four times.',
    },
  },
]
