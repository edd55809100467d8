"""What people get wrong in YAML, one module for each kind, in the order in which they are thought of.

Each repair proposes fixes for a place where reading stumbled; the first fix that lets reading come further is kept.
To add one: its function, one line in the table, its problem code, a broken example.
"""

from __future__ import annotations

from overens.sources.fix import Repair
from overens.sources.repairs import brackets, colons, dashes, indentation, listed, no_colon, quotes, signs, unreadable

REPAIRS: tuple[Repair, ...] = (
    quotes.backslash,
    listed.texts_in_a_row,
    quotes.text_after_lines,
    quotes.unclosed,
    brackets.runaway,
    indentation.text_too_shallow,
    brackets.missing_comma,
    brackets.extra_comma,
    brackets.extra,
    quotes.text_after,
    quotes.text_below,
    signs.block_sign,
    signs.list_on_key_line,
    dashes.other_bullet,
    signs.reserved,
    indentation.line_above,
    colons.missing_space,
    dashes.missing,
    dashes.missing_above,
    dashes.misplaced,
    no_colon.missing_in_name,
    no_colon.missing_in_item,
    colons.unquoted,
    colons.empty_key,
    no_colon.missing,
    brackets.unclosed,
    indentation.first_lines_too_deep,
    indentation.wrong,
    unreadable.unreadable,
)
