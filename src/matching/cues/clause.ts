/** Where a clause ends. In normalised text; each linear in its input. */

/** Splits clauses: a cue does not reach across one. */
export const CLAUSE =
  /(?<!(?:^|[\s.(])(?:\p{L}|ALIM|APROX|APPROX|INCL|INKL|EXCL|REF|CANT|UDS?|ZZGL|BZW|MIN|MAX|SZT|ШТ|РУБ|ГРН|ВКЛ))[.!?;。！？；\n\r•|]+(?=\s|$|\p{L})|\n|\s[–—]\s|\s\/\s(?!\d)|[,،]\s(?=و?(?:لا|لن|كما|اما|يجب|يلزم)(?!\p{L}))|,\s(?=(?:BUT|WE|ABER|SONDERN|MAIS|PERO|SINO|MAS|MAAR|ALE|LECZ|NATOMIAST|АЛЕ|НО|А(?! ТАК)|ЗАТО|PRZY CZYM|WOBEI|WHEREAS|TANDIS QUE|MIENTRAS|MENTRE|TERWIJL|ПРИЧЕМ|ПРИЧОМУ)\s)/gu;
