import type { AstExpression } from '@borgar/fx';
import type { CellValue } from '../../model';
import { functions } from './functions';
import {
  decimal,
  difference,
  failed,
  Failed,
  isDecimal,
  NotKnown,
  numeric,
  single,
  textual,
  toCell,
} from './operand';
import type { Operand, Scalar } from './operand';

/** What the cells hold that a reference names. @throws NotKnown */
export type Lookup = (reference: string) => Operand;

/** What a formula comes to. @throws NotKnown where that can't be told for sure */
export function evaluate(formula: AstExpression, lookup: Lookup): CellValue {
  try {
    return toCell(single(valueOf(formula, lookup)));
  } catch (error) {
    if (error instanceof Failed) return error.value;
    throw error;
  }
}

function valueOf(node: AstExpression, lookup: Lookup): Operand {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? decimal(node.raw) : node.value;
    case 'ErrorLiteral':
      return { error: node.value };
    case 'ReferenceIdentifier':
      return lookup(node.value);
    case 'UnaryExpression': {
      const operand = valueOf(node.arguments[0]!, lookup);
      // It changes nothing, text neither.
      if (node.operator === '+') return operand;
      if (node.operator === '-') return numeric(operand).times(-1);
      if (node.operator === '%') return numeric(operand).div(100);
      throw new NotKnown(node.operator);
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments;
      return combined(node.operator, valueOf(left!, lookup), valueOf(right!, lookup));
    }
    case 'CallExpression': {
      const name = node.callee.type === 'Identifier' ? node.callee.name.toUpperCase() : '';
      const implementation = functions.get(name);
      if (!implementation) throw new NotKnown(name);
      return implementation(node.arguments.map((each) => (each ? () => valueOf(each, lookup) : undefined)));
    }
    default:
      throw new NotKnown(node.type);
  }
}

function combined(operator: string, left: Operand, right: Operand): Scalar {
  switch (operator) {
    case '+':
      return difference(numeric(left), numeric(right).times(-1));
    case '-':
      return difference(numeric(left), numeric(right));
    case '*':
      return numeric(left).times(numeric(right));
    case '/': {
      const [dividend, divisor] = [numeric(left), numeric(right)];
      if (divisor.eq(0)) throw failed('#DIV/0!');
      return dividend.div(divisor);
    }
    case '&':
      return textual(left) + textual(right);
    case '=':
      return isEqual(left, right);
    case '<>':
      return !isEqual(left, right);
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
    default:
      throw new NotKnown(operator);
  }
}

const BLANKS = { number: decimal(0), string: '', boolean: false } as const;

/** Two values, a blank one as the other's kind has it. */
function alike(left: Operand, right: Operand): readonly [Scalar, Scalar] {
  const [a, b] = [single(left), single(right)];
  return [a ?? blankLike(b), b ?? blankLike(a)];
}

function blankLike(other: Scalar): Scalar {
  if (other === null) return null;
  return typeof other === 'string'
    ? BLANKS.string
    : typeof other === 'boolean'
      ? BLANKS.boolean
      : BLANKS.number;
}

function isEqual(left: Operand, right: Operand): boolean {
  const [a, b] = alike(left, right);
  if (isDecimal(a) && isDecimal(b)) return difference(a, b).eq(0);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

function order(left: Operand, right: Operand): number {
  const [a, b] = alike(left, right);
  if (isDecimal(a) && isDecimal(b)) return difference(a, b).cmp(0);
  // The order of texts is the program's language's.
  throw new NotKnown('the order of other values than numbers');
}
