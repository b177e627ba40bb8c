"""Prints every cell of a workbook as openpyxl reads it: what a saved file holds, seen from outside.

    openpyxl_cells.py FILE.xlsx

For each sheet: cells by address (value, number format, an identity of the style), merges, row heights,
column widths, conditional formats.
"""

import hashlib
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for sheet in book.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            style = [str(part) for part in (cell.font, cell.fill, cell.border, cell.alignment, cell.protection)]
            cells[cell.coordinate] = [cell.value, cell.number_format, hashlib.md5("".join(style).encode()).hexdigest()]
    sheets[sheet.title] = {
        "cells": cells,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "heights": {row: dimension.height for row, dimension in sheet.row_dimensions.items()},
        "widths": {name: dimension.width for name, dimension in sheet.column_dimensions.items()},
        "formats": sorted(
            [str(area.sqref), rule.formula] for area in sheet.conditional_formatting for rule in area.rules
        ),
    }
json.dump(sheets, sys.stdout, ensure_ascii=False, default=str)
