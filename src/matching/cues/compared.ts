/** Words by which a shop sets what it sells beside another make: "cheaper than", "beats". In normalised text; each linear in its input. */
import { begun, cue, type Words, whole } from "../words.ts";

/** What compares ("brighter"), the word that goes with it ("than"), and how far apart they stand at most, in characters. */
const MORE_THAN: readonly (readonly [more: string, than: string, apart?: number])[] = [
  [
    whole({
      en: [
        "BETTER|WORSE|LESS|FEWER|FARTHER|FURTHER|CHEAPER|DEARER|PRICIER|SHARPER|BRIGHTER|CLEARER|SMALLER|BIGGER",
        "LARGER",
        "SLIMMER|LIGHTER|HEAVIER|FASTER|SLOWER|QUIETER|(?<!NO )LONGER|WIDER|TOUGHER|STURDIER|STRONGER|SMARTER",
        "NEATER",
        "EASIER|HIGHER|LOWER|DEEPER|THINNER|SIMPLER|LOUDER|CRISPER|MORE(?! THAN)|OTHERWISE IDENTICAL|QUICKER",
        "CLEANER",
      ],
    }),
    "(?<!OTHER )(?<!RATHER )THAN",
  ],
  [
    whole({
      en: [
        "(?:JUST|EVERY BIT|TWICE|HALF|ALMOST|NEARLY|AT LEAST|QUITE|NOT|EQUALLY) AS(?! (?:WELL|SOON|LONG|FAR|MANY|MUCH|LOW|STANDARD))",
        "AS (?:GOOD|BRIGHT|SHARP|CHEAP|FAST|CLEAR|RELIABLE|TOUGH|STURDY|CAPABLE|QUIET|COMPACT)",
        "(?:SAME|SIMILAR) (?!BOARD|HARDWARE|FACTORY|CAMERA|UNIT|OEM|MODEL|PRODUCT|FIRMWARE|PLATFORM|MAKER|INSIDE|INNARD)\\p{L}+",
      ],
    }),
    "AS(?!\\p{L})",
  ],
  [
    begun({
      de: [
        "BESSER|SCHLECHTER|SAUBERER|GENAUER|FEINER|KRAFTIGER|SCHARFER|HELLER|GUNSTIGER|BILLIGER|PREISWERTER",
        "TEURER|KLEINER|GROSSER|LEISER|LANGER",
        "WEITER",
        "SCHNELLER|STARKER|KOMPAKTER|ROBUSTER|LICHTSTARKER|SCHLANKER|LEICHTER|HOHER|GERINGER|WENIGER|BREITER",
        "EINFACHER",
        "NIEDRIGER|FLACHER|SCHONER|KLARER|EMPFINDLICHER|ZUVERLASSIGER|SPARSAMER|MEHR(?! ALS)|DUNNER|TIEFER",
        "STABILER",
      ],
    }),
    "ALS(?!\\p{L})",
  ],
  [whole({ de: ["(?:EBENSO|GENAUSO|FAST SO|MINDESTENS SO|DOPPELT SO|HALB SO|SO) (?!WIE)\\p{L}+"] }), "WIE"],
  [
    whole({
      fr: [
        "PLUS(?! QU| BESOIN| JAMAIS| RIEN)|MOINS|AUSSI(?! BIEN)|(?<!(?:LE|LA|LES|NOS) )MEILLEURE?S?|MIEUX|AUTANT",
        "PIRES?|MEME (?!MATERIEL|CARTE|USINE|CAMERA|PLATEFORME|ELECTRONIQUE|FABRICANT|PRODUIT)\\p{L}+",
      ],
    }),
    "QU(?:E(?!\\p{L})|['’])",
  ],
  [
    whole({
      es: [
        "(?<!LO )MAS(?! QUE)|(?<!LO )MENOS(?! QUE)|(?<!LO )MEJOR(?:ES)?|PEOR(?:ES)?|MAYOR(?:ES)?|MENOR(?:ES)?",
        "MISM[AO]S? (?!HARDWARE|PLACA|FABRICA|CAMARA|ELECTRONICA|PRODUCTO|EQUIPO)\\p{L}+",
      ],
      pt: ["(?<!NUNCA )MAIS(?! QUE)|MENOS|(?<!(?:O|A|OS|AS) )MELHOR(?:ES)?|PIOR(?:ES)?|MAIOR(?:ES)?|MENOR(?:ES)?"],
    }),
    "(?:DO )?QUE(?!\\p{L})",
  ],
  [whole({ es: ["TAN|IGUAL DE|TANT[OA]"], pt: ["TAO|TANT[OA]"] }), "(?:COMO|QUANTO|QUE)"],
  [
    whole({
      it: [
        "(?<!(?:LA|LE|IL|I|GLI|DI|AL|SEMPRE)(?: \\p{L}{2,14})? )PIU \\p{L}+|COSTA (?:\\p{L}+ )?MENO",
        "(?<!(?:AL|IL) )MENO \\p{L}+",
        "(?<!IL )MEGLIO",
        "(?<!(?:LA|LE|IL|I|GLI|NOSTRE|NOSTRI)(?: \\p{L}{2,14})? )(?:MIGLIORE?|PEGGIORE?|MAGGIORE?|MINORE?)",
      ],
    }),
    "(?:D(?:I|EI|EGLI|ELLE|ELLA|EL|ELL['’])|CHE|RISPETTO AL?(?:L[AEO'’]?)?)",
    12,
  ],
  [whole({ it: ["ALTRETTANTO|TANTO|COSI"] }), "(?:QUANTO|COME)"],
  [
    begun({
      nl: [
        "BETER|SLECHTER|SCHERPER|HELDERDER|GOEDKOPER|DUURDER|KLEINER|GROTER|STILLER|LANGER|VERDER|SNELLER|STERKER",
        "COMPACTER|LICHTER|HOGER|LAGER|MINDER|BREDER|VOORDELIGER|LICHTSTERKER|MEER(?! DAN)|ROBUUSTER|ZUINIGER",
        "PLATTER",
      ],
    }),
    "DAN(?!\\p{L})",
  ],
  [whole({ nl: ["(?:MINSTENS|NET|BIJNA|TWEE KEER|HALF|DUBBEL) ZO \\p{L}+|EVEN \\p{L}+"] }), "ALS"],
  [
    begun({
      pl: [
        "LEPSZ|GORSZ|CZYSTSZ|DOKLADNIEJSZ|TANSZ|DROZSZ|JASNIEJSZ|OSTRZEJSZ|WYRAZNIEJSZ|CZULSZ|WIEKSZ|MNIEJSZ",
        "DLUZSZ|KROTSZ|SZYBSZ",
        "LZEJSZ|SZERSZ",
        "WYZSZ|NIZSZ|CICHSZ|MOCNIEJSZ|SOLIDNIEJSZ|LEPIEJ|GORZEJ|TANIEJ|DROZEJ|DALEJ|JASNIEJ|OSTRZEJ|SZERZEJ",
        "WYRAZNIEJ",
        "SZYBCIEJ|CISZEJ|MNIEJ|WIECEJ(?! NIZ)|BARDZIEJ",
      ],
    }),
    "(?:NIZ|ANIZELI)",
  ],
  [
    whole({
      pl: [
        "(?:LEPSZ|GORSZ|TANSZ|DROZSZ|JASNIEJSZ|OSTRZEJSZ|CZULSZ|WIEKSZ|MNIEJSZ|SZYBSZ|LZEJSZ)\\p{L}{1,2}|LEPIEJ",
        "TANIEJ",
      ],
    }),
    "OD(?!\\p{L})",
  ],
  [whole({ pl: ["(?:TAK|ROWNIE) (?:SAMO )?\\p{L}+|TAK SAMO"] }), "(?:JAK|CO)"],
  [
    begun({
      uk: [
        "КРАЩ|ГІРШ|ЧИСТІШ|ТОЧНІШ|ПОТУЖНІШ|ДЕШЕВШ|ДОРОЖЧ|ЯСКРАВІШ|ЧІТКІШ|СВІТЛІШ|ТИХІШ|ДАЛІ|ДАЛЬШ|ШВИДШ|ДОВШ",
        "КОРОТШ|ШИРШ|МЕНШ|ВИЩ|НИЖЧ",
        "ЛЕГШ",
        "НАДІИНІШ|КОМПАКТНІШ|МІЦНІШ|БІЛЬШ(?! НІЖ)",
      ],
    }),
    "(?:А?НІЖ|ЗА(?! (?:АКЦІ|УМОВ|ЦІН)))",
  ],
  [
    begun({
      ru: [
        "ЛУЧШЕ|ХУЖЕ|ЧИЩЕ|ТОЧНЕЕ|МОЩНЕЕ|ДЕШЕВЛЕ|ДОРОЖЕ|ЯРЧЕ|ЧЕТЧЕ|РЕЗЧЕ|СВЕТЛЕЕ|ТИШЕ|ДАЛЬШЕ|БЫСТРЕЕ|ДОЛЬШЕ|ДЛИННЕЕ",
        "КОРОЧЕ|ШИРЕ|МЕНЬШ",
        "ВЫШЕ",
        "НИЖЕ|ЛЕГЧЕ|НАДЕЖНЕЕ|КОМПАКТНЕЕ|ПРОЧНЕЕ|ВЫГОДНЕЕ|УДОБНЕЕ|ПРОЩЕ|БОЛЕЕ|МЕНЕЕ|БОЛЬШ(?!Е,? ЧЕМ)",
      ],
    }),
    "ЧЕМ",
  ],
  [
    whole({ uk: ["ТАК\\p{L}+ (?:Ж|САМ\\p{L}+)|НАСТІЛЬКИ Ж"], ru: ["ТАК\\p{L}+ ЖЕ|НАСТОЛЬКО ЖЕ"] }),
    "(?:ЯК(?: І)?|КАК(?: И)?|ЩО И|ЧТО И)",
  ],
  [
    begun({
      cs: [
        "LEPSI|LEPE|HORSI|LEVNEJS|LEVNEJI|DRAZSI|OSTREJS|JASNEJS|VETSI|MENSI|DELSI|RYCHLEJS|TISSI|LEHCI|SIRSI",
        "VYSSI|NIZSI|VICE",
      ],
      sk: ["LEPS|HORS|LACNEJS|DRAHS|OSTREJS|JASNEJS|VACS|MENS|DLHS|RYCHLEJS|TICHS|LAHS|SIRS|VYSS|NIZS|VIAC"],
    }),
    "(?:NEZ|AKO)(?!\\p{L})",
  ],
  [whole({ ro: ["MAI (?:\\p{L}+ )?\\p{L}+"] }), "DECAT"],
  [
    whole({
      sv: [
        "BILLIGARE|BATTRE|BREDARE|LJUSARE|SKARPARE|SNABBARE|STORRE|MINDRE|LANGRE|HOGRE|LAGRE|TYSTARE|STARKARE",
        "DYRARE",
      ],
    }),
    "AN(?!\\p{L})",
  ],
  [
    begun({
      hu: [
        "JOBB|OLCSOBB|DRAGABB|ELESEBB|FENYESEBB|NAGYOBB|KISEBB|HOSSZABB|GYORSABB|HALKABB|KONNYEBB|SZELESEBB",
        "ROSSZABB",
      ],
    }),
    "MINT",
  ],
];

