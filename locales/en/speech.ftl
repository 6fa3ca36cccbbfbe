### How a voice says what is written short. Pairs of "short = spoken", with "; " between them.

sound-clock = at
sound-to = to
sound-words = e.g. = for example; i.e. = that is; etc. = and so on; approx. = about; no. = number; tel. = telephone; % = per cent; § = section; & = and; + = plus; min. = minutes; incl. = including; p. = page; Mr. = mister; Mrs. = missus; Dr. = doctor; NOK = Norwegian kroner; SEK = Swedish kronor; kr = kroner; PDF = p d f
