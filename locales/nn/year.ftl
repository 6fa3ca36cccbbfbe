### What the demo says while it plays a year.

year-begins = { $title }. { $events } hendingar, { $people } menneske.
year-progress = { $done } av { $total } hendingar er spela
year-line = { $day } klokka { $clock }, { $who }: { $said }
year-line-refused = { $day } klokka { $clock }, { $who } fekk nei: { $said }
year-story-title = Historia om året: { $title }
year-ended = Året er slutt. { $played } hendingar er spela. Regelen sa nei { $refused } gonger, og den som spurde fekk vite kvifor.
year-inputs = { $inputs } innspel kom inn, { $answered } har fått svar. { $messages } meldingar kom fram.
year-not-built =
    { $many ->
        [one] Ikkje bygd enno: { $verb }, { $many } hending
       *[other] Ikkje bygd enno: { $verb }, { $many } hendingar
    }
year-unexpected = Hending { $number } ({ $verb }) enda annleis enn fila seier: { $state } { $key }
year-written = Alt ligg i mappa { $folder }: historia, fakta, det kvar person las, og protokollane.
year-try = Prøv sjølv: radslag chat --as M01 --data { $folder }
year-meeting = { $title }, { $day }
year-meeting-facts = Saker: { $items }. Innspel: { $inputs }. Vedtak: { $decisions }.
year-minutes-approved = Protokollen er godkjend.
year-minutes-draft = Protokollen er eit utkast.
year-input = { $number } «{ $text }»: { $status }
year-input-gone = { $number } (teksten er borte): { $status }