/** What begins something else than the make that is compared with: "our", "with". */
const ELSE = whole({
  any: ["CON|COM|MIT|WITH|AVEC|MET"],
  en: ["OUR|EXPECT…|ANY"],
  de: ["UNSER…"],
  fr: ["NOS|NOTRE"],
  es: ["NUESTR…|EXPECTATIV…|CUALQUIER"],
  it: ["NOSTR…|ASPETTATIV…|OGNI|QUALSIASI"],
  pt: ["NOSS…|QUALQUER"],
  nl: ["ONZE|ONS|ELKE"],
  pl: ["NASZ…|WSZELKI…"],
  uk: ["НАШ…|БУДЬ-ЯК…"],
  ru: ["НАШ…|ЛЮБ…|ВСЕ"],
});
/** A word between, and no number of pieces, nor a dash. */
const WORD = `(?: ?(?!\\d|${ELSE})[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)`;
/** Who is told "than": no make. "Cheaper than ever". */
const NOT_MAKE = `(?! ?${whole({
  en: ["EVER|BEFORE|EXPECTED|POSSIBLE|USUAL|YOU|WE|JUST"],
  de: ["JE|NIE|ZUVOR|MOGLICH|GEDACHT|UBLICH|NOCH|SONST|WIR|SIE|IMMER"],
  fr: ["JAMAIS|PREVU|VOUS|NOUS|SEUL…"],
  es: ["NUNCA|SIEMPRE|POSIBLE|SOLO|TE|OFRECE"],
  it: ["MAI|SEMPRE|POSSIBILE|NOTTE|GIORNO|SERA|PRIMA|COSI"],
  pt: ["POSSIVEL|SEMPRE"],
  nl: ["OOIT|MOGELIJK|GEWOON|ALLEEN|ALTIJD"],
  pl: ["ZAWSZE|KIEDYKOLWIEK|TYLKO"],
  uk: ["ЗАВЖДИ|КОЛИСЬ|КОЛИ-НЕБУДЬ|РАНІШЕ|ЗАЗВИЧАИ"],
  ru: ["КОГДА-ЛИБО|РАНЬШЕ|ОБЫЧНО|ВСЕГДА"],
})})`;

