### How a voice says what is written short. Pairs of "short = spoken", with "; " between them.

sound-clock = klokka
sound-to = til
sound-words = kl. = klokka; kr = kroner; kr. = kroner; jf. = jamfør; nr. = nummer; bl.a. = blant annet; f.eks. = for eksempel; osv. = og så videre; mv. = med videre; ca. = cirka; tlf. = telefon; pst. = prosent; % = prosent; § = paragraf; & = og; + = pluss; f.o.m. = fra og med; t.o.m. = til og med; m.m. = med mer; dvs. = det vil si; pga. = på grunn av; inkl. = inkludert; evt. = eventuelt; ev. = eventuelt; min. = minutter; st. = stykker; pkt. = punkt; s. = side; PDF = p d f
