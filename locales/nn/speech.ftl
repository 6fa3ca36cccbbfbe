### Korleis ei røyst seier det som er skrive kort. Par av «kort = sagt», med «; » mellom.

sound-clock = klokka
sound-to = til
sound-words = kl. = klokka; 1 kr = éi krone; 1 kroner = éi krone; 116 117 = 1 1 6, 1 1 7; km = kilometer; fvl. = forvaltingslova; kr = kroner; kr. = kroner; jf. = jamfør; nr. = nummer; bl.a. = mellom anna; m.a. = mellom anna; t.d. = til dømes; f.eks. = til dømes; osv. = og så vidare; mv. = med vidare; ca. = om lag; tlf. = telefon; pst. = prosent; f.o.m. = frå og med; t.o.m. = til og med; m.m. = med meir; dvs. = det vil seie; pga. = på grunn av; inkl. = medrekna; evt. = eventuelt; ev. = eventuelt; # min. = minutt; # st. = stykke; pkt. = punkt; s. # = side; PDF = p d f; kl = klokka; 1 krone = éi krone; 1 sak = éi sak; NAV = nav; jan. = januar; feb. = februar; aug. = august; sept. = september; okt. = oktober; nov. = november; des. = desember; # km = kilometer; # t = timar
sound-months = januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember
sound-days = første; andre; tredje; fjerde; femte; sjette; sjuande; åttande; niande; tiande; ellevte; tolvte; trettande; fjortande; femtande; sekstande; syttande; attande; nittande; tjuande; tjueførste; tjueandre; tjuetredje; tjuefjerde; tjuefemte; tjuesjette; tjuesjuande; tjueåttande; tjueniande; trettiande; trettiførste
sound-date = D M
sound-case = i
sound-law = paragraf
sound-line = strek
sound-chapter = kapittel
sound-share = prosent
sound-comma = komma
sound-crowns = kroner
sound-mail = krøllalfa; punktum
sound-signs = % = prosent; & = og; + = pluss; − = minus; × = gonger; ± = pluss minus; → = til; ½ = ein halv; m² = kvadratmeter; ² = i andre; °C = grader; ° = grader; € = euro; £ = pund; $ = dollar; # = nummer; @ = krøllalfa
sound-small = norske kroner = øre; svenske kroner = øre; danske kroner = øre; kroner = øre; kr = øre; euro = cent; pund = pence
sound-and = og
sound-link = lenkja i meldinga
