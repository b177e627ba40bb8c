import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { cleanup } from '@testing-library/react';

/**
 * After each test of a file the page is cleared, and nothing may have complained on the console. Gives the way to
 * say that a complaint was meant.
 */
export function expectQuietConsole(): { readonly meant: () => void } {
  let errors: jest.SpiedFunction<typeof console.error>;
  beforeEach(() => {
    errors = jest.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    cleanup();
    const { calls } = errors.mock;
    errors.mockRestore();
    expect(calls).toEqual([]);
  });
  return {
    meant() {
      expect(errors).toHaveBeenCalled();
      errors.mockClear();
    },
  };
}
