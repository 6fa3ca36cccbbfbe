### What Telegram shows of the bot before anybody has written to it.

bot-command-menu = Vis hva du kan gjøre
bot-command-help = Få hjelp
bot-command-human = Snakk med et menneske
bot-command-settings = Språk og måten jeg skriver på
bot-command-undo = Angre det siste
bot-command-stop = Stopp det vi holder på med
bot-description = Rådslag hjelper brukerråd. Du får sakene tidlig, sier hva du mener, og får vite hva som skjedde med det. Du trenger en kode fra rådet ditt.
bot-short-description = Hjelper brukerråd. Du trenger en kode fra rådet ditt.
