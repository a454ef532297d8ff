/** Names with 'and' inside: one place, not two. */
export const JOINT_PLACES: readonly string[] = [
  'Kensington and Chelsea', 'Hammersmith and Fulham', 'Barking and Dagenham', 'Brighton and Hove', 'Tyne and Wear', 'Telford and Wrekin',
  'Redcar and Cleveland', 'Bath and North East Somerset', 'Windsor and Maidenhead', 'Cheshire West and Chester', 'Dumfries and Galloway',
  'Perth and Kinross', 'Argyll and Bute', 'Neath and Port Talbot', 'Avon and Somerset', 'Devon and Cornwall', 'Basingstoke and Deane',
  'Hinckley and Bosworth', 'Nuneaton and Bedworth', 'Tonbridge and Malling', 'Reigate and Banstead', 'Blackburn with Darwen',
]

/** Last words of a street's name: the town that follows belongs to it. */
export const STREETS: readonly string[] = [
  'Road', 'Street', 'Avenue', 'Lane', 'Close', 'Drive', 'Way', 'Place', 'Crescent', 'Terrace', 'Gardens', 'Grove', 'Court', 'Highway', 'Hill', 'Row',
  'Square', 'Parade', 'Bridge', 'Walk', 'Park', 'Estate', 'Industrial Estate',
]

/** Words in capitals that are not places though 'in' or 'at' stands before them. */
export const NOT_PLACES: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Monday', 'Tuesday',
  'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Section', 'Operation', 'Project', 'English', 'Parliament', 'Crown', 'Court', 'Magistrates',
  'Police', 'Europe', 'Eastern', 'Western', 'Christmas', 'Easter', 'National', 'Referral', 'Detective', 'Chief', 'Inspector', 'Act', 'Local Authority',
  'Facebook', 'Twitter', 'British', 'Modern', 'Human', 'GMT', 'BST', 'The', 'A', 'This', 'These', 'He', 'She',
]
