### How a voice says what is written short. Pairs of "short = spoken", with "; " between them.

sound-clock = at
sound-to = to
sound-words = e.g. = for example; i.e. = that is; etc. = and so on; approx. = about; no. # = number; tel. = telephone; # min. = minutes; incl. = including; p. # = page; Mr. = mister; Mrs. = missus; Dr. = doctor; PDF = p d f; NOK = Norwegian kroner; SEK = Swedish kronor; 116 117 = 1 1 6, 1 1 7; 1 kroner = one krone; kr = kroner; 1 krone = one krone; # km = kilometres; # h = hours; Jan. = January; Feb. = February; Aug. = August; Sept. = September; Oct. = October; Nov. = November; Dec. = December
sound-months = January; February; March; April; May; June; July; August; September; October; November; December
sound-days = first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; twenty-second; twenty-third; twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; thirty-first
sound-date = the D of M
sound-case = of
sound-law = section
sound-line = dash
sound-chapter = chapter
sound-share = per cent
sound-comma = point
sound-crowns = kroner
sound-mail = at; dot
sound-signs = % = per cent; & = and; + = plus; − = minus; × = times; ± = plus or minus; → = to; ½ = a half; m² = square metres; ² = squared; °C = degrees; ° = degrees; € = euros; £ = pounds; $ = dollars; # = number; @ = at
sound-small = Norwegian kroner = øre; Swedish kronor = öre; kroner = øre; kronor = öre; kr = øre; pounds = pence; euros = cents
sound-and = and
sound-link = the link in the message
