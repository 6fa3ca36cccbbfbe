### Korleis ei røyst seier det som er skrive kort. Par av «kort = sagt», med «; » mellom.

sound-clock = klokka
sound-to = til
sound-words = kl. = klokka; kr = kroner; kr. = kroner; jf. = jamfør; nr. = nummer; bl.a. = mellom anna; m.a. = mellom anna; t.d. = til dømes; f.eks. = til dømes; osv. = og så vidare; mv. = med vidare; ca. = om lag; tlf. = telefon; pst. = prosent; % = prosent; § = paragraf; & = og; + = pluss; f.o.m. = frå og med; t.o.m. = til og med; m.m. = med meir; dvs. = det vil seie; pga. = på grunn av; inkl. = medrekna; evt. = eventuelt; ev. = eventuelt; min. = minutt; st. = stykke; pkt. = punkt; s. = side; PDF = p d f
