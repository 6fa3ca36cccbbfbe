### Hur en röst säger det som är skrivet kort. Par av ”kort = sagt”, med ”; ” emellan.

sound-clock = klockan
sound-to = till
sound-words = kl. = klockan; kr = kronor; kr. = kronor; jfr = jämför; nr = nummer; nr. = nummer; bl.a. = bland annat; t.ex. = till exempel; osv. = och så vidare; o.s.v. = och så vidare; m.m. = med mera; ca = cirka; ca. = cirka; tel. = telefon; tfn = telefon; % = procent; § = paragraf; & = och; + = plus; fr.o.m. = från och med; t.o.m. = till och med; d.v.s. = det vill säga; dvs. = det vill säga; p.g.a. = på grund av; inkl. = inklusive; ev. = eventuellt; min. = minuter; st. = stycken; s. = sidan; s.k. = så kallad; PDF = p d f
