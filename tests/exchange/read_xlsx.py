"""Reads XLSX files by the standard alone, and says as JSON what a spreadsheet program would find in them.

read_xlsx.py FILE... prints a list, for each file {"sheets": [{"name", "rows": [[[kind, value, format]...]...],
"frozen", "filter", "bold", "formulas"}], "created"}. Kinds are "s" (text) and "n" (number); a blank cell is null.
"""
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def spelled_out(text):
    """ST_Xstring: _xHHHH_ is one character."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def read_sheet(name, root, strings, formats, bold):
    rows = []
    for row in root.iter(MAIN + "row"):
        cells = []
        for cell in row.iter(MAIN + "c"):
            style = int(cell.get("s", "0"))
            value = cell.findtext(MAIN + "v")
            if value is not None and cell.get("t") == "s":
                found = ["s", strings[int(value)], formats[style]]
            elif value is not None and cell.get("t", "n") == "n":
                found = ["n", float(value), formats[style]]
            else:
                found = [cell.get("t"), value, formats[style]]
            place = column_of(cell.get("r"))
            cells += [None] * (place - len(cells)) + [found]
        number = int(row.get("r"))
        rows += [[] for _ in range(number - 1 - len(rows))] + [cells]
    pane = root.find(f".//{MAIN}pane")
    filtered = root.find(MAIN + "autoFilter")
    heading = [int(cell.get("s", "0")) for cell in next(root.iter(MAIN + "row")).iter(MAIN + "c")]
    return {"name": name, "rows": rows,
            "frozen": None if pane is None else [int(pane.get("xSplit", "0")), int(pane.get("ySplit", "0"))],
            "filter": None if filtered is None else filtered.get("ref"),
            "bold": all(style in bold for style in heading),
            "formulas": len(list(root.iter(MAIN + "f"))) + len(list(root.iter(MAIN + "hyperlink")))}


def read(path):
    with zipfile.ZipFile(path) as parts:
        def part(name):
            return tree.fromstring(parts.read(name))

        strings = [spelled_out("".join(text.text or "" for text in item.iter(MAIN + "t")))
                   for item in part("xl/sharedStrings.xml").iter(MAIN + "si")]
        styles = part("xl/styles.xml")
        named = {number.get("numFmtId"): number.get("formatCode") for number in styles.iter(MAIN + "numFmt")}
        fonts = [font.find(MAIN + "b") is not None for font in styles.find(MAIN + "fonts")]
        cell_styles = list(styles.find(MAIN + "cellXfs"))
        formats = [named.get(style.get("numFmtId"), style.get("numFmtId")) for style in cell_styles]
        bold = {place for place, style in enumerate(cell_styles) if fonts[int(style.get("fontId"))]}
        targets = {relation.get("Id"): "xl/" + relation.get("Target") for relation in part("xl/_rels/workbook.xml.rels")}
        sheets = [read_sheet(sheet.get("name"), part(targets[sheet.get(RELATION)]), strings, formats, bold)
                  for sheet in part("xl/workbook.xml").iter(MAIN + "sheet")]
        created = [element.text for element in part("docProps/core.xml") if element.tag.endswith("created")]
        return {"sheets": sheets, "created": created[0]}


if __name__ == "__main__":
    json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
