/** Hours in words, by which number they stand for. */
export const HOURS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** How far past or before the hour, in minutes. */
export const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty five': 25,
  'twenty-five': 25,
}

export const NAMED_TIMES: Readonly<Record<string, string>> = {
  midday: '12:00',
  noon: '12:00',
  'mid-day': '12:00',
  midnight: '00:00',
}
