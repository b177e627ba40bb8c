"""Writes a workbook with openpyxl that holds each kind of cell: the sample of tests/hosts/xlsx/read/writers.test.ts."""

import datetime
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font

book = openpyxl.Workbook()
sheet = book.active
sheet.title = '各类 & 单元格'
sheet.append(['文字', ' 前后空格 ', '两行\n文字', '<&>"', "'=1+1", 'a_x000D_b'])
sheet.append([0.25, 1234.5, 7, -0.5, 1e-7, 12345678901234])
for cell, code in zip(sheet[2], ['0%', '#,##0.00', '0"人"', '0.00_);[Red](0.00)', 'General', 'General']):
    cell.number_format = code
sheet.append([True, False, '#N/A', None, '=SUM(A2:C2)', '="="&A1'])
sheet.append([datetime.date(2024, 3, 5), datetime.datetime(2024, 3, 5, 13, 30), datetime.time(6, 0)])
sheet['A4'].number_format = 'yyyy"年"m"月"d"日"'
sheet['B4'].number_format = 'yyyy/m/d h:mm'
sheet['C4'].number_format = 'h:mm'
sheet['A6'] = '合并'
sheet['A6'].comment = Comment('批注', '作者')
sheet.merge_cells('A6:C7')
sheet['F9'].font = Font(bold=True)
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions['E'].hidden = True
sheet.protection.sheet = True

hidden = book.create_sheet('隐藏')
hidden.sheet_state = 'hidden'
hidden['C3'] = '唯一'

if sys.argv[2:] == ['1904']:
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
book.save(sys.argv[1])
