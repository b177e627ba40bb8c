import './engine';
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { HostError } from '../hosts/error';
import { cliText } from '../messages/cli';
import { renderError } from '../messages/errors';
import manifest from '../../package.json';
import { explainUsageError } from './chinese';
import { serveCheck } from './check/worker';
import { UsageError } from './exit';
import { createProgram } from './program';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

/** Runs the command line; sets the exit code instead of leaving, so that all output gets out. */
async function main(): Promise<void> {
  const terminal = openTerminal(process.stdout, process.stderr, process.env);
  const program = createProgram(manifest.version, terminal, (code) => (process.exitCode = code));
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = explainError(error, terminal);
  }
}

function explainError(error: unknown, { err }: Terminal): number {
  if (error instanceof CommanderError) {
    const text = explainUsageError(error);
    if (text !== null) err.write(`${text}\n${cliText('help.more')}\n`);
    // Help that was asked for is no error; help for want of a command is.
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof UsageError) {
    err.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof HostError) {
    const { what, todo } = renderError(error.id, error.data);
    err.write(`${what}\n${todo}\n`);
    return 2;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  err.write(`${cliText('crash.text', { message })}\n${cliText('crash.todo')}\n`);
  if (process.env.JIXIAO_DEBUG) err.write(`${stack}\n`);
  return 2;
}

// A kill between two steps leaves no file half written: each is saved in one step.
// Streams fail outside of what is awaited.
process.once('uncaughtException', (error) => {
  process.exit(explainError(error, openTerminal(process.stdout, process.stderr, process.env)));
});
process.once('SIGINT', () => process.exit(130));
if (isMainThread) void main();
else serveCheck();
