/** What the last word of a street's name is, by how it is written. */
export const STREETS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'STREET ROAD LANE AVENUE ROW CLOSE DRIVE COURT PLACE SQUARE CRESCENT TERRACE GARDENS GROVE WAY WALK HILL PARK MEWS PARADE RISE VIEW YARD WHARF QUAY HOUSE BUILDINGS ESTATE GREEN'
      .split(' ')
      .map((name) => [name, name]),
  ),
  ST: 'STREET',
  STR: 'STREET',
  RD: 'ROAD',
  LN: 'LANE',
  AVE: 'AVENUE',
  AV: 'AVENUE',
  CL: 'CLOSE',
  DR: 'DRIVE',
  CT: 'COURT',
  PL: 'PLACE',
  SQ: 'SQUARE',
  CRES: 'CRESCENT',
  TER: 'TERRACE',
  TERR: 'TERRACE',
  GDNS: 'GARDENS',
  GRO: 'GROVE',
  PK: 'PARK',
  PDE: 'PARADE',
  HSE: 'HOUSE',
}
