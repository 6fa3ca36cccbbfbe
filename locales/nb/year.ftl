### What the demo says while it plays a year.

year-begins = { $title }. { $events } hendelser, { $people } mennesker.
year-progress = { $done } av { $total } hendelser er spilt
year-line = { $day } klokka { $clock }, { $who }: { $said }
year-line-refused = { $day } klokka { $clock }, { $who } fikk nei: { $said }
year-story-title = Historien om året: { $title }
year-ended = Året er slutt. { $played } hendelser er spilt. Regelen sa nei { $refused } ganger, og den som spurte fikk vite hvorfor.
year-inputs = { $inputs } innspill kom inn, { $answered } har fått svar. { $messages } meldinger kom fram.
year-not-built =
    { $many ->
        [one] Ikke bygget ennå: { $verb }, { $many } hendelse
       *[other] Ikke bygget ennå: { $verb }, { $many } hendelser
    }
year-unexpected = Hendelse { $number } ({ $verb }) endte annerledes enn filen sier: { $state } { $key }
year-written = Alt ligger i mappen { $folder }: historien, fakta, det hver person leste, og protokollene.
year-try = Prøv selv: radslag chat --as M01 --data { $folder }
year-meeting = { $title }, { $day }
year-meeting-facts = Saker: { $items }. Innspill: { $inputs }. Vedtak: { $decisions }.
year-minutes-approved = Protokollen er godkjent.
year-minutes-draft = Protokollen er et utkast.
year-input = { $number } «{ $text }»: { $status }
year-input-gone = { $number } (teksten er borte): { $status }
