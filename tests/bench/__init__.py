"""Benchmarks: what a message costs, measured against small echo bots in the same run."""
