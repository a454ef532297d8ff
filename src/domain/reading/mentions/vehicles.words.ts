/** What a word says of a vehicle. */
export type VehiclePart = 'colour' | 'make' | 'model' | 'body' | 'filler'

/** A word that says much else besides: it counts only beside another part, or in capitals. */
type Ambiguous = { readonly value?: string; readonly ambiguous?: true }

const each = (words: string): Readonly<Record<string, Ambiguous>> =>
  Object.fromEntries(words.split(/,\s*/).map((word) => [word, {}]))
const unclear = (words: string): Readonly<Record<string, Ambiguous>> =>
  Object.fromEntries(words.split(/,\s*/).map((word) => [word, { ambiguous: true }]))
const titled = (words: string): Readonly<Record<string, Ambiguous>> =>
  Object.fromEntries(words.split(/,\s*/).map((word) => [word.toLowerCase(), { value: word }]))
const unclearTitled = (words: string): Readonly<Record<string, Ambiguous>> =>
  Object.fromEntries(words.split(/,\s*/).map((word) => [word.toLowerCase(), { value: word, ambiguous: true }]))

/** Words of vehicles, in lower case, and how each is written in a fact. A practitioner adds what is missing. */
export const VEHICLE_WORDS: Readonly<Record<VehiclePart, Readonly<Record<string, Ambiguous>>>> = {
  colour: {
    ...each(
      'black, white, silver, grey, blue, navy, navy blue, red, maroon, burgundy, green, yellow, orange, brown, bronze, beige, cream, gold, purple, pink, turquoise, champagne, dark-coloured, light-coloured, two-tone, charcoal, graphite, gunmetal',
    ),
    gray: { value: 'grey' },
    'dark coloured': { value: 'dark-coloured' },
    'light coloured': { value: 'light-coloured' },
    'navy-blue': { value: 'navy blue' },
  },
  make: {
    ...titled(
      'Ford, Vauxhall, Volkswagen, Audi, BMW, Mercedes-Benz, Toyota, Nissan, Honda, Hyundai, Kia, Peugeot, Renault, Citroën, Fiat, Škoda, Mazda, Volvo, Land Rover, Range Rover, Jaguar, Suzuki, Mitsubishi, Lexus, Dacia, Iveco, Isuzu, Porsche, Tesla, Chevrolet, Chrysler, Subaru, Saab, Daihatsu, Alfa Romeo, MG, LDV, Bentley, SsangYong, DAF, Scania, Opel, Piaggio, Yamaha, Kawasaki, Vespa, Maxus, Cupra, Maserati, Infiniti, Daewoo, Proton, Ferrari, Lamborghini',
    ),
    ...unclearTitled('Mini, Seat, Smart, Rover, Dodge, Jeep, MAN, Lotus, Austin, Triumph, Saturn, Genesis'),
    vw: { value: 'Volkswagen' },
    mercedes: { value: 'Mercedes-Benz' },
    'mercedes benz': { value: 'Mercedes-Benz' },
    merc: { value: 'Mercedes-Benz' },
    citroen: { value: 'Citroën' },
    skoda: { value: 'Škoda' },
    landrover: { value: 'Land Rover' },
    vauxhal: { value: 'Vauxhall' },
    volkswagon: { value: 'Volkswagen' },
    renualt: { value: 'Renault' },
    peugot: { value: 'Peugeot' },
    beemer: { value: 'BMW' },
    alfa: { value: 'Alfa Romeo', ambiguous: true },
  },
  model: {
    ...titled(
      'Clio, Evoque, Transit Custom, Transit Connect, Tourneo, Mondeo, Kuga, S-Max, C-Max, B-Max, Astra, Corsa, Insignia, Zafira, Vivaro, Movano, Meriva, Mokka, Crossland, Grandland, Passat, Touran, Sharan, Tiguan, Touareg, Jetta, Crafter, Sprinter, Vito, Citan, A-Class, B-Class, C-Class, E-Class, S-Class, Viano, A1, A3, A4, A5, A6, A8, Q3, Q5, Q7, X1, X3, X5, X6, 1 Series, 3 Series, 5 Series, 7 Series, 320d, 318d, 520d, Prius, Yaris, Corolla, Auris, Avensis, Rav4, Hilux, Proace, Aygo, Qashqai, Juke, Micra, X-Trail, Navara, Primastar, NV200, NV300, NV400, Almera, Primera, CR-V, Tucson, Santa Fe, i10, i20, i30, Picanto, Ceed, Sportage, Sorento, Bipper, 107, 108, 206, 207, 208, 306, 307, 308, 407, 508, 2008, 3008, 5008, Megane, Scenic, Laguna, Kangoo, Twingo, Captur, Berlingo, Xsara, Picasso, C1, C3, C4, C5, Punto, Ducato, Doblo, Scudo, 500, Fabia, Octavia, Roomster, Kodiaq, Yeti, Mazda3, Mazda6, CX-5, V40, V50, V70, XC60, XC90, S40, S60, Freelander, XF, XE, X-Type, Shogun, L200, Outlander, Sandero, Ibiza, Alhambra, Ateca, D-Max, Countryman, Clubman, Matiz',
    ),
    ...unclearTitled(
      'Cooper, Daily, Logan, Leon, Duster, Ranger, Fusion, Superb, Boxer, Panda, Alto, Transit, Focus, Fiesta, Galaxy, Escort, Puma, Ka, Edge, Explorer, Connect, Combo, Adam, Vectra, Golf, Polo, Up, Beetle, Fox, Scirocco, Caddy, Transporter, Arosa, Note, Leaf, Pulsar, Civic, Jazz, Accord, Partner, Expert, Rifter, Traveller, Master, Trafic, Traffic, Relay, Dispatch, Nemo, Discovery, Defender, Sport, Vogue, Swift, Vitara, Ignis, Carnival, Rio, Soul, Cube, Colt, Space, Tipo, Smart, Land Cruiser, Mirai, Starlet, Verso',
    ),
    t4: { value: 'T4' },
    t5: { value: 'T5' },
    t6: { value: 'T6' },
    megané: { value: 'Megane' },
  },
  body: {
    ...each(
      'van, car, minibus, people carrier, lorry, pickup, pickup truck, 4x4, suv, hatchback, motorbike, motorcycle, moped, scooter, box van, panel van, luton van, crew van, crew cab, camper van, campervan, flatbed, tipper, mpv, jeep, hgv, minivan, horsebox, motorhome, tractor, sports car, estate car, saloon car, hire car, works van, quad bike, e-bike, truck, taxi, coach, caravan, trailer, vehicle, limousine',
    ),
    ...unclear('bus, estate, saloon, coupe, coupé, convertible, bike, cab'),
    'mini bus': { value: 'minibus' },
    'mini-bus': { value: 'minibus' },
    'mini van': { value: 'minivan' },
    'pick-up': { value: 'pickup' },
    'pick up': { value: 'pickup', ambiguous: true },
    'pick-up truck': { value: 'pickup truck' },
    'people-carrier': { value: 'people carrier' },
    'transit-style van': { value: 'van' },
    'transit type van': { value: 'van' },
  },
  filler: each(
    'old, older, new, newer, small, large, big, long-wheelbase, long wheelbase, lwb, swb, high-top, high top, hightop, battered, rusty, dirty, scruffy, 2-door, 3-door, 5-door, three-door, five-door, four-door, two-door, 7-seater, seven-seater, 9-seater, nine-seater, unmarked, sign-written, signwritten, refrigerated, diesel, automatic, reg, type, style, class',
  ),
}

/** Models that are only numbers, or roads and sizes of paper besides, stand behind their make. */
export const BEHIND_ITS_MAKE = /^(?:\d|[A-Z]\d)/

/** Shades that belong to the colour after them. */
export const SHADES: readonly string[] = [
  'dark',
  'light',
  'pale',
  'bright',
  'metallic',
  'royal',
  'sky',
  'matt',
  'matte',
  'deep',
  'off',
  'dirty',
]

/** A word of a vehicle before these is that of a place or a thing: 'car wash', 'van hire'. Lower case. */
export const NOT_OF_A_VEHICLE: readonly string[] = [
  'wash',
  'washes',
  'washing',
  'park',
  'parks',
  'parking',
  'boot',
  'parts',
  'sales',
  'hire',
  'rental',
  'dealer',
  'dealership',
  'insurance',
  'valeting',
  'repair',
  'repairs',
  'stop',
  'station',
  'lane',
  'seat',
  'agency',
  'services',
  'service',
  'industry',
  'course',
  'club',
  'crime',
  'theft',
]
