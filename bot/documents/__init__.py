"""Documents: minutes, packs and reports, said once and written in several forms."""
