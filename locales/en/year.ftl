### What the demo says while it plays a year.

year-begins = { $title }. { $events } events, { $people } people.
year-progress = { $done } of { $total } events played
year-line = { $day } at { $clock }, { $who }: { $said }
year-line-refused = { $day } at { $clock }, { $who } was refused: { $said }
year-story-title = The story of the year: { $title }
year-ended = The year is over. { $played } events were played. The rules said no { $refused } times, and whoever asked was told why.
year-inputs = { $inputs } inputs came in, { $answered } have an answer. { $messages } messages arrived.
year-not-built =
    { $many ->
        [one] Not built yet: { $verb }, { $many } event
       *[other] Not built yet: { $verb }, { $many } events
    }
year-unexpected = Event { $number } ({ $verb }) ended otherwise than the file says: { $state } { $key }
year-written = Everything is in the folder { $folder }: the story, the facts, what each person read, and the minutes.
year-try = Try it yourself: radslag chat --as M01 --data { $folder }
year-meeting = { $title }, { $day }
year-meeting-facts = Items: { $items }. Inputs: { $inputs }. Decisions: { $decisions }.
year-minutes-approved = The minutes are approved.
year-minutes-draft = The minutes are a draft.
year-input = { $number } “{ $text }”: { $status }
year-input-gone = { $number } (the text is gone): { $status }
