import { recordService } from '#areas/partners/keep-help/use-case.ts'
import type { HelpService } from '#domain/help/help-service.ts'
import type { World } from './world.ts'

type Service = Omit<HelpService, 'validFrom' | 'described' | 'hours' | 'textphone' | 'web'> &
  Partial<Pick<HelpService, 'described' | 'hours' | 'textphone' | 'web'>>

/**
 * National lines are real and their numbers public, as each gives them itself: what they do, not when they are open,
 * which changes. The local services are invented.
 */
const SERVICES: readonly Service[] = [
  {
    name: 'Childline',
    what: 'For anybody under 19. You can talk about anything. The call is free and does not show on the phone bill.',
    phone: '0800 1111',
    web: 'https://www.childline.org.uk',
    spoken: ['en'],
    audience: ['children'],
  },
  {
    name: 'NSPCC helpline',
    what: 'For adults who are worried about a child. You do not have to say who you are.',
    phone: '0808 800 5000',
    web: 'https://www.nspcc.org.uk',
    spoken: ['en'],
    audience: ['anybody'],
  },
  {
    name: 'The Salvation Army, modern slavery helpline',
    what: 'Helps adults who were exploited to find a safe place to stay and support, in England and Wales.',
    phone: '0800 808 3733',
    web: 'https://www.salvationarmy.org.uk',
    spoken: ['en', 'interpreter'],
    audience: ['anybody'],
  },
  {
    name: 'Haven Bridge (invented)',
    what: 'A local charity. We meet you where you are safe, find you a bed for tonight and go with you to a doctor or a solicitor.',
    described: {
      ro: {
        what: 'O organizație locală. Vă întâlnim într-un loc sigur, vă găsim un pat pentru la noapte și mergem cu dumneavoastră la medic sau la avocat.',
        hours: 'În fiecare zi, 8:00–20:00',
      },
    },
    hours: 'Every day, 8am to 8pm',
    phone: '01632 960210',
    textphone: '07700 900210',
    web: 'https://haven-bridge.example.org',
    spoken: ['en', 'ro', 'vi', 'interpreter'],
    audience: ['anybody'],
  },
  {
    name: 'Fair Pay Advice Centre (invented)',
    what: 'Free advice on pay, hours, contracts and papers that somebody keeps from you.',
    hours: 'Monday to Friday, 9am to 5pm',
    phone: '01632 960233',
    web: 'https://fair-pay.example.org',
    spoken: ['en', 'pl', 'ro', 'uk'],
    audience: ['workers'],
  },
  {
    name: 'Women’s Doorway (invented)',
    what: 'A house for women and their children, and somebody to talk to who will not tell others where you are.',
    hours: 'Every day and night',
    phone: '01632 960255',
    spoken: ['en', 'sq', 'ar', 'interpreter'],
    audience: ['women', 'families'],
  },
  {
    name: 'Samaritans',
    what: 'Somebody to talk to when it is too much. The call is free and does not show on the phone bill.',
    phone: '116 123',
    web: 'https://www.samaritans.org',
    spoken: ['en'],
    audience: ['anybody'],
  },
  {
    name: 'Crimestoppers',
    what: 'Tell what you know about a crime without giving your name. They are a charity, not the police.',
    phone: '0800 555 111',
    web: 'https://crimestoppers-uk.org',
    spoken: ['en'],
    audience: ['anybody'],
  },
]

/** Whom the public page names after the national numbers, as somebody who keeps the directory entered it some weeks before `now`. */
export async function makeDirectoryOfHelp({ does }: World, now: Temporal.Instant): Promise<void> {
  const at = now.subtract({ hours: 24 * 40 })
  const validFrom = at.toZonedDateTimeISO('Europe/London').toPlainDate()
  for (const service of SERVICES)
    await does('coordinator', at.toString(), 'help-recorded', (work, id) =>
      recordService(work, id, { hours: '', textphone: '', web: '', described: {}, validFrom, ...service }),
    )
}
