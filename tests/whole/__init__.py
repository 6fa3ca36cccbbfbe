"""Whole councils, from the first code to the approved minutes, over real networks."""
