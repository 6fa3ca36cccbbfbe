### What Telegram shows of the bot before anybody has written to it.

bot-command-menu = Vis kva du kan gjere
bot-command-help = Få hjelp
bot-command-human = Snakk med eit menneske
bot-command-settings = Språk og måten eg skriv på
bot-command-undo = Angre det siste
bot-command-stop = Stopp det vi held på med
bot-description = Rådslag hjelper brukarråd. Du får sakene tidleg, seier kva du meiner, og får vite kva som skjedde med det. Du treng ein kode frå rådet ditt.
bot-short-description = Hjelper brukarråd. Du treng ein kode frå rådet ditt.
