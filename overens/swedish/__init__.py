"""What the program knows about Swedish: order, addresses, dates, numbers, amounts, near misses.

Pure functions of text, one module for each kind. Nothing here reads files, the clock or the settings.
"""
