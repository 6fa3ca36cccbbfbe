### What the demo says while it plays a year.

year-begins = { $title }. { $events } händelser, { $people } människor.
year-progress = { $done } av { $total } händelser är spelade
year-line = { $day } klockan { $clock }, { $who }: { $said }
year-line-refused = { $day } klockan { $clock }, { $who } fick nej: { $said }
year-story-title = Berättelsen om året: { $title }
year-ended = Året är slut. { $played } händelser är spelade. Regeln sade nej { $refused } gånger, och den som frågade fick veta varför.
year-inputs = { $inputs } synpunkter kom in, { $answered } har fått svar. { $messages } meddelanden kom fram.
year-not-built =
    { $many ->
        [one] Inte byggt än: { $verb }, { $many } händelse
       *[other] Inte byggt än: { $verb }, { $many } händelser
    }
year-unexpected = Händelse { $number } ({ $verb }) slutade annorlunda än filen säger: { $state } { $key }
year-written = Allt ligger i mappen { $folder }: berättelsen, fakta, det varje person läste och protokollen.
year-try = Prova själv: radslag chat --as M01 --data { $folder }
year-meeting = { $title }, { $day }
year-meeting-facts = Ärenden: { $items }. Synpunkter: { $inputs }. Beslut: { $decisions }.
year-minutes-approved = Protokollet är justerat.
year-minutes-draft = Protokollet är ett utkast.
year-input = { $number } ”{ $text }”: { $status }
year-input-gone = { $number } (texten är borta): { $status }
