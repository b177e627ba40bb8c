import type { Reporter, RunStart, RunTotals } from '../../report';
import { openSpool } from './sink';
import type { Sink, Spool } from './sink';

/** Puts the parts of a report together as they come. */
export interface ReportWriter {
  part(text: string): void;
  end(totals: RunTotals): void;
  /** Leaves nothing behind. */
  close(): void;
}

/** A report whose head is known last waits on disk for it. */
export function writeReport(reporter: Reporter, run: RunStart, sink: Sink): ReportWriter {
  const spool: Spool | null = reporter.head ? openSpool() : null;
  const target = spool ?? sink;
  let isFirst = true;
  target.write(reporter.start(run));
  return {
    part(text) {
      if (text === '') return;
      target.write(isFirst ? text : reporter.between + text);
      isFirst = false;
    },
    end(totals) {
      if (reporter.head) sink.write(reporter.head(totals));
      spool?.pour(sink);
      sink.write(reporter.end(totals));
      sink.commit();
    },
    close() {
      spool?.close();
      sink.abandon();
    },
  };
}
