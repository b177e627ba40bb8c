import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { FileDialog } from '../../../src/workbench/files/FileDialog';
import type { FileQuestion } from '../../../src/workbench/files/desk';

afterEach(cleanup);

const QUESTION: FileQuestion = {
  kind: 'save',
  original: '表.xlsx',
  proposed: { base: '表-已改', extension: '.xlsx' },
  marked: false,
  answer: () => {},
};

/** A page whose toolbar and dialog are drawn apart, as they are there. */
const Page = ({ asks }: { readonly asks: boolean }) => (
  <>
    <button type="button">另存为</button>
    {asks && <FileDialog question={QUESTION} />}
  </>
);

describe('FileDialog', () => {
  it('gives the focus back to where it was', async () => {
    const { rerender } = render(<Page asks={false} />);
    const button = screen.getByRole('button', { name: '另存为' });
    button.focus();
    rerender(<Page asks />);
    screen.getByLabelText('文件名').focus();
    rerender(<Page asks={false} />);
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});
