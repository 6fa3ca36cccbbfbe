"""The words by which an agenda is known, in bokmål, nynorsk, Swedish and English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.words import fold


def words(listed: str) -> frozenset[str]:
    """Words with commas between them, as a set."""
    return frozenset(word.strip() for word in listed.split(",") if word.strip())


# What stands before a colon, or alone in front of its value; folded.
LABELS: dict[str, str] = {
    word: kind
    for kind, listed in {
        "meeting_day": "motedato, mote dato, motedag, motesdag, motesdatum, date of meeting, meeting date, sammantradesdatum, "
        "sammantradesdag, "
        "motedatum, dato for mote, dato for motet, motetid, motetidspunkt, motestid, motetidspunkt, datum och tid, dato og tid, "
        "dato og klokkeslett, "
        "dato klokkeslett, dato tid, datum tid, date and time, date time, tid og dato, tid och datum, tid og stad dato, time and date, "
        "sammantradestid, dag och tid, dag og tid, tidspunkt for motet, day and time, date and time of meeting",
        "day": "dato, datum, date, dag, day, nar, when, kva tid, kva dag, hvilken dag, vilken dag, dato for motet",
        "time": "tid, tidspunkt, klokkeslett, klokka, klokken, klockan, kl, time, tidsrom, time of meeting, meeting time, "
        "klokkeslaget, klockslag, motestidpunkt",
        "start": "start, starts, starttid, start time, oppstart, begynner, byrjar, borjar, begins, fra, fran, fra klokka, from, "
        "motestart, oppmote",
        "end": "slutt, slutter, sluttar, sluttid, slut, slutar, finish, finishes, end, ends, end time, ferdig, til, till, avslutning, "
        "close, finish time",
        "place": "oppmote, moteform, motesform, form for mote, meeting format, format, sted, stad, plats, lokal, lokale, place, venue, "
        "location, where, hvor, kvar, var, motested, motestad, motesplats, "
        "moteplass, rom, moterom, "
        "stad lenke, sted lenke, room, motelokale, motelokal, sammantradesrum, sammantradeslokal, adresse, adress, address, "
        "meeting place, oppmotested, "
        "place of meeting, location of meeting, rum, sted rom, stad rom, plats lokal, link, lenke, lank, motelenke, lenke til motet, "
        "motesrum",
        "day_place": "plats och tid, sted og tid, stad og tid, place and time, venue and time, venue and date, place and date, "
        "plats tid, sted tid, "
        "stad tid, tid og sted, tid og stad, tid och plats, time and place, time and venue, date and venue, date time and venue, "
        "nar og hvor, "
        "nar og kvar, nar och var, when and where, date time and place, dato tid og sted, dato tid og stad, datum tid och plats, "
        "dato og sted, mote",
        "body": "utvalg, utval, organ, rad, namnd, nemnd, body, committee, council, gruppe, grupp, forum, panel, board, utskott, "
        "radet, utvalget, utvalet, "
        "motet gjelder, name of group, group, meeting of, styre, motegruppe, instans",
        "number": "motenummer, mote nr, mote nr, motenr, motesnummer, mottnr, meeting number, saksnummer, arkivsak, arkivsaksnr, "
        "diarienummer, dnr, ref, reference",
        "person": "leder, leiar, moteleder, moteleiar, motesledare, ordforande, chair, sekreter, sekretar, sekreterare, secretary, "
        "clerk, referent, til, till, to, "
        "fra, fran, from, kopi, cc, kontakt, contact, kontaktperson, kallade, kalla, innkalt, innkalte, invited, inviterte, "
        "medlemmer, medlemmar, ledamoter, "
        "members, deltakere, deltakarar, deltagare, attendees, participants, varamedlemmer, ersattare, saksbehandler, sakshandsamar, "
        "handlaggare, telefon, tlf, "
        "phone, tel, e post, epost, email, e mail, mobil, forfall, franver, frister, inkalt, apologies, justerare, "
        "forfall meldes til, kallelse skickas till, "
        "besoksadresse, besoksadress, postadresse, org nr, sendt, skickat, sent, dagens motelokale",
        "subject": "emne, amne, subject, sak, gjelder, gjeld, angaende, arende, vedr, re, tema, tittel",
        "papers": "vedlegg, papirer, papir, sakspapirer, sakspapir, underlag, bilaga, bilagor, handling, handlingar, paper, papers, "
        "attachment, attachments, "
        "enclosure, enclosures, appendix, appendices, dokument, dokumenter, sakspapira, saksdokument, saksdokumenter, document, "
        "documents, bakgrunnsnotat, "
        "background paper, background papers, vedlagt, bifogas, attached, report, lenker",
        "agenda": "saksliste, sakliste, saker, dagsorden, dagordning, agenda, foredragningslista, arenden, arendelista, sakskart, "
        "program, items, "
        "arendelista, punkter, meeting agenda, forslag till dagordning, forslag til dagsorden, forslag til saksliste, sakskart, "
        "saksoversikt",
    }.items()
    for word in listed.split(", ")
}  # fmt: skip

_AGENDA = words(
    "saksliste,sakliste,sakslista,saklista,dagsorden,dagsordenen,dagordning,dagordningen,foredragningslista,arendelista,arenden,"
    "sakskart,agenda,"
    "saker,saksoversikt,moteplan,program,innhold,items,order of business,business,the agenda,meeting agenda,draft agenda,agenda items,"
    "saker til behandling,"
    "saker som skal opp,saker til drofting,punkter,dagens saker,saker pa motet,saker i motet,arenden att behandla,"
    "det har ska vi prata om,dette skal vi snakke om,"
    "dette skal vi snakka om,things to talk about,what we will talk about,vi skal snakke om,vi skal snakka om,vi ska prata om,"
    "saksliste og tidsplan,"
    "business to be transacted,items for discussion,items of business,saker som skal behandles,saker som blir tekne opp,"
    "forslag til saksliste,forslag til dagsorden,"
    "forslag till dagordning,forelopig saksliste,forelopig dagsorden,preliminar dagordning,dette snakker vi om,dette snakkar vi om,"
    "det har pratar vi om,motets arenden,"
    "saksliste for motet,saker for motet,agenda for the meeting,preliminary agenda,today s agenda,tema pa motet,tema for motet,"
    "plan for motet,teman,"
    "forslag til sakliste,saker til mote,saker til motet,dagsorden for motet,dagordning for motet,sakliste for motet,"
    "what is on the agenda,vad vi ska prata om,"
    "hva vi skal snakke om,kva vi skal snakke om,hva skal vi snakke om,kva skal vi snakke om,vad ska vi prata om,what will we talk about"
)
_AGENDA_END = re.compile(r"\b(?:saksliste|sakliste|dagsorden|dagordning|foredragningslista|arendelista|agenda|sakskart)$")
_TALK = re.compile(
    r"\b(?:snakke\w*|snakka\w*|prata\w*|pratar|talk\w*|discuss\w*|drofte\w*|saker|arenden|punkter|punkt|tema|teman|agenda\w*|"
    r"dagsorden\w*|dagordning\w*|programmet|planen|cover|"
    r"diskuter\w*|items|topics|ta opp|gar gjennom|ga igenom)\b"
)
SUBHEADING = re.compile(
    r"^(?:\w+saker|\w*sak(?:er)? til \w+|\w*arenden|\w+ items|items for \w+|part [ab12]|del [ab12]|meldinger|meldingar|referatsaker|"
    r"drofting|vedtak|orienteringer|"
    r"beslutsarenden|informationsarenden|anmalningsarenden|apne saker|lukkede saker|open items|formal items|formaliteter|formalia|"
    r"orientering|information|decision)$"
)
_MINUTES = re.compile(
    r"^(?:utkast til |godkjent |draft |justerat )?(?:referat|protokoll|motebok|moteprotokoll|minutes|notes|minnesanteckningar|"
    r"motereferat|anteckningar|protokollutdrag|"
    r"protokoll fort|draft minutes)\b(?: (?:fra|fra|fran|of|from|fort|for|nr|no|vid|i|over)\b.*)?$"
)
_ENDING = re.compile(
    r"^(?:med (?:vennlig|vanlig|vennleg|venleg|vanliga)? ?(?:hilsen|helsing|halsning\w*)|(?:vennlig|vennleg|venleg|beste|hjertelig|"
    r"med) (?:hilsen|helsing)|hilsen|helsing|"
    r"mvh|vh|halsningar|vanliga halsningar|vanlig halsning|(?:kind|best|warm|many)?\s?(?:regards|wishes)|yours (?:sincerely|faithfully|"
    r"truly)|all the best|thanks|"
    r"many thanks)(?: (?:fra|fran|from) .*| .{0,30})?$|^(?:vel mott|velkommen|valkommen|valkomna|velkomne|takk|tack)(?: \w+)?$"
)
_MEAL = (
    "pause|matpause|lunsj|lunch|rast|fika|kaffe|kaffepaus|kaffepause|break|coffee|tea|comfort break|bensträckare|paus|benstrekk|frukt|"
    "mat|middag|tea break|coffee break|"
    "lunch break|short break|lunsjpause|lunchpaus|enkel servering|servering|mingling|refreshments|fikapaus|kaffi|kaffi og kaker|"
    "lett servering"
)
_BREAK = re.compile(rf"^(?:{_MEAL})(?: (?:og|och|and|with|med) (?:{_MEAL}|prat|mingling|kake|kaker))?(?: (?:kl|ca|til|till|\d).*)?$")
_CLOSE = words(
    "slutt,slut,close,end,ends,finish,hjem,heim,takk for i dag,tack for i dag,slutt for dagen,vel heim,vel hjem,meeting closes,"
    "meeting ends,end of meeting,moteslutt"
)
_MINUTES_WORD = re.compile(
    r"\b(?:referat|protokoll|moteprotokoll|motereferat|motebok|minutes|minnesanteckningar|motesanteckningar|notes of)\b"
)
_SUMMONS_SAID = re.compile(
    r"\b(?:\w*innkalling\w*|kallelse|agenda|dagsorden|dagordning|saksliste|sakliste|foredragningslista|invitation|invitasjon|inbjudan|"
    r"notice|varsel)\b"
)
_HELD = re.compile(
    r"(?:vedtak|beslut|beslutning|til stede|til stades|narvarande|franvarande|present|in attendance|attendance|motte|frammote|resolved|"
    r"det ble|det blei|paragrafen|agreed)\b"
)
_CANCELLED = re.compile(
    r"\b(?:avlyst|avlyses|avlysast|avlyse|innstilt|innstilles|installt|installd|stalls in|stalles in|cancelled|canceled|called off|"
    r"cancellation|utgar|blir ikkje noko av|"
    r"blir ikke noe av|will not take place|er utsett|er utsatt|postponed|skjuts upp|uppskjutet)\b"
)
_MAIL = re.compile(
    r"^(?:-{2,}\s*(?:original|opprinnelig|opphavleg|ursprungligt|forwarded|videresendt)|_{8,}|(?:den|on|på|kl)\b.{6,90}\b(?:skrev|"
    r"skreiv|wrote)\b.{0,60}:?$|begin forwarded)",
    re.IGNORECASE,
)
_BODY_WORD = re.compile(
    r"(?:råd(?:et|s|ets)?|rådgivningsgrupp[ae]?n?|utvalg(?:et)?|utval(?:et)?|utskott(?:et)?|nämnd(?:en)?|nemnd[ai]?|forum(?:et)?|"
    r"panel(?:et|en)?|komit[eé](?:en)?|kommitté(?:n)?|"
    r"styre(?:t)?|styrelse(?:n)?|gruppe(?:n)?|gruppa|grupp(?:en)?|representantskap(?:et)?|partnership|committee|council|board|group|"
    r"assembly|network|alliance|federation|association|fullmäktige|velforening|beboerforening|hyresgästförening(?:en)?|"
    r"nätverk(?:et)?|nettverk(?:et)?|trust|\bting(?:et)?|collective|reference group|kontaktutvalg|samråd(?:et)?|hub)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:\b(?:kommune|kommun|fylkeskommune|region(?:en)?|municipality|borough|city council|county council|district council|"
    r"town council|parish council|borough council|nhs(?: trust)?|trust|"
    r"helseforetak|sjukehus|sykehus|universitetssjukhus|foundation trust|stad|"
    r"health board|housing association|care partnership|integrated care \w+)$)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:youth|young|tenant|patient|service|user|carer|people|disab|advisory|communit|parent|student|senior|resident|citizen|"
    r"neighbourhood|older)",
    re.IGNORECASE,
)
SUMMONS = (
    r"(?:møte)?innkalling(?:en|a)?|møteinvitasjon|innkallelse|kallelse|inbjudan|invitation|invitasjon|notice|agenda|dagordning|"
    r"dagsorden|saksliste|sakliste|møteprogram|program|"
    r"meeting agenda|summons|föredragningslista|sakskart"
)
_PLACE_WORD = re.compile(
    r"(?:\brom\b|\broom\b|\brum\b|\bsal(?:en)?\b|\bhall\b|\bteams\b|\bzoom\b|\bonline\b|digitalt|på nett|video|fjernmøte|distans|"
    r"huset?\b|hus\b|house\b|centre\b|center\b|senter(?:et)?\b|"
    r"sentral(?:en)?\b|bibliotek|library|salen?\b|rådhus|skole\w*|skola\w*|school|church|kirke|kyrka|kantine|kantina|kafé|café|street|"
    r"road|lane|avenue|square|gate\b|gata\b|gatan?\b|"
    r"vegen?\b|veien?\b|vägen\b|torg|etasje|etg\b|floor|våning|lokale?\b|auditori|møterom|sammanträdesrum|konferens|suite\b|hub\b|"
    r"hotel|hotell|office|kontor|gården\b|gård\b|building|bygg\b|lounge\b|stu[ae]\b|stova\b|matsal|"
    r"fellesrom|allrum|aula\b|kjøkken|kök\b)",
    re.IGNORECASE,
)
TYPICAL = re.compile(
    r"\b(?:godkjenn|godkann|approv|innkalling|saksliste|sakliste|dagsorden|dagordning|protokoll|referat|minutes|motebok|apolog|welcome|"
    r"velkom|valkom|opprop|upprop|narvaro|oppning|apning|"
    r"oppn|justerare|eventuelt|ymse|ovrig|any other business|aob|orienter|information|next meeting|neste mote|nasta mote|avslut|close|"
    r"konstituering|introduc|presentation|declarations)"
)
FUNCTION_END = words("i,på,av,til,till,for,för,fra,frå,från,med,og,och,and,or,eller,the,a,an,of,in,at,to,by,with,on,ved,vid,om,den,det")


def is_agenda_heading(text: str) -> bool:
    """Saksliste, Dagordning, What we will talk about …"""
    said = fold(text.strip(" :*_#-–"))
    talks = text.rstrip().endswith(":") and _TALK.search(said) is not None
    return bool(said) and len(said) <= 70 and (said in _AGENDA or talks or _AGENDA_END.search(said) is not None)


def is_bare_agenda_heading(text: str) -> bool:
    """A heading that is nothing but "agenda"."""
    return fold(text.strip(" :*_#-–")) in _AGENDA


def is_minutes_heading(text: str) -> bool:
    """Referat fra møte …, Minutes of the meeting …: what follows was decided long ago."""
    return len(text) <= 110 and _MINUTES.match(fold(text)) is not None


def is_ending(text: str) -> bool:
    """Med vennlig hilsen: what follows is a name and an address."""
    return len(text) <= 60 and _ENDING.match(fold(text)) is not None


def is_break(text: str) -> bool:
    """Lunch is on no agenda."""
    return len(text) <= 60 and _BREAK.match(fold(text)) is not None


def is_close(text: str) -> bool:
    """The end of a programme is no item on it."""
    return fold(text) in _CLOSE


def is_minutes(texts: Sequence[str]) -> bool:
    """Is the whole document about a meeting that was held?"""
    top = [fold(text) for text in texts[:6]]
    named = any(_MINUTES_WORD.search(text) for text in top[:4]) and not any(_SUMMONS_SAID.search(text) for text in top)
    return named and sum(1 for text in texts if _HELD.match(fold(text))) > 1


def is_cancelled(text: str) -> bool:
    """Does this line say that a meeting will not be held?"""
    return _CANCELLED.search(fold(text)) is not None


def is_meeting(text: str) -> bool:
    """Møte onsdag …, Meeting on …: a heading about one meeting, not its minutes."""
    return re.match(r"(?:mote|motet|sammantrade|meeting|innkalling|kallelse|agenda|dagordning|saksliste)\b", fold(text)) is not None


def begins_old_mail(text: str) -> bool:
    """On Tuesday Anne wrote: …"""
    return _MAIL.match(text.strip()) is not None


def names_body(text: str) -> bool:
    """Is there a council, committee, panel … in this?"""
    return _BODY_WORD.search(text) is not None


def is_office(text: str) -> bool:
    """A municipality or a hospital, not the council that meets."""
    said = text.strip(" .,")
    return _OFFICE.search(said) is not None or (said.casefold().endswith(" council") and _PEOPLE.search(said) is None)


def names_place(text: str) -> bool:
    """Does this look like somewhere to meet?"""
    return _PLACE_WORD.search(text) is not None


def typical(title: str) -> bool:
    """A title that stands on every agenda."""
    return TYPICAL.search(fold(title)) is not None


def label_kind(text: str) -> str:
    """What kind of fact a label announces, or nothing."""
    said = " ".join(fold(text.strip(" :.*_?")).replace("/", " ").split())
    if said in LABELS:
        return LABELS[said]
    return LABELS.get(said.split(" ")[0], "") if said.rsplit(" ", 1)[-1].isdigit() and said.split(" ")[0] in _NUMBERED_LABELS else ""


_NUMBERED_LABELS = frozenset({"vedlegg", "bilaga", "appendix", "attachment", "paper", "enclosure", "underlag", "handling", "annex"})
