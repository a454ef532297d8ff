import type { AddressNamed, PersonNamed, PhoneNamed, VehicleNamed } from './facts.ts'
import { ages } from './same-ages.ts'
import { folded } from './same-names.ts'
import { anyNumber, longer, type PartRule, partByPart, type SameRule, stated } from './same-rule.ts'

const worded = stated<string>((one, other) => folded(one) === folded(other))
const squeezed = (words: string): string => folded(words).replaceAll(' ', '')

/** The digits of a number as it is dialled within the country. */
export const phoneKey = (number: string): string => number.replaceAll(/\D/gu, '').replace(/^(?:00)?44(?:0)?/u, '0')

/** An address of the web or of mail as it is compared. */
export const webKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/$/u, '')

/** One number is one phone; whose it is said to be may differ. */
export const phones: SameRule<PhoneNamed> = {
  key: ({ number, whose }) => `${phoneKey(number)} ${folded(whose ?? '')}`,
  compare: (one, other) => {
    if (phoneKey(one.number) !== phoneKey(other.number)) return undefined
    return worded.agrees(one.whose, other.whose) ? { how: 'same' } : { how: 'differs', parts: ['whose'] }
  },
  fuller: (one, other) => ({
    number: longer(one.number, other.number),
    whose: worded.fuller(one.whose, other.whose),
  }),
}

const vehicleParts = partByPart<VehicleNamed>(
  { plate: worded, make: worded, model: worded, colour: worded, body: worded },
  { identity: [], mostDiffering: 3, mostDoubtful: 3 },
)
const wholePlate = ({ plate }: VehicleNamed): string | undefined =>
  plate === null || plate.includes('…') ? undefined : squeezed(plate)

/** One plate is one vehicle; a white van is only perhaps another white van. */
export const vehicles: SameRule<VehicleNamed> = {
  key: (value) =>
    JSON.stringify(
      [value.plate, value.make, value.model, value.colour, value.body].map((part) => squeezed(part ?? '')),
    ),
  compare: (one, other) => {
    const [plate, also] = [wholePlate(one), wholePlate(other)]
    const found = vehicleParts.compare({ ...one, plate: null }, { ...other, plate: null })
    if (plate !== undefined && also !== undefined) return plate === also ? found : undefined
    return found?.how === 'same' ? { how: 'perhaps', parts: ['plate'] } : undefined
  },
  fuller: vehicleParts.fuller,
}

const addressParts: Readonly<Record<keyof AddressNamed, PartRule<string | null>>> = {
  part: worded,
  house: worded,
  street: worded,
  town: worded,
  postcode: stated<string>((one, other) => squeezed(one) === squeezed(other)),
}
const addressRule = partByPart<AddressNamed>(addressParts, {
  identity: ['house', 'street', 'town', 'postcode'],
  mostDiffering: 1,
  mostDoubtful: 0,
})

/** One house of a street, or of a postcode, is one address; a street alone is perhaps the house in it. */
export const addresses: SameRule<AddressNamed> = {
  key: (value) =>
    JSON.stringify(
      [value.part, value.house, value.street, value.town, value.postcode].map((part) => squeezed(part ?? '')),
    ),
  compare: (one, other) => {
    const sharesStreet = one.street !== null && other.street !== null
    const sharesCode = one.postcode !== null && other.postcode !== null
    if (!sharesStreet && !sharesCode) return undefined
    const found = addressRule.compare(one, other)
    const isOneHouse = one.house === null ? other.house === null : other.house !== null
    return found?.how === 'same' && !isOneHouse ? { how: 'perhaps', parts: ['house'] } : found
  },
  fuller: addressRule.fuller,
}

const personParts = partByPart<Omit<PersonNamed, 'name'>>(
  { known_as: worded, said_to_be: worded as PartRule<PersonNamed['said_to_be']>, age: ages, born_on: worded },
  { identity: [], mostDiffering: 0, mostDoubtful: 4 },
)

/** Two of one name are one as far as nothing denies it; of another age, or born on another day, they are perhaps two. */
export const peopleNamed: SameRule<PersonNamed> = {
  key: ({ name, ...more }) => `${folded(name)} ${JSON.stringify(more)}`,
  compare: ({ name, ...one }, { name: alsoNamed, ...other }) =>
    folded(name) === folded(alsoNamed) ? personParts.compare(one, other) : undefined,
  fuller: ({ name, ...one }, { name: alsoNamed, ...other }) => ({
    name: longer(name, alsoNamed),
    ...personParts.fuller(one, other),
  }),
}

/** Addresses of the web or of mail. */
export const webAddresses = anyNumber(webKey)
