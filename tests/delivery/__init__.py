"""Tests of the courier, the clock and what watches them."""