/** What is said of the goods that are better, up to the make: the words between hold no number, as "more than 40" does. */
export const COMPARED_THAN = cue`(?:${MORE_THAN.map(([more, than, apart = 50]) => `${more}\\p{L}*[^.:;!?\\n]{0,${apart}}? ${than}`).join("|")})${NOT_MAKE}${WORD}{0,5} ?$`;

/** Verbs and phrases of comparing by themselves: "beats", "half the price of". */
export const OUTDOES = cue`${whole({
  any: ["VS\\.?|VERSUS"],
  en: [
    "BEATS|OUTPERFORMS?|OUTSHINES?|OUTCLASSES|OUTDOES|OUTLASTS|RIVALS|SURPASSES|TROUNCES|TRUMPS|UNDERCUTS",
    "EDGES OUT",
    "ON (?:A )?PAR WITH|LEVEL WITH|NECK AND NECK WITH|SIDE BY SIDE WITH",
    "(?:HELD|HOLDS|HOLD) ITS OWN (?:AGAINST|WITH)",
    "(?:UP|WELL|STACKS? UP|BENCHMARKED|PITTED|MEASURED) AGAINST|(?:SUPERIOR|INFERIOR) TO",
    "(?:COMES|CAME) CLOSE TO|LOSES (?:OUT )?TO|(?:PUT|SET|PLACED|HELD|STOOD) (?:NEXT TO|BESIDE|ALONGSIDE)",
    "HALF (?:OF )?WHAT (?:YOU|YOU['’]D|YOU WOULD|PEOPLE|ONE) (?:USUALLY )?(?:PAYS?|SPENDS?) (?:FOR|ON)",
    "LITTLE TO ENVY IN",
    "(?:HALF|A THIRD OF|A QUARTER OF|A FRACTION OF|TWO THIRDS OF|BELOW) THE (?:PRICE|COST|MONEY) (?:OF|YOU PAY FOR)",
    "(?:OVER)?PAY(?:ING)? (?:MORE|EXTRA|OVER THE ODDS|A PREMIUM) FOR|OVERPAY(?:ING)? FOR",
    "AT A LOWER PRICE THAN",
  ],
  de: [
    "SCHLAGT|UBERTRIFFT|UBERTRUMPFT|UBERFLUGELT|UNTERBIETET|TOPPT",
    "(?:LIEGT|LAG|LAGEN) [^.:;!?\\n]{0,60}(?:DEUTLICH|KLAR|KNAPP|WEIT|SPURBAR) (?:VOR|HINTER)",
    "(?:LIEGT|LAG|LAGEN|LANDETE?|RANGIERT|SCHNEIDET|SCHNITT) [^.:;!?\\n]{0,25}(?:VOR|HINTER|UNTER|UBER)",
    "AUF AUGENHOHE MIT|NIMMT ES (?:\\p{L}+ )?MIT|GLEICHAUF MIT",
    "(?:IM|DEN) (?:DUELL|VERGLEICH|TEST|VERGLEICHSTEST) (?:GEGEN|MIT)",
    "SICH (?:\\p{L}+ )?(?:VOR|HINTER)|KONTRA|GEGENUBER D(?:ER|EM|EN)|ZUM HALBEN PREIS (?:EINER|DER)",
    "DIE HALFTE (?:EINER|DER|VON)|HALFTE DESSEN,? WAS (?:MAN|SIE|ANDERE) FUR|NEBEN EINE[RM] GLEICH TEUREN",
    "IM VERGLEICH ZU[RM]?",
  ],
  fr: [
    "BAT|SURPASSE|DEVANCE|SURCLASSE|ECLIPSE|RIVALISE AVEC|TIENT TETE AU?X?|(?:FAIT|FONT) JEU EGAL AVEC",
    "PASSE DEVANT|(?:MISE?|PLACEE?|POSEE?) (?:A COTE|EN FACE|EN REGARD) D(?:E|ES|U|['’]UNE?)|MOITIE DE CE QUE (?:COUTE|VAUT)",
    "(?:RIEN|PEU|PAS GRAND[- ]CHOSE) A ENVIER AU?X?",
    "A LA HAUTEUR D(?:E|ES|U|['’])|(?:DUEL|TEST|ESSAI|MATCH|COMPARATIF)[^.;!?\\n]{0,40} CONTRE|FACE AU?X?",
    "(?:LA )?MOITIE (?:DU|MOINS CHERE?S? QU(?:E|['’])|PRIX D(?:E|['’]))(?: PRIX D(?:E|['’]))?",
    "PAYER PLUS CHER(?: POUR)?",
  ],
  es: [
    "SUPERA(?: AL?)?(?! (?:[^.:;]{0,40} )?NUEV)|GANA AL?|BATE AL?|PLANTA CARA AL?|RIVALIZA CON|COMPITE CON",
    "A LA ALTURA DE",
    "LE SACA VENTAJA AL?|EMPATA CON|(?:PUEST|COLOCAD)[AO]S? (?:AL LADO|JUNTO|FRENTE) (?:DE|A)",
    "POC[OA] (?:TIENE |TIENEN )?QUE ENVIDIAR(?:LE)? AL?",
    "(?:TEST|PRUEBA|DUELO|COMPARATIVA)[^.;!?\\n]{0,40} CONTRA|NADA QUE ENVIDIAR AL?|PAGAR (?:DE )?MAS POR",
    "(?:LA )?MITAD (?:DE PRECIO|DEL PRECIO|DE LO)? ?(?:QUE|DE UNA?)",
  ],
  it: [
    "(?:BATTE|SUPERA)(?! (?:[^.:;]{0,40} )?NUOV)|RIVALEGGIA CON|COMPETE CON|TESTA A TESTA CON",
    "ALL['’]ALTEZZA D(?:I|ELLA|ELLE|EI)",
    "(?:A|IN) CONFRONTO (?:CON|AL?|DI)",
    "(?:TEST|PROVA|DUELLO)[^.;!?\\n]{0,40} CONTRO|NULLA DA INVIDIARE AL?(?:L[AEO])?",
    "META (?:DEL )?PREZZO (?:DI|DELLA|RISPETTO)|(?:POCO|BEN POCO) DA INVIDIARE AL?(?:L[AEO])?",
    "(?:MESS|POST|PIAZZAT)[AO] (?:ACCANTO|A FIANCO|VICINO) (?:AD?|DI)|META DI (?:QUANTO|QUELLO CHE) (?:COSTA|SI (?:PAGA|SPENDE))",
    "COSTA MENO DELL[AEO]|PAGARE DI PIU (?:PER)?",
  ],
  pt: [
    "(?:SUPERA|BATE)(?! (?:[^.:;]{0,40} )?NOV[AO])|GANHA AO?S?|RIVALIZA COM|COMPETE COM",
    "A ALTURA D(?:E|AS?|OS?)|FRENTE AO?S?",
    "NAO FICA ATRAS D(?:E|AS?|OS?)",
    "(?:TESTE|DUELO|COMPARATIVO|COMPARATIVA)[^.;!?\\n]{0,40} CONTRA|METADE DO PRECO D(?:E|AS?|OS?)",
    "(?:NADA|POUCO) (?:FICA A DEVER|DEVE|TEM A INVEJAR) AO?S?|PAGAR MAIS POR",
    "(?:POST|COLOCAD)[AO]S? AO LADO D(?:E|AS?|OS?)|METADE DO QUE (?:CUSTA|VALE|SE (?:PAGA|GASTA))",
  ],
  nl: [
    "VERSLAAT|OVERTREFT|OVERKLAST|WINT(?: HET)? VAN|METEN MET|(?:DOET )?NIET ONDER VOOR|TEGENOVER",
    "OP (?:HET )?NIVEAU VAN",
    "(?:TEST|DUEL)[^.;!?\\n]{0,40} TEGEN|DE HELFT VAN (?:DE PRIJS VAN )?(?:DE|EEN)|TE VEEL BETALEN VOOR",
    "VERGELIJKBAAR MET|(?:GEZET|GEHOUDEN|GELEGD|GEPLAATST) NAAST EEN|HELFT VAN WAT (?:JE|U|MEN) VOOR",
  ],
  pl: [
    "WYGRYWA ZE?|POKONUJE|BIJE|PRZEWYZSZA|PRZEBIJA|DOROWNUJE|USTEPUJE|USTAPIL\\p{L}*|WYGRAL\\p{L}* ZE?",
    "PRZEGRYWA ZE?|KONTRA",
    "(?:POSTAWION|ZESTAWION)\\p{L}* (?:OBOK|ZE?)|POLOW[EY] TEGO,? CO (?:TRZEBA )?(?:ZAPLACIC|PLACI SIE|KOSZTUJE)",
    "(?:W STARCIU|W POJEDYNKU|KONKURUJE) ZE?|NA TLE|(?:ZA )?POLOWE CENY|PRZEPLACAC ZA|NIE ODBIEGA OD",
  ],
  uk: [
    "ОБХОДИТЬ|ОБІИШ(?:ЛА|ОВ|ЛИ)|ПЕРЕВЕРШУЄ|ПЕРЕВАЖАЄ|ВИПЕРЕДЖАЄ|ВИГРА(?:Є|ЛА|В) [УВ]|(?:НЕ )?ПОСТУПАЄТЬСЯ",
    "КОНКУРУЄ З|(?:ПОСТАВЛЕН|ПОКЛАДЕН)\\p{L}* ПОРУЧ (?:ІЗ?|З)|ПОЛОВИН[УИ] ТОГО,? (?:ЩО|СКІЛЬКИ) (?:ПРОСЯТЬ|КОШТУЄ|ПЛАТЯТЬ)(?: ЗА)?",
    "(?:ТЕСТ|ПОРІВНЯН|ДУЕЛ)\\p{L}*[^.;!?\\n]{0,40} ПРОТИ|ЗА ПОЛОВИНУ ЦІНИ|ПЕРЕПЛАЧУВАТИ ЗА|НА РІВНІ З",
  ],
  ru: [
    "ОБХОДИТ|ОБОШ(?:ЛА|ЕЛ|ЛИ)|ОБОГНАЛА?|ПРЕВОСХОДИТ|ОПЕРЕЖАЕТ|ВЫИГР(?:ЫВАЕТ|АЛА?) У|(?:НЕ )?УСТУПАЕТ",
    "УСТУПИЛА?|НЕ ХУЖЕ|ПРОТИВ",
    "(?:ПОСТАВЛЕНН|ПОЛОЖЕНН)\\p{L}+ РЯДОМ С|ПОЛОВИН[УЫА] ТОГО,? (?:ЧТО|СКОЛЬКО) (?:ПРОСЯТ|СТОИТ|ПЛАТЯТ)(?: ЗА)?",
    "КОНКУРИРУЕТ С|ЗА ПОЛЦЕНЫ|ПЕРЕПЛАЧИВАТЬ ЗА|НА УРОВНЕ|ВДВОЕ ДЕШЕВЛЕ",
  ],
  cs: ["PREKONAVA|PREDCI|PORAZI|PREKONA|OPROTI|NA UROVNI"],
  ro: ["DEPASESTE|BATE|FATA DE|COMPARATIV CU|LA NIVELUL"],
  sv: ["SLAR|OVERTRAFFAR|JAMFORT MED|I NIVA MED"],
  hu: ["VERI|FELULMULJA"],
})}${WORD}{0,6} ?$`;

