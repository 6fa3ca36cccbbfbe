### How a voice says what is written short. Pairs of "short = spoken", with "; " between them.

sound-clock = klokka
sound-to = til
sound-words = kl. = klokka; 1 kr = én krone; 1 kroner = én krone; 116 117 = 1 1 6, 1 1 7; km = kilometer; fvl. = forvaltningsloven; kr = kroner; kr. = kroner; jf. = jamfør; nr. = nummer; bl.a. = blant annet; f.eks. = for eksempel; osv. = og så videre; mv. = med videre; ca. = cirka; tlf. = telefon; pst. = prosent; f.o.m. = fra og med; t.o.m. = til og med; m.m. = med mer; dvs. = det vil si; pga. = på grunn av; inkl. = inkludert; evt. = eventuelt; ev. = eventuelt; # min. = minutter; # st. = stykker; pkt. = punkt; s. # = side; PDF = p d f; kl = klokka; 1 krone = én krone; 1 sak = én sak; NAV = nav; jan. = januar; feb. = februar; aug. = august; sept. = september; okt. = oktober; nov. = november; des. = desember; # km = kilometer; # t = timer; og/eller = og eller; til/fra = til og fra
sound-months = januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember
sound-days = første; andre; tredje; fjerde; femte; sjette; sjuende; åttende; niende; tiende; ellevte; tolvte; trettende; fjortende; femtende; sekstende; syttende; attende; nittende; tjuende; tjueførste; tjueandre; tjuetredje; tjuefjerde; tjuefemte; tjuesjette; tjuesjuende; tjueåttende; tjueniende; trettiende; trettiførste
sound-date = D M
sound-case = i
sound-law = paragraf
sound-line = strek
sound-chapter = kapittel
sound-share = prosent
sound-comma = komma
sound-crowns = kroner
sound-mail = krøllalfa; punktum
sound-signs = % = prosent; & = og; + = pluss; − = minus; × = ganger; ± = pluss minus; → = til; ½ = en halv; m² = kvadratmeter; ² = i andre; °C = grader; ° = grader; € = euro; £ = pund; $ = dollar; # = nummer; @ = krøllalfa
sound-small = norske kroner = øre; svenske kroner = øre; danske kroner = øre; kroner = øre; kr = øre; euro = cent; pund = pence
sound-and = og
sound-link = lenken i meldingen
