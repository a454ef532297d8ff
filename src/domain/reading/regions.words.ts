/**
 * Counties, regions, boroughs, districts and parts of cities, which the list of towns lacks; and towns missing there.
 * A place that a report names and the reader does not know belongs here.
 */
export const REGIONS = `
Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cleveland|Cornwall|County Durham|Cumbria|Derbyshire|Devon|
Dorset|Durham|East Sussex|East Yorkshire|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Herefordshire|
Hertfordshire|Humberside|Huntingdonshire|Isle of Wight|Isle of Man|Kent|Lancashire|Leicestershire|Lincolnshire|London|
Merseyside|Middlesex|Norfolk|North Yorkshire|Northamptonshire|Northumberland|Northumbria|Nottinghamshire|Oxfordshire|
Rutland|Shropshire|Somerset|South Yorkshire|Staffordshire|Suffolk|Surrey|Sussex|Teesside|Tyneside|North Tyneside|
South Tyneside|Wearside|Tyne and Wear|Warwickshire|West Mercia|West Midlands|East Midlands|West Sussex|West Yorkshire|
Wiltshire|Worcestershire|Yorkshire|East Anglia|Thames Valley|Home Counties|Midlands|Black Country|Wirral|Fens|Cotswolds|
Tees Valley|Thanet|Medway|Fylde|Furness|Holderness|Holland|South Holland|North East|North West|South East|South West|
Anglesey|Isle of Anglesey|Blaenau Gwent|Carmarthenshire|Ceredigion|Clwyd|Denbighshire|Dyfed|Flintshire|Glamorgan|Gwent|
Gwynedd|Monmouthshire|North Wales|South Wales|Mid Wales|West Wales|Pembrokeshire|Powys|Rhondda|Rhondda Cynon Taf|
Vale of Glamorgan|Torfaen|Aberdeenshire|Angus|Argyll|Ayrshire|Borders|Caithness|Dumfriesshire|Dunbartonshire|Fife|
Grampian|Highlands|Lanarkshire|Lothian|East Lothian|West Lothian|Midlothian|Moray|Orkney|Perthshire|Renfrewshire|
Shetland|Strathclyde|Tayside|Scotland|Wales|England|Northern Ireland|Antrim|Armagh|Down|Fermanagh|Tyrone|Londonderry|
Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|
Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow|North Belfast|South Belfast|East Belfast|
West Belfast|Guernsey|Jersey|Channel Islands|
Barking|Barnet|Bexley|Brent|Bromley|Camden|Croydon|Ealing|Enfield|Greenwich|Hackney|Hammersmith|Haringey|Harrow|Havering|
Hillingdon|Hounslow|Islington|Kensington|Chelsea|Kingston|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond|Southwark|
Sutton|Tower Hamlets|Waltham Forest|Wandsworth|Westminster|Barking and Dagenham|Hammersmith and Fulham|
Kensington and Chelsea|City of London|Abbey Wood|Acton|Balham|Bayswater|Beckton|Bermondsey|Bethnal Green|Blackheath|Bow|
Brixton|Brockley|Camberwell|Camden Town|Canary Wharf|Canning Town|Catford|Chadwell Heath|Charlton|Chinatown|Clapham|
Clapton|Cricklewood|Crouch End|Crystal Palace|Dalston|Deptford|Docklands|Dollis Hill|Dulwich|Earl's Court|Earlsfield|
East Ham|Edgware|Edmonton|Eltham|Erith|Euston|Finchley|Finsbury Park|Forest Gate|Forest Hill|Fulham|Golders Green|
Green Lanes|Hampstead|Hanwell|Harlesden|Harringay|Hayes|Hendon|Herne Hill|Highbury|Highgate|Holborn|Holloway|Hornchurch|
Hornsey|Hoxton|Ilford|Kennington|Kensal Rise|Kentish Town|Kilburn|King's Cross|Kings Cross|Kingsbury|Knightsbridge|
Lewisham|Leyton|Leytonstone|Limehouse|Maida Vale|Manor Park|Marylebone|Mayfair|Mile End|Mill Hill|Mitcham|Muswell Hill|
Neasden|New Cross|New Malden|Norbury|Northolt|Norwood|Notting Hill|Paddington|Palmers Green|Peckham|Pimlico|Plaistow|
Plumstead|Poplar|Purley|Putney|Rainham|Ruislip|Seven Sisters|Shadwell|Shepherd's Bush|Shepherds Bush|Shoreditch|
Sidcup|Soho|South Norwood|Southall|Southfields|Southgate|Stamford Hill|Stepney|Stockwell|Stoke Newington|Stratford|
Streatham|Streatham Hill|Surbiton|Sydenham|Thamesmead|Thornton Heath|Tooting|Tottenham|Totteridge|Tulse Hill|Twickenham|
Uxbridge|Vauxhall|Victoria|Walthamstow|Walworth|Wanstead|Wapping|Wembley|West Ham|West End|Whitechapel|Willesden|
Wimbledon|Winchmore Hill|Wood Green|Woodford|Woolwich|Crews Hill|
Amber Valley|Ashfield|Ashford|Babergh|Bassetlaw|Blaby|Bolsover|Braintree|Breckland|Brentwood|Broadland|Bromsgrove|
Broxbourne|Broxtowe|Calderdale|Cannock Chase|Castle Point|Charnwood|Cherwell|Chiltern|Cotswold|Craven|Dacorum|Dartford|
Dover|East Lindsey|Eden|Elmbridge|Epping Forest|Erewash|Fareham|Fenland|Fylde|Gedling|Gravesham|Halton|Harborough|
Hertsmere|High Peak|Hyndburn|Kirklees|Knowsley|Lichfield|Maldon|Malvern Hills|Mendip|Mole Valley|New Forest|
Newark and Sherwood|North Kesteven|South Kesteven|Pendle|Ribble Valley|Rochford|Rossendale|Rother|Runnymede|Rushcliffe|
Rushmoor|Ryedale|Sandwell|Sedgemoor|Sefton|Selby|Sevenoaks|South Ribble|Spelthorne|Swale|Tameside|Tandridge|Teignbridge|
Tendring|Test Valley|Three Rivers|Thurrock|Torbay|Torridge|Trafford|Uttlesford|Wealden|Wychavon|Wyre|Wyre Forest|
Milton Keynes|Stoke-on-Trent|Stockton|Burton|Newcastle|Hull|St Leonards|St Leonard's|Southend|Leigh-on-Sea|Grimsby|
Aston|Handsworth|Sparkbrook|Sparkhill|Small Heath|Digbeth|Erdington|Edgbaston|Balsall Heath|Bordesley Green|Alum Rock|
Ladywood|Selly Oak|Saltley|Winson Green|Moss Side|Cheetham Hill|Longsight|Rusholme|Levenshulme|Fallowfield|Gorton|Hulme|
Ancoats|Wythenshawe|Whalley Range|Harpurhey|Moston|Toxteth|Anfield|Everton|Walton|Kensington|Wavertree|Aigburth|Speke|
Kirkdale|Fazakerley|Harehills|Chapeltown|Beeston|Holbeck|Headingley|Seacroft|Armley|Manningham|Burngreave|Sharrow|Darnall|
Hillsborough|Page Hall|Hyson Green|Radford|Lenton|Sneinton|Bulwell|St Ann's|The Meadows|Normanton|Peartree|Pear Tree|
Highfields|Belgrave|Evington|Clifton|Easton|St Pauls|Bedminster|Southmead|Knowle West|Hartcliffe|Fishponds|
St Judes|Splott|Grangetown|Riverside|Canton|Ely|Roath|Cathays|Pill|Pillgwenlly|Govanhill|Gorbals|Easterhouse|Leith|
Southside|Merchant City|Torry|Byker|Walker|Elswick|Benwell|Fenham|Heaton|Jesmond|Hendon|Bushbury|Bilston|Wednesfield|
Whitmore Reans|Foleshill|Hillfields|Stoneygate|Portswood|Shirley|Southsea|Fratton|Bury Park|Orton Goldhay|Millfield|
Dogsthorpe|Bretton|Werrington|Gedney|Greenhithe|Swanscombe|Tandarei|Palma|Mallorca|Majorca|Quebec|Ontario|Alberta|
British Columbia|Levis|York Region|Peel Region|Ibiza|Tenerife|Catalonia|Andalusia|Costa del Sol|Bavaria|Flanders|Wallonia|
Brittany|Normandy|Sicily|Lombardy|Crete|Cyprus|Gibraltar|Queensland|New South Wales|Tasmania|California|Florida|Texas|
Calais|Dunkirk|Ostend|Oostende|Zeebrugge|Ghent|Bruges|Craigavon|Portadown|Lurgan|Dungannon|Ballymena|Cookstown|
Manchester Airport|Heathrow|Gatwick|Stansted|Luton Airport|Holyhead|Rosslare|Harwich|Felixstowe|Purfleet|
Albania|Austria|Belarus|Belgium|Bosnia|Brazil|Bulgaria|Canada|China|Croatia|Czech Republic|Denmark|Estonia|Finland|
France|Germany|Ghana|Greece|Hungary|India|Ireland|Italy|Kosovo|Latvia|Lithuania|Luxembourg|Malta|Moldova|Netherlands|
Nigeria|North Macedonia|Norway|Pakistan|Poland|Portugal|Republic of Ireland|Romania|Serbia|Slovakia|Slovenia|Spain|
Sweden|Switzerland|Thailand|Turkey|Ukraine|Vietnam
`