/** "Cheaper than the like of", where no word says "than". */
export const THAN_LIKE = cue`${whole({
  uk: ["(?:АНАЛОГІЧН|ПОРІВНЯНН|СПІВСТАВН)\\p{L}+"],
  ru: ["(?:ДЕШЕВЛЕ|ХУЖЕ|ЯРЧЕ|ЧЕТЧЕ|РЕЗЧЕ|ТИШЕ) (?:АНАЛОГИЧН|СОПОСТАВИМ|СРАВНИМ|РАВН)\\p{L}+"],
})} ?$`;

/** The same where it is said behind the make: "der X überlegen", "X'dan daha ucuz". */
export const OUTDONE = cue`${[
  `^[^.,:;!?\\n]{0,30} ${whole({
    de: [
      "UBERLEGEN|EBENBURTIG|UNTERLEGEN|GEWACHSEN|VORAUS|KONKURRENZ MACHT|NICHT (?:ZU )?VERSTECKEN",
      "IN NICHTS NACH",
    ],
    nl: ["DE BAAS|TE SLIM AF|VOORBIJ"],
  })}`,
  String.raw`^['’]?(?:[DT][AE]N|N[IU]N)(?: [\p{L}\p{N}-]+){0,4} (?:DAHA|AZ)(?!\p{L})`,
  String.raw`^(?: [\p{L}\p{N}-]+){0,2} MUADIL\p{L}* GORE|^['’]?Y?[AE]? (?:GORE|KARSI)(?!\p{L})|^ KADAR \p{L}+`,
].join("|")}`;

const HAN_SAME: Words = { zh: ["同[级級]别?的?|同价位的?|同档次?的?|同款|普通|市面上的?|一般的?|隔壁"] };
/** "Than", in Chinese, right before the make, whose "more" stands behind. */
export const HAN_THAN = cue`(?:比起?|较|較)${whole(HAN_SAME)}{0,2}$`;
/** "More", behind it. */
export const HAN_MORE = /^[^,。;！？]{0,14}[更还多少便贵强清亮高低省快远大小好]/u;
/** "Beats", in Chinese, right before the make. */
export const HAN_OUTDOES = cue`${whole({
  zh: [
    "不输(?:给|于)?|不輸(?:給|於)?|胜过|勝過|媲美|超越|优于|優於|好过|完胜|完勝",
    "秒杀|吊打|不逊色?于|叫板|对标|對標|堪比|比肩|碾压|领先|比起|对比",
  ],
})}${whole(HAN_SAME)}{0,2}$`;

/** What is said of others and not of the make, around it, which ¶ stands for: "which cannot be said of X". */
export const NOT_SAID_OF = cue`${whole({
  en: ["(?:CANNOT|CAN['’]T|COULD NOT) (?:BE SAID|SAY(?: (?:THAT|THE SAME|AS MUCH))?) (?:OF|ABOUT|FOR)"],
  fr: ["ON NE PEUT (?:PAS )?(?:EN )?DIRE (?:AUTANT |LA MEME CHOSE |CELA )?D\\p{L}*"],
  es: ["NO SE PUEDE DECIR (?:LO MISMO )?D\\p{L}+"],
  it: ["NON SI PUO DIRE (?:LO STESSO |ALTRETTANTO )?D\\p{L}+"],
  pt: ["NAO SE PODE DIZER (?:O MESMO )?D\\p{L}+"],
  pl: ["NIE (?:MOZNA|DA SIE) POWIEDZIEC O"],
  uk: ["(?:НЕ СКАЖЕШ|НЕ МОЖНА СКАЗАТИ) ПРО"],
  ru: ["(?:НЕ СКАЖЕШЬ|НЕЛЬЗЯ СКАЗАТЬ) (?:ОБ?|ПРО)"],
  cs: ["(?:NEDA|NELZE) (?:SE )?RICT O"],
  sk: ["(?:NEDA|NEMOZNO) (?:SA )?POVEDAT O"],
  ro: ["NU SE POATE SPUNE (?:ACELASI LUCRU )?DESPRE"],
  sv: ["KAN (?:MAN )?INTE SAGAS? OM"],
})}(?: [\p{L}'’-]+){0,3} ?¶|${whole({
  de: ["(?:VON|UBER|BEI)"],
  nl: ["(?:VAN|OVER|BIJ)"],
  cs: ["O"],
  sk: ["O"],
  ru: ["ОБ?|ПРО"],
  uk: ["ПРО"],
})}(?: [\p{L}'’-]+){0,3} ?¶[^.;,]{0,24} ${whole({
  de: ["NICHT (?:SAGEN|BEHAUPTEN) (?:KANN|LASST)|NICHT (?:SAGEN|BEHAUPTEN)"],
  nl: ["NIET (?:ZEGGEN|GEZEGD)"],
  cs: ["RICT (?:NEDA|NELZE)|NEDA RICT"],
  sk: ["POVEDAT NEDA"],
  ru: ["НЕ СКАЖЕШЬ|СКАЗАТЬ НЕЛЬЗЯ"],
  uk: ["НЕ СКАЖЕШ|СКАЗАТИ НЕ МОЖНА"],
})}|¶(?:这类|这种|之类|等|这样)?的?(?:品牌|厂家|厂商|牌子)[^,。，]{0,6}(?:做不到|达不到|没有的|比不了|给不了)`;
