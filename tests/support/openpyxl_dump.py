"""Prints a workbook as openpyxl reads it, as JSON; with a second argument saves it there instead."""

import json
import sys

import openpyxl


def defined_names(book, sheet=None):
    """Names of the workbook, or those local to a sheet, in openpyxl 3.0 and 3.1."""
    if hasattr(book.defined_names, 'definedName'):
        index = None if sheet is None else book.sheetnames.index(sheet.title)
        found = [name for name in book.defined_names.definedName if name.localSheetId == index]
        return {name.name: name.attr_text for name in found}
    owner = book if sheet is None else sheet
    return {name: defined.attr_text for name, defined in owner.defined_names.items()}


def dump_sheet(book, sheet):
    cells, formats, comments, links = {}, {}, {}, {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                value = cell.value
                cells[cell.coordinate] = value if isinstance(value, (str, int, float, bool)) else str(value)
            if getattr(cell, 'number_format', 'General') != 'General':
                formats[cell.coordinate] = cell.number_format
            if getattr(cell, 'comment', None):
                comments[cell.coordinate] = {'author': cell.comment.author, 'text': cell.comment.text}
            if getattr(cell, 'hyperlink', None):
                links[cell.coordinate] = cell.hyperlink.location or cell.hyperlink.target
    rules = []
    for ranges in sheet.conditional_formatting:
        for rule in ranges.rules:
            fill = rule.dxf.fill.bgColor.rgb if rule.dxf and rule.dxf.fill else None
            rules.append(
                {
                    'sqref': str(ranges.sqref),
                    'formula': list(rule.formula),
                    'priority': rule.priority,
                    'fill': fill if isinstance(fill, str) else None,
                }
            )
    return {
        'state': sheet.sheet_state,
        'cells': cells,
        'formats': formats,
        'merged': sorted(str(area) for area in sheet.merged_cells.ranges),
        'rules': rules,
        'comments': comments,
        'links': links,
        'names': defined_names(book, sheet),
        'tables': {table.name: table.ref for table in sheet.tables.values()},
        'freeze': sheet.freeze_panes,
        'filter': sheet.auto_filter.ref,
        'printArea': str(sheet.print_area) if sheet.print_area else None,
        'printTitles': str(sheet.print_titles) if sheet.print_titles else None,
    }


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    if len(sys.argv) > 2:
        book.save(sys.argv[2])
        return
    dump = {
        'order': book.sheetnames,
        'active': book.active.title,
        'names': defined_names(book),
        'sheets': {sheet.title: dump_sheet(book, sheet) for sheet in book.worksheets},
    }
    json.dump(dump, sys.stdout, ensure_ascii=False)


main()
