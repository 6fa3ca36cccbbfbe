### What the demo says while it plays a year.

year-begins = { $title }. { $events } events, { $people } people.
year-progress = { $done } of { $total } events played
year-line = { $day } at { $clock }, { $who }: { $said }
year-line-refused = { $day } at { $clock }, { $who } was refused: { $said }
year-story-title = The story of the year: { $title }
year-ended = The year is over. { $played } events were played. The rules said no { $refused } times, and whoever asked was told why.
year-inputs = { $inputs } inputs came in, { $answered } have an answer. { $messages } messages arrived.
year-not-built = Not built yet: { $verb }, { $many } events
year-unexpected = Event { $number } ({ $verb }) ended otherwise than the file says: { $state } { $key }
year-written = Everything is in the folder { $folder }: the story, the facts, what each person read, and the minutes.
year-try = Try it yourself: radslag chat --as M01 --data { $folder }
