"""Counts elections with other people's libraries, in an environment of its own:   python independent.py < elections.jsonl

One election a line: {"method", "options", "seats", "ballots"}; one answer a line: {"tally"} or {"winners", "tie"}.
Needs whalrus (points and answers), abcvoting (equal shares), votelib (transferable votes).
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from importlib import import_module
from typing import Any


def points(election: dict[str, Any]) -> dict[str, Any]:
    """Borda and approval by whalrus; the mean score too."""
    whalrus = import_module("whalrus")
    options, ballots = election["options"], election["ballots"]
    if election["method"] == "borda":
        full = [_completed(ranks, options) for ranks in ballots]
        orders = [whalrus.BallotOrder([rank[0] if len(rank) == 1 else set(rank) for rank in ranks]) for ranks in full]
        found = whalrus.RuleBorda(orders, candidates=set(options)).gross_scores_
        return {"tally": {option: str(Fraction(str(found[option])) + len(ballots)) for option in options}}
    if election["method"] == "approval":
        levels = [whalrus.BallotLevels({o: int(o in chosen) for o in options}, scale=whalrus.ScaleRange(0, 1)) for chosen in ballots]
        found = whalrus.RuleApproval(levels, candidates=set(options)).gross_scores_
        return {"tally": {option: str(found[option]) for option in options}}
    levels = [whalrus.BallotLevels(scores, scale=whalrus.ScaleRange(0, 5)) for scores in ballots if scores]
    means = whalrus.RuleRangeVoting(levels, candidates=set(options)).scores_
    return {"tally": {option: str(Fraction(str(means[option]))) for option in options}}


def dots(election: dict[str, Any]) -> dict[str, Any]:
    """The sum of the dots, as whalrus sums grades."""
    whalrus = import_module("whalrus")
    full = [{option: given.get(option, 0) for option in election["options"]} for given in election["ballots"]]
    levels = [whalrus.BallotLevels(given, scale=whalrus.ScaleRange(0, 5)) for given in full]
    found = whalrus.RuleRangeVoting(levels, candidates=set(election["options"])).gross_scores_
    return {"tally": {option: str(Fraction(str(found[option]))) for option in election["options"]}}


def _plurality(said: list[str], choices: list[str]) -> dict[str, str]:
    """How many said each, by whalrus."""
    whalrus = import_module("whalrus")
    papers = [whalrus.BallotPlurality(one, candidates=set(choices)) for one in said]
    found = whalrus.RulePlurality(papers, candidates=set(choices)).gross_scores_
    return {choice: str(found[choice]) for choice in choices}


def fixed(election: dict[str, Any]) -> dict[str, Any]:
    """Yes or no, and consent: one answer each."""
    return {"tally": _plurality(election["ballots"], election["options"])}


def levels(election: dict[str, Any]) -> dict[str, Any]:
    """Must, should, could, not now: how many said which of each option, and the order that follows."""
    found = {}
    for option in election["options"]:
        counts = _plurality([str(given[option]) for given in election["ballots"] if option in given] or ["1"], ["1", "2", "3", "4"])
        said = any(option in given for given in election["ballots"])
        found[option] = "/".join(counts[level] if said else "0" for level in ("1", "2", "3", "4"))
    return {"tally": found}


def _completed(ranks: list[list[str]], options: list[str]) -> list[list[str]]:
    """The options nobody named share the last places."""
    left = [option for option in options if option not in {one for rank in ranks for one in rank}]
    return [*ranks, left] if left else ranks


def shares(election: dict[str, Any]) -> dict[str, Any]:
    """Equal shares by abcvoting, all ways of a tie; places nobody can pay for go to those whom most chose."""
    abcrules, preferences = import_module("abcvoting.abcrules"), import_module("abcvoting.preferences")
    options, seats = election["options"], election["seats"]
    profile = preferences.Profile(len(options))
    profile.add_voters([{options.index(option) for option in chosen} for chosen in election["ballots"]])
    chosen_by = [sum(option in chosen for chosen in election["ballots"]) for option in options]
    found: list[set[int]] = []
    for part in abcrules.compute_equal_shares(profile, seats, algorithm="standard-fractions", resolute=False, completion=None):
        found += _filled(set(part), seats, chosen_by)
    sure, possible = set.intersection(*found), set.union(*found)
    return {"winners": [options[n] for n in sorted(sure)], "tie": [options[n] for n in sorted(possible - sure)]}


def _filled(part: set[int], seats: int, chosen_by: list[int]) -> list[set[int]]:
    ways = [part]
    while len(ways[0]) < min(seats, len(chosen_by)):
        more = []
        for way in ways:
            rest = [n for n in range(len(chosen_by)) if n not in way]
            most = max(chosen_by[n] for n in rest)
            more += [way | {n} for n in rest if chosen_by[n] == most]
        ways = more
    return ways


def transferable(election: dict[str, Any]) -> dict[str, Any]:
    """STV with Droop quota and weighted transfers by votelib, in exact fractions."""
    sequential = import_module("votelib.evaluate.sequential")
    votes: dict[tuple[str, ...], int] = {}
    for ranks in election["ballots"]:
        order = tuple(rank[0] for rank in ranks)
        votes[order] = votes.get(order, 0) + 1
    selector = sequential.TransferableVoteSelector(transferer="Gregory", quota_function="droop")
    return {"winners": sorted(selector.evaluate(votes, election["seats"]))}


WAYS = {
    "yes_no_abstain": fixed, "consent": fixed, "dots": dots, "moscow": levels, "borda": points, "approval": points, "score": points,
    "proportional": shares, "stv": transferable,
}  # fmt: skip


def main() -> None:
    """Election by election."""
    for line in sys.stdin:
        election = json.loads(line)
        try:
            print(json.dumps(WAYS[election["method"]](election)))
        except Exception as fault:  # a library that gives up is told, not hidden
            print(json.dumps({"gave_up": f"{type(fault).__name__}: {fault}"[:200]}))


if __name__ == "__main__":
    main()
