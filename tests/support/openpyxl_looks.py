"""Looks of workbooks as openpyxl reads them: the independent side of tests/hosts/xlsx/view.test.ts.

    openpyxl_looks.py make OUT.xlsx    writes a workbook that uses every kind of style
    openpyxl_looks.py dump FILE.xlsx   prints its looks as JSON
"""

import colorsys
import json
import sys
import xml.etree.ElementTree as ET

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.colors import COLOR_INDEX, Color

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "样式"
    fonts = [
        Font(name="宋体", size=10.5, bold=True),
        Font(name="仿宋_GB2312", size=16, italic=True, underline="single"),
        Font(name="Arial", size=9, strike=True, color="FF336699"),
        Font(name="黑体", size=22, color=Color(theme=4, tint=0.5999938962981048)),
        Font(name="楷体", size=11, color=Color(theme=1)),
        Font(name="Calibri", size=11, color=Color(indexed=10)),
        Font(name="Calibri", size=11, color=Color(indexed=64)),
    ]
    fills = [
        PatternFill("solid", fgColor="FFFFEB9C"),
        PatternFill("solid", fgColor=Color(theme=0, tint=-0.249977111117893)),
        PatternFill("solid", fgColor=Color(theme=9, tint=0.3999755851924192)),
        PatternFill("solid", fgColor=Color(theme=3, tint=-0.499984740745262)),
        PatternFill("solid", fgColor=Color(indexed=44)),
        PatternFill("gray125"),
        PatternFill("lightUp", fgColor="FF00B050", bgColor="FFF2F2F2"),
    ]
    borders = [
        Border(left=Side("thin"), right=Side("thin"), top=Side("thin"), bottom=Side("thin")),
        Border(left=Side("medium", color="FFC00000"), bottom=Side("double", color=Color(theme=5))),
        Border(top=Side("dashed", color=Color(indexed=12)), right=Side("hair")),
        Border(top=Side("mediumDashDot"), bottom=Side("thick")),
    ]
    alignments = [
        Alignment(horizontal="center", vertical="center", wrap_text=True),
        Alignment(horizontal="right", vertical="top", indent=2),
        Alignment(horizontal="distributed", vertical="justify"),
        Alignment(text_rotation=45),
        Alignment(text_rotation=135),
        Alignment(text_rotation=255),
    ]
    for row in range(1, 13):
        for col in range(1, 9):
            cell = sheet.cell(row, col, f"{row}，{col}")
            n = row * 8 + col
            cell.font = fonts[n % len(fonts)]
            cell.fill = fills[(n // 2) % len(fills)] if n % 3 else PatternFill()
            cell.border = borders[n % len(borders)] if n % 5 else Border()
            cell.alignment = alignments[n % len(alignments)]
    for letter, width in zip("ABC", (4.5, 30, 12.25)):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["D"].hidden = True
    sheet.row_dimensions[2].height = 40.5
    sheet.row_dimensions[5].hidden = True
    sheet.sheet_view.showGridLines = False
    book.create_sheet("空白")
    book.save(path)


def theme_colors(book):
    if not book.loaded_theme:
        return None
    scheme = ET.fromstring(book.loaded_theme).find(f".//{DRAWING}clrScheme")
    found = [(node[0].get("lastClr") or node[0].get("val")) for node in scheme]
    # The part lists dk1 lt1 dk2 lt2; the index counts lt1 dk1 lt2 dk2.
    return [found[i] for i in (1, 0, 3, 2, *range(4, 12))]


def shown(color, theme):
    if color is None:
        return None
    if color.type == "rgb":
        value = color.rgb[-6:]
    elif color.type == "indexed":
        value = {64: "000000", 65: "FFFFFF"}.get(color.indexed) or COLOR_INDEX[color.indexed][-6:]
    elif color.type == "theme" and theme:
        value = theme[color.theme]
    else:
        return None
    if color.tint:
        hue, light, saturation = colorsys.rgb_to_hls(*(int(value[i : i + 2], 16) / 255 for i in (0, 2, 4)))
        light = light * (1 + color.tint) if color.tint < 0 else light * (1 - color.tint) + color.tint
        channels = colorsys.hls_to_rgb(hue, light, saturation)
        # Half up, as JavaScript rounds.
        value = "".join("%02x" % int(channel * 255 + 0.5) for channel in channels)
    return "#" + value.lower()


def line(side, theme):
    return {"style": side.style, "color": shown(side.color, theme)} if side and side.style else None


def fill_of(fill, theme):
    if fill.fill_type is None:
        return None
    if fill.fill_type == "solid":
        return {"pattern": "solid", "background": shown(fill.fgColor, theme), "foreground": None}
    return {"pattern": fill.fill_type}


def look(cell, theme):
    font, alignment, border = cell.font, cell.alignment, cell.border
    rotation = alignment.textRotation or 0
    return {
        "font": {
            "name": font.name,
            "size": font.sz,
            "bold": bool(font.b),
            "italic": bool(font.i),
            "underline": font.u is not None and font.u != "none",
            "strike": bool(font.strike),
            "color": shown(font.color, theme),
        },
        "fill": fill_of(cell.fill, theme),
        "borders": {side: line(getattr(border, side), theme) for side in ("top", "right", "bottom", "left")},
        "horizontal": alignment.horizontal or "general",
        "vertical": alignment.vertical or "bottom",
        "wrap": bool(alignment.wrap_text),
        "indent": int(alignment.indent or 0),
        "rotation": 90 - rotation if 90 < rotation <= 180 else rotation,
    }


def dump(path):
    book = openpyxl.load_workbook(path)
    theme = theme_colors(book)
    sheets = {}
    for sheet in book.worksheets:
        looks, index, cells = [], {}, {}
        for row in sheet.iter_rows():
            for cell in row:
                key = json.dumps(look(cell, theme), ensure_ascii=False)
                if key not in index:
                    index[key] = len(looks)
                    looks.append(json.loads(key))
                cells[f"{cell.row - 1},{cell.column - 1}"] = index[key]
        columns = {}
        for dimension in sheet.column_dimensions.values():
            for col in range(dimension.min, dimension.max + 1):
                columns[col - 1] = {"width": dimension.width, "hidden": dimension.hidden}
        rows = {
            row - 1: {"height": dimension.height, "hidden": dimension.hidden}
            for row, dimension in sheet.row_dimensions.items()
        }
        grid = sheet.sheet_view.showGridLines
        sheets[sheet.title] = {
            "looks": looks,
            "cells": cells,
            "columns": columns,
            "rows": rows,
            "showGridLines": grid is None or grid,
        }
    json.dump(sheets, sys.stdout, ensure_ascii=False)


{"make": make, "dump": dump}[sys.argv[1]](sys.argv[2])
