"""Has LibreOffice insert and delete rows itself.

libreoffice_rows.py SOFFICE < {"profile": directory, "jobs": [{"source", "target", "sheet", "at", "count", "kind"}]}
Each source is opened, changed ("insert" or "delete" before/from row `at`, counted from 0; null: not at all) and
saved to its target as .xlsx. One LibreOffice does all jobs, on a free port and with a profile of its own.
"""

import json
import pathlib
import shutil
import socket
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTER = 'Calc MS Excel 2007 XML'


def prop(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def connect(port, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(240):
        if process.poll() is not None:
            sys.exit('LibreOffice ended before it answered')
        try:
            return resolver.resolve(f'uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext')
        except NoConnectException:
            time.sleep(0.25)
    sys.exit('LibreOffice did not answer')


def url(path):
    return pathlib.Path(path).absolute().as_uri()


def run(desktop, job):
    document = desktop.loadComponentFromURL(url(job['source']), '_blank', 0, (prop('Hidden', True),))
    if document is None:
        sys.exit(f'LibreOffice cannot open {job["source"]}')
    try:
        if job.get('kind'):
            rows = document.Sheets.getByName(job['sheet']).Rows
            change = rows.insertByIndex if job['kind'] == 'insert' else rows.removeByIndex
            change(job['at'], job['count'])
        document.calculateAll()
        document.storeToURL(url(job['target']), (prop('FilterName', FILTER),))
    finally:
        document.close(True)


def main():
    if not shutil.which(sys.argv[1]):
        sys.exit(f'Not found: {sys.argv[1]}. Install LibreOffice (apt-get install libreoffice-calc) or set JIXIAO_SOFFICE.')
    request = json.load(sys.stdin)
    port = free_port()
    process = subprocess.Popen(
        [
            sys.argv[1],
            f'-env:UserInstallation={url(request["profile"])}',
            '--headless',
            '--norestore',
            f'--accept=socket,host=127.0.0.1,port={port};urp;',
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(port, process)
        desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        for job in request['jobs']:
            run(desktop, job)
        try:
            desktop.terminate()
        except Exception:
            pass  # It is gone before it can answer.
        process.wait(30)
    finally:
        process.kill()


main()
