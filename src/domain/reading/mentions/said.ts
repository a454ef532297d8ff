import type { AddressNamed, VehicleNamed } from '../facts.ts'

/** A vehicle in a few words: 'dark blue Ford Transit van, AB12 …'. */
export function saidVehicle({ colour, make, model, body, plate }: VehicleNamed): string {
  const looks = [colour, make, model, body].filter((part) => part !== null).join(' ')
  return [looks, plate ?? ''].filter(Boolean).join(', ')
}

/** An address on one line: 'above the shop, 12 Harbour Street, Marlby, AB1 2DE'. */
export function saidAddress({ part, house, street, town, postcode }: AddressNamed): string {
  const inStreet = [house, street]
    .filter((piece) => piece !== null)
    .join(house !== null && /^\d/u.test(house) ? ' ' : ', ')
  return [part, inStreet, town, postcode].filter((piece) => piece !== null && piece !== '').join(', ')
}
