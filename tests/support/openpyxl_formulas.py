"""Writes a workbook whose formulas no program has calculated: rows of cells by sheet as JSON on standard input."""

import json
import sys

import openpyxl

book = openpyxl.Workbook()
book.remove(book.active)
for name, rows in json.load(sys.stdin).items():
    sheet = book.create_sheet(name)
    for row in rows:
        sheet.append(row)
book.save(sys.argv[1])
