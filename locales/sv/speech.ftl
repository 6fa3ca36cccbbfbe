### Hur en röst säger det som är skrivet kort. Par av ”kort = sagt”, med ”; ” emellan.

sound-clock = klockan
sound-to = till
sound-words = kl. = klockan; 1 kr = en krona; 1 kronor = en krona; 11 77 = 1 1 7 7; km = kilometer; kr = kronor; kr. = kronor; jfr = jämför; nr = nummer; nr. = nummer; bl.a. = bland annat; t.ex. = till exempel; osv. = och så vidare; o.s.v. = och så vidare; m.m. = med mera; ca = cirka; ca. = cirka; tel. = telefon; tfn = telefon; fr.o.m. = från och med; t.o.m. = till och med; d.v.s. = det vill säga; dvs. = det vill säga; p.g.a. = på grund av; inkl. = inklusive; ev. = eventuellt; # min. = minuter; # st. = stycken; s. # = sidan; s.k. = så kallad; PDF = p d f; kl = klockan; 1 krona = en krona; jan. = januari; feb. = februari; aug. = augusti; sept. = september; okt. = oktober; nov. = november; dec. = december; # km = kilometer; # tim = timmar; t.ex = till exempel; bl a = bland annat; t ex = till exempel; m m = med mera
sound-months = januari; februari; mars; april; maj; juni; juli; augusti; september; oktober; november; december
sound-days = första; andra; tredje; fjärde; femte; sjätte; sjunde; åttonde; nionde; tionde; elfte; tolfte; trettonde; fjortonde; femtonde; sextonde; sjuttonde; artonde; nittonde; tjugonde; tjugoförsta; tjugoandra; tjugotredje; tjugofjärde; tjugofemte; tjugosjätte; tjugosjunde; tjugoåttonde; tjugonionde; trettionde; trettioförsta
sound-date = D M
sound-case = år
sound-law = paragraf
sound-line = streck
sound-chapter = kapitel
sound-share = procent
sound-comma = komma
sound-crowns = kronor
sound-mail = snabel-a; punkt
sound-signs = % = procent; & = och; + = plus; − = minus; × = gånger; ± = plus minus; → = till; ½ = en halv; m² = kvadratmeter; ² = i kvadrat; °C = grader; ° = grader; € = euro; £ = pund; $ = dollar; # = nummer; @ = snabel-a
sound-small = svenska kronor = öre; norska kronor = öre; danska kronor = öre; kronor = öre; kr = öre; euro = cent; pund = pence
sound-and = och
sound-link = länken i meddelandet
