"""Is somebody named, and something of their own case said? Then it is one person's case, whoever writes it (A7)."""

from __future__ import annotations

import re

_PART = r"[A-ZÆØÅÄÖÉ][a-zæøåäöéü]+(?:-[A-ZÆØÅÄÖ][a-zæøåäöéü]+)?"
_TITLE = r"(?:[Hh]err|[Hh]r\.?|[Ff]ru|[Ff]røken|[Ff]röken|Mr\.?|Mrs\.?|Ms\.?|Miss)"
_NAME = rf"(?P<name>(?:{_TITLE} {_PART}|{_PART}(?: {_PART}){{1,2}}|{_PART} [A-ZÆØÅÄÖ]\.))"
# Two words with capitals that are no person: an office, an association, a law, a place.
_NOBODY = re.compile(
    r"(?i)\b(?:norges|noregs|statens|sveriges|nasjonal\w*|nasjonalt|nationella|national|royal|røde|raude|röda|red|kors|cross|kirkens|blå|"
    r"kommune\w*|fylke\w*|region\w*|council|city|county|department|\w*(?:forbund|forbundet|förbundet|forening|foreningen|foreininga|"
    r"föreningen|laget|lag|rådet|råd|kontor|kontoret|gruppa|gruppen|etaten|verket|direktoratet|departementet|avdelingen?|avdelinga|"
    r"utvalget|utvalet|nämnden|styret|styre|klinikken|sykehus|sjukehus|sjukhus|skole|skule|skola|brukere|brukarar|medlemmer|borgere))\b"
)
_NEAR = r"(?:[^.!?\n]{0,60}?)"
_PAPER = r"(?:søknad|vedtak|klage|sak|bolig|bustad|leilighet|leilegheit|plass|ansökan|ärende|beslut|lägenhet|trygd|ytelse|ersättning)"
_PAPER_EN = r"(?:application|claim|appeal|case|benefits?|tenancy|care package|assessment|eviction)"
_AFTER = re.compile(
    rf"\b{_NAME} {_NEAR}(?:"
    r"\b(?:fått|fikk|fekk|fick) (?:\w+ ){0,2}(?:avslag|oppsigelse|oppseiing|uppsägning)\b"
    r"|\b(?:søknaden|vedtaket|klagen|klaga|saken|saka|boligen|bustaden|leiligheten|plassen|ansökan|ärendet|beslutet) (?:sin|sitt|si)\b"
    rf"|\b(?:sin|sitt|si) (?:eg[en]+ |eig[ea]n? )?{_PAPER}\b"
    r"|\b(?:ble|blei|vart|blev|er|är) (?:nektet|nekta|nekad|kastet ut|kasta ut|vräkt|avhyst|oppsagt|uppsagd|sagt opp)\b"
    r"|\b(?:was|were|has been|have been|got) (?:refused|denied|turned down|evicted|sanctioned)\b"
    rf"|\b(?:his|her|their) (?:\w+ )?{_PAPER_EN}\b)"
)
_BEFORE = re.compile(
    r"\b(?:[Ss]øknaden|[Vv]edtaket|[Kk]lagen|[Kk]laga|[Ss]aken|[Ss]aka|[Aa]nsökan|[Ää]rendet|[Bb]eslutet) "
    rf"(?:til|for|för|från|åt|om) {_NAME}"
    rf"|\b(?:application|claim|appeal|case|decision) (?:of|about|for) (?P<of>{_PART} {_PART})"
)
_OWN = re.compile(
    rf"\b(?P<name>{_PART} {_PART}?[a-zæøåäöéü])s (?:\w+ )?{_PAPER}\b|\b(?P<of>{_PART} {_PART})(?:'s|'s|') (?:\w+ )?{_PAPER_EN}\b"
)
_PUBLIC = re.compile(
    r"(?i)\b(?:forslag\w*|framlegg\w*|förslag\w*|innspill\w*|innspel\w*|synpunkt\w*|proposal\w*|ordfører\w*|ordførar\w*|statsråd\w*|"
    r"minister\w*|borgmästar\w*|mayor|leder for|leiar for|direktør\w*|kommunalråd\w*)\b"
)


def names_somebodys_case(text: str) -> bool:
    """Does a sentence name a person and tell of their application, decision, refusal or eviction?"""
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅÄÖ])|\n+", text):
        if _PUBLIC.search(sentence):
            continue
        for pattern in (_AFTER, _BEFORE, _OWN):
            found = pattern.search(sentence)
            if found is None:
                continue
            groups = found.groupdict()
            if not _NOBODY.search(groups.get("name") or groups.get("of") or ""):
                return True
    return False
