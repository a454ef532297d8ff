import type { Answers } from '#domain/report/questions.ts'
import type { Channel } from '#platform/reports/receive.ts'

/** A report of the demonstration: every place, person and number in it is invented. */
export interface DemonstrationReport {
  readonly key: string
  readonly hoursAgo: number
  readonly channel: Channel
  readonly language: string
  readonly answers: Answers
}

const anonymous = { identity: { knownAs: 'anonymous' } }
const confidential = (name: string, phone: string) => ({
  identity: { knownAs: 'confidential' },
  contact: { name, phone },
})

export const REPORTS: readonly DemonstrationReport[] = [
  {
    key: 'lockedIn',
    hoursAgo: 0.4,
    channel: 'web',
    language: 'ro',
    answers: {
      danger: { now: 'yes' },
      about: { whom: 'somebody-known' },
      child: { under18: 'no' },
      kinds: { kinds: ['car-wash'] },
      signs: { signs: ['car-wash.sleeping', 'general.locked-in'] },
      what: {
        words:
          'Prietenul meu este închis într-o rulotă în spatele spălătoriei auto. I-au luat pașaportul și telefonul. Aseară l-au bătut pentru că a cerut banii. Îmi este frică pentru viața lui.',
      },
      where: { place: 'Spălătoria Brightwater, Harrow Lane, Fenmarsh', postcode: 'FM4 2QX' },
      when: { happening: 'now', words: 'De trei săptămâni' },
      details: { known: ['vehicle', 'phone'] },
      vehicle: { plate: 'FM19 KZW', words: 'dubă albă' },
      phone: { numbers: '07700 900417' },
      ...confidential('Ionela D.', '07700 900982'),
      safe: { ways: ['here'], words: 'Numai după ora 22' },
    },
  },
  {
    key: 'girl',
    hoursAgo: 2.2,
    channel: 'helpline',
    language: 'en',
    answers: {
      danger: { now: 'not-sure' },
      about: { whom: 'somebody-seen' },
      child: { under18: 'yes' },
      kinds: { kinds: ['sexual'] },
      signs: { signs: ['child.older-friend', 'child.hotel'] },
      what: {
        words:
          'A girl of about 15 is brought to the Marlow Lodge every Friday by a man in his thirties. She carries two phones and looks at the floor. Different men go up to the room.',
      },
      where: { place: 'Marlow Lodge, Station Approach, Sandmouth' },
      when: { happening: 'often' },
      details: { known: ['vehicle'] },
      vehicle: { plate: 'SM21 RTD', words: 'Grey hatchback' },
      how: { known: ['work'] },
      ...anonymous,
    },
  },
  {
    key: 'nailBar',
    hoursAgo: 6,
    channel: 'web',
    language: 'vi',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'myself' },
      child: { under18: 'no' },
      kinds: { kinds: ['nail-bar', 'debt'] },
      what: {
        words:
          'Tôi làm móng mười hai tiếng mỗi ngày và không được trả lương. Họ nói tôi còn nợ tiền chuyến đi. Họ giữ giấy tờ của tôi. Tôi sợ họ làm hại mẹ tôi ở quê.',
      },
      where: { place: 'Tiệm Lotus Nails, Canal Row, Fenmarsh' },
      when: { happening: 'now' },
      ...anonymous,
      safe: { ways: ['here'], words: 'Tôi chỉ dùng điện thoại của bạn' },
    },
  },
  {
    key: 'farm',
    hoursAgo: 31,
    channel: 'web',
    language: 'pl',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'myself' },
      child: { under18: 'no' },
      kinds: { kinds: ['farm'] },
      what: {
        words:
          'Pracujemy przy kapuście od czwartej rano. Mieszkamy po ośmiu w przyczepie. Z wypłaty zabierają za mieszkanie, za dojazd i za buty, zostaje 20 funtów na tydzień.',
      },
      where: { place: 'Lowfield Farm, koło Thorley Drove' },
      when: { happening: 'now' },
      details: { known: ['company'] },
      company: { name: 'Greenacre Crew' },
      ...confidential('Marek W.', '07700 900255'),
    },
  },
  {
    key: 'cuckooed',
    hoursAgo: 20,
    channel: 'phone',
    language: 'en',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'somebody-known' },
      child: { under18: 'not-sure' },
      kinds: { kinds: ['cuckooing'] },
      what: {
        words:
          'My neighbour has a learning disability. For two weeks young men have had his key. He sleeps on the stairs. Callers come at night and stay for a minute.',
      },
      where: { place: '12 Tanner Court, Fenmarsh', postcode: 'FM1 7DA' },
      when: { happening: 'now' },
      how: { known: ['saw'] },
      identity: { knownAs: 'named' },
      contact: { name: 'Doreen Platt', phone: '01632 960114' },
    },
  },
  {
    key: 'household',
    hoursAgo: 52,
    channel: 'web',
    language: 'ar',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'somebody-known' },
      child: { under18: 'no' },
      kinds: { kinds: ['domestic'] },
      signs: { signs: ['domestic.never-out', 'domestic.no-pay'] },
      what: {
        words:
          'تعمل امرأة في بيت جيراننا منذ سنة ولا تخرج وحدها أبدا. تنام في المطبخ ولا تقبض أجرا. قالت لي إنهم أخذوا جواز سفرها.',
      },
      where: { place: 'Ashdown Crescent, Sandmouth' },
      when: { happening: 'often' },
      how: { known: ['told-by-them'] },
      ...anonymous,
    },
  },
  {
    key: 'factory',
    hoursAgo: 76,
    channel: 'partner',
    language: 'hu',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'place' },
      child: { under18: 'no' },
      kinds: { kinds: ['factory'] },
      what: {
        words:
          'A matracgyárban tizenöt ember dolgozik éjjel-nappal. Egy ember beszél mindenki helyett, ő viszi őket a kisbusszal, és nála van a bankkártyájuk.',
      },
      where: { place: 'Quayside Unit 9, Fenmarsh' },
      details: { known: ['vehicle'] },
      vehicle: { plate: 'FM17 OPL', words: 'kék kisbusz' },
      ...anonymous,
    },
  },
  {
    key: 'sameWash',
    hoursAgo: 9,
    channel: 'web',
    language: 'en',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'place' },
      child: { under18: 'no' },
      kinds: { kinds: ['car-wash'] },
      what: {
        words:
          'At the Brightwater car wash on Harrow Lane the men have no gloves and no boots. I saw mattresses in the container. A white van FM19 KZW brings them.',
      },
      where: { place: 'Brightwater car wash, Harrow Lane, Fenmarsh', postcode: 'FM4 2QX' },
      when: { happening: 'now' },
      details: { known: ['vehicle'] },
      vehicle: { plate: 'FM19 KZW' },
      how: { known: ['saw'] },
      ...anonymous,
    },
  },
  {
    key: 'begging',
    hoursAgo: 120,
    channel: 'walk-in',
    language: 'uk',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'myself' },
      child: { under18: 'no' },
      kinds: { kinds: ['begging'] },
      what: {
        words:
          'Нам обіцяли роботу на складі. Тепер ми стоїмо біля супермаркету з табличкою, а ввечері чоловік забирає всі гроші. Якщо мало, він не дає їсти.',
      },
      where: { place: 'Market Square, Sandmouth' },
      when: { happening: 'often' },
      ...confidential('Олена', '07700 900631'),
    },
  },
  {
    key: 'noise',
    hoursAgo: 200,
    channel: 'letter',
    language: 'en',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'place' },
      what: {
        words:
          'The takeaway below us is loud until two in the morning and leaves its bins open. Somebody ought to look at it.',
      },
      where: { place: 'Bell Street, Sandmouth' },
      identity: { knownAs: 'named' },
      contact: { name: 'H. Colley', address: '3 Bell Street, Sandmouth' },
    },
  },
  {
    key: 'massage',
    hoursAgo: 260,
    channel: 'web',
    language: 'sq',
    answers: {
      danger: { now: 'no' },
      about: { whom: 'somebody-known' },
      child: { under18: 'no' },
      kinds: { kinds: ['sexual'] },
      what: {
        words:
          'Kushërira ime u soll me premtimin e punës në hotel. Tani e mbajnë në një apartament dhe çdo javë e çojnë në një qytet tjetër.',
      },
      where: { place: 'Weir House, Fenmarsh' },
      when: { happening: 'now' },
      ...anonymous,
    },
  },
  {
    key: 'test',
    hoursAgo: 340,
    channel: 'web',
    language: 'en',
    answers: {
      danger: { now: 'no' },
      what: { words: 'This is a test of the new form by the partnership.' },
      ...anonymous,
    },
  },
]
