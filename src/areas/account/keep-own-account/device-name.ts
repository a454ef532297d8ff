// In this order: Edge and Opera call themselves Chrome too, Chrome calls itself Safari, Android calls itself Linux.
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const

/** What a browser and its device are called by people, from what the browser calls itself; `undefined` for what is unknown. */
export const deviceName = (
  device: string,
): { readonly browser: string | undefined; readonly system: string | undefined } => ({
  browser: nameIn(device, BROWSERS),
  system: nameIn(device, SYSTEMS),
})

const nameIn = (device: string, names: readonly (readonly [string, string])[]): string | undefined =>
  names.find(([sign]) => device.includes(sign))?.[1]
